package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnWordsTest {
    private static final String DRAWN = "qX7fFAKEk9Zb2Tm4Rv1Lc8Wd";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I changed it to %s and still 401",
                "bob:%s was refused",
                "Login with bob/%s fails: 401",
                "credentials bob / %s give 401",
                "| bob | %s |",
                "OTP %s refused.",
                "d=\"%s\" kty RSA",
                "Cookie: %s",
                "it is invalid: %s",
                "what I sent in the request: %s"
            })
    void hidesWhatWasDrawnByLotThoughNothingNamesIt(String text) {
        assertThat(Scrubber.patternsOnly().text(text.formatted(DRAWN), 1000))
                .contains("[hidden]")
                .doesNotContain(DRAWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I changed it to 1ssrKFAKEVqmCplppjs46Lmue and still 401",
                "the token was replaced by '1ssrKFAKEVqmCplppjs46Lmue' today",
                "access token jvqPVStNKiaEdFAKESnRFsTH is invalid 401",
                "it was aBfAKEkXw1QssRvqmCplPs46Lm"
            })
    void hidesWhatWasDrawnWithoutDigitsOrWithLongerRuns(String text) {
        assertThat(Scrubber.patternsOnly().text(text, 1000)).contains("[hidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Request ID: %s",
                "{\"request_id\":\"%s\"}",
                "<RequestId>%s</RequestId>",
                "reference #%s",
                "{\"errorId\":\"%s\"}",
                "/static/chunks/%s.js",
                "/rest/notes/%s",
                "https://%s.example.com/",
                "script integrity=\"%s\""
            })
    void leavesWhatIsToldToSupportAndWhatIsPartOfAnAddress(String text) {
        String shown = text.formatted(DRAWN);
        assertThat(Scrubber.patternsOnly().text(shown, 1000)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aTokenIsSentAsItIs and doGetIfNoIdIsSetInIt",
                "at com.example.OAuth2AccessTokenProviderV2",
                "7f3c9a1b2d4e5f60718293a4b5c6d7e8",
                "0b0f8a0c-0d4e-4e0e-9f0a-1c2d3e4f5a6b",
                "Chrome120 on Windows10Professional64",
                "AKIAIOSFODNN7 ERR_TUNNEL_CONNECTION_FAILED_407"
            })
    void leavesNamesThatSomebodyChoseAndHexadecimalIds(String text) {
        assertThat(Scrubber.patternsOnly().text(text, 1000)).isEqualTo(text);
    }
}
