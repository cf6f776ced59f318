package dev.why401.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the messages that clients print while they are debugged, and gives them on as the lines they stand for: {@code
 * http.client} of Python with a debug level, {@code set_debug_output} of Ruby's {@code Net::HTTP}, {@code httputil.DumpRequest}
 * of Go, as it is and with {@code %q}. Not thread-safe.
 */
final class DebugOutput {
    private static final int LONGEST = 64 * 1024;

    /** So many entries may be between the output and the exception that tells of the same answer. */
    private static final int NEAR = 6;

    private static final String METHOD = "(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT)";

    private static final String IN_FRONT = "^(?:[^\\n]{0,200}?[\\s:,(])??";

    private static final Pattern PYTHON =
            Pattern.compile(IN_FRONT + "(send|reply): b?(['\"])(.{0," + LONGEST + "})\\2\\)?\\s{0,3}$");

    private static final Pattern PYTHON_HEADER = Pattern.compile(IN_FRONT + "header: ([A-Za-z0-9-]{1,80}: .*)");

    private static final Pattern RUBY = Pattern.compile("^\\s{0,8}(<-|->) \"(.{0," + LONGEST + "})\"\\s{0,3}$");

    private static final Pattern RUBY_REMARK = Pattern.compile(
            "\\s{0,8}(?:opening connection to \\S.*|opened|starting SSL for .*"
                    + "|SSL established.*|reading (?:\\d{1,12} bytes|all)\\.\\.\\.|read \\d{1,12} bytes|Conn (?:close|keep).*)");

    private static final Pattern GO_QUOTED = Pattern.compile(IN_FRONT + "\"((?:" + METHOD
            + " \\S{1,4000} HTTP/\\d(?:\\.\\d)?|HTTP/\\d(?:\\.\\d)? \\d{3}[A-Za-z -]{0,60})\\\\r\\\\n.{0," + LONGEST
            + "})\"\\s{0,3}$");

    private static final Pattern GO_DUMP =
            Pattern.compile("(?:[\\d/:.,TZ+-]{5,40} ){1,3}(?:\\[?(?:DEBUG|INFO|TRACE)\\]?:? )?("
                    + METHOD
                    + " \\S{1,4000} HTTP/\\d(?:\\.\\d)?|HTTP/\\d(?:\\.\\d)? \\d{3}(?: [A-Za-z -]{0,60})?)\\r?\\n"
                    + "[A-Za-z0-9-]{1,80}: [^\\n]");

    private static final Pattern BODY = Pattern.compile("\\s{0,4}(?:\\d{3}[ :]{1,3})?([\\[{<].*)");

    /** Who prints. */
    private enum Client {
        NONE,
        PYTHON,
        RUBY,
        OTHER
    }

    /** An answer, and how many entries were taken before it. */
    private record Told(@Nullable String target, int status, int entriesBefore) {
        boolean isOf(@Nullable Integer shown, @Nullable String url) {
            return shown != null
                    && shown == status
                    && (url == null || target == null || url.endsWith(target) || target.endsWith(url));
        }
    }

    private final MessageReader messages;
    private final Secrets secrets;
    private final StringBuilder received = new StringBuilder();
    private Client client = Client.NONE;
    private boolean headersOpen;
    private boolean inBody;
    private boolean asked;
    private boolean tls;
    private @Nullable String method;
    private @Nullable String target;
    private int entries;
    private final Deque<Told> told = new ArrayDeque<>();

    /** Gives calls to {@code messages}, and remembers the secrets of those that are open in {@code secrets}. */
    DebugOutput(MessageReader messages, Secrets secrets) {
        this.messages = messages;
        this.secrets = secrets;
    }

    /** Takes a line if it is one of such an output. */
    boolean take(String line, long number) {
        if (line.length() > LONGEST) {
            return false;
        }
        noteConnection(line);
        boolean taken = ofPython(line, number) || ofRuby(line, number) || ofGo(line, number) || isBody(line);
        inBody &= taken;
        headersOpen &= taken;
        if (taken) {
            messages.shownAt(number, "");
            secrets.rememberHeader(line);
        }
        return taken;
    }

    /** Takes an entry of a log if a message is all that was logged; an answer, only after its request. */
    boolean take(LogEntry entry) {
        entries++;
        String text = entry.text();
        Matcher dump = GO_DUMP.matcher(text);
        if (!dump.lookingAt() || (dump.group(1).startsWith("HTTP/") && !asked)) {
            if (!asked) {
                messages.finishCall();
            }
            return false;
        }
        message(text.substring(dump.start(1)), entry.number());
        messages.shownAt(entry.number() + entry.lines() - 1, "");
        return true;
    }

    /** Fills in what was asked, where an entry tells why the answer did not come. */
    void complete(LogFacts facts) {
        if (asked && facts.problem() != null && facts.url() == null) {
            facts.method(method);
            facts.url(target);
        }
    }

