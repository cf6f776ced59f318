package dev.why401.render;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes CommonMark. What a stranger said is code, indented or in back-ticks, so that nothing in it is read as markup or turned
 * into a link; in all other text each character that could be markup is escaped. Not thread-safe.
 */
public final class Markdown {
    private static final String MARKUP = "\\`*_[]<>#|~!&";

    private final StringBuilder md = new StringBuilder();

    /** Begins with nothing. */
    public Markdown() {}

    /** Writes a line of our own making. */
    public void line(String line) {
        md.append(line).append('\n');
    }

    /** Writes an empty line, so that what follows is a block of its own. */
    public void gap() {
        line("");
    }

    /** Writes a heading of the third level, which is a literal, as a block of its own. */
    public void heading(String words) {
        gap();
        line("### " + words);
        gap();
    }

    /** Writes a line of a block of code; a gap stands before and behind the block. */
    public void codeLine(String text) {
        line("    " + text);
    }

    /** Returns a code span that no run of back-ticks in the text can end. */
    public static String code(String text) {
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + text + pad + fence;
    }

    /** Returns the text escaped, with each address in it as code: one to which a server pointed is nothing to click on. */
    public static String prose(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> word.contains("://") ? address(word) : escaped(word))
                .collect(Collectors.joining(" "));
    }

    private static String address(String word) {
        int end = word.length();
        while (end > 0 && ".,;:)".indexOf(word.charAt(end - 1)) >= 0 && !word.startsWith("...", end - 3)) {
            end--;
        }
        int start = word.startsWith("(") ? 1 : 0;
        return word.substring(0, start) + code(word.substring(start, end)) + word.substring(end);
    }

    /** Returns the text with each character that could be markup escaped. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return md.toString();
    }
}
