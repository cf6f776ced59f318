package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudAdvice.on;
import static dev.why401.jira.cloud.SendingAdvice.WHO_AM_I;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on credentials that arrived and were refused. */
final class RefusalAdvice {
    private static final String NEW_TOKEN =
            "Create a new API token at id.atlassian.com > Security > API tokens, and note the end date you choose.";
    private static final String ENTER_TOKEN =
            "Put the new token into the configuration, with the e-mail of the same account, and test the connection.";

    private RefusalAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CREDENTIALS_REJECTED)
                        .meaning("the API token is not valid for this account")
                        .check("Look at id.atlassian.com > Security > API tokens whether the token is still listed,"
                                + " create a new one, and ask once who you are (" + WHO_AM_I
                                + "): this is the cause if the new one is accepted and the listed one is not.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Look at id.atlassian.com > Security > API tokens whether this token is still listed"
                                        + " and has not ended, and create a new one if in doubt.")
                        .fix(CALLER, ENTER_TOKEN)
                        .fix(CALLER, "Check that the e-mail is that of the token's account, letter by letter."),
                on(CREDENTIALS_CHANGED)
                        .check("Compare the creation date of the token at id.atlassian.com > Security > API tokens"
                                + " with the last good call: this is the cause if it is younger.")
                        .fix(CALLER, "Enter the current token in every place where the old one was stored."),
                on(TOKEN_EXPIRED)
                        .meaning("the token has reached the end of its life: API tokens live one year at most, OAuth"
                                + " access tokens one hour")
                        .check("Read the token's end date at id.atlassian.com > Security > API tokens: this is the"
                                + " cause if the first refusal came after it. Tokens from before 15 December 2024"
                                + " ended between 14 March and 12 May 2026, and no API tells the date.")
                        .fix(ACCOUNT_OWNER, NEW_TOKEN)
                        .fix(CALLER, ENTER_TOKEN)
                        .fix(
                                DEVELOPER,
                                "With OAuth, fetch a new access token with the refresh token before the hour is"
                                        + " over, and store the refresh token that comes with it.")
                        .fix(
                                CALLER,
                                "Set a reminder two weeks before the new end date; the organisation may allow less"
                                        + " than a year."),
                on(TOKEN_REVOKED)
                        .check("Look for the token at id.atlassian.com > Security > API tokens: this is the cause if"
                                + " it is gone before its end date; an organisation administrator can revoke tokens"
                                + " too.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Find out who revoked it and why before creating a new one at id.atlassian.com >"
                                        + " Security > API tokens.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the integration a service account at admin.atlassian.com > Directory > Service"
                                        + " accounts, so that its token outlives a person's.")
                        .fix(CALLER, ENTER_TOKEN),
                on(REFRESH_TOKEN_REJECTED)
                        .meaning("the refresh token is dead: used twice, unused for 90 days, older than 365 days, or"
                                + " the consent was withdrawn")
                        .check("Read the answer of https://auth.atlassian.com/oauth/token: this is the cause if it"
                                + " says that the refresh token is invalid; access_denied would speak of client id"
                                + " and secret.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Connect the integration again and give your consent; sending the old refresh token"
                                        + " once more cannot succeed.")
                        .fix(
                                DEVELOPER,
                                "Store the refresh token of each answer before using the access token, and let one"
                                        + " process at a time refresh, because each works once.")
                        .fix(DEVELOPER, "Ask for the scope offline_access, and refresh at least once in 90 days."),
                on(PASSWORD_NOT_ACCEPTED)
                        .meaning("the account's password was sent, or something else that is no API token; Cloud"
                                + " takes API tokens only")
                        .check("Look at what stands in the password field: this is the cause if it is what you type"
                                + " on the login page; an API token begins with ATATT and has about 190 characters.")
                        .fix(ACCOUNT_OWNER, "Create an API token at id.atlassian.com > Security > API tokens.")
                        .fix(
                                CALLER,
                                "Paste the token into the password field, keep the account's e-mail as user name,"
                                        + " and test the connection.")
                        .fix(
                                CALLER,
                                "If it is a token already, compare its length with the original, since a cut or"
                                        + " foreign one gets the same words."),
                on(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .fix(
                                ACCOUNT_OWNER,
                                "Create an API token at id.atlassian.com > Security > API tokens; it works although"
                                        + " the account logs in through single sign-on.")
                        .fix(
                                CALLER,
                                "Enter the account's e-mail and that token in place of the single sign-on password."),
                on(USERNAME_NOT_EMAIL)
                        .meaning("a user name stands where the account's e-mail belongs; Cloud has no user names any"
                                + " more")
                        .check("Read the e-mail at id.atlassian.com > Profile and visibility: this is the cause if"
                                + " the configuration says anything else.")
                        .fix(
                                CALLER,
                                "Enter the e-mail of the Atlassian account in the field for the user name, and keep"
                                        + " the token."),
                on(JWT_INVALID)
                        .check("Decode the token and compare iss with the key of the app's descriptor, and qsh with"
                                + " the hash of method, path and sorted query: this is the cause if either differs,"
                                + " or exp is past.")
                        .fix(
                                DEVELOPER,
                                "Set iss to the app key, not to the clientKey, sign with the sharedSecret of the"
                                        + " latest installed call, and compute qsh with the vendor's library"
                                        + " (atlassian-jwt).")
                        .fix(PRODUCT_ADMIN, "Install the app again on the site, so that it gets a new shared secret."),
                on(OAUTH_CLIENT_AUTH_FAILED)
                        .meaning("auth.atlassian.com refused the app's client id or client secret")
                        .check("Compare client id and secret with developer.atlassian.com > your app > Settings:"
                                + " this is the cause if the secret differs or is not sent, as by an app that relies"
                                + " on PKCE alone.")
                        .fix(
                                DEVELOPER,
                                "Send client_id and client_secret in the body of every call to"
                                        + " https://auth.atlassian.com/oauth/token; PKCE does not replace the secret.")
                        .fix(
                                DEVELOPER,
                                "If the secret was rotated at developer.atlassian.com > your app > Settings, deploy"
                                        + " the new one."),
                on(OAUTH_APP_MISCONFIGURED)
                        .check("Open developer.atlassian.com > your app and compare Permissions, Authorization"
                                + " (callback URL) and Distribution with what the login asks for: this is the cause"
                                + " if a scope or the sharing is missing there.")
                        .fix(
                                DEVELOPER,
                                "Add the API and its scopes at developer.atlassian.com > your app > Permissions;"
                                        + " read:me belongs to the User identity API.")
                        .fix(
                                DEVELOPER,
                                "Turn on sharing at developer.atlassian.com > your app > Distribution, or only you"
                                        + " can consent."),
                on(OAUTH_REDIRECT_URI_MISMATCH)
                        .check("Compare redirect_uri of the login address with developer.atlassian.com > your app >"
                                + " Authorization: this is the cause if one character differs, a final slash"
                                + " included.")
                        .fix(
                                DEVELOPER,
                                "Enter the exact callback URL at developer.atlassian.com > your app > Authorization"
                                        + " > OAuth 2.0 (3LO).")
                        .fix(CALLER, "Until then, use the address of the integration that its vendor registered."),
                on(APP_NOT_INSTALLED)
                        .meaning("the app has no installation or no grant for this site, or its grant does not cover"
                                + " the call")
                        .check("List https://api.atlassian.com/oauth/token/accessible-resources with the access"
                                + " token: this is the cause if the cloud id is missing, or if its scopes do not"
                                + " cover a write.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Authorize the app again, choose this site, and accept all scopes it asks for.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Look at admin.atlassian.com > Apps > Connected apps whether the app is installed"
                                        + " and allowed on the site."));
    }
}
