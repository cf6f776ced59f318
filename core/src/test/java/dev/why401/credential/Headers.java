package dev.why401.credential;

import dev.why401.evidence.Fact;
import dev.why401.evidence.SentCredential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Makes headers with made-up secrets. */
final class Headers {
    /** 12 digits, a colon, 20 bytes. */
    static final String PAT = base64("000000123456:" + "FAKE" + "\u0001\u0002\u0003\u0004" + "FAKEFAKEFAKE");

    private Headers() {}

    static SentCredential inspect(String header) {
        return CredentialInspector.inspect(header, false, Fact.unknown(), List.of());
    }

    static String basic(String name, String secret) {
        return "Basic " + base64(name + ":" + secret);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns an unsigned-looking token with these claims. */
    static String jwt(String claims) {
        return jwt("{\"alg\":\"HS256\"}", claims);
    }

    static String jwt(String header, String claims) {
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        return url.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + url.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".FAKE-signature_";
    }
}
