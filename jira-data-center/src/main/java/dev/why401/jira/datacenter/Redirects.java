package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/**
 * Knows where servers on premises redirect: from http to https, to a new name, to the internal name in server.xml, to a login.
 * The REST API itself redirects nobody.
 */
final class Redirects {
    private static final String HTTP_BASE_URL = "https://github.com/konveyor/tackle2-ui/issues/959";
    private static final String SSO_IN_FRONT = "https://github.com/mikebowler/jirametrics/issues/29";
    private static final String STOPPED = "https://github.com/ankitpokhrel/jira-cli/issues/527";

    private static final Signal IDENTITY_PROVIDER = locationHas(
                    "login.microsoftonline.com",
                    ".okta.com",
                    ".onelogin.com",
                    "accounts.google.com",
                    ".duosecurity.com",
                    ".pingidentity.com",
                    "/adfs/",
                    "/idp/",
                    "/saml2",
                    "/oauth2/authorize",
                    "/openid-connect/auth",
                    "SAMLRequest")
            .as("a redirect points to a single sign-on");

    private Redirects() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "user-known-behind-the-redirect",
                                onDataCenter(
                                        redirected()
                                                .and(knownUser())
                                                .as(
                                                        "the application behind the redirect names the user, so that the login arrived")))
                        .rulesOut(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/floralvikings/jira-connector/issues/3"),
                Rule.when(
                                "slash-lost-on-the-way-to-the-context",
                                locationHas(
                                                "jirarest/",
                                                "confluencerest/",
                                                "wikirest/",
                                                "bitbucketrest/",
                                                "stashrest/",
                                                "bamboorest/",
                                                "crowdrest/",
                                                "jirabrowse/",
                                                "jirasecure/",
                                                ".com:443rest/",
                                                "//rest/")
                                        .as(
                                                "a web server in front leads calls to the path of the application and loses a slash"))
                        .proves(BASE_URL_WRONG)
                        .suggests(REDIRECT_NOT_FOLLOWED)
                        .stronglySpeaksAgainst(
                                REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirect")
                        .source("https://github.com/go-jira/jira/issues/225")
                        .cases("gb-031")
                        .wrongWhen("A name of a host ends in these letters."),
                Rule.when("credential-lost", onDataCenter(redirectDroppedCredential()))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(Sources.LOST_CREDENTIAL)
                        .source("https://square.github.io/okhttp/changelogs/changelog/"),
                Rule.when(
                                "redirected-with-a-credential",
                                onDataCenter(redirected()
                                        .and(credentialSent(), method("GET"))
                                        .as(
                                                "a call with a credential was redirected, and most clients send none to another"
                                                        + " host")))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(BASE_URL_WRONG)
                        .source(Sources.LOST_CREDENTIAL)
                        .cases("dc-002")
                        .wrongWhen("The redirect leads to a login page or stays on the same host."),
                Rule.when(
                                "nobody-behind-a-redirect",
                                onDataCenter(redirectFollowed()
                                        .and(anonymous(), credentialSent(), status(200, 401, 403, 404))
                                        .as("a redirect was followed, and the application where it led saw nobody")))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(Sources.LOST_CREDENTIAL),
                Rule.when(
                                "session-asked-for-behind-a-redirect",
                                onDataCenter(
                                        redirected()
                                                .and(
                                                        method("POST"),
                                                        pathContains(
                                                                "/rest/auth/1/session", "/rest/auth/latest/session"))
                                                .as(
                                                        "the login was posted to an address that redirects, and name and password are lost with the body")))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, REDIRECT_DROPPED_CREDENTIALS)
                        .source(Sources.LOST_METHOD)
                        .source("RFC 9110 section 15.4.2")
                        .wrongWhen("The status was 307 or 308, which keep the method."),
                Rule.when(
                                "to-the-page-of-the-licence",
                                onDataCenter(locationHas(
                                                "/fixonly/",
                                                "/fixlicense.action",
                                                "ConfirmNewInstallationWithOldLicense")
                                        .as("the call was led to the page where an administrator enters a licence")))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, REDIRECT_NOT_FOLLOWED)
                        .source("https://support.atlassian.com/confluence/"),
                Rule.when("to-https-and-refused", onDataCenter(redirectToHttps().and(status(401, 403, 404))))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://square.github.io/okhttp/changelogs/changelog_4x/"),
                Rule.when("method-lost", onDataCenter(redirectChangedMethod()))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source(Sources.LOST_METHOD),
                Rule.when(
                                "write-redirected",
                                onDataCenter(redirected()
                                        .and(method("POST", "PUT"))
                                        .as("a write was redirected, and after 301 and 302 clients go on with GET")))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .source(Sources.LOST_METHOD)
                        .source("RFC 9110 section 15.4.3")
                        .cases("dc-050", "dc-053")
                        .wrongWhen("The status was 307 or 308, which keep the method."),
                Rule.when(
                                "write-redirected-and-not-allowed",
                                onDataCenter(redirected()
                                        .and(method("POST", "PUT"), status(405))
                                        .as("a write was redirected, and the method is not allowed where it arrived")))
                        .proves(REDIRECT_CHANGED_METHOD)
                        .source(Sources.LOST_METHOD)
                        .cases("dc-050"),
                Rule.when(
                                "write-to-http-not-allowed",
                                onDataCenter(urlScheme("http")
                                        .and(method("POST", "PUT"), status(405))
                                        .as("a write to an http address arrived with a method that is not allowed")))
                        .stronglySuggests(REDIRECT_CHANGED_METHOD)
                        .source(HTTP_BASE_URL)
                        .cases("dc-050", "dc-052"),
                Rule.when(
                                "write-not-allowed",
                                onDataCenter(method("POST", "PUT")
                                        .and(status(405))
                                        .as("a write that the API offers was answered with 405")))
                        .suggests(REDIRECT_CHANGED_METHOD)
                        .hintsAt(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(Sources.LOST_METHOD)
                        .cases("dc-050", "dc-052"),
                Rule.when(
                                "http-address-moved",
                                onDataCenter(urlScheme("http")
                                        .and(status(301, 302, 307, 308))
                                        .as("an http address was called and is redirected")))
                        .suggests(BASE_URL_WRONG, REDIRECT_NOT_FOLLOWED)
                        .hintsAt(REDIRECT_CHANGED_METHOD, REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/steves/node-jira/issues/19")
                        .cases("dc-055"),
                Rule.when(
                                "to-an-internal-address",
                                onDataCenter(locationIsInternal()
                                        .as("a redirect points to an internal address, as Jira or Tomcat writes it when"
                                                + " proxyName or base URL is not set")))
                        .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .suggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, REDIRECT_TO_LOGIN)
                        .source(Sources.PROXY_SETTINGS)
                        .source("https://github.com/omidraha/atlassian/issues/5"),
                Rule.when(
                                "internal-name-redirected",
                                onDataCenter(internalHost()
                                        .and(redirected())
                                        .as("an internal name was called, and the call was redirected")))
                        .suggests(REDIRECT_TO_PRIVATE_ADDRESS)
                        .hintsAt(BASE_URL_WRONG)
                        .source("https://github.com/omidraha/atlassian/issues/5")
                        .cases("dc-101"),
                Rule.when("to-single-sign-on", onDataCenter(IDENTITY_PROVIDER))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source("https://github.com/apache/devlake/issues/8632"),
                Rule.when(
                                "led-to-single-sign-on",
                                onDataCenter(redirected()
                                        .and(IDENTITY_PROVIDER, statusBetween(200, 299))
                                        .as("the call was led to a single sign-on, whose page came back")))
                        .stronglySuggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/apache/devlake/issues/8632"),
                Rule.when(
                                "led-to-login-with-nothing",
                                onDataCenter(noCredentialSent()
                                        .and(locationHas("login.jsp", "login.action", "os_destination"))
                                        .as("no credential was sent, and the application leads to its login page")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634"),
                Rule.when(
                                "to-single-sign-on-from-in-front",
                                onDataCenter(jira().and(
                                                IDENTITY_PROVIDER,
                                                responseHeader("X-AREQUESTID").not(),
                                                statusBetween(300, 399))
                                        .as("the redirect to a single sign-on has no mark of Jira")))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.ACCESS_PROXY, "")
                        .source(SSO_IN_FRONT)
                        .wrongWhen("A proxy on the way removes the headers that it does not know."),
                Rule.when(
                                "to-single-sign-on-from-jira",
                                onDataCenter(IDENTITY_PROVIDER
                                        .or(locationHas("/plugins/servlet/saml", "/plugins/servlet/oidc"))
                                        .and(responseHeader("X-AREQUESTID"))
                                        .as("Jira itself redirects to a single sign-on")))
                        .proves(REDIRECT_TO_LOGIN)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/apache/devlake/issues/8704"),
                Rule.when(
                                "to-the-page-of-a-web-server",
                                onDataCenter(bodyBears("//IETF//DTD HTML 2.0//EN", "<center>nginx", "<center>openresty")
                                        .and(statusBetween(300, 399))
                                        .as("a web server in front of the product redirects")))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN, REDIRECT_NOT_FOLLOWED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(SSO_IN_FRONT)
                        .cases("dc-059"),
                Rule.when(
                                "client-read-the-redirect-as-data",
                                onDataCenter(bodyBears("//IETF//DTD HTML 2.0//EN")
                                        .and(
                                                statusBetween(300, 399),
                                                logSays("ParserError", "unexpected token", "JSON"))
                                        .as("the client took the page of a redirect for data")))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(SSO_IN_FRONT)
                        .cases("dc-059"),
                Rule.when(
                                "api-redirected",
                                onDataCenter(status(302, 303)
                                        .and(pathContains("/secure/attachment/", "/secure/thumbnail/", "/browse/")
                                                .not())
                                        .as("the answer is a redirect, which the REST API itself never gives")))
                        .suggests(REDIRECT_TO_LOGIN)
                        .hintsAt(REDIRECT_NOT_FOLLOWED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/402")
                        .cases("dc-056", "dc-057", "dc-059"),
                Rule.when(
                                "redirect-that-curl-follows",
                                onDataCenter(statusBetween(300, 399)
                                        .and(worksInCurl())
                                        .as("curl gets the data, and this client ends with a redirect")))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .speaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(STOPPED)
                        .cases("dc-056"),
                Rule.when(
                                "redirects-without-end",
                                onDataCenter(says("Too many follow-up requests", "Too many redirects", "redirect loop")
                                        .as("the redirects had no end")))
                        .suggests(REDIRECT_TO_LOGIN, BASE_URL_WRONG)
                        .hintsAt(REDIRECT_TO_PRIVATE_ADDRESS, CREDENTIALS_REJECTED, STALE_SESSION)
                        .source(Sources.PROXY_SETTINGS)
                        .wrongWhen("An Authenticator of OkHttp repeats a refused login until the same limit."));
    }
}
