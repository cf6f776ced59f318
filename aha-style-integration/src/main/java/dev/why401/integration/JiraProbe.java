package dev.why401.integration;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.why401.AuthFailureException;
import dev.why401.evidence.Context;
import dev.why401.integration.ConnectionTest.Settings;
import dev.why401.integration.health.ConnectionMonitor;
import dev.why401.okhttp.GuardedDns;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Asks a Jira single questions, with and without the credential, and reads the answers. One test, one thread. */
final class JiraProbe {
    private static final long LONGEST_BODY = 2L * 1024 * 1024;
    private static final long DEADLINE_MILLIS = 30_000;

    private final IntegrationAccount account;
    private final Context context;
    private final OkHttpClient known;
    private final OkHttpClient stranger;
    private @Nullable Handshake handshake;
    private @Nullable Instant serverTime;
    private @Nullable Instant ownTime;

    JiraProbe(Settings settings, GuardedDns dns) {
        account = settings.account();
        context = settings.context();
        OkHttpClient.Builder way = wayOf(settings.client()).dns(dns);
        way.addNetworkInterceptor(chain -> {
            Response response = chain.proceed(chain.request());
            note(
                    response,
                    chain.connection() == null ? null : chain.connection().handshake(),
                    settings);
            return response;
        });
        OkHttpClient.Builder loggedIn = account.install(way);
        OkHttpClient.Builder anonymous = loggedIn.build().newBuilder();
        anonymous.interceptors().remove(anonymous.interceptors().size() - 1);
        stranger = anonymous.build();
        ConnectionMonitor monitor = settings.monitor();
        known = (monitor == null ? loggedIn : monitor.install(loggedIn, account.id(), account.credentialVersion()))
                .build();
    }

    private static OkHttpClient.Builder wayOf(OkHttpClient client) {
        OkHttpClient.Builder way = client.newBuilder()
                .cookieJar(CookieJar.NO_COOKIES)
                .authenticator(Authenticator.NONE)
                .cache(null);
        way.interceptors().clear();
        way.networkInterceptors().clear();
        return client.callTimeoutMillis() == 0 ? way.callTimeout(DEADLINE_MILLIS, TimeUnit.MILLISECONDS) : way;
    }

    private void note(Response response, @Nullable Handshake shaken, Settings settings) {
        Date date = response.headers().getDate("Date");
        if (date != null) {
            serverTime = date.toInstant();
            ownTime = settings.clock().instant();
        }
        handshake = shaken;
    }

    /**
     * An answer, or what came in its place.
     *
     * @param status the status; 0 if no answer arrived or it was refused
     * @param location where a redirect leads; empty if it is none
     * @param json the body as maps and lists, {@code null} if it is no JSON
     * @param failure the diagnosis of a refusal
     * @param problem the class and words of an exception that stands for no refusal
     */
    record Answer(
            int status,
            String location,
            @Nullable Object json,
            Optional<IntegrationFailure> failure,
            Optional<String> problem) {

        boolean arrived() {
            return status != 0;
        }

        @Nullable
        Object at(String name) {
            return json instanceof Map<?, ?> map ? map.get(name) : null;
        }

        Optional<String> text(String name) {
            return at(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
        }

        List<?> list(String name) {
            return at(name) instanceof List<?> list ? list : List.of();
        }
    }

    /** Returns the handshake of the last connection; empty if it was not encrypted. */
    Optional<Handshake> handshake() {
        return Optional.ofNullable(handshake);
    }

    /** Returns the time that the last answer named; empty if none did. */
    Optional<Instant> serverTime() {
        return Optional.ofNullable(serverTime);
    }

    /** Returns this machine's time when {@link #serverTime} was read. */
    Optional<Instant> ownTime() {
        return Optional.ofNullable(ownTime);
    }

    boolean isCloud() {
        return account.edition() != Edition.JIRA_DATA_CENTER;
    }

    private HttpUrl url(String path, String... query) {
        // The root ends in a slash, an empty segment that the first one of the path takes the place of.
        HttpUrl.Builder url = account.api().newBuilder();
        for (String segment : path.split("/", -1)) {
            url.addPathSegment(segment);
        }
        for (int i = 0; i < query.length; i += 2) {
            url.addQueryParameter(query[i], query[i + 1]);
        }
        return url.build();
    }

    Answer ask(String path, String... query) {
        return ask(known, url(path, query));
    }

    Answer askAsStranger(String path) {
        return ask(stranger, url(path));
    }

    private Answer ask(OkHttpClient client, HttpUrl url) {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .tag(Context.class, context)
                .build();
        try (Response response = client.newCall(request).execute()) {
            String location = response.isRedirect() ? response.header("Location", "") : "";
            return new Answer(response.code(), location, json(response), Optional.empty(), Optional.empty());
        } catch (AuthFailureException refused) {
            IntegrationFailure failure = IntegrationFailure.of(refused.failure(), account);
            return new Answer(0, "", null, Optional.of(failure), Optional.empty());
        } catch (IOException problem) {
            return new Answer(0, "", null, Optional.empty(), Optional.of(wordsOf(problem)));
        }
    }

    private static String wordsOf(IOException problem) {
        String message = problem.getMessage();
        return problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static @Nullable Object json(Response response) throws IOException {
        String type = response.header("Content-Type", "");
        if (!type.contains("json")) {
            return null;
        }
        try (JsonReader reader = JsonReader.of(
                new Buffer().writeUtf8(response.peekBody(LONGEST_BODY).string()))) {
            return reader.readJsonValue();
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }
}
