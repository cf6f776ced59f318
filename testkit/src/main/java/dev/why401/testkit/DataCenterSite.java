package dev.why401.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * The host of a Jira on premises: what is in front, the context path, the login, the resources of version 2 of the API.
 * Thread-safe.
 */
final class DataCenterSite {

    /** Where no client can go but one that stays inside the simulation. */
    private static final HttpUrl PRIVATE_ADDRESS = HttpUrl.get("http://10.20.30.40:8080/");

    /**
     * Where things are.
     *
     * @param base the base URL, with its context path and a slash at the end
     * @param newName the root of the host after it was renamed
     * @param login a host that serves nothing but a single sign-on
     */
    record Places(HttpUrl base, HttpUrl newName, HttpUrl login) {}

    private final DataCenterHeaders headers = new DataCenterHeaders();
    private final DataCenterLogin logins;
    private final Map<String, Boolean> projects = new ConcurrentSkipListMap<>();
    private volatile @Nullable Places places;
    private volatile @Nullable JiraDataCenterFailure failure;

    DataCenterSite(DataCenterLogin logins) {
        this.logins = logins;
    }

    void place(Places known) {
        places = known;
    }

    void failWith(@Nullable JiraDataCenterFailure failure) {
        this.failure = failure;
    }

    void project(String key, boolean openToEverybody) {
        projects.put(key, openToEverybody);
    }

    MockResponse answer(IncomingCall call) {
        JiraDataCenterFailure now = failure;
        MockResponse instead = now == null ? null : inFront(now, call);
        if (instead != null) {
            return instead;
        }
        return application(now == JiraDataCenterFailure.HEADER_STRIPPED ? call.withoutAuthorization() : call, now);
    }

    /** The same Jira under its new name, in front of which nothing fails. */
    MockResponse answerUnderNewName(IncomingCall call) {
        return application(call, null);
    }

    private @Nullable MockResponse inFront(JiraDataCenterFailure now, IncomingCall call) {
        return switch (now) {
            case RENAMED_HOST ->
                Answers.redirect(301, onto(places().newName(), call).toString());
            case ACCESS_PROXY_LOGIN ->
                DataCenterFront.singleSignOn(places().login()
                        .newBuilder()
                        .addPathSegments("adfs/ls/")
                        .addQueryParameter("SAMLRequest", "FAKE")
                        .build());
            case LOADING_PAGE_200 -> DataCenterFront.loading();
            case FIREWALL_REFUSES_LIBRARIES ->
                DataCenterFront.namesALibrary(call) ? DataCenterFront.libraryRefused() : null;
            case NEGOTIATE_IN_FRONT -> DataCenterFront.windowsLogin();
            case CLIENT_CERTIFICATE_WANTED -> DataCenterFront.clientCertificateWanted();
            default -> null;
        };
    }

    private MockResponse application(IncomingCall call, @Nullable JiraDataCenterFailure now) {
        HttpUrl base = places().base();
        String context = base.encodedPath().substring(0, base.encodedPath().length() - 1);
        if (!context.isEmpty() && !call.isUnder(context)) {
            return DataCenterFront.noSuchPath(call.path());
        }
        DataCenterCaller caller = logins.callerOf(call, base, now == JiraDataCenterFailure.BASIC_AUTH_DISABLED);
        String path = call.path().substring(context.length());
        MockResponse answer = caller instanceof DataCenterCaller.Refused refused
                ? refused.answer()
                : ofJira(call.movedTo(path.isEmpty() ? "/" : path), caller, now, onto(base, call));
        return headers.jira(answer, caller, base, logins.sessionOf(call, caller));
    }

    private MockResponse ofJira(
            IncomingCall call, DataCenterCaller caller, @Nullable JiraDataCenterFailure now, HttpUrl asked) {
        HttpUrl base = places().base();
        MockResponse instead = now == null ? null : inside(now, call, base);
        if (instead != null) {
            return instead;
        }
        boolean forged = call.writes() && looksLikeABrowser(call) && call.header("X-Atlassian-Token") == null;
        if (forged) {
            return DataCenterAnswers.xsrfCheckFailed();
        }
        if (call.isUnder("/secure") || call.isUnder("/browse")) {
            return page(call, caller, base);
        }
        if (call.is("GET", "/login.jsp")) {
            return DataCenterAnswers.loginPage(base);
        }
        if (call.isUnder("/plugins/servlet/samlsso")) {
            return DataCenterAnswers.alreadyLoggedIn();
        }
        return call.isUnder("/rest") ? resource(call, caller, now, asked) : DataCenterAnswers.deadLink();
    }

    private static @Nullable MockResponse inside(JiraDataCenterFailure now, IncomingCall call, HttpUrl base) {
        boolean api = call.isUnder("/rest");
        return switch (now) {
            case REDIRECT_TO_PRIVATE_ADDRESS ->
                Answers.redirect(302, onto(PRIVATE_ADDRESS, call).toString());
            case SSO_REDIRECT -> api ? Answers.redirect(302, base + "plugins/servlet/samlsso/loggedin") : null;
            case LOGIN_PAGE_200 -> api ? DataCenterAnswers.loginPage(base) : null;
            case WEBSUDO -> api && call.writes() ? DataCenterAnswers.websudoWanted(base) : null;
            case XSRF -> api && call.writes() ? DataCenterAnswers.xsrfCheckFailed() : null;
            case APP_LICENCE_INVALID -> api ? DataCenterAnswers.appLicenceInvalid(base) : null;
            case RATE_LIMITED -> api ? DataCenterAnswers.rateLimited() : null;
            default -> null;
        };
    }

