package dev.why401.general;

import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;

import dev.why401.knowledge.Signal;

/**
 * Signs of web filters on the caller's side beside the large vendors: addresses and structures of their block pages, as
 * collected from measurements all over the world by OONI and Censored Planet.
 */
final class WebFilterMarks {
    static final String OONI = "https://github.com/ooni/blocking-fingerprints/blob/main/fingerprints_http.csv";

    /** Redirects and frames lead to these paths and hosts, which belong to block pages and to nothing else. */
    private static final Signal BLOCK_PAGE_ADDRESS = locationHas(
                    ":15871/cgi-bin/",
                    "/php/urlblock.php?args=",
                    "notify.bluecoat.com",
                    "/UserCheck/PortalMain",
                    "/ibreports/ibp/bp.html",
                    "/iboss/restricted.html",
                    "wired.meraki.com:8090/blocked.cgi",
                    "warn.recursive.dnsbycomodo.com",
                    "squidGuard.cgi",
                    "/sgerror.php?url=",
                    "web-filter/blockpage?",
                    "/idesk/inet/block.php",
                    "cfssupport.sonicwall.com")
            .or(says(
                    ":15871/cgi-bin/",
                    ":8008/XX/YY/ZZ/CI/",
                    "/UserCheck/PortalMain",
                    "notify.bluecoat.com",
                    "cfssupport.sonicwall.com",
                    "poweredbynetsweeper.com",
                    "www.rm.com/filteringpolicy/"));

    private static final Signal BLOCK_PAGE_WORDS = says(
            "Blocked by ContentKeeper",
            "Check Point UserCheck",
            "This page has been blocked by Kerio Control",
            "Juniper Web Filtering",
            "<title>Lightspeed System - Web Access",
            "This web page is blocked</b> because it violates network policy",
            "This website is blocked by your network operator",
            "This site is blocked due to content filtering",
            "This domain is blocked due to content filtering",
            "Request denied by WatchGuard HTTP Proxy",
            "Response denied by WatchGuard HTTP Proxy",
            "SonicWALL - Web Site Blocked",
            "FortiGuard Intrusion Prevention",
            "FortiGate Application Control",
            "Internet Security by Zscaler",
            "SmartXFilter Message",
            "<title>E2Guardian",
            "<title>DansGuardian",
            "<title>SquidGuard",
            "<title>ufdbGuard",
            "<th>Barracuda NextGen Firewall:",
            "<title>Menlo Security",
            "<title>iboss",
            "<title>Cyberoam",
            "<title>Trend Micro InterScan",
            "IWSVA Security Event");

    /**
     * A firewall before a server speaks of the request or of the caller; a filter before a user speaks of the site. PerimeterX,
     * which checks for robots, titles its page with a page to which access is denied, so that a page counts where it is blocked.
     */
    static final Signal TITLE_OF_A_SITE_KEPT_OUT = matches(
            "the title of a page that a web filter shows",
            "<title",
            "<title[^>]{0,60}>[^<]{0,80}(?:"
                    + "\\b(?:(?:web ?)?page|(?:web ?)?site|content|url|domain|category)(?: access)? (?:is |was |has been )?blocked\\b"
                    + "|\\b(?:web ?site|site|url|internet|web)(?: access)? (?:is |was |has been )?(?:denied|restricted|forbidden)\\b"
                    + "|\\binternet access (?:is |was |has been )?blocked\\b|\\bblocked (?:web ?)?site\\b|\\bblocked url\\b"
                    + "|\\b(?:web|content|url|internet) ?filter"
                    + "|\\bseite\\b[^<]{0,30}(?:gesperrt|blockiert)|\\bzugriff[^<]{0,30}(?:web)?seite\\b[^<]{0,30}(?:gesperrt|verweigert)"
                    + "|\\b(?:site|page|internet)\\b[^<]{0,30}bloqu\u00e9|\\b(?:sitio|p\u00e1gina)\\b[^<]{0,30}bloquead)");

    private static final Signal BLOCK_PAGE_SERVER = responseHeader("Server", "Olfeo")
            .or(responseHeader("Server", "Protected by WireFilter"), responseHeader("Server", "SonicWALL"));

    static final Signal BLOCK_PAGE = BLOCK_PAGE_ADDRESS
            .or(BLOCK_PAGE_WORDS, BLOCK_PAGE_SERVER)
            .as("the answer is the block page of a web filter on the caller's side");

    private WebFilterMarks() {}
}
