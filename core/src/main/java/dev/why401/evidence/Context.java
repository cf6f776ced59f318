package dev.why401.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * Holds what no answer shows about the surroundings of a failed call: what the caller alone can know, and what experiments
 * found out.
 *
 * @param workedBefore whether the same call with the same credential worked earlier
 * @param worksInBrowser whether the same person gets in with a browser
 * @param worksInCurl whether curl or another client gets through with the same credential
 * @param worksElsewhere whether the same call works from other machines
 * @param lastWorked when a call with the same credential worked last
 * @param findings what experiments found out
 */
public record Context(
        Fact<Boolean> workedBefore,
        Fact<Boolean> worksInBrowser,
        Fact<Boolean> worksInCurl,
        Fact<Boolean> worksElsewhere,
        Fact<Instant> lastWorked,
        Findings findings)
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

    /** Holds the five facts that the caller reports. */
    public Context(
            Fact<Boolean> workedBefore,
            Fact<Boolean> worksInBrowser,
            Fact<Boolean> worksInCurl,
            Fact<Boolean> worksElsewhere,
            Fact<Instant> lastWorked) {
        this(workedBefore, worksInBrowser, worksInCurl, worksElsewhere, lastWorked, Findings.none());
    }

    /** Returns what is known when a call with the same credential worked at {@code time} and nothing else is. */
    public static Context lastWorked(Instant time) {
        return new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.present(time));
    }

    /** Returns a copy with these findings in place of its own. */
    public Context withFindings(Findings known) {
        if (known.equals(findings)) {
            return this;
        }
        return new Context(workedBefore, worksInBrowser, worksInCurl, worksElsewhere, lastWorked, known);
    }

    /** Returns the context of which nothing is known. */
    public static Context unknown() {
        return UNKNOWN;
    }
}
