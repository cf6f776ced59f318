package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.NotSeen;
import dev.why401.knowledge.Reading.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Kleene's logic over signals, with the sentences to match. */
final class Composed {
    private Composed() {}

    static List<Signal> list(Signal first, Signal... others) {
        List<Signal> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(others));
        return all;
    }

    static Signal allOf(List<Signal> parts) {
        return parts.size() == 1 ? parts.get(0) : new AllOf(List.copyOf(parts));
    }

    static Signal anyOf(List<Signal> parts) {
        return parts.size() == 1 ? parts.get(0) : new AnyOf(List.copyOf(parts));
    }

    static Signal not(Signal part) {
        return part instanceof Not not ? not.part() : new Not(part);
    }

    static Signal named(Signal part, String sentence) {
        return new Named(part, sentence);
    }

    static Set<String> union(Set<String> some, Set<String> more) {
        if (some.isEmpty()) {
            return more;
        }
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Returns whether {@link Signal#read} sees the signal, without collecting quotes or what is missing. */
    static boolean isSeen(Signal signal, Exchange exchange) {
        if (signal instanceof AnyOf anyOf) {
            for (int i = 0; i < anyOf.parts().size(); i++) {
                if (isSeen(anyOf.parts().get(i), exchange)) {
                    return true;
                }
            }
            return false;
        } else if (signal instanceof AllOf allOf) {
            for (int i = 0; i < allOf.parts().size(); i++) {
                if (!isSeen(allOf.parts().get(i), exchange)) {
                    return false;
                }
            }
            return true;
        } else if (signal instanceof Named named) {
            return isSeen(named.part(), exchange);
        } else if (signal instanceof BasicSignal basic) {
            return basic.isSeen(exchange);
        }
        return signal.read(exchange) instanceof Seen;
    }

    record AllOf(List<Signal> parts) implements Signal {
        @Override
        public String sentence() {
            return parts.stream().map(Signal::sentence).collect(Collectors.joining(" and "));
        }

        @Override
        public Reading read(Exchange exchange) {
            Set<String> missing = Set.of();
            List<Seen> seen = new ArrayList<>(parts.size());
            for (Signal part : parts) {
                Reading reading = part.read(exchange);
                if (reading instanceof NotSeen) {
                    return reading;
                }
                if (reading instanceof CannotTell cannotTell) {
                    missing = union(missing, cannotTell.missing());
                } else if (reading instanceof Seen one) {
                    seen.add(one);
                }
            }
            return missing.isEmpty() ? joined(seen) : new CannotTell(missing);
        }

        static Seen joined(List<Seen> all) {
            int topics = 0;
            List<String> quotes = new ArrayList<>(all.size());
            for (Seen seen : all) {
                topics |= TopicSet.bits(seen.topics());
                if (!seen.quote().isEmpty() && !quotes.contains(seen.quote())) {
                    quotes.add(seen.quote());
                }
            }
            return new Seen(quotes.size() == 1 ? quotes.get(0) : String.join("; ", quotes), TopicSet.ofBits(topics));
        }
    }

    record AnyOf(List<Signal> parts) implements Signal {
        @Override
        public String sentence() {
            return parts.stream().map(Signal::sentence).collect(Collectors.joining(" or "));
        }

        @Override
        public Reading read(Exchange exchange) {
            Set<String> missing = Set.of();
            for (Signal part : parts) {
                Reading reading = part.read(exchange);
                if (reading instanceof Seen) {
                    return reading;
                }
                if (reading instanceof CannotTell cannotTell) {
                    missing = union(missing, cannotTell.missing());
                }
            }
            return missing.isEmpty() ? Reading.notSeen() : new CannotTell(missing);
        }
    }

    /** The quote of what is not there is empty; its topics are those that the other signal looks at. */
    record Not(Signal part) implements Signal {
        @Override
        public String sentence() {
            return part.denial();
        }

        @Override
        public String denial() {
            return part.sentence();
        }

        @Override
        public List<Signal> parts() {
            return List.of(part);
        }

        @Override
        public Reading read(Exchange exchange) {
            Reading reading = part.read(exchange);
            if (reading instanceof Seen) {
                return Reading.notSeen();
            }
            return reading instanceof NotSeen ? new Seen("", part.topics()) : reading;
        }
    }

    record Named(Signal part, String sentence) implements Signal {
        @Override
        public List<Signal> parts() {
            return List.of(part);
        }

        @Override
        public Reading read(Exchange exchange) {
            return part.read(exchange);
        }
    }
}
