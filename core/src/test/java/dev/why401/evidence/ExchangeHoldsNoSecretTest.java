package dev.why401.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.Buffer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Plants random secrets in every field and looks for them, and for pieces of them, in everything that can leave an exchange. */
class ExchangeHoldsNoSecretTest {
    /** A piece of a secret as long as this is a leak: less could be chance, or the words around it. */
    private static final int PIECE = 9;

    @Property(tries = 200)
    void builtExchangeHoldsNoSecretThatWasKnown(@ForAll("secrets") String secret, @ForAll("encodings") Encoding echo)
            throws Exception {
        String pair = "me@example.com:" + secret;
        Scrubber scrubber = Scrubber.knowing(List.of(secret));

        Exchange exchange = planted(secret, echo.of(secret), base64(pair), scrubber);

        assertHoldsNone(exchange, secret);
    }

    @Test
    void anExchangeMadeByItsConstructorHoldsNoSecretThatHasAShape() {
        String token = "ATATT3xFAKE0123456789abcdef";
        Fact<String> shown = Fact.present(token);
        Address address = new Address(
                Fact.present("https"),
                shown,
                Fact.unknown(),
                "/" + token,
                List.of(new Address.QueryParameter(token, shown)));
        Exchange exchange = new Exchange(
                Fact.unknown(),
                shown,
                Fact.present(address),
                HeaderFacts.unknown(),
                new SentCredential(
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        List.of(new ShapeFinding("odd", token)),
                        Fact.present(new JwtFacts(Fact.absent(), Fact.absent(), Fact.absent(), shown, shown))),
                Fact.present(List.of(new Hop(
                        Fact.unknown(), Fact.present(address), Fact.present(address), shown, Fact.unknown(), shown))),
                Fact.unknown(),
                HeaderFacts.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.present(new TransportProblem(TransportProblem.Kind.OTHER, token, Fact.unknown(), shown)),
                Context.unknown(),
                Fact.unknown());
        assertThat(exchange.toString()).doesNotContain("FAKE");
        assertThat(ExchangeJson.write(exchange)).doesNotContain("FAKE");
    }

    @Property(tries = 200)
    void readExchangeHoldsNoSecretThatWasKnown(@ForAll("secrets") String secret, @ForAll("encodings") Encoding echo)
            throws Exception {
        String pair = "me@example.com:" + secret;
        String line = plantedRecord(secret, echo.of(secret), base64(pair));

        ExchangeRecord read = ExchangeJson.readRecord(line, Scrubber.knowing(List.of(secret)));

        assertHoldsNone(read.exchange(), secret);
        assertShowsNone(List.of(String.valueOf(read), ExchangeJson.write(read)), secret);
    }

    @Property(tries = 200)
    void readExchangeHoldsNoSecretWhoseShapeTells(@ForAll("tokens") String token) throws Exception {
        ExchangeRecord read = ExchangeJson.readRecord(plantedRecord(token, token, base64("me@example.com:" + token)));

        assertHoldsNone(read.exchange(), token);
        assertShowsNone(List.of(String.valueOf(read), ExchangeJson.write(read)), token);
    }

    @Property(tries = 20)
    void cutDoesNotLeaveThePieceOfASecretBehind(@ForAll("secrets") String secret, @ForAll("cuts") int before)
            throws Exception {
        Scrubber scrubber = Scrubber.knowing(List.of(secret));
        for (int limit : new int[] {40, 100, 200, 255, 300, 500, 1_000, 2_000}) {
            String text = endingAt(limit, before, secret);
            Exchange exchange = Exchange.builder(scrubber)
                    .method(text)
                    .url("https://acme.atlassian.net/" + text)
                    .requestHeaders(fields("User-Agent", text, text, "1"))
                    .responseHeaders(fields("Server", text, "Location", text, "Set-Cookie", text + "=1"))
                    .startOfBody("x", text)
                    .problem(Fact.present(new TransportProblem(
                            TransportProblem.Kind.OTHER, text, Fact.unknown(), Fact.present(text))))
                    .redirects(Fact.present(List.of(Hop.shown(Fact.unknown(), Fact.unknown(), text, scrubber))))
                    .build();

            assertHoldsNone(exchange, secret);
        }
        String longest = endingAt(ShownText.LONGEST, before, secret);
        assertShowsNone(List.of(ShownText.of(longest, scrubber).text()), secret);
    }

