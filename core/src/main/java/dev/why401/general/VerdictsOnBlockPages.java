package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** The reasons that pages of firewalls, caches and hosting companies print: the vendor is known, and so is why. */
final class VerdictsOnBlockPages {
    private static final String SUCURI = "https://docs.sucuri.net/website-firewall/troubleshooting/";
    private static final String CLOUDFLARE =
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/";

    private static final Signal SUCURI_SPEAKS = EdgeMarks.SUCURI_PAGE.or(responseHeader("X-Sucuri-Block"));

    private VerdictsOnBlockPages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "sucuri-keeps-a-country-out",
                                SUCURI_SPEAKS
                                        .and(says("Access from your Country was disabled")
                                                .or(responseHeader("X-Sucuri-Block", "GEO")))
                                        .as("the page of Sucuri says that the country is kept out"))
                        .proves(GEO_BLOCKED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source(SUCURI),
                Rule.when(
                                "sucuri-keeps-robots-out",
                                SUCURI_SPEAKS
                                        .and(says("Bad bot access attempt", "bad bot"))
                                        .as("the page of Sucuri says that it takes the caller for a robot"))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .stronglySuggests(BOT_CHALLENGE)
                        .speaksAgainst(WAF_BLOCKED)
                        .source(SUCURI),
                Rule.when(
                                "sucuri-knows-the-address",
                                SUCURI_SPEAKS
                                        .and(says("IP Address not whitelisted", "IP not whitelisted"))
                                        .as("the page of Sucuri says that the address is on no list of those let in"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(WAF_BLOCKED)
                        .source(SUCURI),
                Rule.when(
                                "sucuri-names-an-attack",
                                SUCURI_SPEAKS
                                        .and(says(
                                                "virtual patching",
                                                "Exploit attempt",
                                                "Evasion attempt",
                                                "Injection attempt"))
                                        .as("the page of Sucuri says that the request looks like an attack"))
                        .proves(WAF_BLOCKED)
                        .rulesOut(IP_NOT_ALLOWLISTED, IP_BANNED)
                        .source(SUCURI),
                Rule.when(
                                "wordfence-counts-requests",
                                says(
                                                "Exceeded the maximum number of page requests per minute",
                                                "Exceeded the maximum global requests per minute",
                                                "Exceeded the maximum number of requests per minute",
                                                "Exceeded the maximum number of page not found errors per minute")
                                        .as("Wordfence limits a caller for how often it called"))
                        .proves(RATE_LIMITED)
                        .suggests(IP_BANNED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, SERVICE_INCIDENT)
                        .source("https://www.wordfence.com/help/firewall/rate-limiting/"),
                Rule.when(
                                "network-policy-of-a-site-said",
                                says(
                                                "has been blocked due to a network policy",
                                                "whoa there, pardner",
                                                "ve been blocked by network security")
                                        .as(
                                                "the site says that it does not serve the network of the caller without a login"))
                        .proves(IP_BANNED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(WAF_BLOCKED)
                        .source("https://support.reddithelp.com/hc/en-us/articles/16160319875092"),
                Rule.when(
                                "account-of-a-site-suspended",
                                locationHas("suspendedpage.cgi", "/suspended.page", "suspended.html")
                                        .or(bodySays(
                                                "suspendedpage.cgi",
                                                "This Account has been suspended",
                                                "This account has been suspended. Contact your hosting"))
                                        .as(
                                                "the page is the one that a hosting company shows for a site that it switched off"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_DROPPED_CREDENTIALS, REDIRECT_TO_LOGIN)
                        .source("https://docs.cpanel.net/whm/account-functions/manage-account-suspension/"),
                Rule.when(
                                "cache-emptied-by-a-stranger",
                                method("PURGE", "BAN", "REFRESH", "PURGEALL")
                                        .and(status(401, 403, 405))
                                        .as("caches let only addresses on a list ask for a page to be thrown away"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, REDIRECT_CHANGED_METHOD)
                        .source("https://varnish-cache.org/docs/trunk/users-guide/purging.html"),
                Rule.when(
                                "cloudflare-names-the-zone",
                                says("DNS points to prohibited IP", "DNS points to a prohibited IP")
                                        .as("Cloudflare says that the name of the host leads to an address of its own"))
                        .proves(DNS_WRONG)
                        .suggests(BASE_URL_WRONG)
                        .rulesOut(IP_NOT_ALLOWLISTED, IP_BANNED)
                        .source(CLOUDFLARE + "error-1000/"),
                Rule.when(
                                "cloudflare-cannot-resolve",
                                says("DNS resolution error", "Origin DNS error")
                                        .and(says(
                                                        "cloudflare",
                                                        "Error 1001",
                                                        "Error 1016",
                                                        "error code: 1016",
                                                        "error code: 1001")
                                                .or(responseHeader("Server", "cloudflare")))
                                        .as("Cloudflare finds no address for the host"))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(IP_NOT_ALLOWLISTED)
                        .source(CLOUDFLARE + "error-1016/"),
                Rule.when(
                                "login-form-came-too-late",
                                says(
                                                "The time allowed for the login process has been exceeded",
                                                "Invalid direct reference to form login page")
                                        .as("the server Tomcat no longer knows the login that the form belongs to"))
                        .proves(STALE_SESSION)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, SERVICE_INCIDENT)
                        .source(
                                "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/authenticator/FormAuthenticator.java"));
    }
}
