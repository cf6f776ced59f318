package dev.why401.capture;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SentCredential;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a command line of curl as far as it tells what was asked and with which credential. Not thread-safe. */
final class CurlCommand {
    private static final Pattern START = Pattern.compile(
            "\\s{0,20}(?:[^\\n]{0,160}?[$#%>\u276f\u279c\u03bb]\\s{0,3}(?:~ )?)?`{0,3}(?:(?:time|sudo|&|watch) )?(?:[^\\s]{0,80}/)?curl(?:\\.exe)?\\s[^\\n]*");

    private static final String SHORT_WITH_VALUE = "AbcCdDeEFHhKmoPQrtTuUwxXyYz";

    private static final Set<String> LONG_WITH_VALUE = Set.of(
            "request",
            "header",
            "user",
            "data",
            "data-raw",
            "data-binary",
            "data-ascii",
            "data-urlencode",
            "json",
            "form",
            "form-string",
            "url",
            "url-query",
            "proxy",
            "proxy-user",
            "proxy-header",
            "preproxy",
            "socks4",
            "socks4a",
            "socks5",
            "socks5-hostname",
            "noproxy",
            "oauth2-bearer",
            "cookie",
            "cookie-jar",
            "cert",
            "cert-type",
            "key",
            "key-type",
            "pass",
            "proxy-pass",
            "proxy-cert",
            "proxy-key",
            "tlsuser",
            "tlspassword",
            "cacert",
            "capath",
            "pinnedpubkey",
            "connect-to",
            "resolve",
            "interface",
            "max-time",
            "connect-timeout",
            "max-redirs",
            "output",
            "output-dir",
            "user-agent",
            "referer",
            "retry",
            "retry-delay",
            "retry-max-time",
            "write-out",
            "config",
            "range",
            "upload-file",
            "dump-header",
            "trace",
            "trace-ascii",
            "stderr",
            "ciphers",
            "tls13-ciphers",
            "tls-max",
            "aws-sigv4",
            "limit-rate",
            "netrc-file",
            "unix-socket",
            "dns-servers",
            "doh-url",
            "login-options",
            "service-name",
            "variable");

    private static final Set<String> OTHER_SCHEMES =
            Set.of("digest", "ntlm", "negotiate", "anyauth", "aws-sigv4", "ntlm-wb");

    private final List<Field> headers = new ArrayList<>();
    private final List<Field> secrets = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private @Nullable String method;
    private @Nullable String url;
    private @Nullable String user;
    private @Nullable String scheme;
    private boolean credentialElsewhere;
    private boolean get;
    private boolean head;

    private final Set<String> filledIn;

    private CurlCommand(Set<String> filledIn) {
        this.filledIn = filledIn;
    }

    /** Returns whether a command of curl starts in the line. */
    static boolean startsIn(String line) {
        return line.contains("curl")
                && START.matcher(line.length() > 8_000 ? line.substring(0, 8_000) : line)
                        .matches();
    }

    /** Reads a command; {@code null} if it names no address and is a sentence about curl more likely. */
    static @Nullable CurlCommand read(String text) {
        int start = text.indexOf("curl");
        String written = text.substring(Math.max(0, start));
        List<String> words = ShellWords.split(written);
        CurlCommand command = new CurlCommand(ShellWords.filledIn(written));
        for (int i = 1; i < words.size(); i++) {
            i += command.take(words.get(i), i + 1 < words.size() ? words.get(i + 1) : null);
        }
        return command.url == null ? null : command;
    }

