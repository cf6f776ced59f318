package dev.why401.cli;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of {@code docs/causes}, which the jar holds. */
final class CausePages {
    private static final int MOST_SUGGESTIONS = 3;

    private CausePages() {}

    /** Returns the page of a cause in Markdown, without what only the build reads. */
    static String page(Cause cause) {
        try (InputStream page = CausePages.class.getResourceAsStream("causes/" + cause.id() + ".md")) {
            if (page == null) {
                throw new IllegalStateException("The page of " + cause.id() + " is not in the jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r", "")
                    .replaceAll("<!--.{0,200}?-->\n?", "")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
        } catch (IOException broken) {
            throw new IllegalStateException("The page of " + cause.id() + " cannot be read", broken);
        }
    }

    /** Returns the cause with the id, the former id, or the name of the page. */
    static Optional<Cause> find(String word) {
        String id = word.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.md$", "");
        return Causes.find(id)
                .or(() -> Causes.all().stream()
                        .filter(cause -> cause.aliases().contains(id))
                        .findFirst());
    }

    /** Returns the ids that somebody may have meant, the nearest first; none if the word is like no id. */
    static List<String> nearest(String word) {
        String wanted = word.substring(0, Math.min(60, word.length())).toLowerCase(Locale.ROOT);
        int mostEdits = Math.max(2, wanted.length() / 3);
        return Causes.all().stream()
                .map(Cause::id)
                .filter(id -> distance(wanted, id) <= mostEdits)
                .sorted(Comparator.comparingInt((String id) -> distance(wanted, id))
                        .thenComparing(id -> id))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** An id that holds the word is near, however much longer it is. */
    private static int distance(String wanted, String id) {
        boolean part = wanted.length() > 2 && id.contains(wanted);
        String start = id.substring(0, Math.min(id.length(), Math.max(4, wanted.length())));
        return part ? id.length() - wanted.length() - 100 : Math.min(edits(wanted, id), edits(wanted, start) + 1);
    }

    /** Counts the characters to insert, delete or replace (Levenshtein). */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
