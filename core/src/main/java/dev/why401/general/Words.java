package dev.why401.general;

import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.statusBetween;

import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Unsaid;
import java.util.stream.Stream;

/** Words in the body of an error. */
final class Words {
    private Words() {}

    /** Returns the phrases, and each as the access log of Envoy writes it: with an underscore for each blank. */
    static String[] asEnvoyLogs(String... phrases) {
        return Stream.of(phrases)
                .flatMap(phrase -> Stream.of(phrase, phrase.replace(' ', '_')))
                .distinct()
                .toArray(String[]::new);
    }

    /** Seen when a body that is no web page says any of the phrases: a page carries many texts, an error carries one. */
    static Signal inError(String... anyOf) {
        return bodySays(anyOf).and(html().not());
    }

    /**
     * Seen when a log or the body of a refusal says any of the phrases. A web page that was served with success carries the
     * texts of forms, scripts and help, whatever happened to the call.
     */
    static Signal inRefusal(String... anyOf) {
        return logSays(anyOf).or(bodySays(anyOf).and(html().not().or(statusBetween(300, 599))));
    }

    /** As {@link Unsaid#of}: of a line of a log the body is unknown, and what it might have said must not count. */
    static Signal unsaid(String... noneOf) {
        return Unsaid.of(noneOf);
    }
}
