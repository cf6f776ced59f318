package dev.why401.capture;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
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

    /** Tells how much an entry says of a refusal. */
    private enum Weight {
        NOTHING,
        /** Worth a word only where it is all that was pasted. */
        PICKED,
        /** Worth a word where few entries were pasted and none of them says more. */
        WEAK,
        STRONG
    }

    private record Read(Weight weight, CapturedExchange captured) {}

    private final EvidenceReader.Sink sink;
    private final WireLog wire = new WireLog();
    private final MessageReader wired = new MessageReader(this::settle);
    private final DebugOutput debug = new DebugOutput(new MessageReader(this::settle));
    private final List<Read> weak = new ArrayList<>();
    private @Nullable LogEntry warning;
    private @Nullable LogEntry sending;
    private long entries;
    private boolean isLog;
    private boolean found;

    LogReader(EvidenceReader.Sink sink) {
        this.sink = sink;
    }

    /** Reads to the end, and returns whether the input was understood, whether anything in it failed or not. */
    boolean read(InputLines lines) throws IOException {
        LogEntries split = new LogEntries(lines, debug);
        for (LogEntry entry = split.next(); entry != null; entry = split.next()) {
            entries++;
            isLog |= entry.isStarted();
            take(entry);
        }
        settleWarning();
        debug.end();
        for (WireLog.Call call = wire.rest(); call != null; call = wire.rest()) {
            settle(call);
        }
        wired.end();
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
        if (WireLog.isIn(entry.text())) {
            settle(wire.take(entry));
        } else if (entry.level() == LogLevel.WARNING) {
            warning = entry;
        } else {
            settle(entry);
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
        }
    }

    private void settle(List<Call> chain) {
        Integer status = chain.get(chain.size() - 1).status.orNull();
        if (status == null || Ordinary.isOrdinary(chain)) {
            return;
        }
        Weight weight = StatusWords.isRefusal(status) || status < 400 ? Weight.STRONG : Weight.WEAK;
        isLog = true;
        hand(new Read(weight, CallExchange.of(chain)));
    }

    private void settle(LogEntry entry) {
        String text = entry.text();
        boolean mayBePicked = !found && entries <= FEW_ENTRIES;
        if (!mayBePicked && !mayRefuse(entry, text)) {
            return;
        }
        LogFacts facts = new LogFacts();
        hand(read(entry, facts));
    }

    /** Most lines of a log end here, and should cost little. */
    private static boolean mayRefuse(LogEntry entry, String text) {
        boolean marked = RefusalWords.mayBeIn(text, entry.level());
        boolean plain = entry.level() == LogLevel.QUIET && !entry.isJson();
        return marked && (!plain || StatusWords.refuses(text));
    }

    private void hand(@Nullable Read read) {
        if (read == null) {
            return;
        }
        if (read.weight() == Weight.STRONG) {
            found = true;
            weak.clear();
            sink.exchange(read.captured());
        } else if (!found && weak.size() < FEW_ENTRIES) {
            weak.add(read);
        }
    }

    private @Nullable Read read(LogEntry entry, LogFacts facts) {
        String raw = entry.text();
        Secrets secrets = new Secrets();
        String authorization = LogSecrets.take(raw, secrets);
        Scrubber scrubber = secrets.scrubber();
        String clean = scrubber.text(raw, ShownText.LONGEST);
        LogLevel level = LogText.read(clean, entry.level(), facts);
        debug.complete(facts);
        Weight weight = weigh(clean, level, facts);
        if (weight == Weight.NOTHING || debug.tells(facts)) {
            return null;
        }
        Exchange exchange = exchange(clean, raw.length() > ShownText.LONGEST, facts, scrubber);
        Exchange whole = authorization == null
                ? exchange
                : CallExchange.withCredential(exchange, ShownCredential.of(authorization, false, exchange.address()));
        return new Read(
                weight,
                new CapturedExchange(Fact.present("line " + entry.number()), whole, secrets.hidden(whole, raw)));
    }

    private Weight weigh(String text, LogLevel level, LogFacts facts) {
        Integer status = facts.status();
        if (status != null && StatusWords.isRefusal(status)) {
            return Weight.STRONG;
        }
        if (level == LogLevel.QUIET) {
            return status != null && status >= 300 ? Weight.PICKED : Weight.NOTHING;
        }
        boolean redirected = status != null && status >= 300 && status < 400;
        boolean onTheWay = facts.problem() != null && (facts.problem() != Kind.OTHER || facts.url() != null);
        if (onTheWay || RefusalWords.refuse(text) || (redirected && RefusalWords.complain(text))) {
            return Weight.STRONG;
        }
        boolean complains = level == LogLevel.ERROR || level == LogLevel.WARNING;
        if ((status != null && status >= 300) || complains) {
            return Weight.WEAK;
        }
        boolean speaks = text.indexOf('\n') < 0 || RefusalWords.mayBeIn(text, level) || RefusalWords.complain(text);
        return speaks ? Weight.PICKED : Weight.NOTHING;
    }

    private static Exchange exchange(String clean, boolean isCut, LogFacts facts, Scrubber scrubber) {
        String shown = StackFrames.removedFrom(ObjectDump.isIn(clean) ? ObjectDump.withoutMachinery(clean) : clean);
        Exchange.Builder call = Exchange.builder(scrubber)
                .method(facts.method())
                .url(facts.url())
                .shownRequestHeaders(facts.sent())
                .shownResponseHeaders(facts.answered())
                .logLine(shown.strip());
        String body = facts.body();
        String why = facts.whyBodyIsCut();
        if (body != null && why == null && !isCut) {
            call.body(body);
        } else if (body != null) {
            call.startOfBody(body, why == null ? "the entry is longer than what is kept of it" : why);
        }
        Kind kind = facts.problem();
        Integer status = facts.status() == null ? facts.proxyStatus() : facts.status();
        boolean byProxy = kind == Kind.PROXY_AUTHENTICATION || kind == Kind.TUNNEL_REFUSED;
        if (kind != null && (status == null || byProxy)) {
            call.status(status == null ? Fact.absent() : Fact.present(status))
                    .problem(Fact.present(new TransportProblem(
                            kind, firstLine(shown), Fact.ofShown(facts.proxyStatus()), Fact.unknown())));
        } else {
            call.status(Fact.ofShown(status));
        }
        return call.build();
    }

    private static String firstLine(String text) {
        LogFacts single = new LogFacts();
        for (String line : text.split("\n", 400)) {
            TransportWords.read(line, single);
            if (single.problem() != null) {
                return line.strip();
            }
        }
        return text;
    }
}
