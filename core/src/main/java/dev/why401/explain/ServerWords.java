package dev.why401.explain;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShownText;
import dev.why401.render.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the few words out of an answer that a person would read: messages of JSON, title and headings of HTML, or lines. */
final class ServerWords {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 200;

    /** Where error bodies put their words (RFC 9457, RFC 6749, Atlassian, and the common habits). */
    private static final List<String> MEMBERS = List.of(
            "message",
            "error_description",
            "detail",
            "title",
            "errorMessages.0",
            "errorMessages.1",
            "errors.0.message",
            "errors.0.title",
            "errors.0.detail",
            "error.message",
            "error",
            "reason");

    private static final Pattern HTML_WORDS =
            Pattern.compile("<(title|h1|h2|h3|p)\\b[^>]{0,300}>([^<]{2,400})", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile("<(head|script|style)\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,300}>");

    private ServerWords() {}

    static List<String> of(Exchange exchange) {
        ShownText body = exchange.body().orNull();
        if (body != null && !body.isBlank()) {
            List<String> words = ofBody(body);
            if (!words.isEmpty()) {
                return words;
            }
        }
        ShownText log = exchange.logLine().orNull();
        if (log != null && !log.isBlank()) {
            return lines(log.text());
        }
        return exchange.problem().value().map(problem -> lines(problem.words())).orElse(List.of());
    }

    private static List<String> ofBody(ShownText body) {
        if (body.isJson()) {
            Set<String> words = new LinkedHashSet<>();
            for (String member : MEMBERS) {
                Fact<String> value = body.json(member);
                value.value()
                        .filter(text -> !text.isBlank() && !text.startsWith("{") && !text.startsWith("["))
                        .ifPresent(text -> words.add(bounded(text)));
            }
            return words.isEmpty() ? lines(body.text()) : few(new ArrayList<>(words));
        }
        return body.looksLikeHtml()
                ? ofHtml(body)
                : lines(TAG.matcher(body.text()).replaceAll(" "));
    }

    private static List<String> ofHtml(ShownText page) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = HTML_WORDS.matcher(page.text());
        while (matcher.find() && words.size() < MOST_LINES) {
            String text = bounded(unescape(matcher.group(2)));
            if (!text.isBlank()) {
                words.add(text);
            }
        }
        if (words.size() < 2) {
            String text = bounded(unescape(withoutTags(page)));
            words.removeIf(text::contains);
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        return words.isEmpty() ? List.of("(an HTML page without words)") : new ArrayList<>(words);
    }

    /** Returns what a browser shows in the window. */
    private static String withoutTags(ShownText page) {
        String html = page.text();
        String lower = page.lowerCase();
        StringBuilder shown = new StringBuilder();
        int from = 0;
        Matcher start = INVISIBLE.matcher(lower);
        while (from < html.length() && start.find(from)) {
            shown.append(html, from, start.start());
            int end = lower.indexOf("</" + start.group(1), start.end());
            from = end < 0 ? html.length() : end;
        }
        shown.append(html, from, html.length());
        return TAG.matcher(shown).replaceAll(" ");
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines()
                .map(ServerWords::bounded)
                .filter(line -> !line.isEmpty())
                .toList();
        return few(lines);
    }

    private static List<String> few(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES));
        few.add("...");
        return few;
    }

    private static String bounded(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_LINE ? line : Sentences.start(line, LONGEST_LINE) + " ...";
    }

    private static String unescape(String html) {
        return html.replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
