package dev.why401.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a server says, on a page it is text. */
class HtmlTest {
    private static final Set<String> ELEMENTS = Set.of(
            "article",
            "b",
            "blockquote",
            "code",
            "footer",
            "h2",
            "h3",
            "header",
            "i",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "rect",
            "section",
            "span",
            "strong",
            "svg",
            "ul");
    private static final Set<String> ATTRIBUTES =
            Set.of("aria-hidden", "class", "dir", "height", "preserveAspectRatio", "viewBox", "width");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"");

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
        String html = explanation(words).toHtml();

        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            elements.add(tag.group(2));
            Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
            while (attribute.find()) {
                attributes.add(attribute.group(1));
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<", ">", "\"", "'", "`");
    }

    @Property(tries = 300)
    void aFragmentHasNothingThatTurnsOrHidesText(@ForAll("words") String words) {
        assertThat(explanation(words).toHtml())
                .doesNotContainPattern(
                        "[\\p{Cntrl}&&[^\\n]]|[\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]");
    }

    @Property(tries = 300)
    void elementsAreClosedInTheirOrder(@ForAll("words") String words) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(explanation(words).toHtml());
        while (tag.find()) {
            if (tag.group().endsWith("/>")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
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
