package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.TransportProblem;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Signals that one small value decides, such as the status: what they tell is kept for each value that occurred. Thread-safe.
 */
final class ValueGroup implements SignalGroup {
    /** Methods and products are words that a stranger may have written. */
    private static final int MOST_VALUES = 512;

    /** What the members tell where the value is the same. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    private record Column(byte[] truths, int[] seen) {}

    private final List<BasicSignal> members;
    private final int from;
    private final Function<Exchange, Object> value;
    private final ConcurrentMap<Object, Column> columns = new ConcurrentHashMap<>();

    /**
     * Takes the numbers from {@code first} on for its members.
     *
     * @param value returns that which decides the members and nothing else does
     */
    ValueGroup(List<BasicSignal> members, int first, Function<Exchange, Object> value) {
        this.members = members;
        this.from = first;
        this.value = value;
    }

    /** Returns what decides signals on what the client threw. */
    static Object problem(Exchange exchange) {
        TransportProblem problem = exchange.problem().orNull();
        return problem == null
                ? exchange.problem().isKnown() || exchange.status().isPresent()
                : problem.kind();
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        Object key = value.apply(exchange);
        Column column = columns.get(key);
        if (column == null) {
            column = column(exchange);
            if (columns.size() < MOST_VALUES) {
                columns.put(key, column);
            }
        }
        truths.copy(from, column.truths());
        for (int number : column.seen()) {
            truths.seen(number);
        }
    }

    private Column column(Exchange exchange) {
        byte[] truths = new byte[members.size()];
        int[] seen = new int[members.size()];
        int count = 0;
        for (int i = 0; i < truths.length; i++) {
            truths[i] = Truths.of(members.get(i).read(exchange));
            if (truths[i] == Truths.SEEN) {
                seen[count++] = from + i;
            }
        }
        return new Column(truths, Arrays.copyOf(seen, count));
    }
}
