package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Missing rights in words. In a log line they may be the client's own, so they say less there. */
final class PermissionWords {
    private static final String FORBIDDEN = "RFC 9110 section 15.5.4";

    private static final String[] NO_RIGHT = {
        "do not have permission",
        "don't have permission",
        "does not have permission",
        "doesn't have permission",
        "do not have the permission",
        "does not have the necessary permission",
        "don't have the necessary permission",
        "no permission to",
        "permissions needed:",
        "additional permissions",
        "this action is unauthorized",
        "not have access to",
        "is missing the",
        "resource is denied",
        "acl exception",
        "acl validation",
        "Authorization_RequestDenied",
        "not allowed to push",
        "not allowed to create",
        "not allowed to edit",
        "not allowed to update",
        "not allowed to modify",
        "not allowed to delete",
        "not allowed to view",
        "not allowed to read",
        "not allowed to write",
        "not allowed to assign",
        "not allowed to comment",
        "not allowed to browse",
        "not allowed to merge",
        "not authorized to view",
        "not authorised to",
        "not authorized for",
        "isn't authorized to",
        "unauthorized to perform",
        "caller does not have",
        "cannot consume this service",
        "rbac: access denied",
        "you cannot list",
        "you cannot view",
        "you cannot create",
        "rest_forbidden",
        "insufficient permission",
        "insufficient privilege",
        "insufficient rights",
        "insufficient access",
        "lacks permission",
        "missing permission",
        "permission denied",
        "not authorized to perform",
        "not authorized to access",
        "not permitted to",
        "not allowed to perform",
        "not allowed to access",
        "is unauthorized for user",
        "is forbidden: user",
        "cannot list resource",
        "cannot get resource",
        "you cannot edit",
        "administer projects",
        "you are not allowed"
    };

    /** With these the same words stand on stock pages of web servers and firewalls, which know nobody's permissions. */
    private static final String[] SERVER_PAGES = {
        "on this server",
        "this directory or page",
        "Reference&#32;&#35;",
        "permission to get URL",
        "<p>You don't have permission to access this resource."
    };

    /** Confluence says so to everybody it does not know, and of a dead token as of none. */
    private static final String[] SAID_TO_STRANGERS = {"not permitted to use confluence"};

    private static final String[] ADMINISTRATOR_WANTED_SAID = {
        "only administrators",
        "administrators can",
        "administrators may",
        "administrators are allowed",
        "must be an admin",
        "must be admin",
        "need to be an admin",
        "be an administrator",
        "requires admin",
        "require admin",
        "admin rights",
        "admin privileges",
        "admin access required",
        "admin access is required",
        "admin access needed",
        "administrator access required",
        "administrator access is required",
        "administrative access is required",
        "admin permission",
        "administrator rights",
        "administrator permission",
        "administrator privileges",
        "administrative privileges",
        "administrative permission",
        "administer jira",
        "not an administrator",
        "is not an admin"
    };

    /** Whom to ask for the right that is missing, which need not be the right of an administrator. */
    private static final String[] ASK_AN_ADMINISTRATOR = {
        "administrators can give",
        "administrators can grant",
        "administrators can add",
        "administrators can help",
        "administrators can assign",
        "administrators can change",
        "administrators may give",
        "administrators may grant",
        "requires admin approval",
        "require admin approval",
        "requires admin consent",
        "require admin consent"
    };

    private static final String[] SCOPE_WANTED_SAID = {
        "insufficient_scope",
        "insufficientscope",
        "scope validation failed",
        "missing scope permissions",
        "does not contain scopes",
        "merchant approval for",
        "improperly scoped",
        "MISSING_SCOPES",
        "oauth scope",
        "unauthorized permission requested",
        "unauthorized card permission requested",
        "unauthorized board permission requested",
        "does not have the required permissions for this endpoint",
        "not accessible by personal access token",
        "insufficient scope",
        "insufficient authentication scopes",
        "scope does not match",
        "missing scope",
        "missing_scope",
        "missing required scope",
        "required scope",
        "requires scope",
        "requires the scope",
        "have the scope",
        "lacks the scope",
        "needed scope",
        "necessary scope",
        "scope grants",
        "invalid scopes",
        "ACCESS_TOKEN_SCOPE_INSUFFICIENT"
    };

