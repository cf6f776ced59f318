package dev.why401.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.why401.explain.TextStyle;
import dev.why401.render.StrictHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server says, in a report it is text, and of the credential nothing is in it. */
class HostileReportTest {
    private static final String CONTROL = "[\\p{Cntrl}&&[^\\n]]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]";

    static List<String> words() {
        return List.of(
                "<script>document.body.dataset.pwned=1</script>",
                "<img src=x onerror=document.body.dataset.pwned=1>",
                "\" onmouseover=\"alert(1)\" x='",
                "</pre></blockquote></section></article><form action=https://evil.example/>",
                "</style><style>*{display:none}</style><!-- ",
                "\u001b[2J\u001b]0;owned\u0007 \u202egnp.exe\u202c \u2066left\u2069 \u0000 \u0085 \u2028",
                "`` ` ``` [click](https://evil.example/) ![x](y) **bold** | # h\n\n# heading\n- item\n    code\n~~~",
                "{\"a\":\"b\"}\\\"}],\"verdict\":\"healthy\"",
                "the token is " + AcmeSite.TOKEN,
                "x".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("words")
    void textHasNothingThatActsOnATerminal(String words) throws IOException {
        for (Examination examination : examinations(words)) {
            assertThat(examination.toText())
                    .endsWith("\n")
                    .doesNotContainPattern(CONTROL)
                    .hasSizeLessThan(12_000);
            assertThat(examination.toText(new TextStyle(40, false))).doesNotContainPattern(CONTROL);
            assertThat(examination.toText().lines())
                    .filteredOn(line -> !line.contains("://") && !line.startsWith("For support: "))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void htmlHasNoMarkupButItsOwn(String words) throws IOException {
        for (Examination examination : examinations(words)) {
            assertThat(StrictHtml.textOf(examination.toHtml())).contains("Acme Tracker");
            assertThat(StrictHtml.textOf(examination.toHtmlPage())).contains("Acme Tracker");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void markdownHasNoBlockAndNoMarkupButItsOwn(String words) throws IOException {
        for (Examination examination : examinations(words)) {
            assertThat(examination.toMarkdown().lines()).allSatisfy(line -> {
                boolean ours = line.isEmpty()
                        || line.startsWith("    ")
                        || line.matches("- .*|\\d\\. \\*\\*.*|### [A-Z].*|\\*\\*.*|[A-Z].*|`.*");
                assertThat(ours).as(line).isTrue();
                boolean block = line.startsWith("    ") && !line.startsWith("    - ");
                if (!block) {
                    String prose = line.replaceAll("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)", "")
                            .replaceAll("\\\\[\\\\`*_\\[\\]<>#|~!&]", "")
                            .replaceFirst("^### ", "")
                            .replaceFirst("^(\\d+\\. )?\\*\\*(.*?)\\*\\*", "$2");
                    assertThat(prose).doesNotContainPattern("[*_\\[\\]<>#|~!&`]");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void jsonIsOneDocumentOfOneLine(String words) throws IOException {
        for (Examination examination : examinations(words)) {
            JsonReader reader = JsonReader.of(new Buffer().writeUtf8(examination.toJson()));
            reader.readJsonValue();

            assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
            assertThat(examination.toJson()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void noFormatHoldsTheSecret(String words) throws IOException {
        for (Examination examination : examinations(words)) {
            assertThat(examination.toText()
                            + examination.toMarkdown()
                            + examination.toHtmlPage()
                            + examination.toJson()
                            + examination)
                    .doesNotContain(AcmeSite.TOKEN);
        }
    }

    @Test
    void theWordsOfTheServerAreShownAsText() throws IOException {
        String words = "<b>token & refused</b>";
        Examination examination = Examined.hostile(words);

        assertThat(StrictHtml.textOf(examination.toHtml())).contains(words);
        assertThat(examination.toText()).contains(words);
        assertThat(examination.toMarkdown()).contains("        " + words);
    }

    @Test
    void aPageAsksNobodyForAnythingAndForbidsScripts() throws IOException, NoSuchAlgorithmException {
        String page = Examined.hostile(String.join(" ", words().subList(0, 5))).toHtmlPage();
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none';")
                .contains("name=\"viewport\"", "prefers-color-scheme: dark", "@media print", ".why401-way")
                .doesNotContain("<script", "<link", "<img", "<a ", "url(", "@import")
                .doesNotContainPattern("<[^>]* (?:on[a-z]+|href|src|style)=");
    }

    private static List<Examination> examinations(String words) throws IOException {
        return List.of(Examined.hostile(words), Examined.hostileAccount(words));
    }
}
