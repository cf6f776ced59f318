package dev.why401.evidence;

/**
 * Tells in one pass over a text which shapes of secrets can be in it at all, so that a pattern runs only where it may match.
 *
 * <p>Each mark is a necessary condition of its patterns: it looks at a rare character of what they want and at what stands
 * around it. It may be set without a match, never the other way round.
 */
final class SecretMarks {
    /** A token of Atlassian. */
    static final int ATLASSIAN = 1;
    /** A JSON Web Token. */
    static final int JWT = 1 << 1;
    /** A token of Jira Align. */
    static final int ALIGN = 1 << 2;
    /** A token of another vendor. */
    static final int VENDOR = 1 << 3;
    /** A password in a URL. */
    static final int URL = 1 << 4;
    /** A scheme word and a long word. */
    static final int SCHEME = 1 << 5;
    /** The name of the Authorization header and a sign that parts it from its value. */
    static final int HEADER = 1 << 6;
    /** {@code "name":}, the name one of a secret. */
    static final int MEMBER = 1 << 7;
    /** {@code \"name\":}, the name one of a secret. */
    static final int ESCAPED_MEMBER = 1 << 8;
    /** {@code name=}, the name one of a secret. */
    static final int ASSIGNED = 1 << 9;
    /** An option of curl that takes name and password. */
    static final int CURL_USER = 1 << 10;
    /** The word basic and a blank. */
    static final int BASIC = 1 << 11;
    /** As many letters and digits as the shortest Base64 that is looked at. */
    static final int BASE64 = 1 << 12;
    /** A name of a secret, a quotation mark as an entity of HTML, and a colon. */
    static final int ENTITY_MEMBER = 1 << 13;
    /** {@code name>}, the name one of a secret, as a closing tag ends. */
    static final int ELEMENT = 1 << 14;
    /** The line in front of a key or certificate. */
    static final int PEM = 1 << 15;
    /** All of them: every pattern runs. */
    static final int ALL = (1 << 16) - 1;

    /** The shortest word after a scheme word that counts. */
    private static final int SHORTEST_WORD = 16;

    private static final int IN_BASE64 = 1 << 6;
    private static final String WITH_MARKS = "AJjBbGgKkMmZz:=_-%>";
    private static final byte[] KINDS = kinds();

