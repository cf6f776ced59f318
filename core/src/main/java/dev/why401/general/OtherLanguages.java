package dev.why401.general;

import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What refusals say in languages other than English: the sentences of common frameworks, word stems where they are safe. */
final class OtherLanguages {
    private static final String SPRING =
            "https://github.com/spring-projects/spring-security/tree/main/core/src/main/resources/org/springframework/security";
    private static final String DJANGO =
            "https://github.com/encode/django-rest-framework/tree/main/rest_framework/locale";
    private static final String LARAVEL = "https://github.com/Laravel-Lang/lang/tree/main/locales";

    private OtherLanguages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "wrong-name-or-password-in-another-language",
                                Words.inRefusal(
                                                "benutzername oder passwort",
                                                "benutzername oder kennwort",
                                                "ungültige anmeldedaten",
                                                "ungültige zugangsdaten",
                                                "falsche anmeldedaten",
                                                "anmeldung fehlgeschlagen",
                                                "mot de passe incorrect",
                                                "mot de passe invalide",
                                                "identifiants invalides",
                                                "identifiants incorrects",
                                                "identifiants erronés",
                                                "contraseña incorrect",
                                                "contraseña inválid",
                                                "contraseña no válid",
                                                "credenciales inválidas",
                                                "credenciales incorrectas",
                                                "credenciales no son válidas",
                                                "credenciais inválidas",
                                                "usuário ou senha",
                                                "senha incorret",
                                                "senha inválid",
                                                "credenziali non valide",
                                                "nome utente o password",
                                                "ongeldige inloggegevens",
                                                "gebruikersnaam of wachtwoord",
                                                "nieprawidłowa nazwa użytkownika lub hasło",
                                                "nieprawidłowe dane",
                                                "błędny login lub hasło",
                                                "неверное имя пользователя",
                                                "неверный логин",
                                                "неверный пароль",
                                                "неправильный логин",
                                                "неправильное имя",
                                                "用户名或密码",
                                                "账号或密码",
                                                "帐号或密码",
                                                "密码错误",
                                                "密碼錯誤",
                                                "パスワードが正しくありません",
                                                "パスワードが間違",
                                                "認証に失敗",
                                                "认证失败",
                                                "身份验证失败",
                                                "아이디 또는 비밀번호",
                                                "비밀번호가 일치하지",
                                                "kullanıcı adı veya",
                                                "sai mật khẩu")
                                        .as("the server says in another language that the name or the secret is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(SPRING)
                        .source(DJANGO),
                Rule.when(
                                "token-over-in-another-language",
                                Words.inRefusal(
                                                "token ist abgelaufen",
                                                "token abgelaufen",
                                                "sitzung ist abgelaufen",
                                                "jeton expiré",
                                                "jeton a expiré",
                                                "token a expiré",
                                                "token expiré",
                                                "token ha expirado",
                                                "token expirado",
                                                "token caducado",
                                                "token ha caducado",
                                                "token expirou",
                                                "token scaduto",
                                                "token è scaduto",
                                                "token is verlopen",
                                                "token wygasł",
                                                "срок действия токена",
                                                "токен истек",
                                                "токен истёк",
                                                "token已过期",
                                                "token 已过期",
                                                "令牌已过期",
                                                "token过期",
                                                "token失效",
                                                "token已失效",
                                                "登录已过期",
                                                "登录超时",
                                                "登录状态已过期",
                                                "トークンの有効期限",
                                                "토큰이 만료")
                                        .as("the server says in another language that the token is over"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .hintsAt(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(SPRING),
                Rule.when(
                                "login-wanted-in-another-language",
                                Words.inRefusal(
                                                "anmeldung erforderlich",
                                                "authentifizierung erforderlich",
                                                "nicht angemeldet",
                                                "anmeldedaten fehlen",
                                                "authentification requise",
                                                "non authentifié",
                                                "veuillez vous connecter",
                                                "informations d'authentification n'ont pas été fournies",
                                                "credenciales de autenticación no se proveyeron",
                                                "no autenticado",
                                                "autenticación requerida",
                                                "debe iniciar sesión",
                                                "não autenticado",
                                                "autenticação não foram fornecidas",
                                                "autenticazione richiesta",
                                                "учетные данные не были предоставлены",
                                                "требуется авторизация",
                                                "не авторизован",
                                                "请先登录",
                                                "未登录",
                                                "请登录",
                                                "身份认证信息未提供",
                                                "未授权",
                                                "缺少token",
                                                "ログインしてください",
                                                "認証が必要",
                                                "認証情報が含まれていません",
                                                "로그인이 필요")
                                        .as("the server says in another language that nobody is logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, TOKEN_EXPIRED)
                        .source(DJANGO)
                        .source(LARAVEL),
                Rule.when(
                                "no-right-in-another-language",
                                Words.inRefusal(
                                                "keine berechtigung",
                                                "fehlende berechtigung",
                                                "nicht berechtigt",
                                                "zugriff verweigert",
                                                "zugriff wurde verweigert",
                                                "pas l'autorisation",
                                                "pas la permission",
                                                "pas les droits",
                                                "accès refusé",
                                                "accès interdit",
                                                "no tiene permiso",
                                                "no tienes permiso",
                                                "no está autorizado",
                                                "acceso denegado",
                                                "acceso no autorizado",
                                                "não tem permissão",
                                                "acesso negado",
                                                "accesso negato",
                                                "non hai i permessi",
                                                "non si dispone",
                                                "geen toegang",
                                                "toegang geweigerd",
                                                "geen rechten",
                                                "brak uprawnień",
                                                "odmowa dostępu",
                                                "доступ запрещен",
                                                "доступ запрещён",
                                                "нет прав",
                                                "недостаточно прав",
                                                "ошибка доступа",
                                                "没有权限",
                                                "无权限",
                                                "权限不足",
                                                "无权访问",
                                                "拒绝访问",
                                                "權限不足",
                                                "アクセスが拒否",
                                                "権限がありません",
                                                "アクセス権",
                                                "권한이 없습니다",
                                                "접근이 거부",
                                                "erişim engellendi",
                                                "yetkiniz yok")
                                        .as("the server says in another language that a right is missing"))
                        .suggests(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .hintsAt(WAF_BLOCKED)
                        .source(SPRING)
                        .source(DJANGO)
                        .wrongWhen("A block page of a firewall uses the same words."),
                Rule.when(
                                "limit-in-another-language",
                                Words.inRefusal(
                                                "zu viele anfragen",
                                                "trop de requêtes",
                                                "demasiadas solicitudes",
                                                "demasiadas peticiones",
                                                "muitas requisições",
                                                "troppe richieste",
                                                "te veel verzoeken",
                                                "слишком много запросов",
                                                "请求过于频繁",
                                                "访问过于频繁",
                                                "操作频繁",
                                                "请求次数过多",
                                                "リクエストが多すぎ",
                                                "요청이 너무 많")
                                        .as("the server says in another language that too many calls came"))
                        .stronglySuggests(RATE_LIMITED)
                        .source(LARAVEL),
                Rule.when(
                                "address-refused-in-another-language",
                                Words.inRefusal(
                                                "ip不在白名单",
                                                "ip 不在白名单",
                                                "不在ip白名单",
                                                "白名单",
                                                "ip-adresse ist nicht",
                                                "ip-adresse wurde nicht",
                                                "adresse ip n'est pas autorisée",
                                                "dirección ip no está",
                                                "ip-адрес не",
                                                "許可されていないip",
                                                "허용되지 않은 ip")
                                        .as("the server says in another language that this address is not on its list"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(
                                "https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Global_Return_Code.html"));
    }
}
