package dev.why401.cli;

import dev.why401.explain.Explanation;
import java.nio.charset.StandardCharsets;

/** Writes problem details (RFC 9457): one object, or an array of them where there are several entries. */
final class JsonEntries extends NamingWriter {
    private static final String NOTHING_WRONG = "Nothing points to an authentication failure";

    private final Output out;
    private final JsonBytes json = new JsonBytes();
    private boolean started;

    JsonEntries(Output out, boolean several) {
        super(several);
        this.out = out;
    }

    @Override
    void put(Entry entry, boolean several) {
        json.clear();
        if (several) {
            json.ascii(started ? ",\n" : "[\n");
            started = true;
        }
        json.ascii("{");
        if (!entry.source().isEmpty()) {
            json.ascii("\"source\":").string(entry.source()).ascii(",");
        }
        if (entry.captured().id().isPresent()) {
            json.ascii("\"id\":")
                    .id(entry.captured().id(), entry.captured().isIdNumber())
                    .ascii(",");
        }
        if (entry.isFailure()) {
            // All members but those of where it was found are the explanation's own.
            json.raw(entry.explain().toJson().substring(1).getBytes(StandardCharsets.UTF_8));
        } else {
            quiet(entry.explain());
        }
        json.ascii(several ? "" : "\n");
        out.bytes(json.bytes(), json.length());
    }

    private void quiet(Explanation explanation) {
        json.ascii("\"type\":\"about:blank\",\"title\":").string(NOTHING_WRONG).ascii(",");
        explanation.status().ifPresent(status -> json.ascii("\"status\":" + status + ","));
        json.ascii("\"cause\":null,\"family\":null,\"call\":").string(explanation.call());
        json.ascii(",\"outcome\":").string(explanation.outcome()).ascii("}");
    }

    @Override
    void close(boolean several) {
        if (several) {
            out.text(started ? "\n]\n" : "[]\n");
        }
    }
}
