package dev.why401.jira.datacenter;

import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/**
 * Knows how Bitbucket on premises refuses, which shares headers with Jira and differs in what they mean: it says a missing
 * permission and a CAPTCHA with 401, names the exception in the body, and takes tokens as Basic too.
 */
final class BitbucketAnswers {
    private static final String NOT_PERMITTED =
            "https://confluence.atlassian.com/pages/viewpage.action?pageId=1416563314";
    private static final String REST_ONLY =
            "https://support.atlassian.com/bitbucket-data-center/kb/access-tokens-no-longer-work-as-expected-after-upgrading-bitbucket-data-center";
    private static final String CAPTCHA = "https://github.com/jenkinsci/stashnotifier-plugin/issues/263";
    private static final String TOKENS =
            "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html";

    /** Its request ids start with an at sign, its exceptions with its name, and its API knows projects in the plural. */
    static final Signal BITBUCKET = responseHeader("X-AREQUESTID", "@")
            .or(
                    bodyBears("com.atlassian.bitbucket.", "com.atlassian.stash."),
                    logSays("com.atlassian.bitbucket.", "com.atlassian.stash.", "BitbucketRequestException"),
                    pathContains("/rest/api/1.0/projects", "/rest/api/latest/projects", "/rest/build-status/", "/scm/"))
            .as("Bitbucket was called");

    private static final Signal REFUSED_BY_RIGHT = says(
                    "bitbucket.AuthorisationException",
                    "stash.exception.AuthorisationException",
                    "You are not permitted to access this resource")
            .as("Bitbucket says that the caller may not do this");

    /** Pages of repositories outside of the API, as browsers load them. */
    private static final Signal PAGE_OF_REPOSITORY =
            pathContains("/repos/").and(pathContains("/rest/", "/scm/").not());

    private BitbucketAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("bitbucket-not-permitted", REFUSED_BY_RIGHT)
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .hintsAt(ADMIN_REQUIRED, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_PLACEHOLDER, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "Bitbucket")
                        .source(NOT_PERMITTED)
                        .cases("fo-042", "fo-043", "fo-044")
                        .wrongWhen("The call arrived without a credential: anonymous callers are told the same."),
                Rule.when(
                                "bitbucket-not-permitted-credential-sent",
                                REFUSED_BY_RIGHT
                                        .and(credentialSent())
                                        .as(
                                                "a credential was sent, and Bitbucket says that the caller may not do this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING, AUTHORIZATION_HEADER_STRIPPED)
                        .source(NOT_PERMITTED)
                        .cases("fo-042", "fo-043", "fo-044"),
                Rule.when(
                                "bitbucket-not-permitted-known-user",
                                REFUSED_BY_RIGHT
                                        .and(knownUser())
                                        .as("Bitbucket knows the user and says that they may not do this"))
                        .proves(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .rulesOut(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(NOT_PERMITTED)
                        .cases("fo-044"),
                Rule.when(
                                "bitbucket-not-permitted-nothing-sent",
                                REFUSED_BY_RIGHT
                                        .and(noCredentialSent())
                                        .as(
                                                "no credential was sent, and Bitbucket says that the caller may not do this"))
                        .proves(CREDENTIALS_MISSING)
                        .source(NOT_PERMITTED),
                Rule.when(
                                "bitbucket-captcha-in-words",
                                matches(
                                                "the CAPTCHA of Bitbucket",
                                                "captcha required",
                                                "CAPTCHA required\\.?\\s{0,8}Your Bitbucket account has been locked")
                                        .as("Bitbucket has locked the account until a CAPTCHA is solved"))
                        .proves(CAPTCHA_REQUIRED)
                        .stronglySpeaksAgainst(ACCOUNT_LOCKED)
                        .rulesOut(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(CAPTCHA)
                        .cases("fo-031"),
                Rule.when(
                                "bitbucket-password-wrong",
                                says("IncorrectPasswordAuthenticationException")
                                        .as("Bitbucket says that the password or the token is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .rulesOut(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(CAPTCHA_REQUIRED)
                        .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Bitbucket")
                        .source(CAPTCHA),
                Rule.when(
                                "bitbucket-account-inactive",
                                says("InactiveUserAuthenticationException")
                                        .as("Bitbucket says that the account is not active"))
                        .proves(ACCOUNT_INACTIVE)
                        .source(CAPTCHA),
                Rule.when(
                                "bitbucket-takes-tokens-as-basic",
                                BITBUCKET
                                        .and(patAsBasic())
                                        .as("a token was sent as Basic to Bitbucket, which takes it so"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(TOKENS),
                Rule.when(
                                "bitbucket-says-captcha-with-401",
                                BITBUCKET
                                        .and(status(401), scheme(dev.why401.evidence.Scheme.BASIC))
                                        .as(
                                                "the status is 401, with which Bitbucket also says that a CAPTCHA is pending"))
                        .suggests(CAPTCHA_REQUIRED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .source(CAPTCHA),
                Rule.when(
                                "bitbucket-knows-the-user-and-says-401",
                                BITBUCKET
                                        .and(status(401, 403), knownUser())
                                        .as(
                                                "Bitbucket names the user and refuses, as it does where a right is missing"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED, OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(
                                CAPTCHA_REQUIRED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                ACCOUNT_LOCKED)
                        .source("https://github.com/jenkinsci/bitbucket-branch-source-plugin/pull/965")
                        .source(NOT_PERMITTED)
                        .cases("gb-029"),
                Rule.when(
                                "bamboo-and-the-password-of-bitbucket-cloud",
                                logSays("Failed to load data from Bitbucket")
                                        .and(logSays("401"))
                                        .as(
                                                "Bamboo was given a login of Bitbucket Cloud, which takes app passwords and API tokens alone"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(CREDENTIALS_REJECTED, USERNAME_NOT_EMAIL, WRONG_TOKEN_KIND)
                        .source(
                                "https://support.atlassian.com/bamboo/kb/how-to-get-the-credential-detailsuser_name-and-app_password-to-connect-bamboo-to-bitbucket-cloud/")
                        .source(
                                "https://support.atlassian.com/bamboo/kb/bitbucket-cloud-repository-configuration-fails-in-bamboo-with-api-tokens/"),
                Rule.when(
                                "bitbucket-settings-of-a-repository",
                                BITBUCKET
                                        .and(
                                                status(401, 403),
                                                pathContains(
                                                                "/webhooks",
                                                                "/settings/",
                                                                "/permissions/",
                                                                "/restrictions",
                                                                "/admin/",
                                                                "/access-tokens")
                                                        .or(logSays(
                                                                "getWebHooks",
                                                                "register hooks",
                                                                "register hook",
                                                                "register webhook",
                                                                "create webhook",
                                                                "list webhooks",
                                                                "webhooks")))
                                        .as(
                                                "what was asked for belongs to the administrators of a repository or of Bitbucket"))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .suggests(PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/server/bitbucket/rest/")
                        .cases("gb-029"),
                Rule.when(
                                "bitbucket-token-outside-the-api",
                                PAGE_OF_REPOSITORY
                                        .and(secret(PAT), status(302, 401))
                                        .as(
                                                "a page outside of the API was asked for with a token, which Bitbucket takes"
                                                        + " under /rest and /scm only"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(REDIRECT_TO_LOGIN)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(REST_ONLY)
                        .cases("fo-041")
                        .wrongWhen("This Bitbucket is older than 8.9.22, 8.19.12 or 9.3.2."));
    }
}
