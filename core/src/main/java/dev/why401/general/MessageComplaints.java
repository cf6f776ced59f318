package dev.why401.general;

import static dev.why401.general.Complaints.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Complaints about how a call was made: its certificate, headers, scheme, encoding and time, how often it came, and that it may be forged. */
final class MessageComplaints {
    private MessageComplaints() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "certificate-refused",
                                complaint(CERTIFICATE, WRONG, MISSING, DENIED).and(logSays("alert")),
                                "RFC 8446 section 6.2")
                        .suggests(CLIENT_CERTIFICATE_REQUIRED),
                rule(
                                "certificate-required",
                                complaint(CERTIFICATE, REQUIRED)
                                        .and(says(
                                                "certificate is required",
                                                "certificate required",
                                                "certificate_required")),
                                "RFC 8446 section 6.2")
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED),
                rule("certificate-untrusted", complaint(CERTIFICATE, UNTRUSTED, UNKNOWN), "RFC 5280 section 6.1")
                        .suggests(TLS_INTERCEPTION_UNTRUSTED),
                rule("client-certificate", complaint(CLIENT_CERTIFICATE, MISSING, REQUIRED), "RFC 8446 section 4.3.2")
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED),
                rule("header-missing", complaint(HEADER, MISSING, REQUIRED, UNKNOWN), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(TOKEN_EXPIRED),
                rule(
                                "header-malformed",
                                any(
                                        complaint(HEADER, MALFORMED, WRONG, UNSUPPORTED, MISMATCHED),
                                        complaint(SCHEME, MISSING, WRONG, UNKNOWN, MALFORMED)),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .hintsAt(GATEWAY_AUTH_HEADER_CONFLICT),
                rule("scheme-disabled", any(complaint(SCHEME, DISABLED), complaint(LOGIN, DISABLED)), UNAUTHORIZED)
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .hintsAt(WRONG_AUTH_SCHEME, PASSWORD_NOT_ACCEPTED),
                rule(
                                "scheme-refused",
                                any(complaint(SCHEME, UNSUPPORTED, DENIED, BANNED), complaint(LOGIN, UNSUPPORTED))
                                        .and(Words.unsaid(
                                                "response_type", "response type", "grant_type", "grant type")),
                                UNAUTHORIZED)
                        .suggests(BASIC_AUTH_DISABLED, WRONG_AUTH_SCHEME)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, PASSWORD_NOT_ACCEPTED),
                rule("scheme-required", complaint(SCHEME, REQUIRED), UNAUTHORIZED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(WRONG_AUTH_SCHEME),
                rule(
                                "proxy-login",
                                complaint(PROXY_LOGIN, REQUIRED, MISSING, FAILED, WRONG, DENIED)
                                        .and(Words.unsaid("tunnel", "407")),
                                "RFC 9110 section 15.5.8")
                        .stronglySuggests(PROXY_AUTH_REQUIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING),
                rule(
                                "sent-twice",
                                any(
                                        complaint(TOKEN, REPEATED),
                                        complaint(API_KEY, REPEATED),
                                        complaint(CREDENTIALS, REPEATED),
                                        complaint(HEADER, REPEATED),
                                        complaint(SCHEME, REPEATED),
                                        complaint(SIGNED_TOKEN, REPEATED)),
                                "RFC 6750 section 2")
                        .suggests(CLIENT_BUG, GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED),
                rule(
                                "forgery",
                                complaint(
                                        FORGERY_TOKEN,
                                        MISSING,
                                        WRONG,
                                        MISMATCHED,
                                        FOREIGN,
                                        FAILED,
                                        EXPIRED,
                                        REQUIRED,
                                        UNKNOWN,
                                        DENIED),
                                FORBIDDEN)
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, CREDENTIALS_MISSING),
                rule(
                                "clock",
                                any(
                                                complaint(CLOCK, WRONG, EXPIRED, EARLY, MISMATCHED, DENIED, FAILED),
                                                complaint(TOKEN, EARLY),
                                                complaint(SIGNED_TOKEN, EARLY),
                                                complaint(CLAIM, EARLY),
                                                complaint(SIGNATURE, EARLY))
                                        .and(OF_NO_CERTIFICATE),
                                "RFC 7519 section 4.1.5")
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(JWT_INVALID, TOKEN_EXPIRED),
                rule(
                                "limit",
                                complaint(LIMIT, EXCEEDED).and(Words.unsaid("redirect", "follow-up")),
                                "RFC 6585 section 4")
                        .stronglySuggests(RATE_LIMITED),
                rule("encoding", complaint(ENCODING, WRONG, MALFORMED, FAILED, UNSUPPORTED), "RFC 7617 section 2.1")
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .suggests(CREDENTIALS_MALFORMED),
                rule("client-too-old", complaint(CLIENT, UNSUPPORTED, EXPIRED), UNAUTHORIZED)
                        .suggests(CLIENT_BUG, CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED),
                rule(
                                "way-retired",
                                any(
                                                complaint(SESSION, UNSUPPORTED),
                                                complaint(LOGIN, UNSUPPORTED),
                                                complaint(SCHEME, UNSUPPORTED),
                                                complaint(API_KEY, UNSUPPORTED),
                                                complaint(TOKEN, UNSUPPORTED))
                                        .and(says(
                                                "no longer",
                                                "deprecated",
                                                "retired",
                                                "discontinued",
                                                "has been removed")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(CLIENT_BUG));
    }
}
