package dev.why401.general;

import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What refusals have in common however they are worded: a noun (token, signature, address, country) and what is wrong with
 * it, a few words apart. Weaker than a sentence that is known, for the words between may turn the meaning.
 */
final class RefusalGrammar {
    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";
    private static final String FORBIDDEN = "RFC 9110 section 15.5.4";

    /** At most this between the noun and what is wrong with it. */
    private static final String GAP = "[^.<>{}\\n]{0,40}";

    /** A page that came with success carries any words; a line of a log, which has blanks, was written about the failure. */
    private static final Signal REFUSAL =
            html().not().or(statusBetween(300, 599), logSays(" ")).as("the words are those of a refusal");

    private RefusalGrammar() {}

    /**
     * Seen where the pattern is found; each marker is in some of its matches, and each match has one.
     *
     * @param markers in lower case; the pattern is tried only where one of them is
     */
    static Signal found(String what, List<String> markers, String regex) {
        Signal[] more = markers.stream()
                .skip(1)
                .map(marker -> matches(what, marker, regex))
                .toArray(Signal[]::new);
        Signal first = matches(what, markers.get(0), regex);
        return more.length == 0 ? first : first.or(more);
    }

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "expired-among-others",
                                found(
                                                "a credential that expired or is wrong",
                                                List.of("expired"),
                                                "(?:invalid|incorrect|revoked|wrong|missing)\\W{1,3}or (?:has |is |was )?expired|expired,? or (?:is |was |has been )?(?:invalid|revoked|incorrect|malformed)")
                                        .and(
                                                REFUSAL,
                                                Words.unsaid(
                                                        "refresh token",
                                                        "refresh_token",
                                                        "RefreshError",
                                                        "invalid_grant",
                                                        "license",
                                                        "licence"))
                                        .as("the words leave open whether a credential is wrong or has expired"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "expired-or-revoked-and-nothing-else",
                                says(
                                                "expired or revoked",
                                                "expired or been revoked",
                                                "revoked or expired",
                                                "expired or was revoked")
                                        .and(REFUSAL, Words.unsaid("refresh", "invalid_grant", "invalid", "incorrect"))
                                        .as(
                                                "the words say that the credential was good once: it has expired or was revoked"))
                        .stronglySuggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.npmjs.com/about-access-tokens"),
                Rule.when(
                                "firewall-by-its-name",
                                found(
                                                "a firewall",
                                                List.of(
                                                        "waf",
                                                        "firewall",
                                                        "malicious",
                                                        "blocked by",
                                                        "security rule",
                                                        "security policy"),
                                                "\\bWAF\\b|\\bweb application firewall\\b|\\bfirewall rule|\\bblocked by (?:the |a |our )?(?:web )?(?:firewall|security (?:rule|policy|system|service|filter))|\\bmalicious (?:request|activity|traffic)|\\bsecurity (?:rule|policy) violation|\\brequest (?:was |has been )?(?:blocked|rejected) (?:by|for|due to) (?:the |a |our )?(?:security|firewall|waf)")
                                        .and(REFUSAL)
                                        .as("the words name a firewall or its rules"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .isAHintAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS, CREDENTIALS_MALFORMED)
                        .answeredBy(SUGGESTS, EDGE, "")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source(FORBIDDEN),
                Rule.when(
                                "firewall-that-counts-calls",
                                found(
                                                "a rule of a firewall about how many calls come",
                                                List.of("rate", "burst", "flood", "throttl"),
                                                "\\b(?:WAF|firewall|deny|block\\w*|IPBLOCK)\\b[^\\n]{0,40}\\b(?:rate[- _]?(?:based|limit\\w*|control\\w*)|burst\\w*|flood\\w*|throttl\\w*)"
                                                        + "|\\b(?:rate[- _]?(?:based|limit\\w*|control\\w*)|burst\\w*|flood\\w*)\\b[^\\n]{0,30}\\b(?:rule|policy|WAF|firewall)\\b")
                                        .and(REFUSAL)
                                        .as("a rule of a firewall acted that counts calls"))
                        .stronglySuggests(RATE_LIMITED)
                        .suggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .answeredBy(SUGGESTS, EDGE, "")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source("https://github.com/akamai/terraform-provider-akamai/issues/728")
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html"),
                Rule.when(
                                "program-by-its-behaviour",
                                found(
                                                "a program that is taken for a robot",
                                                List.of(
                                                        "bot",
                                                        "crawler",
                                                        "scraper",
                                                        "automated",
                                                        "human",
                                                        "managed_challenge"),
                                                "\\b(?:bot|robot|crawler|scraper)s?\\b" + GAP
                                                        + "\\b(?:detected|blocked|denied|not allowed|protection|check|fight|management|activity)\\b|\\bautomated (?:requests?|traffic|access|queries|tools?)\\b|\\bare (?:you )?(?:a )?human\\b|\\bverif(?:y|ying) (?:that )?you(?:'re| are) (?:a )?human|\\bmanaged_challenge\\b")
                                        .and(REFUSAL)
                                        .as("the words say that the caller is taken for a robot"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(FORBIDDEN),
                Rule.when(
                                "named-right-denied",
                                found(
                                                "a named right that is denied",
                                                List.of("denied"),
                                                "\\bpermissions?\\b\\W{1,3}[\\w.:/-]{3,60}\\W{1,3}(?:was |is )?denied\\b")
                                        .and(REFUSAL)
                                        .as("the words name the permission that is denied"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source("https://cloud.google.com/iam/docs/permission-error-messages"),
                Rule.when(
                                "access-denied-bare",
                                found(
                                                "a plain denial",
                                                List.of("denied"),
                                                "\\b(?:access|permission|request)[_ ]?(?:is |was |has been )?denied\\b")
                                        .and(status(403), html().not())
                                        .as("an error that is no web page says that access is denied"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(FORBIDDEN),
                Rule.when(
                                "access-denied-to-a-token",
                                found(
                                                "a plain denial",
                                                List.of("denied"),
                                                "\\b(?:access|permission)[_ ]?(?:is |was |has been )?denied\\b")
                                        .and(status(401), secret(SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as("a token of OAuth was refused with words on access, and none on the token"))
                        .suggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_TOKEN_KIND)
                        .isAHintAgainst(TOKEN_EXPIRED)
                        .source("RFC 6750 section 3.1"));
    }
}
