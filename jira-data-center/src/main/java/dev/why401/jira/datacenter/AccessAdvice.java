package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.jira.datacenter.DataCenterAdvice.TOKEN_PAGE;
import static dev.why401.jira.datacenter.DataCenterAdvice.on;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on blocked accounts, missing permissions, and what stands in front of the product. */
final class AccessAdvice {
    private AccessAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CAPTCHA_REQUIRED)
                        .meaning(
                                "too many logins of this user failed, and the server checks no password until a CAPTCHA is solved")
                        .check(
                                "Look at the user under Administration > User management: this is the cause if it says \"CAPTCHA"
                                        + " required at next login\". A personal access token as Bearer works all the same.")
                        .fix(
                                CALLER,
                                "Stop whatever keeps sending the old password or sends a token as Basic: it starts anew.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Log in once at <base URL>/login.jsp in a private browser window and solve the CAPTCHA.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Use Administration > User management > the user > Reset failed login count; people with single"
                                        + " sign-on never see the CAPTCHA and cannot solve it.")
                        .fix(CALLER, "Move to a personal access token, whose failures are not counted."),
                on(ACCOUNT_LOCKED)
                        .check(
                                "Ask whoever runs the user directory (Active Directory, LDAP, Crowd) for the state of the account:"
                                        + " this is the cause if it is locked there; clients that repeat a 401 lock it in one call.")
                        .fix(CALLER, "Stop the integration, and enter the right password before it runs again.")
                        .fix(PRODUCT_ADMIN, "Unlock the account in the directory."),
                on(ACCOUNT_INACTIVE)
                        .check(
                                "Look at the user under Administration > User management: this is the cause if it is inactive, or"
                                        + " if no user directory has it any more.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Activate the user, or move the integration to a service account of its own."),
                on(NO_PRODUCT_ACCESS)
                        .meaning("the user is known, and is in no group that may use the product")
                        .check("Compare the groups of the user with Administration > Applications > Application access"
                                + " (Confluence: Global permissions, Can use): this is the cause if none matches.")
                        .fix(PRODUCT_ADMIN, "Add the user to a group with access to the application.")
                        .fix(
                                PRODUCT_ADMIN,
                                "If it comes and goes, test Administration > User management > User directories: a slow LDAP"
                                        + " loses users for a moment."),
                on(BASIC_AUTH_DISABLED)
                        .meaning("an administrator switched user name and password off for calls of the API")
                        .check(
                                "Look at Administration > System > Authentication methods (under Security): this is the cause if"
                                        + " \"Allow basic authentication on API calls\" is off, or if an app blocks passwords.")
                        .fix(ACCOUNT_OWNER, "Create a personal access token under " + TOKEN_PAGE + ".")
                        .fix(CALLER, "Send it as Bearer, without a user name.")
                        .fix(
                                PRODUCT_ADMIN,
                                "If the client knows Basic only, put its path or user on the allowlist (PUT"
                                        + " /rest/basicauth/1.0/config)."),
                on(MFA_REQUIRED)
                        .meaning(
                                "the server wants a secure administrator session or a second factor, which no token brings")
                        .check(
                                "Open the same page in a browser as the same user: this is the cause if it asks for the password"
                                        + " again or for a code.")
                        .fix(DEVELOPER, "Use a resource that needs no administrator session, if there is one.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Exempt the address of the integration, or switch secure administrator sessions off"
                                        + " (jira.websudo.is.disabled in jira-config.properties; Confluence: Security"
                                        + " configuration)."),
                on(LICENSE_OR_SITE_SUSPENDED)
                        .meaning("a licence has expired: of an app, whose resources then refuse, or of the product")
                        .check(
                                "Look at Administration > Manage apps and at Applications > Versions & licenses: this is the cause"
                                        + " if a licence there is expired or its user count exceeded. Other resources work.")
                        .fix(PRODUCT_ADMIN, "Renew the licence there."),
                Advice.on(PERMISSION_DENIED, JIRA_DATA_CENTER)
                        .check(
                                "Ask Administration > System > Admin helper > Permission helper for the user, the issue and the"
                                        + " permission: this is the cause if it says no.")
                        .fix(PRODUCT_ADMIN, "Give the user the permission under Project settings > Permissions.")
                        .fix(CALLER, "If a field \"cannot be set\", check Edit Issues before the screens."),
                Advice.on(PERMISSION_HIDDEN_AS_NOT_FOUND, JIRA_DATA_CENTER)
                        .check(
                                "Read X-AUSERNAME in the answer and open the issue in a browser as that user: this is the cause if"
                                        + " it names the user, and the browser does not show the issue either.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the user Browse Projects, and a place in the issue's security level if it has one.")
                        .fix(CALLER, "If X-AUSERNAME says anonymous, mend the login and not the permission."),
                Advice.on(ADMIN_REQUIRED, JIRA_DATA_CENTER)
                        .check(
                                "Ask for <base URL>/rest/api/2/mypermissions as the same user: this is the cause if ADMINISTER is"
                                        + " false there.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Run the call as a user with Jira Administrators under Administration > System > Global"
                                        + " permissions.")
                        .fix(CALLER, "Leave the token as it is: it is valid."),
                on(XSRF_CHECK_FAILED)
                        .meaning("the server took the write for one that a web page forged")
                        .check(
                                "Repeat the write with X-Atlassian-Token: no-check and a User-Agent of your own: this is the cause"
                                        + " if it is accepted.")
                        .fix(
                                DEVELOPER,
                                "Send X-Atlassian-Token: no-check (with the hyphen) with uploads, and a User-Agent that does not"
                                        + " start with Mozilla/.")
                        .fix(DEVELOPER, "Make writes on the server and not in a browser page of another origin."),
                on(ENDPOINT_REFUSES_AUTH_METHOD)
                        .meaning("this address takes no personal access token: tokens count under /rest")
                        .check(
                                "Ask for /rest/api/2/myself with the same token: this is the cause if that is served while this"
                                        + " address leads to the login page.")
                        .fix(
                                DEVELOPER,
                                "Use the address under /rest, or send files of attachments with Basic on old versions.")
                        .fix(PRODUCT_ADMIN, "Upgrade Jira: newer versions take tokens for attachments too."),
                on(IP_NOT_ALLOWLISTED)
                        .meaning(
                                "the caller's address is not in the list of the application that asks the user directory")
                        .check(
                                "Look at Administration > User management > Jira user server (Crowd: Applications > Remote"
                                        + " addresses): this is the cause if the address of the caller is not there.")
                        .fix(PRODUCT_ADMIN, "Add the address of the caller there; wildcards are allowed.")
                        .fix(
                                SITE_OPERATOR,
                                "Let the reverse proxy pass on the address of the caller in X-Forwarded-For."),
                on(CLIENT_SIGNATURE_BLOCKED)
                        .meaning(
                                "a firewall in front of the product refuses the program by its User-Agent, and the token was never"
                                        + " looked at")
                        .check(
                                "Repeat the call with curl -A roadmap-sync and the same token: this is the cause if that is"
                                        + " served.")
                        .fix(DEVELOPER, "Set a User-Agent that names your program in place of the library's default.")
                        .fix(SITE_OPERATOR, "Let the program's User-Agent pass on /rest."),
                on(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .meaning(
                                "a single sign-on in front of the product stops everybody who does not come from its login")
                        .check(
                                "Ask with curl -i for <base URL>/rest/api/2/serverInfo: this is the cause if the answer has no"
                                        + " X-AREQUESTID and leads to a login.")
                        .fix(
                                SITE_OPERATOR,
                                "Exempt /rest from the single sign-on, since the product checks tokens itself.")
                        .fix(
                                CALLER,
                                "Ask for an address behind the gateway, or for a service credential of the gateway."),
                on(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .check(
                                "Look for WWW-Authenticate: Negotiate without X-AREQUESTID in the answer: this is the cause if both"
                                        + " is so.")
                        .fix(
                                SITE_OPERATOR,
                                "Exempt /rest from the Kerberos login, so that the product checks the token.")
                        .fix(
                                DEVELOPER,
                                "Otherwise log in with SPNEGO and send the token in another way than Authorization."),
                on(GATEWAY_AUTH_HEADER_CONFLICT)
                        .check(
                                "Call past the proxy with the same credential: this is the cause if that is served, and the proxy"
                                        + " asks for Basic with a realm of its own.")
                        .fix(
                                SITE_OPERATOR,
                                "Let the proxy protect /rest in another way than Basic, and forward the client's Authorization"
                                        + " header."),
                on(RATE_LIMITED)
                        .check(
                                "Read X-RateLimit-Remaining and Retry-After in the answer: this is the cause if none remain.")
                        .fix(DEVELOPER, "Wait as long as Retry-After says, and spread the calls.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Raise the limit for the user under Administration > System > Rate limiting."));
    }
}
