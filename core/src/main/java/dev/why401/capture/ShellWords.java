package dev.why401.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a command apart as POSIX shells do, and where they mean nothing else as cmd.exe and PowerShell do. */
final class ShellWords {
    private static final int MOST_WORDS = 1_000;

    private static final Pattern VARIABLE = Pattern.compile(
            "\\$(?:\\{[^{}]{1,200}}|\\([^()]{1,200}\\)|(?:env:)?[A-Za-z_][A-Za-z0-9_]*)|%[A-Za-z_][A-Za-z0-9_]{2,}%|\\{\\{[^{}]{1,200}}}");

    private ShellWords() {}

    /** Returns whether a variable of the shell stands in the text, so that what was sent is unknown. */
    static boolean hasVariable(String text) {
        return VARIABLE.matcher(text).find();
    }

    /** Returns the variables that a shell fills in: those outside of single quotes. Curl is given the others as they stand. */
    static Set<String> filledIn(String command) {
        Set<String> filled = new LinkedHashSet<>();
        Matcher variable = VARIABLE.matcher(command);
        int from = 0;
        boolean single = false;
        boolean twice = false;
        while (filled.size() < MOST_WORDS && variable.find()) {
            for (; from < variable.start(); from++) {
                char c = command.charAt(from);
                from += c == '\\' && !single ? 1 : 0;
                single ^= c == '\'' && !twice;
                twice ^= c == '"' && !single;
            }
            if (!single && from == variable.start() && !variable.group().startsWith("{")) {
                filled.add(variable.group());
            }
        }
        return filled;
    }

    /** Returns whether the command goes on in the next line, by an open quotation or a sign at its end. */
    static boolean goesOn(String command) {
        String line = command.stripTrailing();
        return line.endsWith("\\") || line.endsWith("^") || line.endsWith(" `") || quoteAtEnd(command) != 0;
    }

    private static char quoteAtEnd(String command) {
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return quote;
    }

    /** Returns the words up to the end of the command: a pipe, a semicolon, a redirection. */
    static List<String> split(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean started = false;
        char quote = 0;
        for (int i = 0; i < command.length() && words.size() < MOST_WORDS; i++) {
            char c = command.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < command.length() && isEscaped(command.charAt(i + 1), quote)) {
                i++;
                started |= command.charAt(i) != '\n';
                word.append(command.charAt(i) == '\n' ? "" : String.valueOf(command.charAt(i)));
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                started = true;
            } else if (Character.isWhitespace(c) || isLineEnd(command, i)) {
                started = finish(words, word, started);
            } else if (c == '|' || c == ';' || (c == '&' && !started) || (c == '>' && !started)) {
                break;
            } else {
                started = true;
                word.append(c);
            }
        }
        finish(words, word, started);
        return words;
    }

    private static boolean finish(List<String> words, StringBuilder word, boolean started) {
        if (started) {
            words.add(word.toString());
            word.setLength(0);
        }
        return false;
    }

    /** In double quotes a backslash is one but before these; a path of Windows keeps its own. */
    private static boolean isEscaped(char next, char quote) {
        return quote == 0
                ? next == '\n' || !Character.isLetterOrDigit(next)
                : next == '"' || next == '\\' || next == '$' || next == '`' || next == '\n';
    }

    /** The caret of cmd.exe and the backtick of PowerShell before a line end. */
    private static boolean isLineEnd(String command, int at) {
        char c = command.charAt(at);
        return (c == '^' || c == '`') && at + 1 < command.length() && command.charAt(at + 1) == '\n';
    }
}
