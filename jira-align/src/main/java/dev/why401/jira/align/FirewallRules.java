package dev.why401.jira.align;

import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CACHED_ERROR_RESPONSE;
import static dev.why401.knowledge.Causes.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.NO_PRODUCT_ACCESS;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.json;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.servedFromCache;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.workedBefore;
import static dev.why401.knowledge.Signals.worksElsewhere;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/**
 * What tells the firewall in front of Jira Align (Cloudflare, run by Atlassian) from Jira Align itself. No body of a refusal
 * by Jira Align itself is public, so nothing here waits for one.
 */
final class FirewallRules {
    private static final Signal PASSED_CLOUDFLARE = responseHeader("CF-RAY").or(responseHeader("Server", "cloudflare"));
    private static final Signal CLOUDFLARE_PAGE = bodyBears(
            "error code: 1", "cf-error-details", "cf-wrapper", "block_headline", "<center>cloudflare</center>");
    private static final Signal REFUSED = status(401, 403);

    private FirewallRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "forbidden",
                                onAlign(status(403))
                                        .as("the status is 403, which on Jira Align comes from the firewall in"
                                                + " front of it"
                                                + " more often than from Jira Align itself"))
                        .answeredBy(Strength.SUGGESTS, Answerer.EDGE, "")
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED, WAF_BLOCKED, GEO_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME, CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .isAHintAgainst(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_403)
                        .source(Sources.KB_401)
                        .cases("aa-006")
                        .wrongWhen("Jira Align itself denies an administrative call to an ordinary user"),
                Rule.when("forbidden-with-a-whole-token", onAlign(status(403), secret(SecretKind.ALIGN_TOKEN)))
                        .speaksAgainst(CREDENTIALS_MISSING, WRONG_TOKEN_KIND)
                        .source(Sources.KB_403)
                        .cases("aa-006"),
                Rule.when(
                                "forbidden-by-cloudflare",
                                onAlign(
                                                status(403),
                                                CLOUDFLARE_PAGE,
                                                says("error code: 10").not())
                                        .as("the 403 is a page of Cloudflare without a code, and the vendor ties such"
                                                + " refusals to the caller's address"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(IP_BANNED)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE)
                        .source(Sources.KB_403)
                        .wrongWhen("the page is a challenge, or names a rule"),
                Rule.when(
                                "cloudflare-page",
                                onAlign(REFUSED, CLOUDFLARE_PAGE).as("the refusal is a page of Cloudflare"))
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.EDGE, "Cloudflare")
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source(Sources.KB_403),
                Rule.when(
                                "code-1006",
                                onAlign(says("error code: 1006", "error 1006"))
                                        .as("the answer names Cloudflare's code 1006, which on Jira Align"
                                                + " stands for an address that is not on the allowlist"))
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.EDGE, "Cloudflare")
                        .proves(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .source(Sources.KB_403)
                        .wrongWhen("Atlassian has banned this one address on purpose"),
                Rule.when(
                                "another-code",
                                onAlign(
                                                says("error code: 10"),
                                                says("error code: 1006").not())
                                        .as("the answer names another code of Cloudflare than 1006"))
                        .stronglySpeaksAgainst(IP_NOT_ALLOWLISTED)
                        .source(Sources.KB_403),
                Rule.when(
                                "forbidden-in-json",
                                onAlign(status(403), json(), CLOUDFLARE_PAGE.not())
                                        .as("the 403 came in JSON and without a mark of the firewall"))
                        .answeredBy(Strength.SUGGESTS, Answerer.APPLICATION, "Jira Align")
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, GEO_BLOCKED, WAF_BLOCKED)
                        .source(Sources.KB_401),
                Rule.when(
                                "forbidden-without-a-page",
                                onAlign(status(403), emptyBody())
                                        .as("the 403 has no body, and Cloudflare's refusals are never without one"))
                        .answeredBy(Strength.SUGGESTS, Answerer.APPLICATION, "Jira Align")
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, GEO_BLOCKED, WAF_BLOCKED, IP_BANNED)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/")
                        .source(Sources.KB_401)
                        .wrongWhen("a proxy of the caller's own network refuses without a word"),
                Rule.when(
                                "forbidden-by-the-server",
                                onAlign(status(403), responseHeader("CF-Cache-Status", "DYNAMIC"))
                                        .as("Cloudflare handed the call on, and the 403 came from behind it"))
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "Jira Align")
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(IP_NOT_ALLOWLISTED, IP_BANNED, GEO_BLOCKED, WAF_BLOCKED)
                        .source("https://developers.cloudflare.com/cache/concepts/cache-responses/"),
                Rule.when(
                                "page-for-an-api-call",
                                onAlign(REFUSED, html(), pathContains("/rest/align/api"))
                                        .as("the refusal of an API call is an HTML page,"
                                                + " and Jira Align's API answers in JSON"))
                        .answeredBy(Strength.SUGGESTS, Answerer.EDGE, "")
                        .notAnsweredBy(Strength.SUGGESTS, Answerer.APPLICATION)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .source(Sources.KB_401),
                Rule.when(
                                "unauthorized-page",
                                onAlign(status(401), html().or(CLOUDFLARE_PAGE))
                                        .as("the 401 is a web page, and Jira Align's API answers in JSON"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .suggests(GEO_BLOCKED, IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.KB_401)
                        .wrongWhen("the page belongs to a path outside the API"),
                Rule.when(
                                "unauthorized-page-made-for-this-call",
                                onAlign(
                                                status(401),
                                                html().or(CLOUDFLARE_PAGE),
                                                servedFromCache().not())
                                        .as(
                                                "the 401 is a web page that was made for this call: it has no Age header and"
                                                        + " no cache says HIT"))
                        .hintsAt(GEO_BLOCKED, IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .stronglySpeaksAgainst(CACHED_ERROR_RESPONSE)
                        .source(Sources.KB_401)
                        .source("RFC 9111 section 5.1"),
                Rule.when(
                                "unauthorized-and-no-page",
                                onAlign(status(401), html().not(), CLOUDFLARE_PAGE.not())
                                        .as("the 401 is no page, as those of firewalls are"))
                        .isAHintAgainst(IP_NOT_ALLOWLISTED, WAF_BLOCKED, GEO_BLOCKED)
                        .source(Sources.KB_401)
                        .wrongWhen("the firewall refuses programs without a body"),
                Rule.when(
                                "refused-past-cloudflare",
                                onAlign(REFUSED, hostUnder("jiraalign.com", "agilecraft.com"), PASSED_CLOUDFLARE.not())
                                        .as("the answer bears no mark of Cloudflare,"
                                                + " which stands in front of the sites of Jira Align"))
                        .notAnsweredBy(Strength.SUGGESTS, Answerer.EDGE)
                        .suggests(CORPORATE_PROXY_BLOCKED, DNS_WRONG)
                        .hintsAt(CAPTIVE_PORTAL)
                        .isAHintAgainst(IP_NOT_ALLOWLISTED, GEO_BLOCKED)
                        .source(Sources.KB_403)
                        .wrongWhen("a proxy on the way removes the headers of Cloudflare"),
                Rule.when(
                                "unauthorized-from-a-cache",
                                onAlign(
                                                REFUSED,
                                                responseHeader("CF-Cache-Status", "HIT")
                                                        .or(responseHeader("Age")))
                                        .as("the refusal came out of a cache in front of Jira Align"))
                        .answeredBy(Strength.SUGGESTS, Answerer.EDGE, "")
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.KB_401),
                Rule.when("forbidden-after-it-worked", onAlign(status(403), workedBefore()))
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(GEO_BLOCKED)
                        .speaksAgainst(BASE_URL_WRONG, CREDENTIALS_MALFORMED)
                        .source(Sources.KB_403),
                Rule.when("forbidden-here-only", onAlign(status(403), worksElsewhere()))
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(GEO_BLOCKED, IP_BANNED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(Sources.KB_403)
                        .source(Sources.KB_401)
                        .wrongWhen("the other machine is a colleague's, and so is the token"),
                Rule.when(
                                "roles-told",
                                onAlign(
                                                status(403),
                                                matches(
                                                        "a role that somebody speaks of",
                                                        "rol",
                                                        "\\b(?:system |super |program |the |my |her |his |no |a )?(?:roles?|rolle|rollen|rôle|ruolo)\\b"))
                                        .as(
                                                "somebody speaks of roles, and Jira Align says 403 to those that do not suffice"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, IP_BANNED, GEO_BLOCKED)
                        .source(Sources.KB_PERMISSION),
                Rule.when(
                                "firewall-causes-of-unauthorized",
                                onAlign(status(401))
                                        .as("the status is 401, which Jira Align's firewall may answer too: by a rule"
                                                + " for the API or because of the caller's region"))
                        .hintsAt(
                                GEO_BLOCKED,
                                CACHED_ERROR_RESPONSE,
                                IP_NOT_ALLOWLISTED,
                                STALE_SESSION,
                                PERMISSION_DENIED)
                        .source(Sources.KB_401)
                        .source(Sources.KB_PERMISSION),
                Rule.when("too-many-calls", onAlign(status(429)))
                        .stronglySuggests(RATE_LIMITED)
                        .source(Sources.DROPKIT));
    }
}
