package dev.why401.general;

import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.FORWARD_PROXY;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Tells when something on the caller's side wrote the answer: a forward proxy by its name, a captive portal. */
final class NetworkAnswers {
    static List<Rule> rules() {
        return List.of(
                proxy(PROVES, "squid", NetworkMarks.SQUID, "Squid")
                        .source("https://github.com/squid-cache/squid/pull/1899")
                        .cases("gw-113", "gw-135"),
                proxy(PROVES, "forcepoint", NetworkMarks.FORCEPOINT, "Forcepoint")
                        .source("https://github.com/tokuhirom/plenv/issues/71")
                        .cases("gw-031", "gw-065"),
                proxy(PROVES, "zscaler", NetworkMarks.ZSCALER, "Zscaler")
                        .source("https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/zscaler.py"),
                proxy(PROVES, "palo-alto", NetworkMarks.PALO_ALTO, "Palo Alto Networks")
                        .source("https://github.com/Ekultek/WhatWaf/issues/476")
                        .cases("gw-136"),
                proxy(STRONGLY_SUGGESTS, "fortigate", NetworkMarks.FORTIGATE, "FortiGate")
                        .source("https://github.com/Ekultek/WhatWaf/issues/513"),
                proxy(PROVES, "blue-coat", NetworkMarks.BLUE_COAT, "Blue Coat")
                        .source(
                                "https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg"),
                proxy(STRONGLY_SUGGESTS, "netskope", NetworkMarks.NETSKOPE, "Netskope")
                        .source("https://docs.netskope.com/"),
                proxy(PROVES, "skyhigh", NetworkMarks.SKYHIGH, "Skyhigh")
                        .source("https://success.skyhighsecurity.com/"),
                proxy(PROVES, "umbrella", NetworkMarks.UMBRELLA, "Cisco Umbrella")
                        .source("https://docs.umbrella.com/deployment-umbrella/docs/manage-block-pages"),
                proxy(STRONGLY_SUGGESTS, "cisco-web-security", NetworkMarks.CISCO_WSA, "Cisco Secure Web Appliance")
                        .source("https://github.com/Ekultek/WhatWaf"),
                proxy(STRONGLY_SUGGESTS, "sophos", NetworkMarks.SOPHOS, "Sophos")
                        .source("https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sophos.py"),
                proxy(STRONGLY_SUGGESTS, "sonicwall-or-watchguard", NetworkMarks.SONICWALL, "SonicWall or WatchGuard")
                        .source("https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sonicwall.py"),
                proxy(STRONGLY_SUGGESTS, "check-point", NetworkMarks.CHECK_POINT, "Check Point")
                        .source("https://support.checkpoint.com/"),
                proxy(PROVES, "web-filter", WebFilterMarks.BLOCK_PAGE, "").source(WebFilterMarks.OONI),
                proxy(PROVES, "named-proxy", NetworkMarks.NAMED_PROXY, "")
                        .source("https://github.com/tinyproxy/tinyproxy")
                        .source("https://www.privoxy.org/user-manual/"),
                proxy(STRONGLY_SUGGESTS, "company-words", NetworkMarks.COMPANY_WORDS, "")
                        .source("https://github.com/npm/npm/issues/14642")
                        .cases("gw-030", "gw-066"),
                Rule.when("proxy-connection-header", NetworkMarks.PROXY_CONNECTION)
                        .answeredBy(STRONGLY_SUGGESTS, FORWARD_PROXY, "")
                        .source("https://www.rfc-editor.org/rfc/rfc9112#appendix-C.2.2")
                        .cases("gw-135"),
                portal(PROVES, "network-login-status", NetworkMarks.NETWORK_LOGIN_STATUS)
                        .source("https://www.rfc-editor.org/rfc/rfc6585#section-6"),
                portal(STRONGLY_SUGGESTS, "portal-redirect", NetworkMarks.PORTAL_REDIRECT)
                        .source("https://github.com/inverse-inc/packetfence/issues/7129"),
                portal(STRONGLY_SUGGESTS, "portal-page", NetworkMarks.PORTAL_PAGE)
                        .source("https://github.com/inverse-inc/packetfence/issues/7129")
                        .cases("gw-123"));
    }

    private static Rule proxy(Strength strength, String id, Signal proof, String vendor) {
        return Rule.when(id, proof)
                .answeredBy(strength, FORWARD_PROXY, vendor)
                .notAnsweredBy(strength == PROVES ? STRONGLY_SUGGESTS : SUGGESTS, APPLICATION)
                .notAnsweredBy(SUGGESTS, EDGE);
    }

    private static Rule portal(Strength strength, String id, Signal proof) {
        return Rule.when(id, proof).answeredBy(strength, CAPTIVE_PORTAL, "").notAnsweredBy(SUGGESTS, APPLICATION);
    }

    private NetworkAnswers() {}
}
