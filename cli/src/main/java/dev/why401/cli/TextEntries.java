package dev.why401.cli;

import dev.why401.explain.Explanation;
import dev.why401.explain.TextStyle;

/** Writes explanations as text, with a head line and a rule where there are several. */
final class TextEntries extends NamingWriter {
    private final Output out;
    private final TextStyle style;
    private boolean started;

    TextEntries(Output out, TextStyle style, boolean several) {
        super(several);
        this.out = out;
        this.style = style;
    }

    @Override
    void put(Entry entry, boolean several) {
        if (several) {
            out.text((started ? "\n" : "") + head(entry.name()) + "\n");
            started = true;
        }
        if (!entry.isFailure()) {
            out.text(Lines.wrapped(entry.quietly(), style.columns(), ""));
            return;
        }
        Explanation explanation = entry.explain();
        out.text(explanation.toText(style));
        for (String hidden : entry.hidden()) {
            out.text(Lines.wrapped("Hidden before reading: " + hidden + ".", style.columns(), ""));
        }
        if (!explanation.causeId().equals(Explanation.NOT_KNOWN) && !several) {
            out.text("\n" + style.dim("More on it: why401 cause " + explanation.causeId()) + "\n");
        }
    }

    private String head(String name) {
        String shown = "--- " + name + " ";
        return style.bold(shown + "-".repeat(Math.max(3, style.columns() - shown.length()))) + "\n";
    }

    @Override
    void close(boolean several) {
        // The last explanation ends the text.
    }
}
