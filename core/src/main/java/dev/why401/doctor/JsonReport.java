package dev.why401.doctor;

import com.squareup.moshi.JsonWriter;
import dev.why401.diagnosis.Suspect;
import dev.why401.render.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import okio.Buffer;
import okio.BufferedSink;

/** Renders an examination as a JSON object. The member names are part of the public interface. */
final class JsonReport {
    private JsonReport() {}

    static String render(Examination e) {
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.beginObject();
            verdict(json, e);
            way(json, e.way());
            suspects(json, Course.of(e));
            steps(json, e.steps());
            notMade(json, e.notMade());
            undecided(json, e.undecided());
            if (e.verdict() != Verdict.HEALTHY) {
                json.name("explanation");
                try (BufferedSink raw = json.valueSink()) {
                    raw.writeUtf8(e.explain().toJson());
                }
            }
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A buffer in memory failed", impossible);
        }
        return buffer.readUtf8();
    }

    private static void verdict(JsonWriter json, Examination e) throws IOException {
        json.name("verdict").value(e.verdict().id());
        json.name("ending").value(Sentences.id(e.ending()));
        json.name("headline").value(ReportWords.headline(e));
        json.name("product").value(e.product().id());
        json.name("url").value(e.url());
        if (e.account().isPresent()) {
            json.name("account").value(e.account().get());
        }
        json.name("startedAt").value(e.startedAt().toString());
        json.name("tookMillis").value(e.took().toMillis());
        json.name("requests").value(e.requests());
        json.name("loginAttempts").value(e.loginAttempts());
    }

    private static void way(JsonWriter json, Way way) throws IOException {
        json.name("way").beginArray();
        for (Way.Stop stop : way.stops()) {
            json.beginObject();
            json.name("place").value(stop.place().id());
            json.name("name").value(stop.name());
            json.name("state").value(stop.state().id());
            json.name("note").value(stop.note());
            json.endObject();
        }
        json.endArray();
    }

    private static void suspects(JsonWriter json, Course course) throws IOException {
        boolean nulls = json.getSerializeNulls();
        json.setSerializeNulls(true);
        json.name("suspects").beginArray();
        for (Course.Row row : course.rows()) {
            json.beginObject();
            json.name("cause").value(row.causeId());
            json.name("title").value(row.title());
            json.name("probabilities").beginArray();
            for (OptionalDouble probability : row.probabilities()) {
                if (probability.isPresent()) {
                    json.value(Sentences.rounded(probability.getAsDouble()));
                } else {
                    json.nullValue();
                }
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.setSerializeNulls(nulls);
    }

    private static void steps(JsonWriter json, List<Step> steps) throws IOException {
        json.name("steps").beginArray();
        for (Step step : steps) {
            json.beginObject();
            json.name("number").value(step.number());
            json.name("experiment").value(step.experiment());
            json.name("sentence").value(step.sentence());
            json.name("reason").value(step.reason());
            json.name("expectedBits").value(Sentences.rounded(step.expectedBits()));
            requests(json, step.requests());
            findings(json, step.findings());
            beliefs(json, "before", step.before());
            beliefs(json, "after", step.after());
            json.name("tookMillis").value(step.took().toMillis());
            if (step.problem().isPresent()) {
                json.name("problem").value(step.problem().get());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void requests(JsonWriter json, List<SentRequest> requests) throws IOException {
        json.name("requests").beginArray();
        for (SentRequest request : requests) {
            json.beginObject();
            json.name("method").value(request.method());
            json.name("url").value(request.url());
            json.name("carried").value(request.carried());
            json.name("carriedCredential").value(request.carriedCredential());
            json.name("countedAsLogin").value(request.countedAsLogin());
            if (request.status() != 0) {
                json.name("status").value(request.status());
            }
            json.name("reply").value(request.reply());
            json.endObject();
        }
        json.endArray();
    }

    private static void findings(JsonWriter json, List<Step.Found> findings) throws IOException {
        json.name("findings").beginArray();
        for (Step.Found found : findings) {
            json.beginObject();
            json.name("question").value(found.question());
            json.name("noun").value(found.noun());
            json.name("outcome").value(found.outcome());
            json.name("sentence").value(found.sentence());
            json.name("quote").value(found.quote());
            json.endObject();
        }
        json.endArray();
    }

    private static void beliefs(JsonWriter json, String name, List<Belief> beliefs) throws IOException {
        json.name(name).beginArray();
        for (Belief belief : beliefs) {
            json.beginObject();
            json.name("cause").value(belief.causeId());
            json.name("probability").value(Sentences.rounded(belief.probability()));
            json.endObject();
        }
        json.endArray();
    }

    private static void notMade(JsonWriter json, List<NotMade> notMade) throws IOException {
        json.name("notMade").beginArray();
        for (NotMade one : notMade) {
            json.beginObject();
            json.name("experiment").value(one.experiment());
            json.name("sentence").value(one.sentence());
            json.name("reason").value(one.reason());
            json.endObject();
        }
        json.endArray();
    }

    private static void undecided(JsonWriter json, List<Suspect> suspects) throws IOException {
        json.name("undecided").beginArray();
        for (Suspect suspect : suspects) {
            json.beginObject();
            json.name("cause").value(suspect.cause().id());
            json.name("probability").value(Sentences.rounded(suspect.probability()));
            json.name("meaning").value(suspect.meaning());
            json.name("check").value(suspect.check());
            json.endObject();
        }
        json.endArray();
    }
}
