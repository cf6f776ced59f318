package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moshi's strict reader is the specification. */
class JsonLineTest {
    private static final String MIXED =
            "{\"id\": \"a\\u00e4\\n\\\"b\\/\", \"n\": [-0.5e+10, 0, 12, null, true, FALSE, {}, []],"
                    + " \"o\" : {\"\": \"\", \"deep\": {\"x\": [[1], {\"y\": \"z\\\\\"}]}, \"last\": 1E3}, \"\u00fc\": \"\ud83d\ude00\"}";

    private static final String ALPHABET = "{}[]\",:\\ -+.0129eEtrufalsn/'\u00e9\t";

    /** Where numbers are read as they are written, and truth values as texts. */
    private static Object byMoshi(JsonReader json) throws IOException {
        switch (json.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                json.beginObject();
                while (json.hasNext()) {
                    members.put(json.nextName(), byMoshi(json));
                }
                json.endObject();
                return members;
            }
            case BEGIN_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                json.beginArray();
                while (json.hasNext()) {
                    elements.add(byMoshi(json));
                }
                json.endArray();
                return elements;
            }
            case NULL -> {
                json.nextNull();
                return "null";
            }
            case BOOLEAN -> {
                return json.nextBoolean();
            }
            default -> {
                return json.nextString();
            }
        }
    }

    private static Object byUs(JsonLine json) throws IOException {
        switch (json.peek()) {
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                json.enterObject();
                while (json.hasNext()) {
                    members.put(json.name(), byUs(json));
                }
                json.leaveObject();
                return members;
            }
            case ARRAY -> {
                List<Object> elements = new ArrayList<>();
                json.enterArray();
                while (json.hasNext()) {
                    elements.add(byUs(json));
                }
                json.leaveArray();
                return elements;
            }
            case NULL -> {
                json.nothing();
                return "null";
            }
            case TRUTH -> {
                return json.truth();
            }
            case NUMBER -> {
                return json.number();
            }
            default -> {
                return json.string();
            }
        }
    }

    private static @Nullable Object byMoshi(String line) {
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            Object value = byMoshi(json);
            return json.peek() == JsonReader.Token.END_DOCUMENT ? value : null;
        } catch (IOException | JsonDataException refused) {
            return null;
        }
    }

    private static @Nullable Object byUs(String line) {
        try {
            JsonLine json = new JsonLine(line);
            Object value = byUs(json);
            json.end();
            return value;
        } catch (IOException refused) {
            return null;
        }
    }

    private static boolean isSkipped(String line) {
        try {
            JsonLine json = new JsonLine(line);
            json.skip();
            json.end();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static void assertAsMoshi(String line) {
        Object expected = byMoshi(line);
        assertThat(byUs(line)).as(line).isEqualTo(expected);
        assertThat(isSkipped(line)).as(line).isEqualTo(expected != null);
    }

    @Test
    void readsWhatMoshiReads() {
        assertThat(byMoshi(MIXED)).isNotNull();
        assertAsMoshi(MIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "{} ",
                "{} x",
                "[1,]",
                "{\"a\":1,}",
                "[,1]",
                "[1 2]",
                "{\"a\" 1}",
                "{a:1}",
                "{'a':1}",
                "[01]",
                "[-]",
                "[1.]",
                "[.5]",
                "[1e]",
                "[+1]",
                "[-0]",
                "[1}",
                "{\"a\":1]",
                "[nul]",
                "[nulll]",
                "[tRuE]",
                "[\"\\x\"]",
                "[\"\\u12g4\"]",
                "[\"\\u12\"]",
                "[\"\\'\"]",
                "[\"a",
                "[\"a\\",
                "[\"tab\there\"]",
                "[NaN]",
                "[1;2]",
                "[/**/1]",
                "[]]",
                "{\"a\"=1}",
                "[\"\\ud800\"]",
                "[12345678901234567890123]",
                "{\"a\":{\"b\":[{}]}}",
                "[\"\uff11\", \"\\u\uff11111\"]"
            })
    void takesAndRefusesWhatMoshiDoes(String line) {
        assertAsMoshi(line);
    }

    @Test
    void takesAndRefusesWhatMoshiDoesWhereALineIsDamaged() {
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder line = new StringBuilder(MIXED);
            for (int change = random.nextInt(3); change >= 0 && line.length() > 1; change--) {
                int at = random.nextInt(line.length());
                char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
                switch (random.nextInt(4)) {
                    case 0 -> line.insert(at, c);
                    case 1 -> line.deleteCharAt(at);
                    case 2 -> line.setLength(Math.max(1, at));
                    default -> line.setCharAt(at, c);
                }
            }
            String damaged = line.toString();
            boolean whole =
                    new String(damaged.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(damaged);
            if (whole) {
                assertAsMoshi(damaged);
                taken += byMoshi(damaged) == null ? 0 : 1;
            }
        }
        assertThat(taken).isBetween(5_000, 50_000);
    }

    @Test
    void nestsAsDeepAsMoshi() {
        for (int depth : new int[] {254, 255, 256, 10_000}) {
            assertAsMoshi("[".repeat(depth) + "]".repeat(depth));
        }
    }

    @Test
    void findsTheNamesThatAreWantedAndNoOther() throws IOException {
        JsonLine json = new JsonLine("{\"url\":1,\"ur\":2,\"u\\u0072l\":3,\"method\":4}");
        List<Integer> found = new ArrayList<>();

        json.enterObject();
        while (json.hasNext()) {
            found.add(json.name(new String[] {"method", "url"}));
            json.skip();
        }

        assertThat(found).containsExactly(1, -1, 1, 0);
    }
}
