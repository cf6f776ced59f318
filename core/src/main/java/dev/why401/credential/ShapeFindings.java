package dev.why401.credential;

/**
 * Names what the check of a credential's shape can find, for rules that refer to it with
 * {@code Signals.credentialShape}. The ids are stable; providers add their own beside them.
 *
 * <p>Where the text says secret, the secret behind a name is meant as well as a token that travels alone.
 */
public final class ShapeFindings {

    // The scheme word

    /** The scheme word stands twice: {@code Bearer Bearer x}, {@code Basic Bearer x}. */
    public static final String DOUBLED_SCHEME = "doubled-scheme";
    /** The secret behind a name in Basic starts with a scheme word: {@code name:Bearer x}. */
    public static final String SCHEME_WORD_IN_SECRET = "scheme-word-in-secret";
    /** The value starts with the name of the header: {@code Authorization: Bearer x}. */
    public static final String HEADER_NAME_INSIDE = "header-name-inside";
    /** Nothing parts the scheme word from the token: {@code Bearertoken}, {@code Bearer:token}. */
    public static final String SCHEME_WITHOUT_BLANK = "scheme-without-blank";
    /** A colon or an equals sign follows the scheme word: {@code Bearer: token}. */
    public static final String SCHEME_WITH_PUNCTUATION = "scheme-with-punctuation";
    /** More than one blank, or a tab, stands between the scheme word and the token. */
    public static final String BLANKS_AFTER_SCHEME = "blanks-after-scheme";
    /** The header holds a token and no scheme word. */
    public static final String SCHEME_MISSING = "scheme-missing";
    /** The first word is no registered authentication scheme: {@code Token x}, {@code ApiKey x}. */
    public static final String UNKNOWN_SCHEME_WORD = "unknown-scheme-word";
    /** One header value holds two credentials: {@code Basic x, Basic y}. */
    public static final String TWO_CREDENTIALS_JOINED = "two-credentials-joined";

    // Characters that copying leaves behind

    /** The secret, the name, or the whole value stands in quotation marks. */
    public static final String QUOTES_AROUND = "quotes-around";
    /** The secret starts with a blank. */
    public static final String LEADING_BLANK = "leading-blank";
    /** The secret ends with a blank. */
    public static final String TRAILING_BLANK = "trailing-blank";
    /** A token has a blank inside. */
    public static final String BLANK_INSIDE = "blank-inside";
    /** The name has a blank in front or at its end. */
    public static final String BLANK_AROUND_PRINCIPAL = "blank-around-principal";
    /** The secret has a line end inside. */
    public static final String NEWLINE_INSIDE = "newline-inside";
    /** The secret ends with a line end, as {@code echo} without {@code -n} leaves it. */
    public static final String NEWLINE_AT_END = "newline-at-end";
    /** The secret or the name has a character that takes no room: zero-width, byte order mark, mark of direction. */
    public static final String ZERO_WIDTH_CHARACTER = "zero-width-character";
    /** The secret has a typographic quotation mark or dash, as word processors and chats put in. */
    public static final String SMART_QUOTE_OR_DASH = "smart-quote-or-dash";
    /** The secret has another character outside ASCII, which servers decode in different ways. */
    public static final String NON_ASCII_SECRET = "non-ascii-secret";
    /** A token of a known kind is followed by a comma, a semicolon or a period. */
    public static final String TRAILING_PUNCTUATION = "trailing-punctuation";

    // Values that are no secrets

