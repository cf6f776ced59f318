package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts the characters that a pattern looks at instead of the time that it takes, so that a slow machine changes nothing. */
class HostileTextTest {
    private static final int LENGTH = 12 * 1024;

    /** The dearest pattern steps back over at most 300 characters from each of its starts. */
    private static final int MOST_LOOKS_PER_CHARACTER = 500;

    private static final List<String> FRAGMENTS = List.of(
            "a",
            "A",
            "1",
            " ",
            "=",
            ":",
            ".",
            ",",
            "-",
            "_",
            "/",
            "+",
            "%",
            "%3D",
            "%2B",
            "@",
            "|",
            "\"",
            "'",
            "\\",
            "\\\"",
            "\n",
            "<",
            ";",
            "&",
            "eyJ",
            "eyJaaaaaa-",
            "ATATT",
            "ATBB",
            "user:1",
            "user:1|",
            "user%3A1%7C",
            "ghp_",
            "xoxb-",
            "sk-",
            "AKIA",
            "://",
            "://a:",
            "bearer",
            "Bearer ",
            "token",
            "token=",
            "token\"",
            "\"token\":\"",
            "'pwd':'",
            "\\\"jwt\\\":\\\"",
            "token:=",
            "Authorization: Basic ",
            "authorization",
            "Basic ",
            "basic",
            "-u a:",
            "--user ",
            "com.a.",
            "password",
            "api_key",
            "QEBA",
            "YTpi",
            "MTIzNDU2Og");

    /** A text that counts how often one of its characters is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Pattern> patterns() {
        return Stream.concat(SecretPatterns.patterns().stream(), Base64Secrets.patterns().stream());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternLooksAtEachCharacterABoundedNumberOfTimes(Pattern pattern) {
        for (String fragment : FRAGMENTS) {
            assertBounded(pattern, fill(fragment));
            assertBounded(pattern, fill(fragment + "a"));
            assertBounded(pattern, fragment + fill("a"));
            assertBounded(pattern, fragment + fill("="));
            assertBounded(pattern, fragment + fill(" "));
            assertBounded(pattern, fragment + fill("1."));
            assertBounded(pattern, fragment + fill("@"));
            assertBounded(pattern, fragment + fill("\\\\"));
        }
    }

    @Property(tries = 60)
    void soItDoesInAnyMixtureOfItsOwnWords(@ForAll("mixtures") String mixture) {
        patterns().forEach(pattern -> assertBounded(pattern, fill(mixture)));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(6).map(words -> String.join("", words));
    }

    @Test
    void theCountWouldShowAPatternThatGoesBackAndForth() {
        Counted text = new Counted(fill("eyJaaaaaa-"));
        Matcher slow = Pattern.compile("\\beyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]*){1,4}")
                .matcher(text);
        assertThat(slow.find()).isFalse();
        assertThat(text.looks).isGreaterThan((long) MOST_LOOKS_PER_CHARACTER * text.length());
    }

    @Test
    void noPatternNeedsADeepStack() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small =
                new Thread(null, () -> patterns().forEach(HostileTextTest::runOverLongTexts), "small", 192 * 1024);
        small.setUncaughtExceptionHandler((thread, problem) -> thrown.set(problem));
        small.start();
        small.join();
        assertThat(thrown.get()).isNull();
    }

    private static void runOverLongTexts(Pattern pattern) {
        for (String fragment : FRAGMENTS) {
            assertBounded(pattern, fill(fragment));
            assertBounded(pattern, fragment + fill("a"));
            assertBounded(pattern, fragment + fill("\\\\"));
            assertBounded(pattern, fragment + fill("1a."));
        }
    }

    @Property(tries = 60)
    void theScrubberComesThroughAnyMixture(@ForAll("mixtures") String mixture) {
        Scrubber scrubber = Scrubber.knowing(List.of(mixture + "FAKEsecret", "aaaa", "bob@acme.com"));
        String shown = scrubber.text(fill(mixture) + mixture + "FAKEsecret", LENGTH * 2);
        assertThat(shown).doesNotContain("FAKEsecret");
    }

    private static void assertBounded(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        Matcher matcher = pattern.matcher(counted);
        while (matcher.find()) {
            if (matcher.end() == matcher.start()) {
                break;
            }
        }
        assertThat(counted.looks)
                .as("%s on %s...", pattern, text.substring(0, Math.min(20, text.length())))
                .isLessThan((long) MOST_LOOKS_PER_CHARACTER * text.length());
    }

    private static String fill(String fragment) {
        return fragment.repeat(LENGTH / fragment.length());
    }
}
