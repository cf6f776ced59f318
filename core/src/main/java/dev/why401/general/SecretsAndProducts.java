package dev.why401.general;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.NONE;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.general.Where.ATLASSIAN_CLOUD;
import static dev.why401.general.Where.DATA_CENTER;
import static dev.why401.general.Where.SITE_HOST;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.AppsBesideJira;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Whether the credential is of the kind that the product takes. */
final class SecretsAndProducts {
    private static final String PASSWORDS =
            "https://confluence.atlassian.com/cloud/deprecation-of-basic-authentication-with-passwords-for-jira-and-confluence-apis-972355348.html";
    private static final String SITE_AND_GATEWAY =
            "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api";
    private static final String BEARER_ON_A_SITE = "https://github.com/ankitpokhrel/jira-cli/issues/682";

    private SecretsAndProducts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "host-is-not-atlassian-s",
                                hostUnder(
                                                "atlassian.net",
                                                "atlassian.com",
                                                "jira.com",
                                                "jiraalign.com",
                                                "agilecraft.com")
                                        .not()
                                        .as("the host that was called is none of Atlassian's clouds"))
                        .isAHintAgainst(PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL, WRONG_ENDPOINT_FOR_TOKEN)
                        .source(PASSWORDS)
                        .cases("aa-040", "aa-084")
                        .wrongWhen("The host was masked, or the site has a domain of its own."),
                Rule.when(
                                "password-and-401",
                                secret(PASSWORD)
                                        .and(status(401), ATLASSIAN_CLOUD.not())
                                        .as("a password was sent and refused"))
                        .suggests(CREDENTIALS_REJECTED)
                        .source("RFC 9110 section 15.5.2")
                        .cases("dc-106"),
                Rule.when(
                                "password-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(secret(PASSWORD))
                                        .as("a password was sent to Atlassian Cloud, which takes tokens only"))
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(PASSWORDS)
                        .cases("aa-033", "aa-068", "jc-001", "jc-008")
                        .wrongWhen("The field of a form is called password, and a token was typed into it."),
                Rule.when(
                                "basic-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(scheme(BASIC))
                                        .as(
                                                "a name and a secret were sent to Atlassian Cloud, and people enter what they log in with"))
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(USERNAME_NOT_EMAIL)
                        .isAHintAgainst(WRONG_AUTH_SCHEME)
                        .source("https://github.com/steyep/alfred-jira/issues/111")
                        .source(PASSWORDS),
                Rule.when(
                                "no-password-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN))
                                        .as("what was sent to Atlassian Cloud is an API token and no password"))
                        .stronglySpeaksAgainst(PASSWORD_NOT_ACCEPTED)
                        .source(PASSWORDS)
                        .cases("aa-027", "aa-032")
                        .wrongWhen("The settings say API token, and the password was entered."),
                Rule.when(
                                "password-refused-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(
                                                secret(PASSWORD),
                                                status(200, 400, 401, 403, 404)
                                                        .or(logSays(
                                                                "0 exported",
                                                                "no issues",
                                                                "0 issues",
                                                                "no projects",
                                                                "0 projects",
                                                                "no results",
                                                                "401",
                                                                "403")))
                                        .as(
                                                "a password was sent to Atlassian Cloud, and what came back is what those get whom it does not know"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(PASSWORDS)
                        .cases("jc-001", "jc-008"),
                Rule.when(
                                "user-name-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(principal(USERNAME), scheme(BASIC))
                                        .as(
                                                "a user name was sent to Atlassian Cloud, which knows accounts by their e-mail"
                                                        + " address"))
                        .suggests(USERNAME_NOT_EMAIL)
                        .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/")
                        .cases("jc-049"),
                Rule.when(
                                "user-name-with-api-token",
                                principal(USERNAME)
                                        .and(secret(API_TOKEN, SCOPED_API_TOKEN), ATLASSIAN_CLOUD)
                                        .as("the API token went with a user name, and it belongs to an e-mail address"))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/")
                        .cases("aa-035", "jc-122"),
                Rule.when(
                                "e-mail-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(principal(EMAIL))
                                        .as("an e-mail address was sent, as Atlassian Cloud wants it"))
                        .stronglySpeaksAgainst(USERNAME_NOT_EMAIL)
                        .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/")
                        .cases("aa-027", "aa-032"),
                Rule.when(
                                "api-token-as-bearer-on-cloud",
                                scheme(BEARER)
                                        .and(
                                                secret(API_TOKEN),
                                                ATLASSIAN_CLOUD.or(product(JIRA_ALIGN), hostUnder("jiraalign.com")),
                                                AppsBesideJira.notKnownToBeCalled())
                                        .as(
                                                "an API token travelled as Bearer, and it wants Basic with an e-mail address"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(BEARER_ON_A_SITE)
                        .cases("aa-094", "aa-100", "jc-055", "jc-099")
                        .wrongWhen("The token has scopes and went to api.atlassian.com, where Bearer works."),
                Rule.when(
                                "api-token-without-a-name",
                                secret(API_TOKEN)
                                        .and(principal(NONE), ATLASSIAN_CLOUD, AppsBesideJira.notKnownToBeCalled())
                                        .as("the API token went without the e-mail address that it belongs to"))
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source(BEARER_ON_A_SITE)
                        .cases("jc-013", "jc-090", "jc-091", "jc-099"),
                Rule.when(
                                "own-scheme-word-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(requestHeader("Authorization", "token ["))
                                        .as(
                                                "the scheme word is one that the site does not know, so it ignores the credential"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("https://github.com/brekkylab/backlot")
                        .cases("jc-091"),
                Rule.when(
                                "pat-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(secret(PAT))
                                        .as("a personal access token was sent to Atlassian Cloud, which has none"))
                        .stronglySuggests(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .source("https://github.com/pycontribs/jira/issues/1378"),
                Rule.when(
                                "access-token-on-the-site-host",
                                SITE_HOST
                                        .and(secret(OAUTH_ACCESS_TOKEN), scheme(BEARER, OAUTH2))
                                        .as("an OAuth access token went to the site's own address, and it works at"
                                                + " api.atlassian.com only"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(SITE_AND_GATEWAY),
                Rule.when(
                                "scoped-token-on-the-site-host",
                                SITE_HOST
                                        .and(secret(SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN))
                                        .as("a token with scopes went to the site's own address, and it works at"
                                                + " api.atlassian.com only"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(SITE_AND_GATEWAY)
                        .cases("aa-099", "jc-082", "jc-083"),
                Rule.when("scoped-token", secret(SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN))
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(OAUTH_SCOPE_MISSING)
                        .source(SITE_AND_GATEWAY)
                        .cases("aa-099", "jc-021", "jc-028", "jc-037"),
                Rule.when(
                                "scoped-token-at-the-gateway",
                                hostUnder("api.atlassian.com")
                                        .and(secret(SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN, OAUTH_ACCESS_TOKEN))
                                        .as("the token went to api.atlassian.com, where tokens with scopes belong"))
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(SITE_AND_GATEWAY)
                        .cases("jc-029", "jc-031", "jc-037", "jc-080"),
                Rule.when(
                                "api-token-on-data-center",
                                DATA_CENTER
                                        .and(secret(API_TOKEN, SCOPED_API_TOKEN))
                                        .as("a Cloud API token was sent to a Data Center product"))
                        .suggests(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html")
                        .cases("dc-029", "dc-030")
                        .wrongWhen("The caller calls a personal access token an API token."),
                Rule.when(
                                "token-without-scopes",
                                DATA_CENTER.and(secret(PAT)).as("a personal access token of Data Center has no scopes"))
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING)
                        .source("https://github.com/pycontribs/jira/issues/1378")
                        .cases("aa-009", "aa-084"),
                Rule.when(
                                "e-mail-on-data-center",
                                DATA_CENTER
                                        .and(principal(EMAIL), scheme(BASIC))
                                        .as("an e-mail address was sent where Data Center wants a user name"))
                        .suggests(EMAIL_NOT_USERNAME)
                        .hintsAt(USERNAME_CASE_MISMATCH)
                        .source("https://github.com/AtlassianPS/JiraPS/issues/87")
                        .cases("dc-030", "dc-031"),
                Rule.when(
                                "user-name-on-data-center",
                                DATA_CENTER
                                        .and(principal(USERNAME))
                                        .as("a user name was sent, as Data Center wants it"))
                        .stronglySpeaksAgainst(EMAIL_NOT_USERNAME)
                        .source(
                                "https://developer.atlassian.com/server/jira/platform/jira-rest-api-example-basic-authentication-6291732")
                        .cases("aa-084", "aa-119"),
                Rule.when(
                                "session-login-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(pathContains("/rest/auth/1/session", "/rest/auth/latest/session")
                                                .or(scheme(COOKIE)))
                                        .as(
                                                "a session login was tried on Atlassian Cloud, which takes none since 2019"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(PASSWORDS)
                        .cases("aa-036", "jc-050", "jc-052", "jc-127"),
                Rule.when(
                                "session-opened-on-cloud",
                                ATLASSIAN_CLOUD
                                        .and(
                                                method("POST"),
                                                pathContains("/rest/auth/1/session", "/rest/auth/latest/session"))
                                        .as(
                                                "a session was to be opened on Atlassian Cloud, which opens none since 2019"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .source(PASSWORDS)
                        .cases("jc-050"),
                Rule.when(
                                "align-token-elsewhere",
                                secret(ALIGN_TOKEN)
                                        .and(ATLASSIAN_CLOUD.or(DATA_CENTER))
                                        .as("a Jira Align token was sent to another product"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .source(
                                "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0"),
                Rule.when(
                                "foreign-secret-on-align",
                                product(JIRA_ALIGN)
                                        .or(hostUnder("jiraalign.com", "agilecraft.com"))
                                        .and(secret(PAT, PASSWORD, OAUTH_ACCESS_TOKEN))
                                        .as(
                                                "Jira Align takes its own token or an Atlassian API token, and got neither"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(PASSWORD_NOT_ACCEPTED)
                        .source(
                                "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0"));
    }
}
