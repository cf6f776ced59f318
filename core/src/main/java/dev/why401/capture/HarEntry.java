package dev.why401.capture;

import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a HAR file. Not thread-safe. */
final class HarEntry {
    private static final Set<String> SENSITIVE = Set.of("authorization", "proxy-authorization", "cookie", "set-cookie");

    private final JsonReader json;
    private final Call call = new Call();
    private @Nullable String started;
    private double millis;
    private int status = -1;
    private @Nullable String error;
    private @Nullable String redirectUrl;
    private @Nullable String text;
    private @Nullable String encoding;
    private double bodySize = -1;
    private boolean sensitive;
    private boolean cookiesSent;

    private HarEntry(JsonReader json) {
        this.json = json;
    }

    /** Reads the entry that comes next. */
    static HarEntry read(JsonReader json) throws IOException {
        HarEntry entry = new HarEntry(json);
        JsonParts.object(json, entry::member);
        return entry;
    }

    /** Returns whether the entry holds a header that exports leave out when they are made fit to be shared. */
    boolean holdsSensitiveHeaders() {
        return sensitive;
    }

    /** Returns what the entry shows of a call; {@code null} if it shows neither a request nor an answer. */
    @Nullable
    Call call(boolean credentialsMayBeLeftOut) {
        if (call.url == null && status <= 0) {
            return null;
        }
        call.credentialsLeftOut = credentialsMayBeLeftOut;
        if (cookiesSent && !call.sends("Cookie")) {
            call.credentialsLeftOut = true;
        }
        answer();
        content();
        receivedAt();
        return call;
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "startedDateTime" -> started = JsonParts.text(json);
            case "time" -> millis = number();
            case "request" -> JsonParts.object(json, this::request);
            case "response" -> JsonParts.object(json, this::response);
            case "_error", "error" -> error(JsonParts.text(json));
            default -> json.skipValue();
        }
    }

    private void request(String name) throws IOException {
        switch (name) {
            case "method" -> call.method = JsonParts.text(json);
            case "url" -> call.url = JsonParts.text(json);
            case "headers" -> {
                call.sentShown = json.peek() == JsonReader.Token.BEGIN_ARRAY ? Call.Shown.ALL : Call.Shown.NOTHING;
                JsonParts.pairs(json, (header, value) -> {
                    note(header);
                    call.send(new Field(header, value));
                });
                call.sentShown = call.sent().isEmpty() ? Call.Shown.NOTHING : call.sentShown;
            }
            case "cookies" ->
                JsonParts.pairs(json, (cookie, value) -> {
                    cookiesSent = true;
                    call.alsoSends(new Field("Cookie", cookie + "=" + value));
                });
            case "queryString" ->
                JsonParts.pairs(json, (parameter, value) -> call.alsoSends(new Field(parameter, value)));
            case "postData" -> JsonParts.object(json, this::postData);
            default -> json.skipValue();
        }
    }

    private void postData(String name) throws IOException {
        switch (name) {
            case "text" -> JsonParts.text(json, call::alsoSaid);
            case "params" -> JsonParts.pairs(json, (field, value) -> call.alsoSends(new Field(field, value)));
            default -> json.skipValue();
        }
    }

    private void response(String name) throws IOException {
        switch (name) {
            case "status" -> status = (int) number();
            case "headers" -> {
                JsonParts.pairs(json, (header, value) -> {
                    note(header);
                    call.receive(new Field(header, value));
                });
                call.receivedShown = call.received().isEmpty() ? Call.Shown.NOTHING : Call.Shown.ALL;
            }
            case "cookies" ->
                JsonParts.pairs(json, (cookie, value) -> call.alsoSends(new Field("Cookie", cookie + "=" + value)));
            case "content" -> JsonParts.object(json, this::content);
            case "redirectURL" -> redirectUrl = JsonParts.text(json);
            case "bodySize" -> bodySize = number();
            case "_error" -> error(JsonParts.text(json));
            default -> json.skipValue();
        }
    }

    private void content(String name) throws IOException {
        switch (name) {
            case "text" -> text = JsonParts.text(json);
            case "encoding" -> encoding = JsonParts.text(json);
            case "size" -> bodySize = Math.max(bodySize, number());
            default -> json.skipValue();
        }
    }

    private double number() throws IOException {
        String number = JsonParts.text(json);
        try {
            return number == null ? -1 : Double.parseDouble(number);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private void error(@Nullable String words) {
        error = words == null || words.isBlank() ? error : words;
    }

    private void note(String header) {
        sensitive |= SENSITIVE.contains(header.toLowerCase(Locale.ROOT));
    }

    private void answer() {
        if (status >= 100 && status <= 999) {
            call.status = Fact.present(status);
        } else if (error != null || status == 0) {
            String words = error == null ? "The recording shows no answer (status 0)." : error;
            call.problem = Fact.present(ProblemWords.of(words, null));
        }
        boolean pointsElsewhere = redirectUrl != null && !redirectUrl.isBlank();
        if (pointsElsewhere && call.receives("Location") == null) {
            call.receive(new Field("Location", redirectUrl == null ? "" : redirectUrl));
            call.receivedShown = call.receivedShown == Call.Shown.NOTHING ? Call.Shown.SOME : call.receivedShown;
        }
    }

    private void content() {
        String body = text;
        if (body == null) {
            if (bodySize == 0 && call.isAnswered()) {
                call.body().isShown();
            }
            return;
        }
        boolean cut = body.length() >= HarReader.LONGEST_STRING - 6;
        if (encoding != null && encoding.equalsIgnoreCase("base64")) {
            body = decoded(body);
        }
        if (body != null && (!body.isEmpty() || bodySize <= 0)) {
            call.body().append(body);
            if (cut) {
                call.body().misses("it is longer than what is kept");
            }
        }
    }

    private static @Nullable String decoded(String base64) {
        try {
            return new String(
                    Base64.getMimeDecoder().decode(base64.substring(0, base64.length() / 4 * 4)),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private void receivedAt() {
        if (started == null) {
            return;
        }
        try {
            Instant start = OffsetDateTime.parse(started).toInstant();
            boolean sane = millis > 0 && millis < 86_400_000;
            call.receivedAt = sane ? start.plusMillis((long) millis) : start;
        } catch (DateTimeException unreadable) {
            call.receivedAt = null;
        }
    }
}
