package dev.why401.general;

import static dev.why401.credential.ShapeFindings.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.Arrays;
import java.util.List;

/** What the check of the credential's own shape found when the call was captured; no server was needed for it. */
final class CredentialShapes {
    private static final String BASIC = "RFC 7617 section 2";
    private static final String BEARER = "RFC 6750 section 2.1";
    private static final String SYNTAX = "RFC 9110 section 11.4";
    private static final String PAT = "https://github.com/markdown-confluence/markdown-confluence/issues/621";

    /** Elsewhere an API may have a word of its own, or want none, and then its answer tells nothing of the credential. */
    private static final Signal REFUSED = status(400, 401, 403).or(Where.ATLASSIAN_CLOUD, Where.DATA_CENTER);

    /** GitHub and Gitea take the word token, and Proxmox writes its own with a sign of equality. */
    private static final Signal WORD_OF_ITS_OWN = requestHeader("Authorization", "token ")
            .and(hostUnder("github.com", "gitea.com", "codeberg.org")
                    .or(pathStartsWith("/api/v1/repos", "/api/v1/user")))
            .or(requestHeader("Authorization", "APIToken"));

    private CredentialShapes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "variable-not-expanded",
                                anyOf("a variable name was sent where the secret belongs", UNEXPANDED_VARIABLE))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .source(SYNTAX),
                Rule.when(
                                "placeholder-sent",
                                anyOf(
                                        "a placeholder was sent where the secret belongs",
                                        PLACEHOLDER_VALUE,
                                        MASKED_VALUE,
                                        PRINTED_OBJECT))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .source(SYNTAX),
                Rule.when("secret-is-empty", anyOf("the credential that was sent holds no secret", EMPTY_SECRET))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source(BASIC),
                Rule.when(
                                "scheme-word-broken",
                                anyOf(
                                        "the scheme word in front of the credential is doubled or broken",
                                        DOUBLED_SCHEME,
                                        SCHEME_WORD_IN_SECRET,
                                        HEADER_NAME_INSIDE,
                                        SCHEME_WITHOUT_BLANK,
                                        SCHEME_WITH_PUNCTUATION,
                                        BLANKS_AFTER_SCHEME))
                        .proves(CREDENTIALS_MALFORMED)
                        .source(SYNTAX)
                        .source("https://github.com/brekkylab/backlot"),
                Rule.when(
                                "two-credentials-joined",
                                anyOf("the header holds two credentials one behind the other", TWO_CREDENTIALS_JOINED))
                        .stronglySuggests(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source(SYNTAX)
                        .source("https://github.com/actions/checkout/issues/415"),
                Rule.when(
                                "scheme-word-missing",
                                anyOf("the credential was sent without a scheme word in front", SCHEME_MISSING)
                                        .and(REFUSED, WORD_OF_ITS_OWN.not())
                                        .as("the credential was sent without a scheme word in front"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .source(SYNTAX)
                        .wrongWhen("The server reads a bare key from the header, as some APIs do."),
                Rule.when(
                                "scheme-word-missing-and-anonymous",
                                anyOf("the credential was sent without a scheme word in front", SCHEME_MISSING)
                                        .and(responseHeader("X-AUSERNAME", "anonymous"))
                                        .as(
                                                "the credential was sent without a scheme word in front, and the application saw nobody"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(SYNTAX),
                Rule.when(
                                "scheme-word-unknown",
                                anyOf("the first word of the credential is no registered scheme", UNKNOWN_SCHEME_WORD)
                                        .and(REFUSED, WORD_OF_ITS_OWN.not())
                                        .as("the first word of the credential is no registered scheme"))
                        .suggests(WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source("https://github.com/brekkylab/backlot")
                        .wrongWhen("The API has a scheme word of its own, as GitHub's token and Django's Token are."),
                Rule.when(
                                "copied-with-too-much",
                                anyOf(
                                        "the secret holds quotation marks, blanks or line ends that do not belong to it",
                                        QUOTES_AROUND,
                                        LEADING_BLANK,
                                        TRAILING_BLANK,
                                        BLANK_INSIDE,
                                        BLANK_AROUND_PRINCIPAL,
                                        NEWLINE_INSIDE,
                                        NEWLINE_AT_END,
                                        ZERO_WIDTH_CHARACTER,
                                        SMART_QUOTE_OR_DASH,
                                        TRAILING_PUNCTUATION))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source(SYNTAX)
                        .wrongWhen("A password may really begin or end with such a character."),
                Rule.when(
                                "line-end-in-the-secret",
                                anyOf(
                                                "a line end or a character that nobody sees is part of the secret",
                                                NEWLINE_INSIDE,
                                                NEWLINE_AT_END,
                                                ZERO_WIDTH_CHARACTER)
                                        .and(status(401))
                                        .as(
                                                "a line end or a character that nobody sees is part of the secret, and the server refused the login"))
                        .proves(CREDENTIALS_MALFORMED)
                        .speaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(BASIC)
                        .wrongWhen("The server cuts line ends off, and something else is wrong with the login."),
                Rule.when(
                                "encoded-wrongly",
                                anyOf(
                                        "the credential was put together or encoded in a way that no server reads",
                                        BASIC_NOT_BASE64,
                                        BASIC_WITHOUT_COLON,
                                        PAIR_NOT_ENCODED,
                                        PYTHON_BYTES_LITERAL,
                                        LINE_BREAKS_FROM_BASE64_TOOL,
                                        ENCODED_TWICE,
                                        PRINCIPAL_AND_SECRET_SWAPPED))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .source(BASIC),
                Rule.when(
                                "escaped-for-a-page",
                                anyOf(
                                        "the credential is encoded for a URL or a page",
                                        URL_ENCODED,
                                        HTML_ENCODED,
                                        EMAIL_WITH_MAILTO_OR_DISPLAY_NAME,
                                        TWO_COLONS))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source(BASIC),
                Rule.when("name-is-empty", anyOf("nothing stands in front of the colon in Basic", EMPTY_PRINCIPAL))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source(BASIC)
                        .source("https://github.com/brekkylab/backlot")
                        .wrongWhen("The API takes a token as the password of an empty user, as Azure DevOps does."),
                Rule.when(
                                "token-cut-off",
                                anyOf(
                                        "the token that was sent is shorter than such tokens are",
                                        TOKEN_TRUNCATED,
                                        JWT_TRUNCATED))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source("https://github.com/trufflesecurity/trufflehog/issues/649"),
                Rule.when("secret-not-ascii", anyOf("the secret has characters outside ASCII", NON_ASCII_SECRET))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .suggests(CREDENTIALS_MALFORMED)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "bearer-with-a-basic-value",
                                anyOf(
                                        "a name and a secret, as Basic wants them, travelled as Bearer",
                                        BASE64_OF_A_PAIR_IN_BEARER,
                                        PAIR_IN_BEARER))
                        .proves(WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source(BEARER),
                Rule.when(
                                "basic-with-a-token",
                                anyOf(
                                        "a token that is made for Bearer travelled as Basic",
                                        PAT_IN_BASIC,
                                        ALIGN_TOKEN_IN_BASIC,
                                        BASIC_WITH_JWT))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(PAT)
                        .source(
                                "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0"),
                Rule.when(
                                "basic-with-a-bare-token",
                                anyOf("a token travelled as Basic without a name and unencoded", BASIC_WITH_BARE_TOKEN))
                        .stronglySuggests(WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source(BASIC),
                Rule.when(
                                "bearer-with-an-api-token",
                                anyOf("an Atlassian API token travelled as Bearer to a site", BEARER_WITH_API_TOKEN))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/682"),
                Rule.when(
                                "token-prefix-of-another-product",
                                anyOf("the prefix of the token is that of another product", TOKEN_OF_ANOTHER_PRODUCT))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/trufflesecurity/trufflehog/issues/649"),
                Rule.when(
                                "token-times-in-milliseconds",
                                anyOf("the times inside the token count milliseconds", JWT_TIME_IN_MILLISECONDS))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("RFC 7519 section 2"));
    }

    static Signal anyOf(String sentence, String... findings) {
        Signal[] signals = Arrays.stream(findings)
                .map(finding -> credentialShape(finding, sentence))
                .toArray(Signal[]::new);
        return Signal.anyOf(signals).as(sentence);
    }
}
