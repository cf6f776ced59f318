package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterAdvice.TOKEN_PAGE;
import static dev.why401.jira.datacenter.DataCenterAdvice.WHO_AM_I;
import static dev.why401.jira.datacenter.DataCenterAdvice.WHO_AM_I_BY_NAME;
import static dev.why401.jira.datacenter.DataCenterAdvice.on;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on credentials that arrived and were refused, and on OAuth 1.0a. */
final class RefusalAdvice {
    private static final String LINKS = "Administration > Applications > Application links";

    private RefusalAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CREDENTIALS_REJECTED)
                        .meaning("the user name, the password or the token is not valid on this server")
                        .check("Try the pair or the token once by hand (" + WHO_AM_I_BY_NAME + "; or " + WHO_AM_I
                                + "): this is the cause if that is refused as well. Try once only, for three failed logins bring"
                                + " a CAPTCHA.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Log in at {site} in a browser with the same user name and password, or look whether the token is"
                                        + " still listed under " + TOKEN_PAGE + ".")
                        .fix(CALLER, "Enter the credential anew, as the user name and not the e-mail address.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Look into atlassian-jira-security.log for the time of the call: it names the user and the"
                                        + " count of failures."),
                on(CREDENTIALS_CHANGED)
                        .meaning(
                                "the password or the token was changed on the server, and the integration still sends the old one")
                        .check(
                                "Ask the owner when the password was last changed or the token renewed, and compare with the last"
                                        + " good call: this is the cause if it lies in between; directories often enforce it.")
                        .fix(CALLER, "Stop the integration first, so that it does not run the account into a lock.")
                        .fix(CALLER, "Enter the new password or token in every place where the old one was stored.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Replace the password by a personal access token, which does not end with the password."),
                on(TOKEN_EXPIRED)
                        .meaning("the personal access token has reached its end date")
                        .check("Look at the token's status under " + TOKEN_PAGE
                                + ": this is the cause if it says Expired, or if the token is gone.")
                        .fix(ACCOUNT_OWNER, "Create a new token there, since an expired one cannot be revived.")
                        .fix(CALLER, "Put the new token into the configuration, and test the connection.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Look at Administration > System > Administering personal access tokens for the longest life that"
                                        + " the instance allows, and at the mails that announce an end five days before."),
                on(TOKEN_REVOKED)
                        .check("Look for the token under " + TOKEN_PAGE
                                + ": this is the cause if it is no longer listed.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Create a new token there, and ask the administrator who revoked the old one.")
                        .fix(
                                CALLER,
                                "With OAuth 1.0a authorise again at the same host: a token goes with the application link."),
                on(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .meaning(
                                "people log in through single sign-on, and the product itself knows no password of this user")
                        .check(
                                "Open <base URL>/login.jsp?auth_fallback and log in with user name and password: this is the cause if"
                                        + " that fails while the single sign-on works.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Create a personal access token under " + TOKEN_PAGE + " and send it as Bearer.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Create a service account in the internal directory if the integration can send passwords only."),
                on(EMAIL_NOT_USERNAME)
                        .meaning("an e-mail address was sent, and the server knows accounts by their user name")
                        .check(
                                "Look at the user name on the profile page of {site}: this is the cause if it is not the e-mail"
                                        + " address.")
                        .fix(CALLER, "Enter the user name from the profile page in place of the e-mail address."),
                on(USERNAME_CASE_MISMATCH)
                        .check(
                                "Write the user name in lower case and try once: this is the cause if that is accepted; some"
                                        + " directories and single sign-ons compare letter by letter.")
                        .fix(CALLER, "Write the user name exactly as the profile page shows it."),
                on(OAUTH1_CONSUMER_UNKNOWN)
                        .check("Compare the consumer key of the client with the incoming one under " + LINKS
                                + ": this is the cause if the link is missing, one-sided or has another key.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Recreate the link under " + LINKS
                                        + " with the consumer key and public key of the client.")
                        .fix(PRODUCT_ADMIN, "Create the link on the other side too, if both are Atlassian products."),
                on(OAUTH1_SIGNATURE_INVALID)
                        .meaning(
                                "the client signed another address than the one the server computes, or with a key that does not"
                                        + " belong to the link")
                        .check(
                                "Compare scheme, host, port and path in oauth_signature_base_string of the body with the URL you"
                                        + " called: this is the cause if they differ; if they do not, the keys do.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Make the base URL under System > General configuration and proxyName, proxyPort and scheme in"
                                        + " server.xml name the address that clients call.")
                        .fix(PRODUCT_ADMIN, "Enter the public key of the client anew under " + LINKS + "."),
                on(CLOCK_SKEW)
                        .meaning("the clocks of client and server differ by more than OAuth 1.0a forgives")
                        .check("Compare date -u on both machines: this is the cause if they differ by minutes.")
                        .fix(CALLER, "Synchronise the clock of the calling machine by NTP.")
                        .fix(PRODUCT_ADMIN, "Synchronise the clock of the server by NTP, and check its time zone."),
                on(OAUTH_APP_MISCONFIGURED)
                        .meaning("the incoming link of the OAuth client does not allow what was asked for")
                        .check("Open the incoming link under " + LINKS
                                + ": this is the cause if its scopes or redirect URL differ from those in the request. Data Center"
                                + " knows READ, WRITE, ADMIN and SYSTEM_ADMIN, not the scopes of Cloud.")
                        .fix(DEVELOPER, "Ask for the scopes of Data Center, and send the token request as a form.")
                        .fix(PRODUCT_ADMIN, "Correct scopes and redirect URL of the link under " + LINKS + "."),
                on(APP_NOT_INSTALLED)
                        .meaning("the application link was removed, or the user did not consent to it")
                        .check("Look for the client under " + LINKS
                                + ": this is the cause if it is not there, or if the user ends the consent with Deny.")
                        .fix(PRODUCT_ADMIN, "Create the incoming link for the client under " + LINKS + ".")
                        .fix(ACCOUNT_OWNER, "Authorise the client again and choose Allow."),
                on(STALE_SESSION)
                        .meaning(
                                "an old session cookie went along with the credential, and the server reads the cookie")
                        .check(
                                "Repeat the call without the Cookie header: this is the cause if it is served; it starts after a"
                                        + " time without calls or after a restart.")
                        .fix(DEVELOPER, "Send no cookies with a token: switch the cookie jar off for this host.")
                        .fix(CALLER, "Delete the client's cookie file and restart it."));
    }
}
