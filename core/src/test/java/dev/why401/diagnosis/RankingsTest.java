package dev.why401.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingsTest {
    private static final RuleBook EMPTY = new RuleBook(List.of());

    private final Rankings rankings = new Rankings();

    private static Ranking made() {
        Exchange exchange = Exchange.builder().build();
        Standing nobody = Standing.of(new double[0], new int[0]);
        return new Ranking(
                EMPTY,
                nobody,
                nobody,
                new Sides[0],
                EMPTY.texts(exchange.product()),
                new AnswererWeighing.Fits(new double[0], new int[0]),
                new BitSet(),
                List.of(),
                new AnswererWeighing(Weights.standard(), exchange).result(),
                List.of());
    }

    @Test
    void keepsNoMoreThanThoseThatWereAskedForLast() {
        Ranking favourite = rankings.get("favourite", RankingsTest::made);
        Ranking forgotten = rankings.get("forgotten", RankingsTest::made);
        for (int i = 0; i < 2 * Rankings.MOST; i++) {
            rankings.get(i, RankingsTest::made);
            assertThat(rankings.get("favourite", RankingsTest::made)).isSameAs(favourite);
        }

        assertThat(rankings.size()).isEqualTo(Rankings.MOST);
        assertThat(rankings.get("forgotten", RankingsTest::made)).isNotSameAs(forgotten);
    }

    @Test
    void exchangesThatShowTheSameShareARankingAndOthersDoNot() {
        Diagnostician diagnostician = Diagnostician.ofDefaults();
        List<Ranking> found = new ArrayList<>();
        for (int status : new int[] {401, 403, 401, 599, 598}) {
            Exchange exchange = Exchange.builder()
                    .url("https://host" + found.size() + ".acme.example/")
                    .status(Fact.present(status))
                    .build();
            found.add(diagnostician.diagnose(exchange).ranking().orElseThrow());
        }

        assertThat(found.get(2)).isSameAs(found.get(0));
        Set<Ranking> different = new HashSet<>(found);
        assertThat(different).hasSize(4);
    }
}
