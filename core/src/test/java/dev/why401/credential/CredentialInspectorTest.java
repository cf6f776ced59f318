package dev.why401.credential;

import static dev.why401.credential.Headers.basic;
import static dev.why401.credential.Headers.inspect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialInspectorTest {

    @Test
    void noHeaderAndNoCookieIsNoCredential() {
        assertThat(CredentialInspector.inspect(null, false, Fact.unknown(), List.of()))
                .isEqualTo(SentCredential.none());
    }

    @Test
    void noHeaderAndASessionCookieIsACookieOfUnknownContent() {
        SentCredential shape = CredentialInspector.inspect(null, true, Fact.unknown(), List.of());
        assertThat(shape.scheme()).isEqualTo(Fact.present(Scheme.COOKIE));
        assertThat(shape.secret()).isEqualTo(Fact.unknown());
        assertThat(shape.jwt()).isEqualTo(Fact.absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void anEmptyHeaderIsNoCredentialAndTheEmptinessIsFound(String header) {
        SentCredential shape = inspect(header);
        assertThat(shape.scheme()).isEqualTo(Fact.present(Scheme.NONE));
        assertThat(shape.secret()).isEqualTo(Fact.present(SecretKind.NONE));
        assertThat(shape.has(ShapeFindings.EMPTY_SECRET)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Basic Ym9iOnBhc3N3b3JkLUZBS0U=, BASIC",
        "basic Ym9iOnBhc3N3b3JkLUZBS0U=, BASIC",
        "BEARER FAKEtokenFAKE, BEARER",
        "Bearer   FAKEtokenFAKE, BEARER",
        "'\"Bearer FAKEtokenFAKE\"', BEARER",
        "JWT FAKEtokenFAKE, JWT",
        "OAuth FAKEtokenFAKE, OAUTH2",
        "'OAuth oauth_consumer_key=\"key\", oauth_token=\"FAKEtoken\"', OAUTH1",
        "Negotiate YIIFAKEFAKEFAKE, NEGOTIATE",
        "NTLM TlRMTVNTUAAB, NEGOTIATE",
        "'Digest username=\"bob\", realm=\"jira\"', OTHER",
        "Token FAKEtokenFAKE, OTHER",
        "FAKEtokenFAKE, OTHER",
        "BearerFAKEtokenFAKE, BEARER"
    })
    void theSchemeIsReadLeniently(String header, Scheme scheme) {
        assertThat(inspect(header).scheme()).isEqualTo(Fact.present(scheme));
    }

    @ParameterizedTest
    @CsvSource({
        "ATATT3xFAKE0123456789abcdef, API_TOKEN",
        "ATSTT3xFAKE0123456789abcdef, SERVICE_ACCOUNT_TOKEN",
        "ATCTT3xFAKE0123456789abcdef, FOREIGN_TOKEN",
        "ATBBFAKE0123456789abcdef, FOREIGN_TOKEN",
        "ghp_FAKE0123456789abcdef, FOREIGN_TOKEN",
        "glpat-FAKE0123456789abcdef, FOREIGN_TOKEN",
        "xoxb-FAKE0123456789abcdef, FOREIGN_TOKEN",
        "user:661800|FAKE#[&~1oO(5t!8h, ALIGN_TOKEN"
    })
    void theKindOfATokenIsReadFromItsPrefix(String token, SecretKind kind) {
        assertThat(inspect("Bearer " + token).secret()).isEqualTo(Fact.present(kind));
        assertThat(inspect(basic("bob@acme.com", token)).secret()).isEqualTo(Fact.present(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAKEabcd0123456789abcdEF", "correct-horse-FAKE", "Pa55word-FAKE", "0123456789"})
    void aSecretWithoutPublishedShapeStaysUnknown(String secret) {
        assertThat(inspect(basic("bob", secret)).secret()).isEqualTo(Fact.unknown());
    }

    @Test
    void aPersonalAccessTokenIsRecognisedByWhatItDecodesTo() {
        assertThat(inspect("Bearer " + Headers.PAT).secret()).isEqualTo(Fact.present(SecretKind.PAT));
        assertThat(inspect("Bearer " + "A".repeat(44)).secret()).isEqualTo(Fact.unknown());
    }

    @Test
    void anAlignTokenInBasicIsRecognisedAlthoughItsColonPartsIt() {
        SentCredential shape = inspect(basic("user", "661800|FAKE#[&~1oO(5t!8h"));
        assertThat(shape.secret()).isEqualTo(Fact.present(SecretKind.ALIGN_TOKEN));
        assertThat(shape.principal()).isEqualTo(Fact.present(PrincipalKind.USER_ID));
    }

    @Test
    void aPersonWhoseNameIsUserIsNoAlignToken() {
        SentCredential shape = inspect(basic("user", "FAKE-password-1"));
        assertThat(shape.secret()).isEqualTo(Fact.unknown());
        assertThat(shape.principal()).isEqualTo(Fact.present(PrincipalKind.USERNAME));
        assertThat(shape.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bob@acme.com, EMAIL",
        "b.o'b+jira@mail.acme.co.uk, EMAIL",
        "bob@acme, USERNAME",
        "bob@@acme.com, USERNAME",
        "bob, USERNAME",
        "ACME\\bob, USERNAME",
        "661800, USER_ID",
        "JIRAUSER10100, USER_ID",
        "'', NONE"
    })
    void thePrincipalIsReadFromItsShape(String name, PrincipalKind kind) {
        assertThat(inspect(basic(name, "FAKE-password-1")).principal()).isEqualTo(Fact.present(kind));
    }

    @Test
    void aPairInLatin1IsDecoded() {
        byte[] latin1 = "bob:FAKE-p\u00e4ssword".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        SentCredential shape = inspect("Basic " + java.util.Base64.getEncoder().encodeToString(latin1));
        assertThat(shape.principal()).isEqualTo(Fact.present(PrincipalKind.USERNAME));
    }

    @Test
    void theRulesOfTheProviderSeeTheCredentialAsMeantAndAsWritten() {
        CredentialCheck check = view -> {
            assertThat(view.scheme()).isEqualTo(Scheme.BEARER);
            assertThat(view.schemeWord()).isEqualTo("bearer");
            assertThat(view.principal()).isEmpty();
            assertThat(view.secret()).isEqualTo("user:1|FAKE-secret-1");
            assertThat(view.raw()).isEqualTo("bearer \"user:1|FAKE-secret-1\"");
            assertThat(view.target().value().map(Address::toString)).contains("https://acme.jiraalign.com/rest");
            assertThat(view).hasToString("CredentialView[hidden]");
            return List.of(new ShapeFinding("looked", "The check looked."));
        };
        SentCredential shape = CredentialInspector.inspect(
                "bearer \"user:1|FAKE-secret-1\"",
                false,
                Address.read("https://acme.jiraalign.com/rest"),
                List.of(check));
        assertThat(shape.has("looked")).isTrue();
    }

    @Test
    void aCheckThatThrowsIsLeftOut() {
        CredentialCheck broken = view -> {
            throw new IllegalStateException(view.secret());
        };
        CredentialCheck overflowing = view -> {
            throw new StackOverflowError();
        };
        CredentialCheck nothing = view -> null;
        CredentialCheck sound = view -> List.of(new ShapeFinding("sound", "This one works."));
        SentCredential shape = CredentialInspector.inspect(
                "Bearer FAKEtokenFAKE", false, Fact.unknown(), List.of(broken, overflowing, nothing, sound));
        assertThat(shape.findings()).extracting(ShapeFinding::id).containsExactly("sound");
    }

    @Test
    void aCheckThatQuotesTheSecretIsScrubbed() {
        CredentialCheck talkative = view -> List.of(new ShapeFinding("talkative", "You sent " + view.secret() + "."));
        SentCredential shape =
                CredentialInspector.inspect("Bearer FAKEtokenFAKE", false, Fact.unknown(), List.of(talkative));
        assertThat(shape.findings()).containsExactly(new ShapeFinding("talkative", "You sent [hidden]."));
    }

    @Test
    void aFindingMadeTwiceIsKeptOnce() {
        CredentialCheck again = view -> List.of(new ShapeFinding(ShapeFindings.EMPTY_SECRET, "Again."));
        SentCredential shape = CredentialInspector.inspect("Bearer", false, Fact.unknown(), List.of(again));
        assertThat(shape.findings()).extracting(ShapeFinding::id).containsExactly(ShapeFindings.EMPTY_SECRET);
    }

    @Test
    void theDeclaredSchemeWordAloneIsAnEmptySecret() {
        SentCredential shape = inspect("Bearer ");
        assertThat(shape.scheme()).isEqualTo(Fact.present(Scheme.BEARER));
        assertThat(shape.secret()).isEqualTo(Fact.present(SecretKind.NONE));
    }
}
