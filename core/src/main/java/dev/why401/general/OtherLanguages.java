package dev.why401.general;

import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/**
 * What refusals say in languages other than English and does not follow from single words: those stand in the vocabulary of
 * each language, and {@link Complaints} says what they mean together.
 */
final class OtherLanguages {
    private static final String SPRING =
            "https://github.com/spring-projects/spring-security/tree/main/core/src/main/resources/org/springframework/security";
    private static final String DJANGO =
            "https://github.com/encode/django-rest-framework/tree/main/rest_framework/locale";

    private OtherLanguages() {}

    static List<Rule> rules() {
        return List.of(Rule.when(
                        "wrong-name-or-password-in-another-language",
                        Words.inRefusal(
                                        "benutzername oder passwort",
                                        "benutzername oder kennwort",
                                        "identifiant ou mot de passe",
                                        "nom d'utilisateur ou mot de passe",
                                        "usuario o contraseña",
                                        "usuário ou senha",
                                        "nome utente o password",
                                        "gebruikersnaam of wachtwoord",
                                        "użytkownika lub hasło",
                                        "login lub hasło",
                                        "имя пользователя или пароль",
                                        "логин или пароль",
                                        "用户名或密码",
                                        "账号或密码",
                                        "帐号或密码",
                                        "아이디 또는 비밀번호",
                                        "kullanıcı adı veya",
                                        "sai mật khẩu")
                                .as("the server asks in another language whether the name or the password is right"))
                .stronglySuggests(CREDENTIALS_REJECTED)
                .hintsAt(CREDENTIALS_CHANGED)
                .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                .source(SPRING)
                .source(DJANGO));
    }
}
