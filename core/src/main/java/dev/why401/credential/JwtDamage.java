package dev.why401.credential;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a JSON Web Token that lost something from other texts that start with an encoded brace. */
final class JwtDamage {
    private static final int LONGEST = 32 * 1024;

    /** JOSE headers name an algorithm (RFC 7515 section 4.1.1); those of encrypted tokens also name a second one. */
    private static final Pattern SIGNED = Pattern.compile("\\{.*\"alg\"\\s{0,9}:.*", Pattern.DOTALL);

    private static final Pattern ENCRYPTED = Pattern.compile(".*\"enc\"\\s{0,9}:.*", Pattern.DOTALL);

    private JwtDamage() {}

    /** Returns whether the text, which {@link Jwt#read} could not read, once was a signed token. */
    static boolean isDamaged(String text) {
        if (!text.startsWith("eyJ") || text.length() > LONGEST) {
            return false;
        }
        String header = decodedStart(text.split("\\.", 2)[0]);
        return header != null
                && SIGNED.matcher(header).matches()
                && !ENCRYPTED.matcher(header).matches();
    }

    /** Decodes as much as makes whole bytes: the end may be missing. */
    private static @Nullable String decodedStart(String part) {
        int wholeGroups = part.length() / 4 * 4;
        return Base64Text.text(part.substring(0, wholeGroups));
    }
}
