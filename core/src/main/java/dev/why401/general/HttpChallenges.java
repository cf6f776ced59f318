package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What the challenge asks for and says of the token (RFC 9110 section 11.6.1, RFC 6750 section 3). It is read on 403 as well,
 * where RFC 6750 puts {@code insufficient_scope}.
 */
final class HttpChallenges {
    private static final String CHALLENGE = "RFC 9110 section 11.6.1";
    private static final String BEARER_ERRORS = "RFC 6750 section 3.1";

    private static final Signal TOKEN_SENT = scheme(BEARER, OAUTH2, JWT);

    /** RFC 6750 words its invalid_token so, and servers copy it whatever is wrong with the token. */
    private static final Signal SEVERAL_REASONS = challengeHas("error_description", "other reason")
            .or(
                    challengeHas("error_description", "expired, revoked"),
                    challengeHas("error_description", "expired or revoked"),
                    challengeHas("error_description", "revoked or expired"),
                    challengeHas("error_description", "invalid or expired"),
                    challengeHas("error_description", "invalid or has expired"),
                    challengeHas("error_description", "expired or invalid"),
                    challengeHas("error_description", "expired or is invalid"),
                    challengeHas("error_description", "malformed"));

    private HttpChallenges() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "registry-sends-for-tokens-over-plain-http",
                                responseHeader("Docker-Distribution-Api-Version")
                                        .and(challengeHas("realm", "http://"), urlScheme("https"))
                                        .as(
                                                "the registry is called with https and sends for its tokens to an address with http, as one that does not know of the proxy in front"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source("https://distribution.github.io/distribution/spec/auth/token/"),
                Rule.when(
                                "challenge-invalid-token",
                                challengeHas("error", "invalid_token")
                                        .as("the server read the token and calls it invalid (error=\"invalid_token\")"))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .hintsAt(JWT_INVALID, WRONG_TOKEN_KIND, WRONG_SITE, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                AUTHORIZATION_HEADER_STRIPPED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                PERMISSION_DENIED,
                                OAUTH_SCOPE_MISSING,
                                WAF_BLOCKED,
                                IP_NOT_ALLOWLISTED)
                        .source(BEARER_ERRORS)
                        .wrongWhen("The server answers a call without any token in the same words."),
                Rule.when(
                                "challenge-invalid-token-and-nothing-sent",
                                noCredentialSent()
                                        .and(status(401), challengeHas("error", "invalid_token"))
                                        .as("no token was sent, and the server says that none or a bad one came"))
                        .proves(CREDENTIALS_MISSING)
                        .source("https://github.com/cloudflare/workers-oauth-provider/issues/138"),
                Rule.when(
                                "challenge-missing-or-invalid",
                                challengeHas("error_description", "missing or invalid")
                                        .as("the challenge leaves open whether the token is missing or invalid"))
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://github.com/cloudflare/workers-oauth-provider/issues/138"),
                Rule.when(
                                "challenge-token-expired",
                                challengeHas("error_description", "expire")
                                        .and(SEVERAL_REASONS.not())
                                        .as("the server says in its challenge that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .source(BEARER_ERRORS),
                Rule.when(
                                "challenge-token-not-valid-before",
                                challengeHas("error_description", "not valid before")
                                        .as(
                                                "the server says in its challenge that the time of the token is still to come"))
                        .proves(CLOCK_SKEW)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://learn.microsoft.com/"),
                Rule.when(
                                "challenge-token-revoked",
                                challengeHas("error_description", "revoked")
                                        .and(SEVERAL_REASONS.not())
                                        .as("the server says in its challenge that the token was revoked"))
                        .proves(TOKEN_REVOKED)
                        .source(BEARER_ERRORS),
                Rule.when(
                                "challenge-signature-or-audience",
                                challengeHas("error_description", "signature")
                                        .or(
                                                challengeHas("error_description", "audience"),
                                                challengeHas("error_description", "issuer"),
                                                challengeHas("error_description", "'iss'"),
                                                challengeHas("error_description", "'aud'"),
                                                challengeHas("error_description", "iss claim"),
                                                challengeHas("error_description", "aud claim"))
                                        .as(
                                                "the server complains of the signature, the issuer or the audience of the token"))
                        .proves(JWT_INVALID)
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_SITE)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(BEARER_ERRORS),
                Rule.when(
                                "challenge-insufficient-scope",
                                challengeHas("error", "insufficient_scope")
                                        .as(
                                                "the server wants a scope that the token lacks (error=\"insufficient_scope\")"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .source(BEARER_ERRORS),
                Rule.when(
                                "challenge-names-a-scope-on-403",
                                status(403).and(challengeHas("scope")).as("a 403 names the scope that would be needed"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .source(BEARER_ERRORS)
                        .source("https://github.com/modelcontextprotocol/go-sdk/issues/1134"),
                Rule.when(
                                "challenge-invalid-request",
                                challengeHas("error", "invalid_request")
                                        .as(
                                                "the server cannot read the request's credential (error=\"invalid_request\")"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CLIENT_BUG)
                        .hintsAt(CREDENTIAL_TRANSPORT_RETIRED, CREDENTIALS_PLACEHOLDER)
                        .source(BEARER_ERRORS),
                Rule.when(
                                "challenge-step-up",
                                challengeHas("error", "insufficient_user_authentication")
                                        .or(challengeHas("acr_values"))
                                        .as("the server wants the user to log in again or with a second factor"))
                        .proves(MFA_REQUIRED)
                        .source("RFC 9470 section 3"),
                Rule.when(
                                "challenge-without-error-after-a-token",
                                TOKEN_SENT
                                        .and(
                                                status(401),
                                                challengeOffers("Bearer"),
                                                challengeOffers("ApiKey").not(),
                                                challengeHas("error").not())
                                        .as("a token was sent, and the challenge names no error, as if none had come"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED)
                        .isAHintAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source("RFC 6750 section 3")
                        .source("https://github.com/modelcontextprotocol/go-sdk/issues/1134")
                        .wrongWhen("Many servers leave out error for a token that they refused."),
                Rule.when(
                                "challenge-without-error-and-nothing-sent",
                                noCredentialSent()
                                        .and(
                                                status(401),
                                                challengeOffers("Bearer"),
                                                challengeHas("error").not())
                                        .as("no token was sent, and the server asks for one"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .source("RFC 6750 section 3"),
                Rule.when(
                                "basic-sent-and-token-asked",
                                scheme(BASIC)
                                        .and(
                                                challengeOffers("Bearer"),
                                                challengeOffers("Basic").not())
                                        .as("Basic was sent, and the server asks for a token"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, WRONG_TOKEN_KIND)
                        .source(CHALLENGE),
                Rule.when(
                                "basic-sent-and-basic-asked",
                                scheme(BASIC)
                                        .and(status(401), challengeOffers("Basic"))
                                        .as("Basic was sent, and the server asks for Basic again"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, BASIC_AUTH_DISABLED)
                        .isAHintAgainst(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(CHALLENGE),
                Rule.when(
                                "windows-handshake-not-finished",
                                responseHeader("WWW-Authenticate", "NTLM TlRM")
                                        .or(
                                                responseHeader("WWW-Authenticate", "NTLM [hidden]"),
                                                responseHeader("WWW-Authenticate", "Negotiate [hidden]"))
                                        .as(
                                                "the server sent the second step of a handshake that the client did not finish"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED, WRONG_AUTH_SCHEME)
                        .source("https://github.com/curl/curl/issues/954"),
                Rule.when(
                                "ticket-taken-and-the-call-refused",
                                requestHeader("Authorization", "Negotiate")
                                        .and(
                                                status(401),
                                                responseHeader("WWW-Authenticate", "Negotiate [hidden]"),
                                                responseHeader("Server", "Apache"))
                                        .as(
                                                "a ticket was sent, and the answer holds the token that ends the handshake: whoever called is known"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(
                                PROXY_SSO_NEGOTIATE_REQUIRED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                GATEWAY_AUTH_HEADER_CONFLICT,
                                CREDENTIALS_MISSING)
                        .speaksAgainst(CLIENT_BUG)
                        .source("RFC 4559 section 5")
                        .wrongWhen("It is NTLM that is spoken below Negotiate, and the client stopped halfway."),
                Rule.when(
                                "challenge-names-the-issuer",
                                challengeHas("resource_metadata")
                                        .as(
                                                "the challenge says where to learn which server issues tokens for this API"))
                        .hintsAt(WRONG_TOKEN_KIND, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("RFC 9728 section 5.1"),
                Rule.when(
                                "proof-of-possession-asked",
                                scheme(BEARER)
                                        .and(challengeOffers("DPoP"))
                                        .as("the token travelled as Bearer, and the server asks for DPoP"))
                        .suggests(WRONG_AUTH_SCHEME)
                        .source("RFC 9449 section 7.1"));
    }
}
