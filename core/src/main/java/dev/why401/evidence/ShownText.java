package dev.why401.evidence;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the body of an answer or the words of a log as far as they were shown: scrubbed, at most {@link #LONGEST} UTF-16
 * units.
 *
 * <p>Immutable and thread-safe. The lower-case and JSON views are made with it, since every diagnosis asks for them many times.
 */
public final class ShownText implements Serializable {
    private static final long serialVersionUID = 1;

    /** The most text that is kept: 64 Ki UTF-16 units. */
    public static final int LONGEST = 64 * 1024;

    private static final List<String> HTML_STARTS = List.of("<!doctype html", "<html", "<head", "<title");

    private static final Object NOT_JSON = new Object();

    private final String text;
    private final boolean complete;
    private final @Nullable String readProblem;
    private final transient String read;
    private final transient String lower;
    private final transient Object json;

    private ShownText(String text, boolean complete, @Nullable String readProblem) {
        this.text = text;
        this.complete = complete;
        this.readProblem = readProblem;
        this.read = TimeStamps.zeroed(text);
        this.lower = inPlace(read);
        this.json = parsed(text);
    }

    private Object readResolve() {
        return new ShownText(text, complete, readProblem);
    }

    /** Returns a text that was shown whole. */
    public static ShownText of(String raw, Scrubber scrubber) {
        return new ShownText(scrubber.text(raw, LONGEST), raw.length() <= LONGEST, null);
    }

    /**
     * Returns a text of which only the start is known.
     *
     * @param why the reason in a clause, for example "reading it took longer than 2 s"
     */
    public static ShownText startOf(String raw, String why, Scrubber scrubber) {
        return new ShownText(scrubber.text(raw, LONGEST), false, scrubber.line(why, 200));
    }

    /** Returns the same text without the values that {@code scrubber} knows. */
    public ShownText scrubbed(Scrubber scrubber) {
        return new ShownText(scrubber.text(text, LONGEST), complete, readProblem);
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /**
     * Returns the text as rules read it: with zeros for the digits of the time stamps in front of its lines, the year excepted. Each
     * character stands where it stands in {@link #text}.
     */
    public String withoutMoments() {
        return read;
    }

    /**
     * Returns what {@link #withoutMoments} returns in lower case (root locale) and on one line, each character where it stands in {@link #text}: an index into
     * one is an index into the other. Pages and logs are wrapped anywhere, so that a line end is a blank here, and so is a tab.
     */
    public String lowerCase() {
        return lower;
    }

    /** The Turkish capital I with a dot alone becomes two characters in lower case, and moves all that follow. */
    private static String inPlace(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        String lowered = line.toLowerCase(Locale.ROOT);
        if (lowered.length() == text.length()) {
            return lowered;
        }
        return line.replace('\u0130', 'i').toLowerCase(Locale.ROOT);
    }

    /** Returns whether this is all there was: what is not in here was not in the answer. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns why the rest is missing, as a clause. */
    public Optional<String> readProblem() {
        return Optional.ofNullable(readProblem);
    }

    /** Returns whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns whether the text starts like an HTML page. */
    public boolean looksLikeHtml() {
        int start = 0;
        while (start < lower.length() && Character.isWhitespace(lower.charAt(start))) {
            start++;
        }
        for (String mark : HTML_STARTS) {
            if (lower.startsWith(mark, start)) {
                return true;
            }
        }
        return lower.startsWith("<", start) && lower.contains("<html");
    }

    /** Returns whether the text is a JSON object or array that could be read. */
    public boolean isJson() {
        return json != NOT_JSON;
    }

    /**
     * Returns the text, number or truth value at a path of member names and indices, for example {@code errors.0.code};
     * absent if there is no such member or the body is not JSON. It is as plain as {@link #text}, whatever was escaped.
     */
    public Fact<String> json(String path) {
        if (json == NOT_JSON) {
            return complete ? Fact.absent() : Fact.unknown();
        }
        Object node = json;
        for (String step : path.split("\\.", -1)) {
            node = step(node, step);
            if (node == null) {
                return Fact.absent();
            }
        }
        if (node instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Fact.present(Long.toString(number.longValue()));
        }
        // An escape of JSON may stand for a character that acts on a terminal.
        String value = String.valueOf(node);
        return Fact.present(PlainText.lines(value, value.length()));
    }

    /** Returns whether the body is a JSON object whose members are exactly these. */
    public boolean hasExactlyMembers(String... names) {
        return json instanceof Map<?, ?> map
                && map.size() == names.length
                && map.keySet().containsAll(List.of(names));
    }

    /** Returns whether the body is JSON and has, at its top, a member of that name or an element of that index. */
    public boolean hasMember(String name) {
        return json != NOT_JSON && step(json, name) != null;
    }

    private static @Nullable Object step(Object node, String step) {
        if (node instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (node instanceof List<?> list && isIndex(step)) {
            int index = Integer.parseInt(step);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private static boolean isIndex(String step) {
        boolean digits = !step.isEmpty() && step.length() <= 4;
        for (int i = 0; i < step.length() && digits; i++) {
            digits = step.charAt(i) >= '0' && step.charAt(i) <= '9';
        }
        return digits;
    }

    private static Object parsed(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return NOT_JSON;
        }
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
            Object value = reader.readJsonValue();
            return value == null ? NOT_JSON : value;
        } catch (IOException | JsonDataException notJson) {
            return NOT_JSON;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownText that && text.equals(that.text) && complete == that.complete;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "ShownText[" + text.length() + " characters" + (complete ? "" : ", more is unknown") + "]";
    }
}
