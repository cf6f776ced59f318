package dev.why401.cli;

/** Breaks a paragraph into lines. */
final class Lines {
    private Lines() {}

    /** Returns the words in lines of at most {@code columns}, each after the indent, with a final line end. */
    static String wrapped(String words, int columns, String indent) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > columns) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
