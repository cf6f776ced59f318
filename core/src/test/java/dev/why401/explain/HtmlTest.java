package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scrubber;
import dev.why401.render.StrictHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server says, on a page it is text. */
class HtmlTest {
    /** Scripts, attribute breakers, addresses that act, marks that turn the direction, ends of our own elements. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "javascript:alert(1)",
            "<a href=\"javascript:alert(1)\">click</a>",
            "</pre></blockquote></section></article><form action=https://evil.example/>",
            "</style><style>*{display:none}",
            "<!-- ",
            "-->",
            "]]>",
            "&lt;script&gt;",
            "&#60;script&#62;",
            "&",
            "`",
            "\u202egnp.exe\u202c",
            "\u2066left\u2069",
            "\u061c",
            "\ufeff",
            "\u0000",
            "\u001b[31m",
            "\u2028",
            "\ud83d",
            "\ud83d\ude00",
            "<svg/onload=alert(1)>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content=0;url=https://evil.example/>",
            "denied");

    private static Explanation explanation(String words) {
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
                .responseHeaders(List.of(
                        new Field("X-Request-Id", words.replaceAll("\\s", " ")),
                        new Field("Server", "BigIP " + words.replaceAll("\\s", " "))))
                .body("denied " + words)
                .logLine(words)
                .build());
    }

    @Property(tries = 300)
    void aFragmentHasNoMarkupButItsOwn(@ForAll("words") String words) {
        String shown = StrictHtml.textOf(explanation(words).toHtml());

        assertThat(shown).contains("403");
    }

    @Example
    void aPageAsksNobodyForAnythingAndForbidsScripts() throws NoSuchAlgorithmException {
        String page = HtmlPage.of(explanation(String.join(" ", HOSTILE)));
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none';")
                .contains("<meta charset=\"utf-8\">", "name=\"viewport\"", "prefers-color-scheme: dark", "@media print")
                .doesNotContain("<script", "<link", "<img", "<a ", "url(", "@import")
                .doesNotContainPattern("<[^>]* (?:on[a-z]+|href|src|style)=");
    }

    @Example
    void aPageHoldsManyEntriesWithTheirNames() throws IOException {
        StringBuilder text = new StringBuilder();
        HtmlPage page = HtmlPage.begin(text, "<b>last night</b>");
        page.entry("sync.log <1>", AcmeTracker.explain(GoldenExchanges.all().get("block-page")));
        page.note("sync.log <2>", "Nothing & nobody.");
        page.end();

        assertThat(text.toString())
                .contains(
                        "<title>&lt;b&gt;last night&lt;/b&gt;</title>",
                        "<h1 class=\"entry\">sync.log &lt;1&gt;</h1>",
                        "<h1 class=\"entry\">sync.log &lt;2&gt;</h1>",
                        "<p class=\"note\">Nothing &amp; nobody.</p>")
                .endsWith("</html>\n");
    }

    @Example
    void theVerdictComesFirstAndNamesWhoHasToAct() {
        String html =
                AcmeTracker.explain(GoldenExchanges.all().get("expired-token")).toHtml();

        assertThat(html)
                .containsSubsequence(
                        "<h2>The token has reached its end date.</h2>",
                        "over 99 %",
                        "<strong>The owner of the account</strong>",
                        "<strong>You, who run the integration</strong>",
                        "<blockquote>",
                        "What to do");
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(HOSTILE).list().ofMaxSize(20).map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(300));
    }
}
