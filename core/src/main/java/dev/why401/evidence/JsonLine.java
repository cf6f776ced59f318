package dev.why401.evidence;

import java.io.IOException;
import java.util.Arrays;

/**
 * Pulls the values out of one line of JSON (RFC 8259), without a copy of what nobody asks for. Moshi reads bytes, into which
 * the line would have to be turned for it; where a hundred thousand lines are read, that is half of the time.
 *
 * <p>It takes and refuses what Moshi's strict reader does. Each method throws {@link IOException} where the line goes on
 * otherwise than the format says; the message says nothing of the line. Not thread-safe.
 */
final class JsonLine {
    private static final int DEEPEST = 255;

    /** What comes next. */
    enum Token {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        TRUTH,
        NULL
    }

    private final String line;
    private int at;
    private int depth;

    /** Whether the object or array was just entered, so that no comma comes before its next member. */
    private boolean entered;

    /** A backslash that is not before {@link #at}; behind the end if there is none. */
    private int backslash = -1;

    JsonLine(String line) {
        this.line = line;
    }

    Token peek() throws IOException {
        return switch (next()) {
            case '{' -> Token.OBJECT;
            case '[' -> Token.ARRAY;
            case '"' -> Token.STRING;
            case 't', 'T', 'f', 'F' -> Token.TRUTH;
            case 'n', 'N' -> Token.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Token.NUMBER;
            default -> throw notJson();
        };
    }

    void enterObject() throws IOException {
        enter('{');
    }

    void enterArray() throws IOException {
        enter('[');
    }

    private void enter(char bracket) throws IOException {
        expect(bracket);
        if (++depth > DEEPEST) {
            throw notJson();
        }
        entered = true;
    }

    void leaveObject() throws IOException {
        leave('}');
    }

    void leaveArray() throws IOException {
        leave(']');
    }

    private void leave(char bracket) throws IOException {
        expect(bracket);
        depth--;
        entered = false;
    }

    /** Steps to the next member or element; returns whether there is one. To be asked once for each. */
    boolean hasNext() throws IOException {
        char c = next();
        if (c == '}' || c == ']') {
            return false;
        }
        if (!entered) {
            expect(',');
            c = next();
            if (c == '}' || c == ']') {
                throw notJson();
            }
        }
        entered = false;
        return true;
    }

    /** Reads the name of a member. */
    String name() throws IOException {
        String name = string();
        expect(':');
        return name;
    }

    /** Reads the name of a member, and returns its place among these names; -1 if it is none of them. */
    int name(String[] names) throws IOException {
        expect('"');
        int end = endOfPlainString();
        if (end < 0) {
            String name = rest();
            expect(':');
            return Arrays.asList(names).indexOf(name);
        }
        int found = -1;
        for (int i = 0; i < names.length && found < 0; i++) {
            String name = names[i];
            found = name.length() == end - at && line.startsWith(name, at) ? i : -1;
        }
        at = end + 1;
        expect(':');
        return found;
    }

    String string() throws IOException {
        expect('"');
        return rest();
    }

    /** Reads a number as it is written. */
    String number() throws IOException {
        next();
        int start = at;
        skipNumber();
        return line.substring(start, at);
    }

    boolean truth() throws IOException {
        boolean isTrue = (next() | ' ') == 't';
        word(isTrue ? "true" : "false");
        return isTrue;
    }

    void nothing() throws IOException {
        next();
        word("null");
    }

    /** Steps over a value of any kind. */
    void skip() throws IOException {
        switch (peek()) {
            case OBJECT -> {
                enterObject();
                while (hasNext()) {
                    skipString();
                    expect(':');
                    skip();
                }
                leaveObject();
            }
            case ARRAY -> {
                enterArray();
                while (hasNext()) {
                    skip();
                }
                leaveArray();
            }
            case STRING -> skipString();
            case NUMBER -> skipNumber();
            case TRUTH -> truth();
            case NULL -> nothing();
        }
    }

    /** Reads the end of the line. */
    void end() throws IOException {
        skipBlanks();
        if (at < line.length()) {
            throw notJson();
        }
    }

    private void skipString() throws IOException {
        expect('"');
        int end = endOfPlainString();
        if (end < 0) {
            rest();
        } else {
            at = end + 1;
        }
    }

    /** Returns where the string ends that was begun, or -1 if a backslash comes before. */
    private int endOfPlainString() throws IOException {
        int quote = line.indexOf('"', at);
        if (quote < 0) {
            throw notJson();
        }
        if (backslash < at) {
            int found = line.indexOf('\\', at);
            backslash = found < 0 ? line.length() : found;
        }
        return quote < backslash ? quote : -1;
    }

    /** Reads what is left of a string behind its opening quotation mark. */
    private String rest() throws IOException {
        int end = endOfPlainString();
        if (end >= 0) {
            String plain = line.substring(at, end);
            at = end + 1;
            return plain;
        }
        StringBuilder text = new StringBuilder(Math.max(16, 2 * (backslash - at)));
        while (end < 0) {
            text.append(line, at, backslash);
            at = backslash + 1;
            text.append(escaped());
            end = endOfPlainString();
        }
        text.append(line, at, end);
        at = end + 1;
        return text.toString();
    }

    private char escaped() throws IOException {
        char c = current();
        at++;
        return switch (c) {
            case '"', '\\', '/', '\'', '\n' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw notJson();
        };
    }

    private char unit() throws IOException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(current(), 16);
            if (digit < 0 || current() > 'f') {
                throw notJson();
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }

    private void skipNumber() throws IOException {
        if (current() == '-') {
            at++;
        }
        if (current() == '0') {
            at++;
        } else {
            skipDigits();
        }
        if (isAt('.')) {
            at++;
            skipDigits();
        }
        if (isAt('e') || isAt('E')) {
            at++;
            if (isAt('+') || isAt('-')) {
                at++;
            }
            skipDigits();
        }
    }

    private void skipDigits() throws IOException {
        int start = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw notJson();
        }
    }

    /** In any case, as Moshi has it. */
    private void word(String lowerCase) throws IOException {
        for (int i = 0; i < lowerCase.length(); i++) {
            if ((current() | ' ') != lowerCase.charAt(i)) {
                throw notJson();
            }
            at++;
        }
    }

    private void expect(char c) throws IOException {
        if (next() != c) {
            throw notJson();
        }
        at++;
    }

    private char next() throws IOException {
        skipBlanks();
        return current();
    }

    private void skipBlanks() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private char current() throws IOException {
        if (at >= line.length()) {
            throw notJson();
        }
        return line.charAt(at);
    }

    private boolean isAt(char c) {
        return at < line.length() && line.charAt(at) == c;
    }

    private static IOException notJson() {
        return new IOException("The line is not JSON, or it is cut off");
    }
}
