package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Answerer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came back to one {@link Ask}, or why nothing did, in the form of evidence: scrubbed, bounded, without a secret. What it
 * says was written by a stranger. Not thread-safe; it does not outlive the experiment.
 */
public final class Reply {
    /** Ids, dates and counts differ from one answer to the next. */
    private static final Pattern CHANGING = Pattern.compile("[0-9a-fA-F-]*[0-9][0-9a-zA-Z-]*");

    private final Exchange exchange;
    private final Diagnostician diagnostician;
    private @Nullable Diagnosis diagnosis;

    Reply(Exchange exchange, Diagnostician diagnostician) {
        this.exchange = requireNonNull(exchange, "exchange");
        this.diagnostician = requireNonNull(diagnostician, "diagnostician");
    }

    /** Returns the reply that an exchange holds, however it was captured: for tests of a pack. */
    public static Reply of(Exchange exchange, Diagnostician diagnostician) {
        return new Reply(exchange, diagnostician);
    }

    /** Returns the reply as evidence. */
    public Exchange exchange() {
        return exchange;
    }

    /** Returns what the reply alone tells. */
    public Diagnosis diagnosis() {
        Diagnosis known = diagnosis;
        if (known == null) {
            known = diagnostician.diagnose(exchange);
            diagnosis = known;
        }
        return known;
    }

    /** Returns whether an answer arrived. */
    public boolean arrived() {
        return exchange.status().isPresent();
    }

    /** Returns the status, 0 if no answer arrived. */
    public int status() {
        Integer status = exchange.status().orNull();
        return status == null ? 0 : status;
    }

    /** Returns whether the status is 2xx. */
    public boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Returns whether the answer is a redirect that names where to. */
    public boolean isRedirect() {
        return status() >= 300 && status() < 400 && header("Location").isPresent();
    }

    /** Returns the first value of a header as it may be kept. */
    public Optional<String> header(String name) {
        return exchange.responseHeaders().first(name).value();
    }

    /** Returns where a redirect points, resolved against what was asked. */
    public Optional<Address> location() {
        return header("Location").flatMap(text -> resolved(text));
    }

    private Optional<Address> resolved(String location) {
        Address asked = exchange.address().orNull();
        Optional<Address> target = Address.read(location).value();
        return target.map(there -> there.host().isPresent() || asked == null
                ? there
                : new Address(asked.scheme(), asked.host(), asked.port(), there.path(), there.query()));
    }

    /** Returns the start of the body, empty if there is none. */
    public String body() {
        return exchange.body().value().map(ShownText::text).orElse("");
    }

    /** Returns whether the body is a page for people. */
    public boolean isHtml() {
        return exchange.body().value().filter(ShownText::looksLikeHtml).isPresent();
    }

    /** Returns whether the body is JSON. */
    public boolean isJson() {
        return exchange.body().value().filter(ShownText::isJson).isPresent();
    }

    /** Returns a value out of a JSON body by the names on the way to it: {@code user.name}. */
    public Optional<String> json(String path) {
        return exchange.body()
                .value()
                .filter(ShownText::isJson)
                .flatMap(body -> body.json(path).value())
                .filter(value -> !value.isBlank());
    }

    /** Returns who most likely wrote the answer. */
    public Answerer answeredBy() {
        return diagnosis().answeredBy().answerer();
    }

    /** Returns whether it says the same as another reply, but for ids, dates and counts. */
    public boolean saysTheSameAs(Reply other) {
        return status() == other.status()
                && lasting(header("Location").orElse(""))
                        .equals(lasting(other.header("Location").orElse("")))
                && lasting(header("WWW-Authenticate").orElse(""))
                        .equals(lasting(other.header("WWW-Authenticate").orElse("")))
                && header("X-Seraph-LoginReason").equals(other.header("X-Seraph-LoginReason"))
                && lasting(body()).equals(lasting(other.body()));
    }

    private static String lasting(String text) {
        return CHANGING.matcher(text).replaceAll("#");
    }

    /** Returns the reply in a few words: "401", "302 to https://...", "no answer: ...". */
    public String summary() {
        if (!arrived()) {
            return "no answer: "
                    + exchange.problem()
                            .value()
                            .map(problem -> problem.kind().words())
                            .orElse("the call failed");
        }
        return status() + location().map(address -> " to " + address).orElse("");
    }

    @Override
    public String toString() {
        return "Reply[" + summary() + "]";
    }
}
