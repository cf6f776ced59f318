package dev.why401.knowledge;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.VENDOR_SUPPORT;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.AUTHORIZATION_SERVER;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Family.UNBLOCK_ACCOUNT;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#UNBLOCK_ACCOUNT}:
 * accounts and methods of authentication that are blocked.
 */
final class UnblockAccountCauses {
    static final Cause CAPTCHA_REQUIRED = Cause.builder("captcha-required", UNBLOCK_ACCOUNT)
            .onlyOn(JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER, JIRA_CLOUD)
            .title("The server wants a CAPTCHA solved before it checks the password again")
            .meaning("too many failed logins made the server demand a CAPTCHA, and until it is solved even the "
                    + "right password is refused")
            .check("Look for the header X-Authentication-Denied-Reason, or log in as this account in a browser: "
                    + "this is the cause if the header says CAPTCHA_CHALLENGE, or if the login page shows a picture "
                    + "to copy.")
            .fix(
                    CALLER,
                    "Stop the integration, and every other job that uses this account, so that no more logins fail.")
            .fix(CALLER, "Correct the stored secret before the block is lifted, or it comes back within a few calls.")
            .fix(ACCOUNT_OWNER, "Log in once in a browser at {site} and solve the CAPTCHA.")
            .fix(
                    PRODUCT_ADMIN,
                    "If nobody can log in as this account in a browser, choose \"Reset failed login "
                            + "count\" for it in User management.")
            .prior(REGULAR)
            .statuses(403, 401)
            .answeredBy(APPLICATION)
            .build();

    static final Cause ACCOUNT_LOCKED = Cause.builder("account-locked", UNBLOCK_ACCOUNT)
            .title("The account is locked after failed logins")
            .meaning("the account is locked, or its logins are slowed down, after too many failed attempts")
            .check("Ask the administrator of the user directory for the state of the account: this is the cause "
                    + "if it shows as locked out, or if the same secret is accepted again after the lock time "
                    + "without any change.")
            .fix(
                    CALLER,
                    "Stop the integration and every other job that uses this account, and find the one "
                            + "that still sends an old secret.")
            .fix(
                    PRODUCT_ADMIN,
                    "Unlock the account in the user directory (for example Active Directory), or wait "
                            + "until the lock time has passed.")
            .fix(
                    DEVELOPER,
                    "Do not repeat a call after a 401, because a few retries in one run are enough to lock an account.")
            .prior(OCCASIONAL)
            .statuses(401, 403, 429)
            .answeredBy(APPLICATION, AUTHORIZATION_SERVER)
            .build();

