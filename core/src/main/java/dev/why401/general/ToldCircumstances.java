package dev.why401.general;

import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people write beside an error: about other calls of the same client, and of headers, caches and clocks that they looked into. */
final class ToldCircumstances {
    private static final String OTHER_RESOURCE = "https://github.com/monitorjbl/stash-token-auth/issues/10";

    private static final Signal OTHER_CALLS_SUCCEED = matches(
                    "the same credential elsewhere",
                    "same",
                    "(?:using|with|via) the (?:very |exact )?same (?:headers?|token|credentials?|key|authentication|auth|login|password|account)\\b")
            .or(
                    matches(
                            "the same credential elsewhere",
                            "same",
                            "same (?:headers?|token|credentials?|api key|key|auth) (?:works?|is fine|are fine|succeeds?)\\b"),
                    matches(
                            "other calls that succeed",
                            "other",
                            "\\b(?:all |every )?other (?:endpoints?|calls?|requests?|resources?|apis?|queries|methods?) (?:are |is )?(?:works?|working|succeeds?|fine|ok\\b|return 200)"),
                    logSays(
                            "only this endpoint",
                            "only for this endpoint",
                            "works for other endpoints",
                            "works on other endpoints",
                            "works for all other"))
            .as("other calls with the same credential succeed");

    private static final Signal SOME_CALLS_PASS = matches(
                    "calls of this client that pass",
                    "",
                    "\\b(?:GETs?|reading|reads|listing|searching|fetching|creating|editing|commenting|everything else|the rest|lesen|siblings)\\b[^.\\n]{0,60}?(?<!not )(?<!n't )\\b(?:fine|ok|okay|works|worked|possible|200|gives data|prints it|shows it|lists them|no problem|succeeds?|geht|klappt|funktioniert)\\b(?! (?:not|nicht))")
            .as("other calls of this client pass");

    private static final Signal HEADER_LOST = matches(
                    "an Authorization header that somebody on the way takes off",
                    "authorization",
                    "\\b(?:(?:stripp|dropp|remov|discard|swallow)(?:ed|ing|es|s)?|strips|drops|los(?:e|es|t|ing)|not (?:being )?(?:passed|forwarded|passing|forwarding)|(?:does not|doesn't|don't|isn't|didn't) (?:pass|forward|relay|reach|arrive))\\b[^.\\n]{0,40}\\bAuthorization\\b"
                            + "|\\bAuthorization\\b(?: header)?[^.,;\\n]{0,40}(?:stripped|dropped|removed|discarded|swallowed|\\blost\\b|not (?:being )?(?:passed|forwarded)|n't (?:passed|forwarded|reach|arrive))"
                            + "|(?:\\bAuthorization header|[.\\[\"']Authorization[\"'\\]]{0,2})(?: of the \\w{1,12} \\w{1,12})? (?:becomes? (?:null|empty)|is (?:null|gone)|disappear(?:s|ed)|vanish(?:es|ed))\\b|\\b(?:no|without|missing|empty|never sees|not see)\\b[^.\\n]{0,20}\\bHTTP_AUTHORIZATION\\b|\\b(?:sees?|gets?|finds?) no Authorization\\b(?! code| server)|\\bHTTP_AUTHORIZATION\\b[^.\\n]{0,30}\\b(?:is |was |est |ist |est\u00e1 )?(?:missing|empty|unset|undefined|null|not set|gone|vide|leer|vac\u00edo|vazio|vuoto)\\b")
            .or(
                    RefusalGrammar.found(
                            "a credential that does not come to the server behind",
                            List.of("authorization", "bearer", "basic auth", "credential"),
                            "\\b(?:backend|upstream|downstream|service behind|application behind|origin|container|pod)\\b[^.\\n]{0,30}\\b(?:does(?: not|n't)|did(?: not|n't)|never|no longer)\\b[^.\\n]{0,12}\\b(?:receives?|gets?|got|sees?|saw)\\b[^.\\n]{0,15}\\b(?:authorization|bearer|basic auth|credentials?)\\b"
                                    + "|\\b(?:authorization|bearer|basic auth)\\b[^.\\n]{0,40}\\b(?:does(?: not|n't)|did(?: not|n't)|never)\\b[^.\\n]{0,12}\\b(?:reach(?:es)?|arrives?|gets? to|make it to)\\b[^.\\n]{0,20}\\b(?:backend|upstream|downstream|service|application|origin|container|pod)\\b"))
            .or(logSays(
                    "proxy_pass_request_headers off",
                    "proxy_set_header Authorization \"\"",
                    "WSGIPassAuthorization",
                    "CGIPassAuth",
                    "HTTP_AUTHORIZATION'] is empty",
                    "not passed to the backend",
                    "not passed to the upstream",
                    "not forwarded to the backend"))
            .as("somebody says that the Authorization header is lost on the way");

