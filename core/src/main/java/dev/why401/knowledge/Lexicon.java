package dev.why401.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of refusals: which stand for a subject, which for a fault, which deny the next one. English stands here and with
 * {@link Subject} and {@link Fault}, each other language in its {@link Vocabulary}. Immutable and thread-safe.
 */
final class Lexicon {
    /** What a word or a few of them mean; {@code fault} of a word that says it only when denied is under {@code ifDenied}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loops
    record Entry(
            String[] words,
            @Nullable Subject subject,
            @Nullable Fault fault,
            boolean ifDenied) {}

    /**
     * What a single word may be.
     *
     * @param starts what may begin with it, what takes most words first
     * @param denies whether it denies the next ones
     * @param saysLittle whether it says nothing of what is near what
     */
    record Facts(List<Entry> starts, boolean denies, boolean saysLittle) {}

    private record Stem(String letters, List<Entry> entries) {}

    private static final Facts NOTHING = new Facts(List.of(), false, false);

    private static final Comparator<Entry> LONGEST_FIRST = Comparator.comparingInt(entry -> -entry.words().length);

    /** So many letters at least stand before the star of a word. */
    private static final int SHORTEST_STEM = 3;

    /** What French and Italian put before a noun, and write with it. */
    private static final Set<String> ARTICLES = Set.of("l", "d", "n", "s", "qu", "un", "dell", "all", "nell", "sull");

    private static final Set<String> AWAY = Set.of("on", "in", "for", "from", "at", "to", "with", "of");

    static final Lexicon OF_REFUSALS = new Lexicon();

    private final Set<String> denials = new HashSet<>(Set.of(
            "not",
            "no",
            "cannot",
            "can't",
            "cant",
            "couldn't",
            "doesn't",
            "don't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "won't",
            "unable",
            "never",
            "neither",
            "nor",
            "failed",
            "failure",
            "error"));

    /** Words that say nothing of what is near what. */
    private final Set<String> little = new HashSet<>(Set.of(
            "the", "a", "an", "of", "is", "are", "was", "were", "be", "been", "has", "have", "had", "this", "that",
            "your", "you", "to", "for", "in", "by", "with", "it", "its", "or", "and", "on", "from", "at", "as", "der",
            "die", "das", "le", "la", "el", "o", "ist", "est", "es", "due", "because", "we", "i", "my", "our", "their",
            "any", "does", "did", "do", "could", "can", "s", "either"));

    private final Set<String> none = new HashSet<>(Set.of("no", "without", "lacks", "lack", "lacking"));

    /** What is wanted stands behind these. */
    private final Set<String> forward = new HashSet<>(
            Set.of("requires", "require", "needs", "need", "expects", "must", "different", "multiple", "duplicate"));

    private final Set<String> genitives = new HashSet<>(Set.of("for", "of"));

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** By their first letters, as many as the shortest has; the longest first. */
    private final Map<String, List<Stem>> stems = new HashMap<>();

    /** All words that are known letter by letter. */
    private final Map<String, Facts> facts = new HashMap<>();

    /** Words of languages that write without blanks, by their first sign, the longest first. */
    private final Map<Character, List<String>> unparted = new HashMap<>();

    private Lexicon() {
        for (Subject subject : Subject.values()) {
            subject.words().forEach(words -> add(words, subject, null, false));
        }
        for (Fault fault : Fault.values()) {
            fault.words().forEach(words -> add(words, null, fault, false));
            fault.denied().forEach(words -> add(words, null, fault, true));
        }
        Vocabulary.all().forEach(this::add);
        denials.addAll(none);
        forward.addAll(none);
        byFirstWord.values().forEach(all -> all.sort(LONGEST_FIRST));
        for (List<Stem> sharing : stems.values()) {
            sharing.sort(Comparator.comparingInt(stem -> -stem.letters().length()));
            sharing.forEach(stem -> stem.entries().sort(LONGEST_FIRST));
        }
        for (Set<String> words : List.of(byFirstWord.keySet(), denials, little)) {
            words.forEach(word -> facts.put(
                    word,
                    new Facts(
                            joined(byFirstWord.getOrDefault(word, List.of()), inflected(word)),
                            denials.contains(word),
                            little.contains(word))));
        }
        unparted.values().forEach(all -> all.sort(Comparator.comparingInt(word -> -word.length())));
    }

