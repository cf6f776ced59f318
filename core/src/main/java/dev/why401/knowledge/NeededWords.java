package dev.why401.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of a pattern which words stand in every text that it matches: a text without them need not be tried, and words
 * are found much faster than patterns match.
 *
 * <p>Whatever it does not understand, and every condition that takes no room, may match anything here. So a pattern may need
 * more than it is said to need, never less. Words are in lower case, for a text in lower case.
 */
final class NeededWords {
    /** No more words are made out of a part of a pattern; one with more needs none. */
    private static final int MOST_WORDS = 64;

    /** A shorter word is nearly everywhere, and takes a pass over the text for itself. */
    private static final int SHORTEST = 3;

    private static final int NOT_UNDERSTOOD = Pattern.COMMENTS | Pattern.LITERAL | Pattern.UNICODE_CASE;

    private static final Set<String> NO_ROOM = Set.of("");

    /** Tells whether a text holds what a pattern needs. */
    @FunctionalInterface
    interface Check {
        /** Returns whether it does, by the numbers of the words that stand in the text. */
        boolean isMet(BitSet standing);
    }

    /** What has to stand in a text; nothing at all if a list of all is empty. */
    private sealed interface Need {
        Check check(ToIntFunction<String> numbers);
    }

    private record Word(String word) implements Need {
        @Override
        public Check check(ToIntFunction<String> numbers) {
            int number = numbers.applyAsInt(word);
            return standing -> standing.get(number);
        }
    }

    private record All(List<Need> needs) implements Need {
        @Override
        public Check check(ToIntFunction<String> numbers) {
            Check[] checks = checks(needs, numbers);
            return standing -> {
                for (Check check : checks) {
                    if (!check.isMet(standing)) {
                        return false;
                    }
                }
                return true;
            };
        }
    }

    private record One(List<Need> needs) implements Need {
        @Override
        public Check check(ToIntFunction<String> numbers) {
            Check[] checks = checks(needs, numbers);
            return standing -> {
                for (Check check : checks) {
                    if (check.isMet(standing)) {
                        return true;
                    }
                }
                return false;
            };
        }
    }

    private static Check[] checks(List<Need> needs, ToIntFunction<String> numbers) {
        return needs.stream().map(need -> need.check(numbers)).toArray(Check[]::new);
    }

    /** What a part of a pattern matches: exactly one of these words, or something that has all of these needs. */
    private record Part(@Nullable Set<String> exactly, List<Need> needs) {
        static final Part NO_ROOM = new Part(NeededWords.NO_ROOM, List.of());
        static final Part ANYTHING = new Part(null, List.of());

        static Part exactly(Set<String> words) {
            return words.size() > MOST_WORDS ? ANYTHING : new Part(words, List.of());
        }

        static Part needing(List<Need> needs) {
            return new Part(null, List.copyOf(needs));
        }

        List<Need> all() {
            return exactly == null ? needs : needOf(exactly);
        }
    }

    /** Says that the pattern holds something that is not understood. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final String regex;
    private int at;

    private NeededWords(String regex) {
        this.regex = regex;
    }

    /**
     * Returns whether a text in lower case holds what it must for the pattern to match.
     *
     * @param numbers gives each word a number; it is asked for those that are looked for
     */
    static Check in(Pattern pattern, ToIntFunction<String> numbers) {
        return of(pattern).check(numbers);
    }

    private static Need of(Pattern pattern) {
        Need none = new All(List.of());
        if ((pattern.flags() & NOT_UNDERSTOOD) != 0) {
            return none;
        }
        try {
            NeededWords words = new NeededWords(pattern.pattern());
            Part all = words.alternatives();
            return words.at < words.regex.length() ? none : new All(all.all());
        } catch (NotUnderstood hard) {
            return none;
        }
    }

    private static List<Need> needOf(Set<String> words) {
        List<Need> one = new ArrayList<>();
        for (String word : words) {
            boolean foreign = word.chars().anyMatch(c -> c > 0xff);
            // A text of Latin letters is known at once not to hold another one, however short.
            if (word.length() < SHORTEST && !foreign) {
                return List.of();
            }
            if (words.stream().noneMatch(other -> !other.equals(word) && word.contains(other))) {
                one.add(new Word(word));
            }
        }
        return List.of(one.size() == 1 ? one.get(0) : new One(List.copyOf(one)));
    }

