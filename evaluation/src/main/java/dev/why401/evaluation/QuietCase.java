package dev.why401.evaluation;

import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;

/**
 * An ordinary answer: a success, or an error that has nothing to do with access.
 *
 * @param id the stable id
 * @param about what it is, as a noun
 * @param exchange the evidence
 */
record QuietCase(String id, String about, Exchange exchange) {

    static QuietCase read(String line) {
        String id = "";
        String about = "";
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "id" -> id = json.nextString();
                    case "about" -> about = json.nextString();
                    default -> json.skipValue();
                }
            }
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
        return new QuietCase(id, about, CorpusCase.exchange(line));
    }
}
