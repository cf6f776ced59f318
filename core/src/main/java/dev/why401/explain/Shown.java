package dev.why401.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers what an explanation has shown already, so that the evidence does not tell it again. Not thread-safe. */
final class Shown {
    private final String outcome;
    private final String above;
    private final Set<String> quotes = new HashSet<>();

    Shown(String call, String outcome, List<String> words) {
        this.outcome = outcome;
        this.above = squeezed(call + " " + outcome + " " + String.join(" ", words));
    }

    /** Returns whether the quote was not shown so far, and remembers it. */
    boolean isNews(String quote) {
        if (quote.isEmpty()) {
            return false;
        }
        boolean first = quotes.add(quote);
        for (String part : quote.split("; ", -1)) {
            if (!isAbove(part)) {
                return first;
            }
        }
        return false;
    }

    /** Returns whether the first sentence says the same: "the answer was written by nginx" after "answered by nginx". */
    boolean says(String sentence) {
        String writer = "the answer was written by ";
        return sentence.startsWith(writer) && outcome.endsWith("answered by " + sentence.substring(writer.length()));
    }

    /** A quote is cut out of its place with dots; the status stands in the first sentence without its name. */
    private boolean isAbove(String part) {
        String core = squeezed(part);
        core = core.startsWith("... ") ? core.substring(4) : core;
        core = core.endsWith(" ...") ? core.substring(0, core.length() - 4) : core;
        core = core.startsWith("status ") ? core.substring("status ".length()) : core;
        return above.contains(core);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
