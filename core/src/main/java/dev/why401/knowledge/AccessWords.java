package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether somebody complains about access in words, whatever the status they came with: an expired token is one under 400
 * too. A complaint about a field of a form is none, nor is the name of a thing that was looked for and not found.
 */
public final class AccessWords {
    /** RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1, OpenID Connect Core section 3.1.2.6; Entra's own codes. */
    private static final List<String> TOKEN_ERRORS = WordList.of(
            "\"error_description\", invalid_grant, invalid_client, unauthorized_client, invalid_scope, unsupported_grant_type,"
                    + " insufficient_scope, login_required, consent_required, interaction_required, redirect_uri_mismatch,"
                    + " aadsts");

    /** RFC 9110 section 15.5.22 names the protocol that is wanted. */
    private static final List<String> SECURE_WANTED =
            WordList.of("use https, https is required, requires https, plain http request was sent to https port");

    /** What validation says of the input of a form. */
    private static final List<String> OF_FORMS =
            WordList.of("field, parameter, property, attribute, characters, at least, already, one of");

    /** Banks authorize too. */
    private static final List<String> OF_PAYMENTS =
            WordList.of("card_, card , your card, payment method, payment_, payout, currency, bank, funds");

    private static final List<String> OF_LIMITS_WITHOUT_LOGIN = WordList.of(
            "by authenticating, authenticated requests get, unauthenticated requests, unauthenticated pull, unauthenticated user,"
                    + " anonymous requests, anonymous users, anonymous access, without authentication, log in to increase");

    /** Parsers know tokens of their own. */
    private static final List<String> OF_PARSERS = WordList.of("unexpected token, syntax, parse, at line, at position");

    /** Lists that are read page by page have tokens of their own. */
    private static final List<String> OF_LISTS = WordList.of(
            "page token, pagetoken, page_token, next token, nexttoken, next_token, continuation, pagination, sync token, synctoken,"
                    + " skiptoken, skip token, delta token");

    private static final List<String> LOGIN_PAGES =
            WordList.of("login page, log-in page, sign in page, sign-in page, login form, signin page");

    /** What clients and people say of a page that came in place of data or of a file. */
    private static final List<String> PAGES_FOR_DATA = WordList.of(
            "html document, unexpected token '<', unexpected token <, invalid character '<' looking for, starts with <!doctype,"
                    + " the server sent http status code 200, unsupported content-type: text/html, content type text/html");

    /** Who logs at these levels complains of nothing. */
    private static final Pattern CALM =
            Pattern.compile("\\b(?:INFO|DEBUG|TRACE|NOTICE)\\b|\\blevel\"?[=:] ?\"?(?:info|debug|trace|notice)\\b");

    private static final TextMemo<Boolean> CALM_ONES = new TextMemo<>();

    /** Programs log the refusals that they make at calm levels, too. */
    private static final List<String> OF_TROUBLE = WordList.of(
            "reject, refus, denied, deny, fail, error, invalid, unauthor, forbid, expired, block, not allowed, untrusted,"
                    + " another audience, not to be used");

    private static final int WHERE_LEVELS_STAND = 160;

    private static final Set<Fault> OF_INPUT =
            EnumSet.of(Fault.MISSING, Fault.REQUIRED, Fault.WRONG, Fault.MALFORMED, Fault.MISMATCHED, Fault.DENIED);

    private static final Map<Subject, List<Row>> ROWS = new EnumMap<>(Subject.class);

    /**
     * Faults of a subject that are about access.
     *
     * @param said words of which the complaint contains one, where others of the subject mean something else as well
     */
    private record Row(Set<Fault> faults, List<String> said) {
        boolean holds(Fault fault, String complaint) {
            return faults.contains(fault) && (said.isEmpty() || saysOne(complaint, said));
        }
    }

