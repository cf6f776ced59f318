package dev.why401.okhttp;

import java.util.List;
import java.util.Locale;
import okhttp3.Request;

/** Recognises headers and query parameters that carry a secret by their name. */
final class SecretNames {
    private static final List<String> PARTS = List.of(
            "token",
            "secret",
            "passw",
            "pwd",
            "apikey",
            "api-key",
            "api_key",
            "jwt",
            "signature",
            "credential",
            "session",
            "auth",
            "code",
            "assertion");

    /** Parts of the names of secrets that let nobody in: against forgery, for repeats, for the proxy, from a login to be. */
    private static final List<String> NO_CREDENTIALS =
            List.of("csrf", "xsrf", "idempotency", "websocket", "proxy-", "code", "pagetoken", "page_token");

    private SecretNames() {}

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean harmless = lower.equals("x-atlassian-token") || lower.equals("os_authtype");
        return !harmless
                && (PARTS.stream().anyMatch(lower::contains)
                        || lower.equals("sig")
                        || lower.equals("key")
                        || lower.endsWith("-key"));
    }

    /**
     * Returns whether a header or query parameter may be what stands for Authorization here: an API key, a signature, a token
     * under a name of its own.
     */
    static boolean maySignIn(Request request) {
        return request.headers().names().stream().anyMatch(SecretNames::maySignIn)
                || request.url().queryParameterNames().stream().anyMatch(SecretNames::maySignIn);
    }

    private static boolean maySignIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isOne(name) && NO_CREDENTIALS.stream().noneMatch(lower::contains);
    }
}
