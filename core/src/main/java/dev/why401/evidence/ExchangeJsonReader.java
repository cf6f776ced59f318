package dev.why401.evidence;

import static dev.why401.evidence.RecordValues.entersObject;
import static dev.why401.evidence.RecordValues.malformed;
import static dev.why401.evidence.RecordValues.status;
import static dev.why401.evidence.RecordValues.text;
import static dev.why401.evidence.RecordValues.time;
import static dev.why401.evidence.RecordValues.truth;
import static dev.why401.evidence.RecordValues.word;
import static dev.why401.evidence.RecordValues.words;

import dev.why401.evidence.JsonLine.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one exchange record. A complaint names the field of the format that is wrong and never repeats the input.
 */
final class ExchangeJsonReader {
    /** A body of this length was cut off by whoever kept the record. */
    static final int LONGEST_RECORDED_BODY = 2_000;

    private static final String[] RECORD = {
        "id", "product", "request", "auth", "redirects", "response", "logLine", "context"
    };
    private static final String[] REQUEST = {"method", "url", "headers"};
    private static final String[] AUTH = {"scheme", "principal", "secret"};
    private static final String[] REDIRECT = {"status", "location"};
    private static final String[] HEADER = {"name", "value"};
    private static final String[] RESPONSE = {"status", "headers", "body"};
    private static final String[] CONTEXT = {
        "previouslyWorked", "worksInBrowser", "worksInCurl", "otherMachinesWork", "lastWorked", "findings"
    };
    private static final String[] FINDING = {"outcome", "quote"};

    private static final Set<String> NO_PRODUCT = Set.of("gateway", "other", "unknown");
    private static final int MOST_REDIRECTS = 50;
    private static final int MOST_HEADERS = 500;
    private static final int MOST_FINDINGS = 200;

    private static final Map<String, Scheme> SCHEME_WORDS = Map.of(
            "basic", Scheme.BASIC,
            "bearer", Scheme.BEARER,
            "jwt", Scheme.JWT,
            "negotiate", Scheme.NEGOTIATE,
            "ntlm", Scheme.NEGOTIATE);

    /** What a redirect says before it is known which address it came from. */
    private record Redirect(Fact<Integer> status, @Nullable String location) {}

    private static final Map<String, Scheme> SCHEMES = words(Scheme.values());
    private static final Map<String, PrincipalKind> PRINCIPALS = words(PrincipalKind.values());
    private static final Map<String, SecretKind> SECRETS = words(SecretKind.values());

    private final @Nullable TextMemo<ShownText> texts;
    private @Nullable String id;
    private boolean isIdNumber;
    private @Nullable String product;
    private @Nullable String method;
    private @Nullable String url;
    private List<HeaderFacts.Field> requestHeaders = List.of();
    private Fact<Scheme> scheme = Fact.unknown();
    private Fact<PrincipalKind> principal = Fact.unknown();
    private Fact<SecretKind> secret = Fact.unknown();
    private List<Redirect> redirects = List.of();
    private Fact<Integer> status = Fact.unknown();
    private List<HeaderFacts.Field> responseHeaders = List.of();
    private @Nullable String body;
    private @Nullable String logLine;
    private Context context = Context.unknown();

    /** The raw values live no longer than this object; what is returned went through the scrubber. */
    static ExchangeRecord read(
            String jsonLine, ExchangeJson.SecretFinder secrets, @Nullable TextMemo<ShownText> texts) {
        ExchangeJsonReader raw = new ExchangeJsonReader(texts);
        raw.read(jsonLine);
        return raw.scrubbed(secrets.scrubberFor(raw.urls(), raw.requestHeaders, raw.responseHeaders));
    }

    private ExchangeJsonReader(@Nullable TextMemo<ShownText> texts) {
        this.texts = texts;
    }

    private void read(String jsonLine) {
        if (jsonLine.length() > ExchangeJson.LONGEST_LINE) {
            throw malformed("the line is longer than " + ExchangeJson.LONGEST_LINE + " characters");
        }
        String line = wellFormed(jsonLine.strip());
        if (!line.startsWith("{")) {
            throw malformed("the line does not start with {");
        }
        try {
            JsonLine json = new JsonLine(line);
            readRecord(json);
            json.end();
        } catch (IOException notJson) {
            throw malformed("the line is not JSON, or it is cut off");
        }
    }

