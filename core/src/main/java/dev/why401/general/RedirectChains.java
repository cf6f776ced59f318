package dev.why401.general;

import static dev.why401.general.Where.WRITES;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What a redirect did to the credential and to the method, and redirects that nobody followed. */
final class RedirectChains {
    private static final String OKHTTP = "https://github.com/square/okhttp/blob/master/docs/changelogs/changelog_4x.md";
    private static final String METHOD = "RFC 9110 section 15.4";
    private static final String INTERNAL = "https://github.com/cptactionhank/docker-atlassian-jira/issues/20";

    private static final Signal LED_TO_A_LOGIN =
            LoginRedirects.LED_TO_PROVIDER.or(LoginRedirects.LED_TO_LOGIN).as("a redirect pointed to a login");

    private static final Signal PRESIGNED = locationHas(
                    "X-Amz-Signature", "X-Amz-Algorithm", "X-Goog-Signature", "Signature=", "sig=", "token=", "Policy=")
            .as("a redirect pointed to a link that carries its own signature");

    /** Hosts that hand out files to whoever has the link; none of them has a login for people. */
    private static final String[] STORES_OF_FILES = {
        "api.media.atlassian.com",
        "media-cdn.atlassian.com",
        "s3.amazonaws.com",
        "blob.core.windows.net",
        "storage.googleapis.com",
        "objects.githubusercontent.com",
        "release-assets.githubusercontent.com",
        "codeload.github.com",
        "r2.cloudflarestorage.com"
    };

    /** What stands in the addresses of logins: words, and the hosts of identity providers. */
    static final String[] WORDS_OF_LOGINS = {
        "login",
        "logon",
        "signin",
        "sign-in",
        "sign_in",
        "auth",
        "sso",
        "saml",
        "oauth",
        "adfs",
        "idp",
        "session",
        "account",
        "okta",
        "onelogin",
        "pingone",
        "duosecurity",
        "microsoftonline",
        "cloudflareaccess",
        "keycloak",
        "shibboleth",
        "websudo",
        "authenticate",
        "permissionviolation",
        "identity",
        "id.atlassian.com",
        "cas/",
        "secure",
        "challenge",
        "portal",
        "captcha"
    };

    private static final Signal TOKEN_BY_GET = matches(
                    "a GET for a token, which a server refused",
                    "get ",
                    "\\b(?-i:GET) \\S{0,200}/(?:token|access_token|oauth2?/v\\d/token)/?(?:\\?\\S{0,300})? HTTP/[\\d.]{1,3}\"? (?:400|404|405|501)\\b")
            .as("a GET at the address of tokens");

