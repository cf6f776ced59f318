package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/**
 * Codes and sentences of APIs that integrations meet beside Atlassian's, where the vendor means by them something else or more
 * than the words say.
 */
final class VendorRefusals {
    private static final String SALESFORCE = "https://nango.dev/blog/fix-salesforce-invalid-session-id-error";
    private static final String SALESFORCE_LOGIN =
            "https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm";
    private static final String SALESFORCE_GRANTS =
            "https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.remoteaccess_oauth_flow_errors.htm";
    private static final String GITHUB = "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api";
    private static final String GITHUB_TOKENS =
            "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors";
    private static final String AZURE_DEVOPS =
            "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";
    private static final String SLACK = "https://docs.slack.dev/reference/methods/chat.postMessage";

    private VendorRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "key-of-algolia-does-not-reach",
                                says("Method not allowed with this API key", "Index not allowed with this API key")
                                        .as("Algolia knows the key, which may not do this: the key for searches, say"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(WRONG_TOKEN_KIND, PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://www.algolia.com/doc/"),
                Rule.when(
                                "github-does-not-know-the-token",
                                says("Bad credentials")
                                        .and(says(
                                                        "api.github.com",
                                                        "developer.github.com",
                                                        "docs.github.com",
                                                        "HttpError",
                                                        "octokit",
                                                        "GithubException",
                                                        "BadCredentialsException")
                                                .or(hostUnder("github.com")))
                                        .as(
                                                "GitHub says so of every token that it cannot use: old, withdrawn, cut, or an empty one"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .speaksAgainst(PERMISSION_DENIED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .isAHintAgainst(OAUTH_SCOPE_MISSING)
                        .source(GITHUB),
                Rule.when(
                                "app-not-authorized-by-the-user-any-more",
                                says(
                                                "user has not authorized application",
                                                "user has not authorized the app",
                                                "has not authorized this app",
                                                "user has deauthorized",
                                                "application has been deauthorized",
                                                "app was removed by the user")
                                        .as("the user has not let this app in, or not any more"))
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source("https://developers.facebook.com/docs/graph-api/guides/error-handling/"),
                Rule.when(
                                "extended-permission-wanted",
                                says(
                                                "requires extended permission",
                                                "extended permission(s)",
                                                "permission must be granted before",
                                                "permission(s) must be granted before")
                                        .as("the app lacks a permission that its user has to grant to it"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source("https://developers.facebook.com/docs/graph-api/guides/error-handling/"),
                Rule.when(
                                "key-address-or-right",
                                says("Invalid API-key, IP, or permissions")
                                        .as(
                                                "the exchange does not say whether the key, the address or the right is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED)
                        .suggests(PERMISSION_DENIED)
                        .source("https://developers.binance.com/docs/binance-spot-api-docs/errors"),
                Rule.when(
                                "okta-does-not-know-the-token",
                                says("E0000011")
                                        .or(
                                                says("Invalid token provided").and(says("okta")),
                                                says("Invalid token provided")
                                                        .and(hostUnder("okta.com", "oktapreview.com")))
                                        .as(
                                                "Okta does not know the API token, which lives in one organisation and ends when it is not used"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_SITE)
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://developer.okta.com/docs/reference/error-codes/"),
                Rule.when(
                                "keycloak-forbids-without-a-word",
                                says("\"unknown_error\"", "\\\"unknown_error\\\"", "HTTP 403 Forbidden\"")
                                        .and(status(403))
                                        .as(
                                                "Keycloak says so to a token without the role that its administration wants"))
                        .stronglySuggests(ADMIN_REQUIRED, PERMISSION_DENIED)
                        .isAHintAgainst(TOKEN_EXPIRED)
                        .source("https://github.com/marcospereirampj/python-keycloak/issues/110"),
                Rule.when(
                                "session-not-accepted-by-salesforce",
                                says("INVALID_SESSION_ID")
                                        .as(
                                                "Salesforce does not take the session, which it says of an old token, another instance and another address alike"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(IP_NOT_ALLOWLISTED, WRONG_SITE, TOKEN_REVOKED)
                        .hintsAt(OAUTH_SCOPE_MISSING, TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .isAHintAgainst(STALE_SESSION)
                        .source(SALESFORCE),
                Rule.when(
                                "session-of-salesforce-is-a-token",
                                says("INVALID_SESSION_ID")
                                        .and(scheme(Scheme.COOKIE).not())
                                        .as("what Salesforce calls a session is the token of this call"))
                        .stronglySpeaksAgainst(STALE_SESSION)
                        .source(SALESFORCE),
                Rule.when(
                                "session-not-for-this-api",
                                says("session is not valid for use with the", "session not valid for use with")
                                        .as("Salesforce knows the session and does not take it for this API"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING, ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(WRONG_TOKEN_KIND, IP_NOT_ALLOWLISTED, TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source(SALESFORCE)
                        .source("https://github.com/NangoHQ/nango/issues/4344"),
                Rule.when(
                                "security-token-wanted-from-this-address",
                                says("LOGIN_MUST_USE_SECURITY_TOKEN")
                                        .as(
                                                "Salesforce takes the password from this address only with a security token behind it"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED, PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(ACCOUNT_LOCKED, CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(SALESFORCE_LOGIN),
                Rule.when(
                                "app-has-no-user-to-run-as",
                                says(
                                                "no client credentials user",
                                                "integration user is not configured",
                                                "OAuth Application User",
                                                "no valid user for client credentials")
                                        .as("nobody has said as which user the app is to run"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED, ACCOUNT_INACTIVE)
                        .source(SALESFORCE_GRANTS)
                        .source("https://github.com/refractionPOINT/documentation/pull/283"),
                Rule.when(
                                "assertion-for-another-audience",
                                matches(
                                                "an assertion whose audience is refused",
                                                "audience",
                                                "\\baudience\\b[^.\"\\n]{0,30}\\b(?:is invalid|invalid|not valid|validation failed|mismatch|does not match)|\\binvalid audience\\b")
                                        .and(says("invalid_grant"))
                                        .as(
                                                "the server that issues tokens is not the one that the assertion is made for"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_SITE)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source("RFC 7523 section 3")
                        .source(SALESFORCE_GRANTS),
                Rule.when(
                                "token-of-another-kind-for-a-refresh",
                                says(
                                                "expected refresh",
                                                "not a refresh token",
                                                "isn't a refresh token",
                                                "is an access token, not",
                                                "is an access token and not",
                                                "is an access token but",
                                                "is an access token instead",
                                                "access token was provided instead")
                                        .as("the token that was sent for a refresh is of another kind"))
                        .proves(WRONG_TOKEN_KIND)
                        .rulesOut(REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .source("RFC 6749 section 6"),
                Rule.when(
                                "code-of-github-refused",
                                says("bad_verification_code")
                                        .as("the code of the login at GitHub was spent, has expired or is not known"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED, TOKEN_EXPIRED)
                        .suggests(CLIENT_BUG, OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(MFA_REQUIRED, CREDENTIALS_REJECTED)
                        .source(GITHUB_TOKENS),
                Rule.when(
                                "not-accessible-by-the-app",
                                says("not accessible by integration")
                                        .as("GitHub knows the app, which was not given the permission for this"))
                        .stronglySuggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GITHUB)
                        .source("https://github.com/taiki-e/create-gh-release-action/issues/13"),
                Rule.when(
                                "agent-wanted",
                                says(
                                                "make sure your request has a User-Agent",
                                                "User-Agent header is required",
                                                "User-Agent is required",
                                                "Missing User-Agent",
                                                "must include a User-Agent",
                                                "must provide a User-Agent",
                                                "requests include a `User-Agent` header",
                                                "from an Undeclared Automated Tool",
                                                "valid User-Agent header")
                                        .or(matches(
                                                        "a User-Agent that is asked for or not taken",
                                                        "agent",
                                                        "\\b(?:please|must|should|need(?:s)? to|have to|required to)\\b[^\\n.]{0,40}\\b(?:provide|specify|include|send|set|supply|use) (?:a |an |your )?(?:valid |proper |custom |unique |descriptive |real )?user[- ]?agent\\b"
                                                                + "|\\b(?:provide|specify|include|supply) (?:a |an |your )(?:valid |proper |custom |unique |descriptive |real )?user[- ]?agent\\b"
                                                                + "|\\buser[- ]?agent(?: header| string)? (?:is |was |has been )?(?:missing|empty|not (?:allowed|permitted|set|supported|provided)|blocked|banned|forbidden|rejected|blacklisted)\\b"
                                                                + "|\\b(?:missing|invalid|no|empty|bad|blocked|unsupported) user[- ]?agent\\b")
                                                .and(statusBetween(400, 499)
                                                        .or(logSays("400", "403", "406", "forbidden", "denied"))))
                                        .as("the server wants a User-Agent, which the request lacks"))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(CLIENT_BUG)
                        .rulesOut(WAF_BLOCKED)
                        .source(GITHUB),
                Rule.when(
                                "github-hides-what-may-not-be-seen",
                                hostUnder("api.github.com")
                                        .or(logSays("GitHub API", "api.github.com"))
                                        .and(status(404))
                                        .as("GitHub says 404 of what the token may not see"))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, OAUTH_SCOPE_MISSING)
                        .hintsAt(BASE_URL_WRONG)
                        .source(GITHUB),
                Rule.when(
                                "github-installation-gone",
                                hostUnder("api.github.com")
                                        .and(pathStartsWith("/app/installations/"), status(404))
                                        .as("GitHub does not know the installation for which the app asked a token"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://docs.github.com/rest/apps/apps"),
                Rule.when(
                                "shown-the-sign-in-of-azure-devops",
                                locationHas("vssps.visualstudio.com/_signin", "/_signin?realm=")
                                        .or(status(203).and(credentialSent()))
                                        .as(
                                                "Azure DevOps shows its login to whom it does not know, with 302 or 203 and not with 401"))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MALFORMED, REDIRECT_TO_LOGIN)
                        .hintsAt(LOGIN_PAGE_AS_SUCCESS)
                        .speaksAgainst(PERMISSION_DENIED, REDIRECT_NOT_FOLLOWED)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "sent-to-the-sign-in-of-azure-devops",
                                locationHas("vssps.visualstudio.com/_signin", "/_signin?realm=")
                                        .and(credentialSent())
                                        .as("a credential was sent, and Azure DevOps led to its login"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MALFORMED, REDIRECT_TO_LOGIN)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "basic-at-the-sign-in-of-azure-devops",
                                locationHas("vssps.visualstudio.com/_signin", "/_signin?realm=")
                                        .or(status(203))
                                        .and(scheme(Scheme.BASIC))
                                        .as("Basic was sent to Azure DevOps, which takes tokens in this way"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "sign-in-with-a-status-of-its-own",
                                status(203)
                                        .and(credentialSent(), html().or(says("sign in", "_signin", "Sign In")))
                                        .as("Azure DevOps sent its login page with 203 in place of the data"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MALFORMED)
                        .suggests(LOGIN_PAGE_AS_SUCCESS)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "token-taken-as-the-password",
                                hostUnder(
                                                "dev.azure.com",
                                                "visualstudio.com",
                                                "github.com",
                                                "gitlab.com",
                                                "bitbucket.org")
                                        .and(
                                                scheme(Scheme.BASIC),
                                                secret(
                                                        SecretKind.PAT,
                                                        SecretKind.API_TOKEN,
                                                        SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as("the host of repositories takes a token as the password of Basic"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(AZURE_DEVOPS)
                        .source("https://docs.github.com/rest/authentication/authenticating-to-the-rest-api"),
                Rule.when(
                                "graph-lacks-a-granted-permission",
                                says("Authorization_RequestDenied", "Insufficient privileges to complete the operation")
                                        .as(
                                                "Microsoft Graph says that the app or its user was not granted this permission"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .source("https://learn.microsoft.com/graph/resolve-auth-errors"),
                Rule.when(
                                "slack-forbids-it",
                                bodySays(
                                                "\"not_in_channel\"",
                                                "\"restricted_action\"",
                                                "\"no_permission\"",
                                                "\"cant_post_message\"",
                                                "\"user_is_restricted\"",
                                                "\"ekm_access_denied\"")
                                        .and(jsonHas("ok"))
                                        .as("Slack knows the app or the user, which may not do this there"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(SLACK),
                Rule.when(
                                "slack-app-not-in-the-team",
                                bodySays("\"team_access_not_granted\"", "\"access_denied\"", "\"org_login_required\"")
                                        .and(jsonHas("ok"))
                                        .as("the app has not been let into this workspace of Slack"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source(SLACK),
                Rule.when(
                                "called-too-often-in-other-words",
                                says(
                                                "abuse detection mechanism",
                                                "temporarily blocked from content creation",
                                                "requested too many times",
                                                "called too many times",
                                                "too many API calls",
                                                "too many calls",
                                                "exceeded the number of requests",
                                                "exceeded the maximum number of requests",
                                                "exceeded your request limit",
                                                "concurrency limit",
                                                "concurrent request limit",
                                                "calls per second",
                                                "requests per minute exceeded",
                                                "TotalRequests Limit",
                                                "userRateLimit",
                                                "ThrottlingException")
                                        .as("the server counts the calls and says that there were too many"))
                        .proves(RATE_LIMITED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, CREDENTIALS_REJECTED)
                        .source("https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api")
                        .source("RFC 6585 section 4"),
                Rule.when(
                                "firewall-that-names-itself",
                                matches(
                                                "a firewall that says it blocked the call",
                                                "blocked by",
                                                "\\bblocked by (?:the )?(?:coraza|mod_?security|naxsi|wordfence|sucuri|imperva|incapsula|fortiweb|barracuda|open-?appsec|crowdsec|aws waf|akamai|radware|wallarm|signal sciences)")
                                        .or(
                                                says(
                                                        "The requested URL was rejected. Please consult with your administrator"))
                                        .as("a firewall gives its name or its well-known sentence"))
                        .proves(WAF_BLOCKED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED)
                        .source("https://my.f5.com/manage/s/article/K000135262")
                        .source("https://coraza.io/docs/"),
                Rule.when(
                                "policy-of-the-gateway-denies-the-unsigned",
                                says("User: anonymous is not authorized to perform: execute-api")
                                        .and(says("with an explicit deny"))
                                        .as(
                                                "the policy of the gateway denies callers by where they come from, since it asks for no name"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(
                                "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html"));
    }
}
