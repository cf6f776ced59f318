package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Complaints of clients about the credential in their own hands, before anything is sent. */
final class ClientComplaints {
    private static final String HEADER_VALUES = "RFC 9110 section 5.5";

    /** Words with which an answer, or whoever tells of the failure, shows how the credential is to be written. */
    private static final String[] SHOWN_HOW = {
        "curl ",
        "missing ",
        "is required",
        "not provided",
        "must be",
        "should be",
        "for example",
        "e.g.",
        "i.e.",
        "usage:",
        "expected format",
        "in the format",
        "in the form",
        "please provide",
        "please include",
        "please send"
    };

    private ClientComplaints() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "header-value-not-sendable",
                                logSays(
                                                "Illegal character(s) in message header value",
                                                "in Authorization value",
                                                "Invalid character in header content",
                                                "ERR_INVALID_CHAR",
                                                "return character(s) in header value",
                                                "return character(s) or leading space(s) in header value",
                                                "Invalid leading whitespace",
                                                "Invalid header value",
                                                "invalid header field value",
                                                "AuthenticationHeaderValue",
                                                "Illegal header value",
                                                "Header value contains an invalid",
                                                "New-line characters are not allowed in header values",
                                                "Header may not contain more than a single header",
                                                "header value must not contain",
                                                "Specified value has invalid CRLF characters",
                                                "is not a valid HTTP header field value",
                                                "character in header value",
                                                "Invalid HTTP header value",
                                                "InvalidHeaderValue",
                                                "failed to parse header value",
                                                "Header value contains",
                                                "invalid HTTP header parsed",
                                                "header value contains illegal",
                                                "header field value cannot include",
                                                "is not valid header value")
                                        .or(logSays("The format of value '")
                                                .and(Words.unsaid(
                                                        "MediaType",
                                                        "application/",
                                                        "multipart/",
                                                        "text/",
                                                        "charset",
                                                        "Content-",
                                                        "ETag")))
                                        .as(
                                                "the client could not write the header: the value has a character that no header may have"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CLIENT_BUG)
                        .hintsAt(CREDENTIAL_CHARSET_MISMATCH)
                        .stronglySpeaksAgainst(
                                BASE_URL_WRONG, CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(HEADER_VALUES),
                Rule.when(
                                "header-value-of-the-login-not-written",
                                matches(
                                                "a header value with the login in it that the client calls wrong",
                                                "header value",
                                                "\\b(?:invalid|illegal|bad|malformed|unexpected|not allowed in|parse)\\b[^\\n.]{0,30}\\bheader value:? ?b?[\"']?(?:Basic|Bearer) ")
                                        .or(logSays(
                                                "header value b'Basic ",
                                                "header value b'Bearer ",
                                                "header value 'Basic ",
                                                "header value 'Bearer ",
                                                "header value \"Basic ",
                                                "header value \"Bearer ",
                                                "in Authorization value",
                                                "header content [\"Authorization\"]",
                                                "header field value for \"Authorization\"",
                                                "invalid header: \"Authorization\""))
                                        .as(
                                                "the value that the client could not write is that of the Authorization header, as where its secret ends with a line break"))
                        .proves(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CLIENT_BUG)
                        .source(HEADER_VALUES)
                        .source("https://docs.oracle.com/javase/8/docs/api/java/util/Base64.html"),
                Rule.when(
                                "scheme-without-a-secret-not-written",
                                matches(
                                                "the word of a scheme with no secret behind it",
                                                "header value",
                                                "header value:? b?['\"](?:Bearer|Basic|Token) ?['\"]")
                                        .as(
                                                "the value that the client could not write is the word of the scheme alone: the secret behind it is empty"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED)
                        .source("https://github.com/langchain-ai/langchain/issues/21261"),
                Rule.when(
                                "cookie-not-kept-by-the-client",
                                logSays(
                                                "Cookie rejected",
                                                "Invalid cookie header",
                                                "ResponseProcessCookies",
                                                "part of the cookie is invalid",
                                                "has been rejected for invalid domain",
                                                "rejected for invalid domain",
                                                "Illegal domain attribute",
                                                "Illegal 'domain' attribute",
                                                "violates RFC 2109",
                                                "Set-Cookie was blocked",
                                                "Set-Cookie header was blocked",
                                                "attempt to set a cookie via a Set-Cookie header was blocked",
                                                "Failed to parse cookie",
                                                "Non-compliant cookie")
                                        .as("the client refuses a cookie that the server sets, so no session lasts"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(STALE_SESSION)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/confluence-publisher/confluence-publisher/issues/153")
                        .source("https://hc.apache.org/httpclient-legacy/cookies.html")
                        .source("https://github.com/AngleSharp/AngleSharp/issues/732")
                        .wrongWhen(
                                "The cookie is one of a load balancer or of statistics, and the session does not hang on it."),
                Rule.when(
                                "body-in-a-request-that-has-none",
                                says(
                                                "Request with GET/HEAD method cannot have body",
                                                "GET method does not allow a request body",
                                                "GET requests cannot have a body",
                                                "method GET must not have a request body")
                                        .as("the client put a body into a request that takes none"))
                        .stronglySuggests(CLIENT_BUG)
                        .source("RFC 9110 section 9.3.1"),
                Rule.when(
                                "header-value-not-in-latin",
                                logSays(
                                                "'latin-1' codec can't encode",
                                                "'ascii' codec can't encode",
                                                "Cannot convert argument to a ByteString",
                                                "String contains non ISO-8859-1 code point",
                                                "Wide character in subroutine entry",
                                                "Request headers must contain only ASCII characters")
                                        .as(
                                                "the client could not write the header: the value has letters that it cannot encode"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH, CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER, CLIENT_BUG)
                        .stronglySpeaksAgainst(
                                BASE_URL_WRONG, CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(HEADER_VALUES)
                        .source("https://github.com/psf/requests/issues/4564"),
                Rule.when(
                                "chosen-password-not-in-latin",
                                logSays("'latin-1' codec can't encode", "'ascii' codec can't encode")
                                        .and(scheme(Scheme.BASIC), secret(SecretKind.PASSWORD))
                                        .as("the client could not encode a password that somebody chose"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source("RFC 7617 section 2.1")
                        .wrongWhen("The letter stands in another header than that of the login."),
                Rule.when(
                                "header-beside-a-login-of-the-client",
                                logSays("header is only supported when connecting anonymously")
                                        .as(
                                                "Power Query has a login of its own for the address, and takes no header beside it"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source("https://learn.microsoft.com/powerquery-m/web-contents"),
                Rule.when(
                                "password-not-in-latin",
                                logSays(
                                                "_basic_auth_str",
                                                "Failed to execute 'btoa'",
                                                "btoa failed",
                                                "outside of the Latin1 range",
                                                "outside the Latin1 range",
                                                "String contains an invalid character\" code: \"5\"")
                                        .and(logSays("can't encode", "btoa", "Latin1"))
                                        .as(
                                                "the client could not encode the name or the password, which have letters outside of Latin-1"))
                        .proves(CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://github.com/psf/requests/issues/4564")
                        .source("https://developer.mozilla.org/en-US/docs/Web/API/Window/btoa"),
                Rule.when(
                                "address-not-readable",
                                logSays(
                                                "Illegal character in query at index",
                                                "Illegal character in path at index",
                                                "Illegal character in authority at index",
                                                "Illegal character in scheme name at index",
                                                "Illegal character in fragment at index",
                                                "Expected authority at index",
                                                "java.net.MalformedURLException",
                                                "unsupported protocol scheme",
                                                "MissingSchema: Invalid URL",
                                                "URL using bad/illegal format",
                                                "Only absolute URLs are supported",
                                                "No scheme supplied",
                                                "no scheme was found",
                                                "but no colon was found",
                                                "Failed to parse URL from",
                                                "missing an 'http://' or 'https://' protocol",
                                                "invalid URI reference",
                                                "relative URL without a base",
                                                "An invalid request URI was provided",
                                                "Invalid URI: The format of the URI could not be determined")
                                        .as("the client could not read the address that it was to call"))
                        .stronglySuggests(BASE_URL_WRONG, CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 3986 section 2")
                        .wrongWhen("The log speaks of another address than the one of the call."),
                Rule.when(
                                "variable-overrides",
                                logSays(
                                                "environment variable is being used for authentication",
                                                "environment variable takes precedence",
                                                "environment variable will take precedence",
                                                "environment variable overrides",
                                                "overridden by the environment variable",
                                                "because the environment variable",
                                                "credentials from environment variables",
                                                "first clear the value from the environment",
                                                "conflicting credentials found in the environment")
                                        .or(
                                                matches(
                                                        "two settings with a credential, one of which wins",
                                                        "",
                                                        "\\bboth (?-i:[A-Z][A-Z0-9_]{3,40})\\b[^\\n]{0,20} and (?-i:[A-Z][A-Z0-9_]{3,40})\\b[^\\n]{0,20} (?:are|is|were) set\\b"
                                                                + "|\\bauth conflict\\b[^\\n]{0,60}\\bare set\\b"
                                                                + "|\\b(?-i:[A-Z][A-Z0-9_]{3,40}(?:TOKEN|KEY|PASSWORD|SECRET|CREDENTIALS))\\b[\"'`]?(?: environment variable)? (?:is set|takes precedence|overrides)\\b[^\\n]{0,40}\\b(?:precedence|over(?:ride|rides)?|instead|takes)\\b"))
                                        .as("the client says that it uses a credential out of the environment"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://github.com/cli/cli/blob/HEAD/pkg/cmd/auth/login/login.go"),
                Rule.when(
                                "variable-not-set",
                                logSays(
                                                "environment variable is not set",
                                                "environment variable not set",
                                                "environment variable is missing",
                                                "env var is not set",
                                                "environment variables are not set",
                                                "environment variable must be set",
                                                "missing required environment variable",
                                                "token is not set",
                                                "token not set",
                                                "api token is not configured",
                                                "token is not configured",
                                                "no token configured",
                                                "no credentials configured",
                                                "credentials not configured",
                                                "Input required and not supplied",
                                                "opts.auth is required",
                                                "secret not found in environment")
                                        .as("the client says that the setting with the credential is empty"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://12factor.net/config"),
                Rule.when(
                                "variable-found-empty",
                                matches(
                                                "a variable with a credential that is empty",
                                                "",
                                                "(?:\\bsecrets\\.|\\benv\\.|\\$|\\b)(?-i:[A-Z][A-Z0-9_]*(?:TOKEN|KEY|SECRET|PASSWORD|PAT))\\b[\"'`})]{0,3} (?:is|was|are|seems|appears)(?: to be)? (?:empty|blank|unset|undefined|null|not set|not defined|missing)\\b|\\busing (?:an )?empty (?:token|password|key|secret)\\b|\\b(?:token|password|api key|secret)\\b[\"'`]? (?:is|was|are|were) (?:an? )?(?:empty|blank|undefined|null)(?: string)?\\b|\\b(?:token|password|api key|secret|pat)\\b[ _.]len(?:gth)?\\b ?[=:]? ?(?:is )?0\\b")
                                        .as("the client says that the value with the credential is empty"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://docs.github.com/actions/reference/workflows-and-actions/contexts"),
                Rule.when(
                                "template-in-place-of-a-secret",
                                matches(
                                                "a template in place of a secret",
                                                "{{",
                                                "(?:token|secret|password|api[_-]?key|authorization)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?:bearer |token |basic )?(?<!\\$)\\{\\{ ?[.$\\w]")
                                        .as("the log shows a template where the credential belongs"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://pkg.go.dev/text/template")
                        .wrongWhen("The source of the template is quoted, and it was filled in before the call."),
                Rule.when(
                                "placeholder-printed",
                                logSays(
                                                "Bearer undefined",
                                                "Bearer null",
                                                "Bearer None",
                                                "Basic undefined",
                                                "Basic null",
                                                "Bearer {{",
                                                "Bearer <your",
                                                "Bearer <no value>",
                                                "Bearer [object")
                                        .or(
                                                matches(
                                                        "a variable in a header, and not in the source of a program",
                                                        "bearer $",
                                                        "(?<![`\"]Authorization: )(?<!`)Bearer \\$"),
                                                matches(
                                                        "a variable of a build in a header",
                                                        "",
                                                        "(?<![`\"]Authorization: )(?<![`\"'])\\b(?:Bearer|Basic) (?-i:%[A-Z][A-Z0-9_]{2,40}%|\\$[({][A-Z][A-Z0-9_]{2,40}[)}])"),
                                                matches(
                                                        "what a template of Go prints for a value that is not there",
                                                        "<no value>",
                                                        "(?:token|secret|password|api[_-]?key|authorization)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?:token |basic )?<no value>"))
                                        .as("the log shows an empty or unfilled value where the credential belongs"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .source("https://pkg.go.dev/text/template#Template.Option")
                        .source("https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Authorization"),
                Rule.when(
                                "nothing-printed-as-the-wrong-secret",
                                RefusalGrammar.found(
                                                "a wrong secret that reads undefined or null",
                                                List.of("invalid", "incorrect"),
                                                "(?:invalid|incorrect) [a-z _-]{0,30}(?:token|key|secret|password|credentials?|jwt)(?: provided)?[\"' ]{0,3}[:=]?[\"'( ]{0,4}(?:(?:undefined|null|none|nil|nan)(?![a-z])|\\[object object|\\$\\{|\\{\\{|<your|your[_-])")
                                        // Socket.IO's clients print the message and then the data of the error, of
                                        // which there often is none.
                                        .and(Words.unsaid("connect_error"))
                                        .as("the refused secret is printed, and it is an empty or unfilled value"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .hintsAt(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/undefined"),
                Rule.when(
                                "ticket-not-there",
                                logSays(
                                                "Failed to find any Kerberos tgt",
                                                "No valid credentials provided (Mechanism level",
                                                "NEGOTIATE authentication error",
                                                "Cannot find key of appropriate type to decrypt AP",
                                                "SPNEGO",
                                                "GSSException",
                                                "No Kerberos credentials available",
                                                "Defective token detected",
                                                "gss_init_sec_context",
                                                "gss_accept_sec_context",
                                                "Server not found in Kerberos database",
                                                "No credentials cache found",
                                                "An authentication function returned an error",
                                                "CURLE_AUTH_ERROR",
                                                "KDC has no support for encryption type",
                                                "WWW-Authenticate: Negotiate")
                                        .as("the client was asked for a Kerberos ticket and has none that fits"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .hintsAt(CLIENT_BUG, CLOCK_SKEW, PROXY_AUTH_REQUIRED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("RFC 4559 section 4"),
                Rule.when(
                                "clocks-too-far-apart-for-kerberos",
                                logSays("Clock skew too great", "KRB_AP_ERR_SKEW", "KRB5KRB_AP_ERR_SKEW")
                                        .as("the clocks are too far apart for a Kerberos ticket"))
                        .proves(CLOCK_SKEW)
                        .speaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED, TOKEN_EXPIRED)
                        .source("RFC 4120 section 1.6"),
                Rule.when(
                                "git-wants-a-token",
                                logSays(
                                                "you're required to use a token instead of a password",
                                                "please use personal access token",
                                                "please use a personal access token",
                                                "password was incorrect or you're required")
                                        .as("the server of a repository takes a token in place of the password"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED, CREDENTIALS_REJECTED)
                        .suggests(MFA_REQUIRED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(OAUTH_SCOPE_MISSING)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting/"),
                Rule.when(
                                "registry-knows-nobody",
                                logSays(
                                                "may require 'docker login'",
                                                "unauthorized: authentication required",
                                                "requested access to the resource is denied",
                                                "unauthenticated: unauthenticated request")
                                        .as("the registry of images shows this to nobody it does not know"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "registry-gave-no-token",
                                logSays(
                                                "failed to fetch oauth token",
                                                "requesting bearer token: invalid status code from registry",
                                                "failed to fetch anonymous token")
                                        .as("the registry gave the client no token for what it wants to load"))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, CREDENTIALS_MISSING)
                        .speaksAgainst(WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "registry-asked-without-a-login",
                                logSays("failed to fetch anonymous token", "error getting anonymous token")
                                        .as(
                                                "the client found no login for this registry and asked for a token as a stranger"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, TOKEN_EXPIRED)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "registry-gives-no-right-to-one-who-logged-in",
                                pathStartsWith("/v2/")
                                        .and(
                                                pathContains("/manifests/", "/blobs/", "/tags/list"),
                                                status(401),
                                                scheme(Scheme.BEARER))
                                        .as(
                                                "the token that the registry gave the client does not cover this repository, or not what the client wants there"))
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "registry-says-unauthorized",
                                matches(
                                                "what a client of a registry prints of a 401",
                                                "unauthorized",
                                                "\"?https?://[^\"\\s]{1,300}/v2/[^\"\\s]{0,200}\"?: (?:unexpected status[^\\n]{0,20})?unauthorized")
                                        .as("the registry does not know the caller"))
                        .stronglySuggests(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "server-asks-the-client-again",
                                says(
                                                "the server has asked for the client to provide credentials",
                                                "must be logged in to the server")
                                        .as("kubectl asks for a login, which it does after every 401 of Kubernetes"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://kubernetes.io/docs/reference/access-authn-authz/authentication/")
                        .source(
                                "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/kubectl/pkg/cmd/util/helpers.go")
                        .wrongWhen("The kubeconfig names no user for the context."),
                Rule.when(
                                "anonymous-by-name",
                                says(
                                                "system:anonymous",
                                                "authenticated as: anonymous",
                                                "user \\\"anonymous\\\"",
                                                "anonymous is missing the",
                                                "for anonymous access",
                                                "anonymous user cannot",
                                                "anonymous users cannot")
                                        .as("the server took the caller for anonymous"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(SILENT_ANONYMOUS, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_EXPIRED, ADMIN_REQUIRED)
                        .source(
                                "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests"),
                Rule.when(
                                "laravel-knows-nobody",
                                CredentialsOnTheWay.FRAMEWORK_KNOWS_NOBODY.as(
                                        "the application says that nobody is logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://laravel.com/docs/authentication")
                        .source("https://fastapi.tiangolo.com/reference/security/"),
                Rule.when(
                                "browser-words-for-a-login",
                                says(
                                                "does not understand how to supply the credentials",
                                                "doesn't understand how to supply",
                                                "doesn&#39;t understand how to supply")
                                        .as("the server gives the stock sentence of a login it did not get"))
                        .suggests(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .hintsAt(WRONG_AUTH_SCHEME, AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://werkzeug.palletsprojects.com/en/stable/exceptions/"),
                Rule.when(
                                "registry-client-was-challenged",
                                logSays(
                                                "Unable to authenticate, need: B",
                                                "need auth This command requires you to be logged in")
                                        .as(
                                                "the client of a registry was asked for a login and had none for this registry"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, TOKEN_EXPIRED)
                        .source("https://docs.npmjs.com/cli/configuring-npm/npmrc"),
                Rule.when(
                                "wordpress-knows-nobody",
                                says("rest_forbidden", "rest_cannot_", "woocommerce_rest_cannot_")
                                        .and(status(401))
                                        .as("WordPress says 401, and not 403, where nobody is logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(
                                "https://developer.wordpress.org/reference/functions/rest_authorization_required_code/"),
                Rule.when(
                                "placeholder-of-the-documentation",
                                Words.inRefusal(
                                                "enter_the_",
                                                "your_client_id",
                                                "your-client-id",
                                                "your_client_secret",
                                                "your_api_key",
                                                "your-api-key",
                                                "your_api_token",
                                                "your-api-token",
                                                "your_token",
                                                "your-token",
                                                "your_access_token",
                                                "your-tenant-id",
                                                "your_tenant_id",
                                                "<your_",
                                                "<your-",
                                                "<your token",
                                                "<your api",
                                                "<your key",
                                                "<your pass",
                                                "<your secret",
                                                "<your pat",
                                                "<your personal",
                                                "<your access",
                                                "<your client",
                                                "<your tenant",
                                                "<your user",
                                                "<your email",
                                                "<your e-mail",
                                                "replace_me",
                                                "replace-me",
                                                "replace_with_",
                                                "insert_your",
                                                "_id_here",
                                                "_key_here",
                                                "_token_here")
                                        .and(Words.unsaid(SHOWN_HOW))
                                        .as("the error repeats a word that documentation puts where a value belongs"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .rulesOut(OAUTH_CLIENT_AUTH_FAILED, WRONG_SITE)
                        .source("https://learn.microsoft.com/entra/identity-platform/quickstart-register-app")
                        .wrongWhen("Whoever wrote the report put the word there."),
                Rule.when(
                                "login-proxy-by-its-name",
                                logSays(
                                                "oauth2-proxy",
                                                "oauth2_proxy",
                                                "authelia",
                                                "authentik",
                                                "pomerium",
                                                "vouch-proxy",
                                                "traefik-forward-auth",
                                                "Cloudflare Access",
                                                "identity-aware proxy",
                                                "keycloak-gatekeeper",
                                                "mod_auth_openidc",
                                                "mod_auth_mellon")
                                        .as("the log names a proxy that asks for a login of its own"))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(REDIRECT_TO_LOGIN)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/"));
    }
}
