package dev.why401.jira.datacenter;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows how personal access tokens fail: as Basic, at their end, on old versions, beside other tokens. */
final class Tokens {
    private static final String CLOUD_CLIENT = "https://github.com/stablyai/orca/issues/8538";
    private static final String SERVED_BY_CURL = "https://github.com/sphinx-contrib/confluencebuilder/issues/1123";

    private Tokens() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "token-as-basic-refused",
                                onDataCenter(patAsBasic()
                                        .and(status(401))
                                        .as("a personal access token travelled as Basic and was refused")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_CHANGED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED, WAF_BLOCKED)
                        .source(Sources.TOKEN_AS_BASIC)
                        .cases("dc-004", "dc-005", "dc-014", "dc-085"),
                Rule.when(
                                "token-as-basic-forbidden",
                                onDataCenter(patAsBasic()
                                        .and(status(403))
                                        .as("a personal access token travelled as Basic and was answered with 403")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/whyisdifficult/jiratui/issues/50")
                        .cases("aa-084", "dc-001", "dc-008", "dc-009", "dc-015", "dc-039"),
                Rule.when(
                                "token-as-basic",
                                onDataCenter(
                                        patAsBasic()
                                                .as(
                                                        "a personal access token travelled as Basic, and Data Center reads it as Bearer only")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(Sources.TOKEN_AS_BASIC)
                        .cases("aa-084", "dc-001", "dc-004", "dc-005", "dc-103"),
                Rule.when(
                                "token-works-in-curl-and-not-as-basic",
                                onDataCenter(patAsBasic()
                                        .and(worksInCurl())
                                        .as("the same token works with curl, and this client sends it as Basic")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/687")
                        .cases("aa-084", "dc-001", "dc-039", "dc-103"),
                Rule.when(
                                "token-with-a-name",
                                onDataCenter(
                                        secret(PAT)
                                                .and(principal(USERNAME, EMAIL))
                                                .as(
                                                        "a personal access token was given together with a name, and it needs none")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .source(Sources.TOKENS)
                        .cases("aa-084", "dc-004", "dc-085"),
                Rule.when(
                                "token-outlives-the-password",
                                onDataCenter(
                                        secret(PAT)
                                                .as(
                                                        "a personal access token goes on when the password of its user is changed")))
                        .speaksAgainst(CREDENTIALS_CHANGED)
                        .source(Sources.TOKENS)
                        .wrongWhen("The token was renewed and the new one was not entered everywhere."),
                Rule.when(
                                "token-refused-however-it-travelled",
                                onDataCenter(
                                        secret(PAT)
                                                .and(status(401), scheme(BEARER).not())
                                                .as(
                                                        "a personal access token was refused, and many clients send every secret as Basic")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .source("https://github.com/Mintplex-Labs/anything-llm/issues/3090")
                        .wrongWhen("The client sends tokens as Bearer, and nobody said so."),
                Rule.when(
                                "token-refused",
                                onDataCenter(patAsBearer()
                                        .and(status(401))
                                        .as("a personal access token travelled as Bearer and was answered with 401")))
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, STALE_SESSION, AMBIENT_CREDENTIALS_OVERRIDE, WRONG_SITE)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, PERMISSION_DENIED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(Sources.TOKEN_RENEWED)
                        .cases("aa-009", "dc-047", "dc-094"),
                Rule.when(
                                "basic-on-the-wire-where-bearer-was-meant",
                                onDataCenter(scheme(BEARER)
                                        .and(requestHeader("Authorization", "Basic"), status(401, 403))
                                        .as("the request shows Basic where a Bearer was meant, so the token was never"
                                                + " judged")))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/860")
                        .cases("fo-019"),
                Rule.when(
                                "bearer-refused",
                                onDataCenter(scheme(BEARER)
                                        .and(status(401))
                                        .as("a Bearer was answered with 401, and Bearer is how tokens travel here")))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(Sources.TOKENS)
                        .cases("fo-021")
                        .wrongWhen("A password was sent as Bearer."),
                Rule.when(
                                "token-that-used-to-work",
                                onDataCenter(patAsBearer()
                                        .and(workedBefore(), status(401))
                                        .as("the same personal access token worked before")))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .suggests(TOKEN_REVOKED)
                        .hintsAt(STALE_SESSION, ACCOUNT_INACTIVE)
                        .speaksAgainst(WRONG_TOKEN_KIND, WRONG_SITE, CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .source(Sources.TOKEN_RENEWED)
                        .source(Sources.TOKENS)
                        .cases("aa-009"),
                Rule.when(
                                "token-that-never-worked",
                                onDataCenter(patAsBearer()
                                        .and(workedBefore().not(), status(401))
                                        .as("the personal access token never worked from this program")))
                        .suggests(WRONG_TOKEN_KIND, WRONG_SITE)
                        .hintsAt(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source("https://github.com/pycontribs/jira/issues/1627"),
                Rule.when(
                                "token-refused-here-served-in-curl",
                                onDataCenter(patAsBearer()
                                        .and(worksInCurl(), status(401))
                                        .as("the same token works with curl, and this program is answered with 401")))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(STALE_SESSION)
                        .hintsAt(CREDENTIALS_MALFORMED, CLIENT_BUG, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(SERVED_BY_CURL)
                        .cases("dc-047"),
                Rule.when(
                                "token-forbidden",
                                onDataCenter(patAsBearer()
                                        .and(status(403))
                                        .as("a personal access token travelled as Bearer and was answered with 403")))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(WAF_BLOCKED, ADMIN_REQUIRED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source("https://github.com/sphinx-contrib/confluencebuilder/issues/656")
                        .cases("dc-036", "dc-080"),
                Rule.when(
                                "token-overlooked",
                                onDataCenter(scheme(BEARER)
                                        .and(
                                                status(401),
                                                anonymous()
                                                        .or(says(
                                                                "Client must be authenticated to access this resource",
                                                                "Login Required")))
                                        .as(
                                                "a token was sent as Bearer, and the application asks for a login as if none"
                                                        + " had come")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .hintsAt(WRONG_SITE, ACCOUNT_INACTIVE, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "token-ignored-with-success",
                                onDataCenter(patAsBearer()
                                        .and(anonymous(), statusBetween(200, 299))
                                        .as("a personal access token was sent, and the answer is the one for anybody")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(Sources.UNKNOWN_TOKEN_CONFLUENCE),
                Rule.when(
                                "version-before-tokens",
                                onDataCenter(
                                        matches(
                                                        "a version of Jira before 8.14",
                                                        "data-version=\"",
                                                        "data-version=\"(?:[1-7]\\.|8\\.(?:\\d|1[0-3])(?!\\d))")
                                                .and(secret(PAT))
                                                .as(
                                                        "this Jira is older than 8.14, the first version with personal access tokens")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .source(Sources.TOKENS),
                Rule.when(
                                "cloud-token",
                                onDataCenter(
                                        credentialShape(
                                                        CredentialChecks.CLOUD_TOKEN,
                                                        "a token of an Atlassian account was sent")
                                                .as(
                                                        "the token belongs to an Atlassian account in the cloud, which Data Center does not know")))
                        .proves(WRONG_TOKEN_KIND)
                        .source(Sources.TOKENS),
                Rule.when(
                                "cloud-token-called-so",
                                onDataCenter(
                                        secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN)
                                                .and(status(401, 403))
                                                .as(
                                                        "what the caller calls an API token was refused, and Data Center has none")))
                        .hintsAt(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME, EMAIL_NOT_USERNAME)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source(CLOUD_CLIENT)
                        .cases("dc-030")
                        .wrongWhen("A password or a personal access token stands in a field of that name."),
                Rule.when(
                                "token-of-align",
                                onDataCenter(credentialShape(
                                        CredentialChecks.ALIGN_TOKEN_HERE, "the token is one of Jira Align")))
                        .proves(WRONG_TOKEN_KIND)
                        .source(
                                "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0"),
                Rule.when(
                                "cloud-scopes-asked",
                                says("invalid_scope")
                                        .and(locationHas("/rest/oauth2/")
                                                .or(
                                                        pathContains("/rest/oauth2/"),
                                                        says("read:jira-work", "read:jira-user", "/rest/oauth2/")))
                                        .as("OAuth on Data Center knows READ, WRITE and ADMIN, and was asked for other"
                                                + " scopes"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(CLIENT_BUG)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "token-request-not-a-form",
                                onDataCenter(says("@FormParam is utilized")
                                        .as("the token was asked for with JSON where a form is wanted")))
                        .stronglySuggests(CLIENT_BUG)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "password-as-bearer-on-premises",
                                onDataCenter(
                                        scheme(BEARER)
                                                .and(secret(PASSWORD), status(401))
                                                .as(
                                                        "a password travelled as Bearer, under which Jira and Confluence read tokens alone")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "token-for-the-shares-of-confluence",
                                product(CONFLUENCE_DATA_CENTER)
                                        .and(
                                                challengeHas("realm", "WebDAV")
                                                        .or(pathContains("/plugins/servlet/confluence/default")),
                                                scheme(BEARER),
                                                status(401))
                                        .as(
                                                "the WebDAV of Confluence takes names and passwords as Basic, and a token was sent"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                GATEWAY_AUTH_HEADER_CONFLICT,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED)
                        .source(
                                "https://confluence.atlassian.com/doc/configuring-a-webdav-client-for-confluence-148867.html"));
    }
}
