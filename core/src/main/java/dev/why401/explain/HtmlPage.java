package dev.why401.explain;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

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
        page.write(new Html()
                .markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + Sheet.POLICY + "\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", "", title)
                .markup("\n<style>" + Sheet.CSS + "</style>\n</head>\n<body>\n<main>\n"));
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
        write(new Html()
                .markup("</main>\n<footer class=\"page\">Explained by Why401. It holds no secret: "
                        + "of a credential only the shape was looked at.</footer>\n</body>\n</html>\n"));
    }

    private static Html name(String name) {
        Html html = new Html();
        return name.isEmpty() ? html : html.element("h1", "entry", name).markup("\n");
    }

    private void write(Html html) throws IOException {
        out.append(html.toString());
    }

    /** The style, and the policy that allows this style and nothing else. */
    private static final class Sheet {
        static final String CSS = read();
        static final String POLICY =
                "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; base-uri 'none'; form-action 'none'";

        private static String read() {
            try (InputStream css = requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
                return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            } catch (IOException broken) {
                throw new UncheckedIOException("The style of the page could not be read", broken);
            }
        }

        private static String hash(String css) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(hash);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java has SHA-256", impossible);
            }
        }
    }
}
