package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Pages for people that came where a program asked for data. */
final class LoginPageFailures {
    static List<Rule> rules() {
        return List.of(
                Rule.when("login-page", LoginMarks.LOGIN_PAGE)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(CAPTIVE_PORTAL)
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511")
                        .cases("aa-070", "aa-105", "dc-027"),
                Rule.when(
                                "login-page-with-success",
                                LoginMarks.LOGIN_PAGE.and(status(200)).as("a login page came back as a success"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/pchuri/jira-cli/pull/20"),
                Rule.when("already-logged-in", LoginMarks.ALREADY_LOGGED_IN)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .hintsAt(STALE_SESSION, BASE_URL_WRONG)
                        .source("https://github.com/apache/devlake/issues/8704")
                        .cases("aa-091", "dc-026"),
                Rule.when("page-goes-on-by-script", LoginMarks.SCRIPT_REDIRECT)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .source("https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf"),
                Rule.when("page-only-loading", LoginMarks.BARE_LOADING)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BOT_CHALLENGE)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/pycontribs/jira/issues/1340")
                        .cases("dc-092"),
                Rule.when("web-page-with-success", html().and(status(200)).as("a web page came back as a success"))
                        .suggests(LOGIN_PAGE_AS_SUCCESS)
                        .hintsAt(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                BASE_URL_WRONG,
                                CAPTIVE_PORTAL,
                                CORPORATE_PROXY_BLOCKED,
                                BOT_CHALLENGE)
                        .source("https://github.com/pchuri/jira-cli/pull/20")
                        .cases("gw-065"));
    }

    private LoginPageFailures() {}
}
