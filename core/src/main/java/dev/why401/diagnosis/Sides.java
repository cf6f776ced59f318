package dev.why401.diagnosis;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for and against one cause, and what it weighs: from each source the strongest piece. A piece counts only if it
 * brings a source that is not counted yet, see {@link Sources}.
 */
final class Sides {

    /** What a rule saw, and what it says of the cause. */
    private record Piece(Observation seen, Rule.Verdict verdict) {}

    private @Nullable List<Piece> inFavour;
    private @Nullable List<Piece> against;

    /** Adds a piece; among pieces of equal strength those that come first stay first, so let them come in the order of ids. */
    void add(Observation seen, Rule.Verdict verdict) {
        Piece piece = new Piece(seen, verdict);
        if (verdict.inFavour()) {
            inFavour = with(inFavour, piece);
        } else {
            against = with(against, piece);
        }
    }

    private static List<Piece> with(@Nullable List<Piece> pieces, Piece piece) {
        List<Piece> all = pieces == null ? new ArrayList<>(4) : pieces;
        int place = all.size();
        while (place > 0 && isStronger(piece, all.get(place - 1))) {
            place--;
        }
        all.add(place, piece);
        return all;
    }

    private static boolean isStronger(Piece piece, Piece other) {
        return piece.verdict().strength().compareTo(other.verdict().strength()) < 0;
    }

    /** Returns the sum of what counts, in log-odds. */
    double score(Weights weights) {
        return score(inFavour, weights) + score(against, weights);
    }

    private static double score(@Nullable List<Piece> pieces, Weights weights) {
        if (pieces == null) {
            return 0;
        }
        double score = 0;
        Sources sources = new Sources();
        for (Piece piece : pieces) {
            score += sources.share(piece.seen())
                    * weights.of(piece.verdict().strength(), piece.verdict().inFavour());
        }
        return score;
    }

    boolean isStronglySuggested() {
        return inFavour != null && inFavour.get(0).verdict().strength().compareTo(Strength.STRONGLY_SUGGESTS) <= 0;
    }

    List<Evidence> inFavour(List<Evidence> beside, Quotes quotes) {
        return evidence(inFavour, beside, quotes);
    }

    List<Evidence> against(List<Evidence> beside, Quotes quotes) {
        return evidence(against, beside, quotes);
    }

    private static List<Evidence> evidence(@Nullable List<Piece> pieces, List<Evidence> beside, Quotes quotes) {
        if (pieces == null) {
            return List.copyOf(beside);
        }
        int size = pieces.size();
        Evidence[] all = new Evidence[size + beside.size()];
        Sources sources = new Sources();
        for (int i = 0; i < size; i++) {
            Piece piece = pieces.get(i);
            boolean counts = sources.share(piece.seen()) > 0;
            all[i] = piece.seen().evidence(piece.verdict().strength(), counts, quotes);
        }
        if (!beside.isEmpty()) {
            for (int i = 0; i < beside.size(); i++) {
                all[size + i] = beside.get(i);
            }
            Arrays.sort(all, Comparator.comparing(Evidence::strength));
        }
        return List.of(all);
    }
}
