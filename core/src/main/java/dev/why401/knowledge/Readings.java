package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.SignalProgram.Kind;
import dev.why401.knowledge.SignalProgram.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the signals of a {@link SignalSet} find in one exchange. Whether a signal is seen is found out without a quote; the
 * reading with its quote is made when it is asked for. Not thread-safe.
 */
public final class Readings {
    private final SignalProgram program;
    private final Operation[] operations;
    private final Exchange exchange;
    private final Truths truths;

    /** What signals said that no group reads: some of them must not be asked twice. */
    private final @Nullable Reading[] known;

    private int[] facts = new int[8];
    private int factCount;

    /** Facts that only a signal knows which was asked; {@code null} while there are none. */
    private @Nullable Set<String> more;

    Readings(SignalProgram program, Exchange exchange) {
        this.program = program;
        this.operations = program.operations();
        this.exchange = exchange;
        this.truths = new Truths(operations.length, program.awaiting(), program.always());
        this.known = new Reading[program.basics() - program.grouped()];
        for (SignalGroup group : program.groups()) {
            group.read(exchange, truths);
        }
    }

    /** Returns the first signal from {@code from} on that may be seen, -1 if there is none: all others are not. */
    public int nextCandidate(int from) {
        return truths.nextCandidate(from);
    }

    /** Returns whether the signal is seen. */
    public boolean isSeen(int signal) {
        return truth(program.wanted()[signal]) == Truths.SEEN;
    }

    /** Returns the facts that would tell whether the signal is there, sorted; empty where it can be told. */
    public List<String> missing(int signal) {
        int number = program.wanted()[signal];
        if (truth(number) != Truths.CANNOT_TELL) {
            return List.of();
        }
        factCount = 0;
        more = null;
        collectMissing(number);
        return more == null
                ? program.facts().of(signal, facts, factCount)
                : program.facts().shared(List.copyOf(missingNames(more)));
    }

    /** Returns the sources that were needed to see the signal, one bit each in the order of {@link Topic}, if it is seen. */
    public int topics(int signal) {
        return topicsOf(program.wanted()[signal]);
    }

    /** Returns whether the signal may break or change its mind, so that it is to be asked no more than once. */
    public boolean isOpaque(int signal) {
        return operations[program.wanted()[signal]].opaque();
    }

    /**
     * Returns what all signals tell. It asks every signal there is, so that one which breaks throws.
     */
    public ReadingsKey key() {
        for (int i = truths.nextUnread(0, program.basics()); i >= 0; i = truths.nextUnread(i + 1, program.basics())) {
            truth(i);
        }
        List<Set<?>> answers = new ArrayList<>();
        for (int i = program.grouped(); i < program.basics(); i++) {
            if (operations[i].opaque() && truths.get(i) != Truths.NOT_SEEN) {
                answers.add(answer(ask(i, operations[i])));
            }
        }
        // A token whose time is not told waits for the server's clock; one that nobody showed for the credential.
        Context context = new Context(
                exchange.product().orNull(), exchange.credential().jwt().isPresent());
        return new ReadingsKey(truths.pack(program.basics()), List.copyOf(answers), context);
    }

    private static Set<?> answer(Reading reading) {
        if (reading instanceof Seen seen) {
            return seen.topics();
        }
        return reading instanceof CannotTell cannotTell ? cannotTell.missing() : Set.of();
    }

    private record Context(@Nullable Product product, boolean hasToken) {}

    private int topicsOf(int number) {
        Operation operation = operations[number];
        if (operation.opaque()) {
            return reading(number) instanceof Seen seen ? TopicSet.bits(seen.topics()) : 0;
        }
        return switch (operation.kind()) {
            case READ, NOT -> operation.topics();
            case ONLY_ON -> topicsOf(operation.parts()[0]);
            case ALL_OF -> {
                int all = 0;
                for (int part : operation.parts()) {
                    all |= topicsOf(part);
                }
                yield all;
            }
            case ANY_OF -> topicsOf(firstSeen(operation.parts()));
        };
    }

    /** Returns what {@link Signal#read} of the signal returns. */
    public Reading get(int signal) {
        return reading(program.wanted()[signal]);
    }

    private byte truth(int number) {
        byte truth = truths.get(number);
        if (truth == Truths.UNREAD) {
            Operation operation = operations[number];
            truth = switch (operation.kind()) {
                case READ -> Truths.of(ask(number, operation));
                case ALL_OF -> allOf(operation.cheapFirst());
                case ANY_OF -> anyOf(operation.cheapFirst());
                case NOT -> not(truth(operation.parts()[0]));
                case ONLY_ON -> onlyOn(operation);
            };
            truths.set(number, truth);
        }
        return truth;
    }

