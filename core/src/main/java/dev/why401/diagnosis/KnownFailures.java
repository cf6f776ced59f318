package dev.why401.diagnosis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recorded failures that a diagnostician remembers, made comparable when they are asked for the first time. Thread-safe. */
final class KnownFailures {
    private static final Logger LOG = LoggerFactory.getLogger(KnownFailures.class);

    private final Supplier<Experience> experience;
    private final RuleBook book;
    private volatile @Nullable Resemblance resemblance;

    KnownFailures(Supplier<Experience> experience, RuleBook book) {
        this.experience = experience;
        this.book = book;
    }

    Experience experience() {
        return experience.get();
    }

    Resemblance resemblance() {
        Resemblance known = resemblance;
        if (known == null) {
            synchronized (this) {
                known = resemblance;
                if (known == null) {
                    known = new Resemblance(remembered(), book.causes());
                    resemblance = known;
                }
            }
        }
        return known;
    }

    /** A library that lost its file of experience, as a packer may lose it, still knows its rules. */
    private Experience remembered() {
        try {
            return experience.get();
        } catch (RuntimeException lost) {
            LOG.debug("Nothing is remembered: {}", lost.getClass().getName());
            return Experience.none();
        }
    }
}
