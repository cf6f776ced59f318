package dev.why401.credential;

import dev.why401.evidence.Fact;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the kind of a secret by its shape. What has no published shape stays unknown; a password has none. */
final class SecretShapes {

    /** {@code user:<numeric user id>|<secret>}, the secret of any characters. */
    private static final Pattern ALIGN = Pattern.compile("user:\\d{1,18}\\|.*", Pattern.DOTALL);

    /** What the name and secret of Basic are when somebody sent a Jira Align token that way: it holds a colon. */
    private static final Pattern ALIGN_AFTER_COLON = Pattern.compile("\\d{1,18}\\|.*", Pattern.DOTALL);

    private static final Pattern PAT = Pattern.compile("[A-Za-z0-9+/]{44}");
    private static final Pattern PAT_CONTENT = Pattern.compile("\\d{6,}:.+", Pattern.DOTALL);

    /**
     * ATCTT, which access tokens of Bitbucket share with API keys of an Atlassian organisation, app passwords of Bitbucket
     * (ATBB), and other vendors.
     */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:ATCTT|ATBB|gh[oprsu]_[A-Za-z0-9]|github_pat_|glpat-|xox[abeoprs]-).*", Pattern.DOTALL);

    /** The start of one: cut before its end. */
    private static final Pattern PAT_START = Pattern.compile("[A-Za-z0-9+/]{20,43}");

    private static final Pattern PAT_START_CONTENT = Pattern.compile("\\d{12}:.+", Pattern.DOTALL);

    private SecretShapes() {}

    static boolean isAlign(String secret) {
        return ALIGN.matcher(secret).matches();
    }

    static boolean isAlignSplitAtColon(String principal, String secret) {
        return principal.equals("user") && ALIGN_AFTER_COLON.matcher(secret).matches();
    }

    /** 44 characters of Base64 without padding: a decimal id, a colon, and 20 random bytes. */
    static boolean isPat(String secret) {
        if (!PAT.matcher(secret).matches()) {
            return false;
        }
        byte[] bytes = Base64Text.bytes(secret);
        return bytes != null
                && PAT_CONTENT
                        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    static boolean isStartOfPat(String secret) {
        if (!PAT_START.matcher(secret).matches()) {
            return false;
        }
        byte[] bytes = Base64Text.bytes(secret.substring(0, secret.length() / 4 * 4));
        return bytes != null
                && PAT_START_CONTENT
                        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .matches();
    }

    /** Starts as the tokens of Atlassian accounts and service accounts do. */
    static boolean isAtlassianPrefixed(String secret) {
        return isApiToken(secret) || isServiceAccountToken(secret);
    }

    static boolean isApiToken(String secret) {
        return secret.startsWith("ATATT");
    }

    static boolean isServiceAccountToken(String secret) {
        return secret.startsWith("ATSTT");
    }

    static boolean isForeign(String secret) {
        return FOREIGN.matcher(secret).matches();
    }

    /**
     * Returns the kind that this secret has when it travels by {@code scheme}; present {@code NONE} if it is empty.
     *
     * @param jwt what {@link Jwt#read} made of the secret
     */
    static Fact<SecretKind> kindOf(String secret, Scheme scheme, @Nullable Jwt jwt) {
        if (secret.isEmpty()) {
            return Fact.present(SecretKind.NONE);
        }
        if (isApiToken(secret)) {
            return Fact.present(SecretKind.API_TOKEN);
        }
        if (isServiceAccountToken(secret)) {
            return Fact.present(SecretKind.SERVICE_ACCOUNT_TOKEN);
        }
        if (isAlign(secret)) {
            return Fact.present(SecretKind.ALIGN_TOKEN);
        }
        if (isForeign(secret)) {
            return Fact.present(SecretKind.FOREIGN_TOKEN);
        }
        if (isPat(secret)) {
            return Fact.present(SecretKind.PAT);
        }
        if (jwt != null) {
            boolean connect = scheme == Scheme.JWT || jwt.hasQueryHash();
            return Fact.present(connect ? SecretKind.CONNECT_JWT : SecretKind.OAUTH_ACCESS_TOKEN);
        }
        return Fact.unknown();
    }
}
