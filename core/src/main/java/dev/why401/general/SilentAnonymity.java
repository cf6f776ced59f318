package dev.why401.general;

import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.general.Where.ATLASSIAN_CLOUD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Calls that were answered as for anybody: nothing was refused, and nothing was there. */
final class SilentAnonymity {
    private static final String SILENT = "https://github.com/n8n-io/n8n/issues/16325";
    private static final String MAY_RUN_ANONYMOUSLY =
            "https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/";

    private static final Signal EMPTY_LIST = matches(
                    "a total of zero", "total", "\"total(?:Size|Count|Results|Items|Elements)?\"\\s*:\\s*0\\b")
            .or(
                    emptyArray(),
                    matches(
                            "an empty list of values",
                            "[",
                            "\"(?:value|values|issues|results|items|data|entries|records|content|projects|resources)\"\\s*:\\s*\\[\\s*\\]"))
            .as("the answer is an empty list");

    /** What each account of a product can see something of; a search, a selection and the page behind the last may hold nothing. */
    private static final Signal LIST_OF_ALL = pathContains(
                    "/rest/api/2/project", "/rest/api/3/project", "/rest/api/latest/project")
            .and(pathContains("/project/", "/projectCategory", "/projectType", "/projectValidate", "/projects")
                    .not())
            .or(
                    pathContains("/project/search", "/issueLinkType")
                            .and(pathContains("/issueLinkType/").not()),
                    pathContains("/rest/api/space", "/wiki/api/v2/spaces")
                            .and(pathContains("/space/", "/spaces/", "/rest/api/spaces")
                                    .not()))
            .and(
                    matches("a total that is not zero", "total", "\"total\"\\s*:\\s*[1-9]")
                            .not(),
                    queryHas(
                                    "query",
                                    "keys",
                                    "key",
                                    "spaceKey",
                                    "id",
                                    "ids",
                                    "type",
                                    "status",
                                    "label",
                                    "labels",
                                    "typeKey",
                                    "categoryId",
                                    "action",
                                    "recent",
                                    "favourite",
                                    "favorited-by",
                                    "start",
                                    "cursor")
                            .not());

    private SilentAnonymity() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "anonymous-said",
                                says(
                                                "as anonymous",
                                                "anonymous user",
                                                "AnonymousUser",
                                                "user is anonymous",
                                                "anonymous access",
                                                "user <anonymous>",
                                                "\"anonymous\":true",
                                                "\"anonymous\": true",
                                                "\"accountType\":\"anonymous\"")
                                        .as("the caller counts as anonymous"))
                        .suggests(SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(MAY_RUN_ANONYMOUSLY)
                        .cases("gw-039", "jc-051"),
                Rule.when(
                                "user-of-the-answer-is-nobody",
                                statusBetween(200, 299)
                                        .and(
                                                says("\"displayName\":\"Anonymous\"", "\"displayName\": \"Anonymous\""),
                                                says("\"type\":\"anonymous\"", "\"type\": \"anonymous\""))
                                        .as("asked who is calling, the application says that nobody is"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/"),
                Rule.when(
                                "empty-list-with-a-credential",
                                EMPTY_LIST
                                        .and(statusBetween(200, 299), credentialSent())
                                        .as("a credential was sent, and the answer is an empty list"))
                        .suggests(SILENT_ANONYMOUS)
                        .hintsAt(PERMISSION_DENIED, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(SILENT)
                        .cases("dc-051"),
                Rule.when(
                                "list-of-all-empty-of-atlassian",
                                LIST_OF_ALL
                                        .and(
                                                EMPTY_LIST.or(matches(
                                                        "no types of links",
                                                        "issuelinktypes",
                                                        "\\{\\s*\"issueLinkTypes\"\\s*:\\s*\\[\\s*\\]")),
                                                statusBetween(200, 299),
                                                credentialSent())
                                        .as(
                                                "a credential was sent, and the list of all that a caller can see is empty, as it is for somebody whom the product does not know"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, NO_PRODUCT_ACCESS)
                        .hintsAt(TOKEN_EXPIRED, WRONG_AUTH_SCHEME)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-93811")
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1690")
                        .wrongWhen("The account is known and may see no project and no space."),
                Rule.when(
                                "own-list-empty-of-a-forge",
                                emptyArray()
                                        .and(pathContains("/api/v1/", "/api/v4/"))
                                        .or(matches(
                                                "a list of projects that has none",
                                                "total_count",
                                                "\\A\\{\"projects\": ?\\[\\],\"total_count\": ?0\\b"))
                                        .and(
                                                statusBetween(200, 299),
                                                credentialSent()
                                                        .or(
                                                                requestHeader("Private-Token"),
                                                                requestHeader("X-Redmine-API-Key")),
                                                pathContains("/orgs/", "/user/repos", "/users/", "/projects.json")
                                                        .or(queryHas("membership", "owned")),
                                                pathContains("/repos", "/projects", "/projects.json"))
                                        .as(
                                                "a credential was sent, and the forge lists none of the projects of the caller, as it does to a token that it does not know"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_REJECTED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(TOKEN_REVOKED)
                        .source("https://github.com/go-gitea/gitea/issues/21671")
                        .source("https://github.com/go-gitea/gitea/issues/24439")
                        .wrongWhen("The caller or the organisation has no projects."),
                Rule.when(
                                "nothing-found-in-the-log",
                                logSays(
                                                "no issues",
                                                "0 issues",
                                                "0 exported",
                                                "no results",
                                                "0 results",
                                                "empty result",
                                                "no projects",
                                                "0 projects",
                                                "no records",
                                                "0 records",
                                                "no spaces",
                                                "no boards",
                                                "0 boards",
                                                "0 spaces",
                                                "0 pages",
                                                "0 items",
                                                "0 repositories",
                                                "no repositories",
                                                "0 repos",
                                                "200 []",
                                                "returned []",
                                                "returns []",
                                                "returned nothing",
                                                "returns nothing",
                                                "lists nothing",
                                                "finds nothing",
                                                "empty list",
                                                "empty response")
                                        .as("the log reports that nothing was found"))
                        .suggests(SILENT_ANONYMOUS)
                        .hintsAt(
                                PERMISSION_DENIED,
                                TOKEN_EXPIRED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MALFORMED,
                                BASE_URL_WRONG)
                        .source(SILENT)
                        .cases("jc-023", "jc-025"),
                Rule.when(
                                "success-and-not-authenticated",
                                statusBetween(200, 299)
                                        .and(logSays(
                                                "must be authenticated",
                                                "not authenticated",
                                                "unauthorized",
                                                "not logged in",
                                                "authentication required"))
                                        .as("the call succeeded, and what followed speaks of a missing login"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .source(SILENT)
                        .cases("aa-027"),
                Rule.when(
                                "password-ignored-by-cloud",
                                statusBetween(200, 299)
                                        .and(ATLASSIAN_CLOUD, secret(PASSWORD))
                                        .as(
                                                "a password was sent to Atlassian Cloud, and the call was answered all the same"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .source(MAY_RUN_ANONYMOUSLY)
                        .cases("aa-074"),
                Rule.when(
                                "not-found-and-maybe-anonymous",
                                status(404)
                                        .and(
                                                credentialSent(),
                                                Where.API,
                                                responseHeader("X-AUSERNAME").not())
                                        .as("an API says not found, and nothing shows that it knew the caller"))
                        .hintsAt(SILENT_ANONYMOUS)
                        .source("https://jira.atlassian.com/browse/JRACLOUD-94680"));
    }
}
