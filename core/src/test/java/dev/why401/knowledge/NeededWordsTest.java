package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NeededWordsTest {
    private static final List<String> REGEXES = List.of(
            "\\b(?:no|missing|without)\\b(?! valid)[^.<>\\n]{0,20}\\bapi[ _-]?key\\b|\\bapi[ _-]?key\\b.{0,9}\\b(?:missing|absent)\\b",
            "(?m)(?:\\berror\\b|error[_ -]code)[\\s\"':=]{0,4}(?:</?[^>]{1,80}>\\s*){0,4}100\\d(?=\\s*(?:$|Ray ID|[\"'<,.)}&\\]]))",
            "<title[^>]{0,60}>[^<]{0,80}(?:\\blog[ -]?[io]n\\b|anmeld|войти|登录)",
            "(?:ab|cd){2}(?:ef)+(?:gh)?(?-i:XYZ)",
            "a(?:|bcd)e*fgh(?<name>ijk)\\1?",
            "[^a]bcd[abc]efg[a-f]hij",
            "(?i:Status)=\\d{3}",
            "\\Aname\\z");

    private static final List<String> PIECES = List.of(
            "no", "missing", " ", "api", "key", "_", "error", "code", "1005", "100", "<title>", "login", "LOG ON",
            "Anmeld", "войти", "登录", "ab", "cd", "ef", "gh", "XYZ", "xyz", "a", "bcd", "fgh", "ijk", "efg", "hij",
            "STATUS=", "401", "name", "-", ":", "absent", "\n");

    private static boolean holdsWhatIsNeeded(Pattern pattern, String text) {
        List<String> words = new ArrayList<>();
        NeededWords.Check check = NeededWords.in(pattern, word -> {
            words.add(word);
            return words.size() - 1;
        });
        BitSet standing = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            standing.set(i, text.toLowerCase(Locale.ROOT).contains(words.get(i)));
        }
        return check.isMet(standing);
    }

    private static boolean holdsWhatIsNeeded(String regex, String text) {
        return holdsWhatIsNeeded(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), text);
    }

    @Test
    void aTextThatAPatternMatchesHoldsTheWordsItNeeds() {
        Random random = new Random(401);
        int matched = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(7); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Pattern pattern =
                    Pattern.compile(REGEXES.get(i % REGEXES.size()), i % 16 < 8 ? Pattern.CASE_INSENSITIVE : 0);
            if (pattern.matcher(text).find()) {
                matched++;
                assertThat(holdsWhatIsNeeded(pattern, text.toString()))
                        .as(pattern + " in " + text)
                        .isTrue();
            }
        }

        assertThat(matched).isGreaterThan(1_000);
    }

    @Test
    void aTextWithoutThemIsNotWorthTrying() {
        assertThat(holdsWhatIsNeeded(REGEXES.get(0), "an API answered")).isFalse();
        assertThat(holdsWhatIsNeeded(REGEXES.get(0), "Missing API-Key")).isTrue();
        assertThat(holdsWhatIsNeeded(REGEXES.get(1), "error 2001")).isFalse();
        assertThat(holdsWhatIsNeeded(REGEXES.get(2), "<title>Denied</title>")).isFalse();
        assertThat(holdsWhatIsNeeded(REGEXES.get(2), "<title>LOG IN</title>")).isTrue();
        assertThat(holdsWhatIsNeeded(REGEXES.get(6), "status = 401")).isFalse();
    }

    @Test
    void aPatternThatIsNotUnderstoodNeedsNothing() {
        for (String regex :
                new String[] {"abcd\\Q.\\E", "abcd\\p{L}", "[a-z&&[^b]]abcd", "(?x)abcd", "(abcd)\\1", "\u03a3igma"}) {
            assertThat(holdsWhatIsNeeded(regex, "")).as(regex).isTrue();
        }
        assertThat(holdsWhatIsNeeded(Pattern.compile("stop", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), ""))
                .isTrue();
    }
}
