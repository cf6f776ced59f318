package dev.why401.general;

import static dev.why401.general.Complaints.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Complaints of authorization servers: about grants and their refreshing, about the client that asks, its keys, callbacks and app. */
final class GrantComplaints {
    private GrantComplaints() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "refresh-token",
                                complaint(
                                        REFRESH_TOKEN,
                                        EXPIRED,
                                        REVOKED,
                                        WRONG,
                                        UNKNOWN,
                                        FAILED,
                                        DENIED,
                                        MALFORMED,
                                        MISMATCHED,
                                        FOREIGN),
                                TOKEN_ERRORS)
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule("grant", complaint(GRANT, WRONG, EXPIRED, REVOKED, UNKNOWN, FAILED), TOKEN_ERRORS)
                        .suggests(REFRESH_TOKEN_REJECTED)
                        .hintsAt(OAUTH_REDIRECT_URI_MISMATCH, CLIENT_BUG, OAUTH_APP_MISCONFIGURED),
                rule(
                                "consent",
                                complaint(GRANT, MISSING, REQUIRED).and(Words.unsaid("grant type", "grant_type")),
                                TOKEN_ERRORS)
                        .suggests(OAUTH_APP_MISCONFIGURED, APP_NOT_INSTALLED),
                rule(
                                "client-id",
                                complaint(
                                                CLIENT_ID,
                                                WRONG,
                                                UNKNOWN,
                                                FAILED,
                                                MISSING,
                                                DISABLED,
                                                MISMATCHED,
                                                FOREIGN,
                                                EXPIRED)
                                        .and(Words.unsaid("certificate", "x509", "handshake")),
                                TOKEN_ERRORS)
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED),
                rule("client", complaint(CLIENT, WRONG, UNKNOWN, FAILED, MISSING, DISABLED), TOKEN_ERRORS)
                        .suggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED),
                rule("client-closed", complaint(CLIENT, DISABLED, REVOKED), TOKEN_ERRORS)
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED, APP_NOT_INSTALLED),
                rule("consumer-closed", complaint(CONSUMER_KEY, SUSPENDED, DISABLED), FORBIDDEN)
                        .suggests(LICENSE_OR_SITE_SUSPENDED, OAUTH1_CONSUMER_UNKNOWN),
                rule(
                                "callback",
                                complaint(CALLBACK, WRONG, MISMATCHED, FOREIGN, UNKNOWN, MISSING)
                                        .and(Words.unsaid(
                                                "state mismatch",
                                                "invalid state",
                                                "redirect response",
                                                "temporary redirect",
                                                "permanent redirect",
                                                "trailing slash")),
                                "RFC 6749 section 3.1.2.4")
                        .stronglySuggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED),
                rule("consumer-key", complaint(CONSUMER_KEY, UNKNOWN, WRONG, MISSING, DENIED), "RFC 5849 section 3.2")
                        .stronglySuggests(OAUTH1_CONSUMER_UNKNOWN),
                rule("app", complaint(APP, UNKNOWN, DISABLED, REVOKED), UNAUTHORIZED)
                        .suggests(APP_NOT_INSTALLED)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED, OAUTH_APP_MISCONFIGURED, WRONG_SITE),
                rule("app-refused", complaint(APP, DENIED, BANNED), FORBIDDEN)
                        .suggests(TOKEN_POLICY_BLOCKED, APP_NOT_INSTALLED)
                        .hintsAt(OAUTH_APP_MISCONFIGURED));
    }
}
