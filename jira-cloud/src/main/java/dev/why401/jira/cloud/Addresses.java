package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows which addresses of a site are wrong by themselves, and how the edge and Jira answer to them. */
final class Addresses {
    private static final String UNAVAILABLE = "https://github.com/prometheus/alertmanager/issues/4609";
    private static final String REST_INTRO = "https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/";

    private Addresses() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "page-unavailable",
                                says("Atlassian Cloud Notifications - Page Unavailable", "/_edge/resources/")
                                        .as("the edge shows its own page: it knows no such site or path, or the site"
                                                + " is down"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(SERVICE_INCIDENT, WRONG_SITE, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(UNAVAILABLE)
                        .source("https://github.com/OctopusDeploy/Issues/issues/7463"),
                Rule.when(
                                "page-unavailable-server-error",
                                bodySays("Atlassian Cloud Notifications - Page Unavailable", "/_edge/resources/")
                                        .and(statusBetween(500, 599))
                                        .as("the edge shows its own page with a server error"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://github.com/OctopusDeploy/Issues/issues/7463"),
                Rule.when(
                                "page-unavailable-at-a-site-that-is-gone",
                                bodySays(
                                                "Atlassian Cloud Notifications - Page Unavailable",
                                                "/_edge/resources/",
                                                "Cloud site is currently unavailable")
                                        .and(status(404), site())
                                        .as(
                                                "the edge says with 404 that it knows no such site or path, and not that the site"
                                                        + " is down"))
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT)
                        .source(UNAVAILABLE),
                Rule.when(
                                "page-unavailable-at-a-site-that-was-there",
                                bodySays(
                                                "Atlassian Cloud Notifications - Page Unavailable",
                                                "/_edge/resources/",
                                                "Cloud site is currently unavailable")
                                        .and(status(404), site(), workedBefore())
                                        .as("the edge knows no such site any more, at an address that worked before"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(WRONG_SITE)
                        .source(
                                "https://community.atlassian.com/forums/Jira-questions/Recover-a-Jira-product-that-has-disappeared/qaq-p/3030032")
                        .wrongWhen("The site got another name, or the path was changed."),
                Rule.when(
                                "page-unavailable-all-at-once",
                                says("Atlassian Cloud Notifications - Page Unavailable", "/_edge/resources/")
                                        .and(workedBefore(), status(404).not())
                                        .as("the edge shows its own page at an address that worked before"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://github.com/OctopusDeploy/Issues/issues/7463"),
                Rule.when(
                                "context-path-jira",
                                site().and(pathStartsWith("/jira"))
                                        .as("the path starts with /jira, under which a site has pages and no REST"
                                                + " resources"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source("https://github.com/cristibaluta/Jit/issues/10")
                        .cases("jc-070", "aa-111", "dc-077"),
                Rule.when(
                                "rest-below-another-path",
                                site().and(
                                                pathContains("/rest/api/", "/rest/agile/"),
                                                pathStartsWith("/rest/", "/wiki/", "/gateway/")
                                                        .not())
                                        .as(
                                                "the path has something in front of /rest, and on a site Jira has no context"
                                                        + " path"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(REST_INTRO),
                Rule.when(
                                "context-path-confluence",
                                site().and(pathStartsWith("/confluence"))
                                        .as("the path starts with /confluence, and on a site Confluence is under"
                                                + " /wiki"))
                        .proves(BASE_URL_WRONG)
                        .source("https://github.com/dapplo/Dapplo.Confluence/issues/59")
                        .cases("jc-069"),
                Rule.when(
                                "wiki-missing",
                                site().and(pathStartsWith(
                                                "/rest/api/content",
                                                "/rest/api/space",
                                                "/rest/api/user/current",
                                                "/api/v2/pages",
                                                "/api/v2/spaces"))
                                        .as("a resource of Confluence was asked for without /wiki in front"))
                        .proves(BASE_URL_WRONG)
                        .source("https://github.com/line/conflr/issues/3")
                        .source("https://github.com/kovetskiy/mark/issues/13")
                        .cases("jc-068"),
                Rule.when(
                                "confluence-outside-wiki",
                                product(CONFLUENCE_CLOUD)
                                        .and(site(), pathStartsWith("/wiki").not())
                                        .as("the address of Confluence has no /wiki after the host"))
                        .suggests(BASE_URL_WRONG)
                        .source("https://github.com/kovetskiy/mark/issues/13")
                        .cases("jc-068", "jc-069", "jc-122")
                        .wrongWhen("The record shows the host and leaves out the path."),
                Rule.when(
                                "page-address-as-api",
                                site().and(pathStartsWith(
                                                "/browse/",
                                                "/projects/",
                                                "/secure/",
                                                "/issues/",
                                                "/plugins/servlet",
                                                "/wiki/spaces/",
                                                "/wiki/home"))
                                        .and(pathStartsWith("/secure/attachment/", "/secure/thumbnail/")
                                                .not())
                                        .as("the address is one of a page for people, and no REST resource"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source(REST_INTRO),
                Rule.when(
                                "portal-of-the-vendor-as-site",
                                hostUnder(
                                                "id.atlassian.com",
                                                "home.atlassian.com",
                                                "start.atlassian.com",
                                                "admin.atlassian.com",
                                                "www.atlassian.com",
                                                "my.atlassian.com",
                                                "team.atlassian.com",
                                                "support.atlassian.com",
                                                "developer.atlassian.com",
                                                "community.atlassian.com")
                                        .and(pathContains("/rest/", "/wiki/").or(scheme(Scheme.BASIC)))
                                        .as("the host is a portal of the vendor, and no site has its API there"))
                        .proves(BASE_URL_WRONG)
                        .hintsAt(WRONG_SITE)
                        .stronglySpeaksAgainst(
                                REDIRECT_CHANGED_METHOD,
                                LOGIN_PAGE_AS_SUCCESS,
                                SILENT_ANONYMOUS,
                                PERMISSION_DENIED,
                                PASSWORD_NOT_ACCEPTED)
                        .source("https://github.com/dapplo/Dapplo.Jira/issues/48")
                        .source(REST_INTRO),
                Rule.when(
                                "doubled-rest-path",
                                pathContains(
                                                "/rest/api/2/rest/",
                                                "/rest/api/3/rest/",
                                                "/rest/api/latest/rest/",
                                                "/rest/rest/",
                                                "/wiki/wiki/")
                                        .or(pathContains("/rest/api/2//", "/rest/api/3//")
                                                .and(status(301, 302, 404, 405)))
                                        .as("the base URL holds a part of the path that the client adds once more"))
                        .proves(BASE_URL_WRONG)
                        .source(UNAVAILABLE),
                Rule.when(
                                "not-a-cloud-host",
                                product(JIRA_CLOUD, CONFLUENCE_CLOUD)
                                        .and(
                                                hostUnder(Hosts.SITES).not(),
                                                hostUnder("atlassian.com", "atlassian-us-gov-mod.com")
                                                        .not(),
                                                internalHost().not(),
                                                CloudSignals.atAtlassian())
                                        .as("a Cloud site was called at a custom domain, which redirects to its real"
                                                + " address"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, BASE_URL_WRONG)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682")
                        .cases("jc-054")
                        .wrongWhen("The host was masked by whoever reported the failure."),
                Rule.when(
                                "redirected-to-the-real-site",
                                locationUnder("atlassian.net")
                                        .and(site().not(), redirectLeftOrigin(), urlScheme("https"))
                                        .as("another host redirected to the site at atlassian.net"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682"),
                Rule.when(
                                "redirected-away-from-the-site",
                                site().and(redirectDroppedCredential(), status(401, 403, 404))
                                        .as("a redirect led away from the site, the credential stayed behind, and the"
                                                + " call was refused"))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682"),
                Rule.when(
                                "site-answered-by-itself",
                                site().and(redirected().not()).as("the site answered by itself, without a redirect"))
                        .rulesOut(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682"),
                Rule.when(
                                "plain-http",
                                hostUnder(Hosts.SITES)
                                        .and(urlScheme("http"))
                                        .as("the site was called with http, and redirects every such call to https"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/331")
                        .cases("dc-051"),
                Rule.when(
                                "plain-http-write",
                                hostUnder(Hosts.SITES)
                                        .and(urlScheme("http"), method("POST", "PUT", "PATCH"), statusBetween(200, 299))
                                        .as(
                                                "a write to an http address came back with success after a redirect to https"))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/331")
                        .cases("dc-051"));
    }
}