    private static final String[] METHOD_OF_LOGIN_NOT_TAKEN_SAID = {
        "only accessible from the UI",
        "application-only is forbidden for this endpoint",
        "app-only tokens are not",
        "is not enabled for this method",
        "can only be accessed by connect",
        "can only be accessed by forge",
        "requires user context",
        "requires a user context",
        "supported authentication types are",
        "unsupported app only token",
        "app-only access is not",
        "only valid with delegated",
        "requires delegated",
        "delegated permissions only",
        "application permissions are not supported",
        "not supported for application permissions",
        "not supported with application permissions",
        "not supported in application-only context",
        "requires a signed-in user",
        "requires a user access token",
        "not accessible via api",
        "not available to apps",
        "not supported for oauth",
        "not supported for connect",
        "does not support oauth",
        "does not support this authentication",
        "authentication method is not",
        "authentication type is not",
        "authentication method not",
        "cannot be accessed with this token",
        "cannot be accessed with an api",
        "cannot be accessed with a personal",
        "cannot be accessed with oauth",
        "cannot be accessed with basic",
        "cannot be used with this token",
        "cannot be used with api",
        "cannot be used with an api token",
        "cannot be used with personal access",
        "cannot be used with oauth",
        "cannot be used with basic auth",
        "api keys are not supported",
        "api tokens are not supported",
        "not allowed with this token type",
        "bot tokens cannot",
        "not_allowed_token_type"
    };

    /** What a check says when it refuses; that a token exists says every page with a form. */
    private static final String[] FORGERY_CHECK_SAID = {
        "csrf verification failed",
        "provided csrf token",
        "csrf session token",
        "csrf cookie not set",
        "csrf token from the",
        "cookie check failed",
        "rest_cookie_invalid_nonce",
        "origin checking failed",
        "referer checking failed",
        "origin not allowed",
        "anti-forgery",
        "antiforgery",
        "csrf check failed",
        "CSRF Failed",
        "csrf validation failed",
        "csrf token validation",
        "csrf token verification",
        "csrf token missing",
        "csrf token is missing",
        "csrf token mismatch",
        "csrf mismatch",
        "csrf tokens mismatch",
        "csrf tokens do not match",
        "csrf tokens don't match",
        "csrf token does not match",
        "csrf token doesn't match",
        "csrf token did not match",
        "csrf header and cookie",
        "csrf cookie and header",
        "csrf cookie does not match",
        "no csrf token",
        "xsrf token mismatch",
        "xsrf token does not match",
        "csrf token has expired",
        "csrf token is invalid",
        "csrf token not",
        "csrf token was not",
        "missing csrf",
        "invalid csrf",
        "verify csrf token",
        "csrf token required",
        "xsrf security token missing",
        "xsrf token missing",
        "invalid xsrf",
        "xsrf validation failed",
        "forgery protection",
        "The change you wanted was rejected",
        "ForgeryProtection",
        "InvalidAuthenticityToken",
        "verify authenticity token",
        // SvelteKit and Astro, Next.js, React Router and Remix, Rails, Flask-WTF, Go, gorilla/csrf, Yii, CakePHP,
        // Phoenix, Jupyter, Tornado
        "form submissions are forbidden",
        "cross-site remote requests are forbidden",
        "forwarded server actions request",
        "forwarded action request",
        "invalid server actions request",
        "didn't match request.base_url",
        "referrer does not match the host",
        "cross-origin request detected",
        "forbidden - origin invalid",
        "forbidden - referer invalid",
        "forbidden - referer not supplied",
        "verify your data submission",
        "incorrect csrf cookie",
        "csrf token from either the request",
        "could not check origin for phoenix",
        "blocking cross origin api request",
        "_xsrf' argument missing",
        "origin does not correspond to request",
        "xsrf cookie does not match"
    };

