package dev.why401.capture;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.evidence.ExchangeRecords;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.RepeatedRecords;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads exchange records line by line. A broken line is reported with its number and the rest is read. */
final class RecordReader {
    private final EvidenceReader.RepeatingSink sink;
    private final ExchangeRecords records = new ExchangeRecords();
    private final RepeatedRecords<Object> repeated = new RepeatedRecords<>();

    RecordReader(EvidenceReader.RepeatingSink sink) {
        this.sink = sink;
    }

    void read(InputLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank() || isAgain(line)) {
                continue;
            }
            Raw raw = new Raw();
            CapturedExchange captured;
            try {
                captured = captured(line, raw);
            } catch (IllegalArgumentException broken) {
                sink.problem(lines.number(), String.valueOf(broken.getMessage()));
                continue;
            }
            sink.exchange(captured);
            Object repeatable = raw.knowsSecrets() ? null : sink.repeatable();
            if (repeatable != null) {
                repeated.keep(line, repeatable);
            }
        }
    }

    private boolean isAgain(String line) {
        Object repeatable = repeated.find(line);
        if (repeatable == null) {
            return false;
        }
        Fact<String> id = repeated.id(line);
        return sink.again(id, repeated.isIdNumber(line, id), repeatable);
    }

    private CapturedExchange captured(String line, Raw raw) {
        ExchangeRecord read = records.read(line, raw);
        Exchange exchange = withShape(read.exchange(), raw.authorization);
        List<String> hidden = sink.wantsHidden() ? raw.secrets.hidden(exchange, line) : List.of();
        return new CapturedExchange(read.id(), read.isIdNumber(), exchange, hidden);
    }

    /** What must not be kept of one record, while it is in hand. */
    private static final class Raw implements ExchangeJson.SecretFinder {
        private final Secrets secrets = new Secrets();
        private Scrubber scrubber = Scrubber.patternsOnly();
        private @Nullable String authorization;

        @Override
        public Scrubber scrubberFor(List<String> urls, List<Field> requestHeaders, List<Field> responseHeaders) {
            for (Field field : requestHeaders) {
                if (authorization == null && field.name().equalsIgnoreCase("Authorization")) {
                    authorization = field.value();
                }
            }
            secrets.request(requestHeaders);
            secrets.response(responseHeaders);
            urls.forEach(secrets::url);
            scrubber = secrets.scrubber();
            return scrubber;
        }

        boolean knowsSecrets() {
            return scrubber.knowsValues();
        }
    }

    /** What the record says of the credential comes first; what the header shows fills the gaps. */
    private static Exchange withShape(Exchange read, @Nullable String header) {
        if (header == null) {
            return read;
        }
        SentCredential shape = ShownCredential.of(header, false, read.address());
        return CallExchange.withCredential(read, ShownCredential.filled(read.credential(), shape));
    }
}
