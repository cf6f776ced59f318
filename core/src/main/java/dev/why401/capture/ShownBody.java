package dev.why401.capture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the body of an answer where a client prints it, and knows how clients shorten it. */
final class ShownBody {
    private static final String CUT = "the client shows only the start of it";

    /** How Feign, Spring, Guzzle and others say that there is more. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?:\\.{3}|\u2026) ?\\(?\\[?(?:\\d{1,9} bytes|truncated)[^\\n]{0,20}$|\\(truncated\\.{3}\\)\\s*$|\\[truncated\\]\\s*$|\\.{3}\\s*$");

    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\bresponse text = ?|\\bResponse Content: ?|\\bresponse_text=\"?|\\braw response: ?|\\b[Rr]esponse [Bb]ody(?: was| is)?[:=] ?|\\bResponseContent: ?)(?=\\S)");

    /** PowerShell names the command and then the body, and Postman's console has it in a string. */
    private static final Pattern POWER_SHELL = Pattern.compile(
            "(?m)(?:^Invoke-(?:RestMethod|WebRequest) ?: |^Invoke-(?:RestMethod|WebRequest)[^\\n]{0,40}\\n(?:[^\\n]{0,400}\\n){1,6}? {1,8}\\| {1,4})(?=[\\[{<])([^\\n]+)");

    private static final Pattern POSTMAN = Pattern.compile("\"Response Body\": \"((?:[^\"\\\\\\n]|\\\\.){0,20000}+)\"");

    /** What a program prints below the object that .NET makes of an answer, and what RestSharp has in it. */
    private static final Pattern DOT_NET = Pattern.compile(
            "ReasonPhrase: '[^\\n]{0,400}\\n\\s{0,9}\\{\\n(?:[^\\n]{0,4000}\\n){0,60}?"
                    + "\\s{0,9}\\}\\s{0,3}\\n\\s{0,9}(?:[A-Za-z]{1,9}: ?)?(?=[\\[{<])|StatusCode: \\w[^\\n]{0,400}, Content: ?(?=[\\[{<])");

    /** The head of an answer as it stood on the wire. */
    private static final Pattern MESSAGE = Pattern.compile(
            "(?m)^HTTP/\\d(?:\\.\\d)? \\d{3}[^\\n]{0,100}\\n(?:[A-Za-z0-9-]{1,60}: [^\\n]{0,2000}\\n){1,100}+\\n");

    private static final Pattern STACK = Pattern.compile(
            "\\n(?: {3}at |\\s{1,8}at [\\w.$<]|Traceback \\(|\\d{4}-\\d\\d-\\d\\d |\\s*Caused by: |\\s*--- End of)");

    /** JavaScript and Jackson quote what they could not take for JSON. */
    private static final Pattern QUOTED_START = Pattern.compile(
            "Unexpected token '?.'?, \"([^\"\\n]{2,60})\"?\\.{3} is not valid JSON|unexpected token at '(<[^'\\n]{2,200})");

    private static final Pattern PAGE =
            Pattern.compile("(?:^|\\n)\\s{0,40}(<!DOCTYPE html|<html)", Pattern.CASE_INSENSITIVE);

    private ShownBody() {}

    static void read(String text, LogFacts facts) {
        Matcher label = LABELLED.matcher(text);
        if (label.find()) {
            take(upToStack(text.substring(label.end())), facts);
        }
        Matcher shell = POWER_SHELL.matcher(text);
        if (facts.body() == null && text.contains("Invoke-") && shell.find()) {
            take(shell.group(1), facts);
        }
        Matcher postman = POSTMAN.matcher(text);
        if (facts.body() == null && postman.find()) {
            take(QuotedText.plain(postman.group(1)), facts);
        }
        Matcher printed = DOT_NET.matcher(text);
        if (facts.body() == null && text.contains("StatusCode: ") && printed.find()) {
            take(upToStack(text.substring(printed.end())).strip(), facts);
        }
        Matcher message = MESSAGE.matcher(text);
        if (facts.body() == null && message.find()) {
            String rest = upToStack(text.substring(message.end())).strip();
            facts.body(rest.isEmpty() ? null : rest, null);
        }
        Matcher quoted = QUOTED_START.matcher(text);
        if (facts.body() == null && quoted.find()) {
            facts.body(quoted.group(1) == null ? quoted.group(2) : quoted.group(1), CUT);
        }
        Matcher page = PAGE.matcher(text);
        if (facts.body() == null && page.find()) {
            String rest = text.substring(page.start(1));
            int end = rest.toLowerCase(Locale.ROOT).indexOf("</html>");
            facts.body(end < 0 ? upToStack(rest) : rest.substring(0, end + 7), end < 0 ? CUT : null);
        }
    }

    static void take(@Nullable String body, LogFacts facts) {
        if (body == null) {
            return;
        }
        if (body.equals("no body")) {
            facts.body("", null);
            return;
        }
        Matcher shortened = SHORTENED.matcher(body);
        boolean cut = shortened.find();
        String start = cut ? body.substring(0, shortened.start()) : body;
        facts.body(start.stripTrailing(), cut ? CUT : null);
    }

    private static String upToStack(String text) {
        Matcher stack = STACK.matcher(text);
        return stack.find() ? text.substring(0, stack.start()) : text;
    }
}
