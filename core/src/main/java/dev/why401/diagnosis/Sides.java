package dev.why401.diagnosis;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The evidence for and against one cause, and what it weighs: from each source the strongest piece. A piece counts only if it
 * brings a source that is not counted yet, see {@link Sources}.
 */
final class Sides {

    /** What a rule saw, and what it says of the cause. */
    private record Piece(Observation seen, Rule.Verdict verdict) {}

    private static final Piece[] NONE = {};

    /** Thousands of these are kept: no room for pieces that may never come. */
    private Piece[] inFavour = NONE;

    private Piece[] against = NONE;

    /** Adds a piece; among pieces of equal strength those that come first stay first, so let them come in the order of ids. */
    void add(Observation seen, Rule.Verdict verdict) {
        Piece piece = new Piece(seen, verdict);
        if (verdict.inFavour()) {
            inFavour = with(inFavour, piece);
        } else {
            against = with(against, piece);
        }
    }

    private static Piece[] with(Piece[] pieces, Piece piece) {
        Piece[] all = Arrays.copyOf(pieces, pieces.length + 1);
        int place = pieces.length;
        while (place > 0 && isStronger(piece, all[place - 1])) {
            all[place] = all[place - 1];
            place--;
        }
        all[place] = piece;
        return all;
    }

    private static boolean isStronger(Piece piece, Piece other) {
        return piece.verdict().strength().compareTo(other.verdict().strength()) < 0;
    }

    /** Returns the sum of what counts, in log-odds. */
    double score(Weights weights) {
        return score(inFavour, weights) + score(against, weights);
    }

    private static double score(Piece[] pieces, Weights weights) {
        double score = 0;
        Sources sources = new Sources();
        for (Piece piece : pieces) {
            score += sources.share(piece.seen())
                    * weights.of(piece.verdict().strength(), piece.verdict().inFavour());
        }
        return score;
    }

    boolean isStronglySuggested() {
        return isAtLeast(inFavour, Strength.STRONGLY_SUGGESTS);
    }

    /** Returns whether one piece speaks strongly for the cause, or two that count suggest it. */
    boolean isWellFounded() {
        Sources sources = new Sources();
        int counted = 0;
        for (Piece piece : inFavour) {
            Strength strength = piece.verdict().strength();
            if (strength == Strength.HINTS_AT) {
                break;
            }
            counted += sources.share(piece.seen()) > 0 ? 1 : 0;
            if (counted > 1 || strength != Strength.SUGGESTS) {
                return true;
            }
        }
        return false;
    }

    /** Returns how good the best reason is to suspect the cause: 0 where there is none or a hint alone. */
    int reason() {
        return isAtLeast(inFavour, Strength.SUGGESTS)
                ? Strength.HINTS_AT.compareTo(inFavour[0].verdict().strength())
                : 0;
    }

    private static boolean isAtLeast(Piece[] pieces, Strength strength) {
        return pieces.length > 0 && pieces[0].verdict().strength().compareTo(strength) <= 0;
    }

    List<Evidence> inFavour(List<Evidence> beside, Quotes quotes) {
        return evidence(inFavour, beside, quotes);
    }

    List<Evidence> against(List<Evidence> beside, Quotes quotes) {
        return evidence(against, beside, quotes);
    }

    private static List<Evidence> evidence(Piece[] pieces, List<Evidence> beside, Quotes quotes) {
        int size = pieces.length;
        Evidence[] all = new Evidence[size + beside.size()];
        Sources sources = new Sources();
        for (int i = 0; i < size; i++) {
            Piece piece = pieces[i];
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
