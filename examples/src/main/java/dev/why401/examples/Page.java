package dev.why401.examples;

import java.io.PrintStream;

/** Prints the tour. */
final class Page {
    private static final int WIDTH = 100;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
        out.println("=".repeat(Math.min(WIDTH, title.length())));
        out.println();
    }

    void heading(String heading) {
        out.println();
        out.println("-- " + heading + " " + "-".repeat(Math.max(3, WIDTH - heading.length() - 4)));
        out.println();
    }

    void text(String text) {
        out.println(text);
    }

    void indented(String text) {
        text.lines().forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
    }
}
