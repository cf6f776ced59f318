package dev.why401.testkit;

import java.util.Objects;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;

/**
 * A lie that a host tells whatever it is asked, to be told through {@link SimulatedFront#lie}.
 *
 * <p>The texts hold terminal escapes, markup and addresses that nobody may visit.
 */
public enum HostileAnswer {

    /** Redirects to the address at which clouds give credentials to their machines. */
    REDIRECT_TO_METADATA_ADDRESS,

    /** Redirects to 10.0.0.1. */
    REDIRECT_TO_PRIVATE_ADDRESS,

    /** Redirects to a port of the caller's own machine. */
    REDIRECT_TO_LOOPBACK,

    /** Redirects to {@code https://collector.example}, the path kept. */
    REDIRECT_TO_FOREIGN_HOST,

    /** Redirects to the path that was asked for. */
    REDIRECT_LOOP,

    /** Redirects to a file. */
    REDIRECT_TO_FILE,

    /** Announces {@link #ENDLESS_BODY_SIZE} bytes, sends {@link #ENDLESS_BODY_SENT} as fast as they are read. */
    ENDLESS_BODY,

    /** Sends {@link HostileResponses#DRIP_BYTES_PER_SECOND} bytes each second. */
    SLOW_DRIP,

    /** Sends terminal escapes and a forged log line. */
    TERMINAL_ESCAPES,

    /** Sends markup that runs a script where it is not escaped, in the body and in fields that people read. */
    SCRIPT,

    /** Sends {@link #HEADERS} header fields. */
    MANY_HEADERS,

    /**
     * Says 200 and what every product's "who am I", "who are you" and cloud id look like, with escapes and markup in the
     * names and with base URL and cloud id leading elsewhere.
     */
    FALSE_IDENTITY,

    /** Repeats the {@code Authorization} that came, in the body and in a challenge. */
    ECHOED_CREDENTIAL,

    /** Unfolds to {@link HostileResponses#GZIP_BOMB_SIZE} bytes. */
    GZIP_BOMB;

    /** What {@link #ENDLESS_BODY} announces, in bytes: 10 GiB. */
    public static final long ENDLESS_BODY_SIZE = 10L << 30;

    /** What {@link #ENDLESS_BODY} really has to send, in bytes: 1 GiB. */
    public static final long ENDLESS_BODY_SENT = 1L << 30;

    /** How many fields {@link #MANY_HEADERS} sends. */
    public static final int HEADERS = 1000;

    private static final String ESCAPES = "\u001b[2J\u001b[1;31mAll is well\u001b[0m\u0007";

    private static final int CHUNK = 64 << 10;

    MockResponse to(IncomingCall call) {
        return switch (this) {
            case REDIRECT_TO_METADATA_ADDRESS ->
                Answers.redirect(302, "http://169.254.169.254/latest/meta-data/iam/security-credentials/");
            case REDIRECT_TO_PRIVATE_ADDRESS -> Answers.redirect(301, "http://10.0.0.1" + call.target());
            case REDIRECT_TO_LOOPBACK -> Answers.redirect(302, "http://127.0.0.1:22" + call.target());
            case REDIRECT_TO_FOREIGN_HOST -> Answers.redirect(301, "https://collector.example" + call.target());
            case REDIRECT_LOOP -> Answers.redirect(302, call.target());
            case REDIRECT_TO_FILE -> Answers.redirect(302, "file:///etc/passwd");
            case ENDLESS_BODY -> endless();
            case SLOW_DRIP -> HostileResponses.drip();
            case TERMINAL_ESCAPES -> HostileResponses.controlCharacters();
            case SCRIPT -> script();
            case MANY_HEADERS -> manyHeaders();
            case FALSE_IDENTITY -> falseIdentity();
            case ECHOED_CREDENTIAL -> echo(Objects.requireNonNullElse(call.header("Authorization"), "nothing"));
            case GZIP_BOMB -> HostileResponses.gzipBomb();
        };
    }

    /** The chunks share their bytes, so that a body of this size costs next to no memory. */
    private static MockResponse endless() {
        Buffer chunk = new Buffer().writeUtf8("x".repeat(CHUNK));
        Buffer body = new Buffer();
        while (body.size() < ENDLESS_BODY_SENT) {
            body.write(chunk.clone(), chunk.size());
        }
        return Answers.empty(200)
                .setHeader("Content-Type", Answers.JSON)
                .setBody(body)
                .setHeader("Content-Length", ENDLESS_BODY_SIZE);
    }

    private static MockResponse script() {
        String markup = "\"><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">";
        return Answers.of(
                        401,
                        Answers.HTML_UTF8,
                        "<html><head><title>" + markup + "</title></head><body>" + markup + "</body></html>")
                .setHeader("Server", markup)
                .setHeader("X-Seraph-LoginReason", markup)
                .setHeader("WWW-Authenticate", "Basic realm=" + Answers.quoted(markup));
    }

    private static MockResponse manyHeaders() {
        MockResponse answer = Answers.of(401, Answers.JSON, "{}");
        for (int i = 0; i < HEADERS; i++) {
            answer.addHeaderLenient("X-Lie-" + i, ESCAPES);
        }
        return answer;
    }

    private static MockResponse falseIdentity() {
        String escapes = "\\u001b[2J\\u001b[1;31mAll is well\\u001b[0m<script>document.title='run'</script>";
        return Answers.of(200, Answers.JSON_UTF8, """
                {"id":1,"accountId":"%1$s","emailAddress":"%1$s","displayName":"%1$s","name":"%1$s","key":"%1$s",\
                "active":true,"loginInfo":{"failedLoginCount":-1,"loginCount":99999999999999999999},\
                "baseUrl":"http://169.254.169.254/latest","deploymentType":"%1$s","version":"%1$s",\
                "versionNumbers":[-1],"cloudId":"../../@collector.example/%1$s"}\
                """.formatted(escapes))
                .addHeaderLenient("X-AUSERNAME", ESCAPES)
                .addHeaderLenient("x-aaccountid", ESCAPES);
    }

    private static MockResponse echo(String sent) {
        return Answers.of(401, Answers.JSON, "{\"message\":" + Answers.quoted("Authorization was " + sent) + "}")
                .addHeaderLenient("WWW-Authenticate", "Bearer error_description=" + Answers.quoted(sent));
    }
}
