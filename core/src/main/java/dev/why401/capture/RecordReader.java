package dev.why401.capture;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/** Reads exchange records line by line. A broken line is reported with its number and the rest is read. */
final class RecordReader {
    private final EvidenceReader.Sink sink;

    RecordReader(EvidenceReader.Sink sink) {
        this.sink = sink;
    }

    void read(InputLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            CapturedExchange captured;
            try {
                captured = mayHoldHeadersWithSecrets(line) ? withSecretsOfHeaders(line) : plain(line);
            } catch (IllegalArgumentException broken) {
                sink.problem(lines.number(), String.valueOf(broken.getMessage()));
                continue;
            }
            sink.exchange(captured);
        }
    }

    private static CapturedExchange plain(String line) {
        return captured(ExchangeJson.readRecord(line), new Secrets(), line);
    }

    private static CapturedExchange captured(ExchangeRecord read, Secrets secrets, String line) {
        return new CapturedExchange(
                read.id(), read.isIdNumber(), read.exchange(), secrets.hidden(read.exchange(), line));
    }

    /** Most records show no header of the request: they are read once. */
    private static boolean mayHoldHeadersWithSecrets(String line) {
        return line.contains("uthorization\"")
                || line.contains("UTHORIZATION\"")
                || line.contains("ookie\"")
                || line.contains("OOKIE\"")
                || line.contains("oken\"")
                || line.contains("ey\"");
    }

    private static CapturedExchange withSecretsOfHeaders(String line) {
        Secrets secrets = new Secrets();
        Object tree = tree(line);
        List<Field> sent = headers(tree, "request");
        secrets.request(sent);
        secrets.response(headers(tree, "response"));
        if (member(member(tree, "request"), "url") instanceof String url) {
            secrets.url(url);
        }
        Scrubber scrubber = secrets.scrubber();
        ExchangeRecord read = ExchangeJson.readRecord(line, scrubber);
        Exchange exchange = withShape(read.exchange(), sent);
        return captured(new ExchangeRecord(read.id(), read.isIdNumber(), exchange), secrets, line);
    }

    /** What the record says of the credential comes first; what the header shows fills the gaps. */
    private static Exchange withShape(Exchange read, List<Field> sent) {
        String header = sent.stream()
                .filter(field -> field.name().equalsIgnoreCase("Authorization"))
                .map(Field::value)
                .findFirst()
                .orElse(null);
        if (header == null || Masked.isMasked(header)) {
            return read;
        }
        Fact<Address> target = read.address();
        SentCredential shape = CredentialInspector.inspect(header, false, target, List.of());
        SentCredential said = read.credential();
        return CallExchange.withCredential(
                read,
                new SentCredential(
                        said.scheme().isKnown() ? said.scheme() : shape.scheme(),
                        said.principal().isKnown() ? said.principal() : shape.principal(),
                        said.secret().isKnown() ? said.secret() : shape.secret(),
                        shape.findings(),
                        shape.jwt()));
    }

    private static List<Field> headers(Object tree, String side) {
        List<Field> fields = new ArrayList<>();
        if (member(member(tree, side), "headers") instanceof Map<?, ?> headers) {
            headers.forEach((name, value) -> {
                if (value instanceof List<?> several) {
                    several.forEach(one -> fields.add(new Field(String.valueOf(name), String.valueOf(one))));
                } else if (value != null) {
                    fields.add(new Field(String.valueOf(name), String.valueOf(value)));
                }
            });
        }
        return fields;
    }

    private static Object member(Object tree, String name) {
        Object value = tree instanceof Map<?, ?> map ? map.get(name) : null;
        return value == null ? Map.of() : value;
    }

    private static Object tree(String line) {
        if (line.length() > ExchangeJson.LONGEST_LINE) {
            return Map.of();
        }
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(line))) {
            Object value = json.readJsonValue();
            return value == null ? Map.of() : value;
        } catch (IOException | JsonDataException notJson) {
            return Map.of();
        }
    }
}
