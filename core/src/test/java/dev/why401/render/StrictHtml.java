package dev.why401.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads HTML far more strictly than a browser does: each element and attribute is one of ours, elements are closed in their order, and
 * what stands between them holds no character that could begin markup. What passes here has no markup of a stranger's.
 */
public final class StrictHtml {
    private static final Set<String> ELEMENTS = Set.of(
            "article",
            "b",
            "blockquote",
            "body",
            "circle",
            "code",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "head",
            "header",
            "html",
            "i",
            "li",
            "main",
            "meta",
            "ol",
            "p",
            "path",
            "pre",
            "q",
            "rect",
            "section",
            "small",
            "span",
            "strong",
            "style",
            "svg",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "charset",
            "class",
            "content",
            "cx",
            "cy",
            "d",
            "dir",
            "height",
            "http-equiv",
            "lang",
            "name",
            "preserveAspectRatio",
            "r",
            "scope",
            "viewBox",
            "width",
            "y");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"");
    private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");
    private static final Pattern TURNING =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]");

    private StrictHtml() {}

    /** Returns what a reader sees as text, after the checks. */
    public static String textOf(String html) {
        String content =
                STYLE.matcher(html.replaceFirst("^<!DOCTYPE html>", "")).replaceAll("");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(content);
        while (tag.find()) {
            assertThat(ELEMENTS).contains(tag.group(2));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                assertThat(ATTRIBUTES).contains(attribute.group(1));
            }
            boolean empty = tag.group().endsWith("/>") || tag.group(2).equals("meta");
            if (!tag.group(1).isEmpty()) {
                assertThat(open).isNotEmpty();
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (!empty) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        String text = TAG.matcher(content).replaceAll("");
        assertThat(text).doesNotContain("<", ">", "\"", "'", "`").doesNotContainPattern(TURNING);
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#96;", "`")
                .replace("&amp;", "&");
    }
}
