package dev.why401.capture;

import dev.why401.evidence.Fact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what urllib3 logs at its level DEBUG, a line for each call of Python's requests: {@code
 * urllib3.connectionpool:https://jira.acme.example:443 "GET /rest/api/2/myself HTTP/1.1" 401 0}.
 */
final class PoolLog {
    private static final Pattern CALL =
            Pattern.compile("(https?://[\\w.-]{1,200}(?::\\d{1,5})?) \"([A-Z]{3,10}) (\\S{1,2000})"
                    + " HTTP/[\\d.]{1,3}\" ([1-5]\\d\\d)\\b");

    private PoolLog() {}

    /** Returns whether there are lines of it in a text. */
    static boolean isIn(String text) {
        return text.contains("connectionpool") && CALL.matcher(text).find();
    }

    /** Gives each call to {@code sink}, with the redirects that led to its answer. */
    static void read(String text, EvidenceReader.Sink sink) {
        CallChains chains = new CallChains(chain -> sink.exchange(CallExchange.of(chain)));
        Matcher found = CALL.matcher(text);
        while (found.find()) {
            chains.add(call(found));
        }
        chains.end();
    }

    /** Returns the call of which an entry tells and nothing else; {@code null} if it tells of none. */
    static @Nullable Call only(LogEntry entry) {
        Matcher found = entry.text().contains("connectionpool") ? CALL.matcher(entry.text()) : null;
        if (found == null || !found.find()) {
            return null;
        }
        Call call = call(found);
        call.id = "line " + entry.number();
        call.lastLine = entry.number();
        call.thread = EntryReader.threadOf(entry);
        return call;
    }

    private static Call call(Matcher found) {
        Call call = new Call();
        call.method = found.group(2);
        call.url = found.group(1) + found.group(3);
        call.status = Fact.present(Integer.valueOf(found.group(4)));
        return call;
    }
}
