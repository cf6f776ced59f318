package dev.why401.evaluation.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the little Markdown that the reference needs; whatever is not ours is escaped. */
final class Markdown {
    private static final String MARKUP = "\\`*[]<~$";
    private static final Pattern THREAD =
            Pattern.compile("https://github\\.com/([\\w.-]+/[\\w.-]+)/(?:issues|pull|discussions)/(\\d+).*");
    private static final Pattern WEB = Pattern.compile("https?://(?:www\\.)?([^/?#\\s]+)[^\\s<>]*");

    private Markdown() {}

    /** Returns a text on one line that shows as it is. */
    static String text(String raw) {
        String line = raw.replaceAll("\\s+", " ").strip();
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean markup = MARKUP.indexOf(c) >= 0 || (c == '_' && !isInsideWord(line, i)) || isEntity(line, i);
            escaped.append(markup ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    private static boolean isEntity(String line, int at) {
        return line.charAt(at) == '&'
                && at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || line.charAt(at + 1) == '#');
    }

    /** Returns a text on one line as code, in which nothing is markup. */
    static String code(String raw) {
        String line = raw.replaceAll("\\s+", " ").strip();
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + pad + line + pad + fence;
    }

    static String link(String words, String target) {
        return "[" + text(words) + "](" + target(target) + ")";
    }

    /** Returns a source as a link with a short name, or as it reads if it is no address. */
    static String source(String source) {
        Matcher thread = THREAD.matcher(source);
        if (thread.matches()) {
            return link(thread.group(1) + "#" + thread.group(2), source);
        }
        Matcher web = WEB.matcher(source);
        return web.matches()
                ? link(web.group(1), source)
                : text(source.replaceAll(", (?:stored|file) id \\d+|; loopback, addresses replaced", ""));
    }

    private static String target(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }

    /** Returns the parts as they are counted up in a sentence, for example {@code a, b or c}. */
    static String counted(List<String> parts, String conjunction) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + conjunction + " " + parts.get(last);
    }

    /** Returns the first of the parts, and how many more there are. */
    static String some(List<String> parts, int most) {
        return parts.size() <= most
                ? counted(parts, "and")
                : String.join(", ", parts.subList(0, most)) + " and " + (parts.size() - most) + " more";
    }

    /** Returns the words with a capital at their start. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the words with their first letter small, as they read inside of a sentence. */
    static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the name under which GitHub links to a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
