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
        return isData(accept) || (takesAnything(accept) && isApi(first.url().encodedPath()));
    }

    /** No Accept header and a lone asterisk mean the same (RFC 9110 section 12.5.1); clients send either by default. */
    private static boolean takesAnything(@Nullable String accept) {
        return accept == null || accept.strip().equals("*/*");
    }

    private static boolean isApi(String path) {
        return path.contains("/rest/") || path.contains("/api/");
    }

    private static boolean isData(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        String lower = accept.toLowerCase(Locale.ROOT);
        return (lower.contains("json") || lower.contains("xml")) && !lower.contains("text/html");
    }
}
