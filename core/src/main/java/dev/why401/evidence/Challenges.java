package dev.why401.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads WWW-Authenticate and Proxy-Authenticate (RFC 9110 section 11.6) as servers really send them: it forgives a comma after
 * the scheme, an open quote, a missing scheme and junk between challenges, and never throws. OkHttp's
 * {@code Response.challenges()} drops a whole header for any of these and reads nothing on a 403, where RFC 6750 puts
 * {@code insufficient_scope}.
 */
public final class Challenges {
    private static final int LONGEST = 8_000;
    private static final int MOST = 20;

    /**
     * One challenge.
     *
     * @param scheme as written, for example {@code Bearer}; empty when the server forgot it
     * @param parameters names in lower case and values without quotes, in their order
     * @param token68 the text of a challenge of one token (Negotiate); empty when there is none
     */
    public record Challenge(String scheme, Map<String, String> parameters, String token68) {
        public Challenge {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        /** Returns the value of a parameter, whatever the case of its name; {@code null} if there is none. */
        public @Nullable String parameter(String name) {
            return parameters.get(name.toLowerCase(Locale.ROOT));
        }
    }

    private final String text;
    private int position;

    private Challenges(String text) {
        this.text = text;
    }

    /** Returns the challenges in one header value, in their order; empty if nothing can be read. */
    public static List<Challenge> parse(String value) {
        return new Challenges(value.length() <= LONGEST ? value : value.substring(0, LONGEST)).all();
    }

    private List<Challenge> all() {
        List<Challenge> challenges = new ArrayList<>();
        String scheme = "";
        String token68 = "";
        Map<String, String> parameters = new LinkedHashMap<>();
        while (challenges.size() < MOST) {
            skip(" \t,;");
            if (position == text.length()) {
                break;
            }
            String word = word();
            if (word.isEmpty()) {
                position++;
                continue;
            }
            int startOfWord = position - word.length();
            skip(" \t");
            if (peek() == '=' && !isPadding()) {
                position++;
                skip(" \t");
                parameters.putIfAbsent(word.toLowerCase(Locale.ROOT), value());
                continue;
            }
            boolean isToken =
                    !scheme.isEmpty() && parameters.isEmpty() && token68.isEmpty() && isToken68(word, startOfWord);
            if (isToken) {
                skip("=");
                token68 = word;
                continue;
            }
            if (!scheme.isEmpty() || !parameters.isEmpty()) {
                challenges.add(new Challenge(scheme, parameters, token68));
            }
            scheme = word;
            token68 = "";
            parameters = new LinkedHashMap<>();
        }
        boolean unfinished = !scheme.isEmpty() || !parameters.isEmpty();
        if (unfinished && challenges.size() < MOST) {
            challenges.add(new Challenge(scheme, parameters, token68));
        }
        return challenges;
    }

    /** A word that blanks alone part from the scheme belongs to it if it looks like Base64; after a comma it is a scheme. */
    private boolean isToken68(String word, int startOfWord) {
        int gap = startOfWord;
        while (gap > 0 && " \t".indexOf(text.charAt(gap - 1)) >= 0) {
            gap--;
        }
        boolean rightAfterScheme = gap > 0 && ",;".indexOf(text.charAt(gap - 1)) < 0;
        return rightAfterScheme && word.length() >= 8 && (word.matches(".*[0-9+/].*") || peek() == '=');
    }

    private boolean isPadding() {
        int next = position + 1;
        return next >= text.length() || text.charAt(next) == '=' || text.charAt(next) == ',';
    }

    private String value() {
        if (peek() != '"') {
            int start = position;
            while (position < text.length() && ", \t;".indexOf(text.charAt(position)) < 0) {
                position++;
            }
            return text.substring(start, position);
        }
        position++;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                position++;
            }
            value.append(text.charAt(position++));
        }
        position = Math.min(text.length(), position + 1);
        return value.toString();
    }

    private String word() {
        int start = position;
        while (position < text.length() && " \t,;=\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private void skip(String characters) {
        while (position < text.length() && characters.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }
}
