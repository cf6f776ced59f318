package dev.why401.knowledge;

import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Family.GRANT_PERMISSION;
import static dev.why401.knowledge.Prior.COMMON;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#GRANT_PERMISSION}:
 * callers that are known but not allowed.
 */
final class GrantPermissionCauses {
    static final Cause PERMISSION_DENIED = Cause.builder("permission-denied", GRANT_PERMISSION)
            .title("The account is known, but lacks a permission")
            .meaning("the account is logged in, but lacks the permission for this action")
            .check("Ask the server who you are and which permissions you hold (Jira: /rest/api/2/myself, then "
                    + "/rest/api/2/mypermissions?projectKey=<key>&permissions=BROWSE_PROJECTS,EDIT_ISSUES): this is "
                    + "the cause if the first answer names your account and the second does not grant what the call "
                    + "needs.")
            .fix(
                    PRODUCT_ADMIN,
                    "Grant the account the missing project, issue or global permission (Jira: project "
                            + "settings > Permissions, and issue security).")
            .fix(
                    CALLER,
                    "Open the same object in a browser as the integration's account and note what it "
                            + "cannot see or do, so that the administrator knows what to grant.")
            .fix(
                    CALLER,
                    "For a field that \"cannot be set\", check the permission to edit the issue before "
                            + "looking at the screens.")
            .prior(COMMON)
            .statuses(403, 400, 401, 404)
            .answeredBy(APPLICATION)
            .build();

    static final Cause PERMISSION_HIDDEN_AS_NOT_FOUND = Cause.builder(
                    "permission-hidden-as-not-found", GRANT_PERMISSION)
            .title("The object exists, but the account may not see it")
            .meaning("the account may not see the object, or there is no such object: the server says the same of both")
            .check("Open the object in a browser, once as the integration's account and once as someone who "
                    + "surely sees it: this is the cause if only the second succeeds, and the API knows the account "
                    + "(Jira: /rest/api/2/myself names it).")
            .fix(
                    CALLER,
                    "First make sure that the call is not anonymous, by asking the server who you are "
                            + "(Jira: /rest/api/2/myself).")
            .fix(
                    PRODUCT_ADMIN,
                    "Let the account see the object (Jira: Browse Projects and the issue's security level; "
                            + "Confluence: space and page restrictions).")
            .fix(
                    CALLER,
                    "Check the key or id, since an object that was moved or deleted is answered in the same words.")
            .prior(REGULAR)
            .statuses(404, 400)
            .answeredBy(APPLICATION)
            .build();

    static final Cause ADMIN_REQUIRED = Cause.builder("admin-required", GRANT_PERMISSION)
            .title("This call is reserved for administrators")
            .meaning("the call needs administrator rights that the account does not have")
            .check("Make the same call as an administrator, and an ordinary one such as /rest/api/2/myself as the "
                    + "integration's account: this is the cause if both succeed and only the administrative call of "
                    + "the integration's account is refused.")
            .fix(
                    PRODUCT_ADMIN,
                    "Decide whether the account may become an administrator of the project, site or "
                            + "organisation, and grant just the role that the call needs.")
            .fix(DEVELOPER, "Use a resource that ordinary accounts may call, where there is one.")
            .fix(
                    PRODUCT_ADMIN,
                    "Carry out the step yourself, such as creating a webhook, and leave the integration's "
                            + "account without administrator rights.")
            .prior(REGULAR)
            .statuses(403, 401)
            .answeredBy(APPLICATION)
            .build();

    static final Cause OAUTH_SCOPE_MISSING = Cause.builder("oauth-scope-missing", GRANT_PERMISSION)
            .title("The token is valid, but lacks a scope")
            .meaning("the token is valid, but its scopes do not cover this call")
            .check("Compare the token's scopes with those that the documentation of the resource lists for this "
                    + "method: this is the cause if one is missing, or if the refusal speaks of scopes and calls "
                    + "that need other scopes succeed.")
            .fix(
                    CALLER,
                    "Look up the scopes of exactly this resource and method; where granular scopes are "
                            + "listed, all of them are needed.")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a new token with these scopes, or connect the integration again and give your "
                            + "consent, since scopes are fixed when a token is made.")
            .fix(
                    DEVELOPER,
                    "Check the path for typing errors, because the Atlassian gateway gives the same answer "
                            + "for paths it does not know.")
            .prior(REGULAR)
            .statuses(401, 403)
            .answeredBy(API_GATEWAY, APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause ENDPOINT_REFUSES_AUTH_METHOD = Cause.builder("endpoint-refuses-auth-method", GRANT_PERMISSION)
            .title("This resource does not take this kind of credential")
            .meaning("the credential is good, but this resource cannot be called with its kind")
            .check("Call an ordinary resource (Jira: /rest/api/2/myself) with the same credential: this is the "
                    + "cause if that succeeds while this resource refuses even an administrator's credential of the "
                    + "same kind.")
            .fix(
                    DEVELOPER,
                    "Use the REST resource that is documented for this task, in place of a page of the web "
                            + "interface (Confluence attachments: "
                            + "/wiki/rest/api/content/<id>/child/attachment/<attachment id>/download).")
            .fix(
                    CALLER,
                    "Look in the documentation of the resource which kinds of credential it takes, and "
                            + "send one of them.")
            .fix(CALLER, "Plan without it where the vendor has withdrawn the resource from the API.")
            .prior(REGULAR)
            .statuses(401, 403, 404, 302)
            .answeredBy(APPLICATION, API_GATEWAY)
            .newCredentialHelps()
            .build();

    static final Cause XSRF_CHECK_FAILED = Cause.builder("xsrf-check-failed", GRANT_PERMISSION)
            .title("The server took the call for a forged browser request")
            .meaning("the protection against forged browser requests (XSRF) refused the call")
            .check("Repeat the call with the header X-Atlassian-Token: no-check and without a browser's "
                    + "User-Agent: this is the cause if it then succeeds, or if reading works and only writing is "
                    + "refused with \"XSRF check failed\".")
            .fix(DEVELOPER, "Send X-Atlassian-Token: no-check with attachment uploads and other form posts.")
            .fix(
                    DEVELOPER,
                    "Send a User-Agent of your own that does not begin with Mozilla, and neither Origin nor Referer.")
            .fix(DEVELOPER, "Send no cookies when the Authorization header carries the credential.")
            .prior(OCCASIONAL)
            .statuses(403, 404)
            .answeredBy(APPLICATION)
            .build();

    private GrantPermissionCauses() {}
}
