package dev.why401.knowledge;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Family.SEND_CREDENTIAL;
import static dev.why401.knowledge.Prior.COMMON;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#SEND_CREDENTIAL}:
 * credentials that never arrived, or arrived broken.
 */
final class SendCredentialCauses {
    static final Cause CREDENTIALS_MISSING = Cause.builder("credentials-missing", SEND_CREDENTIAL)
            .title("The request carried no credentials")
            .meaning("no credentials reached the server")
            .check("Log the headers of one call as it leaves the program (OkHttp: HttpLoggingInterceptor at "
                    + "HEADERS with redactHeader(\"Authorization\")): this is the cause if there is no Authorization "
                    + "header, and it is another one if there is a header that the server ignored or refused.")
            .fix(
                    CALLER,
                    "Enter the credentials in the configuration of the integration, save them and test the "
                            + "connection again.")
            .fix(
                    CALLER,
                    "If they come from an environment variable or a secret store, check that the process "
                            + "that makes the call can read it, not only your own shell.")
            .fix(
                    DEVELOPER,
                    "Send the Authorization header with the first request, since the server may never ask "
                            + "for it with a challenge that the client understands.")
            .prior(COMMON)
            .statuses(401, 403, 404, 200)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause CREDENTIALS_PLACEHOLDER = Cause.builder("credentials-placeholder", SEND_CREDENTIAL)
            .title("A placeholder was sent instead of the secret")
            .meaning("a placeholder or an empty value was sent where the secret belongs")
            .check("Compare the length of the value that the program sends with the length of the real secret: "
                    + "this is the cause if the value is empty, \"null\", a row of asterisks or a variable name such "
                    + "as $TOKEN.")
            .fix(
                    CALLER,
                    "Put the real secret into the variable or secret store and restart the process, "
                            + "because environment variables are read at its start.")
            .fix(
                    CALLER,
                    "Look at how the value is quoted, since single quotes in a shell, and .env or YAML "
                            + "files without interpolation, pass $NAME on as it stands.")
            .fix(DEVELOPER, "Refuse at start-up a secret that is empty, masked or still holds a variable name.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause CREDENTIALS_MALFORMED = Cause.builder("credentials-malformed", SEND_CREDENTIAL)
            .title("The credentials arrived in a shape that the server cannot read")
            .meaning("the credentials were damaged on their way into the request, or put together wrongly")
            .check("Have curl send the secret, pasted by hand from where it was issued: this is the cause if curl "
                    + "is accepted while the program is refused with a value that differs in length, prefix or "
                    + "ending.")
            .fix(
                    CALLER,
                    "Copy the secret again from where it was issued, without blanks, quotes or a line "
                            + "break, and keep every prefix that belongs to it (Jira Align: user:<id>|).")
            .fix(
                    CALLER,
                    "If the secret holds characters such as $, !, |, # or a slash, quote it for the shell "
                            + "or file it passes through, or create a new one.")
            .fix(
                    DEVELOPER,
                    "Build the header in one place: one scheme word, one blank, the secret, with base64 "
                            + "only around name:secret of Basic and without URL encoding.")
            .prior(REGULAR)
            .statuses(401, 400, 403)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE)
            .newCredentialHelps()
            .build();

