package dev.why401.cli;

import dev.why401.capture.CapturedExchange;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Missing;
import dev.why401.diagnosis.Ranking;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Fact;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Family;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line of JSON for each call. Written by hand into one buffer: a hundred thousand records make no more garbage
 * than one. What was written for the same evidence a short while ago is written again.
 */
final class NdjsonEntries implements EntryWriter {
    private static final int FEWEST_CAUSES = 5;
    private static final double WORTH_NAMING = 0.01;

    /** The most telling ones; the engine lists dozens. */
    private static final int MOST_MISSING = 5;

    /** In bytes; a line has some 4,000. */
    private static final int MOST_REMEMBERED = 8 * 1024 * 1024;

    private static final Map<Answerer, String> ANSWERERS = new EnumMap<>(Answerer.class);
    private static final Map<Family, String> FAMILIES = new EnumMap<>(Family.class);

    static {
        for (Answerer answerer : Answerer.values()) {
            String id = answerer.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ANSWERERS.put(answerer, ",\"answeredBy\":\"" + id + "\"");
        }
        for (Family family : Family.values()) {
            FAMILIES.put(family, ",\"family\":\"" + family.id() + "\"");
        }
    }

    private final Output out;
    private final JsonBytes json = new JsonBytes();
    private final SentenceBytes sentences = new SentenceBytes();

    /** What the cause that is being written waits for, as far as it is written. */
    private final @Nullable List<?>[] awaited = new List<?>[MOST_MISSING];

    /** What was written last, by what it is made of. */
    private final Recent<Ranking, Written> byRanking = new Recent<>(MOST_REMEMBERED, Written::length, Written::forget);

    /** What was written where nothing is wrong: who answered is all that it tells. */
    private final Map<Answerer, Written> quietly = new EnumMap<>(Answerer.class);

    /** Weakly: a ranking takes more room than what is known of it here. */
    private final Map<Ranking, Written> quietlyByRanking = new WeakHashMap<>();

    private @Nullable Written last;

    /** A line behind its id. Whoever holds it for lines to come does not keep it from being forgotten. */
    private static final class Written {
        private byte @Nullable [] line;

        Written(byte[] line) {
            this.line = line;
        }

        int length() {
            return line == null ? 0 : line.length;
        }

        void forget() {
            line = null;
        }
    }

    NdjsonEntries(Output out) {
        this.out = out;
    }

    @Override
    public boolean saysWhatWasHidden() {
        return false;
    }

    @Override
    public @Nullable Object repeatable() {
        return last;
    }

    @Override
    public boolean writeAgain(Fact<String> id, boolean isIdNumber, Object repeatable) {
        return write(id, isIdNumber, (Written) repeatable);
    }

    @Override
    public void write(Entry entry) {
        Diagnosis diagnosis = entry.diagnosis();
        CapturedExchange captured = entry.captured();
        last = entry.isFailure() ? failure(diagnosis) : quiet(diagnosis);
        write(captured.id(), captured.isIdNumber(), last);
    }

    private boolean write(Fact<String> id, boolean isIdNumber, Written written) {
        byte[] line = written.line;
        if (line == null) {
            return false;
        }
        json.clear();
        json.ascii("{\"id\":").id(id, isIdNumber).raw(line);
        out.bytes(json.bytes(), json.length());
        return true;
    }

    private Written failure(Diagnosis diagnosis) {
        Ranking ranking = diagnosis.ranking().orElse(null);
        Written known = ranking == null ? null : byRanking.get(ranking);
        if (known != null) {
            return known;
        }
        json.clear();
        json.ascii(answerer(diagnosis)).ascii(FAMILIES.getOrDefault(diagnosis.family(), ""));
        json.ascii(",\"causes\":[");
        causes(diagnosis.suspects());
        Written written = new Written(json.ascii("]}\n").copy());
        if (ranking != null) {
            byRanking.put(ranking, written);
        }
        return written;
    }

    private Written quiet(Diagnosis diagnosis) {
        Ranking ranking = diagnosis.ranking().orElse(null);
        Written known = ranking == null ? null : quietlyByRanking.get(ranking);
        if (known != null) {
            return known;
        }
        Written written = quietly.computeIfAbsent(diagnosis.answeredBy().answerer(), answerer -> {
            json.clear();
            json.ascii(answerer(diagnosis)).ascii(",\"family\":null,\"causes\":[]}\n");
            return new Written(json.copy());
        });
        if (ranking != null) {
            quietlyByRanking.put(ranking, written);
        }
        return written;
    }

    private static String answerer(Diagnosis diagnosis) {
        return ANSWERERS.getOrDefault(diagnosis.answeredBy().answerer(), "");
    }

    private void causes(List<Suspect> suspects) {
        for (int i = 0; i < suspects.size(); i++) {
            Suspect suspect = suspects.get(i);
            if (i >= FEWEST_CAUSES && suspect.probability() < WORTH_NAMING) {
                return;
            }
            json.ascii(i == 0 ? "{\"id\":\"" : ",{\"id\":\"")
                    .ascii(suspect.cause().id());
            json.ascii("\",\"probability\":").share(suspect.probability());
            json.ascii(",\"because\":[");
            evidence(suspect.inFavour());
            json.ascii("],\"against\":[");
            evidence(suspect.against());
            json.ascii("],\"missing\":[");
            missing(suspect.missing());
            json.ascii("]}");
        }
    }

    private void evidence(List<Evidence> pieces) {
        boolean comma = false;
        for (int i = 0; i < pieces.size(); i++) {
            Evidence piece = pieces.get(i);
            if (piece.counted() && !isTold(pieces, i)) {
                json.ascii(comma ? "," : "").raw(sentences.of(piece.sentence()));
                comma = true;
            }
        }
    }

    /** Two rules may share a sentence. */
    private static boolean isTold(List<Evidence> pieces, int place) {
        for (int i = 0; i < place; i++) {
            if (pieces.get(i).counted()
                    && pieces.get(i).sentence().equals(pieces.get(place).sentence())) {
                return true;
            }
        }
        return false;
    }

    /** Five rules that wait for the same fact say less than five facts. */
    private void missing(List<Missing> missing) {
        int told = 0;
        for (int i = 0; i < missing.size() && told < MOST_MISSING; i++) {
            Missing one = missing.get(i);
            if (!isAwaited(one.facts(), told)) {
                json.ascii(told == 0 ? "" : ",").raw(sentences.of(one));
                awaited[told++] = one.facts();
            }
        }
    }

    private boolean isAwaited(List<String> facts, int told) {
        for (int i = 0; i < told; i++) {
            if (facts.equals(awaited[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() {
        // Each line stands alone.
    }
}
