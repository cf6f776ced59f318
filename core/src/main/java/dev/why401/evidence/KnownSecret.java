package dev.why401.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Finds one secret that is known by value in the forms in which servers and logs repeat it: each character as it is,
 * percent-encoded (once or twice), as an HTML character reference or escaped for JSON, in any mixture, since encoders differ in
 * what they leave alone; and the whole in Base64, also as a part of something longer ({@code user:secret}).
 *
 * <p>It looks at text that {@link PlainText} has cleaned: of an invisible character nothing may be left, of a line end a blank.
 */
final class KnownSecret {
    /** The longest form of one UTF-16 unit: three bytes percent-encoded twice. */
    private static final int LONGEST_FORM = 15;

    /** A shorter piece of Base64 may be chance. */
    private static final int SHORTEST_BASE64 = 8;

    private final Pattern pattern;
    private final int longest;

    private KnownSecret(Pattern pattern, int longest) {
        this.pattern = pattern;
        this.longest = longest;
    }

    static KnownSecret of(String secret) {
        StringJoiner forms = new StringJoiner("|");
        forms.add(inUrlOrHtml(secret)).add(inJson(secret));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        for (String inner : base64(bytes)) {
            forms.add(Pattern.quote(inner));
        }
        return new KnownSecret(Pattern.compile(forms.toString()), secret.length() * LONGEST_FORM);
    }

    String hideIn(String text) {
        return pattern.matcher(text).replaceAll(Scrubber.HIDDEN);
    }

    /** Returns the most UTF-16 units that one occurrence takes. */
    int longest() {
        return longest;
    }

    private static String inUrlOrHtml(String secret) {
        StringBuilder regex = new StringBuilder();
        secret.codePoints().forEach(c -> {
            StringJoiner forms = new StringJoiner("|", "(?:", ")");
            forms.add(Pattern.quote(Character.toString(c)));
            forms.add(percent(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            if (c >= 0x80 && c <= 0xff) {
                forms.add(percent(new byte[] {(byte) c}));
            }
            forms.add("&#0*" + c + ";").add("&#[xX]0*" + hex(Integer.toHexString(c)) + ";");
            switch (c) {
                case '&' -> forms.add("&amp;");
                case '<' -> forms.add("&lt;");
                case '>' -> forms.add("&gt;");
                case '"' -> forms.add("&quot;");
                case '\'' -> forms.add("&apos;");
                case ' ' -> forms.add("\\+");
                default -> {}
            }
            regex.append(forms).append(isVisible(c) ? "" : OR_NOTHING);
        });
        return regex.toString();
    }

    private static String inJson(String secret) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            StringJoiner forms = new StringJoiner("|", "(?:", ")");
            forms.add("\\\\u" + hex(String.format(Locale.ROOT, "%04x", (int) c)));
            switch (c) {
                case '"', '\\' -> forms.add("\\\\" + Pattern.quote(Character.toString(c)));
                case '/' -> forms.add("\\\\?/");
                case '\n' -> forms.add("\\\\n").add("\n");
                case '\r' -> forms.add("\\\\r").add("\r");
                case '\t' -> forms.add("\\\\t").add("\t");
                default -> forms.add(Pattern.quote(Character.toString(c)));
            }
            regex.append(forms).append(isVisible(c) ? "" : OR_NOTHING);
        }
        return regex.toString();
    }

    /** Possessive, so that a secret full of invisible characters cannot make the search slow. */
    private static final String OR_NOTHING = "?+[ \\n]?+";

    private static boolean isVisible(int c) {
        return c > 0xffff || PlainText.isPlain((char) c, false);
    }

    private static String percent(byte[] bytes) {
        StringBuilder regex = new StringBuilder();
        for (byte b : bytes) {
            regex.append("%(?:25)?").append(hex(String.format(Locale.ROOT, "%02x", b & 0xff)));
        }
        return regex.toString();
    }

    private static String hex(String digits) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            String digit = digits.substring(i, i + 1);
            String upper = digit.toUpperCase(Locale.ROOT);
            regex.append(digit.equals(upper) ? digit : "[" + digit + upper + "]");
        }
        return regex.toString();
    }

    /** Returns the characters that do not depend on what stands before and after, for each of the three alignments. */
    private static Set<String> base64(byte[] bytes) {
        Set<String> forms = new LinkedHashSet<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            for (Base64.Encoder encoder : Arrays.asList(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String inner = encoder.encodeToString(shifted).substring(from, to);
                if (inner.length() >= SHORTEST_BASE64) {
                    forms.add(inner);
                }
            }
        }
        return forms;
    }
}
