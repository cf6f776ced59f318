package dev.why401.jira.align;

import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;
import static dev.why401.knowledge.Causes.REDIRECT_DROPPED_CREDENTIALS;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.SILENT_ANONYMOUS;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_SITE;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.json;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.problem;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.urlScheme;

import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/** What the address and the routes of Jira Align tell: the vendor names a wrong URL first among the causes of a 401. */
final class AddressRules {
    private static final Signal API_PATH = pathContains("/rest/align/api");

    /** The collections that public clients use; each type of work item has one, and none holds them all. */
    static final Signal ONE_OBJECT = pathContains(
                    "/epics/",
                    "/capabilities/",
                    "/features/",
                    "/stories/",
                    "/themes/",
                    "/tasks/",
                    "/defects/",
                    "/objectives/",
                    "/programs/",
                    "/teams/",
                    "/users/")
            .as("one object of a collection that Jira Align has was asked for");

    private AddressRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "unknown-route",
                                onAlign(status(404), emptyBody())
                                        .as("the answer is a bare 404 with an empty body,"
                                                + " as Jira Align gives it for a route that it does not have"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED, TOKEN_REVOKED)
                        .speaksAgainst(SILENT_ANONYMOUS)
                        .source(Sources.ROUTES)
                        .cases("aa-012")
                        .wrongWhen("the object has been deleted: a missing id in a right collection may look the same"),
                Rule.when("not-found-with-body", onAlign(status(404), json()))
                        .hintsAt(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(Sources.ROUTES)
                        .wrongWhen("something in front of Jira Align answers in JSON"),
                Rule.when("one-object-not-found", onAlign(status(404), ONE_OBJECT))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .isAHintAgainst(BASE_URL_WRONG)
                        .source(Sources.ROUTES)
                        .wrongWhen("the path in front of the collection is wrong"),
                Rule.when(
                                "outside-the-api",
                                onAlign(API_PATH.not()).as("the path does not start with /rest/align/api/2"))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the path in the evidence was shortened, or a proxy maps another path to the API"),
                Rule.when(
                                "page-outside-the-api",
                                onAlign(API_PATH.not(), html())
                                        .as("a page came back for a path that does not belong to the API"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(LOGIN_PAGE_AS_SUCCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("a firewall answered, whatever the path"),
                Rule.when(
                                "api-1-path",
                                onAlign(
                                                pathContains("/api/"),
                                                pathContains("/rest/").not())
                                        .as("the path is one of API 1.0, which release 10.130.0 of Jira Align removed"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(Sources.MIGRATION)
                        .wrongWhen("a self-hosted Jira Align is older than 10.130.0"),
                Rule.when(
                                "api-version-other-than-2",
                                onAlign(pathContains(
                                                "/rest/align/api/1", "/rest/align/api/3", "/rest/align/api/latest"))
                                        .as("the path names a version of the API that Jira Align does not have"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "resource-of-api-1-only",
                                onAlign(
                                                pathContains("/rest/align/api/2"),
                                                pathContains(
                                                        "/EmpClass",
                                                        "/Holidays",
                                                        "/OrganizationStructures",
                                                        "/PayPeriods",
                                                        "/TaskDetails",
                                                        "/Timesheets"))
                                        .as("the resource existed in API 1.0 and has no counterpart in API 2.0"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(Sources.MIGRATION),
                Rule.when(
                                "api-path-twice",
                                onAlign(pathContains(
                                                "/rest/align/api/2/rest/align/api",
                                                "/rest/align/rest/align",
                                                "/rest/align/api/rest/align/api"))
                                        .as("the path of the API stands in the URL twice"))
                        .proves(BASE_URL_WRONG)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "path-of-jira",
                                onAlign(pathContains(
                                                "/rest/api/2",
                                                "/rest/api/3",
                                                "/rest/api/latest",
                                                "/rest/agile/1.0",
                                                "/rest/greenhopper/"))
                                        .as("the path belongs to Jira and not to Jira Align"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED)
                        .source(Sources.CONNECTOR_NETWORK),
                Rule.when(
                                "host-of-jira",
                                onAlign(hostUnder("atlassian.net", "atlassian.com"))
                                        .as("the host belongs to Jira Cloud and not to Jira Align"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("a customer's Jira Align is reached at an address of its own under atlassian.net"),
                Rule.when(
                                "documentation-path",
                                onAlign(pathContains("/rest/align/api/docs"))
                                        .as("the path is that of the Swagger page, which is meant for people"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the caller wants the description of the API and not its data"),
                Rule.when(
                                "plain-http",
                                onAlign(urlScheme("http"), hostUnder("jiraalign.com", "agilecraft.com"))
                                        .as("the site was called with http and not with https"))
                        .suggests(BASE_URL_WRONG, REDIRECT_DROPPED_CREDENTIALS)
                        .source(Sources.GETTING_STARTED),
                Rule.when("host-not-found", onAlign(problem(TransportProblem.Kind.UNKNOWN_HOST)))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(Sources.KB_401),
                Rule.when("api-path-reached", onAlign(API_PATH, json()).as("a path of the API was answered in JSON"))
                        .answeredBy(Strength.SUGGESTS, Answerer.APPLICATION, "Jira Align")
                        .notAnsweredBy(Strength.SUGGESTS, Answerer.LOGIN_PAGE, Answerer.CAPTIVE_PORTAL)
                        .hintsAt(PERMISSION_DENIED)
                        .isAHintAgainst(BASE_URL_WRONG)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("an edge was asked for JSON and writes its refusals in it"),
                Rule.when(
                                "odata-error",
                                onAlign(bodyBears("odata.error", "\"@odata", "odata.metadata"))
                                        .as("the body bears the marks of OData, which Jira Align's API speaks"))
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, "Jira Align")
                        .source(Sources.KB_PERMISSION));
    }
}
