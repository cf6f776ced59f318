package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.capture.UnreadableEvidenceException;
import dev.why401.evidence.Context;
import dev.why401.evidence.Scrubber;
import dev.why401.okhttp.AuthFailureListener;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The log of an integration as its owner reads it: errors, warnings and information, each failure with its diagnosis.
 *
 * <p>It keeps the latest entries only. Thread-safe. Every message is scrubbed, bounded and one line.
 */
public final class IntegrationLog {
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_EVENT = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final int capacity;
    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    private IntegrationLog(int capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    /** Says how much an entry matters. */
    public enum Level {
        /** Something failed. */
        ERROR("Error"),
        /** Something is odd, or explains the error below it. */
        WARNING("Warning"),
        /** Something happened. */
        INFO("Info");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** Returns the word at the head of a line. */
        public String word() {
            return word;
        }
    }

    /**
     * One entry.
     *
     * @param at when it was written; empty if it was read from a log
     * @param line the number of its line in the log that was read, from 1; 0 if it was written here
     * @param level how much it matters
     * @param event what the integration was doing, such as {@code installed}; empty if the log does not say
     * @param message one line
     * @param failure the failure with its diagnosis, if the entry is about one
     */
    public record Entry(
            Optional<Instant> at,
            long line,
            Level level,
            Optional<String> event,
            String message,
            Optional<IntegrationFailure> failure) {

        /** Returns the entry as one line, in the grammar that {@link IntegrationLog#read} reads. */
        @Override
        public String toString() {
            String time = at.map(TIME::format).map(text -> text + " ").orElse("");
            String about = event.map(name -> failure.isPresent() ? "Remote error for '" + name + "': " : name + ": ")
                    .orElse("");
            return time + level.word() + ": " + about + message;
        }
    }

    /**
     * Returns a log that keeps the latest entries.
     *
     * @throws IllegalArgumentException if {@code capacity} is less than 1
     */
    public static IntegrationLog ofLatest(int capacity) {
        return ofLatest(capacity, Clock.systemUTC());
    }

    /** Returns a log that keeps the latest entries and reads the time from {@code clock}. */
    public static IntegrationLog ofLatest(int capacity, Clock clock) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, but is " + capacity);
        }
        return new IntegrationLog(capacity, requireNonNull(clock, "clock"));
    }

    /**
     * Reads a page of a log and explains the failures in it: Aha!'s {@code Remote error for '<event>': <message>}, the line of Jira
     * Align's connector, and what the clients write that {@link dev.why401.capture.EvidenceReader} knows. A warning just above an
     * error belongs to it. What is no failure is left out. The reader is not closed.
     *
     * @param account the account of the integration whose log it is: edition, login and sign-in tell apart what reads alike
     * @param context what the product knows beside: whether the account worked before
     * @return the failures in the order of the page; empty if there is none
     * @throws UnreadableEvidenceException if nothing of the page reads like a log
     * @throws IOException if {@code page} throws it
     */
    public static List<Entry> read(Reader page, IntegrationAccount account, Context context) throws IOException {
        return new LogPage(requireNonNull(account, "account"), requireNonNull(context, "context"))
                .read(requireNonNull(page, "page"));
    }

    /** Adds an entry that something happened. */
    public void info(String event, String message) {
        add(Level.INFO, event, message, Optional.empty());
    }

    /** Adds an entry that something is odd. */
    public void warning(String event, String message) {
        add(Level.WARNING, event, message, Optional.empty());
    }

    /** Adds an entry that something failed for another reason than a refusal. */
    public void error(String event, String message) {
        add(Level.ERROR, event, message, Optional.empty());
    }

    /** Adds a failure with its diagnosis. */
    public void failed(String event, IntegrationFailure failure) {
        add(Level.ERROR, event, requireNonNull(failure, "failure").failure().message(), Optional.of(failure));
    }

    /**
     * Returns a listener that writes each step of a connection test: what failed as an error, with its diagnosis if a call was
     * refused, and the rest as information.
     */
    public StepListener steps(String event) {
        requireNonNull(event, "event");
        return new StepListener() {
            @Override
            public void finished(StepResult result) {
                String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
                add(
                        result.hasFailed() ? Level.ERROR : Level.INFO,
                        event,
                        result.step().title() + " (" + outcome + "): " + result.message(),
                        result.failure());
            }
        };
    }

    /**
     * Returns a listener that writes each refused call of an account:
     * {@code account.install(client, options -> options.listener(log.failures("push", account)))}.
     */
    public AuthFailureListener failures(String event, IntegrationAccount account) {
        requireNonNull(event, "event");
        requireNonNull(account, "account");
        return failure -> failed(event, IntegrationFailure.of(failure, account));
    }

    private void add(Level level, String event, String message, Optional<IntegrationFailure> failure) {
        Entry entry = new Entry(
                Optional.of(clock.instant()),
                0,
                level,
                Optional.of(clean(requireNonNull(event, "event"), LONGEST_EVENT).replace('\'', ' ')),
                clean(requireNonNull(message, "message"), LONGEST_MESSAGE),
                failure);
        synchronized (entries) {
            if (entries.size() == capacity) {
                entries.removeFirst();
            }
            entries.addLast(entry);
        }
    }

    static String clean(String text, int longest) {
        return Scrubber.patternsOnly().line(text, longest);
    }

    /** Returns the entries, the oldest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return new ArrayList<>(entries);
        }
    }

    /** Returns the entries as a page, one line each. */
    public String toText() {
        StringBuilder page = new StringBuilder();
        entries().forEach(entry -> page.append(entry).append('\n'));
        return page.toString();
    }
}
