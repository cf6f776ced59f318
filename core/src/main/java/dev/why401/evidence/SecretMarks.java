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
    /** A scheme word and a blank as URLs write it. */
    static final int ENCODED_SCHEME = 1 << 16;
    /** The word hook, or a step that starts with bot. */
    static final int HOOK = 1 << 17;
    /** {@code name=}, the name one of a session. */
    static final int SESSION = 1 << 18;
    /** The word cookie. */
    static final int COOKIE = 1 << 19;
    /** {@code --name value}, the name one of a secret. */
    static final int OPTION = 1 << 20;
    /** An option of one letter by which programs take a password. */
    static final int SHORT_OPTION = 1 << 21;
    /** A name of a secret and a sign that parts it from its value, blanks and brackets around it. */
    static final int PROPERTY = 1 << 22;
    /** The word value and a sign that parts it from what it is. */
    static final int VALUE = 1 << 23;
    /** Two strings with a comma between them, the first a name of a secret or beside a word of logging in. */
    static final int TUPLE = 1 << 24;
    /** A word for a secret in a sentence. */
    static final int SAID = 1 << 25;
    /** The word login, a word, and the word password. */
    static final int LOGIN = 1 << 26;
    /** A name of a secret and a sign behind it that may part it from its value. */
    static final int NAMED = 1 << 27;
    /** A word of the programs that write a pair of name and secret in Base64. */
    static final int ENCODING = 1 << 28;
    /** A name of a parameter that carries a secret and is an ordinary word elsewhere. */
    static final int PARAMETER = 1 << 29;
    /** An e-mail address and a colon. */
    static final int PAIR = 1 << 30;
    /** All of them: every pattern runs. */
    static final int ALL = Integer.MAX_VALUE;

    /** The shortest word after a scheme word that counts. */
    private static final int SHORTEST_WORD = 16;

    /** The shortest word after a word for a secret that counts, and how far from it it may begin. */
    private static final int SHORTEST_SAID = 10;

    private static final int FARTHEST_WORD = 20;

    /** So much of a word is looked at: more of it would be looked at again and again in a text that is one long word. */
    private static final int MOST_OF_WORD = 200;

    private static final int LONGEST_HOST = 330;
    private static final int IN_BASE64 = 1 << 6;
    private static final int BEHIND_NAME = 1 << 7;
    private static final String WITH_MARKS = "AJjBbGgKkMmPWwZz:=_-%>,.~";
    private static final short[] KINDS = kinds();

    private SecretMarks() {}

    private static short[] kinds() {
        short[] kinds = new short[128];
        for (int c = 0; c < kinds.length; c++) {
            boolean inBase64 = isLetter((char) c) || isDigit((char) c) || "+/%".indexOf(c) >= 0;
            boolean behindName = isBlank((char) c) || "\"'`=:|,><()]*\\%&".indexOf(c) >= 0;
            kinds[c] =
                    (short) (WITH_MARKS.indexOf(c) + 1 + (inBase64 ? IN_BASE64 : 0) + (behindName ? BEHIND_NAME : 0));
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
            int kind = c < KINDS.length ? KINDS[c] : BEHIND_NAME;
            run = (run + 1) & -(kind >> 6 & 1);
            longestRun = Math.max(longestRun, run);
            if ((kind & (IN_BASE64 - 1)) != 0) {
                marks |= at(text, i, c);
            }
            if ((kind & BEHIND_NAME) != 0 && i > 2 && (marks & NAMED) == 0) {
                marks |= behindName(text, i, c);
            }
        }
        marks |= VendorMarks.anywhere(text, longestRun) ? VENDOR : 0;
        return longestRun < Base64Secrets.SHORTEST ? marks : marks | BASE64;
    }

    private static int at(String text, int i, char c) {
        return switch (c) {
            case 'A' -> atCapitalA(text, i);
            case 'J' -> (text.startsWith("ey", i - 2) ? JWT : 0) | scheme(text, i, "jwt");
            case 'j' -> scheme(text, i, "jwt");
            case 'B', 'b' -> atB(text, i);
            case 'P' -> text.startsWith("AT", i + 1) ? said(text, i + 3) : 0;
            case 'W', 'w' ->
                (isAt(text, i - 4, "password") ? said(text, i + 4) : 0) | (isAt(text, i - 6, "chpassw") ? ENCODING : 0);
            case ',' -> tuple(text, i);
            case 'G', 'g' ->
                scheme(text, i - 2, "negotiate")
                        | scheme(text, i - 2, "digest")
                        | login(text, i)
                        | (isAt(text, i, "getbytes") || isAt(text, i - 13, "encodetostring") ? ENCODING : 0);
            case 'K', 'k' -> atK(text, i);
            case 'M', 'm' -> scheme(text, i - 3, "ntlm");
            case 'Z', 'z' -> header(text, i - 7);
            case ':' -> atColon(text, i);
            case '=' -> atEquals(text, i);
            case '>' -> isNameOfSecret(text, i) ? ELEMENT : 0;
            case '_' -> VendorMarks.atUnderscore(text, i) ? VENDOR : 0;
            case '.' -> VendorMarks.atDot(text, i) ? VENDOR : 0;
            case '~' -> VendorMarks.atTilde(text, i) ? VENDOR : 0;
            case '-' -> atHyphen(text, i);
            default -> isAt(text, i - 4, "user%3a") ? ALIGN : 0;
        };
    }

    /** A blank and a letter behind a name are the rest of a sentence. */
    private static int behindName(String text, int i, char c) {
        boolean sentence = (c == ' ' || c == '\t')
                && i + 1 < text.length()
                && (isLetter(text.charAt(i + 1)) || isDigit(text.charAt(i + 1)));
        if (sentence && !isVerb(text, i + 1) && !isNameOfTag(text, i)) {
            return 0;
        }
        return isNameOfSecret(text, i) || isOtherName(text, i) ? NAMED : 0;
    }

    /** Returns whether the name is that of a tag, behind which an attribute follows. */
    private static boolean isNameOfTag(String text, int end) {
        int at = end;
        while (at > 0 && at > end - 100 && (isInSaid(text.charAt(at - 1)) || text.charAt(at - 1) == ':')) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '<';
    }

    /** Is, was, and the same in a few languages. */
    private static boolean isVerb(String text, int at) {
        char c = text.charAt(at);
        return "iIwWeE".indexOf(c) >= 0
                && (isAt(text, at, "is") || isAt(text, at, "was") || isAt(text, at, "war") || isAt(text, at, "es"));
    }

    private static boolean isOtherName(String text, int end) {
        return switch (text.charAt(end - 1)) {
            case 't', 'T' -> endsWith(text, end, "pat") || endsWith(text, end, "wort") || endsWith(text, end, "woord");
            case 'd', 'D' ->
                endsWith(text, end, "passord") || endsWith(text, end, "woord") || endsWith(text, end, "senord");
            case 'e', 'E' ->
                endsWith(text, end, "passe")
                        || endsWith(text, end, "samlresponse")
                        || endsWith(text, end, "value")
                        || endsWith(text, end, "passcode")
                        || endsWith(text, end, "mfa_code")
                        || endsWith(text, end, "mfa-code")
                        || endsWith(text, end, "mfacode");
            case 'r', 'R' ->
                endsWith(text, end, "verifier") || endsWith(text, end, "bearer") || endsWith(text, end, "header");
            case 'l', 'L' -> endsWith(text, end, "credential");
            case 's', 'S' -> endsWith(text, end, "credentials") || endsWith(text, end, "tokens");
            case 'n', 'N' -> endsWith(text, end, "assertion");
            case 'b', 'B' -> endsWith(text, end, "crumb");
            case 'w', 'W' -> endsWith(text, end, "pw");
            case 'p', 'P' -> endsWith(text, end, "otp");
            case 'a', 'A' ->
                endsWith(text, end, "-data")
                        || endsWith(text, end, "senha")
                        || endsWith(text, end, "salasana")
                        || endsWith(text, end, "sena")
                        || endsWith(text, end, "\u00f1a");
            case 'o', 'O' -> true;
            default -> text.charAt(end - 1) > 127;
        };
    }

    private static int atCapitalA(String text, int i) {
        boolean atlassian = text.startsWith("T", i + 1)
                && (text.startsWith("TT", i + 3) || text.startsWith("OA", i + 2) || text.startsWith("BB", i + 2));
        return (atlassian ? ATLASSIAN : 0) | (VendorMarks.atCapitalA(text, i) ? VENDOR : 0);
    }

    private static int scheme(String text, int from, String word) {
        if (!isAt(text, from, word)) {
            return 0;
        }
        int end = from + word.length();
        return (isFollowedByWord(text, end) ? SCHEME : 0) | encoded(text, end);
    }

    private static int encoded(String text, int end) {
        return text.startsWith("%20", end) || text.startsWith("+", end) ? ENCODED_SCHEME : 0;
    }

    private static int atB(String text, int i) {
        return scheme(text, i, "bearer") | basic(text, i) | encoding(text, i) | (isAt(text, i - 1, "/bot") ? HOOK : 0);
    }

    private static int atK(String text, int i) {
        int marks = scheme(text, i - 2, "token");
        marks |= VendorMarks.atK(text, i) ? VENDOR : 0;
        if (isAt(text, i - 3, "cook")) {
            marks |= isAt(text, i + 1, "ie") ? COOKIE : 0;
        } else if (isAt(text, i - 3, "hook")) {
            marks |= HOOK;
        } else if (isAt(text, i - 2, "token")) {
            marks |= said(text, i + 3);
        } else if (isAt(text, i, "key")) {
            marks |= said(text, i + 3);
        }
        return marks;
    }

    /** A long word with a digit begins soon after. */
    private static int said(String text, int end) {
        int last = Math.min(text.length(), end + FARTHEST_WORD);
        int at = end;
        while (at < last) {
            int start = at;
            boolean digit = false;
            while (at < text.length() && at - start < MOST_OF_WORD && isInSaid(text.charAt(at))) {
                digit |= isDigit(text.charAt(at));
                at++;
                if (digit && at - start >= SHORTEST_SAID) {
                    return SAID;
                }
            }
            if (at - start == MOST_OF_WORD) {
                return SAID;
            }
            at++;
        }
        return 0;
    }

    private static boolean isInSaid(char c) {
        return isLetter(c) || isDigit(c) || "+/_~!#$^*=.-".indexOf(c) >= 0;
    }

    private static int login(String text, int i) {
        if (!isAt(text, i - 2, "login")) {
            return 0;
        }
        int name = afterBlanks(text, i + 3);
        int end = name;
        while (end < text.length() && end < name + 200 && !isBlank(text.charAt(end))) {
            end++;
        }
        return isAt(text, afterBlanks(text, end), "password") ? LOGIN : 0;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int atEquals(String text, int i) {
        int end = withoutQuote(text, i);
        int marks = isNameOfSecret(text, end) ? ASSIGNED : 0;
        marks |= isNameOfSession(text, end) ? SESSION : 0;
        marks |= isNameOfParameter(text, i) ? PARAMETER : 0;
        return marks | property(text, i);
    }

    /** Steps back over blanks and over what closes a name, as far as the patterns do. */
    private static int property(String text, int separator) {
        int end = separator;
        while (end > 0 && end > separator - 20 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int name = end;
        while (name > 0 && name > end - 2 && "\"'])".indexOf(text.charAt(name - 1)) >= 0) {
            name--;
        }
        int word = withoutQuote(text, end);
        while (word > 0 && word > end - 4 && text.charAt(word - 1) == '\\') {
            word--;
        }
        return (isNameOfSecret(text, name) ? PROPERTY : 0) | (endsWith(text, word, "value") ? VALUE : 0);
    }

    private static boolean isNameOfParameter(String text, int end) {
        return endsWith(text, end, "key")
                || endsWith(text, end, "code")
                || endsWith(text, end, "ticket")
                || endsWith(text, end, "otp")
                || endsWith(text, end, "hash")
                || endsWith(text, end, "mac")
                || endsWith(text, end, "auth")
                || endsWith(text, end, "response")
                || endsWith(text, end, "verifier");
    }

    private static boolean isNameOfSession(String text, int end) {
        return endsWith(text, end, "sid")
                || endsWith(text, end, "sessid")
                || endsWith(text, end, "session")
                || endsWith(text, end, "aspxauth")
                || endsWith(text, end, "estsauth")
                || endsWith(text, end, "oauth2_proxy")
                || endsWith(text, end, "rememberme.cookie")
                || endsWith(text, end, "nsc_aaac");
    }

    private static int tuple(String text, int comma) {
        int end = comma;
        while (end > 0 && end > comma - 3 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || !isQuote(text.charAt(end - 1)) || !isFollowedByString(text, comma + 1)) {
            return 0;
        }
        if (isNameOfSecret(text, end - 1)) {
            return TUPLE;
        }
        int open = end - 2;
        while (open > 0 && open > end - 203 && !isQuote(text.charAt(open)) && text.charAt(open) != '\n') {
            open--;
        }
        return isQuote(text.charAt(open)) && isAfterLogin(text, open) ? TUPLE : 0;
    }

    private static boolean isFollowedByString(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && "bruBRU".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && isQuote(text.charAt(at));
    }

    private static boolean isAfterLogin(String text, int open) {
        int end = open;
        while (end > 0 && end > open - 16 && isBlankOr(text.charAt(end - 1), "([:=>\"'bruBRU")) {
            end--;
        }
        return endsWith(text, end, "auth")
                || endsWith(text, end, "authentication")
                || endsWith(text, end, "credential")
                || endsWith(text, end, "credentials")
                || endsWith(text, end, "basic")
                || endsWith(text, end, "login")
                || endsWith(text, end, "logon")
                || endsWith(text, end, "signin")
                || endsWith(text, end, "sign_in")
                || endsWith(text, end, "authenticate")
                || endsWith(text, end, "getconnection");
    }

    private static boolean isFollowedByWord(String text, int from) {
        int start = from;
        while (start < text.length() && start < from + 10 && isBlankOr(text.charAt(start), ":=\"'`[{<(")) {
            start++;
        }
        boolean parted = start > from;
        // An equals sign may be the last of what parts them or the first of the word.
        while (start > from && text.charAt(start - 1) == '=') {
            start--;
        }
        int end = start;
        while (end < text.length() && end < start + SHORTEST_WORD && isInWord(text.charAt(end))) {
            end++;
        }
        return parted && end == start + SHORTEST_WORD;
    }

    private static boolean isInWord(char c) {
        return isLetter(c) || isDigit(c) || "+/._~|%=-".indexOf(c) >= 0;
    }

    private static int encoding(String text, int i) {
        boolean encoding = isAt(text, i, "btoa")
                || isAt(text, i, "b64encode")
                || isAt(text, i, "base64")
                || isAt(text, i, "buffer.from");
        return encoding ? ENCODING : 0;
    }

    private static int basic(String text, int i) {
        boolean word = isAt(text, i, "basic");
        if (!word || i + 5 >= text.length()) {
            return 0;
        }
        return isBlank(text.charAt(i + 5)) ? BASIC : encoded(text, i + 5);
    }

    private static int header(String text, int from) {
        if (!isAt(text, from, "authorization")) {
            return 0;
        }
        int at = from + 13;
        if (at < text.length() && isQuote(text.charAt(at))) {
            at++;
        } else if (text.startsWith("%22", at)) {
            at += 3;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        boolean encoded = isAt(text, at, "%3a") || isAt(text, at, "%3d");
        return encoded || (at < text.length() && ":=,".indexOf(text.charAt(at)) >= 0) ? HEADER : 0;
    }

    private static int atColon(String text, int i) {
        int marks = isAt(text, i - 4, "user") ? ALIGN : 0;
        marks |= VendorMarks.atColon(text, i) ? VENDOR : 0;
        marks |= isAt(text, i - 6, "oracle") ? URL : 0;
        marks |= isAfterEmail(text, i) ? PAIR : 0;
        marks |= property(text, i);
        if (text.startsWith("//", i + 1)) {
            return hasUser(text, i + 3) ? marks | URL : marks;
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

    private static boolean isAfterEmail(String text, int colon) {
        int at = colon > 0 && text.charAt(colon - 1) == ' ' ? colon - 1 : colon;
        while (at > 0 && at > colon - LONGEST_HOST && (isInSaid(text.charAt(at - 1)) || text.charAt(at - 1) > 127)) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '@';
    }

    private static boolean hasUser(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlankOr(c, "/?#\"<>")) {
                return false;
            }
            if (c == '@') {
                return true;
            }
        }
        return false;
    }

    private static int atHyphen(String text, int i) {
        boolean starts = i == 0 || isBlank(text.charAt(i - 1));
        boolean option = starts
                && (text.startsWith("u", i + 1)
                        || text.startsWith("U", i + 1)
                        || text.startsWith("-user", i + 1)
                        || text.startsWith("-proxy-user", i + 1));
        boolean pem = text.startsWith("-----BEGIN ", i);
        boolean plainText = isAt(text, i + 1, "securestring");
        boolean named = plainText || (starts && isOptionOfSecret(text, i + 1));
        boolean letter = starts && i + 1 < text.length() && "pwaWA".indexOf(text.charAt(i + 1)) >= 0;
        return (VendorMarks.atHyphen(text, i) ? VENDOR : 0)
                | (option ? CURL_USER : 0)
                | (pem ? PEM : 0)
                | (named ? OPTION : 0)
                | (letter || (starts && text.startsWith("P", i + 1)) ? SHORT_OPTION : 0);
    }

    private static boolean isOptionOfSecret(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + 48 && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ' ' && isNameOfSecret(text, end);
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
                        || endsWith(text, end, "session_id")
                        || endsWith(text, end, "session-id")
                        || endsWith(text, end, "phpsessid");
            case 't', 'T' -> endsWith(text, end, "secret") || endsWith(text, end, "jwt");
            case 'y', 'Y' -> endsWith(text, end, "key");
            case 'n', 'N' -> endsWith(text, end, "token");
            case 'g', 'G' -> endsWith(text, end, "sig");
            case 'e', 'E' -> endsWith(text, end, "signature") || endsWith(text, end, "passphrase");
            case 'h', 'H' -> endsWith(text, end, "_auth");
            default -> false;
        };
    }

    private static boolean endsWith(String text, int end, String word) {
        return isAt(text, end - word.length(), word);
    }

    /** Returns whether the word, which is one of small letters of ASCII, stands there in any case, as the patterns compare. */
    private static boolean isAt(String text, int from, String word) {
        if (from < 0 || from > text.length() - word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
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