    private void add(Vocabulary language) {
        language.meanings()
                .forEach(meaning -> meaning.words().stream()
                        .flatMap(words -> Spellings.of(words).stream())
                        .forEach(words -> add(words, meaning.subject(), meaning.fault(), meaning.ifDenied())));
        denials.addAll(language.denials());
        none.addAll(language.none());
        language.none().forEach(this::addUnparted);
        forward.addAll(language.must());
        genitives.addAll(language.genitives());
        little.addAll(language.little());
    }

    private void add(String words, @Nullable Subject subject, @Nullable Fault fault, boolean ifDenied) {
        String[] split = words.split("[ _]");
        for (int i = 0; i < split.length; i++) {
            split[i] = withoutArticle(split[i]);
        }
        Entry entry = new Entry(split, subject, fault, ifDenied);
        String first = split[0];
        if (first.endsWith("*")) {
            addStem(first.substring(0, first.length() - 1), entry);
        } else {
            byFirstWord.computeIfAbsent(first, none -> new ArrayList<>()).add(entry);
        }
        for (String word : split) {
            addUnparted(word);
        }
    }

    private void addStem(String letters, Entry entry) {
        List<Stem> sharing = stems.computeIfAbsent(letters.substring(0, SHORTEST_STEM), none -> new ArrayList<>());
        for (Stem stem : sharing) {
            if (stem.letters().equals(letters)) {
                stem.entries().add(entry);
                return;
            }
        }
        sharing.add(new Stem(letters, new ArrayList<>(List.of(entry))));
    }

    private void addUnparted(String word) {
        if (isUnparted(word.charAt(0))) {
            unparted.computeIfAbsent(word.charAt(0), none -> new ArrayList<>()).add(word);
        }
    }

    /** Returns what a word may be. */
    Facts of(String word) {
        Facts known = facts.get(word);
        if (known != null) {
            return known;
        }
        List<Entry> inflected = inflected(word);
        return inflected.isEmpty() ? NOTHING : new Facts(inflected, false, false);
    }

    private List<Entry> inflected(String word) {
        if (word.length() < SHORTEST_STEM) {
            return List.of();
        }
        List<Entry> all = List.of();
        for (Stem stem : stems.getOrDefault(word.substring(0, SHORTEST_STEM), List.of())) {
            if (word.startsWith(stem.letters())) {
                all = joined(all, stem.entries());
            }
        }
        return all;
    }

    private static List<Entry> joined(List<Entry> first, List<Entry> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Entry> both = new ArrayList<>(first);
        both.addAll(second);
        both.sort(LONGEST_FIRST);
        return both;
    }

    /** Returns the longest word that begins at a place of a text which is written without blanks, or null. */
    @Nullable
    String unpartedAt(String text, int from) {
        for (String word : unparted.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return null;
    }

    /** Tells whether words of this script are looked for anywhere: Chinese, Japanese, and Korean with its particles. */
    static boolean isUnparted(char c) {
        return (c >= '\u3005' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3');
    }

    /** Returns the noun of "l'utilisateur"; the word itself where an apostrophe means something else. */
    static String withoutArticle(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && ARTICLES.contains(word.substring(0, apostrophe))
                ? word.substring(apostrophe + 1)
                : word;
    }

    /** Tells whether a word of a text is that of an entry, or one of its forms. */
    static boolean isForm(String word, String entry) {
        if (entry.endsWith("*")) {
            return word.regionMatches(0, entry, 0, entry.length() - 1);
        }
        if (isUnparted(entry.charAt(0))) {
            return word.startsWith(entry);
        }
        return word.equals(entry)
                || (word.length() == entry.length() + 1 && word.endsWith("s") && word.startsWith(entry));
    }

    boolean pointsForward(String word) {
        return forward.contains(word);
    }

    boolean rules(String word) {
        return genitives.contains(word);
    }

    boolean meansNone(String word) {
        return none.contains(word);
    }

    static boolean meansFailure(String word) {
        return word.startsWith("fail") || word.equals("error");
    }

    static boolean saysMeans(String word) {
        return word.equals("with") || word.equals("using") || word.equals("by");
    }

    static boolean leadsAway(String word) {
        return AWAY.contains(word);
    }
}
