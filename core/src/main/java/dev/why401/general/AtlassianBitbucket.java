package dev.why401.general;

import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Bitbucket Cloud, which takes the same API tokens as Jira Cloud under rules of its own. */
final class AtlassianBitbucket {
    private static final String TOKENS = "https://support.atlassian.com/bitbucket-cloud/docs/api-tokens/";
    private static final String NAMES_AND_SCOPES = "https://github.com/nextflow-io/nextflow/pull/7279";

    private static final Signal HOST = hostUnder("bitbucket.org").as("the call went to Bitbucket Cloud");

    private static final Signal TOKEN_TEXT = says("Token is invalid, expired, or not supported for this endpoint")
            .as("Bitbucket says that the token is invalid, expired or not supported");

    private AtlassianBitbucket() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "bitbucket-answers-to-a-get",
                                matches(
                                                "what Bitbucket misses in a call that reads",
                                                "required when retrieving",
                                                "\\b(?:query )?parameter is required when retrieving\\b")
                                        .and(method("POST", "PUT", "DELETE"))
                                        .as(
                                                "a change was sent, and Bitbucket answers as to a call that reads: the method was lost"))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(BASE_URL_WRONG)
                        .source("RFC 9110 section 15.4.3"),
                Rule.when("bitbucket-token-text", TOKEN_TEXT)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .hintsAt(OAUTH_SCOPE_MISSING, USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .answeredBy(PROVES, APPLICATION, "Bitbucket")
                        .source("https://github.com/snyk/user-docs/pull/864"),
                Rule.when(
                                "bitbucket-token-without-scopes",
                                TOKEN_TEXT
                                        .and(secret(API_TOKEN))
                                        .as(
                                                "Bitbucket does not take the API token, and those without scopes it never takes"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .source("https://github.com/snyk/user-docs/pull/864"),
                Rule.when(
                                "bitbucket-takes-no-passwords",
                                says("stopped supporting account passwords")
                                        .as("Bitbucket says that it takes no account passwords any more"))
                        .proves(PASSWORD_NOT_ACCEPTED)
                        .answeredBy(PROVES, APPLICATION, "Bitbucket")
                        .source("https://github.com/mantisbt-plugins/source-integration/issues/399"),
                Rule.when(
                                "bitbucket-is-gone-for-app-passwords",
                                logSays("bitbucket.org")
                                        .and(logSays("returned error: 410"))
                                        .or(HOST.and(pathContains("/info/refs"), status(410)))
                                        .as(
                                                "Git was told by Bitbucket that this is gone, as app passwords are since 2026"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(BASIC_AUTH_DISABLED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://github.com/isomorphic-git/isomorphic-git/issues/2364")
                        .source(
                                "https://www.atlassian.com/blog/bitbucket/bitbucket-cloud-enters-phase-2-of-app-password-deprecation"),
                Rule.when(
                                "bitbucket-asks-a-directory-in-vain",
                                says(
                                                "bitbucket.auth.AuthenticationSystemException",
                                                "stash.exception.AuthenticationSystemException",
                                                "remote authentication server is not available")
                                        .as("Bitbucket cannot reach the directory that knows its users"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, CAPTCHA_REQUIRED)
                        .source("https://support.atlassian.com/bitbucket-data-center/kb/"),
                Rule.when(
                                "bitbucket-wants-the-login-page",
                                says("Too many invalid password attempts")
                                        .as("Bitbucket wants a login with a browser after many failed ones"))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .suggests(ACCOUNT_LOCKED)
                        .source("https://github.com/conduktor/kafka-security-manager/issues/68"),
                Rule.when(
                                "bitbucket-path-with-a-mark",
                                HOST.and(pathStartsWith("/!api/"))
                                        .as("the path is one that the pages of Bitbucket use, not its API"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/Wanchai/FTPbucket/pull/30"),
                Rule.when(
                                "opsgenie-knows-no-such-key",
                                says("Could not authenticate")
                                        .and(hostUnder("opsgenie.com").or(jsonHas("took")))
                                        .as("Opsgenie does not know the key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, WRONG_SITE)
                        .source("https://github.com/streaak/keyhacks/pull/124")
                        .wrongWhen("The key is one of the European service, or of another region."),
                Rule.when(
                                "bitbucket-scopes-lacking",
                                says("credentials lack one or more required privilege scopes")
                                        .as("Bitbucket says that the token lacks scopes"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .answeredBy(PROVES, APPLICATION, "Bitbucket")
                        .source(TOKENS),
                Rule.when(
                                "bitbucket-consumer-is-public",
                                says(
                                                "Cannot use client_credentials with a consumer marked as",
                                                "should use urn:bitbucket:oauth2:jwt instead")
                                        .as("the OAuth consumer is a public one, which may not get tokens by itself"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .rulesOut(REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .answeredBy(PROVES, APPLICATION, "Bitbucket")
                        .source("https://github.com/composer/composer/pull/10678"),
                Rule.when(
                                "consumer-without-an-address-to-come-back-to",
                                says("No callback uri defined")
                                        .as("the OAuth consumer has no address to come back to, and has to have one"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(CLIENT_BUG, WRONG_TOKEN_KIND)
                        .source("https://github.com/jonhadfield/soba/issues/50"),
                Rule.when(
                                "bitbucket-token-with-a-user-name",
                                HOST.and(scheme(BASIC), principal(USERNAME), secret(API_TOKEN, SCOPED_API_TOKEN))
                                        .as("an API token went with a user name, and the API of Bitbucket wants the"
                                                + " e-mail of the account"))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .source(NAMES_AND_SCOPES)
                        .wrongWhen("The call was one of Git, which takes a user name."),
                Rule.when(
                                "bitbucket-token-as-bearer",
                                HOST.and(scheme(BEARER), secret(API_TOKEN, SCOPED_API_TOKEN))
                                        .as(
                                                "an account's API token travelled as Bearer, and Bitbucket documents Basic"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(TOKENS),
                Rule.when("bitbucket-has-no-gateway", HOST)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(TOKENS),
                Rule.when(
                                "bitbucket-path-of-the-server",
                                HOST.and(pathContains("/rest/api/"))
                                        .as("the path is one of Bitbucket Server, and the host is Bitbucket Cloud"))
                        .proves(BASE_URL_WRONG)
                        .source("https://github.com/nishio-dens/bitbucket-pullrequest-builder-plugin/issues/197"),
                Rule.when(
                                "bitbucket-version-missing",
                                hostUnder("api.bitbucket.org")
                                        .and(pathStartsWith("/2.0", "/internal").not())
                                        .as("the path of the API of Bitbucket does not begin with /2.0"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source("https://github.com/avivsinai/bitbucket-cli/issues/70"));
    }
}
