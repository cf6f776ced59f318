package dev.why401.jira.align;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.function.Predicate;

/**
 * Seen when somebody had the credential in hand and its shape passed a test. Of a credential that a record merely names,
 * neither can be told.
 */
record Inspected(String sentence, Predicate<SentCredential> test) implements Signal {

    /** Returns the signal that the check of the shape found nothing. */
    static Signal nothingOdd() {
        return new Inspected(
                "nothing is odd about the shape of the credential",
                sent -> sent.findings().isEmpty());
    }

    /** Returns the signal that the secret has none of the shapes that tokens have; passwords have none either. */
    static Signal ofNoKnownKind() {
        return new Inspected(
                "the secret has the shape of no known token",
                sent -> !sent.secret().isKnown());
    }

    @Override
    public Reading read(Exchange exchange) {
        SentCredential sent = exchange.credential();
        if (!sent.jwt().isKnown() || !sent.scheme().isPresent()) {
            return Reading.cannotTell("the credential that was sent");
        }
        return test.test(sent) ? Reading.seen("", Topic.CREDENTIAL) : Reading.notSeen();
    }
}
