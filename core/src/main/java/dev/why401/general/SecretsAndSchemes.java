package dev.why401.general;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.NONE;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.FOREIGN_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Whether secret, name and scheme go together, and which causes a kind of credential cannot have. */
final class SecretsAndSchemes {
    private static final String SCHEMES = "RFC 9110 section 11.4";
    private static final String PAT_PAGE = "https://github.com/markdown-confluence/markdown-confluence/issues/621";

    private SecretsAndSchemes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("nothing-sent", noCredentialSent())
                        .hintsAt(CREDENTIALS_MISSING)
                        .rulesOut(
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                CREDENTIAL_CHARSET_MISMATCH,
                                REDIRECT_DROPPED_CREDENTIALS,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                WRONG_SITE,
                                PRINCIPAL_TOKEN_MISMATCH,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH,
                                JWT_INVALID,
                                CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(
                                AUTHORIZATION_HEADER_STRIPPED,
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                CAPTCHA_REQUIRED,
                                ACCOUNT_INACTIVE,
                                NO_PRODUCT_ACCESS,
                                BASIC_AUTH_DISABLED,
                                OAUTH_SCOPE_MISSING,
                                ADMIN_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("RFC 9110 section 15.5.2")
                        .cases("aa-102", "dc-098", "gw-078")
                        .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/")
                        .wrongWhen("The credential travels in the body, as in a login or token request."),
                Rule.when("something-sent", credentialSent().as("the request carried a credential"))
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 11.6.2")
                        .wrongWhen("The client was told of a credential and did not send it."),
                Rule.when(
                                "nothing-sent-and-401",
                                noCredentialSent()
                                        .and(status(401))
                                        .as("the request carried no credential and the server asked for one"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 15.5.2")
                        .cases("aa-102", "jc-093", "jc-094"),
                Rule.when(
                                "pat-as-basic",
                                scheme(BASIC)
                                        .and(secret(PAT), Where.DATA_CENTER)
                                        .as("a personal access token travelled as Basic, and it is made for Bearer"))
                        .suggests(WRONG_AUTH_SCHEME)
                        .hintsAt(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .source(PAT_PAGE)
                        .cases("aa-084", "dc-001", "dc-004", "dc-005")
                        .source("https://github.com/confluence-publisher/confluence-publisher/issues/428")
                        .wrongWhen("A gateway or an app in front of the product takes the token as a password."),
                Rule.when(
                                "pat-in-place-of-a-password",
                                scheme(BASIC)
                                        .and(secret(PAT))
                                        .as(
                                                "a personal access token went in the place of the password, which some products take"))
                        .hintsAt(WRONG_AUTH_SCHEME)
                        .source("https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html")
                        .source(
                                "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate")
                        .cases("aa-084", "dc-001", "dc-004", "dc-005"),
                Rule.when(
                                "align-token-as-basic",
                                scheme(BASIC)
                                        .and(secret(ALIGN_TOKEN))
                                        .as("a Jira Align token travelled as Basic, and it is made for Bearer"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(
                                "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0"),
                Rule.when(
                                "access-token-as-basic",
                                scheme(BASIC)
                                        .and(secret(OAUTH_ACCESS_TOKEN, CONNECT_JWT))
                                        .as("an access token travelled as Basic"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source("RFC 6750 section 2"),
                Rule.when(
                                "password-as-bearer",
                                scheme(BEARER).and(secret(PASSWORD)).as("a password travelled as Bearer"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source("RFC 6750 section 2.1"),
                Rule.when(
                                "basic-without-a-name",
                                scheme(BASIC)
                                        .and(principal(NONE))
                                        .as("Basic was sent without a user name in front of the secret"))
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("RFC 7617 section 2")
                        .cases("jc-090")
                        .source("https://github.com/brekkylab/backlot")
                        .wrongWhen("The name was not shown, or an application logs in under its own name."),
                Rule.when(
                                "basic-without-a-name-at-atlassian",
                                scheme(BASIC)
                                        .and(principal(NONE), Where.ATLASSIAN_CLOUD.or(Where.DATA_CENTER))
                                        .as("Basic went without a user name to a product that knows callers by it"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source("RFC 7617 section 2")
                        .cases("jc-090"),
                Rule.when(
                                "token-alone-in-basic",
                                hostUnder(
                                                "dev.azure.com",
                                                "visualstudio.com",
                                                "circleci.com",
                                                "stripe.com",
                                                "close.com",
                                                "sonarcloud.io",
                                                "mailchimp.com",
                                                "mailgun.net")
                                        .or(logSays("TF400813", "VS30063", "sonarqube"))
                                        .and(scheme(BASIC), secret(PAT, API_TOKEN))
                                        .as(
                                                "the API reads a token in Basic with nothing on the other side of the colon"))
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source(
                                "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate")
                        .source("https://circleci.com/docs/api-developers-guide/#authentication")
                        .source("https://docs.stripe.com/api/authentication"),
                Rule.when(
                                "bearer-with-a-name",
                                scheme(BEARER)
                                        .and(principal(EMAIL, USERNAME))
                                        .as("a user name was given along with Bearer, which has no place for one"))
                        .suggests(WRONG_AUTH_SCHEME)
                        .source("RFC 6750 section 2.1")
                        .cases("jc-055"),
                Rule.when("token-of-another-product", secret(FOREIGN_TOKEN))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .source("https://github.com/trufflesecurity/trufflehog/issues/649"),
                Rule.when("sent-a-password", secret(PASSWORD))
                        .hintsAt(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .rulesOut(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                OAUTH_SCOPE_MISSING,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                PRINCIPAL_TOKEN_MISMATCH,
                                JWT_INVALID)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND, TOKEN_POLICY_BLOCKED, APP_NOT_INSTALLED)
                        .source(SCHEMES)
                        .cases("dc-043", "dc-106"),
                Rule.when(
                                "token-that-signed-nothing",
                                secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN, PAT)
                                        .and(scheme(OAUTH1).not())
                                        .as("a token was sent as it is, and no OAuth 1.0a signature made with it"))
                        .rulesOut(OAUTH1_CONSUMER_UNKNOWN, OAUTH1_SIGNATURE_INVALID)
                        .source("RFC 5849 section 3.4"),
                Rule.when("sent-an-api-token", secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN))
                        .rulesOut(JWT_INVALID)
                        .stronglySpeaksAgainst(
                                OAUTH1_CONSUMER_UNKNOWN,
                                OAUTH1_SIGNATURE_INVALID,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_APP_MISCONFIGURED,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                APP_NOT_INSTALLED)
                        .speaksAgainst(CREDENTIAL_CHARSET_MISMATCH, CAPTCHA_REQUIRED)
                        .isAHintAgainst(PASSWORD_NOT_ACCEPTED)
                        .source(
                                "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/")
                        .cases("aa-027", "aa-032"),
                Rule.when("sent-a-pat", secret(PAT))
                        .rulesOut(JWT_INVALID)
                        .stronglySpeaksAgainst(
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                REFRESH_TOKEN_REJECTED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_APP_MISCONFIGURED,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                APP_NOT_INSTALLED,
                                CREDENTIAL_CHARSET_MISMATCH)
                        .source("https://github.com/pycontribs/jira/issues/1378")
                        .cases("aa-009", "aa-084"),
                Rule.when(
                                "no-access-token-yet",
                                scheme(OAUTH2)
                                        .and(secret(SecretKind.NONE))
                                        .as("the OAuth login failed before there was a token"))
                        .suggests(OAUTH_APP_MISCONFIGURED, OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(TOKEN_POLICY_BLOCKED, NO_PRODUCT_ACCESS)
                        .rulesOut(TOKEN_EXPIRED, TOKEN_REVOKED, OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                PASSWORD_NOT_ACCEPTED,
                                PERMISSION_DENIED,
                                WRONG_AUTH_SCHEME,
                                WRONG_ENDPOINT_FOR_TOKEN)
                        .source("RFC 6749 section 4.1")
                        .cases("aa-047", "aa-048", "aa-052", "jc-035"),
                Rule.when("sent-an-access-token", secret(OAUTH_ACCESS_TOKEN))
                        .hintsAt(OAUTH_SCOPE_MISSING, APP_NOT_INSTALLED)
                        .rulesOut(BASIC_AUTH_DISABLED, CREDENTIAL_CHARSET_MISMATCH)
                        .stronglySpeaksAgainst(
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH,
                                CAPTCHA_REQUIRED,
                                PRINCIPAL_TOKEN_MISMATCH)
                        .source("RFC 6749 section 1.4")
                        .cases("jc-003", "jc-005", "jc-038", "jc-084"),
                Rule.when(
                                "access-token-and-401",
                                secret(OAUTH_ACCESS_TOKEN)
                                        .and(status(401), scheme(OAUTH1).not())
                                        .as("an access token was refused, and most live for an hour"))
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED, WRONG_TOKEN_KIND)
                        .source("RFC 6749 section 1.4")
                        .cases("aa-046"),
                Rule.when("sent-a-signed-token", scheme(JWT).or(secret(CONNECT_JWT)))
                        .suggests(JWT_INVALID)
                        .hintsAt(APP_NOT_INSTALLED, CLOCK_SKEW)
                        .isAHintAgainst(TOKEN_EXPIRED)
                        .rulesOut(
                                BASIC_AUTH_DISABLED,
                                PASSWORD_NOT_ACCEPTED,
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                CAPTCHA_REQUIRED)
                        .stronglySpeaksAgainst(
                                PRINCIPAL_TOKEN_MISMATCH, SSO_CREDENTIALS_NOT_ACCEPTED, CREDENTIALS_CHANGED)
                        .source("RFC 7519 section 7.2")
                        .cases("jc-074", "jc-092"),
                Rule.when("sent-oauth1", scheme(OAUTH1))
                        .suggests(OAUTH1_SIGNATURE_INVALID, OAUTH1_CONSUMER_UNKNOWN)
                        .hintsAt(TOKEN_REVOKED, TOKEN_EXPIRED, CLOCK_SKEW)
                        .rulesOut(
                                BASIC_AUTH_DISABLED,
                                PASSWORD_NOT_ACCEPTED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                JWT_INVALID,
                                EMAIL_NOT_USERNAME,
                                USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(CAPTCHA_REQUIRED, CREDENTIALS_PLACEHOLDER, OAUTH_SCOPE_MISSING)
                        .source("RFC 5849 section 3.2")
                        .cases("dc-069", "dc-070", "dc-071", "dc-072"),
                Rule.when("sent-basic", scheme(BASIC))
                        .rulesOut(JWT_INVALID, OAUTH1_CONSUMER_UNKNOWN, OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED, APP_NOT_INSTALLED, OAUTH_REDIRECT_URI_MISMATCH)
                        .speaksAgainst(OAUTH_APP_MISCONFIGURED, CLOCK_SKEW)
                        .source("RFC 7617 section 2")
                        .cases("aa-027", "aa-029"),
                Rule.when("sent-bearer", scheme(BEARER))
                        .rulesOut(BASIC_AUTH_DISABLED, OAUTH1_CONSUMER_UNKNOWN, OAUTH1_SIGNATURE_INVALID)
                        .stronglySpeaksAgainst(
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH,
                                CAPTCHA_REQUIRED,
                                PASSWORD_NOT_ACCEPTED,
                                CREDENTIAL_CHARSET_MISMATCH)
                        .source("RFC 6750 section 2.1")
                        .cases("aa-006", "aa-009"),
                Rule.when(
                                "sent-bearer-without-a-name",
                                scheme(BEARER)
                                        .and(principal(NONE))
                                        .as("the Bearer token went without a name that it could differ from"))
                        .stronglySpeaksAgainst(PRINCIPAL_TOKEN_MISMATCH)
                        .source("RFC 6750 section 2.1")
                        .cases("jc-099"),
                Rule.when("sent-a-session-cookie", scheme(COOKIE))
                        .suggests(STALE_SESSION)
                        .hintsAt(CREDENTIAL_TRANSPORT_RETIRED)
                        .stronglySpeaksAgainst(JWT_INVALID, WRONG_AUTH_SCHEME, TOKEN_EXPIRED, OAUTH_SCOPE_MISSING)
                        .source("https://github.com/lesstif/php-jira-rest-client/issues/232")
                        .cases("aa-036", "dc-110", "jc-052", "jc-127"));
    }
}
