package dev.why401.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads one character in the forms that encoders give it. Each method returns where the form ends, or -1 if it is none. */
final class EscapedForms {
    /** The references of HTML 4 for ASCII, and those of HTML 5 that strict encoders use. */
    private static final Map<String, Integer> ENTITIES = entities(
            "amp & lt < gt > quot \" apos ' sol / bsol \\ plus +"
                    + " equals = colon : semi ; verbar | vert | num # percnt % dollar $ excl ! ast * lpar ( rpar ) lsqb [ rsqb ]"
                    + " lbrack [ rbrack ] lcub { rcub } lbrace { rbrace } commat @ comma , period . quest ? grave ` Hat ^ lowbar _");

    /** The longest reference that is looked for: eight hexadecimal digits. */
    private static final int LONGEST_REFERENCE = 12;

    private EscapedForms() {}

    private static Map<String, Integer> entities(String namesAndSigns) {
        String[] words = namesAndSigns.split(" ", -1);
        Map<String, Integer> entities = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            entities.put(words[i], (int) words[i + 1].charAt(0));
        }
        return Map.copyOf(entities);
    }

    static int endInUrlOrHtml(String text, int at, int c) {
        if (at >= text.length()) {
            return -1;
        }
        return switch (text.charAt(at)) {
            case '%' -> endOfPercent(text, at, c);
            case '&' -> endOfReference(text, at, c);
            case '+' -> c == ' ' ? at + 1 : -1;
            default -> -1;
        };
    }

    static int endInJson(String text, int at, int c) {
        if (at + 1 >= text.length() || text.charAt(at) != '\\') {
            return -1;
        }
        char kind = text.charAt(at + 1);
        if (kind == 'u') {
            int end = at;
            for (char unit : Character.toChars(c)) {
                boolean same = text.startsWith("\\u", end) && hex(text, end + 2, 4) == unit;
                if (!same) {
                    return -1;
                }
                end += 6;
            }
            return end;
        }
        if (kind == 'x') {
            return hex(text, at + 2, 2) == c ? at + 4 : -1;
        }
        int meant = switch (kind) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/', '\'', '`' -> kind;
            default -> -1;
        };
        return meant == c ? at + 2 : -1;
    }

    private static int endOfPercent(String text, int at, int c) {
        if (c == ' ') {
            int plus = endOfByte(text, at, '+');
            return plus < 0 ? endOfByte(text, at, ' ') : plus;
        }
        int end = at;
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            end = endOfByte(text, end, b & 0xff);
            if (end < 0) {
                return c <= 0xff ? endOfByte(text, at, c) : -1;
            }
        }
        return end;
    }

    /** Reads {@code %2F}, and {@code %252F} where it was encoded again. */
    private static int endOfByte(String text, int at, int b) {
        if (at >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        if (text.startsWith("25", at + 1) && hex(text, at + 3, 2) == b) {
            return at + 5;
        }
        return hex(text, at + 1, 2) == b ? at + 3 : -1;
    }

    private static int endOfReference(String text, int at, int c) {
        int semicolon = at + 1;
        int last = Math.min(text.length(), at + LONGEST_REFERENCE) - 1;
        while (semicolon < last && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (semicolon > last || text.charAt(semicolon) != ';') {
            return -1;
        }
        String name = text.substring(at + 1, semicolon);
        boolean same =
                name.startsWith("#") ? number(name) == c : Integer.valueOf(c).equals(ENTITIES.get(name));
        return same ? semicolon + 1 : -1;
    }

    private static int number(String reference) {
        boolean isHex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            return isHex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static int hex(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