    private static String endingAt(int limit, int before, String secret) {
        return "\u00b7".repeat(Math.max(0, limit - before)) + secret;
    }

    /** How a server or a log repeats what it was sent. */
    enum Encoding {
        AS_IT_IS,
        FORM,
        PERCENT,
        PERCENT_IN_LOWER_CASE,
        URI_COMPONENT,
        EVERY_BYTE_PERCENT,
        HTML,
        HTML_IN_NUMBERS,
        JSON,
        JSON_IN_ASCII,
        BASE64,
        BASE64_FOR_URLS;

        String of(String text) {
            String form = URLEncoder.encode(text, UTF_8);
            return switch (this) {
                case AS_IT_IS -> text;
                case FORM -> form;
                case PERCENT -> form.replace("+", "%20").replace("*", "%2A");
                case PERCENT_IN_LOWER_CASE -> lowerCaseEscapes(form.replace("+", "%20"));
                case URI_COMPONENT ->
                    form.replace("+", "%20")
                            .replace("%21", "!")
                            .replace("%27", "'")
                            .replace("%28", "(")
                            .replace("%29", ")")
                            .replace("%7E", "~");
                case EVERY_BYTE_PERCENT -> everyByte(text);
                case HTML ->
                    text.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;")
                            .replace("\"", "&quot;");
                case HTML_IN_NUMBERS ->
                    text.replace("&", "&#38;")
                            .replace("<", "&#60;")
                            .replace(">", "&#62;")
                            .replace("\"", "&#34;")
                            .replace("'", "&#x27;");
                case JSON -> json(text);
                case JSON_IN_ASCII -> ascii(json(text));
                case BASE64 -> base64(text);
                case BASE64_FOR_URLS -> Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
            };
        }

        private static String lowerCaseEscapes(String text) {
            StringBuilder lower = new StringBuilder(text);
            for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
                lower.replace(i, i + 3, text.substring(i, i + 3).toLowerCase(Locale.ROOT));
            }
            return lower.toString();
        }

        private static String everyByte(String text) {
            StringBuilder encoded = new StringBuilder();
            for (byte b : text.getBytes(UTF_8)) {
                encoded.append(String.format("%%%02X", b & 0xff));
            }
            return encoded.toString();
        }

        private static String json(String text) {
            Buffer buffer = new Buffer();
            try (JsonWriter writer = JsonWriter.of(buffer)) {
                writer.setLenient(true);
                writer.value(text);
            } catch (IOException cannotHappen) {
                throw new AssertionError(cannotHappen);
            }
            String quoted = buffer.readUtf8();
            return quoted.substring(1, quoted.length() - 1);
        }