    private Reading ask(int number, Operation operation) {
        int place = number - program.grouped();
        if (place < 0) {
            return operation.signal().read(exchange);
        }
        Reading reading = known[place];
        if (reading == null) {
            reading = operation.signal().read(exchange);
            known[place] = reading;
        }
        return reading;
    }

    private byte allOf(int[] parts) {
        byte all = Truths.SEEN;
        for (int part : parts) {
            byte truth = truth(part);
            if (truth == Truths.NOT_SEEN) {
                return truth;
            }
            if (truth == Truths.CANNOT_TELL) {
                all = truth;
            }
        }
        return all;
    }

    private byte anyOf(int[] parts) {
        byte any = Truths.NOT_SEEN;
        for (int part : parts) {
            byte truth = truth(part);
            if (truth == Truths.SEEN) {
                return truth;
            }
            if (truth == Truths.CANNOT_TELL) {
                any = truth;
            }
        }
        return any;
    }

    private static byte not(byte truth) {
        return switch (truth) {
            case Truths.SEEN -> Truths.NOT_SEEN;
            case Truths.NOT_SEEN -> Truths.SEEN;
            default -> truth;
        };
    }

    private byte onlyOn(Operation operation) {
        Reading decided = OnlyOn.decided(operation.products(), exchange);
        return decided == null ? truth(operation.parts()[0]) : Truths.of(decided);
    }

    private Reading reading(int number) {
        byte truth = truth(number);
        if (truth == Truths.NOT_SEEN) {
            return Reading.notSeen();
        }
        Operation operation = operations[number];
        return switch (operation.kind()) {
            case READ -> ask(number, operation);
            case ALL_OF -> truth == Truths.SEEN ? joined(operation.parts()) : cannotTell(number);
            case ANY_OF -> truth == Truths.SEEN ? reading(firstSeen(operation.parts())) : cannotTell(number);
            case NOT -> not(operation);
            case ONLY_ON -> {
                Reading decided = OnlyOn.decided(operation.products(), exchange);
                yield decided == null ? reading(operation.parts()[0]) : decided;
            }
        };
    }

    private Reading joined(int[] parts) {
        List<Seen> all = new ArrayList<>(parts.length);
        for (int part : parts) {
            if (reading(part) instanceof Seen seen) {
                all.add(seen);
            }
        }
        return Composed.AllOf.joined(all);
    }

    private int firstSeen(int[] parts) {
        for (int part : parts) {
            if (truth(part) == Truths.SEEN) {
                return part;
            }
        }
        throw new IllegalStateException("seen, but no part is");
    }

    private Reading cannotTell(int number) {
        factCount = 0;
        more = null;
        collectMissing(number);
        return new CannotTell(missingNames(more == null ? Set.of() : more));
    }

    private Set<String> missingNames(Set<String> others) {
        Set<String> names = new TreeSet<>(others);
        for (int i = 0; i < factCount; i++) {
            names.add(program.facts().name(facts[i]));
        }
        return names;
    }

    private void collectMissing(int number) {
        Operation operation = operations[number];
        if (operation.kind() == Kind.READ) {
            if (operation.fact() != Operation.NO_FACT) {
                addFact(operation.fact());
            } else if (ask(number, operation) instanceof CannotTell cannotTell) {
                cannotTell.missing().forEach(this::addNamed);
            }
        } else if (operation.kind() == Kind.ONLY_ON && !exchange.product().isPresent()) {
            addFact(operation.fact());
        } else {
            for (int part : operation.parts()) {
                if (truth(part) == Truths.CANNOT_TELL) {
                    collectMissing(part);
                }
            }
        }
    }

    private void addNamed(String name) {
        int fact = program.facts().find(name);
        if (fact >= 0) {
            addFact(fact);
        } else {
            more = more == null ? new TreeSet<>() : more;
            more.add(name);
        }
    }

    /** Keeps the facts sorted and free of doubles; they are few. */
    private void addFact(int fact) {
        int place = factCount;
        while (place > 0) {
            if (facts[place - 1] == fact) {
                return;
            }
            if (facts[place - 1] < fact) {
                break;
            }
            place--;
        }
        if (factCount == facts.length) {
            facts = Arrays.copyOf(facts, factCount * 2);
        }
        System.arraycopy(facts, place, facts, place + 1, factCount - place);
        facts[place] = fact;
        factCount++;
    }

    private Reading not(Operation operation) {
        Reading reading = reading(operation.parts()[0]);
        return reading instanceof Reading.NotSeen
                ? new Seen("", ((Composed.Not) operation.signal()).part().topics())
                : reading;
    }
}
