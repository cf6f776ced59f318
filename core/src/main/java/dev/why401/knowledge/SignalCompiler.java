package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Findings;
import dev.why401.evidence.Product;
import dev.why401.knowledge.AnswerSignals.JsonMember;
import dev.why401.knowledge.AnswerSignals.JsonShape;
import dev.why401.knowledge.AnswerSignals.Matches;
import dev.why401.knowledge.AnswerSignals.Problem;
import dev.why401.knowledge.AnswerSignals.ResponseHeader;
import dev.why401.knowledge.AnswerSignals.ResponseHeaderPrefix;
import dev.why401.knowledge.AnswerSignals.Says;
import dev.why401.knowledge.AnswerSignals.StatusIn;
import dev.why401.knowledge.Composed.AllOf;
import dev.why401.knowledge.Composed.AnyOf;
import dev.why401.knowledge.Composed.Named;
import dev.why401.knowledge.Composed.Not;
import dev.why401.knowledge.DeliverySignals.CertificateIssuer;
import dev.why401.knowledge.DeliverySignals.FromCache;
import dev.why401.knowledge.Reading.CannotTell;
import dev.why401.knowledge.RequestSignals.Finding;
import dev.why401.knowledge.RequestSignals.HostUnder;
import dev.why401.knowledge.RequestSignals.MethodIn;
import dev.why401.knowledge.RequestSignals.PathHas;
import dev.why401.knowledge.RequestSignals.PrincipalIn;
import dev.why401.knowledge.RequestSignals.ProductIn;
import dev.why401.knowledge.RequestSignals.QueryHas;
import dev.why401.knowledge.RequestSignals.Reported;
import dev.why401.knowledge.RequestSignals.RequestHeader;
import dev.why401.knowledge.RequestSignals.SchemeIn;
import dev.why401.knowledge.RequestSignals.SecretIn;
import dev.why401.knowledge.SignalProgram.Kind;
import dev.why401.knowledge.SignalProgram.Operation;
import dev.why401.knowledge.WaySignals.ChallengeHas;
import dev.why401.knowledge.WaySignals.ClockOffBy;
import dev.why401.knowledge.WaySignals.JwtTime;
import dev.why401.knowledge.WaySignals.LocationHas;
import dev.why401.knowledge.WaySignals.LocationReach;
import dev.why401.knowledge.WaySignals.LocationUnder;
import dev.why401.knowledge.WaySignals.Redirected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Turns signals into a {@link SignalProgram}: the same signal gets the same number wherever it occurs. */
final class SignalCompiler {
    private static final int[] NO_PARTS = {};

    /** What a basic signal misses here is what it misses anywhere. */
    private static final Exchange NOTHING = Exchange.builder().build();

    /** Basic signals that are read together, in the order of their numbers; the last ones are read one by one. */
    private enum Group {
        WORDS,
        COMPLAINTS,
        ANSWER_HEADERS,
        REQUEST_HEADERS,
        HOSTS,
        PATHS,
        LOCATIONS,
        JSON,
        CHALLENGES,
        FINDINGS,
        STATUSES,
        METHODS,
        PRODUCTS,
        SCHEMES,
        PRINCIPALS,
        SECRETS,
        REPORTS,
        PROBLEMS,
        REDIRECTS,
        QUERIES,
        TOKEN_TIMES,
        CLOCKS,
        CERTIFICATES,
        SHAPES,
        CACHES,
        EXPERIMENTS,
        NONE;

        static Group of(Signal signal) {
            if (signal instanceof Says || signal instanceof Matches) {
                return WORDS;
            } else if (signal instanceof ComplaintSignal) {
                return COMPLAINTS;
            } else if (signal instanceof ResponseHeader || signal instanceof ResponseHeaderPrefix) {
                return ANSWER_HEADERS;
            } else if (signal instanceof RequestHeader) {
                return REQUEST_HEADERS;
            } else if (signal instanceof HostUnder) {
                return HOSTS;
            } else if (signal instanceof PathHas) {
                return PATHS;
            } else if (signal instanceof LocationHas
                    || signal instanceof LocationUnder
                    || signal instanceof LocationReach) {
                return LOCATIONS;
            } else if (signal instanceof JsonMember) {
                return JSON;
            } else if (signal instanceof ChallengeHas) {
                return CHALLENGES;
            } else if (signal instanceof Finding) {
                return FINDINGS;
            }
            return ofValue(signal);
        }

        private static Group ofValue(Signal signal) {
            if (signal instanceof StatusIn) {
                return STATUSES;
            } else if (signal instanceof MethodIn) {
                return METHODS;
            } else if (signal instanceof ProductIn) {
                return PRODUCTS;
            } else if (signal instanceof SchemeIn) {
                return SCHEMES;
            } else if (signal instanceof PrincipalIn) {
                return PRINCIPALS;
            } else if (signal instanceof SecretIn) {
                return SECRETS;
            } else if (signal instanceof Reported) {
                return REPORTS;
            } else if (signal instanceof Problem) {
                return PROBLEMS;
            }
            return ofSource(signal);
        }

