package dev.why401.capture;

import java.util.Locale;

/** Says what a line looks like without repeating any of it: it may be the one line that holds a secret. */
final class Looks {
    private Looks() {}

    /** Returns a clause that completes "the first line ...". */
    static String of(String start) {
        String text = start.startsWith("\ufeff") ? start.substring(1) : start;
        if (text.isBlank()) {
            return "is missing: the input is empty";
        }
        if (InputLines.isBinary(text)) {
            return "holds characters that no text holds, as in a picture or an archive";
        }
        String line = text.strip().lines().findFirst().orElse("");
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "is the start of an HTML page";
        }
        if (line.startsWith("<")) {
            return "starts like XML";
        }
        if (line.startsWith("{") || line.startsWith("[")) {
            return "starts like JSON with other members";
        }
        int words = line.split("\\s+", 1_000).length;
        return words == 1
                ? "is one word of " + line.length() + " characters"
                : "is a text of " + words + " words without anything of these in it";
    }
}
