package dev.why401.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an Atlassian Cloud site makes of an {@code Authorization} header.
 *
 * <p>The spelling rules were measured on live sites with invented credentials:
 * <a href="https://github.com/brekkylab/backlot/blob/HEAD/tests/test_atlassian.py">backlot, test_atlassian.py</a>.
 */
sealed interface SentAuthorization {

    /** No header, or a spelling that the site does not read: {@code bearer x}, two blanks, {@code token x}. */
    record Nothing() implements SentAuthorization {}

    /**
     * A {@code Basic} value.
     *
     * @param userAndSecret the decoded value, null if it is not Base64
     */
    record Basic(@Nullable String userAndSecret) implements SentAuthorization {

        /** Returns what stands before the first colon; empty if there is no colon or nothing before it. */
        String user() {
            String decoded = userAndSecret;
            int colon = decoded == null ? -1 : decoded.indexOf(':');
            return decoded == null || colon < 0 ? "" : decoded.substring(0, colon);
        }

        String secret() {
            String decoded = userAndSecret;
            return user().isEmpty() || decoded == null ? "" : decoded.substring(user().length() + 1);
        }

        /** Returns whether Jira says in {@code X-Seraph-LoginReason} that it refused this value. */
        boolean namesUser() {
            return !user().isEmpty();
        }

        /** Returns whether Confluence reads this value: one user, one secret, one colon. */
        boolean isReadablePair() {
            return namesUser() && !secret().isEmpty() && secret().indexOf(':') < 0;
        }
    }

    /** {@code Bearer} with a string that is no signed token. */
    record OpaqueBearer(String token) implements SentAuthorization {}

    /** {@code Bearer} with three parts, the first of which is a JSON object: a signed token (JWS). */
    record SignedBearer(String token) implements SentAuthorization {}

    /** {@code JWT}, the scheme of Atlassian Connect apps. */
    record ConnectToken() implements SentAuthorization {}

    Pattern SITE_BEARER = Pattern.compile("Bearer (\\S.*)");

    static SentAuthorization readBySite(@Nullable String header) {
        if (header == null) {
            return new Nothing();
        }
        Basic basic = basic(header);
        if (basic != null) {
            return "".equals(basic.userAndSecret()) ? new Nothing() : basic;
        }
        if (header.startsWith("JWT ")) {
            return new ConnectToken();
        }
        var bearer = SITE_BEARER.matcher(header);
        if (!bearer.matches()) {
            return new Nothing();
        }
        String token = bearer.group(1);
        return isSigned(token) ? new SignedBearer(token) : new OpaqueBearer(token);
    }

    /**
     * Reads the header as the gateway and Jira Align do, for which no odd spelling rules are recorded: RFC 9110,
     * section 11.
     */
    static SentAuthorization readByTheBook(@Nullable String header) {
        if (header == null) {
            return new Nothing();
        }
        Basic basic = basic(header);
        if (basic != null) {
            return basic;
        }
        String token = schemeValue(header, "bearer");
        if (token == null) {
            return new Nothing();
        }
        return isSigned(token) ? new SignedBearer(token) : new OpaqueBearer(token);
    }

    private static @Nullable Basic basic(String header) {
        String encoded = schemeValue(header, "basic");
        if (encoded == null) {
            return null;
        }
        try {
            return new Basic(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Basic(null);
        }
    }

    private static @Nullable String schemeValue(String header, String scheme) {
        int blank = header.indexOf(' ');
        if (blank < 0 || !header.substring(0, blank).toLowerCase(Locale.ROOT).equals(scheme)) {
            return null;
        }
        String value = header.substring(blank + 1).trim();
        return value.isEmpty() ? null : value;
    }

    private static boolean isSigned(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || parts[2].isEmpty()) {
            return false;
        }
        try {
            String head = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return head.startsWith("{") && head.endsWith("}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
