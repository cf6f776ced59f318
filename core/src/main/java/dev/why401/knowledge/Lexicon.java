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

    private static final Comparator<Entry> LONGEST_FIRST = Comparator.comparingInt(entry -> -entry.words().length);

    /** So many letters at least stand before the star of a word. */
    private static final int SHORTEST_STEM = 3;

    private static final int LONGEST_STEM = 20;

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
    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private final Set<String> beginningsOfStems = new HashSet<>();

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
        byStem.values().forEach(all -> all.sort(LONGEST_FIRST));
        unparted.values().forEach(all -> all.sort(Comparator.comparingInt(word -> -word.length())));
    }

    private void add(Vocabulary language) {
        language.meanings()
                .forEach(meaning -> meaning.words().stream()
                        .flatMap(words -> Spellings.of(words).stream())
                        .forEach(words -> add(words, meaning.subject(), meaning.fault(), meaning.ifDenied())));
        denials.addAll(language.denials());
        none.addAll(language.none());
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
            String stem = first.substring(0, first.length() - 1);
            beginningsOfStems.add(stem.substring(0, SHORTEST_STEM));
            byStem.computeIfAbsent(stem, none -> new ArrayList<>()).add(entry);
        } else {
            byFirstWord.computeIfAbsent(first, none -> new ArrayList<>()).add(entry);
        }
        for (String word : split) {
            if (isUnparted(word.charAt(0))) {
                unparted.computeIfAbsent(word.charAt(0), none -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Returns what may begin with a word, what takes most words first. */
    List<Entry> startingWith(String word) {
        List<Entry> exact = byFirstWord.getOrDefault(word, List.of());
        List<Entry> inflected = inflected(word);
        if (exact.isEmpty() || inflected.isEmpty()) {
            return exact.isEmpty() ? inflected : exact;
        }
        List<Entry> both = new ArrayList<>(exact);
        both.addAll(inflected);
        both.sort(LONGEST_FIRST);
        return both;
    }

    private List<Entry> inflected(String word) {
        if (word.length() < SHORTEST_STEM || !beginningsOfStems.contains(word.substring(0, SHORTEST_STEM))) {
            return List.of();
        }
        for (int length = Math.min(word.length(), LONGEST_STEM); length >= SHORTEST_STEM; length--) {
            List<Entry> entries = byStem.get(word.substring(0, length));
            if (entries != null) {
                return entries;
            }
        }
        return List.of();
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

    boolean denies(String word) {
        return denials.contains(word);
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

    boolean saysLittle(String word) {
        return little.contains(word);
    }
}
