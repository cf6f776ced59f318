package dev.why401.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets by their shape: tokens with a published prefix, JSON Web Tokens, Jira Align tokens, authorization header
 * values, URLs with a password, {@code name=value} pairs whose name says it, and what Base64 hides ({@link Base64Secrets}).
 *
 * <p>A pattern runs only on text that has its mark ({@link SecretMarks}), so that ordinary bodies cost one pass. Every
 * repetition is bounded or possessive, or ends at a character that it excludes: no text of a stranger makes a pattern go
 * over the same characters more often than a fixed number of times, and none makes it recurse.
 */
final class SecretPatterns {

    /**
     * One shape. {@code mark} is the {@link SecretMarks mark} of the texts it can be in, {@code group} the part to hide,
     * {@code kind} what the words around it make it.
     */
    private record Shape(int mark, Pattern pattern, int group, String kind) {
        /** A token that tells its kind itself. */
        static Shape of(int mark, String regex, int group) {
            return of(mark, regex, group, "");
        }

        static Shape of(int mark, String regex, int group, String kind) {
            return new Shape(mark, Pattern.compile(regex), group, kind);
        }
    }

    /** The end of a name, so that {@code jira_api_token} and {@code X-Amz-Signature} are found as well. */
    private static final String NAMES_OF_SECRETS =
            "(?=[acijprst])(?<![A-Za-z])(?:pass(?:word|wd)?|pwd|secret|client[_-]?secret"
                    + "|api[_-]?(?:key|token)|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token"
                    + "|token(?:_key|_secret)?|jwt|sig(?:nature)?|jsessionid|session[_-]?id)";

    private static final Shape[] SHAPES = {
        // Atlassian accounts, service accounts, organisations and Bitbucket
        Shape.of(
                SecretMarks.ATLASSIAN,
                "AT(?:AT|ST|CT)T[A-Za-z0-9_=+/.%-]{8,}+|(?<![A-Za-z0-9])AT(?:OA|BB)[A-Za-z0-9_=+/.%-]{16,}+",
                0),
        // JSON Web Tokens, whole and cut
        Shape.of(
                SecretMarks.JWT,
                "eyJ[A-Za-z0-9_-]{6,}+(?:(?:\\.|%2[Ee])[A-Za-z0-9_-]*+){1,4}+|eyJ[A-Za-z0-9_=-]{40,}+",
                0),
        // Jira Align: any sign may be in it but a quotation mark
        Shape.of(
                SecretMarks.ALIGN,
                "(?i)user(?::|%3a)\\d{1,18}+(?:\\||%7c|\\\\u007c|&#124;|&#x7c;|&vert;|&verbar;)[^\\s\"]{1,256}+",
                0),
        // other vendors
        Shape.of(
                SecretMarks.VENDOR,
                "(?<![A-Za-z0-9])(?:gh[oprsu]_[A-Za-z0-9]{12,}+|github_pat_[A-Za-z0-9_]{12,}+"
                        + "|glpat-[A-Za-z0-9_-]{12,}+|xox[abeoprs]-[A-Za-z0-9-]{8,}+"
                        + "|sk-(?:[a-z0-9]{2,8}-)?[A-Za-z0-9_]{20,}+|A[KS]IA[A-Z0-9]{16})",
                0),
        // a password in a URL, up to the last "@" of its authority
        Shape.of(SecretMarks.URL, "://[^/\\s:@?#\"<>]{0,200}+:([^/\\s?#\"<>]{1,300})@", 1, "password in a URL"),
        // what follows a scheme word; a token has a digit, a class name has lower-case steps
        Shape.of(
                SecretMarks.SCHEME,
                "(?i)(?=[bjntd])(?<![A-Za-z])(?:bearer|jwt|negotiate|ntlm|token|digest)[\\s:=]{1,8}+"
                        + "(?![/.])(?!(?:[a-z][a-z0-9]{0,30}\\.){2,8}[a-z])"
                        + "((?=[^\\s\"',;]{0,64}[0-9])[A-Za-z0-9+/._~|%=-]{16,}+)",
                1,
                "token after a scheme word"),
        // a header as clients log it; a word of small letters is part of a sentence
        Shape.of(
                SecretMarks.HEADER,
                "(?i)authorization[\"']?\\s{0,4}+[:=]\\s{0,4}+[\"'\\[]{0,2}+"
                        + "(?:basic|bearer|jwt|token|negotiate|ntlm|apikey)\\s{1,4}+"
                        + "(?-i:(?![a-z_]{1,40}+(?![A-Za-z0-9])))([^\\s\"'<>\\],;]{4,}+)",
                1,
                "authorization"),
        // "name": "value", in JSON and as Python prints it
        Shape.of(
                SecretMarks.MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "[\"']\\s{0,9}+:\\s{0,9}+([\"'])" + "((?:(?!\\1)[^\\\\\\n]|\\\\.){4,}+)",
                2,
                "secret by its name"),
        // the same inside a JSON string
        Shape.of(
                SecretMarks.ESCAPED_MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "\\\\\"\\s{0,9}+:\\s{0,9}+\\\\\"([^\"\\\\]{4,}+)",
                1,
                "secret by its name"),
        // name=value in URLs, forms, cookies and properties
        Shape.of(
                SecretMarks.ASSIGNED,
                "(?i)" + NAMES_OF_SECRETS + "[\"']?=[\"']?([^\\s&\"'<>;,]{4,}+)",
                1,
                "secret by its name"),
        // the same where the quotation marks are entities of HTML
        Shape.of(
                SecretMarks.ENTITY_MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "&(?:quot|#34|#39|apos);\\s{0,9}+:\\s{0,9}+&(?:quot|#34|#39|apos);"
                        + "([^&\\s]{4,4000}+)",
                1,
                "secret by its name"),
        // <token>value</token>
        Shape.of(
                SecretMarks.ELEMENT,
                "(?i)>([^<>]{4,4000}+)</(?:[a-z][a-z0-9._-]{0,40}[:._-])?" + NAMES_OF_SECRETS + ">",
                1,
                "secret by its name"),
        // a private key in PEM, to its end or the end of the text
        Shape.of(
                SecretMarks.PEM,
                "-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----((?:[^-]|-(?!----)){1,20000}+)",
                1,
                "private key"),
        // curl -u name:secret
        Shape.of(
                SecretMarks.CURL_USER,
                "(?<!\\S)(?:-u|--user|--proxy-user)[ =]{1,3}+[\"']?[^\\s:\"']{1,200}+:([^\\s\"']{1,300}+)",
                1,
                "password of curl")
    };

