package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.evidence.Challenges.Challenge;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Reads challenges as the RFCs write them and as servers send them. */
class ChallengesTest {

    private static Challenge only(String value) {
        List<Challenge> challenges = Challenges.parse(value);
        assertThat(challenges).hasSize(1);
        return challenges.get(0);
    }

    private static Challenge challenge(String scheme, Map<String, String> parameters) {
        return new Challenge(scheme, parameters, "");
    }

    /** RFC 9110 section 11.6.1. */
    @Test
    void readsTwoChallengesInOneHeader() {
        assertThat(Challenges.parse(
                        "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""))
                .containsExactly(
                        challenge("Basic", Map.of("realm", "simple")),
                        challenge("Newauth", Map.of("realm", "apps", "type", "1", "title", "Login to \"apps\"")));
    }

    /** RFC 6750 section 3. */
    @Test
    void readsWhatABearerChallengeComplainsAbout() {
        Challenge challenge = only("Bearer realm=\"example\", error=\"invalid_token\","
                + " error_description=\"The access token expired\"");

        assertThat(challenge.scheme()).isEqualTo("Bearer");
        assertThat(challenge.parameter("ERROR")).isEqualTo("invalid_token");
        assertThat(challenge.parameter("error_description")).isEqualTo("The access token expired");
        assertThat(challenge.parameter("scope")).isNull();
    }

    /** RFC 7616 section 3.9.1. */
    @Test
    void readsCommasInsideQuotesAsPartOfTheValue() {
        Challenge challenge = only("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256,"
                + " nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\"");

        assertThat(challenge.parameters())
                .containsEntry("qop", "auth, auth-int")
                .containsEntry("algorithm", "SHA-256")
                .containsEntry("nonce", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v");
    }

    @Test
    void readsSchemesWithoutParameters() {
        assertThat(Challenges.parse("Negotiate, NTLM, Basic"))
                .extracting(Challenge::scheme)
                .containsExactly("Negotiate", "NTLM", "Basic");
    }

    /** RFC 4559 section 4.1: the second step of the handshake. */
    @Test
    void readsTheTokenOfAHandshake() {
        Challenge spnego = only("Negotiate a87421000492aa874209af8bc028");
        Challenge ntlm = only("NTLM TlRMTVNTUAACAAAADAAMADgAAAAFgomi==");

        assertThat(spnego).isEqualTo(new Challenge("Negotiate", Map.of(), "a87421000492aa874209af8bc028"));
        assertThat(ntlm).isEqualTo(new Challenge("NTLM", Map.of(), "TlRMTVNTUAACAAAADAAMADgAAAAFgomi"));
    }

    @Test
    void readsAHandshakeAmongOthers() {
        assertThat(Challenges.parse("Negotiate oYG2MIGzoAMKAQChCwYJKoZIgvcSAQICFAKE=, Basic realm=\"Jira\""))
                .containsExactly(
                        new Challenge("Negotiate", Map.of(), "oYG2MIGzoAMKAQChCwYJKoZIgvcSAQICFAKE"),
                        challenge("Basic", Map.of("realm", "Jira")));
    }

    @Test
    void takesASchemeWithDigitsAfterACommaForAScheme() {
        assertThat(Challenges.parse("Basic, AWS4-HMAC-SHA256, SCRAM-SHA-256 realm=\"x\""))
                .extracting(Challenge::scheme)
                .containsExactly("Basic", "AWS4-HMAC-SHA256", "SCRAM-SHA-256");
    }

    /** https://github.com/dadi/api/issues/34 */
    @Test
    void forgivesACommaAfterTheScheme() {
        assertThat(only("Bearer, error=\"invalid_token\", error_description=\"Invalid or expired access token\""))
                .isEqualTo(challenge(
                        "Bearer",
                        Map.of("error", "invalid_token", "error_description", "Invalid or expired access token")));
    }

    @Test
    void forgivesBlanksAroundTheEqualsSignAndSemicolonsBetweenParameters() {
        assertThat(only("Basic realm = \"Jira\" ; charset=UTF-8"))
                .isEqualTo(challenge("Basic", Map.of("realm", "Jira", "charset", "UTF-8")));
    }

    @Test
    void forgivesAScopeChallengeWithoutAnErrorCode() {
        assertThat(only("Bearer scope=\"read:jira-work write:jira-work\"").parameter("scope"))
                .isEqualTo("read:jira-work write:jira-work");
    }

    @Test
    void findsBearerBehindOtherSchemes() {
        assertThat(Challenges.parse("DPoP algs=\"ES256\", Bearer error=\"insufficient_scope\"")
                        .get(1))
                .isEqualTo(challenge("Bearer", Map.of("error", "insufficient_scope")));
    }

    /** RFC 9728 section 5.1 and RFC 9470 section 3. */
    @Test
    void readsAddressesAndStepUpDemands() {
        assertThat(only("Bearer resource_metadata=\"https://api.acme.example/.well-known/oauth-protected-resource\"")
                        .parameter("resource_metadata"))
                .isEqualTo("https://api.acme.example/.well-known/oauth-protected-resource");
        assertThat(only("Bearer error=\"insufficient_user_authentication\", acr_values=\"myACR\", max_age=5")
                        .parameters())
                .containsEntry("acr_values", "myACR")
                .containsEntry("max_age", "5");
    }

    @Test
    void readsAnOpenQuoteToTheEnd() {
        assertThat(only("Basic realm=\"Jira Software").parameter("realm")).isEqualTo("Jira Software");
        assertThat(only("Basic realm=\"Jira\\").parameter("realm")).isEqualTo("Jira\\");
    }

    @Test
    void readsParametersOfASchemeThatTheServerForgot() {
        assertThat(only("realm=\"Jira\", error=\"denied\""))
                .isEqualTo(challenge("", Map.of("realm", "Jira", "error", "denied")));
    }

    @Test
    void keepsTheFirstOfTwoParametersOfOneName() {
        assertThat(only("Basic realm=\"first\", REALM=\"second\"").parameters()).isEqualTo(Map.of("realm", "first"));
    }

    @Test
    void readsNothingOutOfNothing() {
        assertThat(Challenges.parse("")).isEmpty();
        assertThat(Challenges.parse(" ,;, =\"\" ")).isEmpty();
    }

    @Test
    void readsAtMostTwentyChallenges() {
        assertThat(Challenges.parse("Basic, ".repeat(1_000))).hasSize(20);
    }

    @Test
    void aChallengeCannotBeChanged() {
        Map<String, String> parameters = only("Basic realm=\"Jira\"").parameters();

        assertThatThrownBy(() -> parameters.put("realm", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void readsAnythingWithoutAnException(@ForAll("headerValues") String value) {
        assertThat(Challenges.parse(value))
                .hasSizeLessThanOrEqualTo(20)
                .allSatisfy(challenge -> assertThat(challenge.scheme().isEmpty()
                                && challenge.parameters().isEmpty())
                        .isFalse());
    }

    @Property(tries = 200)
    void readsBackWhatTheGrammarAllows(
            @ForAll("tokens") String scheme, @ForAll("tokens") String name, @ForAll("quotable") String value) {
        String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");

        assertThat(only(scheme + " " + name + "=\"" + quoted + "\"").parameter(name))
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<String> headerValues() {
        Arbitrary<String> grammar = Arbitraries.of(
                        "Basic",
                        "Negotiate",
                        "realm",
                        "=",
                        "\"",
                        ",",
                        ";",
                        " ",
                        "\t",
                        "\\",
                        "==",
                        "TlRMTVNTUAAC",
                        "\u0000",
                        "\ud800")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(grammar, Arbitraries.strings().ofMaxLength(300));
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(7);
    }

    @Provide
    Arbitrary<String> quotable() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40);
    }
}
