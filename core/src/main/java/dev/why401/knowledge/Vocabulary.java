package dev.why401.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of refusals in one language. A star at the end of a word stands for any ending, for languages that inflect: {@code
 * ungültig*}. A word must not mean something else in English, nor begin like an English word before its star.
 */
final class Vocabulary {
    /** Some words and what they mean: a subject, a fault, or both of one complaint. */
    record Meaning(@Nullable Subject subject, @Nullable Fault fault, boolean ifDenied, List<String> words) {}

    private final List<Meaning> meanings = new ArrayList<>();
    private final List<String> denials = new ArrayList<>();
    private final List<String> none = new ArrayList<>();
    private final List<String> must = new ArrayList<>();
    private final List<String> genitives = new ArrayList<>();
    private final List<String> little = new ArrayList<>();

    /** Returns all languages but English, whose words stand with the subjects and faults themselves. */
    static List<Vocabulary> all() {
        List<Vocabulary> all = new ArrayList<>();
        all.addAll(GermanicWords.all());
        all.addAll(RomanceWords.all());
        all.addAll(SlavicWords.all());
        all.addAll(EasternWords.all());
        return all;
    }

    Vocabulary names(Subject subject, String words) {
        return with(subject, null, false, words);
    }

    Vocabulary says(Fault fault, String words) {
        return with(null, fault, false, words);
    }

    /** Adds words that say the fault when they are denied. */
    Vocabulary saysDenied(Fault fault, String words) {
        return with(null, fault, true, words);
    }

    /** Adds phrases that are a complaint of their own, such as "please log in". */
    Vocabulary complains(Subject subject, Fault fault, String phrases) {
        return with(subject, fault, false, phrases);
    }

    private Vocabulary with(@Nullable Subject subject, @Nullable Fault fault, boolean ifDenied, String words) {
        meanings.add(new Meaning(subject, fault, ifDenied, WordList.of(words)));
        return this;
    }

    Vocabulary denies(String words) {
        denials.addAll(WordList.of(words));
        return this;
    }

    /** Adds words that say there is none of what follows. */
    Vocabulary saysNone(String words) {
        none.addAll(WordList.of(words));
        return this;
    }

    /** Adds words behind which stands what is wanted; {@link #says} tells that they want it. */
    Vocabulary mustHave(String words) {
        must.addAll(WordList.of(words));
        return says(Fault.REQUIRED, words);
    }

    /** Adds words between a noun and the one it rules. */
    Vocabulary rules(String words) {
        genitives.addAll(WordList.of(words));
        return saysLittle(words);
    }

    /** Adds words that say nothing of what is near what. */
    Vocabulary saysLittle(String words) {
        little.addAll(WordList.of(words));
        return this;
    }

    List<Meaning> meanings() {
        return meanings;
    }

    List<String> denials() {
        return denials;
    }

    List<String> none() {
        return none;
    }

    List<String> must() {
        return must;
    }

    List<String> genitives() {
        return genitives;
    }

    List<String> little() {
        return little;
    }
}