    static {
        row(Subject.CREDENTIALS, "", Fault.values());
        row(Subject.LOGIN, "", Fault.FAILED, Fault.REQUIRED, Fault.DISABLED, Fault.DENIED, Fault.UNSUPPORTED);
        row(Subject.PASSWORD, "", Fault.EXPIRED, Fault.DISABLED, Fault.UNSUPPORTED);
        row(
                Subject.TOKEN,
                "token, bearer",
                Fault.EXPIRED,
                Fault.REVOKED,
                Fault.UNSUPPORTED,
                Fault.WRONG,
                Fault.DENIED,
                Fault.FAILED,
                Fault.MISMATCHED);
        row(Subject.TOKEN, "access token, api token, auth, bearer", Fault.MISSING, Fault.REQUIRED);
        row(
                Subject.API_KEY,
                "api key, api-key, api_key, apikey, access key, subscription key",
                Fault.EXPIRED,
                Fault.REVOKED,
                Fault.DISABLED,
                Fault.WRONG,
                Fault.DENIED,
                Fault.MISSING,
                Fault.REQUIRED);
        row(
                Subject.SIGNED_TOKEN,
                "jwt, token, assertion, saml",
                Fault.EXPIRED,
                Fault.WRONG,
                Fault.FAILED,
                Fault.MALFORMED,
                Fault.UNTRUSTED,
                Fault.DENIED,
                Fault.MISMATCHED);
        row(Subject.SIGNATURE, "signature, hmac", Fault.WRONG, Fault.MISMATCHED, Fault.FAILED, Fault.EXPIRED);
        row(Subject.REFRESH_TOKEN, "token", Fault.EXPIRED, Fault.WRONG, Fault.REVOKED, Fault.DENIED);
        row(
                Subject.GRANT,
                "authorization, auth code, pkce, verifier, consent",
                Fault.WRONG,
                Fault.EXPIRED,
                Fault.REVOKED,
                Fault.MISSING,
                Fault.REQUIRED);
        row(Subject.CLIENT_ID, "client", Fault.WRONG, Fault.MISSING, Fault.FAILED, Fault.MISMATCHED);
        row(Subject.CALLBACK, "redirect, callback ur, reply url", Fault.WRONG, Fault.MISMATCHED);
        row(Subject.CONSUMER_KEY, "key", Fault.WRONG, Fault.UNKNOWN, Fault.MISSING, Fault.DENIED);
        row(Subject.SCOPE, "", Fault.MISSING, Fault.INSUFFICIENT, Fault.REQUIRED, Fault.DENIED);
        row(Subject.PERMISSION, "", Fault.INSUFFICIENT);
        row(
                Subject.PERMISSION,
                "permission, privilege, berechtigung, entitlement, access right",
                Fault.DENIED,
                Fault.MISSING,
                Fault.REQUIRED);
        row(Subject.ACCESS, "", Fault.DENIED, Fault.INSUFFICIENT);
        row(Subject.ADMIN, "admin", Fault.REQUIRED, Fault.INSUFFICIENT, Fault.DENIED, Fault.MISSING);
        row(Subject.ACCOUNT, "", Fault.LOCKED, Fault.DISABLED, Fault.SUSPENDED, Fault.BANNED);
        row(Subject.ATTEMPTS, "login, log in, sign, password, failed", Fault.EXCEEDED);
        row(
                Subject.LICENCE,
                "licen, lizen, subscription, trial",
                Fault.EXPIRED,
                Fault.WRONG,
                Fault.MISSING,
                Fault.REQUIRED,
                Fault.DISABLED,
                Fault.SUSPENDED,
                Fault.INSUFFICIENT,
                Fault.DENIED);
        row(Subject.CAPTCHA, "", Fault.values());
        row(Subject.FORGERY_TOKEN, "", Fault.values());
        row(Subject.SESSION, "", Fault.EXPIRED, Fault.WRONG, Fault.REVOKED, Fault.MISSING, Fault.REQUIRED);
        row(Subject.SECOND_FACTOR, "", Fault.REQUIRED, Fault.MISSING, Fault.WRONG, Fault.FAILED, Fault.EXPIRED);
        row(Subject.CLIENT_CERTIFICATE, "", Fault.MISSING, Fault.REQUIRED);
        row(
                Subject.HEADER,
                "",
                Fault.MISSING,
                Fault.REQUIRED,
                Fault.WRONG,
                Fault.MALFORMED,
                Fault.UNSUPPORTED,
                Fault.UNKNOWN);
        row(Subject.SCHEME, "auth", Fault.UNSUPPORTED, Fault.DISABLED, Fault.REQUIRED);
        row(Subject.CLOCK, "", Fault.EXPIRED, Fault.EARLY);
        row(Subject.ADDRESS, "", Fault.DENIED, Fault.BANNED);
        row(Subject.COUNTRY, "", Fault.DENIED, Fault.BANNED);
        row(Subject.USER_AGENT, "", Fault.DENIED, Fault.BANNED, Fault.MISSING, Fault.REQUIRED);
        row(Subject.FIREWALL, "", Fault.DENIED, Fault.BANNED);
        row(Subject.NOBODY, "", Fault.DENIED, Fault.DISABLED);
        row(Subject.SITE, "site, tenant, workspace, organi, subdomain", Fault.DISABLED, Fault.SUSPENDED, Fault.LOCKED);
    }

