package dev.why401.credential;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what somebody typed, or a supplier gave, into what can be sent. No message holds any of it. */
final class Typed {
    private static final Logger LOG = LoggerFactory.getLogger(Typed.class);

    private Typed() {}

    /** Returns the text without what is around it. */
    static String required(@Nullable String typed, String what) {
        String text = typed == null ? "" : Characters.trim(typed);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is " + (typed == null ? "null" : "blank")
                    + "; check that the configuration value or environment variable it comes from is set");
        }
        int at = firstControl(text);
        if (at >= 0) {
            throw new IllegalArgumentException("The " + what + " has "
                    + (Characters.isLineEnd(text.charAt(at)) ? "a line end" : "a control character")
                    + " inside, at position " + (at + 1) + " of " + text.length() + "; copy it again, in one line");
        }
        return text;
    }

    /** Returns the text if a header can carry it. */
    static String headerText(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                throw new IllegalArgumentException(
                        "The " + what + " has " + named(c) + " inside, at position " + (i + 1) + " of " + text.length()
                                + ", which no HTTP header can carry; copy it again from where it was created");
            }
        }
        return text;
    }

    /** Returns the value of the header for what a supplier gave. */
    static String bearerOf(@Nullable String token) {
        String text = token == null ? "" : Characters.trim(token);
        if (text.isEmpty()) {
            LOG.warn(
                    "The supplier of the token gave {}; the call goes out without a token",
                    token == null ? "null" : "blanks");
            return "Bearer";
        }
        return "Bearer " + legal(text);
    }

    private static String legal(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        LOG.debug("The supplier of the token gave characters that no header can carry; they were left out or replaced");
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Characters.isControl(c) && !Characters.isInvisible(c))
                .forEach(c -> legal.append(c < 0x80 ? (char) c : '?'));
        return legal.toString();
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isControl(text.charAt(i)) || Characters.isLineEnd(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String named(char c) {
        if (Characters.isInvisible(c)) {
            return "an invisible character";
        }
        if (Characters.isTypographicQuote(c) || Characters.isTypographicDash(c)) {
            return "a typographic quotation mark or dash";
        }
        return Characters.isBlank(c) ? "a no-break space" : "a character outside ASCII";
    }
}
