package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.List;

/**
 * What firewalls, filters against robots and proxies write for people, as it is quoted without the page and the headers by which
 * one would know whose it is.
 */
final class GuardSentences {
    private static final String CHALLENGES = "https://developers.cloudflare.com/cloudflare-challenges/";

    private GuardSentences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "you-are-blocked-said",
                                matches(
                                                "a caller who is called blocked",
                                                "block",
                                                "\\b(?:you are|you're|you were|you have been|you've been) (?:currently |temporarily |permanently )?blocked\\b"
                                                        + "|\\byour (?:request|connection|traffic) (?:was|has been|is) blocked\\b")
                                        .as("the answer says that the caller is blocked, and not why"))
                        .suggests(WAF_BLOCKED, IP_BANNED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://developers.cloudflare.com/fundamentals/reference/cloudflare-site-protection/")
                        .wrongWhen("An account is blocked, and the application says so."),
                Rule.when(
                                "permission-for-this-server-said",
                                matches(
                                                "a whole server that may not be accessed",
                                                "server",
                                                "permission to access [^\\n]{1,120} on this server|permission to access this server"
                                                        + "|not allowed to access this server")
                                        .and(status(403).or(says("403", "Access Denied", "Forbidden")))
                                        .as("the words are those of a server in front, which knows no accounts"))
                        .suggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED, GEO_BLOCKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://github.com/jgraph/drawio-desktop/issues/1440")
                        .source("https://httpd.apache.org/docs/2.4/custom-error.html")
                        .wrongWhen("A web server writes so of a file that it may not read."),
                Rule.when(
                                "browser-check-said",
                                says(
                                                "Please enable JS and disable any ad blocker",
                                                "Checking your browser before accessing",
                                                "Checking if the site connection is secure",
                                                "Please turn JavaScript on and reload the page",
                                                "Please stand by, while we are checking your browser",
                                                "Enable JavaScript and cookies to continue",
                                                "Verifying you are human")
                                        .as("the words are those of a check for browsers"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(CHALLENGES)
                        .source("https://docs.datadome.co/reference/validate-request"),
                Rule.when(
                                "page-of-a-guard-that-bans",
                                says("CrowdSec Ban", "CrowdSec Access Forbidden", "banned by CrowdSec")
                                        .as("the page is the one that CrowdSec shows to an address that it shuts out"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(WAF_BLOCKED)
                        .source("https://github.com/crowdsecurity/lua-cs-bouncer")
                        .wrongWhen(
                                "Its firewall for applications refused this one request, which shows the same page."),
                Rule.when(
                                "squid-page-for-a-host-of-the-own-network",
                                says("ERROR: The requested URL could not be retrieved")
                                        .and(internalHost())
                                        .as("the proxy Squid answered for a host that is in the own network"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, CORPORATE_PROXY_BLOCKED)
                        .source("https://wiki.squid-cache.org/SquidFaq/SquidErrors"),
                Rule.when(
                                "squid-page-without-reason",
                                says("Squid Software Foundation", "ERROR: The requested URL could not be retrieved")
                                        .as(
                                                "the answer is an error page of the proxy Squid, and its reason is not shown"))
                        .suggests(CORPORATE_PROXY_BLOCKED, PROXY_BYPASS_MISSING)
                        .hintsAt(DNS_WRONG, PROXY_AUTH_REQUIRED, BASE_URL_WRONG)
                        .speaksAgainst(
                                WAF_BLOCKED, BOT_CHALLENGE, PERMISSION_DENIED, GEO_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(
                                CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.FORWARD_PROXY, "Squid")
                        .source("https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED")
                        .wrongWhen("Squid stands in front of the server and not on the caller's side."),
                Rule.when(
                                "filter-of-the-caller-by-name",
                                says(
                                                "Zscaler",
                                                "Netskope",
                                                "FortiGuard",
                                                "FortiGate",
                                                "Forcepoint",
                                                "Websense",
                                                "BlueCoat",
                                                "Blue Coat",
                                                "Cisco Umbrella",
                                                "McAfee Web Gateway",
                                                "Menlo Security",
                                                "iboss",
                                                "Lightspeed",
                                                "Securly",
                                                "GoGuardian",
                                                "Cato Networks",
                                                "Cloudflare Gateway",
                                                "Smoothwall",
                                                "ContentKeeper",
                                                "WatchGuard",
                                                "Prisma Access",
                                                "Check Point")
                                        .and(says(
                                                "blocked",
                                                "denied",
                                                "not allowed",
                                                "don't have permission",
                                                "do not have permission",
                                                "restricted",
                                                "policy"))
                                        .as("the refusal names a product that filters calls on the caller's side"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, ADMIN_REQUIRED, TOKEN_POLICY_BLOCKED)
                        .source("https://github.com/Ekultek/WhatWaf/issues/476")
                        .wrongWhen("The product stands in front of the server, as some of them also can."));
    }
}
