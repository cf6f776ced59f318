package dev.why401.jira.align;

import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.ACCOUNT_INACTIVE;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.PASSWORD_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.SSO_CREDENTIALS_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_POLICY_BLOCKED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_SITE;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;

/** Advice on tokens and on the people they belong to. */
final class CredentialAdvice {
    /** Where the one token of a person is shown and replaced. */
    static final String TOKEN_PAGE = "profile menu > Edit My Profile > API Token";

    private static final String ENTER = "Put the token into the configuration and test the connection.";

    private CredentialAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CREDENTIALS_MISSING)
                        .fix(
                                CALLER,
                                "Copy the API 2.0 Token in Jira Align at " + TOKEN_PAGE
                                        + ", and enter it whole, with user:<id>| in front.")
                        .fix(
                                CALLER,
                                "In Swagger, write the word bearer and a blank in front of the token before you press"
                                        + " Authorize.")
                        .fix(
                                DEVELOPER,
                                "Send Authorization: Bearer user:<id>|<secret> with the first request, without"
                                        + " base64."),
                on(CREDENTIALS_MALFORMED)
                        .meaning(
                                "the token did not arrive in one piece: something of it is missing, doubled, or changed"
                                        + " by a shell or a file on the way")
                        .check("Count the characters that the program sends after the | and those that the profile"
                                + " page shows: this is the cause if the numbers differ, or if curl is accepted with"
                                + " the"
                                + " token in single quotes.")
                        .fix(
                                CALLER,
                                "Copy the API 2.0 Token again at " + TOKEN_PAGE
                                        + ", whole, with user:<id>| in front and with the word bearer neither left out"
                                        + " (Swagger) nor written twice.")
                        .fix(
                                CALLER,
                                "Put the token in single quotes in shells and .env files, because $, !, `, |, ;, &,"
                                        + " < and #"
                                        + " mean something there.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Generate a new token if this one holds a slash or backslash that the program cannot"
                                        + " carry, and tell everybody who uses the old one, which ends at once."),
                on(WRONG_AUTH_SCHEME)
                        .meaning("the token was sent with the wrong scheme: Jira Align reads its own token as Bearer,"
                                + " and"
                                + " a token of an Atlassian account as Basic")
                        .check("Look at the token: this is the cause if it begins with user:<id>| and was sent as"
                                + " Basic, or"
                                + " begins with ATATT and was sent as Bearer.")
                        .fix(
                                CALLER,
                                "Send a token that begins with user:<id>| as Authorization: Bearer, without base64 and"
                                        + " without a user name.")
                        .fix(
                                CALLER,
                                "Send a token of an Atlassian account as Basic with the account's e-mail as user name,"
                                        + " and choose Basic in Swagger too; it works for people who log in to Jira"
                                        + " Align"
                                        + " through Atlassian Guard."),
                on(WRONG_TOKEN_KIND)
                        .meaning("the token is not one that Jira Align's API 2.0 takes: the API v1 token, say, or a"
                                + " token"
                                + " of another product")
                        .check("Open " + TOKEN_PAGE
                                + " in Jira Align: this is the cause if the configured token is not the"
                                + " API 2.0 Token, which stands below the v1 token.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Copy the API 2.0 Token, the lower of the two at " + TOKEN_PAGE
                                        + ", with user:<id>| in front.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Use a token of your Atlassian account only if you log in to Jira Align through"
                                        + " Atlassian"
                                        + " Guard, and send it as Basic with your e-mail.")
                        .fix(CALLER, ENTER),
                on(WRONG_SITE)
                        .fix(
                                CALLER,
                                "Compare {host} with the site where the token was generated, since each site, test and"
                                        + " production too, has users and tokens of its own.")
                        .fix(ACCOUNT_OWNER, "Generate a token on {host} at " + TOKEN_PAGE + "."),
                on(CREDENTIALS_REJECTED)
                        .meaning("Jira Align does not know this token as the current one of an active user")
                        .check("Send the token in single quotes with curl to {site}/rest/align/api/2/Users?$top=1:"
                                + " this is the cause"
                                + " if that is refused too while a newly generated token is accepted.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Compare the configured token with the API 2.0 Token that Jira Align shows at "
                                        + TOKEN_PAGE + ".")
                        .fix(
                                ACCOUNT_OWNER,
                                "If they differ, hand over the one that is shown, or generate a new one for every"
                                        + " integration that uses it, because the old one ends at once.")
                        .fix(CALLER, ENTER)
                        .fix(PRODUCT_ADMIN, "Check that the owner of the token is an active user of Jira Align."),
                on(CREDENTIALS_CHANGED)
                        .meaning("the token in the owner's profile was changed after the integration was set up")
                        .fix(
                                CALLER,
                                "Enter the token that Jira Align shows now at " + TOKEN_PAGE
                                        + " into every integration that uses this account.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the integration a service user of its own, so that nobody else changes its"
                                        + " token."),
                on(TOKEN_REVOKED)
                        .meaning("the owner of the token has generated a new one, which ended this one")
                        .check("Ask the owner whether Generate New API Token was pressed in their profile: this is"
                                + " the cause"
                                + " if it was, and the token shown there now is accepted.")
                        .fix(
                                CALLER,
                                "Enter the token that Jira Align shows now at " + TOKEN_PAGE
                                        + " into every integration that uses this account.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Do not press Generate New API Token before everybody who uses the old one knows,"
                                        + " because"
                                        + " a person has one token only.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the integration a service user of its own, so that nobody else replaces its"
                                        + " token."),
                on(TOKEN_EXPIRED)
                        .meaning("the token of the Atlassian account has reached its end date, which Jira Align's own"
                                + " tokens do not have")
                        .check("Look at id.atlassian.com > Security > API tokens: this is the cause if the end date"
                                + " of the"
                                + " token has passed.")
                        .fix(ACCOUNT_OWNER, "Create a new token at id.atlassian.com > Security > API tokens.")
                        .fix(CALLER, ENTER)
                        .fix(
                                ACCOUNT_OWNER,
                                "Or use the API 2.0 Token of Jira Align, which has no end date, and send it as"
                                        + " Bearer."),
                on(ACCOUNT_INACTIVE)
                        .meaning("the owner of the token has been deactivated in Jira Align, which ends the token")
                        .check("Look the owner up in the list of people in Jira Align's Administration: this is the"
                                + " cause if"
                                + " they are inactive or missing.")
                        .fix(PRODUCT_ADMIN, "Activate the user again, or name the account that takes its place.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Generate the integration's token under a service user, who does not leave.")
                        .fix(CALLER, ENTER),
                on(TOKEN_POLICY_BLOCKED)
                        .meaning(
                                "API tokens are switched off on this Jira Align, or a policy of the organisation blocks"
                                        + " tokens of Atlassian accounts")
                        .check("Open profile menu > Edit My Profile in a self-hosted Jira Align: this is the cause"
                                + " if there"
                                + " is no API Token; for a token of an Atlassian account, ask the"
                                + " organisation's"
                                + " administrator for the API token policy.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Turn API tokens on in the system configuration of a self-hosted Jira Align"
                                        + " (EnableApiTokens).")
                        .fix(
                                PRODUCT_ADMIN,
                                "Allow tokens of Atlassian accounts for this account at admin.atlassian.com >"
                                        + " Security."),
                on(PASSWORD_NOT_ACCEPTED)
                        .meaning(TOKENS_ONLY)
                        .fix(ACCOUNT_OWNER, GENERATE)
                        .fix(CALLER, AS_BEARER),
                on(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .meaning(TOKENS_ONLY)
                        .fix(ACCOUNT_OWNER, GENERATE)
                        .fix(CALLER, AS_BEARER));
    }

    private static final String TOKENS_ONLY = "a password was sent, and Jira Align's API takes tokens only";
    private static final String GENERATE = "Generate a token in Jira Align at " + TOKEN_PAGE + ".";
    private static final String AS_BEARER =
            "Send the API 2.0 Token as Authorization: Bearer user:<id>|<secret>, without a user name.";

    private static Advice on(Cause cause) {
        return Advice.on(cause, JIRA_ALIGN);
    }
}
