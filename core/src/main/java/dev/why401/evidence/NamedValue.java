package dev.why401.evidence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes from the end of the name of a secret to its value, and remembers what stood between them. Not thread-safe. */
final class NamedValue {
    private static final int FARTHEST = 160;

    private static final int LONGEST = 4_000;

    private static final int MOST_BLANKS = 40;

    private static final int LONGEST_NAME = 80;

    /** Names whose values people choose, so that they may be any word. */
    private static final Pattern CHOSEN =
            Pattern.compile("(?iu)(?:pass(?:word|wd|phrase|code)?|pwd|secret|" + NamedSecrets.OTHER_LANGUAGES + ")");

    /** Names that are ordinary words as well: behind them only what a machine drew by lot is a secret. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?i)credentials?|crumb|bearer|pat|sig|signature|jwt|session[_-]?id|(?:auth|authorization)[ _-]?header|t?otp|mfa[_-]?code|tokens|key");

    private static final Pattern ESCAPED =
            Pattern.compile("(?i)%(?:25)?(22|27|3a|3d|3e|3c|20|7b|5b)|\\\\{1,3}(?:u00|x)(22|27|3a|3d|3e|3c|7b|5b)"
                    + "|&(?:amp;)?(?:quot|apos|gt|lt|#(?:x(?:22|27|3a|3d)|34|39|58|61));|=3d");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:value|val|access|refresh|current|plain|raw|text|secret|token|content|\\$t|#text|_)\\\\{0,3}[\"']?\\s{0,3}:");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?i)(?:[\\w-]{1,20}=\"[^\"<>]{0,60}\" ){0,3}(?:value|content)=");

    private static final Pattern TAGS = Pattern.compile(
            "(?:(?:</[\\w:.-]{1,40}>\\s{0,20})?<[\\w:.-]{1,40}(?: [^<>]{0,120})?>|>|[^<>]{0,120}>)(?:<!\\[CDATA\\[)?");

    private static final Pattern TYPE = Pattern.compile(
            "(?:\\[\\]string\\{|string\\(\\d{1,5}\\) |String |&(?:'static )?str |string |byte\\[\\]\\{)");

    /** Behind these a word in quotation marks is the value also where no sign parts the two. */
    private static final Pattern QUOTED_ALONE = Pattern.compile("(?iu)passw(?:or[td]|d)|kennwort|pwd|passphrase");

    /** What stays of a colour of a terminal without its control character. */
    private static final Pattern ANSI = Pattern.compile("\\[\\d{0,3}(?:;\\d{1,3}){0,4}m");

    private static final Pattern VERB = Pattern.compile("(?i)(?:is|was|ist|est|es|war)(?: |: ?)");

    private static final Pattern MINE = Pattern.compile("(?i)(?:my|mein|our|mon|mi|meu)\\s{1,2}[\\w-]{0,12}\\s?$");

    private static final String OPENING = "\"'`\u201c\u201e\u00ab\u2018";

    private static final Pattern USER =
            Pattern.compile("(?i)(?:user(?:[ _-]?name)?|login|e-?mail|account)[\"']?\\s{0,3}[:=]");

    /** Where the value stands. */
    record Found(int start, int end) {}

    private final String text;
    private final int start;
    private final int end;
    private int at;
    private int blanks;
    private int lines;
    private boolean separated;
    private boolean strong;
    private boolean tagged;
    private boolean said;
    private boolean listed;
    private int looked;
    private char quoteOfName;
    private char quote;
    private String closing = "";

    NamedValue(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = end;
    }

    @Nullable
    Found value() {
        boolean found = toValue();
        looked = at - end;
        if (!found) {
            return null;
        }
        int stop = endOfValue();
        looked = stop - end;
        if (stop - at < 4 || text.startsWith(Scrubber.HIDDEN, at)) {
            return null;
        }
        return isSecret(text.substring(at, stop)) ? new Found(at, stop) : null;
    }

