package dev.why401.jira.datacenter;

import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/**
 * Knows how Crowd refuses, how the remote APIs of old (XML-RPC and SOAP) do, which put an exception into a 200 or a 500, and what an
 * application link says of its own state.
 */
final class CrowdAndRemoteCalls {
    private static final String REMOTE =
            "https://developer.atlassian.com/server/confluence/confluence-xml-rpc-and-soap-apis/";
    private static final String SOAP =
            "https://docs.atlassian.com/rpc-jira-plugin/latest/com/atlassian/jira/rpc/soap/JiraSoapService.html";
    private static final String CROWD_REST = "https://developer.atlassian.com/server/crowd/crowd-rest-apis/";
    private static final String CROWD_SESSIONS =
            "https://confluence.atlassian.com/crowd/debugging-sso-in-environments-with-proxy-servers-179444217.html";
    private static final String LINKS =
            "https://confluence.atlassian.com/applinks054/oauth-troubleshooting-guide-1005325871.html";

    private CrowdAndRemoteCalls() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "remote-api-login-failed",
                                says(
                                                "confluence.rpc.AuthenticationFailedException",
                                                "incorrect username/password combination",
                                                "rpc.exception.RemoteAuthenticationException: Invalid username or password",
                                                "RemoteAuthenticationException: Attempt to log in user")
                                        .and(Unsaid.of("maximum number of failed", "reset the number of failed"))
                                        .as("the remote API says that name or password are wrong"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .rulesOut(CREDENTIALS_MISSING, SILENT_ANONYMOUS, LOGIN_PAGE_AS_SUCCESS)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(REMOTE)
                        .source(SOAP),
                Rule.when(
                                "remote-api-login-over",
                                says(
                                                "User not authenticated yet, or session timed out",
                                                "RemoteAuthenticationException: User not authenticated",
                                                "token is invalid or has expired in the remote API")
                                        .as("the session of the remote API is over, or was never opened"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(SOAP),
                Rule.when(
                                "remote-api-not-permitted",
                                says("RemotePermissionException")
                                        .as("the remote API of Jira says that the user may not do this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .rulesOut(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(SOAP),
                Rule.when(
                                "remote-api-wants-an-administrator",
                                says("confluence.rpc.NotPermittedException")
                                        .and(says("administ"))
                                        .as("the remote API of Confluence says that this is for administrators"))
                        .proves(ADMIN_REQUIRED)
                        .rulesOut(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://developer.atlassian.com/server/confluence/remote-confluence-methods/"),
                Rule.when(
                                "remote-api-switched-off",
                                says(
                                                "Remote API is not enabled on this server",
                                                "Remote API is disabled",
                                                "allow remote API calls")
                                        .as("the remote API is switched off on this server"))
                        .proves(BASIC_AUTH_DISABLED)
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED, ADMIN_REQUIRED, CREDENTIALS_REJECTED, CAPTCHA_REQUIRED)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://confluence.atlassian.com/doc/enabling-the-remote-api-150460.html"),
                Rule.when(
                                "crowd-knows-no-such-user",
                                says(
                                                "<reason>USER_NOT_FOUND",
                                                "\"reason\":\"USER_NOT_FOUND",
                                                "\"reason\": \"USER_NOT_FOUND")
                                        .as("the user directory knows no user of this name"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_INACTIVE, USERNAME_CASE_MISMATCH)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, PERMISSION_HIDDEN_AS_NOT_FOUND, CLIENT_BUG)
                        .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Crowd")
                        .source(CROWD_REST),
                Rule.when(
                                "crowd-knows-no-such-address",
                                matches(
                                                "an e-mail address that the directory does not know as a user",
                                                "user_not_found",
                                                "\\bUSER_NOT_FOUND\\b[^\\n]{0,80}\\bUser (?:&lt;|<|'|\\()?[^\\s&<>']{1,60}@")
                                        .as(
                                                "the user directory knows no user of this name, which is an e-mail address"))
                        .proves(EMAIL_NOT_USERNAME)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(CROWD_REST),
                Rule.when(
                                "crowd-session-not-known",
                                says(
                                                "INVALID_SSO_TOKEN",
                                                "crowd.exception.InvalidTokenException",
                                                "InvalidAuthorizationTokenException")
                                        .as("Crowd does not know the token of this session"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(CROWD_REST),
                Rule.when(
                                "crowd-sees-another-address",
                                matches(
                                                "a session of Crowd that came from another address",
                                                "validation factor",
                                                "\\bvalidation factors?\\b[^\\n]{0,40}\\b(?:changed|differ|mismatch|do(?:es)? not match|did not match|not equal)\\b")
                                        .as(
                                                "Crowd ends the session since the call came from another address or client than the login"))
                        .proves(STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(CROWD_SESSIONS),
                Rule.when(
                                "crowd-forbids-the-application",
                                says("APPLICATION_PERMISSION_DENIED", "crowd.exception.ApplicationPermissionException")
                                        .as("Crowd knows the application and does not let it do this"))
                        .suggests(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(CROWD_REST),
                Rule.when(
                                "link-and-its-other-end-differ",
                                says(
                                                "OAuth mismatch",
                                                "AUTH_LEVEL_MISMATCH",
                                                "AUTH_LEVEL_UNSUPPORTED",
                                                "NO_OUTGOING_AUTH",
                                                "NO_REMOTE_APPLINK",
                                                "no matching application link")
                                        .and(scheme(OAUTH1).or(logSays("applink", "application link")))
                                        .as("the application link is not set up alike at both ends"))
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .speaksAgainst(BASE_URL_WRONG, TOKEN_EXPIRED)
                        .source(LINKS),
                Rule.when(
                                "link-needs-an-administrator",
                                says("INSUFFICIENT_REMOTE_PERMISSION")
                                        .as(
                                                "the user at the other end of the application link is no administrator there"))
                        .proves(ADMIN_REQUIRED)
                        .source(LINKS),
                Rule.when(
                                "link-clock",
                                says("OAUTH_TIMESTAMP_REFUSED")
                                        .as("the two ends of the application link have different times"))
                        .proves(CLOCK_SKEW)
                        .source(LINKS),
                Rule.when(
                                "link-signature",
                                says("OAUTH_SIGNATURE_INVALID")
                                        .as("the two ends of the application link compute different signatures"))
                        .proves(OAUTH1_SIGNATURE_INVALID)
                        .source(LINKS),
                Rule.when(
                                "link-lost-with-a-restore-told",
                                matches(
                                                "a database that was restored",
                                                "restor",
                                                "\\b(?:after|nach|since)\\b[^\\n]{0,30}\\brestor\\w*\\b")
                                        .and(scheme(JWT, OAUTH1), workedBefore())
                                        .as(
                                                "the database was restored, and what was linked to the product since is not in it"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH1_CONSUMER_UNKNOWN, TOKEN_REVOKED)
                        .speaksAgainst(CLOCK_SKEW, TOKEN_EXPIRED)
                        .source(LINKS),
                Rule.when(
                                "resource-of-an-app-not-there",
                                onDataCenter(pathContains(APPS)
                                        .and(status(404), says("null for uri:", "dead link"))
                                        .as("the product has no resource at a path that belongs to an app")))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, WRONG_SITE)
                        .source("https://confluence.atlassian.com/upm/disabling-and-enabling-apps-273875713.html")
                        .wrongWhen("The app is there, and the path is one of another version of it."),
                Rule.when(
                                "app-refuses-and-product-serves-told",
                                onDataCenter(pathContains(APPS)
                                        .and(
                                                status(401, 403),
                                                matches(
                                                        "a call to the product itself that is served",
                                                        "",
                                                        "/rest/api/(?:2|latest|1\\.0)/(?:myself|user/current|serverInfo)\\b[^\\n]{0,25}\\b(?:200|ok|works?|fine)\\b|\\bmyself\\b[^\\n]{0,30}\\b(?:200|ok|works?|fine)\\b"))
                                        .as("the app refuses a login that the product itself takes")))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, TOKEN_EXPIRED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization"),
                Rule.when(
                                "no-licence-for-one-more-user",
                                says("You are not licensed to add any more users", "bucket.user.LicensingException")
                                        .as("the licence has no place for one more user, and this one is new"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(STALE_SESSION, CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source(
                                "https://confluence.atlassian.com/confkb/you-are-not-licensed-to-add-any-more-users-error-when-adding-users-in-confluence-213385843.html"),
                Rule.when(
                                "product-only-reads",
                                says(
                                                "Read-only mode is enabled",
                                                "\"allowedInReadOnlyMode\":false",
                                                "is in read-only mode")
                                        .as(
                                                "the product is in read-only mode, as while it is moved or where the licence has ended"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(PERMISSION_DENIED, SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(REDIRECT_CHANGED_METHOD, BASE_URL_WRONG)
                        .source(
                                "https://confluence.atlassian.com/doc/using-read-only-mode-for-site-maintenance-952624069.html"),
                Rule.when(
                                "link-shows-a-code-in-place-of-leading-back",
                                says("Your verification code is", "enter this exact text when prompted")
                                        .and(says("Access Approved", "successfully authorized"))
                                        .as(
                                                "the consent was given and ends with a code, as where the application named no address to lead back to (oauth_callback)"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .stronglySuggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .rulesOut(MFA_REQUIRED)
                        .source("RFC 5849 section 2.1"));
    }

    private static final String[] APPS = {
        "/rest/tempo",
        "/rest/raven/",
        "/rest/zapi/",
        "/rest/atm/",
        "/rest/scriptrunner",
        "/rest/insight/",
        "/rest/assets/",
        "/rest/structure/",
        "/rest/synapse/",
        "/rest/xporter/",
        "/rest/eazybi/",
        "/rest/rm/",
        "/rest/jsincluder/",
        "/rest/calendar-services/"
    };
}
