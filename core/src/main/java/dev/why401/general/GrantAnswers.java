package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What servers that issue tokens say of consent, of proofs and of apps that are no more. */
final class GrantAnswers {
    private static final String GOOGLE = "https://developers.google.com/identity/protocols/oauth2";
    private static final String GITHUB_APPS =
            "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app";

    private GrantAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "proof-of-the-code-refused",
                                matches(
                                                "a proof of possession of the code that is refused",
                                                "code",
                                                "\\b(?:failed to verify|invalid|incorrect|missing|bad|mismatch(?:ed|ing)?)\\b[^.\\n\"]{0,20}\\bcode[ _](?:challenge|verifier)\\b"
                                                        + "|\\bcode[ _](?:challenge|verifier)\\b[^.\\n\"]{0,30}\\b(?:invalid|incorrect|mismatch|missing|failed|not match|required|wrong)\\b"
                                                        + "|\\bPKCE (?:verification|validation|check) failed\\b")
                                        .and(says("invalid_grant"))
                                        .as(
                                                "the verifier that came with the code does not belong to the challenge of the login"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(STALE_SESSION)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .source("RFC 7636 section 4.6"),
                Rule.when(
                                "google-wants-the-person-again",
                                says("invalid_rapt", "rapt_required")
                                        .as(
                                                "Google Workspace ends logins to its cloud after some hours, and wants the person again"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, REFRESH_TOKEN_REJECTED)
                        .suggests(MFA_REQUIRED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(GOOGLE),
                Rule.when(
                                "client-of-oauth-deleted",
                                says(
                                                "deleted_client",
                                                "OAuth client was deleted",
                                                "The OAuth client was disabled",
                                                "disabled_client")
                                        .as("the app was deleted or switched off where it was registered"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source(GOOGLE),
                Rule.when(
                                "person-said-no",
                                matches(
                                                "a person who refused the consent",
                                                "",
                                                "\\b(?:the )?(?:resource owner|end[- ]?user|user)(?: has)? (?:denied|declined|rejected|cancell?ed|did not (?:consent|authorize|approve))\\b(?! or authorization)[^.\\n]{0,40}\\b(?:request|consent|access|authorization|login)\\b|\\buser_(?:denied|cancelled_(?:login|authorize))\\b")
                                        .as("the person who was asked did not let the app in"))
                        .suggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 6749 section 4.1.2.1"),
                Rule.when(
                                "app-of-github-not-found",
                                says("'Issuer' claim ('iss') must be an Integer")
                                        .or(says("Integration not found")
                                                .and(hostUnder("api.github.com")
                                                        .or(says("github"), scheme(Scheme.JWT))))
                                        .as("GitHub knows no app with the number that stands in the signed token"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, BASE_URL_WRONG, CREDENTIALS_REJECTED)
                        .source(GITHUB_APPS),
                Rule.when(
                                "certificate-of-the-client-expired",
                                logSays(
                                                "alert certificate expired",
                                                "fatal alert: certificate_expired",
                                                "SSLV3_ALERT_CERTIFICATE_EXPIRED",
                                                "remote error: tls: expired certificate")
                                        .as(
                                                "the other side of the connection sent an alert: the certificate that it was shown has expired"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .speaksAgainst(TLS_INTERCEPTION_UNTRUSTED, SERVICE_INCIDENT)
                        .source("RFC 8446 section 6.2")
                        .wrongWhen("It is the log of the server, whose own certificate the client calls expired."));
    }
}
