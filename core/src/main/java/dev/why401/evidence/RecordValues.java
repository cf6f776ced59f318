package dev.why401.evidence;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads single values of an exchange record; {@code null} stands for what nobody knows. */
final class RecordValues {
    private RecordValues() {}

    /** Enters the object, or steps over the {@code null} that stands in its place. */
    static boolean entersObject(JsonLine json, String field) throws IOException {
        switch (json.peek()) {
            case NULL -> {
                json.skip();
                return false;
            }
            case OBJECT -> {
                json.enterObject();
                return true;
            }
            default -> throw malformed(field + " must be an object");
        }
    }

    static @Nullable String text(JsonLine json, String field) throws IOException {
        return switch (json.peek()) {
            case NULL -> {
                json.nothing();
                yield null;
            }
            case STRING -> json.string();
            case NUMBER -> json.number();
            case TRUTH -> String.valueOf(json.truth());
            default -> throw malformed(field + " must be a text");
        };
    }

    static Fact<Boolean> truth(JsonLine json, String field) throws IOException {
        return switch (json.peek()) {
            case NULL -> {
                json.nothing();
                yield Fact.unknown();
            }
            case TRUTH -> Fact.present(json.truth());
            default -> throw malformed(field + " must be true, false or null");
        };
    }

    static Fact<Instant> time(JsonLine json, String field) throws IOException {
        String text = text(json, field);
        try {
            return text == null ? Fact.unknown() : Fact.present(Instant.parse(text));
        } catch (DateTimeParseException wrong) {
            throw malformed(field + " must be a time such as 2026-11-20T09:14:00Z");
        }
    }

    static Fact<Integer> status(JsonLine json, String field) throws IOException {
        String digits = text(json, field);
        if (digits == null) {
            return Fact.unknown();
        }
        if (!isStatus(digits)) {
            throw malformed(field + " must be a number from 100 to 999");
        }
        return Fact.present(Integer.valueOf(digits));
    }

    private static boolean isStatus(String digits) {
        return digits.length() == 3
                && digits.charAt(0) != '0'
                && isDigit(digits, 0)
                && isDigit(digits, 1)
                && isDigit(digits, 2);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static <E extends Enum<E>> Fact<E> word(JsonLine json, String field, Map<String, E> words) throws IOException {
        String word = text(json, field);
        if (word == null || word.equalsIgnoreCase("unknown")) {
            return Fact.unknown();
        }
        E value = words.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw malformed(field + " must be one of " + String.join(", ", words.keySet()) + ", unknown");
        }
        return Fact.present(value);
    }

    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(wordOf(value), value);
        }
        return Collections.unmodifiableMap(words);
    }

    static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(
                "Expected an exchange record, one JSON object a line with request, response or logLine, but " + what
                        + ".");
    }
}
