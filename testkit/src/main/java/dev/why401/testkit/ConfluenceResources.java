package dev.why401.testkit;

import okhttp3.mockwebserver.MockResponse;

/** Confluence's resources, which refuse where Jira goes on as anonymous. */
final class ConfluenceResources {

    private final CloudWorld world;
    private final AtlassianHeaders headers;

    ConfluenceResources(CloudWorld world, AtlassianHeaders headers) {
        this.world = world;
        this.headers = headers;
    }

    /**
     * Answers a call.
     *
     * @param unreadable whether the credential was a {@code Basic} value that Confluence cannot read
     */
    MockResponse answer(IncomingCall call, CloudCaller caller, boolean unreadable) {
        return headers.confluence(route(call, caller, unreadable));
    }

    private MockResponse route(IncomingCall call, CloudCaller caller, boolean unreadable) {
        if (unreadable || call.isUnder("/wiki/download/attachments")) {
            // Attachments at this path are switched off for API credentials:
            // https://github.com/pchuri/confluence-cli/pull/199
            return ConfluenceAnswers.unauthorized(world.places().site());
        }
        boolean v2 = call.isUnder("/wiki/api/v2");
        if (!(caller instanceof CloudCaller.Known known)) {
            return v2 ? ConfluenceAnswers.v2NotFound() : ConfluenceAnswers.callerCannotAccess();
        }
        if (!known.account().usesConfluence() || shutOut()) {
            return ConfluenceAnswers.notPermitted();
        }
        if (call.is("GET", "/wiki/rest/api/user/current")) {
            return ConfluenceAnswers.currentUser(known.account());
        }
        return switch (call.path()) {
            case "/wiki/rest/api/space", "/wiki/rest/api/content", "/wiki/api/v2/spaces", "/wiki/api/v2/pages" ->
                ConfluenceAnswers.emptyList();
            default -> v2 ? ConfluenceAnswers.v2NotFound() : JiraAnswers.deadLink();
        };
    }

    private boolean shutOut() {
        return world.failsWith(JiraCloudFailure.NO_PRODUCT_ACCESS)
                || world.failsWith(JiraCloudFailure.SERVICE_INCIDENT);
    }
}
