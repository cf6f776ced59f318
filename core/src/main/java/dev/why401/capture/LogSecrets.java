package dev.why401.capture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the secrets that stand in a log: in headers, URLs, dumps of requests, command lines and bodies. */
final class LogSecrets {
    private static final int MOST = 200;

    private static final int MOST_HEADERS = 40;

    private static final Pattern URL = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\\s\"'`<>\\\\]{1,4000}");

    private static final Pattern QUERY = Pattern.compile("[?&]([A-Za-z_.-]{1,60})=([^\\s\"'`<>&#\\\\]{1,4000})");

    private static final Pattern USER = Pattern.compile(
            "(?<!\\S)(?:-u|--user|--proxy-user|-U)[ =]{0,3}[\"']?([^\\s:\"']{1,200}):([^\\s\"']{1,1000})");

    private static final Pattern PAIR = Pattern.compile(
            "auth(?:entication)?[\"']?\\s{0,3}[=:]\\s{0,3}[(\\[]\\s{0,3}[\"']([^\"'\\n]{0,300})[\"']\\s{0,3},\\s{0,3}[\"']([^\"'\\n]{1,4000})[\"']");

    /** axios and superagent: auth: { username: 'name', password: 'secret' }. */
    private static final Pattern DUMPED = Pattern.compile(
            "auth\"?: \\{\\s{0,40}\"?user(?:name)?\"?: [\"']([^\"'\\n]{0,300})[\"'],\\s{0,40}\"?pass(?:word)?\"?: [\"']([^\"'\\n]{1,4000})[\"']");

    /** Also inside of strings of strings, where quotation marks have backslashes. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![a-z])([a-z_.-]{0,30}(?:password|passwd|pwd|secret|token|api_?-?key|passphrase|assertion|signature|jwt|session_?id|client_assertion))"
                    + "\\\\{0,3}[\"']?\\]?\\s{0,3}(?:=>|[:=])\\s{0,3}(?:\\\\{0,3}([\"'])([^\"'\\\\\\n]{4,4000})|([^\\s\"'\\\\,;&<>{}\\[\\]()]{6,4000}))");

    private static final Pattern MENTION = Pattern.compile(
            "(?i)(?:proxy-)?authorization\\\\{0,3}[\"']?\\s{0,3}(?:=>|[:=,])\\s{0,3}\\[?\\\\{0,3}[\"']?((?:basic|bearer|jwt|negotiate|ntlm|digest|oauth|token|apikey)\\s[^\\n\"'\\\\\\]},]{1,2000})");

    private LogSecrets() {}

    /** Takes the secrets of {@code raw}, and returns the first value of an Authorization header in it. */
    static @Nullable String take(String raw, Secrets secrets) {
        String authorization = secrets.text(raw);
        Matcher url = URL.matcher(raw);
        for (int i = 0; i < MOST && url.find(); i++) {
            secrets.url(url.group());
        }
        Matcher query = QUERY.matcher(raw);
        for (int i = 0; i < MOST && query.find(); i++) {
            if (SecretNames.isOne(query.group(1))) {
                secrets.form(query.group(1) + "=" + query.group(2));
            }
        }
        for (Pattern form : List.of(USER, PAIR, DUMPED)) {
            Matcher pair = form.matcher(raw);
            for (int i = 0; i < MOST && pair.find(); i++) {
                secrets.named(pair.group(2));
                String basic = basic(pair.group(1), pair.group(2));
                secrets.authorization(basic);
                authorization = authorization == null && !pair.group().contains("proxy") ? basic : authorization;
            }
        }
        Matcher named = NAMED.matcher(raw);
        for (int i = 0; i < MOST && named.find(); i++) {
            String value = named.group(3) == null ? named.group(4) : named.group(3);
            if (named.group(3) != null || value.chars().anyMatch(Character::isDigit)) {
                secrets.named(value);
            }
        }
        Matcher header = MENTION.matcher(raw);
        for (int i = 0; i < MOST_HEADERS && header.find(); i++) {
            boolean proxy = header.group().regionMatches(true, 0, "proxy-", 0, 6);
            authorization = authorization == null && !proxy ? header.group(1).strip() : authorization;
            secrets.authorization(header.group(1).strip());
        }
        return authorization;
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
