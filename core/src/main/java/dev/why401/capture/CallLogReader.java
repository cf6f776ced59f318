package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the HttpLoggingInterceptor of OkHttp 3 to 5 wrote at its levels BASIC, HEADERS and BODY, and the Logger of Feign
 * with its longer arrows, with the prefixes of logcat, Logback, Log4j or java.util.logging, or inside the JSON that a logger or
 * a container runtime writes. Lines of several threads are told apart by their prefix. Not thread-safe.
 */
final class CallLogReader {
    private static final int MOST_OPEN = 64;

    private static final Pattern ARROW =
            Pattern.compile("(?:^|[\\s\\]|:>-])(--> (?!END )|<-- (?!END )|--> END |<-- END |(?<!-)---> |<--- )");
    private static final Pattern REQUEST = Pattern.compile(
            "--> ([A-Z]{3,20}) ((?:https?|wss?)://\\S+)(?: ((?i:http)/\\d\\S*|h2\\S*|h3\\S*|quic|spdy\\S*))?(?: \\((.*)\\))?\\s*");
    private static final Pattern ANSWER =
            Pattern.compile("<-- (\\d{3})(?: (.{0,200}?))?? ((?:https?|wss?)://\\S+)(?: \\((.*)\\))?\\s*");
    /** Feign tells of an answer without its address, and calls are one after the other for each of its methods. */
    private static final Pattern ANSWER_TO_THE_LAST =
            Pattern.compile("<-- HTTP/\\d\\S* (\\d{3})(?: (.{0,200}?))?? \\(\\d+ms\\)\\s*");

    private static final Pattern FAILED = Pattern.compile("<-- (?:HTTP FAILED: (.*)|ERROR (.*?)(?: \\(\\d+ms\\))?)");
    private static final Pattern FAILED_ADDRESS = Pattern.compile("\\. (https?://\\S+) \\(\\d+ms\\)\\s*$");

    private final Map<String, Talk> talks = new LinkedHashMap<>();
    private final CallChains chains;
    private @Nullable String tail;
    private @Nullable Talk latest;
    private boolean understood;
    private boolean wrapped;
    private final Secrets secrets = new Secrets();
    private final EntryReader words = new EntryReader(facts -> {}, secrets);
    private final Aftermath aftermath;
    private @Nullable LogEntry said;
    private final List<CapturedExchange> unmatched = new ArrayList<>();
    private boolean anyRefused;
    private final EvidenceReader.Sink sink;
    private long line;

    CallLogReader(EvidenceReader.Sink sink) {
        this.sink = sink;
        this.aftermath = new Aftermath(sink::exchange, read -> {
            if (read.weight() == EntryReader.Weight.STRONG && unmatched.size() < MOST_OPEN) {
                unmatched.add(read.captured());
            }
        });
        this.chains = new CallChains(this::settle);
    }

    private void settle(List<Call> chain) {
        Call last = chain.get(chain.size() - 1);
        Secrets own = new Secrets();
        CapturedExchange call = CallExchange.of(chain, own, secrets);
        boolean refused = !Ordinary.isOrdinary(chain);
        anyRefused |= refused;
        aftermath.call(call, own, new Aftermath.Place(last.lastLine, last.thread), refused);
    }

    /** What one thread logs. */
    private static final class Talk {
        final String thread;
        final List<Call> open = new ArrayList<>();

        @Nullable
        Call asking;

        @Nullable
        Call answered;

        boolean inBody;

        Talk(String thread) {
            this.thread = thread;
        }

        boolean isTalking() {
            return asking != null || answered != null;
        }

        void stop() {
            asking = null;
            answered = null;
            inBody = false;
        }
    }

