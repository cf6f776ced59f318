package dev.why401.credential;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.why401.evidence.Fact;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.Scrubber;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a JSON Web Token in compact form (RFC 7519, RFC 7515 section 3.1) that explain a refusal. The signature is
 * not verified: what the token says of itself is read, to be laid beside the clock and the address that was called.
 */
final class Jwt {
    private static final int LONGEST = 32 * 1024;
    private static final int MOST_AUDIENCES = 20;
    private static final int LONGEST_CLAIM = 200;

    /** The year 5138 in seconds; as milliseconds 1973. No token is meant to live that long. */
    private static final double TOO_LARGE_FOR_SECONDS = 1e11;

    private Fact<Instant> expiresAt = Fact.absent();
    private Fact<Instant> notBefore = Fact.absent();
    private Fact<Instant> issuedAt = Fact.absent();
    private Fact<String> issuer = Fact.absent();
    private Fact<String> audience = Fact.absent();
    private boolean queryHash;
    private boolean milliseconds;

    private Jwt() {}

    /** Returns the claims, or {@code null} if the text is not a token of three parts whose first two are JSON objects. */
    static @Nullable Jwt read(String token) {
        if (token.length() > LONGEST || !token.startsWith("ey")) {
            return null;
        }
        String[] parts = token.split("\\.", 4);
        if (parts.length != 3 || Base64Text.bytes(parts[2]) == null) {
            return null;
        }
        Jwt header = claims(parts[0]);
        return header == null ? null : claims(parts[1]);
    }

    private static @Nullable Jwt claims(String part) {
        byte[] json = Base64Text.bytes(part);
        if (json == null) {
            return null;
        }
        Jwt jwt = new Jwt();
        try (JsonReader reader = JsonReader.of(new Buffer().write(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                jwt.claim(reader.nextName(), reader);
            }
            reader.endObject();
            return reader.peek() == JsonReader.Token.END_DOCUMENT ? jwt : null;
        } catch (IOException | JsonDataException notJson) {
            return null;
        }
    }

    private void claim(String name, JsonReader reader) throws IOException {
        switch (name) {
            case "exp" -> expiresAt = time(reader);
            case "nbf" -> notBefore = time(reader);
            case "iat" -> issuedAt = time(reader);
            case "iss" -> issuer = text(reader);
            case "aud" -> audience = texts(reader);
            case "qsh" -> {
                queryHash = true;
                reader.skipValue();
            }
            default -> reader.skipValue();
        }
    }

    /** A NumericDate counts seconds and may have a fraction (RFC 7519 section 2). Anything else stays unknown. */
    private Fact<Instant> time(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.NUMBER) {
            reader.skipValue();
            return Fact.unknown();
        }
        double seconds = Double.parseDouble(reader.nextString());
        if (seconds >= TOO_LARGE_FOR_SECONDS) {
            milliseconds |= seconds < TOO_LARGE_FOR_SECONDS * 1_000;
            return Fact.unknown();
        }
        return seconds >= 0 ? Fact.present(Instant.ofEpochMilli((long) (seconds * 1_000))) : Fact.unknown();
    }

    private static Fact<String> text(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.STRING) {
            reader.skipValue();
            return Fact.unknown();
        }
        return Fact.present(reader.nextString());
    }

    private static Fact<String> texts(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
            return text(reader);
        }
        List<String> all = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonReader.Token.STRING && all.size() < MOST_AUDIENCES) {
                all.add(reader.nextString());
            } else {
                reader.skipValue();
            }
        }
        reader.endArray();
        return all.isEmpty() ? Fact.unknown() : Fact.present(String.join(" ", all));
    }

    /** Returns whether the token binds itself to one request, as only tokens of Atlassian Connect do. */
    boolean hasQueryHash() {
        return queryHash;
    }

    /** Returns whether a time of the token counts milliseconds, which servers read as a date in the far future. */
    boolean countsMilliseconds() {
        return milliseconds;
    }

    /** Returns the claims as they may be kept. */
    JwtFacts facts(Scrubber scrubber) {
        return new JwtFacts(
                expiresAt,
                notBefore,
                issuedAt,
                issuer.map(text -> scrubber.line(text, LONGEST_CLAIM)),
                audience.map(text -> scrubber.line(text, LONGEST_CLAIM)));
    }
}
