package dev.why401.explain;

import com.squareup.moshi.JsonWriter;
import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Evidence;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.knowledge.Fix;
import dev.why401.render.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;

/** Renders an explanation as problem details (RFC 9457). The member names are part of the public interface. */
final class JsonRenderer {
    private JsonRenderer() {}

    static String render(Explanation e) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginObject();
            problemDetails(json, e);
            extensions(json, e);
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A buffer in memory failed", impossible);
        }
        return buffer.readUtf8();
    }

    private static void problemDetails(JsonWriter json, Explanation e) throws IOException {
        json.name("type").value("urn:why401:cause:" + e.causeId());
        json.name("title").value(e.causeTitle());
        if (e.status().isPresent()) {
            json.name("status").value(e.status().get());
        }
        json.name("detail").value(e.headline());
    }

    private static void extensions(JsonWriter json, Explanation e) throws IOException {
        json.name("cause").value(e.causeId());
        json.name("family").value(e.familyId());
        json.name("probability").value(Sentences.rounded(e.probability()));
        json.name("certainty").value(Sentences.id(e.certainty()));
        json.name("call").value(e.call());
        json.name("outcome").value(e.outcome());
        strings(json, "words", e.words());
        answeredBy(json, e.answeredBy());
        evidence(json, "because", e.because());
        evidence(json, "against", e.against());
        steps(json, e.steps());
        alternatives(json, e.alternatives());
        strings(json, "settle", e.settle());
        json.name("retryable").value(e.retryable());
        json.name("newCredentialHelps").value(e.newCredentialHelps());
        if (e.reference().isPresent()) {
            json.name("reference").beginObject();
            json.name("name").value(e.reference().get().name());
            json.name("value").value(e.reference().get().value());
            json.endObject();
        }
        json.name("curl").value(e.curl());
    }

    private static void answeredBy(JsonWriter json, AnsweredBy answeredBy) throws IOException {
        json.name("answeredBy").beginObject();
        json.name("who").value(Sentences.id(answeredBy.answerer()));
        json.name("name").value(answeredBy.name());
        json.name("probability").value(Sentences.rounded(answeredBy.probability()));
        json.endObject();
    }

    private static void steps(JsonWriter json, List<Fix> steps) throws IOException {
        json.name("steps").beginArray();
        for (Fix step : steps) {
            json.beginObject();
            json.name("actor").value(Sentences.id(step.actor()));
            json.name("step").value(step.step());
            json.endObject();
        }
        json.endArray();
    }

    private static void alternatives(JsonWriter json, List<Alternative> alternatives) throws IOException {
        json.name("alternatives").beginArray();
        for (Alternative other : alternatives) {
            json.beginObject();
            json.name("cause").value(other.causeId());
            json.name("probability").value(Sentences.rounded(other.probability()));
            json.name("meaning").value(other.meaning());
            json.name("check").value(other.check());
            json.endObject();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static void evidence(JsonWriter json, String name, List<Evidence> pieces) throws IOException {
        json.name(name).beginArray();
        for (Evidence piece : pieces) {
            json.beginObject();
            json.name("sentence").value(piece.sentence());
            json.name("quote").value(piece.quote());
            json.name("strength").value(Sentences.id(piece.strength()));
            json.name("rule").value(piece.rule());
            json.endObject();
        }
        json.endArray();
    }
}
