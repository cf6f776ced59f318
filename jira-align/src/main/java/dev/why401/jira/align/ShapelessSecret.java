package dev.why401.jira.align;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.Set;

/**
 * Seen when the credential was in hand and its secret has the shape of no token we know: passwords have none. Of a credential
 * that a record merely names it cannot be told.
 */
record ShapelessSecret() implements Signal {
    @Override
    public String sentence() {
        return "the secret has the shape of no known token";
    }

    @Override
    public String denial() {
        return "the secret has the shape of a known token";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CREDENTIAL);
    }

    @Override
    public Reading read(Exchange exchange) {
        SentCredential sent = exchange.credential();
        if (!sent.jwt().isKnown() || !sent.scheme().isPresent()) {
            return Reading.cannotTell("the credential that was sent");
        }
        return sent.secret().isKnown() ? Reading.notSeen() : Reading.seen("", Topic.CREDENTIAL);
    }
}
