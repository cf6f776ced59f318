package dev.why401.general;

import static dev.why401.knowledge.Answerer.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** The statuses with a second number that Microsoft's web server writes on its error pages. */
final class InternetInformationServices {
    private static final String CODES =
            "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code";

    private InternetInformationServices() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("detailed-error-page", says("Detailed Error - 4", "HTTP Error 403.", "HTTP Error 401."))
                        .answeredBy(SUGGESTS, WEB_SERVER, "IIS")
                        .source(CODES),
                Rule.when(
                                "logon-failed",
                                page("401.1")
                                        .or(logged("401 1"))
                                        .as("the web server could not log the user on (401.1)"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(CODES),
                Rule.when(
                                "no-scheme-in-common",
                                page("401.2")
                                        .or(logged("401 2"), says("due to invalid authentication headers"))
                                        .as("client and web server have no way of login in common (401.2)"))
                        .stronglySuggests(WRONG_AUTH_SCHEME, CREDENTIALS_MISSING)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source(CODES),
                Rule.when(
                                "file-rights",
                                page("401.3").or(logged("401 3")).as("the rights on the file refuse the user (401.3)"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .source(CODES),
                Rule.when(
                                "encryption-wanted",
                                page("403.4").or(logged("403 4")).as("the web server answers over HTTPS only (403.4)"))
                        .proves(BASE_URL_WRONG)
                        .source(CODES),
                Rule.when(
                                "address-refused",
                                page("403.6")
                                        .or(
                                                page("403.503"),
                                                page("404.503"),
                                                logged("403 (?:6|503)"),
                                                logged("404 503"))
                                        .as("the web server refuses this address (403.6, 403.503)"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source(CODES),
                Rule.when(
                                "certificate-wanted",
                                page("403.7")
                                        .or(page("403.12"), page("403.13"), page("403.16"), page("403.17"))
                                        .or(logged("403 (?:7|12|13|16|17)"))
                                        .as("the web server wants another client certificate, or one at all"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .source(CODES),
                Rule.when(
                                "filter-of-the-web-server-refused",
                                page("401.4")
                                        .or(page("401.5"), logged("401 [45]"))
                                        .as("an extension of the web server refused the login (401.4, 401.5)"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(CODES),
                Rule.when(
                                "no-default-page",
                                page("403.14")
                                        .or(
                                                logged("403 14"),
                                                says("configured to not list the contents of this directory"))
                                        .as("the address is a folder without a page of its own (403.14)"))
                        .proves(BASE_URL_WRONG)
                        .source(CODES),
                Rule.when(
                                "request-filtered",
                                page("404.5")
                                        .or(
                                                page("404.6"),
                                                page("404.7"),
                                                page("404.8"),
                                                page("404.11"),
                                                page("404.10"),
                                                page("404.12"),
                                                page("404.13"),
                                                page("404.14"),
                                                page("404.15"),
                                                page("404.18"),
                                                page("404.19"),
                                                page("404.20"),
                                                logged("404 (?:5|6|7|8|10|11|12|13|14|15|18|19|20)"))
                                        .as("the filter of the web server refused the request"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CLIENT_BUG, BASE_URL_WRONG)
                        .source(CODES),
                Rule.when(
                                "too-many-from-one-address",
                                page("403.501")
                                        .or(
                                                page("403.502"),
                                                page("404.501"),
                                                page("404.502"),
                                                logged("403 50[12]"),
                                                logged("404 50[12]"))
                                        .as("the web server counts calls of an address"))
                        .proves(RATE_LIMITED)
                        .stronglySuggests(IP_BANNED)
                        .stronglySpeaksAgainst(IP_NOT_ALLOWLISTED)
                        .source(CODES));
    }

    /** A line of the W3C log: method, path, query, port, user, addresses, then status, sub-status and the code of Windows. */
    private static Signal logged(String statusAndSubStatus) {
        return matches(
                "a status with its sub-status in a log of IIS",
                statusAndSubStatus.substring(0, 4),
                "\\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) /\\S{0,400} \\S{1,400} \\d{2,5} \\S{1,100} [^\\n]{0,400}? "
                        + statusAndSubStatus + " \\d{1,10}\\b");
    }

    private static Signal page(String code) {
        return says(
                "Error " + code + " -",
                "Error - " + code + " -",
                "Error " + code + " \u2013",
                code + " - Forbidden",
                code + " - Unauthorized",
                code + " - Not Found");
    }
}
