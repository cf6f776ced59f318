package dev.why401.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Knows an exchange record again that came before under another id, without reading it: a client that is refused tries again,
 * and its log holds one refusal a thousand times.
 *
 * <p>Of a line it keeps 128 bits of a salted SHA-256, for a line may hold a secret; the id is left out of the hash and goes
 * through the scrubber each time. The last {@value #PLACES} lines are known, or a few less: two lines share each pair of
 * places. Not thread-safe.
 *
 * @param <V> what the caller made of a record; not what it read in it
 */
public final class RepeatedRecords<V> {
    private static final int PLACES = 32 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_ID = 200;

    /** More digits may be written otherwise than they are read. */
    private static final int LONGEST_NUMBER = 18;

    private static final String START = "{\"id\":";
    private static final String[] ID = {"id"};

    /** No byte of UTF-8: what stands before the id and behind it cannot be taken for one another. */
    private static final byte PLACE_OF_ID = (byte) 0xff;

    private final MessageDigest digest = sha256();
    private final byte[] salt = new byte[32];
    private final long[] firstHalves = new long[PLACES];
    private final long[] secondHalves = new long[PLACES];

    /** {@code null} for a line that came once: where no two are alike, nothing is made out of any. */
    private final @Nullable Object[] made = new Object[PLACES];

    /** Where the value of the id of the line that was asked for last begins, -1 if it cannot be told without reading. */
    private int from;

    private int to;
    private long firstHalf;
    private long secondHalf;

    /** Knows nothing yet. */
    public RepeatedRecords() {
        new SecureRandom().nextBytes(salt);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Returns what was kept for a line that differs from {@code line} in its id or in nothing; {@code null} if nothing was. */
    @SuppressWarnings("unchecked") // nothing else is put there
    public @Nullable V find(String line) {
        findId(line);
        if (from < 0) {
            return null;
        }
        hash(line);
        int place = place();
        return place < 0 ? null : (V) made[place];
    }

    /** Returns the id of the line that was found last. */
    public Fact<String> id(String line) {
        return Fact.present(Scrubber.patternsOnly().line(line.substring(from, to), LONGEST_ID));
    }

    /** Returns whether the id of the line that was found last is a number as long as {@code shown} is what it shows. */
    public boolean isIdNumber(String line, Fact<String> shown) {
        return line.charAt(from - 1) != '"' && shown.is(line.substring(from, to));
    }

    /**
     * Keeps what was made of the line that was asked for last and not found, if it comes for the second time. Not to be called
     * where a secret of the record is known by its value: it might stand in the id of another one.
     */
    public void keep(String line, V ofLine) {
        if (from < 0) {
            return;
        }
        int place = place();
        if (place < 0) {
            place = pair();
            firstHalves[place + 1] = firstHalves[place];
            secondHalves[place + 1] = secondHalves[place];
            made[place + 1] = made[place];
            firstHalves[place] = firstHalf;
            secondHalves[place] = secondHalf;
            made[place] = null;
        } else if (hasOneId(line)) {
            made[place] = ofLine;
        }
    }

    private int pair() {
        return (int) firstHalf & (PLACES - 2);
    }

    private int place() {
        int pair = pair();
        for (int place = pair; place < pair + 2; place++) {
            if (firstHalves[place] == firstHalf && secondHalves[place] == secondHalf) {
                return place;
            }
        }
        return -1;
    }

    /** Finds the id where most records have it: in front, a text without escapes or a number. */
    private void findId(String line) {
        from = -1;
        if (!line.startsWith(START) || line.length() > LONGEST_LINE) {
            return;
        }
        int start = START.length();
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        boolean quoted = line.startsWith("\"", start);
        start = quoted ? start + 1 : start;
        int end = start;
        while (end < line.length() && (quoted ? isPlain(line.charAt(end)) : isDigit(line.charAt(end)))) {
            end++;
        }
        int length = end - start;
        boolean found = quoted
                ? line.startsWith("\"", end) && length > 0 && length <= LONGEST_ID
                : line.startsWith(",", end)
                        && length > 0
                        && length <= LONGEST_NUMBER
                        && (length == 1 || line.charAt(start) != '0');
        if (found) {
            from = start;
            to = end;
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != '\\';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void hash(String line) {
        // All of it is ASCII up to the end of the id: a place in the line is a place in its bytes.
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        digest.update(salt);
        digest.update(bytes, 0, from);
        digest.update(PLACE_OF_ID);
        digest.update(bytes, to, bytes.length - to);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        firstHalf = hash.getLong();
        secondHalf = hash.getLong();
    }

    /** A second id would be the one that counts, and it is no part of what was left out. */
    private static boolean hasOneId(String line) {
        int ids = 0;
        try {
            JsonLine json = new JsonLine(line);
            json.enterObject();
            while (json.hasNext()) {
                ids += json.name(ID) == 0 ? 1 : 0;
                json.skip();
            }
        } catch (IOException notJson) {
            return false;
        }
        return ids == 1;
    }
}
