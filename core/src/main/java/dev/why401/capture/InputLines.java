package dev.why401.capture;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines and counts them; of a line longer than the limit the start is returned and the rest skipped. */
final class InputLines {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[16 * 1024];
    private int from;
    private int to;
    private long number;

    InputLines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns the number of the line returned last; the first is 1. */
    long number() {
        return number;
    }

    /** Returns the next line without its end, or {@code null} at the end of the input. */
    @Nullable
    String next() throws IOException {
        StringBuilder start = null;
        while (true) {
            if (from == to && !fill()) {
                return start == null ? null : finish(start);
            }
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean ends = end < to;
            if (ends && start == null && end - from <= longest) {
                String line = new String(buffer, from, end - from);
                from = end + 1;
                return finish(line);
            }
            start = start == null ? new StringBuilder(Math.min(longest, 2 * buffer.length)) : start;
            start.append(buffer, from, Math.min(end - from, longest - start.length()));
            from = ends ? end + 1 : end;
            if (ends) {
                return finish(start);
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private String finish(CharSequence line) {
        number++;
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        int start = number == 1 && end > 0 && line.charAt(0) == '\ufeff' ? 1 : 0;
        return line.subSequence(start, end).toString();
    }

    /** Returns whether the text holds characters that no text file holds. */
    static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\u001b' && c != '\f';
            odd += control || c == '\ufffd' ? 1 : 0;
        }
        return odd * 20 > text.length();
    }
}
