package dev.why401.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Seraph and what stands around it: whom the credential of a request stands for. Basic is checked and counted, a Bearer token
 * that nobody knows is overlooked (https://github.com/OpenHands/OpenHands/pull/14250), as is any token outside of {@code /rest}
 * (https://github.com/sooperset/mcp-atlassian/issues/1634), and a session cookie counts where nothing else came. Thread-safe.
 */
final class DataCenterLogin {

    /** Stands for the user of a session that nobody logged into: {@link ConcurrentHashMap} holds no null. */
    private static final String NOBODY = "";

    private final Map<String, DataCenterUser> users = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicLong sessionNumbers = new AtomicLong();

    /** Returns how many logins with name and password there were, whatever became of them. */
    int attempts() {
        return attempts.get();
    }

    DataCenterUser user(String name) {
        return users.computeIfAbsent(name, DataCenterUser::new);
    }

    void endSessions() {
        sessions.clear();
    }

    /** Returns the session of the call, which belongs to its caller from now on, or a new one. */
    String sessionOf(IncomingCall call, DataCenterCaller caller) {
        String sent = sentSession(call);
        boolean alive = sent != null && sessions.containsKey(sent);
        String id = sent != null && alive ? sent : "FAKE%028X".formatted(sessionNumbers.incrementAndGet());
        if (caller instanceof DataCenterCaller.Known known) {
            sessions.put(id, known.user().name());
        } else {
            sessions.putIfAbsent(id, NOBODY);
        }
        return id;
    }

    DataCenterCaller callerOf(IncomingCall call, HttpUrl base, boolean basicDisabled) {
        SentAuthorization sent = SentAuthorization.readByTheBook(call.header("Authorization"));
        if (sent instanceof SentAuthorization.Basic basic) {
            return basicDisabled
                    ? new DataCenterCaller.Refused("", DataCenterAnswers.basicDisabled())
                    : checked(basic, base);
        }
        String token = call.isUnder(base.encodedPath() + "rest") ? bearer(sent) : null;
        String session = sentSession(call);
        if (token != null) {
            boolean dead = session != null && !sessions.containsKey(session);
            return dead ? new DataCenterCaller.Refused("", DataCenterAnswers.invalidCookie(base)) : ownerOf(token);
        }
        return ofSession(session);
    }

    /** A token in the place of a password is a wrong password. A name that nobody has is refused and not counted. */
    private DataCenterCaller checked(SentAuthorization.Basic basic, HttpUrl base) {
        attempts.incrementAndGet();
        DataCenterUser user = users.get(basic.user());
        if (user != null && user.mustSolveCaptcha()) {
            return new DataCenterCaller.Refused("AUTHENTICATION_DENIED", DataCenterAnswers.captchaChallenge(base));
        }
        return user != null && user.logsInWith(basic.secret()) && user.mayUseJira()
                ? new DataCenterCaller.Known(user)
                : new DataCenterCaller.Refused("AUTHENTICATED_FAILED", DataCenterAnswers.basicLoginFailed(base));
    }

    private DataCenterCaller ownerOf(String token) {
        return users.values().stream()
                .filter(user -> user.hasToken(token) && user.mayUseJira())
                .findFirst()
                .<DataCenterCaller>map(DataCenterCaller.Known::new)
                .orElseGet(DataCenterCaller.Anonymous::new);
    }

    private DataCenterCaller ofSession(@Nullable String session) {
        DataCenterUser user = session == null ? null : users.get(sessions.getOrDefault(session, NOBODY));
        return user == null ? new DataCenterCaller.Anonymous() : new DataCenterCaller.Known(user);
    }

    private static @Nullable String bearer(SentAuthorization sent) {
        if (sent instanceof SentAuthorization.OpaqueBearer opaque) {
            return opaque.token();
        }
        return sent instanceof SentAuthorization.SignedBearer signed ? signed.token() : null;
    }

    private static @Nullable String sentSession(IncomingCall call) {
        String cookies = call.header("Cookie");
        if (cookies == null) {
            return null;
        }
        for (String cookie : cookies.split(";", -1)) {
            String bare = cookie.strip();
            if (bare.startsWith("JSESSIONID=")) {
                return bare.substring("JSESSIONID=".length());
            }
        }
        return null;
    }
}
