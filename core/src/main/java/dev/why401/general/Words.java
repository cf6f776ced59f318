package dev.why401.general;

import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.html;

import dev.why401.knowledge.Signal;

/** Words in the body of an error. */
final class Words {
    private Words() {}

    /** Seen when a body that is no web page says any of the phrases: a page carries many texts, an error carries one. */
    static Signal inError(String... anyOf) {
        return bodySays(anyOf).and(html().not());
    }
}
