package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Answerer.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Tells the layers of Cloud apart: Jira, Confluence, the gateway, the edge in front of the site, the token endpoint. */
final class WhoAnswers {
    private WhoAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "jira-names-itself-in-headers",
                                onCloud(responseHeader("x-aaccountid")
                                        .or(responseHeader("x-arequestid"), responseHeader("X-Seraph-LoginReason"))))
                        .answeredBy(PROVES, APPLICATION, "Jira")
                        .source(CloudSignals.SILENT_SUCCESS)
                        .cases("jc-024", "jc-039", "aa-072"),
                Rule.when(
                                "jira-error-collection",
                                onCloud(jsonHas("errorMessages").and(jsonHas("errors"))))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Jira")
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-088", "jc-101", "jc-102"),
                Rule.when(
                                "jira-status-code-body",
                                onCloud(jsonIsExactly("message", "status-code").or(bodySays("<status-code>"))))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Jira")
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-039", "aa-094"),
                Rule.when("confluence-status-code-body", onCloud(jsonIsExactly("message", "statusCode")))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Confluence")
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-061", "jc-095", "jc-098"),
                Rule.when("gateway-failure-category", responseHeader("x-failure-category", "FAILURE_CLIENT"))
                        .answeredBy(PROVES, API_GATEWAY, "the Atlassian API gateway")
                        .source("https://github.com/kovetskiy/mark/issues/917")
                        .cases("jc-037", "jc-078"),
                Rule.when("gateway-error-body", onCloud(jsonIsExactly("code", "message")))
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "the Atlassian API gateway")
                        .source("https://github.com/kovetskiy/mark/issues/917")
                        .cases("jc-003", "jc-038", "jc-081", "jc-084"),
                Rule.when(
                                "gateway-words",
                                says(
                                                "scope does not match",
                                                "The app is not installed on this instance",
                                                "Tenant is restricted")
                                        .as("the words are those of Atlassian's API gateway"))
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "the Atlassian API gateway")
                        .source("https://github.com/raycast/extensions/issues/11212")
                        .cases("jc-003", "jc-005", "jc-014", "jc-118"),
                Rule.when("edge-authenticator", responseHeader("micros-issuer", "edge-authenticator"))
                        .answeredBy(PROVES, API_GATEWAY, "the Atlassian API gateway")
                        .source(
                                "https://community.developer.atlassian.com/t/how-to-interpret-400-403-and-404-errors-returned-by-post-rest-api-2-search/45759")
                        .cases("jc-111"),
                Rule.when("edge-reads-bearer-tokens", connectTokenText().or(says("Session auth token was empty")))
                        .answeredBy(STRONGLY_SUGGESTS, API_GATEWAY, "Atlassian's edge")
                        .source("https://github.com/pycontribs/jira/issues/1497")
                        .cases("jc-011", "jc-083", "aa-100"),
                Rule.when(
                                "edge-page-unavailable",
                                bodyBears("Atlassian Cloud Notifications - Page Unavailable", "/_edge/resources/"))
                        .answeredBy(PROVES, EDGE, "Atlassian's edge")
                        .source("https://github.com/prometheus/alertmanager/issues/4609"),
                Rule.when("jira-dead-link-page", bodyBears("found a dead link"))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Jira")
                        .source("https://github.com/atlassian/gajira-find-issue-key/issues/40")
                        .cases("jc-070", "aa-096"),
                Rule.when(
                                "atlassian-oauth-hosts",
                                hostUnder(Hosts.TOKEN_ENDPOINTS).or(hostUnder(Hosts.LOGIN_PAGES)))
                        .answeredBy(STRONGLY_SUGGESTS, AUTHORIZATION_SERVER, "Atlassian's authorization server")
                        .source("https://github.com/Meridiona/meridian/pull/218")
                        .cases("jc-035", "jc-100", "aa-048"),
                Rule.when(
                                "atlassian-server-header",
                                responseHeader("Server", "AtlassianEdge")
                                        .or(responseHeader("Server", "AtlassianProxy"), responseHeader("atl-traceid")))
                        .notAnsweredBy(
                                STRONGLY_SUGGESTS, FORWARD_PROXY, Answerer.CAPTIVE_PORTAL, ACCESS_PROXY, WEB_SERVER)
                        .source(CloudSignals.SILENT_SUCCESS)
                        .cases("jc-024", "jc-039", "jc-044", "jc-061"),
                Rule.when(
                                "cloudfront-passed-it-on",
                                responseHeader("X-Cache", "Error from cloudfront")
                                        .and(json())
                                        .as("CloudFront passed on a JSON answer from behind it"))
                        .notAnsweredBy(SUGGESTS, EDGE)
                        .stronglySpeaksAgainst(WAF_BLOCKED, GEO_BLOCKED)
                        .source("https://github.com/kovetskiy/mark/issues/917")
                        .wrongWhen("A rule of the site's own firewall answers with a JSON body."),
                Rule.when(
                                "hosted-by-the-vendor",
                                site().or(gateway())
                                        .as("Atlassian hosts the address, and no proxy of the customer stands before"
                                                + " it"))
                        .stronglySpeaksAgainst(
                                GATEWAY_AUTH_HEADER_CONFLICT,
                                PROXY_SSO_NEGOTIATE_REQUIRED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                CLIENT_CERTIFICATE_REQUIRED,
                                REDIRECT_TO_PRIVATE_ADDRESS,
                                BASIC_AUTH_DISABLED,
                                EMAIL_NOT_USERNAME,
                                USERNAME_CASE_MISMATCH)
                        .isAHintAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .source(CloudSignals.BASIC_AUTH)
                        .cases("jc-039", "jc-087", "jc-101")
                        .wrongWhen("The caller's own network sends Cloud traffic through a proxy that rewrites"
                                + " requests."));
    }
}