    private boolean toValue() {
        int last = Math.min(text.length(), end + FARTHEST + FARTHEST);
        boolean inTag = start > 0 && isInTag();
        if (inTag) {
            skipAttributes();
        }
        while (at < last) {
            char c = text.charAt(at);
            Matcher escaped = c == '%' || c == '\\' || c == '&' || c == '=' ? at(ESCAPED) : null;
            if (escaped != null && escaped.lookingAt()) {
                if (!takeEscaped(escaped.group())) {
                    return true;
                }
                at = escaped.end();
            } else if (isBlank(c)) {
                lines += c == '\n' ? 1 : 0;
                at++;
                if (++blanks > MOST_BLANKS || lines > 3) {
                    return false;
                }
            } else if (c == '\\') {
                boolean line = text.startsWith("n", at + 1) || text.startsWith("r", at + 1);
                lines += line && text.charAt(at + 1) == 'n' ? 1 : 0;
                blanks += line && text.charAt(at + 1) == 'n' ? 1 : 0;
                at += line ? 2 : 1;
            } else if (inTag && !separated && (c == '>' || c == '<')) {
                Matcher tags = at(TAGS);
                if (!tags.lookingAt()) {
                    return false;
                }
                at = tags.end();
                separated = true;
                tagged = true;
                closing = "<";
                quote = 0;
            } else if (OPENING.indexOf(c) >= 0) {
                if (separated && isLabelBehind(at + 1)) {
                    continue;
                }
                if (separated || !isBesideName()) {
                    open(c);
                    return true;
                }
                quoteOfName = c;
                at++;
                if (at(ATTRIBUTE).region(afterBlanks(at), last).lookingAt()) {
                    Matcher attribute = at(ATTRIBUTE).region(afterBlanks(at), last);
                    attribute.lookingAt();
                    at = attribute.end();
                    separated = true;
                    strong = true;
                }
            } else if (c == '[' && at(ANSI).lookingAt()) {
                Matcher colour = at(ANSI);
                colour.lookingAt();
                at = colour.end();
            } else if (c == '*' && separated && blanks == 0) {
                at++;
            } else if (separated && !tagged && at(TYPE).lookingAt()) {
                Matcher type = at(TYPE);
                type.lookingAt();
                at = type.end();
            } else if (!separated && (c == ']' || c == ')' || c == '*')) {
                at++;
            } else if (c == '=' || c == ':' || c == '|' || c == '\uff1a' || c == '\uff1d') {
                if (c == '|' && (separated || blanks == 0 || !isInTable())) {
                    return false;
                }
                separated = true;
                strong |= c == '=';
                at += text.startsWith("=>", at) || text.startsWith(":=", at) ? 2 : 1;
            } else if (text.startsWith("->", at) || text.startsWith("- ", at)) {
                if (blanks == 0) {
                    return false;
                }
                separated = true;
                at += 2;
            } else if (c == ',' && isFollowedByQuote(at + 1) && !separated) {
                separated = true;
                listed = quoteOfName != 0;
                at++;
            } else if (c == '(' && !separated && isFollowedByQuote(at + 1)) {
                separated = true;
                strong = true;
                at++;
            } else if (separated && lines == 0 && (c == '[' || c == '{' || c == '(' || c == '<')) {
                if (c == '<' && !text.startsWith("<![CDATA[", at)) {
                    return false;
                }
                at += c == '<' ? 9 : 1;
            } else if (!separated && blanks == 1 && at(VERB).lookingAt()) {
                Matcher verb = at(VERB);
                verb.lookingAt();
                at = verb.end();
                blanks = 0;
                separated = true;
                said = true;
            } else {
                return (separated || blanks > 1 || lines > 0) && isValueHere();
            }
        }
        return false;
    }

    private boolean isValueHere() {
        separated |= blanks > 1;
        return separated || (lines > 0 && lines == blanks);
    }

