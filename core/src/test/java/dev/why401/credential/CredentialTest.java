package dev.why401.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    private static final String MAIL = "bob@acme.com";
    private static final String TOKEN = "ATATT3xFAKE0123456789abcdef";

    @Test
    void aPairLeavesAsBase64OfUtf8() {
        assertThat(Credential.basic(MAIL, TOKEN, List.of()).authorization()).isEqualTo(Headers.basic(MAIL, TOKEN));
        assertThat(Credential.basic("b\u00f6b", "FAKE-\u20ac", List.of()).authorization())
                .isEqualTo(Headers.basic("b\u00f6b", "FAKE-\u20ac"));
    }

    @Test
    void aTokenLeavesAsBearer() {
        assertThat(Credential.bearer("user:1|FAKE#[&$ecret", List.of()).authorization())
                .isEqualTo("Bearer user:1|FAKE#[&$ecret");
    }

    @Test
    void itNeverShowsItself() {
        assertThat(Credential.basic(MAIL, TOKEN, List.of())).hasToString("Credential[Basic, an API token, hidden]");
        assertThat(Credential.bearer("FAKEopaque", List.of())).hasToString("Credential[Bearer, a secret, hidden]");
        assertThat(Credential.bearer("FAKEopaque", List.of()).declaredAs(SecretKind.OAUTH_ACCESS_TOKEN))
                .hasToString("Credential[Bearer, an OAuth access token, hidden]");
        assertThat(Credential.bearer(() -> "FAKEopaque")).hasToString("Credential[Bearer, a secret, hidden]");
        assertThat(Credential.basic(MAIL, TOKEN, List.of())).isNotInstanceOf(Serializable.class);
        assertThat(Credential.basic(MAIL, TOKEN, List.of())).isNotEqualTo(Credential.basic(MAIL, TOKEN, List.of()));
    }

    @Test
    void whatItIsMeantToBeIsSaidByTheOneWhoKnows() {
        Credential credential = Credential.basic(MAIL, "FAKE-opaque", List.of());
        assertThat(credential.declaredKind()).isEqualTo(Fact.unknown());
        assertThat(credential.declaredAs(SecretKind.SCOPED_API_TOKEN).declaredKind())
                .isEqualTo(Fact.present(SecretKind.SCOPED_API_TOKEN));
        assertThat(credential.declaredAs(SecretKind.SCOPED_API_TOKEN).authorization())
                .isEqualTo(credential.authorization());
        assertThat(credential.scheme()).isEqualTo(Scheme.BASIC);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "\u200b", "\u00a0"})
    void aMissingPartIsRefusedWithWhatToDo(String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.basic(MAIL, missing, List.of()))
                .withMessageContaining("secret")
                .withMessageContaining("is set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.basic(missing, TOKEN, List.of()))
                .withMessageContaining("user name or e-mail address")
                .withMessageNotContaining("FAKE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.bearer(missing, List.of()))
                .withMessageContaining("token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAKE\nsecret", "FAKE\r\nsecret", "FAKE\u0000secret", "FAKE\tsecret", "FAKE\u007fsecret"})
    void aControlCharacterInsideIsRefusedWithoutShowingTheSecret(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.bearer(secret, List.of()))
                .withMessageContaining("at position 5 of")
                .withMessageContaining("copy it again")
                .withMessageNotContaining("FAKE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.basic("bob", secret, List.of()))
                .withMessageNotContaining("FAKE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAKE\u200bsecret", "FAKE\u201dsecret", "FAKE\u00a0secret", "FAKE\u00e4secret"})
    void aTokenThatNoHeaderCanCarryIsRefusedWithoutShowingIt(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.bearer(token, List.of()))
                .withMessageContaining("at position 5 of 11")
                .withMessageNotContaining("FAKE");
        assertThat(Credential.basic("bob", token, List.of()).findings()).isNotEmpty();
    }

    @Test
    void whatIsAroundTheSecretIsLeftOutWithAFinding() {
        Credential credential = Credential.basic(" " + MAIL, TOKEN + "\r\n", List.of());
        assertThat(credential.authorization()).isEqualTo(Headers.basic(MAIL, TOKEN));
        assertThat(ids(credential))
                .containsExactlyInAnyOrder(ShapeFindings.BLANK_AROUND_PRINCIPAL, ShapeFindings.NEWLINE_AT_END);

        Credential bearer = Credential.bearer("\u200b FAKEtokenFAKE ", List.of());
        assertThat(bearer.authorization()).isEqualTo("Bearer FAKEtokenFAKE");
        assertThat(ids(bearer)).contains(ShapeFindings.ZERO_WIDTH_CHARACTER, ShapeFindings.TRAILING_BLANK);
    }

    @Test
    void theShapeIsCheckedWhenItIsMade() {
        assertThat(ids(Credential.bearer("Bearer FAKEtokenFAKE", List.of())))
                .containsExactly(ShapeFindings.DOUBLED_SCHEME);
        assertThat(ids(Credential.bearer("${TOKEN}", List.of()))).containsExactly(ShapeFindings.UNEXPANDED_VARIABLE);
        assertThat(ids(Credential.bearer("\"FAKEtokenFAKE\"", List.of()))).containsExactly(ShapeFindings.QUOTES_AROUND);
        assertThat(ids(Credential.basic("mailto:" + MAIL, TOKEN, List.of())))
                .containsExactly(ShapeFindings.EMAIL_WITH_MAILTO_OR_DISPLAY_NAME);
        assertThat(ids(Credential.basic("bob:builder", "FAKE-secret", List.of())))
                .containsExactly(ShapeFindings.TWO_COLONS);
        assertThat(ids(Credential.basic("user", "1|FAKE-secret", List.of())))
                .containsExactly(ShapeFindings.ALIGN_TOKEN_IN_BASIC);
        assertThat(ids(Credential.basic(MAIL, TOKEN, List.of()))).isEmpty();
    }

    @Test
    void theRulesOfTheProviderAreAsked() {
        CredentialCheck wantsEmail =
                view -> view.principal().filter(name -> name.contains("@")).isPresent()
                        ? List.of()
                        : List.of(new ShapeFinding("email-missing", "Write the e-mail address."));
        assertThat(ids(Credential.basic("bob", TOKEN, List.of(wantsEmail)))).containsExactly("email-missing");
        assertThat(ids(Credential.basic(MAIL, TOKEN, List.of(wantsEmail)))).isEmpty();
    }

    @Test
    void aSupplierIsAskedAtEveryCall() {
        List<String> tokens = new ArrayList<>(List.of("FAKEfirst", "FAKEsecond"));
        Credential credential = Credential.bearer(() -> tokens.remove(0));
        assertThat(tokens).hasSize(2);
        assertThat(credential.authorization()).isEqualTo("Bearer FAKEfirst");
        assertThat(credential.authorization()).isEqualTo("Bearer FAKEsecond");
        assertThat(credential.findings()).isEmpty();
    }

    @Test
    void aSupplierThatGivesNothingOrThrowsLeadsToAnEmptyBearer() {
        assertThat(Credential.bearer(() -> null).authorization()).isEqualTo("Bearer");
        assertThat(Credential.bearer(() -> " ").authorization()).isEqualTo("Bearer");
        Supplier<String> broken = () -> {
            throw new IllegalStateException("FAKE");
        };
        assertThat(Credential.bearer(broken).authorization()).isEqualTo("Bearer");
        assertThat(Headers.inspect("Bearer").has(ShapeFindings.EMPTY_SECRET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAKE\ntoken",
                "FAKE\u200btoken",
                "\u201cFAKEtoken\u201d",
                "FAKE\u0000\ud83d\ude00token",
                "FAKE\ttoken"
            })
    void whateverASupplierGivesTheHeaderIsLegal(String token) {
        String header = Credential.bearer(() -> token).authorization();
        Request request = new Request.Builder()
                .url("http://localhost/")
                .header("Authorization", header)
                .build();
        assertThat(request.header("Authorization")).startsWith("Bearer").contains("FAKE");
    }

    private static List<String> ids(Credential credential) {
        return credential.findings().stream().map(ShapeFinding::id).toList();
    }
}
