package dev.why401.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Fact;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SentCredential;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.Request;

class CredentialPropertyTest {
    private static final int WINDOW = 6;
    private static final String SIGNS = "!#$%&()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    record Sent(String principal, String secret) {}

    @Provide
    Arbitrary<Sent> sent() {
        Arbitrary<String> align = Combinators.combine(
                        Arbitraries.integers().between(1, 999_999),
                        Arbitraries.strings()
                                .withChars(LETTERS_AND_DIGITS + SIGNS)
                                .ofMinLength(20)
                                .ofMaxLength(48))
                .as((id, secret) -> "user:" + id + "|" + secret);
        Arbitrary<String> apiToken = Arbitraries.strings()
                .withChars(LETTERS_AND_DIGITS + "_-=")
                .ofMinLength(20)
                .ofMaxLength(180)
                .map(tail -> "ATATT3xFAKE" + tail);
        Arbitrary<String> password = Arbitraries.strings()
                .withChars(LETTERS_AND_DIGITS + SIGNS + " '\"\u00e4\u20ac")
                .ofMinLength(8)
                .ofMaxLength(30)
                .filter(text -> text.equals(text.strip()));
        Arbitrary<String> email = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(3)
                .ofMaxLength(12)
                .map(name -> "zq" + name + "@acme-fake.com");
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(align, apiToken, password)),
                        Arbitraries.oneOf(email, Arbitraries.just("")))
                .as((secret, name) -> new Sent(name, secret));
    }

    @Property(tries = 300)
    void nothingOfTheSecretOrTheNameIsInTheShape(@ForAll("sent") Sent sent) throws IOException {
        for (String header : headersOf(sent)) {
            SentCredential shape = Headers.inspect(header);
            assertShowsNothing(shape, sent.secret());
            assertShowsNothing(shape, sent.principal());
            assertShowsNothing(shape, Headers.base64(sent.principal() + ":" + sent.secret()));
        }
    }

    @Property(tries = 200)
    void nothingOfTheSecretIsInTheCredentialAsItShowsItself(@ForAll("sent") Sent sent) {
        Credential credential =
                Credential.basic(sent.principal().isEmpty() ? "zqbob" : sent.principal(), sent.secret(), List.of());
        for (String window : windows(sent.secret())) {
            assertThat(credential.toString()).doesNotContain(window);
            assertThat(credential.findings().toString()).doesNotContain(window);
        }
        assertThat(Headers.inspect(credential.authorization()).scheme()).isEqualTo(Fact.present(credential.scheme()));
    }

    @Property(tries = 200)
    void anEchoOfTheSecretIsHiddenInEveryUsualEncoding(@ForAll("sent") Sent sent) {
        for (String header : headersOf(sent)) {
            Scrubber scrubber = Scrubber.knowing(CredentialInspector.secretsIn(header));
            for (String echo : echoes(sent, header)) {
                String shown = scrubber.text("Refused \"" + echo + "\" today", 10_000);
                assertThat(shown)
                        .startsWith("Refused ")
                        .contains(Scrubber.HIDDEN)
                        .endsWith(" today");
                for (String window : windows(sent.secret())) {
                    assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain(window.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @Property(tries = 2_000)
    void noHeaderBreaksTheInspector(@ForAll String header) {
        assertThat(Headers.inspect(header)).isNotNull();
        assertThat(Headers.inspect("Bearer " + header)).isNotNull();
        assertThat(Headers.inspect("Basic " + header)).isNotNull();
        assertThat(Headers.inspect(Headers.basic("", header))).isNotNull();
        assertThat(Headers.inspect("Bearer " + Headers.jwt(header))).isNotNull();
        assertThat(CredentialInspector.secretsIn(header)).isNotNull();
    }

    @Property(tries = 2_000)
    void whateverIsTypedIsEitherRefusedOrLegalInAHeader(@ForAll String typed) {
        try {
            String header = Credential.bearer(typed, List.of()).authorization();
            assertThat(new Request.Builder()
                            .url("http://localhost/")
                            .header("Authorization", header)
                            .build())
                    .isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("The token ");
        }
        String supplied = Credential.bearer(() -> typed).authorization();
        assertThat(new Request.Builder()
                        .url("http://localhost/")
                        .header("Authorization", supplied)
                        .build())
                .isNotNull();
    }

    @Property(tries = 2_000)
    void aRandomAlignTokenIsInOrder(@ForAll("alignSecret") String secret) {
        assertThat(Headers.inspect("Bearer user:661800|" + secret).findings()).isEmpty();
    }

    /** Four stars in a row are what a mask looks like, and signs of a variable at both ends what a variable looks like. */
    @Provide
    Arbitrary<String> alignSecret() {
        return Arbitraries.strings()
                .withChars(LETTERS_AND_DIGITS + SIGNS)
                .ofLength(40)
                .filter(secret -> !secret.contains("****") && !secret.matches("[#$%{@][{(].*[})]s?"));
    }

    private static List<String> headersOf(Sent sent) {
        return List.of(
                Headers.basic(sent.principal(), sent.secret()),
                "Bearer " + sent.secret(),
                "bearer Bearer \"" + sent.secret() + "\"",
                "Bearer " + (sent.principal().isEmpty() ? "" : sent.principal() + ":") + sent.secret(),
                sent.secret());
    }

    private static List<String> echoes(Sent sent, String header) {
        String secret = sent.secret();
        String percent = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return List.of(
                header,
                secret,
                percent,
                percent.replace("+", "%20"),
                percent.replaceAll("(%[0-9A-F]{2})", "$1").toLowerCase(Locale.ROOT),
                URLEncoder.encode(percent, StandardCharsets.UTF_8),
                Headers.base64(secret),
                Headers.base64(secret).replace("=", "").replace('+', '-').replace('/', '_'),
                Headers.base64(sent.principal() + ":" + secret),
                html(secret, "&quot;", "&#39;"),
                html(secret, "&#34;", "&#x27;"),
                json(secret, "\\\"", "/", false),
                json(secret, "\\\"", "\\/", false),
                json(secret, "\\u0022", "/", true));
    }

    private static String html(String text, String quote, String apostrophe) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", quote)
                .replace("'", apostrophe);
    }

    private static String json(String text, String quote, String slash, boolean safe) {
        String escaped = text.replace("\\", "\\\\").replace("\"", quote).replace("/", slash);
        return safe
                ? escaped.replace("&", "\\u0026")
                        .replace("<", "\\u003C")
                        .replace("+", "\\u002b")
                        .replace("\u00e4", "\\u00E4")
                : escaped;
    }

    private static void assertShowsNothing(SentCredential shape, String hidden) throws IOException {
        String shown = shape.toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(shape);
        }
        String serialized = bytes.toString(StandardCharsets.UTF_8);
        for (String window : windows(hidden)) {
            assertThat(shown).doesNotContain(window);
            assertThat(serialized).doesNotContain(window);
        }
    }

    private static List<String> windows(String text) {
        return java.util.stream.IntStream.rangeClosed(0, text.length() - WINDOW)
                .mapToObj(start -> text.substring(start, start + WINDOW))
                .filter(window -> !window.equals("ATATT3"))
                .toList();
    }
}