        private static Group ofSource(Signal signal) {
            if (signal instanceof Redirected) {
                return REDIRECTS;
            } else if (signal instanceof QueryHas) {
                return QUERIES;
            } else if (signal instanceof JwtTime) {
                return TOKEN_TIMES;
            } else if (signal instanceof ClockOffBy) {
                return CLOCKS;
            } else if (signal instanceof CertificateIssuer) {
                return CERTIFICATES;
            } else if (signal instanceof JsonShape) {
                return SHAPES;
            } else if (signal instanceof FromCache) {
                return CACHES;
            } else if (signal instanceof ExperimentSignal) {
                return EXPERIMENTS;
            }
            return NONE;
        }
    }

    private record PatternKey(Object place, String what, String marker, String regex, int flags, Topic topic) {}

    private record CompositionKey(Kind kind, List<Integer> parts, Set<Product> products) {}

    /** What a foreign signal is known by: itself, for its equals may say anything. */
    private record Foreign(Signal signal) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Foreign foreign && foreign.signal == signal;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(signal);
        }
    }

    private final Map<Group, Map<Object, Signal>> basics = new EnumMap<>(Group.class);
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<SignalGroup> groups = new ArrayList<>();
    private final IdentityHashMap<Signal, String> missing = new IdentityHashMap<>();
    private final List<String> facts = new ArrayList<>();
    private int texts;
    private int grouped;
    private int basicOnes;

    private SignalCompiler() {
        for (Group group : Group.values()) {
            basics.put(group, new LinkedHashMap<>());
        }
    }

    static SignalProgram compile(List<? extends Signal> signals) {
        SignalCompiler compiler = new SignalCompiler();
        signals.forEach(compiler::collect);
        compiler.collectFacts();
        compiler.numberBasics();
        int[] wanted = signals.stream().mapToInt(compiler::number).toArray();
        return new Seeds(compiler.operations, compiler.texts, compiler.grouped)
                .program(compiler.groups, compiler.basicOnes, wanted, new FactLists(compiler.facts, wanted.length));
    }

    private void collect(Signal signal) {
        if (isComposed(signal)) {
            signal.parts().forEach(this::collect);
        } else {
            Group group = Group.of(signal);
            basics.getOrDefault(group, Map.of()).putIfAbsent(key(signal), signal);
        }
    }

    private static boolean isComposed(Signal signal) {
        return signal instanceof AllOf
                || signal instanceof AnyOf
                || signal instanceof Not
                || signal instanceof Named
                || signal instanceof OnlyOn;
    }

    private static Object key(Signal signal) {
        if (signal instanceof Matches matches) {
            return new PatternKey(
                    matches.place(),
                    matches.what(),
                    matches.marker(),
                    matches.pattern().pattern(),
                    matches.pattern().flags(),
                    matches.topic());
        }
        return signal instanceof BasicSignal ? signal : new Foreign(signal);
    }

    private void collectFacts() {
        Set<String> sorted = new TreeSet<>(Set.of(OnlyOn.NO_PRODUCT, RequestSignals.NO_CREDENTIAL, WaySignals.NO_TIME));
        for (Map<Object, Signal> members : basics.values()) {
            for (Signal signal : members.values()) {
                boolean alwaysTheSame = signal instanceof BasicSignal && !(signal instanceof JwtTime);
                if (alwaysTheSame && signal.read(NOTHING) instanceof CannotTell cannotTell) {
                    String fact = cannotTell.missing().iterator().next();
                    missing.put(signal, fact);
                    sorted.add(fact);
                }
            }
        }
        facts.addAll(sorted);
    }

    private int fact(Signal signal) {
        String fact = missing.get(signal);
        return fact == null ? Operation.NO_FACT : Collections.binarySearch(facts, fact);
    }

    private void numberBasics() {
        List<BasicSignal> words = members(Group.WORDS, BasicSignal.class);
        words.sort(Comparator.comparing(WordGroup::rank));
        number(words, WordGroup::new);
        number(members(Group.COMPLAINTS, ComplaintSignal.class), ComplaintGroup::new);
        List<BasicSignal> headers = members(Group.ANSWER_HEADERS, BasicSignal.class);
        headers.sort(Comparator.comparing(ResponseHeaderPrefix.class::isInstance));
        number(headers, (all, first) -> new HeaderGroup(true, all, first));
        number(members(Group.REQUEST_HEADERS, BasicSignal.class), (all, first) -> new HeaderGroup(false, all, first));
        number(members(Group.HOSTS, HostUnder.class), AddressGroups.Hosts::new);
        number(members(Group.PATHS, PathHas.class), AddressGroups.Paths::new);
        List<BasicSignal> locations = members(Group.LOCATIONS, BasicSignal.class);
        locations.sort(Comparator.comparing(signal -> !(signal instanceof LocationHas)));
        number(locations, AddressGroups.Locations::new);
        number(members(Group.JSON, JsonMember.class), ContentGroups.Json::new);
        number(members(Group.CHALLENGES, ChallengeHas.class), ContentGroups.Asked::new);
        number(members(Group.FINDINGS, Finding.class), ContentGroups.Findings::new);
        texts = operations.size();
        numberValues(Group.STATUSES, Exchange::status);
        numberValues(Group.METHODS, Exchange::method);
        numberValues(Group.PRODUCTS, Exchange::product);
        numberValues(Group.SCHEMES, exchange -> exchange.credential().scheme());
        numberValues(Group.PRINCIPALS, exchange -> exchange.credential().principal());
        numberValues(Group.SECRETS, exchange -> exchange.credential().secret());
        numberValues(Group.REPORTS, exchange -> exchange.context().withFindings(Findings.none()));
        numberValues(Group.PROBLEMS, ValueGroup::problem);
        numberSource(Group.REDIRECTS, SourceGroup::redirects);
        numberSource(Group.QUERIES, SourceGroup::query);
        numberSource(Group.TOKEN_TIMES, SourceGroup::jwt);
        numberSource(Group.CLOCKS, SourceGroup::clocks);
        numberSource(Group.CERTIFICATES, SourceGroup::certificate);
        numberSource(Group.SHAPES, SourceGroup::json);
        numberSource(Group.CACHES, SourceGroup::headers);
        numberSource(Group.EXPERIMENTS, SourceGroup::experiments);
        grouped = operations.size();
        basics.getOrDefault(Group.NONE, Map.of()).forEach(this::add);
        basicOnes = operations.size();
    }

    private void numberValues(Group group, Function<Exchange, Object> value) {
        number(members(group, BasicSignal.class), (all, first) -> new ValueGroup(all, first, value));
    }

    private void numberSource(Group group, SourceGroup.Source source) {
        number(members(group, BasicSignal.class), (all, first) -> new SourceGroup(first, all.size(), source));
    }

    private <S extends Signal> List<S> members(Group group, Class<S> type) {
        List<S> members = new ArrayList<>();
        for (Signal signal : basics.getOrDefault(group, Map.of()).values()) {
            members.add(type.cast(signal));
        }
        return members;
    }

    private <S extends Signal> void number(List<S> members, BiFunction<List<S>, Integer, SignalGroup> factory) {
        groups.add(factory.apply(List.copyOf(members), operations.size()));
        members.forEach(member -> add(key(member), member));
    }

    private void add(Object key, Signal signal) {
        boolean alone = Group.of(signal) == Group.NONE;
        boolean opaque = !(signal instanceof BasicSignal);
        numbers.put(key, operations.size());
        operations.add(new Operation(
                Kind.READ,
                signal,
                NO_PARTS,
                NO_PARTS,
                alone ? 2 : 1,
                opaque,
                Set.of(),
                opaque ? 0 : TopicSet.bits(signal.topics()),
                fact(signal)));
    }

    private int number(Signal signal) {
        if (signal instanceof Named named) {
            return number(named.part());
        } else if (signal instanceof AllOf allOf) {
            return composition(Kind.ALL_OF, signal, allOf.parts(), Set.of());
        } else if (signal instanceof AnyOf anyOf) {
            return composition(Kind.ANY_OF, signal, anyOf.parts(), Set.of());
        } else if (signal instanceof Not not) {
            return composition(Kind.NOT, signal, List.of(not.part()), Set.of());
        } else if (signal instanceof OnlyOn onlyOn) {
            return composition(Kind.ONLY_ON, signal, List.of(onlyOn.part()), onlyOn.products());
        }
        return numbers.getOrDefault(key(signal), -1);
    }

    private int composition(Kind kind, Signal signal, List<Signal> parts, Set<Product> products) {
        List<Integer> known = new ArrayList<>(parts.size());
        for (Signal part : parts) {
            known.add(number(part));
        }
        CompositionKey key = new CompositionKey(kind, known, products);
        Integer number = numbers.get(key);
        if (number == null) {
            number = operations.size();
            numbers.put(key, number);
            operations.add(operation(kind, signal, PhraseIndex.array(known), products));
        }
        return number;
    }

    private Operation operation(Kind kind, Signal signal, int[] parts, Set<Product> products) {
        boolean opaque = false;
        int cost = 1;
        for (int part : parts) {
            opaque |= operations.get(part).opaque();
            cost += operations.get(part).cost();
        }
        int product = kind == Kind.ONLY_ON ? Collections.binarySearch(facts, OnlyOn.NO_PRODUCT) : Operation.NO_FACT;
        return new Operation(
                kind,
                signal,
                parts,
                opaque ? parts : cheapFirst(parts),
                cost,
                opaque,
                products,
                signal instanceof Not not ? TopicSet.bits(not.part().topics()) : 0,
                product);
    }

    private int[] cheapFirst(int[] parts) {
        int[] sorted = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int place = i;
            int cost = operations.get(parts[i]).cost();
            while (place > 0 && operations.get(sorted[place - 1]).cost() > cost) {
                sorted[place] = sorted[place - 1];
                place--;
            }
            sorted[place] = parts[i];
        }
        return sorted;
    }
}
