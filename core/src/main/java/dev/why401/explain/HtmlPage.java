package dev.why401.explain;

import static java.util.Objects.requireNonNull;

import dev.why401.render.Html;
import dev.why401.render.HtmlSheet;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes explanations as one HTML document that stands alone: its style is inside, it has no script, asks no other place for
 * anything, and its content security policy lets a browser do neither. It follows the reader's choice of light or dark and
 * prints. What was added is written at once, so that the page may have any number of entries. Not thread-safe.
 *
 * <pre>{@code
 * HtmlPage page = HtmlPage.begin(out, "What was refused last night");
 * page.entry("sync.log, line 17", failure.explain());
 * page.end();
 * }</pre>
 */
public final class HtmlPage {
    private static final HtmlSheet SHEET = HtmlSheet.common();

    private final Appendable out;

    private HtmlPage(Appendable out) {
        this.out = requireNonNull(out, "out");
    }

    /** Returns the page of one explanation. */
    public static String of(Explanation explanation) {
        StringBuilder document = new StringBuilder();
        try {
            HtmlPage page = begin(document, explanation.summary());
            page.entry("", explanation);
            page.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory was not written", impossible);
        }
        return document.toString();
    }

    /**
     * Writes the head of a page.
     *
     * @param title what the page is about; escaped
     * @throws IOException if {@code out} throws it
     */
    public static HtmlPage begin(Appendable out, String title) throws IOException {
        HtmlPage page = new HtmlPage(out);
        out.append(SHEET.head(title));
        return page;
    }

    /**
     * Writes one explanation.
     *
     * @param name which call it is, as the reader knows it; empty when there is only one
     * @throws IOException if the page cannot be written
     */
    public void entry(String name, Explanation explanation) throws IOException {
        write(name(name).markup(explanation.toHtml()));
    }

    /**
     * Writes one sentence in the place of an explanation.
     *
     * @param name which call it is about; empty when there is only one
     * @throws IOException if the page cannot be written
     */
    public void note(String name, String sentence) throws IOException {
        write(name(name).element("p", "note", sentence).markup("\n"));
    }

    /**
     * Writes the end of the page, and closes nothing.
     *
     * @throws IOException if the page cannot be written
     */
    public void end() throws IOException {
        out.append(HtmlSheet.foot(
                "Explained by Why401. It holds no secret: of a credential only the shape was looked at."));
    }

    private static Html name(String name) {
        Html html = new Html();
        return name.isEmpty() ? html : html.element("h1", "entry", name).markup("\n");
    }

    private void write(Html html) throws IOException {
        out.append(html.toString());
    }
}