    private Part alternatives() {
        List<Part> parts = new ArrayList<>();
        parts.add(sequence());
        while (takes('|')) {
            parts.add(sequence());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> exactly = new TreeSet<>();
        List<Need> one = new ArrayList<>();
        boolean allExact = true;
        boolean allNeed = true;
        for (Part part : parts) {
            allExact &= part.exactly() != null;
            exactly.addAll(part.exactly() == null ? Set.of() : part.exactly());
            allNeed &= !part.all().isEmpty();
            one.add(part.all().size() == 1 ? part.all().get(0) : new All(part.all()));
        }
        if (allExact && exactly.size() <= MOST_WORDS) {
            return Part.exactly(exactly);
        }
        return allNeed ? Part.needing(List.of(new One(List.copyOf(one)))) : Part.ANYTHING;
    }

    private Part sequence() {
        List<Need> needs = new ArrayList<>();
        Set<String> run = NO_ROOM;
        boolean exact = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = repeated(item());
            Set<String> next = part.exactly();
            if (next == null || run.size() * next.size() > MOST_WORDS) {
                exact = false;
                needs.addAll(needOf(run));
                needs.addAll(part.needs());
                run = next == null ? NO_ROOM : next;
            } else {
                run = joined(run, next);
            }
        }
        if (exact) {
            return Part.exactly(run);
        }
        needs.addAll(needOf(run));
        return Part.needing(needs);
    }

    private static Set<String> joined(Set<String> starts, Set<String> ends) {
        Set<String> all = new HashSet<>();
        for (String start : starts) {
            for (String end : ends) {
                all.add(start + end);
            }
        }
        return all;
    }

    private Part repeated(Part part) {
        if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return part;
        }
        char sign = regex.charAt(at++);
        int least = sign == '+' ? 1 : 0;
        boolean once = false;
        if (sign == '{') {
            int end = regex.indexOf('}', at);
            String count = regex.substring(at, end);
            least = Integer.parseInt(count.split(",", 2)[0]);
            once = count.equals("1");
            at = end + 1;
        }
        if (!takes('+')) {
            takes('?');
        }
        if (sign == '?' && part.exactly() != null) {
            Set<String> orNothing = new HashSet<>(part.exactly());
            orNothing.add("");
            return Part.exactly(orNothing);
        }
        if (once) {
            return part;
        }
        return least == 0 ? Part.ANYTHING : Part.needing(part.all());
    }

    private Part item() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '.' -> Part.ANYTHING;
            case '^', '$' -> Part.NO_ROOM;
            default -> character(c);
        };
    }

    /** Of these the lower case depends on what stands around them, or is two characters. */
    private static Part character(char c) {
        if (Character.isSurrogate(c) || c == '\u03a3' || c == '\u0130') {
            throw new NotUnderstood();
        }
        return Part.exactly(Set.of(String.valueOf(c).toLowerCase(Locale.ROOT)));
    }

    private Part group() {
        boolean takesRoom = true;
        if (takes('?')) {
            if (takes('<') && !(regex.startsWith("=", at) || regex.startsWith("!", at))) {
                at = regex.indexOf('>', at) + 1;
            } else if (takes('=') || takes('!')) {
                takesRoom = false;
            } else if (!takes(':') && !takes('>')) {
                if (!skipFlags()) {
                    return Part.NO_ROOM;
                }
            }
        }
        Part inner = alternatives();
        if (!takes(')')) {
            throw new NotUnderstood();
        }
        return takesRoom ? inner : Part.NO_ROOM;
    }

    /** Steps over flags; returns whether they are those of a group. Words are compared without regard to case anyway. */
    private boolean skipFlags() {
        while (at < regex.length() && "ims-".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        if (takes(':')) {
            return true;
        }
        if (takes(')')) {
            return false;
        }
        throw new NotUnderstood();
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        return switch (c) {
            case 'b', 'B', 'A', 'z', 'Z' -> Part.NO_ROOM;
            case 's', 'S', 'w', 'W', 'D' -> Part.ANYTHING;
            case 'd' -> Part.exactly(Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
            // The words are looked for in a text on one line.
            case 'n', 't' -> character(' ');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new NotUnderstood();
                }
                yield character(c);
            }
        };
    }

    /** A class of a few characters that are listed one by one is what it lists; any other may be anything. */
    private Part characterClass() {
        boolean listed = !takes('^');
        Set<String> characters = new HashSet<>();
        int start = at;
        while (!regex.startsWith("]", at) || at == start) {
            char c = regex.charAt(at++);
            if (c == '[' || regex.startsWith("&&", at - 1)) {
                throw new NotUnderstood();
            }
            boolean isRange = regex.startsWith("-", at) && !regex.startsWith("-]", at);
            Part part = c == '\\' ? escaped() : character(c);
            listed &= !isRange && part.exactly() != null && part.exactly().size() == 1;
            if (part.exactly() != null) {
                characters.addAll(part.exactly());
            }
        }
        at++;
        return listed ? Part.exactly(characters) : Part.ANYTHING;
    }

    private boolean takes(char c) {
        if (at < regex.length() && regex.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
