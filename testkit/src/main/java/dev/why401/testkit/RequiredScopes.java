package dev.why401.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which scopes the gateway wants for a resource: one classic scope, or all of a list of granular ones.
 *
 * <p>Sources: the reference pages under https://developer.atlassian.com/cloud/jira/platform/rest/v3/ and, for the
 * granular list, https://github.com/shridhar-tl/jira-assistant/pull/435.
 */
final class RequiredScopes {

    private static final Map<String, List<Set<String>>> BY_RESOURCE = Map.ofEntries(
            Map.entry("GET /rest/api/*/myself", List.of(Set.of("read:jira-user"))),
            Map.entry("GET /rest/api/*/serverInfo", List.of(Set.of("read:jira-work"))),
            Map.entry("GET /rest/api/*/mypermissions", List.of(Set.of("read:jira-work"))),
            Map.entry("GET /rest/api/*/field", List.of(Set.of("read:jira-work"))),
            Map.entry("GET /rest/api/*/project/search", List.of(Set.of("read:jira-work"))),
            Map.entry("GET /rest/api/*/search/jql", List.of(Set.of("read:jira-work"))),
            Map.entry("POST /rest/api/*/search/jql", List.of(Set.of("read:jira-work"))),
            Map.entry("GET /rest/api/*/issue/*", List.of(Set.of("read:jira-work"))),
            Map.entry("POST /rest/api/*/issue", List.of(Set.of("write:jira-work"))),
            Map.entry("GET /rest/api/*/screens", List.of(Set.of("manage:jira-project"))),
            Map.entry(
                    "GET /rest/api/*/group/member",
                    List.of(
                            Set.of("manage:jira-configuration"),
                            Set.of("read:group:jira", "read:user:jira", "read:avatar:jira"))),
            Map.entry("GET /rest/agile/1.0/board", List.of(Set.of("read:board-scope:jira-software"))),
            Map.entry("GET /wiki/rest/api/user/current", List.of(Set.of("read:confluence-user"))),
            Map.entry("GET /wiki/rest/api/space", List.of(Set.of("read:confluence-space.summary"))),
            Map.entry("GET /wiki/rest/api/content", List.of(Set.of("read:confluence-content.all"))),
            Map.entry("GET /wiki/api/v2/spaces", List.of(Set.of("read:space:confluence"))),
            Map.entry("GET /wiki/api/v2/pages", List.of(Set.of("read:page:confluence"))));

    private RequiredScopes() {}

    /** Returns whether these scopes cover the call; never, for a resource that does not exist. */
    static boolean cover(Set<String> scopes, IncomingCall call) {
        List<Set<String>> alternatives = BY_RESOURCE.get(pattern(call));
        return alternatives != null && alternatives.stream().anyMatch(scopes::containsAll);
    }

    private static String pattern(IncomingCall call) {
        String path =
                call.path().replaceFirst("^/rest/api/[^/]+/", "/rest/api/*/").replaceFirst("/issue/[^/]+$", "/issue/*");
        return call.method() + " " + path;
    }
}
