package dev.why401.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes text from a server or a log fit to be kept and shown: secrets replaced, control characters removed, length bounded.
 *
 * <p>Secrets that are known by value (the credential that was sent) are found in any case and every usual encoding
 * ({@link KnownSecret}). Others are found by their shape ({@link SecretPatterns}). A secret that lies across the bound is
 * hidden, not cut. Immutable and thread-safe. It is for holding in a local variable while evidence is captured, never in a field of what is
 * kept.
 */
public final class Scrubber {
    /** What stands where a secret was. */
    public static final String HIDDEN = "[hidden]";

    /** A shorter value would tear holes into ordinary words. */
    private static final int SHORTEST_KNOWN = 4;

    /** So much is read beyond a limit that nothing which is cut off there stays unrecognised. */
    private static final int SHORTEST_MARGIN = 256;

    private static final Scrubber PATTERNS_ONLY = new Scrubber(List.of());

    private final List<KnownSecret> known;
    private final int margin;

    private Scrubber(List<KnownSecret> known) {
        this.known = List.copyOf(known);
        int longest = SHORTEST_MARGIN;
        for (KnownSecret secret : known) {
            longest = Math.max(longest, secret.longest());
        }
        this.margin = longest;
    }

    /** Returns the scrubber that knows secrets by their shape alone. */
    public static Scrubber patternsOnly() {
        return PATTERNS_ONLY;
    }

    /**
     * Returns a scrubber that also replaces these values, in the encodings in which servers echo them. Values of fewer than
     * four characters are left alone, and values of fewer than eight letters inside longer words: hiding them would destroy
     * ordinary text, and show by the holes what they are.
     */
    public static Scrubber knowing(Collection<String> secrets) {
        if (secrets.isEmpty()) {
            return PATTERNS_ONLY;
        }
        Set<String> bare = new LinkedHashSet<>();
        for (String secret : secrets) {
            bare.add(secret.strip());
        }
        bare.removeIf(secret -> secret.length() < SHORTEST_KNOWN);
        if (bare.isEmpty()) {
            return PATTERNS_ONLY;
        }
        List<String> longestFirst = new ArrayList<>(bare);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        List<KnownSecret> known = new ArrayList<>(longestFirst.size());
        for (String secret : longestFirst) {
            known.add(KnownSecret.of(secret));
        }
        return new Scrubber(known);
    }

    /** Returns whether it replaces any value that only this scrubber knows. */
    public boolean knowsValues() {
        return !known.isEmpty();
    }

    /**
     * Returns {@code raw} as text of several lines: scrubbed, at most {@code limit} UTF-16 units. In a text of somebody's own
     * words the secret may be called nothing at all, so that words drawn by lot go as well.
     */
    public String text(String raw, int limit) {
        int end = window(limit);
        return cut(DrawnWords.hide(hide(PlainText.lines(raw, end))), raw.length() > end, limit);
    }

    /** Returns {@code raw} as one line: scrubbed, line ends turned into blanks, at most {@code limit} UTF-16 units. */
    public String line(String raw, int limit) {
        int end = window(limit);
        return cut(hide(PlainText.line(raw, end)), raw.length() > end, limit).strip();
    }

    private int window(int limit) {
        return limit > Integer.MAX_VALUE - margin ? Integer.MAX_VALUE : limit + margin;
    }

    /**
     * Returns a kind, such as "password in a URL", for each secret in {@code text} that only the words around it give away. A
     * token that has a shape of its own is none of them.
     */
    public static List<String> kindsByPlace(String text) {
        return SecretPatterns.kindsByPlace(text);
    }

    /** Returns whether {@code text} holds nothing that this scrubber would hide. */
    public boolean isClean(String text) {
        return hide(text).equals(text);
    }

    /** Returns {@code raw} without the known values and otherwise as it is: for text that is taken apart before it is kept. */
    public String withoutKnown(String raw) {
        String clean = raw;
        for (KnownSecret secret : known) {
            clean = secret.hideIn(clean);
        }
        return clean;
    }

    private String hide(String text) {
        return SecretPatterns.hide(withoutKnown(text));
    }

    /** A secret that began within the margin and was cut off at its end is unrecognised: the last of the margin never stays. */
    private String cut(String hidden, boolean wasLonger, int limit) {
        int end = wasLonger ? Math.min(limit, hidden.length() - margin) : limit;
        return PlainText.cut(hidden, Math.max(0, Math.min(end, hidden.length())));
    }

    /** Shows how much is known, never what. */
    @Override
    public String toString() {
        return "Scrubber[" + (known.isEmpty() ? "patterns only" : "patterns and sent values") + "]";
    }
}
