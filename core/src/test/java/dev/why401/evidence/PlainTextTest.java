package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final int LONG = 10_000;

    @Test
    void coloursAndCursorMovementsOfATerminalLoseTheirEscape() {
        assertThat(PlainText.lines("\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J", LONG))
                .isEqualTo("[31mred[0m ]0;title 2J");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x8, 0xb, 0xc, 0x1b, 0x7f, 0x80, 0x9b, 0xad, 0x200b, 0x200d, 0x200e, 0x202e, 0x2060})
    void charactersThatCannotBeSeenAreLeftOut(int character) {
        assertThat(PlainText.lines("a" + Character.toString(character) + "b", LONG))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x034f, 0x115f, 0x2066, 0x2069, 0x3164, 0xfeff, 0xfffe, 0xffff, 0xe0001, 0xe0041, 0xe0100, 0x1ffff})
    void fillersTagsAndMarksOfDirectionAreLeftOut(int character) {
        assertThat(PlainText.lines("a" + Character.toString(character) + "b", LONG))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u00e4\u00f6\u00fc \u20ac",
                "\u6f22\u5b57",
                "\u05e9\u05dc\u05d5\u05dd",
                "\ud83d\ude00",
                "e\u0301",
                "\u00a0x"
            })
    void whatCanBeReadStays(String text) {
        assertThat(PlainText.lines(text, LONG)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\n'", "'\r'", "\u2028", "\u2029", "\u0085"})
    void everyLineEndIsOneLineEndOrOneBlank(String end) {
        assertThat(PlainText.lines("a" + end + "b", LONG)).isEqualTo("a\nb");
        assertThat(PlainText.line("a" + end + "b", LONG)).isEqualTo("a b");
    }

    @Test
    void aTabIsABlank() {
        assertThat(PlainText.lines("a\tb", LONG)).isEqualTo("a b");
    }

    @Test
    void halvesOfPairsAreLeftOutAndPairsAreNotParted() {
        assertThat(PlainText.lines("a\ud83db\ude00c", LONG)).isEqualTo("abc");
        assertThat(PlainText.lines("a\ud83d\ude00", 2)).isEqualTo("a");
        assertThat(PlainText.lines("a\ud83d\ude00", 3)).isEqualTo("a\ud83d\ude00");
    }

    @Test
    void aLogLineCannotBeForged() {
        assertThat(PlainText.line("bad\r\n2026-01-01 INFO all is well", LONG))
                .isEqualTo("bad 2026-01-01 INFO all is well");
    }

    @Property(tries = 2_000)
    void cleanTextIsCleanAndCanBeWrittenInUtf8(@ForAll String text) {
        String lines = PlainText.lines(text, LONG);
        assertThat(PlainText.lines(lines, LONG)).isEqualTo(lines);
        assertThat(lines.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl))
                .isFalse();
        assertThat(new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(lines);
        assertThat(PlainText.line(text, LONG)).doesNotContain("\n");
    }
}