    private RedirectChains() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("credential-dropped", redirectDroppedCredential())
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MISSING)
                        .source(OKHTTP),
                Rule.when(
                                "credential-dropped-and-refused",
                                redirectDroppedCredential()
                                        .and(statusBetween(401, 404), LED_TO_A_LOGIN.not(), PRESIGNED.not())
                                        .as("a redirect dropped the credential, and the next server refused the call"))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .source(OKHTTP),
                Rule.when(
                                "login-asks-for-no-token",
                                LED_TO_A_LOGIN
                                        .and(credentialSent())
                                        .as("the redirect led to a login, which asks a person and reads no token"))
                        .rulesOut(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour"),
                Rule.when(
                                "credential-kept",
                                redirected()
                                        .and(redirectDroppedCredential().not())
                                        .as("the credential survived the redirect"))
                        .stronglySpeaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source(OKHTTP),
                Rule.when(
                                "origin-left-with-a-credential",
                                redirectLeftOrigin()
                                        .and(credentialSent())
                                        .as(
                                                "a credential was sent, and a redirect led to another origin, where clients drop it"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(CREDENTIALS_FORWARDED_ON_REDIRECT, BASE_URL_WRONG)
                        .source(OKHTTP)
                        .cases("gw-056"),
                Rule.when(
                                "redirected-with-a-credential",
                                redirected()
                                        .and(credentialSent())
                                        .as("a credential was sent, and the call was redirected"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(BASE_URL_WRONG, REDIRECT_TO_LOGIN)
                        .source("https://github.com/pycontribs/jira/issues/1196")
                        .cases("dc-002", "gw-056"),
                Rule.when(
                                "redirected-here-and-served-with-curl",
                                redirectFollowed()
                                        .and(credentialSent(), worksInCurl(), statusBetween(400, 404))
                                        .as(
                                                "this client followed a redirect and was refused, and curl gets in with the same credential"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(SILENT_ANONYMOUS, PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED)
                        .source(OKHTTP)
                        .wrongWhen(
                                "Curl was given the address to which the redirect leads, and the client another path."),
                Rule.when(
                                "redirected-to-https",
                                redirectToHttps().as("http was called and the server redirected to https"))
                        .suggests(BASE_URL_WRONG, REDIRECT_DROPPED_CREDENTIALS)
                        .source(OKHTTP)
                        .cases("dc-051", "dc-053"),
                Rule.when(
                                "write-redirected-to-https",
                                redirectToHttps()
                                        .and(WRITES)
                                        .as("a request with a body was redirected from http to https"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .source(METHOD)
                        .cases("dc-051", "dc-053")
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/331"),
                Rule.when(
                                "write-redirected-and-not-allowed",
                                redirected()
                                        .and(WRITES, status(405))
                                        .as("a request with a body was redirected and then refused for its method"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/pycontribs/jira/issues/645")
                        .cases("dc-050"),
                Rule.when(
                                "get-not-allowed-for-a-write",
                                says(
                                                "GET method is not supported",
                                                "Method \\\"GET\\\" not allowed",
                                                "Method \"GET\" not allowed",
                                                "Request method 'GET' not supported",
                                                "Request method 'GET' is not supported",
                                                "Request method \\'GET\\'",
                                                "method GET is not allowed",
                                                "GET not allowed",
                                                "is not registered for GET requests",
                                                "Cannot GET /")
                                        .and(WRITES)
                                        .as("a write was sent, and the server says that it does not take a GET here"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source(METHOD)
                        .source("https://github.com/MineTrax/minetrax/issues/396"),
                Rule.when(
                                "write-came-back-as-a-read-logged",
                                matches(
                                                "a write that was redirected, and a GET for the same path that was refused",
                                                "get ",
                                                "\\b(?:POST|PUT|PATCH|DELETE) (/[^\\s?\"]{0,200}?)/?(?:\\?\\S{0,200})? HTTP/[\\d.]{1,3}[\\s\\S]{0,600}?\\b30[12]\\b[\\s\\S]{0,600}?\\bGET \\1/?(?:\\?\\S{0,200})? HTTP/[\\d.]{1,3}[\\s\\S]{0,300}?\\b40[0-9]\\b")
                                        .as(
                                                "the log shows a write that was redirected, and then a GET for the same path"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .speaksAgainst(REDIRECT_NOT_FOLLOWED, REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(METHOD)
                        .source("https://github.com/nginx-proxy/nginx-proxy/issues/1738"),
                Rule.when(
                                "write-redirected-within-the-api-and-served",
                                redirected()
                                        .and(
                                                method("POST"),
                                                status(200),
                                                pathContains("/rest/", "/api/"),
                                                locationHas("/rest/", "/api/"))
                                        .as(
                                                "a POST to an API was redirected and then served with 200, and most clients send a GET where they are led"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source(METHOD)
                        .source("https://curl.se/docs/manpage.html#--post301")
                        .wrongWhen("The client keeps the method, or it was redirected with 307 or 308."),
                Rule.when(
                                "post-sent-on-to-another-spelling",
                                redirectToOtherSpelling()
                                        .and(
                                                method("POST"),
                                                statusBetween(300, 399).not(),
                                                status(401, 403).not())
                                        .as(
                                                "a POST was redirected to the same path in another spelling, where clients go on with a GET"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source(METHOD),
                Rule.when(
                                "write-redirected-and-a-get-logged",
                                redirected()
                                        .and(
                                                WRITES,
                                                matches(
                                                        "a GET that somebody did not mean to send",
                                                        "get",
                                                        "\"(?-i:GET) /|\\b(?:called|arrives?|received|comes? in|logged|seen) as (?:a )?(?-i:GET)\\b"))
                                        .as("a write was redirected, and a GET is what arrived"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .source(METHOD),
                Rule.when("method-changed", redirectChangedMethod())
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .source(METHOD),
                Rule.when(
                                "plain-http-write",
                                urlScheme("http")
                                        .and(WRITES, internalHost().not())
                                        .as("a request with a body went to a public host with http"))
                        .suggests(REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/konveyor/tackle2-ui/issues/959")
                        .cases("dc-050", "dc-051", "dc-052", "dc-053"),
                Rule.when("credential-carried-away", redirectCarriedCredential())
                        .suggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/edgurgel/httpoison/issues/262"),
                Rule.when(
                                "signed-link-refused",
                                PRESIGNED
                                        .and(status(400, 401, 403))
                                        .as(
                                                "a redirect pointed to a link that carries its own signature, and it was refused"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, TOKEN_EXPIRED)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/oras-project/oras-java/pull/334")
                        .wrongWhen("The client dropped its credential, and the signature of the link has expired.")
                        .cases("jc-134"),
                Rule.when(
                                "permanent-redirect-is-final",
                                status(301, 307, 308)
                                        .as(
                                                "the final answer is a redirect to another address of the same resource, and the client did not follow it"))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(METHOD)
                        .cases("dc-055"),
                Rule.when(
                                "page-of-a-redirect-to-an-own-network",
                                statusBetween(301, 308)
                                        .and(
                                                RefusalGrammar.found(
                                                        "a link to an address of an own network",
                                                        List.of("http://", "https://"),
                                                        "<a href=[\"']?https?://(?:localhost|127\\.0\\.0\\.1|10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|192\\.168\\.\\d{1,3}\\.\\d{1,3}|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d{1,3}\\.\\d{1,3})[:/\"']"),
                                                internalHost().not())
                                        .as(
                                                "a public host was called, and the page of the redirect leads to an address of an own network"))
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .stronglySpeaksAgainst(REDIRECT_NOT_FOLLOWED, REDIRECT_TO_LOGIN)
                        .source(INTERNAL),
                Rule.when(
                                "refused-where-a-redirect-led",
                                redirectFollowed()
                                        .and(
                                                status(401),
                                                locationHas(WORDS_OF_LOGINS).not())
                                        .as(
                                                "a redirect was followed, and the call was refused where it led, as where clients send no credential any more"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://curl.se/docs/manpage.html#--location-trusted"),
                Rule.when(
                                "refused-where-a-redirect-led-and-let-in-elsewhere",
                                redirectFollowed()
                                        .and(
                                                status(401),
                                                worksElsewhere(),
                                                locationHas(WORDS_OF_LOGINS).not())
                                        .as(
                                                "a redirect was followed and the call refused where it led, and another client or machine gets in: clients differ in whether they send the credential on"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://curl.se/docs/manpage.html#--location-trusted"),
                Rule.when(
                                "list-in-place-of-what-was-made",
                                matches(
                                                "a list that came back where something was to be made",
                                                "",
                                                "\\b(?:post|creat(?:e|es|ing))\\b[^\\n]{0,120}\\b(?:returns?|returned|gives|shows|got|gets|response(?: is| like)?)\\b[^\\n]{0,40}\\b(?:a list|the list|all existing|existing ones|latest \\d+|list of (?:all|existing))\\b"
                                                        + "|\\blist(?:s|ed)?\\b[^\\n]{0,30}\\binstead of (?:creating|the created|a created|the new|making)\\b"
                                                        + "|\\b(?:does not|doesn't|not) create\\b[^\\n]{0,60}\\b(?:latest \\d+|list of|existing)\\b")
                                        .as("a list came back where something was to be made, as where a GET arrived"))
                        .suggests(REDIRECT_CHANGED_METHOD)
                        .source(METHOD)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/331"),
                Rule.when(
                                "token-asked-for-with-a-post-that-came-as-a-get",
                                TOKEN_BY_GET
                                        .and(method("POST"))
                                        .as(
                                                "the client asked for a token with POST, and the access log of the server shows a GET"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .speaksAgainst(CLIENT_BUG)
                        .source("RFC 6749 section 3.2")
                        .source(METHOD),
                Rule.when(
                                "token-asked-for-with-a-get",
                                TOKEN_BY_GET.as(
                                        "the access log shows a GET at the address where tokens are asked for with POST alone"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(CLIENT_BUG, BASE_URL_WRONG)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED, OAUTH_APP_MISCONFIGURED)
                        .source("RFC 6749 section 3.2")
                        .source(METHOD),
                Rule.when(
                                "temporary-redirect-is-final",
                                status(302, 303).as("the final answer is a redirect that the client did not follow"))
                        .suggests(REDIRECT_TO_LOGIN, REDIRECT_NOT_FOLLOWED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, WAF_BLOCKED)
                        .source(METHOD)
                        .cases("dc-056", "dc-057", "dc-059", "gw-018"),
                Rule.when(
                                "redirect-is-final-and-leads-to-no-login",
                                status(302, 303)
                                        .and(
                                                redirected(),
                                                locationHas(WORDS_OF_LOGINS).not(),
                                                PortalRedirects.TOLD_WHERE_TO_RETURN.not(),
                                                PortalRedirects.LED_TO_DENIAL.not())
                                        .as("the redirect leads to an address that is not that of a login"))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .stronglySpeaksAgainst(
                                REDIRECT_TO_LOGIN,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                LOGIN_PAGE_AS_SUCCESS)
                        .source(METHOD)
                        .wrongWhen("The login page stands under an address that does not tell of it."),
                Rule.when(
                                "redirect-to-a-signed-link-is-final",
                                statusBetween(301, 308)
                                        .and(locationUnder(STORES_OF_FILES)
                                                .or(locationHas(
                                                        "X-Amz-Signature", "X-Amz-Credential", "X-Goog-Signature")))
                                        .as(
                                                "the final answer leads to the file itself, on a host for files, and the client did not follow it"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .rulesOut(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(METHOD)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/"),
                Rule.when(
                                "redirect-to-the-port-of-the-server",
                                locationHas(
                                                ":8080/",
                                                ":8090/",
                                                ":7990/",
                                                ":8085/",
                                                ":8095/",
                                                ":9080/",
                                                ".svc.cluster.",
                                                "://internal-",
                                                ".int.",
                                                ".internal",
                                                ".local",
                                                ".lan/",
                                                ".corp.",
                                                ".intra.")
                                        .as(
                                                "the redirect leads to the port or the name that the server has inside of its network"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(INTERNAL)
                        .wrongWhen("The client stands in the same network and reaches the server by that address."),
                Rule.when(
                                "redirect-is-final-and-curl-follows",
                                statusBetween(301, 308)
                                        .and(worksInCurl())
                                        .as("the redirect is one that curl follows and this client does not"))
                        .suggests(REDIRECT_NOT_FOLLOWED)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/527")
                        .cases("dc-056"),
                Rule.when(
                                "only-the-scheme-differs",
                                redirectToHttps()
                                        .and(statusBetween(301, 308))
                                        .as(
                                                "the final answer is a redirect to https, and the client did not follow it"))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .speaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(METHOD)
                        .wrongWhen("A later redirect of the same call led to a login."),
                Rule.when(
                                "redirect-to-a-login-in-the-log",
                                matches(
                                                "a host or a path of a login behind the word redirected",
                                                "redirected to",
                                                "redirected to\\W{0,3}(?:https?://)?\\S{0,80}"
                                                        + "(?:login|signin|sign_in|sso\\b|authelia|authentik|keycloak|okta|adfs|oauth2|microsoftonline|\\bauth[.-]|\\bidp[.-])")
                                        .or(
                                                matches(
                                                        "a login in the Location line of a log",
                                                        "location: ",
                                                        "\\bLocation: https?://\\S{0,120}(?:login|signin|sign_in|/sso\\b|oauth2/|/adfs/|/saml)"))
                                        .as("the log says that the call was redirected to a login"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN)
                        .source("https://github.com/advplyr/audiobookshelf-app/issues/1155"),
                Rule.when(
                                "port-lost-by-a-redirect",
                                redirectLostPort()
                                        .as(
                                                "the redirect leads to the host that was called, and not to the port, which the server does not know of"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .stronglySpeaksAgainst(REDIRECT_NOT_FOLLOWED)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#port_in_redirect")
                        .wrongWhen("Both ports are open, and the server moves everybody to the usual one."),
                Rule.when(
                                "port-named-by-a-redirect",
                                redirectGainedPort()
                                        .and(
                                                LoginRedirects.LED_TO_LOGIN.not(),
                                                internalHost().not())
                                        .as("the redirect leads to a port of the host that nobody called"))
                        .suggests(REDIRECT_TO_PRIVATE_ADDRESS, REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#port_in_redirect")
                        .source("https://github.com/lysine-dev/okhttp/issues/2937")
                        .wrongWhen("The port is open to everybody, and the server has moved there."),
                Rule.when(
                                "port-of-a-server-behind-named-by-a-redirect",
                                redirectGainedPort()
                                        .and(
                                                locationHas(
                                                        ":8443/", ":9443/", ":8081/", ":8088/", ":8000/", ":8888/",
                                                        ":9000/", ":3000/", ":5000/", ":8006/", ":8060/", ":8180/",
                                                        ":81/", ":4000/", ":4180/", ":8001/", ":8082/", ":8089/",
                                                        ":8123/", ":3001/"),
                                                LoginRedirects.LED_TO_LOGIN.not(),
                                                internalHost().not())
                                        .as(
                                                "the redirect leads to a port on which servers listen that do not know who stands in front of them"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(REDIRECT_NOT_FOLLOWED)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#port_in_redirect")
                        .wrongWhen("The port is open to everybody, and the server has moved there."),
                Rule.when(
                                "port-and-scheme-of-a-server-behind",
                                redirectToPlainHttp()
                                        .and(
                                                locationHas(
                                                        ":1", ":2", ":3", ":41", ":5", ":6", ":7", ":9", ":800", ":808",
                                                        ":81", ":82", ":84", ":88"),
                                                internalHost().not())
                                        .as(
                                                "the redirect leads from https to http and to a port of its own, which are those of the server behind"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#port_in_redirect"),
                Rule.when(
                                "redirect-to-plain-http",
                                redirectToPlainHttp()
                                        .as(
                                                "the redirect leads from https to http, as servers do that do not know that TLS ends in front of them"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_TO_PRIVATE_ADDRESS)
                        .hintsAt(BASE_URL_WRONG)
                        .source(OKHTTP)
                        .wrongWhen("The client sends the credential to http as well, or was given none."),
                Rule.when("internal-target", locationIsInternal())
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .hintsAt(BASE_URL_WRONG)
                        .speaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(INTERNAL)
                        .source("https://github.com/omidraha/atlassian/issues/5"),
                Rule.when(
                                "redirect-status-in-the-log",
                                logSays("STATUS=302", "STATUS=301", "status: 302", "302 Found", "response '302")
                                        .and(Words.unsaid("tunnel", "for CONNECT"))
                                        .as("the log shows a redirect where an answer was expected"))
                        .suggests(REDIRECT_TO_LOGIN, REDIRECT_TO_PRIVATE_ADDRESS, REDIRECT_NOT_FOLLOWED)
                        .hintsAt(BASE_URL_WRONG)
                        .source(
                                "https://support.aha.io/hc/en-us/articles/360000670206-Best-practices-for-integrating-with-on-premise-Jira")
                        .cases("dc-057"));
    }
}
