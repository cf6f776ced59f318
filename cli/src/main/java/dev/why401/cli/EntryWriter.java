package dev.why401.cli;

import dev.why401.evidence.Fact;
import org.jspecify.annotations.Nullable;

/** Writes what was found out, call by call. Throws {@link Output.Broken} when nothing can be written any more. */
interface EntryWriter {
    void write(Entry entry);

    /** Returns whether it says which secrets were hidden in a call. */
    default boolean saysWhatWasHidden() {
        return true;
    }

    /** Returns what {@link #writeAgain} takes to write the last entry under another name; {@code null} if it cannot. */
    default @Nullable Object repeatable() {
        return null;
    }

    /**
     * Writes a call again. A client that is refused tries again, and its log holds one refusal a thousand times.
     *
     * @param id the name of the call this time
     * @param isIdNumber whether it is a number
     * @param repeatable what {@link #repeatable} returned for the call
     * @return whether it was written; if not, {@link #write} follows
     */
    default boolean writeAgain(Fact<String> id, boolean isIdNumber, Object repeatable) {
        return false;
    }

    /** Writes what is due at the end. */
    void end();
}
