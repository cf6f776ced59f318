package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubberTest {
    private static final int LONG = 100_000;

    private static String hide(String text) {
        return Scrubber.patternsOnly().text(text, LONG);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class OrdinaryText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Basic authentication with passwords is deprecated",
                    "Basic authentication with passwords is deprecated.  For more information, see:"
                            + " https://developer.atlassian.com/cloud/confluence/deprecation-notice-basic-auth/",
                    "Bearer error=\"invalid_token\"",
                    "Bearer realm=\"acme\", error=\"invalid_token\", error_description=\"The access token expired\"",
                    "OAuth realm=\"https%3A%2F%2Facme.atlassian.net\"",
                    "Failed to parse Connect Session Auth Token",
                    "The access token expired",
                    "{\"code\":401,\"message\":\"Unauthorized; scope does not match\"}",
                    "{\"errors\":{\"token\":\"expired\",\"password\":\"required\"}}",
                    "{\"token_type\":\"Bearer\",\"expires_in\":3600}",
                    "Client must be authenticated to access this resource.",
                    "oauth_problem=token_rejected",
                    "oauth_problem=signature_invalid&oauth_problem_advice=check",
                    "Session auth token was empty",
                    "JWT expired at 2026-11-20T09:14:00Z. Current time: 2026-11-21T09:14:00Z",
                    "JWT io.jsonwebtoken.impl2.ExpiredJwtException: too old",
                    "Token /rest/api/3/myself was refused with 401",
                    "ATTENTION_REQUIRED_TO_LOGIN_ATAT_ONCE",
                    "risk-assessment-board task-management-service sk-loading",
                    "GET http://jira.acme.com:8080/rest?mail=bob@acme.com HTTP/1.1",
                    "HTTP/1.1 401 Unauthorized\nX-Seraph-LoginReason: AUTHENTICATED_FAILED",
                    "curl -u $JIRA_EMAIL https://acme.atlassian.net",
                    "Authorization: Basic <redacted>",
                    "Authorization: Bearer ***",
                    "Send the header Authorization: Bearer followed by the token",
                    "token=[REDACTED]&password=***",
                    "org.springframework.security.authentication.BadCredentialsException: Bad credentials",
                    "-u 1000 --user root",
                    "The value \"user:name|other\" is not a token",
                    "eyJ is how they all start",
                    "https://id.atlassian.com/login?continue=https%3A%2F%2Facme.atlassian.net",
                    "user: 661800 | role: admin",
                    "<title>Reset your password</title><label>Password</label>",
                    "-----BEGIN CERTIFICATE-----",
                    "docker run -p 8080:8080 -u root jira",
                    "mkdir -p /opt/jira/data -u bob",
                    "ssh -l bob -p 2222 jira.acme.com",
                    "The key PROJ-1234 does not exist",
                    "The issue with key ACMEPROJECT-12345 does not exist",
                    "SSH key SHA256 fingerprint changed",
                    "Request token exchange failed with AADSTS7000215",
                    "your API key is invalid",
                    "PAT is expired since 2026-11-20T09:14:00Z",
                    "key is 3f2a9c1e-77aa-4b1c-9d0e-1234567890ab",
                    "commit 2a44c3c9b5f9ab0e5c7d1a2b3c4d5e6f70819a2b changed the token handling",
                    "x-request-id: 6f1c2d3e-8a9b-4c5d-9e0f-112233445566 cf-ray: 8f2a9c1e77aa4b1c-FRA",
                    "traceId=4bf92f3577b34da6a3ce929d0e0e4736 spanId=00f067aa0ba902b7",
                    "Objectsid=S-1-5-21-3623811015-3361044348-30300820-1013",
                    "WWW-Authenticate: Negotiate, NTLM, Basic realm=\"acme\"",
                    "The password is required",
                    "password is incorrect for user bob",
                    "https://hooks.slack.com answered with 403",
                    "Cookies are disabled in this browser",
                    "SetCookie(JSESSIONID) failed",
                    "| token | expired |",
                    "<td>Password</td><td>Expired</td>",
                    "<label for=\"password\">Password</label>",
                    "Token -> invalid",
                    "API token: not set",
                    "password: must be at least 8 characters long",
                    "password - the password of the user",
                    "Invalid password: attempts left",
                    "password = getPassword()",
                    "PASS: LoginTest",
                    "pwd: /home/bob",
                    "my password is correct",
                    "fetch(x, {credentials: \"include\"})",
                    "{\"password\":[\"This field is required.\"]}",
                    "{\"token\":{\"type\":\"bearer\",\"text\":\"expired\"}}",
                    "FATAL: password authentication failed for user \"bob\"",
                    "use the option --password argument instead",
                    "echo -n user:password | base64",
                    "id YXJpOmNsb3VkOmppcmE6OmFwcC8x and VXNlcjoxMjM0NTY3OA==",
                })
        void staysAsItIs(String text) {
            assertThat(hide(text)).isEqualTo(text);
            assertThat(Scrubber.patternsOnly().isClean(text)).isTrue();
        }
    }

    @Nested
    class SecretsByTheirShape {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ATATT3xFAKE0123456789",
                    "ATATT3xFAKE01234567_-=89abcdef%3DFAKE0000",
                    "ATSTT3xFAKE0123456789",
                    "ATCTT3xFAKE0123456789",
                    "ATBBFAKE01234567890123",
                    "eyJhbGciOiJGQUtFIn0.eyJGQUtFIjoxfQ.FAKEsignature",
                    "eyJhbGciOiJGQUtFIn0%2EeyJGQUtFIjoxfQ%2EFAKEsignature",
                    "eyJhbGciOiJGQUtFIn0eyJGQUtFIjoxfQFAKEsignature",
                    "user:661800|FAKE#[JS&~1oO(5t!8h<>';",
                    "user%3A661800%7CFAKE",
                    "ghp_FAKE0123456789abcdef",
                    "github_pat_FAKE0123456789abcdef",
                    "glpat-FAKE0123456789",
                    "xoxb-FAKE-0123456789",
                    "AKIAFAKEFAKEFAKEFAKE",
                })
        void areHidden(String secret) {
            assertThat(hide("Refused " + secret + " today")).isEqualTo("Refused [hidden] today");
            assertThat(hide("_" + secret + "\" today")).isEqualTo("_[hidden]\" today");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "Bearer FAKE0123456789abcdef~Bearer [hidden]",
                    "authorization: bearer FakeTokenWithoutDigits~authorization: bearer [hidden]",
                    "\"Authorization\": \"Token FakeTokenWithoutDigits\"~\"Authorization\": \"Token [hidden]\"",
                    "https://bob:FAKE@secret@acme.com/x~https://bob:[hidden]@acme.com/x",
                    "{\"password\":\"FAKE\\\"secret\",\"user\":\"bob\"}~{\"password\":\"[hidden]\",\"user\":\"bob\"}",
                    "{'jira_api_token': 'FAKE secret'}~{'jira_api_token': '[hidden]'}",
                    "{\\\"access_token\\\":\\\"FAKEsecret\\\"}~{\\\"access_token\\\":\\\"[hidden]\\\"}",
                    "/x?token=FAKEsecret&y=1~/x?token=[hidden]&y=1",
                    "oauth_token=\"FAKEsecret\", oauth_version=\"1.0\"~oauth_token=\"[hidden]\", oauth_version=\"1.0\"",
                    "JSESSIONID=FAKE0123; Path=/~JSESSIONID=[hidden]; Path=/",
                    "cloud.session.token=FAKE0123; x~cloud.session.token=[hidden]; x",
                    "os_password=FAKEsecret~os_password=[hidden]",
                    "curl -u bob:FAKEsecret https://acme.com~curl -u bob:[hidden] https://acme.com",
                    "curl --user 'bob@acme.com:FAKEsecret' x~curl --user 'bob@acme.com:[hidden]' x",
                    "x-api-key=[FAKEsecret], accept=[*/*]~x-api-key=[[hidden]], accept=[*/*]",
                    "&quot;password&quot;: &quot;FAKEsecret&quot;,~&quot;password&quot;: &quot;[hidden]&quot;,",
                    "<a:token x=\"1\">FAKE secret</a:token><b>c</b>~<a:token x=\"1\">[hidden]</a:token><b>c</b>",
                    "-----BEGIN RSA PRIVATE KEY-----\\nProc-Type: 4\\nFAKE\\n-----END RSA PRIVATE KEY----- x"
                            + "~-----BEGIN RSA PRIVATE KEY-----[hidden]-----END RSA PRIVATE KEY----- x",
                    "-----BEGIN PRIVATE KEY----- FAKE=~-----BEGIN PRIVATE KEY-----[hidden]",
                    "acli -u bob -p FAKEsecret1 list~acli -u bob -p [hidden] list",
                    "acli -p FAKEsecret1 -u bob list~acli -p [hidden] -u bob list",
                    "http -a bob:FAKEsecret1 acme.com/x~http -a bob:[hidden] acme.com/x",
                    "mysql -h db -pFAKEsecret1 jira~mysql -h db -p[hidden] jira",
                    "jira --token FAKEsecret1 list~jira --token [hidden] list",
                    "I used the key FAKEx7Kq2LmP9sT4vW here~I used the key [hidden] here",
                    "with PAT FAKEx7Kq2LmP9sT4vW it fails~with PAT [hidden] it fails",
                    "my API token is FAKEx7Kq2LmP9sT4vW today~my API token is [hidden] today",
                    "the password is FAKEx7Kq2Lm now~the password is [hidden] now",
                    "sid=FAKE0123abcd; x~sid=[hidden]; x",
                    "it sent PHPSESSID=FAKE0123abcd to us~it sent PHPSESSID=[hidden] to us",
                    "SetCookie(cloud.id=FAKE0123abcd)~SetCookie(cloud.id=[hidden])",
                    "SetCookie(FAKEx7Kq2LmP9sT4vW)~SetCookie([hidden])",
                    "auth=Basic%20Ym9iOkZBS0Utc2VjcmV0MQ%3D%3D&x=1~auth=Basic%20[hidden]&x=1",
                    "Authorization%3A%20Bearer%20FAKEsecret~Authorization%3A%20Bearer%20[hidden]",
                    "POST https://hooks.slack.com/services/T0FAKE/B0FAKE/FAKEx7Kq failed"
                            + "~POST https://hooks.slack.com/services/[hidden] failed",
                    "https://discord.com/api/webhooks/123/FAKEx7Kq2LmP9sT4~https://discord.com/api/webhooks/[hidden]",
                    "https://acme.webhook.office.com/webhookb2/FAKE0123@1/x"
                            + "~https://acme.webhook.office.com/webhookb2/[hidden]",
                    "Negotiate TlRMTVNTUAABAFAKEFAKE~Negotiate [hidden]",
                    "NTLM YIIFakeBlobWoZiffern==~NTLM [hidden]",
                    "send: b'GET /x HTTP/1.1\\r\\nAuthorization: Basic Ym9iOkZBS0U=\\r\\n'"
                            + "~send: b'GET /x HTTP/1.1\\r\\nAuthorization: Basic [hidden]'",
                    "{:password=>\"FAKEsecret1\"}~{:password=>\"[hidden]\"}",
                    "refused with password: FAKEsecret~refused with password: [hidden]",
                    "refused with password: pa$swordFAKE today~refused with password: [hidden] today",
                    "password: AuthenticationFailed~password: AuthenticationFailed",
                    "password: required~password: required",
                    "password: correctfakehorse~password: [hidden]",
                    "jira.password = fakehorse,x;y~jira.password = [hidden]",
                    "user: bob, password: fakehorse was refused~user: bob, password: [hidden] was refused",
                    "Kennwort: fakehorse~Kennwort: [hidden]",
                    "\u043f\u0430\u0440\u043e\u043b\u044c: FAKEabc1~\u043f\u0430\u0440\u043e\u043b\u044c: [hidden]",
                    "tried password 'fakehorse' today~tried password '[hidden]' today",
                    "my password is fakehorse~my password is [hidden]",
                    "| password | fakehorse |~| password | [hidden] |",
                    "API token -> FAKEx7Kq2Lm~API token -> [hidden]",
                    "password \u201cfakehorse\u201d~password \u201c[hidden]\u201d",
                    "<entry key=\"password\">fakehorse</entry>~<entry key=\"password\">[hidden]</entry>",
                    "<name>a.password</name><value>fakehorse</value>~<name>a.password</name><value>[hidden]</value>",
                    "<wsse:Password Type=\"x\">fakehorse</wsse:Password>~<wsse:Password Type=\"x\">[hidden]</wsse:Password>",
                    "<input name=\"password\" value=\"fakehorse\">~<input name=\"password\" value=\"[hidden]\">",
                    "{\"password\":{\"value\":\"fakehorse\"}}~{\"password\":{\"value\":\"[hidden]\"}}",
                    "x.setPassword(\"fakehorse\")~x.setPassword(\"[hidden]\")",
                    "login(\"bob\", \"fakehorse\")~login(\"bob\", \"[hidden]\")",
                    "btoa('bob:fakehorse')~btoa('[hidden]')",
                    "echo -n bob:fakehorse | base64~echo -n [hidden] | base64",
                    "tool --password fakehorse x~tool --password [hidden] x",
                    "\\u0022token\\u0022:\\u0022FAKEx7Kq2Lm\\u0022~\\u0022token\\u0022:\\u0022[hidden]\\u0022",
                    "%22token%22%3A%22FAKEx7Kq2Lm%22~%22token%22%3A%22[hidden]%22",
                    "&lt;token&gt;FAKEx7Kq2Lm&lt;/token&gt;~&lt;token&gt;[hidden]&lt;/token&gt;",
                    "bob@acme.com:FAKEx7Kq2Lm is refused~bob@acme.com:[hidden] is refused",
                    "Authorization: GenieKey FAKEx7Kq2Lm9~Authorization: GenieKey [hidden]",
                    "Authorization: \"x2dHtNFAKE8pftrA\"~Authorization: \"[hidden]\"",
                    "Bearer 'FAKE0123456789abcdef'~Bearer '[hidden]'",
                    "GET /x?code=FAKEx7Kq2LmP9~GET /x?code=[hidden]",
                })
        void areHiddenWhereTheWordsAroundThemTell(String text, String shown) {
            assertThat(hide(text)).isEqualTo(shown);
        }

        @Test
        void areHiddenWhereTheirNameAndTheyStandOnTwoLines() {
            assertThat(hide("password:\n  fakehorse\n")).isEqualTo("password:\n  [hidden]\n");
            assertThat(hide("machine x\n login bob\n password fakehorse"))
                    .isEqualTo("machine x\n login bob\n password [hidden]");
            assertThat(hide("name=\"password\"\n\nfakehorse\n--b")).isEqualTo("name=\"password\"\n\n[hidden]\n--b");
        }

        @Test
        void areHiddenToTheirEndWhereATerminalBrokeTheLine() {
            String start = "ATATT3xFAKE" + "aB1".repeat(25);
            assertThat(hide("token " + start + "\n" + "Cd2".repeat(20) + "\"")).isEqualTo("token [hidden]\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ya29.FAKE0123456789abcdefghij",
                    "hvs.FAKE0123456789abcdefghij",
                    "shpat_FAKE0123456789abcdef",
                    "dckr_pat_FAKE0123456789abcdef",
                    "GOCSPX-FAKE0123456789abcdef",
                    "SG.FAKE0123456789abcd.FAKE0123456789abcdef",
                    "lin_api_FAKE0123456789abcdef",
                    "figd_FAKE0123456789abcdef",
                    "glrt-FAKE0123456789abcdef",
                    "NRAK-FAKE0123456789ABCDEF",
                    "hf_FAKE0123456789abcdefghij",
                    "sk-ant-api03-FAKE0123456789abcdefghij",
                    "abc8Q~FAKE0123456789abcdefghijklmnop",
                })
        void areHiddenWhichAVendorMarksByItsLetters(String secret) {
            assertThat(hide("Refused " + secret + " today")).isEqualTo("Refused [hidden] today");
        }

        @Test
        void arePairsInBase64WithoutAWordInFront() {
            assertThat(hide("auth " + base64("bob:FAKE-secret!"))).isEqualTo("auth [hidden]");
            assertThat(hide("{\"auth\":\"" + base64("bob:FAKE-secret!") + "\"}"))
                    .isEqualTo("{\"auth\":\"[hidden]\"}");
        }

        @Test
        void arePairsInBase64() {
            assertThat(hide("Basic " + base64("bob:FAKE-secret"))).isEqualTo("Basic [hidden]");
            assertThat(hide("Basic " + base64("bob:FAKE-\u20ac"))).isEqualTo("Basic [hidden]");
            assertThat(hide("sent " + base64("bob@acme.com:FAKE-\u20ac") + " twice"))
                    .isEqualTo("sent [hidden] twice");
            assertThat(hide("page/" + base64("no secret in here at all"))).doesNotContain("hidden");
        }

        @Test
        void arePersonalAccessTokens() {
            String pat = base64("000000123456:FAKE\u0001\u0002\u0003\u0004FAKEFAKEFAKE");
            assertThat(hide("pat=" + pat + ";")).isEqualTo("pat=[hidden];");
            assertThat(hide("A".repeat(44))).isEqualTo("A".repeat(44));
        }
    }

    @Nested
    class KnownValues {
        private final Scrubber scrubber = Scrubber.knowing(List.of("FAKE&se\"cret/1", "bob@acme.com"));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FAKE&se\"cret/1",
                    "fake&SE\"CRET/1",
                    "FAKE%26se%22cret%2F1",
                    "FAKE%26se%22cret%2f1",
                    "FAKE%2526se%2522cret%252F1",
                    "FAKE&amp;se&quot;cret/1",
                    "FAKE&#38;se&#x22;cret&sol;1",
                    "FAKE&se\\\"cret\\/1",
                    "FAKE\\u0026se\\u0022cret/1",
                    "FAKE\\x26se\\x22cret/1",
                    "FAKE%26se&quot;cret&#x2F;1",
                    "BOB@ACME.COM",
                    "bob%40acme.com",
                    "RkFLRSZzZSJjcmV0LzE",
                })
        void areHiddenInEveryFormInWhichTheyComeBack(String echo) {
            assertThat(scrubber.text("Refused " + echo + ", sorry", LONG)).isEqualTo("Refused [hidden], sorry");
            assertThat(scrubber.isClean(echo)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"FAKE!%25z9", "FAKE%21%2525z9", "FAKE!%252525z9", "FAKE%2521%252525z9"})
        void areHiddenThoughTheyHoldAnEncodedSignThemselves(String echo) {
            assertThat(Scrubber.knowing(List.of("FAKE!%25z9")).text("Refused " + echo + ", sorry", LONG))
                    .isEqualTo("Refused [hidden], sorry");
        }

        @Test
        void areHiddenInTheBase64OfALongerText() {
            for (String before : List.of("", "x", "xy", "xyz", "ann:")) {
                String shown = scrubber.text(base64(before + "FAKE&se\"cret/1" + "tail"), LONG);
                assertThat(shown).contains("[hidden]").hasSizeLessThan(24);
            }
        }

        @Test
        void areHiddenAtTheEndOfATextThatSomebodyCut() {
            assertThat(scrubber.text("Refused FAKE&se\"cr", LONG)).isEqualTo("Refused [hidden]");
            assertThat(scrubber.text("Refused FAKE&s", LONG)).isEqualTo("Refused FAKE&s");
        }

        @Test
        void areHiddenWhereTheBoundCutsThem() {
            for (int limit = 1; limit < 40; limit++) {
                String shown = scrubber.text("Refused FAKE&se\"cret/1, sorry".repeat(1_000), limit);
                assertThat(shown).hasSizeLessThanOrEqualTo(limit).doesNotContain("FAKE");
            }
        }

        @Test
        void areHiddenAlthoughControlCharactersFillTheWindow() {
            String raw = "Refused " + "\u0000".repeat(20_000) + "FAKE&se\"cret/1 and FAKE&se\"cret/1";
            for (int limit : new int[] {5, 20, 11_900, 11_910, 12_000, 100_000}) {
                assertThat(scrubber.text(raw, limit)).doesNotContain("FAKE");
            }
        }

        @Test
        void areHiddenAlthoughInvisibleCharactersPartThem() {
            assertThat(scrubber.text("FAKE&se\u200b\"cret/1", LONG)).isEqualTo("[hidden]");
            assertThat(Scrubber.knowing(List.of("FAKE\u200bsecret")).text("x FAKE\u200bsecret FAKEsecret", LONG))
                    .isEqualTo("x [hidden] [hidden]");
            assertThat(Scrubber.knowing(List.of("FAKE\nsecret")).line("x FAKE\nsecret", LONG))
                    .isEqualTo("x [hidden]");
        }

        @Test
        void areHiddenInsideWordsUnlessTheyAreShortWordsThemselves() {
            assertThat(Scrubber.knowing(List.of("FAKE1")).text("xFAKE1x", LONG)).isEqualTo("x[hidden]x");
            assertThat(Scrubber.knowing(List.of("fakeword")).text("xfakewordx", LONG))
                    .isEqualTo("x[hidden]x");
            Scrubber word = Scrubber.knowing(List.of("pass"));
            assertThat(word.text("passwords pass, \\npass", LONG)).isEqualTo("passwords [hidden], \\n[hidden]");
        }

        @Test
        void ofThreeCharactersAreNotSecret() {
            assertThat(Scrubber.knowing(List.of("abc", "", " ")).text("abcd", LONG))
                    .isEqualTo("abcd");
        }

        @Test
        void mayBeAsLongAsAHeader() {
            String token = "FAKE" + "Ab1-_.".repeat(8_000);
            Scrubber long_ = Scrubber.knowing(List.of(token, "Bearer " + token));
            assertThat(long_.text("Refused Bearer " + token + ".", LONG)).isEqualTo("Refused [hidden].");
            assertThat(long_.text("Refused " + token.replace("_", "%5F") + ".", LONG))
                    .isEqualTo("Refused [hidden].");
            assertThat(long_.text("Refused " + token, 2_000)).doesNotContain("Ab1-_.");
        }

        @Test
        void areNotShownByTheScrubber() {
            assertThat(scrubber).hasToString("Scrubber[patterns and sent values]");
            assertThat(Scrubber.patternsOnly()).hasToString("Scrubber[patterns only]");
        }
    }

    @Nested
    class Bounds {

        @Test
        void aLineHasNoLineEndAndNoMoreThanItsLimit() {
            assertThat(Scrubber.patternsOnly().line(" a\r\nb\u2028c ", 10)).isEqualTo("a b c");
            assertThat(Scrubber.patternsOnly().line("abcdef", 3)).isEqualTo("abc");
            assertThat(Scrubber.patternsOnly().line("ab\ud83d\ude00", 3)).isEqualTo("ab");
            assertThat(Scrubber.patternsOnly().text("abc", Integer.MAX_VALUE)).isEqualTo("abc");
            assertThat(Scrubber.patternsOnly().text("abc", 0)).isEmpty();
        }

        @Test
        void aTokenAcrossTheLimitIsHiddenByItsShapeToo() {
            String text = "Refused ATATT3xFAKE0123456789abcdef0123456789";
            for (int limit = 9; limit < text.length(); limit++) {
                assertThat(Scrubber.patternsOnly().text(text, limit)).doesNotContain("ATATT");
            }
        }
    }

    @Property(tries = 1_000)
    void scrubbingTwiceChangesNothing(@ForAll @StringLength(max = 200) String text) {
        String once = hide(text);
        assertThat(hide(once)).isEqualTo(once);
    }

    @Property(tries = 1_000)
    void noTextIsLongerThanItsLimit(@ForAll String text, @ForAll @IntRange(max = 50) int limit) {
        Scrubber scrubber = Scrubber.knowing(List.of("aaaa", "FAKEsecret"));
        assertThat(scrubber.text(text + "aaaa FAKEsecret " + text, limit)).hasSizeLessThanOrEqualTo(limit);
        assertThat(scrubber.line(text + "aaaa FAKEsecret " + text, limit)).hasSizeLessThanOrEqualTo(limit);
    }
}
