package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Networks that let nobody through before a login, as those hosts show that are called only to learn of it. */
final class NetworkLogins {
    private static final String ARCHITECTURE = "RFC 8952 section 1";
    private static final String ROUTER_OS =
            "https://help.mikrotik.com/docs/spaces/ROS/pages/56459266/HotSpot+-+Captive+portal";

    /** The page leads on by itself, or speaks of such networks. */
    private static final Signal PAGE_LEADS_ON = matches(
            "a page that leads on by itself",
            "<",
            "http-equiv=\\\\?[\"']?refresh|\\b(?:window|document|top|self)\\.location\\b|\\blocation\\.(?:href|replace|assign)\\b|<form[^>]{0,200}\\baction=");

    /** The names of the hosts themselves speak of portals. */
    private static final Signal SPEAKS_OF_A_PORTAL = matches(
            "words of a network that wants a login",
            "",
            "\\b(?:wi-?fi|wlan|hot-?spot|portail)\\b|(?<![\\w.-])portal\\b|\\bcaptive[ -]portal\\b");

    private NetworkLogins() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "probe-for-a-portal-answered-otherwise",
                                NetworkMarks.PROBE.as(
                                        "the host is one that is only asked whether a network lets one through, and the answer is not its own"))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .speaksAgainst(CREDENTIALS_MISSING, LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(ARCHITECTURE),
                Rule.when(
                                "probe-for-a-portal-got-the-portal",
                                NetworkMarks.PROBE
                                        .and(PAGE_LEADS_ON
                                                .and(hostUnder("neverssl.com").not())
                                                .or(SPEAKS_OF_A_PORTAL))
                                        .as(
                                                "a host that is only asked whether a network lets one through answers with the page of a portal"))
                        .proves(CAPTIVE_PORTAL)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, BOT_CHALLENGE)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(ARCHITECTURE)
                        .source(ROUTER_OS),
                Rule.when(
                                "probe-for-a-portal-led-to-a-login",
                                NetworkMarks.PROBE
                                        .and(LoginRedirects.LED_TO_LOGIN
                                                .or(NetworkMarks.PORTAL_REDIRECT)
                                                .or(locationIsInternal()))
                                        .as(
                                                "a host that is only asked whether a network lets one through leads to a login, which it has not"))
                        .proves(CAPTIVE_PORTAL)
                        .rulesOut(REDIRECT_TO_PRIVATE_ADDRESS)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(ARCHITECTURE)
                        .source(ROUTER_OS));
    }
}