    private PermissionWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "write-refused-beside-a-crumb-header",
                                responseHeader("X-CSRF-Token")
                                        .and(Where.WRITES, status(403))
                                        .as(
                                                "a change was refused, and the answer carries the header of tokens against forged requests"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .speaksAgainst(WAF_BLOCKED)
                        .source(
                                "https://a.kabachnik.info/how-to-use-sap-web-services-with-csrf-tokens-from-third-party-web-apps.html"),
                Rule.when(
                                "no-right-said",
                                bodySays(NO_RIGHT)
                                        .and(
                                                html().not().or(statusBetween(300, 599)),
                                                bodySays(SERVER_PAGES).not(),
                                                bodySays(SAID_TO_STRANGERS).not(),
                                                bodySays("from this ip", "from your ip", "permission to connect")
                                                        .not(),
                                                bodySays(
                                                                "not exist or you d",
                                                                "doesn't exist or you d",
                                                                "found or you d")
                                                        .not())
                                        .as("the answer says that the caller lacks a permission"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .hintsAt(OAUTH_SCOPE_MISSING, NO_PRODUCT_ACCESS, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(FORBIDDEN)
                        .cases("gw-077"),
                Rule.when(
                                "explicit-deny",
                                says(
                                                "with an explicit deny",
                                                "because no identity-based policy",
                                                "because no resource-based policy")
                                        .and(Words.unsaid("User: anonymous"))
                                        .as("the answer says that a policy denies this caller the call"))
                        .proves(PERMISSION_DENIED)
                        .source("https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden")
                        .cases("gw-077"),
                Rule.when(
                                "no-right-logged",
                                logSays(NO_RIGHT)
                                        .and(
                                                logSays(SAID_TO_STRANGERS).not(),
                                                logSays(
                                                                "not exist or you",
                                                                ", or it does not exist",
                                                                "n't exist or you",
                                                                "found or you",
                                                                "or the calling user")
                                                        .not())
                                        .as("the log speaks of a missing permission"))
                        .suggests(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .hintsAt(NO_PRODUCT_ACCESS, CREDENTIALS_REJECTED)
                        .source(FORBIDDEN)
                        .cases("aa-041", "aa-051", "aa-055")
                        .source("https://learn.microsoft.com/en-us/microsoftsearch/jira-cloud-troubleshooting")
                        .wrongWhen("Clients print such words for any 403, and some for a wrong token."),
                Rule.when(
                                "use-of-the-product-not-permitted-said",
                                matches(
                                                "a user who may not use the product",
                                                "to",
                                                "\\b(?:not|n't) (?:permitted|allowed|licen[sc]ed|authori[sz]ed|entitled) to (?:use|log ?in ?to|access) (?:this |the )?"
                                                        + "(?:jira|confluence|bitbucket|bamboo|crucible|fisheye|crowd|application|product|instance|site|service desk)\\b")
                                        .as("the server says that the user may not use the product at all"))
                        .suggests(NO_PRODUCT_ACCESS)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .source(
                                "https://community.developer.atlassian.com/t/app-stops-working-after-customer-made-changes-to-rights-management-rest-api-returns-403/54796"),
                Rule.when(
                                "hidden-or-missing-said",
                                says(
                                                "does not exist or you do not have permission",
                                                "correct access rights and the repository exists",
                                                "either does not exist or",
                                                "doesn't exist or you don't have",
                                                "not exist or you don't have",
                                                "could not be found or you do not have",
                                                "not found or you do not have",
                                                "does not exist or not authorized",
                                                "or the project doesn't exist",
                                                "not found or access denied",
                                                "not found or not accessible",
                                                "not found or insufficient",
                                                "may not exist or you",
                                                "or the calling user does not have permission",
                                                "or you don't have permission to view")
                                        .as("the server does not say whether the object is missing or hidden"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(SILENT_ANONYMOUS, PERMISSION_DENIED)
                        .hintsAt(WRONG_SITE, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("RFC 9110 section 15.5.4")
                        .cases("jc-088")
                        .source("https://github.com/floralvikings/jira-connector/issues/3"),
                Rule.when(
                                "right-to-change-named",
                                says(
                                                "you do not have permission to create",
                                                "you do not have permission to edit",
                                                "you do not have permission to assign",
                                                "you do not have permission to comment",
                                                "do not have permission to create versions",
                                                "do not have permission to create issues")
                                        .and(Words.unsaid(
                                                "not exist or you d", "n't exist or you d", "not found or you d"))
                                        .as("the server names the change that the caller may not make"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(
                                "https://www.aha.io/support/roadmaps/integrations/jira-troubleshooting/jira-integration-authentication-errors"),
                Rule.when(
                                "administrator-wanted-said-plainly",
                                Words.inError(ADMINISTRATOR_WANTED_SAID)
                                        .and(Words.unsaid(ASK_AN_ADMINISTRATOR))
                                        .as("the error itself says that it takes an administrator"))
                        .proves(ADMIN_REQUIRED)
                        .source("https://github.com/tenable/integration-jira-cloud/issues/129")
                        .cases("jc-101"),
                Rule.when(
                                "administrator-wanted-said",
                                Words.inRefusal(ADMINISTRATOR_WANTED_SAID)
                                        .as("the answer says that it takes an administrator"))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://github.com/tenable/integration-jira-cloud/issues/129")
                        .cases("jc-101"),
                Rule.when(
                                "scope-wanted-said-plainly",
                                Words.inError(SCOPE_WANTED_SAID)
                                        .as("the error itself says that the token lacks a scope"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .source("RFC 6750 section 3.1")
                        .cases("jc-003", "jc-005", "jc-037", "jc-038"),
                Rule.when(
                                "scope-wanted-said",
                                Words.inRefusal(SCOPE_WANTED_SAID).as("the answer says that the token lacks a scope"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_MISSING,
                                PERMISSION_DENIED)
                        .source("RFC 6750 section 3.1")
                        .cases("jc-003", "jc-005", "jc-037", "jc-038"),
                Rule.when(
                                "crumb-wanted",
                                says("No valid crumb")
                                        .as("the server wants the crumb that it gives out against forged requests"))
                        .proves(XSRF_CHECK_FAILED)
                        .source("https://www.jenkins.io/doc/book/security/csrf-protection/"),
                Rule.when(
                                "scopes-listed",
                                responseHeader("X-Accepted-OAuth-Scopes")
                                        .and(status(403, 404))
                                        .as("the refusal lists the scopes that the endpoint accepts"))
                        .suggests(OAUTH_SCOPE_MISSING)
                        .wrongWhen("GitHub and Bitbucket list them in every answer, whatever the reason.")
                        .source("https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api"),
                Rule.when(
                                "accepted-scope-not-granted",
                                noAcceptedScopeGranted()
                                        .and(status(403, 404))
                                        .as("the token has none of the scopes that the endpoint accepts"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, PERMISSION_DENIED)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"),
                Rule.when(
                                "method-of-login-not-taken-said-plainly",
                                Words.inError(METHOD_OF_LOGIN_NOT_TAKEN_SAID)
                                        .as("the error itself says that the endpoint does not take this kind of login"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/datreeio/jira-backup-py/issues/39")
                        .cases("jc-086"),
                Rule.when(
                                "method-of-login-not-taken-said",
                                Words.inRefusal(METHOD_OF_LOGIN_NOT_TAKEN_SAID)
                                        .as("the answer says that the endpoint does not take this kind of login"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://github.com/datreeio/jira-backup-py/issues/39")
                        .cases("jc-086"),
                Rule.when(
                                "other-login-only-said",
                                matches(
                                                "an endpoint that takes one kind of login only",
                                                "only",
                                                "\\b(?:endpoint|resource|api|route|method|operation|url|call|request)s?\\b[^\\n.]{0,20}\\b(?:only|exclusively)\\b[^\\n.]{0,20}"
                                                        + "\\b(?:accepts?|supports?|allows?|available|accessible|callable|works?|usable)\\b[^\\n.\\d]{0,40}\\b(?:cookie|session|basic|bearer|oauth|jwt|token|password|login|user context|authentication)")
                                        .as("the answer says that the endpoint takes one kind of login only"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#authentication"),
                Rule.when(
                                "forgery-check-said-plainly",
                                Words.inError(FORGERY_CHECK_SAID)
                                        .as(
                                                "the error itself says that a protection against forged requests refused the call"))
                        .proves(XSRF_CHECK_FAILED)
                        .source("https://github.com/pycontribs/jira/pull/1005"),
                Rule.when(
                                "forgery-check-said",
                                Words.inRefusal(FORGERY_CHECK_SAID)
                                        .as("a protection against forged requests refused the call"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .hintsAt(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/pycontribs/jira/pull/1005")
                        .source("https://github.com/vercel/next.js/issues/58295")
                        .source("https://hexdocs.pm/plug_cross_origin_protection/readme.html"),
                Rule.when(
                                "cross-origin-call-refused-by-the-server",
                                Words.inRefusal(
                                                "Invalid CORS request",
                                                "Not allowed by CORS",
                                                "Disallowed CORS origin",
                                                "Origin is not allowed by CORS",
                                                "origin is not trusted",
                                                "origin not trusted",
                                                "untrusted origin")
                                        .as(
                                                "the server refuses calls that say that they come from a page of another site"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .hintsAt(PERMISSION_DENIED, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source("https://github.com/IHTSDO/snowstorm/issues/70")
                        .source("https://github.com/spring-projects/spring-boot/issues/10965")
                        .wrongWhen("Nobody sent an Origin, and a proxy in front put it there."),
                Rule.when(
                                "anti-forgery-of-asp-net",
                                says(
                                                "required anti-forgery",
                                                "anti-forgery cookie token",
                                                "anti-forgery token could not be",
                                                "required antiforgery",
                                                "antiforgery token could not be")
                                        .as("ASP.NET misses its token against forged requests"))
                        .proves(XSRF_CHECK_FAILED)
                        .speaksAgainst(STALE_SESSION, SERVICE_INCIDENT)
                        .source("https://learn.microsoft.com/aspnet/core/security/anti-request-forgery"),
                Rule.when(
                                "forgery-check-refused-a-page",
                                says(FORGERY_CHECK_SAID)
                                        .and(status(400, 401, 403, 419, 422))
                                        .as("the refusal itself names the protection against forged requests"))
                        .proves(XSRF_CHECK_FAILED)
                        .source("https://docs.djangoproject.com/en/stable/ref/csrf/")
                        .wrongWhen("A page of another refusal carries a script with these words."),
                Rule.when(
                                "write-refused-with-a-new-session",
                                Where.WRITES
                                        .and(
                                                status(403),
                                                setsCookie("sess")
                                                        .or(
                                                                setsCookie("connect.sid"),
                                                                setsCookie("csrf"),
                                                                setsCookie("xsrf")))
                                        .as(
                                                "a change was refused, and the answer opens a session or gives a token against forgery"))
                        .suggests(XSRF_CHECK_FAILED)
                        .source("https://docs.djangoproject.com/en/stable/ref/csrf/"));
    }
}
