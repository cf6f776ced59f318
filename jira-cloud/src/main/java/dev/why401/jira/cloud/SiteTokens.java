package dev.why401.jira.cloud;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.NONE;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.Scheme.OTHER;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.FOREIGN_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.AppsBesideJira;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows which kind of credential belongs to which scheme and address of Cloud. */
final class SiteTokens {
    private static final String BEARER_AT_SITE = "https://github.com/ankitpokhrel/jira-cli/issues/682";
    private static final String PASSWORDS_OFF = "https://github.com/rhevm-qe-automation/pytest_jira/issues/117";

    private SiteTokens() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("connect-token-text", connectTokenText())
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(WRONG_TOKEN_KIND, CREDENTIALS_PLACEHOLDER)
                        .rulesOut(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED,
                                NO_PRODUCT_ACCESS,
                                CREDENTIALS_REJECTED,
                                PASSWORD_NOT_ACCEPTED,
                                TOKEN_EXPIRED,
                                XSRF_CHECK_FAILED,
                                JWT_INVALID)
                        .source("https://github.com/erishforG/git-parsec/issues/367")
                        .source("https://github.com/langchain-ai/langchain/issues/7531")
                        .cases("jc-011", "jc-013", "jc-083", "jc-121", "jc-132", "aa-100")
                        .wrongWhen("The caller is a Connect app whose own session token is broken."),
                Rule.when(
                                "connect-token-text-for-gateway-token",
                                connectTokenText()
                                        .and(tokenWithScopes().or(secret(OAUTH_ACCESS_TOKEN)))
                                        .as("the site could not read as Bearer a token that is made for the gateway"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .cases("jc-083"),
                Rule.when(
                                "connect-token-text-for-an-api-token",
                                connectTokenText()
                                        .and(secret(API_TOKEN))
                                        .as("an API token travelled as Bearer, and the site could not read it so"))
                        .proves(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://github.com/erishforG/git-parsec/issues/367")
                        .source("https://github.com/gitextensions/gitextensions/issues/11740")
                        .cases("jc-013", "jc-121", "jc-132", "aa-100")
                        .wrongWhen("The API token has scopes: then the address is wrong as well."),
                Rule.when("connect-token-empty", says("Session auth token was empty"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .source("https://github.com/pycontribs/jira/issues/1497"),
                Rule.when(
                                "bearer-with-api-token",
                                onCloud(scheme(BEARER)
                                        .and(secret(API_TOKEN), atAtlassian())
                                        .as("an API token was sent as Bearer, where Cloud wants e-mail and token as"
                                                + " Basic")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(BEARER_AT_SITE)
                        .cases("jc-055", "jc-099", "aa-094", "aa-100"),
                Rule.when(
                                "bearer-with-api-token-refused",
                                onCloud(scheme(BEARER)
                                        .and(secret(API_TOKEN), status(401, 403, 404), atAtlassian())
                                        .as("an API token was sent as Bearer and not taken, as Cloud takes none so")))
                        .proves(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(BEARER_AT_SITE)
                        .source("https://github.com/pycontribs/jira/issues/1897")
                        .cases("jc-055", "jc-099")
                        .wrongWhen("The API token has scopes and went to the gateway."),
                Rule.when(
                                "token-without-name",
                                onCloud(principal(NONE)
                                        .and(secret(API_TOKEN), atAtlassian())
                                        .as("an API token was sent without the e-mail that Cloud wants beside it")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source("https://github.com/rhevm-qe-automation/pytest_jira/issues/136")
                        .cases("jc-013", "jc-090", "jc-099", "jc-132"),
                Rule.when(
                                "basic-without-name",
                                onCloud(scheme(BASIC)
                                        .and(principal(NONE))
                                        .as("nothing stood before the colon of the Basic credential, and Cloud"
                                                + " ignores such a one")))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-090"),
                Rule.when(
                                "basic-without-secret",
                                onCloud(scheme(BASIC)
                                        .and(secret(dev.why401.evidence.SecretKind.NONE))
                                        .as("nothing stood after the colon of the Basic credential")))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-097"),
                Rule.when(
                                "unknown-scheme-word",
                                onCloud(scheme(OTHER)
                                        .or(requestHeader("Authorization", "token "))
                                        .as("the scheme word of the Authorization header is one that Cloud does not"
                                                + " read")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-091"),
                Rule.when(
                                "token-at-an-app-beside-jira",
                                onCloud(AppsBesideJira.called()
                                        .and(apiToken(), status(401, 403))
                                        .as("the call went to a service beside Jira, which issues tokens of its own")))
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .source("https://apidocs.tempo.io/v3/")
                        .source("https://docs.getxray.app/display/XRAYCLOUD/Authentication+-+REST+v2")
                        .wrongWhen("The token is one of that service, and the report calls it an API token as well."),
                Rule.when(
                                "app-beside-jira-with-regions",
                                AppsBesideJira.withRegionsCalled()
                                        .and(status(401, 403))
                                        .as(
                                                "the service has a host for each region, and knows its tokens at that of their"
                                                        + " region only"))
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://docs.opsgenie.com/docs/api-overview")
                        .source("https://apidocs.tempo.io/"),
                Rule.when(
                                "region-of-an-app-beside-jira-told",
                                hostUnder("api.tempo.io", "api.opsgenie.com", "xray.cloud.getxray.app")
                                        .and(
                                                status(401, 403),
                                                hostUnder("api.eu.opsgenie.com").not(),
                                                RegionWords.TOLD)
                                        .as(
                                                "the service was called at the host of one region, and somebody tells of another"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND)
                        .source("https://docs.opsgenie.com/docs/api-overview")
                        .source("https://apidocs.tempo.io/"),
                Rule.when(
                                "pair-at-an-app-beside-jira",
                                onCloud(AppsBesideJira.called()
                                        .and(scheme(BASIC), principal(EMAIL), apiToken(), status(401, 403))
                                        .as("the e-mail and API token of an Atlassian account went to a service that"
                                                + " wants a token of its own")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://apidocs.tempo.io/v3/")
                        .wrongWhen("The service is Bitbucket or Trello, which take Basic for some of their tokens."),
                Rule.when(
                                "service-account-token-at-site",
                                site().and(secret(SERVICE_ACCOUNT_TOKEN))
                                        .as("a service account's token was sent to the site, and works at the"
                                                + " gateway only"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS),
                Rule.when(
                                "service-account-named-at-site",
                                site().and(status(401, 403, 404), says("@serviceaccount.atlassian.com"))
                                        .as(
                                                "a service account called the site, and its tokens work at the gateway only"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CloudSignals.SCOPED_TOKENS),
                Rule.when(
                                "builds-and-commits-told-with-a-name-and-a-secret",
                                site().and(
                                                pathStartsWith(
                                                        "/rest/devinfo/",
                                                        "/rest/builds/",
                                                        "/rest/deployments/",
                                                        "/rest/featureflags/",
                                                        "/rest/remotelinks/"),
                                                scheme(BASIC),
                                                status(401, 403))
                                        .as(
                                                "what tells Jira of builds and commits is open to apps only, by OAuth or by the token of Connect"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://developer.atlassian.com/"),
                Rule.when(
                                "scoped-token-at-site",
                                site().and(secret(SCOPED_API_TOKEN))
                                        .as("a token with scopes was sent to the site, and works at the gateway only"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .source("https://github.com/stablyai/orca/pull/20092")
                        .cases("jc-082", "jc-083", "aa-099"),
                Rule.when(
                                "scoped-token-known-at-site",
                                site().and(
                                                secret(SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN),
                                                pathStartsWith("/rest/")
                                                        .and(status(403))
                                                        .or(
                                                                status(403, 404)
                                                                        .and(
                                                                                matches(
                                                                                        "others of the kind that are served",
                                                                                        "",
                                                                                        "\\b(?:siblings|the others|other (?:pages|issues|objects)|the (?:one|call) for)\\b[^\\n.]{0,40}\\b(?:200|ok|fine|works?|found)\\b"))))
                                        .as("the site answered as it does to somebody whom it knows, and not with 401"))
                        .suggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .wrongWhen("The 403 is one that nobody in particular gets."),
                Rule.when(
                                "token-with-scopes",
                                onCloud(tokenWithScopes().as("the token has scopes, so it works at the gateway only")))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, CREDENTIALS_MISSING)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/1546")
                        .cases("jc-021", "jc-028", "jc-037", "jc-082"),
                Rule.when(
                                "oauth-token-at-site",
                                site().and(scheme(BEARER, OAUTH2), secret(OAUTH_ACCESS_TOKEN))
                                        .as("an OAuth access token was sent to the site, and works at the gateway"
                                                + " only"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/"),
                Rule.when(
                                "pair-that-may-have-scopes",
                                onCloud(site().and(scheme(BASIC), secret(API_TOKEN))
                                        .as("nothing in an API token's text tells whether it has scopes, and the"
                                                + " site takes those without")))
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .cases("jc-039", "jc-087", "jc-139"),
                Rule.when(
                                "pair-that-may-have-scopes-refused",
                                onCloud(scheme(BASIC)
                                        .and(secret(API_TOKEN), status(401))
                                        .as("the site says 401 to an API token, as it does to those with scopes")))
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .cases("jc-039"),
                Rule.when(
                                "email-with-api-token",
                                onCloud(scheme(BASIC)
                                        .and(principal(EMAIL), apiToken())
                                        .as("an e-mail and an API token were sent as Basic, as Cloud wants it")))
                        .stronglySpeaksAgainst(USERNAME_NOT_EMAIL)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-039", "jc-087", "jc-096", "aa-072")
                        .wrongWhen(
                                "The record says what the client meant to send, and another value left the program."),
                Rule.when(
                                "no-atlassian-token-sent",
                                credentialShape(
                                        CloudChecks.NO_ATLASSIAN_TOKEN,
                                        "what was sent as secret does not begin with ATATT or ATSTT as Atlassian's"
                                                + " tokens do"))
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND, TOKEN_EXPIRED)
                        .source("https://github.com/trufflesecurity/trufflehog/issues/649")
                        .wrongWhen(
                                "It is one of the old tokens of 24 characters, of which the last ended in May 2026."),
                Rule.when(
                                "bearer-misspelt",
                                credentialShape(
                                        CloudChecks.BEARER_MISSPELT,
                                        "the scheme word is not spelt Bearer, and Jira Cloud ignores any other"
                                                + " spelling"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source(CloudSignals.MEASURED_TESTS),
                Rule.when("api-token-sent", onCloud(apiToken().as("an API token was sent, and no password")))
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-036", "jc-039", "jc-055")
                        .wrongWhen(
                                "The record says what the client meant to send, and another value left the program."),
                Rule.when(
                                "api-token-as-basic",
                                onCloud(scheme(BASIC)
                                        .and(apiToken())
                                        .as("an API token was sent as Basic, which is how Cloud takes it")))
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-036", "jc-039", "jc-087"),
                Rule.when(
                                "api-token-and-403",
                                onCloud(secret(API_TOKEN)
                                        .and(status(403))
                                        .as("an API token was answered with 403, as Jira does to one that comes as"
                                                + " Bearer")))
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(PERMISSION_DENIED)
                        .source(BEARER_AT_SITE)
                        .source("https://github.com/DependencyTrack/dependency-track/issues/4560")
                        .cases("jc-013", "jc-055", "jc-121", "jc-132"),
                Rule.when(
                                "bearer-at-site",
                                site().and(scheme(BEARER))
                                        .as("a Bearer token was sent to the site, which reads those of Connect and"
                                                + " Forge apps only"))
                        .suggests(WRONG_AUTH_SCHEME, WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PASSWORD_NOT_ACCEPTED, USERNAME_NOT_EMAIL)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-083", "jc-092", "jc-099", "jc-121"),
                Rule.when(
                                "password-sent",
                                onCloud(secret(PASSWORD).as("a password was sent, and Cloud takes API tokens only")))
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .isAHintAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source(PASSWORDS_OFF)
                        .source("https://github.com/ljay79/jira-tools/issues/240")
                        .cases("jc-001", "jc-008", "jc-041", "jc-065", "jc-131", "aa-033", "aa-068"),
                Rule.when(
                                "password-refused-by-cloud",
                                onCloud(secret(PASSWORD)
                                        .and(scheme(BASIC), status(401))
                                        .as("a password was sent as Basic and refused, and Cloud has taken none since"
                                                + " June 2019")))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(
                                CREDENTIALS_CHANGED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_MISSING,
                                CAPTCHA_REQUIRED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                PRINCIPAL_TOKEN_MISMATCH,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                ENDPOINT_REFUSES_AUTH_METHOD,
                                ADMIN_REQUIRED,
                                ACCOUNT_INACTIVE,
                                NO_PRODUCT_ACCESS)
                        .isAHintAgainst(WRONG_SITE, BASE_URL_WRONG)
                        .source(PASSWORDS_OFF)
                        .cases("jc-001", "jc-008", "jc-041", "jc-065", "jc-131", "aa-033")
                        .wrongWhen("The client calls its field a password, and an API token stands in it."),
                Rule.when(
                                "user-name-sent",
                                onCloud(scheme(BASIC)
                                        .and(principal(USERNAME))
                                        .as("a user name was sent, and Cloud knows accounts by their e-mail only")))
                        .suggests(USERNAME_NOT_EMAIL)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-061", "jc-122", "aa-035", "aa-074"),
                Rule.when(
                                "user-name-with-api-token",
                                onCloud(scheme(BASIC)
                                        .and(principal(USERNAME), apiToken())
                                        .as("an API token was sent with a user name, and Cloud takes it with the"
                                                + " e-mail only")))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .speaksAgainst(PASSWORD_NOT_ACCEPTED)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-122", "aa-035"),
                Rule.when(
                                "user-name-with-api-token-refused",
                                onCloud(scheme(BASIC)
                                        .and(
                                                principal(USERNAME),
                                                apiToken(),
                                                loginFailed().or(mustBeAuthenticated(), status(401)))
                                        .as("an API token was refused beside a user name, and beside one Cloud takes"
                                                + " none")))
                        .proves(USERNAME_NOT_EMAIL)
                        .source(CloudSignals.BASIC_AUTH)
                        .wrongWhen("The record writes a user name where the client sent an e-mail."),
                Rule.when(
                                "align-token-on-cloud",
                                onCloud(secret(ALIGN_TOKEN)
                                        .as("a Jira Align token was sent, which Cloud does not know")))
                        .proves(WRONG_TOKEN_KIND)
                        .source(
                                "https://support.atlassian.com/jira-align/kb/when-using-the-jira-align-rest-api-an-http-401-error-is-reported"),
                Rule.when(
                                "personal-access-token-on-cloud",
                                onCloud(secret(PAT).as("a personal access token was sent, which only Data Center has")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(WRONG_AUTH_SCHEME)
                        .source("https://github.com/MrRefactoring/jira.js/issues/351")
                        .wrongWhen("Somebody calls an API token of Cloud a personal access token."),
                Rule.when(
                                "foreign-token-on-cloud",
                                onCloud(secret(FOREIGN_TOKEN).as("a token of another product was sent")))
                        .proves(WRONG_TOKEN_KIND)
                        .source(CloudSignals.BASIC_AUTH),
                Rule.when(
                                "connect-token-refused",
                                onCloud(scheme(JWT)
                                        .or(secret(CONNECT_JWT))
                                        .and(status(401))
                                        .as("a Connect token was refused with 401")))
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(APP_NOT_INSTALLED, CLOCK_SKEW)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                CREDENTIAL_TRANSPORT_RETIRED,
                                PASSWORD_NOT_ACCEPTED,
                                USERNAME_NOT_EMAIL,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND)
                        .source("https://community.developer.atlassian.com/t/using-jwt-to-auth-rest-api-calls/68855")
                        .cases("jc-074", "jc-092"),
                Rule.when("connect-token-in-url", onCloud(queryHas("jwt").as("the Connect token travelled in the URL")))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://github.com/getsentry/sentry/issues/63821")
                        .cases("aa-043"),
                Rule.when(
                                "api-token-that-used-to-work",
                                onCloud(workedBefore()
                                        .and(apiToken(), status(401, 200))
                                        .as("the same API token worked before, and Cloud's live one year at most")))
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .speaksAgainst(
                                WRONG_ENDPOINT_FOR_TOKEN, WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND, USERNAME_NOT_EMAIL)
                        .source(CloudSignals.TOKEN_LIFE)
                        .cases("jc-139", "aa-095"));
    }
}
