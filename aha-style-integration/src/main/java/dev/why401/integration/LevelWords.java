package dev.why401.integration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/**
 * Writes the level at the start of a line in capitals, as loggers do: a page that somebody copied from the screen of a sync
 * product has {@code Warning: } and no time stamp, and reads like the rest of the entry above.
 */
final class LevelWords extends Reader {
    private static final List<String> LEVELS = List.of("Error: ", "Warning: ", "Info: ");
    private static final int LONGEST = 9;

    private final BufferedReader page;
    private boolean atStart = true;
    private String word = "";
    private int next;

    LevelWords(Reader page) {
        this.page = new BufferedReader(page);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = one();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            buffer[offset + count] = (char) c;
            count++;
        }
        return count;
    }

    private int one() throws IOException {
        if (atStart) {
            atStart = false;
            word = level();
            next = 0;
        }
        if (next < word.length()) {
            return word.charAt(next++);
        }
        int c = page.read();
        atStart = c == '\n';
        return c;
    }

    /** Takes a level off the page and returns it in capitals; returns nothing and takes nothing if there is none. */
    private String level() throws IOException {
        char[] start = new char[LONGEST];
        page.mark(LONGEST);
        int length = 0;
        int read;
        while (length < LONGEST && (read = page.read(start, length, LONGEST - length)) > 0) {
            length += read;
        }
        page.reset();
        String line = new String(start, 0, length);
        for (String level : LEVELS) {
            if (line.startsWith(level)) {
                page.skip(level.length());
                return level.toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
