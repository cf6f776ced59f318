package dev.why401.knowledge;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known of each basic signal in one exchange, without quotes. Not thread-safe. */
final class Truths {
    /** Nobody looked. */
    static final byte UNREAD = 0;

    static final byte SEEN = 1;
    static final byte NOT_SEEN = 2;
    static final byte CANNOT_TELL = 3;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101010101010101L;

    private final byte[] all;
    private final int[][] awaiting;
    private final long[] always;

    /** The wanted signals that may be seen; {@code null} until somebody asks, which is seldom. */
    private long @Nullable [] candidates;

    /**
     * Starts with nothing read.
     *
     * @param size how many signals there are, composed ones included
     * @param awaiting for each basic signal the wanted ones that cannot be seen before it or another one may be seen
     * @param always the wanted signals that may be seen whatever else is
     */
    Truths(int size, int[][] awaiting, long[] always) {
        this.all = new byte[size];
        this.awaiting = awaiting;
        this.always = always;
    }

    static byte of(Reading reading) {
        if (reading instanceof Reading.Seen) {
            return SEEN;
        }
        return reading instanceof Reading.NotSeen ? NOT_SEEN : CANNOT_TELL;
    }

    /** Returns "not seen" where it would have been seen. */
    static byte unseen(boolean known) {
        return known ? NOT_SEEN : CANNOT_TELL;
    }

    byte get(int signal) {
        return all[signal];
    }

    void set(int signal, byte truth) {
        all[signal] = truth;
    }

    /** Returns the first signal from {@code from} on that nobody looked at; -1 if there is none before {@code end}. */
    int nextUnread(int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end && !hasZero((long) LONGS.get(all, i))) {
            i += Long.BYTES;
        }
        while (i < end && all[i] != UNREAD) {
            i++;
        }
        return i < end ? i : -1;
    }

    private static boolean hasZero(long truths) {
        return ((truths - LOWEST_BITS) & ~truths & (LOWEST_BITS << 7)) != 0;
    }

    /** Returns the truths of the first {@code size} signals, four of them in each byte, in an order that is always the same. */
    long[] pack(int size) {
        int perLong = 4 * Long.BYTES;
        long[] packed = new long[size / perLong + 1];
        int at = 0;
        for (int i = 0; i < packed.length - 1; i++, at += perLong) {
            packed[i] = (long) LONGS.get(all, at)
                    | (long) LONGS.get(all, at + 8) << 2
                    | (long) LONGS.get(all, at + 16) << 4
                    | (long) LONGS.get(all, at + 24) << 6;
        }
        for (int i = at; i < size; i++) {
            packed[packed.length - 1] |= (long) all[i] << (2 * (i - at));
        }
        return packed;
    }

    void fill(int from, int to, byte truth) {
        Arrays.fill(all, from, to, truth);
    }

    void copy(int from, byte[] truths) {
        System.arraycopy(truths, 0, all, from, truths.length);
    }

    void seen(int signal) {
        all[signal] = SEEN;
    }

    /** Leaves it to the signal itself, which may see it. */
    void ask(int signal) {
        if (all[signal] != SEEN) {
            all[signal] = UNREAD;
        }
    }

    /** Returns the first wanted signal from {@code from} on that may be seen; -1 if there is none. */
    int nextCandidate(int from) {
        long[] candidates = candidates();
        int word = from >> 6;
        if (word >= candidates.length) {
            return -1;
        }
        long bits = candidates[word] & (-1L << from);
        while (bits == 0) {
            if (++word == candidates.length) {
                return -1;
            }
            bits = candidates[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** Once all basic signals were read or left to themselves. */
    private long[] candidates() {
        long[] known = candidates;
        if (known == null) {
            known = always.clone();
            for (int signal = 0; signal < awaiting.length; signal++) {
                if (all[signal] == SEEN || all[signal] == UNREAD) {
                    for (int wanted : awaiting[signal]) {
                        known[wanted >> 6] |= 1L << wanted;
                    }
                }
            }
            candidates = known;
        }
        return known;
    }
}