    static final Cause CREDENTIAL_CHARSET_MISMATCH = Cause.builder("credential-charset-mismatch", SEND_CREDENTIAL)
            .title("A secret with special letters was encoded in another character set")
            .meaning("the secret or the user name holds letters outside ASCII and was encoded in another character "
                    + "set than the server reads")
            .check("Set a password of plain ASCII letters and digits for the account and call again: this is the "
                    + "cause if only that password is accepted.")
            .fix(
                    DEVELOPER,
                    "Encode Basic credentials as UTF-8 (in OkHttp Credentials.basic(name, password, "
                            + "StandardCharsets.UTF_8), since its default is ISO-8859-1).")
            .fix(ACCOUNT_OWNER, "Use an API token, or a password without letters outside ASCII, for the integration.")
            .prior(RARE)
            .statuses(401)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause AUTHORIZATION_HEADER_STRIPPED = Cause.builder("authorization-header-stripped", SEND_CREDENTIAL)
            .title("The Authorization header was removed on the way")
            .meaning("the credentials were sent, but a proxy or gateway removed the Authorization header before the "
                    + "application saw it")
            .check("Repeat the call directly against the application, past the proxy: this is the cause if the "
                    + "same request works there, or if an echo service behind the proxy shows no Authorization "
                    + "header.")
            .fix(
                    SITE_OPERATOR,
                    "Let the proxy pass the header on: remove an empty proxy_set_header Authorization in "
                            + "nginx, set WSGIPassAuthorization On for mod_wsgi in Apache.")
            .fix(
                    DEVELOPER,
                    "If a header of your own carries the secret, write its name with hyphens, because "
                            + "nginx and Apache drop names with underscores.")
            .fix(
                    SITE_OPERATOR,
                    "Compare the access logs on both sides of each hop, by {reference}, to find the place "
                            + "where the header is lost.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION)
            .build();

    static final Cause REDIRECT_DROPPED_CREDENTIALS = Cause.builder("redirect-dropped-credentials", SEND_CREDENTIAL)
            .title("A redirect made the client drop the credentials")
            .meaning("a redirect led to another scheme, host or port, and the client left the Authorization header "
                    + "behind")
            .check("Ask with curl -sI for the address you configured, without following redirects: this is the "
                    + "cause if the answer is a 3xx whose Location differs in scheme, host or port, and the same "
                    + "call to that Location is accepted.")
            .fix(
                    CALLER,
                    "Put the final address into the configuration: https, the exact host name and the port "
                            + "to which the redirect leads.")
            .fix(
                    PRODUCT_ADMIN,
                    "Set the base URL of the product to the address that its callers use, so that it stops "
                            + "redirecting them.")
            .fix(
                    DEVELOPER,
                    "Report a redirect that leaves the configured host as a wrong address, and do not send "
                            + "the secret to wherever it leads.")
            .prior(REGULAR)
            .statuses(401, 403, 404)
            .answeredBy(APPLICATION, LOGIN_PAGE)
            .build();

    static final Cause AMBIENT_CREDENTIALS_OVERRIDE = Cause.builder("ambient-credentials-override", SEND_CREDENTIAL)
            .title("Other credentials from the surroundings were sent instead of yours")
            .meaning("something around the program, such as a .netrc file, a keychain or a default authenticator, "
                    + "replaced the credentials you configured")
            .check("Print the scheme word and the user name that really leave the program: this is the cause if "
                    + "they are not the configured ones (Basic where you set Bearer, say), and the same call works "
                    + "under another user or on another machine.")
            .fix(
                    CALLER,
                    "Remove or rename the entry for {host} in ~/.netrc (on Windows _netrc), in the "
                            + "keychain and in the git or proxy configuration of the user that runs the program.")
            .fix(
                    DEVELOPER,
                    "Turn off the look-up of credentials from the environment in the HTTP client, or hand "
                            + "it an authentication object of its own.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION)
            .build();

    static final Cause CREDENTIAL_TRANSPORT_RETIRED = Cause.builder("credential-transport-retired", SEND_CREDENTIAL)
            .title("The credential was sent in a place that the server no longer reads")
            .meaning("the credential is right but travels in a place that the server no longer reads, such as a "
                    + "query parameter or a cookie session")
            .check("Send the same secret with curl in the Authorization header: this is the cause if that is "
                    + "accepted while the program logs in at a session resource, or puts the secret into the URL.")
            .fix(
                    DEVELOPER,
                    "Send the credential in the Authorization header of every request, and stop using "
                            + "/rest/auth/1/session, os_username and os_password, or ?jwt=.")
            .fix(CALLER, "Update the client program or library to a version that does so.")
            .prior(OCCASIONAL)
            .statuses(401, 403, 400)
            .answeredBy(APPLICATION, API_GATEWAY)
            .build();

    static final Cause WRONG_AUTH_SCHEME = Cause.builder("wrong-auth-scheme", SEND_CREDENTIAL)
            .title("The secret was sent with the wrong authentication scheme")
            .meaning("the secret was sent with the wrong scheme, as Bearer where Basic is expected or the other way "
                    + "round")
            .check("Send the same secret once with the other scheme from curl (-u <name> for Basic, -H "
                    + "\"Authorization: Bearer <secret>\" for Bearer): this is the cause if the other scheme is "
                    + "accepted.")
            .fix(
                    CALLER,
                    "On Jira Cloud and Confluence Cloud choose Basic, with the account's e-mail as user "
                            + "name and the API token as password.")
            .fix(
                    CALLER,
                    "On Jira and Confluence Data Center send a personal access token as Bearer, without a user name.")
            .fix(
                    CALLER,
                    "On Jira Align send the API 2.0 token (user:<id>|...) as Bearer, and an Atlassian API "
                            + "token as Basic with the e-mail.")
            .fix(
                    DEVELOPER,
                    "Offer the two schemes as two separate choices in the configuration, and check the "
                            + "shape of the secret before sending it.")
            .prior(COMMON)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE)
            .build();

    static final Cause WRONG_TOKEN_KIND = Cause.builder("wrong-token-kind", SEND_CREDENTIAL)
            .title("The secret belongs to another product or is of another kind")
            .meaning("the secret is genuine, but of a kind that this server does not take")
            .check("Look up where the secret was created: this is the cause if that was another product, an "
                    + "organisation's admin page or an older API version, and a secret created on the page named "
                    + "below is accepted.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a secret of the right kind: for Jira Cloud and Confluence Cloud at "
                            + "id.atlassian.com > Security > API tokens, for Data Center in your profile > Personal "
                            + "Access Tokens, for Jira Align in Edit My Profile > API Token the one for API 2.0.")
            .fix(CALLER, "Put the new secret into the configuration and test the connection.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause WRONG_ENDPOINT_FOR_TOKEN = Cause.builder("wrong-endpoint-for-token", SEND_CREDENTIAL)
            .onlyOn(JIRA_CLOUD, CONFLUENCE_CLOUD)
            .title("The token is good but does not work at this address")
            .meaning("the token works at another base address: tokens with scopes and OAuth tokens at "
                    + "api.atlassian.com with the cloud id, tokens without scopes at the site")
            .check("Read the cloud id at https://<site>.atlassian.net/_edge/tenant_info, which needs no login, "
                    + "and make the same call at https://api.atlassian.com/ex/jira/<cloud id>/rest/api/3/myself: "
                    + "this is the cause if one of the two addresses accepts what the other refuses.")
            .fix(
                    CALLER,
                    "For a token with scopes, a service account's token or an OAuth token, use "
                            + "https://api.atlassian.com/ex/jira/<cloud id> (Confluence: /ex/confluence/<cloud id>) "
                            + "as base URL.")
            .fix(
                    CALLER,
                    "If the program only knows the site address, create an API token without scopes and use it there.")
            .fix(
                    DEVELOPER,
                    "Turn links that the server supplies, such as attachment content or the next page, "
                            + "into addresses on the gateway before following them.")
            .prior(REGULAR)
            .statuses(401, 403, 404)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE)
            .build();

    static final Cause WRONG_SITE = Cause.builder("wrong-site", SEND_CREDENTIAL)
            .title("The credentials belong to another site")
            .meaning("the credentials are good, but for another site, tenant or instance than the one that was called")
            .check("Log in at the site that was called in a private browser window with the account the "
                    + "credentials belong to: this is the cause if that account does not exist there, or if the same "
                    + "credentials are accepted at another site.")
            .fix(
                    CALLER,
                    "Compare the site in the base URL with the site where the credentials were created, "
                            + "including test and production.")
            .fix(ACCOUNT_OWNER, "Create credentials on the site that is called, or consent again and choose that site.")
            .fix(PRODUCT_ADMIN, "Invite the account to the site if it should work there.")
            .prior(OCCASIONAL)
            .statuses(401, 403, 404)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause PRINCIPAL_TOKEN_MISMATCH = Cause.builder("principal-token-mismatch", SEND_CREDENTIAL)
            .title("The token belongs to another account than the user name")
            .meaning("the token is valid, but belongs to another account than the user name or e-mail sent with it")
            .check("Let the person who created the token try it with their own e-mail in curl -u: this is the "
                    + "cause if that is accepted and the configured e-mail is not.")
            .fix(CALLER, "Enter the e-mail or user name of exactly the account under which the token was created.")
            .fix(
                    ACCOUNT_OWNER,
                    "Log in as the integration's account, check the account shown at the top right, and "
                            + "create a token there.")
            .prior(OCCASIONAL)
            .statuses(401)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    private SendCredentialCauses() {}
}
