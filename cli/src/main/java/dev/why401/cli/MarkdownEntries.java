package dev.why401.cli;

import dev.why401.explain.Explanation;

/** Writes explanations as Markdown, with a heading each where there are several. */
final class MarkdownEntries extends NamingWriter {
    private static final String MARKUP = "\\`*_[]<>#|~!&";

    private final Output out;
    private boolean started;

    MarkdownEntries(Output out, boolean several) {
        super(several);
        this.out = out;
    }

    @Override
    void put(Entry entry, boolean several) {
        if (several) {
            out.text((started ? "\n---\n\n" : "") + "## " + escaped(entry.name()) + "\n\n");
            started = true;
        }
        if (!entry.isFailure()) {
            out.text(escaped(entry.quietly()) + "\n");
            return;
        }
        Explanation explanation = entry.explain();
        out.text(explanation.toMarkdown());
        for (String hidden : entry.hidden()) {
            out.text("\nHidden before reading: " + escaped(hidden) + ".\n");
        }
    }

    @Override
    void close(boolean several) {
        // The last explanation ends the text.
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (MARKUP.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
