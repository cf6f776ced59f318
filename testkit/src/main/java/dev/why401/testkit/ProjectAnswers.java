package dev.why401.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/** What both Jiras say about a project to whoever wants to write to it: permissions, screens, versions, the key itself. */
final class ProjectAnswers {
    /** The one type of issue of every project, by id. */
    static final String TYPE_ID = "10001";

    private static final String TYPE_NAME = "Story";

    private static final Map<String, String> CREATE_SCREEN =
            Map.of("summary", "Summary", "description", "Description", "fixVersions", "Fix versions");

    private static final Map<String, String> EDIT_SCREEN = Map.of("summary", "Summary", "description", "Description");

    private ProjectAnswers() {}

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/. */
    static MockResponse permissions(@Nullable String wanted, Predicate<String> granted) {
        List<String> keys = wanted == null ? List.of("BROWSE_PROJECTS") : Arrays.asList(wanted.split(",", -1));
        return Answers.of(
                200,
                Answers.JSON_UTF8,
                keys.stream()
                        .map(key -> "%s:{\"key\":%1$s,\"type\":\"PROJECT\",\"havePermission\":%b}"
                                .formatted(Answers.quoted(key), granted.test(key)))
                        .collect(Collectors.joining(",", "{\"permissions\":{", "}}")));
    }

    /**
     * Says whether a new project could have this key:
     * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/.
     */
    static MockResponse keyValidation(@Nullable String key, Collection<String> taken) {
        boolean isTaken = key != null && taken.contains(key);
        return Answers.of(
                200,
                Answers.JSON_UTF8,
                "{\"errorMessages\":[],\"errors\":{"
                        + (isTaken ? "\"projectKey\":\"A project with that project key already exists.\"" : "") + "}}");
    }

    /** The words are those of https://www.aha.io/support/roadmaps/integrations/jira-troubleshooting; 404 is the status of Atlassian's reference. */
    static MockResponse versionRefused(String key) {
        return Answers.of(
                404,
                Answers.JSON_UTF8,
                "{\"errorMessages\":["
                        + Answers.quoted("Project with key '" + key
                                + "' either does not exist or you do not have permission to create versions in it")
                        + "],\"errors\":{}}");
    }

    static MockResponse versionCreated() {
        return Answers.of(
                201, Answers.JSON_UTF8, "{\"id\":\"10100\",\"name\":\"Simulated version\",\"released\":false}");
    }

    /** Returns the types of issue of a project; Cloud and Data Center name the list differently. */
    static MockResponse issueTypes(String listName) {
        return page(listName, List.of("{\"id\":\"" + TYPE_ID + "\",\"name\":\"" + TYPE_NAME + "\",\"subtask\":false}"));
    }

    static MockResponse createFields(String listName) {
        return page(
                listName,
                CREATE_SCREEN.entrySet().stream()
                        .map(field -> "{\"fieldId\":\"" + field.getKey() + "\",\"name\":\"" + field.getValue() + "\"}")
                        .toList());
    }

    static MockResponse editFields() {
        return Answers.of(
                200,
                Answers.JSON_UTF8,
                EDIT_SCREEN.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\":{\"name\":\"" + field.getValue() + "\"}")
                        .collect(Collectors.joining(",", "{\"fields\":{", "}}")));
    }

    private static MockResponse page(String listName, List<String> values) {
        return Answers.of(
                200,
                Answers.JSON_UTF8,
                "{\"maxResults\":50,\"startAt\":0,\"total\":" + values.size() + ",\"" + listName + "\":["
                        + String.join(",", values) + "]}");
    }
}
