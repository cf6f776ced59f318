package dev.why401.render;

/**
 * Writes HTML in which text stays text. The names of elements and classes are literals of the callers; everything else goes
 * through {@link #text}. Not thread-safe.
 */
public final class Html {
    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder html = new StringBuilder(4_096);

    /** Begins with nothing. */
    public Html() {}

    /** Appends markup of our own. */
    public Html markup(String literal) {
        html.append(literal);
        return this;
    }

    /** Appends text of anybody's. */
    public Html text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Appends an element that holds text only. */
    public Html element(String name, String cssClass, String text) {
        html.append('<').append(name);
        if (!cssClass.isEmpty()) {
            html.append(" class=\"").append(cssClass).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
        return this;
    }

    /**
     * Returns the text with what could end a text, an attribute or an element written as a reference, and without the
     * characters that act on what stands around them: controls, and the marks that turn the direction of the text.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#96;");
                case '\n', '\t' -> escaped.append(c);
                default -> escaped.append(isActive(text, i) ? REPLACEMENT : c);
            }
        }
        return escaped.toString();
    }

    private static boolean isActive(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return !isWhole(text, i);
        }
        int type = Character.getType(c);
        boolean harmless = c == '\u200c' || c == '\u200d' || c == '\u00ad';
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && !harmless)
                || c >= '\ufffe';
    }

    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
