package dev.why401.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the one pass over a text decides must never show: the same is hidden as if every pattern ran on every text. */
class SecretMarksTest {
    private static final List<String> SECRETS = List.of(
            "ATATT3xFfGF0FAKE0123456789",
            "ATSTT3xFAKE0123456789",
            "ATCTT3xFAKE01234%3D56789",
            "ATBBFAKE01234567890123",
            "ATOAFAKE01234567890123",
            "eyJhbGciOiJGQUtFIn0.eyJGQUtFIjoxfQ.FAKEsignature",
            "eyJhbGciOiJGQUtFIn0%2EeyJGQUtFIjoxfQ%2eFAKE",
            "user:661800|FAKE#[JS&~1oO(5t!8h<>';",
            "USER%3A661800%7CFAKE",
            "user:12\\u007cFAKE99",
            "ghp_FAKE0123456789abcdef",
            "github_pat_FAKE0123456789abcdef",
            "glpat-FAKE0123456789",
            "xoxb-FAKE-0123456789",
            "sk-proj-FAKE0123456789abcdefgh",
            "AKIAFAKEFAKEFAKEFAKE",
            "ya29.FAKE0123456789abcdefghij",
            "hvs.FAKE0123456789abcdefghij",
            "shpat_FAKE0123456789abcdef",
            "dapifa4e0123456789abcdef0123456789ab",
            "SKfa4e0123456789abcdef0123456789abcd",
            "AKIDFAKE0123456789abcdefghijklmnop",
            "EAACEdEose0cBAFAKE0123456789abcdefghij",
            "1//0FAKE0123456789abcdefghijklmnopqrstuv",
            "LTAIFAKE0123456789",
            "access-sandbox-fa4e0123-4567-89ab-cdef-0123456789ab",
            "access_token$production$fa4e0123456789ab$0123456789abcdef0123456789abcdef",
            "sq0atp-FAKE0123456789abcdefgh",
            "0123456789abcdef0123fa4e:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abfa4e",
            "abc8Q~FAKE0123456789abcdefghijklmnop",
            "MTAFAKE0123456789abcdefghi.AbCdEf.0123456789abcdefghijklmnopqrs",
            "ASIAFAKEFAKEFAKEFAKE",
            "FAKE0123456789abcdef",
            "FakeTokenWithoutDigits",
            "FAKE",
            "-----BEGIN EC PRIVATE KEY-----FAKE-----END",
            "<token>FAKEsecret</token>",
            "token&quot;:&quot;FAKEsecret&quot;",
            base64("bob:FAKE-secret"),
            base64("bob@acme.com:FAKE-\u20ac"),
            "rest/api/" + base64("bob@acme.com:FAKE-secret??>"),
            base64("bob@acme.com:FAKE-secret").replace("=", "%3D"),
            base64("000000123456:FAKE\u0001\u0002\u0003\u0004FAKEFAKEFAKE"));

    private static final List<String> BEFORE = List.of(
            "",
            " ",
            "_",
            "a",
            "/",
            "=",
            "\"",
            "bearer ",
            "Bearer:=",
            "JWT ",
            "jwt ",
            "Negotiate ",
            "ntlm ",
            "TOKEN ",
            "accessToken=",
            "Digest  ",
            "Basic ",
            "BASIC\t",
            "Authorization: Basic ",
            "authorization\" : [\"Bearer ",
            "PROXY-AUTHORIZATION=token ",
            "password=",
            "\"password\": \"",
            "'pwd' :'",
            "\\\"secret\\\":\\\"",
            "api_key='",
            "client_secret\"=\"",
            "JSESSIONID=",
            "tenant.session.token=",
            "session_id=",
            "X-Amz-Signature=",
            "sig=",
            "oauth_token=\"",
            "curl -u bob:",
            "--user ",
            "--proxy-user 'bob:",
            "https://bob:",
            "https://ATATT3xFAKE0123/4567:",
            "password: ",
            "password -> ",
            "| password | ",
            "Passwort: ",
            "\u043f\u0430\u0440\u043e\u043b\u044c: ",
            "my password is ",
            "password '",
            "<entry key=\"token\">",
            "<wsse:Password Type=\"x\">",
            "\"token\":{\"value\":\"",
            ".password(\"",
            "token&#61;",
            "\\u0022token\\u0022:\\u0022",
            "%22token%22%3A%22",
            "token=\n ",
            "bob@acme.com:",
            "btoa('bob:",
            "login('bob', '",
            "name=\"token\" value=\"",
            "?code=",
            "Authorization: GenieKey ",
            "Bearer '",
            "://");

    private static final List<String> AFTER = List.of(
            "", " ", "\"", "'", "@acme.com/x", "&y=1", "; Path=/", "\\\"", "\n", ",", "=", "==", "%3d", "/", ".");

