package dev.why401.okhttp;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.SilentMark;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Interprets single responses, wherever they come from: Retrofit, Feign, Spring, a test. It changes nothing about a response
 * but for buffering up to 64 KiB of its body, which a reader finds there as if nobody had looked. Thread-safe.
 */
public final class ResponseInterpreter {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseInterpreter.class);

    private final Diagnostician diagnostician;
    private final Set<String> claimedHosts;
    private final ExchangeReader reader;
    private final Duration bodyDeadline;
    private final SilentMark[] marks;

    ResponseInterpreter(
            Diagnostician diagnostician, Set<String> claimedHosts, ExchangeReader reader, Duration bodyDeadline) {
        this.diagnostician = diagnostician;
        this.claimedHosts = Set.copyOf(claimedHosts);
        this.reader = reader;
        this.bodyDeadline = bodyDeadline;
        List<SilentMark> all = new ArrayList<>();
        for (KnowledgePack pack : diagnostician.packs()) {
            try {
                all.addAll(pack.silentMarks());
            } catch (RuntimeException broken) {
                LOG.warn(
                        "The pack {} broke and has no silent marks: {}",
                        pack.id(),
                        broken.getClass().getName());
            }
        }
        this.marks = all.stream().distinct().toArray(SilentMark[]::new);
    }

    /** Returns an interpreter that knows the providers on the class path. */
    public static ResponseInterpreter ofDefaults() {
        return of(Diagnostician.ofDefaults());
    }

    /** Returns an interpreter with the knowledge of {@code diagnostician}. */
    public static ResponseInterpreter of(Diagnostician diagnostician) {
        return of(diagnostician, Clock.systemUTC());
    }

    /** Returns an interpreter with the knowledge of {@code diagnostician}, to which {@code clock} says when an answer came. */
    public static ResponseInterpreter of(Diagnostician diagnostician, Clock clock) {
        return new ResponseInterpreter(
                requireNonNull(diagnostician, "diagnostician"),
                Set.of(),
                new ExchangeReader(diagnostician.packs(), requireNonNull(clock, "clock")),
                Duration.ofSeconds(2));
    }

    /**
     * Returns whether status and headers alone make an answer worth a closer look. For the ordinary answer this is a few
     * look-ups; it allocates nothing and reads no body.
     */
    public boolean isWorthALook(Response response) {
        int status = response.code();
        if (refuses(status)) {
            return true;
        }
        if (status >= 300 && status < 400) {
            return status != 304;
        }
        for (SilentMark mark : marks) {
            String value = response.header(mark.header());
            if (value != null && mark.isIn(value)) {
                return true;
            }
        }
        if (status < 300) {
            return HtmlForData.isSuspicious(response);
        }
        boolean badRequest = status == 400 && isClaimed(response);
        return badRequest || (status < 500 && response.priorResponse() != null);
    }

    private static boolean refuses(int status) {
        return status == 401 || status == 403 || status == 407;
    }

    private boolean isClaimed(Response response) {
        String host = response.request().url().host();
        if (claimedHosts.contains(host)) {
            return true;
        }
        Address address = Address.read(response.request().url().toString()).orNull();
        return address != null && diagnostician.isClaimed(address);
    }

    /**
     * Returns the failure behind a response; empty if it is an ordinary one. A 401, 403 or 407 is always a failure. Any other
     * status is one only if the evidence shows that the credential was refused or ignored. Of a body that was read or closed
     * before nothing is known; hand its text over. Never throws.
     */
    public Optional<AuthFailure> interpret(Response response) {
        return interpret(response, false, false);
    }

    /**
     * Returns the failure behind a response whose body was read already, as Retrofit and Feign do.
     *
     * @param body the text of the body, {@code null} if it is not known
     */
    public Optional<AuthFailure> interpret(Response response, @Nullable String body) {
        return isWorthALook(response)
                ? interpret(response, body == null ? BodyRead.notShown() : BodyRead.whole(body))
                : Optional.empty();
    }

    /** Returns the failure that an exception of the client stands for; empty if it is no refusal. Never throws. */
    public Optional<AuthFailure> interpret(Request request, IOException problem) {
        try {
            return reader.read(request, problem).map(exchange -> AuthFailure.of(diagnostician.diagnose(exchange)));
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "An exception could not be interpreted: {}",
                    broken.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * Returns what is known of a response, whatever its status, and reads the start of its body: up to 64 KiB, and no longer than
     * two seconds. For a caller that closes the response afterwards; the connection may be given up to keep the deadline.
     *
     * @param product the product that was called, where the caller knows it
     */
    public Exchange capture(Response response, Fact<Product> product) {
        return withProduct(reader.read(response, BodyRead.peek(response, bodyDeadline, true, true)), product);
    }

    /**
     * Returns what is known of a call that ended with an exception; empty if the exception stands for no refusal.
     *
     * @param product the product that was called, where the caller knows it
     */
    public Optional<Exchange> capture(Request request, IOException problem, Fact<Product> product) {
        return reader.read(request, problem).map(exchange -> withProduct(exchange, product));
    }

    private static Exchange withProduct(Exchange exchange, Fact<Product> product) {
        return product.value().map(exchange::withProduct).orElse(exchange);
    }

    /** Returns the diagnosis of an exchange that was captured in any way. Never throws. */
    public Diagnosis diagnose(Exchange exchange) {
        return diagnostician.diagnose(exchange);
    }

    /**
     * Interprets a response that may be closed afterwards if it is a failure.
     *
     * @param untouched whether nobody can have read the body yet
     * @param closing whether a failure will be closed, so that its connection may be given up when the body drips
     */
    Optional<AuthFailure> interpret(Response response, boolean untouched, boolean closing) {
        if (!isWorthALook(response)) {
            return Optional.empty();
        }
        BodyRead body = BodyRead.peek(response, bodyDeadline, untouched, closing && refuses(response.code()));
        return interpret(response, body);
    }

    /**
     * Returns the failure behind an answer that the caller takes for one whatever its status, such as the 404 to something that
     * it wanted to create. Up to 64 KiB of the body are read, and stay readable. Never throws.
     */
    public AuthFailure explain(Response response) {
        return AuthFailure.of(diagnose(response, BodyRead.peek(response, bodyDeadline, false, false)));
    }

    private Optional<AuthFailure> interpret(Response response, BodyRead body) {
        Diagnosis diagnosis = diagnose(response, body);
        return diagnosis.isFailure() ? Optional.of(AuthFailure.of(diagnosis)) : Optional.empty();
    }

    private Diagnosis diagnose(Response response, BodyRead body) {
        try {
            return diagnostician.diagnose(reader.read(response, body));
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug(
                    "A response could not be interpreted: {}", broken.getClass().getName());
            Exchange plain =
                    Exchange.builder().status(Fact.present(response.code())).build();
            return diagnostician.diagnose(plain);
        }
    }
}
