package dev.why401.diagnosis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much an exchange looks like the recorded failures of each cause, in eighths of a log-odd; 0 for a cause that was recorded as
 * often as the average one and of which the marks say nothing. Holds nothing of the exchange. Immutable; compared by value.
 */
final class Likeness {
    private static final double STEP = 1.0 / 8;

    private final byte[] levels;
    private final int hash;

    Likeness(double[] scores) {
        levels = new byte[scores.length];
        for (int i = 0; i < scores.length; i++) {
            long level = Math.round(scores[i] / STEP);
            levels[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, level));
        }
        hash = Arrays.hashCode(levels);
    }

    double of(int cause) {
        return levels[cause] * STEP;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Likeness that && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
