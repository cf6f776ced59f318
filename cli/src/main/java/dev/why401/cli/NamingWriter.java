package dev.why401.cli;

import org.jspecify.annotations.Nullable;

/** Names the entries only if there are several: keeps the first one back until a second comes. */
abstract class NamingWriter implements EntryWriter {
    private boolean several;
    private @Nullable Entry first;

    NamingWriter(boolean several) {
        this.several = several;
    }

    /** Writes one of several entries, or the only one. */
    abstract void put(Entry entry, boolean several);

    /** Writes what closes the document. */
    abstract void close(boolean several);

    @Override
    public final void write(Entry entry) {
        Entry waiting = first;
        if (!several && waiting == null) {
            first = entry;
            return;
        }
        if (waiting != null) {
            first = null;
            several = true;
            put(waiting, true);
        }
        put(entry, true);
    }

    @Override
    public final void end() {
        Entry only = first;
        if (only != null) {
            put(only, false);
        }
        close(several);
    }
}
