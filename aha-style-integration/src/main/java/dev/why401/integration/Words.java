package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Scrubber;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what products hand over, and says which field is wrong. */
final class Words {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    static <T> T byId(String field, String id, T[] values, Function<T, String> idOf) {
        requireNonNull(id, field);
        for (T value : values) {
            if (idOf.apply(value).equals(id)) {
                return value;
            }
        }
        String known = Arrays.stream(values).map(idOf).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(field + ": \"" + quoted(id) + "\" is none of " + known);
    }

    /** Returns a name of the product's own, such as the one of a template: one line, not blank, bounded. */
    static String name(String field, @Nullable String value) {
        String name = value == null ? "" : value.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException(field + ": is missing");
        }
        if (name.length() > LONGEST_NAME
                || !Scrubber.patternsOnly().line(name, LONGEST_NAME).equals(name)) {
            throw new IllegalArgumentException(field + ": write one line of at most " + LONGEST_NAME
                    + " characters, without control characters and secrets");
        }
        return name;
    }

    /** Returns what may be repeated of a value that somebody got wrong. */
    static String quoted(String value) {
        return Scrubber.patternsOnly().line(value, LONGEST_QUOTE);
    }
}
