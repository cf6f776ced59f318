package dev.why401.capture;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;

/**
 * Fills what a record leaves open from the log line that it holds. People copy the line of a client into the record and leave
 * the status empty; the line says it all the same.
 */
final class LineOfRecord {
    private LineOfRecord() {}

    static Exchange filled(Exchange read) {
        ShownText line = read.logLine().orNull();
        boolean open = !read.status().isKnown() && !read.problem().isKnown();
        if (line == null || !open || !mayShowStatus(line.text())) {
            return read;
        }
        LogFacts facts = new LogFacts();
        LogText.read(line.text(), LogLevel.ERROR, facts);
        return facts.status() == null ? read : with(read, facts);
    }

    /** Returns whether three digits stand together that may be the status of a refusal. */
    private static boolean mayShowStatus(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean hundreds = text.charAt(i) >= '3' && text.charAt(i) <= '5';
            if (hundreds && isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Exchange with(Exchange read, LogFacts facts) {
        Exchange.Builder shown = Exchange.builder(Scrubber.patternsOnly())
                .method(facts.method())
                .url(facts.url())
                .body(facts.whyBodyIsCut() == null ? facts.body() : null)
                .shownResponseHeaders(facts.answered());
        Exchange line = shown.build();
        return new Exchange(
                read.product(),
                known(read.method(), line.method()),
                known(read.address(), line.address()),
                read.requestHeaders(),
                read.credential(),
                read.redirects(),
                Fact.ofShown(facts.status()),
                isNothing(read.responseHeaders()) ? line.responseHeaders() : read.responseHeaders(),
                known(read.body(), line.body()),
                read.logLine(),
                read.problem(),
                read.context(),
                read.receivedAt());
    }

    private static boolean isNothing(HeaderFacts headers) {
        return !headers.isComplete() && headers.fields().isEmpty();
    }

    private static <T> Fact<T> known(Fact<T> said, Fact<T> shown) {
        return said.isKnown() ? said : shown;
    }
}
