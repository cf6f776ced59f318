package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.AnswerSignals.Matches;
import dev.why401.knowledge.AnswerSignals.Place;
import dev.why401.knowledge.AnswerSignals.Says;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of the answer and of the log: all phrases are looked for in one pass over each text. */
final class WordGroup implements SignalGroup {
    /**
     * What stands in one text.
     *
     * @param seen the members whose phrase stands there or whose pattern matches
     * @param broken those whose pattern is too much for the text, and who have to say so themselves
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    private record Found(int[] seen, int[] broken) {}

    private final PhraseIndex inBody;
    private final PhraseIndex inLog;
    private final TextMemo<Found> ofBody = new TextMemo<>();
    private final TextMemo<Found> ofLog = new TextMemo<>();

    /** Those of the members that are patterns; they come last. */
    private final List<Pattern> patterns = new ArrayList<>();

    /** Whether a text holds the words without which it is not worth trying the pattern. */
    private final List<NeededWords.Check> needs = new ArrayList<>();

    private final int from;
    private final int endOfBody;
    private final int endOfAnywhere;
    private final int endOfLog;
    private final int endOfPatterns;
    private final int end;

    /** Behind the members come the words that patterns need. */
    private final int endOfNeeded;

    /** Takes the numbers from {@code first} on for its members in the order of {@link #rank}. */
    WordGroup(List<BasicSignal> members, int first) {
        PhraseIndex.Builder body = new PhraseIndex.Builder();
        PhraseIndex.Builder log = new PhraseIndex.Builder();
        Map<String, Integer> needed = new HashMap<>();
        int number = first;
        int[] ends = new int[5];
        for (BasicSignal member : members) {
            if (member instanceof Says says) {
                for (String phrase : says.lowerCase()) {
                    add(says.place(), phrase, number, body, log);
                }
            } else if (member instanceof Matches matches) {
                add(matches.place(), matches.marker(), number, body, log);
                patterns.add(matches.pattern());
                needs.add(NeededWords.in(
                        matches.pattern(),
                        word -> needed.computeIfAbsent(word, none -> first + members.size() + needed.size())));
            }
            number++;
            ends[rank(member)] = number;
        }
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.max(ends[i], i == 0 ? first : ends[i - 1]);
        }
        from = first;
        endOfBody = ends[0];
        endOfAnywhere = ends[1];
        endOfLog = ends[2];
        endOfPatterns = ends[3];
        end = ends[4];
        endOfNeeded = end + needed.size();
        needed.forEach((word, numberOfWord) -> add(Place.ANYWHERE, word, numberOfWord, body, log));
        inBody = body.build();
        inLog = log.build();
    }

    private static void add(Place place, String phrase, int number, PhraseIndex.Builder body, PhraseIndex.Builder log) {
        if (place != Place.LOG) {
            body.add(phrase, number);
        }
        if (place != Place.BODY) {
            log.add(phrase, number);
        }
    }

    /** Returns where a member stands among the others. */
    static int rank(BasicSignal member) {
        if (member instanceof Says says) {
            return switch (says.place()) {
                case BODY -> 0;
                case ANYWHERE -> 1;
                case LOG -> 2;
            };
        }
        return ((Matches) member).place() == Place.LOG ? 4 : 3;
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        ShownText body = exchange.body().orNull();
        ShownText log = exchange.logLine().orNull();
        TransportProblem problem = exchange.problem().orNull();
        boolean wholeBody = body == null ? exchange.body().isKnown() : body.isComplete();
        truths.fill(from, endOfBody, Truths.unseen(wholeBody));
        truths.fill(endOfBody, endOfAnywhere, Truths.unseen(wholeBody || problem != null));
        truths.fill(endOfAnywhere, endOfLog, Truths.unseen(log != null));
        truths.fill(endOfLog, endOfPatterns, Truths.unseen(wholeBody));
        truths.fill(endOfPatterns, end, Truths.unseen(log != null));
        if (body != null) {
            take(ofBody.get(body.withoutMoments(), text -> found(body, inBody)), truths);
        }
        if (log != null) {
            take(ofLog.get(log.withoutMoments(), text -> found(log, inLog)), truths);
        }
        if (problem != null) {
            inLog.find(problem.words().toLowerCase(Locale.ROOT), signal -> {
                // Patterns do not look at the words of a problem.
                if (signal < endOfLog) {
                    truths.seen(signal);
                }
            });
        }
    }

    private static void take(Found found, Truths truths) {
        for (int signal : found.seen()) {
            truths.seen(signal);
        }
        for (int signal : found.broken()) {
            truths.ask(signal);
        }
    }

    private Found found(ShownText text, PhraseIndex index) {
        BitSet seen = new BitSet();
        BitSet broken = new BitSet();
        index.find(text.lowerCase(), seen::set);
        for (int signal = seen.nextSetBit(endOfLog);
                signal >= 0 && signal < end;
                signal = seen.nextSetBit(signal + 1)) {
            try {
                seen.set(signal, matches(signal - endOfLog, text, seen));
            } catch (RuntimeException | StackOverflowError broke) {
                seen.clear(signal);
                broken.set(signal);
            }
        }
        seen.clear(end, endOfNeeded);
        return new Found(seen.stream().toArray(), broken.stream().toArray());
    }

    private boolean matches(int pattern, ShownText text, BitSet standing) {
        return needs.get(pattern).isMet(standing)
                && patterns.get(pattern).matcher(text.withoutMoments()).find();
    }
}
