package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.ACCOUNT_LOCKED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BASIC_AUTH_DISABLED;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CAPTCHA_REQUIRED;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Causes that web application firewalls name, by the block pages of the vendors and by words that many share. */
final class FirewallRefusals {
    private static final String WAFW00F = "https://github.com/EnableSecurity/wafw00f";

    static List<Rule> rules() {
        return List.of(
                Rule.when("akamai-refusal", EdgeMarks.AKAMAI_PAGE)
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .hintsAt(GEO_BLOCKED)
                        .source("https://github.com/akamai/cli/issues/82")
                        .cases("gw-021", "gw-023"),
                Rule.when(
                                "edge-itself-refused",
                                EdgeMarks.AKAMAI_SERVER
                                        .or(EdgeMarks.CLOUDFRONT_SERVER)
                                        .and(status(403))
                                        .as("the edge names itself as the server that refused with 403"))
                        .suggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED, GEO_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html")
                        .cases("gw-023", "gw-131"),
                Rule.when(
                                "rule-about-agents",
                                says(
                                                "NoUserAgent_HEADER",
                                                "UserAgent_BadBots",
                                                "SignalNonBrowserUserAgent",
                                                "CategoryHttpLibrary",
                                                "Found User-Agent associated with",
                                                "id \"913100\"",
                                                "id \"913101\"",
                                                "id \"913102\"")
                                        .as("the rule that acted is one about the User-Agent of programs"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html"),
                Rule.when(
                                "rule-of-a-known-set",
                                says(
                                                "AWSManagedRules",
                                                "GenericRFI_",
                                                "CrossSiteScripting_",
                                                "SizeRestrictions_",
                                                "SQLi_",
                                                "OWASP_CRS",
                                                "Inbound Anomaly Score",
                                                "REQUEST-9")
                                        .as("the words name a rule out of a firewall's rule set"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/DuendeArchive/IdentityServer4/issues/5231"),
                Rule.when("imperva-refusal", EdgeMarks.IMPERVA_PAGE)
                        .stronglySuggests(BOT_CHALLENGE, WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/ziplokk1/incapsula-cracker-py3/issues/1")
                        .cases("gw-149", "gw-151"),
                Rule.when(
                                "imperva-frame",
                                says("_Incapsula_Resource?CWUDNSAI", "Pardon Our Interruption", "isImpervaSpaSupport")
                                        .as("the page loads Imperva's check for a browser"))
                        .proves(BOT_CHALLENGE)
                        .source("https://github.com/ziplokk1/incapsula-cracker-py3/issues/1")
                        .cases("gw-149", "gw-151"),
                Rule.when(
                                "free-firewall-named",
                                says(
                                                "NAXSI_FMT",
                                                "bunkerweb",
                                                "open-appsec",
                                                "openappsec",
                                                "coraza",
                                                "SafeLine",
                                                "AQTRONIX WebKnight",
                                                "Shadow Daemon",
                                                "curiefense",
                                                "wallarm")
                                        .and(statusBetween(400, 599).or(logSays("denied", "block", "403", "score")))
                                        .as("the words name a web application firewall that anybody can install"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, BOT_CHALLENGE)
                        .speaksAgainst(PERMISSION_DENIED, CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.EDGE, "")
                        .notAnsweredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION)
                        .source(WAFW00F)
                        .source("https://github.com/nbs-system/naxsi/wiki/naxsilogs"),
                blocked("f5-refusal", EdgeMarks.F5_PAGE).source("https://github.com/Ekultek/WhatWaf/issues/1371"),
                Rule.when("f5-own-words", EdgeMarks.F5_SUPPORT_ID)
                        .proves(WAF_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/1371"),
                blocked("sucuri-refusal", EdgeMarks.SUCURI_PAGE)
                        .source("https://github.com/Ekultek/WhatWaf/issues/1164")
                        .cases("gw-027"),
                Rule.when("haproxy-refusal", EdgeMarks.HAPROXY_DENIED)
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(IP_NOT_ALLOWLISTED, IP_BANNED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/214")
                        .cases("gw-028"),
                Rule.when("modsecurity-refusal", EdgeMarks.MODSECURITY)
                        .proves(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/962")
                        .cases("gw-068"),
                Rule.when(
                                "not-acceptable",
                                status(406)
                                        .as(
                                                "the status is 406, which firewalls use for refusals and servers hardly ever for anything else"))
                        .suggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/962")
                        .cases("gw-068")
                        .wrongWhen("The Accept header really asks for a form that the server does not have."),
                Rule.when(
                                "not-acceptable-to-the-accept-header",
                                status(406)
                                        .and(logSays("Accept: ", "Accept header", "'Accept'", "\"Accept\""))
                                        .as(
                                                "the status says that the server has not the form that the Accept header asks for"))
                        .stronglySuggests(CLIENT_BUG)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("RFC 9110 section 15.5.7"),
                Rule.when(
                                "status-of-linkedin-for-robots",
                                status(999)
                                        .as(
                                                "the status is the one with which LinkedIn refuses programs and the addresses of clouds"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .suggests(BOT_CHALLENGE)
                        .source("https://github.com/jaimeiniesta/metainspector/issues/209")
                        .source("https://github.com/gjtorikian/html-proofer/issues/215"),
                Rule.when(
                                "status-of-a-shop-for-attacks",
                                status(430, 433, 435, 436)
                                        .as(
                                                "the status is one with which Shopify and SHOPLINE refuse what looks like an attack"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(RATE_LIMITED, IP_BANNED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://shopify.dev/docs/api/usage/response-codes")
                        .source("https://developer.shopline.com/docs/apps/api-instructions-for-use/http-status-code")
                        .wrongWhen("Another service uses the number for something of its own."),
                Rule.when("vercel-denied", EdgeMarks.VERCEL_DENIED)
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(GEO_BLOCKED, BOT_CHALLENGE)
                        .source("https://vercel.com/docs/vercel-firewall/vercel-waf"),
                blocked("fortiweb-refusal", EdgeMarks.FORTIWEB_PAGE).source(WAFW00F),
                blocked("fortigate-firewall-refusal", EdgeMarks.FORTIGATE_WAF_PAGE)
                        .source("https://github.com/Ekultek/WhatWaf/issues/248"),
                Rule.when("barracuda-refusal", EdgeMarks.BARRACUDA_PAGE)
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .source(WAFW00F),
                Rule.when("radware-refusal", EdgeMarks.RADWARE_PAGE)
                        .proves(WAF_BLOCKED)
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(IP_BANNED)
                        .source(WAFW00F),
                Rule.when("reblaze-refusal", EdgeMarks.REBLAZE_PAGE)
                        .stronglySuggests(WAF_BLOCKED, BOT_CHALLENGE)
                        .source(WAFW00F),
                blocked("netscaler-firewall-refusal", EdgeMarks.NETSCALER_FIREWALL)
                        .source(WAFW00F),
                blocked("alibaba-refusal", EdgeMarks.ALIBABA_PAGE).source(WAFW00F),
                Rule.when(
                                "wordfence-counts-logins",
                                says("Exceeded the maximum number of login failures", "used an invalid username")
                                        .and(says("Block Reason", "Wordfence"))
                                        .as("Wordfence blocks the address after logins that failed"))
                        .proves(IP_BANNED)
                        .suggests(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(WAF_BLOCKED)
                        .source("https://www.wordfence.com/help/firewall/brute-force/"),
                Rule.when(
                                "wordfence-keeps-an-area-out",
                                says("Access from your area has been temporarily limited")
                                        .as("Wordfence keeps out the country or the network that the call came from"))
                        .proves(GEO_BLOCKED)
                        .suggests(IP_BANNED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .source("https://www.wordfence.com/help/blocking/country-blocking/"),
                Rule.when(
                                "blocked-for-the-usage-policy",
                                matches(
                                                "a policy of use that was violated",
                                                "violat",
                                                "\\b(?:blocked|banned|suspended)\\b[^\\n.]{0,40}\\bviolat(?:ed|ing|ion)\\b[\\s\\S]{0,120}?\\b(?:usage|fair use|acceptable use) policy")
                                        .as("the words say that the caller is blocked for how the service was used"))
                        .stronglySuggests(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .suggests(RATE_LIMITED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, PERMISSION_DENIED)
                        .source("https://operations.osmfoundation.org/policies/nominatim/"),
                Rule.when("wordfence-refusal", EdgeMarks.WORDFENCE_PAGE)
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(IP_BANNED, RATE_LIMITED)
                        .hintsAt(GEO_BLOCKED)
                        .source(WAFW00F),
                Rule.when("imunify-refusal", EdgeMarks.IMUNIFY_WORDS)
                        .stronglySuggests(BOT_CHALLENGE, IP_BANNED)
                        .suggests(WAF_BLOCKED)
                        .source(WAFW00F),
                Rule.when("security-service-refusal", EdgeMarks.SECURITY_INCIDENT_JSON)
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(RATE_LIMITED, IP_BANNED)
                        .source("https://github.com/CIRFMF/ksef-latarnia/issues/35")
                        .cases("gw-029"),
                Rule.when(
                                "varnish-refusal",
                                EdgeMarks.VARNISH_PAGE
                                        .and(status(403))
                                        .as("the cache Varnish itself refused the call with 403"))
                        .suggests(WAF_BLOCKED, IP_BANNED)
                        .source("https://varnish-cache.org/docs/trunk/reference/vcl-step.html"),
                Rule.when(
                                "varnish-trouble",
                                EdgeMarks.VARNISH_PAGE
                                        .and(status(500, 502, 503, 504))
                                        .as("the cache got no proper answer from the site behind it"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source("https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html"),
                Rule.when(
                                "fastly-unknown-host",
                                says("Fastly error: unknown domain")
                                        .as("the edge Fastly says that it does not know the host"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(
                                "https://www.fastly.com/documentation/guides/full-site-delivery/domains-and-origins/fastly-error-unknown-domain/"),
                Rule.when(
                                "rejected-with-a-reference",
                                says("requested URL was rejected", "request was rejected", "request has been rejected")
                                        .and(says(
                                                "reference ID", "support ID", "incident ID", "event ID", "case number"))
                                        .as("the page says that the request was rejected and gives an id for support"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/1400")
                        .cases("gw-026"),
                Rule.when(
                                "blocked-words",
                                says(
                                                "request has been blocked",
                                                "request was blocked",
                                                "request is blocked",
                                                "Request blocked",
                                                "your access to this site has been blocked",
                                                "blocked by WAF",
                                                "WAF block",
                                                "security solution",
                                                "blocked for security",
                                                "WAF Block Page",
                                                "Application Firewall",
                                                "being blocked by",
                                                "blocked by our",
                                                "blocked by the security",
                                                "blocked by our system policy",
                                                "request has been denied for security",
                                                "security policy violation")
                                        .as("the words speak of a firewall or of a request that was blocked"))
                        .suggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED, CORPORATE_PROXY_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/57")
                        .cases("gw-020", "gw-029", "gw-049"),
                Rule.when(
                                "blocked-page",
                                says(
                                                "request has been blocked",
                                                "request was blocked",
                                                "request is blocked",
                                                "request blocked",
                                                "site has been blocked",
                                                "being blocked by",
                                                "blocked by our",
                                                "blocked by the security",
                                                "security solution",
                                                "web application firewall",
                                                "firewall rule",
                                                "security rule")
                                        .and(statusBetween(400, 599))
                                        .as("the refusal speaks of a block"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(IP_BANNED)
                        .speaksAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .source("https://github.com/Ekultek/WhatWaf/issues/111"),
                Rule.when(
                                "attack-words",
                                says(
                                                "malicious activity",
                                                "malicious request",
                                                "suspicious activity",
                                                "suspicious request",
                                                "suspicious behaviour",
                                                "suspicious behavior",
                                                "attack detected",
                                                "hacking attempt",
                                                "potential threat",
                                                "potentially malicious",
                                                "potentially dangerous",
                                                "malicious content",
                                                "malicious payload",
                                                "unauthorized activity",
                                                "security threat")
                                        .and(statusBetween(400, 599))
                                        .as("the refusal speaks of an attack or of suspicious activity"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(IP_BANNED)
                        .hintsAt(BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(SERVICE_INCIDENT, BASE_URL_WRONG, CREDENTIALS_MISSING)
                        .answeredBy(SUGGESTS, Answerer.EDGE, "")
                        .source("https://github.com/Ekultek/WhatWaf/issues/137"),
                Rule.when(
                                "block-page-title",
                                matches(
                                                "the title of a block page",
                                                "<title",
                                                "<title[^>]{0,60}>[^<]{0,80}(?:(?<!\\b(?:page|site|content|website|url|domain|internet|category)(?: access)?(?: is| was| has been)? )\\bblocked\\b|firewall|\\bWAF\\b|request rejected|security violation"
                                                        + "|(?<!\\b(?:site|page|internet|sitio|p\u00e1gina)\\b[^<]{0,30})bloqu|(?<!seite\\b[^<]{0,30})(?:gesperrt|blockiert)|\u62e6\u622a|\u5b89\u5168)")
                                        .as("the title of the page is that of a block page"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/69"),
                Rule.when(
                                "access-denied-title",
                                matches(
                                                "the title of a refusal",
                                                "<title",
                                                "<title[^>]{0,60}>[^<]{0,60}(?:access (?:is )?denied|not acceptable)")
                                        .as("the page is titled as a refusal"))
                        .suggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/1139")
                        .cases("gw-021", "gw-023", "gw-027"),
                Rule.when(
                                "address-words",
                                matches(
                                                "a refusal that names the caller's address",
                                                "ip",
                                                "\\b(?:your|the|client|source|this) (?:public )?ip(?: address)?(?: \\S{7,45})?"
                                                        + " (?:is|has been|was) (?:blocked|banned|blacklisted|blocklisted|denied|rejected|restricted)")
                                        .or(says(
                                                "IP blocked", "IP banned", "address has been banned", "blacklisted IP"))
                                        .as("the words say that the address of the caller is blocked"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(WAF_BLOCKED)
                        .source("https://github.com/bitwarden/clients/issues/806")
                        .cases("jc-027"),
                Rule.when(
                                "request-filtering",
                                says("Rejected-By-UrlScan", "request filtering module is configured to deny")
                                        .as("the web server IIS says that its request filter refused the call"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://learn.microsoft.com/iis/manage/configuring-security/use-request-filtering"));
    }

    private static Rule blocked(String id, Signal page) {
        return Rule.when(id, page)
                .proves(WAF_BLOCKED)
                .suggests(CLIENT_SIGNATURE_BLOCKED)
                .hintsAt(IP_BANNED, BOT_CHALLENGE);
    }

    private FirewallRefusals() {}
}
