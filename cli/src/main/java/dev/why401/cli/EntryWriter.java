package dev.why401.cli;

/** Writes what was found out, call by call. Throws {@link Output.Broken} when nothing can be written any more. */
interface EntryWriter {
    void write(Entry entry);

    /** Writes what is due at the end. */
    void end();
}
