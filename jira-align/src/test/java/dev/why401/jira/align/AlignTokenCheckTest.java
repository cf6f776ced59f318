package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.credential.CredentialInspector;
import dev.why401.credential.ShapeFindings;
import dev.why401.evidence.Address;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.testkit.FakeTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignTokenCheckTest {
    static final String TOKEN = FakeTokens.alignToken(661800, "sync");

    @Test
    void aWholeTokenAsBearerIsNotOdd() {
        SentCredential sent = inspect("Bearer " + TOKEN);
        assertThat(sent.findings()).isEmpty();
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isTrue();
    }

    @Test
    void theLowerCaseWordOfTheDocumentationIsNotOdd() {
        assertThat(inspect("bearer " + TOKEN).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAKE~the-secret-part-and-nothing-else",
                "661800|FAKE~the-word-user-is-missing",
                "user661800|FAKE~the-colon-is-missing",
                "user:|FAKE~the-number-is-missing",
                "user:anna|FAKE~a-name-for-a-number",
                "fakefakefakefakefakefakefakefake"
            })
    void aBearerTokenWithoutItsPrefixIsFound(String token) {
        assertThat(ids(inspect("Bearer " + token))).contains(AlignTokenCheck.PREFIX_MISSING);
    }

    @Test
    void aTokenWithoutPrefixIsFoundWhereTheWordBearerIsMissingToo() {
        assertThat(ids(inspect("FAKE~the-secret-part-and-nothing-else"))).contains(AlignTokenCheck.PREFIX_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${ALIGN_TOKEN_OF_THE_SYNC}", "$ALIGN_TOKEN", "%ALIGN_TOKEN%", "****************", "null"})
    void aPlaceholderIsNotAlsoCalledATokenWithoutPrefix(String value) {
        assertThat(ids(inspect("Bearer " + value))).isNotEmpty().doesNotContain(AlignTokenCheck.PREFIX_MISSING);
    }

    @Test
    void aTokenOfAnAtlassianAccountIsNotCalledOneWithoutPrefix() {
        assertThat(ids(inspect("Bearer ATATT3xFAKE-token-of-an-account")))
                .contains(ShapeFindings.BEARER_WITH_API_TOKEN)
                .doesNotContain(AlignTokenCheck.PREFIX_MISSING);
    }

    @Test
    void aTokenOfAnAtlassianAccountAsBasicIsNotOdd() {
        assertThat(inspect(basic("anna@acme.example", "ATATT3xFAKE-token-of-an-account"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aJiraAlignTokenInBasicIsFoundAlthoughItHoldsAColon() {
        SentCredential sent =
                inspect("Basic " + Base64.getEncoder().encodeToString(TOKEN.getBytes(StandardCharsets.UTF_8)));
        assertThat(sent.scheme().is(Scheme.BASIC)).isTrue();
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isTrue();
        assertThat(ids(sent)).contains(ShapeFindings.ALIGN_TOKEN_IN_BASIC);
    }

    @Test
    void aTokenCutByAShellIsFound() {
        SentCredential sent = inspect("Bearer " + TOKEN.substring(0, TOKEN.length() - 13));
        assertThat(sent.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo(AlignTokenCheck.SHORT);
            assertThat(finding.message()).contains("27 characters").contains("40");
        });
    }

    @Test
    void aTokenThatGrewOnItsWayIsFound() {
        assertThat(ids(inspect("Bearer " + TOKEN + "FAKE"))).containsExactly(AlignTokenCheck.LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\\"})
    void aSingleSlashOrBackslashIsNotOddForHalfOfTheTokensHaveOne(String slash) {
        String token = TOKEN.substring(0, TOKEN.length() - 2) + slash + "~";
        assertThat(ids(inspect("Bearer " + token))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//", "\\\\"})
    void aDoubledSlashIsFound(String slashes) {
        String token = TOKEN.substring(0, TOKEN.length() - 2) + slashes;
        assertThat(ids(inspect("Bearer " + token))).containsExactly(AlignTokenCheck.SLASH_DOUBLED);
    }

    @Test
    void aQuotationMarkInsideIsFound() {
        String token = TOKEN.substring(0, TOKEN.length() - 2) + "\"~";
        assertThat(ids(inspect("Bearer " + token))).contains(AlignTokenCheck.QUOTE_INSIDE);
    }

    @Test
    void aDoubledBearerIsFoundAndTheTokenBehindItIsSeen() {
        SentCredential sent = inspect("Bearer bearer " + TOKEN);
        assertThat(ids(sent)).contains(ShapeFindings.DOUBLED_SCHEME);
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isTrue();
    }

    @Test
    void aTokenWithoutTheWordBearerIsFound() {
        SentCredential sent = inspect(TOKEN);
        assertThat(sent.scheme().is(Scheme.OTHER)).isTrue();
        assertThat(ids(sent)).contains(ShapeFindings.SCHEME_MISSING);
    }

    static SentCredential inspect(String authorization) {
        return CredentialInspector.inspect(
                authorization,
                false,
                Address.read("https://acme.jiraalign.com/rest/align/api/2/epics"),
                new JiraAlignKnowledge().credentialChecks());
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> ids(SentCredential sent) {
        return sent.findings().stream().map(ShapeFinding::id).toList();
    }
}