    /** Half a surrogate pair, which no text in UTF-8 holds, becomes a question mark as in any encoder. */
    private static String wellFormed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return line;
    }

    private List<String> urls() {
        List<String> urls = new ArrayList<>();
        if (url != null) {
            urls.add(url);
        }
        for (Redirect redirect : redirects) {
            if (redirect.location() != null) {
                urls.add(redirect.location());
            }
        }
        return urls;
    }

    private ExchangeRecord scrubbed(Scrubber scrubber) {
        Exchange.Builder exchange = Exchange.builder(scrubber)
                .product(product(scrubber))
                .method(method)
                .url(url)
                .shownRequestHeaders(requestHeaders)
                .credential(credential())
                .redirects(redirects.isEmpty() ? Fact.unknown() : Fact.present(hops(scrubber)))
                .status(status)
                .shownResponseHeaders(responseHeaders)
                .context(context);
        if (logLine != null) {
            exchange.logLine(shown(logLine, scrubber));
        }
        if (body != null && (body.length() == LONGEST_RECORDED_BODY || endsInEllipsis(body))) {
            exchange.startOfBody(body, "the record shows no more");
        } else if (body != null) {
            exchange.body(shown(body, scrubber));
        }
        Fact<String> name = Fact.ofShown(id).map(value -> scrubber.line(value, 200));
        // A number is one only as long as nothing of it had to be hidden.
        return new ExchangeRecord(name, isIdNumber && id != null && name.is(id), exchange.build());
    }

    /** Only a text in which nothing had to be hidden is kept for the next record. */
    private ShownText shown(String text, Scrubber scrubber) {
        ShownText known = texts == null ? null : texts.find(text);
        if (known != null && scrubber.withoutKnown(text).equals(text)) {
            return known;
        }
        ShownText shown = ShownText.of(text, scrubber);
        if (texts != null && shown.text().equals(text)) {
            texts.put(shown.text(), shown);
        }
        return shown;
    }

    private void readRecord(JsonLine json) throws IOException {
        json.enterObject();
        while (json.hasNext()) {
            switch (json.name(RECORD)) {
                case 0 -> {
                    isIdNumber = json.peek() == Token.NUMBER;
                    id = text(json, "id");
                }
                case 1 -> product = text(json, "product");
                case 2 -> readRequest(json);
                case 3 -> readAuth(json);
                case 4 -> redirects = readRedirects(json);
                case 5 -> readResponse(json);
                case 6 -> logLine = text(json, "logLine");
                case 7 -> readContext(json);
                default -> json.skip();
            }
        }
        json.leaveObject();
    }

    private void readRequest(JsonLine json) throws IOException {
        if (!entersObject(json, "request")) {
            return;
        }
        while (json.hasNext()) {
            switch (json.name(REQUEST)) {
                case 0 -> method = text(json, "request.method");
                case 1 -> url = text(json, "request.url");
                case 2 -> requestHeaders = headers(json, "request.headers");
                default -> json.skip();
            }
        }
        json.leaveObject();
    }

    private void readAuth(JsonLine json) throws IOException {
        if (!entersObject(json, "auth")) {
            return;
        }
        while (json.hasNext()) {
            switch (json.name(AUTH)) {
                case 0 -> scheme = word(json, "auth.scheme", SCHEMES);
                case 1 -> principal = word(json, "auth.principal", PRINCIPALS);
                case 2 -> secret = word(json, "auth.secret", SECRETS);
                default -> json.skip();
            }
        }
        json.leaveObject();
        if (scheme.is(Scheme.NONE) && secret.isPresent() && !secret.is(SecretKind.NONE)) {
            scheme = Fact.unknown(); // a secret that no header carries stands in the body or the address
        }
    }

    private static List<Redirect> readRedirects(JsonLine json) throws IOException {
        List<Redirect> read = new ArrayList<>();
        if (json.peek() == Token.NULL) {
            json.skip();
            return read;
        }
        if (json.peek() != Token.ARRAY) {
            throw malformed("redirects must be a list");
        }
        json.enterArray();
        while (json.hasNext()) {
            if (!entersObject(json, "an entry of redirects")) {
                continue;
            }
            Fact<Integer> status = Fact.unknown();
            String location = null;
            while (json.hasNext()) {
                switch (json.name(REDIRECT)) {
                    case 0 -> status = status(json, "the status of a redirect");
                    case 1 -> location = text(json, "the location of a redirect");
                    default -> json.skip();
                }
            }
            json.leaveObject();
            if (read.size() < MOST_REDIRECTS) {
                read.add(new Redirect(status, location));
            }
        }
        json.leaveArray();
        return read;
    }

    private void readResponse(JsonLine json) throws IOException {
        if (!entersObject(json, "response")) {
            return;
        }
        while (json.hasNext()) {
            switch (json.name(RESPONSE)) {
                case 0 -> status = status(json, "response.status");
                case 1 -> responseHeaders = headers(json, "response.headers");
                case 2 -> body = text(json, "response.body");
                default -> json.skip();
            }
        }
        json.leaveObject();
    }

    private void readContext(JsonLine json) throws IOException {
        if (!entersObject(json, "context")) {
            return;
        }
        Fact<Boolean> workedBefore = Fact.unknown();
        Fact<Boolean> worksInBrowser = Fact.unknown();
        Fact<Boolean> worksInCurl = Fact.unknown();
        Fact<Boolean> worksElsewhere = Fact.unknown();
        Fact<Instant> lastWorked = Fact.unknown();
        Findings findings = Findings.none();
        while (json.hasNext()) {
            switch (json.name(CONTEXT)) {
                case 0 -> workedBefore = truth(json, "context.previouslyWorked");
                case 1 -> worksInBrowser = truth(json, "context.worksInBrowser");
                case 2 -> worksInCurl = truth(json, "context.worksInCurl");
                case 3 -> worksElsewhere = truth(json, "context.otherMachinesWork");
                case 4 -> lastWorked = time(json, "context.lastWorked");
                case 5 -> findings = findings(json);
                default -> json.skip();
            }
        }
        json.leaveObject();
        context = new Context(workedBefore, worksInBrowser, worksInCurl, worksElsewhere, lastWorked, findings);
    }

    private static Findings findings(JsonLine json) throws IOException {
        List<Finding> all = new ArrayList<>();
        if (!entersObject(json, "context.findings")) {
            return Findings.none();
        }
        while (json.hasNext()) {
            String question = json.name();
            String outcome = null;
            String quote = null;
            if (!entersObject(json, "each of context.findings")) {
                continue;
            }
            while (json.hasNext()) {
                switch (json.name(FINDING)) {
                    case 0 -> outcome = text(json, "each outcome of context.findings");
                    case 1 -> quote = text(json, "each quote of context.findings");
                    default -> json.skip();
                }
            }
            json.leaveObject();
            if (outcome != null && all.size() < MOST_FINDINGS) {
                all.add(finding(question, outcome, quote == null ? "" : quote));
            }
        }
        json.leaveObject();
        try {
            return new Findings(all);
        } catch (IllegalArgumentException twice) {
            throw malformed("context.findings must answer each question once");
        }
    }

    private static Finding finding(String question, String outcome, String quote) {
        try {
            return new Finding(question, outcome, quote);
        } catch (IllegalArgumentException notKebab) {
            throw malformed(
                    "context.findings must name questions and outcomes by their ids, such as identity and accepted");
        }
    }

    static boolean endsInEllipsis(String text) {
        String end = text.stripTrailing();
        return end.endsWith("...") || end.endsWith("\u2026");
    }

    private @Nullable Product product(Scrubber scrubber) {
        String bare = product == null ? "" : scrubber.line(product, 40).toLowerCase(Locale.ROOT);
        return bare.isEmpty() || NO_PRODUCT.contains(bare) ? null : Product.of(bare);
    }

    private SentCredential credential() {
        if (scheme.is(Scheme.NONE) && principal.is(PrincipalKind.NONE) && secret.is(SecretKind.NONE)) {
            return SentCredential.none();
        }
        return SentCredential.of(scheme.isKnown() ? scheme : schemeOfHeader(), principal, secret);
    }

    private Fact<Scheme> schemeOfHeader() {
        for (HeaderFacts.Field field : requestHeaders) {
            String[] words = field.value().strip().split("\\s+", 2);
            if (field.name().equalsIgnoreCase("Authorization") && words.length == 2) {
                String first = words[0].toLowerCase(Locale.ROOT);
                if (first.equals("oauth")) {
                    return Fact.present(words[1].contains("oauth_") ? Scheme.OAUTH1 : Scheme.OTHER);
                }
                return Fact.present(SCHEME_WORDS.getOrDefault(first, Scheme.OTHER));
            }
        }
        return Fact.unknown();
    }

    private List<Hop> hops(Scrubber scrubber) {
        List<Hop> hops = new ArrayList<>();
        Fact<Address> from = Address.read(url, scrubber);
        for (Redirect redirect : redirects) {
            Hop hop = Hop.shown(redirect.status(), from, redirect.location(), scrubber);
            hops.add(hop);
            from = hop.location();
        }
        return hops;
    }

    private static List<HeaderFacts.Field> headers(JsonLine json, String field) throws IOException {
        List<HeaderFacts.Field> fields = new ArrayList<>();
        if (json.peek() == Token.ARRAY) {
            listOfHeaders(json, field, fields);
            return fields;
        }
        if (!entersObject(json, field)) {
            return fields;
        }
        while (json.hasNext()) {
            String name = json.name();
            if (json.peek() == Token.ARRAY) {
                json.enterArray();
                while (json.hasNext()) {
                    add(fields, name, text(json, "each value of " + field));
                }
                json.leaveArray();
            } else {
                add(fields, name, text(json, "each value of " + field));
            }
        }
        json.leaveObject();
        return fields;
    }

    /** Browsers and HAR files write headers as a list of names and values. */
    private static void listOfHeaders(JsonLine json, String field, List<HeaderFacts.Field> fields) throws IOException {
        json.enterArray();
        while (json.hasNext()) {
            if (!entersObject(json, "an entry of " + field)) {
                continue;
            }
            String name = null;
            String value = null;
            while (json.hasNext()) {
                switch (json.name(HEADER)) {
                    case 0 -> name = text(json, "each name of " + field);
                    case 1 -> value = text(json, "each value of " + field);
                    default -> json.skip();
                }
            }
            json.leaveObject();
            if (name != null) {
                add(fields, name, value);
            }
        }
        json.leaveArray();
    }

    private static void add(List<HeaderFacts.Field> fields, String name, @Nullable String value) {
        if (value != null && fields.size() < MOST_HEADERS) {
            fields.add(new HeaderFacts.Field(name, value));
        }
    }
}
