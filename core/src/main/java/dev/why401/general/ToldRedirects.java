package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What people tell of redirects, where no hop is shown. */
final class ToldRedirects {
    private static final String DROPPED = "https://github.com/psf/requests/issues/2949";

    /** Names of containers have no dot; Kubernetes, Amazon's inner load balancers and home networks have names of their own. */
    private static final String INNER_NAME =
            "LEADS\\W{0,4}https?://(?:(?!localhost)[a-z][a-z0-9_-]{1,40}(?=:\\d)|internal-[a-z0-9.-]{1,100}\\.elb\\.|[a-z0-9.-]{1,100}\\.(?:svc|internal|local|lan|intra|corp)\\b)";

    private ToldRedirects() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "post-became-get-told",
                                matches(
                                                "a write that became a GET on its way",
                                                "get",
                                                "\\b(?-i:POST|PUT|PATCH)\\b[^\\n]{0,100}(?:\\b30[123]\\b|\\bre-?direct\\w*)[^\\n]{0,100}\\b(?-i:GET)\\b|\\b(?-i:POST|PUT|PATCH)\\b(?: request)?s? (?:is|was|becomes?|became|gets?|got|are|were)(?: silently)? (?:turned|changed|converted|downgraded|transformed|rewritten)?(?: ?(?:in)?to)? ?(?:an? )?(?-i:GET)\\b")
                                        .as("somebody tells that a redirect made a GET of a request that was to write"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .hintsAt(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("RFC 9110 section 15.4"),
                Rule.when(
                                "credential-gone-after-a-redirect-told",
                                matches(
                                                "a credential that is gone after a redirect",
                                                "direct",
                                                "\\bre-?direct(?![_ -]?ur[il])\\w{0,6}\\b[^\\n]{0,80}\\b(?:authorization|auth header|authentication|credentials?|token|headers?)\\b[^\\n]{0,40}\\b(?:gone|lost|dropped|drops|removed|missing|stripped|not (?:sent|there|included|forwarded|passed)|isn't (?:sent|there|included))"
                                                        + "|\\b(?:authorization|auth header|authentication|credentials?|token|headers?)\\b[^\\n]{0,40}\\b(?:gone|lost|dropped|removed|missing|stripped|not (?:sent|included|forwarded|passed))\\b[^\\n]{0,60}\\bre-?direct(?![_ -]?ur[il])")
                                        .as("somebody says that the credential is gone after a redirect"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source(DROPPED),
                Rule.when(
                                "credential-and-redirect-refused-told",
                                matches(
                                                "a credential that goes along with a redirect",
                                                "direct",
                                                "\\b(?:token|authorization|auth header|credentials?)\\b[^\\n]{0,60}\\bre-?direct(?![_ -]?ur[il])|\\bre-?direct(?![_ -]?ur[il])\\w{0,6}\\b[^\\n]{0,60}\\b(?:token|authorization|auth header|credentials?)\\b")
                                        .and(status(400, 403))
                                        .as(
                                                "somebody speaks of a credential and a redirect, and the answer is 400 or 403"))
                        .suggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .hintsAt(REDIRECT_DROPPED_CREDENTIALS, CLIENT_BUG)
                        .source("https://github.com/swagger-api/swagger-ui/issues/4619"),
                Rule.when(
                                "https-works-and-http-does-not-told",
                                matches(
                                                "https that works and http that does not",
                                                "http",
                                                "\\bworks?\\b[^\\n]{0,30}\\bhttps\\b[^\\n]{0,40}\\b(?:but|not|with|when|while)\\b[^\\n]{0,30}\\bhttp(?=:|[.,;)]|\\s*$)|\\bhttp\\b(?!s)[^\\n]{0,30}\\b(?:fails?|doesn't work|does not work)\\b[^\\n]{0,40}\\bhttps\\b")
                                        .as(
                                                "somebody says that the call works with https and not with http, from which servers redirect"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(DROPPED),
                Rule.when(
                                "inner-name-behind-a-redirect-in-a-log",
                                matches(
                                                "a redirect to a name that only a network of containers or the own network knows",
                                                "redirect",
                                                INNER_NAME.replace(
                                                        "LEADS", "redirect\\w{0,4} (?:you |me |us |the browser )?to"))
                                        .or(matches(
                                                "a Location with a name that only a network of containers or the own network knows",
                                                "location: ",
                                                INNER_NAME.replace("LEADS", "\\blocation:")))
                                        .and(Words.unsaid("redirect_uri", "redirect uri", "callback"))
                                        .as(
                                                "the redirect leads to a name without a dot, or to one of an inner network"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .hintsAt(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN)
                        .source("https://nginx.org/en/docs/http/ngx_http_proxy_module.html")
                        .source("https://github.com/tinyproxy/tinyproxy/issues/426")
                        .wrongWhen("The caller stands in the same network."),
                Rule.when(
                                "redirect-into-another-network-told",
                                matches(
                                                "a redirect to an address of another network",
                                                "direct",
                                                "\\bre-?direct(?![_ -]?ur[il])\\w{0,6}\\b[^\\n]{0,60}\\b(?:localhost|127\\.0\\.0\\.1|10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|192\\.168\\.\\d{1,3}\\.\\d{1,3}|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d{1,3}\\.\\d{1,3}|internal (?:host|address|name|ip))")
                                        .or(
                                                RefusalGrammar.found(
                                                        "a redirect to an address of another network, told in another language",
                                                        List.of(
                                                                "leitet",
                                                                "redirig",
                                                                "reindirizz",
                                                                "\u043f\u0435\u0440\u0435\u043d\u0430\u043f\u0440\u0430\u0432",
                                                                "\u8df3",
                                                                "\u91cd\u5b9a\u5411",
                                                                "\u30ea\u30c0\u30a4\u30ec\u30af\u30c8",
                                                                "\u8f6c\u5230"),
                                                        "(?:leitet|redirig|reindirizz|\u043f\u0435\u0440\u0435\u043d\u0430\u043f\u0440\u0430\u0432|\u8df3\u5230|\u8df3\u8f6c|\u91cd\u5b9a\u5411|\u30ea\u30c0\u30a4\u30ec\u30af\u30c8|\u8f6c\u5230)[^\\n]{0,60}?(?:localhost|127\\.0\\.0\\.1|(?<!\\d)10\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|192\\.168\\.\\d{1,3}\\.\\d{1,3}|172\\.(?:1[6-9]|2\\d|3[01])\\.\\d{1,3}\\.\\d{1,3})"))
                                        .and(Words.unsaid("redirect_uri", "redirect uri", "callback"))
                                        .as(
                                                "somebody tells of a redirect to an address that only its own network reaches"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .hintsAt(BASE_URL_WRONG)
                        .source(
                                "https://confluence.atlassian.com/kb/setting-base-url-to-detect-incoming-url-1387596346.html")
                        .wrongWhen("Caller and server are on one machine, or in one network."));
    }
}
