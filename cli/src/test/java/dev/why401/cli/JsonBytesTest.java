package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class JsonBytesTest {
    private static String json(String text) {
        JsonBytes json = new JsonBytes().string(text);
        return new String(json.bytes(), 0, json.length(), StandardCharsets.UTF_8);
    }

    private static String share(double share) {
        JsonBytes json = new JsonBytes().share(share);
        return new String(json.bytes(), 0, json.length(), StandardCharsets.UTF_8);
    }

    @Test
    void anyTextComesBackAsItWas() throws IOException {
        Random random = new Random(401);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(60), 0, i % 2 == 0 ? 0x180 : 0x110000)
                    .filter(point -> point < 0xd800 || point > 0xdfff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(JsonReader.of(new Buffer().writeUtf8(json(text))).nextString())
                    .isEqualTo(text);
        }
    }

    @Test
    void whatActsInTextIsEscaped() {
        assertThat(json("\"\\\n\r\t\u0000\u001b\u007f\u2028\u2029"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u2028\\u2029\"");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(json("a\ud83d")).isEqualTo("\"a\ufffd\"");
        assertThat(json("\ude00b")).isEqualTo("\"\ufffdb\"");
    }

    @Test
    void aLongTextMakesTheBufferGrow() {
        assertThat(json("x\n".repeat(100_000))).hasSize(300_002);
    }

    @Test
    void aShareHasSixDecimals() {
        assertThat(share(0)).isEqualTo("0.000000");
        assertThat(share(0.0123456)).isEqualTo("0.012346");
        assertThat(share(0.9999999)).isEqualTo("1.0");
        assertThat(share(1.5)).isEqualTo("1.0");
    }
}
