package dev.why401.jira.datacenter;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/** What people tell of the way of a call to a product on premises: whom the answer was for, what stood in front, where a name led. */
final class ToldWay {
    private static final String JAVA_PROXIES =
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/doc-files/net-properties.html";
    private static final String MOVED =
            "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/InetAddress.html";
    private static final String LOGIN_PROXY =
            "https://docs.goauthentik.io/add-secure-apps/providers/proxy/header_authentication";
    private static final String COOKIES = "https://requests.readthedocs.io/en/latest/user/advanced/#session-objects";

    /** Somebody compares the user of the answer with the one whose credential was sent. */
    private static final Signal SOMEBODY_ELSE = matches(
                    "an answer for another user",
                    "",
                    "\\b(?:but|yet|still|although|though|instead|obwohl|trotzdem|statt|immer noch)\\b[^\\n.;]{0,40}\\b(?:as|says?|is|shows?|returns?|belongs? to|des|der)\\b|(?:,|-|\u2013) not (?:as )?[a-z]{1,20}[._-][a-z]{1,20}\\b|\\b(?:another|other|wrong|different|previous|former) (?:user|account|person|colleague)(?:'s)?\\b|\\b(?:someone|somebody) else(?:'s)?\\b|\\bdes kollegen\\b|\\banderen? (?:benutzer|kollegen)\\b")
            .and(Unsaid.of("redirect"));

    private static final Signal A_LIST =
            says("\"startAt\":", "\"startAt\" :", "\"results\":[", "\"comments\":[", "\"worklogs\":[");

