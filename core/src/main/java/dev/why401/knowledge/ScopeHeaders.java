package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two headers of GitHub and its kin: the scopes that an endpoint accepts, any of which would do, and those of the token. */
record ScopeHeaders() implements BasicSignal {
    private static final String ACCEPTED = "X-Accepted-OAuth-Scopes";
    private static final String GRANTED = "X-OAuth-Scopes";

    @Override
    public Topic topic() {
        return Topic.ANSWERER;
    }

    @Override
    public String sentence() {
        return "the token has none of the scopes that the endpoint accepts";
    }

    @Override
    public String denial() {
        return "the token has one of the scopes that the endpoint accepts";
    }

    @Override
    public Reading read(Exchange exchange) {
        HeaderFacts headers = exchange.responseHeaders();
        Optional<String> accepted = value(headers, ACCEPTED);
        Optional<String> granted = value(headers, GRANTED);
        if (accepted.isEmpty() || granted.isEmpty()) {
            return headers.isComplete()
                    ? Reading.notSeen()
                    : Reading.cannotTell(AnswerSignals.NO_HEADERS + " (" + ACCEPTED + ")");
        }
        Set<String> wanted = scopes(accepted.get());
        Set<String> there = scopes(granted.get());
        if (wanted.isEmpty() || wanted.stream().anyMatch(there::contains)) {
            return Reading.notSeen();
        }
        return Reading.seen(
                Quotes.bounded(ACCEPTED + ": " + accepted.get() + ", " + GRANTED + ": " + granted.get()),
                Topic.ANSWERER);
    }

    private static Optional<String> value(HeaderFacts headers, String name) {
        return headers.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderFacts.Field::value)
                .findFirst();
    }

    private static Set<String> scopes(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(scope -> scope.strip().toLowerCase(Locale.ROOT))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