    /** Reads the log; returns whether there was a call in it. */
    boolean read(InputLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            readLine(line, lines.number());
        }
        endSaid();
        talks.values().forEach(this::finish);
        chains.end();
        aftermath.end();
        if (!anyRefused) {
            unmatched.forEach(sink::exchange);
        }
        return understood;
    }

    private void readLine(String line, long number) {
        this.line = number;
        aftermath.pass(number);
        WrappedLine inside = wrapped || InputKind.isCallLog(line) ? WrappedLine.of(line) : null;
        if (inside != null) {
            wrapped = true;
            Talk talk = talk(inside.source());
            for (String said : inside.text().split("\n", -1)) {
                readSaid(said, talk);
            }
            return;
        }
        String start = line.length() > 4_000 ? line.substring(0, 4_000) : line;
        Matcher arrow = ARROW.matcher(start);
        if (arrow.find()) {
            endSaid();
            String prefix = line.substring(0, arrow.start(1));
            Talk talk = talk(LogPrefix.thread(prefix));
            tail = LogPrefix.tail(prefix);
            latest = talk;
            arrow(shortened(line.substring(arrow.start(1)).strip()), talk);
            return;
        }
        String known = tail;
        int at = known == null || known.isEmpty() ? -1 : start.indexOf(known);
        if (at >= 0 && known != null) {
            Talk talk = talk(LogPrefix.thread(line.substring(0, at + known.length())));
            latest = talk;
            text(line.substring(at + known.length()), talk);
        } else if (latest != null && latest.isTalking() && !LogPrefix.startsEntry(start)) {
            text(line, latest);
        } else if (latest != null) {
            say(LogLine.of(line), number);
        }
    }

    /** Takes a line that the program wrote below its calls. */
    private void say(LogLine line, long number) {
        LogEntry open = said;
        if (open != null && !line.starts() && line.source().isEmpty()) {
            open.add(line);
        } else if (!line.text().isBlank()) {
            endSaid();
            said = new LogEntry(number, line);
        }
    }

    /** What the program complains of right below a call belongs to it. */
    private void endSaid() {
        LogEntry entry = said;
        said = null;
        if (entry == null || !EntryReader.mayRefuse(entry)) {
            return;
        }
        EntryReader.Read read = words.read(entry, new LogFacts());
        if (read != null && EntryReader.complains(read, entry)) {
            boolean callOpen = chains.isWaiting() || talks.values().stream().anyMatch(talk -> !talk.open.isEmpty());
            Aftermath.Place place = new Aftermath.Place(entry.number(), EntryReader.threadOf(entry));
            if (!aftermath.joins(read, place)) {
                aftermath.complaint(read, place, callOpen);
            }
        }
    }

    private static String shortened(String text) {
        return text.startsWith("--->") || text.startsWith("<---") ? text.replaceFirst("---", "--") : text;
    }

    private void readSaid(String said, Talk talk) {
        Matcher arrow = ARROW.matcher(said.length() > 4_000 ? said.substring(0, 4_000) : said);
        if (arrow.find()) {
            arrow(shortened(said.substring(arrow.start(1)).strip()), talk);
        } else {
            text(said, talk);
        }
    }

    private Talk talk(String thread) {
        Talk talk = talks.get(thread);
        if (talk == null) {
            if (talks.size() >= MOST_OPEN) {
                Iterator<Talk> oldest = talks.values().iterator();
                finish(oldest.next());
                oldest.remove();
            }
            talk = new Talk(thread);
            talks.put(thread, talk);
        }
        return talk;
    }

    private void arrow(String text, Talk talk) {
        Matcher request = REQUEST.matcher(text);
        Matcher answer = ANSWER.matcher(text);
        Matcher toTheLast = ANSWER_TO_THE_LAST.matcher(text);
        Matcher failed = FAILED.matcher(text);
        if (request.matches()) {
            understood = true;
            ask(request, talk);
        } else if (failed.matches()) {
            understood = true;
            fail(failed.group(1) == null ? failed.group(2) : failed.group(1), talk);
        } else if (answer.matches()) {
            understood = true;
            answer(answer, talk);
        } else if (toTheLast.matches()) {
            understood = true;
            answered(toTheLast, lastOpen(talk), talk);
        } else if (text.startsWith("--> END")) {
            talk.stop();
        } else if (text.startsWith("<-- END")) {
            endAnswer(text, talk);
        }
    }

    private void ask(Matcher request, Talk talk) {
        talk.stop();
        Call call = new Call();
        call.method = request.group(1);
        call.url = request.group(2);
        talk.asking = call;
        talk.open.add(call);
        if (talk.open.size() > MOST_OPEN) {
            done(talk.open.remove(0));
        }
    }

    private void answer(Matcher answer, Talk talk) {
        talk.stop();
        String url = answer.group(3);
        Call call = callFor(url, talk);
        if (call.url == null) {
            call.url = url;
        } else if (!call.url.equals(url)) {
            call.answeredFrom = url;
        }
        answered(answer, call, talk);
        String remarks = answer.group(4);
        if (remarks != null && remarks.contains("body")) {
            talk.stop();
        }
    }

    private void answered(Matcher answer, Call call, Talk talk) {
        talk.stop();
        call.status = Fact.present(Integer.valueOf(answer.group(1)));
        talk.answered = call;
        shown(call, talk);
    }

    /** The answer names where it came from, which after a redirect is not what was asked. */
    private Call callFor(String url, Talk talk) {
        for (int i = talk.open.size() - 1; i >= 0; i--) {
            if (url.equals(talk.open.get(i).url) && !talk.open.get(i).isAnswered()) {
                return talk.open.get(i);
            }
        }
        return lastOpen(talk);
    }

    private Call lastOpen(Talk talk) {
        for (int i = talk.open.size() - 1; i >= 0; i--) {
            if (!talk.open.get(i).isAnswered()) {
                return talk.open.get(i);
            }
        }
        Call unasked = new Call();
        talk.open.add(unasked);
        return unasked;
    }

    private void fail(String words, Talk talk) {
        talk.stop();
        Matcher address = FAILED_ADDRESS.matcher(words);
        boolean named = address.find();
        Call call = named ? callFor(address.group(1), talk) : lastOpen(talk);
        if (named && call.url == null) {
            call.url = address.group(1);
        }
        call.problem = Fact.present(ProblemWords.of(named ? words.substring(0, address.start()) : words, null));
        talk.open.remove(call);
        shown(call, talk);
        done(call);
    }

    private void endAnswer(String text, Talk talk) {
        Call call = talk.answered;
        if (call != null) {
            boolean empty = text.contains("(0-byte body") || text.contains(" 0-byte body)");
            boolean left = text.contains("omitted");
            if (empty) {
                call.body().isShown();
            } else if (left && call.body().wasShown()) {
                call.body().misses("the log left it out");
            }
            talk.open.remove(call);
            shown(call, talk);
            done(call);
        }
        talk.stop();
    }

    private void shown(Call call, Talk talk) {
        call.lastLine = line;
        call.thread = talk.thread;
    }

    private void text(String text, Talk talk) {
        Call asking = talk.asking;
        Call answered = talk.answered;
        if (asking != null) {
            Field field = talk.inBody ? null : MessageLine.header(text);
            talk.inBody |= text.isBlank();
            if (field == null) {
                asking.alsoSaid(text);
            } else {
                asking.send(field);
                secrets.rememberHeader(text);
                asking.sentShown = Call.Shown.SOME;
            }
        } else if (answered != null) {
            answerText(text, talk, answered);
            shown(answered, talk);
        }
    }

    private static void answerText(String text, Talk talk, Call answered) {
        Field field = talk.inBody ? null : MessageLine.header(text);
        if (field != null) {
            answered.receive(field);
            answered.receivedShown = Call.Shown.ALL;
        } else if (text.isBlank() && !talk.inBody) {
            talk.inBody = true;
        } else if (talk.inBody) {
            answered.body().appendLine(text);
        }
    }

    private void finish(Talk talk) {
        talk.open.forEach(this::done);
        talk.open.clear();
        talk.stop();
    }

    /** Only as a network interceptor it sees what OkHttp itself adds, and then nothing is added after it. */
    private void done(Call call) {
        boolean last = call.sends("Host") && call.sends("User-Agent");
        call.sentShown = last ? Call.Shown.ALL : call.sentShown;
        chains.add(call);
    }
}
