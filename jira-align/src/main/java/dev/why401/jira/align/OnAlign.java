package dev.why401.jira.align;

import dev.why401.evidence.Product;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;

/** Most of what is true of Jira Align is false elsewhere: signals that are read only in calls known to have gone there. */
final class OnAlign {
    private OnAlign() {}

    /** Returns the signal that is seen when all of these are, in a call to Jira Align; it says what these say. */
    static Signal onAlign(Signal first, Signal... others) {
        return Signals.onlyOn(first.and(others), Product.JIRA_ALIGN);
    }
}
