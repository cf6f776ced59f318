package dev.why401.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the HTTP libraries of Python ({@code http.client} with {@code debuglevel}) and Ruby ({@code Net::HTTP} with
 * {@code set_debug_output}) print of a call, a line for what was sent and one for each header, into the call it stands for.
 * Not thread-safe; holds one call.
 */
final class DebugOutput {
    /** Python: {@code send: b'GET ...'}, {@code reply: 'HTTP/1.1 401 ...'}, {@code header: Server: nginx}. */
    private static final Pattern PYTHON = Pattern.compile("(?:[^\\n]{0,120}?http\\.?client\\S{0,20}[: -]{1,4})?"
            + "(?:(send:? b?)(['\"].*)|(reply:? )(['\"]HTTP/.*)|header:? ([A-Za-z][A-Za-z0-9_-]{0,80}: .*))");

    /** Ruby: {@code <- "GET ..."} for what is sent, {@code -> "HTTP/1.1 401 ..."} for what comes back. */
    private static final Pattern RUBY = Pattern.compile("(<-|->) (\".*\")");

    private static final Pattern RUBY_REMARK =
            Pattern.compile("opening connection to \\S{1,300}\\.\\.\\.|opened|starting SSL for \\S{1,300}\\.\\.\\."
                    + "|SSL established(?:, .{1,200})?|reading (?:\\d{1,18} bytes|all)\\.\\.\\.|read \\d{1,18} bytes|-> \\d{1,18} bytes"
                    + "|Conn (?:close|keep-alive)(?: because .{1,200})?");

    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]{3,20}) (\\S{1,4000}) HTTP/[\\d.]{1,3}");
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[\\d.]{1,3} ([1-5]\\d\\d)\\b.*");

    /** urllib3 logs the same call once more: {@code https://host:443 "GET /x HTTP/1.1" 401 123}. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?:https?://[^\\s\"]{1,300} )?\"([A-Z]{3,20} \\S{1,4000} HTTP/[\\d.]{1,3})\" ([1-5]\\d\\d) (?:\\d{1,18}|None)$");

    private WireLog.@Nullable Call open;
    private String asked = "";
    private String status = "";

    /** Returns whether one of the two wrote the line. */
    static boolean isLine(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        boolean python = line.startsWith("send: ")
                || line.startsWith("reply: ")
                || line.startsWith("header: ")
                || line.contains("http.client")
                || line.contains("httpclient");
        boolean ruby = first == '<' || first == '-' || "orsSC".indexOf(first) >= 0;
        return (python && PYTHON.matcher(line).matches())
                || (ruby
                        && (RUBY.matcher(line).matches()
                                || RUBY_REMARK.matcher(line).matches()));
    }

    /** Returns whether the entry says once more what the call that is open has shown. */
    boolean repeats(String text) {
        if (open == null || status.isEmpty() || !text.contains("\"" + asked + "\" ")) {
            return false;
        }
        Matcher again = AGAIN.matcher(text);
        return again.find() && again.group(1).equals(asked) && again.group(2).equals(status);
    }

    /** Takes a line for which {@link #isLine} holds, and returns the call that ended because the next one begins. */
    WireLog.@Nullable Call take(long number, String line) {
        Matcher ruby = RUBY.matcher(line);
        if (ruby.matches()) {
            return ruby.group(1).equals("<-") ? sent(number, literal(ruby.group(2))) : received(literal(ruby.group(2)));
        }
        Matcher python = PYTHON.matcher(line);
        if (!python.matches()) {
            return null;
        }
        if (python.group(1) != null) {
            return sent(number, literal(python.group(2)));
        }
        return received(python.group(3) != null ? literal(python.group(4)) : python.group(5));
    }

    /** Returns the call that is still open, or {@code null}. */
    WireLog.@Nullable Call rest() {
        WireLog.Call last = open;
        open = null;
        return last;
    }

    private WireLog.@Nullable Call sent(long number, String message) {
        Matcher request = REQUEST_LINE.matcher(firstLine(message));
        WireLog.Call call = open;
        if (!request.matches()) {
            return null;
        }
        WireLog.Call next = new WireLog.Call(number);
        message.lines().forEach(line -> next.add(true, line));
        open = next;
        asked = request.group();
        status = "";
        return call;
    }

    private WireLog.@Nullable Call received(String message) {
        WireLog.Call call = open;
        if (call == null) {
            return null;
        }
        Matcher answer = STATUS_LINE.matcher(firstLine(message));
        status = answer.matches() && status.isEmpty() ? answer.group(1) : status;
        if (message.isBlank()) {
            call.add(false, "");
        } else {
            message.lines().forEach(line -> call.add(false, line));
        }
        return null;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Returns what the literal of a string stands for, in Python and in Ruby. */
    private static String literal(String written) {
        char quote = written.charAt(0);
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 1; i < written.length() && written.charAt(i) != quote; i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
                continue;
            }
            i++;
            switch (written.charAt(i)) {
                case 'r' -> {}
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                default -> text.append(written.charAt(i));
            }
        }
        return text.toString();
    }
}
