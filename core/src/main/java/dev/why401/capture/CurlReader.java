package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts of {@code curl -v}, {@code curl -i} and {@code curl --trace-ascii}, with or without the command and with
 * prose around them. Not thread-safe.
 */
final class CurlReader {
    /** Says what the next unmarked line belongs to. */
    private enum Place {
        OUTSIDE,
        MARKED_HEADERS,
        PLAIN_HEADERS,
        REPEATED_HEADERS,
        BODY
    }

    private static final int LONGEST_COMMAND = 64 * 1024;
    private static final Pattern RETURNED = Pattern.compile("returned error: (\\d{3})");
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "\\* (?:Connection #\\d+ to host \\S{0,300} left intact|Closing connection(?: #?\\d+)?|shutting down connection #\\d+)$");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}.*|~{3,}.*|\\{(?:code|noformat)[^}]*})\\s*");

    private final CallChains chains;
    private final CurlConnection connection = new CurlConnection();
    private @Nullable CurlCommand command;
    private @Nullable Call call;
    private Place place = Place.OUTSIDE;
    private boolean ended;
    private boolean understood;

    CurlReader(EvidenceReader.Sink sink) {
        this.chains = new CallChains(chain -> sink.exchange(CallExchange.of(chain)));
    }

    /** Reads the transcript; returns whether there was anything of curl in it. */
    boolean read(InputLines lines) throws IOException {
        CurlTrace trace = new CurlTrace(this::take);
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!trace.take(line)) {
                readLine(line, lines);
            }
        }
        trace.end();
        finishCommand();
        chains.end();
        return understood;
    }

    private void readLine(String line, InputLines lines) throws IOException {
        if (CurlCommand.startsIn(line)) {
            String rest = command(line, lines);
            if (rest != null) {
                readLine(rest, lines);
            }
            return;
        }
        if (line.indexOf('\r') < 0) {
            take(CurlLine.of(line));
            return;
        }
        // The progress meter overwrites itself.
        for (String piece : line.split("\r", 1_000)) {
            if (!piece.isEmpty()) {
                take(CurlLine.of(piece));
            }
        }
    }

    /** Reads a command to its end; returns the line that turned out not to belong to it. */
    private @Nullable String command(String first, InputLines lines) throws IOException {
        StringBuilder text = new StringBuilder(first);
        String next = null;
        while (text.length() < LONGEST_COMMAND && ShellWords.goesOn(text.toString())) {
            next = lines.next();
            if (next == null || isOfVerbose(next)) {
                break;
            }
            text.append('\n').append(next);
            next = null;
        }
        CurlCommand read = CurlCommand.read(text.toString());
        if (read != null) {
            finishCommand();
            command = read;
            understood = true;
        } else if (place == Place.BODY) {
            take(new CurlLine(CurlLine.Kind.OTHER, first));
        }
        return next;
    }

    private static boolean isOfVerbose(String line) {
        return line.startsWith("* ")
                || line.startsWith("< HTTP/")
                || line.startsWith("HTTP/")
                || line.startsWith("curl: (");
    }

    private void take(CurlLine line) {
        switch (line.kind()) {
            case INFO -> info(line.text());
            case SENT -> sent(line.text());
            case RECEIVED -> received(line.text());
            case SENT_DATA -> current().alsoSaid(line.text());
            case RECEIVED_DATA -> current().body().appendLine(line.text());
            case EXIT -> exit(line.text());
            case NOISE -> {}
            case OTHER -> other(line.text());
        }
    }

    private void info(String text) {
        understood = true;
        if (CurlConnection.startsAnother(text) && call != null && call.isAnswered()) {
            finishCall();
        }
        connection.note(text);
        if (call != null && connection.endsAnswer(text)) {
            endBody(call);
        }
        if (text.startsWith("[") || text.startsWith("h2h3 [") || text.startsWith("h2 [")) {
            Field field = MessageLine.header(between(text));
            if (field != null) {
                current().alsoSends(field);
            }
        }
    }

    /** Returns what stands in the last pair of brackets: a header as HTTP/2 and HTTP/3 code of curl logs it. */
    private static String between(String text) {
        int from = text.lastIndexOf('[');
        int to = text.lastIndexOf(']');
        return from >= 0 && to > from ? text.substring(from + 1, to) : "";
    }

    private void sent(String text) {
        MessageLine.Request request = MessageLine.request(text);
        if (request != null) {
            understood = true;
            boolean tunnel = request.method().equals("CONNECT");
            call = tunnel && call != null && call.tunnel ? null : call;
            Call known = call;
            Call asked = known != null && known.isUntouched() ? known : newCall();
            asked.method = request.method();
            asked.tunnel = tunnel;
            asked.url = request.target();
            asked.sentShown = Call.Shown.ALL;
            asked.said = connection.takeSaid(asked.tunnel);
            place = Place.OUTSIDE;
            return;
        }
        Field field = MessageLine.header(text);
        if (field != null && call != null && !call.isAnswered()) {
            call.send(field);
        }
    }

    private void received(String text) {
        MessageLine.Status status = MessageLine.status(text);
        if (status != null) {
            understood = true;
            Call asked = current();
            Call answered = asked.isAnswered() ? newCall() : asked;
            answer(status, answered);
            place = Place.MARKED_HEADERS;
        } else if (text.isBlank() && place == Place.MARKED_HEADERS) {
            place = Place.BODY;
            ended = false;
        } else if (call != null) {
            addHeader(text, call);
        }
    }

    private static void answer(MessageLine.Status status, Call call) {
        call.forgetAnswer();
        call.receivedShown = Call.Shown.ALL;
        if (!status.isInterim()) {
            call.status = status.fact();
        }
    }

    private static void addHeader(String text, Call call) {
        Field field = MessageLine.header(text);
        if (field != null) {
            call.receive(field);
        }
    }

    private void exit(String text) {
        understood = true;
        Call failed = current();
        endBody(failed);
        Matcher returned = RETURNED.matcher(text);
        if (returned.find()) {
            Fact<Integer> status = Fact.present(Integer.valueOf(returned.group(1)));
            failed.status = failed.isAnswered() ? failed.status : status;
        } else if (!failed.problem.isPresent()) {
            failed.problem = Fact.present(ProblemWords.of(text, connection.issuer()));
        }
    }

    private void other(String text) {
        MessageLine.Status status = text.startsWith("HTTP/") ? MessageLine.status(text.strip()) : null;
        if (status != null && place != Place.MARKED_HEADERS) {
            plainStatus(status);
            return;
        }
        switch (place) {
            case MARKED_HEADERS -> {}
            case REPEATED_HEADERS -> place = text.isBlank() ? Place.BODY : place;
            case PLAIN_HEADERS -> plainHeader(text);
            case BODY -> body(text);
            case OUTSIDE -> outside(text);
        }
    }

    /** The headers of {@code -i}; with {@code -v} they come a second time. */
    private void plainStatus(MessageLine.Status status) {
        understood = true;
        Call asked = current();
        boolean repeated = asked.status.is(status.code())
                && asked.body().isBlank()
                && asked.receivedShown == Call.Shown.ALL
                && place != Place.PLAIN_HEADERS;
        if (repeated) {
            place = Place.REPEATED_HEADERS;
            return;
        }
        Call answered = asked.isAnswered() && asked.receivedShown == Call.Shown.ALL ? newCall() : asked;
        answer(status, answered);
        answered.tunnel |= status.phrase().equalsIgnoreCase("Connection established");
        place = Place.PLAIN_HEADERS;
    }

    private void plainHeader(String text) {
        Call answered = current();
        if (!text.isBlank()) {
            addHeader(text.strip(), answered);
            return;
        }
        if (answered.tunnel && answered.status.is(200)) {
            answered.tunnel = false;
            answered.forgetAnswer();
        }
        place = answered.isAnswered() ? Place.BODY : Place.OUTSIDE;
        ended = false;
    }

    private void body(String text) {
        Call answered = current();
        boolean over =
                FENCE.matcher(text).matches() || (ended && !answered.body().isBlank());
        if (over || answered.hasWholeBody()) {
            ended = true;
            return;
        }
        Matcher end = LEFT_OPEN.matcher(text);
        if (end.find()) {
            answered.body().appendLine(text.substring(0, end.start()));
            endBody(answered);
        } else if (!text.isEmpty() || answered.body().length() > 0) {
            answered.body().appendLine(text);
        }
    }

    /** A command without -v and -i prints the body alone. */
    private void outside(String text) {
        if (command != null
                && !text.isBlank()
                && !FENCE.matcher(text).matches()
                && call == null
                && !connection.isVerbose()) {
            Call silent = current();
            silent.body().appendLine(text);
            place = Place.BODY;
            ended = false;
        }
    }

    /** Where the output is not a terminal, the body often comes after curl's last remark. */
    private void endBody(Call answered) {
        ended = !answered.body().isBlank();
    }

    private Call current() {
        Call known = call;
        return known == null ? newCall() : known;
    }

    private Call newCall() {
        finishCall();
        Call next = new Call();
        call = next;
        return next;
    }

    private void finishCall() {
        Call done = call;
        call = null;
        place = Place.OUTSIDE;
        if (done != null) {
            connection.complete(done, command);
            if (!connection.isTunnelBuilt(done)) {
                chains.add(done);
            }
        }
    }

    /** What curl complained of without any request is the failure of the call that was to be. */
    private void finishCommand() {
        finishCall();
        if (connection.complaint() != null) {
            Call failed = new Call();
            connection.complete(failed, command);
            chains.add(failed);
        }
        connection.forget();
    }
}
