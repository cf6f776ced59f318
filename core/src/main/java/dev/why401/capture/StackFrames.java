package dev.why401.capture;

import java.util.regex.Pattern;

/** Leaves the frames out of a stack trace: they name places in a program and hold nothing of what a server said. */
final class StackFrames {
    private static final Pattern FRAME = Pattern.compile(
            // Java, JavaScript, .NET
            "\\s{1,20}at (?:async )?(?:[^(]{1,400}\\([^)]{0,400}\\)[^{]{0,100}|(?:file|node|https?):[^{]{1,500}|[\\w.<>`\\[\\]]{3,300}\\(.{0,500})"
                    + "|\\s{1,20}\\.{3} \\d{1,4} .{0,60}"
                    // Python, with the marks below the code
                    + "|\\s{1,8}File \".{1,500}, line \\d.{0,300}|\\s{2,}[~^]{2,}\\s*"
                    // PHP, Ruby
                    + "|#\\d{1,3} .{1,1000}|\\s{1,8}(?:\\d{1,4}: )?from \\S{1,400}:\\d.{0,300}|\\S{1,400}\\.rb:\\d{1,6}:in [`'][^']{1,200}'");

    private StackFrames() {}

    static String removedFrom(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            boolean frame = FRAME.matcher(line).matches();
            if (!frame && !code) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
            // The line below "File ..." quotes the program.
            code = frame && line.stripLeading().startsWith("File \"");
        }
        return kept.toString();
    }
}
