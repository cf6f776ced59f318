package dev.why401.capture;

import dev.why401.capture.CurlLine.Kind;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns what {@code curl --trace-ascii} or {@code curl --trace} printed into the lines of {@code curl -v}. The first shows 64
 * characters a row and breaks a row where the data breaks a line; the second shows 16 bytes a row, in hexadecimal and as text,
 * whatever they are. Not thread-safe.
 */
final class CurlTrace {
    private static final int ROW = 0x40;
    private static final int LONGEST = 64 * 1024;

    private static final Pattern TITLE = Pattern.compile(
            "(?:\\s{0,3}\\d[^=<>]{0,300}?)?(?:\\d\\d:\\d\\d:\\d\\d\\.\\d{6} )?(?:\\[\\d+-[\\dx]+] )?(== Info: |=> Send |<= Recv )(.*)");
    private static final Pattern ROW_LINE = Pattern.compile("([0-9a-f]{4,12}): (.*)", Pattern.DOTALL);
    private static final int BYTES = 16;
    private static final int BYTE_COLUMNS = 3 * BYTES;
    private static final Pattern BYTE_ROW = Pattern.compile("(?:[0-9a-f]{2} ){1,16}(?: {3}){0,15}");

    private final Consumer<CurlLine> lines;
    private final StringBuilder row = new StringBuilder();
    private @Nullable Kind data;
    private long next = -1;

    CurlTrace(Consumer<CurlLine> lines) {
        this.lines = lines;
    }

    /** Takes a line; returns whether it belongs to a trace. */
    boolean take(String line) {
        Matcher title = line.length() > 4_000 ? null : TITLE.matcher(line);
        if (title != null && title.matches()) {
            finishRow();
            data = null;
            if (title.group(1).startsWith("==")) {
                lines.accept(new CurlLine(Kind.INFO, title.group(2)));
            } else {
                data = kind(title.group(1).startsWith("=>"), title.group(2));
            }
            return true;
        }
        Matcher rowLine = ROW_LINE.matcher(line);
        if (data == null || !rowLine.matches()) {
            return false;
        }
        String bytes = bytes(rowLine.group(2));
        if (bytes == null) {
            row(Long.parseLong(rowLine.group(1), 16), rowLine.group(2));
        } else {
            takeBytes(bytes);
        }
        return true;
    }

    void end() {
        finishRow();
    }

    private static Kind kind(boolean sent, String what) {
        if (what.startsWith("header")) {
            return sent ? Kind.SENT : Kind.RECEIVED;
        }
        if (what.startsWith("data")) {
            return sent ? Kind.SENT_DATA : Kind.RECEIVED_DATA;
        }
        return Kind.NOISE;
    }

    private void row(long offset, String text) {
        if (offset != next || row.length() > LONGEST) {
            finishRow();
        }
        row.append(text);
        boolean full = text.length() >= ROW;
        next = offset + text.length();
        if (!full) {
            finishRow();
        }
    }

    /** Returns the text of a row of {@code --trace}, line ends in it; null if the two columns do not show the same. */
    private static @Nullable String bytes(String row) {
        if (row.length() <= BYTE_COLUMNS
                || row.length() > BYTE_COLUMNS + BYTES
                || !BYTE_ROW.matcher(row.substring(0, BYTE_COLUMNS)).matches()) {
            return null;
        }
        StringBuilder text = new StringBuilder(BYTES);
        for (int at = 0; at < BYTE_COLUMNS && row.charAt(at) != ' '; at += 3) {
            int value = Integer.parseInt(row, at, at + 2, 16);
            char shown = value < ' ' || value > '~' ? '.' : (char) value;
            int column = BYTE_COLUMNS + at / 3;
            // Who copies text often loses the blanks at its end.
            if ((column < row.length() ? row.charAt(column) : ' ') != shown) {
                return null;
            }
            text.append(value == '\n' || value == '\r' ? (char) value : shown);
        }
        return text.toString();
    }

    private void takeBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            next = 0;
            if (c == '\n' || row.length() > LONGEST) {
                finishRow();
            } else if (c != '\r') {
                row.append(c);
            }
        }
    }

    private void finishRow() {
        Kind kind = data;
        if (kind != null && next >= 0) {
            lines.accept(new CurlLine(kind, row.toString()));
        }
        row.setLength(0);
        next = -1;
    }
}
