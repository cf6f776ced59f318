package dev.why401.credential;

import static dev.why401.credential.Headers.base64;
import static dev.why401.credential.Headers.basic;
import static dev.why401.credential.Headers.inspect;
import static dev.why401.credential.Headers.jwt;
import static dev.why401.credential.ShapeFindings.*;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.why401.evidence.Address;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShapeFinding;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeFindingsTest {
    private static final String API_TOKEN = "ATATT3xFAKE0123456789abcdef=FAKE0000";
    private static final String ALIGN_TOKEN = "user:661800|FAKE#[JS&~1oO(5t!8h";
    private static final String MAIL = "bob@acme.com";
    private static final String JWT = jwt("{\"iss\":\"FAKE\",\"exp\":1700000000}");

    /** Each id with headers that have the oddity, and with headers that resemble them and are in order. */
    static Stream<Arguments> found() {
        return Stream.of(
                        of(
                                DOUBLED_SCHEME,
                                "Bearer Bearer FAKEtokenFAKE",
                                "Bearer bearer " + ALIGN_TOKEN,
                                "Basic Basic " + base64("bob:FAKE-secret"),
                                "Basic Bearer FAKEtokenFAKE"),
                        of(SCHEME_WORD_IN_SECRET, basic(MAIL, "Bearer FAKEtokenFAKE0123")),
                        of(
                                HEADER_NAME_INSIDE,
                                "Authorization: Bearer FAKEtokenFAKE",
                                "Bearer Authorization: Bearer FAKEtokenFAKE"),
                        of(SCHEME_WITHOUT_BLANK, "BearerFAKEtokenFAKE", "Bearer:FAKEtokenFAKE", "Basic=FAKEtokenFAKE"),
                        of(SCHEME_WITH_PUNCTUATION, "Bearer: FAKEtokenFAKE", "Basic: " + base64("bob:FAKE-secret")),
                        of(BLANKS_AFTER_SCHEME, "Bearer  FAKEtokenFAKE", "Bearer\tFAKEtokenFAKE"),
                        of(SCHEME_MISSING, API_TOKEN, ALIGN_TOKEN, "FAKEtokenFAKE", JWT),
                        of(UNKNOWN_SCHEME_WORD, "Token FAKEtokenFAKE", "ApiKey FAKEtokenFAKE", "Beerer FAKEtokenFAKE"),
                        of(
                                TWO_CREDENTIALS_JOINED,
                                basic("bob", "FAKE-secret") + ", " + basic("bob", "FAKE-other"),
                                "Bearer FAKEtokenFAKE, " + basic("bob", "FAKE-other")),
                        of(
                                QUOTES_AROUND,
                                "Bearer \"FAKEtokenFAKE\"",
                                "\"Bearer FAKEtokenFAKE\"",
                                "Bearer 'FAKEtokenFAKE",
                                basic(MAIL, "\"" + API_TOKEN + "\""),
                                basic("'" + MAIL + "'", API_TOKEN)),
                        of(LEADING_BLANK, basic(MAIL, " " + API_TOKEN), basic("bob", "\u00a0FAKE-secret")),
                        of(TRAILING_BLANK, basic(MAIL, API_TOKEN + " "), basic("bob", "FAKE-secret\t")),
                        of(BLANK_INSIDE, "Bearer FAKEtoken FAKE", basic(MAIL, "ATATT3xFAKE0123 456789abcdef")),
                        of(BLANK_AROUND_PRINCIPAL, basic(" " + MAIL, API_TOKEN), basic(MAIL + "\n", API_TOKEN)),
                        of(NEWLINE_INSIDE, basic(MAIL, "ATATT3xFAKE0123\n456789abcdef")),
                        of(NEWLINE_AT_END, basic(MAIL, API_TOKEN + "\n"), basic(MAIL, API_TOKEN + "\r\n")),
                        of(
                                ZERO_WIDTH_CHARACTER,
                                basic(MAIL, "\u200b" + API_TOKEN),
                                basic("\ufeff" + MAIL, API_TOKEN),
                                "Bearer FAKE\u200dtokenFAKE"),
                        of(
                                SMART_QUOTE_OR_DASH,
                                basic(MAIL, "\u201c" + API_TOKEN + "\u201d"),
                                basic("bob", "FAKE\u2013secret")),
                        of(NON_ASCII_SECRET, basic("bob", "FAKE-p\u00e4ssword")),
                        of(
                                TRAILING_PUNCTUATION,
                                basic(MAIL, API_TOKEN + ","),
                                "Bearer " + JWT + ";",
                                "Bearer " + Headers.PAT + "."),
                        of(
                                UNEXPANDED_VARIABLE,
                                "Bearer $JIRA_TOKEN",
                                "Bearer ${env.JIRA_TOKEN}",
                                "Bearer %API_TOKEN%",
                                "Bearer {{token}}",
                                "Bearer $token",
                                "Bearer user:661800|${ALIGN_SECRET}",
                                "Basic ${AUTH}",
                                basic("${JIRA_EMAIL}", API_TOKEN),
                                basic(MAIL, "$apiToken"),
                                "Bearer $(cat token.txt)"),
                        of(
                                PLACEHOLDER_VALUE,
                                "Bearer null",
                                "Bearer undefined",
                                "Basic None",
                                basic(MAIL, "null"),
                                basic("null", "null"),
                                "Bearer <your-token>",
                                "Bearer <API_TOKEN>",
                                "Bearer YOUR_API_TOKEN_HERE",
                                basic("your-email@acme.com", API_TOKEN),
                                basic(MAIL, "changeme")),
                        of(
                                MASKED_VALUE,
                                "Bearer ***",
                                "Bearer \u2022\u2022\u2022\u2022",
                                "Bearer [REDACTED]",
                                "Basic <redacted>",
                                basic(MAIL, "xxxxxxxx"),
                                basic(MAIL, "ATATT3x****"),
                                basic(MAIL, "ATATT3x...")),
                        of(
                                PRINTED_OBJECT,
                                "Bearer [C@1b2c3d4e",
                                "Bearer Optional[FAKEtokenFAKE]",
                                "Bearer com.acme.Token@1b2c3d4e",
                                "Bearer [object Promise]"),
                        of(EMPTY_SECRET, "", "Bearer", "Bearer ", "Basic", basic(MAIL, ""), "Bearer \"\""),
                        of(EMPTY_PRINCIPAL, basic("", API_TOKEN), basic(" ", "FAKE-secret")),
                        of(
                                URL_ENCODED,
                                "Bearer user%3A661800%7CFAKE%23%5BJS",
                                basic(MAIL, "ATATT3xFAKE0123456789abcdef%3DFAKE0000"),
                                basic("bob%40acme.com", API_TOKEN)),
                        of(HTML_ENCODED, "Bearer user:661800|FAKE#[JS&amp;~1oO", basic("bob", "FAKE&#39;secret")),
                        of(
                                BASE64_OF_A_PAIR_IN_BEARER,
                                "Bearer " + base64(MAIL + ":" + API_TOKEN),
                                "Bearer " + base64("admin:FAKEadmin")),
                        of(PAIR_NOT_ENCODED, "Basic " + MAIL + ":" + API_TOKEN),
                        of(PAIR_IN_BEARER, "Bearer " + MAIL + ":" + API_TOKEN),
                        of(BASIC_NOT_BASE64, "Basic FAKE!secret", "Basic FAKEsecretFAKEsecre"),
                        of(BASIC_WITHOUT_COLON, "Basic " + base64("FAKE-secret-alone")),
                        of(BASIC_WITH_BARE_TOKEN, "Basic " + API_TOKEN),
                        of(
                                LINE_BREAKS_FROM_BASE64_TOOL,
                                "Basic " + withBreak(base64(MAIL + ":" + API_TOKEN), "\n"),
                                "Basic " + withBreak(base64(MAIL + ":" + API_TOKEN), " ")),
                        of(
                                ENCODED_TWICE,
                                "Basic " + base64(base64(MAIL + ":" + API_TOKEN)),
                                basic(MAIL, base64(MAIL + ":" + API_TOKEN))),
                        of(
                                PYTHON_BYTES_LITERAL,
                                "Basic b'" + base64(MAIL + ":" + API_TOKEN) + "'",
                                "Bearer b'FAKEtoken'"),
                        of(BEARER_WITH_API_TOKEN, "Bearer " + API_TOKEN),
                        of(BASIC_WITH_JWT, "Basic " + JWT, basic(MAIL, JWT)),
                        of(PAT_IN_BASIC, "Basic " + Headers.PAT, basic("bob", Headers.PAT)),
                        of(
                                ALIGN_TOKEN_IN_BASIC,
                                "Basic " + ALIGN_TOKEN,
                                "Basic " + base64(ALIGN_TOKEN),
                                basic(MAIL, ALIGN_TOKEN)),
                        of(TOKEN_OF_ANOTHER_PRODUCT, "Bearer ghp_FAKE0123456789", basic(MAIL, "ATCTT3xFAKE0123456789")),
                        of(
                                JWT_TRUNCATED,
                                "Bearer " + JWT.substring(0, JWT.lastIndexOf('.')),
                                "Bearer " + JWT.substring(0, JWT.indexOf('.')),
                                "Bearer " + JWT.substring(0, JWT.indexOf('.') - 5),
                                "Bearer " + JWT.replace(".", "..")),
                        of(
                                TOKEN_TRUNCATED,
                                basic(MAIL, "ATATT3xFAKE"),
                                basic(MAIL, "ATATT3xFfGFAKE0123456789abcdef0123456789"),
                                "Bearer user:661800",
                                "Bearer user:661800|",
                                "Bearer user:661800|LZy",
                                "Bearer " + Headers.PAT.substring(0, 38)),
                        of(JWT_TIME_IN_MILLISECONDS, "Bearer " + jwt("{\"exp\":1700000000000}")),
                        of(
                                EMAIL_WITH_MAILTO_OR_DISPLAY_NAME,
                                basic("mailto:" + MAIL, API_TOKEN),
                                basic("Bob <" + MAIL + ">", API_TOKEN),
                                basic(MAIL + ",", API_TOKEN)),
                        of(TWO_COLONS, basic(MAIL, MAIL + ":" + API_TOKEN), basic(MAIL, ":" + API_TOKEN)),
                        of(PRINCIPAL_AND_SECRET_SWAPPED, basic(API_TOKEN, MAIL)))
                .flatMap(List::stream);
    }

    /** Each id with headers that resemble those above and do not have the oddity. */
    static Stream<Arguments> notFound() {
        return Stream.of(
                        of(
                                DOUBLED_SCHEME,
                                "Bearer BearerFAKEtokenFAKE",
                                basic("bearer", "FAKE-secret"),
                                basic("Bearer x", "y")),
                        of(
                                SCHEME_WORD_IN_SECRET,
                                basic("bob", "basic FAKE instinct"),
                                basic("bob", "bearerFAKE0123456789abc")),
                        of(HEADER_NAME_INSIDE, "Bearer authorizationFAKEtoken", basic("authorization", "FAKE-secret")),
                        of(SCHEME_WITHOUT_BLANK, "Bearer FAKEtokenFAKE", "Bear FAKEtoken", "tokenFAKEtokenFAKE"),
                        of(SCHEME_WITH_PUNCTUATION, "Bearer :FAKEtokenFAKE", "Bearer FAKE:token"),
                        of(BLANKS_AFTER_SCHEME, "Bearer FAKEtokenFAKE", "Bearer FAKE  token"),
                        of(SCHEME_MISSING, "Bearer FAKEtokenFAKE", "Token FAKEtokenFAKE", "Bearer"),
                        of(
                                UNKNOWN_SCHEME_WORD,
                                "bearer FAKEtoken",
                                "Digest username=\"bob\"",
                                "DPoP FAKEtoken",
                                "FAKEtoken"),
                        of(
                                TWO_CREDENTIALS_JOINED,
                                basic("bob", "FAKE, Basic secret"),
                                "Digest realm=\"x\", nonce=\"FAKE\""),
                        of(
                                QUOTES_AROUND,
                                basic("bob", "FAKE\"sec'ret"),
                                basic("bob", "'FAKE-secret"),
                                "Bearer user:1|a'FAKE\"b"),
                        of(LEADING_BLANK, basic("bob", "FAKE sec ret"), " Bearer FAKEtoken"),
                        of(
                                TRAILING_BLANK,
                                basic("bob", "FAKE sec ret"),
                                "Bearer FAKEtoken ",
                                basic("bob", "FAKE-secret\n")),
                        of(BLANK_INSIDE, basic("bob", "correct horse FAKE staple"), basic("bob", " FAKE-secret ")),
                        of(BLANK_AROUND_PRINCIPAL, basic("bob builder", "FAKE-secret"), basic("", "FAKE-secret")),
                        of(NEWLINE_INSIDE, basic("bob", "FAKE-secret\n"), "Bearer FAKEtoken"),
                        of(NEWLINE_AT_END, basic("bob", "FAKE-secret "), basic("bob", "FAKE\nsecret")),
                        of(ZERO_WIDTH_CHARACTER, basic("bob", "FAKE-p\u00e4ss w\u00f6rd"), "Bearer FAKE0token"),
                        of(SMART_QUOTE_OR_DASH, basic("bob", "FAKE-'secret'"), basic("bob", "FAKE\u00e9")),
                        of(NON_ASCII_SECRET, basic("b\u00f6b", "FAKE-secret"), basic("bob", "FAKE~^secret")),
                        of(
                                TRAILING_PUNCTUATION,
                                basic("bob", "FAKE-secret."),
                                basic("bob", "FAKE-secret,"),
                                "Bearer FAKEtoken;"),
                        of(
                                UNEXPANDED_VARIABLE,
                                basic("bob", "$Winter2024FAKE"),
                                basic("bob", "$Monkey"),
                                basic("bob", "100%FAKE%"),
                                basic("bob", "FAKE{a}b$c"),
                                "Bearer user:661800|FAKE#{A-}S",
                                "Bearer user:661800|FAKE${#[J}S"),
                        of(
                                PLACEHOLDER_VALUE,
                                basic("bob", "nullFAKE"),
                                basic("bob", "FAKE-my-token"),
                                basic("yourn", "FAKE-secret"),
                                "Bearer FAKEtoken"),
                        of(
                                MASKED_VALUE,
                                basic("bob", "FAKE**secret"),
                                basic("bob", "FAKExxxSecret"),
                                basic("bob", "wait...FAKE"),
                                basic("bob", "FAKE...")),
                        of(PRINTED_OBJECT, basic("bob", "[FAKE@1b2c"), basic("john.doe@beef", "FAKE-secret")),
                        of(EMPTY_SECRET, basic("", "FAKE-secret"), "Bearer x", basic("bob", "\"")),
                        of(EMPTY_PRINCIPAL, basic("b", ""), "Bearer :FAKEtoken"),
                        of(
                                URL_ENCODED,
                                basic("bob", "100%25FAKE!#"),
                                basic("bob", "FAKE%zz"),
                                basic("bob", "FAKE%41"),
                                "Bearer user:661800|FAKE%23[JS&"),
                        of(HTML_ENCODED, basic("bob", "FAKE&secret;"), basic("bob", "FAKE&#x;")),
                        of(
                                BASE64_OF_A_PAIR_IN_BEARER,
                                "Bearer " + Headers.PAT,
                                "Bearer " + base64("FAKE-opaque-token-FAKE"),
                                "Bearer " + API_TOKEN,
                                basic(MAIL, API_TOKEN)),
                        of(PAIR_NOT_ENCODED, basic(MAIL, API_TOKEN), "Basic FAKE!secret", "Bearer " + MAIL + ":FAKE"),
                        of(PAIR_IN_BEARER, "Bearer " + ALIGN_TOKEN, "Bearer FAKE:token", "Bearer a@b|FAKE"),
                        of(
                                BASIC_NOT_BASE64,
                                basic(MAIL, API_TOKEN),
                                "Basic " + base64("bob:FAKE").replace("=", ""),
                                "Basic null",
                                "Basic ***",
                                "Basic " + Headers.PAT),
                        of(BASIC_WITHOUT_COLON, basic("bob", ""), "Basic null", "Basic FAKE!secret"),
                        of(BASIC_WITH_BARE_TOKEN, basic(MAIL, API_TOKEN), "Basic " + JWT, "Basic " + Headers.PAT),
                        of(
                                LINE_BREAKS_FROM_BASE64_TOOL,
                                basic("bob", "FAKE sec\nret"),
                                "Basic  " + base64("bob:FAKE-secret")),
                        of(
                                ENCODED_TWICE,
                                basic("bob", base64("FAKE-secret-alone")),
                                basic("bob", base64("ann:FAKE-secret"))),
                        of(PYTHON_BYTES_LITERAL, basic("bob", "b'FAKE'"), "Bearer bFAKEtoken'"),
                        of(
                                BEARER_WITH_API_TOKEN,
                                basic(MAIL, API_TOKEN),
                                "Bearer ATSTT3xFAKE0123456789",
                                "Bearer FAKEATATT3x"),
                        of(BASIC_WITH_JWT, "Bearer " + JWT, basic("bob", "eyJFAKE")),
                        of(PAT_IN_BASIC, "Bearer " + Headers.PAT, basic("bob", "A".repeat(44))),
                        of(ALIGN_TOKEN_IN_BASIC, "Bearer " + ALIGN_TOKEN, basic("user", "FAKE-661800|secret")),
                        of(
                                TOKEN_OF_ANOTHER_PRODUCT,
                                "Bearer FAKEghp_0123456789",
                                basic(MAIL, API_TOKEN),
                                "Bearer ghoFAKE"),
                        of(
                                JWT_TRUNCATED,
                                "Bearer " + JWT,
                                "Bearer " + jwt("{\"alg\":\"none\"}", "{}").replaceAll("[^.]*$", ""),
                                "Bearer "
                                        + base64("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}")
                                                .replace("=", "") + ".FAKE.FAKE.FAKE.FAKE",
                                "Bearer " + base64("{\"cursor\":\"FAKE\"}"),
                                "Bearer eyJFAKE"),
                        of(
                                TOKEN_TRUNCATED,
                                "Bearer " + ALIGN_TOKEN,
                                basic(MAIL, API_TOKEN),
                                basic(MAIL, "ATATT3xFfGFAKE0123456789abcdef0123456789=0123ABCD"),
                                "Bearer " + Headers.PAT,
                                "Bearer user:FAKE",
                                basic("user", "661800")),
                        of(
                                JWT_TIME_IN_MILLISECONDS,
                                "Bearer " + JWT,
                                "Bearer " + jwt("{\"exp\":4102444800}"),
                                "Bearer " + jwt("{\"exp\":1e300}")),
                        of(
                                EMAIL_WITH_MAILTO_OR_DISPLAY_NAME,
                                basic(MAIL, API_TOKEN),
                                basic("mailto", "FAKE-secret"),
                                basic("Bob", API_TOKEN),
                                basic("bob.<b>", "FAKE-secret")),
                        of(
                                TWO_COLONS,
                                basic("bob", "FAKE:sec:ret"),
                                basic("bob", ":FAKE-secret"),
                                basic(MAIL, "FAKE::secret"),
                                basic("mailto:" + MAIL, API_TOKEN)),
                        of(PRINCIPAL_AND_SECRET_SWAPPED, basic(MAIL, API_TOKEN), basic("bob", MAIL)))
                .flatMap(List::stream);
    }

    private static List<Arguments> of(String id, String... headers) {
        return Arrays.stream(headers).map(header -> arguments(id, header)).toList();
    }

    private static String withBreak(String base64, String lineEnd) {
        return base64.substring(0, 20) + lineEnd + base64.substring(20);
    }

    @ParameterizedTest
    @MethodSource("found")
    void theOddityIsFound(String id, String header) {
        assertThat(inspect(header).findings()).extracting(ShapeFinding::id).contains(id);
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void whatResemblesTheOddityIsNotFound(String id, String header) {
        assertThat(inspect(header).findings()).extracting(ShapeFinding::id).doesNotContain(id);
    }

    @Test
    void everyIdHasAPositiveAndAConfusableCase() {
        Set<String> ids = Arrays.stream(ShapeFindings.class.getFields())
                .map(ShapeFindingsTest::valueOf)
                .collect(toSet());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(45);
        assertThat(found().map(arguments -> (String) arguments.get()[0]).collect(toSet()))
                .isEqualTo(ids);
        assertThat(notFound().map(arguments -> (String) arguments.get()[0]).collect(toSet()))
                .isEqualTo(ids);
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyMessageIsOneSentenceThatSaysWhatToWrite() {
        List<String> messages = found().flatMap(
                        arguments -> inspect((String) arguments.get()[1]).findings().stream())
                .map(ShapeFinding::message)
                .distinct()
                .toList();
        assertThat(messages)
                .hasSizeGreaterThanOrEqualTo(45)
                .allSatisfy(message ->
                        assertThat(message).endsWith(".").hasSizeLessThan(250).doesNotContain("!", "FAKE", "acme"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer " + ALIGN_TOKEN,
                "bearer user:661800|FAKE$&;<>{}[]()~`^_=+-*/\\|:,.?!@#%",
                "Bearer FAKEopaqueTokenFAKE0123456789",
                "Bearer ATSTT3xFAKE0123456789abcdef",
                "Negotiate YIIFAKEFAKEFAKE==",
                "Digest username=\"bob\", realm=\"jira\", nonce=\"FAKE\", uri=\"/\", response=\"FAKE\"",
                "OAuth oauth_consumer_key=\"FAKE\", oauth_token=\"FAKE\", oauth_signature=\"FAKE%3D\"",
            })
    void aSoundCredentialGivesNoFinding(String header) {
        assertThat(inspect(header).findings()).isEmpty();
    }

    @Test
    void aSoundPairOrTokenOfKnownKindGivesNoFinding() {
        assertThat(inspect(basic(MAIL, API_TOKEN)).findings()).isEmpty();
        assertThat(inspect(basic("bob", "FAKE pass phrase: with, signs; \"and\" 100%"))
                        .findings())
                .isEmpty();
        assertThat(inspect("Bearer " + JWT).findings()).isEmpty();
        assertThat(inspect("JWT " + JWT).findings()).isEmpty();
        assertThat(inspect("Bearer " + Headers.PAT).findings()).isEmpty();
    }

    @Test
    void theGatewayTakesAnApiTokenAsBearerAndIsNotWarnedAbout() {
        Fact<Address> gateway = Address.read("https://api.atlassian.com/ex/jira/FAKE/rest/api/3/myself");
        assertThat(CredentialInspector.inspect("Bearer " + API_TOKEN, false, gateway, List.of())
                        .findings())
                .isEmpty();
        Fact<Address> site = Address.read("https://acme.atlassian.net/rest/api/3/myself");
        assertThat(CredentialInspector.inspect("Bearer " + API_TOKEN, false, site, List.of())
                        .has(BEARER_WITH_API_TOKEN))
                .isTrue();
    }
}
