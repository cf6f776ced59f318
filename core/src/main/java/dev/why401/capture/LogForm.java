package dev.why401.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes one wording in which a client reports a call. The groups "status", "method", "url" and "body" of the pattern say
 * what stands where.
 *
 * @param marker a text without which the pattern need not be tried
 * @param pattern the wording
 * @param groups the names of the groups that the pattern has
 */
record LogForm(String marker, Pattern pattern, List<String> groups) {
    private static final List<String> GROUPS = List.of("status", "method", "url", "body");

    /** What ends a sentence may be at the end of it, see {@link LogFacts#url}. */
    static final String URL = "(?<url>https?://[^\\s\"'`<>(){}|\\\\^]{1,4000})";

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
}