    /** Pages for people; whoever is not logged in is sent to the login page. */
    private static MockResponse page(IncomingCall call, DataCenterCaller caller, HttpUrl base) {
        if (caller instanceof DataCenterCaller.Known) {
            return call.isUnder("/secure/attachment")
                    ? DataCenterAnswers.attachment()
                    : Answers.of(
                            200,
                            Answers.HTML_UTF8,
                            "<!DOCTYPE html><html><title>System Dashboard - JIRA</title></html>");
        }
        HttpUrl login = HttpUrl.get(base + "login.jsp")
                .newBuilder()
                .addQueryParameter("permissionViolation", "true")
                .addQueryParameter("os_destination", call.target())
                .build();
        return Answers.redirect(302, login.toString());
    }

    private MockResponse resource(
            IncomingCall call, DataCenterCaller caller, @Nullable JiraDataCenterFailure now, HttpUrl asked) {
        HttpUrl base = places().base();
        DataCenterUser user = caller instanceof DataCenterCaller.Known known ? known.user() : null;
        if (call.is("GET", "/rest/auth/1/session")) {
            return user == null ? DataCenterAnswers.mustBeAuthenticated(base) : DataCenterAnswers.session(user, base);
        }
        if (!call.isUnder("/rest/api/2") && !call.isUnder("/rest/api/latest")) {
            return DataCenterAnswers.noResource(asked);
        }
        List<String> segments = call.segments();
        String collection = segments.size() > 3 ? segments.get(3) : "";
        String key = segments.size() > 4 ? segments.get(4) : "";
        boolean hidden = now == JiraDataCenterFailure.PERMISSION_HIDDEN;
        return switch (collection) {
            case "serverInfo" -> DataCenterAnswers.serverInfo(base);
            case "myself" ->
                user == null ? DataCenterAnswers.mustBeAuthenticated(base) : DataCenterAnswers.myself(user, base);
            case "search" -> DataCenterAnswers.search(visible(user, hidden));
            case "project" ->
                key.isEmpty()
                        ? DataCenterAnswers.projects(visible(user, hidden))
                        : visible(user, hidden).contains(key)
                                ? DataCenterAnswers.project(key)
                                : DataCenterAnswers.noProject(key);
            case "issue" -> issue(call, user, visible(user, hidden), key);
            case "mypermissions" ->
                ProjectAnswers.permissions(
                        call.query("permissions"), permission -> user != null && !hidden && user.may(permission));
            case "projectvalidate" -> ProjectAnswers.keyValidation(call.query("key"), projects.keySet());
            case "version" ->
                user != null && !hidden && user.may("ADMINISTER_PROJECTS")
                        ? ProjectAnswers.versionCreated()
                        : ProjectAnswers.versionRefused(SimulatedJiraDataCenter.PROJECT_KEY);
            case "user" ->
                user == null
                        ? DataCenterAnswers.mustBeAuthenticated(base)
                        : user.isAdministrator()
                                ? DataCenterAnswers.myself(user, base)
                                : DataCenterAnswers.errors(403, "You do not have permission to administer users.");
            default -> DataCenterAnswers.noResource(asked);
        };
    }

    private MockResponse issue(IncomingCall call, @Nullable DataCenterUser user, List<String> visible, String key) {
        if (user != null && key.equals("createmeta") && user.may("CREATE_ISSUES")) {
            return call.segments().size() == 7
                    ? ProjectAnswers.issueTypes("values")
                    : ProjectAnswers.createFields("values");
        }
        if (user != null && call.path().endsWith("/editmeta") && user.may("EDIT_ISSUES")) {
            return ProjectAnswers.editFields();
        }
        if (key.isEmpty()) {
            if (!call.method().equals("POST")) {
                return DataCenterAnswers.methodNotAllowed();
            }
            return user == null
                    ? DataCenterAnswers.fieldNotOnScreen("summary")
                    : DataCenterAnswers.issueCreated(SimulatedJiraDataCenter.PROJECT_KEY);
        }
        if (visible.contains(key.replaceFirst("-\\d+$", ""))) {
            return DataCenterAnswers.issue(key);
        }
        return user == null ? DataCenterAnswers.issueWantsLogin(places().base()) : DataCenterAnswers.noIssue();
    }

    private List<String> visible(@Nullable DataCenterUser user, boolean hidden) {
        boolean all = user != null && !hidden;
        return projects.entrySet().stream()
                .filter(project -> all || project.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean looksLikeABrowser(IncomingCall call) {
        String agent = call.header("User-Agent");
        return agent != null && agent.startsWith("Mozilla/");
    }

    private static HttpUrl onto(HttpUrl place, IncomingCall call) {
        return call.url()
                .newBuilder()
                .scheme(place.scheme())
                .host(place.host())
                .port(place.port())
                .build();
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            throw new IllegalStateException("The simulated hosts are not up yet");
        }
        return known;
    }
}
