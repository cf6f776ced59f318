package dev.why401.capture;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes JSON on and leaves out what is in a string beyond a limit, so that a reader of JSON never holds a body of any length.
 * An escape is passed whole or not at all. Not thread-safe.
 */
final class ShortStrings extends Reader {
    private final Reader in;
    private final int longest;
    private int inString = -1;
    private int left;
    private boolean atEscape;
    private boolean fits = true;
    private boolean first = true;

    /**
     * Makes a reader.
     *
     * @param longest the most characters of a string, as it is written
     */
    ShortStrings(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            int read = in.read(buffer, offset, length);
            if (read <= 0) {
                return read;
            }
            int kept = 0;
            for (int i = offset; i < offset + read; i++) {
                if (keeps(buffer[i])) {
                    buffer[offset + kept++] = buffer[i];
                }
            }
            if (kept > 0) {
                return kept;
            }
        }
    }

    private boolean keeps(char c) {
        if (first) {
            first = false;
            if (c == '\ufeff') {
                return false;
            }
        }
        if (inString < 0) {
            inString = c == '"' ? 0 : -1;
            return true;
        }
        if (left == 0 && c == '"') {
            inString = -1;
            return true;
        }
        if (left > 0) {
            // u and four digits, or one sign
            left = atEscape && c == 'u' ? 4 : left - 1;
            atEscape = false;
        } else {
            fits = inString < longest;
            atEscape = c == '\\';
            left = atEscape ? 1 : 0;
        }
        inString += fits ? 1 : 0;
        return fits;
    }

    /** The source is not ours to close. */
    @Override
    public void close() {}
}
