package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.TextMemo;
import dev.why401.knowledge.AnswerSignals.ResponseHeader;
import dev.why401.knowledge.AnswerSignals.ResponseHeaderPrefix;
import dev.why401.knowledge.RequestSignals.RequestHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headers of the request or of the answer: only those that are there are looked up. */
final class HeaderGroup implements SignalGroup {

    /** The signals on one header: those that any value satisfies, and those that look for something in the value. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    private record OfName(int[] all, int[] anyValue, int[] wordy, List<String> words, PhraseIndex inValue) {}

    private record Prefix(String lowerCase, int number) {}

    /**
     * What a name alone tells.
     *
     * @param starting the signals on the start of a name that it satisfies
     * @param signals those on the name; {@code null} if there are none
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    private record Named(
            boolean isAscii, int[] starting, @Nullable OfName signals) {}

    private final boolean ofAnswer;
    private final int from;
    private final int endOfNames;
    private final int end;
    private final Map<String, OfName> names = new HashMap<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final TextMemo<Named> named = new TextMemo<>();

    /** What ASCII alone does not decide. */
    private final List<Integer> foreign = new ArrayList<>();

    /** Takes the numbers from {@code first} on for its members; those on the start of a name come last. */
    HeaderGroup(boolean ofAnswer, List<? extends BasicSignal> members, int first) {
        this.ofAnswer = ofAnswer;
        this.from = first;
        Map<String, List<Integer>> numbers = new HashMap<>();
        Map<Integer, String> words = new HashMap<>();
        int number = first;
        int lastName = first;
        for (BasicSignal member : members) {
            if (member instanceof ResponseHeaderPrefix starting) {
                add(starting.prefix(), number);
            } else {
                String name = nameOf(member);
                String word = wordOf(member);
                if (Ascii.is(name) && Ascii.is(word)) {
                    numbers.computeIfAbsent(lower(name), none -> new ArrayList<>())
                            .add(number);
                    words.put(number, lower(word));
                } else {
                    foreign.add(number);
                }
                lastName = number + 1;
            }
            number++;
        }
        endOfNames = lastName;
        end = number;
        numbers.forEach((name, all) -> names.put(name, ofName(all, words)));
    }

    private void add(String prefix, int number) {
        if (Ascii.is(prefix)) {
            prefixes.add(new Prefix(lower(prefix), number));
        } else {
            foreign.add(number);
        }
    }

    private static OfName ofName(List<Integer> all, Map<Integer, String> words) {
        PhraseIndex.Builder index = new PhraseIndex.Builder();
        List<Integer> anyValue = new ArrayList<>();
        List<Integer> wordy = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int number : all) {
            String word = words.getOrDefault(number, "");
            if (word.isEmpty()) {
                anyValue.add(number);
            } else {
                wordy.add(number);
                wanted.add(word);
                index.add(word, number);
            }
        }
        return new OfName(
                PhraseIndex.array(all),
                PhraseIndex.array(anyValue),
                PhraseIndex.array(wordy),
                List.copyOf(wanted),
                index.build());
    }

    private static String nameOf(BasicSignal member) {
        return member instanceof ResponseHeader header ? header.name() : ((RequestHeader) member).name();
    }

    private static String wordOf(BasicSignal member) {
        return member instanceof ResponseHeader header ? header.containing() : ((RequestHeader) member).containing();
    }

    private static String lower(String ascii) {
        return ascii.toLowerCase(Locale.ROOT);
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        HeaderFacts headers = ofAnswer ? exchange.responseHeaders() : exchange.requestHeaders();
        boolean noAnswer =
                ofAnswer && exchange.status().isKnown() && !exchange.status().isPresent();
        truths.fill(from, endOfNames, Truths.unseen(headers.isComplete() || noAnswer));
        truths.fill(endOfNames, end, Truths.unseen(headers.isComplete()));
        for (int number : foreign) {
            truths.ask(number);
        }
        for (HeaderFacts.Field field : headers.fields()) {
            Named name = named.get(field.name(), this::named);
            if (!name.isAscii()) {
                askAll(truths);
                return;
            }
            read(name, field.value(), truths);
        }
    }

    private Named named(String name) {
        String lower = lower(name);
        int[] starting = prefixes.stream()
                .filter(prefix -> lower.startsWith(prefix.lowerCase()))
                .mapToInt(Prefix::number)
                .toArray();
        return new Named(Ascii.is(name), starting, names.get(lower));
    }

    private void askAll(Truths truths) {
        for (int number = from; number < end; number++) {
            truths.ask(number);
        }
    }

    private static void read(Named name, String value, Truths truths) {
        for (int number : name.starting()) {
            truths.seen(number);
        }
        OfName signals = name.signals();
        if (signals == null) {
            return;
        }
        for (int number : signals.all()) {
            if (truths.get(number) == Truths.CANNOT_TELL) {
                truths.set(number, Truths.NOT_SEEN);
            }
        }
        for (int number : signals.anyValue()) {
            truths.seen(number);
        }
        if (signals.wordy().length > 0) {
            readValue(signals, value, truths);
        }
    }

    private static void readValue(OfName signals, String value, Truths truths) {
        if (Ascii.is(value)) {
            signals.inValue().find(lower(value), truths::seen);
            return;
        }
        for (int i = 0; i < signals.wordy().length; i++) {
            if (AnswerSignals.contains(value, signals.words().get(i))) {
                truths.seen(signals.wordy()[i]);
            }
        }
    }
}
