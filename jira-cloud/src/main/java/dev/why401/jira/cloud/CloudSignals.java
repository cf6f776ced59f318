package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.jsonIsExactly;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.AppsBesideJira;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;

/** The signals that several of the pack's rules share. */
final class CloudSignals {
    /** Documents how Cloud reads Basic credentials, and that a call without login runs anonymously. */
    static final String BASIC_AUTH = "https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/";

    /** Invented credentials sent to two live sites, and what came back. */
    static final String MEASURED_ERRORS = "https://github.com/brekkylab/backlot/blob/HEAD/backlot/errors/atlassian.py";

    static final String MEASURED_TESTS = "https://github.com/brekkylab/backlot/blob/HEAD/tests/test_atlassian.py";

    static final String SCOPED_TOKENS =
            "https://support.atlassian.com/atlassian-cloud/kb/401-unauthorized-error-when-service-account-accesses-jira-or-confluence-api";

    static final String TOKEN_LIFE =
            "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/";

    static final String SILENT_SUCCESS = "https://github.com/MrRefactoring/jira.js/issues/418";

    private static final String LOGIN_REASON = "X-Seraph-LoginReason";

    /** The gateway's body as clients print it: as JSON, as JSON within a JSON string, as a dictionary, as a map of Go. */
    private static final String[] GATEWAY_UNAUTHORIZED_IN_LOGS = {
        "\"code\":401,\"message\":\"Unauthorized\"",
        "\"code\": 401, \"message\": \"Unauthorized\"",
        "\"message\":\"Unauthorized\",\"code\":401",
        "\\\"code\\\":401,\\\"message\\\":\\\"Unauthorized\\\"",
        "'code': 401, 'message': 'Unauthorized'",
        "code: 401, message: 'Unauthorized'",
        "map[code:401 message:Unauthorized]"
    };

    private CloudSignals() {}

    static Signal onCloud(Signal signal) {
        return Signals.onlyOn(signal, JIRA_CLOUD, CONFLUENCE_CLOUD);
    }

    /** Seen unless the call is known to have gone to a service beside Jira that takes tokens of its own as Bearer. */
    static Signal atAtlassian() {
        return AppsBesideJira.notKnownToBeCalled();
    }

    static Signal site() {
        return hostUnder(Hosts.SITES).as("the call went to the address of the site");
    }

    static Signal gateway() {
        return hostUnder(Hosts.GATEWAYS).as("the call went to the gateway api.atlassian.com");
    }

    static Signal loginFailed() {
        return responseHeader(LOGIN_REASON, "AUTHENTICATED_FAILED").or(says("AUTHENTICATED_FAILED"));
    }

    static Signal noLoginHeader() {
        return responseHeader(LOGIN_REASON).not();
    }

    static Signal mustBeAuthenticated() {
        return says("Client must be authenticated to access this resource");
    }

    static Signal connectTokenText() {
        return says("Failed to parse Connect Session Auth Token");
    }

    static Signal passwordText() {
        return says(
                        "Basic authentication with passwords is deprecated",
                        "deprecation-of-basic-authentication-with-passwords",
                        "deprecation-notice-basic-auth",
                        "Basic auth with password is not allowed")
                .as("the words say that passwords are no longer accepted here");
    }

    /** A token that an account or a service account creates at id.atlassian.com, with scopes or without. */
    static Signal apiToken() {
        return secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN);
    }

    static Signal tokenWithScopes() {
        return secret(SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN);
    }

    static Signal scopeMismatch() {
        return says("scope does not match").or(responseHeader("x-failure-category", "SCOPE_CHECK"));
    }

    /** The gateway's body for a token that it does not accept; the one for scopes has more words. */
    static Signal gatewayUnauthorized() {
        return status(401)
                .and(
                        jsonIsExactly("code", "message"),
                        jsonHas("message", "Unauthorized"),
                        jsonHas("message", "scope").not())
                .or(says(GATEWAY_UNAUTHORIZED_IN_LOGS))
                .as("the gateway says \"Unauthorized\" and nothing of scopes");
    }

    static Signal strangerToConfluence() {
        return says("caller cannot access Confluence", "Current user not permitted to use Confluence");
    }
}