    private ToldWay() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "served-as-somebody-else-told",
                                onDataCenter(knownUser()
                                                .or(
                                                        logSays("X-AUSERNAME"),
                                                        pathContains("/myself", "/user/current"),
                                                        matches(
                                                                "a search for the caller's own",
                                                                "currentuser",
                                                                "currentUser\\(\\)"))
                                                .and(SOMEBODY_ELSE, credentialSent(), status(200, 201, 204, 403, 404)))
                                        .as("the answer was for another user than the one whose credential was sent"))
                        .stronglySuggests(STALE_SESSION, AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED,
                                SILENT_ANONYMOUS,
                                LOGIN_PAGE_AS_SUCCESS,
                                BASE_URL_WRONG,
                                CREDENTIALS_REJECTED)
                        .source(COOKIES)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/860"),
                Rule.when(
                                "write-answered-with-a-list",
                                onDataCenter(
                                        method("POST")
                                                .and(
                                                        status(200),
                                                        pathContains(
                                                                "/comment",
                                                                "/worklog",
                                                                "/rest/api/content",
                                                                "/rest/api/space",
                                                                "/rest/api/2/project",
                                                                "/pull-requests"),
                                                        A_LIST)
                                                .as(
                                                        "something was to be made, and what came is the list that a GET of this address gives")))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .speaksAgainst(SILENT_ANONYMOUS, REDIRECT_DROPPED_CREDENTIALS, LOGIN_PAGE_AS_SUCCESS)
                        .source(Sources.LOST_METHOD)
                        .source("RFC 9110 section 15.4.3"),
                Rule.when(
                                "body-of-a-write-ignored-told",
                                onDataCenter(method("POST", "PUT")
                                        .and(
                                                status(200),
                                                matches(
                                                        "a write that does nothing",
                                                        "",
                                                        "\\b(?:body|payload|jql|json) (?:is|was|gets|were|seems) (?:being )?(?:ignored|dropped|lost|empty)\\b|\\bnothing (?:is|was|gets) (?:created|added|changed|updated)\\b|\\b(?:not|never|no) (?:created|added|crea|a\u00f1ade|se crea|se a\u00f1ade|angelegt)\\b|\\b(?:get|got|returns?|devuelve) (?:back )?(?:the |a )?lists?\\b"))
                                        .as("a write was answered with success and changed nothing, as somebody says")))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(SILENT_ANONYMOUS, LOGIN_PAGE_AS_SUCCESS)
                        .source(Sources.LOST_METHOD),
                Rule.when(
                                "session-posted-and-redirected",
                                onDataCenter(redirected()
                                        .and(
                                                method("POST"),
                                                pathContains("/rest/auth/1/session", "/rest/auth/latest/session"))
                                        .as("the login stood in the body, and a redirect drops that with the method")))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .rulesOut(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED, ADMIN_REQUIRED)
                        .source("RFC 9110 section 15.4.2"),
                Rule.when(
                                "moved-and-the-old-server-answers-told",
                                onDataCenter(matches(
                                                "a server of before that still answers",
                                                "",
                                                "\\bnetworkaddress\\.cache\\.ttl\\b|\\b(?:hits|calls|reaches|asks|resolves? to|points? to|goes to|lands on) (?:to )?(?:still )?the old\\b|\\bold (?:machine|server|vm|host|node|box|ip|address)\\b[^\\n]{0,20}\\b(?:still|is up|answers|running)\\b|\\bstill\\b[^\\n]{0,25}\\bold (?:machine|server|vm|host|node|ip|address)\\b|\\balte[nr]? (?:server|ip|adresse|maschine)\\b")
                                        .and(workedBefore())
                                        .as("the site was moved, and the client still calls the server of before")))
                        .stronglySuggests(DNS_WRONG)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                SILENT_ANONYMOUS,
                                STALE_SESSION,
                                CAPTCHA_REQUIRED,
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                CREDENTIALS_CHANGED)
                        .source(MOVED),
                Rule.when(
                                "exceptions-of-the-proxy-with-commas",
                                matches(
                                                "exceptions of the proxy that are parted by commas",
                                                "nonproxyhosts",
                                                "\\bnonProxyHosts\\b['\"]?[=:]\\s?['\"]?[^\\s|'\"]{1,120},")
                                        .as(
                                                "the hosts without a proxy are parted by commas, and Java parts them by a bar (|)"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source(JAVA_PROXIES),
                Rule.when(
                                "java-was-told-of-a-proxy",
                                onDataCenter(logSays("Dhttp.proxyHost", "Dhttps.proxyHost")
                                        .and(
                                                hostUnder("localhost", "127.0.0.1")
                                                        .or(
                                                                internalHost(),
                                                                matches(
                                                                        "a proxy that answers",
                                                                        "proxy",
                                                                        "\\bfrom (?:the )?proxy\\b")),
                                                status(403, 407, 502, 503, 504).or(logSays("403", "502", "503", "504")))
                                        .as("Java was told of a proxy, and the call to an own host ended there")))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CREDENTIALS_MISSING, CORPORATE_PROXY_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source(JAVA_PROXIES)
                        .source(
                                "https://confluence.atlassian.com/kb/how-to-configure-outbound-http-and-https-proxy-for-your-atlassian-application-834000120.html"),
                Rule.when(
                                "client-tells-of-its-proxy",
                                onDataCenter(
                                        matches(
                                                        "a client that tells which proxy it uses",
                                                        "proxy",
                                                        "\\busing (?:the )?(?:http )?proxy:? [a-z0-9.-]{3,100}(?: (?:at|on) port |:)\\d{2,5}")
                                                .and(status(403, 502, 503, 504))
                                                .as(
                                                        "the client goes through a proxy, and the answer is one that proxies give")))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(BOT_CHALLENGE, RATE_LIMITED)
                        .source("https://maven.apache.org/guides/mini/guide-proxies.html"),
                Rule.when(
                                "login-proxy-writes-the-header",
                                onDataCenter(
                                        matches(
                                                        "a login proxy that writes the header itself",
                                                        "",
                                                        "\\boauth2[-_]proxy\\b|\\bauthentik\\b")
                                                .and(loginFailed(), Unsaid.of("skip-auth", "skip_auth"))
                                                .as(
                                                        "a login proxy stands in front, which may send a name and no password in Authorization, and the application refused a login")))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .stronglySpeaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LOGIN_PROXY)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview"),
                Rule.when(
                                "front-takes-the-header-off-told",
                                onDataCenter(logSays(
                                                "hide_credentials", "skip-auth-re", "skip_auth_re", "skip-auth-route")
                                        .and(
                                                credentialSent(),
                                                status(401, 403, 404).or(anonymous()))
                                        .as("a gateway in front is set up so that it keeps the header for itself")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://developer.konghq.com/plugins/key-auth/"),
                Rule.when(
                                "password-of-the-front-passed-on-told",
                                onDataCenter(
                                        matches(
                                                        "a password that the front asks for itself",
                                                        "",
                                                        "\\$remote_user\\b|\\bauth_basic\\b|\\bhtpasswd\\b|\\bAuthUserFile\\b|\\b(?:nginx|apache|proxy) lets me in\\b")
                                                .and(
                                                        loginFailed().or(basicFailure()),
                                                        Unsaid.of("WSGIPassAuthorization"))
                                                .as(
                                                        "the web server in front has a password of its own, and the application was given the same header")))
                        .proves(GATEWAY_AUTH_HEADER_CONFLICT)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html"),
                Rule.when(
                                "client-was-led-inside",
                                matches(
                                                "an address inside to which a redirect led",
                                                "_currenturl",
                                                "\\b_currentUrl['\"]?: ?['\"]https?://(?:127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|localhost)")
                                        .and(internalHost().not())
                                        .as("the client followed a redirect from a public host to an address inside"))
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source("https://github.com/follow-redirects/follow-redirects"),
                Rule.when(
                                "page-of-a-redirect-to-https",
                                new PageLeadsToHttps()
                                        .and(statusBetween(301, 308))
                                        .as("the client was told to come again with https, and did not"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED, LOGIN_PAGE_AS_SUCCESS)
                        .source("RFC 9110 section 15.4")
                        .source(Sources.LOST_METHOD),
                Rule.when(
                                "name-of-a-cluster-called",
                                onDataCenter(matches(
                                                "a name that only a cluster knows",
                                                ".svc",
                                                "https?://[a-z0-9.-]{1,100}\\.svc(?:\\.cluster\\.local)?[:/ ]")
                                        .and(logSays("https://"), logSays("refused", "unknown", "timed out", "resolve"))
                                        .as("the client ended at a name that only the cluster of the product knows")))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source(Sources.PROXY_SETTINGS)
                        .source("https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/")
                        .wrongWhen("The client runs in the cluster itself."),
                Rule.when(
                                "settings-given-as-the-body",
                                matches(
                                                "headers that were given as the body",
                                                "axios.",
                                                "\\baxios\\.(?:post|put|patch)\\([^,()\\n]{1,80},\\s{0,4}\\{\\s{0,4}headers\\b")
                                        .as(
                                                "axios.post was given the headers where the body belongs, so that they were never sent"))
                        .proves(CLIENT_BUG)
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://axios-http.com/docs/api_intro"),
                Rule.when(
                                "no-colon-between-name-and-password-told",
                                matches(
                                                "a name and a password without a colon",
                                                "colon",
                                                "\\b(?:no|without(?: a| the)?|missing(?: the)?) colon\\b|\\bcolon (?:is )?missing\\b")
                                        .and(scheme(BASIC), status(401, 403))
                                        .as("what was encoded for Basic has no colon between name and password"))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("RFC 7617 section 2"),
                Rule.when(
                                "secrets-of-protected-branches-told",
                                matches(
                                                "a pipeline that fails on some branches",
                                                "branch",
                                                "\\b(?:works?|ok|succeeds|fine|green)\\b[^\\n]{0,15}\\bon (?:main|master|the (?:default|protected) branch)\\b[^\\n]{0,60}\\b(?:feature|other|every|unprotected|fork\\w*)\\b|\\bprotected variables?\\b")
                                        .and(status(401, 403))
                                        .as(
                                                "the pipeline gets in on a protected branch and nowhere else, as where a secret is for those alone"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://docs.gitlab.com/ci/variables/#protect-a-cicd-variable"),
                Rule.when(
                                "text-of-the-client-made-in-ascii-told",
                                matches(
                                                "a name and a password that were written as bytes in ASCII or in the letters of the machine",
                                                "",
                                                "\\bASCII\\]?(?:::|\\.)GetBytes\\b|\\bEncoding\\.ASCII\\b|\\.getBytes\\(\\)|\\bStandardCharsets\\.US_ASCII\\b|\\bLANG=C\\b")
                                        .and(
                                                scheme(BASIC),
                                                secret(PASSWORD),
                                                status(401),
                                                matches(
                                                        "letters beyond ASCII in a password",
                                                        "",
                                                        "[^ -~\\s][^\\n]{0,40}\\b(?:password|passwort|kennwort|pass)\\b|\\b(?:password|passwort|kennwort|pass)\\b[^\\n]{0,40}[^ -~\\s]|\\bLANG=C\\b"))
                                        .as("the client loses the letters beyond ASCII, and the password has some"))
                        .proves(CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(CREDENTIALS_MALFORMED, SSO_CREDENTIALS_NOT_ACCEPTED, CREDENTIALS_REJECTED)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "text-of-the-client-made-in-utf-16-told",
                                matches(
                                                "a name and a password that were written in UTF-16",
                                                "",
                                                "\\bUnicode\\]?(?:::|\\.)GetBytes\\b|\\bEncoding\\.Unicode\\b|\\bUTF-?16\\b")
                                        .and(scheme(BASIC), status(401))
                                        .as("name and password were written in UTF-16, which no server reads"))
                        .proves(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "login-of-cloudflare-told",
                                onDataCenter(
                                        matches(
                                                        "a code that Cloudflare sends by mail",
                                                        "cloudflare",
                                                        "\\bCloudflare\\b[^\\n]{0,40}(?:\\bcode\\b|\\be-?mail\\b|\u30b3\u30fc\u30c9|\\blog ?in\\b|\\bAccess\\b)")
                                                .and(worksInBrowser(), Unsaid.of("403", "Ray ID"))
                                                .as(
                                                        "a browser gets in after a login of Cloudflare, which the client cannot give")))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, CREDENTIALS_REJECTED)
                        .source("https://developers.cloudflare.com/cloudflare-one/identity/one-time-pin/"),
                Rule.when(
                                "request-line-with-a-bad-sign-and-served-by-curl",
                                onDataCenter(says("Invalid character found in the request target")
                                        .and(worksInCurl())
                                        .as("the client wrote a sign into the address that curl encodes")))
                        .proves(CLIENT_BUG)
                        .source("RFC 3986 section 2.1"),
                Rule.when(
                                "list-is-empty-behind-a-redirect",
                                onDataCenter(
                                        redirectLeftOrigin()
                                                .and(
                                                        credentialSent(),
                                                        statusBetween(200, 299),
                                                        says(
                                                                "\"results\":[]",
                                                                "\"issues\":[]",
                                                                "\"values\":[]",
                                                                "\"size\":0",
                                                                "\"total\":0"))
                                                .as(
                                                        "a redirect led to another host, and what came from there is an empty list")))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS)
                        .source(Sources.LOST_CREDENTIAL),
                Rule.when(
                                "empty-list-and-browser-served",
                                onDataCenter(says("\"results\":[]", "\"issues\":[]", "\"values\":[]", "\"total\":0")
                                        .and(statusBetween(200, 299), worksInBrowser())
                                        .as("the list is empty here, and a browser shows entries")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, BASE_URL_WRONG)
                        .source(Sources.UNKNOWN_TOKEN_CONFLUENCE),
                Rule.when(
                                "served-at-the-port-of-the-server-told",
                                onDataCenter(
                                        matches(
                                                        "a call that is served at the port of the server",
                                                        "port",
                                                        "\\bport (?:8080|8090|7990|8085|8095|8443)\\b[^\\n]{0,60}\\b(?:works?|ok|200|good|fine|gives|served|answers)\\b|\\b(?:works?|ok|200|good|fine)\\b[^\\n]{0,40}\\bport (?:8080|8090|7990|8085|8095|8443)\\b")
                                                .and(
                                                        credentialSent(),
                                                        status(401, 403).or(anonymous(), jsonHas("type", "anonymous")))
                                                .as(
                                                        "the same credential is good at the port of the server, and not through what stands in front")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, SILENT_ANONYMOUS)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .source(Sources.PROXY_SETTINGS),
                Rule.when(
                                "page-for-strangers-forbidden",
                                onDataCenter(
                                        noCredentialSent()
                                                .and(
                                                        status(403),
                                                        pathContains("/display/", "/browse/", "/pages/", "/spaces/"),
                                                        worksInBrowser())
                                                .as(
                                                        "a page was asked for that a browser is shown, and the application leads strangers to its login and forbids them nothing")))
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .suggests(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "fields-of-the-login-form-in-the-data",
                                onDataCenter(logSays(
                                                "os_username",
                                                "login-form-username",
                                                "ajs-base-url",
                                                "AJS.contextPath",
                                                "name=\"application-name\"")
                                        .and(Unsaid.of("os_username="))
                                        .as("the client took the fields of a page of Jira or Confluence for data")))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(SILENT_ANONYMOUS, BASE_URL_WRONG)
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511"));
    }
}
