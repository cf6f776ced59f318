package dev.why401.general;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/**
 * What people enter as the address of a site: the address of the page that they look at, one without the root of the API, a name
 * to which the client adds the domain once more. The client puts its path behind it, and nobody serves what comes out.
 */
final class PageAddresses {
    private static final String PASTED = "https://github.com/sectapunterx/heap/pull/100";
    private static final String DOMAIN_ADDED = "https://github.com/Azure/Azure-Sentinel/issues/11865";

    private PageAddresses() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "api-behind-the-address-of-a-page",
                                pathStartsWith(
                                                "/browse/",
                                                "/projects/",
                                                "/secure/",
                                                "/issues/",
                                                "/display/",
                                                "/spaces/",
                                                "/wiki/spaces/",
                                                "/wiki/display/",
                                                "/wiki/home/",
                                                "/confluence/display/",
                                                "/confluence/spaces/",
                                                "/jira/browse/",
                                                "/jira/projects/",
                                                "/jira/secure/",
                                                "/jira/software/",
                                                "/jira/core/",
                                                "/jira/servicedesk/",
                                                "/jira/your-work/",
                                                "/jira/dashboards/",
                                                "/login.jsp/",
                                                "/users/sign_in/",
                                                "/dashboard/")
                                        .and(pathContains("/rest/api/", "/rest/agile/", "/rest/auth/"))
                                        .as("the path of the API stands behind the address of a page"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(PASTED),
                Rule.when(
                                "page-asked-for-data",
                                pathStartsWith(
                                                "/browse/",
                                                "/projects/",
                                                "/secure/Dashboard",
                                                "/secure/RapidBoard",
                                                "/display/",
                                                "/spaces/",
                                                "/wiki/spaces/",
                                                "/wiki/home",
                                                "/jira/browse/",
                                                "/jira/projects/",
                                                "/jira/software/",
                                                "/jira/your-work",
                                                "/dashboard/")
                                        .and(
                                                pathContains("/rest/", "/api/", ".json", ".xml")
                                                        .not(),
                                                LoginMarks.NOT_JSON_FOR_CLIENT.or(bodySays("doctype html", "<html")))
                                        .as(
                                                "the address that was called is that of a page for people, and the client wanted data"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(REDIRECT_TO_LOGIN)
                        .source(PASTED)
                        .wrongWhen("The page is what was wanted."),
                Rule.when(
                                "domain-before-the-domain-of-the-cloud",
                                hostUnder(
                                                "com.atlassian.net",
                                                "org.atlassian.net",
                                                "net.atlassian.net",
                                                "io.atlassian.net",
                                                "de.atlassian.net",
                                                "fr.atlassian.net",
                                                "uk.atlassian.net",
                                                "eu.atlassian.net",
                                                "nl.atlassian.net",
                                                "ch.atlassian.net",
                                                "at.atlassian.net",
                                                "com.jiraalign.com")
                                        .as(
                                                "a whole domain stands before that of the cloud, and the name of a site has one part only"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND, CREDENTIALS_REJECTED)
                        .source(DOMAIN_ADDED),
                Rule.when(
                                "api-without-its-root",
                                product(JIRA_CLOUD, JIRA_DATA_CENTER)
                                        .or(Where.SITE_HOST)
                                        .and(pathStartsWith(
                                                "/agile/1.0/",
                                                "/agile/latest/",
                                                "/api/2/",
                                                "/api/3/",
                                                "/api/latest/",
                                                "/auth/1/",
                                                "/auth/latest/",
                                                "/servicedeskapi/",
                                                "/jira/api/2/",
                                                "/jira/api/3/",
                                                "/jira/agile/1.0/",
                                                "/greenhopper/1.0/"))
                                        .as("the path of the API lacks the /rest before it"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .isAHintAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://github.com/MrRefactoring/jira.js/issues/135"),
                Rule.when(
                                "wiki-on-premises",
                                product(CONFLUENCE_DATA_CENTER)
                                        .and(pathContains("/wiki/rest/", "/wiki/api/v2/"), Where.SITE_HOST.not())
                                        .as("the path has the /wiki of Cloud, which few sites on premises have"))
                        .hintsAt(BASE_URL_WRONG)
                        .source("https://github.com/BjoernSchotte/atlcli/pull/14")
                        .wrongWhen("The context path of this site is /wiki."),
                Rule.when(
                                "wiki-on-premises-and-nobody-there",
                                product(CONFLUENCE_DATA_CENTER)
                                        .and(
                                                pathContains("/wiki/rest/", "/wiki/api/v2/"),
                                                Where.SITE_HOST.not(),
                                                status(301, 302, 404, 405))
                                        .as("the path has the /wiki of Cloud, and this site serves nothing there"))
                        .suggests(BASE_URL_WRONG)
                        .source("https://github.com/BjoernSchotte/atlcli/pull/14"));
    }
}
