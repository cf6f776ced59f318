package dev.why401.integration.health;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Options;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON of a {@link ConnectionRecord}. */
final class RecordJson {
    /** Raised when a reader of the present format would misunderstand what is written. */
    static final int FORMAT = 1;

    private static final Options RECORD = Options.of(
            "format",
            "credentialVersion",
            "knownFromStart",
            "lastSuccess",
            "workedVersion",
            "firstFailure",
            "failures",
            "brokenSince",
            "changes",
            "pause",
            "failure",
            "stamp");
    private static final Options PAUSE = Options.of("version", "until", "refusals", "failure");
    private static final Options FAILURE =
            Options.of("at", "cause", "family", "summary", "explanation", "exchange", "exact");

    private RecordJson() {}

    static String write(Draft draft) {
        Buffer line = new Buffer();
        try (JsonWriter json = JsonWriter.of(line)) {
            json.beginObject();
            json.name("format").value(FORMAT);
            json.name("credentialVersion").value(draft.credentialVersion);
            json.name("knownFromStart").value(draft.knownFromStart);
            time(json, "lastSuccess", draft.lastSuccess);
            json.name("workedVersion").value(draft.workedVersion);
            time(json, "firstFailure", draft.firstFailure);
            json.name("failures").value(draft.failures);
            time(json, "brokenSince", draft.brokenSince);
            json.name("changes").value(draft.changes);
            if (draft.pause != null) {
                pause(json, draft.pause, draft.failure);
            }
            if (draft.failure != null) {
                json.name("failure");
                failure(json, draft.failure);
            }
            json.name("stamp").value(draft.stamp);
            json.endObject();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException("A buffer in memory was not written", cannotHappen);
        }
        return line.readUtf8();
    }

    /** The failure of the pause is nearly always the last one, which is written once. */
    private static void pause(JsonWriter json, Pause pause, @Nullable RecordedFailure last) throws IOException {
        json.name("pause").beginObject();
        json.name("version").value(pause.version());
        time(json, "until", pause.until());
        json.name("refusals").value(pause.refusals());
        if (!pause.failure().equals(last)) {
            json.name("failure");
            failure(json, pause.failure());
        }
        json.endObject();
    }

    private static void failure(JsonWriter json, RecordedFailure failure) throws IOException {
        json.beginObject();
        time(json, "at", failure.at());
        json.name("cause").value(failure.causeId());
        json.name("family").value(failure.familyId());
        json.name("summary").value(failure.summary());
        json.name("explanation").value(failure.explanation());
        json.name("exchange").value(failure.kept().exchange());
        json.name("exact").value(failure.kept().exact());
        json.endObject();
    }

    private static void time(JsonWriter json, String name, @Nullable Instant time) throws IOException {
        if (time != null) {
            json.name(name).value(time.toString());
        }
    }

    static Draft read(String text) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            Draft draft = record(json);
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw UnreadableRecordException.damaged("something follows its end");
            }
            return draft;
        } catch (IOException | JsonDataException | DateTimeException damaged) {
            throw UnreadableRecordException.damaged("it is no JSON object with the members of format " + FORMAT);
        }
    }

    private static Draft record(JsonReader json) throws IOException {
        Draft draft = new Draft();
        OpenPause pause = null;
        boolean formatSeen = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.selectName(RECORD)) {
                case 0 -> formatSeen = checkFormat(json.nextLong());
                case 1 -> draft.credentialVersion = json.nextLong();
                case 2 -> draft.knownFromStart = json.nextBoolean();
                case 3 -> draft.lastSuccess = time(json);
                case 4 -> draft.workedVersion = json.nextLong();
                case 5 -> draft.firstFailure = time(json);
                case 6 -> draft.failures = json.nextLong();
                case 7 -> draft.brokenSince = time(json);
                case 8 -> draft.changes = json.nextLong();
                case 9 -> pause = pause(json);
                case 10 -> draft.failure = failure(json);
                case 11 -> draft.stamp = json.nextLong();
                default -> skip(json);
            }
        }
        json.endObject();
        if (!formatSeen) {
            throw UnreadableRecordException.damaged("it has no format");
        }
        draft.pause = pause == null ? null : pause.with(draft.failure);
        return draft;
    }

    /** The format is written first, so that nothing of a newer record is read. */
    private static boolean checkFormat(long format) {
        if (format > FORMAT) {
            throw UnreadableRecordException.newer(format);
        }
        if (format < 1) {
            throw UnreadableRecordException.damaged("its format is " + format);
        }
        return true;
    }

    private static OpenPause pause(JsonReader json) throws IOException {
        long version = 0;
        Instant until = Instant.EPOCH;
        int refusals = 1;
        RecordedFailure failure = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.selectName(PAUSE)) {
                case 0 -> version = json.nextLong();
                case 1 -> until = time(json);
                case 2 -> refusals = json.nextInt();
                case 3 -> failure = failure(json);
                default -> skip(json);
            }
        }
        json.endObject();
        return new OpenPause(version, until, refusals, failure);
    }

    /** A pause whose failure may be the last one of the record. */
    private record OpenPause(
            long version,
            Instant until,
            int refusals,
            @Nullable RecordedFailure failure) {
        Pause with(@Nullable RecordedFailure last) {
            RecordedFailure its = failure == null ? last : failure;
            if (its == null) {
                throw UnreadableRecordException.damaged("its pause has no failure");
            }
            return new Pause(version, until, refusals, its);
        }
    }

    private static RecordedFailure failure(JsonReader json) throws IOException {
        Instant at = null;
        String[] texts = new String[6];
        json.beginObject();
        while (json.hasNext()) {
            int member = json.selectName(FAILURE);
            if (member == 0) {
                at = time(json);
            } else if (member > 0) {
                texts[member - 1] = json.nextString();
            } else {
                skip(json);
            }
        }
        json.endObject();
        if (at == null) {
            throw UnreadableRecordException.damaged("its failure has no time");
        }
        return new RecordedFailure(
                at,
                required(texts[0]),
                required(texts[1]),
                required(texts[2]),
                required(texts[3]),
                new KeptFailure(texts[5] == null ? "" : texts[5], required(texts[4])));
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw UnreadableRecordException.damaged("its failure lacks a member");
        }
        return text;
    }

    private static Instant time(JsonReader json) throws IOException {
        return Instant.parse(json.nextString());
    }

    private static void skip(JsonReader json) throws IOException {
        json.skipName();
        json.skipValue();
    }
}
