package dev.why401.doctor;

import dev.why401.credential.Credential;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.okhttp.GuardedDns;
import dev.why401.okhttp.ResponseInterpreter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes the requests of an examination. Of the user's client it takes the way to the server (look-up, proxy, TLS) and leaves out
 * whatever could send a credential, follow a redirect or remember an answer.
 */
final class Wire implements AutoCloseable {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private final OkHttpClient client;
    private final ResponseInterpreter interpreter;
    private final Diagnostician diagnostician;
    private final Clock clock;
    private volatile @Nullable Call running;
    private volatile boolean cancelled;

    Wire(OkHttpClient users, GuardedDns dns, Diagnostician diagnostician, Clock clock) {
        OkHttpClient.Builder builder = users.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .authenticator(Authenticator.NONE)
                .connectionPool(new ConnectionPool())
                .eventListener(EventListener.NONE)
                .dns(dns);
        builder.interceptors().clear();
        builder.networkInterceptors().clear();
        this.client = builder.build();
        this.diagnostician = diagnostician;
        this.clock = clock;
        this.interpreter = ResponseInterpreter.of(diagnostician, clock);
    }

    OkHttpClient client() {
        return client;
    }

    /** Returns what came of a request, within {@code left}. Never throws for anything that a server does. */
    Reply send(Ask ask, HttpUrl url, @Nullable Credential credential, Product product, Duration left) {
        Request.Builder request = new Request.Builder().url(url).method(ask.method(), null);
        ask.headers().forEach(request::header);
        if (!ask.headers().containsKey("accept")) {
            request.header("Accept", "application/json");
        }
        if (credential != null) {
            request.header("Authorization", credential.authorization()).tag(Credential.class, credential);
        }
        return new Reply(exchange(request.build(), product, left), diagnostician);
    }

    private Exchange exchange(Request request, Product product, Duration left) {
        Duration limit = left.compareTo(LONGEST_CALL) < 0 ? left : LONGEST_CALL;
        Call call = client.newBuilder()
                .callTimeout(limit)
                .connectTimeout(limit)
                .readTimeout(limit)
                .writeTimeout(limit)
                .build()
                .newCall(request);
        running = call;
        if (cancelled) {
            call.cancel();
        }
        Fact<Product> known = Fact.present(product);
        try (Response response = call.execute()) {
            return interpreter.capture(response, known);
        } catch (IOException problem) {
            return interpreter.capture(request, problem, known).orElseGet(() -> noAnswer(request, problem, product));
        } catch (Exception broken) {
            // Kotlin declares nothing: OkHttp 5 throws InterruptedException out of a call while it waits for a
            // connection.
            if (broken instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return noAnswer(request, new IOException(broken.getClass().getSimpleName()), product);
        } finally {
            running = null;
        }
    }

    /** A time-out or a refused connection is no refusal of a credential; it is something that was found out all the same. */
    private Exchange noAnswer(Request request, IOException problem, Product product) {
        String message = problem.getMessage();
        String words = problem.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return Exchange.builder(Scrubber.patternsOnly())
                .product(product)
                .method(request.method())
                .url(request.url().toString())
                .credential(SentCredential.unknown())
                .status(Fact.absent())
                .problem(Fact.present(new TransportProblem(
                        TransportProblem.Kind.OTHER,
                        Scrubber.patternsOnly().line(words, 300),
                        Fact.unknown(),
                        Fact.unknown())))
                .noBody()
                .receivedAt(clock.instant())
                .build();
    }

    /** Ends the request that is under way and all that follow. Thread-safe. */
    void cancel() {
        cancelled = true;
        Call call = running;
        if (call != null) {
            call.cancel();
        }
    }

    boolean isCancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
    }
}
