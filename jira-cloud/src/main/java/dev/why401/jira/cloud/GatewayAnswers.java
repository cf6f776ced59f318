package dev.why401.jira.cloud;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows how the gateway api.atlassian.com refuses: authentication, scopes, grants, suspended sites. */
final class GatewayAnswers {
    private static final String FAILURE_CATEGORY = "x-failure-category";
    private static final String SCOPE_CHECK = "https://github.com/kovetskiy/mark/issues/917";
    private static final String MCP_SERVER = "https://github.com/atlassian/atlassian-mcp-server/issues/75";
    private static final String OAUTH_APPS = "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/";

    private GatewayAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "gateway-scope-mismatch",
                                scopeMismatch()
                                        .as("the gateway accepted the token and found that its scopes do not cover"
                                                + " the call"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .suggests(BASE_URL_WRONG)
                        .rulesOut(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MALFORMED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                WRONG_AUTH_SCHEME,
                                PASSWORD_NOT_ACCEPTED,
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED)
                        .source(SCOPE_CHECK)
                        .source("https://github.com/shridhar-tl/jira-assistant/pull/435")
                        .cases("jc-003", "jc-005", "jc-029", "jc-030", "jc-031", "jc-037", "jc-038", "jc-080")
                        .wrongWhen("The path does not exist or belongs to another API: the gateway finds no scope"
                                + " for it."),
                Rule.when(
                                "gateway-scope-mismatch-off-the-map",
                                scopeMismatch()
                                        .and(
                                                gateway(),
                                                pathContains("/rest/", "/wiki/", "/automation/")
                                                        .not())
                                        .as("the gateway found no scope for a path that is none of a product's"
                                                + " resources"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(
                                "https://community.atlassian.com/forums/Jira-Service-Management/Jira-Cloud-OAuth-2-0-JQL-API-works-but-granular-scopes-not/qaq-p/3106413"),
                Rule.when(
                                "gateway-scope-mismatch-of-a-path-with-a-slash-at-its-end",
                                scopeMismatch()
                                        .and(new PathEndsWithSlash())
                                        .as(
                                                "the gateway found no scope for a path with a slash at its end, which it takes for"
                                                        + " another one than that without"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(
                                "https://community.developer.atlassian.com/t/rest-api-what-is-the-correct-scope-required-to-create-an-issue-in-jira/78270")
                        .wrongWhen("The scope is missing for the path without the slash as well."),
                Rule.when(
                                "gateway-scope-mismatch-of-a-call-that-worked",
                                scopeMismatch()
                                        .and(workedBefore(), secret(OAUTH_ACCESS_TOKEN))
                                        .as("a call is said to lack a scope that it did not need before"))
                        .suggests(BASE_URL_WRONG)
                        .source(
                                "https://community.developer.atlassian.com/t/rest-api-what-is-the-correct-scope-required-to-create-an-issue-in-jira/78270")
                        .wrongWhen("The app was installed anew with fewer scopes."),
                Rule.when(
                                "gateway-client-auth",
                                responseHeader(FAILURE_CATEGORY, "FAILURE_CLIENT_AUTH")
                                        .and(responseHeader(FAILURE_CATEGORY, "MISMATCH")
                                                .not())
                                        .as("the gateway says FAILURE_CLIENT_AUTH: it did not accept the token"))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_REVOKED, WRONG_ENDPOINT_FOR_TOKEN, WRONG_AUTH_SCHEME, PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(SCOPE_CHECK),
                Rule.when("gateway-unauthorized", onCloud(gatewayUnauthorized()))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .hintsAt(
                                TOKEN_REVOKED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                WRONG_AUTH_SCHEME,
                                PRINCIPAL_TOKEN_MISMATCH,
                                CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/")
                        .cases("jc-081"),
                Rule.when(
                                "gateway-refuses-oauth",
                                onCloud(gatewayUnauthorized()
                                        .and(secret(OAUTH_ACCESS_TOKEN))
                                        .as("the gateway does not accept the OAuth access token, and such tokens"
                                                + " live one hour")))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(TOKEN_REVOKED)
                        .speaksAgainst(WRONG_ENDPOINT_FOR_TOKEN, WRONG_AUTH_SCHEME, PRINCIPAL_TOKEN_MISMATCH)
                        .source(OAUTH_APPS),
                Rule.when(
                                "gateway-refuses-basic",
                                onCloud(gatewayUnauthorized()
                                        .and(scheme(BASIC), apiToken())
                                        .as("the gateway does not accept the pair of e-mail and token")))
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, PRINCIPAL_TOKEN_MISMATCH)
                        .hintsAt(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .cases("jc-081"),
                Rule.when(
                                "gateway-refuses-bearer-api-token",
                                onCloud(gateway()
                                        .and(
                                                status(401),
                                                scheme(BEARER),
                                                secret(API_TOKEN),
                                                scopeMismatch().not())
                                        .as("a user's API token was sent to the gateway as Bearer, where Basic is"
                                                + " documented")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .source(CloudSignals.TOKEN_LIFE),
                Rule.when(
                                "private-resource-with-an-access-token",
                                gateway()
                                        .and(
                                                status(401, 403),
                                                secret(OAUTH_ACCESS_TOKEN),
                                                pathContains(
                                                        "/rest/api/1.0/",
                                                        "/rest/internal/",
                                                        "/rest/greenhopper/",
                                                        "/rest/dev-status/",
                                                        "/rest/gadget/",
                                                        "/rest/quickedit/",
                                                        "/rest/issueNav/",
                                                        "/rest/menu/",
                                                        "/rest/projects/1.0/",
                                                        "/user/recommend",
                                                        "/jql/autocompletedata/suggestions",
                                                        "/rest/servicedesk/1/"))
                                        .as(
                                                "the resource is one of Jira's own pages or of no scope, and an access token reaches none of them"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/"),
                Rule.when(
                                "gateway-auth-mismatch",
                                responseHeader(FAILURE_CATEGORY, "FAILURE_CLIENT_AUTH_MISMATCH")
                                        .as("the gateway says FAILURE_CLIENT_AUTH_MISMATCH: the route does not take"
                                                + " what was presented"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, PRINCIPAL_TOKEN_MISMATCH, WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .source("https://github.com/reubenjohn/reposix/blob/HEAD/docs/reference/confluence.md")
                        .cases("jc-078")
                        .wrongWhen("Public sources disagree on what this category means."),
                Rule.when(
                                "oauth-only-resource",
                                gateway()
                                        .and(pathStartsWith("/me", "/oauth/token/accessible-resources"), scheme(BASIC))
                                        .as("the resource answers to OAuth access tokens only, and Basic was sent"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_AUTH_SCHEME)
                        .source(OAUTH_APPS)
                        .cases("jc-078"),
                Rule.when(
                                "grant-of-no-site",
                                pathStartsWith("/oauth/token/accessible-resources")
                                        .and(status(200), emptyArray())
                                        .as("the token is alive, and the list of the sites that it works for is empty"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(
                                SILENT_ANONYMOUS, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/cloud/oauth/getting-started/making-calls-to-api")
                        .wrongWhen(
                                "The token was granted scopes of the user alone, such as read:me, which need no site."),
                Rule.when(
                                "grant-of-no-site-to-a-new-app",
                                pathStartsWith("/oauth/token/accessible-resources")
                                        .and(
                                                status(200),
                                                emptyArray(),
                                                workedBefore().not())
                                        .as(
                                                "the list of sites was never anything but empty, as for an app to which nobody"
                                                        + " added the API of a product"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/"),
                Rule.when(
                                "gateway-takes-scoped-tokens",
                                gateway()
                                        .and(tokenWithScopes().or(secret(OAUTH_ACCESS_TOKEN)), new NoCloudId().not())
                                        .as("a token with scopes was sent to the gateway, where it belongs"))
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .cases("jc-029", "jc-037", "jc-080", "jc-081"),
                Rule.when(
                                "oauth-token-refused",
                                onCloud(secret(OAUTH_ACCESS_TOKEN)
                                        .and(status(401))
                                        .as("an OAuth access token was refused with 401, and such tokens live one"
                                                + " hour")))
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(OAUTH_SCOPE_MISSING, TOKEN_REVOKED)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL, CREDENTIALS_MISSING)
                        .source(OAUTH_APPS)
                        .cases("jc-003", "jc-029", "jc-077", "aa-046"),
                Rule.when(
                                "oauth-token-forbidden",
                                onCloud(secret(OAUTH_ACCESS_TOKEN)
                                        .and(status(403))
                                        .as("an OAuth access token was answered with 403")))
                        .suggests(OAUTH_SCOPE_MISSING, APP_NOT_INSTALLED)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL, CREDENTIALS_MISSING)
                        .source(
                                "https://learn.microsoft.com/en-us/Azure/databricks/ingestion/lakeflow-connect/jira-troubleshoot")
                        .cases("jc-014", "jc-084", "jc-111", "aa-045"),
                Rule.when(
                                "gateway-hides-an-expired-token",
                                gateway()
                                        .and(workedBefore(), secret(OAUTH_ACCESS_TOKEN), status(403, 404))
                                        .as("the gateway refuses an OAuth access token that worked before, and to an"
                                                + " expired one it says 403 or 404 too"))
                        .suggests(TOKEN_EXPIRED)
                        .source("https://github.com/n8n-io/n8n/pull/37776"),
                Rule.when(
                                "forge-user-has-not-consented",
                                says(
                                                "NEEDS_AUTHENTICATION_ERR",
                                                "NeedsAuthenticationError",
                                                "atlassian-token-service-key")
                                        .as("Forge says that this user has not allowed the app to act for them"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                WRONG_TOKEN_KIND)
                        .source("https://developer.atlassian.com/platform/forge/runtime-reference/authorize-api/")
                        .wrongWhen("A new version of the app asks for more scopes than the user had allowed."),
                Rule.when("app-not-installed-text", says("The app is not installed on this instance"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .hintsAt(OAUTH_SCOPE_MISSING, WRONG_SITE)
                        .rulesOut(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(
                                "https://community.developer.atlassian.com/t/how-to-interpret-400-403-and-404-errors-returned-by-post-rest-api-2-search/45759")
                        .cases("jc-014", "jc-084", "jc-111")
                        .wrongWhen("The grant covers reading only and the call writes."),
                Rule.when(
                                "missing-scope-grants",
                                says("denied due to missing scope grants", "Your app was granted the following scopes")
                                        .as("the words say that the app was not granted the scope"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .source(
                                "https://developer.atlassian.com/platform/forge/add-scopes-to-call-an-atlassian-rest-api/"),
                Rule.when(
                                "tenant-restricted",
                                says("Tenant is restricted", "suspended-inactivity", "SUSPENDED_INACTIVITY")
                                        .as("the words say that the site is restricted or suspended"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .source(
                                "https://community.atlassian.com/forums/Jira-questions/Recover-a-Jira-product-that-has-disappeared/qaq-p/3030032")
                        .cases("jc-118"),
                Rule.when("cloud-id-not-granted", says("explicitly granted by the user"))
                        .proves(WRONG_SITE)
                        .suggests(APP_NOT_INSTALLED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/")
                        .cases("jc-119"),
                Rule.when("api-token-connection-blocked", says("permission to connect via API token"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .source(MCP_SERVER)
                        .cases("jc-112"),
                Rule.when(
                                "admin-api-with-user-token",
                                gateway()
                                        .and(
                                                pathStartsWith("/admin/", "/users/", "/scim/"),
                                                apiToken().or(scheme(BASIC)))
                                        .as("the organisation's admin API takes an organisation API key, and a"
                                                + " user's token was sent"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(ADMIN_REQUIRED)
                        .source("https://developer.atlassian.com/cloud/admin/organization/rest/intro/"),
                Rule.when(
                                "admin-api-takes-bearer",
                                gateway()
                                        .and(
                                                pathStartsWith("/admin/", "/users/", "/scim/"),
                                                scheme(BEARER),
                                                secret(API_TOKEN))
                                        .as(
                                                "the organisation's admin API takes its keys as Bearer, and no key of a user"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .rulesOut(WRONG_AUTH_SCHEME)
                        .source("https://developer.atlassian.com/cloud/admin/organization/rest/intro/"),
                Rule.when(
                                "gateway-behind-no-cloud-id",
                                gateway()
                                        .and(status(400, 401, 403, 404), new NoCloudId())
                                        .as("what stands in the path where the gateway wants the cloud id is none"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(BASE_URL_WRONG, WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/")
                        .wrongWhen("The id was masked by whoever reported the failure."),
                Rule.when(
                                "grant-of-other-sites-told",
                                gateway()
                                        .and(
                                                status(401, 403, 404),
                                                matches(
                                                        "the sites of a grant, of which there are others than the one that was called",
                                                        "accessible-resources",
                                                        "\\baccessible-resources\\b[^\\n.]{0,30}\\b(?:only|just|another|other)\\b"))
                                        .as(
                                                "the grant is for another site than the one that was called, as somebody says"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(OAUTH_APPS),
                Rule.when(
                                "second-version-wants-scopes-of-its-own-told",
                                secret(OAUTH_ACCESS_TOKEN, SCOPED_API_TOKEN)
                                        .and(
                                                status(401, 403),
                                                pathContains("/wiki/api/v2").or(logSays("/wiki/api/v2")),
                                                matches(
                                                        "a first version that is served",
                                                        "v1",
                                                        "\\bv1\\b[^\\n.]{0,25}\\b(?:works?|fine|ok|200|geht|klappt|funciona|served)\\b|\\bfrom v1 to v2\\b|\\bv1 auf v2\\b"))
                                        .as("version 1 is served, and version 2 wants scopes of its own"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(
                                "https://developer.atlassian.com/cloud/confluence/scopes-for-oauth-2-3LO-and-forge-apps/"),
                Rule.when(
                                "id-of-an-organisation-as-cloud-id",
                                gateway()
                                        .and(
                                                pathStartsWith("/ex/"),
                                                status(400, 401, 403, 404),
                                                logSays(
                                                        "admin.atlassian.com/o/",
                                                        "organization id",
                                                        "org id",
                                                        "orgId",
                                                        "organisation id"))
                                        .as(
                                                "the id in the path is told to be that of the organisation, and the gateway wants that of a site"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, OAUTH_SCOPE_MISSING)
                        .source("https://support.atlassian.com/jira/kb/retrieve-my-atlassian-sites-cloud-id/"),
                Rule.when(
                                "site-takes-what-the-gateway-refuses-told",
                                gateway()
                                        .and(
                                                status(401, 403),
                                                scheme(BASIC),
                                                secret(API_TOKEN),
                                                matches(
                                                        "a site that takes the same credential",
                                                        ".atlassian.net",
                                                        "\\bsame\\b[^\\n]{0,60}\\.atlassian\\.net\\b[^\\n]{0,60}\\b(?:200|works?|gives|fine|ok)\\b|\\.atlassian\\.net\\b[^\\n]{0,40}\\b(?:identical|same)\\b[^\\n]{0,40}\\b(?:200|works?|gives?|fine|ok)\\b|\\b(?:200|works?|fine)\\b[^\\n]{0,20}\\b(?:against|on|at|with) (?:https?://)?[a-z0-9-]{2,60}\\.atlassian\\.net\\b"))
                                        .as(
                                                "the site takes the credential that the gateway refuses, as it does a token without scopes"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(CloudSignals.SCOPED_TOKENS),
                Rule.when(
                                "gateway-not-found",
                                gateway()
                                        .and(status(404), jsonIsExactly("code", "message"))
                                        .as("the gateway itself says 404: it knows no such path or cloud id"))
                        .suggests(BASE_URL_WRONG, WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(CloudSignals.SCOPED_TOKENS),
                Rule.when(
                                "gateway-does-not-find-what-every-site-has",
                                gateway()
                                        .and(
                                                status(404),
                                                pathStartsWith("/ex/"),
                                                new NoCloudId().not(),
                                                pathContains(
                                                        "/search",
                                                        "/myself",
                                                        "/serverInfo",
                                                        "/rest/api/3/field",
                                                        "/rest/api/2/field",
                                                        "/project/search",
                                                        "/issuetype",
                                                        "/mypermissions",
                                                        "/user/current",
                                                        "/wiki/api/v2/spaces",
                                                        "/rest/agile/1.0/board"))
                                        .as(
                                                "the resource is one that every site has, and behind this cloud id it was not"
                                                        + " found"))
                        .stronglySuggests(WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG, APP_NOT_INSTALLED)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS, TOKEN_EXPIRED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/")
                        .wrongWhen("The gateway says 404 of a token that is over."),
                Rule.when(
                                "gateway-lost-the-site",
                                gateway()
                                        .and(
                                                status(404),
                                                workedBefore(),
                                                pathStartsWith("/ex/"),
                                                pathContains("/search", "/myself", "/serverInfo", "/field"))
                                        .as(
                                                "the gateway found the site before and does not find it now, as after a move to another"
                                                        + " cloud id"))
                        .suggests(WRONG_SITE, LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/"),
                Rule.when(
                                "gateway-not-found-by-a-site-login",
                                gateway()
                                        .and(
                                                status(404),
                                                scheme(BASIC),
                                                pathStartsWith("/ex/"),
                                                secret(SCOPED_API_TOKEN).not())
                                        .as("a login of the site was sent to the gateway, and it found nothing there"))
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, BASE_URL_WRONG)
                        .hintsAt(WRONG_SITE)
                        .source(CloudSignals.SCOPED_TOKENS),
                Rule.when(
                                "gateway-product-missing",
                                gateway()
                                        .and(pathStartsWith("/rest/", "/wiki/", "/jira/", "/confluence/"))
                                        .as("the gateway was called without /ex/jira/<cloud id> or"
                                                + " /ex/confluence/<cloud id>"))
                        .proves(BASE_URL_WRONG)
                        .source(CloudSignals.SCOPED_TOKENS));
    }
}
