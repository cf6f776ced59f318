package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Pages of the web interface that come back where an API was called. */
final class AtlassianPages {
    private static final String LICENCE = "https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization";
    private static final String DEAD_LINK = "https://github.com/cristibaluta/Jit/issues/10";
    private static final String LOGIN_FORM = "https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511";

    /** The title is localised; the meta tags and the field names are not. */
    private static final Signal WEB_PAGE = bodySays(
                    "name=\"application-name\" content=\"JIRA\"",
                    "name=\"ajs-base-url\"",
                    "id=\"com-atlassian-confluence\"",
                    "login-form-username",
                    "name=\"os_username\"")
            .as("a page of the web interface came back");

    private static final Signal ERROR_PAGE = says(
                    "error while loading this page",
                    "<title>Unauthorized (401)</title>",
                    "<title>Forbidden (403)</title>",
                    "Basic Authentication Failure - Reason")
            .as("the page is the error page of the application");

    private AtlassianPages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("web-page-instead-of-data", WEB_PAGE)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN)
                        .hintsAt(BASE_URL_WRONG, ENDPOINT_REFUSES_AUTH_METHOD)
                        .answeredBy(SUGGESTS, Answerer.APPLICATION, "")
                        .answeredBy(SUGGESTS, Answerer.LOGIN_PAGE, "")
                        .source(LOGIN_FORM)
                        .cases("aa-091", "aa-105", "dc-026", "dc-027"),
                Rule.when("application-error-page", ERROR_PAGE)
                        .rulesOut(LOGIN_PAGE_AS_SUCCESS)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/gioboa/jira-plugin/issues/173")
                        .cases("aa-036", "aa-116"),
                Rule.when(
                                "unauthorized-page",
                                says("<title>Unauthorized (401)</title")
                                        .as("the error page of the application says no more than Unauthorized"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(PASSWORD_NOT_ACCEPTED, CREDENTIALS_MALFORMED, CREDENTIALS_CHANGED)
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/730"),
                Rule.when(
                                "unauthorized-access-page",
                                bodySays("Unauthorized access")
                                        .and(
                                                ERROR_PAGE,
                                                bodySays("Basic Authentication Failure")
                                                        .not())
                                        .as("the error page speaks of unauthorized access and names no failed login"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .hintsAt(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                WRONG_AUTH_SCHEME,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH)
                        .source(LICENCE)
                        .cases("aa-116", "dc-105"),
                Rule.when(
                                "dead-link-page",
                                says("found a dead link").as("the application has no page or resource at that path"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                PASSWORD_NOT_ACCEPTED,
                                CREDENTIAL_TRANSPORT_RETIRED,
                                STALE_SESSION,
                                CREDENTIALS_CHANGED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source(DEAD_LINK)
                        .cases("aa-096", "dc-075", "dc-077", "jc-070"),
                Rule.when(
                                "page-that-was-there-before",
                                says("found a dead link")
                                        .and(workedBefore())
                                        .as(
                                                "a path that used to be there is a dead link now, as when the vendor moves it"))
                        .suggests(BASE_URL_WRONG)
                        .source("https://github.com/mattock/automatic-cloud-backup/issues/12"),
                Rule.when(
                                "no-resource-for-uri",
                                says("null for uri:").as("the application has no resource at that path"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://github.com/line/conflr/issues/3")
                        .cases("jc-068"),
                Rule.when(
                                "host-name-mismatch-reported",
                                says(
                                                "does not match the hostname used to run",
                                                "Mismatched URL Hostname",
                                                "doesn't match the base URL",
                                                "base URL mismatch")
                                        .as("the product believes in another host name than the one that was called"))
                        .suggests(REDIRECT_TO_PRIVATE_ADDRESS, BASE_URL_WRONG)
                        .source("https://github.com/omidraha/atlassian/issues/5")
                        .cases("dc-100"),
                Rule.when(
                                "jira-error-page-for-a-confluence-call",
                                bodyBears("Go to Jira home")
                                        .and(pathContains("/wiki/", "/rest/api/content", "/rest/api/space"))
                                        .as("Jira answered a call that is meant for Confluence"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.APPLICATION, "Jira")
                        .source("https://github.com/line/conflr/issues/153"));
    }
}
