package dev.why401.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes one wording in which a client reports a call. The groups "status", "method" and "url" of the pattern say
 * what stands where, and "open" is the sign behind which a body begins.
 *
 * @param marker a text without which the pattern need not be tried
 * @param pattern the wording
 * @param groups the names of the groups that the pattern has
 */
record LogForm(String marker, Pattern pattern, List<String> groups) {
    private static final List<String> GROUPS = List.of("status", "method", "url", "open");

    /** What ends a sentence may be at the end of it, see {@link LogFacts#url}. */
    static final String URL = "(?<url>(?<![A-Za-z0-9])https?://[^\\s\"'`<>(){}|\\\\^]{1,2000}+)";

    static final String STATUS = "(?<status>[1-5]\\d\\d)(?![\\d]|[.,]\\d)";

    static final String METHOD = "(?<method>GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|CONNECT|PROPFIND|REPORT)";

    static LogForm of(String marker, String regex) {
        return new LogForm(
                marker,
                Pattern.compile(regex),
                GROUPS.stream()
                        .filter(name -> regex.contains("(?<" + name + ">"))
                        .toList());
    }

    /** Returns the first place in {@code text} that is worded like this. */
    @Nullable
    Matcher in(String text) {
        if (!text.contains(marker)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher : null;
    }

    @Nullable
    String group(Matcher matcher, String name) {
        return groups.contains(name) ? matcher.group(name) : null;
    }

    /** Returns the body behind the opening sign, which ends at the closing one at the end of a line. */
    @Nullable
    String body(Matcher matcher, String text) {
        String open = group(matcher, "open");
        if (open == null) {
            return null;
        }
        String close = open.equals("[") ? "]" : open;
        int from = matcher.end("open");
        int end = open.equals("\n") ? endOfParagraph(text, from) : text.indexOf(close + "\n", from);
        if (end < 0 && text.endsWith(close) && text.length() - close.length() >= from) {
            end = text.length() - close.length();
        }
        return end < 0 ? null : text.substring(from, end);
    }

    /** PHP writes the place in the program, or the stack, below the body. */
    private static int endOfParagraph(String text, int from) {
        int end = text.length();
        for (String below : List.of("\n in /", " in /", "\nStack trace", "\n\n")) {
            int at = text.indexOf(below, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }
}
