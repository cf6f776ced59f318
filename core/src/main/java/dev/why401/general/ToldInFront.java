package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people tell of the place they call from, of the make of their client, and of who stands between them and the server. */
final class ToldInFront {
    private static final String HOSTED =
            "\\b(?:vps|ec2|aws|azure|gcp|hetzner|digital ?ocean|linode|ovh|heroku|vercel|netlify|render|railway|fly\\.io|lambda|colab|kaggle|replit"
                    + "|github actions?|gitlab(?: ci| runner)?|circleci|travis|bitbucket pipelines?|ci|runner|data ?cent(?:er|re)|cloud (?:server|vm|instance|run)|(?:my|the|our|remote|production|cloud) server|hosting)\\b";
    private static final String AT_HOME =
            "\\b(?:locally|local machine|localhost|at home|home (?:network|ip|connection)|my (?:own )?(?:laptop|machine|pc|computer|mac|home)|the office|residential)\\b";
    private static final String FINE = "\\b(?:works?|worked|working|ok(?:ay)?|fine|200|succeeds?|passes)\\b";
    private static final String REFUSED = "\\b(?:403|forbidden|blocked|denied|refused)\\b";

    private static final String FRONT =
            "\\b(?:nginx|apache|httpd|cloudfront|cloudflare|(?:reverse )?proxy|gateway|traefik|haproxy|ingress|load ?balancer|elb|alb|caddy|kong|envoy|istio|varnish|api ?gateway|apim)\\b";
    private static final String DIRECT =
            "\\b(?:direct(?:ly)?|bypass(?:ing)?|straight to|(?:inside|from) the (?:container|pod|cluster)|port-?forward\\w*|without (?:the )?(?:proxy|nginx|gateway|cloudfront|cloudflare))\\b";

    private static final Signal SERVED_DIRECTLY = matches(
            "a call that is served where nobody stands in front",
            "401",
            FRONT + "[^\\n]{0,60}\\b401\\b[^\\n]{0,80}" + DIRECT + "|\\b401\\b[^\\n]{0,40}" + FRONT
                    + "[^\\n]{0,80}" + DIRECT + "|" + DIRECT + "[^\\n]{0,60}" + FINE + "[^\\n]{0,60}"
                    + FRONT + "[^\\n]{0,60}\\b401\\b|" + FINE + "[^\\n]{0,40}" + DIRECT
                    + "[^\\n]{0,60}\\b401\\b[^\\n]{0,40}" + FRONT);

    /** The account tells in which country the call is served, or that it is another one. */
    private static final Signal OTHER_COUNTRY = RefusalGrammar.found(
                    "a call that is served from another country",
                    List.of("vpn", "country", "abroad", "proxy in"),
                    "\\b(?:\\w{0,8}VPN|proxy) (?:in|from|set to|located in) (?:the )?(?-i:[A-Z][A-Za-z]{1,20})\\b|\\b(?:US|EU|UK|foreign|american|german|european) VPN\\b"
                            + "|" + FINE + "[^\\n.]{0,40}\\b(?:from|in) (?:an)?other countr|" + FINE
                            + "[^\\n.]{0,30}\\bfrom abroad\\b|\\bfrom abroad\\b[^\\n.]{0,25}" + FINE)
            .and(logSays(
                    "403", "406", "451", "forbidden", "blocked", "denied", "refus", "timed out", "timeout", "reset"));

    private static final Signal HOSTED_MACHINE_REFUSED = RefusalGrammar.found(
                    "a call that is refused from a rented machine and served at home",
                    List.of("403", "forbidden", "blocked"),
                    AT_HOME + "[^\\n]{0,60}" + FINE + "[^\\n]{0,80}" + HOSTED + "[^\\n]{0,60}" + REFUSED
                            + "|" + FINE + "[^\\n]{0,40}" + AT_HOME + "[^\\n]{0,80}" + HOSTED
                            + "[^\\n]{0,60}" + REFUSED
                            + "|" + FINE + "[^\\n]{0,40}" + AT_HOME + "[^\\n]{0,60}" + REFUSED
                            + "[^\\n]{0,60}" + HOSTED
                            + "|" + REFUSED + "[^\\n]{0,60}" + HOSTED + "[^\\n]{0,80}" + AT_HOME
                            + "[^\\n]{0,60}" + FINE
                            + "|" + REFUSED + "[^\\n]{0,60}" + HOSTED + "[^\\n]{0,80}" + FINE
                            + "[^\\n]{0,40}" + AT_HOME
                            + "|" + HOSTED + "[^\\n]{0,60}" + REFUSED + "[^\\n]{0,80}" + FINE
                            + "[^\\n]{0,40}" + AT_HOME
                            + "|" + HOSTED + "[^\\n]{0,60}" + REFUSED + "[^\\n]{0,80}" + AT_HOME + "[^\\n]{0,40}"
                            + FINE)
            .and(Words.unsaid("401"));