    /** Takes an option or an address, and returns how many words more than one it took. */
    private int take(String word, @Nullable String next) {
        if (word.startsWith("--")) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
            boolean hasValue = LONG_WITH_VALUE.contains(name);
            option(name, equals < 0 ? (hasValue ? next : null) : word.substring(equals + 1));
            return hasValue && equals < 0 ? 1 : 0;
        }
        if (word.startsWith("-") && word.length() > 1) {
            return takeShort(word, next);
        }
        address(word);
        return 0;
    }

    private int takeShort(String word, @Nullable String next) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (SHORT_WITH_VALUE.indexOf(letter) >= 0) {
                boolean glued = i + 1 < word.length();
                option(longName(letter), glued ? word.substring(i + 1) : next);
                return glued ? 0 : 1;
            }
            option(longName(letter), null);
        }
        return 0;
    }

    private static String longName(char letter) {
        return switch (letter) {
            case 'X' -> "request";
            case 'H' -> "header";
            case 'u' -> "user";
            case 'U' -> "proxy-user";
            case 'd' -> "data";
            case 'F' -> "form";
            case 'b' -> "cookie";
            case 'x' -> "proxy";
            case 'E' -> "cert";
            case 'K' -> "config";
            case 'n' -> "netrc";
            case 'I' -> "head";
            case 'G' -> "get";
            case 'T' -> "upload-file";
            default -> "";
        };
    }

    private void option(String name, @Nullable String value) {
        String given = value == null ? "" : value;
        switch (name) {
            case "request" -> method = given.toUpperCase(Locale.ROOT);
            case "header" -> header(given);
            case "user" -> user = given;
            case "oauth2-bearer" -> headers.add(new Field("Authorization", "Bearer " + given));
            case "proxy-user" -> secrets.add(new Field("Proxy-Authorization", "Basic " + base64(given)));
            case "cookie" -> cookie(given);
            case "url" -> address(given);
            case "proxy", "preproxy", "socks5", "socks5-hostname" ->
                urls.add(given.contains("://") ? given : "http://" + given);
            case "json", "form", "form-string", "url-query" -> data(given);
            case "cert", "proxy-cert" ->
                secrets.add(new Field("password", given.substring(given.lastIndexOf(':') + 1)));
            case "pass", "proxy-pass", "tlspassword" -> secrets.add(new Field("password", given));
            case "proxy-header" -> addField(given, secrets);
            case "config", "netrc", "netrc-file", "netrc-optional" -> credentialElsewhere = true;
            case "get" -> get = true;
            case "head" -> head = true;
            case "upload-file" -> method = method == null ? "PUT" : method;
            default -> {
                if (name.startsWith("data")) {
                    data(given);
                } else if (OTHER_SCHEMES.contains(name)) {
                    scheme = name;
                }
            }
        }
    }

    private void header(String given) {
        credentialElsewhere |= given.startsWith("@");
        addField(given, headers);
    }

    private static void addField(String given, List<Field> to) {
        Field field = MessageLine.header(given);
        if (field != null) {
            to.add(field);
        }
    }

    private void cookie(String given) {
        if (given.indexOf('=') > 0) {
            headers.add(new Field("Cookie", given));
        } else {
            credentialElsewhere = true;
        }
    }

    private void data(String given) {
        data.add(given);
        int equals = given.indexOf('=');
        if (equals > 0) {
            secrets.add(new Field(given.substring(0, equals), given.substring(equals + 1)));
        }
    }

    private void address(String word) {
        urls.add(word);
        boolean looksLikeOne = word.contains("://") || word.contains(".") || word.startsWith("localhost");
        if (url == null && looksLikeOne) {
            url = word.contains("://") ? word : "http://" + word;
        }
    }

    @Nullable
    String url() {
        return url;
    }

    String method() {
        if (method != null) {
            return method;
        }
        return head ? "HEAD" : data.isEmpty() || get ? "GET" : "POST";
    }

    /** Tells a call of which no request was shown what the command sent with it. */
    void describe(Call call) {
        call.method = method();
        call.url = url;
        call.sentShown = Call.Shown.SOME;
        headers.forEach(header -> call.send(new Field(header.name(), withoutFilledIn(header.value()))));
        boolean header = call.sends("Authorization");
        if (user != null && scheme == null && !header && isWholePair(user)) {
            call.send(new Field("Authorization", "Basic " + base64(user)));
        } else if (!header) {
            call.said = said(call.sends("Cookie"));
        }
    }

    /** What the shell put in place of a variable is as unknown as what somebody masked. */
    private String withoutFilledIn(String value) {
        String sent = value;
        for (String variable : filledIn) {
            sent = sent.replace(variable, "[variable]");
        }
        return sent;
    }

    private boolean isWholePair(String pair) {
        int colon = pair.indexOf(':');
        return colon > 0 && filledIn.stream().noneMatch(pair::contains) && !Masked.isMasked(pair.substring(colon + 1));
    }

    /** Shows a call the secrets of the command. */
    void reveal(Call call) {
        headers.forEach(call::alsoSends);
        secrets.forEach(call::alsoSends);
        urls.forEach(call::alsoNames);
        data.forEach(call::alsoSaid);
        if (user != null) {
            call.alsoSends(new Field("Authorization", "Basic " + base64(user)));
        }
    }

    private @Nullable SentCredential said(boolean cookie) {
        if (user != null) {
            String name = user.substring(0, Math.max(0, user.indexOf(':') < 0 ? user.length() : user.indexOf(':')));
            return SaidCredential.of(scheme == null ? "basic" : scheme, name);
        }
        if (scheme != null || credentialElsewhere) {
            return SentCredential.unknown();
        }
        return cookie
                ? SentCredential.of(Fact.present(Scheme.COOKIE), Fact.unknown(), Fact.unknown())
                : CredentialInspector.inspect(null, false, Fact.unknown(), List.of());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
