package dev.why401.general;

import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** The few words in which small services refuse a call, under any status: that nobody is signed in, or that "auth failed". */
final class PlainWordsOfServices {
    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";
    private static final String FORBIDDEN = "RFC 9110 section 15.5.4";

    /** The error comes before any list of data, or is the whole text. */
    private static final String AT_THE_START = "\\A(?:\\{[^\\[]{0,200}?|[^\\n{\\[<]{0,40}?)";

    private static final Signal NOBODY_SIGNED_IN = Words.inRefusal(
                    "only signed in user",
                    "only signed-in user",
                    "only logged in user",
                    "only logged-in user",
                    "only authenticated users",
                    "signed in users only",
                    "logged in users only",
                    "not signed in",
                    "not signed-in",
                    "need to be logged in",
                    "need to be signed in",
                    "have to be logged in",
                    "have to log in",
                    "have to login",
                    "need to login first",
                    "need to log in first",
                    "please login first",
                    "please log in first",
                    "please sign in first",
                    "please log in before",
                    "must log in first",
                    "must login first",
                    "user is not logged",
                    "user not logged",
                    "user_not_logged",
                    "not_logged_in",
                    "not-logged-in",
                    "notloggedin",
                    "not_signed_in",
                    "need_login",
                    "needlogin",
                    "login_needed",
                    "user_not_login",
                    "未登录",
                    "未登陆",
                    "请先登录",
                    "请先登陆",
                    "尚未登入",
                    "請先登入",
                    "ログインしてください",
                    "ログインが必要",
                    "ログインしていません",
                    "로그인이 필요",
                    "로그인 후 이용",
                    "로그인해 주세요",
                    "로그인해주세요",
                    "nicht angemeldet",
                    "nicht eingeloggt",
                    "bitte melden sie sich an",
                    "bitte einloggen",
                    "bitte loggen sie sich ein",
                    "vous devez être connecté",
                    "vous n'êtes pas connecté",
                    "veuillez vous connecter",
                    "veuillez vous identifier",
                    "debe iniciar sesión",
                    "debes iniciar sesión",
                    "no ha iniciado sesión",
                    "no has iniciado sesión",
                    "usuario no autenticado",
                    "usuário não autenticado",
                    "usuário não está logado",
                    "é necessário fazer login",
                    "faça login para",
                    "utente non autenticato",
                    "effettuare il login",
                    "devi effettuare l'accesso",
                    "niet ingelogd",
                    "niet aangemeld",
                    "необходимо авторизоваться",
                    "необходимо войти",
                    "требуется авторизация",
                    "пользователь не авторизован",
                    "nie jesteś zalogowany",
                    "musisz być zalogowany",
                    "musisz się zalogować",
                    "giriş yapmalısınız",
                    "giriş yapmanız gerek",
                    "oturum açmanız gerek",
                    "chưa đăng nhập",
                    "vui lòng đăng nhập",
                    "silakan login",
                    "belum login")
            .and(Words.unsaid("csrf", "xsrf"))
            .as("the server says that nobody is signed in");

    /** "Authentication failed", and no more, is what services say that answer with 200 or 400 whatever happened. */
    private static final Signal AUTH_FAILED = matches(
                    "an error that says no more than that the authentication failed",
                    "auth",
                    AT_THE_START
                            + "\\b(?:(?:bad|invalid|wrong|no|err|error|failed|not)[-_ ]?auth(?:ed)?\\b(?![-_ ]?(?:header|scheme|type|method))"
                            + "|auth(?:entication)?(?:[-_ ](?:has|is|was))?[-_ ]?(?:fail(?:ed|ure)?|error|invalid|denied|rejected)\\b)")
            .and(bodySays("auth"), html().not())
            .or(bodySays(
                    "认证失败",
                    "鉴权失败",
                    "身份验证失败",
                    "登录失败",
                    "認証に失敗",
                    "認証エラー",
                    "인증에 실패",
                    "인증 실패",
                    "authentifizierung fehlgeschlagen",
                    "échec de l'authentification",
                    "error de autenticación",
                    "falha na autenticação",
                    "autenticazione fallita",
                    "ошибка авторизации",
                    "ошибка аутентификации"))
            .as("the error says that the authentication failed, and no more");

    private static final Signal SESSION_OVER = RefusalGrammar.found(
                    "an error that says that the session is over",
                    List.of("session", "sid"),
                    AT_THE_START
                            + "(?:\\b(?:invalid|expired|bad|no|unknown)[-_ ]?(?:session|sid)(?:[-_ ]?(?:id|token|key))?\\b"
                            + "|\\bsession(?:[-_ ]?(?:id|token|key))?[-_ ]?(?:is |has |was |has been )?(?:invalid|expired|timed[-_ ]?out|timeout|over|terminated|closed|not[-_ ]found|lost)\\b)")
            .and(html().not())
            .or(bodySays(
                    "登录已过期",
                    "登录过期",
                    "登录已失效",
                    "登录失效",
                    "登录超时",
                    "登录状态已",
                    "会话已过期",
                    "会话过期",
                    "会话超时",
                    "请重新登录",
                    "請重新登入",
                    "重新登陆",
                    "セッションが切れ",
                    "세션이 만료"))
            .as("the error says that the login or the session is over");