    /** Values that tell a state and not a secret. */
    private static final Pattern STATE = Pattern.compile("(?i)(?:invalid|expired|missing|required|revoked|unknown"
            + "|unauthori[sz]ed|denied|bearer|basic|null|none|true|false|undefined|string)");

    private static final Pattern MASKED_WORD =
            Pattern.compile("(?i)[<\\[({*]{1,3}(?:redacted|masked|hidden|removed|filtered|omitted).*", Pattern.DOTALL);

    private SecretPatterns() {}

    /** Returns every pattern that is searched for in a stranger's text, for the test of their cost. */
    static List<Pattern> patterns() {
        return Arrays.stream(SHAPES).map(Shape::pattern).toList();
    }

    static String hide(String text) {
        return hide(text, SecretMarks.in(text));
    }

    /** What is hidden may have kept another pattern from matching, so that the marks are looked for again. */
    static String hide(String text, int marksOfText) {
        int marks = marksOfText;
        if (marks == 0) {
            return text;
        }
        String clean = text;
        for (Shape shape : SHAPES) {
            if ((marks & shape.mark()) != 0) {
                String before = clean;
                clean = hideGroup(clean, shape);
                marks = clean.equals(before) ? marks : marks | SecretMarks.in(clean);
            }
        }
        return Base64Secrets.hide(clean, marks);
    }

    /** Returns a kind for each secret that the words around it give away and that is no token of a known kind. */
    static List<String> kindsByPlace(String text) {
        List<String> kinds = new ArrayList<>();
        int marks = SecretMarks.in(text);
        String clean = text;
        for (Shape shape : SHAPES) {
            if ((marks & shape.mark()) != 0) {
                String before = clean;
                clean = hideGroup(clean, shape);
                int found = shape.kind().isEmpty() ? 0 : countHidden(clean) - countHidden(before);
                kinds.addAll(Collections.nCopies(Math.max(0, found), shape.kind()));
                marks |= SecretMarks.in(clean);
            }
        }
        int found = countHidden(Base64Secrets.hide(clean, marks)) - countHidden(clean);
        kinds.addAll(Collections.nCopies(Math.max(0, found), "name and secret in Base64"));
        return kinds;
    }

    private static int countHidden(String text) {
        int count = 0;
        for (int at = text.indexOf(Scrubber.HIDDEN); at >= 0; at = text.indexOf(Scrubber.HIDDEN, at + 1)) {
            count++;
        }
        return count;
    }

    private static String hideGroup(String text, Shape shape) {
        Matcher matcher = shape.pattern().matcher(text);
        StringBuilder clean = null;
        int from = 0;
        while (matcher.find()) {
            if (saysNothing(matcher.group(shape.group()))) {
                continue;
            }
            clean = clean == null ? new StringBuilder(text.length()) : clean;
            clean.append(text, from, matcher.start(shape.group())).append(Scrubber.HIDDEN);
            from = matcher.end(shape.group());
        }
        return clean == null ? text : clean.append(text, from, text.length()).toString();
    }

    private static boolean saysNothing(String found) {
        return isXsrfMark(found) || isMasked(found) || STATE.matcher(found).matches();
    }

    /** Somebody hid it before us: {@code <redacted>}, {@code ***}, {@code ...}. */
    private static boolean isMasked(String value) {
        return value.chars().noneMatch(Character::isLetterOrDigit)
                || MASKED_WORD.matcher(value).matches();
    }

    /** The value of atlassian.xsrf.token with its random part already hidden still says logged in or logged out. */
    private static boolean isXsrfMark(String value) {
        return value.endsWith("_lout") && value.startsWith("<");
    }
}
