package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.Arrays;
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

    private static final Signal CERTIFICATES_UNSAID =
            Words.unsaid("certificate", "x509", "UnknownIssuer", "SSL", "TLS");
    private static final Signal FORGERY_UNSAID = Words.unsaid("csrf", "xsrf", "crumb", "nonce", "forgery");

    private static final List<String> MISSING_NOUNS = List.of(
            "credentials?",
            "api[ _-]?key",
            "access[ _-]?key",
            "authorization(?: header)?",
            "auth(?:entication)? (?:token|header)",
            "access token",
            "bearer token",
            "jwt");

    private static final List<String> WRONG_NOUNS =
            List.of("credentials?", "api[ _-]?keys?", "access[ _-]?key", "token", "password", "login", "user ?name");

    private RefusalGrammar() {}

    /** Seen where the pattern is found with one of the nouns in the place of NOUN. */
    private static Signal each(String what, List<String> nouns, String regex) {
        Signal[] all = nouns.stream()
                .map(noun -> matches(what, markerOf(noun), regex.replace("NOUN", noun)))
                .toArray(Signal[]::new);
        return all[0].or(Arrays.copyOfRange(all, 1, all.length));
    }

    /** Returns the letters that each match of a noun begins with. */
    private static String markerOf(String noun) {
        int end = 0;
        while (end < noun.length() && (Character.isLetter(noun.charAt(end)) || noun.charAt(end) == ' ')) {
            end++;
        }
        boolean optional = end < noun.length() && noun.charAt(end) == '?';
        return noun.substring(0, optional ? end - 1 : end);
    }

    /**
     * Seen where the pattern is found; each marker is in some of its matches, and each match has one.
     *
     * @param markers in lower case; the pattern is tried only where one of them is
     */
    private static Signal found(String what, List<String> markers, String regex) {
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
                                "something-expired",
                                found(
                                                "a credential that expired",
                                                List.of("expired"),
                                                "\\b(?:token|jwt|api[ _-]?key|key|pat|secret|assertion|ticket|credentials?)\\b\\W"
                                                        + GAP + "(?<!or )(?<!or has )(?<!or is )\\bexpired\\b")
                                        .and(
                                                REFUSAL,
                                                CERTIFICATES_UNSAID,
                                                Words.unsaid("password", "refresh", "license", "csrf"))
                                        .as("the words say that a credential has expired"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "expired-among-others",
                                found(
                                                "a credential that expired or is wrong",
                                                List.of("expired"),
                                                "(?:invalid|incorrect|revoked|wrong|missing)\\W{1,3}or (?:has |is |was )?expired|expired,? or (?:is |was |has been )?(?:invalid|revoked|incorrect|malformed)")
                                        .and(REFUSAL)
                                        .as("the words leave open whether a credential is wrong or has expired"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "something-revoked",
                                found(
                                                "a credential that was revoked",
                                                List.of("revoked"),
                                                "\\b(?:token|key|pat|grant|credentials?|access)\\b" + GAP
                                                        + "(?<!or )\\brevoked\\b")
                                        .and(REFUSAL, CERTIFICATES_UNSAID, Words.unsaid("refresh"))
                                        .as("the words say that a credential was revoked"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .hintsAt(TOKEN_EXPIRED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "signature-and-its-fault",
                                found(
                                                "a signature and its fault",
                                                List.of("signature"),
                                                "\\bsignature\\b" + GAP
                                                        + "\\b(?:invalid|mismatch|not match|failed|failure|not valid|not be verified|wrong|incorrect|rejected)\\b"
                                                        + "|\\b(?:invalid|bad|wrong|incorrect|unverifiable)\\b[\\w ]{0,16}\\bsignature\\b")
                                        .and(REFUSAL, CERTIFICATES_UNSAID, Words.unsaid("oauth_problem"))
                                        .as("the words say that a signature is wrong"))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 7519 section 7.2"),
                Rule.when(
                                "audience-and-its-fault",
                                found(
                                                "an audience or issuer and its fault",
                                                List.of(
                                                        "audience",
                                                        "issuer",
                                                        "\"aud",
                                                        "\"iss",
                                                        " iss ",
                                                        " aud ",
                                                        " kid"),
                                                "\\b(?:audiences?|issuer|aud|iss|kid)\\b" + GAP
                                                        + "\\b(?:invalid|mismatch|not match|not allowed|not configured|not valid|not found|not trusted|unknown|unexpected|untrusted|rejected)\\b"
                                                        + "|\\b(?:invalid|bad|wrong|unknown|unexpected|untrusted)\\b[\\w ]{0,16}\\b(?:audience|issuer|aud|iss|kid)\\b")
                                        .and(REFUSAL, CERTIFICATES_UNSAID)
                                        .as("the words say that the token comes from or is meant for somebody else"))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_SITE, WRONG_TOKEN_KIND)
                        .source("RFC 7519 section 4.1"),
                Rule.when(
                                "not-yet-valid",
                                matches("a token from the future", "not yet", "\\bnot yet (?:valid|active)\\b")
                                        .or(
                                                matches("a token from the future", "valid yet", "\\bnot valid yet\\b"),
                                                matches(
                                                        "a token from the future",
                                                        "in the future",
                                                        "\\bin the future\\b"),
                                                matches(
                                                        "a wrong clock",
                                                        "clock",
                                                        "\\bclocks? (?:skew|drift|is (?:wrong|off))"),
                                                matches(
                                                        "a time that is refused",
                                                        "timestamp",
                                                        "\\btimestamp\\b" + GAP
                                                                + "\\b(?:expired|invalid|refused|too (?:old|far)|out of range|outside|stale)\\b"))
                                        .and(REFUSAL, CERTIFICATES_UNSAID)
                                        .as(
                                                "the words say that the time of a credential does not fit the server's clock"))
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID, TOKEN_EXPIRED)
                        .source("RFC 7519 section 4.1.5"),
                Rule.when(
                                "address-and-its-refusal",
                                found(
                                                "an address and its refusal",
                                                List.of(" ip", "\"ip", "ip_"),
                                                "\\bIP(?:v[46])?(?:[ _-]?addr(?:ess)?)?\\b(?!\\.)" + GAP
                                                        + "\\b(?:not (?:been )?(?:allowed|permitted|authori[sz]ed|approved|listed|in (?:the )?(?:allow|white))|denied|reject(?:ed)?|restrict\\w*|unauthori[sz]ed|allow-?list|white-?list)"
                                                        + "|\\b(?:allow-?list|white-?list)\\w*" + GAP + "\\bIPs?\\b")
                                        .and(REFUSAL, Words.unsaid("407", "proxy"))
                                        .as("the words say that an address is not allowed"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(FORBIDDEN),
                Rule.when(
                                "address-and-its-ban",
                                found(
                                                "an address and its ban",
                                                List.of(" ip", "\"ip"),
                                                "\\bIP(?:[ _-]?addr(?:ess)?)?\\b(?!\\.)" + GAP
                                                        + "\\b(?:blocked|banned|black-?list\\w*|block-?list\\w*|flagged|suspicious|abus\\w+)\\b")
                                        .and(REFUSAL)
                                        .as("the words say that an address is blocked"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(FORBIDDEN),
                Rule.when(
                                "place-and-its-refusal",
                                found(
                                                "a country and its refusal",
                                                List.of(
                                                        "countr",
                                                        "territor",
                                                        "jurisdiction",
                                                        "your region",
                                                        "your location"),
                                                "\\b(?:country|countries|territory|jurisdiction|your (?:region|location))\\b"
                                                        + GAP
                                                        + "\\b(?:not (?:supported|allowed|available|permitted)|blocked|restricted|unsupported|denied|banned|unavailable)\\b"
                                                        + "|\\b(?:not (?:supported|available|allowed|permitted)|blocked|restricted|unsupported|unavailable)\\b[^.<>{}\\n]{0,24}\\b(?:country|countries|territory|your (?:region|location))\\b")
                                        .and(REFUSAL)
                                        .as("the words say that a country or region is not served"))
                        .stronglySuggests(GEO_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(FORBIDDEN),
                Rule.when(
                                "limit-and-its-reach",
                                found(
                                                "a limit that was reached",
                                                List.of("limit", "quota", "throttl", "slow down", "try again in"),
                                                "\\b(?:rate|request|api|call|usage|quota|download)s?[ _-]?(?:rate[ _-]?)?(?:limit|quota)s?\\b"
                                                        + GAP
                                                        + "\\b(?:exceeded|reached|hit|violat\\w+|over)\\b|\\b(?:exceeded|reached|over)\\b[^.<>{}\\n]{0,24}\\b(?:rate limit|quota|request limit)\\b|\\bthrottl(?:ed|ing)\\b|\\bslow down\\b|\\btry again in \\d+ ?(?:s|sec|min)")
                                        .and(REFUSAL)
                                        .as("the words say that a limit was reached"))
                        .stronglySuggests(RATE_LIMITED)
                        .source("RFC 6585 section 4"),
                Rule.when(
                                "scope-and-its-lack",
                                found(
                                                "a scope that is missing",
                                                List.of("scope"),
                                                "\\b(?:missing|lacks?|insufficient|requires?|required|needs?|without|not (?:have|contain|include|granted)|does(?: no|n')t have)\\b[^.<>{}\\n]{0,30}\\bscopes?\\b"
                                                        + "|\\bscopes?\\b" + GAP
                                                        + "\\b(?:missing|insufficient|required|not (?:granted|sufficient|enough))\\b")
                                        .and(REFUSAL)
                                        .as("the words say that a scope is missing"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 6750 section 3.1"),
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
                        .source(FORBIDDEN),
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
                                "agent-by-its-name",
                                found(
                                                "a refusal of the user agent",
                                                List.of("user-agent", "user agent", "useragent"),
                                                "\\buser[ -]?agent\\b" + GAP
                                                        + "\\b(?:blocked|not allowed|required|missing|header|banned|rejected|invalid|forbidden)\\b|\\b(?:missing|invalid|empty|forbidden|blocked)\\b[^.<>{}\\n]{0,16}\\buser[ -]?agent\\b")
                                        .and(REFUSAL, statusBetween(400, 429))
                                        .as("the refusal speaks of the User-Agent"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(
                                "https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent"),
                Rule.when(
                                "nothing-there-to-check",
                                each(
                                                "a credential that is missing",
                                                MISSING_NOUNS,
                                                "\\b(?:no|missing|without|absent)\\b(?! valid)[^.<>{}\\n]{0,20}\\bNOUN\\b(?![^.<>{}\\n]{0,12}\\b(?:invalid|expired|match))"
                                                        + "|\\bNOUN\\b[^.<>{}\\n]{0,12}\\b(?:not (?:been )?(?:provided|supplied|present|set|sent|included|given|specified|found)|missing|empty|absent)\\b(?! or)")
                                        .and(
                                                REFUSAL,
                                                FORGERY_UNSAID,
                                                Words.unsaid("refresh", "or invalid", "invalid or", "mechanism level"))
                                        .as("the words say that a credential is missing"))
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(UNAUTHORIZED),
                Rule.when(
                                "something-wrong-with-the-credential",
                                each(
                                                "a credential that is wrong",
                                                WRONG_NOUNS,
                                                "\\b(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed)\\b[^.<>{}\\n]{0,16}\\bNOUN\\b"
                                                        + "|\\bNOUN\\b[^.<>{}\\n]{0,16}\\b(?:(?:is|are|was|were) (?:invalid|incorrect|wrong|not valid|not correct)|not recogni[sz]ed|rejected)\\b")
                                        .and(
                                                REFUSAL,
                                                FORGERY_UNSAID,
                                                Words.unsaid("unexpected token", "refresh", "proxy", "certificate"))
                                        .as("the words say that a credential is wrong"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED)
                        .source(UNAUTHORIZED),
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
                        .source(FORBIDDEN));
    }
}
