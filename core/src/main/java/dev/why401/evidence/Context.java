package dev.why401.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * Holds what only the caller can know about the surroundings of a failed call.
 *
 * @param workedBefore whether the same call with the same credential worked earlier
 * @param worksInBrowser whether the same person gets in with a browser
 * @param worksInCurl whether curl or another client gets through with the same credential
 * @param worksElsewhere whether the same call works from other machines
 * @param lastWorked when a call with the same credential worked last
 */
public record Context(
        Fact<Boolean> workedBefore,
        Fact<Boolean> worksInBrowser,
        Fact<Boolean> worksInCurl,
        Fact<Boolean> worksElsewhere,
        Fact<Instant> lastWorked)
        implements Serializable {

    private static final Context UNKNOWN = new Context(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Holds the four facts without the time. */
    public Context(
            Fact<Boolean> workedBefore,
            Fact<Boolean> worksInBrowser,
            Fact<Boolean> worksInCurl,
            Fact<Boolean> worksElsewhere) {
        this(workedBefore, worksInBrowser, worksInCurl, worksElsewhere, Fact.unknown());
    }

    /** Returns what is known when a call with the same credential worked at {@code time} and nothing else is. */
    public static Context lastWorked(Instant time) {
        return new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.present(time));
    }

    /** Returns the context of which nothing is known. */
    public static Context unknown() {
        return UNKNOWN;
    }
}