    /** The name of a member that stands between the name and the value, as in an object that has the value alone. */
    private boolean isLabelBehind(int from) {
        Matcher label = LABEL.matcher(text).region(from, Math.min(text.length(), from + MOST_BLANKS));
        if (!label.lookingAt()) {
            return false;
        }
        at = label.end();
        return true;
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text).region(at, Math.min(text.length(), end + 2 * FARTHEST));
    }

    /** {@code <wsse:Password Type="...">}: goes behind the tag if the name is its own. */
    private void skipAttributes() {
        int open = start;
        while (open > 0
                && open > start - LONGEST_NAME
                && (isInName(text.charAt(open - 1)) || text.charAt(open - 1) == ':')) {
            open--;
        }
        if (open == 0 || text.charAt(open - 1) != '<' || end >= text.length() || text.charAt(end) != ' ') {
            return;
        }
        int close = end;
        while (close < text.length() && close < end + FARTHEST && "<>".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close < text.length() && text.charAt(close) == '>' && text.charAt(close - 1) != '/') {
            at = close + 1;
            separated = true;
            tagged = true;
            closing = "<";
        }
    }

    private boolean isInTag() {
        int open = start;
        while (open > 0 && open > start - 60 && text.charAt(open - 1) != '>' && text.charAt(open - 1) != '<') {
            open--;
        }
        return open > 0
                && (text.charAt(open - 1) == '<' || text.charAt(open - 1) == '>')
                && !text.startsWith("/", open);
    }

    private boolean isBesideName() {
        return at == end || (at > 0 && "\\)]*`".indexOf(text.charAt(at - 1)) >= 0 && at < end + 5);
    }

    private boolean isFollowedByQuote(int from) {
        int next = afterBlanks(from);
        next += next < text.length() && text.charAt(next) == '\\' ? 1 : 0;
        return next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0;
    }

    private int afterBlanks(int from) {
        int next = from;
        while (next < text.length() && next < from + MOST_BLANKS && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void open(char c) {
        quote = c;
        closing = switch (c) {
            case '\u201c', '\u201e' -> "\u201d\u201c";
            case '\u00ab' -> "\u00bb";
            case '\u2018' -> "\u2019";
            default -> String.valueOf(c);
        };
        at++;
        if (text.startsWith("\"\"", at) && c == '"') {
            at += 2;
        }
    }

    /** Returns false where the value begins behind it. */
    private boolean takeEscaped(String sign) {
        String lower = sign.toLowerCase(Locale.ROOT);
        boolean isQuote = lower.endsWith("22")
                || lower.endsWith("27")
                || lower.contains("quot")
                || lower.contains("apos")
                || lower.contains("34")
                || lower.contains("39")
                || lower.contains("22;")
                || lower.contains("27;");
        boolean blank = lower.endsWith("20") || lower.endsWith("7b") || lower.endsWith("5b");
        if (isQuote) {
            if (separated) {
                closing = sign.substring(0, 1);
                quote = '"';
                at += sign.length();
                return false;
            }
        } else if (!blank) {
            boolean opens = lower.contains("lt") || lower.endsWith("3c");
            if (!opens) {
                separated = true;
                strong = true;
                closing = sign.substring(0, 1);
            }
        }
        return true;
    }

    private int endOfValue() {
        int last = Math.min(text.length(), at + LONGEST);
        int stop = at;
        boolean inBrackets = "[({".indexOf(text.charAt(at - 1)) >= 0;
        boolean wholeLine = quote == 0 && closing.isEmpty() && !inBrackets && isLineOfSettings();
        while (stop < last) {
            char c = text.charAt(stop);
            if (c == '\n' && !tagged) {
                break;
            }
            if (!closing.isEmpty()) {
                boolean closes = closing.indexOf(c) >= 0 && !(c == '&' && !isEntity(stop));
                if (closes || (c == '\\' && isQuoteBehind(stop))) {
                    break;
                }
                if (quote == 0 && closing.charAt(0) != '<' && (isBlank(c) || "\"'<>&".indexOf(c) >= 0)) {
                    break;
                }
                stop += c == '\\' && quote != 0 && stop + 1 < last ? 2 : 1;
                continue;
            }
            boolean ends =
                    ",;&".indexOf(c) >= 0 ? isNextParameter(stop) : !wholeLine && "\"'\\<>{}()[]|`".indexOf(c) >= 0;
            if (isBlank(c) || ends) {
                break;
            }
            stop++;
        }
        return Math.min(stop, last);
    }

    private boolean isQuoteBehind(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == '\\') {
            next++;
        }
        return next < text.length() && quote != 0 && text.charAt(next) == quote && isEscapedOpening();
    }

    private boolean isEscapedOpening() {
        return at > 1 && text.charAt(at - 2) == '\\';
    }

    private boolean isEntity(int from) {
        return text.startsWith("&quot;", from)
                || text.startsWith("&#", from)
                || text.startsWith("&apos;", from)
                || text.startsWith("&lt;", from)
                || text.startsWith("&amp;", from);
    }

    /** Behind a sign that may part two values: a blank, the end, or a name and what parts it from its value. */
    private boolean isNextParameter(int from) {
        int next = from + 1;
        while (next < text.length()
                && next < from + LONGEST_NAME
                && (isInName(text.charAt(next)) || text.charAt(next) == '"')) {
            next++;
        }
        boolean named = next > from + 1 && next < text.length() && "=:".indexOf(text.charAt(next)) >= 0;
        return named
                || from + 1 == text.length()
                || isBlank(text.charAt(from + 1))
                || "\"'\\}])".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** {@code   - spring.datasource.password: value}, and nothing else on its line. */
    private boolean isLineOfSettings() {
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n') {
            line--;
            if (start - line > LONGEST_NAME) {
                return false;
            }
        }
        String before = text.substring(line, start).strip();
        return before.startsWith("export ")
                || before.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.-*[".indexOf(c) >= 0);
    }

    /** {@code "a wrong password", "next": 1} has a comma between two members of JSON. */
    private boolean isAmongMembers(int stop) {
        int open = start;
        while (open > 0 && open > start - LONGEST_NAME && isInName(text.charAt(open - 1))) {
            open--;
        }
        boolean whole = open > 0 && (text.charAt(open - 1) == quoteOfName);
        int next = afterBlanks(Math.min(text.length(), stop + 1));
        return !whole || (next < text.length() && text.charAt(next) == ':');
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0;
    }

    private boolean isOption() {
        int open = start;
        while (open > 0
                && open > start - LONGEST_NAME
                && isInName(text.charAt(open - 1))
                && text.charAt(open - 1) != '.') {
            open--;
        }
        open -= text.startsWith("-", open) ? 0 : 1;
        return open >= 0 && text.startsWith("-", open) && (open == 0 || isBlank(text.charAt(open - 1)));
    }

    private boolean isInTable() {
        int open = start;
        while (open > 0
                && open > start - LONGEST_NAME
                && (isInName(text.charAt(open - 1)) || " *`".indexOf(text.charAt(open - 1)) >= 0)) {
            open--;
        }
        return open > 0 && text.charAt(open - 1) == '|';
    }

    private boolean isSecret(String value) {
        String name = text.substring(start, end);
        boolean bareString = !separated
                && quote != 0
                && !QUOTED_ALONE.matcher(name).matches()
                && !RandomWord.isIn(value)
                && !isOption();
        if (bareString || (listed && isAmongMembers(at + value.length()))) {
            return false;
        }
        String bare = value.strip();
        if (bare.length() < 4 || SecretValues.saysNothing(bare) || Remarks.isOne(bare) || !hasLetterOrDigit(bare)) {
            return false;
        }
        boolean bySigns = SecretValues.isValue(bare);
        if (said) {
            boolean mine =
                    MINE.matcher(text).region(Math.max(0, start - 24), start).find();
            boolean word = bySigns
                    || (mine && bare.length() >= 6 && CHOSEN.matcher(name).find() && isChosen(bare, name));
            return bare.length() >= 6 && bare.indexOf(' ') < 0 && word;
        }
        if (bare.indexOf(' ') >= 0) {
            return quote != 0 && !tagged && CHOSEN.matcher(name).find();
        }
        if (DOUBTFUL.matcher(name).matches()) {
            return RandomWord.isIn(bare) || (bare.length() >= 20 && bySigns);
        }
        if ((bySigns && (bare.length() >= 6 || quote != 0 || strong))
                || (RandomWord.isHexadecimal(bare) && bare.length() >= 16)) {
            return true;
        }
        return CHOSEN.matcher(name).find() && isChosen(bare, name);
    }

    private boolean isChosen(String bare, String name) {
        boolean path = SecretValues.isPath(bare) || bare.startsWith("-") || SecretValues.isNoValue(bare);
        if (path || isSentence()) {
            return false;
        }
        boolean isDigits = bare.chars().allMatch(c -> c >= '0' && c <= '9');
        if (name.equalsIgnoreCase("pass") && quote == 0 && !strong && blanks > 0) {
            return isBesideUser() && bare.length() >= 6;
        }
        return quote != 0 || strong || isDigits || bare.length() >= 6;
    }

    /** One more word of letters behind an unquoted one makes it the start of a sentence. */
    private boolean isSentence() {
        if (quote != 0 || tagged || !closing.isEmpty()) {
            return false;
        }
        int stop = endOfValue();
        int next = stop;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean word = next > stop && next < text.length() && Character.isLetter(text.charAt(next));
        return word && !isBesideUser();
    }

    private boolean isBesideUser() {
        return USER.matcher(text).region(Math.max(0, start - 80), start).find();
    }

    private static boolean hasLetterOrDigit(String value) {
        return value.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00a0' || (c >= '\t' && c <= '\r');
    }

    /** Returns how many characters were looked at. */
    int looked() {
        return looked;
    }
}
