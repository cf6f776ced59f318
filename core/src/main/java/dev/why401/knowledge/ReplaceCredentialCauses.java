package dev.why401.knowledge;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.AUTHORIZATION_SERVER;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Family.REPLACE_CREDENTIAL;
import static dev.why401.knowledge.Prior.COMMON;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#REPLACE_CREDENTIAL}:
 * credentials that arrived and were refused.
 */
final class ReplaceCredentialCauses {
    static final Cause CREDENTIALS_REJECTED = Cause.builder("credentials-rejected", REPLACE_CREDENTIAL)
            .title("The server read the credentials and refused them")
            .meaning("the token or password is not valid for this account")
            .check("Ask the server once who you are, with the same credential in curl (Jira: curl -u <name> "
                    + "https://<site>/rest/api/2/myself, which asks for the secret): this is the cause if that is "
                    + "refused too while a newly created secret is accepted.")
            .fix(
                    ACCOUNT_OWNER,
                    "Log in with the password once, or look in the account's security page whether the token still "
                            + "exists and has not expired, and create a new one if in doubt (Atlassian Cloud: "
                            + "id.atlassian.com > Security > API tokens).")
            .fix(
                    CALLER,
                    "Put the new secret into the configuration, with the name of the same account, and "
                            + "test the connection.")
            .fix(CALLER, "Stop automatic retries until then, because repeated refusals can lock the account.")
            .prior(COMMON)
            .statuses(401, 403, 200, 404)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause CREDENTIALS_CHANGED = Cause.builder("credentials-changed", REPLACE_CREDENTIAL)
            .title("The password or token was changed since the integration was set up")
            .meaning("the password or token was changed or replaced after the integration was set up")
            .check("Ask the account's owner, or look in the account's log, whether the secret was changed between "
                    + "the last good call and the first refusal: this is the cause if it was, and the new secret is "
                    + "accepted.")
            .fix(CALLER, "Enter the current secret, in the shared template first if several integrations use one.")
            .fix(ACCOUNT_OWNER, "If the password has ended, set a new one where a person logs in; no program can.")
            .fix(
                    PRODUCT_ADMIN,
                    "Exempt the integration's account from automatic password expiry, or give it a token "
                            + "whose end date you know.")
            .fix(CALLER, "Stop other jobs that still use the old secret before they lock the account.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause TOKEN_EXPIRED = Cause.builder("token-expired", REPLACE_CREDENTIAL)
            .title("The token has expired")
            .meaning("the token has reached the end of its life")
            .check("Read the end date of the token, on the page where it was created or in the exp claim of a "
                    + "JWT: this is the cause if the first refusal came just after that date.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a new token and note its end date (Atlassian API tokens live one year at most, "
                            + "some organisations allow less).")
            .fix(CALLER, "Put the new token into the configuration and test the connection.")
            .fix(
                    DEVELOPER,
                    "Fetch a new OAuth access token with the refresh token before the old one ends, and "
                            + "once more when a call is answered with 401.")
            .fix(CALLER, "Set a reminder two weeks before the new end date.")
            .prior(COMMON)
            .statuses(401, 403, 200, 404)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause TOKEN_REVOKED = Cause.builder("token-revoked", REPLACE_CREDENTIAL)
            .title("The token was revoked")
            .meaning("the token was revoked or deleted, or replaced by a newly generated one")
            .check("Look for the token in the list on the page where it was created: this is the cause if it is "
                    + "gone before its end date, or if a newer one was generated where only one can exist (Jira "
                    + "Align).")
            .fix(
                    ACCOUNT_OWNER,
                    "Find out who revoked it and why before creating a new one, since a token that leaked "
                            + "is revoked for a reason.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a new token, for a service account rather than a person who may leave or generate another.")
            .fix(CALLER, "Put the new token into the configuration and test the connection.")
            .prior(REGULAR)
            .statuses(401, 403, 200, 404)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause REFRESH_TOKEN_REJECTED = Cause.builder("refresh-token-rejected", REPLACE_CREDENTIAL)
            .title("The authorization server refused the refresh token")
            .meaning("the refresh token is no longer accepted, so no new access token can be obtained")
            .check("Read the error field of the token endpoint's answer: this is the cause if it says "
                    + "invalid_grant or names the refresh token, while invalid_client or access_denied speak of the "
                    + "app's own id and secret.")
            .fix(
                    ACCOUNT_OWNER,
                    "Connect the integration again and give your consent; sending the old refresh token "
                            + "once more cannot succeed.")
            .fix(
                    DEVELOPER,
                    "Store the refresh token that comes with each answer at once, and let only one process "
                            + "refresh at a time, because a rotated token works once.")
            .fix(
                    DEVELOPER,
                    "Refresh well within the idle limit of the provider (Atlassian: 90 days idle, 365 days in all).")
            .prior(OCCASIONAL)
            .statuses(403, 400, 401)
            .answeredBy(AUTHORIZATION_SERVER)
            .newCredentialHelps()
            .build();

    static final Cause PASSWORD_NOT_ACCEPTED = Cause.builder("password-not-accepted", REPLACE_CREDENTIAL)
            .onlyOn(JIRA_CLOUD, CONFLUENCE_CLOUD, JIRA_ALIGN)
            .title("The server takes an API token here, not the account's password")
            .meaning("the account's password was sent where only an API token is accepted")
            .check("Look at what stands in the password field of the configuration: this is the cause if it is "
                    + "what you type on the login page, and it is another one if it is a complete API token "
                    + "(Atlassian's newer ones begin with ATATT).")
            .fix(ACCOUNT_OWNER, "Create an API token at id.atlassian.com > Security > API tokens.")
            .fix(
                    CALLER,
                    "Paste the token into the password field, keep the account's e-mail as user name, and "
                            + "test the connection.")
            .fix(
                    CALLER,
                    "If it is a token already, compare its length and its first letters with the original, "
                            + "since a cut or foreign token is answered in the same words.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause SSO_CREDENTIALS_NOT_ACCEPTED = Cause.builder("sso-credentials-not-accepted", REPLACE_CREDENTIAL)
            .title("Credentials of the company login do not work for the API")
            .meaning("the password belongs to the company's single sign-on, which the API does not know")
            .check("Open the login page in a private browser window: this is the cause if it hands you over to "
                    + "your company's login, and the API accepts a token or a local account of the product.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create an API token (Cloud) or a personal access token (Data Center) and use it in "
                            + "place of the password.")
            .fix(
                    PRODUCT_ADMIN,
                    "Set up a local account of the product for the integration where tokens are not offered.")
            .prior(OCCASIONAL)
            .statuses(401)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause USERNAME_NOT_EMAIL = Cause.builder("username-not-email", REPLACE_CREDENTIAL)
            .onlyOn(JIRA_CLOUD, CONFLUENCE_CLOUD)
            .title("A user name was sent where the account's e-mail is required")
            .meaning("a user name was sent, and the server knows accounts only by their e-mail address")
            .check("Look at the user name in the configuration: this is the cause if it holds no @, and the same "
                    + "token is accepted together with the e-mail shown at id.atlassian.com.")
            .fix(
                    CALLER,
                    "Enter the e-mail address with which the account logs in, not a user name or display "
                            + "name, and test the connection.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause EMAIL_NOT_USERNAME = Cause.builder("email-not-username", REPLACE_CREDENTIAL)
            .onlyOn(JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER)
            .title("An e-mail was sent where the user name is required")
            .meaning("an e-mail address was sent, and the server knows accounts only by their user name")
            .check("Look up the user name in the profile of the account (Jira: profile picture > Profile): this "
                    + "is the cause if it differs from what was sent, and the same password is accepted with it.")
            .fix(CALLER, "Enter the user name as the profile shows it, and test the connection.")
            .fix(CALLER, "Send a personal access token as Bearer instead, which needs no user name.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause USERNAME_CASE_MISMATCH = Cause.builder("username-case-mismatch", REPLACE_CREDENTIAL)
            .title("The user name differs in upper and lower case")
            .meaning("the user name was written in another case than the one in which it is stored, and the server "
                    + "compares it exactly")
            .check("Compare the user name letter by letter with the one in the account's profile: this is the "
                    + "cause if only the case differs, and the stored spelling is accepted.")
            .fix(CALLER, "Write the user name exactly as it is stored, usually in lower case.")
            .prior(RARE)
            .statuses(401)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause JWT_INVALID = Cause.builder("jwt-invalid", REPLACE_CREDENTIAL)
            .title("The signed token does not pass the server's check")
            .meaning("the signed token fails the server's check of signature, issuer, audience or request hash")
            .check("Decode the token's header and claims locally and compare iss, aud, exp and (for Atlassian "
                    + "Connect) qsh with what the server expects: this is the cause if iss, aud or qsh differs while "
                    + "exp still lies ahead.")
            .fix(DEVELOPER, "Compare iss and aud with the values of this server, and sign with the key that it knows.")
            .fix(
                    DEVELOPER,
                    "For Atlassian Connect put the app key into iss, and compute qsh from the method, the "
                            + "path and the sorted query of exactly the request that is sent.")
            .fix(
                    DEVELOPER,
                    "Send OAuth access tokens to the gateway (https://api.atlassian.com/ex/...), not to the site.")
            .fix(PRODUCT_ADMIN, "Reinstall the app if its shared secret may have been lost or changed.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY, ACCESS_PROXY)
            .newCredentialHelps()
            .build();

    static final Cause OAUTH1_CONSUMER_UNKNOWN = Cause.builder("oauth1-consumer-unknown", REPLACE_CREDENTIAL)
            .title("The server does not know the OAuth consumer")
            .meaning("the server has no application link for this OAuth consumer key")
            .check("Read the body of the refusal, which clients often drop: this is the cause if it says "
                    + "oauth_problem=consumer_key_unknown.")
            .fix(
                    PRODUCT_ADMIN,
                    "Compare the consumer key of the application link's incoming authentication with the "
                            + "one configured in the client, letter by letter.")
            .fix(PRODUCT_ADMIN, "If they agree, delete the application link on both sides and create it again.")
            .fix(ACCOUNT_OWNER, "Authorise the integration again afterwards.")
            .prior(RARE)
            .statuses(401)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause OAUTH1_SIGNATURE_INVALID = Cause.builder("oauth1-signature-invalid", REPLACE_CREDENTIAL)
            .title("The OAuth signature does not match")
            .meaning("the OAuth 1.0a signature does not match what the server computes for the address it sees")
            .check("Read the body of the refusal: this is the cause if it says oauth_problem=signature_invalid, "
                    + "and the signature base string echoed there usually shows which scheme, host, port or path "
                    + "differs from the address you signed.")
            .fix(
                    PRODUCT_ADMIN,
                    "Make the product's base URL and the connector settings of its reverse proxy (scheme, "
                            + "proxyName, proxyPort) agree with the address that clients call.")
            .fix(DEVELOPER, "Sign exactly the URL that is sent, after redirects and with all query parameters.")
            .fix(
                    PRODUCT_ADMIN,
                    "Check that the public key in the application link belongs to the private key of the client.")
            .prior(RARE)
            .statuses(401)
            .answeredBy(APPLICATION)
            .build();

    static final Cause OAUTH_CLIENT_AUTH_FAILED = Cause.builder("oauth-client-auth-failed", REPLACE_CREDENTIAL)
            .title("The token endpoint refused the client id or secret")
            .meaning("the token endpoint does not accept the app's client id and secret")
            .check("Send the token request once with curl and the id and secret copied from the developer "
                    + "console: this is the cause if the answer says invalid_client or access_denied, while "
                    + "invalid_grant speaks of the code or refresh token.")
            .fix(
                    DEVELOPER,
                    "Copy client id and client secret again from the developer console and look for blanks "
                            + "and for the values of another environment.")
            .fix(
                    DEVELOPER,
                    "Send the client secret also when PKCE is used, because Atlassian does not accept public clients.")
            .fix(DEVELOPER, "Create a new client secret if the old one was rotated.")
            .prior(OCCASIONAL)
            .statuses(401, 400, 403)
            .answeredBy(AUTHORIZATION_SERVER)
            .newCredentialHelps()
            .build();

    static final Cause OAUTH_APP_MISCONFIGURED = Cause.builder("oauth-app-misconfigured", REPLACE_CREDENTIAL)
            .title("The OAuth app is not set up correctly at the provider")
            .meaning("the scopes, the callback address or the distribution setting of the OAuth app are not right "
                    + "at the provider")
            .check("Open the consent page in a browser and read its error before any token exists: this is the "
                    + "cause if it speaks of scopes that were not added or of an app that is not shared, and not of "
                    + "your account.")
            .fix(
                    DEVELOPER,
                    "In the developer console add each requested scope under the API it belongs to, and "
                            + "request only scopes that were added.")
            .fix(DEVELOPER, "Turn on sharing of the app if people outside your own organisation are to use it.")
            .fix(ACCOUNT_OWNER, "Give your consent again after the change, because an old grant keeps its old scopes.")
            .prior(RARE)
            .statuses(403, 400)
            .answeredBy(AUTHORIZATION_SERVER, LOGIN_PAGE)
            .build();

    static final Cause OAUTH_REDIRECT_URI_MISMATCH = Cause.builder("oauth-redirect-uri-mismatch", REPLACE_CREDENTIAL)
            .title("The redirect address is not the one registered for the app")
            .meaning("the redirect address in the authorization request is not registered for the app")
            .check("Compare redirect_uri in the address of the consent page with the callback in the developer "
                    + "console, character by character: this is the cause if scheme, host, port, path or a trailing "
                    + "slash differs.")
            .fix(
                    DEVELOPER,
                    "Register exactly the redirect address that the program sends, or send exactly the one "
                            + "that is registered.")
            .fix(
                    SITE_OPERATOR,
                    "If the program computes the address behind a reverse proxy, pass the original scheme "
                            + "and host on to it.")
            .prior(OCCASIONAL)
            .statuses(400, 302)
            .answeredBy(AUTHORIZATION_SERVER, LOGIN_PAGE)
            .build();

    static final Cause APP_NOT_INSTALLED = Cause.builder("app-not-installed", REPLACE_CREDENTIAL)
            .title("The app is not installed on this site")
            .meaning("the app has no installation or no valid consent on this site")
            .check("Call https://api.atlassian.com/oauth/token/accessible-resources with the same token: this is "
                    + "the cause if the cloud id of the call is not listed, while a listed site without the needed "
                    + "scope points to oauth-scope-missing.")
            .fix(
                    PRODUCT_ADMIN,
                    "Install the app on the site, or look in the site's list of apps whether it was "
                            + "removed or its licence ended.")
            .fix(ACCOUNT_OWNER, "Connect the integration again and choose this site on the consent page.")
            .fix(DEVELOPER, "Deploy the app again and update its installation after scopes have changed.")
            .prior(OCCASIONAL)
            .statuses(403, 401)
            .answeredBy(API_GATEWAY, APPLICATION)
            .newCredentialHelps()
            .build();

    private ReplaceCredentialCauses() {}
}
