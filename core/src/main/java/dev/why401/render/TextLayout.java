package dev.why401.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes plain text in lines that are no longer than they may be, but for addresses. A tone is what colours a text. Not thread-safe. */
public final class TextLayout {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    /**
     * Begins with nothing.
     *
     * @param columns the longest line
     */
    public TextLayout(int columns) {
        this.columns = columns;
    }

    /** Writes a line as it is. */
    public void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Writes words in as many lines as they need, each after the indent. */
    public void wrapped(String indent, String words, UnaryOperator<String> tone) {
        lines(indent, broken(words, columns - indent.length() - 1), tone);
    }

    /** Writes the mark once, and the lines of the words below each other behind it. */
    public void hanging(String mark, UnaryOperator<String> tone, String words) {
        int start = text.length();
        wrapped(" ".repeat(mark.length()), words, UnaryOperator.identity());
        text.replace(start, start + mark.length(), tone.apply(mark));
    }

    /** Writes words and a tag that stays whole behind them. */
    public void tagged(
            String mark, String words, UnaryOperator<String> tone, String tag, UnaryOperator<String> toneOfTag) {
        String indent = " ".repeat(mark.length());
        int start = text.length();
        int last = lines(indent, broken(words, columns - indent.length() - 1), tone);
        text.replace(start, start + mark.length(), mark);
        if (tag.isEmpty()) {
            return;
        }
        if (last + 2 + tag.length() <= columns) {
            text.setLength(text.length() - 1);
            line("  " + toneOfTag.apply(tag));
        } else {
            line(indent + toneOfTag.apply(tag));
        }
    }

    /** Writes words, each of which stays whole, in as many lines as they need, and returns the length of the last one. */
    public int lines(String indent, List<String> words, UnaryOperator<String> tone) {
        StringBuilder line = new StringBuilder();
        int room = columns - indent.length();
        for (String word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                line(indent + tone.apply(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(indent + tone.apply(line.toString()));
        return indent.length() + line.length();
    }

    /** Returns the words, those broken that are longer than a line, but for addresses. */
    public List<String> broken(String words) {
        return broken(words, columns - 1);
    }

    private static List<String> broken(String words, int longest) {
        List<String> pieces = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String rest = word;
            while (rest.length() > longest && !word.contains("://")) {
                String piece = Sentences.start(rest, longest);
                pieces.add(piece);
                rest = rest.substring(piece.length());
            }
            pieces.add(rest);
        }
        return pieces;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
