package dev.why401.jira.cloud;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.jira.cloud.CloudQuestions.*;
import static dev.why401.jira.cloud.CloudSignals.site;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.found;
import static dev.why401.knowledge.Signals.principal;
import static dev.why401.knowledge.Signals.secret;

import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how the gateway answers what was tried there. */
final class GatewayProbes {
    private static final String OAUTH_APPS = "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/";
    private static final String SCOPE_CHECK = "https://github.com/kovetskiy/mark/issues/917";
    private static final String READINGS =
            "https://github.com/reubenjohn/reposix/blob/HEAD/docs/reference/confluence.md";
    private static final String FOUND_BY_CLOUD_ID = "https://github.com/stablyai/orca/pull/20092";

    private GatewayProbes() {}

    static List<Rule> rules() {
        return List.of(
                alive("gateway-takes-what-the-site-refuses", GATEWAY_ACCEPTS),
                alive("gateway-knows-what-the-site-refuses", GATEWAY_LACKS_SCOPE),
                Rule.when("gateway-knows-no-grant-for-the-site", found(GATEWAY, GATEWAY_NOT_INSTALLED))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(OAUTH_APPS)
                        .wrongWhen("The grant covers other calls than the question who the caller is."),
                Rule.when("gateway-says-mismatch", found(GATEWAY, GATEWAY_MISMATCH))
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(READINGS)
                        .wrongWhen("The gateway says so of any credential that a route does not take."),
                Rule.when("gateway-refuses-it-too", found(GATEWAY, GATEWAY_REFUSES))
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .wrongWhen("The token has scopes, and the e-mail beside it is another account's."),
                Rule.when(
                                "token-alone-is-alive",
                                found(TOKEN_ALONE, ALONE_ALIVE)
                                        .and(
                                                principal(EMAIL),
                                                secret(SERVICE_ACCOUNT_TOKEN).not())
                                        .as("the gateway knows the token, and not together with the e-mail"))
                        .proves(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(SCOPE_CHECK)
                        .wrongWhen("The gateway takes the token as Bearer only, as it is reported of some service"
                                + " accounts."),
                Rule.when(
                                "service-account-token-alone-is-alive",
                                found(TOKEN_ALONE, ALONE_ALIVE)
                                        .and(secret(SERVICE_ACCOUNT_TOKEN))
                                        .as(
                                                "the gateway takes the service account's token as Bearer, and not beside this"
                                                        + " e-mail"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .wrongWhen("The e-mail is not that of the service account; Bearer names none and helps all the"
                                + " same."),
                Rule.when(
                                "token-alone-is-alive-without-email",
                                found(TOKEN_ALONE, ALONE_ALIVE)
                                        .and(principal(EMAIL).not())
                                        .as("the gateway knows the token, and not together with the name"))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(CloudSignals.BASIC_AUTH),
                Rule.when("token-alone-is-refused", found(TOKEN_ALONE, ALONE_REFUSED))
                        .speaksAgainst(PRINCIPAL_TOKEN_MISMATCH)
                        .source(CloudSignals.SCOPED_TOKENS)
                        .wrongWhen(
                                "The token has no scopes: the gateway does not know such tokens, whoever owns them."),
                Rule.when("grant-covers-the-site", found(GRANTS, GRANTS_SITE))
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                JWT_INVALID,
                                CLOCK_SKEW,
                                WRONG_SITE,
                                CREDENTIALS_MALFORMED)
                        .source(OAUTH_APPS),
                Rule.when(
                                "grant-covers-the-site-that-was-called-directly",
                                found(GRANTS, GRANTS_SITE)
                                        .and(site())
                                        .as(
                                                "the token is alive and granted for the site, whose own address takes no such"
                                                        + " tokens"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source(OAUTH_APPS),
                Rule.when("grant-is-for-other-sites", found(GRANTS, GRANTS_OTHER_SITE))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(
                                OAUTH_SCOPE_MISSING,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                JWT_INVALID,
                                CLOCK_SKEW)
                        .source(OAUTH_APPS),
                Rule.when("grant-is-for-nothing", found(GRANTS, GRANTS_NOTHING))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(
                                OAUTH_SCOPE_MISSING,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                JWT_INVALID,
                                CLOCK_SKEW)
                        .source(OAUTH_APPS),
                Rule.when("grant-cannot-be-listed", found(GRANTS, GRANTS_REFUSED))
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED, CREDENTIALS_REJECTED, CLOCK_SKEW)
                        .stronglySpeaksAgainst(
                                OAUTH_SCOPE_MISSING, APP_NOT_INSTALLED, WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .source(OAUTH_APPS)
                        .wrongWhen("It is no token of an OAuth 2.0 app: only those may list their grant."));
    }

    /** The pair is known at the gateway, so nothing is wrong with it but the address. */
    private static Rule alive(String id, Outcome outcome) {
        return Rule.when(id, found(GATEWAY, outcome))
                .proves(WRONG_ENDPOINT_FOR_TOKEN)
                .stronglySpeaksAgainst(
                        CREDENTIALS_REJECTED,
                        TOKEN_EXPIRED,
                        TOKEN_REVOKED,
                        PRINCIPAL_TOKEN_MISMATCH,
                        USERNAME_NOT_EMAIL,
                        CREDENTIALS_MALFORMED,
                        CREDENTIALS_PLACEHOLDER,
                        ACCOUNT_INACTIVE)
                .source(CloudSignals.SCOPED_TOKENS)
                .source(FOUND_BY_CLOUD_ID)
                .wrongWhen(
                        "A proxy on the way to the site changes the credential, and none on the way to the gateway does.");
    }
}
