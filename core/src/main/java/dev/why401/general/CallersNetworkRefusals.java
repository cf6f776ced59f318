package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.LICENSE_OR_SITE_SUSPENDED;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PROXY_AUTH_REQUIRED;
import static dev.why401.knowledge.Causes.PROXY_BYPASS_MISSING;
import static dev.why401.knowledge.Causes.REDIRECT_DROPPED_CREDENTIALS;
import static dev.why401.knowledge.Causes.REDIRECT_NOT_FOLLOWED;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.REDIRECT_TO_PRIVATE_ADDRESS;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.TLS_INTERCEPTION_UNTRUSTED;
import static dev.why401.knowledge.Causes.TOKEN_POLICY_BLOCKED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.internalHost;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Causes on the caller's side: block pages of web gateways, and the login pages of local networks. */
final class CallersNetworkRefusals {
    /** Forcepoint is apart: its pages say what they mean, and its 407 comes with a block page too. */
    private static final Signal OTHER_WEB_GATEWAY = Signal.anyOf(
            NetworkMarks.ZSCALER,
            NetworkMarks.PALO_ALTO,
            NetworkMarks.BLUE_COAT,
            NetworkMarks.SKYHIGH,
            NetworkMarks.UMBRELLA,
            NetworkMarks.NETSKOPE);

    private static final Signal WEB_GATEWAY = NetworkMarks.FORCEPOINT
            .or(OTHER_WEB_GATEWAY)
            .as("the answer is the page of a web gateway on the caller's side");

