package dev.why401.capture;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TextMemo;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.Unfilled;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the secrets of one call while its evidence is in hand: their values for the {@link Scrubber}, their kinds for the
 * reader. Not thread-safe; lives no longer than the reading of the call, or of the log that it is in.
 */
final class Secrets {
    /** A shorter cookie or parameter is a flag. */
    private static final int SHORTEST_VALUE = 6;

    private static final String NAMED = "secret by its name";

    private static final int MOST = 200;

    /** So many are remembered of the calls before; then it starts anew. */
    private static final int MOST_EARLIER = 40;

    private static final int LONGEST = 16 * 1024;
    private static final int LONGEST_WITH_OTHERS = 2_000;

    /** What the cookie atlassian.xsrf.token says of the login is no secret. */
    private static final Pattern LOGIN_MARK = Pattern.compile("[_|](?:lin|lout)\\s*\\z");

    private static final Pattern TOKEN =
            Pattern.compile("\\bAT[A-Z]{2,3}[A-Za-z0-9_=+/.%-]{12,4000}|\\beyJ[A-Za-z0-9_.-]{10,8000}"
                    + "|\\buser(?::|%3[Aa])\\d{1,18}(?:\\||%7[Cc])[^\\s\"'<>]{1,500}"
                    + "|\\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk-|AKIA)[A-Za-z0-9_-]{12,500}");

    private static final Pattern HEADER_IN_TEXT = Pattern.compile(
            "(?i)(proxy-authorization|authorization|set-cookie|cookie)[\"']?\\s{0,9}(?:[:=]|=>|,)\\s{0,9}([\"']?)");

    private static final Pattern NAMED_IN_TEXT = Pattern.compile(
            "(?i)\\b(?:[a-z_]{0,20}password|passwd|pwd|[a-z_]{0,20}secret|[a-z_]{0,20}token|api_?key|passphrase)[\"']?\\s{0,3}[:=]\\s{0,3}"
                    + "(?:\"([^\"\\r\\n]{4,4000})\"|'([^'\\r\\n]{4,4000})'|((?=[^\\s,;&]{0,200}\\d)[^\\s\"',;&<>{}]{6,4000}))");

    static final Pattern CODE_OF_ERROR = Pattern.compile("[A-Z_-]{2,30}\\d{1,6}[.:]?");

    /** Names of headers, and whether each is one of a secret: there are few, and each comes again and again. */
    private static final TextMemo<Boolean> NAMES = new TextMemo<>();

    private final Map<String, String> kindByValue = new LinkedHashMap<>();
    private final Set<String> values = new LinkedHashSet<>();

    /** Takes the values of secrets that other calls had, which may stand here as well. */
    void alsoHide(Secrets earlier) {
        values.addAll(earlier.values);
    }

    /** Keeps the values for the calls that come, and not their kinds. A word without a digit may stand there for itself. */
    void remember(Secrets call) {
        if (values.size() > MOST_EARLIER) {
            values.clear();
        }
        call.values.stream()
                .filter(value -> value.chars().anyMatch(Character::isDigit)
                        && value.chars().anyMatch(Character::isLetter))
                .limit(MOST_EARLIER)
                .forEach(values::add);
    }

    /** Keeps what stands in a line that shows a header of a call whose end may be far off. */
    void rememberHeader(String line) {
        if (HEADER_IN_TEXT.matcher(line).find()) {
            Secrets own = new Secrets();
            own.text(line);
            remember(own);
        }
    }

    void request(List<Field> headers) {
        for (Field field : headers) {
            String name = field.name().toLowerCase(Locale.ROOT);
            switch (name) {
                case "authorization", "proxy-authorization" -> authorization(field.value());
                case "cookie" -> cookies(field.value());
                default -> {
                    if (isNameOfSecret(name)) {
                        named(field.value());
                    }
                }
            }
        }
    }

    private static boolean isNameOfSecret(String header) {
        Boolean known = NAMES.find(header);
        if (known == null) {
            known = SecretNames.isOne(header);
            if (Scrubber.patternsOnly().isClean(header)) {
                NAMES.put(header, known);
            }
        }
        return known;
    }

