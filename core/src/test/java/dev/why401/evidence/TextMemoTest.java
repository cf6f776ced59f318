package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextMemoTest {
    private final TextMemo<Integer> memo = new TextMemo<>();

    @Test
    void keepsWhatWasFoundInATextWhenItComesForTheSecondTime() {
        AtomicInteger read = new AtomicInteger();

        for (int found : List.of(1, 2, 2, 2)) {
            assertThat(memo.get("the answer no ".concat(String.valueOf(7)), text -> read.incrementAndGet()))
                    .isEqualTo(found);
        }
    }

    @Test
    void keepsNothingOfTextsOfWhichNoTwoAreAlike() {
        for (int i = 0; i < 1_000; i++) {
            memo.put("text " + i, i);
        }

        for (int i = 0; i < 1_000; i++) {
            assertThat(memo.find("text " + i)).isNull();
        }
    }

    private void keep(String text, int found) {
        memo.get(text, one -> found);
        memo.get(text, one -> found);
    }

    @Test
    void keepsNoLongText() {
        String longest = "x".repeat(TextMemo.LONGEST);
        keep(longest, 1);
        keep(longest + "x", 2);

        assertThat(memo.find(longest)).isEqualTo(1);
        assertThat(memo.find(longest + "x")).isNull();
    }

    @Test
    void keepsNoMoreTextsThanItHasPlaces() {
        int texts = 3 * TextMemo.PLACES;
        for (int i = 0; i < texts; i++) {
            keep("text " + i, i);
        }

        int known = 0;
        for (int i = 0; i < texts; i++) {
            Integer found = memo.find("text " + i);
            if (found != null) {
                assertThat(found).isEqualTo(i);
                known++;
            }
        }
        assertThat(known).isPositive().isLessThanOrEqualTo(TextMemo.PLACES);
    }

    @Test
    void tellsTextsWithTheSameHashApartAndForgetsTheFirstOfThree() {
        assertThat(List.of("AaAa", "AaBB", "BBBB")).extracting(String::hashCode).containsOnly("BBAa".hashCode());
        keep("AaAa", 1);
        keep("AaBB", 2);

        assertThat(memo.find("AaAa")).isEqualTo(1);
        assertThat(memo.find("AaBB")).isEqualTo(2);
        assertThat(memo.find("BBBB")).isNull();

        keep("BBBB", 3);

        assertThat(memo.find("AaAa")).isNull();
        assertThat(memo.find("AaBB")).isEqualTo(2);
        assertThat(memo.find("BBBB")).isEqualTo(3);
    }

    @Test
    void severalThreadsGetWhatBelongsToTheirText() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                all.add(threads.submit(() -> {
                    boolean right = true;
                    for (int i = 0; i < 50_000; i++) {
                        int number = i % 5_000;
                        right &= memo.get("text " + number, text -> number) == number;
                    }
                    return right;
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
