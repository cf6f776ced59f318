package dev.why401.okhttp;

import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Lets an exception become the cause of another only if none of its messages holds a secret. */
final class SafeCause {
    private SafeCause() {}

    /** Returns the problem itself, or a copy of its type's name, scrubbed message and stack trace. */
    static Throwable of(IOException problem, Scrubber scrubber) {
        return isClean(problem, scrubber, Collections.newSetFromMap(new IdentityHashMap<>()))
                ? problem
                : scrubbed(problem, scrubber);
    }

    private static boolean isClean(Throwable problem, Scrubber scrubber, Set<Throwable> seen) {
        if (!seen.add(problem)) {
            return true;
        }
        String message = problem.getMessage();
        if (message != null && !scrubber.isClean(message)) {
            return false;
        }
        for (Throwable suppressed : problem.getSuppressed()) {
            if (!isClean(suppressed, scrubber, seen)) {
                return false;
            }
        }
        return problem.getCause() == null || isClean(problem.getCause(), scrubber, seen);
    }

    private static Throwable scrubbed(IOException problem, Scrubber scrubber) {
        String message = problem.getMessage() == null ? "" : ": " + problem.getMessage();
        IOException copy = new IOException(scrubber.line(problem.getClass().getName() + message, 500));
        copy.setStackTrace(problem.getStackTrace());
        return copy;
    }
}
