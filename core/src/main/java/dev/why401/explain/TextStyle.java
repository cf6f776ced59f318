package dev.why401.explain;

/**
 * Says how an explanation is laid out as text. Immutable and thread-safe.
 *
 * @param columns the longest line; addresses and commands stay whole even so
 * @param coloured whether the text carries the escape sequences that a terminal shows as bold, dim and coloured (ECMA-48)
 */
public record TextStyle(int columns, boolean coloured) {
    /** The narrowest layout that still reads: a tag or a hanging indent needs the room. */
    public static final int NARROWEST = 40;

    private static final TextStyle PLAIN = new TextStyle(100, false);

    /**
     * Keeps the lines at least {@link #NARROWEST} columns long.
     */
    public TextStyle {
        columns = Math.max(NARROWEST, columns);
    }

    /** Returns the style of {@link Explanation#toText()}: 100 columns without colours. */
    public static TextStyle plain() {
        return PLAIN;
    }

    /** Returns the text in bold. */
    public String bold(String text) {
        return styled("1", text);
    }

    /** Returns the text in a weaker tone, for what is said by the way. */
    public String dim(String text) {
        return styled("2", text);
    }

    /** Returns the text in the colour of what speaks for something. */
    public String inFavour(String text) {
        return styled("32", text);
    }

    /** Returns the text in the colour of what speaks against something. */
    public String against(String text) {
        return styled("33", text);
    }

    /** Returns the text in the colour of a quotation. */
    public String quoted(String text) {
        return styled("36", text);
    }

    private String styled(String code, String text) {
        return coloured && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
