package dev.why401.general;

import static dev.why401.evidence.Product.AHA;
import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.NONE;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.SitesOfVendors;
import java.util.List;

/** What people tell of the service and of the way to it: that it fails for all at once, that it mends itself, that another place is served. */
final class ToldOfService {
    private static final String STATUS_PAGE = "https://status.atlassian.com";

    private static final Signal STATUS_PAGE_TELLS = RefusalGrammar.found(
            "a status page that tells of trouble",
            List.of("status"),
            "\\b(?:status\\.[a-z0-9.-]{3,40}|status ?pages?|statuspage\\.io)\\b[^\\n.]{0,60}?(?<!not )(?<!no )\\b(?:yellow|orange|\\bred\\b|incident|degraded|outage|investigating|identified|partial|disruption)\\b");

    private static final Signal MENDED = RefusalGrammar.found(
            "trouble that came and went by itself",
            List.of("itself", "on its own", "retry", "second try", "every ", "each ", "next day"),
            "\\b(?:then|later|hours?|minutes?)\\b[^\\n.]{0,20}\\b(?:by itself|on its own)\\b[^\\n.]{0,15}\\b(?:fine|ok|works?|working|green|good|gone|over)\\b|\\b(?:fine|ok|green|recovered|resolved|went away|back)\\b[^\\n.]{0,20}\\b(?:by itself|on its own)\\b"
                    + "|\\bnext day\\b[^\\n.]{0,40}\\b(?:green|fine|ok|works)\\b"
                    + "|\\b(?:about |roughly |only )?(?:every|each) (?:second|third|fourth|fifth|tenth|other) (?:request|call|try)\\b[^\\n.]{0,15}\\b(?:401|403|fails?)\\b[^\\n.]{0,40}\\b(?:ok|fine|works|200)\\b[^\\n.]{0,12}\\b(?:retry|again|second)");

    private static final Signal MANY_AT_ONCE = RefusalGrammar.found(
            "many credentials that fail in the same minute",
            List.of("same minute", "same moment", "same second", "at once", ":", "same time", "different"),
            "\\b(?:all|every one) (?:of )?(?:our |my |the )?(?:\\d{1,3} )?(?:integrations?|tokens?|sites?|accounts?|apps?|connections?|tenants?|customers?)\\b[^\\n.]{0,40}\\b(?:401|403|fail\\w*|refused)\\b[^\\n.]{0,20}\\b(?:at \\d{1,2}:\\d{2}|at once|(?:at|in) the same (?:minute|moment|second|time))"
                    + "|\\b(?:tokens|accounts|logins) of (?:different|several) people\\b[^\\n.]{0,20}\\b(?:different|several) sites\\b"
                    + "|\\b(?:same (?:minute|moment|second))\\b[^\\n.]{0,20}\\b(?:on|for|with|at) (?:two|three|four|five|several|all|\\d{1,3}) (?:sites|accounts|customers|tenants|tokens)\\b"
                    + "|\\bothers\\b[^\\n.]{0,30}\\b(?:community|forum)\\b[^\\n.]{0,20}\\b(?:post|report|see|have)\\w* the same\\b");

    /** Products that run on hosts of their vendor and nowhere else. */
    private static final Signal HOSTED_PRODUCT = product(JIRA_CLOUD, CONFLUENCE_CLOUD, JIRA_ALIGN, AHA);

    private static final Signal FOREIGN_HOST = HOSTED_PRODUCT
            .and(
                    pathStartsWith("/"),
                    hostUnder(
                                    "atlassian.net",
                                    "atlassian.com",
                                    "jira.com",
                                    "jiraalign.com",
                                    "agilecraft.com",
                                    "aha.io",
                                    "atl-paas.net",
                                    "opsgenie.com",
                                    "tempo.io",
                                    "getxray.app",
                                    "bitbucket.org",
                                    "trello.com",
                                    "statuspage.io")
                            .not())
            .as("a host that is none of the vendor's stands in front of the product");

    private static final Signal GATEWAY = ApiGatewayMarks.KONG
            .or(
                    ApiGatewayMarks.TYK,
                    ApiGatewayMarks.APIGEE_FAULT,
                    ApiGatewayMarks.AZURE_API_MANAGEMENT,
                    ApiGatewayMarks.AMAZON_GATEWAY_WORDS,
                    ApiGatewayMarks.AMAZON_ERROR_TYPE,
                    ApiGatewayMarks.WSO2,
                    ApiGatewayMarks.MULESOFT,
                    ApiGatewayMarks.GRAVITEE,
                    ApiGatewayMarks.IBM_API_CONNECT,
                    ApiGatewayMarks.APISIX,
                    ApiGatewayMarks.ISTIO)
            .as("a gateway made the answer");

