package dev.why401.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the forms of evidence that people have at hand. */
public enum InputKind {
    /** HTTP Archive 1.2, as browsers, Postman, Charles and mitmproxy export it. */
    HAR("a HAR file"),
    /** What {@code curl -v} or {@code curl -i} printed, with or without the command. */
    CURL("a transcript of curl -v or curl -i"),
    /** HTTP/1.1 messages (RFC 9112), or what OkHttp's HttpLoggingInterceptor or Feign's Logger wrote. */
    HTTP("an HTTP message"),
    /** Our own exchange records, one JSON object a line. */
    EXCHANGE("exchange records, one JSON object a line"),
    /** Lines of a log and stack traces. */
    LOG("lines of a log");

    private static final int READ = 16 * 1024;

    private static final Pattern HAR_START = Pattern.compile("\\{\\s{0,99}\"log\"\\s{0,99}:\\s{0,99}\\{");
    private static final Pattern RECORD_START = Pattern.compile(
            "\\{\\s{0,99}\"(?:id|product|request|auth|redirects|response|logLine|context|source)\"\\s{0,99}:");
    /** A logger's object may start with one of our names, but no record of ours has a level. */
    private static final Pattern LOGGER =
            Pattern.compile("\\{[^\\n]{0,2000}[{,]\\s?\"(?:level|severity|levelname|loglevel|@timestamp|msg)\"\\s?:");

    private static final Pattern VERBOSE =
            Pattern.compile("(?m)^[ \\t]{0,8}(?:\\d\\d:\\d\\d:\\d\\d\\.\\d{6} (?:\\[\\d+-[\\dx]+] )?)?"
                    + "(?:(?:>|&gt;) [A-Z]{3,20} \\S{1,4000} HTTP/|(?:<|&lt;) HTTP/\\d|== Info: |[=<]. (?:Send|Recv) header, "
                    + "|\\* {1,3}(?:Trying|Connect|Host |Hostname |Could not resolve|Uses proxy|Rebuilt URL|About to connect|SSL "
                    + "|ALPN|TCP_NODELAY|Issue another|Server certificate|Closing connection|schannel|TLSv1)"
                    + "|curl: \\(\\d{1,3}\\)|% Total {1,9}% Received)");
    private static final Pattern CALL_LOG = Pattern.compile(
            "(?:--(?:>|\\\\u003[eE]) [A-Z]{3,10} (?:https?|wss?)://|(?:<|\\\\u003[cC])-- (?:\\d{3} (?:[^\\n]{0,60} )?https?://|HTTP FAILED)"
                    + "|\\] ---> [A-Z]{3,10} \\S{1,4000} HTTP/1|\\] <--- HTTP/1\\.1 \\d{3}\\b)");
    private static final String HEADER_LINE = "[ \\t]{0,9}:?[A-Za-z][A-Za-z0-9_-]{0,60}:[^\\n]";
    private static final String KNOWN_HEADER = "[ \\t]{0,2}(?i:server|date|www-authenticate|set-cookie|content-type"
            + "|content-length|x-seraph-loginreason|x-arequestid|x-ausername|x-authentication-denied-reason|authorization|host"
            + "|user-agent|accept|cache-control|vary|via|location|proxy-authenticate):(?! ?['\"])[^\\n]{0,4000}";

    private static final List<Pattern> MESSAGES = List.of(
            Pattern.compile("\\A\\s{0,99}(?:HTTP/\\d(?:\\.\\d)? {1,3}\\d{3}\\b|[A-Z]{3,20} \\S{1,4000} HTTP/\\d)"),
            Pattern.compile("(?m)^[ \\t]{0,8}HTTP/\\d(?:\\.\\d)? {1,3}\\d{3}(?: [^\\n]{0,100})?\\r?\\n" + HEADER_LINE),
            Pattern.compile(
                    "(?m)^[ \\t]{0,8}(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) \\S{1,4000} HTTP/\\d(?:\\.\\d)?\\s?\\n"
                            + HEADER_LINE),
            // A header on the line of the address would be a browser's console: GET https://... net::ERR_FAILED.
            Pattern.compile("(?m)^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?://\\S{1,4000}(?:\\s{1,4}HTTP/\\d|"
                    + "[ \\t]{0,4}\\r?\\n" + HEADER_LINE + ")"),
            Pattern.compile("(?mi)^[ \\t]{0,8}(?:Request URL: {0,9}https?://|:status: ?\\d{3}|:method: ?[A-Z]{3})"),
            Pattern.compile(
                    "(?m)^(?:--\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d--  \\S|wget: |HTTP request sent, awaiting response)"),
            Pattern.compile(
                    "(?m)^" + KNOWN_HEADER + "\\n(?:" + HEADER_LINE + "[^\\n]{0,4000}\\n){0,9}" + KNOWN_HEADER + "$"));

    /** A message that a log quotes is a part of the log. */
    private static final Pattern DATED = Pattern.compile("\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[ T]\\d\\d:\\d\\d");

    /** HttpClient of .NET prints its messages as objects, with the headers one a line. */
    private static final Pattern DOT_NET = Pattern.compile("\\bStatusCode: \\d{3}, ReasonPhrase: '");

    private static final Pattern LOG_WORD = Pattern.compile(
            "(?i)\\bnet::ERR_|\\b(?:40[0-9]|50[0-4]|30[1278])\\b|exception|error|unauthori[sz]ed|forbidden|denied|failed|failure|traceback"
                    + "|certificate|handshake|refused|captcha|oauth|redirect|log(?:in|ging in)|permission|authenticat|credential|invalid"
                    + "|unable to|could not|cannot|can't|unexpected|went wrong|not found|<!doctype|challenge|\\b(?:warn|info|debug|fatal)",
            Pattern.UNICODE_CASE);

    private final String words;

    InputKind(String words) {
        this.words = words;
    }

    /** Returns the kind as it reads in a sentence. */
    String words() {
        return words;
    }

    /** Returns whether HttpLoggingInterceptor or Feign's Logger wrote the text. */
    static boolean isCallLog(String text) {
        return CALL_LOG.matcher(text).find();
    }

    /**
     * Returns the kind of the input that starts like this; empty if it looks like none of them.
     *
     * @param start the first few thousand characters of the input, or all of it
     */
    public static Optional<InputKind> detect(String start) {
        String text = start.substring(0, Math.min(start.length(), READ));
        text = (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading();
        if (HAR_START.matcher(text).lookingAt()) {
            return Optional.of(HAR);
        }
        if (RECORD_START.matcher(text).lookingAt() && !LOGGER.matcher(text).lookingAt()) {
            return Optional.of(EXCHANGE);
        }
        if (isCallLog(text)) {
            return Optional.of(HTTP);
        }
        if (VERBOSE.matcher(text).find() || text.lines().anyMatch(CurlCommand::startsIn)) {
            return Optional.of(CURL);
        }
        boolean isLog = DATED.matcher(text).lookingAt() || DOT_NET.matcher(text).find();
        for (Pattern message : MESSAGES) {
            if (!isLog && message.matcher(text).find()) {
                return Optional.of(HTTP);
            }
        }
        return InputLines.isBinary(text) || !LOG_WORD.matcher(text).find() ? Optional.empty() : Optional.of(LOG);
    }
}
