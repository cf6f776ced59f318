package dev.why401.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads what stands between quotation marks in the notation of Python, Ruby, Go and JavaScript. */
final class QuotedText {
    private static final String LETTERS = "rntabefv0";
    private static final String MEANT = "\r\n\t\u0007\b\u001b\f\u000b\0";

    private QuotedText() {}

    /** Returns the text that the notation stands for; an escape that none of them has is left as it is. */
    static String plain(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder plain = new StringBuilder(quoted.length());
        int at = 0;
        while (at < quoted.length()) {
            char c = quoted.charAt(at);
            if (c != '\\' || at + 1 == quoted.length()) {
                plain.append(c);
                at++;
                continue;
            }
            char next = quoted.charAt(at + 1);
            int digits = next == 'x' ? 2 : next == 'u' ? 4 : 0;
            if (next == 'x' && isHexadecimal(quoted, at + 2, digits)) {
                at = bytes(quoted, at, plain);
            } else if (next == 'u' && isHexadecimal(quoted, at + 2, digits)) {
                plain.append((char) Integer.parseInt(quoted.substring(at + 2, at + 2 + digits), 16));
                at += 2 + digits;
            } else {
                int letter = LETTERS.indexOf(next);
                plain.append(letter < 0 ? "" : MEANT.substring(letter, letter + 1));
                plain.append(letter >= 0 || isItself(next) ? "" : "\\").append(letter >= 0 ? "" : next);
                at += 2;
            }
        }
        return plain.toString();
    }

    /** A run of bytes is the UTF-8 of a text. */
    private static int bytes(String quoted, int from, StringBuilder plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = from;
        while (quoted.startsWith("\\x", at) && isHexadecimal(quoted, at + 2, 2)) {
            bytes.write(Integer.parseInt(quoted.substring(at + 2, at + 4), 16));
            at += 4;
        }
        plain.append(bytes.toString(StandardCharsets.UTF_8));
        return at;
    }

    private static boolean isItself(char c) {
        return "\\\"'#`$/".indexOf(c) >= 0;
    }

    private static boolean isHexadecimal(String text, int from, int length) {
        return from + length <= text.length()
                && text.substring(from, from + length).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
