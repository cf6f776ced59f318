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

    /** The ids of a user and a group. */
    private static final Pattern IDS = Pattern.compile("\\d{1,10}:\\d{1,10}[:;,.)]?");

    private static final Pattern AFTER_CURL = Pattern.compile("\\bcurl(?:\\.exe)?[\"']?\\s[^\\n|;&]{0,400}$");

    private static final Pattern AFTER_CONTAINER =
            Pattern.compile("\\b(?:docker|podman|nerdctl|buildah)(?:\\.exe)?[\"']?\\s[^\\n|;&]{0,400}$");

    private static final Pattern PAIR = Pattern.compile(
            "auth(?:entication)?[\"']?\\s{0,3}[=:]\\s{0,3}[(\\[]\\s{0,3}[\"']([^\"'\\n]{0,300})[\"']\\s{0,3},\\s{0,3}[\"']([^\"'\\n]{1,4000})[\"']");

    /** axios and superagent: auth: { username: 'name', password: 'secret' }. */
    private static final Pattern DUMPED = Pattern.compile(
            "auth\"?: \\{\\s{0,40}\"?user(?:name)?\"?: [\"']([^\"'\\n]{0,300})[\"'],\\s{0,40}\"?pass(?:word)?\"?: [\"']([^\"'\\n]{1,4000})[\"']");

    /** Also inside of strings of strings, where quotation marks have backslashes. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<![a-z])([a-z_.-]{0,30}(?:password|passwd|passw?|pwd?|secret|token|api_?-?key"
                    + "|private_?-?key|passphrase|assertion|signature|jwt|session_?id|connect\\.sid|credentials?|samlresponse"
                    + "|passwort|kennwort|mot de passe|contrase\u00f1a|contrasena|senha|wachtwoord))"
                    + "\\\\{0,3}[\"']?\\]?\\s{0,3}(?:=>|[:=])\\s{0,3}(?:\\\\{0,3}([\"'])([^\"'\\\\\\n]{4,4000})|([^\\s\"'\\\\,;&<>{}\\[\\]()]{6,4000}))");

    private static final Pattern MENTION = Pattern.compile(
            "(?i)(?:proxy-)?authorization\\\\{0,3}[\"']?\\s{0,3}(?:=>|[:=,])\\s{0,3}\\[?\\\\{0,3}[\"']?((?:basic|bearer|jwt|negotiate|ntlm|digest|oauth|token|apikey)\\s[^\\n\"'\\\\\\]},{]{0,2000}+"
                    + "(?:(?:\\{\\{[^{}\\n]{0,200}+}}|\\{[^\\n\"'\\\\\\]},{]{0,200}+}?)[^\\n\"'\\\\\\]},{]{0,2000}+){0,3}+)");

    /** --api-token value, as tools take it on their command line. */
    private static final Pattern OPTION = Pattern.compile(
            "(?i)(?<!\\S)--?[a-z-]{0,30}(?:password|passwd|passphrase|(?:key|store)pass|token|secret|(?:api|access)-?key)[ =]{1,3}[\"']?([^\\s\"'-][^\\s\"']{3,4000})");

    /** The code of an authorization stands first in the form that redeems it, or in what the browser was sent back with. */
    private static final Pattern CODE = Pattern.compile("(?<![\\w?&-])code=([A-Za-z0-9._~%/+-]{8,4000})(?=&)");

    /** In a sentence: password "value", with password value. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:password|passwort|passwd|token|secret|pat)\\s(?:is\\s|was\\s)?[\"']([^\\s\"'<>]{6,400})[\"']"
                    + "|(?:password|passwort)\\s(?:is\\s|was\\s)?([A-Za-z0-9!#$%^&*_+@-]{6,400})(?![\\w./:=]))");

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
                if (form == USER && isOwner(raw, pair)) {
                    continue;
                }
                secrets.named(pair.group(2));
                String basic = basic(pair.group(1), pair.group(2));
                secrets.authorization(basic);
                authorization = authorization == null && !pair.group().contains("proxy") ? basic : authorization;
            }
        }
        Matcher named = NAMED.matcher(raw);
        for (int i = 0; i < MOST && named.find(); i++) {
            String value = named.group(3) == null ? named.group(4) : named.group(3);
            if (named.group(3) != null
                    || (hasDigit(value) && !Secrets.CODE_OF_ERROR.matcher(value).matches())) {
                secrets.named(value);
            }
        }
        takeWritten(raw, secrets);
        Matcher header = MENTION.matcher(raw);
        for (int i = 0; i < MOST_HEADERS && header.find(); i++) {
            boolean proxy = header.group().regionMatches(true, 0, "proxy-", 0, 6);
            authorization = authorization == null && !proxy ? header.group(1).strip() : authorization;
            secrets.authorization(header.group(1).strip());
        }
        return authorization;
    }

    /** {@code docker run --user 1000:1000} names the user and the group that a process has. */
    private static boolean isOwner(String raw, Matcher pair) {
        String before = raw.substring(Math.max(0, pair.start() - 400), pair.start());
        if (AFTER_CURL.matcher(before).find()) {
            return false;
        }
        return IDS.matcher(pair.group(1) + ":" + pair.group(2)).matches()
                || AFTER_CONTAINER.matcher(before).find();
    }

    private static void takeWritten(String raw, Secrets secrets) {
        for (Pattern form : List.of(OPTION, CODE, TOLD)) {
            Matcher written = form.matcher(raw);
            for (int i = 0; i < MOST && written.find(); i++) {
                boolean second = written.group(1) == null;
                String value = second ? written.group(2) : written.group(1);
                if (form != TOLD
                        || (hasDigit(value) && (!second || value.chars().anyMatch(Character::isLetter)))) {
                    secrets.named(value);
                }
            }
        }
    }

    private static boolean hasDigit(String value) {
        return value.chars().anyMatch(Character::isDigit);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
