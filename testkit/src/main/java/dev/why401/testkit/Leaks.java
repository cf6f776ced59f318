package dev.why401.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Looks for secrets where none may be. What it returns never repeats one. */
final class Leaks {
    private Leaks() {}

    /** Returns what to say if one of the secrets is in the text. */
    static Optional<String> in(String place, String text, String... secrets) {
        for (int i = 0; i < secrets.length; i++) {
            if (secrets[i].isBlank()) {
                throw new IllegalArgumentException("Secret number " + (i + 1) + " is blank, and blanks are everywhere");
            }
            if (forms(secrets[i]).stream().anyMatch(text::contains)) {
                return Optional.of("Expected no secret in " + place + ", but secret number " + (i + 1) + " is there");
            }
        }
        return Optional.empty();
    }

    private static List<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return List.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the serialized form with a character for each byte. */
    static String serialized(Serializable value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException notSerializable) {
            throw new AssertionError("It cannot be serialized", notSerializable);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
