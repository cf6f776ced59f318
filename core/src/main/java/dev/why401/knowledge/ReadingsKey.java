package dev.why401.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the signals of a {@link SignalSet} tell in an exchange, without a word of it: in exchanges with equal keys each
 * signal is seen, not seen or untold alike, from the same sources and for want of the same facts. Only quotes differ. Keys of
 * different sets are not to be compared. Immutable and thread-safe.
 */
public final class ReadingsKey {
    private final long[] truths;
    private final List<Set<?>> answers;
    private final Object context;
    private final int hash;

    /**
     * Holds what is told.
     *
     * @param truths the truth of each basic signal; not to be changed any more
     * @param answers what signals say that are known by their answers alone
     * @param context what composed signals look at beside their parts
     */
    ReadingsKey(long[] truths, List<Set<?>> answers, Object context) {
        this.truths = truths;
        this.answers = answers;
        this.context = context;
        this.hash = (Arrays.hashCode(truths) * 31 + answers.hashCode()) * 31 + context.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingsKey that
                && hash == that.hash
                && Arrays.equals(truths, that.truths)
                && answers.equals(that.answers)
                && context.equals(that.context);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
