package dev.why401.evidence;

import java.io.Serializable;

/**
 * Holds what only the caller can know about the surroundings of a failed call.
 *
 * @param workedBefore whether the same call with the same credential worked earlier
 * @param worksInBrowser whether the same person gets in with a browser
 * @param worksInCurl whether curl or another client gets through with the same credential
 * @param worksElsewhere whether the same call works from other machines
 */
public record Context(
        Fact<Boolean> workedBefore,
        Fact<Boolean> worksInBrowser,
        Fact<Boolean> worksInCurl,
        Fact<Boolean> worksElsewhere)
        implements Serializable {

    private static final Context UNKNOWN = new Context(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Returns the context of which nothing is known. */
    public static Context unknown() {
        return UNKNOWN;
    }
}
