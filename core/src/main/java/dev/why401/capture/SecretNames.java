package dev.why401.capture;

import java.util.List;
import java.util.Locale;

/** Recognises headers, parameters and members that carry a secret by their name. */
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
            "assertion");

    private SecretNames() {}

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean harmless = lower.equals("x-atlassian-token") || lower.equals("os_authtype") || lower.startsWith("www-");
        return !harmless && (lower.equals("sig") || lower.equals("key") || lower.equals("code") || holdsPart(lower));
    }

    private static boolean holdsPart(String lower) {
        for (String part : PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
