package dev.why401.credential;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Decodes Base64 of either alphabet, with or without padding. */
final class Base64Text {
    private Base64Text() {}

    /** Returns the bytes, or {@code null} if the text is not Base64. */
    static byte @Nullable [] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** Returns the text in UTF-8, or in Latin-1 where the bytes are no UTF-8; {@code null} if it is not Base64. */
    static @Nullable String text(String base64) {
        byte[] bytes = bytes(base64);
        if (bytes == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
