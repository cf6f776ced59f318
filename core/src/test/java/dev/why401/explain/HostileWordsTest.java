package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.Buffer;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Whatever a server says, it stays what a server said: no line, markup, link or member of its own making. */
class HostileWordsTest {
    /** RFC 9457 section 3.1, and our extension members. */
    private static final List<String> MEMBERS = List.of(
            "type",
            "title",
            "status",
            "detail",
            "cause",
            "family",
            "probability",
            "certainty",
            "call",
            "outcome",
            "words",
            "answeredBy",
            "because",
            "against",
            "steps",
            "alternatives",
            "settle",
            "retryable",
            "newCredentialHelps",
            "reference",
            "curl");

    private static final String MARKUP = "[*_\\[\\]<>#|~!&`]";

    private static Explanation explanation(String words) {
        String oneLine = words.replaceAll("\\s", " ");
        return AcmeTracker.explain(Exchange.builder()
                .product(AcmeTracker.PRODUCT)
                .method("GET")
                .url("https://acme.example/api/" + words)
                .redirects(Fact.present(List.of(Hop.shown(
                        Fact.present(302),
                        Address.read("https://acme.example/"),
                        "https://login.example/login" + words,
                        Scrubber.patternsOnly()))))
                .status(Fact.present(403))
                .responseHeaders(List.of(new Field("X-Request-Id", oneLine), new Field("Server", "BigIP " + oneLine)))
                .body("denied " + words)
                .logLine(words)
                .build());
    }

    @Property(tries = 200)
    void textHasNoLongLineAndNothingThatActsOnATerminal(@ForAll("words") String words) {
        String text = explanation(words).toText();

        assertThat(text)
                .endsWith("\n")
                .matches("[^\\p{Cntrl}\u2028\u2029\u202e\\n]*(\\n[^\\p{Cntrl}\u2028\u2029\u202e\\n]*)*");
        assertThat(text.lines())
                .filteredOn(line -> !line.contains("://") && !line.startsWith("For support: "))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Property(tries = 200)
    void textHoldsAtMostFiveLinesOfTheServer(@ForAll("words") String words) {
        Explanation explanation = explanation(words);

        assertThat(explanation.words())
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(204));
        assertThat(explanation.toText()).hasSizeLessThan(12_000);
    }

    @Property(tries = 200)
    void markdownHasNoMarkupButItsOwn(@ForAll("words") String words) {
        assertThat(explanation(words).toMarkdown().lines()).allSatisfy(line -> {
            if (!line.startsWith("    ")) {
                String withoutCode = line.replaceAll("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)", "");
                String prose = withoutCode.replaceAll("\\\\" + MARKUP + "|\\\\\\\\", "");
                String own = prose.replaceFirst("^### ", "").replaceFirst("^(\\d+\\. )?\\*\\*(.*?)\\*\\*", "$2");
                assertThat(own).doesNotContainPattern(MARKUP);
            }
        });
    }

    @Property(tries = 200)
    void markdownHasNoBlockButItsOwn(@ForAll("words") String words) {
        assertThat(explanation(words).toMarkdown().lines())
                .allMatch(
                        line -> line.isEmpty()
                                || line.matches(
                                        "    .*|- .*|\\d\\. \\*\\*.*|### [A-Z].*|\\*\\*.*|`.*|To repeat the call:|For support: .*"));
    }

    @Property(tries = 200)
    void jsonHoldsTheMembersOfProblemDetailsAndNoOthersThanOurs(@ForAll("words") String words) throws IOException {
        Explanation explanation = explanation(words);
        String json = explanation.toJson();
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
        Object document = reader.readJsonValue();

        assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
        assertThat(json).doesNotContain("\n");
        assertThat(document)
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("type", "urn:why401:cause:" + explanation.causeId())
                .containsEntry("title", explanation.causeTitle())
                .containsEntry("status", 403.0)
                .containsEntry("detail", explanation.headline())
                .containsOnlyKeys(MEMBERS.stream()
                        .filter(name -> !name.equals("reference")
                                || explanation.reference().isPresent())
                        .toList());
    }

    @Property(tries = 200)
    void theLineForALogIsOneLineWithKeysOfOurs(@ForAll("words") String words) {
        Explanation explanation = explanation(words);

        assertThat(explanation.toLogLine())
                .matches("auth-failure status=403 cause=[a-z-]+ probability=[01]\\.\\d\\d family=[a-z-]+"
                        + " call=\"[^\"\\p{Cntrl}]*\"( reference=\"[^\"\\p{Cntrl}]*\")? headline=\"[^\"\\p{Cntrl}]*\"");
        assertThat(explanation.summary()).matches("[^\\p{Cntrl}]*");
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "`",
                        "``",
                        "```",
                        "\n",
                        "\r\n",
                        "    ",
                        "# ",
                        "- ",
                        "1. ",
                        "> ",
                        "<b>",
                        "<script>",
                        "</script>",
                        "[x](https://evil.example/)",
                        "![x](y)",
                        "**",
                        "__",
                        "~~~",
                        "|",
                        "&lt;",
                        "\\",
                        "\"",
                        "'",
                        "=",
                        " level=ERROR",
                        "{",
                        "}",
                        "\u001b[31m",
                        "\u0000",
                        "\u202e",
                        "\u2028",
                        "\u0085",
                        "\ud83d\ude00",
                        "\ud83d",
                        "x".repeat(120),
                        "https://evil.example/" + "y".repeat(90),
                        "denied",
                        "Ray ID: ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(400));
    }

    @Example
    void aLongWordIsBrokenBetweenCharacters() {
        Explanation explanation = explanation("\ud83d\ude00".repeat(300));

        String text = explanation.toText();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text)
                .contains("\ud83d\ude00 ...");
    }
}
