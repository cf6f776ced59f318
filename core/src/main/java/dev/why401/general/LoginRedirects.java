package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Redirects that lead to a login: the application's own, or that of an identity provider. */
final class LoginRedirects {
    static final Signal LED_TO_PROVIDER = AccessProxyMarks.IDENTITY_PROVIDER
            .or(
                    AccessProxyMarks.AUTHORIZATION_REQUEST,
                    AccessProxyMarks.SAML_REQUEST,
                    AccessProxyMarks.SHIBBOLETH,
                    AccessProxyMarks.CAS,
                    locationHas(
                            ".b2clogin.com",
                            ".ciamlogin.com",
                            ".okta-gov.com",
                            ".awsapps.com",
                            ".fusionauth.io",
                            ".secureauth.com",
                            ".rippling.com",
                            ".workspaceair.com",
                            "login.gov",
                            "auth.atlassian.com/authorize"))
            .as("a redirect led to the login of an identity provider");

    static final Signal LED_TO_LOGIN = locationHas(
                    "/login",
                    "/signin",
                    "/sign-in",
                    "/sign_in",
                    "/logon",
                    "/log-in",
                    "/users/sign_in",
                    "/account/login",
                    "/auth/login",
                    "/sso/",
                    "login?",
                    "login page",
                    "return_to=",
                    "redirect_to=",
                    "os_destination",
                    "permissionViolation")
            .or(locationHas("ReturnUrl=").and(PortalRedirects.LED_TO_MISSING_RIGHT.not()))
            .as("a redirect led to a login page");

    private LoginRedirects() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("led-to-a-login", LED_TO_PROVIDER.or(LED_TO_LOGIN).as("a redirect led to a login"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .hintsAt(LOGIN_PAGE_AS_SUCCESS, STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED, REDIRECT_NOT_FOLLOWED)
                        .source("https://github.com/travisghansen/external-auth-server/issues/121")
                        .cases("aa-088", "gw-098")
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634"),
                Rule.when(
                                "api-led-to-a-login",
                                LED_TO_LOGIN
                                        .and(Where.API, statusBetween(200, 299))
                                        .as(
                                                "an API was called, a redirect led to a login, and its page came as a success"))
                        .stronglySuggests(REDIRECT_TO_LOGIN, LOGIN_PAGE_AS_SUCCESS)
                        .speaksAgainst(REDIRECT_CHANGED_METHOD, SILENT_ANONYMOUS)
                        .source("https://github.com/python-gitlab/python-gitlab/issues/1529"),
                Rule.when(
                                "login-of-an-atlassian-product-in-the-log",
                                logSays(
                                                "permissionViolation=true",
                                                "login.jsp?os_destination",
                                                "login.jsp?permissionViolation",
                                                "login.action?os_destination",
                                                "login.action?permissionViolation",
                                                "dologin.action")
                                        .as(
                                                "the log shows the login page of Jira or Confluence and where to go from there"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .hintsAt(STALE_SESSION, PERMISSION_DENIED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634"),
                Rule.when("led-to-an-identity-provider", LED_TO_PROVIDER)
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/kubeflow/kubeflow/issues/574")
                        .cases("gw-098"),
                Rule.when(
                                "token-led-to-the-login-of-the-application",
                                LED_TO_LOGIN
                                        .and(
                                                credentialSent(),
                                                redirectLeftOrigin().not())
                                        .as(
                                                "a credential was sent, and the application led the call to its login all the same"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634"),
                Rule.when(
                                "credential-ended-at-a-login-page",
                                LED_TO_LOGIN
                                        .and(credentialSent(), status(200), html())
                                        .as(
                                                "a credential was sent, and the redirect to a login page ended there with success"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://flask-login.readthedocs.io/en/latest/#customizing-the-login-process")
                        .source(
                                "https://docs.djangoproject.com/en/5.2/topics/auth/default/#the-login-required-decorator"),
                Rule.when(
                                "login-page-named-in-a-redirect",
                                locationHas("login page")
                                        .and(credentialSent())
                                        .as("a credential was sent, and a redirect led to the login page"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1634")
                        .cases("aa-088"),
                Rule.when(
                                "led-to-a-login-of-another-host",
                                LED_TO_LOGIN.and(redirectLeftOrigin()).as("a redirect led to a login on another host"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour"));
    }
}
