package dev.why401.jira.datacenter;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Knows what Jira and Confluence say when they saw nobody, and how a hidden object differs from it. */
final class AnonymousAnswers {
    private static final Signal LOGIN_REQUIRED = says("Login Required", "login is required");

    private static final Signal HIDDEN = says(
                    "Issue Does Not Exist",
                    "No project could be found with",
                    "There is no content with the given id",
                    "No content found with id",
                    "You do not have the permission to see the specified issue")
            .as("what was asked for does not exist for this caller");

    private AnonymousAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "login-required",
                                onDataCenter(LOGIN_REQUIRED.as("the application saw nobody and wants a login")))
                        .suggests(CREDENTIALS_MISSING, WRONG_AUTH_SCHEME)
                        .hintsAt(
                                AUTHORIZATION_HEADER_STRIPPED,
                                TOKEN_REVOKED,
                                TOKEN_EXPIRED,
                                CREDENTIALS_REJECTED,
                                REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, CAPTCHA_REQUIRED, BASE_URL_WRONG)
                        .source(Sources.UNKNOWN_TOKEN)
                        .cases("aa-098", "dc-103"),
                Rule.when(
                                "login-required-nothing-sent",
                                onDataCenter(LOGIN_REQUIRED
                                        .and(noCredentialSent())
                                        .as("the application wants a login, and the request carried no credential")))
                        .proves(CREDENTIALS_MISSING)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "login-required-token-sent",
                                onDataCenter(
                                        LOGIN_REQUIRED
                                                .and(patAsBearer())
                                                .as(
                                                        "the application saw nobody, and a personal access token was sent as Bearer")))
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED, CREDENTIALS_REJECTED, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, WRONG_AUTH_SCHEME)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "login-required-of-a-plugin-with-token",
                                onDataCenter(
                                        LOGIN_REQUIRED
                                                .and(secret(PAT), worksInCurl())
                                                .as(
                                                        "the application saw nobody, and the same token works with curl as Bearer")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .hintsAt(BASIC_AUTH_DISABLED)
                        .source("https://github.com/rundeck-plugins/jira-workflow-step/issues/11")
                        .cases("aa-098", "dc-103")
                        .wrongWhen("This client sends Bearer too, and something on the way takes it off."),
                Rule.when(
                                "hidden-from-a-known-user",
                                onDataCenter(HIDDEN.and(knownUser())
                                        .as("the application knew the user and does not show what was asked for")))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(WRONG_SITE)
                        .rulesOut(SILENT_ANONYMOUS, CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://github.com/floralvikings/jira-connector/issues/3"),
                Rule.when(
                                "hidden-from-nobody",
                                onDataCenter(HIDDEN.and(
                                                anonymous(),
                                                credentialSent(),
                                                status(401).not())
                                        .as("a credential was sent, and the application saw nobody and hides what was"
                                                + " asked for")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .rulesOut(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/floralvikings/jira-connector/issues/3"),
                Rule.when(
                                "login-asked-for-aloud",
                                onDataCenter(status(401)
                                        .and(anonymous())
                                        .as("the application saw nobody and says so with 401")))
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS)
                        .source(Sources.UNKNOWN_TOKEN),
                Rule.when(
                                "hidden-and-nothing-sent",
                                onDataCenter(
                                        HIDDEN.and(noCredentialSent())
                                                .as(
                                                        "no credential was sent, and what was asked for does not exist for everybody")))
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/floralvikings/jira-connector/issues/3")
                        .cases("dc-098")
                        .wrongWhen("It does not exist at all."),
                Rule.when(
                                "hidden-and-basic-sent",
                                onDataCenter(HIDDEN.and(scheme(BASIC), status(404))
                                        .as("Basic was sent, and what was asked for does not exist for this caller")))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(CAPTCHA_REQUIRED)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/823"),
                Rule.when(
                                "hidden-behind-a-network-of-caches",
                                onDataCenter(
                                        HIDDEN.and(
                                                        credentialSent(),
                                                        status(404),
                                                        responseHeader("X-Amz-Cf-Id")
                                                                .or(
                                                                        responseHeader("Via", "cloudfront"),
                                                                        responseHeader("X-Served-By", "cache-"),
                                                                        responseHeader("X-Azure-Ref"),
                                                                        responseHeader("X-Cdn")))
                                                .as(
                                                        "a network of caches stands in front, which by default does not pass Authorization on, and the application hides what was asked for")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(SILENT_ANONYMOUS)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/add-origin-custom-headers.html#add-origin-custom-headers-forward-authorization")
                        .wrongWhen("The distribution passes Authorization on, and the account lacks the permission."),
                Rule.when(
                                "broke-on-nobody",
                                onDataCenter(status(500)
                                        .and(anonymous(), writes())
                                        .as("the application broke on a write by nobody")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(SILENT_ANONYMOUS, AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(SERVICE_INCIDENT)
                        .source("https://github.com/go-jira/jira/pull/38"),
                Rule.when(
                                "confluence-user-anonymous",
                                onDataCenter(jsonHas("type", "anonymous")
                                        .and(credentialSent())
                                        .as("a credential was sent, and Confluence says that the user is anonymous")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_MISSING)
                        .rulesOut(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(Sources.UNKNOWN_TOKEN_CONFLUENCE),
                Rule.when(
                                "confluence-user-null",
                                onDataCenter(says("Not permitted to use confluence : null")
                                        .as("Confluence lets the caller not in and has no name for it")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(NO_PRODUCT_ACCESS)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "Confluence")
                        .source("https://github.com/dapplo/Dapplo.Confluence/issues/35")
                        .cases("dc-081"),
                Rule.when(
                                "confluence-user-not-permitted",
                                onDataCenter(matches(
                                                "a user who may not use Confluence",
                                                "not permitted to use confluence",
                                                "Not permitted to use confluence : (?!null\\b)\\S+")
                                        .as("Confluence knows the user and does not let them in")))
                        .proves(NO_PRODUCT_ACCESS)
                        .rulesOut(SILENT_ANONYMOUS, CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://github.com/dapplo/Dapplo.Confluence/issues/35"),
                Rule.when(
                                "server-info-proves-nothing",
                                onDataCenter(jira().and(pathContains("/rest/api/2/serverInfo"), status(200), json())
                                        .as("the call is one that Jira answers to anybody")))
                        .hintsAt(SILENT_ANONYMOUS)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "screen-or-permission",
                                onDataCenter(
                                        says("cannot be set. It is not on the appropriate screen")
                                                .as(
                                                        "fields cannot be set, as Jira says of every field to a user who may not edit")))
                        .suggests(PERMISSION_DENIED)
                        .source("https://jira.atlassian.com/browse/JRASERVER-67013")
                        .cases("aa-079"));
    }
}
