package dev.why401.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What is true in a simulated Jira Cloud at the moment: its hosts, accounts, projects and the failure that is on.
 * Thread-safe.
 */
final class CloudWorld {

    /**
     * Where things are.
     *
     * @param otherOrigin the site once more, under another origin
     * @param login a host that serves nothing but login pages
     */
    record Places(HttpUrl site, HttpUrl gateway, HttpUrl otherOrigin, HttpUrl login) {}

    static final String CLOUD_ID = "11223344-a1b2-4c3d-8e9f-0123456789ab";

    private final InstantSource clock;

    private final Map<String, CloudAccount> accounts = new ConcurrentHashMap<>();

    /** Whether each project, by key, is open to everybody. */
    private final Map<String, Boolean> projects = new ConcurrentSkipListMap<>();

    private volatile @Nullable Places places;
    private volatile @Nullable JiraCloudFailure failure;

    CloudWorld(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns what the servers take for the time. */
    Instant now() {
        return clock.instant();
    }

    void place(Places places) {
        this.places = places;
    }

    Places places() {
        Places known = places;
        if (known == null) {
            throw new IllegalStateException("The simulated hosts are not up yet");
        }
        return known;
    }

    void failWith(@Nullable JiraCloudFailure failure) {
        this.failure = failure;
    }

    @Nullable
    JiraCloudFailure failure() {
        return failure;
    }

    boolean failsWith(JiraCloudFailure asked) {
        return failure == asked;
    }

    CloudAccount account(String email) {
        return accounts.computeIfAbsent(email.toLowerCase(Locale.ROOT), CloudAccount::new);
    }

    @Nullable
    CloudAccount find(String email) {
        return accounts.get(email.toLowerCase(Locale.ROOT));
    }

    Collection<CloudAccount> accounts() {
        return accounts.values();
    }

    void project(String key, boolean openToEverybody) {
        projects.put(key, openToEverybody);
    }

    Collection<String> projectKeys() {
        return projects.keySet();
    }

    boolean sees(CloudCaller caller, String projectKey) {
        return visibleProjects(caller).contains(projectKey);
    }

    List<String> visibleProjects(CloudCaller caller) {
        boolean all = caller instanceof CloudCaller.Known && !failsWith(JiraCloudFailure.PERMISSION_HIDDEN);
        return projects.entrySet().stream()
                .filter(project -> all || project.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
