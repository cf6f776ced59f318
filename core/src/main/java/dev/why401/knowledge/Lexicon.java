package dev.why401.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of refusals: which stand for a subject, which for a fault, which deny the next one. Immutable and thread-safe. */
final class Lexicon {
    /** What a word or a few of them mean; {@code fault} of a word that says it only when denied is under {@code ifDenied}. */
    record Entry(
            String[] words,
            @Nullable Subject subject,
            @Nullable Fault fault,
            boolean ifDenied) {}

    static final Lexicon OF_REFUSALS = new Lexicon();

    private static final Set<String> DENIALS = Set.of(
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
            "without",
            "neither",
            "nor",
            "failed",
            "failure",
            "nicht",
            "kein",
            "keine",
            "ohne",
            "pas",
            "sans",
            "aucun",
            "aucune",
            "sin",
            "não",
            "sem",
            "non",
            "senza",
            "niet",
            "geen",
            "lacks",
            "lack",
            "lacking",
            "error",
            "nie",
            "не");

    /** Words that say nothing of what is near what. */
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "is", "are", "was", "were", "be", "been", "has", "have", "had", "this", "that",
            "your", "you", "to", "for", "in", "by", "with", "it", "its", "or", "and", "on", "from", "at", "as", "der",
            "die", "das", "le", "la", "el", "o", "ist", "est", "es", "due", "because", "we", "i", "my", "our", "their",
            "any", "does", "did", "do", "could", "can", "s", "either");

    private static final Set<String> NONE = Set.of(
            "no", "without", "kein", "keine", "ohne", "sin", "sem", "sans", "aucun", "aucune", "senza", "geen", "lacks",
            "lack", "lacking");

    /** What is wanted stands behind these. */
    private static final Set<String> FORWARD =
            Set.of("requires", "require", "needs", "need", "expects", "must", "different", "multiple", "duplicate");

    private static final Set<String> AWAY = Set.of("on", "in", "for", "from", "at", "to", "with", "of");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Lexicon() {
        for (Subject subject : Subject.values()) {
            subject.words().forEach(words -> add(words, subject, null, false));
        }
        for (Fault fault : Fault.values()) {
            fault.words().forEach(words -> add(words, null, fault, false));
            fault.denied().forEach(words -> add(words, null, fault, true));
        }
        byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt((Entry entry) -> -entry.words().length)));
    }

    private void add(String words, @Nullable Subject subject, @Nullable Fault fault, boolean ifDenied) {
        String[] split = words.split("[ _]");
        byFirstWord
                .computeIfAbsent(split[0], none -> new ArrayList<>())
                .add(new Entry(split, subject, fault, ifDenied));
    }

    List<Entry> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    static boolean denies(String word) {
        return DENIALS.contains(word);
    }

    static boolean pointsForward(String word) {
        return FORWARD.contains(word) || NONE.contains(word);
    }

    static boolean rules(String word) {
        return word.equals("for") || word.equals("of") || word.equals("für") || word.equals("de") || word.equals("du");
    }

    static boolean meansNone(String word) {
        return NONE.contains(word);
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

    static boolean saysLittle(String word) {
        return LITTLE.contains(word);
    }
}