    private AccessWords() {}

    private static void row(Subject subject, String said, Fault... faults) {
        ROWS.computeIfAbsent(subject, none -> new ArrayList<>()).add(new Row(Set.of(faults), WordList.of(said)));
    }

    /** Returns whether the answer, the log or the error of the client complains about access. */
    public static boolean complainIn(Exchange exchange) {
        int status = exchange.status().value().orElse(0);
        if (status >= 200 && status < 400) {
            ShownText log = exchange.logLine().orNull();
            return status < 300
                    && log != null
                    && !isCalm(log)
                    && (saysOne(log.lowerCase(), LOGIN_PAGES) || saysOne(log.lowerCase(), PAGES_FOR_DATA));
        }
        for (String text : ComplaintSignal.texts(exchange)) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (saysOne(lower, TOKEN_ERRORS)
                    || saysOne(lower, SECURE_WANTED)
                    || complainsIn(text, lower, status, ComplaintSignal.isHtml(exchange, text))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a log line says by its level that nothing is wrong. */
    public static boolean isCalm(ShownText log) {
        String text = log.withoutMoments();
        return CALM_ONES.get(
                text.substring(0, Math.min(text.length(), WHERE_LEVELS_STAND)),
                start -> CALM.matcher(start).find());
    }

    /** Returns whether the answer is about a payment, which is authorized, too, and not possible in every country. */
    public static boolean areOfPayment(Exchange exchange) {
        return saysOne(exchange, OF_PAYMENTS);
    }

    /** Returns whether the answer is about a limit for those who do not log in: Docker Hub and GitHub say so of theirs. */
    public static boolean areOfLimitWithoutLogin(Exchange exchange) {
        return saysOne(exchange, OF_LIMITS_WITHOUT_LOGIN);
    }

    /** Returns whether the answer is about a place in a list, which is told by a token. */
    public static boolean areOfList(Exchange exchange) {
        return saysOne(exchange, OF_LISTS);
    }

    private static boolean saysOne(Exchange exchange, List<String> words) {
        ShownText body = exchange.body().orNull();
        ShownText log = exchange.logLine().orNull();
        return (body != null && saysOne(body.lowerCase(), words)) || (log != null && saysOne(log.lowerCase(), words));
    }

    /** Returns whether a log line tells of ordinary work: at a calm level, and without a word of trouble. */
    public static boolean isOfWork(ShownText log) {
        return isCalm(log) && !saysOne(log.lowerCase(), OF_TROUBLE);
    }

    private static boolean complainsIn(String text, String lower, int status, boolean html) {
        boolean form = saysOne(lower, OF_FORMS);
        for (Complaint complaint : ComplaintReader.read(text, html)) {
            String said = text.substring(complaint.from(), complaint.to()).toLowerCase(Locale.ROOT);
            boolean input = form && OF_INPUT.contains(complaint.fault());
            if (!input && !meansOther(complaint.subject(), lower) && isAboutAccess(complaint, said, status)) {
                return true;
            }
        }
        return false;
    }

    private static boolean meansOther(Subject subject, String text) {
        return switch (subject) {
            case TOKEN, SIGNED_TOKEN -> saysOne(text, OF_PARSERS) || saysOne(text, OF_LISTS);
            case LOGIN, ACCOUNT -> saysOne(text, OF_PAYMENTS);
            default -> false;
        };
    }

    private static boolean isAboutAccess(Complaint complaint, String said, int status) {
        // Atlassian's edge answers so for a site that nobody has, or that is suspended; under 503 it is an outage.
        boolean noSite = complaint.subject() == Subject.SITE
                && status == 404
                && (complaint.fault() == Fault.UNAVAILABLE || complaint.fault() == Fault.WRONG);
        return noSite
                || ROWS.getOrDefault(complaint.subject(), List.of()).stream()
                        .anyMatch(row -> row.holds(complaint.fault(), said));
    }

    private static boolean saysOne(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
