package dev.why401.integration;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names the field of an account in what is thrown about it. */
final class Fields {
    private Fields() {}

    /** Returns what {@code check} returns; what it says against the value is said with the name of the field. */
    static <T> T checking(String field, Supplier<T> check) {
        try {
            return check.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(field + ": " + wrong.getMessage(), wrong);
        }
    }

    static String present(String field, @Nullable String value, String whatToWrite) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + ": is missing; write " + whatToWrite);
        }
        return value;
    }
}
