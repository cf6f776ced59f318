package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTTP messages as Wireshark, Burp, Fiddler, Postman, HTTPie, wget and the HTTP client of IDEs show them: requests,
 * answers, or both in turn, with prose around them. Not thread-safe.
 */
final class MessageReader {
    /** Says what the next line belongs to. */
    private enum Place {
        OUTSIDE,
        REQUEST_HEADERS,
        REQUEST_BODY,
        ANSWER_HEADERS,
        BODY
    }

    /** A capture shows these; a person who shortens a message leaves them out first. */
    private static final Set<String> OF_EVERY_REQUEST =
            Set.of("user-agent", "accept", "accept-encoding", "connection", "content-length", "sec-fetch-mode");

    private static final Set<String> OF_EVERY_ANSWER =
            Set.of("date", "content-length", "transfer-encoding", "connection", "vary", "cache-control");

    private static final Set<String> OF_REQUESTS = Set.of(
            "authorization",
            "proxy-authorization",
            "host",
            "user-agent",
            "accept",
            "cookie",
            "accept-encoding",
            "accept-language",
            "origin",
            "referer");

    private static final Set<String> OF_ANSWERS = Set.of(
            "www-authenticate",
            "proxy-authenticate",
            "server",
            "date",
            "set-cookie",
            "x-seraph-loginreason",
            "x-arequestid",
            "x-ausername",
            "x-authentication-denied-reason",
            "location",
            "content-type",
            "vary",
            "via",
            "strict-transport-security",
            "x-content-type-options");

