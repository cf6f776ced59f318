package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Knows what an Atlassian application logs when it cannot call another one, or itself, over an application link or a gadget. */
final class LinkedApplications {
    private static final String LINKS =
            "https://confluence.atlassian.com/kb/oauth-troubleshooting-guide-719095274.html";

    private LinkedApplications() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "link-not-authorized-by-the-user",
                                logSays(
                                                "CredentialsRequiredException",
                                                "do not have an authorized access token for the remote")
                                        .as("the user never let the linked application act for them, or took it back"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(
                                OAUTH1_SIGNATURE_INVALID, OAUTH1_CONSUMER_UNKNOWN, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source("https://help.devopssystems.de/jhfb/could-not-authenticate"),
                Rule.when(
                                "linked-application-has-no-manifest",
                                logSays("ManifestNotFoundException", "/rest/applinks/1.0/manifest")
                                        .and(status(404).or(logSays("404", "ManifestNotFoundException")))
                                        .as("no application link is offered at that address"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(REDIRECT_TO_LOGIN, PROXY_BYPASS_MISSING, DNS_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .source(LINKS)
                        .wrongWhen(
                                "The exception wraps a refused certificate or a proxy, and the cause says so further below."),
                Rule.when(
                                "application-does-not-get-its-own-gadget",
                                logSays(
                                                "Unable to retrieve gadget xml",
                                                "GadgetParsingException",
                                                "GadgetSpecFactoryException")
                                        .as("the application cannot fetch a gadget from its own address"))
                        .suggests(BASE_URL_WRONG, PROXY_BYPASS_MISSING, DNS_WRONG)
                        .hintsAt(TLS_INTERCEPTION_UNTRUSTED, IP_NOT_ALLOWLISTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, CLIENT_SIGNATURE_BLOCKED)
                        .source(
                                "https://confluence.atlassian.com/jirakb/webhooks-or-web-requests-fail-with-http-status-code-400-401-or-403-in-jira-1443040871.html"));
    }
}