    /** A variable that nobody filled in: {@code $TOKEN}, <code>${TOKEN}</code>, {@code %TOKEN%}, <code>{{token}}</code>. */
    public static final String UNEXPANDED_VARIABLE = "unexpanded-variable";
    /** The text that a program prints for no value ({@code null}, {@code None}), or a sample out of a manual. */
    public static final String PLACEHOLDER_VALUE = "placeholder-value";
    /** The secret was masked before it was used: {@code ***}, {@code [REDACTED]}. */
    public static final String MASKED_VALUE = "masked-value";
    /** An object was printed in place of its value: {@code [C@1b2c3d4e}, {@code Optional[x]}. */
    public static final String PRINTED_OBJECT = "printed-object";
    /** There is no secret. */
    public static final String EMPTY_SECRET = "empty-secret";
    /** Basic has nothing in front of the colon. */
    public static final String EMPTY_PRINCIPAL = "empty-principal";

    // Encodings

    /** The secret or the name is percent-encoded. */
    public static final String URL_ENCODED = "url-encoded";
    /** The secret holds an HTML character reference. */
    public static final String HTML_ENCODED = "html-encoded";
    /** A name and a secret in Base64 travel as Bearer. */
    public static final String BASE64_OF_A_PAIR_IN_BEARER = "base64-of-a-pair-in-bearer";
    /** Basic carries {@code name:secret} in plain. */
    public static final String PAIR_NOT_ENCODED = "pair-not-encoded";
    /** Bearer carries {@code e-mail:secret} in plain. */
    public static final String PAIR_IN_BEARER = "pair-in-bearer";
    /** The value of Basic is not Base64 of any text. */
    public static final String BASIC_NOT_BASE64 = "basic-not-base64";
    /** The value of Basic is Base64 of a text without a colon. */
    public static final String BASIC_WITHOUT_COLON = "basic-without-colon";
    /** The value of Basic is a token in plain, neither encoded nor with a name. */
    public static final String BASIC_WITH_BARE_TOKEN = "basic-with-bare-token";
    /** The Base64 text of Basic is broken into lines, as {@code base64} does without {@code -w0}. */
    public static final String LINE_BREAKS_FROM_BASE64_TOOL = "line-breaks-from-base64-tool";
    /** The pair of Basic went through Base64 twice. */
    public static final String ENCODED_TWICE = "encoded-twice";
    /** The value stands in Python's {@code b'...'}: the bytes were not decoded to text. */
    public static final String PYTHON_BYTES_LITERAL = "python-bytes-literal";

    // Kinds of tokens

    /** An Atlassian API token travels as Bearer to something other than the gateway api.atlassian.com. */
    public static final String BEARER_WITH_API_TOKEN = "bearer-with-api-token";
    /** A JSON Web Token travels as Basic. */
    public static final String BASIC_WITH_JWT = "basic-with-jwt";
    /** A Data Center personal access token travels as Basic. */
    public static final String PAT_IN_BASIC = "pat-in-basic";
    /** A Jira Align token travels as Basic. */
    public static final String ALIGN_TOKEN_IN_BASIC = "align-token-in-basic";
    /** By its prefix the token belongs to a product that is none of those called here. */
    public static final String TOKEN_OF_ANOTHER_PRODUCT = "token-of-another-product";
    /** A JSON Web Token has lost a part. */
    public static final String JWT_TRUNCATED = "jwt-truncated";
    /** A token of a known kind is far too short. */
    public static final String TOKEN_TRUNCATED = "token-truncated";
    /** A time of a JSON Web Token counts milliseconds; servers read seconds. */
    public static final String JWT_TIME_IN_MILLISECONDS = "jwt-time-in-milliseconds";

    // Names

    /** The name is an e-mail address with {@code mailto:}, a display name, angle brackets or punctuation around it. */
    public static final String EMAIL_WITH_MAILTO_OR_DISPLAY_NAME = "email-with-mailto-or-display-name";
    /** The secret of Basic repeats a name, or has an empty part beside the token: {@code mail:mail:token}. */
    public static final String TWO_COLONS = "two-colons";
    /** The token stands in front of the colon and the e-mail address behind it. */
    public static final String PRINCIPAL_AND_SECRET_SWAPPED = "principal-and-secret-swapped";

    private ShapeFindings() {}
}
