package dev.why401.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an error of axios and its kin as Node prints it: nested members, one a line, indented. What belongs to the request
 * and what to the answer is told by the member it stands under.
 */
final class ObjectDump {
    private static final String PRINTED = "the client printed it in a form of its own";

    private static final Pattern MEMBER = Pattern.compile(
            "( {1,60})(?:['\"]([^'\"\\n]{1,100})['\"]|([A-Za-z_$][\\w$]{0,100}|\\[Symbol\\([^)\\n]{1,100}\\)\\])): (.*)");

    private static final Pattern START =
            Pattern.compile("\n {2,4}(?:config|response|options|status|statusText|statusCode): ");

    private static final Pattern LITERAL =
            Pattern.compile("'([^'\\\\]*+(?:\\\\.[^'\\\\]*+){0,400}+)'|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+){0,400}+)\"");

    private static final Pattern INLINE =
            Pattern.compile("(?<=[{,] )(?:['\"]([^'\"\\n]{1,100})['\"]|([A-Za-z][\\w$]{0,100})): (?=['\"])");

    /** Members that show the inner life of the client and nothing of the call. */
    private static final Set<String> MACHINERY =
            Set.of("request", "_request", "options", "timings", "socket", "agent", "transitional", "res", "req", "env");

    private record Level(int indent, String name) {}

    private final Deque<Level> path = new ArrayDeque<>();
    private final LogFacts facts;
    private @Nullable String base;
    private @Nullable String url;

    private ObjectDump(LogFacts facts) {
        this.facts = facts;
    }

    static boolean isIn(String text) {
        return text.contains("{\n") && START.matcher(text).find();
    }

    static void read(String text, LogFacts facts) {
        ObjectDump dump = new ObjectDump(facts);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            dump.line(lines, i);
        }
        facts.url(dump.address());
    }

    private @Nullable String address() {
        String start = base;
        String rest = url;
        if (rest == null || start == null || rest.contains("://")) {
            return rest == null ? start : rest;
        }
        boolean joins = start.endsWith("/") || rest.startsWith("/");
        return joins ? start.replaceAll("/$", rest.startsWith("/") ? "" : "/") + rest : start + "/" + rest;
    }

    private void line(String[] lines, int at) {
        Matcher member = MEMBER.matcher(lines[at]);
        if (!member.matches()) {
            return;
        }
        int indent = member.group(1).length();
        while (!path.isEmpty() && path.peek().indent() >= indent) {
            path.pop();
        }
        String name = member.group(2) == null ? member.group(3) : member.group(2);
        String value = member.group(4);
        take(name, value, lines, at, indent);
        if (value.endsWith("{") || value.endsWith("[")) {
            path.push(new Level(indent, name));
        }
    }

    private void take(String name, String value, String[] lines, int at, int indent) {
        String parent = path.isEmpty() ? "" : path.peek().name();
        String grandparent = "";
        Iterator<Level> up = path.iterator();
        for (int i = 0; i < 2 && up.hasNext(); i++) {
            grandparent = up.next().name();
        }
        if (name.equals("headers") && value.startsWith("{ ")) {
            inline(value, parent);
        }
        boolean ofAnswer = parent.equals("response") || (parent.isEmpty() && name.startsWith("status"));
        if (parent.equals("headers") && (grandparent.equals("response") || grandparent.equals("headers"))) {
            header(name, value, true);
        } else if (parent.equals("headers") && (grandparent.equals("config") || grandparent.equals("options"))) {
            header(name, value, false);
        } else if (ofAnswer && name.startsWith("status") && value.matches("[1-5]\\d\\d,?")) {
            facts.status(value.substring(0, 3));
        } else if (name.equals("data") && (parent.equals("response") || parent.isEmpty())) {
            body(lines, at, indent, value);
        } else if (parent.equals("config") || parent.equals("options") || (parent.isEmpty() && name.equals("url"))) {
            request(name, value);
        }
    }

    /** A short object stands on one line. */
    private void inline(String value, String parent) {
        boolean answered = parent.equals("response");
        if (answered || parent.equals("config") || parent.equals("options")) {
            Matcher member = INLINE.matcher(value);
            while (member.find()) {
                String name = member.group(1) == null ? member.group(2) : member.group(1);
                header(name, value.substring(member.end()), answered);
            }
        }
    }

    private void request(String name, String value) {
        String literal = literal(value);
        if (literal == null || literal.isEmpty()) {
            return;
        }
        switch (name) {
            case "method" -> facts.method(literal);
            case "url" -> url = url == null ? literal : url;
            case "baseURL", "prefixUrl" -> base = base == null ? literal : base;
            default -> {}
        }
    }

    private void header(String name, String value, boolean answered) {
        String literal = literal(value);
        if (literal == null) {
            return;
        }
        if (answered) {
            facts.answered(name, literal);
        } else {
            facts.sent(name, literal);
        }
    }

    private void body(String[] lines, int at, int indent, String first) {
        StringBuilder all = new StringBuilder(first);
        for (int i = at + 1; i < lines.length && isDeeper(lines[i], indent); i++) {
            all.append('\n').append(lines[i].strip());
        }
        String text = all.toString().replaceAll(",$", "");
        if (text.equals("undefined") || text.contains("[Object") || text.contains("[Array]") || text.equals("{")) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        Matcher piece = LITERAL.matcher(text);
        boolean isString = text.startsWith("'") || text.startsWith("\"");
        while (isString && piece.find()) {
            joined.append(piece.group(1) == null ? piece.group(2) : piece.group(1));
        }
        String shown = isString
                ? joined.toString().replace("\\n", "\n").replace("\\\"", "\"").replace("\\'", "'")
                : text;
        facts.body(shown, isString && !text.contains("more characters") ? null : PRINTED);
    }

    private static boolean isDeeper(String line, int indent) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return depth > indent || (depth == indent && depth < line.length() && "}]".indexOf(line.charAt(depth)) >= 0);
    }

    private static @Nullable String literal(String value) {
        Matcher literal = LITERAL.matcher(value);
        if (!literal.find() || literal.start() > 2) {
            return null;
        }
        return (literal.group(1) == null ? literal.group(2) : literal.group(1))
                .replace("\\'", "'")
                .replace("\\\"", "\"");
    }

    /** Returns the text without the members that show the inner life of the client. */
    static String withoutMachinery(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int skippedFrom = -1;
        for (String line : text.split("\n", -1)) {
            Matcher member = MEMBER.matcher(line);
            if (skippedFrom >= 0 && isDeeper(line, skippedFrom)) {
                continue;
            }
            skippedFrom = -1;
            if (member.matches()) {
                String name = member.group(2) == null ? member.group(3) : member.group(2);
                boolean opens = member.group(4).endsWith("{") || member.group(4).endsWith("[");
                if (MACHINERY.contains(name) || name.startsWith("_") || name.startsWith("[Symbol")) {
                    skippedFrom = opens ? member.group(1).length() : -1;
                    if (opens || !name.equals("request")) {
                        continue;
                    }
                }
            }
            kept.append(kept.isEmpty() ? "" : "\n").append(line);
        }
        return kept.toString();
    }
}
