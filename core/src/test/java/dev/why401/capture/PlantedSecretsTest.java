package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonWriter;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShownText;
import dev.why401.explain.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants random secrets of all kinds wherever an input can hold one, and looks for them in all that comes out. */
class PlantedSecretsTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();
    private static final int ROUNDS = 15;

    /** The secrets of one input. */
    private static final class Planted {
        final Random random;
        final List<String> all = new ArrayList<>();

        Planted(long seed) {
            random = new Random(seed);
        }

        String word(String signs, int length) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append(signs.charAt(random.nextInt(signs.length())));
            }
            return word.toString();
        }

        String plain() {
            String masks = List.of("", "", "xxx", "---", "...", "[1]").get(random.nextInt(6));
            return keep("FAKE" + word("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", 10) + masks
                    + word("0123456789", 4));
        }

        String odd() {
            return keep("FAKE" + word("abcXYZ0123456789", 6) + word("!$%/+=?~^", 3) + word("abcXYZ0189", 6));
        }

        String apiToken() {
            return keep("ATATT3xFfGF0FAKE" + word("abcdefgABCDEFG0123456789", 14));
        }

        String align() {
            return "user:" + (100 + random.nextInt(900)) + "|" + keep("FAKE" + word("abcdef0123456789", 24));
        }

        String keep(String secret) {
            all.add(secret);
            return secret;
        }
    }

    private interface Input {
        String with(Planted planted, String authorization, String echo);
    }

    static Stream<Input> inputs() {
        return Stream.of(
                PlantedSecretsTest::curlVerbose,
                PlantedSecretsTest::curlIncluded,
                PlantedSecretsTest::curlTrace,
                PlantedSecretsTest::message,
                PlantedSecretsTest::callLog,
                PlantedSecretsTest::har);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noSecretIsInWhatComesOutAndItsShapeIs(Input input) {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Planted planted = new Planted(seed);
            String token = planted.apiToken();
            String text = input.with(planted, "Bearer " + token, echo(token));
            Captures read = Captures.of(text);

            assertThat(read.exchanges).as(text).isNotEmpty();
            CapturedExchange first = read.exchanges.get(0);
            assertThat(first.exchange().credential().scheme().is(Scheme.BEARER))
                    .as(text)
                    .isTrue();
            assertThat(first.exchange().credential().secret().is(SecretKind.API_TOKEN))
                    .as(text)
                    .isTrue();
            assertThat(first.hidden()).as(text).contains("a credential of kind API token was here");
            read.exchanges.forEach(captured -> assertNothingIsShown(captured, planted));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void neitherNameNorPasswordOfBasicIsInWhatComesOut(Input input) {
        for (long seed = 100; seed < 100 + ROUNDS; seed++) {
            Planted planted = new Planted(seed);
            String pair = "me@example.com:" + planted.odd();
            String text = input.with(planted, "Basic " + base64(pair), echo(pair));

            Captures.of(text).exchanges.forEach(captured -> assertNothingIsShown(captured, planted));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noTokenOfAnotherKindIsInWhatComesOut(Input input) {
        for (long seed = 200; seed < 200 + ROUNDS; seed++) {
            Planted planted = new Planted(seed);
            String token = seed % 2 == 0 ? planted.align() : planted.plain();
            String text = input.with(planted, "Bearer " + token, echo(token));

            Captures.of(text).exchanges.forEach(captured -> assertNothingIsShown(captured, planted));
        }
    }

    /** What servers and clients make of a secret that they repeat. */
    private static String echo(String secret) {
        return secret + " " + base64(secret) + " " + URLEncoder.encode(secret, StandardCharsets.UTF_8) + " "
                + json(secret);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String text) {
        Buffer json = new Buffer();
        try (JsonWriter writer = JsonWriter.of(json)) {
            writer.setLenient(true);
            writer.value(text);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return json.readUtf8();
    }

    private static String url(Planted planted) {
        return "https://me:" + planted.plain() + "@acme.atlassian.net/rest/api/3/myself?api_key=" + planted.plain()
                + "&access_token=" + planted.plain();
    }

    private static String answer(Planted planted, String echo) {
        return "{\"access_token\": \"" + planted.plain() + "\", \"refresh_token\":\"" + planted.plain()
                + "\", \"message\": " + json("no: " + echo) + "}";
    }

    private static String curlVerbose(Planted planted, String authorization, String echo) {
        String cookie = planted.plain();
        String proxy = planted.plain();
        return "$ curl -v -H 'Authorization: " + authorization + "' -b 'JSESSIONID=" + cookie + "' \\\n  -x http://p:"
                + proxy
                + "@proxy.example:3128 --data 'client_secret=" + planted.plain() + "' '" + url(planted) + "'\n"
                + "* Connected to acme.atlassian.net (203.0.113.1) port 443\n"
                + "* [HTTP/2] [1] [authorization: " + authorization + "]\n"
                + "> POST /rest/api/3/myself HTTP/2\n> Host: acme.atlassian.net\n> Authorization: " + authorization
                + "\n> Cookie: JSESSIONID=" + cookie + "; other=" + planted.plain() + "\n> X-Api-Key: "
                + planted.plain()
                + "\n>\n< HTTP/2 403\n< set-cookie: session=" + planted.plain() + "; Path=/\n< x-auth-token: "
                + planted.plain()
                + "\n<\n" + answer(planted, echo + " " + cookie + " " + proxy)
                + "\n* Connection #0 to host acme.atlassian.net left intact\n";
    }

    private static String curlIncluded(Planted planted, String authorization, String echo) {
        String password = planted.plain();
        String secret = authorization.startsWith("Bearer ")
                ? "--oauth2-bearer '" + authorization.substring(7) + "'"
                : "-u '" + new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8)
                        + "'";
        return "$ curl -i " + secret + " --cookie \"sid=" + planted.plain() + "\" --proxy-user me:" + password
                + " --cert client.pem:" + planted.plain() + " -d '{\"password\": \"" + planted.plain() + "\"}' '"
                + url(planted) + "'\nHTTP/1.1 401 Unauthorized\nServer: x\nSet-Cookie: a=" + planted.plain() + "\n\n"
                + answer(planted, echo + " " + password);
    }

    private static String curlTrace(Planted planted, String authorization, String echo) {
        String request = "GET /rest/api/3/myself?token=" + planted.plain()
                + " HTTP/1.1\r\nHost: acme.atlassian.net\r\nAuthorization: " + authorization + "\r\nCookie: a="
                + planted.plain() + "\r\n\r\n";
        return "== Info: Connected to acme.atlassian.net (203.0.113.1) port 443\n=> Send header, 1 bytes (0x1)\n"
                + rows(request)
                + "<= Recv header, 1 bytes (0x1)\n0000: HTTP/1.1 401 Unauthorized\n<= Recv header, 2 bytes (0x2)\n0000: \n"
                + "<= Recv data, 1 bytes (0x1)\n" + rows(answer(planted, echo));
    }

    private static String rows(String data) {
        StringBuilder rows = new StringBuilder();
        int at = 0;
        while (at < data.length()) {
            int end = Math.min(data.length(), at + 64);
            int line = data.indexOf("\r\n", at);
            boolean breaks = line >= 0 && line <= end;
            end = breaks ? line : end;
            rows.append(String.format("%04x: ", at)).append(data, at, end).append('\n');
            at = breaks ? end + 2 : end;
        }
        return rows.toString();
    }

    private static String message(Planted planted, String authorization, String echo) {
        String form = planted.plain();
        return "POST /rest/api/3/myself?jwt=" + planted.plain()
                + " HTTP/1.1\r\nHost: acme.atlassian.net\r\nAccept: */*\r\n"
                + "Authorization: " + authorization + "\r\nCookie: a=" + planted.plain() + ";\r\n b=" + planted.plain()
                + "\r\nX-Vault-Token: " + planted.plain() + "\r\n\r\ngrant_type=password&password=" + form + "\r\n"
                + "HTTP/1.1 401 Unauthorized\r\nServer: x\r\nDate: x\r\nSet-Cookie: s=" + planted.plain()
                + "\r\nLocation: /login?token=" + planted.plain() + "\r\n\r\n" + answer(planted, echo + " " + form)
                + "\r\n";
    }

    private static String callLog(Planted planted, String authorization, String echo) {
        String body = planted.plain();
        String front = "18:20:11.123 [main] DEBUG o.m.HttpLog - ";
        return front + "--> POST https://acme.atlassian.net/rest/api/3/myself?secret=" + planted.plain() + " h2\n"
                + front
                + "Authorization: " + authorization + "\n" + front + "Cookie: a=" + planted.plain() + "\n" + front
                + "\n" + front
                + "{\"client_secret\":\"" + body + "\"}\n" + front + "--> END POST (3-byte body)\n" + front
                + "<-- 403 https://acme.atlassian.net/rest/api/3/myself?secret=x1 (3ms)\n" + front + "set-cookie: s="
                + planted.plain() + "\n" + front + "\n" + front + answer(planted, echo + " " + body) + "\n" + front
                + "<-- END HTTP (3-byte body)\n";
    }

    private static String har(Planted planted, String authorization, String echo) {
        String cookie = planted.plain();
        String form = planted.plain();
        String query = planted.plain();
        String entry = "{\"startedDateTime\": \"2026-11-28T10:00:00Z\", \"request\": {\"method\": \"POST\", \"url\": "
                + json(url(planted) + "&token=" + query) + ", \"headers\": [{\"name\": \"authorization\", \"value\": "
                + json(authorization) + "}], \"cookies\": [{\"name\": \"sid\", \"value\": \"" + cookie
                + "\"}], \"queryString\": [{\"name\": \"token\", \"value\": \"" + query
                + "\"}], \"postData\": {\"text\": \"password=" + form
                + "\", \"params\": [{\"name\": \"password\", \"value\": \""
                + form
                + "\"}]}}, \"response\": {\"status\": 401, \"headers\": [{\"name\": \"Set-Cookie\", \"value\": \"s="
                + planted.plain() + "\"}], \"redirectURL\": \"https://x.example/?code=" + planted.plain()
                + "\", \"content\": {";
        String body = answer(planted, echo + " " + cookie + " " + form + " " + query);
        return "{\"log\": {\"creator\": {\"name\": \"WebInspector\"}, \"entries\": [" + entry + "\"text\": "
                + json(body) + "}}}, " + entry + "\"encoding\": \"base64\", \"text\": \"" + base64(body) + "\"}}}]}}";
    }

    private static void assertNothingIsShown(CapturedExchange captured, Planted planted) {
        Exchange exchange = captured.exchange();
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(exchange);
        Explanation explanation = Explanation.of(diagnosis);
        String shown = String.join(
                "\n",
                captured.toString(),
                ExchangeJson.write(new ExchangeRecord(captured.id(), exchange)),
                exchange.body().map(ShownText::text).value().orElse(""),
                explanation.toText(),
                explanation.toMarkdown(),
                explanation.toHtml(),
                explanation.toJson(),
                explanation.toLogLine());
        for (String secret : planted.all) {
            assertThat(shown)
                    .doesNotContain(secret)
                    .doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8))
                    .doesNotContain(base64(secret).replace("=", ""));
        }
    }
}