        private static String ascii(String text) {
            StringBuilder escaped = new StringBuilder();
            text.chars()
                    .forEach(c -> escaped.append(
                            c < 0x80 && "<>&'".indexOf(c) < 0 ? Character.toString(c) : String.format("\\u%04x", c)));
            return escaped.toString();
        }
    }

    @Provide
    Arbitrary<Encoding> encodings() {
        return Arbitraries.of(Encoding.class);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(1, 45);
    }

    @Provide
    Arbitrary<String> secrets() {
        Arbitrary<String> tokens = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("-_=")
                .ofMinLength(12)
                .ofMaxLength(40);
        Arbitrary<String> passwords = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars(" \u00e4\u20ac\u6f22")
                .ofMinLength(10)
                .ofMaxLength(24);
        Arbitrary<String> pasted = Combinators.combine(
                        tokens, Arbitraries.of("\u200b", "\n", "\u00a0", "\t", "\u2019", "\r\n", "\u202e"))
                .as((token, odd) -> token.substring(0, 6) + odd + token.substring(6));
        return Arbitraries.oneOf(tokens, passwords, pasted)
                .map(random -> "FAKE" + random.strip() + "z9")
                .filter(secret -> secret.length() > PIECE + 4);
    }

    @Provide
    Arbitrary<String> tokens() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .ofLength(24);
        return Arbitraries.oneOf(
                word.map(random -> "ATATT3xFAKE" + random),
                word.map(random -> "ATSTT3xFAKE" + random),
                word.map(random -> "eyJFAKE" + random + "." + random + ".x" + random),
                word.map(random -> "user:17|FAKE" + random),
                word.map(random -> "ghp_FAKE" + random),
                word.map(random -> base64("123456789012:" + ("FAKE" + random).substring(0, 20))));
    }

    private static Exchange planted(String secret, String echo, String pair, Scrubber scrubber) {
        Address raw = new Address(
                Fact.present("https"),
                Fact.present(secret + ".example"),
                Fact.present(443),
                "/" + echo,
                List.of(new Address.QueryParameter(secret, Fact.present(echo))));
        return Exchange.builder(scrubber)
                .method(secret)
                .url(urls(secret, echo).get(0))
                .requestHeaders(requestHeaders(secret, echo, pair))
                .credential(new SentCredential(
                        Fact.present(Scheme.BASIC),
                        Fact.present(PrincipalKind.EMAIL),
                        Fact.present(SecretKind.PASSWORD),
                        List.of(new ShapeFinding("odd", "The secret " + secret + " is odd.")),
                        Fact.present(new JwtFacts(
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.unknown(),
                                Fact.present(secret),
                                Fact.present(echo)))))
                .redirects(Fact.present(List.of(
                        Hop.shown(
                                Fact.present(302),
                                Address.read(urls(secret, echo).get(1), scrubber),
                                echo,
                                scrubber),
                        Hop.shown(
                                Fact.present(302),
                                Fact.unknown(),
                                urls(secret, echo).get(2),
                                scrubber),
                        new Hop(
                                Fact.present(302),
                                Fact.present(raw),
                                Fact.present(raw),
                                Fact.present("to " + echo),
                                Fact.present(true),
                                Fact.present(secret)))))
                .status(Fact.present(401))
                .responseHeaders(responseHeaders(secret, echo, pair))
                .body(body(secret, echo, pair))
                .logLine(logLine(secret, echo, pair))
                .problem(Fact.present(new TransportProblem(
                        TransportProblem.Kind.OTHER, "no " + echo, Fact.unknown(), Fact.present("CN=" + secret))))
                .build();
    }

    private static String plantedRecord(String secret, String echo, String pair) throws IOException {
        Buffer line = new Buffer();
        try (JsonWriter json = JsonWriter.of(line)) {
            json.beginObject();
            json.name("id").value("case of " + secret);
            json.name("product").value(secret);
            json.name(secret).value(secret);
            json.name("request").beginObject();
            json.name("method").value(secret);
            json.name("url").value(urls(secret, echo).get(3));
            headers(json, requestHeaders(secret, echo, pair));
            json.endObject();
            json.name("redirects").beginArray();
            for (String url : urls(secret, echo)) {
                json.beginObject()
                        .name("status")
                        .value(302)
                        .name("location")
                        .value(url)
                        .endObject();
            }
            json.endArray();
            json.name("response").beginObject();
            headers(json, responseHeaders(secret, echo, pair));
            json.name("body").value(body(secret, echo, pair));
            json.endObject();
            json.name("logLine").value(logLine(secret, echo, pair));
            json.endObject();
        }
        return line.readUtf8();
    }

    private static void headers(JsonWriter json, List<HeaderFacts.Field> fields) throws IOException {
        json.name("headers").beginObject();
        for (HeaderFacts.Field field : fields) {
            json.name(field.name()).value(field.value());
        }
        json.endObject();
    }

    private static List<String> urls(String secret, String echo) {
        String percent = Encoding.PERCENT.of(secret);
        return List.of(
                "https://me:" + percent + "@acme.atlassian.net:8443/x/" + echo + "?token=" + percent + "&" + percent
                        + "=1&error=" + echo + "#" + secret,
                "https://" + percent + "@acme.atlassian.net/?error_description=" + percent,
                "https://me:" + secret + "@acme.atlassian.net/rest?x=" + secret,
                "/login.jsp?os_username=me&os_password=" + secret + "&user_role=#" + echo,
                "please log in at " + echo);
    }

    private static List<HeaderFacts.Field> requestHeaders(String secret, String echo, String pair) {
        return fields(
                "Authorization",
                "Bearer " + secret,
                "Proxy-Authorization",
                "Basic " + pair,
                "authorization",
                secret,
                "X-Api-Key",
                echo,
                "X-" + secret,
                "1",
                "Cookie",
                "JSESSIONID=" + echo + "; " + secret + "; atlassian.xsrf.token=" + secret + "_lin",
                "User-Agent",
                "curl " + echo,
                "Referer",
                "https://acme.atlassian.net/" + echo + "?q=" + echo,
                "Origin",
                "https://me:" + secret + "@acme.example",
                "Accept",
                secret);
    }

    private static List<HeaderFacts.Field> responseHeaders(String secret, String echo, String pair) {
        return fields(
                "WWW-Authenticate", "Bearer realm=\"" + echo + "\", error_description=\"" + secret + " is bad\"",
                "Set-Cookie", "token=" + echo + "; Path=/" + secret,
                "Location", "https://acme.example/login?next=" + echo + "&error=" + secret,
                "Content-Location", "go to " + echo,
                "Link", "<https://acme.example/" + echo + ">; rel=x",
                "X-AUSERNAME", secret,
                "X-AACCOUNTID", echo,
                "X-Seraph-LoginReason", echo,
                "Via", "1.1 " + pair,
                "X-Echo", secret,
                "Server", echo);
    }

    private static List<HeaderFacts.Field> fields(String... namesAndValues) {
        List<HeaderFacts.Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new HeaderFacts.Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return fields;
    }

    private static String body(String secret, String echo, String pair) {
        return "<p>You sent " + secret + "</p> {\"token\":\"" + echo + "\",\"header\":\"Basic " + pair + "\"} or "
                + echo + "\n" + pair + " /" + echo + "/";
    }

    private static String logLine(String secret, String echo, String pair) {
        return "curl -u 'me:" + secret + "' -H 'Authorization: Basic " + pair + "' gave 401 for " + echo;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static void assertHoldsNone(Exchange exchange, String secret) throws Exception {
        List<String> texts = new ArrayList<>();
        collect(exchange, texts);
        assertThat(texts).hasSizeGreaterThan(15).anyMatch(text -> text.contains(Scrubber.HIDDEN));
        texts.add(ExchangeJson.write(exchange));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exchange);
        }
        texts.add(bytes.toString(UTF_8));
        texts.add(bytes.toString(ISO_8859_1));
        assertShowsNone(texts, secret);
    }

    private static void assertShowsNone(List<String> texts, String secret) {
        Set<String> pieces = new HashSet<>();
        for (Encoding encoding : Encoding.values()) {
            pieces.addAll(pieces(encoding.of(secret)));
            pieces.addAll(pieces(encoding.of(PlainText.line(secret, secret.length()))));
        }
        for (String text : texts) {
            Set<String> shown = pieces(text);
            shown.retainAll(pieces);
            if (!shown.isEmpty()) {
                Assertions.fail("%s of the secret %s is in %s", shown, secret, text);
            }
        }
    }

    private static Set<String> pieces(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= lower.length(); i++) {
            pieces.add(lower.substring(i, i + PIECE));
        }
        return pieces;
    }

    /** Collects every text that the accessors give, at any depth, and every {@code toString()} on the way. */
    private static void collect(Object node, List<String> texts) throws ReflectiveOperationException {
        texts.add(String.valueOf(node));
        if (node instanceof HeaderFacts headers) {
            collect(headers.fields(), texts);
        } else if (node instanceof ShownText shown) {
            texts.add(shown.text());
            texts.add(shown.lowerCase());
            texts.add(shown.readProblem().orElse(""));
        } else if (node instanceof Iterable<?> many) {
            for (Object one : many) {
                collect(one, texts);
            }
        } else if (node instanceof Record) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(node), texts);
            }
        }
    }
}
