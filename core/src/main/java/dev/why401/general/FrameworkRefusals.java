package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What the login filters of web frameworks answer and log: their words are fixed, and each stands for one reason. */
final class FrameworkRefusals {
    private static final String SPRING_TOKENS =
            "https://github.com/spring-projects/spring-security/tree/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt";
    private static final String SPRING_ACCOUNTS =
            "https://github.com/spring-projects/spring-security/blob/main/core/src/main/resources/org/springframework/security/messages.properties";
    private static final String SPRING_FORGERY =
            "https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html";
    private static final String JETTY_CONSTRAINTS =
            "https://jetty.org/docs/jetty/12/programming-guide/security/index.html";
    private static final String REST_FRAMEWORK =
            "https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py";
    private static final String FAST_API = "https://github.com/fastapi/fastapi/blob/master/fastapi/security/http.py";
    private static final String HAPI_TOKENS = "https://github.com/dwyl/hapi-auth-jwt2/blob/main/lib/index.js";
    private static final String HAPI_SCOPES = "https://hapi.dev/api/#-routeoptionsauthaccessscope";

    private static final Signal TOKEN_SENT = scheme(BEARER, OAUTH2, JWT);

    private FrameworkRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "spring-token-used-too-early",
                                challengeHas("error_description", "Jwt used before")
                                        .or(
                                                challengeHas("error_description", "token is not valid before"),
                                                says("Jwt used before"))
                                        .as("the server says that the token starts later than its clock"))
                        .proves(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED, TOKEN_EXPIRED)
                        .source(SPRING_TOKENS),
                Rule.when(
                                "spring-claim-not-valid",
                                challengeHas("error_description", "aud claim")
                                        .or(challengeHas("error_description", "iss claim"))
                                        .as(
                                                "the challenge says that the token comes from or is meant for somebody else"))
                        .proves(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(SPRING_TOKENS),
                Rule.when(
                                "spring-token-not-validated",
                                challengeHas("error_description", "Failed to validate the token")
                                        .or(challengeHas("error_description", "Unsupported algorithm of"))
                                        .as("the challenge says that the token was not signed as this server wants it"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_SITE, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(SPRING_TOKENS)
                        .source(
                                "https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt/NimbusReactiveJwtDecoder.java"),
                Rule.when(
                                "spring-key-not-found",
                                challengeHas("error_description", "no matching key")
                                        .as("the challenge says that no key of the server fits the token"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_SITE)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(SPRING_TOKENS),
                Rule.when(
                                "spring-token-has-no-parts",
                                challengeHas("error_description", "Malformed token")
                                        .or(
                                                challengeHas("error_description", "Missing dot delimiter"),
                                                challengeHas("error_description", "Missing part delimiters"))
                                        .as("the challenge says that what came is no signed token at all"))
                        .stronglySuggests(WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(JWT_INVALID)
                        .source(SPRING_TOKENS),
                Rule.when(
                                "spring-account-expired",
                                Words.inRefusal("User account has expired", "AccountExpiredException")
                                        .as("the server says that the account itself has expired"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(SPRING_ACCOUNTS),
                Rule.when(
                                "spring-account-locked",
                                logSays(
                                                "security.authentication.LockedException",
                                                "since user account is locked",
                                                "status is User account is locked")
                                        .as("the log of the server gives a locked account as the reason"))
                        .proves(ACCOUNT_LOCKED)
                        .source(SPRING_ACCOUNTS),
                Rule.when(
                                "spring-account-disabled",
                                logSays(
                                                "security.authentication.DisabledException",
                                                "since user account is disabled",
                                                "status is User is disabled")
                                        .as("the log of the server gives a disabled account as the reason"))
                        .proves(ACCOUNT_INACTIVE)
                        .source(SPRING_ACCOUNTS),
                Rule.when(
                                "spring-forgery-check-in-the-log",
                                logSays(
                                                "Invalid CSRF token found for",
                                                "Missing CSRF token",
                                                "MissingCsrfTokenException")
                                        .as("the log of the server says that the word against forgery was missing"))
                        .proves(XSRF_CHECK_FAILED)
                        .source(SPRING_FORGERY),
                Rule.when(
                                "spring-refusal-hidden-by-its-error-page",
                                method("POST", "PUT", "PATCH", "DELETE")
                                        .and(
                                                status(401),
                                                setsCookie("JSESSIONID"),
                                                scheme(BASIC),
                                                challengeOffers("Basic"),
                                                responseHeader("X-XSS-Protection", "0"),
                                                responseHeader("X-Frame-Options", "DENY"))
                                        .as(
                                                "a change with a login was answered with 401 and a new session by Spring Security, whose error page wants a login of its own"))
                        .suggests(XSRF_CHECK_FAILED)
                        .source(SPRING_FORGERY)
                        .wrongWhen("The password is wrong, which this application answers in the same way."),
                Rule.when(
                                "session-said-to-be-over",
                                locationHas(
                                                "login?expired",
                                                "session_expired",
                                                "sessionexpired",
                                                "session-expired",
                                                "session=expired",
                                                "invalidSession")
                                        .and(scheme(COOKIE).or(requestHeader("Cookie")))
                                        .as("a cookie was sent, and the redirect says that its session is over"))
                        .proves(STALE_SESSION)
                        .speaksAgainst(
                                REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(
                                "https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html"),
                Rule.when(
                                "jetty-wants-https",
                                bodySays("!Secure")
                                        .and(status(403))
                                        .as("Jetty says that this address is served over https only"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED, CREDENTIALS_REJECTED, ADMIN_REQUIRED, CAPTCHA_REQUIRED)
                        .source(JETTY_CONSTRAINTS),
                Rule.when(
                                "base64-not-decodable",
                                says("Illegal base64 character")
                                        .and(scheme(BASIC))
                                        .as("Basic was sent, and the server could not decode its base64"))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT, CREDENTIALS_REJECTED)
                        .source("RFC 7617 section 2"),
                Rule.when(
                                "rest-framework-wants-its-own-word",
                                challengeOffers("Token")
                                        .and(
                                                jsonHas("detail", "Authentication credentials were not provided"),
                                                scheme(BEARER, BASIC, OAUTH2, JWT)
                                                        .or(requestHeader("Authorization", "Basic [")))
                                        .as(
                                                "another scheme was sent than Token, which is the only one that Django REST framework takes here"))
                        .proves(WRONG_AUTH_SCHEME)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .source(REST_FRAMEWORK),
                Rule.when(
                                "flask-says-the-same-of-any-token",
                                bodySays("Unauthorized Access")
                                        .and(
                                                TOKEN_SENT,
                                                status(401),
                                                challengeOffers("Bearer"),
                                                challengeHas("error").not())
                                        .as(
                                                "the words are those of Flask-HTTPAuth, which says the same of a wrong token as of none"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://flask-httpauth.readthedocs.io/en/latest/"),
                Rule.when(
                                "fast-api-scheme-refused",
                                jsonHas("detail", "Invalid authentication credentials")
                                        .and(status(403), scheme(BASIC))
                                        .as(
                                                "Basic was sent, and the words and the 403 are those of FastAPI for a scheme that it does not take"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(FAST_API)
                        .wrongWhen("The code of the application itself says so of a wrong password."),
                Rule.when(
                                "token-format-refused-and-basic-sent",
                                challengeHas("error", "Invalid token format")
                                        .or(
                                                says("Format is \"Authorization: Bearer"),
                                                says("Format is Authorization: Bearer"))
                                        .and(scheme(BASIC), status(401))
                                        .as("Basic was sent, and the server says that this is not the form of a token"))
                        .proves(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(HAPI_TOKENS),
                Rule.when(
                                "token-format-refused",
                                challengeHas("error", "Invalid token format")
                                        .and(TOKEN_SENT, status(401))
                                        .as("the challenge says that what came has not the form of a signed token"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(HAPI_TOKENS),
                Rule.when(
                                "hapi-scope-of-the-route",
                                jsonHas("message", "Insufficient scope")
                                        .and(status(403), jsonHas("statusCode"), scheme(BASIC, COOKIE))
                                        .as("the account was taken, and it has not the scope that the route wants"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, CAPTCHA_REQUIRED)
                        .source(HAPI_SCOPES),
                Rule.when(
                                "jersey-role-missing",
                                says("User not authorized.")
                                        .and(status(403))
                                        .as("the account was taken, and it has not the role that Jersey wants here"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, CAPTCHA_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://eclipse-ee4j.github.io/jersey.github.io/documentation/latest/security.html"));
    }
}
