package dev.why401.cli;

import dev.why401.diagnosis.Missing;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Keeps sentences as JSON: there are as many as there are rules, and each is written thousands of times. Not thread-safe. */
final class SentenceBytes {
    /** More than there are rules; sentences that name a server's words must not fill the memory. */
    private static final int MOST = 8_192;

    private final Map<String, byte[]> sentences = new HashMap<>();

    /** The engine tells the same thing with the same object. */
    private final IdentityHashMap<Missing, byte[]> missings = new IdentityHashMap<>();

    private final JsonBytes json = new JsonBytes();

    byte[] of(String sentence) {
        byte[] known = sentences.get(sentence);
        if (known != null) {
            return known;
        }
        byte[] bytes = json(sentence);
        if (sentences.size() < MOST) {
            sentences.put(sentence, bytes);
        }
        return bytes;
    }

    byte[] of(Missing missing) {
        byte[] known = missings.get(missing);
        if (known != null) {
            return known;
        }
        byte[] bytes = json(sentence(missing));
        if (missings.size() < MOST) {
            missings.put(missing, bytes);
        }
        return bytes;
    }

    private static String sentence(Missing missing) {
        List<String> facts = missing.facts();
        return "not known whether " + missing.sentence()
                + (facts.isEmpty() ? "" : "; not shown: " + String.join(", ", facts));
    }

    private byte[] json(String sentence) {
        json.clear();
        return json.string(sentence).copy();
    }
}
