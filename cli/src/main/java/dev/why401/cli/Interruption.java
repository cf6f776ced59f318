package dev.why401.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C end early what is under way, and gives the command the time to print what it has. */
final class Interruption implements AutoCloseable {
    private static final long MOST_SECONDS = 15;

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Runnable cancel) {
        hook = new Thread(
                () -> {
                    cancel.run();
                    await();
                },
                "why401-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @SuppressWarnings("ResultOfMethodCallIgnored") // the process ends in either case
    private void await() {
        try {
            printed.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that everything is printed. */
    @Override
    public void close() {
        printed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook runs by now, and ends.
        }
    }
}
