package dev.why401.general;

import static dev.why401.general.Complaints.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Complaints about tokens, keys and signatures: too old, revoked, of another kind, not to be read, not to be trusted. */
final class TokenComplaints {
    private TokenComplaints() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "token-expired",
                                any(
                                                complaint(TOKEN, EXPIRED),
                                                complaint(API_KEY, EXPIRED),
                                                complaint(SIGNED_TOKEN, EXPIRED),
                                                complaint(CLAIM, EXPIRED),
                                                complaint(CREDENTIALS, EXPIRED))
                                        .and(OF_NO_CERTIFICATE)
                                        .and(Words.unsaid(
                                                "invalid, expired",
                                                "expired, or",
                                                "or expired",
                                                "expired or",
                                                "or has expired")),
                                BEARER_ERRORS)
                        .stronglySuggests(TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW)
                        .isAHintAgainst(PERMISSION_DENIED),
                rule("signature-expired", complaint(SIGNATURE, EXPIRED), CLAIMS)
                        .suggests(CLOCK_SKEW, TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "token-of-another",
                                any(
                                        complaint(TOKEN, FOREIGN),
                                        complaint(API_KEY, FOREIGN),
                                        complaint(CREDENTIALS, FOREIGN)),
                                UNAUTHORIZED)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH, WRONG_SITE)
                        .hintsAt(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND),
                rule(
                                "token-wrong",
                                any(
                                                complaint(TOKEN, WRONG, UNKNOWN, DENIED, FAILED, MISMATCHED),
                                                complaint(API_KEY, WRONG, UNKNOWN, DENIED, FAILED))
                                        .and(Words.unsaid(
                                                "unexpected token", "csrf", "xsrf", "refresh", "peer certificate")),
                                UNAUTHORIZED)
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_TOKEN_KIND),
                rule(
                                "api-key-spoken-of-to-an-access-token",
                                complaint(API_KEY, WRONG, UNKNOWN)
                                        .and(
                                                secret(SecretKind.OAUTH_ACCESS_TOKEN),
                                                says("api key", "apikey", "api_key")),
                                "https://github.com/grafana/grafana/issues/27617")
                        .stronglySuggests(WRONG_TOKEN_KIND, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .wrongWhen("The service calls its own access tokens API keys."),
                rule(
                                "token-malformed",
                                any(
                                                complaint(TOKEN, MALFORMED),
                                                complaint(API_KEY, MALFORMED),
                                                complaint(CREDENTIALS, MALFORMED))
                                        .and(Words.unsaid("unexpected token", "token response", "response from token"))
                                        .and(Words.unsaid("Connect Session Auth Token", "Missing dot delimiter")),
                                BEARER_ERRORS)
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .hintsAt(JWT_INVALID, WRONG_TOKEN_KIND),
                rule(
                                "token-malformed-and-nothing-else",
                                any(complaint(TOKEN, MALFORMED), complaint(API_KEY, MALFORMED))
                                        .and(Words.unsaid(
                                                "unexpected token",
                                                "token response",
                                                "response from token",
                                                "expired",
                                                "revoked",
                                                "invalid or",
                                                "or invalid")),
                                BEARER_ERRORS)
                        .speaksAgainst(CREDENTIALS_REJECTED),
                rule(
                                "signed-token-malformed",
                                complaint(SIGNED_TOKEN, MALFORMED).and(Words.unsaid("Missing dot delimiter")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND),
                rule(
                                "signed-token",
                                any(
                                                complaint(
                                                        SIGNED_TOKEN,
                                                        WRONG,
                                                        FAILED,
                                                        DENIED,
                                                        MISMATCHED,
                                                        FOREIGN,
                                                        UNKNOWN,
                                                        UNTRUSTED),
                                                complaint(
                                                        CLAIM,
                                                        WRONG,
                                                        FAILED,
                                                        DENIED,
                                                        MISMATCHED,
                                                        UNKNOWN,
                                                        UNTRUSTED,
                                                        MISSING,
                                                        REQUIRED))
                                        .and(Words.unsaid("Missing dot delimiter")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(TOKEN_EXPIRED, WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "token-revoked",
                                any(
                                        complaint(TOKEN, REVOKED, BANNED),
                                        complaint(API_KEY, REVOKED, DISABLED),
                                        complaint(CREDENTIALS, REVOKED)),
                                BEARER_ERRORS)
                        .stronglySuggests(TOKEN_REVOKED)
                        .hintsAt(TOKEN_EXPIRED),
                rule(
                                "signature",
                                complaint(SIGNATURE, WRONG, MISMATCHED, FAILED, MALFORMED, UNKNOWN, DENIED)
                                        .and(
                                                OF_NO_CERTIFICATE,
                                                Words.unsaid("oauth_problem", "GSS", "Mechanism level")),
                                "RFC 7519 section 7.2")
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(CREDENTIALS_REJECTED),
                rule(
                                "oauth1-signature",
                                complaint(SIGNATURE, WRONG, MISMATCHED, FAILED).and(scheme(Scheme.OAUTH1)),
                                "RFC 5849 section 3.2")
                        .stronglySuggests(OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(JWT_INVALID, CREDENTIALS_REJECTED),
                rule(
                                "issuer",
                                complaint(ISSUER, WRONG, UNKNOWN, MISMATCHED, FOREIGN, UNTRUSTED, DENIED, FAILED)
                                        .and(OF_NO_CERTIFICATE)
                                        .and(Words.unsaid("ASAP token")),
                                CLAIMS)
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(WRONG_SITE, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED),
                rule("token-inactive", complaint(TOKEN, DISABLED), "RFC 7662 section 2.2")
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .hintsAt(CLOCK_SKEW),
                rule("token-not-allowed", complaint(TOKEN, DENIED).and(status(403)), FORBIDDEN)
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING),
                rule("token-unsupported", complaint(TOKEN, UNSUPPORTED), UNAUTHORIZED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_TOKEN_KIND)
                        .hintsAt(WRONG_AUTH_SCHEME),
                rule(
                                "token-kind",
                                any(
                                                complaint(TOKEN_KIND, WRONG, MISMATCHED, UNSUPPORTED, DENIED, UNKNOWN),
                                                complaint(TOKEN, OF_OTHER_KIND),
                                                complaint(SIGNED_TOKEN, OF_OTHER_KIND),
                                                complaint(API_KEY, OF_OTHER_KIND))
                                        .and(Words.unsaid("grant_type", "grant type")),
                                BEARER_ERRORS)
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD),
                rule("access-revoked", complaint(ACCESS, REVOKED, EXPIRED), UNAUTHORIZED)
                        .suggests(TOKEN_REVOKED, APP_NOT_INSTALLED)
                        .hintsAt(PERMISSION_DENIED, ACCOUNT_INACTIVE, TOKEN_EXPIRED));
    }
}
