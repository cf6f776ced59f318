package dev.why401.capture;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what one entry of a log says of a refused call. Not thread-safe if {@code completion} is not. */
final class EntryReader {
    /** Tells how much an entry says of a refusal. */
    enum Weight {
        NOTHING,
        /** Worth a word only where it is all that was pasted. */
        PICKED,
        /** Worth a word where few entries were pasted and none of them says more. */
        WEAK,
        STRONG
    }

    /**
     * What an entry says.
     *
     * @param weight how much it says of a refusal
     * @param captured what it shows of the call
     * @param secrets the secrets that stand in it
     */
    record Read(Weight weight, CapturedExchange captured, Secrets secrets) {}

    private static final int LONGEST_PREFIX = 120;

    private final Consumer<LogFacts> completion;
    private final Secrets earlier;

    /**
     * Reads with what {@code completion} knows beside the entry.
     *
     * @param earlier the secrets of what was read before; those of the entries are added
     */
    EntryReader(Consumer<LogFacts> completion, Secrets earlier) {
        this.completion = completion;
        this.earlier = earlier;
    }

    /** Most lines of a log end here, and should cost little. */
    static boolean mayRefuse(LogEntry entry) {
        String text = entry.text();
        boolean marked = RefusalWords.mayBeIn(text, entry.level());
        boolean plain = entry.level() == LogLevel.QUIET && !entry.isJson();
        return marked && (!plain || StatusWords.refuses(text));
    }

    /** Returns what the entry says of a refused call, and collects in {@code facts} what it shows; {@code null} if it says nothing. */
    @Nullable
    Read read(LogEntry entry, LogFacts facts) {
        String raw = entry.text();
        Secrets secrets = new Secrets();
        String authorization = LogSecrets.take(raw, secrets);
        earlier.remember(secrets);
        secrets.alsoHide(earlier);
        Scrubber scrubber = secrets.scrubber();
        String clean = scrubber.text(raw, ShownText.LONGEST);
        LogLevel level = LogText.read(clean, entry.level(), facts);
        completion.accept(facts);
        Weight weight = weigh(clean, level, facts);
        if (weight == Weight.NOTHING) {
            return null;
        }
        Exchange exchange = exchange(clean, raw.length() > ShownText.LONGEST, facts, scrubber);
        Exchange whole = authorization == null
                ? exchange
                : CallExchange.withCredential(exchange, ShownCredential.of(authorization, false, exchange.address()));
        return new Read(
                weight,
                new CapturedExchange(Fact.present("line " + entry.number()), whole, secrets.hidden(whole, raw)),
                secrets);
    }

    /** Returns what tells the thread of an entry; empty if nothing in front of its words does. */
    static String threadOf(LogEntry entry) {
        String text = entry.text();
        return LogPrefix.thread(text.substring(0, Math.min(text.length(), LONGEST_PREFIX)));
    }

    /** Returns whether the entry tells of the end of a call; a client that only warns may go on and answer a challenge. */
    static boolean complains(Read read, LogEntry entry) {
        boolean loud = read.weight() == Weight.STRONG || entry.level() == LogLevel.ERROR;
        boolean goesOn = entry.level() == LogLevel.WARNING
                && !read.captured().exchange().status().isPresent();
        return loud && !goesOn;
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
