package dev.why401.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the values behind names of secrets however files, programs, pages and people write the two: as {@code password: x} in
 * settings, {@code <entry key="token">x}, {@code "token":{"value":"x"}}, {@code .password("x")}, {@code | password | x |}, with
 * quotation marks behind any number of backslashes or written as entities or percent signs, with a line between them.
 *
 * <p>A text costs one search for names and, at each, a walk of bounded length to its {@linkplain NamedValue value}.
 */
final class NamedSecrets {
    private static final int COST_OF_NAME = 8;

    /** More than any text of names that are not followed by other names is long; what it is not enough for was made to cost time. */
    private static final int LEAST_BUDGET = 16 * 1024;

    static final String OTHER_LANGUAGES =
            "passwor[td]|kennwort|mot[ _]de[ _]passe|contrase\u00f1a|contrasena|senha|has\u0142o"
                    + "|heslo|salasana|l\u00f6senord|wachtwoord|\u043f\u0430\u0440\u043e\u043b\u044c|\u5bc6\u7801|\u5bc6\u78bc"
                    + "|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638";

    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?:" + SecretShapes.NAMES_OF_SECRETS
                    + "|(?<![\\p{L}])(?:" + OTHER_LANGUAGES
                    + "|credentials?|passcode|samlresponse|code[_-]verifier|oauth_verifier|client[_-]?assertion|crumb|bearer|pat"
                    + "|bind_?pw|client-(?:key|certificate)-data|subscription[_-]?key|licen[cs]e[_-]?key|application[_-]?key"
                    + "|admin[_-]?key|auth[_-]?key|(?:auth|authorization)[ _-]?header|signaturevalue|binarysecuritytoken|tokens|t?otp|mfa[_-]?code|curlopt_(?:proxy)?userpwd|nexus[_-]?pass))(?![\\p{L}\\p{N}])");

    private NamedSecrets() {}

    /** Returns what is searched for in a stranger's text, for the test of its cost; the others are anchored. */
    static Pattern pattern() {
        return NAME;
    }

    static String hide(String text) {
        Matcher name = NAME.matcher(text);
        StringBuilder clean = null;
        int kept = 0;
        int from = 0;
        int budget = LEAST_BUDGET + 4 * text.length();
        while (budget > 0 && from <= text.length() && name.find(from)) {
            NamedValue walk = new NamedValue(text, name.start(), name.end());
            NamedValue.Found found = walk.value();
            budget -= walk.looked() + COST_OF_NAME;
            from = name.end();
            if (found != null && found.start() >= kept) {
                clean = clean == null ? new StringBuilder(text.length()) : clean;
                clean.append(text, kept, found.start()).append(Scrubber.HIDDEN);
                kept = found.end();
                from = Math.max(from, kept);
            }
        }
        return clean == null ? text : clean.append(text, kept, text.length()).toString();
    }
}
