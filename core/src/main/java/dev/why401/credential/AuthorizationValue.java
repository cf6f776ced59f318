package dev.why401.credential;

import dev.why401.evidence.Fact;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of an Authorization header taken apart, or a credential as somebody typed it. Reads what was meant where what
 * was written is wrong: quotation marks, repeated scheme words and blanks do not stop it. Never throws.
 */
final class AuthorizationValue {

    /** How the parts were found. */
    enum Form {
        /** One value, of whatever scheme. */
        TOKEN,
        /** Name and secret out of the Base64 text of Basic, or as typed. */
        PAIR,
        /** A name and a secret in plain. */
        PLAIN_PAIR,
        /** The value of Basic is a token of a known kind and nothing else. */
        BARE_TOKEN,
        /** The value of Basic is not Base64 of any text. */
        NOT_BASE64,
        /** The value of Basic is Base64 of a text without a colon. */
        NO_COLON,
        /** The value of another scheme is Base64 of a name and a secret. */
        ENCODED_PAIR
    }

    private static final Pattern HEADER_NAME = Pattern.compile("(?i)(?:proxy-)?authorization\\s{0,9}[:=]\\s{0,9}");
    private static final Pattern WORD_AND_REST =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,29})([:=]?\\s++)(\\S.*)", Pattern.DOTALL);
    private static final Pattern NEXT_CREDENTIAL = Pattern.compile("(?i)\\s{0,9},\\s{0,9}(?=(?:basic|bearer)\\s)");
    private static final Pattern GLUED =
            Pattern.compile("(?i)(?:(basic|bearer)[:=]?|(jwt|oauth)(?:[:=]|(?=eyJ)))(\\S.*)", Pattern.DOTALL);
    private static final Pattern PYTHON_BYTES = Pattern.compile("b(['\"])(.*)\\1", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._\\\\-]{2,64}");

    private final String raw;
    private final String schemeWord;
    private final Scheme scheme;
    private final String separator;
    private final String written;
    private Form form = Form.TOKEN;
    private @Nullable String principal;
    private String secret;
    private final String bareSecret;
    private final @Nullable Jwt jwt;

    private AuthorizationValue(String raw, String schemeWord, Scheme scheme, String separator, String written) {
        this.raw = raw;
        this.schemeWord = schemeWord;
        this.scheme = scheme;
        this.separator = separator;
        this.written = written;
        this.secret = written;
        String meant = Characters.bare(withoutSchemeWords(written));
        if (scheme == Scheme.BASIC) {
            readBasic(meant);
        } else if (carriesOneValue()) {
            readToken(meant);
        }
        this.bareSecret = Characters.bare(form == Form.TOKEN ? withoutSchemeWords(secret) : secret);
        this.jwt = Jwt.read(bareSecret);
    }

    private AuthorizationValue(String principal, String secret) {
        this.raw = secret;
        this.schemeWord = "Basic";
        this.scheme = Scheme.BASIC;
        this.separator = " ";
        this.written = secret;
        this.form = Form.PAIR;
        boolean align = SecretShapes.isAlignSplitAtColon(Characters.bare(principal), Characters.bare(secret));
        this.principal = align ? null : principal;
        this.secret = align ? "user:" + Characters.bare(secret) : secret;
        this.bareSecret = Characters.bare(this.secret);
        this.jwt = Jwt.read(bareSecret);
    }

    /** Reads the value of a header; of two credentials in it, the first. */
    static AuthorizationValue ofHeader(String raw) {
        String value = Characters.trim(linesOf(raw).get(0));
        if (!value.isEmpty() && Characters.isQuote(value.charAt(0))) {
            value = Characters.isQuoted(value) ? Characters.bare(value) : Characters.trim(value.substring(1));
        }
        Matcher name = HEADER_NAME.matcher(value);
        if (name.lookingAt()) {
            value = value.substring(name.end());
        }
        return ofSchemeAndRest(raw, value);
    }

    /** Reads what somebody typed for a scheme that carries one value. */
    static AuthorizationValue ofTyped(String schemeWord, String token) {
        return new AuthorizationValue(token, schemeWord, SchemeWords.schemeOf(schemeWord, token), " ", token);
    }

    /** Reads a name and a secret that somebody typed. */
    static AuthorizationValue ofTypedPair(String principal, String secret) {
        return new AuthorizationValue(principal, secret);
    }

    private static AuthorizationValue ofSchemeAndRest(String raw, String value) {
        if (value.isEmpty()) {
            return new AuthorizationValue(raw, "", Scheme.NONE, "", "");
        }
        if (SchemeWords.isKnown(value)) {
            return new AuthorizationValue(raw, value, SchemeWords.schemeOf(value, ""), " ", "");
        }
        Matcher words = WORD_AND_REST.matcher(value);
        if (words.matches() && !looksLikeSecret(words.group(1))) {
            String word = words.group(1);
            return new AuthorizationValue(
                    raw, word, SchemeWords.schemeOf(word, words.group(3)), words.group(2), words.group(3));
        }
        Matcher glued = GLUED.matcher(value);
        if (glued.matches()) {
            String word = glued.group(1) != null ? glued.group(1) : glued.group(2);
            return new AuthorizationValue(raw, word, SchemeWords.schemeOf(word, glued.group(3)), "", glued.group(3));
        }
        return new AuthorizationValue(raw, "", Scheme.OTHER, "", value);
    }

    private static boolean looksLikeSecret(String word) {
        return !SchemeWords.isKnown(word)
                && SecretShapes.kindOf(word, Scheme.OTHER, null).isPresent();
    }

    /** Whether one token follows the scheme word, and not a list of parameters as with Digest. */
    boolean carriesOneValue() {
        return switch (scheme) {
            case BEARER, JWT, OAUTH2 -> true;
            case OTHER -> !SchemeWords.isKnown(schemeWord);
            default -> false;
        };
    }

    private static String withoutSchemeWords(String written) {
        String rest = Characters.bare(written);
        Matcher name = HEADER_NAME.matcher(rest);
        if (name.lookingAt()) {
            rest = Characters.bare(rest.substring(name.end()));
        }
        Matcher words = WORD_AND_REST.matcher(rest);
        while (words.matches() && SchemeWords.isKnown(words.group(1))) {
            rest = Characters.bare(words.group(3));
            words = WORD_AND_REST.matcher(rest);
        }
        return rest;
    }

    private void readBasic(String meant) {
        Matcher bytesLiteral = PYTHON_BYTES.matcher(meant);
        String base64 = bytesLiteral.matches() ? bytesLiteral.group(2) : meant;
        base64 = Characters.without(base64, c -> Characters.isBlank(c) || Characters.isInvisible(c));
        if (base64.isEmpty()) {
            secret = "";
        } else if (isTokenByItself(base64)) {
            form = Form.BARE_TOKEN;
            secret = base64;
        } else if (base64.indexOf(':') >= 0) {
            form = Form.PLAIN_PAIR;
            split(meant);
        } else {
            readPair(base64);
        }
    }

    private void readPair(String base64) {
        String text = Base64Text.text(base64);
        if (text == null || !isText(text)) {
            form = Form.NOT_BASE64;
        } else if (text.indexOf(':') < 0) {
            form = Form.NO_COLON;
            secret = text;
        } else {
            form = Form.PAIR;
            split(text);
        }
    }

    private void readToken(String meant) {
        if (isTokenByItself(meant)) {
            return;
        }
        if (PrincipalShapes.startsWithEmail(meant)) {
            form = Form.PLAIN_PAIR;
            split(meant);
            return;
        }
        String text = Base64Text.text(meant);
        int colon = text == null ? -1 : text.indexOf(':');
        if (text != null && colon > 0 && text.length() >= 10 && isPrintableAscii(text)) {
            String name = text.substring(0, colon);
            if (PrincipalShapes.isEmail(name) || NAME.matcher(name).matches()) {
                form = Form.ENCODED_PAIR;
                split(text);
            }
        }
    }

    private void split(String pair) {
        int colon = pair.indexOf(':');
        String left = pair.substring(0, colon);
        String right = pair.substring(colon + 1);
        if (SecretShapes.isAlignSplitAtColon(Characters.bare(left), right)) {
            secret = pair;
        } else {
            principal = left;
            secret = right;
        }
    }

    private static boolean isTokenByItself(String text) {
        return SecretShapes.kindOf(text, Scheme.OTHER, null).isPresent() || text.startsWith("eyJ");
    }

    /** Bytes that are no text decode to control characters sooner or later; a line end may have been typed. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> Characters.isControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean isPrintableAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    String raw() {
        return raw;
    }

    String schemeWord() {
        return schemeWord;
    }

    Scheme scheme() {
        return scheme;
    }

    Form form() {
        return form;
    }

    /** What follows the scheme word, as written. */
    String written() {
        return written;
    }

    /** What stands between the scheme word and what follows it; empty also where there is no scheme word. */
    String separator() {
        return separator;
    }

    /** The credentials of several header lines that were joined to one value; one if there was one line. */
    static List<String> linesOf(String raw) {
        return List.of(NEXT_CREDENTIAL.split(raw, 20));
    }

    boolean repeatsSchemeWord() {
        return !withoutSchemeWords(written).equals(Characters.bare(written));
    }

    boolean startsWithHeaderName() {
        return HEADER_NAME.matcher(Characters.bare(raw)).lookingAt()
                || HEADER_NAME.matcher(Characters.bare(written)).lookingAt();
    }

    boolean isPythonBytes() {
        return PYTHON_BYTES.matcher(Characters.bare(written)).matches();
    }

    /** The name as written. */
    @Nullable
    String principal() {
        return principal;
    }

    /** The secret as written. */
    String secret() {
        return secret;
    }

    /** The secret that was meant. */
    String bareSecret() {
        return bareSecret;
    }

    @Nullable
    Jwt jwt() {
        return jwt;
    }

    Fact<SecretKind> secretKind() {
        if (carriesOneValue() || scheme == Scheme.BASIC || written.isEmpty()) {
            return form == Form.NOT_BASE64 ? Fact.unknown() : SecretShapes.kindOf(bareSecret(), scheme, jwt);
        }
        boolean oauthToken = scheme == Scheme.OAUTH1 && written.contains("oauth_token=");
        return oauthToken ? Fact.present(SecretKind.OAUTH_ACCESS_TOKEN) : Fact.unknown();
    }

    Fact<PrincipalKind> principalKind() {
        if (principal != null) {
            return Fact.present(PrincipalShapes.kindOf(Characters.bare(principal)));
        }
        if (SecretShapes.isAlign(bareSecret())) {
            return Fact.present(PrincipalKind.USER_ID);
        }
        boolean namesNobody = carriesOneValue() || form == Form.BARE_TOKEN || form == Form.NO_COLON;
        return namesNobody || written.isEmpty() ? Fact.present(PrincipalKind.NONE) : Fact.unknown();
    }

    /** Shows nothing of the value. */
    @Override
    public String toString() {
        return "AuthorizationValue[hidden]";
    }
}
