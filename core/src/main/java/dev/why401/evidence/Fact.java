package dev.why401.evidence;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds one thing that may be known of a call: it was there, it was not there, or nobody showed it.
 *
 * <p>The third answer is the reason for this type. A log line shows no headers, which says nothing about the headers the
 * server sent; code that reads {@link Unknown} as {@link Absent} accuses the wrong party. Immutable and thread-safe.
 *
 * @param <T> the type of the value; serializable wherever the fact is to be serialized
 */
public sealed interface Fact<T> extends Serializable {

    /** Returns the fact that {@code value} was there. */
    static <T> Fact<T> present(T value) {
        return new Present<>(value);
    }

    /** Returns the fact that nothing was there although we looked. */
    static <T> Fact<T> absent() {
        return Absent.instance();
    }

    /** Returns the fact that nobody showed it. */
    static <T> Fact<T> unknown() {
        return Unknown.instance();
    }

    /** Returns {@link #present} for a value and {@link #unknown} for {@code null}: a missing key is not a missing thing. */
    static <T> Fact<T> ofShown(@Nullable T value) {
        return value == null ? unknown() : present(value);
    }

    /** Returns whether we know it either way. */
    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    /** Returns whether it was there. */
    default boolean isPresent() {
        return this instanceof Present;
    }

    /** Returns the value, or empty both when it was not there and when it is unknown. */
    default Optional<T> value() {
        return Optional.ofNullable(orNull());
    }

    /** Returns the value, or {@code null} both when it was not there and when it is unknown. */
    default @Nullable T orNull() {
        return this instanceof Present<T> present ? present.it() : null;
    }

    /** Returns whether the value is known to equal {@code expected}. */
    default boolean is(T expected) {
        return this instanceof Present<T> present && present.it().equals(expected);
    }

    /** Returns the fact about what {@code mapper} makes of the value. */
    default <R> Fact<R> map(Function<? super T, ? extends R> mapper) {
        if (this instanceof Present<T> present) {
            return present(mapper.apply(present.it()));
        }
        return isKnown() ? absent() : unknown();
    }

    /** It was there. */
    record Present<T>(T it) implements Fact<T> {
        public Present {
            requireNonNull(it, "value");
        }
    }

    /** We looked and it was not there. */
    record Absent<T>() implements Fact<T> {
        private static final Absent<?> INSTANCE = new Absent<>();

        @SuppressWarnings("unchecked") // there is no value whose type could be wrong
        private static <T> Absent<T> instance() {
            return (Absent<T>) INSTANCE;
        }
    }

    /** Nobody showed it. */
    record Unknown<T>() implements Fact<T> {
        private static final Unknown<?> INSTANCE = new Unknown<>();

        @SuppressWarnings("unchecked") // there is no value whose type could be wrong
        private static <T> Unknown<T> instance() {
            return (Unknown<T>) INSTANCE;
        }
    }
}
