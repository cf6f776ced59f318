package dev.why401.render;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a document that stands alone, and the policy that allows this style and nothing else: no script, no request to
 * any place. Immutable and thread-safe.
 */
public final class HtmlSheet {
    private final String css;
    private final String policy;

    private HtmlSheet(String css) {
        this.css = css;
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(css) + "'; base-uri 'none'; form-action 'none'";
    }

    /** Returns the sheet of what all documents have in common. */
    public static HtmlSheet common() {
        return new HtmlSheet(read(HtmlSheet.class, "page.css"));
    }

    /** Returns the common sheet, followed by the resource of that name beside {@code owner}. */
    public static HtmlSheet with(Class<?> owner, String name) {
        return new HtmlSheet(read(HtmlSheet.class, "page.css") + read(owner, name));
    }

    /** Returns a document up to where its content begins, with a title of anybody's. */
    public String head(String title) {
        return new Html()
                .markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", "", title)
                .markup("\n<style>" + css + "</style>\n</head>\n<body>\n<main>\n")
                .toString();
    }

    /** Returns the end of a document, with one sentence of ours at the foot. */
    public static String foot(String sentence) {
        return new Html()
                .markup("</main>\n")
                .element("footer", "page", sentence)
                .markup("\n</body>\n</html>\n")
                .toString();
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream sheet = requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
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
