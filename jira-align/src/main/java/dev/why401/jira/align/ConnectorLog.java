package dev.why401.jira.align;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seen when the log line is one of Jira Align's Jira connector and says any of some phrases. The line carries a whole answer
 * as {@code name:value} pairs, hence the topic: a status in it is the status, and not one more word. Every other line, and no
 * line at all, is "not seen", so that nobody is asked for the log of a connector that they do not have.
 *
 * @param topic the source that the phrase stands for
 * @param sentence what the phrase means, as a clause
 * @param phrases in lower case and without blanks; empty for any line of the connector
 */
record ConnectorLog(Topic topic, String sentence, List<String> phrases) implements Signal {
    private static final String MARK = "agilecraft.jira.api";
    private static final String FIRST_PAIR = "requestresource:";

    /** A line and whether the connector wrote it. */
    private record Known(ShownText line, boolean isIn) {}

    /** Ten signals ask of the same line one after the other. */
    private static volatile @Nullable Known lastAsked;

    static ConnectorLog says(Topic topic, String sentence, String... phrases) {
        return new ConnectorLog(topic, sentence, List.of(phrases));
    }

    /** Returns whether the log line was written by the connector. */
    @SuppressWarnings("ReferenceEquality") // an equal line is worth another look, and comparing takes as long
    static boolean isIn(Exchange exchange) {
        ShownText line = exchange.logLine().orNull();
        if (line == null) {
            return false;
        }
        Known known = lastAsked;
        if (known == null || known.line() != line) {
            String lower = line.lowerCase();
            known = new Known(line, lower.contains(MARK) || lower.contains(FIRST_PAIR));
            lastAsked = known;
        }
        return known.isIn();
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(topic);
    }

    @Override
    public Reading read(Exchange exchange) {
        ShownText line = exchange.logLine().orNull();
        if (line == null || !isIn(exchange)) {
            return Reading.notSeen();
        }
        if (phrases.isEmpty()) {
            return new Reading.Seen("", Set.of(topic));
        }
        String compact = line.lowerCase().replace(": ", ":");
        return phrases.stream()
                .filter(compact::contains)
                .findFirst()
                .<Reading>map(phrase -> Reading.seen(phrase, topic))
                .orElse(Reading.notSeen());
    }
}
