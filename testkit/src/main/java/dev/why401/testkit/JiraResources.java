package dev.why401.testkit;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/** Jira's REST resources, for a caller whose credential the site or the gateway has looked at. */
final class JiraResources {

    /** Fields that an anonymous caller may not use in JQL. */
    private static final List<String> PERSONAL_FIELDS = List.of("assignee", "reporter", "resolution");

    private final CloudWorld world;
    private final AtlassianHeaders headers;

    JiraResources(CloudWorld world, AtlassianHeaders headers) {
        this.world = world;
        this.headers = headers;
    }

    MockResponse answer(IncomingCall call, CloudCaller caller) {
        CloudCaller seen = jiraUser(caller);
        return headers.jira(route(call, seen), seen);
    }

    /** Whom Jira sees: an account without access to Jira is answered as if its token were wrong. */
    private CloudCaller jiraUser(CloudCaller caller) {
        boolean locked = world.failsWith(JiraCloudFailure.NO_PRODUCT_ACCESS);
        return caller instanceof CloudCaller.Known known
                        && (locked || !known.account().usesJira())
                ? new CloudCaller.Anonymous(true)
                : caller;
    }

    private MockResponse route(IncomingCall call, CloudCaller caller) {
        if (call.writes() && (fromBrowser(call) || world.failsWith(JiraCloudFailure.XSRF))) {
            return JiraAnswers.xsrfCheckFailed();
        }
        List<String> path = call.segments();
        String family = path.size() > 1 ? path.get(1) : "";
        return switch (family) {
            case "api" ->
                path.size() > 3 && List.of("2", "3", "latest").contains(path.get(2))
                        ? platform(call, path.subList(3, path.size()), caller)
                        : noEndpoint(call);
            case "agile" -> call.is("GET", "/rest/agile/1.0/board") ? signedInOnly(call, caller) : noEndpoint(call);
            case "auth" ->
                call.is("POST", "/rest/auth/1/session") ? JiraAnswers.sessionLoginFailed() : noEndpoint(call);
            case "backup" ->
                call.is("POST", "/rest/backup/1/export/runbackup")
                        ? JiraAnswers.onlyFromTheUserInterface()
                        : noEndpoint(call);
            default -> noEndpoint(call);
        };
    }

    private MockResponse platform(IncomingCall call, List<String> path, CloudCaller caller) {
        HttpUrl site = world.places().site();
        String resource = call.method() + " " + String.join("/", path);
        MockResponse identity = whoAndWhere(resource, call, caller);
        if (identity != null) {
            return identity;
        }
        if (caller instanceof CloudCaller.Known && world.failsWith(JiraCloudFailure.ADMIN_REQUIRED)) {
            return JiraAnswers.administratorWanted();
        }
        if (caller instanceof CloudCaller.Known && world.failsWith(JiraCloudFailure.ADMIN_REQUIRED_AS_401)) {
            return JiraAnswers.errors(401);
        }
        return switch (resource) {
            case "GET project/search" -> JiraAnswers.projects(world.visibleProjects(caller), site);
            case "GET search/jql", "POST search/jql" -> search(call, caller, site);
            case "GET search", "POST search" -> JiraAnswers.searchRemoved();
            case "GET field" -> JiraAnswers.ok("[{\"id\":\"summary\",\"name\":\"Summary\",\"custom\":false}]");
            case "GET group/member" -> signedInOnly(call, caller);
            case "POST issue" ->
                caller instanceof CloudCaller.Known
                        ? JiraAnswers.issueCreated(SimulatedJiraCloud.PROJECT_KEY, site)
                        : notAuthenticated(call);
            case "GET screens" -> screens(call, caller);
            case "POST version" ->
                world.sees(caller, SimulatedJiraCloud.PROJECT_KEY) && may(caller, "ADMINISTER_PROJECTS")
                        ? ProjectAnswers.versionCreated()
                        : ProjectAnswers.versionRefused(SimulatedJiraCloud.PROJECT_KEY);
            case "GET projectvalidate/key" -> ProjectAnswers.keyValidation(call.query("key"), world.projectKeys());
            default -> byPattern(call, path, caller, site);
        };
    }

    /** The questions who and where one is, which are answered to accounts without any permission, too. */
    private @Nullable MockResponse whoAndWhere(String resource, IncomingCall call, CloudCaller caller) {
        HttpUrl site = world.places().site();
        return switch (resource) {
            case "GET serverInfo" -> JiraAnswers.serverInfo(site, caller instanceof CloudCaller.Known, world.now());
            case "GET myself" ->
                caller instanceof CloudCaller.Known known
                        ? JiraAnswers.myself(known.account(), site)
                        : notAuthenticated(call);
            case "GET mypermissions" -> permissions(call, caller);
            default -> null;
        };
    }

