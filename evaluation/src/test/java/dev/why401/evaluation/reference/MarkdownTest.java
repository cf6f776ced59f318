package dev.why401.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aTextShowsAsItIs() {
        assertThat(Markdown.text("*** <b>&amp; $TOKEN _x_ [a](b) `c`"))
                .isEqualTo("\\*\\*\\* \\<b>\\&amp; \\$TOKEN \\_x\\_ \\[a\\](b) \\`c\\`");
        assertThat(Markdown.text("oauth_problem\n  token_rejected")).isEqualTo("oauth_problem token_rejected");
    }

    @Test
    void noTextEndsTheCodeThatItIsShownAs() {
        assertThat(Markdown.code("a `b` c")).isEqualTo("``a `b` c``");
        assertThat(Markdown.code("`b`")).isEqualTo("`` `b` ``");
        assertThat(Markdown.code("<!-- /generated -->\n# x")).isEqualTo("`<!-- /generated --> # x`");
    }

    @Test
    void aSourceHasAShortName() {
        assertThat(Markdown.source("https://github.com/acme/tool/issues/7#note"))
                .isEqualTo("[acme/tool#7](https://github.com/acme/tool/issues/7#note)");
        assertThat(Markdown.source("https://www.acme.example/a_(b)"))
                .isEqualTo("[acme.example](https://www.acme.example/a_%28b%29)");
        assertThat(Markdown.source("RFC 9110 section 11.6")).isEqualTo("RFC 9110 section 11.6");
    }

    @Test
    void partsAreCountedUp() {
        assertThat(Markdown.counted(List.of("a", "b", "c"), "or")).isEqualTo("a, b or c");
        assertThat(Markdown.some(List.of("a", "b", "c"), 2)).isEqualTo("a, b and 1 more");
    }
}
