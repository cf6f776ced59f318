package dev.why401.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FakeTokensTest {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void everyTokenHasTheRealShapeAndSaysThatItIsFake() {
        assertThat(FakeTokens.apiToken("x")).startsWith("ATATT3x").contains("FAKE");
        assertThat(FakeTokens.serviceAccountToken("x")).startsWith("ATSTT3x").contains("FAKE");
        assertThat(FakeTokens.alignToken(7, "x")).startsWith("user:7|").contains("FAKE");
        assertThat(FakeTokens.oauthAccessToken("x", NEW_YEAR))
                .startsWith("eyJ")
                .contains("FAKE")
                .matches("[^.]+\\.[^.]+\\.[^.]+");
    }

    @Test
    void theClaimsOfAnAccessTokenAreReal() {
        String token = FakeTokens.oauthAccessToken("712020:x", NEW_YEAR);
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);

        assertThat(claims)
                .contains("\"aud\":\"api.atlassian.com\"", "\"sub\":\"712020:x\"")
                .contains("\"iat\":" + (NEW_YEAR.getEpochSecond() - 3600), "\"exp\":" + NEW_YEAR.getEpochSecond());
    }

    @Test
    void theExpiryIsReadBackWhereThereIsOne() {
        assertThat(FakeTokens.expiryOf(FakeTokens.oauthAccessToken("x", NEW_YEAR)))
                .isEqualTo(NEW_YEAR);
        assertThat(FakeTokens.expiryOf(FakeTokens.jwt("{}"))).isNull();
        assertThat(FakeTokens.expiryOf("a.*.c")).isNull();
        assertThat(FakeTokens.expiryOf("FAKE")).isNull();
    }

    @Test
    void aPersonalAccessTokenHoldsANumberAndAColon() {
        String token = FakeTokens.personalAccessToken("roadmap-sync");

        assertThat(token).hasSize(44).contains("FAKE").isNotEqualTo(FakeTokens.personalAccessToken("anna"));
        assertThat(new String(Base64.getDecoder().decode(token), StandardCharsets.ISO_8859_1))
                .matches("(?s)\\d{12}:.{20}");
    }
}