    /** Whoever is served at any home is on no list; whoever is served in an office may be. */
    private static final Signal FROM_AN_OFFICE = logSays("office", "company", "corporate", "VPN", "intranet");

    private ToldInFront() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "refused-for-what-a-text-holds-told",
                                matches(
                                                "a text that passes without some of its words",
                                                "",
                                                "\\b(?:without|remov\\w{1,4}|delet\\w{1,4}|strip\\w{0,4}|tak\\w{1,3} out|leav\\w{1,3} out|escap\\w{1,4})\\b[^.\\n]{0,50}?(?:<script|<iframe|\\bsql\\b|\\bselect\\b|\\.\\./|/etc/|\\bsnippets?\\b|\\bhtml\\b|\\bcode blocks?\\b|\\bback-?ticks?\\b|\\bstack ?traces?\\b)[^.\\n]{0,80}?\\b(?:works?|fine|ok|okay|200|201|passes|created|accepted|goes through|succeeds)\\b")
                                        .or(
                                                matches(
                                                        "texts that are refused for what they hold",
                                                        "",
                                                        "\\b(?:only|all|every|those|these|ones|just)\\b[^.\\n]{0,40}?\\b(?:contain\\w{0,3}|have|having|with|hold|holding|include|including)\\b[^.\\n]{0,30}?(?:<script|<iframe|\\bsql\\b|\\bcode snippets?\\b|\\bcode blocks?\\b|\\bstack ?traces?\\b|\\bfile paths?\\b|\\bshell commands?\\b|\\bhtml tags?\\b|\\bjavascript\\b)"))
                                        .or(
                                                matches(
                                                        "one text of many that is refused, and what it is about",
                                                        "",
                                                        "\\b(?:exactly|only|just|single) one of\\b[^\\n]{0,60}\\b(?:log4shell|log4j|jndi|xss|sql|injection|exploit|cve|script|path traversal)|\\b(?:union(?: all)? select|\\$\\{jndi)\\b"))
                                        .and(status(400, 403, 406, 501)
                                                .or(logSays("403", "406", "forbidden", "blocked")))
                                        .as(
                                                "somebody says that a call is refused for what its text holds, and passes without it"))
                        .stronglySuggests(WAF_BLOCKED)
                        .speaksAgainst(
                                PERMISSION_DENIED, CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED, IP_BANNED, TOKEN_EXPIRED)
                        .source("https://coreruleset.org/docs/"),
                Rule.when(
                                "refused-from-a-hosted-machine-told",
                                HOSTED_MACHINE_REFUSED
                                        .and(FROM_AN_OFFICE.not())
                                        .as("somebody says that a rented machine is refused what the own one gets"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .hintsAt(BOT_CHALLENGE, GEO_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source("https://github.com/hjdhjd/myq/issues/414")
                        .source("https://github.com/Ge0rg3/requests-ip-rotator/issues/64")
                        .wrongWhen("The rented machine lacks the credential, as where a secret was not set there."),
                Rule.when(
                                "refused-outside-the-office-told",
                                HOSTED_MACHINE_REFUSED
                                        .and(FROM_AN_OFFICE)
                                        .as("somebody says that a rented machine is refused what an office gets"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(IP_BANNED)
                        .hintsAt(WAF_BLOCKED, BOT_CHALLENGE)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source("https://github.com/aws-samples/dify-self-hosted-on-aws/issues/41"),
                Rule.when(
                                "served-from-another-country-told",
                                OTHER_COUNTRY.as("somebody says that the call is served from another country"))
                        .stronglySuggests(GEO_BLOCKED)
                        .suggests(IP_BANNED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009/")
                        .source("https://github.com/googleapis/google-api-go-client/issues/155"),
                Rule.when(
                                "kind-of-network-refused-said",
                                RefusalGrammar.found(
                                                "networks of a kind that are refused",
                                                List.of(
                                                        "vpn",
                                                        "datacenter",
                                                        "data center",
                                                        "data centre",
                                                        "hosting",
                                                        "tor ",
                                                        "anonym",
                                                        "proxies"),
                                                "\\b(?:data ?cent(?:er|re)s?|hosting(?: provider)?s?|cloud provider|vpns?|vpn/proxy|proxies|tor|anonymi[sz](?:er|ing)\\w*|anonymous proxy)\\b(?: or \\w{3,8})?(?: (?:ips?|ip ranges?|ip addresses|networks?|traffic|access|users?|connections?|exit nodes?)){0,2} (?:is |are |was |were |has been |have been )?(?:detected|not (?:allowed|permitted|supported)|blocked|denied|forbidden|prohibited)\\b")
                                        .as("the words say that networks of this kind are not let in"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(GEO_BLOCKED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, PERMISSION_DENIED)
                        .source("https://developers.cloudflare.com/waf/tools/ip-access-rules/"),
                Rule.when(
                                "other-agent-served-told",
                                RefusalGrammar.found(
                                                "a call that is served under another User-Agent",
                                                List.of("user-agent", "user agent", " ua", "useragent"),
                                                "\\b(?:user[- ]?agent|UA)\\b[^\\n]{0,80}(?:" + FINE
                                                        + "|\\b(?:fix\\w*|solv\\w*|resolv\\w*|helps?|helped)\\b)|(?:"
                                                        + FINE
                                                        + "|\\b(?:fix\\w*|solv\\w*|resolv\\w*)\\b)[^\\n]{0,50}\\b(?:user[- ]?agent|UA)\\b")
                                        .and(logSays("403", "406", "forbidden", "blocked", "denied", "refus"))
                                        .as("somebody says that the User-Agent decides"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, IP_BANNED, CREDENTIALS_REJECTED)
                        .source("https://developers.cloudflare.com/waf/tools/browser-integrity-check/")
                        .source("https://github.com/thewhiteh4t/pwnedOrNot/issues/27"),
                Rule.when(
                                "handshake-of-the-client-told",
                                logSays(
                                                "JA3",
                                                "JA4",
                                                "TLS fingerprint",
                                                "HTTP/2 fingerprint",
                                                "curl_cffi",
                                                "curl-impersonate",
                                                "curl_impersonate",
                                                "tls-client",
                                                "cipher order",
                                                "cipher list",
                                                "impersonate chrome",
                                                "impersonate=")
                                        .and(logSays("403", "406", "forbidden", "blocked", "denied", "refus"))
                                        .as("somebody says that it is the handshake by which the client is known"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(BOT_CHALLENGE, WAF_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://github.com/lexiforest/curl_cffi"),
                Rule.when(
                                "edge-blamed-by-name",
                                matches(
                                                "an edge that is said to block",
                                                "block",
                                                "\\bblock(?:ed|ing)?(?: by| from)? (?:the )?(?:cloudflare|akamai|imperva|incapsula|sucuri|datadome|perimeterx|fastly|cloudfront|aws waf|kasada|f5|barracuda|vercel)\\b|\\b(?:cloudflare|akamai|imperva|incapsula|sucuri|datadome|perimeterx|kasada)\\b (?:is |has |keeps )?block(?:s|ed|ing)?\\b")
                                        .as("somebody says by name whose edge blocks the call"))
                        .suggests(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(BOT_CHALLENGE, IP_BANNED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://github.com/thewhiteh4t/pwnedOrNot/issues/27"),
                Rule.when(
                                "refused-through-the-front-served-directly-told",
                                SERVED_DIRECTLY.as(
                                        "somebody says that the call is served without the proxy in front and refused through it"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-401-unauthorized.html"));
    }
}
