package dev.why401.general;

import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.ACCOUNT_LOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.ENDPOINT_REFUSES_AUTH_METHOD;
import static dev.why401.knowledge.Causes.OAUTH_REDIRECT_URI_MISMATCH;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REFRESH_TOKEN_REJECTED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.secret;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Words that mean something else than they say, or something else with the credential that was sent. */
final class MisleadingWords {
    private MisleadingWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "invalid-grant-of-a-password",
                                says("invalid_grant")
                                        .and(secret(PASSWORD))
                                        .as("the endpoint that issues tokens was given a password and refused it"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("RFC 6749 sections 4.3 and 5.2")
                        .source(
                                "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_username_password_flow.htm")
                        .wrongWhen(
                                "The client asked with a refresh token first, and only its settings hold a password."),
                Rule.when(
                                "credentials-not-found",
                                says("authentication credentials not found", "no authentication credentials found")
                                        .as("the server looked for a credential and found none"))
                        .proves(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, TOKEN_EXPIRED)
                        .source(
                                "https://community.hubspot.com/t5/APIs-Integrations/Improvements-to-authentication-errors-for-V3-endpoints-in/m-p/325369")
                        .wrongWhen("The header came, and the server knows no scheme of its first word."),
                Rule.when(
                                "password-wanted-for-this-call",
                                says("can only be accessed with username and password")
                                        .as("this call takes a user name and a password, and no token"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source("https://developer.github.com/v3/oauth_authorizations/"),
                Rule.when(
                                "logins-slowed-down",
                                says("invalid login attempts", "login is throttled", "login attempts from your ip")
                                        .as("logins were counted, and the next is held up"))
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .suggests(RATE_LIMITED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(
                                "https://github.com/nextcloud/server/blob/master/core/src/components/login/LoginForm.vue")
                        .wrongWhen("The counted logins are those of other people behind the same address."));
    }
}
