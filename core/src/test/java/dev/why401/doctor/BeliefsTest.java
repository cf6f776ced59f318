package dev.why401.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeliefsTest {

    @Test
    void anOutcomeIsAsProbableAsTheBeliefsThatItWouldConfirm() {
        double[] now = {0.7, 0.2, 0.1};
        List<double[]> later = List.of(new double[] {1, 0, 0}, new double[] {0, 2 / 3.0, 1 / 3.0});

        assertThat(Beliefs.weights(now, later)).containsExactly(new double[] {0.7, 0.3}, within(1e-9));
    }

    @Test
    void whatChangesNothingIsWorthNothing() {
        double[] now = {0.5, 0.5};
        List<double[]> later = List.of(now.clone(), now.clone());

        assertThat(Beliefs.gain(now, later)).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatDecidesBetweenTwoIsWorthOneBit() {
        double[] now = {0.5, 0.5};
        List<double[]> later = List.of(new double[] {1, 0}, new double[] {0, 1});

        assertThat(Beliefs.gain(now, later)).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatDecidesHalfOfTheCasesIsWorthLessThanWhatDecidesAll() {
        double[] now = {0.4, 0.3, 0.3};
        List<double[]> some = List.of(new double[] {1, 0, 0}, new double[] {0, 0.5, 0.5});
        List<double[]> all = List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});

        assertThat(Beliefs.gain(now, some)).isPositive().isLessThan(Beliefs.gain(now, all));
    }

    @Test
    void noAnswerTellsMoreThanItHasOutcomesForOrThanIsUnknown() {
        Random random = new Random(401);
        for (int round = 0; round < 100; round++) {
            List<double[]> later = List.of(shares(random, 6), shares(random, 6), shares(random, 6));
            double[] now = shares(random, 6);

            double[] found = Beliefs.weights(now, later);

            assertThat(found).doesNotContain(Double.NaN);
            assertThat(found[0] + found[1] + found[2]).isCloseTo(1, within(1e-9));
            assertThat(Beliefs.gain(now, later)).isBetween(0.0, Math.log(3) / Math.log(2));
        }
    }

    @Test
    void aRareSuspectIsWorthAQuestionThatFindsHim() {
        double[] now = {0.99, 0.01};
        List<double[]> later = List.of(new double[] {0, 1}, new double[] {0.99, 0.01}, new double[] {1, 0});

        assertThat(Beliefs.gain(now, later)).isBetween(0.05, 0.09);
    }

    @Test
    void aSuspectThatNoOutcomeLeavesOverBreaksNothing() {
        double[] now = {0.5, 0.5};
        List<double[]> later = List.of(new double[] {1, 0}, new double[] {1, 0});

        assertThat(Beliefs.gain(now, later)).isBetween(0.0, 1.0);
    }

    private static double[] shares(Random random, int size) {
        double[] shares = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            shares[i] = random.nextDouble();
            sum += shares[i];
        }
        for (int i = 0; i < size; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
