package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.SILENT_ANONYMOUS;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Pages and scripts that only a browser with a person in front of it passes. */
final class BotChallenges {
    private static final String IS_ANTIBOT = "https://github.com/microlinkhq/is-antibot";

    /** A program in whose hands the answer broke: it wanted data, and got a page with a status of success. */
    private static final Signal STUMBLED = UnexpectedPages.PARSER_GOT_A_PAGE.or(
            UnexpectedPages.PARSER_FAILED,
            logSays(
                    "'NoneType' object",
                    "Cannot read propert",
                    "list index out of range",
                    "undefined method",
                    "has no attribute",
                    "KeyError"));

    static List<Rule> rules() {
        return List.of(
                challenge("anubis-challenge", EdgeMarks.ANUBIS_PAGE)
                        .source("https://github.com/WeblateOrg/weblate/issues/17085")
                        .cases("gw-133", "gw-134"),
                challenge("imperva-challenge", EdgeMarks.IMPERVA_SCRIPT_CHECK)
                        .source("https://github.com/ziplokk1/incapsula-cracker-py3/issues/1"),
                challenge("vercel-challenge", EdgeMarks.VERCEL_CHECKPOINT)
                        .speaksAgainst(RATE_LIMITED)
                        .source("https://vercel.com/docs/vercel-firewall"),
                challenge("datadome-challenge", EdgeMarks.DATADOME_PAGE)
                        .source("https://docs.datadome.co/reference/validate-request"),
                Rule.when(
                                "datadome-blocks-for-good",
                                bodySays("captcha-delivery.com")
                                        .and(bodySays("&t=bv", "'t':'bv'"))
                                        .as("DataDome blocks this caller and offers no captcha that could be solved"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(BOT_CHALLENGE)
                        .source("https://docs.datadome.co/docs/rule-responses"),
                challenge("human-challenge", EdgeMarks.HUMAN_PAGE).source(IS_ANTIBOT),
                challenge("kasada-challenge", EdgeMarks.KASADA_CHECK).source(IS_ANTIBOT),
                challenge("akamai-challenge", EdgeMarks.AKAMAI_CHALLENGE).source(IS_ANTIBOT),
                challenge("f5-challenge", EdgeMarks.F5_SCRIPT_CHECK)
                        .source("https://github.com/microlinkhq/is-antibot"),
                challenge("siteground-challenge", EdgeMarks.SITEGROUND_CHECK).source(IS_ANTIBOT),
                Rule.when(
                                "filter-against-robots-refused",
                                responseHeader("Server", "DataDome")
                                        .or(responseHeader("X-DataDome"))
                                        .and(status(403, 405, 429))
                                        .as("the refusal carries the marks of a filter against robots"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://docs.datadome.co/reference/validate-request")
                        .wrongWhen("The application itself refused, and the filter only looked on."),
                Rule.when(
                                "challenge-told",
                                logSays("cloudscraper", "FlareSolverr", "cf_clearance")
                                        .or(
                                                matches(
                                                        "a challenge of a known vendor that a client tells of",
                                                        "challenge",
                                                        "(?:Cloudflare|Imperva|Incapsula|Akamai|DataDome|Turnstile|PerimeterX|Kasada|Vercel)[^\\n]{0,40}\\bchallenge|\\bchallenge[^\\n]{0,30}(?:Cloudflare|Imperva|Incapsula|Akamai|DataDome|Turnstile)"))
                                        .as("the client tells of a check for browsers"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .source("https://developers.cloudflare.com/cloudflare-challenges/"),
                Rule.when(
                                "program-stumbled-behind-a-bot-filter",
                                responseHeader("X-CDN", "Imperva")
                                        .or(
                                                responseHeader("X-CDN", "Incapsula"),
                                                responseHeader("X-Iinfo"),
                                                responseHeader("X-DataDome"),
                                                responseHeader("X-Kpsdk-Ct"))
                                        .and(statusBetween(200, 203), STUMBLED)
                                        .as(
                                                "a filter against robots stands in front, and the program got something else than the data it wanted"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .suggests(WAF_BLOCKED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN, SILENT_ANONYMOUS)
                        .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, CREDENTIALS_MISSING)
                        .source("https://github.com/mampfes/hacs_waste_collection_schedule/pull/7357"),
                Rule.when(
                                "captcha-widget",
                                says(
                                                "challenges.cloudflare.com/turnstile",
                                                "hcaptcha.com/1/api.js",
                                                "www.google.com/recaptcha",
                                                "g-recaptcha",
                                                "h-captcha",
                                                "friendlycaptcha",
                                                "altcha-widget")
                                        .and(status(202, 403, 405, 429, 503))
                                        .as("the refusal shows a captcha"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(RATE_LIMITED)
                        .source(IS_ANTIBOT)
                        .wrongWhen("The page is a login form that has a captcha of its own."),
                Rule.when(
                                "human-check-words",
                                html().and(says(
                                                "verify you are human",
                                                "verify that you are human",
                                                "verifying you are human",
                                                "are you a robot",
                                                "not a robot",
                                                "not a bot",
                                                "anti-robot",
                                                "Checking your browser",
                                                "DDoS protection by",
                                                "DDOS-GUARD",
                                                "automated access",
                                                "unusual activity from your"))
                                        .as("the page wants to know whether the caller is a human"))
                        .suggests(BOT_CHALLENGE)
                        .hintsAt(WAF_BLOCKED, IP_BANNED)
                        .source(IS_ANTIBOT)
                        .cases("gw-133")
                        .wrongWhen("A page that is no challenge speaks of robots, as login forms with a captcha do."),
                Rule.when(
                                "automated-traffic-said",
                                says(
                                                "automatically detects requests coming from your computer network",
                                                "detected unusual traffic",
                                                "unusual traffic from your computer network",
                                                "automated queries",
                                                "solving the above CAPTCHA")
                                        .as("the answer speaks of automated or unusual traffic from this network"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .hintsAt(RATE_LIMITED, IP_BANNED)
                        .source("https://support.google.com/websearch/answer/86640"),
                Rule.when(
                                "human-check-refusal",
                                says(
                                                "verify you are human",
                                                "verify that you are human",
                                                "verifying you are human",
                                                "are you a robot",
                                                "not a robot",
                                                "not a bot",
                                                "Checking your browser",
                                                "verifying your browser",
                                                "verify your browser",
                                                "you're a real person",
                                                "you are a real person",
                                                "complete the security check",
                                                "DDoS protection by",
                                                "DDoS-Guard",
                                                "unusual activity from your")
                                        .and(status(202, 403, 405, 429, 503))
                                        .as("the refusal wants to know whether the caller is a human"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .source(IS_ANTIBOT),
                Rule.when(
                                "riddle-of-a-script",
                                bodySays("slowAES.decrypt", "/__qrator/qauth", "__qrator_jsid", "window.rbzns")
                                        .or(status(521).and(bodySays("document.cookie"), Words.unsaid("cloudflare")))
                                        .as(
                                                "the page is a riddle that a script solves before the server lets anybody pass"))
                        .proves(BOT_CHALLENGE)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, CREDENTIALS_REJECTED)
                        .source("https://kyprizel.github.io/testcookie-nginx-module/")
                        .source("https://github.com/ShareX/ShareX/issues/3535"),
                Rule.when(
                                "script-required-words",
                                html().and(says(
                                                "JavaScript and cookies to continue",
                                                "enable JavaScript and cookies",
                                                "requires JavaScript to continue",
                                                "This site requires Javascript to work",
                                                "Please enable JS and disable any ad blocker"))
                                        .as("the page wants a client that runs scripts"))
                        .suggests(BOT_CHALLENGE)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED)
                        .source(IS_ANTIBOT));
    }

    private static Rule challenge(String id, Signal page) {
        return Rule.when(id, page).proves(BOT_CHALLENGE).hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED);
    }

    private BotChallenges() {}
}
