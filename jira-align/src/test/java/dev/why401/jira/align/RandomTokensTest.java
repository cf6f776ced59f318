package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailure;
import dev.why401.credential.CredentialInspector;
import dev.why401.credential.ShapeFindings;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Tokens as Jira Align makes them: an id and 40 random characters, any but quotation marks
 * (https://confluence.atlassian.com/jakb/api-token-triggers-error-400-on-jira-align-connector-1318881421.html).
 */
class RandomTokensTest {
    private static final String MARK = "FAKE";
    private static final int SECRET_LENGTH = 40;
    private static final String ALPHABET = IntStream.rangeClosed('!', '~')
            .filter(c -> c != '"' && c != '\'' && c != '`')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> secrets = Arbitraries.strings()
                .withChars(ALPHABET)
                .ofLength(SECRET_LENGTH - MARK.length())
                .map(text -> MARK + text);
        return Combinators.combine(Arbitraries.integers().between(1, 9_999_999), secrets)
                .as((id, secret) -> "user:" + id + "|" + secret);
    }

    @Property(tries = 200, seed = "661800")
    void aWholeTokenIsRecognisedAndNothingButADoubledSlashIsOdd(@ForAll("tokens") String token) {
        SentCredential sent = AlignTokenCheckTest.inspect("Bearer " + token);
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isTrue();
        assertThat(sent.scheme().is(Scheme.BEARER)).isTrue();
        assertThat(AlignTokenCheckTest.ids(sent)).isSubsetOf(AlignTokenCheck.SLASH_DOUBLED);
    }

    @Property(tries = 200, seed = "661800")
    void aTokenIsSentAsItIs(@ForAll("tokens") String token) {
        JiraAlign align = JiraAlign.site("https://acme.jiraalign.com").token(token);
        assertThat(align.credential().authorization()).isEqualTo("Bearer " + token);
        assertThat(align.toString()).doesNotContain(MARK);
    }

    @Property(tries = 200, seed = "661800")
    void aTokenThatLostItsEndIsFound(@ForAll("tokens") String token, @ForAll @IntRange(min = 1, max = 44) int lost) {
        int length = Math.max(token.length() - lost, token.indexOf(':') + 2);
        SentCredential sent = AlignTokenCheckTest.inspect("Bearer " + token.substring(0, length));
        assertThat(AlignTokenCheckTest.ids(sent))
                .containsAnyOf(AlignTokenCheck.SHORT, AlignTokenCheck.PREFIX_MISSING, ShapeFindings.TOKEN_TRUNCATED);
    }

    @Property(tries = 200, seed = "661800")
    void aTokenWithoutItsPrefixIsFound(@ForAll("tokens") String token) {
        SentCredential sent = AlignTokenCheckTest.inspect("Bearer " + token.substring(token.indexOf('|') + 1));
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isFalse();
        assertThat(AlignTokenCheckTest.ids(sent)).contains(AlignTokenCheck.PREFIX_MISSING);
    }

    @Property(tries = 200, seed = "661800")
    void aTokenInBasicIsFound(@ForAll("tokens") String token) {
        String header = "Basic " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
        SentCredential sent = AlignTokenCheckTest.inspect(header);
        assertThat(sent.secret().is(SecretKind.ALIGN_TOKEN)).isTrue();
        assertThat(AlignTokenCheckTest.ids(sent)).contains(ShapeFindings.ALIGN_TOKEN_IN_BASIC);
    }

    @Property(tries = 200, seed = "661800")
    void noPartOfATokenIsInItsFindings(@ForAll("tokens") String token, @ForAll @IntRange(min = 0, max = 30) int lost) {
        SentCredential sent = AlignTokenCheckTest.inspect("Bearer " + token.substring(0, token.length() - lost));
        assertThat(sent.findings())
                .extracting(ShapeFinding::message)
                .allSatisfy(message -> assertThat(message).doesNotContain(MARK));
    }

    @Property(tries = 200, seed = "661800")
    void aTokenThatTheServerEchoesIsNotInTheExplanation(@ForAll("tokens") String token) {
        String header = "Bearer " + token;
        Exchange exchange = Exchange.builder(Scrubber.knowing(CredentialInspector.secretsIn(header)))
                .url("https://acme.jiraalign.com/rest/align/api/2/Epics?token=" + token)
                .credential(AlignTokenCheckTest.inspect(header))
                .status(Fact.present(401))
                .body("{\"message\":\"" + token + "\",\"header\":\"" + header + "\"}")
                .build();
        AuthFailure failure = AuthFailure.of(DIAGNOSTICIAN.diagnose(exchange));
        assertThat(failure.explain().toText()).doesNotContain(MARK);
        assertThat(failure.explain().toJson()).doesNotContain(MARK);
        assertThat(exchange.toString()).doesNotContain(MARK);
    }

    @Property(tries = 200, seed = "661800")
    void aTokenInALogLineIsHiddenByItsShapeAlone(@ForAll("tokens") String token) {
        Exchange exchange = Exchange.builder()
                .logLine("401 Unauthorized for Authorization: bearer " + token + " at 13:15")
                .build();
        assertThat(exchange.logLine().orNull().text()).doesNotContain(MARK).contains("at 13:15");
    }
}