    private static final List<String> ORDINARY = List.of(
            "GET https://acme.atlassian.net/rest/api/3/myself?x=1",
            "Client must be authenticated to access this resource.",
            "<html><a href=\"/login.jsp?os_destination=%2Fsecure%2FDashboard.jspa\">",
            "org.springframework.security.authentication.BadCredentialsException",
            "\u0130stanbul \u00e9\u20ac \ud83d\ude00",
            "token=[hidden]",
            "Authorization: Bearer [hidden",
            "AT");

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("aAbkyJTu:=_-%/+.@|\"'\\ \n<>0&;")
                .ofMaxLength(12);
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(SECRETS),
                Arbitraries.of(BEFORE),
                Arbitraries.of(AFTER),
                Arbitraries.of(ORDINARY),
                signs,
                planted());
        return pieces.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join("", all));
    }

    private static Arbitrary<String> planted() {
        return Combinators.combine(
                        Arbitraries.of(BEFORE),
                        Arbitraries.of(SECRETS),
                        Arbitraries.of(AFTER),
                        Arbitraries.integers().between(0, 5))
                .as((before, secret, after, form) -> switch (form) {
                    case 0 -> before.toUpperCase(Locale.ROOT) + secret + after;
                    case 1 -> before + URLEncoder.encode(secret, UTF_8) + after;
                    case 2 -> before + base64("x@y.z:" + secret) + after;
                    default -> before + secret + after;
                });
    }

    @Property(tries = 20_000)
    void hideTheSameAsAllPatternsWithoutThem(@ForAll("texts") String text) {
        assertThat(SecretPatterns.hide(text)).isEqualTo(SecretPatterns.hide(text, SecretMarks.ALL));
    }

    @Property(tries = 5_000)
    void theSearchByHandFindsTheSameBase64AsPatterns(@ForAll("texts") String text) {
        assertThat(Base64Secrets.hide(text, SecretMarks.BASE64)).isEqualTo(hiddenByPatterns(text));
    }

    @Test
    void eachSecretAloneIsHiddenOrHasNoShape() {
        long hidden = SECRETS.stream()
                .filter(secret -> SecretPatterns.hide(secret).contains(Scrubber.HIDDEN))
                .count();
        assertThat(hidden).isEqualTo(SECRETS.size() - 3);
    }

    @Test
    void ordinaryTextHasNoMarkThatMakesAPatternRun() {
        assertThat(SecretMarks.in("Client must be authenticated to access this resource."))
                .isZero();
        assertThat(SecretMarks.in("{\"message\":\"Basic authentication failed: token expired\",\"status-code\":401}"))
                .isEqualTo(SecretMarks.BASIC);
        assertThat(SecretMarks.in("https://acme.atlassian.net/rest/api/3/myself"))
                .isEqualTo(SecretMarks.BASE64);
    }

    private static final Pattern WORD = Pattern.compile(
            "(?=[A-Za-z0-9+/%]{16})(?<![A-Za-z0-9+])(?:[A-Za-z0-9+/]|%2[BbFf]){16,}+(?:=|%3[Dd]){0,2}+");

    private static String hiddenByPatterns(String text) {
        return WORD.matcher(text).replaceAll(SecretMarksTest::hiddenByPatterns);
    }

    private static String hiddenByPatterns(MatchResult match) {
        String bare = match.group()
                .replaceAll("%2[Bb]", "+")
                .replaceAll("%2[Ff]", "/")
                .replaceAll("%3[Dd]", "=");
        String rest = bare;
        boolean secret = isSecret(rest) || isNameAndSecret(rest);
        while (!secret && rest.indexOf('/') >= 0) {
            rest = rest.substring(rest.indexOf('/') + 1);
            secret = isSecret(rest);
        }
        return secret ? Scrubber.HIDDEN : Matcher.quoteReplacement(match.group());
    }

    private static boolean isNameAndSecret(String word) {
        String text = new String(decoded(word), ISO_8859_1);
        return word.length() <= 600
                && text.matches("[A-Za-z][\\w.@+\\\\-]{1,63}+:[ -~]{4,}+")
                && !text.matches(
                        "(?i)(?:ari|gid|urn|https?|cursor|arrayconnection|sha\\d{1,3}):.*|[A-Za-z_]{2,63}:\\d+.*");
    }

    private static boolean isSecret(String rest) {
        String step = rest.substring(0, rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/'));
        for (String word : List.of(rest, step)) {
            String utf8 = new String(decoded(word), UTF_8);
            String text = utf8.indexOf('\ufffd') < 0 ? utf8 : new String(decoded(word), ISO_8859_1);
            boolean pair = word.length() >= 16
                    && text.matches("(?s)[!-9;-?A-~]{1,64}+@[!-9;-?A-~]{1,253}+:.*")
                    && text.chars().noneMatch(Character::isISOControl);
            if (pair) {
                return true;
            }
        }
        boolean ends = rest.length() == 44 || (rest.length() > 44 && rest.charAt(44) == '/');
        return ends && new String(decoded(rest.substring(0, 44)), ISO_8859_1).matches("(?s)\\d{6,20}+:.++");
    }

    private static byte[] decoded(String word) {
        try {
            return Base64.getDecoder().decode(word);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    @Test
    void aWordOfManyStepsIsLookedAtInBoundedTime() {
        String step = base64("bob@acme.com:\u0001").replace("=", "") + "/";
        String many = String.join("", Collections.nCopies(2_000, step));
        assertThat(SecretPatterns.hide(many)).isEqualTo(many);
    }
}
