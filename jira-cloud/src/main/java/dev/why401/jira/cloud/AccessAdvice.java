package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.jira.cloud.CloudAdvice.on;
import static dev.why401.jira.cloud.SendingAdvice.WHO_AM_I;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.VENDOR_SUPPORT;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on accounts, permissions, networks, addresses and the environment. */
final class AccessAdvice {
    private AccessAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CAPTCHA_REQUIRED)
                        .check("Log in at {site} in a private browser window: this is the cause if a CAPTCHA is"
                                + " shown, or if the call works again after that login.")
                        .fix(ACCOUNT_OWNER, "Log in once at id.atlassian.com in a browser and solve the CAPTCHA.")
                        .fix(
                                CALLER,
                                "Stop the job that keeps sending a wrong password, and use an API token, whose"
                                        + " failures do not count towards the CAPTCHA."),
                on(ACCOUNT_INACTIVE)
                        .check("Look the account up at admin.atlassian.com > Directory > Users: this is the cause if"
                                + " it is deactivated or suspended.")
                        .fix(PRODUCT_ADMIN, "Reactivate the account at admin.atlassian.com > Directory > Users.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Move the integration to a service account at admin.atlassian.com > Directory >"
                                        + " Service accounts, so that it does not end with a person's employment."),
                on(NO_PRODUCT_ACCESS)
                        .meaning("the account has no access to the product on this site")
                        .check("Open the account at admin.atlassian.com > Directory > Users: this is the cause if"
                                + " the product of this site is not in its list; the same pair may be accepted by"
                                + " the other product ("
                                + WHO_AM_I + ").")
                        .fix(
                                PRODUCT_ADMIN,
                                "Grant the account access to the product at admin.atlassian.com > Directory > Users"
                                        + " > the account > Grant access."),
                on(TOKEN_POLICY_BLOCKED)
                        .meaning("a policy of the organisation blocks API tokens or this app")
                        .check("Ask an organisation administrator to look at admin.atlassian.com > Security"
                                + " (authentication policies, API token access) and at the connected apps: this is"
                                + " the cause if tokens of this user or the app are not allowed.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Allow API tokens for the account's policy, or the app, at admin.atlassian.com; it"
                                        + " can take hours to act.")
                        .fix(
                                CALLER,
                                "If tokens stay forbidden, use a service account or an OAuth 2.0 app that the"
                                        + " administrator allows."),
                on(LICENSE_OR_SITE_SUSPENDED)
                        .meaning("the site is suspended or deactivated: a free one after about four months without"
                                + " use, a paid one without payment")
                        .check("Open the site in a browser: this is the cause if it says that the site is"
                                + " unavailable or was deactivated; accessible-resources may still list it.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Reactivate the site at admin.atlassian.com > Billing, soon, because a free site is"
                                        + " deleted some weeks after its deactivation."),
                Advice.on(PERMISSION_DENIED, JIRA_CLOUD)
                        .check("Ask for /rest/api/3/mypermissions under the same base URL, with the project and the"
                                + " permission concerned: this is the cause if havePermission is false.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the account the permission in the project's permission scheme (Project"
                                        + " settings > Permissions), or a role that has it (Project settings >"
                                        + " Access).")
                        .fix(
                                CALLER,
                                "If a field \"cannot be set\", check the account's create or edit permission before"
                                        + " the screen."),
                Advice.on(PERMISSION_HIDDEN_AS_NOT_FOUND, JIRA_CLOUD)
                        .check("Open the project or issue in a browser as the integration's account: this is the"
                                + " cause if it is not visible there and is visible to its owner.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the account Browse projects in that project, and a place in the issue's"
                                        + " security level if it has one.")
                        .fix(CALLER, "Check key and site: a key of another site is answered in the same words."),
                Advice.on(ADMIN_REQUIRED, JIRA_CLOUD)
                        .meaning("the resource is for administrators, and the account is known but is none")
                        .check("Ask for /rest/api/3/mypermissions?permissions=ADMINISTER under the same base URL:"
                                + " this is the cause if havePermission is false.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Run the call as an account with Administer Jira (Jira settings > System > Global"
                                        + " permissions), or as a project administrator where that is enough.")
                        .fix(CALLER, "Leave the token as it is: it is valid, and a new one changes nothing."),
                on(OAUTH_SCOPE_MISSING)
                        .meaning("the token is valid, and its scopes do not cover this method and path")
                        .check("Compare the token's scopes (accessible-resources lists them) with those on the"
                                + " resource's page at developer.atlassian.com: this is the cause if one is missing."
                                + " Of granular scopes all are needed, /rest/agile wants those of Jira Software, and"
                                + " a path that does not exist gets the same words.")
                        .fix(
                                DEVELOPER,
                                "Add the scopes at developer.atlassian.com > your app > Permissions and in the scope"
                                        + " parameter of the login.")
                        .fix(ACCOUNT_OWNER, "Consent again, because an existing grant does not grow.")
                        .fix(
                                ACCOUNT_OWNER,
                                "With an API token, create a new one with these scopes at id.atlassian.com >"
                                        + " Security > API tokens > Create API token with scopes."),
                on(ENDPOINT_REFUSES_AUTH_METHOD)
                        .meaning("this resource does not take this kind of credential, or was closed to API callers")
                        .check("Try another resource with the same credential (" + WHO_AM_I
                                + "): this is the cause if that is accepted and this one is not.")
                        .fix(
                                DEVELOPER,
                                "Use the documented replacement: for /wiki/download/attachments it is"
                                        + " /wiki/rest/api/content/<id>/child/attachment/<id>/download, for"
                                        + " /rest/api/3/search it is /rest/api/3/search/jql.")
                        .fix(
                                DEVELOPER,
                                "Call /me and /oauth/token/accessible-resources with an OAuth access token only, and"
                                        + " the user management of the organisation with an organisation API key.")
                        .fix(CALLER, "Look for the resource in developer.atlassian.com/changelog."),
                on(XSRF_CHECK_FAILED)
                        .check("Repeat the call with curl and X-Atlassian-Token: no-check: this is the cause if it"
                                + " is accepted.")
                        .fix(
                                DEVELOPER,
                                "Send X-Atlassian-Token: no-check with every POST, PUT and DELETE, attachment"
                                        + " uploads above all.")
                        .fix(
                                DEVELOPER,
                                "Send a User-Agent of your own, because Jira Cloud refuses writes that look like a"
                                        + " browser's."),
                on(IP_NOT_ALLOWLISTED)
                        .check("Compare the outgoing address (curl https://checkip.amazonaws.com on the machine that"
                                + " calls) with admin.atlassian.com > Security > IP allowlists: this is the cause if"
                                + " it is not in the list.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Add the outgoing address of the integration at admin.atlassian.com > Security > IP"
                                        + " allowlists.")
                        .fix(
                                NETWORK_TEAM,
                                "Give the integration a fixed outgoing address, and name it to the administrator."),
                on(RATE_LIMITED)
                        .fix(
                                DEVELOPER,
                                "Wait as long as Retry-After says, and without that header double the pause with"
                                        + " each attempt; RateLimit-Reason names the limit.")
                        .fix(CALLER, "Spread scheduled jobs, and ask for fewer fields and larger pages."),
                on(BASE_URL_WRONG)
                        .meaning("the address is wrong: site name, an additional or missing part of the path, or the"
                                + " API version")
                        .check("Open https://<site>.atlassian.net/rest/api/3/serverInfo, which needs no login: this"
                                + " is the cause if it does not answer in JSON, or if the path that was called has a"
                                + " part more than the documentation.")
                        .fix(
                                CALLER,
                                "Write https://<site>.atlassian.net alone as base URL, without /jira, /browse or"
                                        + " /rest/api/3; for Confluence add /wiki.")
                        .fix(
                                CALLER,
                                "At the gateway write https://api.atlassian.com/ex/jira/<cloud id>, with the cloud"
                                        + " id from https://<site>.atlassian.net/_edge/tenant_info."),
                Advice.on(SILENT_ANONYMOUS, JIRA_CLOUD)
                        .meaning("the site ignored or refused the credential and answered as to anonymous")
                        .check("Call /rest/api/3/myself with the same credential, which never answers to anonymous:"
                                + " this is the cause if that says 401.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Look at id.atlassian.com > Security > API tokens whether the token is still listed"
                                        + " and has not ended, and create a new one if in doubt.")
                        .fix(CALLER, "Check that e-mail and token are sent as Basic, to https://<site>.atlassian.net.")
                        .fix(
                                DEVELOPER,
                                "Test connections with /rest/api/3/myself, and treat X-Seraph-LoginReason:"
                                        + " AUTHENTICATED_FAILED as 401 on every status."),
                on(REDIRECT_CHANGED_METHOD)
                        .fix(
                                CALLER,
                                "Write https:// in the base URL: the redirect from http turned the write into a GET."),
                on(CLIENT_BUG)
                        .fix(
                                CALLER,
                                "Update the client; old ones send a body with GET, which CloudFront refuses, or user"
                                        + " names, which Cloud no longer knows.")
                        .fix(DEVELOPER, "Send GET without a body, and name users by accountId."),
                on(SERVICE_INCIDENT)
                        .check("Look at https://status.atlassian.com for the time of the call: this is the cause if"
                                + " an incident of the product is listed and other callers fail too.")
                        .fix(CALLER, "Wait and retry; leave the credential as it is.")
                        .fix(VENDOR_SUPPORT, "Look up {reference}."));
    }
}
