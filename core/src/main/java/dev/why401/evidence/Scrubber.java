package dev.why401.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes text from a server or a log fit to be kept and shown: secrets replaced, control characters removed, length bounded.
 *
 * <p>Secrets that are known by value (the credential that was sent) are found in every usual encoding: as they are,
 * percent-encoded, escaped for HTML or JSON, and in Base64. Others are found by their shape ({@link SecretPatterns}).
 * Immutable and thread-safe. It is for holding in a local variable while evidence is captured, never in a field of what is
 * kept.
 */
public final class Scrubber {
    /** What stands where a secret was. */
    public static final String HIDDEN = "[hidden]";

    /** A shorter value would tear holes into ordinary words. */
    private static final int SHORTEST_KNOWN = 4;

    private static final Scrubber PATTERNS_ONLY = new Scrubber(List.of());

    private final List<String> known;

    private Scrubber(List<String> known) {
        this.known = known;
    }

    /** Returns the scrubber that knows secrets by their shape alone. */
    public static Scrubber patternsOnly() {
        return PATTERNS_ONLY;
    }

    /** Returns a scrubber that also replaces these values, in the encodings in which servers echo them. */
    public static Scrubber knowing(Collection<String> secrets) {
        Set<String> variants = new LinkedHashSet<>();
        for (String secret : secrets) {
            String bare = secret.strip();
            if (bare.length() >= SHORTEST_KNOWN) {
                addVariants(bare, variants);
            }
        }
        List<String> longestFirst = new ArrayList<>(variants);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return longestFirst.isEmpty() ? PATTERNS_ONLY : new Scrubber(List.copyOf(longestFirst));
    }

    private static void addVariants(String secret, Set<String> variants) {
        variants.add(secret);
        String percent = percentEncode(secret);
        variants.add(percent);
        variants.add(percent.toLowerCase(Locale.ROOT));
        variants.add(percent.replace("%20", "+"));
        variants.add(escapeHtml(secret));
        variants.add(escapeHtml(secret).replace("&#39;", "'"));
        variants.add(escapeJson(secret));
        variants.add(escapeJson(secret).replace("/", "\\/"));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        variants.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        variants.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        variants.remove("");
    }

    /** Returns {@code raw} as text of several lines: scrubbed, at most {@code limit} UTF-16 units. */
    public String text(String raw, int limit) {
        return hide(PlainText.lines(raw, limit));
    }

    /** Returns {@code raw} as one line: scrubbed, line ends turned into blanks, at most {@code limit} UTF-16 units. */
    public String line(String raw, int limit) {
        return hide(PlainText.line(raw, limit));
    }

    /** Returns whether {@code text} holds nothing that this scrubber would hide. */
    public boolean isClean(String text) {
        return hide(text).equals(text);
    }

    private String hide(String text) {
        String clean = text;
        for (String secret : known) {
            if (clean.contains(secret)) {
                clean = clean.replace(secret, HIDDEN);
            }
        }
        return SecretPatterns.hide(clean);
    }

    private static String percentEncode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }

    private static String escapeHtml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String escapeJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Shows how much is known, never what. */
    @Override
    public String toString() {
        return "Scrubber[" + (known.isEmpty() ? "patterns only" : "patterns and sent values") + "]";
    }
}