    private SecretMarks() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (int c = 0; c < kinds.length; c++) {
            boolean inBase64 = isLetter((char) c) || isDigit((char) c) || "+/%".indexOf(c) >= 0;
            kinds[c] = (byte) (WITH_MARKS.indexOf(c) + 1 + (inBase64 ? IN_BASE64 : 0));
        }
        return kinds;
    }

    /** Returns the marks that are in the text. */
    static int in(String text) {
        int marks = 0;
        int run = 0;
        int longestRun = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < KINDS.length ? KINDS[c] : 0;
            run = (run + 1) & -(kind >> 6);
            longestRun = Math.max(longestRun, run);
            if ((kind & (IN_BASE64 - 1)) != 0) {
                marks |= at(text, i, c);
            }
        }
        return longestRun < Base64Secrets.SHORTEST ? marks : marks | BASE64;
    }

    private static int at(String text, int i, char c) {
        return switch (c) {
            case 'A' -> atCapitalA(text, i);
            case 'J' -> (text.startsWith("ey", i - 2) ? JWT : 0) | scheme(text, i, "jwt");
            case 'j' -> scheme(text, i, "jwt");
            case 'B', 'b' -> scheme(text, i, "bearer") | basic(text, i);
            case 'G', 'g' -> scheme(text, i - 2, "negotiate") | scheme(text, i - 2, "digest");
            case 'K', 'k' -> scheme(text, i - 2, "token");
            case 'M', 'm' -> scheme(text, i - 3, "ntlm");
            case 'Z', 'z' -> header(text, i - 7);
            case ':' -> atColon(text, i);
            case '=' -> isNameOfSecret(text, withoutQuote(text, i)) ? ASSIGNED : 0;
            case '>' -> isNameOfSecret(text, i) ? ELEMENT : 0;
            case '_' -> endsWithVendor(text, i) ? VENDOR : 0;
            case '-' -> atHyphen(text, i);
            default -> text.regionMatches(true, i - 4, "user%3a", 0, 7) ? ALIGN : 0;
        };
    }

    private static int atCapitalA(String text, int i) {
        boolean atlassian = text.startsWith("T", i + 1)
                && (text.startsWith("TT", i + 3) || text.startsWith("OA", i + 2) || text.startsWith("BB", i + 2));
        boolean amazon = text.startsWith("IA", i + 2);
        return (atlassian ? ATLASSIAN : 0) | (amazon ? VENDOR : 0);
    }

    private static int scheme(String text, int from, String word) {
        return text.regionMatches(true, from, word, 0, word.length()) && isFollowedByWord(text, from + word.length())
                ? SCHEME
                : 0;
    }

    private static boolean isFollowedByWord(String text, int from) {
        int start = from;
        while (start < text.length() && start < from + 8 && isBlankOr(text.charAt(start), ":=")) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + SHORTEST_WORD && isInWord(text.charAt(end))) {
            end++;
        }
        return start > from && end == start + SHORTEST_WORD;
    }

    private static boolean isInWord(char c) {
        return isLetter(c) || isDigit(c) || "+/._~|%=-".indexOf(c) >= 0;
    }

    private static int basic(String text, int i) {
        boolean word = text.regionMatches(true, i, "basic", 0, 5);
        return word && i + 5 < text.length() && isBlank(text.charAt(i + 5)) ? BASIC : 0;
    }

    private static int header(String text, int from) {
        if (!text.regionMatches(true, from, "authorization", 0, 13)) {
            return 0;
        }
        int at = from + 13;
        if (at < text.length() && isQuote(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=') ? HEADER : 0;
    }

    private static int atColon(String text, int i) {
        int marks = text.regionMatches(true, i - 4, "user", 0, 4) ? ALIGN : 0;
        if (text.startsWith("//", i + 1)) {
            return hasPassword(text, i + 3) ? marks | URL : marks;
        }
        int quote = i - 1;
        while (quote >= 0 && isBlank(text.charAt(quote))) {
            quote--;
        }
        if (quote < 0) {
            return marks;
        }
        if (text.charAt(quote) == ';') {
            int entity = text.lastIndexOf('&', quote);
            return entity >= quote - 5 && isNameOfSecret(text, entity) ? marks | ENTITY_MEMBER : marks;
        }
        if (!isQuote(text.charAt(quote))) {
            return marks;
        }
        if (isNameOfSecret(text, quote)) {
            return marks | MEMBER;
        }
        boolean escaped = quote > 0 && text.charAt(quote - 1) == '\\' && isNameOfSecret(text, quote - 1);
        return escaped ? marks | ESCAPED_MEMBER : marks;
    }

    private static boolean hasPassword(String text, int from) {
        boolean colon = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlankOr(c, "/?#\"<>")) {
                return false;
            }
            if (c == '@' && colon) {
                return true;
            }
            colon |= c == ':';
        }
        return false;
    }

    private static boolean endsWithVendor(String text, int i) {
        boolean gitHub = i >= 3 && text.startsWith("gh", i - 3) && "oprsu".indexOf(text.charAt(i - 1)) >= 0;
        return gitHub || text.startsWith("github_pat", i - 10);
    }

    private static int atHyphen(String text, int i) {
        boolean slack = i >= 4 && text.startsWith("xox", i - 4);
        boolean vendor = slack || text.startsWith("glpat", i - 5) || text.startsWith("sk", i - 2);
        boolean starts = i == 0 || isBlank(text.charAt(i - 1));
        boolean option = starts
                && (text.startsWith("u", i + 1)
                        || text.startsWith("-user", i + 1)
                        || text.startsWith("-proxy-user", i + 1));
        boolean pem = text.startsWith("-----BEGIN ", i);
        return (vendor ? VENDOR : 0) | (option ? CURL_USER : 0) | (pem ? PEM : 0);
    }

    private static int withoutQuote(String text, int end) {
        return end > 0 && isQuote(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** Returns whether a name that {@link SecretPatterns} takes for one of a secret ends there. */
    private static boolean isNameOfSecret(String text, int end) {
        if (end < 3) {
            return false;
        }
        return switch (text.charAt(end - 1)) {
            case 's', 'S' -> endsWith(text, end, "pass");
            case 'd', 'D' ->
                endsWith(text, end, "password")
                        || endsWith(text, end, "passwd")
                        || endsWith(text, end, "pwd")
                        || endsWith(text, end, "sessionid")
                        || endsWith(text, end, "session_id");
            case 't', 'T' -> endsWith(text, end, "secret") || endsWith(text, end, "jwt");
            case 'y', 'Y' -> endsWith(text, end, "key");
            case 'n', 'N' -> endsWith(text, end, "token");
            case 'g', 'G' -> endsWith(text, end, "sig");
            case 'e', 'E' -> endsWith(text, end, "signature");
            default -> false;
        };
    }

    private static boolean endsWith(String text, int end, String word) {
        return text.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isBlankOr(char c, String others) {
        return isBlank(c) || others.indexOf(c) >= 0;
    }

    /** What {@code \s} matches. */
    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
