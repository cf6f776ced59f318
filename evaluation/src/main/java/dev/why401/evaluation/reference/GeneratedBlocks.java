package dev.why401.evaluation.reference;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page that are written by the program, between comments; the rest of the page belongs to its authors. */
final class GeneratedBlocks {
    private static final Pattern BLOCK = Pattern.compile(
            "<!-- generated: ([a-z0-9-]+) -->\n(.*?)<!-- /generated -->\n?", Pattern.DOTALL | Pattern.MULTILINE);

    private GeneratedBlocks() {}

    /**
     * Returns the page with its blocks filled anew.
     *
     * @param name the name of the page, for complaints
     * @param blocks what belongs into each block, all of which the page must have
     * @throws IllegalArgumentException if the page lacks a block or has one that nobody fills
     */
    static String filled(String name, String page, Map<String, String> blocks) {
        Set<String> left = new TreeSet<>(blocks.keySet());
        StringBuilder filled = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            String content = blocks.get(block.group(1));
            if (content == null || !left.remove(block.group(1))) {
                throw new IllegalArgumentException(name + ": nothing belongs between <!-- generated: " + block.group(1)
                        + " --> and <!-- /generated -->, or it stands there twice");
            }
            block.appendReplacement(filled, Matcher.quoteReplacement(written(block.group(1), content)));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(name + " lacks the lines <!-- generated: "
                    + left.iterator().next() + " --> and <!-- /generated -->");
        }
        return block.appendTail(filled).toString();
    }

    private static String written(String name, String content) {
        return "<!-- generated: " + name + " -->\n" + content.strip() + "\n<!-- /generated -->\n";
    }

    /** Returns what the authors wrote of the page. */
    static String withoutBlocks(String page) {
        return BLOCK.matcher(page).replaceAll("");
    }
}
