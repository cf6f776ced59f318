package dev.why401.okhttp;

import java.util.Locale;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Recognises a successful answer that is an HTML page although data was asked for: the first sign of a login page. */
final class HtmlForData {
    private HtmlForData() {}

    /** Looks at headers first, so that an answer of another type costs one look-up. */
    static boolean isSuspicious(Response response) {
        String type = response.header("Content-Type");
        return type != null && type.regionMatches(true, 0, "text/html", 0, 9) && asksForData(response);
    }

    private static boolean asksForData(Response response) {
        Request first = response.request();
        Response prior = response.priorResponse();
        while (prior != null) {
            first = prior.request();
            prior = prior.priorResponse();
        }
        String accept = first.header("Accept");
        return isData(accept) || (accept == null && first.url().encodedPath().contains("/rest/"));
    }

    private static boolean isData(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        String lower = accept.toLowerCase(Locale.ROOT);
        return (lower.contains("json") || lower.contains("xml")) && !lower.contains("text/html");
    }
}
