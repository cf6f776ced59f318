package dev.why401.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * The host {@code <site>.jiraalign.com}: the firewall in front, the credential, the resources of API 2.0.
 * Thread-safe.
 */
final class AlignSite {

    private static final Set<String> COLLECTIONS =
            Set.of("portfolios", "programs", "products", "themes", "epics", "capabilities", "features", "stories");

    private final Map<Integer, AlignUser> users = new ConcurrentHashMap<>();
    private volatile @Nullable JiraAlignFailure failure;

    AlignUser user(int id) {
        return users.computeIfAbsent(id, AlignUser::new);
    }

    void failWith(@Nullable JiraAlignFailure failure) {
        this.failure = failure;
    }

    MockResponse answer(IncomingCall call) {
        JiraAlignFailure now = failure;
        MockResponse instead = now == null ? null : inFront(now, call);
        if (instead != null) {
            return instead;
        }
        String path = call.path().toLowerCase(Locale.ROOT);
        if (path.equals("/rest/align/api/docs/index.html")) {
            return AlignAnswers.swaggerPage();
        }
        AlignUser user = now == JiraAlignFailure.HEADER_STRIPPED ? null : userOf(call);
        if (user == null) {
            return AlignAnswers.notAuthorized();
        }
        return path.startsWith("/rest/align/api/2/") ? resource(call, path, user) : AlignAnswers.unknownRoute();
    }

    private static @Nullable MockResponse inFront(JiraAlignFailure failure, IncomingCall call) {
        return switch (failure) {
            case FIREWALL_403 -> EdgePages.cloudflareBare(403, "Forbidden");
            case FIREWALL_401, REGION_BLOCK -> EdgePages.cloudflareBare(401, "Unauthorized");
            case MANGLED_TOKEN -> call.header("Authorization") == null ? null : AlignAnswers.badRequest();
            case RATE_LIMITED -> AlignAnswers.tooManyRequests();
            case OBJECT_FORBIDDEN_AS_401, HEADER_STRIPPED -> null;
        };
    }

    private MockResponse resource(IncomingCall call, String path, AlignUser user) {
        List<String> segments = call.segments();
        String collection = segments.size() > 4 ? segments.get(4).toLowerCase(Locale.ROOT) : "";
        if (!call.method().equals("GET")) {
            return AlignAnswers.unknownRoute();
        }
        if (collection.equals("users")) {
            boolean list = segments.size() == 5;
            boolean self = path.endsWith("/users/current") || path.endsWith("/users/" + user.id());
            return list ? AlignAnswers.users(user) : self ? AlignAnswers.user(user) : AlignAnswers.unknownRoute();
        }
        if (!COLLECTIONS.contains(collection)) {
            return AlignAnswers.unknownRoute();
        }
        return failure == JiraAlignFailure.OBJECT_FORBIDDEN_AS_401
                ? AlignAnswers.notAuthorized()
                : AlignAnswers.list(collection);
    }

    /** Returns whose credential the call carries: Align's own token as Bearer, the Atlassian one as Basic. */
    private @Nullable AlignUser userOf(IncomingCall call) {
        SentAuthorization sent = SentAuthorization.readByTheBook(call.header("Authorization"));
        for (AlignUser user : users.values()) {
            boolean accepted = sent instanceof SentAuthorization.OpaqueBearer bearer
                    ? user.acceptsBearer(bearer.token())
                    : sent instanceof SentAuthorization.Basic basic && user.acceptsBasic(basic.user(), basic.secret());
            if (accepted) {
                return user;
            }
        }
        return null;
    }
}
