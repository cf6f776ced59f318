package dev.why401.capture;

import dev.why401.capture.EntryReader.Read;
import dev.why401.capture.EntryReader.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads logs and stack traces entry by entry. An entry that shows a refused call becomes an exchange; an entry that only may
 * stand for one does so where the input is a handful of lines that somebody picked.
 */
final class LogReader {
    /** What is pasted to ask about one failure is no longer than this. */
    private static final int FEW_ENTRIES = 20;

    private static final Pattern AHA = Pattern.compile("Remote error for '|Unhandled error: |Unhandled error for '");

    private final EvidenceReader.Sink sink;
    private final WireLog wire = new WireLog();
    private final MessageReader wired = new MessageReader(this::settle);
    private final CallChains pooled = new CallChains(this::settlePooled);
    private final Secrets secrets = new Secrets();
    private final DebugOutput debug = new DebugOutput(new MessageReader(this::settle), secrets);
    private final EntryReader reader = new EntryReader(debug::complete, secrets);
    private final Aftermath aftermath;
    private final List<Read> weak = new ArrayList<>();
    private @Nullable LogEntry warning;
    private @Nullable LogEntry sending;
    private long entries;
    private boolean isLog;
    private boolean found;

    LogReader(EvidenceReader.Sink sink) {
        this.sink = sink;
        this.aftermath = new Aftermath(sink::exchange, this::hand);
    }

    /** Reads to the end, and returns whether the input was understood, whether anything in it failed or not. */
    boolean read(InputLines lines) throws IOException {
        LogEntries split = new LogEntries(lines, debug);
        for (LogEntry entry = split.next(); entry != null; entry = split.next()) {
            entries++;
            isLog |= entry.isStarted();
            aftermath.pass(entry.number());
            take(entry);
        }
        settleWarning();
        debug.end();
        pooled.end();
        wire.rest().forEach(this::settle);
        wired.end();
        aftermath.end();
        if (!found && entries <= FEW_ENTRIES) {
            weak.stream()
                    .filter(read -> entries == 1 || read.weight() == Weight.WEAK)
                    .map(Read::captured)
                    .forEach(sink::exchange);
            isLog |= entries == 1 && !weak.isEmpty();
        }
        return isLog || found;
    }

    /** Aha! writes the technical reason as a warning just above the error. */
    private void take(LogEntry entry) {
        LogEntry above = warning;
        if (above != null && AHA.matcher(entry.text()).find()) {
            entry.putInFront(above);
            warning = null;
        }
        settleWarning();
        joinSending(entry);
        if (debug.take(entry)) {
            return;
        }
        Call pool = entry.lines() == 1 ? PoolLog.only(entry) : null;
        if (pool != null) {
            take(pool);
        } else if (WireLog.isIn(entry.text())) {
            secrets.rememberHeader(entry.text());
            settle(wire.take(entry));
        } else if (entry.level() == LogLevel.WARNING) {
            warning = entry;
        } else {
            settle(entry);
        }
    }

    private void take(Call pool) {
        if (!debug.tells(pool.status.orNull(), pool.url)) {
            pooled.add(pool);
        }
    }

    /** The HttpClient of .NET writes the address when it asks, and the status alone when the answer is there. */
    private void joinSending(LogEntry entry) {
        LogEntry asked = sending;
        String text = entry.text();
        if (text.contains("Sending HTTP request ")) {
            sending = entry;
        } else if (asked != null && text.contains("Received HTTP response")) {
            sending = null;
            entry.putInFront(asked);
        }
    }

    private void settleWarning() {
        LogEntry held = warning;
        warning = null;
        if (held != null) {
            settle(held);
        }
    }

    private void settle(WireLog.@Nullable Call call) {
        if (call != null && call.isAnswered()) {
            wired.startNamed("line " + call.number(), false);
            call.text().lines().forEach(wired::readLine);
            wired.shownAt(call.lastLine(), call.thread());
            wired.finishCall();
        }
    }

    private void settle(List<Call> chain) {
        Integer status = chain.get(chain.size() - 1).status.orNull();
        if (status == null || Ordinary.isOrdinary(chain)) {
            CallSecrets.remember(chain, secrets);
            return;
        }
        settle(chain, StatusWords.isRefusal(status) || status < 400 ? Weight.STRONG : Weight.WEAK);
    }

    /** Of these no header is shown: a redirect is worth a word where it led to a login. */
    private void settlePooled(List<Call> chain) {
        Call last = chain.get(chain.size() - 1);
        Integer status = last.status.orNull();
        boolean atLogin = Ordinary.endsAtLogin(chain.get(0), last);
        if (status != null && (atLogin || status >= 300)) {
            settle(chain, atLogin || StatusWords.isRefusal(status) ? Weight.STRONG : Weight.PICKED);
        }
    }

    private void settle(List<Call> chain, Weight weight) {
        isLog = true;
        Call last = chain.get(chain.size() - 1);
        Secrets own = new Secrets();
        CapturedExchange call = CallExchange.of(chain, own, secrets);
        if (weight == Weight.STRONG) {
            strongOneFound();
            aftermath.call(call, own, new Aftermath.Place(last.lastLine, last.thread), true);
        } else {
            hand(new Read(weight, call, own));
        }
    }

    private void settle(LogEntry entry) {
        boolean mayBePicked = !found && entries <= FEW_ENTRIES;
        if (!mayBePicked && !EntryReader.mayRefuse(entry)) {
            return;
        }
        LogFacts facts = new LogFacts();
        Read read = reader.read(entry, facts);
        if (read == null) {
            return;
        }
        boolean isTold = debug.tells(facts.status(), facts.url());
        if (EntryReader.complains(read, entry)) {
            Aftermath.Place place = new Aftermath.Place(entry.number(), EntryReader.threadOf(entry));
            boolean callOpen = wire.isOpen() || debug.isOpen() || pooled.isWaiting();
            boolean joined = aftermath.joins(read, place);
            if (!joined && !isTold) {
                aftermath.complaint(read, place, callOpen);
            }
        } else if (!isTold) {
            hand(read);
        }
    }

    private void strongOneFound() {
        found = true;
        weak.clear();
    }

    private void hand(Read read) {
        if (read.weight() == Weight.STRONG) {
            strongOneFound();
            sink.exchange(read.captured());
        } else if (!found && weak.size() < FEW_ENTRIES) {
            weak.add(read);
        }
    }
}
