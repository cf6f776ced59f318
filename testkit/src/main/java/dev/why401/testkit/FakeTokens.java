package dev.why401.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes credentials of the real shapes that no server ever issued.
 *
 * <p>Each contains the word {@code FAKE}, so that a leak is told from a find. Stateless and thread-safe.
 */
public final class FakeTokens {

    private static final Pattern EXPIRY = Pattern.compile("\"exp\":(\\d+)");

    private static final int ALIGN_SECRET_LENGTH = 40;

    private FakeTokens() {}

    /** Returns the shape of a user's API token at Atlassian, with scopes or without: the string does not tell. */
    public static String apiToken(String name) {
        return "ATATT3xFAKE-" + name;
    }

    /** Returns the shape of a service account's API token at Atlassian. */
    public static String serviceAccountToken(String name) {
        return "ATSTT3xFAKE-" + name;
    }

    /**
     * Returns an Atlassian OAuth 2.0 access token: a signed JWT whose claims are real and whose signature is not.
     *
     * @param accountId the {@code sub} claim
     * @param expiresAt the {@code exp} claim; the gateway refuses the token from then on
     */
    public static String oauthAccessToken(String accountId, Instant expiresAt) {
        return jwt("""
                {"iss":"https://auth.atlassian.com","aud":"api.atlassian.com","sub":"%s",\
                "iat":%d,"exp":%d,"note":"FAKE"}\
                """.formatted(accountId, expiresAt.getEpochSecond() - 3600, expiresAt.getEpochSecond()));
    }

    /** Returns a signed JWT with these claims, given as JSON. */
    public static String jwt(String claims) {
        return base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims) + ".FAKE-signature";
    }

    /** Returns the shape of a Jira Align token, {@code user:<id>|<secret>}, as long as those in Atlassian's articles. */
    public static String alignToken(int userId, String name) {
        String secret = "FAKE~" + name;
        return "user:" + userId + "|" + secret + "~".repeat(Math.max(0, ALIGN_SECRET_LENGTH - secret.length()));
    }

    /**
     * Returns the shape of a personal access token of Jira or Confluence Data Center: 44 characters of Base64, of which the
     * first 12 bytes are a number and the next is a colon.
     */
    public static String personalAccessToken(String name) {
        String number = "%012d".formatted(Integer.toUnsignedLong(name.hashCode()));
        String filler = (name + "-xxxxxxxxxxxxxxxxxxxx").replaceAll("[^A-Za-z0-9]", "0");
        String head = Base64.getEncoder().encodeToString((number + ":io").getBytes(StandardCharsets.UTF_8));
        return head + "FAKE" + filler.substring(0, 20);
    }

    /** Returns the {@code exp} claim of a JWT, null if it has none or is none. */
    static @Nullable Instant expiryOf(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            Matcher expiry =
                    EXPIRY.matcher(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return expiry.find() ? Instant.ofEpochSecond(Long.parseLong(expiry.group(1))) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Refuses a secret that could be somebody's, without repeating it. */
    static String requireFake(String secret) {
        if (!secret.contains("FAKE")) {
            throw new IllegalArgumentException("A made-up secret contains the word FAKE; this one does not");
        }
        return secret;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
