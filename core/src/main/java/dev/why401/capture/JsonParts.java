package dev.why401.capture;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads members of JSON as they come; what is of another type than expected is skipped, and counts as missing. */
final class JsonParts {
    private JsonParts() {}

    /** Takes one member or element, and reads its value. */
    interface Part {
        /** Reads the value of the member with that name. */
        void read(String name) throws IOException;
    }

    static void object(JsonReader json, Part member) throws IOException {
        if (json.peek() != JsonReader.Token.BEGIN_OBJECT) {
            json.skipValue();
            return;
        }
        json.beginObject();
        while (json.hasNext()) {
            member.read(json.nextName());
        }
        json.endObject();
    }

    static void array(JsonReader json, Part element) throws IOException {
        if (json.peek() != JsonReader.Token.BEGIN_ARRAY) {
            json.skipValue();
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            element.read("");
        }
        json.endArray();
    }

    /** Returns a text or a number as text; {@code null} for anything else. */
    static @Nullable String text(JsonReader json) throws IOException {
        switch (json.peek()) {
            case STRING, NUMBER -> {
                return json.nextString();
            }
            case BOOLEAN -> {
                return String.valueOf(json.nextBoolean());
            }
            default -> {
                json.skipValue();
                return null;
            }
        }
    }

    static void text(JsonReader json, Consumer<String> taker) throws IOException {
        String text = text(json);
        if (text != null) {
            taker.accept(text);
        }
    }

    /** Reads an array of objects with a name and a value. */
    static void pairs(JsonReader json, PairTaker taker) throws IOException {
        array(json, nothing -> {
            String[] pair = new String[2];
            object(json, member -> {
                switch (member) {
                    case "name" -> pair[0] = text(json);
                    case "value" -> pair[1] = text(json);
                    default -> json.skipValue();
                }
            });
            if (pair[0] != null) {
                taker.take(pair[0], pair[1] == null ? "" : pair[1]);
            }
        });
    }

    /** Takes a name and its value. */
    interface PairTaker {
        /** Takes a name and its value. */
        void take(String name, String value);
    }
}
