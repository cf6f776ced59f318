package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final Path PAGES = Path.of("..", "docs", "causes");

    /** The vocabulary, in its order. An id that has been published stays here for good, or becomes an alias. */
    private static final List<String> VOCABULARY = List.of(
            "credentials-missing",
            "credentials-placeholder",
            "credentials-malformed",
            "credential-charset-mismatch",
            "authorization-header-stripped",
            "redirect-dropped-credentials",
            "ambient-credentials-override",
            "credential-transport-retired",
            "wrong-auth-scheme",
            "wrong-token-kind",
            "wrong-endpoint-for-token",
            "wrong-site",
            "principal-token-mismatch",
            "credentials-rejected",
            "credentials-changed",
            "token-expired",
            "token-revoked",
            "refresh-token-rejected",
            "password-not-accepted",
            "sso-credentials-not-accepted",
            "username-not-email",
            "email-not-username",
            "username-case-mismatch",
            "jwt-invalid",
            "oauth1-consumer-unknown",
            "oauth1-signature-invalid",
            "oauth-client-auth-failed",
            "oauth-app-misconfigured",
            "oauth-redirect-uri-mismatch",
            "app-not-installed",
            "captcha-required",
            "account-locked",
            "account-inactive",
            "no-product-access",
            "mfa-required",
            "basic-auth-disabled",
            "token-policy-blocked",
            "license-or-site-suspended",
            "permission-denied",
            "permission-hidden-as-not-found",
            "admin-required",
            "oauth-scope-missing",
            "endpoint-refuses-auth-method",
            "xsrf-check-failed",
            "ip-not-allowlisted",
            "ip-banned",
            "geo-blocked",
            "waf-blocked",
            "client-signature-blocked",
            "bot-challenge",
            "access-proxy-credentials-required",
            "gateway-auth-header-conflict",
            "proxy-auth-required",
            "proxy-sso-negotiate-required",
            "jdk-basic-tunneling-disabled",
            "proxy-bypass-missing",
            "corporate-proxy-blocked",
            "captive-portal",
            "client-certificate-required",
            "tls-interception-untrusted",
            "cached-error-response",
            "rate-limited",
            "redirect-to-login",
            "redirect-to-private-address",
            "redirect-changed-method",
            "redirect-not-followed",
            "credentials-forwarded-on-redirect",
            "base-url-wrong",
            "silent-anonymous",
            "login-page-as-success",
            "stale-session",
            "dns-wrong",
            "clock-skew",
            "client-bug",
            "service-incident");

    @Test
    void theCausesAreThoseOfTheVocabularyInItsOrder() {
        assertThat(VOCABULARY).hasSize(75);
        assertThat(Causes.all()).extracting(Cause::id).containsExactlyElementsOf(VOCABULARY);
    }

    @Test
    void aCauseIsFoundByItsIdAndAnUnknownIdFindsNone() {
        assertThat(VOCABULARY)
                .allSatisfy(id -> assertThat(Causes.find(id)).map(Cause::id).contains(id));
        assertThat(Causes.find("no-such-cause")).isEmpty();
    }

    @Test
    void titlesAndMeaningsDoNotEndWithAPeriodAndChecksAndStepsDo() {
        assertThat(Causes.all()).allSatisfy(cause -> {
            assertThat(cause.title()).doesNotEndWith(".").matches("[A-Z].*");
            assertThat(cause.meaning()).doesNotEndWith(".").doesNotContain(". ");
            assertThat(cause.check()).endsWith(".").matches("[A-Z].*");
            assertThat(cause.fixes())
                    .hasSizeBetween(1, 4)
                    .extracting(Fix::step)
                    .allSatisfy(step -> assertThat(step).endsWith(".").matches("[A-Z].*"));
        });
    }

    @Test
    void everyStepUsesOnlyThePlaceholdersThatAreFilled() {
        Pattern placeholder = Pattern.compile("\\{[^}]*}");
        List<String> used = Causes.all().stream()
                .flatMap(cause -> cause.fixes().stream())
                .flatMap(fix -> placeholder.matcher(fix.step()).results())
                .map(MatchResult::group)
                .toList();
        assertThat(used).isNotEmpty().isSubsetOf("{host}", "{site}", "{reference}", "{flush-dns}");
        assertThat(Causes.all())
                .allSatisfy(cause -> assertThat(cause.title() + cause.meaning() + cause.check())
                        .doesNotContainPattern(placeholder));
    }

    @Test
    void everyCauseHasAPageWhoseFirstLineIsItsTitle() {
        assertThat(Causes.all())
                .allSatisfy(cause -> assertThat(page(cause.id())).startsWith("# " + cause.title() + "\n"));
    }

    @Test
    void everyPageBelongsToACause() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .toList();
            assertThat(pages).containsExactlyInAnyOrderElementsOf(VOCABULARY);
        }
    }

    @Test
    void everyPageNamesLookAlikesThatExistAndIsNotItsOwn() {
        Pattern link = Pattern.compile("- \\[([a-z0-9-]+)]\\(([a-z0-9-]+)\\.md\\): \\S.*");
        assertThat(VOCABULARY).allSatisfy(id -> {
            List<String> lines = section(id, "## Looks like this but is not");
            assertThat(lines).hasSizeBetween(2, 4).allSatisfy(line -> {
                Matcher matcher = link.matcher(line);
                assertThat(matcher.matches()).as(line).isTrue();
                assertThat(matcher.group(1)).isEqualTo(matcher.group(2)).isNotEqualTo(id);
                assertThat(Causes.find(matcher.group(1))).isPresent();
            });
            assertThat(lines).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyPageSaysWhereItMayBeWrongAndWhereItComesFrom() {
        assertThat(VOCABULARY).allSatisfy(id -> {
            assertThat(page(id))
                    .startsWith("# " + title(id) + "\n\n<!-- generated: summary -->\n")
                    .containsOnlyOnce("\n<!-- generated: signals -->\n")
                    .containsOnlyOnce("\n<!-- /generated -->\n\n## Looks like this but is not\n")
                    .containsOnlyOnce("\n<!-- generated: look-alikes -->\n")
                    .containsOnlyOnce("\n<!-- generated: cases -->\n")
                    .endsWith("\n<!-- /generated -->\n");
            assertThat(section(id, "## Where this may be wrong")).isNotEmpty();
            assertThat(section(id, "## Sources"))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("- <https://")
                            || line.startsWith("- RFC ")
                            || line.endsWith("(address not recorded)"));
        });
    }

    private static String page(String id) {
        try {
            return Files.readString(PAGES.resolve(id + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException("No page for " + id, e);
        }
    }

    private static String title(String id) {
        return Causes.find(id).map(Cause::title).orElseThrow();
    }

    /** Returns the lines with text between a heading and the next one, as far as the authors wrote them. */
    private static List<String> section(String id, String heading) {
        return page(id).lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## ") && !line.startsWith("<!-- generated: "))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
