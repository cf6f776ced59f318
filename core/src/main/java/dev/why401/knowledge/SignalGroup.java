package dev.why401.knowledge;

import dev.why401.evidence.Exchange;

/**
 * Basic signals of one kind that are read together, at the price of what the exchange shows and not of how many they are.
 * What a group finds is what {@link Signal#read} of each member tells, and a test holds it to that.
 */
interface SignalGroup {

    /** Finds out all members, or leaves some to themselves with {@link Truths#ask}. */
    void read(Exchange exchange, Truths truths);
}
