package dev.why401.integration;

import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Advice;
import java.util.List;

/**
 * Says what to do in a product that stores accounts: what an account logs in with is known here, so that nobody is told about
 * passwords who has a token.
 */
final class AccountAdvice {
    private static final String CLOUD_TOKENS = "id.atlassian.com > Security > API tokens";
    private static final String GATEWAY = "https://api.atlassian.com/ex/jira/<cloud id>";
    private static final String OWN_TOKENS = "Profile > Personal Access Tokens";
    private static final String ENTER_API_TOKEN =
            "Enter the new token in the account of the integration, with the e-mail of the same Atlassian account.";
    private static final String ENTER_OWN_TOKEN = "Enter the new token in the account of the integration.";

    private AccountAdvice() {}

    static List<Advice> on(Login login) {
        return switch (login) {
            case API_TOKEN -> List.of(cloudScoped(), cloudExpired(), cloudRevoked());
            case PASSWORD -> List.of(publish(), singleSignOn());
            case PERSONAL_ACCESS_TOKEN -> List.of(publish(), ownRejected(), ownExpired(), ownRevoked());
            case CONNECT_TOKEN -> List.of(convert());
        };
    }

    private static Advice convert() {
        return Advice.on(CREDENTIAL_TRANSPORT_RETIRED, JIRA_CLOUD)
                .meaning(
                        "the integration still goes through Atlassian Connect (the edition \"Jira via Connect\"), and has to be"
                                + " converted to the edition Jira Cloud")
                .check(
                        "Look at the edition of the integration: this is the cause if it is \"Jira via Connect\", and an account of"
                                + " the edition Jira Cloud, with an e-mail and an API token, passes the connection test.")
                .fix(
                        Actor.VENDOR_SUPPORT,
                        "The support of the product that runs the integration: convert it from Jira via Connect to Jira Cloud, so"
                                + " that its mappings and links are kept.")
                .fix(Actor.ACCOUNT_OWNER, "Create an API token at " + CLOUD_TOKENS + " for the converted integration.")
                .fix(
                        Actor.CALLER,
                        "Enter the account's e-mail and the API token in the converted integration, and test the connection.");
    }

    /** A sync product calls from outside, so the network team has its part. */
    private static Advice publish() {
        return Advice.on(REDIRECT_TO_PRIVATE_ADDRESS, JIRA_DATA_CENTER)
                .meaning(
                        "Jira sends its callers to the internal address that it believes in, which the integration cannot reach"
                                + " from outside")
                .check(
                        "Ask from outside, with curl -sI for the server URL of the integration, and read Location: this is the cause"
                                + " if its host is a private address (10., 172.16. to 172.31., 192.168.), localhost or a name without a dot.")
                .fix(
                        Actor.PRODUCT_ADMIN,
                        "Set the base URL (System > General configuration), and proxyName, proxyPort, scheme and secure of the"
                                + " Connector in server.xml, to the public address of Jira.")
                .fix(
                        Actor.NETWORK_TEAM,
                        "Let the same name lead to Jira from inside and outside (split DNS), and allow the addresses from which the"
                                + " integration calls.")
                .fix(
                        Actor.CALLER,
                        "Enter the public https address of Jira as the server URL, and test the connection.");
    }

    private static Advice singleSignOn() {
        return Advice.on(SSO_CREDENTIALS_NOT_ACCEPTED, JIRA_DATA_CENTER)
                .meaning(
                        "the password is that of the company's single sign-on, and Jira itself, which the integration asks, knows no"
                                + " password of this user")
                .check(
                        "Open <base URL>/login.jsp?auth_fallback and log in with user name and password: this is the cause if that"
                                + " fails while the single sign-on works.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Create a personal access token under " + OWN_TOKENS
                                + " (Jira 8.14 and newer), after a login with" + " the single sign-on.")
                .fix(
                        Actor.PRODUCT_ADMIN,
                        "Where there are no such tokens, create a local user for the integration in Jira's internal directory.")
                .fix(
                        Actor.CALLER,
                        "Enter the token as a personal access token, or name and password of the local user, in the account of the"
                                + " integration.");
    }

    /** The account's server URL is a site, so the way out is another token and not another address. */
    private static Advice cloudScoped() {
        return Advice.on(WRONG_ENDPOINT_FOR_TOKEN, JIRA_CLOUD)
                .meaning("the token is one with scopes, which works at the address {found:cloud-gateway|" + GATEWAY
                        + "} and not at the site that the integration calls")
                .check("Ask " + GATEWAY
                        + "/rest/api/3/myself with the same e-mail and token: this is the cause if the account is"
                        + " named there, or a scope is said to be missing.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Create an API token without scopes at " + CLOUD_TOKENS
                                + " (the button Create API token, not the one with scopes).")
                .fix(Actor.CALLER, ENTER_API_TOKEN);
    }

    private static Advice cloudExpired() {
        return Advice.on(TOKEN_EXPIRED, JIRA_CLOUD)
                .meaning("the API token has ended: it lives one year at most")
                .check("Read the token's end date at " + CLOUD_TOKENS
                        + ": this is the cause if the first refusal came after it.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Look at " + CLOUD_TOKENS
                                + " whether the token has ended or is gone, and create a new one; note its"
                                + " end date, for no API tells it.")
                .fix(Actor.CALLER, ENTER_API_TOKEN);
    }

    private static Advice cloudRevoked() {
        return Advice.on(TOKEN_REVOKED, JIRA_CLOUD)
                .meaning("the API token was revoked by its owner or by an administrator of the organisation")
                .check("Look for the token at " + CLOUD_TOKENS
                        + ": this is the cause if it is gone before its end date.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Find out who revoked the token and why, and create a new one at " + CLOUD_TOKENS + ".")
                .fix(Actor.CALLER, ENTER_API_TOKEN);
    }

    private static Advice ownRejected() {
        return Advice.on(CREDENTIALS_REJECTED, JIRA_DATA_CENTER)
                .meaning("the personal access token is not valid on this server")
                .check("Look under " + OWN_TOKENS
                        + " of this very server: this is the cause if a new token from there is accepted.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Look under " + OWN_TOKENS
                                + " whether the token is listed and has not ended, and create a new one if in"
                                + " doubt.")
                .fix(
                        Actor.CALLER,
                        "Enter the whole token in the account of the integration, without blanks around it.");
    }

    private static Advice ownExpired() {
        return Advice.on(TOKEN_EXPIRED, JIRA_DATA_CENTER)
                .meaning("the personal access token has reached its end date")
                .check("Look at the token's status under " + OWN_TOKENS + ": this is the cause if it says Expired.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Create a new token under " + OWN_TOKENS + ", since one that has ended cannot be revived.")
                .fix(Actor.CALLER, ENTER_OWN_TOKEN)
                .fix(
                        Actor.PRODUCT_ADMIN,
                        "Look at Administration > System > Administering personal access tokens for the longest life that the"
                                + " instance allows.");
    }

    private static Advice ownRevoked() {
        return Advice.on(TOKEN_REVOKED, JIRA_DATA_CENTER)
                .meaning("the personal access token was revoked by its owner or by an administrator")
                .check("Look for the token under " + OWN_TOKENS + ": this is the cause if it is no longer listed.")
                .fix(
                        Actor.ACCOUNT_OWNER,
                        "Ask the administrator whether the token was revoked and why, and create a new one under "
                                + OWN_TOKENS + ".")
                .fix(Actor.CALLER, ENTER_OWN_TOKEN);
    }
}