    private MockResponse byPattern(IncomingCall call, List<String> path, CloudCaller caller, HttpUrl site) {
        boolean get = call.method().equals("GET");
        MockResponse screen = get ? screenOf(path, caller) : null;
        if (screen != null) {
            return screen;
        }
        if (get && path.size() == 2 && path.get(0).equals("project")) {
            return world.sees(caller, path.get(1))
                    ? JiraAnswers.project(path.get(1), site)
                    : JiraAnswers.projectHidden(path.get(1));
        }
        if (get && path.size() == 2 && path.get(0).equals("issue")) {
            String key = path.get(1);
            String project = key.replaceFirst("-\\d+$", "");
            return world.sees(caller, project) ? JiraAnswers.issue(key, site) : JiraAnswers.issueHidden();
        }
        if (get
                && path.size() == 3
                && path.get(0).equals("project")
                && path.get(2).equals("role")) {
            if (!world.sees(caller, path.get(1))) {
                return JiraAnswers.projectHidden(path.get(1));
            }
            return isAdministrator(caller) ? JiraAnswers.ok("{}") : JiraAnswers.configurationRefused();
        }
        if (get
                && path.size() == 3
                && path.get(0).equals("screens")
                && path.get(2).equals("tabs")) {
            return isAdministrator(caller) ? JiraAnswers.ok("[]") : JiraAnswers.errors(401);
        }
        return noEndpoint(call);
    }

    /** Returns what is on the screens of a project, null if nobody asked for them. */
    private @Nullable MockResponse screenOf(List<String> path, CloudCaller caller) {
        boolean create = path.size() >= 4 && path.get(1).equals("createmeta") && world.sees(caller, path.get(2));
        if (create && may(caller, "CREATE_ISSUES")) {
            return path.size() == 4 ? ProjectAnswers.issueTypes("issueTypes") : ProjectAnswers.createFields("fields");
        }
        boolean edit =
                path.size() == 3 && path.get(0).equals("issue") && path.get(2).equals("editmeta");
        return edit && may(caller, "EDIT_ISSUES") ? ProjectAnswers.editFields() : null;
    }

    private MockResponse search(IncomingCall call, CloudCaller caller, HttpUrl site) {
        String jql = call.query("jql");
        if (jql != null && caller instanceof CloudCaller.Anonymous) {
            for (String field : PERSONAL_FIELDS) {
                if (jql.contains(field)) {
                    return JiraAnswers.fieldHiddenFromAnonymous(field);
                }
            }
        }
        return JiraAnswers.searchResult(world.visibleProjects(caller), site);
    }

    private MockResponse screens(IncomingCall call, CloudCaller caller) {
        if (caller instanceof CloudCaller.Anonymous) {
            return notAuthenticated(call);
        }
        return isAdministrator(caller) ? JiraAnswers.emptyPage() : JiraAnswers.administratorWanted();
    }

    private MockResponse signedInOnly(IncomingCall call, CloudCaller caller) {
        return caller instanceof CloudCaller.Known ? JiraAnswers.emptyPage() : notAuthenticated(call);
    }

    private MockResponse notAuthenticated(IncomingCall call) {
        return JiraAnswers.notAuthenticated(
                call.header("Accept"), world.places().site());
    }

    /** Whoever asks about a project or issue that is not shown to him is told that there is none. */
    private MockResponse permissions(IncomingCall call, CloudCaller caller) {
        String project = call.query("projectKey");
        if (project != null && !world.sees(caller, project)) {
            return JiraAnswers.projectHidden(project);
        }
        String issue = call.query("issueKey");
        if (issue != null && !world.sees(caller, issue.replaceFirst("-\\d+$", ""))) {
            return JiraAnswers.issueHidden();
        }
        boolean hidden = world.failsWith(JiraCloudFailure.PERMISSION_HIDDEN);
        return ProjectAnswers.permissions(call.query("permissions"), key -> !hidden && may(caller, key));
    }

    private static boolean may(CloudCaller caller, String permission) {
        return caller instanceof CloudCaller.Known known && known.account().may(permission);
    }

    private static boolean isAdministrator(CloudCaller caller) {
        return caller instanceof CloudCaller.Known known && known.account().isAdministrator();
    }

    /** A browser's agent makes Jira suspect a forged form: https://github.com/stablyai/orca/pull/5957. */
    private static boolean fromBrowser(IncomingCall call) {
        String agent = call.header("User-Agent");
        return agent != null && agent.startsWith("Mozilla/") && !"no-check".equals(call.header("X-Atlassian-Token"));
    }

    private static MockResponse noEndpoint(IncomingCall call) {
        return JiraAnswers.noEndpoint(call.method(), call.path());
    }
}
