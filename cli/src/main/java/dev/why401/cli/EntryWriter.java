package dev.why401.cli;

import dev.why401.capture.CapturedExchange;
import dev.why401.evidence.Exchange;

/** Writes what was found out, call by call. Throws {@link Output.Broken} when nothing can be written any more. */
interface EntryWriter {
    void write(Entry entry);

    /**
     * Writes a call again if this writer remembers what it wrote for the same evidence. A client that is refused tries again, and
     * its log holds one refusal a thousand times.
     *
     * @param captured the call, with a name of its own
     * @param evidence what is known of it
     * @return whether it was written; if not, {@link #write} follows for the same evidence
     */
    default boolean writeAgain(CapturedExchange captured, Exchange evidence) {
        return false;
    }

    /** Writes what is due at the end. */
    void end();
}
