package dev.why401.capture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines that Apache HttpClient writes of each connection, one entry a header, into the call they stand for. Not
 * thread-safe; holds no more than a few connections.
 */
final class WireLog {
    private static final int MOST_CONNECTIONS = 32;

    private static final String SAID = "[^<>\\n]{0,40}? (>>|<<) ([^\\n]{0,8000})";

    private static final Pattern NAMED = Pattern.compile("(http-outgoing-\\d{1,9}|ex-\\d{1,12})" + SAID);

    /** Older ones name no connection. */
    private static final Pattern UNNAMED = Pattern.compile("((?:\\.wire|\\.headers)\\S{0,40})" + SAID);

    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]{3,20}) (\\S{1,4000}) HTTP/[\\d.]{1,3}");
    private static final Pattern CHUNK = Pattern.compile("[0-9a-fA-F]{1,8}");

    /** One call on a connection. */
    static final class Call {
        private final long number;
        private final String thread;
        private final Set<String> request = new LinkedHashSet<>();
        private final Set<String> answer = new LinkedHashSet<>();
        private final StringBuilder body = new StringBuilder();
        private long lastLine;
        private boolean sentAll;
        private boolean headersEnded;
        private int size;

        Call(long number, String thread) {
            this.number = number;
            this.thread = thread;
        }

        long number() {
            return number;
        }

        /** Returns the number of the last line of the call. */
        long lastLine() {
            return lastLine;
        }

        String thread() {
            return thread;
        }

        /** Returns the call as messages of HTTP. It may hold secrets. */
        String text() {
            return String.join("\n", request) + "\n\n" + String.join("\n", answer) + "\n\n" + body;
        }

        boolean isAnswered() {
            return !answer.isEmpty();
        }

        /** Takes a line without its end. */
        private void add(boolean sent, String line) {
            size += line.length();
            if (size > LogEntry.LONGEST) {
                return;
            }
            if (sent) {
                sentAll |= line.isEmpty();
                if (!sentAll) {
                    request.add(line);
                }
            } else if (line.isEmpty()) {
                headersEnded = !answer.isEmpty();
            } else if (!headersEnded) {
                answer.add(line);
            } else if (!answer.contains(line) && !CHUNK.matcher(line).matches()) {
                body.append(body.isEmpty() ? "" : "\n").append(line);
            }
        }

        boolean repeats(String requestLine) {
            return request.contains(requestLine) && !isAnswered();
        }
    }

    private final Map<String, Call> open = new LinkedHashMap<>();

    /** Returns whether the entry is a line of the wire. */
    static boolean isIn(String text) {
        return (text.contains(" >> ") || text.contains(" << ")) && lineIn(text) != null;
    }

    /** Takes an entry, and returns the call that ended because the next one begins. */
    @Nullable
    Call take(LogEntry entry) {
        Matcher line = lineIn(entry.text());
        if (line == null) {
            return null;
        }
        String thread = LogPrefix.thread(entry.text().substring(0, line.start()));
        String connection = line.pattern().equals(NAMED) ? line.group(1) : "";
        boolean sent = line.group(2).equals(">>");
        String text = content(line.group(3));
        Call call = open.get(connection);
        Call ended = null;
        if (call == null || (sent && REQUEST_LINE.matcher(text).matches() && !call.repeats(text))) {
            ended = open.put(connection, new Call(entry.number(), thread));
            call = open.get(connection);
            if (ended == null && open.size() > MOST_CONNECTIONS) {
                String oldest = open.keySet().iterator().next();
                ended = open.remove(oldest);
            }
        }
        if (call != null) {
            call.add(sent, text);
            call.lastLine = entry.number();
        }
        return ended;
    }

    /** Returns whether the end of a call is still to come. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Returns the calls that are still open, and forgets them. */
    List<Call> rest() {
        List<Call> rest = List.copyOf(open.values());
        open.clear();
        return rest;
    }

    private static @Nullable Matcher lineIn(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return named;
        }
        Matcher unnamed = UNNAMED.matcher(text);
        return unnamed.find() ? unnamed : null;
    }

    private static String content(String shown) {
        String text = shown.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        return text.replace("[\\r]", "")
                .replace("[\\n]", "")
                .replace("[EOL]", "")
                .stripTrailing();
    }
}