    private static final Signal SERVER_IN_FRONT = challengeOffers("Basic")
            .and(responseHeader("Server", "nginx")
                    .or(
                            responseHeader("Server", "Apache"),
                            responseHeader("Server", "Caddy"),
                            responseHeader("Server", "Traefik")))
            .or(responseHeader("Server", "Google Frontend"))
            .as("a server in front asks for a login of its own");

    private static final Signal OTHER_SITE_SHOWN = RefusalGrammar.found(
            "two sites of one vendor",
            List.of("atlassian.net", "jiraalign.com", "aha.io"),
            "(?<![\\w.-])(?!api\\.|www\\.|id\\.)([a-z0-9-]{1,60})\\.(atlassian\\.net|jiraalign\\.com|aha\\.io)\\b[\\s\\S]{0,240}?(?<![\\w.-])(?!\\1\\.)(?!api\\.|www\\.|id\\.)[a-z0-9-]{1,60}\\.\\2\\b");

    private static final Signal COPIED_BETWEEN_STAGES = RefusalGrammar.found(
            "a connection that was taken from one stage to another",
            List.of("test", "sandbox", "staging", "uat"),
            "\\b(?:exported|copied|cloned|taken|moved|imported)\\b[^\\n]{0,60}\\b(?:prod(?:uction)?|live)\\b[^\\n]{0,80}\\b(?:test|sandbox|staging|uat)\\b"
                    + "|\\b(?:test|sandbox|staging|uat)\\b[^\\n.]{0,20}\\busers\\b[^\\n.]{0,12}\\bnot copied\\b"
                    + "|\\b(?:test|sandbox|staging|uat)[ -]?(?:instan\\w{1,3}|org|site|umgebung)\\b[^\\n]{0,80}?\\b(?:works?|gives?|runs?|200|liefert|geht|klappt|l[a\u00e4]uft)\\b");

