package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
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

    private static final Signal HIDDEN_OR_NOT_THERE = says(
            "existiert nicht oder",
            "nicht vorhanden oder",
            "bestaat niet of",
            "finns inte eller",
            "findes ikke eller",
            "finnes ikke eller",
            "n'existe pas ou",
            "no existe o ",
            "non esiste o ",
            "não existe ou",
            "nie istnieje lub",
            "neexistuje nebo",
            "nem létezik vagy",
            "не существует или",
            "не найден или",
            "не найдена или",
            "не найдено или",
            "存在しないか",
            "存在しない、または",
            "不存在或",
            "不存在，或",
            "존재하지 않거나");

    private static final Signal MAY_NOT_SEE = says(
            "berechtig",
            "toestemming",
            "bevoegd",
            "gemachtigd",
            "behörig",
            "tillad",
            "tillat",
            "tilgang",
            "autoris",
            "permiso",
            "permess",
            "autorizza",
            "permiss",
            "uprawni",
            "oprávněn",
            "jogosult",
            " прав ",
            " прав.",
            " прав\"",
            " прав<",
            " прав,",
            " права ",
            "разрешен",
            "権限",
            "权限",
            "權限",
            "권한");

    private OtherLanguages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "hidden-or-not-there-in-another-language",
                                HIDDEN_OR_NOT_THERE
                                        .and(MAY_NOT_SEE)
                                        .as(
                                                "the answer says in another language that the object does not exist or may not be seen"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_SITE)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://translations.atlassian.com/")
                        .source("https://github.com/tulleuchen/jirastopwatch/issues/138"),
                Rule.when(
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
                                        .as(
                                                "the server asks in another language whether the name or the password is right"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(SPRING)
                        .source(DJANGO));
    }
}