    /** What is wrong with a credential is wrong in each call with it. */
    private static final Cause[] OF_THE_CREDENTIAL = {
        CREDENTIALS_REJECTED,
        CREDENTIALS_MISSING,
        TOKEN_EXPIRED,
        TOKEN_REVOKED,
        CREDENTIALS_CHANGED,
        WRONG_AUTH_SCHEME,
        CREDENTIALS_MALFORMED
    };

    private ToldCircumstances() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("header-lost-on-the-way-told", HEADER_LOST)
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth"),
                Rule.when(
                                "header-lost-behind-a-redirect-told",
                                HEADER_LOST
                                        .and(redirected())
                                        .as(
                                                "the call was redirected, and somebody says that the Authorization header is lost"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .source("https://curl.se/docs/manpage.html#--location-trusted")
                        .wrongWhen(
                                "A proxy takes the header off as well, and the redirect is one to a slash at the end."),
                Rule.when(
                                "post-arrived-as-get-told",
                                matches(
                                                "a POST that arrives as a GET",
                                                "get",
                                                "\\b(?:POST|PUT)\\b[^.\\n]{0,60}\\b(?:becomes?|became|turn(?:s|ed) into|chang(?:es|ed) (?:in)?to|convert(?:s|ed) (?:in)?to|arrives? as|sent as|received as|treated as|switch(?:es|ed) to|downgraded to)\\b[^.\\n]{0,20}\\bGET\\b"
                                                        + "|\\bmethod is GET\\b|\\breceives? (?:a )?GET\\b[^.\\n]{0,40}\\b(?:instead of|not) (?:a )?(?:POST|PUT)\\b")
                                        .as(
                                                "somebody says that a call with a body arrives as a GET, as it does behind some redirects"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(CLIENT_BUG)
                        .source("RFC 9110 section 15.4.2"),
                Rule.when(
                                "served-over-another-network-told",
                                matches(
                                                "a call that works over a VPN",
                                                "vpn",
                                                "(?<!n't )(?<!not )\\bworks?\\b(?![^.\\n]{0,30}\\b(?:without|off|not)\\b)[^.\\n]{0,30}\\b(?:with|over|through|via|from|using|on)\\b[^.\\n]{0,20}\\bVPN\\b(?! (?:in|from|set to|located in) (?:the )?(?-i:[A-Z]))"
                                                        + "|\\b(?:with|over|through|via|using|on) (?:a |an |the |my |our |any )?(?:[a-z]{2,12} )?VPN\\b(?! (?:in|from|set to|located in) (?:the )?(?-i:[A-Z]))[^.\\n]{0,60}?(?<!n't )(?<!not )\\b(?:works?|succeeds?|fine|ok|200)\\b")
                                        .as(
                                                "somebody says that the call is served over a VPN, that is from another address"))
                        .stronglySuggests(GEO_BLOCKED, IP_BANNED, IP_NOT_ALLOWLISTED)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/"),
                Rule.when(
                                "clock-off-told",
                                matches(
                                                "a clock that goes wrong",
                                                "off",
                                                "\\b(?:clock|system time|server time)\\b[^.\\n]{0,15}\\b(?:is|was|runs?) [^.\\n]{0,15}\\boff\\b")
                                        .or(
                                                matches(
                                                        "a clock that goes wrong",
                                                        "behind",
                                                        "\\b(?:clock|system time|server time)\\b[^.\\n]{0,15}\\b(?:is|was|runs?) [^.\\n]{0,15}\\bbehind\\b"),
                                                logSays(
                                                        "clock is out of sync",
                                                        "clock out of sync",
                                                        "time is out of sync",
                                                        "clock drift",
                                                        "clock is ahead"))
                                        .as("somebody says that a clock is wrong"))
                        .stronglySuggests(CLOCK_SKEW)
                        .source("RFC 7519 section 4.1.4"),
                Rule.when(
                                "old-refusal-out-of-a-cache-told",
                                matches(
                                                "a refusal that somebody's cache keeps",
                                                "cache",
                                                "(?<!no-)\\bcach(?:e[sd]?|ing)\\b(?!-control)[^.\\n]{0,40}\\b(?:401|403|old|stale|refusal)\\b|\\b(?:401|403)s?\\b[^.\\n]{0,60}\\b(?:cached|from (?:the )?cache|until the cache|cache is (?:purged|cleared)|still serves)\\b")
                                        .and(logSays("401", "403", "unauthorized", "forbidden"))
                                        .as("somebody says that a cache serves the refusal"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 9111 section 3.5"),
                Rule.when(
                                "other-calls-succeed",
                                OTHER_CALLS_SUCCEED
                                        .and(
                                                status(400, 401, 403, 404, 405),
                                                Words.unsaid("direct", "bypass", "port-forward"))
                                        .as("other calls with the same credential succeed, and this one is refused"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, PERMISSION_DENIED)
                        .hintsAt(OAUTH_SCOPE_MISSING, ADMIN_REQUIRED, BASE_URL_WRONG, NO_PRODUCT_ACCESS)
                        .speaksAgainst(OF_THE_CREDENTIAL)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, ACCOUNT_INACTIVE)
                        .source(OTHER_RESOURCE)
                        .cases("gb-025")
                        .wrongWhen("What is the same are the words in a setting, and not what was sent."),
                Rule.when(
                                "one-endpoint-unauthorized",
                                OTHER_CALLS_SUCCEED
                                        .and(status(401), Words.unsaid("direct", "bypass", "port-forward"))
                                        .as(
                                                "this call alone is answered with 401, which a missing right is not as a rule"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .source(OTHER_RESOURCE)
                        .cases("gb-025"),
                Rule.when(
                                "some-calls-pass-told",
                                SOME_CALLS_PASS
                                        .and(
                                                status(401, 403),
                                                Words.unsaid(
                                                        "direct",
                                                        "bypass",
                                                        "port-forward",
                                                        "vpn",
                                                        "browser",
                                                        "postman",
                                                        "insomnia",
                                                        "curl",
                                                        "another account",
                                                        "other account"))
                                        .as(
                                                "other calls of this client pass, as somebody says, and this one is refused"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(
                                OAUTH_SCOPE_MISSING,
                                ADMIN_REQUIRED,
                                XSRF_CHECK_FAILED,
                                ENDPOINT_REFUSES_AUTH_METHOD,
                                WAF_BLOCKED)
                        .speaksAgainst(OF_THE_CREDENTIAL)
                        .speaksAgainst(
                                ACCOUNT_INACTIVE,
                                APP_NOT_INSTALLED,
                                JWT_INVALID,
                                BOT_CHALLENGE,
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                GEO_BLOCKED)
                        .source(OTHER_RESOURCE)
                        .wrongWhen("The calls that pass are those of another client, or need no credential."),
                Rule.when(
                                "reads-pass-with-a-cookie",
                                SOME_CALLS_PASS
                                        .and(status(403), Where.WRITES, scheme(COOKIE))
                                        .as(
                                                "reading passes with this cookie, and a call that would change data does not"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(STALE_SESSION, CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://developer.atlassian.com/server/jira/platform/form-token-handling/"),
                Rule.when(
                                "preflight-refused",
                                says("preflight")
                                        .and(says("CORS", "access control check", "Access-Control"))
                                        .as(
                                                "a browser asked first without a credential, as browsers do, and was refused"))
                        .suggests(CREDENTIALS_MISSING, CLIENT_BUG, ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
                Rule.when(
                                "session-of-a-client-denied-and-browser-served",
                                worksInBrowser()
                                        .and(
                                                secret(PASSWORD),
                                                pathContains("/rest/auth/1/session", "/rest/auth/latest/session")
                                                        .or(scheme(COOKIE)))
                                        .as(
                                                "the person gets in with a browser, and a session with that password is denied"))
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED, CAPTCHA_REQUIRED)
                        .speaksAgainst(CREDENTIALS_CHANGED, ACCOUNT_INACTIVE, BASE_URL_WRONG)
                        .source("https://github.com/go-jira/jira/issues/241")
                        .cases("gb-027"));
    }
}