    static List<Rule> rules() {
        return List.of(
                Rule.when("web-gateway-page", WEB_GATEWAY)
                        .proves(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(PROXY_AUTH_REQUIRED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/476")
                        .cases("gw-031", "gw-065", "gw-136"),
                Rule.when(
                                "web-gateway-wants-a-login",
                                OTHER_WEB_GATEWAY
                                        .and(status(407))
                                        .as("a web gateway on the caller's side wants a login"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .rulesOut(CORPORATE_PROXY_BLOCKED)
                        .source("RFC 9110 section 15.5.8"),
                Rule.when(
                                "web-gateway-page-asks-who-calls",
                                WEB_GATEWAY
                                        .and(says(
                                                "must be authenticated to access",
                                                "(authentication_failed)",
                                                "Credentials are missing",
                                                "could not be authenticated",
                                                "/auD?origurl=",
                                                "/auT?origurl=",
                                                "/mwg-internal/plugin?target=Auth"))
                                        .or(
                                                locationHas("/auD?origurl=", "/auT?origurl="),
                                                says("PROXY_AUTH_REQUIRED", "Access Denied (authentication_failed)"))
                                        .as("a web gateway on the caller's side does not know yet who calls"))
                        .proves(PROXY_AUTH_REQUIRED)
                        .stronglySpeaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, REDIRECT_NOT_FOLLOWED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source("https://github.com/xibosignage/xibo/issues/249")
                        .source("RFC 9110 section 15.5.8"),
                Rule.when(
                                "web-gateway-for-internal-host",
                                WEB_GATEWAY
                                        .and(internalHost())
                                        .as("a web gateway answered for a host inside the own network"))
                        .proves(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source("https://github.com/m1k1o/neko/issues/509"),
                Rule.when(
                                "own-machine-asked-through-a-proxy",
                                hostUnder("localhost", "127.0.0.1")
                                        .and(status(407, 502, 503, 504))
                                        .as(
                                                "a server on this very machine was called, and the answer is one that proxies give"))
                        .suggests(PROXY_BYPASS_MISSING)
                        .source("https://docs.python.org/3/library/urllib.request.html#urllib.request.getproxies")
                        .wrongWhen("The server behind that port is down or refuses the call itself."),
                Rule.when(
                                "own-machine-behind-the-proxy-settings-said",
                                says(
                                                "check your proxy settings to allow access to localhost",
                                                "--noproxy",
                                                "NO_PROXY=*")
                                        .as("the talk is of the way past the proxy"))
                        .suggests(PROXY_BYPASS_MISSING)
                        .source("https://github.com/gradio-app/gradio/blob/main/gradio/blocks.py"),
                Rule.when(
                                "proxy-wants-login-said",
                                says(
                                                "from this cache until you have authenticated yourself",
                                                "proxy requires authentication",
                                                "authenticate to the proxy",
                                                "authenticate with the proxy",
                                                "authenticated by the proxy",
                                                "authentication to the proxy",
                                                "proxy authentication failed",
                                                "proxy credentials")
                                        .as("the words say that a proxy on the way wants a login"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source(
                                "https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CACHE_ACCESS_DENIED"),
                Rule.when(
                                "squid-denied-internal-host",
                                logSays("TCP_DENIED")
                                        .and(
                                                internalHost(),
                                                logSays("TCP_DENIED/407").not())
                                        .as(
                                                "the log of the proxy Squid shows a refused call to a host inside the own network"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .source("https://www.olfeo.com/en/kb-n2598-understanding-the-access-log-file/")
                        .source("https://github.com/getsentry/self-hosted/issues/1558")
                        .wrongWhen("Squid stands in front of the server, and its rules refuse this caller."),
                Rule.when(
                                "network-firewall-page",
                                NetworkMarks.FORTIGATE
                                        .or(
                                                NetworkMarks.CISCO_WSA,
                                                NetworkMarks.SOPHOS,
                                                NetworkMarks.SONICWALL,
                                                NetworkMarks.CHECK_POINT)
                                        .as("the answer is the block page of a network firewall"))
                        .proves(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(WAF_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/513"),
                Rule.when(
                                "page-blocked-title",
                                WebFilterMarks.TITLE_OF_A_SITE_KEPT_OUT.as(
                                        "the title says that a page or a site is blocked, as web filters put it"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .isAHintAgainst(PERMISSION_DENIED, LICENSE_OR_SITE_SUSPENDED)
                        .answeredBy(SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source("https://github.com/Ekultek/WhatWaf/issues/476")
                        .source(WebFilterMarks.OONI)
                        .cases("gw-136"),
                Rule.when(
                                "page-kept-out-by-a-rule",
                                matches(
                                                "a page, site or category that somebody's rules keep out",
                                                "block",
                                                "(?:\\bpage|\\b(?:web ?)?site|\\binternet|\\bcategory)\\b[^.\\n]{0,60}\\bblock|\\bblock[^.\\n]{0,80}\\b(?:internet|web ?(?:site|filter|category))\\b")
                                        .and(says(
                                                "organization",
                                                "organisation",
                                                "company",
                                                "corporate",
                                                "administrator",
                                                "IT department",
                                                "policy",
                                                "category"))
                                        .or(matches(
                                                        "a page or the net, kept out by somebody's rules, as other languages put it",
                                                        "",
                                                        "\\b(?:internetzugriff|internetzugang|webseite|website|seite)\\b[^.\\n]{0,40}(?:gesperrt|blockiert)|\\b(?:acc\u00e8s|site|page)\\b[^.\\n]{0,30}\\b(?:bloqu\u00e9e?|interdite?)(?!\\w)|\\b(?:sitio|p\u00e1gina|acceso)\\b[^.\\n]{0,30}\\bbloquead[oa]\\b")
                                                .and(says(
                                                        "Kategorie",
                                                        "Richtlinie",
                                                        "Administrator",
                                                        "IT-Abteilung",
                                                        "an die IT",
                                                        "cat\u00e9gorie",
                                                        "administrateur",
                                                        "politique",
                                                        "categor\u00eda",
                                                        "administrador",
                                                        "pol\u00edtica")))
                                        .and(Words.unsaid("token", "api key"))
                                        .as("the answer says that rules for the use of the web keep a page out"))
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .isAHintAgainst(TOKEN_POLICY_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/476"),
                Rule.when(
                                "closed-behind-a-web-gateway",
                                ClosedConnections.CLOSED
                                        .and(logSays(
                                                "Zscaler",
                                                "Netskope",
                                                "Forcepoint",
                                                "Websense",
                                                "BlueCoat",
                                                "Blue Coat",
                                                "corporate proxy",
                                                "company proxy",
                                                "corporate firewall",
                                                "company firewall",
                                                "office network",
                                                "GlobalProtect"))
                                        .as("a connection broke off, and the caller stands behind a web gateway"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(TLS_INTERCEPTION_UNTRUSTED)
                        .source("https://github.com/microsoft/vscode/issues/287004"),
                Rule.when(
                                "web-gateway-on-the-route",
                                matches(
                                                "a header or a line that names a web gateway as the proxy on the way",
                                                "prox",
                                                "prox(?:y|ied)[^\\n]{0,60}\\b(?:Zscaler|ProxySG|Blue ?Coat|McAfee|Skyhigh|Netskope|Forcepoint|Websense|Cisco Umbrella|IronPort|FortiProxy|Menlo Security|iboss|Prisma Access|Cato Networks)\\b"
                                                        + "|\\b(?:Zscaler|ProxySG|Blue ?Coat|McAfee Web|Skyhigh|Netskope|Forcepoint|Websense|IronPort|FortiProxy|iboss)\\b[^\\n]{0,30}prox(?:y|ied)")
                                        .and(status(302, 307, 403, 503).or(logSays("403", "307")))
                                        .as("a web gateway stands on the way to the server, and the call was refused"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(PROXY_AUTH_REQUIRED)
                        .source("https://github.com/microsoft/vscode/issues/287004")
                        .wrongWhen("The server behind the gateway refused the call, and the gateway let it through."),
                Rule.when("web-filter-page", WebFilterMarks.BLOCK_PAGE)
                        .proves(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(REDIRECT_TO_PRIVATE_ADDRESS, REDIRECT_NOT_FOLLOWED)
                        .source(WebFilterMarks.OONI),
                Rule.when(
                                "named-proxy-does-not-reach",
                                NetworkMarks.NAMED_PROXY
                                        .and(status(404, 500, 502, 503, 504))
                                        .as("a forward proxy that names itself says that it does not reach the server"))
                        .stronglySuggests(DNS_WRONG)
                        .suggests(PROXY_BYPASS_MISSING, SERVICE_INCIDENT, BASE_URL_WRONG)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source("https://www.privoxy.org/user-manual/"),
                Rule.when(
                                "named-proxy-page",
                                NetworkMarks.NAMED_PROXY
                                        .and(status(401, 403, 451))
                                        .as("a forward proxy that names itself refused the call"))
                        .proves(CORPORATE_PROXY_BLOCKED)
                        .suggests(PROXY_BYPASS_MISSING)
                        .source("https://github.com/tinyproxy/tinyproxy")
                        .source("https://www.privoxy.org/user-manual/"),
                Rule.when(
                                "redirect-to-a-host-that-says-no",
                                locationHas(
                                                "://block.",
                                                "://blocked.",
                                                "://blockpage.",
                                                "://webblock.",
                                                "://webfilter.",
                                                "://proxyblock.",
                                                "://accessdenied.",
                                                "/blockpage",
                                                "/block_page",
                                                "/block-page",
                                                "/webfilter/")
                                        .as("the redirect leads to a page that tells people of a block"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .stronglySpeaksAgainst(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(REDIRECT_NOT_FOLLOWED, REDIRECT_TO_LOGIN)
                        .answeredBy(SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source(WebFilterMarks.OONI),
                Rule.when("company-rules", NetworkMarks.COMPANY_WORDS)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/npm/npm/issues/14642")
                        .cases("gw-030", "gw-066"),
                Rule.when(
                                "squid-policy",
                                says("ERR_ACCESS_DENIED", "Access control configuration prevents your request")
                                        .or(responseHeader("X-Squid-Error", "ERR_ACCESS_DENIED"))
                                        .as("the proxy Squid says that its rules do not allow the call"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED, BOT_CHALLENGE)
                        .source("https://github.com/squid-cache/squid/pull/1899")
                        .cases("gw-113"),
                Rule.when(
                                "squid-leads-to-a-portal",
                                responseHeader("X-Squid-Error", "30")
                                        .and(responseHeader("X-Squid-Error", "Access Denied"), statusBetween(300, 399))
                                        .as(
                                                "the proxy Squid does not allow the call, and leads elsewhere in place of a page that says so"))
                        .stronglySuggests(CAPTIVE_PORTAL, CORPORATE_PROXY_BLOCKED)
                        .suggests(PROXY_AUTH_REQUIRED)
                        .stronglySpeaksAgainst(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                REDIRECT_TO_LOGIN,
                                REDIRECT_NOT_FOLLOWED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                BASE_URL_WRONG)
                        .source("https://wiki.squid-cache.org/ConfigExamples/Portal/Splash")
                        .source("http://www.squid-cache.org/Doc/config/deny_info/"),
                Rule.when(
                                "squid-leads-to-terms",
                                responseHeader("X-Squid-Error", "30")
                                        .and(locationHas(
                                                "splash", "terms", "/accept", "agree", "welcome", "portal", "captive",
                                                "hotspot", "guest"))
                                        .as(
                                                "the proxy Squid leads to the page of a network on which people accept its terms or log in"))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, REDIRECT_TO_LOGIN)
                        .source("https://wiki.squid-cache.org/ConfigExamples/Portal/Splash"),
                Rule.when(
                                "proxy-asked-for-an-inner-host",
                                responseHeader("X-Squid-Error")
                                        .or(
                                                responseHeader("Via", "squid"),
                                                says("ERR_ACCESS_DENIED", "ERR_CANNOT_FORWARD"))
                                        .and(
                                                internalHost()
                                                        .or(
                                                                RefusalGrammar.found(
                                                                        "an address of the own machine or network",
                                                                        List.of("http://", "https://"),
                                                                        "\\bhttps?://(?:localhost|127\\.0\\.0\\.1|10\\.\\d{1,3}\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)")))
                                        .as(
                                                "the proxy was asked for a host of the own machine or network, which needs none"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .source("https://curl.se/docs/manpage.html#--noproxy"),
                Rule.when(
                                "squid-wants-login",
                                says("ERR_CACHE_ACCESS_DENIED", "Cache Access Denied")
                                        .or(responseHeader("X-Squid-Error", "ERR_CACHE_ACCESS_DENIED"))
                                        .as("the proxy Squid says that it wants a login"))
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .source("https://github.com/squid-cache/squid/pull/1899")
                        .cases("gw-135"),
                Rule.when(
                                "squid-does-not-reach",
                                says("ERR_DNS_FAIL", "ERR_CONNECT_FAIL", "ERR_CANNOT_FORWARD")
                                        .or(
                                                responseHeader("X-Squid-Error", "ERR_DNS_FAIL"),
                                                responseHeader("X-Squid-Error", "ERR_CONNECT_FAIL"),
                                                responseHeader("X-Squid-Error", "ERR_CANNOT_FORWARD"))
                                        .or(
                                                responseHeader("X-Squid-Error", "ERR_READ_ERROR"),
                                                responseHeader("X-Squid-Error", "ERR_ZERO_SIZE_OBJECT"),
                                                responseHeader("X-Squid-Error", "ERR_SECURE_CONNECT_FAIL"))
                                        .as("the proxy Squid says that it does not reach the server"))
                        .suggests(DNS_WRONG, PROXY_BYPASS_MISSING, SERVICE_INCIDENT)
                        .source("https://wiki.squid-cache.org/SquidFaq/SquidErrors"),
                Rule.when(
                                "network-login",
                                NetworkMarks.NETWORK_LOGIN_STATUS
                                        .or(NetworkMarks.PORTAL_PAGE, NetworkMarks.PORTAL_REDIRECT)
                                        .as("the answer leads to the login of a local network"))
                        .proves(CAPTIVE_PORTAL)
                        .rulesOut(REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://www.rfc-editor.org/rfc/rfc6585#section-6")
                        .source("https://github.com/inverse-inc/packetfence/issues/7129")
                        .cases("gw-123"),
                Rule.when(
                                "client-may-not-call-its-own-network",
                                says(
                                                "Requests to the local network are not allowed",
                                                "Requests to localhost are not allowed",
                                                "Requests to loopback addresses are not allowed",
                                                "Requests to the link local network are not allowed")
                                        .as(
                                                "the client calls no address of its own network, and to such a one the call was led"))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS, DNS_WRONG)
                        .hintsAt(BASE_URL_WRONG)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.gitlab.com/security/webhooks/"),
                Rule.when(
                                "metadata-asked-through-a-proxy",
                                hostUnder("169.254.169.254", "169.254.170.2", "metadata.google.internal")
                                        .and(status(403, 407, 502, 503, 504))
                                        .as(
                                                "the address of a cloud's metadata was called, which no proxy can reach for somebody else"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CREDENTIALS_MISSING, WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html"));
    }

    private CallersNetworkRefusals() {}
}
