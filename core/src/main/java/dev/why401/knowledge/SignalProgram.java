package dev.why401.knowledge;

import dev.why401.evidence.Product;
import java.util.List;
import java.util.Set;

/**
 * Signals as numbered operations: first the basic ones, those that a group reads before those that are asked one by one, then
 * the composed ones, each after its parts.
 *
 * @param operations what to do for each number
 * @param basics how many of them are basic ones
 * @param grouped how many of these, the first ones, are read by groups
 * @param groups who reads basic signals together
 * @param wanted the number of each signal that was asked for
 * @param awaiting for each number the wanted signals that cannot be seen before it or another one may be seen
 * @param always the wanted signals that may be seen whatever else is, as a bit set
 * @param facts the facts that basic signals may miss
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
record SignalProgram(
        Operation[] operations,
        int basics,
        int grouped,
        List<SignalGroup> groups,
        int[] wanted,
        int[][] awaiting,
        long[] always,
        FactLists facts) {

    /** What to do. */
    enum Kind {
        READ,
        ALL_OF,
        ANY_OF,
        NOT,
        ONLY_ON
    }

    /**
     * One operation.
     *
     * @param signal the signal that it stands for
     * @param parts the numbers of the parts in the order of the author
     * @param cheapFirst the same, in the order in which they are quickly decided
     * @param cost how much it takes to decide it, roughly
     * @param opaque whether it reads a signal that may break, so that the order of the author must be kept
     * @param products those of {@link OnlyOn}; otherwise empty
     * @param topics the topics of a basic signal that is seen, or of one that is seen because its part is not; one bit each
     * @param fact what is missing when a basic signal cannot tell or the product is not known; {@link #NO_FACT} where the
     *     signal itself has to be asked
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    record Operation(
            Kind kind,
            Signal signal,
            int[] parts,
            int[] cheapFirst,
            int cost,
            boolean opaque,
            Set<Product> products,
            int topics,
            int fact) {
        static final int NO_FACT = -1;
    }
}
