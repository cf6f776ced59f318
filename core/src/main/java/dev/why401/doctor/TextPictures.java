package dev.why401.doctor;

import dev.why401.doctor.Way.State;
import dev.why401.doctor.Way.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Draws the way of a call and the course of the suspects with characters of ASCII, which any terminal and any ticket shows. */
final class TextPictures {
    private static final int BAR = 20;
    private static final int CELL = 7;

    private TextPictures() {}

    /** Returns the way in two lines, or one stop below the other where two lines would be too long. */
    static List<String> way(Way way, int columns) {
        StringBuilder names = new StringBuilder();
        StringBuilder states = new StringBuilder();
        boolean going = true;
        for (Stop stop : way.stops()) {
            if (!names.isEmpty()) {
                going &= stop.state() != State.NOT_REACHED;
                names.append(going ? " -> " : " .. ");
                states.append("    ");
            }
            String name = name(stop);
            String state = state(stop);
            int width = Math.max(name.length(), state.length());
            names.append(padded(name, width));
            states.append(padded(state, width));
        }
        if (names.length() > columns) {
            return down(way);
        }
        List<String> lines = new ArrayList<>();
        lines.add(names.toString().stripTrailing());
        lines.add(states.toString().stripTrailing());
        return lines;
    }

    private static List<String> down(Way way) {
        return way.stops().stream()
                .map(stop -> (stop.state() == State.REFUSED ? "X  " : stop.state() == State.PASSED ? "|  " : ".  ")
                        + padded(name(stop), 18)
                        + state(stop))
                .map(String::stripTrailing)
                .toList();
    }

    private static String name(Stop stop) {
        return switch (stop.state()) {
            case REFUSED -> "[" + stop.name() + "]";
            case ABSENT -> "(" + stop.name() + ")";
            default -> stop.name();
        };
    }

    private static String state(Stop stop) {
        if (stop.place() == Way.Place.PROGRAM || stop.state() == State.NOT_REACHED) {
            return "";
        }
        return stop.state() == State.REFUSED
                ? stop.state().words().toUpperCase(Locale.ROOT)
                : stop.state().words();
    }

    /** Returns a table with a line for each suspect, and of its moments the first and the last alone where there is no room. */
    static List<String> course(Course course, int columns) {
        int ids = course.rows().stream()
                .mapToInt(row -> row.causeId().length())
                .max()
                .orElse(0);
        int last = course.moments().size() - 1;
        boolean whole = ids + CELL * course.moments().size() + 2 + BAR <= columns;
        int taken = ids
                + CELL
                        * (whole
                                ? course.moments().size()
                                : Math.min(2, course.moments().size()))
                + 2;
        int bar = Math.min(BAR, Math.max(0, columns - taken));
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(ids));
        for (int i = 0; i <= last; i++) {
            if (whole || i == 0 || i == last) {
                head.append(right(course.moments().get(i)));
            }
        }
        lines.add(head.toString());
        for (Course.Row row : course.rows()) {
            StringBuilder line = new StringBuilder(padded(row.causeId(), ids));
            for (int i = 0; i <= last; i++) {
                if (whole || i == 0 || i == last) {
                    line.append(right(percent(row.probabilities().get(i))));
                }
            }
            line.append("  ").append("#".repeat((int) Math.round(row.last() * bar)));
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    static String percent(OptionalDouble probability) {
        return probability.isPresent() ? ReportWords.percent(probability.getAsDouble()) : "-";
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, CELL - text.length())) + text;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
