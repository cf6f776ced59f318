package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the input shows of one request and its answer, secrets included. It lives no longer than the reading of its
 * chain and never leaves this package. Not thread-safe.
 */
final class Call {
    /** Tells what a missing header means. */
    enum Shown {
        /** Nothing was shown. */
        NOTHING,
        /** There may have been others. */
        SOME,
        /** There were no others. */
        ALL
    }

    private static final int MOST_HEADERS = 1_000;
    private static final int LONGEST_EXTRA = 64 * 1024;

    @Nullable
    String id;

    @Nullable
    String method;

    @Nullable
    String url;

    Shown sentShown = Shown.NOTHING;
    Shown receivedShown = Shown.NOTHING;
    Fact<Integer> status = Fact.unknown();
    Fact<TransportProblem> problem = Fact.unknown();

    @Nullable
    Instant receivedAt;

    /** The address that answered, where the input names it and it is another one than was called. */
    @Nullable
    String answeredFrom;

    /** The last line of a log that shows something of the call; 0 if it stands in none. */
    long lastLine;

    /** What tells the thread of the call in a log; empty if nothing does. */
    String thread = "";

    /** Whether the tool that wrote the input may have left out the headers that hold credentials. */
    boolean credentialsLeftOut;

    /** What the input says of the credential beside the headers. */
    @Nullable
    SentCredential said;

    private @Nullable String authority;
    private @Nullable String scheme;

    /** Whether this is the request for a tunnel, which a proxy answers. */
    boolean tunnel;

    private final List<Field> sent = new ArrayList<>();
    private final List<Field> received = new ArrayList<>();
    private final List<Field> alsoSent = new ArrayList<>();
    private final List<String> alsoNamed = new ArrayList<>();
    private final StringBuilder extra = new StringBuilder();
    private final BodyStart body = new BodyStart();

    List<Field> sent() {
        return sent;
    }

    List<Field> received() {
        return received;
    }

    BodyStart body() {
        return body;
    }

    /** Takes text that is searched for secrets and kept nowhere: a body that was sent, a command, remarks of the client. */
    void alsoSaid(String text) {
        int room = LONGEST_EXTRA - extra.length();
        if (room > 0) {
            extra.append(text, 0, Math.min(room, text.length())).append('\n');
        }
    }

    String extra() {
        return extra.toString();
    }

    /** Takes a field for its secret alone: the input shows it, and not as a header of this request. */
    void alsoSends(Field field) {
        add(field, alsoSent);
    }

    List<Field> alsoSent() {
        return alsoSent;
    }

    /** Takes an address for its secrets alone. */
    void alsoNames(String url) {
        if (alsoNamed.size() < MOST_HEADERS) {
            alsoNamed.add(url);
        }
    }

    List<String> alsoNamed() {
        return alsoNamed;
    }

    void send(Field field) {
        add(field, sent);
    }

    void receive(Field field) {
        add(field, received);
    }

    /** Forgets an interim answer (RFC 9110 section 15.2), or the answer of a proxy to CONNECT. */
    void forgetAnswer() {
        received.clear();
        receivedShown = Shown.NOTHING;
        status = Fact.unknown();
    }

    private static void add(Field field, List<Field> to) {
        boolean pseudo = field.name().startsWith(":");
        if (!pseudo && to.size() < MOST_HEADERS) {
            to.add(field);
        }
    }

    boolean sends(String header) {
        return first(sent, header) != null;
    }

    @Nullable
    String receives(String header) {
        return first(received, header);
    }

    @Nullable
    static String first(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return field.value();
            }
        }
        return null;
    }

    /** Returns whether nothing is known of the request yet, so that the next one may be this one. */
    boolean isUntouched() {
        return method == null && sent.isEmpty() && !isAnswered() && !problem.isPresent() && received.isEmpty();
    }

    boolean isAnswered() {
        return status.isPresent();
    }

    /** Returns whether the answer points elsewhere, and where; {@code null} if it does not. */
    @Nullable
    String redirectsTo() {
        return redirects() ? receives("Location") : null;
    }

    /** Returns whether the answer points elsewhere, and no header is shown that would tell where. */
    boolean redirectsUnseen() {
        return receivedShown == Shown.NOTHING && redirects();
    }

    private boolean redirects() {
        Integer code = status.orNull();
        return code != null && code >= 300 && code < 400 && code != 304;
    }

    /** Takes a pseudo-header of HTTP/2 (RFC 9113 section 8.3). */
    void pseudo(Field field) {
        switch (field.name()) {
            case ":authority" -> authority = field.value();
            case ":scheme" -> scheme = field.value();
            case ":path" -> url = field.value();
            default -> {}
        }
    }

    boolean isHttp2() {
        return authority != null;
    }

    /** Makes an address of the target and the host of the request, without a scheme if none is known. */
    void nameAddress() {
        String host = authority == null ? first(sent, "Host") : authority;
        String target = url;
        boolean isPath = target == null || target.startsWith("/") || target.equals("*");
        if (host != null && isPath && !host.isBlank()) {
            String front = scheme == null ? (host.endsWith(":443") ? "https://" : "") : scheme + "://";
            url = front + host + (target == null || target.equals("*") ? "" : target);
        }
    }

    /** Makes the refusal of a tunnel the problem of the call that was to go through it, with the words of the proxy. */
    void refuseTunnel() {
        String code = status.value().map(String::valueOf).orElse("");
        problem = Fact.present(ProblemWords.of("CONNECT tunnel failed, response " + code, null));
        status = Fact.unknown();
        method = null;
        url = url == null ? null : "https://" + (url.endsWith(":443") ? url.substring(0, url.length() - 4) : url);
        alsoSent.addAll(sent);
        sent.clear();
        sentShown = Shown.NOTHING;
        tunnel = false;
    }

    /** Leaves out prose after the body. Where all of it is ASCII, characters are bytes; line ends may have been two. */
    void endBodyAtItsLength() {
        if (hasWholeBody()) {
            body.cutTo(Integer.parseInt(String.valueOf(receives("Content-Length"))));
        }
    }

    /** What follows the number of bytes that the server named is no part of the body. */
    boolean hasWholeBody() {
        String length = receives("Content-Length");
        return length != null
                && length.matches("\\d{1,9}")
                && body.length() > 0
                && body.length() >= Integer.parseInt(length);
    }

    boolean isBodiless() {
        Integer code = status.orNull();
        boolean head = method != null && method.toUpperCase(Locale.ROOT).equals("HEAD");
        return head || (code != null && (code == 204 || code == 304));
    }
}
