package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that repeats a call. */
class CurlCommandTest {
    private static Exchange.Builder call(String method, String url) {
        return Exchange.builder().method(method).url(url);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "GET | https://acme.example/a | curl -i 'https://acme.example/a'",
                "HEAD | https://acme.example/a | curl -i -I 'https://acme.example/a'",
                "DELETE | https://acme.example/a | curl -i -X DELETE 'https://acme.example/a'",
                "GET | http://acme.example:8080/a?q=FAKE | curl -i 'http://acme.example:8080/a?q=...'",
                "GET | https://acme.example/it's/$HOME`id` | curl -i 'https://acme.example/it'\\''s/$HOME`id`'",
                "a';b | https://acme.example/a | curl -i -X 'a'\\'';b' 'https://acme.example/a'"
            })
    void nothingInACallActsOnTheShell(String method, String url, String command) {
        assertThat(CurlCommand.of(call(method, url).build())).isEqualTo(command);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "NONE | curl -i 'https://acme.example/'",
                "BASIC | curl -i -u \"$ACCOUNT:$SECRET\" 'https://acme.example/'",
                "BEARER | curl -i -H \"Authorization: Bearer $TOKEN\" 'https://acme.example/'",
                "OAUTH2 | curl -i -H \"Authorization: Bearer $TOKEN\" 'https://acme.example/'",
                "JWT | curl -i -H \"Authorization: JWT $TOKEN\" 'https://acme.example/'",
                "COOKIE | curl -i -b \"$COOKIE\" 'https://acme.example/'",
                "NEGOTIATE | curl -i 'https://acme.example/'"
            })
    void aVariableStandsWhereTheSecretBelongs(Scheme scheme, String command) {
        SentCredential credential = SentCredential.of(
                Fact.present(scheme), Fact.present(PrincipalKind.NONE), Fact.present(SecretKind.API_TOKEN));

        assertThat(CurlCommand.of(call("GET", "https://acme.example/")
                        .credential(credential)
                        .build()))
                .isEqualTo(command);
    }

    @Test
    void theServerAnswersInTheFormThatWasAskedFor() {
        Exchange exchange = call("GET", "https://acme.example/")
                .requestHeaders(List.of(new Field("Accept", "application/json"), new Field("X-Other", "x")))
                .build();

        assertThat(CurlCommand.of(exchange)).isEqualTo("curl -i -H 'Accept: application/json' 'https://acme.example/'");
    }

    @Test
    void thereIsNoCommandForACallWhoseAddressIsNotKnown() {
        assertThat(CurlCommand.of(call("GET", "/rest/api/2/myself").build())).isEmpty();
        assertThat(CurlCommand.of(Exchange.builder().build())).isEmpty();
    }
}