    static final Cause ACCOUNT_INACTIVE = Cause.builder("account-inactive", UNBLOCK_ACCOUNT)
            .title("The account is deactivated, deleted or was never activated")
            .meaning("the account has been deactivated or deleted, or its invitation was never accepted")
            .check("Look the account up in the product's or organisation's user list: this is the cause if it is "
                    + "missing, inactive, suspended or shown as invited.")
            .fix(
                    PRODUCT_ADMIN,
                    "Activate the account again, or tell the integration's owner which account takes its place.")
            .fix(ACCOUNT_OWNER, "If the account is new, accept the invitation mail and log in once in a browser.")
            .fix(
                    ACCOUNT_OWNER,
                    "Move the integration to a service account if the person has left, and create the token there.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY)
            .build();

    static final Cause NO_PRODUCT_ACCESS = Cause.builder("no-product-access", UNBLOCK_ACCOUNT)
            .title("The account has no access to this product")
            .meaning("the account is valid, but has no licence or application access for this product")
            .check("Log in as this account in a browser and open the product: this is the cause if the login "
                    + "succeeds and the page then says that you have no access, or if the same credentials work at "
                    + "another product of the site.")
            .fix(
                    PRODUCT_ADMIN,
                    "Give the account access to the product, through a group that carries its licence "
                            + "(Cloud: admin.atlassian.com > Directory > Users; Data Center: Application access).")
            .fix(PRODUCT_ADMIN, "If all licences are in use, free one first.")
            .prior(OCCASIONAL)
            .statuses(403, 401)
            .answeredBy(APPLICATION)
            .build();

    static final Cause MFA_REQUIRED = Cause.builder("mfa-required", UNBLOCK_ACCOUNT)
            .title("The server demands a second factor or a fresh login")
            .meaning("the server demands a second factor or a fresh administrator login, which a program cannot give")
            .check("Read the body and the WWW-Authenticate header: this is the cause if they speak of WebSudo, of "
                    + "insufficient_user_authentication or of a second factor, while other resources accept the same "
                    + "credentials.")
            .fix(
                    CALLER,
                    "Use an API token or a personal access token, which most products exempt from the second factor.")
            .fix(
                    PRODUCT_ADMIN,
                    "On Data Center turn secure administrator sessions (WebSudo) off, or keep the "
                            + "integration away from administrative resources.")
            .fix(ACCOUNT_OWNER, "Authorise the integration again in a browser, completing the second factor there.")
            .prior(OCCASIONAL)
            .statuses(401, 403, 200)
            .answeredBy(APPLICATION, LOGIN_PAGE, AUTHORIZATION_SERVER)
            .build();

    static final Cause BASIC_AUTH_DISABLED = Cause.builder("basic-auth-disabled", UNBLOCK_ACCOUNT)
            .onlyOn(JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER)
            .title("An administrator has turned basic authentication off")
            .meaning("an administrator has turned off basic authentication for the API")
            .check("Read the body of the refusal: this is the cause if it says that Basic Authentication has been "
                    + "disabled on this instance, or if nobody's Basic call is accepted while a personal access "
                    + "token as Bearer is.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a personal access token in your profile and send it as Bearer, without a user name.")
            .fix(
                    PRODUCT_ADMIN,
                    "If the program can do nothing but Basic, allow its account or its paths in the "
                            + "settings of the authentication methods (REST: /rest/basicauth/1.0/config).")
            .prior(OCCASIONAL)
            .statuses(403, 401)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause TOKEN_POLICY_BLOCKED = Cause.builder("token-policy-blocked", UNBLOCK_ACCOUNT)
            .title("A policy of the organisation blocks this kind of access")
            .meaning("a policy of the organisation blocks API tokens, apps or external users for this access")
            .check("Ask the organisation's administrator for the API token, app and external user policies: this "
                    + "is the cause if one of them covers your account, and an account outside of it is let in with "
                    + "the same kind of token.")
            .fix(
                    PRODUCT_ADMIN,
                    "Allow this kind of access for the integration's account in the organisation's "
                            + "security policies (admin.atlassian.com > Security), or exempt the account.")
            .fix(PRODUCT_ADMIN, "Approve or install the app for the site if user-installed apps are blocked.")
            .fix(CALLER, "Wait before testing again, because such a switch may take hours to act.")
            .prior(OCCASIONAL)
            .statuses(403, 401)
            .answeredBy(API_GATEWAY, APPLICATION, AUTHORIZATION_SERVER)
            .build();

    static final Cause LICENSE_OR_SITE_SUSPENDED = Cause.builder("license-or-site-suspended", UNBLOCK_ACCOUNT)
            .title("The site is suspended or a licence has expired")
            .meaning("the site is deactivated or suspended, or the licence of the product or of an app on it has "
                    + "expired")
            .check("Open the site in a browser as an administrator: this is the cause if it shows a page about "
                    + "suspension, deactivation or a licence, and every account is refused alike.")
            .fix(
                    PRODUCT_ADMIN,
                    "Reactivate the site or renew the licence (Cloud: admin.atlassian.com > Billing; Data "
                            + "Center: Versions & licenses, and Manage apps for an app's licence).")
            .fix(
                    VENDOR_SUPPORT,
                    "Lift the suspension if the subscription is in order (the request needs the site and {reference}).")
            .prior(OCCASIONAL)
            .statuses(403, 401, 404)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE)
            .build();

    private UnblockAccountCauses() {}
}
