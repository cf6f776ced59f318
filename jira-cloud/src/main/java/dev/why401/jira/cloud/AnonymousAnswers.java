package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows how Jira looks when it demotes a bad credential to anonymous: empty lists, hidden issues, odd JQL errors. */
final class AnonymousAnswers {
    private static final String JQL_AS_ANONYMOUS = "https://github.com/go-jira/jira/issues/85";

    private AnonymousAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "jql-as-anonymous",
                                onCloud(says("cannot be viewed by anonymous users", "viewed by anonymous users")
                                        .as("the words say that anonymous users may not see this")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_MALFORMED, CREDENTIAL_TRANSPORT_RETIRED, USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .source(JQL_AS_ANONYMOUS)
                        .source("https://github.com/GothenburgBitFactory/bugwarrior/issues/1003")
                        .cases("jc-051", "jc-052"),
                Rule.when(
                                "jql-cannot-sort",
                                onCloud(says(
                                                "Not able to sort using field",
                                                "does not exist for the field 'resolution'")
                                        .as("a field that every account knows is said not to exist")))
                        .suggests(SILENT_ANONYMOUS)
                        .hintsAt(PERMISSION_DENIED)
                        .source(JQL_AS_ANONYMOUS)
                        .cases("jc-052"),
                Rule.when(
                                "hidden-issue-or-project",
                                onCloud(
                                        says(
                                                        "does not exist or you do not have permission to see it",
                                                        "No project could be found with key",
                                                        "No project could be found with id",
                                                        "is not available to you, perhaps it has been deleted")
                                                .as(
                                                        "the words say that the object does not exist or may not be seen, and not which of the two")))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-028", "jc-088"),
                Rule.when(
                                "hidden-issue-or-project-in-other-languages",
                                onCloud(
                                        says(
                                                        "La incidencia no existe o no tienes permiso",
                                                        "Le ticket n'existe pas ou vous n'")
                                                .as(
                                                        "the words say in Spanish or French that the issue does not exist or may not be seen")))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_SITE)
                        .source("https://github.com/tulleuchen/jirastopwatch/issues/138"),
                Rule.when(
                                "not-found-in-jira-s-own-form",
                                onCloud(status(404)
                                        .and(jsonHas("errorMessages"), jsonHas("errors"))
                                        .as("Jira itself says 404, in its own form and whatever language")))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-94680")
                        .cases("jc-088"),
                Rule.when(
                                "hidden-from-a-known-account",
                                onCloud(says(
                                                "does not exist or you do not have permission to see it",
                                                "No project could be found with key")
                                        .and(responseHeader("x-aaccountid"))
                                        .as("Jira knew the account and does not show it what was asked for")))
                        .proves(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/pycontribs/jira/issues/2350"),
                Rule.when(
                                "visible-before-and-hidden-now",
                                onCloud(status(404)
                                        .and(
                                                workedBefore(),
                                                says("does not exist or you do not have permission to see it"))
                                        .as("Jira hides now what it showed to the same caller before")))
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(SILENT_ANONYMOUS, TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .isAHintAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-94680"),
                Rule.when(
                                "nobody-here-after-a-redirect",
                                onCloud(redirectFollowed()
                                        .and(
                                                credentialSent(),
                                                says(
                                                                "does not exist or you do not have permission to see it",
                                                                "No project could be found with key",
                                                                "viewed by anonymous users",
                                                                "Current user not permitted to use Confluence",
                                                                "Client must be authenticated to access this resource")
                                                        .or(emptyArray()))
                                        .as("a credential was sent, a redirect was followed, and the last server saw a"
                                                + " stranger")))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .suggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/pycontribs/jira/issues/1196")
                        .source("RFC 9110 section 15.4"),
                Rule.when(
                                "nobody-here-and-served-elsewhere",
                                onCloud(status(200, 404)
                                        .and(
                                                credentialSent(),
                                                worksInCurl(),
                                                says(
                                                                "does not exist or you do not have permission to see it",
                                                                "No project could be found with key",
                                                                "\"total\":0",
                                                                "viewed by anonymous users")
                                                        .or(emptyArray()))
                                        .as("this client is treated as a stranger, and curl is not")))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/go-jira/jira/issues/85")
                        .wrongWhen("Curl was given another account."),
                Rule.when(
                                "success-without-account",
                                onCloud(statusBetween(200, 299)
                                        .and(
                                                responseHeader("x-arequestid"),
                                                responseHeader("x-aaccountid").not(),
                                                responseHeader("x-seraph-loginreason")
                                                        .not(),
                                                credentialSent())
                                        .as("Jira answered with success, but to no account and without a word on the"
                                                + " login, although a credential was sent")))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME, AUTHORIZATION_HEADER_STRIPPED)
                        .source(CloudSignals.SILENT_SUCCESS)
                        .wrongWhen("The resource does not name the account on any answer."),
                Rule.when(
                                "success-that-somebody-complains-of",
                                onCloud(status(200)
                                        .and(credentialSent())
                                        .as(
                                                "a credential was sent, and Cloud serves callers whose credential it refuses"
                                                        + " as anonymous ones")))
                        .hintsAt(SILENT_ANONYMOUS, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-93811")
                        .cases("jc-087", "jc-090"),
                Rule.when(
                                "login-page-of-atlassian",
                                onCloud(status(200)
                                        .and(says(
                                                "id.atlassian.com/login",
                                                "Log in to continue",
                                                "Log in with Atlassian account",
                                                "Log in with your Atlassian account"))
                                        .as("what came with success is the page on which people log in at Atlassian")))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(SILENT_ANONYMOUS, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682"),
                Rule.when(
                                "open-resource-success",
                                onCloud(
                                        statusBetween(200, 299)
                                                .and(pathContains(
                                                        "/project/search",
                                                        "/rest/api/3/search",
                                                        "/rest/api/2/search",
                                                        "/rest/api/3/field",
                                                        "/rest/api/2/field",
                                                        "/rest/api/3/project",
                                                        "/rest/api/2/project",
                                                        "/serverInfo",
                                                        "/issue/createmeta"))
                                                .as(
                                                        "the resource that answered with success is open to anonymous callers too")))
                        .suggests(SILENT_ANONYMOUS)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-93811")
                        .cases("jc-087", "jc-089", "jc-090", "jc-091", "aa-074"),
                Rule.when(
                                "empty-search-for-nobody",
                                onCloud(
                                        status(200)
                                                .and(
                                                        noCredentialSent(),
                                                        pathContains("/rest/api/3/search", "/rest/api/2/search"),
                                                        emptyArray()
                                                                .or(says(
                                                                        "\"total\":0",
                                                                        "\"total\": 0",
                                                                        "\"issues\":[]",
                                                                        "\"issues\": []")))
                                                .as(
                                                        "nobody was sent along, and a search answers nobody with an empty list and no refusal")))
                        .stronglySuggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-93811"),
                Rule.when(
                                "empty-list-where-there-was-something",
                                onCloud(status(200)
                                        .and(
                                                workedBefore(),
                                                credentialSent(),
                                                pathContains(
                                                        "/project/search", "/search", "/rest/api/3/project", "/spaces"),
                                                emptyArray().or(says("\"total\":0", "\"results\":[]")))
                                        .as("the account sees nothing now where it saw something before")))
                        .suggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .source("https://support.atlassian.com/user-management/docs/manage-product-access/"),
                Rule.when(
                                "client-found-nothing",
                                onCloud(says(
                                                "No issues",
                                                "0 exported issues",
                                                "0 issues",
                                                "Empty results",
                                                "no projects found",
                                                "returned no results")
                                        .as("the client found nothing where there should be something")))
                        .suggests(SILENT_ANONYMOUS)
                        .hintsAt(TOKEN_EXPIRED, PERMISSION_DENIED, CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source("https://github.com/palashkulsh/jira-cmd/issues/145")
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/903")
                        .cases("jc-023", "jc-025", "aa-068")
                        .wrongWhen("There is nothing to be found."),
                Rule.when(
                                "not-found-on-a-project",
                                onCloud(
                                        status(404)
                                                .and(pathContains("/rest/api/3/", "/rest/api/2/", "/rest/api/latest/"))
                                                .and(pathContains("/project/", "/issue/"))
                                                .and(html().not())
                                                .as(
                                                        "a project or issue was not found, as Jira says to whoever may not see it")))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-94680")
                        .cases("jc-088"));
    }
}
