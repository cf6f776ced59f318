package dev.why401.diagnosis;

import dev.why401.knowledge.Reading.Seen;
import dev.why401.knowledge.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for and against one cause, and what it weighs: from each source the strongest piece. A piece counts only if it
 * brings a source that is not counted yet, see {@link Sources}.
 */
final class Sides {
    private static final Comparator<Piece> STRONGEST_FIRST = Comparator.comparing(
                    (Piece piece) -> piece.verdict().strength())
            .thenComparing(piece -> piece.entry().id());

    /** What a rule saw, and what it says of the cause. */
    private record Piece(RuleBook.Entry entry, Rule.Verdict verdict, Seen seen) {}

    private @Nullable List<Piece> inFavour;
    private @Nullable List<Piece> against;

    void add(RuleBook.Entry entry, Rule.Verdict verdict, Seen seen) {
        Piece piece = new Piece(entry, verdict, seen);
        if (verdict.inFavour()) {
            inFavour = with(inFavour, piece);
        } else {
            against = with(against, piece);
        }
    }

    private static List<Piece> with(@Nullable List<Piece> pieces, Piece piece) {
        List<Piece> all = pieces == null ? new ArrayList<>(4) : pieces;
        all.add(piece);
        return all;
    }

    /** Returns the sum of what counts, in log-odds. */
    double score(Weights weights) {
        return score(inFavour, weights) + score(against, weights);
    }

    private static double score(@Nullable List<Piece> pieces, Weights weights) {
        if (pieces == null) {
            return 0;
        }
        pieces.sort(STRONGEST_FIRST);
        double score = 0;
        Sources sources = new Sources();
        for (Piece piece : pieces) {
            score += sources.share(piece.seen())
                    * weights.of(piece.verdict().strength(), piece.verdict().inFavour());
        }
        return score;
    }

    List<Evidence> inFavour(@Nullable Evidence answerer) {
        return evidence(inFavour, answerer);
    }

    List<Evidence> against(@Nullable Evidence answerer) {
        return evidence(against, answerer);
    }

    private static List<Evidence> evidence(@Nullable List<Piece> pieces, @Nullable Evidence answerer) {
        if (pieces == null) {
            return answerer == null ? List.of() : List.of(answerer);
        }
        List<Evidence> all = new ArrayList<>(pieces.size() + 1);
        Sources sources = new Sources();
        for (Piece piece : pieces) {
            boolean counts = sources.share(piece.seen()) > 0;
            all.add(new Evidence(
                    piece.entry().id(),
                    piece.entry().sentence(),
                    piece.seen().quote(),
                    piece.seen().topics(),
                    piece.verdict().strength(),
                    counts));
        }
        if (answerer != null) {
            all.add(answerer);
            all.sort(Comparator.comparing(Evidence::strength));
        }
        return all;
    }
}