    void response(List<Field> headers) {
        for (Field field : headers) {
            switch (field.name().toLowerCase(Locale.ROOT)) {
                case "set-cookie" -> cookies(field.value().split(";", 2)[0]);
                case "location", "content-location", "refresh" -> url(field.value());
                default -> {}
            }
        }
    }

    /** Takes the value of an Authorization or Proxy-Authorization header. */
    void authorization(String value) {
        if (values.size() > MOST || Masked.isDescription(value)) {
            return;
        }
        List<String> secrets = CredentialInspector.secretsIn(value);
        if (!secrets.isEmpty() && !Masked.isMasked(value)) {
            kindByValue.putIfAbsent(value.strip(), kindOf(value));
        }
        values.addAll(secrets);
    }

    void cookies(String header) {
        for (String pair : header.split(";", 100)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(LOGIN_MARK.matcher(pair.substring(equals + 1)).replaceFirst(""), "cookie");
            }
        }
    }

    void named(String value) {
        add(value, NAMED);
    }

    /** Takes the user information and the parameters of a URL. */
    void url(@Nullable String url) {
        if (url == null || url.length() > LONGEST) {
            return;
        }
        int authority = url.indexOf("://") + 3;
        int end = authority < 3 ? -1 : end(url, authority);
        int at = end < 0 ? -1 : url.lastIndexOf('@', end);
        if (at > authority) {
            String user = url.substring(authority, at);
            int colon = user.indexOf(':');
            if (colon >= 0) {
                add(user.substring(colon + 1), "password in a URL");
                add(decoded(user.substring(colon + 1)), "password in a URL");
            }
        }
        int question = url.indexOf('?');
        if (question >= 0) {
            form(url.substring(question + 1));
        }
        int fragment = url.indexOf('#');
        if (fragment >= 0) {
            form(url.substring(fragment + 1));
        }
    }

    private static int end(String url, int from) {
        int at = from;
        while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Takes the parameters of a query or of a form. */
    void form(String parameters) {
        if (parameters.length() > LONGEST) {
            return;
        }
        for (String pair : parameters.split("[&#]", 200)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && SecretNames.isOne(pair.substring(0, equals))) {
                add(pair.substring(equals + 1), NAMED);
                add(decoded(pair.substring(equals + 1)), NAMED);
            }
        }
    }

    /** Takes headers and named values that stand in free text, and returns the first Authorization value among them. */
    @Nullable
    String text(String raw) {
        String first = null;
        Matcher header = HEADER_IN_TEXT.matcher(raw);
        int from = 0;
        while (from < raw.length() && header.find(from) && values.size() < MOST) {
            String value = valueAt(raw, header.end(), header.group(2));
            // What looks like a header within a value of that length is part of the value.
            from = value.length() > LONGEST_WITH_OTHERS ? header.end() + value.length() : header.end();
            if (header.group(1).toLowerCase(Locale.ROOT).endsWith("cookie")) {
                cookies(value);
            } else if (!value.isBlank()) {
                boolean proxy = header.group(1).length() > "authorization".length();
                first = first == null && !proxy && looksLikeCredential(value) ? value : first;
                authorization(value);
            }
        }
        Matcher named = NAMED_IN_TEXT.matcher(raw);
        while (named.find() && values.size() < MOST) {
            for (int group = 1; group <= 3; group++) {
                if (named.group(group) != null
                        && !(group == 3
                                && CODE_OF_ERROR.matcher(named.group(group)).matches())) {
                    named(named.group(group));
                }
            }
        }
        return first;
    }

    /** "Authorization: failed" in a log is a remark, no header. */
    private static boolean looksLikeCredential(String value) {
        return value.strip().indexOf(' ') > 0
                && value.strip().split("\\s+", 4).length <= 3
                && SCHEME.matcher(value.strip()).lookingAt();
    }

    private static final Pattern SCHEME =
            Pattern.compile("(?i)(?:basic|bearer|jwt|oauth|negotiate|ntlm|digest|token) ");

    private static String valueAt(String raw, int from, String quote) {
        int end = from;
        int open = 0;
        int longest = Math.min(raw.length(), from + LONGEST);
        while (end < longest) {
            char c = raw.charAt(end);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean closes = quote.isEmpty() ? c == '"' || c == '\'' || c == ',' || open < 0 : c == quote.charAt(0);
            if (c == '\n' || c == '\r' || c == '\\' || closes) {
                break;
            }
            end++;
        }
        return raw.substring(from, end).strip();
    }

    private void add(String value, String kind) {
        String bare = value.strip();
        // An address between backticks ends where they do.
        bare = bare.indexOf('`') == bare.length() - 1 && !bare.isEmpty() ? bare.substring(0, bare.length() - 1) : bare;
        if (bare.length() < SHORTEST_VALUE
                || bare.length() > LONGEST
                || values.size() > MOST
                || Masked.isDescription(bare)
                || Unfilled.isBareName(bare)) {
            return;
        }
        if (values.add(bare) && !Masked.isMasked(bare) && !kindByValue.containsKey(decoded(bare))) {
            kindByValue.put(bare, tokenKind(bare, kind));
        }
    }

    private static String decoded(String value) {
        try {
            return value.indexOf('%') < 0 && value.indexOf('+') < 0
                    ? value
                    : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    Scrubber scrubber() {
        return Scrubber.knowing(values);
    }

    /**
     * Returns a clause for each secret that is replaced in {@code exchange}: those that were taken, and those that the shape
     * gave away in {@code raw}.
     */
    List<String> hidden(Exchange exchange, String raw) {
        List<String> kinds = new ArrayList<>(kindByValue.values());
        if (mentionsHidden(exchange)) {
            String unknown = scrubber().withoutKnown(raw);
            Set<String> seen = new LinkedHashSet<>();
            Matcher token = TOKEN.matcher(unknown);
            while (token.find() && seen.size() < MOST) {
                if (seen.add(token.group())) {
                    kinds.add(tokenKind(token.group(), "token of another product"));
                }
            }
            Scrubber.kindsByPlace(unknown).stream().limit(MOST).forEach(kinds::add);
            if (kinds.isEmpty() && !raw.contains(Scrubber.HIDDEN)) {
                kinds.add("unknown");
            }
        }
        return kinds.stream()
                .map(kind -> "a credential of kind " + kind + " was here")
                .toList();
    }

    private static boolean mentionsHidden(Exchange exchange) {
        ShownText body = exchange.body().orNull();
        ShownText logLine = exchange.logLine().orNull();
        TransportProblem problem = exchange.problem().orNull();
        return (body != null && holds(body.text()))
                || (logLine != null && holds(logLine.text()))
                || (problem != null && holds(problem.words()))
                || holds(exchange.address().orNull())
                || holds(exchange.responseHeaders())
                || holds(exchange.redirects().orNull());
    }

    private static boolean holds(@Nullable Address address) {
        if (address == null) {
            return false;
        }
        String host = address.host().orNull();
        boolean holds = holds(address.path()) || (host != null && holds(host));
        for (Address.QueryParameter parameter : address.query()) {
            String value = parameter.value().orNull();
            holds |= holds(parameter.name()) || (value != null && holds(value));
        }
        return holds;
    }

    /** A value that is never kept is hidden whatever it is, and of a cookie it was taken by its name. */
    private static boolean holds(HeaderFacts headers) {
        for (Field field : headers.fields()) {
            boolean kept =
                    !field.value().equals(Scrubber.HIDDEN) && !field.name().equalsIgnoreCase("Set-Cookie");
            if (kept && holds(field.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(@Nullable List<Hop> hops) {
        if (hops != null) {
            for (Hop hop : hops) {
                String location = hop.locationText().orNull();
                if (location != null && holds(location)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(String text) {
        return text.contains(Scrubber.HIDDEN);
    }

    private static String tokenKind(String token, String otherwise) {
        SecretKind kind =
                CredentialInspector.kindOf("Bearer " + decoded(token)).secret().orNull();
        return kind == null || kind == SecretKind.NONE ? otherwise : withoutArticle(kind.words());
    }

    private static String kindOf(String authorization) {
        SentCredential sent = CredentialInspector.kindOf(authorization);
        SecretKind kind = sent.secret().orNull();
        if (kind != null && kind != SecretKind.NONE) {
            return withoutArticle(kind.words());
        }
        Scheme scheme = sent.scheme().orNull();
        if (scheme == Scheme.BASIC) {
            return "name and password";
        }
        return scheme == Scheme.BEARER ? "bearer token" : "authorization header";
    }

    private static String withoutArticle(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }
}
