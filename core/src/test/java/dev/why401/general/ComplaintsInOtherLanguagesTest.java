package dev.why401.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals of servers that were translated, and English ones that look as if. */
class ComplaintsInOtherLanguagesTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();

    private static Diagnosis ofLog(String line) {
        return DIAGNOSTICIAN.diagnose(Exchange.builder().logLine(line).build());
    }

    private static Diagnosis ofBody(int status, String text) {
        return DIAGNOSTICIAN.diagnose(Exchange.builder()
                .method("GET")
                .url("https://api.acme.example/v1/things")
                .status(Fact.present(status))
                .responseHeaders(List.of(new Field("Content-Type", "application/json")))
                .body("{\"detail\":\"" + text + "\"}")
                .build());
    }

    private static String first(Diagnosis diagnosis) {
        return diagnosis.suspects().get(0).cause().id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "account-locked | Das Benutzerkonto ist gesperrt",
                "credentials-rejected | Ungueltige Zugangsdaten.",
                "account-inactive | Le compte utilisateur est désactivé",
                "token-expired | Le jeton d’accès a expiré",
                "account-locked | La cuenta del usuario está bloqueada",
                "credentials-rejected | Credenciales no válidas.",
                "credentials-rejected | Contrasena incorrecta",
                "permission-denied | Acesso negado",
                "account-locked | A conta de utilizador está bloqueada",
                "credentials-rejected | L'utente ha inserito credenziali non valide",
                "account-inactive | L'account è disabilitato.",
                "account-locked | Account is geblokkeerd.",
                "rate-limited | Te veel verzoeken",
                "account-inactive | Konto jest wyłączone.",
                "credentials-rejected | Neplatné přihlašovací údaje.",
                "account-locked | Ditt konto är låst.",
                "credentials-rejected | Ugyldige loginoplysninger.",
                "account-locked | Din konto er sperret.",
                "account-locked | Hesabınız kilitlendi.",
                "account-locked | Учетная запись пользователя заблокирована",
                "permission-denied | Доступ заборонений",
                "account-locked | 用户帐号已被锁定",
                "token-expired | token已过期",
                "account-locked | アカウントはロックされています。",
                "account-locked | 계정이 잠겨있습니다."
            })
    void aLineOfALogIsReadInItsLanguage(String cause, String line) {
        assertThat(first(ofLog(line))).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | credentials-missing | Anmeldedaten fehlen.",
                "401 | credentials-missing | Informations d'authentification non fournies.",
                "401 | credentials-missing | Las credenciales de autenticación no se proveyeron.",
                "401 | credentials-missing | Учетные данные не были предоставлены.",
                "401 | credentials-missing | 身份认证信息未提供。",
                "401 | credentials-missing | 자격 인증 데이터가 제공되지 않았습니다.",
                "401 | account-inactive | Utente inattivo o eliminato.",
                "401 | account-inactive | Użytkownik nieaktywny lub usunięty.",
                "403 | permission-denied | Sie sind nicht berechtigt, diese Aktion durchzuführen.",
                "403 | permission-denied | Bu işlemi yapmak için izniniz bulunmuyor.",
                "403 | permission-denied | このアクションを実行する権限がありません。",
                "403 | xsrf-check-failed | Neplatný CSRF token."
            })
    void aBodyIsReadInItsLanguage(int status, String cause, String text) {
        assertThat(first(ofBody(status, text))).isEqualTo(cause);
    }

    @Test
    void aLetterAndItsMarkAreReadAsOne() {
        assertThat(first(ofLog("Ugyldig pa\u030aloggingsinformasjon."))).isEqualTo("credentials-rejected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words that German, French, Spanish, Swedish or Polish would take for their own
                "token-expired | The last token of user Tom has expired",
                "permission-denied | You do not have permission to access this resource",
                "token-expired | Die, token! The access token expired",
                "credentials-rejected | PAS login of realm SIN: invalid username or password",
                "license-or-site-suspended | The license of Firma Konto has expired"
            })
    void englishStaysEnglish(String cause, String line) {
        assertThat(first(ofLog(line))).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tokens expire after one hour",
                "Refuse collection is scheduled for Monday",
                "Backup plus report for user Tom finished",
                "Dane Konto opened the session view",
                "No article with key OPS-1 in this list"
            })
    void ordinaryEnglishIsNoComplaint(String line) {
        assertThat(ofLog(line).suspects().get(0).probability()).isLessThan(0.3);
    }
}
