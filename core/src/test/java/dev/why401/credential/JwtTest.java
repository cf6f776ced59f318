package dev.why401.credential;

import static dev.why401.credential.Headers.jwt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Fact;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtTest {

    @Test
    void theClaimsThatExplainARefusalAreRead() {
        JwtFacts facts = facts("""
                {"iss":"https://auth.acme.com","aud":["api.acme.com","other"],"sub":"FAKE","exp":1700003600,
                "nbf":1700000000,"iat":1700000001,"more":{"exp":1}}""");
        assertThat(facts.expiresAt()).isEqualTo(Fact.present(Instant.ofEpochSecond(1700003600)));
        assertThat(facts.notBefore()).isEqualTo(Fact.present(Instant.ofEpochSecond(1700000000)));
        assertThat(facts.issuedAt()).isEqualTo(Fact.present(Instant.ofEpochSecond(1700000001)));
        assertThat(facts.issuer()).isEqualTo(Fact.present("https://auth.acme.com"));
        assertThat(facts.audience()).isEqualTo(Fact.present("api.acme.com other"));
    }

    @Test
    void aClaimThatIsNotThereIsAbsent() {
        JwtFacts facts = facts("{}");
        assertThat(facts.expiresAt()).isEqualTo(Fact.absent());
        assertThat(facts.issuer()).isEqualTo(Fact.absent());
        assertThat(facts.audience()).isEqualTo(Fact.absent());
    }

    @ParameterizedTest
    @CsvSource({"1700000000.75, 1700000000750", "1.7e9, 1700000000000", "0, 0"})
    void aTimeMayHaveAFractionOrAnExponent(String exp, long milliseconds) {
        assertThat(facts("{\"exp\":" + exp + "}").expiresAt())
                .isEqualTo(Fact.present(Instant.ofEpochMilli(milliseconds)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1700000000\"",
                "null",
                "true",
                "[1700000000]",
                "{\"at\":1700000000}",
                "-1",
                "1700000000000",
                "1e300",
                "1e999",
                "99999999999999999999999999999999999999"
            })
    void aTimeOfAnotherTypeOrSizeIsUnknownAndNoGuess(String exp) {
        assertThat(facts("{\"exp\":" + exp + ",\"iss\":\"FAKE\"}").expiresAt()).isEqualTo(Fact.unknown());
    }

    @Test
    void issuerAndAudienceOfAnotherTypeAreUnknown() {
        JwtFacts facts = facts("{\"iss\":{\"a\":[1]},\"aud\":[1,{\"b\":2},null]}");
        assertThat(facts.issuer()).isEqualTo(Fact.unknown());
        assertThat(facts.audience()).isEqualTo(Fact.unknown());
    }

    @Test
    void issuerAndAudienceAreBoundedAndOfOneLine() {
        JwtFacts facts = facts("{\"iss\":\"" + "i".repeat(5_000) + "\",\"aud\":\"a\\n\\u001b[31mb\"}");
        assertThat(facts.issuer().value().orElseThrow()).hasSizeLessThanOrEqualTo(200);
        assertThat(facts.audience()).isEqualTo(Fact.present("a [31mb"));
    }

    @Test
    void aSecretInTheIssuerIsScrubbed() {
        assertThat(facts("{\"iss\":\"ATATT3xFAKE0123456789abcdef\"}").issuer()).isEqualTo(Fact.present("[hidden]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"exp\":}",
                "{\"exp\":NaN}",
                "{\"exp\":1} trailing",
                "not json",
                "",
                "{\"a\":{\"a\":",
            })
    void whatIsNoJsonObjectIsNoToken(String claims) {
        SentCredential shape = Headers.inspect("Bearer " + jwt(claims));
        assertThat(shape.jwt()).isEqualTo(Fact.absent());
        assertThat(shape.secret()).isEqualTo(Fact.unknown());
    }

    @Test
    void deepNestingAndHugeTokensAreNoTokens() {
        String deep = "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        String huge = "{\"a\":\"" + "x".repeat(100_000) + "\"}";
        assertThat(Headers.inspect("Bearer " + jwt(deep)).jwt()).isEqualTo(Fact.absent());
        assertThat(Headers.inspect("Bearer " + jwt(huge)).jwt()).isEqualTo(Fact.absent());
    }

    @Test
    void aTokenIsOfConnectByItsSchemeOrByItsQueryHash() {
        String plain = jwt("{\"iss\":\"FAKE\"}");
        String bound = jwt("{\"iss\":\"FAKE\",\"qsh\":\"FAKE\"}");
        assertThat(Headers.inspect("JWT " + plain).secret()).isEqualTo(Fact.present(SecretKind.CONNECT_JWT));
        assertThat(Headers.inspect("Bearer " + bound).secret()).isEqualTo(Fact.present(SecretKind.CONNECT_JWT));
        assertThat(Headers.inspect("Bearer " + plain).secret()).isEqualTo(Fact.present(SecretKind.OAUTH_ACCESS_TOKEN));
    }

    @Test
    void quotesAndADoubledSchemeWordDoNotHideTheClaims() {
        String token = jwt("{\"exp\":1700000000}");
        assertThat(Headers.inspect("Bearer Bearer \"" + token + "\"").jwt().isPresent())
                .isTrue();
    }

    private static JwtFacts facts(String claims) {
        return Headers.inspect("Bearer " + jwt(claims)).jwt().value().orElseThrow();
    }
}
