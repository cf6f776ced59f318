package dev.why401.capture;

import dev.why401.evidence.ShownText;
import org.jspecify.annotations.Nullable;

/** Collects the start of a body, and whether there was more. Not thread-safe. */
final class BodyStart {
    /** So much is kept beyond what is shown that a secret across the end is recognised. */
    static final int LONGEST = ShownText.LONGEST + 8 * 1024;

    private static final String TOO_LONG = "it is longer than what is kept";

    private final StringBuilder text = new StringBuilder();
    private boolean shown;
    private @Nullable String missing;

    /** Says that the body was shown, if only as an empty one. */
    void isShown() {
        shown = true;
    }

    /** Says why some of it is missing. */
    void misses(String why) {
        missing = why;
    }

    void append(CharSequence more) {
        shown = true;
        int room = LONGEST - text.length();
        if (more.length() > room) {
            missing = TOO_LONG;
        }
        text.append(more, 0, Math.max(0, Math.min(room, more.length())));
    }

    void appendLine(CharSequence line) {
        if (!text.isEmpty()) {
            append("\n");
        }
        append(line);
    }

    void cutTo(int length) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        if (ascii && length < text.length()) {
            text.setLength(length);
        }
    }

    boolean wasShown() {
        return shown;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** Returns why the rest is missing; {@code null} if nothing is. */
    @Nullable
    String missing() {
        return missing;
    }
}
