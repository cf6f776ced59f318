package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterAdvice.TOKEN_PAGE;
import static dev.why401.jira.datacenter.DataCenterAdvice.on;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on wrong addresses, redirects and pages that come in the place of data. */
final class AddressAdvice {
    private static final String CONNECTOR =
            "Set proxyName, proxyPort, scheme=\"https\" and secure=\"true\" on the Connector in"
                    + " server.xml to the address that clients call, and restart.";
    private static final String BASE_URL =
            "Set the base URL under Administration > System > General configuration to the address that clients call.";

    private AddressAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(BASE_URL_WRONG)
                        .meaning(
                                "the base URL does not lead to the API: a missing context path, the API of Cloud, http in place of"
                                        + " https, or another host")
                        .check(
                                "Ask for <base URL>/rest/api/2/serverInfo without a credential: this is the cause if that brings no"
                                        + " JSON with deploymentType Server.")
                        .fix(
                                CALLER,
                                "Write {found:context-path|the address as the browser shows it, as far as the context path"
                                        + " goes, such as https://acme.example/jira} into the configuration, without /browse or"
                                        + " /secure.")
                        .fix(
                                CALLER,
                                "Choose \"Server\" or \"Data Center\" in the client: /rest/api/3 and /wiki exist on Cloud only.")
                        .fix(PRODUCT_ADMIN, BASE_URL),
                on(REDIRECT_TO_LOGIN)
                        .meaning("the call was led to a login page, which the API itself never does")
                        .check(
                                "Ask with curl -i for the same address and read Location: this is the cause if it names login.jsp,"
                                        + " /plugins/servlet/samlsso or a single sign-on.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Exclude /rest from the redirect of the single sign-on app (Administration > System >"
                                        + " Authentication methods, or the app's own settings).")
                        .fix(SITE_OPERATOR, "Exclude /rest from the single sign-on of the gateway in front.")
                        .fix(CALLER, "Call addresses under /rest, since pages for people take no token."),
                on(LOGIN_PAGE_AS_SUCCESS)
                        .meaning("a page for people came back in place of data, with a status that says success")
                        .check(
                                "Open the saved answer as a page: this is the cause if it shows a login, a single sign-on or"
                                        + " \"You are already logged in\".")
                        .fix(
                                PRODUCT_ADMIN,
                                "Exclude /rest from the single sign-on app, so that it answers with 401 and JSON.")
                        .fix(CALLER, "Create a personal access token under " + TOKEN_PAGE + " and send it as Bearer.")
                        .fix(DEVELOPER, "Treat HTML on a path under /rest as a failure, whatever its status."),
                on(REDIRECT_TO_PRIVATE_ADDRESS)
                        .meaning(
                                "the server redirects to the internal address it believes in: proxyName in server.xml or the base"
                                        + " URL is not set")
                        .check(
                                "Ask for <base URL>/rest/api/2/serverInfo and read baseUrl: this is the cause if it, or the Location"
                                        + " header, names an internal host or port (found: {found:address|not looked at yet}).")
                        .fix(PRODUCT_ADMIN, CONNECTOR)
                        .fix(PRODUCT_ADMIN, BASE_URL)
                        .fix(
                                SITE_OPERATOR,
                                "Let the reverse proxy pass the Host header on unchanged (ProxyPreserveHost On)."),
                on(REDIRECT_CHANGED_METHOD)
                        .meaning(
                                "a redirect turned the write into a read, which changed nothing or was refused with 405")
                        .check(
                                "Send the write with curl -i and without -L: this is the cause if the answer is 301 or 302; the"
                                        + " usual reason is http:// in the base URL.")
                        .fix(
                                CALLER,
                                "Write {found:redirects|https:// and the present host name} into the configuration as base URL.")
                        .fix(SITE_OPERATOR, "Redirect with 308 in place of 301, which keeps the method."),
                on(REDIRECT_NOT_FOLLOWED)
                        .check("Repeat the call with curl -L: this is the cause if that brings the data.")
                        .fix(
                                CALLER,
                                "Write {found:redirects|the address to which the redirect leads} into the configuration as base"
                                        + " URL.")
                        .fix(DEVELOPER, "Report a 3xx with its Location, so that the address can be corrected."),
                on(SILENT_ANONYMOUS)
                        .meaning("the server did not use the credential and answered as for anybody")
                        .check(
                                "Read X-AUSERNAME in the answer: this is the cause if it says anonymous although a credential was"
                                        + " sent.")
                        .fix(
                                CALLER,
                                "Test the connection against /rest/api/2/myself, which refuses anonymous callers (Confluence:"
                                        + " /rest/api/user/current, whose user has then the type \"anonymous\").")
                        .fix(
                                CALLER,
                                "Look whether the token is still listed under " + TOKEN_PAGE
                                        + ": one that the server does not know is overlooked.")
                        .fix(DEVELOPER, "Check X-AUSERNAME and X-Seraph-LoginReason of answers with status 200, too."),
                on(CLIENT_BUG)
                        .check(
                                "Repeat the call with curl: this is the cause if curl is served, and the client sends a body with a"
                                        + " GET, an odd header, or a token request in JSON.")
                        .fix(
                                DEVELOPER,
                                "Send what curl sends; update the client's library, or go back to the version that worked."));
    }
}
