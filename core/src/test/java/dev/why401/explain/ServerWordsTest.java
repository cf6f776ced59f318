package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words of an answer a person reads. */
class ServerWordsTest {

    static Stream<Arguments> bodies() {
        return Stream.of(
                words(
                        "{\"message\":\"Unauthorized; scope does not match\",\"code\":401}",
                        "Unauthorized; scope does not match"),
                words("{\"errorMessages\":[\"No project\",\"No issue\"],\"errors\":{}}", "No project", "No issue"),
                words(
                        "{\"error\":\"invalid_grant\",\"error_description\":\"The code is used\"}",
                        "The code is used",
                        "invalid_grant"),
                words("{\"title\":\"Forbidden\",\"detail\":\"Not today\",\"status\":403}", "Not today", "Forbidden"),
                words("{\"errors\":[{\"code\":1,\"message\":\"First\"},{\"message\":\"Second\"}]}", "First"),
                words("{\"error\":{\"message\":\"Deep\"}}", "Deep"),
                words("{\"message\":\"red\\u001b[2J\\u0007 \\u202eevil\"}", "red[2J evil"),
                words("{\"total\":0}", "{\"total\":0}"),
                words("[]", "[]"),
                words(
                        "<html><head><title>Log in</title></head><body><h1>Welcome</h1><p>Use SSO.</p></body></html>",
                        "Log in",
                        "Welcome",
                        "Use SSO."),
                words(
                        "<html><body><h1>403 Forbidden</h1>Request forbidden by rules.</body></html>",
                        "403 Forbidden Request forbidden by rules."),
                words(
                        "<!DOCTYPE html><head><style>p{x}</style></head><script>var t='x';</script><div>Blocked &amp; gone</div>",
                        "Blocked & gone"),
                words("<html><header>Denied</header></html>", "Denied"),
                words("<html><script>never closed", "(an HTML page without words)"),
                words("Basic auth failed\n\n  twice  \n", "Basic auth failed", "twice"),
                words("1\n2\n3\n4\n5\n6", "1", "2", "3", "4", "..."),
                words("<?xml version=\"1.0\"?><status><message>Denied</message></status>", "Denied"));
    }

    private static Arguments words(String body, String... words) {
        return Arguments.of(body, List.of(words));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void theWordsOfABodyAreThoseForPeople(String body, List<String> words) {
        assertThat(ServerWords.of(Exchange.builder().body(body).build())).isEqualTo(words);
    }

    @Test
    void aLongLineIsCut() {
        assertThat(ServerWords.of(Exchange.builder().body("word ".repeat(500)).build()))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(204).endsWith(" ..."));
    }

    @Test
    void theBodyComesBeforeTheLogAndTheLogBeforeTheErrorOfTheClient() {
        Exchange.Builder evidence = Exchange.builder()
                .problem(Fact.present(
                        new TransportProblem(Kind.OTHER, "SocketException: reset", Fact.unknown(), Fact.unknown())));
        assertThat(ServerWords.of(evidence.build())).containsExactly("SocketException: reset");

        evidence.logLine("WARN refused");
        assertThat(ServerWords.of(evidence.build())).containsExactly("WARN refused");

        evidence.body("denied");
        assertThat(ServerWords.of(evidence.build())).containsExactly("denied");
    }

    @Test
    void anEmptyAnswerHasNoWords() {
        assertThat(ServerWords.of(Exchange.builder().body(" \n").build())).isEmpty();
        assertThat(ServerWords.of(Exchange.builder().build())).isEmpty();
    }
}
