package dev.why401.knowledge;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** How a word is written where its letters are not at hand: "ungueltig" for "ungültig", "contrasena" for "contraseña". */
final class Spellings {
    /** What means something else in English once it has lost its accents. */
    private static final Set<String> ENGLISH =
            Set.of("bos", "expire", "expires", "last", "ma", "present", "prob", "refuse", "refuses");

    private Spellings() {}

    /** Returns a word, or a few, as it is written and as it is also written. */
    static Set<String> of(String words) {
        Set<String> all = new LinkedHashSet<>();
        all.add(words);
        all.add(words.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"));
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l');
        if (Ascii.is(bare) && !bare.endsWith("*") && !ENGLISH.contains(bare)) {
            all.add(bare);
        }
        return all;
    }
}
