package dev.why401.capture;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names the forms of evidence that people have at hand. */
public enum InputKind {
    /** HTTP Archive 1.2, as browsers, Postman, Charles and mitmproxy export it. */
    HAR("a HAR file"),
    /** What {@code curl -v} or {@code curl -i} printed, with or without the command. */
    CURL("a transcript of curl -v or curl -i"),
    /** HTTP/1.1 messages (RFC 9112), or what OkHttp's HttpLoggingInterceptor wrote. */
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

    private static final Pattern VERBOSE = Pattern.compile(
            "(?m)^(?:> [A-Z]{3,20} \\S{1,4000} HTTP/|< HTTP/\\d|\\* {1,3}(?:Trying|Connected to|Host |Could not resolve|Uses proxy"
                    + "|Rebuilt URL|About to connect|SSL |ALPN|TCP_NODELAY)|curl: \\(\\d{1,3}\\))");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\S{0,80}[$#%>] {0,3})?curl(?:\\.exe)? [^\\n]");
    private static final Pattern CALL_LOG = Pattern.compile(
            "(?:--> [A-Z]{3,10} (?:https?|wss?)://|<-- \\d{3} (?:[^\\n]{0,60} )?https?://|<-- HTTP FAILED)");
    private static final Pattern MESSAGE =
            Pattern.compile("\\A\\s{0,99}(?:HTTP/\\d(?:\\.\\d)? \\d{3}|[A-Z]{3,20} \\S{1,4000} HTTP/\\d)");
    private static final Pattern LOG_WORD = Pattern.compile(
            "(?i)\\b(?:40[0-9]|50[0-4]|30[1278])\\b|exception|error|unauthori[sz]ed|forbidden|denied|failed|failure|traceback"
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

    /** Returns whether HttpLoggingInterceptor wrote the text. */
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
        if (VERBOSE.matcher(text).find() || COMMAND.matcher(text).find()) {
            return Optional.of(CURL);
        }
        if (MESSAGE.matcher(text).find()) {
            return Optional.of(HTTP);
        }
        return InputLines.isBinary(text) || !LOG_WORD.matcher(text).find() ? Optional.empty() : Optional.of(LOG);
    }
}
