package dev.why401.okhttp;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.explain.Explanation;
import dev.why401.knowledge.KnowledgePack;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Turns refused calls into {@link AuthFailureException}s that know why. Add it as the <em>first application</em> interceptor:
 * then it sees the answer after OkHttp's {@code Authenticator} had its chance and after all redirects, and what other
 * interceptors add.
 *
 * <pre>{@code
 * OkHttpClient client = new OkHttpClient.Builder()
 *         .addInterceptor(AuthFailureInterceptor.ofDefaults())
 *         .build();
 * }</pre>
 *
 * <p>By default it throws, for synchronous and asynchronous calls alike: on 401, 403 and 407, on a redirect to a login page or
 * to an internal address, on exceptions that stand for a refusal on the way, and on an outwardly ordinary answer if its
 * headers say that the credential was refused or ignored. The response is closed first. Everything else passes unread,
 * an ordinary 404 included. With {@link Builder#observing} nothing is thrown and the response is returned as it was: the failure
 * goes to the listener, and {@link #failureOf} finds it.
 *
 * <p>It proceeds exactly once, retries nothing, reads at most 64 KiB of a body, and logs one WARN line for each failure.
 * Thread-safe.
 */
public final class AuthFailureInterceptor implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AuthFailureInterceptor.class);

    private final ResponseInterpreter interpreter;
    private final List<AuthFailureListener> listeners;
    private final boolean throwing;

    private AuthFailureInterceptor(Builder builder) {
        Diagnostician diagnostician = Diagnostician.of(builder.packs);
        interpreter = new ResponseInterpreter(
                diagnostician,
                builder.claimedHosts,
                new ExchangeReader(diagnostician.packs(), builder.clock),
                builder.bodyDeadline);
        listeners = List.copyOf(builder.listeners);
        throwing = builder.throwing;
    }

    /** Returns an interceptor that throws and knows the providers on the class path. */
    public static AuthFailureInterceptor ofDefaults() {
        return builder().build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the failure that an observing interceptor found behind a response. */
    public static Optional<AuthFailure> failureOf(Response response) {
        return Optional.ofNullable(response.request().tag(AuthFailure.class));
    }

    /** Returns what this interceptor interprets with, for answers that reach you by another way. */
    public ResponseInterpreter interpreter() {
        return interpreter;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response;
        try {
            response = chain.proceed(request);
        } catch (IOException problem) {
            throw refusalOnTheWay(request, problem);
        }
        return interpreter.isWorthALook(response) ? afterALook(response) : response;
    }

    private IOException refusalOnTheWay(Request request, IOException problem) {
        if (problem instanceof AuthFailureException) {
            return problem;
        }
        Optional<AuthFailure> failure = interpreter.interpret(request, problem);
        failure.ifPresent(this::report);
        boolean becomesFailure = failure.isPresent() && throwing;
        return becomesFailure
                ? AuthFailureException.of(failure.get(), SafeCause.of(problem, ExchangeReader.scrubberFor(request)))
                : problem;
    }

    private Response afterALook(Response response) throws IOException {
        Optional<AuthFailure> failure = interpreter.interpret(response, true, throwing);
        if (failure.isEmpty()) {
            return response;
        }
        boolean passed = false;
        try {
            report(failure.get());
            if (throwing) {
                throw AuthFailureException.of(failure.get());
            }
            Request tagged = response.request()
                    .newBuilder()
                    .tag(AuthFailure.class, failure.get())
                    .build();
            Response observed = response.newBuilder().request(tagged).build();
            passed = true;
            return observed;
        } finally {
            if (!passed) {
                response.close();
            }
        }
    }

    private void report(AuthFailure failure) {
        log(failure);
        for (AuthFailureListener listener : listeners) {
            try {
                listener.onAuthFailure(failure);
            } catch (RuntimeException broken) {
                LOG.debug("A listener broke: {}", broken.getClass().getName());
            }
        }
    }

    private static void log(AuthFailure failure) {
        if (!LOG.isWarnEnabled()) {
            return;
        }
        Explanation explanation = failure.explain();
        LoggingEventBuilder event = LOG.atWarn()
                .addKeyValue("cause", explanation.causeId())
                .addKeyValue("probability", String.format(Locale.ROOT, "%.2f", explanation.probability()))
                .addKeyValue("family", explanation.familyId())
                .addKeyValue("call", explanation.call());
        if (explanation.status().isPresent()) {
            event = event.addKeyValue("status", explanation.status().get());
        }
        if (explanation.reference().isPresent()) {
            event = event.addKeyValue("reference", explanation.reference().get().value());
        }
        event.log(failure.message());
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {
        private final List<KnowledgePack> packs = new ArrayList<>();
        private final Set<String> claimedHosts = new HashSet<>();
        private final List<AuthFailureListener> listeners = new ArrayList<>();
        private boolean throwing = true;
        private Duration bodyDeadline = Duration.ofSeconds(2);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Adds a pack that is not found on the class path by itself. */
        public Builder pack(KnowledgePack pack) {
            packs.add(requireNonNull(pack, "pack"));
            return this;
        }

        /** Says that calls to {@code host} go to a product that some pack knows although its name does not show it. */
        public Builder claimHost(String host) {
            claimedHosts.add(host.toLowerCase(Locale.ROOT));
            return this;
        }

        /** Adds a listener that is told about each failure before it is thrown. */
        public Builder listener(AuthFailureListener listener) {
            listeners.add(requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Throws nothing: {@code listener} is told about each failure, and the response is returned with the same status,
         * headers and body as without this interceptor.
         */
        public Builder observing(AuthFailureListener listener) {
            throwing = false;
            return listener(listener);
        }

        /**
         * Sets how long reading the body of a failure may take; 2 s if not set. When it is over, what has arrived is
         * interpreted.
         *
         * @throws IllegalArgumentException if {@code deadline} is not positive
         */
        public Builder bodyDeadline(Duration deadline) {
            if (deadline.isNegative() || deadline.isZero()) {
                throw new IllegalArgumentException("bodyDeadline must be positive, but is " + deadline);
            }
            bodyDeadline = deadline;
            return this;
        }

        /** Sets the clock against which the times inside tokens and the server's Date are held. */
        public Builder clock(Clock value) {
            clock = requireNonNull(value, "clock");
            return this;
        }

        /** Returns the interceptor. */
        public AuthFailureInterceptor build() {
            return new AuthFailureInterceptor(this);
        }
    }
}
