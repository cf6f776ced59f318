package dev.why401.integration.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects what makes up the next state of a record. Not thread-safe. */
final class Draft {
    /** Stands for a connection of which no credential is known yet. */
    static final long NO_VERSION = -1;

    long credentialVersion = NO_VERSION;
    boolean knownFromStart;

    @Nullable
    Instant lastSuccess;

    long workedVersion = NO_VERSION;

    @Nullable
    Instant firstFailure;

    long failures;

    @Nullable
    Instant brokenSince;

    long changes;

    @Nullable
    Pause pause;

    @Nullable
    RecordedFailure failure;
    /** Tells one write from every other. */
    long stamp;
}
