package dev.why401.jira.align;

import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.ACCOUNT_INACTIVE;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.requestHeader;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.worksElsewhere;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it tells that one machine alone is refused: the vendor's "local issues", a cache or a name resolved wrongly. */
final class MachineRules {
    private MachineRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("this-machine-only", onAlign(status(401), worksElsewhere()))
                        .stronglySuggests(STALE_SESSION, DNS_WRONG)
                        .suggests(GEO_BLOCKED, CREDENTIALS_MALFORMED)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_REVOKED,
                                ACCOUNT_INACTIVE,
                                PERMISSION_DENIED,
                                WRONG_TOKEN_KIND)
                        .source(Sources.KB_401)
                        .wrongWhen("the other machines use another token"),
                Rule.when(
                                "this-machine-meets-another-server",
                                onAlign(
                                                worksElsewhere(),
                                                hostUnder("jiraalign.com", "agilecraft.com"),
                                                responseHeader("CF-RAY").not())
                                        .as("on this machine alone the answer bears no mark of Cloudflare,"
                                                + " which stands in front of the sites of Jira Align"))
                        .suggests(CORPORATE_PROXY_BLOCKED, DNS_WRONG)
                        .stronglySpeaksAgainst(STALE_SESSION)
                        .source(Sources.KB_401)
                        .source(Sources.KB_403)
                        .wrongWhen("a proxy on the way removes the headers of Cloudflare"),
                Rule.when("all-machines", onAlign(status(401), worksElsewhere().not()))
                        .speaksAgainst(STALE_SESSION, DNS_WRONG)
                        .isAHintAgainst(GEO_BLOCKED)
                        .source(Sources.KB_401),
                Rule.when(
                                "cookie-beside-token",
                                onAlign(status(401, 403), requestHeader("Cookie"), scheme(Scheme.BEARER, Scheme.BASIC))
                                        .as("a cookie was sent beside the token"))
                        .suggests(STALE_SESSION)
                        .source(Sources.KB_401)
                        .wrongWhen("the cookie is one of the firewall and not of a session"));
    }
}
