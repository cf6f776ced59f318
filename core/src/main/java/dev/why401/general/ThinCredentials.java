package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.NEGOTIATE;
import static dev.why401.evidence.Scheme.NONE;
import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What a bare status tells of a credential of which little more than the kind is known: what is most common in the world. */
final class ThinCredentials {
    private static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";

    private ThinCredentials() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "refused-with-401",
                                status(401).as("the server says 401, which it says of wrong credentials first"))
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(UNAUTHORIZED)
                        .cases("aa-036", "jc-039")
                        .wrongWhen("The server cannot read the credential, or wants another scheme."),
                Rule.when(
                                "unauthorized-means-lacking",
                                status(401)
                                        .and(Words.unsaid(
                                                "invalid", "expired", "revoked", "wrong", "incorrect", "rejected"))
                                        .as(
                                                "the server says 401, which is its word for a credential that is not there, too"))
                        .hintsAt(CREDENTIALS_MISSING)
                        .source(UNAUTHORIZED)
                        .wrongWhen("A credential was sent and arrived."),
                Rule.when(
                                "token-and-401",
                                status(401)
                                        .and(secret(API_TOKEN, SCOPED_API_TOKEN, PAT))
                                        .as("a token that somebody made was answered with 401"))
                        .hintsAt(CREDENTIALS_REJECTED)
                        .source(UNAUTHORIZED)
                        .wrongWhen("The program never read the token that was made for it."),
                Rule.when(
                                "refused-with-401-though-sent",
                                status(401)
                                        .and(scheme(BASIC, BEARER, OAUTH2))
                                        .as(
                                                "a credential was sent, and the server answers as if none or a bad one had come"))
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .wrongWhen("Nothing stands between the client and the application."),
                Rule.when(
                                "refused-by-php",
                                status(401, 403)
                                        .and(scheme(BASIC, BEARER, OAUTH2, JWT))
                                        .and(bodySays(
                                                        "yii\\\\web",
                                                        "Symfony\\\\",
                                                        "Illuminate\\\\",
                                                        "woocommerce_",
                                                        "rest_forbidden")
                                                .or(pathContains("/index.php", ".php", "/wp-json/")))
                                        .as(
                                                "a credential was sent to an application in PHP, which many web servers hand none"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth"),
                Rule.when(
                                "refused-with-401-in-a-scheme-of-many-steps",
                                status(401)
                                        .and(scheme(NEGOTIATE, OAUTH1, NONE))
                                        .as(
                                                "the server says 401 to no credential, or to one that is more than a secret"))
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(UNAUTHORIZED)
                        .cases("aa-102"),
                Rule.when(
                                "scoped-token-forbidden",
                                status(403)
                                        .and(secret(SCOPED_API_TOKEN))
                                        .as(
                                                "a token with scopes was answered with 403, as it is where a scope is missing"))
                        .suggests(OAUTH_SCOPE_MISSING)
                        .source("https://support.atlassian.com/bitbucket-cloud/docs/api-tokens/"),
                Rule.when(
                                "access-token-forbidden",
                                status(403)
                                        .and(
                                                secret(OAUTH_ACCESS_TOKEN),
                                                Words.unsaid("install", "licen", "consent", "suspend", "allowlist"))
                                        .as(
                                                "an access token was answered with 403, as it is where its scopes do not reach"))
                        .suggests(OAUTH_SCOPE_MISSING)
                        .isAHintAgainst(TOKEN_EXPIRED)
                        .source("RFC 6750 section 3.1")
                        .wrongWhen("The person behind the token lacks the right as well."),
                Rule.when(
                                "not-found-here-served-by-curl",
                                status(404)
                                        .and(worksInCurl())
                                        .as("the call is answered with 404, and curl finds what was asked for"))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(CREDENTIALS_PLACEHOLDER)
                        .source("https://github.com/RedMadRobot/fastlane-plugin-jira_release_notes/issues/9")
                        .wrongWhen("The client sends another credential than curl, and the server hides what it has."),
                Rule.when(
                                "name-and-secret-and-not-found",
                                status(404)
                                        .and(scheme(BASIC))
                                        .as(
                                                "a name and a secret were sent, and the server knows nothing at that address"))
                        .hintsAt(PRINCIPAL_TOKEN_MISMATCH)
                        .source("https://github.com/pycontribs/jira/issues/952"),
                Rule.when(
                                "edge-token-not-authorised",
                                says("edge-authenticator' failed authorization", "ASAP token from issuer")
                                        .as(
                                                "the application got the token of Atlassian's edge, and none of the caller's own"))
                        .suggests(CREDENTIALS_MISSING, ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_AUTH_SCHEME, APP_NOT_INSTALLED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, NO_PRODUCT_ACCESS)
                        .source("https://github.com/getsentry/sentry/issues/63818"),
                Rule.when(
                                "edge-token-instead-of-a-connect-token",
                                says("edge-authenticator' failed authorization", "ASAP token from issuer")
                                        .and(scheme(JWT).or(secret(CONNECT_JWT)))
                                        .as("a Connect token was sent in a place where Atlassian's edge reads none"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(JWT_INVALID)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/getsentry/sentry/issues/63818")
                        .wrongWhen("The token travelled in the Authorization header."));
    }
}
