package dev.why401.testkit;

import java.util.regex.Pattern;
import okhttp3.mockwebserver.MockResponse;

/** Confluence's resources, which refuse where Jira goes on as anonymous. */
final class ConfluenceResources {

    /**
     * The services that name the user where the others name the caller:
     * https://github.com/brekkylab/backlot/blob/HEAD/backlot/routers/atlassian.py.
     */
    private static final Pattern NAMES_THE_USER = Pattern.compile("/wiki/rest/api/"
            + "(audit|content-states|longtask|relation|search/user|settings/lookandfeel|template|user/watch)(/.*)?");

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
            return refusal(call, v2);
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

    private static MockResponse refusal(IncomingCall call, boolean v2) {
        if (v2) {
            return ConfluenceAnswers.v2NotFound();
        }
        return NAMES_THE_USER.matcher(call.path()).matches()
                ? ConfluenceAnswers.notPermitted()
                : ConfluenceAnswers.callerCannotAccess();
    }

    private boolean shutOut() {
        return world.failsWith(JiraCloudFailure.NO_PRODUCT_ACCESS)
                || world.failsWith(JiraCloudFailure.SERVICE_INCIDENT);
    }
}