    private static final Pattern BARE_REQUEST =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) {1,3}(https?://\\S{1,8000}+)\\s*");
    private static final Pattern BROWSER_LINE =
            Pattern.compile("(?i)(Request URL|Request Method|Status Code|Remote Address|Referrer Policy):[ \\t]*(.*)");
    private static final Pattern END = Pattern.compile(
            "\\s*(?:`{3,}.*|~{3,}.*|#{3}.*|-{5,}.*|={5,}.*|\\{(?:code|noformat)[^}]*}|Response code: \\d{3} .*)\\s*");

    /** The client of the JDK logs in this form what it sends and receives. */
    private static final Pattern JAVA_LOGGING =
            Pattern.compile("(?:INFO|FINE|FINER|FINEST): (?:HEADERS|REQUEST|RESPONSE|MISC|FRAME|SSL): .*");

    private final WgetLines wget = new WgetLines();
    private final CallChains chains;
    private @Nullable Call call;
    private Place place = Place.OUTSIDE;
    private @Nullable String field;
    private @Nullable ChunkedText chunks;
    private int indent;
    private boolean understood;

    MessageReader(EvidenceReader.Sink sink) {
        this(chain -> sink.exchange(CallExchange.of(chain)));
    }

    MessageReader(Consumer<List<Call>> done) {
        this.chains = new CallChains(done);
    }

    /** Reads the messages; returns whether there was one. */
    boolean read(InputLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            readLine(line);
        }
        end();
        return understood;
    }

    void end() {
        finishCall();
        chains.end();
    }

    /** Begins a call that has a name, whatever was shown of the one before. */
    void startNamed(String id, boolean tls) {
        Call next = newCall();
        next.id = id;
        if (tls) {
            next.pseudo(new Field(":scheme", "https"));
        }
    }

    /** Notes where in a log the call that is open was shown last. */
    void shownAt(long line, String thread) {
        Call open = call;
        if (open != null) {
            open.lastLine = line;
            open.thread = thread;
        }
    }

    /** Returns whether the end of a call, or of its redirects, is still to come. */
    boolean isWaiting() {
        return call != null || chains.isWaiting();
    }

    void readLine(String line) {
        if (field != null && folds(line)) {
            field = shortened(field + " " + line.strip());
            return;
        }
        takeField();
        String bare = line.strip();
        if (JAVA_LOGGING.matcher(bare).matches()) {
            place = Place.OUTSIDE;
            return;
        }
        if (startsMessage(line, bare) || wgetSays(bare)) {
            understood = true;
            return;
        }
        switch (place) {
            case OUTSIDE -> outside(bare);
            case REQUEST_HEADERS -> header(bare, Place.REQUEST_BODY);
            case ANSWER_HEADERS -> header(bare, Place.BODY);
            case REQUEST_BODY -> requestBody(line);
            case BODY -> body(line, bare);
        }
        if (bare.startsWith(":status:")) {
            indent = indentOf(line);
        }
    }

    /** A line that starts with a blank goes on with the header before it (RFC 9112 section 5.2). */
    private boolean folds(String line) {
        if (line.startsWith(":status:", indentOf(line))) {
            return false;
        }
        boolean inHeaders = place == Place.REQUEST_HEADERS || place == Place.ANSWER_HEADERS;
        int blanks = indentOf(line);
        return inHeaders && blanks > indent && blanks < line.length();
    }

    private static String shortened(String text) {
        return text.length() > BodyStart.LONGEST ? text.substring(0, BodyStart.LONGEST) : text;
    }

    private boolean startsMessage(String line, String bare) {
        MessageLine.Request request = MessageLine.request(bare);
        if (request != null) {
            startRequest(request.method(), request.target(), line);
            return true;
        }
        MessageLine.Status status = bare.startsWith("HTTP/") ? MessageLine.status(bare) : null;
        if (status != null) {
            startAnswer(status, line);
            return true;
        }
        if (place == Place.BODY && !isWhole()) {
            return false;
        }
        Matcher bareRequest = BARE_REQUEST.matcher(bare);
        if (bareRequest.matches()) {
            startRequest(bareRequest.group(1), bareRequest.group(2), line);
            return true;
        }
        Matcher browser = BROWSER_LINE.matcher(bare);
        return browser.matches()
                && browserLine(
                        browser.group(1).toLowerCase(Locale.ROOT),
                        browser.group(2).strip());
    }

    private void startRequest(String method, String target, String line) {
        Call known = call;
        boolean begun = known != null && known.sent().isEmpty() && !known.isAnswered();
        boolean announced = begun && known != null && (known.url == null || isNamed(known.url, target));
        Call asked = announced && known != null ? known : newCall();
        asked.method = method;
        asked.url = asked.url == null ? target : asked.url;
        asked.tunnel = method.equals("CONNECT");
        headersFollow(Place.REQUEST_HEADERS, line);
    }

    /** Wget and Postman name the whole address above the request. */
    private boolean isNamed(String url, String target) {
        return wget.isOfWget() || (target.startsWith("/") && url.contains("://") && url.endsWith(target));
    }

    private void startAnswer(MessageLine.Status status, String line) {
        Call asked = current();
        boolean next = asked.isAnswered()
                || (asked.receivedShown != Call.Shown.NOTHING
                        && !asked.received().isEmpty());
        Call answered = next ? newCall() : asked;
        answered.forgetAnswer();
        answered.receivedShown = Call.Shown.SOME;
        if (!status.isInterim()) {
            answered.status = status.fact();
        }
        headersFollow(Place.ANSWER_HEADERS, line);
    }

    private void headersFollow(Place next, String line) {
        place = next;
        chunks = null;
        indent = indentOf(line);
    }

    private static int indentOf(String line) {
        int blanks = 0;
        while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
            blanks++;
        }
        return blanks;
    }

    /** What the developer tools of browsers show above the headers. */
    private boolean browserLine(String name, String value) {
        if (name.equals("request url")) {
            startRequest("", value, "");
            current().method = null;
            place = Place.OUTSIDE;
        } else if (name.equals("request method")) {
            current().method = value;
        } else if (name.equals("status code")) {
            Matcher code = Pattern.compile("\\d{3}").matcher(value);
            if (code.find()) {
                current().status = Fact.present(Integer.valueOf(code.group()));
            }
        }
        return true;
    }

    private boolean wgetSays(String bare) {
        WgetLines.Said said = wget.read(bare);
        if (said == null) {
            return false;
        }
        switch (said.what()) {
            case REQUEST -> {
                Call asked = newCall();
                asked.url = said.text();
                asked.method = "GET";
                place = Place.OUTSIDE;
            }
            case STATUS -> {
                MessageLine.Status status = MessageLine.status("HTTP/1.1 " + said.text());
                if (status != null) {
                    startAnswer(status, "");
                    place = Place.OUTSIDE;
                }
            }
            case PROBLEM -> current().problem = Fact.present(ProblemWords.of(said.text(), wget.issuer()));
            case BODY -> current().body().append(said.text());
            case LOCATION -> current().receive(new Field("Location", said.text()));
            case NOTHING -> place = place == Place.BODY ? Place.OUTSIDE : place;
        }
        return true;
    }

    /** Headers alone, without the line above them. */
    private void outside(String bare) {
        Field found = MessageLine.header(bare);
        if (found == null) {
            return;
        }
        String name = found.name().toLowerCase(Locale.ROOT);
        if (name.startsWith(":")) {
            pseudo(found);
        } else if (OF_REQUESTS.contains(name)) {
            if (current().isAnswered() && current().sent().isEmpty() && current().url == null) {
                newCall();
            }
            place = Place.REQUEST_HEADERS;
            field = bare;
            understood = true;
        } else if (OF_ANSWERS.contains(name)) {
            current().receivedShown = Call.Shown.SOME;
            place = Place.ANSWER_HEADERS;
            field = bare;
            understood = true;
        }
    }

    private void pseudo(Field found) {
        Call asked = current();
        switch (found.name()) {
            case ":status" -> {
                MessageLine.Status status = MessageLine.status("HTTP/2 " + found.value());
                if (status != null) {
                    startAnswer(status, "");
                    understood = true;
                }
            }
            case ":method" -> {
                asked = asked.method == null && !asked.isAnswered() ? asked : newCall();
                asked.method = found.value();
                place = Place.REQUEST_HEADERS;
                understood = true;
            }
            default -> asked.pseudo(found);
        }
    }

    private void header(String bare, Place next) {
        if (bare.isEmpty()) {
            place = next;
            return;
        }
        if (bare.startsWith(":")) {
            Field found = MessageLine.header(bare);
            if (found != null) {
                pseudo(found);
            }
        } else if (place == Place.REQUEST_HEADERS && isOfAnswer(bare)) {
            place = Place.ANSWER_HEADERS;
            current().receivedShown = Call.Shown.SOME;
            field = bare;
        } else {
            field = bare;
        }
    }

    /** Headers of both sides without a line between them. */
    private boolean isOfAnswer(String bare) {
        Field found = MessageLine.header(bare);
        String name = found == null ? "" : found.name().toLowerCase(Locale.ROOT);
        return call != null
                && call.url == null
                && Set.of("www-authenticate", "set-cookie", "server", "x-seraph-loginreason", "x-arequestid")
                        .contains(name);
    }

    private void takeField() {
        String text = field;
        Call known = call;
        field = null;
        Field found = text == null ? null : MessageLine.header(text);
        if (found == null || known == null) {
            return;
        }
        if (place == Place.REQUEST_HEADERS) {
            known.send(found);
            known.sentShown = Call.Shown.SOME;
        } else {
            known.receive(found);
        }
    }

    private void requestBody(String line) {
        current().alsoSaid(line);
        if (END.matcher(line).matches()) {
            place = Place.OUTSIDE;
        }
    }

    private void body(String line, String bare) {
        Call answered = current();
        if (chunks == null && answered.body().length() == 0) {
            chunks = ChunkedText.startingWith(bare, answered.receives("Transfer-Encoding"), answered.body());
            if (chunks != null) {
                return;
            }
        }
        if (chunks != null) {
            place = chunks.take(line) ? place : Place.OUTSIDE;
        } else if (END.matcher(line).matches() || isWhole()) {
            place = Place.OUTSIDE;
        } else if (!bare.isEmpty() || answered.body().length() > 0) {
            answered.body().appendLine(line);
        }
    }

    private boolean isWhole() {
        return call != null && call.hasWholeBody();
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

    void finishCall() {
        takeField();
        Call done = call;
        call = null;
        place = Place.OUTSIDE;
        if (done == null) {
            return;
        }
        complete(done);
        boolean empty = done.url == null
                && !done.isAnswered()
                && done.received().isEmpty()
                && done.sent().isEmpty();
        boolean tunnelBuilt = done.tunnel && done.status.is(200);
        if (!tunnelBuilt && (!empty || done.problem.isPresent())) {
            chains.add(done);
        }
    }

    private static void complete(Call done) {
        boolean captured = (done.sends("Host") || done.isHttp2()) && isComplete(done.sent(), OF_EVERY_REQUEST);
        done.sentShown = captured ? Call.Shown.ALL : done.sentShown;
        if (done.isAnswered() && isComplete(done.received(), OF_EVERY_ANSWER)) {
            done.receivedShown = Call.Shown.ALL;
        }
        done.nameAddress();
        if (done.tunnel && done.isAnswered() && !done.status.is(200)) {
            done.refuseTunnel();
        }
        wasEmpty(done);
    }

    private static void wasEmpty(Call done) {
        String length = done.receives("Content-Length");
        if (length != null && length.strip().equals("0")) {
            done.body().isShown();
        }
    }

    private static boolean isComplete(List<Field> fields, Set<String> usual) {
        return fields.size() >= 3
                && fields.stream().anyMatch(field -> usual.contains(field.name().toLowerCase(Locale.ROOT)));
    }
}
