package dev.why401.cli;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import java.util.Iterator;

/** The ids of all causes, for the shell to complete. */
final class CauseIds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Causes.all().stream().map(Cause::id).iterator();
    }
}
