package dev.why401.general;

import static dev.why401.general.EdgeMarks.cloudflareCode;
import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_CERTIFICATE_REQUIRED;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Causes that Cloudflare names, by its headers, its pages and its error codes. */
final class CloudflareRefusals {
    private static final String CODES =
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/";

    static List<Rule> rules() {
        return List.of(
                Rule.when("cloudflare-challenge-header", EdgeMarks.CLOUDFLARE_MITIGATED)
                        .proves(BOT_CHALLENGE)
                        .source(
                                "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/")
                        .cases("gw-084", "gw-085"),
                Rule.when("cloudflare-challenge-traces", EdgeMarks.CLOUDFLARE_CHALLENGE_TRACES)
                        .stronglySuggests(BOT_CHALLENGE)
                        .source(
                                "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/"),
                Rule.when("cloudflare-challenge-page", EdgeMarks.CLOUDFLARE_CHALLENGE_PAGE)
                        .proves(BOT_CHALLENGE)
                        .source("https://github.com/cloudflare/cloudflare-docs/pull/8590")
                        .cases("gw-017"),
                Rule.when(
                                "cloudflare-challenge-event",
                                says("managed_challenge", "bot_fight_mode", "botFight", "js_challenge", "jschallenge")
                                        .as("the log of Cloudflare itself says that it challenged the call"))
                        .proves(BOT_CHALLENGE)
                        .source("https://developers.cloudflare.com/bots/get-started/bot-fight-mode/")
                        .cases("gw-086"),
                Rule.when(
                                "cloudflare-captcha-page",
                                says(
                                                "cf-captcha-container",
                                                "Please complete the security check to access",
                                                "Please turn JavaScript on and reload the page",
                                                "Enable JavaScript and cookies to continue")
                                        .as("the page asks for a captcha or for JavaScript"))
                        .proves(BOT_CHALLENGE)
                        .hintsAt(WAF_BLOCKED)
                        .source(
                                "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/"),
                Rule.when(
                                "cloudflare-banned-address",
                                cloudflareCode(
                                                "the code is one for a banned address",
                                                "1005",
                                                "1006",
                                                "1007",
                                                "1008",
                                                "1012")
                                        .or(says(
                                                "has banned your IP address",
                                                "based on malicious activity detected from your computer",
                                                "banned the autonomous system number"))
                                        .as("the answer says that the address or the network of the caller is banned"))
                        .proves(IP_BANNED)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .source(CODES)
                        .cases("gw-010", "gw-011", "gw-145"),
                Rule.when(
                                "cloudflare-banned-country",
                                cloudflareCode("the code is Cloudflare's 1009", "1009")
                                        .or(says("Country or region banned", "has banned the country or region"))
                                        .as("the answer says that the country or region of the caller is banned"))
                        .proves(GEO_BLOCKED)
                        .source(CODES + "error-1009/")
                        .cases("gw-143"),
                Rule.when(
                                "cloudflare-browser-signature",
                                cloudflareCode("the code is Cloudflare's 1010", "1010")
                                        .or(says("based on your browser's signature", "browser_signature_banned"))
                                        .as("the answer says that the signature of the client is banned (code 1010)"))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .source(CODES + "error-1010/")
                        .cases("gw-002", "gw-005", "gw-006", "gw-125"),
                Rule.when(
                                "cloudflare-rate-limit",
                                cloudflareCode("the code is Cloudflare's 1015", "1015")
                                        .or(
                                                says("You are being rate limited"),
                                                responseHeader("cf-mitigated", "ratelimit"))
                                        .as("the answer says that the caller is rate limited"))
                        .proves(RATE_LIMITED)
                        .source(CODES + "error-1015/"),
                Rule.when(
                                "cloudflare-custom-rule",
                                cloudflareCode(
                                        "a rule of the site's owner refused the call (Cloudflare's code 1020)", "1020"))
                        .proves(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED, IP_BANNED, IP_NOT_ALLOWLISTED)
                        .hintsAt(GEO_BLOCKED, BOT_CHALLENGE, CLIENT_CERTIFICATE_REQUIRED)
                        .source(CODES + "error-1020/")
                        .wrongWhen(
                                "The rule of the owner asks for the address, the country or the make of the client."),
                Rule.when(
                                "cloudflare-zone-lockdown",
                                cloudflareCode(
                                        "the address is not among those that may call (Cloudflare's code 1106)",
                                        "1106"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .source("https://github.com/chen2he/orange-cloud/issues/145"),
                Rule.when(
                                "cloudflare-host-not-served",
                                cloudflareCode(
                                        "the code is one of Cloudflare's for a host or an origin that it does not know",
                                        "1001",
                                        "1002",
                                        "1003",
                                        "1004",
                                        "1014",
                                        "1016",
                                        "1018",
                                        "1023"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(DNS_WRONG, SERVICE_INCIDENT)
                        .source(CODES),
                Rule.when(
                                "cloudflare-tunnel-or-worker",
                                cloudflareCode(
                                        "the code is one of Cloudflare's for a tunnel or worker that fails",
                                        "1033",
                                        "1035",
                                        "1101",
                                        "1102",
                                        "1200",
                                        "1205"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(BASE_URL_WRONG)
                        .source(CODES),
                Rule.when("cloudflare-origin-down", EdgeMarks.CLOUDFLARE_ORIGIN_STATUS)
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/"),
                Rule.when(
                                "cloudflare-blocked-page",
                                says("Sorry, you have been blocked", "block_headline", "blocked_why_headline")
                                        .as("the page of Cloudflare says that the caller has been blocked"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(IP_BANNED, BOT_CHALLENGE, CLIENT_CERTIFICATE_REQUIRED)
                        .source("https://github.com/npm/cli/issues/8902")
                        .cases("gw-049"),
                Rule.when(
                                "cloudflare-attention-page",
                                says("Attention Required!")
                                        .as("the page is titled Attention Required!, as those of Cloudflare are"))
                        .suggests(WAF_BLOCKED, BOT_CHALLENGE)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .source("https://github.com/npm/cli/issues/8902")
                        .cases("gw-049"),
                Rule.when("cloudflare-bare-refusal", EdgeMarks.CLOUDFLARE_BARE_PAGE)
                        .suggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, BASE_URL_WRONG, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/"));
    }

    private CloudflareRefusals() {}
}
