package dev.why401.cli;

import dev.why401.evidence.Fact;
import java.util.Arrays;

/** JSON (RFC 8259) in UTF-8, in a buffer that is used again and again. Not thread-safe. */
final class JsonBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final int LONGEST_ESCAPE = 6;
    private static final int MILLION = 1_000_000;

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Appends JSON in ASCII as it is. */
    @SuppressWarnings("deprecation") // getBytes(int, int, byte[], int) is the one that copies ASCII without garbage
    JsonBytes ascii(String json) {
        room(json.length());
        json.getBytes(0, json.length(), bytes, length);
        length += json.length();
        return this;
    }

    /** Appends JSON as it is. */
    JsonBytes raw(byte[] json) {
        room(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    /** Appends the id as the input has it: a text, a number, or {@code null}. */
    JsonBytes id(Fact<String> shown, boolean isNumber) {
        String id = shown.orNull();
        if (id == null) {
            return ascii("null");
        }
        return isNumber ? ascii(id) : string(id);
    }

    /** Appends a number from 0 to 1 with six decimals. */
    JsonBytes share(double share) {
        int millionths = (int) Math.round(Math.min(1, Math.max(0, share)) * MILLION);
        if (millionths == MILLION) {
            return ascii("1.0");
        }
        room(8);
        bytes[length] = '0';
        bytes[length + 1] = '.';
        for (int digit = 7; digit > 1; digit--) {
            bytes[length + digit] = (byte) ('0' + millionths % 10);
            millionths /= 10;
        }
        length += 8;
        return this;
    }

    /** Appends a text in quotation marks; half a surrogate pair becomes the replacement character. */
    JsonBytes string(String text) {
        room(2 + LONGEST_ESCAPE * text.length());
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (Character.isSurrogate(c)) {
                i += surrogate(text, i);
            } else {
                encode(c);
            }
        }
        bytes[length++] = '"';
        return this;
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[c >> 4];
                bytes[length++] = HEX[c & 0xf];
            }
        }
    }

    /** Returns how many units it took beyond the first. */
    private int surrogate(String text, int i) {
        boolean pair = Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
            encode('\ufffd');
            return 0;
        }
        int point = text.codePointAt(i);
        bytes[length++] = (byte) (0xf0 | (point >> 18));
        bytes[length++] = continuation(point >> 12);
        bytes[length++] = continuation(point >> 6);
        bytes[length++] = continuation(point);
        return 1;
    }

    private void encode(char c) {
        // U+2028 and U+2029 are legal in JSON and end a line for readers that are not careful.
        if (c == '\u2028' || c == '\u2029') {
            ascii(c == '\u2028' ? "\\u2028" : "\\u2029");
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
            bytes[length++] = continuation(c);
        } else {
            bytes[length++] = (byte) (0xe0 | (c >> 12));
            bytes[length++] = continuation(c >> 6);
            bytes[length++] = continuation(c);
        }
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
