package dev.why401.cli;

import dev.why401.explain.TextStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a page of Markdown out as text: the little Markdown that our own pages use. */
final class PageText {
    private static final Pattern PAGE_LINK =
            Pattern.compile("\\[([^\\[\\]]{1,300})]\\([^()\\s]{1,300}\\.md(?:#[^()\\s]{1,200})?\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})]\\(([^()\\s]{1,500})\\)");
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^<>\\s]{1,500})>");

    /** A character that is escaped so that it is no markup. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d{1,2}\\.) ");

    private PageText() {}

    static String of(String markdown, TextStyle style) {
        StringBuilder text = new StringBuilder();
        boolean verbatim = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) {
                verbatim = !verbatim;
            } else if (verbatim || line.startsWith("    ") || line.startsWith("|")) {
                text.append(verbatim ? "    " : "").append(line).append('\n');
            } else {
                text.append(line(bare(line), style));
            }
        }
        return text.toString().strip() + "\n";
    }

    private static String line(String line, TextStyle style) {
        if (line.isBlank()) {
            return "\n";
        }
        if (line.startsWith("#")) {
            return style.bold(line.replaceFirst("^#{1,6} ", "")) + "\n";
        }
        Matcher item = ITEM.matcher(line);
        String mark = item.lookingAt() ? item.group() : "";
        String indent = " ".repeat(mark.length());
        return mark
                + Lines.wrapped(line.substring(mark.length()), style.columns(), indent)
                        .substring(mark.length());
    }

    private static String bare(String line) {
        String words = PAGE_LINK.matcher(line).replaceAll("$1");
        words = LINK.matcher(words).replaceAll("$1 ($2)");
        words = ADDRESS.matcher(words).replaceAll("$1").replace("**", "");
        StringBuilder text = new StringBuilder();
        boolean code = false;
        for (String part : words.split("`", -1)) {
            text.append(code ? part : ESCAPED.matcher(part).replaceAll("$1"));
            code = !code;
        }
        return text.toString();
    }
}
