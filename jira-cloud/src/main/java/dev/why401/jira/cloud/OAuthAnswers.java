package dev.why401.jira.cloud;

import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.NONE;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Knows how auth.atlassian.com and the consent pages of id.atlassian.com refuse an app. */
final class OAuthAnswers {
    private static final String OAUTH_APPS = "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/";
    private static final String APP_CONTROLS = "https://community.developer.atlassian.com/t/new-3lo-app-controls/57050";

    private OAuthAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "no-site-granted",
                                pathContains("/oauth/token/accessible-resources")
                                        .or(logSays(
                                                "accessible-resources", "accessible resources", "accessibleResources"))
                                        .and(matches("an empty list", "[", "\\A\\s*\\[\\s*\\]\\s*\\z")
                                                .or(logSays(
                                                        "empty list",
                                                        "empty array",
                                                        "returned []",
                                                        "returns []",
                                                        "no sites",
                                                        "no site",
                                                        "no accessible resources",
                                                        "No cloud id",
                                                        "no resources")))
                                        .as("the token is good for no site: nobody granted the app one"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_SCOPE_MISSING, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS, CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source(OAUTH_APPS)
                        .cases("wa-017"),
                Rule.when(
                                "login-server-has-no-such-path",
                                hostUnder("auth.atlassian.com")
                                        .and(status(404))
                                        .as("auth.atlassian.com has no such path: a login starts at /authorize and"
                                                + " tokens come from /oauth/token"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH, OAUTH_APP_MISCONFIGURED)
                        .source(OAUTH_APPS)
                        .source("https://github.com/backstage/backstage/issues/23031"),
                Rule.when(
                                "token-endpoint-refuses-the-app",
                                tokenEndpoint()
                                        .and(jsonHas("error", "access_denied")
                                                .or(jsonHas("error", "invalid_client"), says("\"invalid_client\"")))
                                        .or(logSays("auth.atlassian.com/oauth/token")
                                                .and(logSays("access_denied", "invalid_client")))
                                        .as("auth.atlassian.com refused the app itself, not the user's consent"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_SCOPE_MISSING, REFRESH_TOKEN_REJECTED)
                        .source("https://github.com/Meridiona/meridian/pull/218")
                        .source("https://github.com/n8n-io/n8n/pull/37513")
                        .cases("jc-100"),
                Rule.when(
                                "refresh-token-text",
                                says(
                                                "refresh_token is invalid",
                                                "Unknown or invalid refresh token",
                                                "Invalid refresh token")
                                        .as("the words say that the refresh token is not valid"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .source(
                                "https://community.developer.atlassian.com/t/refresh-token-expire-after-36000-seconds/60806/2"),
                Rule.when(
                                "token-endpoint-refuses-the-grant",
                                tokenEndpoint()
                                        .and(jsonHas("error", "invalid_grant")
                                                .or(jsonHas("error", "unauthorized_client")))
                                        .as("auth.atlassian.com refused the code or refresh token"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .hintsAt(OAUTH_REDIRECT_URI_MISMATCH)
                        .source(OAUTH_APPS),
                Rule.when("redirect-uri-text", says("redirect_uri is not registered for client"))
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .source("https://github.com/humanlayer/humanlayer/issues/1068")
                        .cases("jc-035", "aa-048"),
                Rule.when(
                                "redirect-uri-in-address",
                                hostUnder(Hosts.LOGIN_PAGES)
                                        .and(queryHas("error"), pathStartsWith("/error"))
                                        .as("id.atlassian.com sent the browser to its error page instead of back to"
                                                + " the app"))
                        .suggests(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_APP_MISCONFIGURED)
                        .source("https://github.com/humanlayer/humanlayer/issues/1068")
                        .cases("jc-035", "aa-048"),
                Rule.when("scopes-not-added-text", says("scopes that have not been added to the app"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .source(OAUTH_APPS),
                Rule.when(
                                "app-of-its-owner-only",
                                says("This app is in development", "only the owner of this app")
                                        .or(says("only its owner").and(says("this app", "the app", "application")))
                                        .as(
                                                "the words say that the app is not shared, so that only its owner may use it"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(APP_NOT_INSTALLED, TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(
                                "https://community.developer.atlassian.com/t/do-i-really-need-to-list-my-oauth-2-0-3lo-app-on-marketplace-to-share-with-other-people/69937")
                        .wrongWhen(
                                "The words are those of another provider, whose unfinished apps have testers as well."),
                Rule.when(
                                "admin-blocked-app-text",
                                says("App is blocked by an admin", "An admin has not allowed")
                                        .as("the words say that an administrator does not allow the app"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .source(APP_CONTROLS)
                        .cases("jc-115"),
                Rule.when("admin-must-authorize-text", says("site admin must authorize this app"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(ADMIN_REQUIRED, APP_NOT_INSTALLED)
                        .source(
                                "https://support.atlassian.com/atlassian-cloud/kb/your-site-admin-must-authorize-this-app-error-in-atlassian-cloud-apps"),
                Rule.when(
                                "consent-without-site",
                                says("This app requires access to a Jira", "This app requires access to a Confluence")
                                        .as(
                                                "the account has no Jira or Confluence to which it could give the app access"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(WRONG_SITE)
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .source("https://github.com/raycast/extensions/issues/5670")
                        .cases("jc-130"),
                Rule.when(
                                "consent-not-finished",
                                onCloud(scheme(OAUTH2)
                                        .and(secret(NONE))
                                        .as("the OAuth log-in stopped before there was any token")))
                        .suggests(OAUTH_APP_MISCONFIGURED, OAUTH_REDIRECT_URI_MISMATCH)
                        .hintsAt(TOKEN_POLICY_BLOCKED, OAUTH_CLIENT_AUTH_FAILED, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .source(OAUTH_APPS)
                        .cases("jc-035", "jc-100", "jc-115", "jc-130", "aa-047", "aa-048", "aa-052"),
                Rule.when("token-from-the-future", onCloud(says("Token used before issued")))
                        .stronglySuggests(CLOCK_SKEW)
                        .source("https://github.com/mattermost/mattermost-plugin-jira/issues/601"));
    }

    private static Signal tokenEndpoint() {
        return hostUnder(Hosts.TOKEN_ENDPOINTS).or(says("auth.atlassian.com"));
    }
}
