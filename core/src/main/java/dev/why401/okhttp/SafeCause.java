package dev.why401.okhttp;

import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Lets an exception become the cause of another only if none of its messages holds a secret. */
final class SafeCause {
    private static final int MOST = 100;

    private SafeCause() {}

    /** Returns the problem itself, or a copy of its type's name, scrubbed message and stack trace. */
    static Throwable of(IOException problem, Scrubber scrubber) {
        return isClean(problem, scrubber) ? problem : scrubbed(problem, scrubber);
    }

    /** Goes over causes and suppressed exceptions without recursion; a chain too long to go over is not clean. */
    private static boolean isClean(IOException problem, Scrubber scrubber) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>(List.of(problem));
        while (!left.isEmpty()) {
            Throwable next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            String message = next.getMessage();
            if (seen.size() > MOST || (message != null && !scrubber.isClean(message))) {
                return false;
            }
            left.addAll(List.of(next.getSuppressed()));
            if (next.getCause() != null) {
                left.add(next.getCause());
            }
        }
        return true;
    }

    private static Throwable scrubbed(IOException problem, Scrubber scrubber) {
        String message = problem.getMessage() == null ? "" : ": " + problem.getMessage();
        IOException copy = new IOException(scrubber.line(problem.getClass().getName() + message, 500));
        copy.setStackTrace(problem.getStackTrace());
        return copy;
    }
}
