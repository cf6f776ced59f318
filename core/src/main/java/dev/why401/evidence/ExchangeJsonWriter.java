package dev.why401.evidence;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes one exchange record; what is unknown is written as {@code null}. */
final class ExchangeJsonWriter {
    private final JsonWriter json;

    private ExchangeJsonWriter(JsonWriter json) {
        this.json = json;
    }

    static String write(ExchangeRecord exchangeRecord) {
        Buffer line = new Buffer();
        try (JsonWriter json = JsonWriter.of(line)) {
            json.setSerializeNulls(true);
            new ExchangeJsonWriter(json).record(exchangeRecord);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException("A buffer in memory was not written", cannotHappen);
        }
        return line.readUtf8();
    }

    private void record(ExchangeRecord exchangeRecord) throws IOException {
        Exchange exchange = exchangeRecord.exchange();
        json.beginObject();
        if (exchangeRecord.id().isPresent()) {
            id(exchangeRecord.isIdNumber(), exchangeRecord.id().orNull());
        }
        json.name("product").value(exchange.product().map(Product::id).orNull());
        json.name("request").beginObject();
        json.name("method").value(exchange.method().orNull());
        json.name("url").value(exchange.address().map(Address::toString).orNull());
        headers(exchange.requestHeaders());
        json.endObject();
        auth(exchange.credential());
        redirects(exchange);
        json.name("response").beginObject();
        json.name("status").value(exchange.status().orNull());
        headers(exchange.responseHeaders());
        json.name("body").value(exchange.body().map(ExchangeJsonWriter::shown).orNull());
        json.endObject();
        Fact<String> logLine = exchange.logLine().map(ExchangeJsonWriter::shown);
        Fact<String> words = exchange.problem().map(TransportProblem::words);
        json.name("logLine").value((logLine.isPresent() ? logLine : words).orNull());
        context(exchange.context());
        json.endObject();
    }

    private void id(boolean number, @Nullable String id) throws IOException {
        json.name("id");
        if (number && id != null) {
            json.value(new BigDecimal(id));
        } else {
            json.value(id);
        }
    }

    private void auth(SentCredential credential) throws IOException {
        json.name("auth").beginObject();
        json.name("scheme").value(word(credential.scheme()));
        json.name("principal").value(word(credential.principal()));
        json.name("secret").value(word(credential.secret()));
        json.endObject();
    }

    private static String word(Fact<? extends Enum<?>> fact) {
        return fact.value().map(RecordValues::wordOf).orElse("unknown");
    }

    private void redirects(Exchange exchange) throws IOException {
        json.name("redirects");
        List<Hop> hops = exchange.redirects().orNull();
        if (hops == null) {
            json.nullValue();
            return;
        }
        json.beginArray();
        for (Hop hop : hops) {
            Fact<String> address = hop.location().map(Address::toString);
            json.beginObject();
            json.name("status").value(hop.status().orNull());
            json.name("location").value((address.isPresent() ? address : hop.locationText()).orNull());
            json.endObject();
        }
        json.endArray();
    }

    private void headers(HeaderFacts headers) throws IOException {
        Map<String, List<HeaderFacts.Field>> byName = new LinkedHashMap<>();
        for (HeaderFacts.Field field : headers.fields()) {
            byName.computeIfAbsent(field.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field);
        }
        json.name("headers").beginObject();
        for (List<HeaderFacts.Field> fields : byName.values()) {
            json.name(fields.get(0).name());
            if (fields.size() == 1) {
                json.value(fields.get(0).value());
                continue;
            }
            json.beginArray();
            for (HeaderFacts.Field field : fields) {
                json.value(field.value());
            }
            json.endArray();
        }
        json.endObject();
    }

    /** The format has no other way to say that there was more. */
    private static String shown(ShownText text) {
        boolean saysSo = text.isComplete() || ExchangeJsonReader.endsInEllipsis(text.text());
        return saysSo || text.text().length() == ExchangeJsonReader.LONGEST_RECORDED_BODY
                ? text.text()
                : text.text() + " ...";
    }

    private void context(Context context) throws IOException {
        json.name("context").beginObject();
        json.name("previouslyWorked").value(context.workedBefore().orNull());
        json.name("worksInBrowser").value(context.worksInBrowser().orNull());
        json.name("worksInCurl").value(context.worksInCurl().orNull());
        json.name("otherMachinesWork").value(context.worksElsewhere().orNull());
        if (context.lastWorked().isPresent()) {
            json.name("lastWorked")
                    .value(context.lastWorked().map(Instant::toString).orNull());
        }
        if (!context.findings().isEmpty()) {
            findings(context.findings());
        }
        json.endObject();
    }

    private void findings(Findings findings) throws IOException {
        json.name("findings").beginObject();
        for (Finding finding : findings.all()) {
            json.name(finding.question()).beginObject();
            json.name("outcome").value(finding.outcome());
            json.name("quote").value(finding.quote());
            json.endObject();
        }
        json.endObject();
    }
}
