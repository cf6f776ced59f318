package dev.why401.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows on a terminal how far a large input is, and leaves nothing behind. Not thread-safe. */
final class Progress {
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private long records;
    private int drawn;

    Progress(PrintStream err, boolean shown, LongSupplier nanoClock) {
        this.err = err;
        this.shown = shown;
        this.clock = nanoClock;
        this.start = nanoClock.getAsLong();
        this.next = start + QUIET_NANOS;
    }

    void tick() {
        records++;
        if (!shown) {
            return;
        }
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + STEP_NANOS;
            draw(now - start);
        }
    }

    private void draw(long nanos) {
        long rate = Math.round(records * 1e9 / Math.max(1, nanos));
        String line = String.format(Locale.ROOT, "%,d records, %,d a second", records, rate);
        erase();
        err.print(line);
        err.flush();
        drawn = line.length();
    }

    /** Takes the line away, for the end or for another message. */
    void erase() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(drawn) + "\r");
            err.flush();
            drawn = 0;
        }
    }
}
