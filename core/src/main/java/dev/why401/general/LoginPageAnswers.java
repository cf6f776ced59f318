package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Tells when the answer is a page for people to log in. */
final class LoginPageAnswers {
    static List<Rule> rules() {
        return List.of(
                Rule.when("password-field", LoginMarks.PASSWORD_FIELD)
                        .answeredBy(PROVES, LOGIN_PAGE, "")
                        .notAnsweredBy(SUGGESTS, EDGE, API_GATEWAY)
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511"),
                Rule.when("login-form", LoginMarks.LOGIN_FORM)
                        .answeredBy(PROVES, LOGIN_PAGE, "")
                        .answeredBy(HINTS_AT, ACCESS_PROXY, "")
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/205")
                        .cases("aa-070"),
                Rule.when("login-title", LoginMarks.LOGIN_TITLE)
                        .answeredBy(STRONGLY_SUGGESTS, LOGIN_PAGE, "")
                        .notAnsweredBy(SUGGESTS, EDGE, API_GATEWAY)
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511")
                        .cases("aa-105", "dc-027"),
                Rule.when("already-logged-in", LoginMarks.ALREADY_LOGGED_IN)
                        .answeredBy(STRONGLY_SUGGESTS, LOGIN_PAGE, "the application's single sign-on app")
                        .source("https://github.com/apache/devlake/issues/8704")
                        .cases("aa-091", "dc-026"),
                Rule.when("second-factor-page", LoginMarks.SECOND_FACTOR)
                        .answeredBy(STRONGLY_SUGGESTS, LOGIN_PAGE, "a second-factor app")
                        .source("https://github.com/solidify/jira-azuredevops-migrator/issues/986")
                        .cases("gw-091"),
                Rule.when("script-redirect", LoginMarks.SCRIPT_REDIRECT)
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "")
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "")
                        .source("https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf"),
                Rule.when("bare-loading-page", LoginMarks.BARE_LOADING)
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "")
                        .source("https://github.com/pycontribs/jira/issues/1340")
                        .cases("dc-092"),
                Rule.when("html-where-json-was-asked", LoginMarks.NOT_JSON_FOR_CLIENT)
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "")
                        .answeredBy(HINTS_AT, EDGE, "")
                        .source("https://github.com/go-jira/jira/issues/445")
                        .cases("aa-070", "dc-029", "dc-092", "dc-093", "gw-094"),
                Rule.when("html-as-success", html().and(status(200)).as("a web page came back as a success"))
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "")
                        .answeredBy(HINTS_AT, ACCESS_PROXY, "")
                        .answeredBy(HINTS_AT, CAPTIVE_PORTAL, "")
                        .notAnsweredBy(SUGGESTS, API_GATEWAY)
                        .source("https://github.com/pchuri/jira-cli/pull/20")
                        .cases("gw-065"));
    }

    private LoginPageAnswers() {}
}
