package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudAdvice.on;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on credentials that never arrived, arrived broken or were sent to the wrong place. */
final class SendingAdvice {
    /** Says who one is; never answers to anonymous. */
    static final String WHO_AM_I =
            "curl -u <e-mail> https://<site>.atlassian.net/rest/api/3/myself, which asks for the token";

    static final String GATEWAY_WHO_AM_I =
            "curl -u <e-mail> https://api.atlassian.com/ex/jira/<cloud id>/rest/api/3/myself, which asks for the token";

    static final String CLOUD_ID = "https://<site>.atlassian.net/_edge/tenant_info";

    static final String USE_GATEWAY =
            "Use {found:cloud-gateway|https://api.atlassian.com/ex/jira/<cloud id> (Confluence:"
                    + " https://api.atlassian.com/ex/confluence/<cloud id>; read the cloud id at " + CLOUD_ID
                    + ", which"
                    + " needs no login)} as base URL.";

    private SendingAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CREDENTIALS_MISSING)
                        .meaning("no credential reached Atlassian, and the call ran as anonymous")
                        .fix(
                                CALLER,
                                "Enter the account's e-mail and its API token in the configuration of the"
                                        + " integration, and test the connection against /rest/api/3/myself.")
                        .fix(
                                CALLER,
                                "If they come from environment variables, check that the process that makes the call"
                                        + " has them, not only your own shell.")
                        .fix(
                                DEVELOPER,
                                "Send the Authorization header with the first request, since Jira Cloud answers"
                                        + " anonymous callers without asking for a login."),
                on(CREDENTIALS_PLACEHOLDER)
                        .check("Compare the length of the value that the program sends with that of the token: this"
                                + " is the cause if it is empty, masked or a variable's name; an API token begins"
                                + " with ATATT and has about 190 characters.")
                        .fix(
                                CALLER,
                                "Put the real e-mail and API token into the variables, and restart the process that"
                                        + " reads them.")
                        .fix(
                                CALLER,
                                "In a GitHub workflow write ${{ secrets.NAME }} for both, because an env block does"
                                        + " not expand $NAME.")
                        .fix(DEVELOPER, "Refuse at start-up a token that is empty, masked or still a variable's name."),
                on(CREDENTIALS_MALFORMED)
                        .meaning("the e-mail or the token was damaged on its way into the request, or put together"
                                + " wrongly")
                        .check("Have curl send the pair (" + WHO_AM_I
                                + "): this is the cause if curl is accepted while the program is refused.")
                        .fix(
                                CALLER,
                                "Copy the token again, whole and without quotes, blanks or a line break; it begins"
                                        + " with ATATT.")
                        .fix(
                                DEVELOPER,
                                "Build Basic as base64 of e-mail, one colon and token, with printf or echo -n so"
                                        + " that no newline gets in.")
                        .fix(
                                DEVELOPER,
                                "Write the scheme word exactly as Basic or Bearer followed by one blank, because"
                                        + " Jira Cloud ignores any other spelling and answers as to anonymous."),
                on(AUTHORIZATION_HEADER_STRIPPED)
                        .check("Make the same call with curl from the same machine, past every proxy: this is the"
                                + " cause if the answer then names the account (header x-aaccountid).")
                        .fix(
                                NETWORK_TEAM,
                                "Let the outbound proxy or API manager pass the Authorization header on to {host}.")
                        .fix(
                                DEVELOPER,
                                "Check that no interceptor or platform of your own removes or renames the"
                                        + " Authorization header of outgoing calls."),
                on(REDIRECT_DROPPED_CREDENTIALS)
                        .check("Ask with curl -sI for the address you configured: this is the cause if it answers"
                                + " 3xx with another host or scheme in Location.")
                        .fix(
                                CALLER,
                                "Write https://<site>.atlassian.net into the configuration, with https and without a"
                                        + " custom domain.")
                        .fix(
                                DEVELOPER,
                                "Report a redirect that leaves the configured host as a wrong address, and do not"
                                        + " send the token to wherever it leads."),
                on(CREDENTIAL_TRANSPORT_RETIRED)
                        .meaning("the client logs in by cookie session or by a token in the URL, which Cloud no"
                                + " longer reads")
                        .check("Look into the client's log for /rest/auth/1/session or ?jwt=: this is the cause if"
                                + " either is there while curl with e-mail and API token is accepted.")
                        .fix(
                                CALLER,
                                "Update the client to a version that sends e-mail and API token as Basic with every"
                                        + " call (python-jira: basic_auth=, not auth=).")
                        .fix(
                                DEVELOPER,
                                "Send the Authorization header with every call, and stop opening sessions: Jira"
                                        + " Cloud ended cookie login in 2019."),
                on(WRONG_AUTH_SCHEME)
                        .meaning("an API token was sent as Bearer, or in another way than Basic with the account's"
                                + " e-mail")
                        .check("Send the same token once as Basic (" + WHO_AM_I
                                + "): this is the cause if that is accepted.")
                        .fix(
                                CALLER,
                                "Choose basic authentication with the account's e-mail as user name and the API"
                                        + " token as password; what some clients call PAT or bearer is for Data"
                                        + " Center.")
                        .fix(
                                CALLER,
                                "If the client can only send Bearer, use a service account's token or OAuth 2.0, at"
                                        + " https://api.atlassian.com/ex/jira/<cloud id>.")
                        .fix(DEVELOPER, "Offer Cloud and Data Center as separate choices, and send Basic for Cloud."),
                on(WRONG_TOKEN_KIND)
                        .check("Look up where the secret was created: this is the cause if that was Jira Align,"
                                + " Bitbucket, admin.atlassian.com (organisation API key) or a Data Center profile.")
                        .fix(ACCOUNT_OWNER, "Create an API token at id.atlassian.com > Security > API tokens.")
                        .fix(CALLER, "Enter it with the e-mail of the same account, and test the connection."),
                on(WRONG_ENDPOINT_FOR_TOKEN)
                        .meaning("the token works at another address: one with scopes, a service account's or an"
                                + " OAuth token at the gateway only, one without scopes at the site only")
                        .check("Make the same call at the other address (" + GATEWAY_WHO_AM_I + "; cloud id from "
                                + CLOUD_ID + "): this is the cause if one of the two accepts what the other refuses.")
                        .fix(CALLER, USE_GATEWAY)
                        .fix(
                                ACCOUNT_OWNER,
                                "If the program knows the site address only, choose \"Create API token\" and not"
                                        + " \"Create API token with scopes\" at id.atlassian.com > Security > API"
                                        + " tokens.")
                        .fix(
                                DEVELOPER,
                                "Turn addresses that Jira supplies, such as attachment content or the next page,"
                                        + " into addresses at the gateway before following them."),
                on(WRONG_SITE)
                        .check("Log in at the site in a private browser window with the token's account, or list"
                                + " https://api.atlassian.com/oauth/token/accessible-resources with an OAuth token:"
                                + " this is the cause if the site is not among those the account or grant reaches.")
                        .fix(
                                CALLER,
                                "Compare the site, or the cloud id, in the base URL with the site meant; sandboxes"
                                        + " have sites of their own.")
                        .fix(
                                ACCOUNT_OWNER,
                                "With OAuth, consent again and choose this site, because a grant is per site.")
                        .fix(PRODUCT_ADMIN, "Invite the account to the site at admin.atlassian.com > Users."),
                on(PRINCIPAL_TOKEN_MISMATCH)
                        .check("Let the person who created the token try it with their own e-mail (" + WHO_AM_I
                                + "): this is the cause if that is accepted.")
                        .fix(
                                CALLER,
                                "Enter the e-mail of exactly the account under which the token was created; an alias"
                                        + " or a shared mailbox is another account.")
                        .fix(
                                CALLER,
                                "If the token has scopes, use {found:cloud-token-alone|https://api.atlassian.com/ex/jira/<cloud"
                                        + " id>} as base URL as well.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Log in at id.atlassian.com as the integration's account, check the e-mail shown"
                                        + " there, and create the token in that account."));
    }
}
