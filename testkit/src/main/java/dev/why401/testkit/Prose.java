package dev.why401.testkit;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Placeholders;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the sentences of a pack, and in doubt for them. */
final class Prose {
    static final int LONGEST_CLAUSE = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{[A-Za-z-]+}");

    /** Words with a capital that start a sentence and never a clause; any other may be a name. */
    private static final Set<String> OPENERS = Set.of(
            "A", "An", "The", "This", "That", "These", "It", "Its", "There", "No", "None", "Nothing", "Nobody", "Some",
            "Any", "Each", "Every", "Both", "All", "You", "Your", "We", "Our", "In", "On", "At", "When", "If", "After",
            "Because");

    private Prose() {}

    /** Returns whether a text reads after "because". */
    static boolean isClause(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.length() <= LONGEST_CLAUSE
                && !text.endsWith(".")
                && !OPENERS.contains(text.split("\\W", 2)[0]);
    }

    /** Returns whether a placeholder is left when all that are known have been filled. */
    static boolean hasUnknownPlaceholder(String text) {
        String filled = Placeholders.fill(text, Exchange.builder().build());
        return PLACEHOLDER.matcher(filled).find();
    }
}
