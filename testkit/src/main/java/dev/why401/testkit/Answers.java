package dev.why401.testkit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/** Builds answers with the reason phrases of RFC 9110, which MockWebServer by itself does not know. */
final class Answers {

    static final String JSON = "application/json";
    static final String JSON_UTF8 = "application/json;charset=UTF-8";
    static final String HTML = "text/html";
    static final String HTML_UTF8 = "text/html;charset=UTF-8";
    static final String TEXT = "text/plain";

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private Answers() {}

    static MockResponse of(int status, String mediaType, String body) {
        return empty(status).setHeader("Content-Type", mediaType).setBody(body);
    }

    static MockResponse empty(int status) {
        return new MockResponse().setStatus("HTTP/1.1 " + status + " " + reason(status));
    }

    static MockResponse redirect(int status, String location) {
        return empty(status).setHeader("Location", location);
    }

    /** Returns a time as HTTP writes it: RFC 9110, section 5.6.7. */
    static String httpDate(Instant time) {
        return HTTP_DATE.format(time.atZone(ZoneOffset.UTC));
    }

    /** Returns a JSON string. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Returns a root URL the way servers spell it in their answers: without the slash at the end. */
    static String spelled(HttpUrl root) {
        String url = root.toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 407 -> "Proxy Authentication Required";
            case 410 -> "Gone";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> throw new IllegalArgumentException("No reason phrase is listed for status " + status);
        };
    }
}
