package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken, spliced and huge input is read or reported, and never takes long. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileEvidenceTest {
    private static final int MUTANTS = 1_500;
    private static final List<InputKind> KINDS = List.of(InputKind.HAR, InputKind.CURL, InputKind.HTTP);

    @Test
    void noMutantOfASampleThrowsAnythingElse() throws IOException {
        List<String> samples = new ArrayList<>();
        for (Path sample : CaptureSamplesTest.samples()) {
            samples.add(Captures.sample(sample.getFileName().toString()));
        }
        Random random = new Random(401);
        int understood = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutant(samples, random);
            InputKind kind = KINDS.get(random.nextInt(KINDS.size()));
            understood += read(mutant, random.nextBoolean() ? InputKind.detect(mutant) : Optional.of(kind)) ? 1 : 0;
        }
        assertThat(understood).isGreaterThan(MUTANTS / 4);
    }

    private static String mutant(List<String> samples, Random random) {
        String text = samples.get(random.nextInt(samples.size()));
        String other = samples.get(random.nextInt(samples.size()));
        StringBuilder mutant = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> mutant.setLength(random.nextInt(text.length()));
            case 1 -> mutant.insert(random.nextInt(text.length()), other.substring(random.nextInt(other.length())));
            case 2 -> mutant.delete(0, random.nextInt(text.length()));
            default -> {}
        }
        for (int i = random.nextInt(20); i > 0 && mutant.length() > 0; i--) {
            mutant.setCharAt(
                    random.nextInt(mutant.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return mutant.toString();
    }

    private static boolean read(String text, Optional<InputKind> kind) throws IOException {
        if (kind.filter(KINDS::contains).isEmpty()) {
            return false;
        }
        try {
            EvidenceReader.read(new StringReader(text), kind, new Captures());
            return true;
        } catch (UnreadableEvidenceException notUnderstood) {
            assertThat(notUnderstood).hasMessageStartingWith("Expected ");
            return false;
        }
    }

    @Test
    void lengthAloneTakesNoTime() throws IOException {
        int million = 1_000_000;
        List<String> long_ = List.of(
                "> GET /" + "a".repeat(million) + " HTTP/1.1\n",
                "> GET / HTTP/1.1\n> Cookie: " + "a=b; ".repeat(million / 5) + "\n>\n< HTTP/1.1 401 x\n<\n"
                        + "{".repeat(million),
                "$ curl -v '" + "\\".repeat(million),
                "$ curl -v 'https://x.example/\n" + "'a\n".repeat(million / 3),
                "curl: (60) " + "certificate ".repeat(million / 12),
                "* " + "issuer: ".repeat(million / 8),
                "HTTP/1.1 401 Unauthorized\n" + "X-A: b\n".repeat(100_000),
                "HTTP/1.1 401 Unauthorized\nX-A: b\n" + " folded\n".repeat(100_000),
                "HTTP/1.1 401 Unauthorized\nX-A: " + " ".repeat(million) + "x\n\n"
                        + "\"token\": \"".repeat(million / 10),
                "HTTP/1.1 401 Unauthorized\nTransfer-Encoding: chunked\n\n" + "1\n".repeat(million / 2),
                "Server: x\nDate: y\n\n" + "-".repeat(million),
                "--> GET https://x.example/ h2\n" + "-->".repeat(million / 3) + "\n<-- 401 https://x.example/ (1ms)\n"
                        + "--> ".repeat(million / 4),
                "--> GET https://x.example/" + " (".repeat(million / 2),
                "[a] --> GET https://x.example/\n" + "[".repeat(million) + "[a] --> END\n",
                "HTTP/1.1 302 x\nLocation: /a\n\n".repeat(20_000),
                "> GET /a HTTP/1.1\n> Host: x.example\n< HTTP/1.1 302 x\n< Location: /a\n<\n".repeat(20_000),
                "{\"log\": {\"entries\": [" + "[".repeat(million),
                "{\"log\": {\"entries\": [{\"request\": {\"url\": \"" + "\\u0041".repeat(million / 6) + "\"}}]}}",
                "{\"log\": {\"entries\": [{\"request\": {\"url\": \"http://x/\", \"headers\": ["
                        + "{\"name\": \"Cookie\", \"value\": \"abcdef=ghijkl\"},".repeat(100_000) + "{}]}}]}}");
        for (String text : long_) {
            for (InputKind kind : KINDS) {
                read(text, Optional.of(kind));
            }
            InputKind.detect(text);
        }
    }

    @Test
    void memoryDoesNotGrowWithAHarFile() throws IOException {
        String entry =
                "{\"request\": {\"method\": \"GET\", \"url\": \"https://acme.atlassian.net/rest\", \"headers\": []},"
                        + " \"response\": {\"status\": 401, \"content\": {\"text\": \"" + "x".repeat(400_000)
                        + "\"}}},\n";
        long[] read = new long[1];

        EvidenceReader.read(
                new RecordReaderTest.Repeated("{\"log\": {\"entries\": [\n", 1) {
                    private final RecordReaderTest.Repeated rest = new RecordReaderTest.Repeated(entry, 200);

                    @Override
                    public int read(char[] buffer, int offset, int length) {
                        int first = super.read(buffer, offset, length);
                        return first > 0 ? first : rest.read(buffer, offset, length);
                    }
                },
                Optional.of(InputKind.HAR),
                new EvidenceReader.Sink() {
                    @Override
                    public void exchange(CapturedExchange captured) {
                        read[0]++;
                    }

                    @Override
                    public void problem(long lineNumber, String sentence) {
                        assertThat(sentence).contains("breaks off");
                    }
                });

        assertThat(read[0]).isEqualTo(200);
    }
}