    private PlainWordsOfServices() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("nobody-signed-in-said", NOBODY_SIGNED_IN)
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(STALE_SESSION)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(
                                PERMISSION_DENIED,
                                WAF_BLOCKED,
                                CLIENT_SIGNATURE_BLOCKED,
                                BOT_CHALLENGE,
                                LOGIN_PAGE_AS_SUCCESS)
                        .source(UNAUTHORIZED)
                        .source("https://github.com/go-gitea/gitea/issues/25503"),
                Rule.when(
                                "nobody-signed-in-behind-a-cookie",
                                NOBODY_SIGNED_IN
                                        .and(scheme(COOKIE))
                                        .as("a cookie was sent, and the server says that nobody is signed in"))
                        .stronglySuggests(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source("RFC 6265 section 5.3"),
                Rule.when(
                                "auth-failed-in-few-words",
                                AUTH_FAILED
                                        .and(
                                                statusBetween(200, 299).or(status(400)),
                                                Words.unsaid(
                                                        "invalid_grant",
                                                        "invalid_client",
                                                        "invalid_request",
                                                        "proxy auth",
                                                        "expired"))
                                        .as(
                                                "under a status that tells nothing, the error says that the authentication failed"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, STALE_SESSION)
                        .hintsAt(TOKEN_REVOKED, CREDENTIALS_MISSING)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED, CLIENT_BUG)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "auth-failed-for-many-at-once",
                                AUTH_FAILED
                                        .and(status(400), workedBefore())
                                        .as(
                                                "a key that worked is refused as none, as it is where the keeper of the keys is down"))
                        .suggests(SERVICE_INCIDENT)
                        .source(UNAUTHORIZED)
                        .wrongWhen("The key was withdrawn or replaced."),
                Rule.when(
                                "session-over-in-few-words",
                                SESSION_OVER
                                        .and(statusBetween(200, 299))
                                        .as(
                                                "under a status of success, the error says that the login or the session is over"))
                        .stronglySuggests(STALE_SESSION, TOKEN_EXPIRED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "login-refused-in-other-languages",
                                bodySays(
                                                "用户名或密码错误",
                                                "用户名或者密码错误",
                                                "账号或密码错误",
                                                "帐号或密码错误",
                                                "账号密码错误",
                                                "ユーザー名またはパスワードが",
                                                "아이디 또는 비밀번호",
                                                "비밀번호가 일치하지",
                                                "неверный логин или пароль",
                                                "неверное имя пользователя или пароль",
                                                "usuario o contraseña incorrect",
                                                "usuario o contraseña inválid",
                                                "usuário ou senha inválid",
                                                "usuário ou senha incorret",
                                                "identifiant ou mot de passe incorrect",
                                                "benutzername oder passwort falsch",
                                                "benutzername oder passwort ist falsch",
                                                "nome utente o password errat",
                                                "nieprawidłowy login lub hasło",
                                                "kullanıcı adı veya şifre hatalı")
                                        .and(html().not())
                                        .as("the error says that the name or the password is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "account-locked-in-few-words",
                                bodySays("账号已锁定", "账号已被锁定", "账号被锁定", "账户已锁定", "账户被锁定", "密码错误次数过多", "アカウントがロック", "계정이 잠")
                                        .and(html().not())
                                        .as("the error says that the account is locked"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "token-over-in-few-words",
                                bodySays(
                                                "token失效",
                                                "token已失效",
                                                "token 失效",
                                                "token 已失效",
                                                "token过期",
                                                "token已过期",
                                                "token 已过期",
                                                "令牌已过期",
                                                "令牌过期",
                                                "令牌失效",
                                                "凭证已过期",
                                                "トークンの有効期限",
                                                "토큰이 만료")
                                        .as("the error says that the token is over"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(STALE_SESSION, TOKEN_REVOKED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "forgery-check-met-by-a-token",
                                says(
                                                "invalid csrf",
                                                "csrf token",
                                                "csrf_token",
                                                "csrf verification failed",
                                                "csrf validation",
                                                "invalid xsrf")
                                        .and(
                                                status(401, 403),
                                                secret(API_TOKEN, PAT, OAUTH_ACCESS_TOKEN),
                                                Words.unsaid("X-Atlassian-Token"))
                                        .as(
                                                "a token was to be sent, and the server asked for what it asks of a page: it did not read the token where it stands"))
                        .suggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(CREDENTIALS_MISSING, WRONG_AUTH_SCHEME, AUTHORIZATION_HEADER_STRIPPED)
                        .source(FORBIDDEN)
                        .wrongWhen("A cookie went along with the token."));
    }
}
