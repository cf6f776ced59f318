package dev.why401.capture;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Reads HAR 1.2 entry by entry, finds the calls that failed, and joins them with the redirects that led to them. A file of one
 * entry is given on as it is. Not thread-safe.
 */
final class HarReader {
    /** A body in Base64 takes a third more than it has. */
    static final int LONGEST_STRING = BodyStart.LONGEST / 3 * 4;

    /** These write what was on the wire; browsers leave out credentials unless they are told not to. */
    private static final Pattern SHOWS_CREDENTIALS = Pattern.compile(
            "(?i).*(?:postman|charles|mitmproxy|fiddler|playwright|puppeteer|browsermob|browserup|insomnia|httptoolkit|http toolkit|proxyman|burp|zap|reqable).*");

    private final EvidenceReader.Sink sink;
    private final CallChains chains;
    private @Nullable CapturedExchange firstOrdinary;
    private long entries;
    private long given;
    private boolean credentialsShown;
    private boolean listed;

    HarReader(EvidenceReader.Sink sink) {
        this.sink = sink;
        this.chains = new CallChains(this::chain);
    }

    /** Reads the file; returns whether it had a list of entries. */
    boolean read(Reader in) throws IOException {
        JsonReader json = JsonReader.of(Okio.buffer(new CharSource(new ShortStrings(in, LONGEST_STRING))));
        json.setLenient(true);
        boolean broken = false;
        try {
            JsonParts.object(json, name -> {
                if (name.equals("log")) {
                    JsonParts.object(json, member -> log(member, json));
                } else {
                    json.skipValue();
                }
            });
        } catch (JsonEncodingException | JsonDataException | EOFException notJson) {
            broken = true;
        }
        chains.end();
        if (broken && entries > 0) {
            sink.problem(
                    0,
                    "The HAR file breaks off or is no JSON in or after entry " + entries
                            + ": what follows could not be read. Export it again, or paste the entry that failed.");
        }
        if (given == 0 && entries > 0) {
            nothingFailed();
        } else if (entries == 0 && listed && !broken) {
            sink.problem(0, "The HAR file has no entries. Record it again, from before the call until after it.");
        }
        return entries > 0 || (listed && !broken);
    }

    private void log(String member, JsonReader json) throws IOException {
        switch (member) {
            case "creator", "browser" ->
                JsonParts.object(json, name -> {
                    String value = JsonParts.text(json);
                    credentialsShown |= name.equals("name")
                            && value != null
                            && value.length() < 1_000
                            && SHOWS_CREDENTIALS
                                    .matcher(value.toLowerCase(Locale.ROOT))
                                    .matches();
                });
            case "entries" -> {
                listed = true;
                JsonParts.array(json, nothing -> entry(json));
            }
            default -> json.skipValue();
        }
    }

    private void entry(JsonReader json) throws IOException {
        entries++;
        HarEntry entry = HarEntry.read(json);
        credentialsShown |= entry.holdsSensitiveHeaders();
        Call call = entry.call(!credentialsShown);
        if (call == null) {
            sink.problem(
                    0, "Entry " + entries + " of the HAR file shows neither a request nor an answer and was left out.");
            return;
        }
        call.id = "entry " + entries;
        chains.add(call);
    }

    private void chain(List<Call> chain) {
        if (!Ordinary.isOrdinary(chain)) {
            given++;
            sink.exchange(CallExchange.of(chain));
        } else if (firstOrdinary == null && given == 0) {
            firstOrdinary = CallExchange.of(chain);
        }
    }

    private void nothingFailed() {
        CapturedExchange only = firstOrdinary;
        if (entries == 1 && only != null) {
            sink.exchange(only);
        } else if (only != null) {
            sink.problem(
                    0,
                    "None of the " + entries + " calls in the HAR file was refused, as far as it shows."
                            + " Record it again while the failure happens.");
        }
    }
}