    /** Returns whether what an entry shows is an answer that was printed just before. */
    boolean tells(@Nullable Integer status, @Nullable String url) {
        return told.stream().anyMatch(one -> entries - one.entriesBefore() <= NEAR && one.isOf(status, url));
    }

    /** Returns whether the end of a call, or of its redirects, is still to come. */
    boolean isOpen() {
        return messages.isWaiting();
    }

    void end() {
        flush();
        messages.end();
    }

    /** urllib3 and Ruby name the connection before what is sent on it. */
    private void noteConnection(String line) {
        if (line.startsWith("opening connection to ") || line.contains("Starting new HTTP")) {
            tls = line.contains("Starting new HTTPS ") || line.contains(":443...");
        } else if (client == Client.RUBY && (line.startsWith("starting SSL") || line.startsWith("SSL established"))) {
            tls = true;
        }
    }

    private boolean ofPython(String line, long number) {
        if (headersOpen && client == Client.PYTHON && line.contains("header: ")) {
            Matcher header = PYTHON_HEADER.matcher(line);
            if (header.matches()) {
                messages.readLine(header.group(1));
                return true;
            }
        }
        Matcher said = line.contains("send: ") || line.contains("reply: ") ? PYTHON.matcher(line) : null;
        if (said == null || !said.find()) {
            return false;
        }
        String text = QuotedText.plain(said.group(3));
        if (said.group(1).equals("send")) {
            client = Client.PYTHON;
            sent(text, number);
            return true;
        }
        if (!text.startsWith("HTTP/")) {
            return false;
        }
        client = Client.PYTHON;
        answered(text, number);
        headersOpen = true;
        return true;
    }

    private boolean ofRuby(String line, long number) {
        Matcher said = line.contains("<- \"") || line.contains("-> \"") ? RUBY.matcher(line) : null;
        if (said == null || !said.matches()) {
            boolean talking = client == Client.RUBY || line.startsWith("opening connection to ");
            boolean remark = talking && RUBY_REMARK.matcher(line).matches();
            client = remark ? Client.RUBY : client;
            return remark;
        }
        client = Client.RUBY;
        String text = QuotedText.plain(said.group(2));
        if (said.group(1).equals("<-")) {
            sent(text, number);
        } else if (text.startsWith("HTTP/")) {
            answered(text, number);
        } else {
            received.append(text);
            lines();
        }
        return true;
    }

    private boolean ofGo(String line, long number) {
        Matcher quoted = line.contains(" HTTP/") || line.contains("\"HTTP/") ? GO_QUOTED.matcher(line) : null;
        boolean whole = quoted != null && quoted.find();
        if (whole && quoted != null) {
            client = Client.OTHER;
            message(QuotedText.plain(quoted.group(1)), number);
        }
        return whole;
    }

    /** Python prints no body; the program that was debugged often does. */
    private boolean isBody(String line) {
        if (!headersOpen && !inBody) {
            return false;
        }
        LogLine read = LogLine.of(line);
        boolean starts = read.starts() && (!read.text().startsWith("{") || LogEntries.isLogger(read));
        Matcher body = BODY.matcher(line);
        boolean goesOn = inBody
                && !line.isBlank()
                && (Character.isWhitespace(line.charAt(0)) || "}]".indexOf(line.charAt(0)) >= 0);
        if (starts || !(body.matches() || goesOn)) {
            return false;
        }
        if (headersOpen) {
            messages.readLine("");
        }
        headersOpen = false;
        inBody = true;
        messages.readLine(body.matches() ? body.group(1) : line);
        return true;
    }

    private void message(String text, long number) {
        if (text.startsWith("HTTP/")) {
            answered(text, number);
        } else {
            sent(text, number);
        }
    }

    private void sent(String text, long number) {
        flush();
        MessageLine.Request request = MessageLine.request(firstLine(text));
        if (request != null) {
            messages.startNamed("line " + number, tls);
            asked = true;
            method = request.method();
            target = request.target();
        }
        feed(text);
    }

    private void answered(String text, long number) {
        flush();
        MessageLine.Status answer = MessageLine.status(firstLine(text));
        if (answer != null && !answer.isInterim()) {
            if (!asked) {
                messages.startNamed("line " + number, tls);
                target = null;
            }
            asked = false;
            told.addLast(new Told(target, answer.code(), entries));
            if (told.size() > NEAR) {
                told.removeFirst();
            }
        }
        received.append(text);
        lines();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private void feed(String text) {
        text.lines().forEach(messages::readLine);
    }

    /** Gives on the lines that are whole; a client prints what it read, be it a line or a part of one. */
    private void lines() {
        int end;
        int from = 0;
        while ((end = received.indexOf("\n", from)) >= 0) {
            String line = received.substring(from, end);
            messages.readLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            from = end + 1;
        }
        received.delete(0, from);
        received.setLength(Math.min(received.length(), LONGEST));
    }

    private void flush() {
        if (received.length() > 0) {
            messages.readLine(received.toString());
            received.setLength(0);
        }
    }
}
