package dev.why401.credential;

import dev.why401.evidence.Scheme;
import java.util.Locale;
import java.util.Set;

/** Knows the words that stand in front of a credential. */
final class SchemeWords {

    /** The IANA registry of HTTP authentication schemes (RFC 9110 section 16.4.1), and those that are in wide use. */
    private static final Set<String> REGISTERED = Set.of(
            "basic",
            "bearer",
            "concealed",
            "digest",
            "dpop",
            "gnap",
            "hoba",
            "mutual",
            "negotiate",
            "oauth",
            "privatetoken",
            "scram-sha-1",
            "scram-sha-256",
            "vapid",
            "jwt",
            "ntlm",
            "kerberos",
            "aws4-hmac-sha256",
            "hawk");

    private SchemeWords() {}

    static boolean isKnown(String word) {
        return REGISTERED.contains(word.toLowerCase(Locale.ROOT));
    }

    static Scheme schemeOf(String word, String rest) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "basic" -> Scheme.BASIC;
            case "bearer" -> Scheme.BEARER;
            case "jwt" -> Scheme.JWT;
            case "negotiate", "ntlm", "kerberos" -> Scheme.NEGOTIATE;
            case "oauth" -> rest.contains("oauth_") ? Scheme.OAUTH1 : Scheme.OAUTH2;
            default -> Scheme.OTHER;
        };
    }
}