    private ToldOfService() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "status-page-tells-of-trouble",
                                STATUS_PAGE_TELLS.as(
                                        "the status page of the vendor tells of trouble, as somebody says"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_CHANGED,
                                PERMISSION_DENIED)
                        .source(STATUS_PAGE),
                Rule.when(
                                "refused-for-many-at-once-told",
                                MANY_AT_ONCE.as(
                                        "credentials of several people or sites are refused in the same minute, as somebody says"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(LICENSE_OR_SITE_SUSPENDED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_CHANGED,
                                ACCOUNT_INACTIVE,
                                PERMISSION_DENIED)
                        .source(STATUS_PAGE),
                Rule.when("trouble-that-mended-itself-told", MENDED.as("the trouble went by itself, as somebody says"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(RATE_LIMITED)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_CHANGED,
                                PERMISSION_DENIED,
                                CREDENTIALS_MALFORMED)
                        .source(STATUS_PAGE),
                Rule.when(
                                "gateway-in-front-of-a-hosted-product",
                                FOREIGN_HOST
                                        .and(credentialSent(), status(401, 403), GATEWAY)
                                        .as(
                                                "a gateway in front read the credential that was meant for the product behind it"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_REVOKED)
                        .speaksAgainst(
                                TOKEN_EXPIRED, WRONG_ENDPOINT_FOR_TOKEN, OAUTH_SCOPE_MISSING, CREDENTIALS_MALFORMED)
                        .source("https://docs.konghq.com/hub/kong-inc/key-auth/")
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "login-in-front-of-a-hosted-product",
                                FOREIGN_HOST
                                        .and(SERVER_IN_FRONT)
                                        .or(HOSTED_PRODUCT.and(
                                                scheme(BASIC), responseHeader("Server", "Google Frontend")))
                                        .and(credentialSent(), status(401))
                                        .as(
                                                "a server in front has a login of its own, and read the one that was meant for the product"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(TOKEN_EXPIRED, BASE_URL_WRONG)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "lost-behind-a-host-of-ones-own",
                                FOREIGN_HOST
                                        .and(scheme(NONE).not(), worksInCurl(), status(400, 401, 403))
                                        .as(
                                                "the call went through a host of somebody's own, and curl gets in at the product"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .hintsAt(GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_MISSING)
                        .source("https://vite.dev/config/server-options.html#server-proxy")
                        .source("https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header")
                        .wrongWhen("The host is the product's own under a name of the customer."),
                Rule.when(
                                "another-site-is-shown",
                                OTHER_SITE_SHOWN
                                        .or(SitesOfVendors.otherSiteNamed())
                                        .and(
                                                status(401, 403, 404).or(logSays("401", "403", "404", "unauthorized")),
                                                Words.unsaid("redirect"))
                                        .as(
                                                "two sites of one vendor are named, and a credential may be at home at one of them only"))
                        .stronglySuggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_CHANGED, TOKEN_EXPIRED, STALE_SESSION)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://support.atlassian.com/user-management/docs/update-product-access-settings/")
                        .wrongWhen("One account has access to both."),
                Rule.when(
                                "taken-from-another-stage-told",
                                COPIED_BETWEEN_STAGES
                                        .and(status(200, 401, 403, 404).or(logSays("401", "403", "404")))
                                        .as(
                                                "a connection was made for another stage, production or test, as somebody says"))
                        .stronglySuggests(WRONG_SITE)
                        .speaksAgainst(
                                IP_NOT_ALLOWLISTED,
                                STALE_SESSION,
                                DNS_WRONG,
                                CREDENTIALS_MALFORMED,
                                AMBIENT_CREDENTIALS_OVERRIDE)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://support.atlassian.com/user-management/docs/update-product-access-settings/"),
                Rule.when(
                                "only-what-is-public-told",
                                RefusalGrammar.found(
                                                "results that are public and no others",
                                                List.of("public", "customfield", "ausername"),
                                                "\\bonly\\b[^\\n.]{0,30}\\bpublic (?:ideas?|spaces?|issues?|projects?|pages?|boards?|content)\\b|\\bprivate ones never\\b"
                                                        + "|\\bsystem (?:entries|fields)\\b[^\\n.]{0,15}\\bno customfield|\\bx-ausername:?\\b[^\\n.]{0,12}\\b(?:absent|missing|empty|anonymous)\\b")
                                        .and(statusBetween(200, 299))
                                        .as(
                                                "the answer holds what everybody may see and nothing else, as somebody says"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#anonymous-operations"),
                Rule.when(
                                "same-answer-again-and-again-told",
                                RefusalGrammar.found(
                                                "an identifier that is new in each answer and stays the same here",
                                                List.of("identical", "same", "gleich"),
                                                "\\b(?:identical|same|gleiche\\w?) (?:atl-)?(?:trace ?-?id|request ?-?id|x-request-id|x-arequestid|ray ?-?id|cf-ray|date header|date)\\b[^\\n.]{0,40}\\b(?:every|each|always|on reload|again|jede[snm]?)\\b")
                                        .as(
                                                "the answer bears the same identifier each time, so it is an old one that was kept"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, NO_PRODUCT_ACCESS, TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED, SILENT_ANONYMOUS)
                        .source("RFC 9111 section 4"),
                Rule.when(
                                "nothing-written-though-served-told",
                                RefusalGrammar.found(
                                                "a change that was answered with success and not made",
                                                List.of("creat", "chang", "updat", "ignored", "method is get"),
                                                "\\b(?:nothing|not|never|no \\w{3,12}) (?:is |was |gets |has been |ever )?(?:created|changed|updated|saved|written)\\b|\\b(?:body|jql|payload|data)\\b[^\\n.]{0,25}\\bignored\\b|\\bmethod is get\\b")
                                        .and(
                                                Where.WRITES,
                                                statusBetween(200, 299),
                                                urlScheme("http")
                                                        .and(internalHost().not())
                                                        .or(redirected()))
                                        .as(
                                                "a change was answered with success and not made, behind a redirect that makes a GET of it"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .speaksAgainst(
                                SILENT_ANONYMOUS, CREDENTIALS_REJECTED, TOKEN_EXPIRED, REDIRECT_DROPPED_CREDENTIALS)
                        .source("RFC 9110 section 15.4.2"),
                Rule.when(
                                "library-blamed-told",
                                RefusalGrammar.found(
                                                "a library that is refused where another is served",
                                                List.of("instead of", "agent", "indy"),
                                                "\\bwith (?:requests|httpx|urllib3?|axios|got|node-fetch|okhttp|curl|wget) instead of (?:aiohttp|httpx|requests|urllib|axios|undici|fetch|okhttp|java|perl|python)\\b"
                                                        + "|\\bagent\\(['\"][^'\")]{2,40}['\"]\\)[^\\n.]{0,20}\\b200\\b|\\b(?:compatible; )?Indy Library\\b|\\bonly difference\\b[^\\n.]{0,40}\\buser-?agent\\b")
                                        .and(status(403, 406).or(logSays("403", "406")))
                                        .as("one library is refused with the credential with which another is served"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, IP_NOT_ALLOWLISTED)
                        .source("https://developers.cloudflare.com/waf/tools/browser-integrity-check/"),
                Rule.when(
                                "network-that-shows-a-page-first-told",
                                RefusalGrammar.found(
                                                "a network that shows a page first",
                                                List.of(
                                                        "airport",
                                                        "hotel",
                                                        "library",
                                                        "train",
                                                        "lounge",
                                                        "caf",
                                                        "until they",
                                                        "opens by itself",
                                                        "pops up"),
                                                "\\b(?:airport|hotel|library|train|lounge|caf[e\u00e9])\\b[^\\n]{0,120}\\b(?:page|browser|portal)\\b|\\bpage that (?:opens by itself|pops up)\\b|\\buntil (?:they|you|we|one) (?:open|opens|start) (?:a|the|their) browser\\b")
                                        .as("the network shows a page of its own before it lets anybody through"))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .speaksAgainst(SERVICE_INCIDENT, CORPORATE_PROXY_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("RFC 8952 section 1"),
                Rule.when(
                                "file-is-no-file-told",
                                logSays(
                                                "improper image header",
                                                "cannot identify image file",
                                                "not a PNG file",
                                                "Not a JPEG file",
                                                "invalid PNG signature",
                                                "File is not a zip file",
                                                "not a zip archive",
                                                "BadZipFile",
                                                "Not in GZIP format",
                                                "not in gzip format",
                                                "End-of-central-directory",
                                                "end of central directory",
                                                "Invalid PDF structure",
                                                "PDF header signature not found",
                                                "No PDF header found",
                                                "file does not begin with '%PDF-'")
                                        .and(statusBetween(200, 399))
                                        .as(
                                                "a file was asked for, and what came is none of that kind, as a page is not"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN, ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(SILENT_ANONYMOUS, TOKEN_EXPIRED)
                        .source("https://github.com/bobcarroll/jira-client/issues/275")
                        .wrongWhen("The file that was uploaded is broken."),
                Rule.when(
                                "app-disconnected-told",
                                RefusalGrammar.found(
                                                "an app that was disconnected",
                                                List.of("connected apps", "connect button"),
                                                "\\b(?:went|gone|clean\\w*|tidied|removed|deleted|uninstalled|revoked)\\b[^\\n.]{0,30}['\"\u2018]?connected apps\\b|\\bconnected apps\\b[^\\n.]{0,40}\\b(?:removed|deleted|cleaned|gone|empty)\\b|\\bconnect button (?:again|instead)\\b")
                                        .as("somebody tells that the app was taken off the site or off the account"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(TOKEN_REVOKED, TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, CORPORATE_PROXY_BLOCKED, TOKEN_EXPIRED)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/manage-your-users-third-party-apps/"),
                Rule.when(
                                "name-led-to-the-old-place-told",
                                RefusalGrammar.found(
                                                "a name that still leads to the old place",
                                                List.of("ttl", "cut-over", "cutover", "old "),
                                                "\\bTTL\\b[^\\n]{0,120}\\bold\\b|\\bstill (?:talk|talking|go|goes|point|points|resolve|resolves) to the old\\b[^\\n.]{0,40}\\b(?:ip|server|address|host)")
                                        .as(
                                                "the name of the host still leads to the old place for some, as somebody says"))
                        .stronglySuggests(DNS_WRONG)
                        .hintsAt(BASE_URL_WRONG)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, PERMISSION_HIDDEN_AS_NOT_FOUND, IP_BANNED)
                        .source("RFC 2308 section 5"),
                Rule.when(
                                "one-name-for-mail-and-another-for-login-told",
                                RefusalGrammar.found(
                                                "a user name that is not the address",
                                                List.of("user"),
                                                "@[\\w.-]{3,60}\\W[^\\n]{0,40}\\buser(?:'s)? name is [a-z0-9._-]{3,40}\\b|\\blogs in with ['\"\u2018][a-z0-9._-]{2,40}['\"\u2019][^\\n]{0,120}\\bwith the e-?mail\\b[^\\n.]{0,30}\\b(?:wrong|fails?|refused|401)\\b")
                                        .and(secret(PASSWORD), status(401).or(logSays("401", "unauthorized")))
                                        .as("the account's user name is not the e-mail address that was sent"))
                        .stronglySuggests(EMAIL_NOT_USERNAME)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/AtlassianPS/JiraPS/issues/87"));
    }
}
