package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCOUNT_LOCKED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CACHED_ERROR_RESPONSE;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_CERTIFICATE_REQUIRED;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.ENDPOINT_REFUSES_AUTH_METHOD;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.OAUTH_APP_MISCONFIGURED;
import static dev.why401.knowledge.Causes.OAUTH_CLIENT_AUTH_FAILED;
import static dev.why401.knowledge.Causes.OAUTH_REDIRECT_URI_MISMATCH;
import static dev.why401.knowledge.Causes.PASSWORD_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.SILENT_ANONYMOUS;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.servedFromCache;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.worksElsewhere;
import static dev.why401.knowledge.Signals.worksInBrowser;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Limits, outages and replayed answers, which look like refusals and pass with time. */
final class LimitsAndOutages {
    private static final Signal STATUS_PAGE_TELLS = RefusalGrammar.found(
            "a status page that tells of trouble",
            List.of("status"),
            "\\b(?:status\\.[a-z0-9.-]{3,40}|status ?pages?|statuspage\\.io)\\b[^\\n.]{0,60}?(?<!not )(?<!no )\\b(?:yellow|orange|\\bred\\b|incident|degraded|outage|investigating|identified|partial|disruption)\\b");

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "retry-after",
                                responseHeader("Retry-After").as("the answer says after which time to try again"))
                        .suggests(RATE_LIMITED)
                        .hintsAt(SERVICE_INCIDENT, IP_BANNED)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3")
                        .cases("gw-026", "gw-083")
                        .wrongWhen("A block page carries it out of habit, with 0."),
                Rule.when("limit-status", status(429).as("the status says that too many calls came"))
                        .suggests(RATE_LIMITED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED, WRONG_AUTH_SCHEME)
                        .source("https://www.rfc-editor.org/rfc/rfc6585#section-4"),
                Rule.when(
                                "limit-for-programs-only",
                                status(429, 503)
                                        .and(worksInBrowser(), Words.unsaid("proxy"))
                                        .as("a program is told to wait, and a browser is served"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(RATE_LIMITED, WAF_BLOCKED)
                        .source("https://github.com/elevenlabs/ui/issues/80"),
                Rule.when(
                                "limit-reason",
                                responseHeader("RateLimit-Reason").as("the answer names the limit that was reached"))
                        .proves(RATE_LIMITED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rate-limiting/"),
                Rule.when(
                                "limit-words",
                                says(
                                                "Too many requests",
                                                "rate limit exceeded",
                                                "rate limit is exceeded",
                                                "secondary rate limit",
                                                "toomanyrequests",
                                                "too_many_requests",
                                                "call volume quota",
                                                "quota violation",
                                                "spike arrest",
                                                "request was throttled",
                                                "message throttled",
                                                "request_limit_exceeded",
                                                "rateLimitExceeded",
                                                "pull rate limit",
                                                "Rate limit reached",
                                                "rate limited",
                                                "rate-limited",
                                                "API rate limit",
                                                "Request quota",
                                                "quota exceeded",
                                                "throttled",
                                                "Limits exceeded",
                                                "429 Too Many")
                                        .as("the words say that too many calls came"))
                        .stronglySuggests(RATE_LIMITED)
                        .hintsAt(ACCOUNT_LOCKED)
                        .source("https://www.rfc-editor.org/rfc/rfc6585#section-4"),
                Rule.when(
                                "limit-demonstration",
                                pathContains("/cdn-cgi/error/1015")
                                        .as("the call went to the page with which Cloudflare shows its rate limit"))
                        .stronglySuggests(RATE_LIMITED)
                        .source(
                                "https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors")
                        .cases("gw-083"),
                Rule.when(
                                "site-unavailable-at-edge",
                                says(
                                                "Atlassian Cloud Notifications - Page Unavailable",
                                                "/_edge/resources/",
                                                "Page unavailable")
                                        .as("the edge of Atlassian Cloud says that the page is unavailable"))
                        .stronglySuggests(BASE_URL_WRONG, SERVICE_INCIDENT)
                        .source("https://github.com/prometheus/alertmanager/issues/4609"),
                Rule.when(
                                "gateway-error",
                                status(502, 504)
                                        .as("a gateway says that it got no proper answer from the server behind it"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3"),
                Rule.when(
                                "nothing-behind-the-proxy",
                                says(
                                                "Error occurred while trying to proxy",
                                                "Backend fetch failed",
                                                "Error reading from remote server",
                                                "No server is available to handle this request")
                                        .and(status(500, 502, 503, 504))
                                        .as("a proxy in front says that it got nothing from the service behind it"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(RATE_LIMITED, BOT_CHALLENGE)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3"),
                Rule.when(
                                "refusal-out-of-a-cache",
                                servedFromCache()
                                        .or(logSays("from disk cache", "from memory cache"))
                                        .and(status(401, 403))
                                        .as("the refusal came out of a cache"))
                        .proves(CACHED_ERROR_RESPONSE)
                        .source("https://github.com/MicrosoftDocs/azure-docs/issues/54790")
                        .source("https://www.rfc-editor.org/rfc/rfc9111#section-5.1")
                        .wrongWhen("The stored refusal may still be the right answer; ask past the cache."),
                Rule.when(
                                "missing-out-of-a-cache",
                                servedFromCache()
                                        .and(status(404), worksInBrowser().or(worksElsewhere()))
                                        .as("that it does not exist came out of a cache, and somebody else finds it"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .speaksAgainst(SILENT_ANONYMOUS, CREDENTIALS_MISSING, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("RFC 9111 section 4.2.2"),
                Rule.when(
                                "kept-failure-said",
                                says(
                                                "failure was cached",
                                                "failure is cached",
                                                "error was cached",
                                                "cached failure",
                                                "cached error",
                                                "will not be reattempted until",
                                                "negative cache")
                                        .as("the words say that an earlier failure was kept and told again"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://github.com/apache/maven-resolver/blob/master/maven-resolver-impl/src/main/java/org/eclipse/aether/internal/impl/DefaultUpdateCheckManager.java"),
                Rule.when("nginx-certificate-status", WebServerMarks.NGINX_CERTIFICATE_STATUS)
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .source("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
                Rule.when(
                                "header-too-large",
                                status(431)
                                        .or(says(
                                                "Request Header Or Cookie Too Large",
                                                "400 Request Header",
                                                "Request header is too large",
                                                "Header is too large",
                                                "Request Header Fields Too Large",
                                                "Size of a request header field exceeds server limit",
                                                "size of the request headers is too long",
                                                "Bad Request - Header Field Too Long",
                                                "limit request headers fields size",
                                                "HTTP header is larger than",
                                                "HPE_HEADER_OVERFLOW",
                                                "RequestHeaderSectionTooLarge",
                                                "MaxHeaderListSize",
                                                "when reading Header value is too long",
                                                "HTTP element HEADER is longer than",
                                                "client sent too large request",
                                                "client sent too long header line"))
                                        .as("the server says that the headers or cookies of the request are too large"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("https://www.rfc-editor.org/rfc/rfc6585#section-5"),
                Rule.when(
                                "token-too-large-for-a-header",
                                says(
                                                "Request Header Or Cookie Too Large",
                                                "Size of a request header field exceeds server limit",
                                                "Request header is too large",
                                                "Request Header Fields Too Large",
                                                "Bad Request - Header Field Too Long")
                                        .and(
                                                status(400, 431),
                                                scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT, Scheme.COOKIE))
                                        .as(
                                                "a header is too large, and of those that were sent the one with the token or the cookies is the long one"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED, STALE_SESSION)
                        .source("https://httpd.apache.org/docs/"),
                Rule.when(
                                "credential-is-the-header-too-large",
                                matches(
                                                "the name of the header that is too large",
                                                "exceeds server limit",
                                                "exceeds server limit\\.?\\s{0,3}(?:<br ?/?>)?\\s{0,3}(?:<pre>)?\\s{0,3}/?(?:Authorization|Cookie)\\b")
                                        .or(matches(
                                                "a header of the login that is too large",
                                                "too long header line",
                                                "too long header line: \"(?:Authorization|Cookie)\\b"))
                                        .as(
                                                "the header that is too large is the one that carries the credential, as the tickets and tokens of people in many groups are"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("https://github.com/benoitc/gunicorn/pull/976")
                        .source("https://github.com/cruise-control-for-kafka/cruise-control/issues/2011"),
                Rule.when(
                                "expectation-not-met",
                                status(417)
                                        .and(responseHeader("X-Squid-Error")
                                                .or(
                                                        responseHeader("Server", "squid"),
                                                        says("Expect: 100", "Expect header", "100-continue")))
                                        .as(
                                                "a proxy refuses the header Expect, which a client adds by itself to a large body"))
                        .stronglySuggests(CLIENT_BUG)
                        .source("RFC 9110 section 15.5.18"),
                Rule.when(
                                "request-of-a-shape-not-taken",
                                status(411, 413, 414, 415, 417)
                                        .as(
                                                "the status finds fault with the size or the form of the request, and not with who sent it"))
                        .suggests(CLIENT_BUG)
                        .isAHintAgainst(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                PASSWORD_NOT_ACCEPTED,
                                TOKEN_EXPIRED,
                                PERMISSION_DENIED,
                                WRONG_AUTH_SCHEME,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_APP_MISCONFIGURED)
                        .source("RFC 9110 sections 15.5.12 to 15.5.18"),
                Rule.when(
                                "script-of-a-page-not-let-through",
                                logSays(
                                                "blocked by CORS policy",
                                                "Response to preflight request doesn't pass access control check",
                                                "Cross-Origin Request Blocked",
                                                "is not allowed by Access-Control-Allow-Origin")
                                        .as(
                                                "the browser keeps the answer from a script of another origin, as the server did not let that origin in"))
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, CREDENTIALS_MISSING, WAF_BLOCKED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .source("https://fetch.spec.whatwg.org/#http-cors-protocol")
                        .wrongWhen(
                                "The server refused the call, and left the headers for other origins out of that answer."),
                Rule.when(
                                "request-of-a-shape-not-taken-told",
                                logSays(
                                                "URI Too Long",
                                                "URI Too Large",
                                                "URL too long",
                                                "Unsupported Media Type",
                                                "Entity Too Large",
                                                "Payload Too Large",
                                                "Content Too Large",
                                                "Length Required")
                                        .as("the log finds fault with the size or the form of the request"))
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, PASSWORD_NOT_ACCEPTED, BASE_URL_WRONG)
                        .source("RFC 9110 sections 15.5.12 to 15.5.18"),
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
                        .source("https://status.atlassian.com"));
    }

    private LimitsAndOutages() {}
}
