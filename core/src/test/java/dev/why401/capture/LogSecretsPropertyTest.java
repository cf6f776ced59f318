package dev.why401.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.ExchangeJson;
import dev.why401.evidence.ExchangeRecord;
import dev.why401.explain.Explanation;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plants secrets wherever a log may hold one, and looks for them in everything that comes out. */
class LogSecretsPropertyTest {
    private static final int ROUNDS = 40;

    private static final List<String> PLACES = List.of(
            "Authorization: Bearer %s",
            "'Authorization': 'Bearer %s'",
            "\"authorization\":\"Bearer %s\"",
            "\\\"Authorization\\\": \\\"Bearer %s\\\"",
            "Authorization=[Bearer %s]",
            "headers: { Authorization: 'Bearer %s', Accept: '*/*' }",
            "_header: 'GET /x HTTP/1.1\\r\\nAuthorization: Bearer %s\\r\\nHost: x\\r\\n'",
            "Proxy-Authorization: Basic %b",
            "Authorization: Basic %b",
            "b'Authorization: Basic %b\\r\\n'",
            "auth: { username: 'ada', password: '%s' }",
            "auth=('ada', '%s')",
            "curl -u ada:%s https://jira.acme.example/x",
            "https://ada:%u@jira.acme.example/rest",
            "https://jira.acme.example/rest?access_token=%u&x=1",
            "Cookie: JSESSIONID=%s; other=1",
            "Set-Cookie: cloud.session.token=%s; Path=/",
            "{\"access_token\": \"%s\", \"token_type\": \"bearer\"}",
            "body={\\\"refresh_token\\\":\\\"%s\\\"}",
            "password=%s",
            "api_token: \"%s\"",
            "client_secret='%s'",
            ":password=>\"%s\"",
            "ResponseHeader_Set-Cookie:JSESSIONID=%s; Path=/, ResponseHeader_X-A:b");

    private static final List<String> FAILURES = List.of(
            "2026-11-28 09:14:01 ERROR Sync - HTTP 401 Unauthorized for https://jira.acme.example/rest %s",
            "AxiosError: Request failed with status code 403\n    at x (y.js:1:2) {\n  config: {\n    %s\n  },\n  response: {\n    status: 403\n  }\n}",
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://jira.acme.example/x\n%s",
            "ERROR %s returned 401",
            "feign.FeignException$Unauthorized: [401 Unauthorized] during [GET] to [https://jira.acme.example/x] [J#m()]: [%s]",
            "javax.net.ssl.SSLHandshakeException: PKIX path building failed %s",
            "192.0.2.7 - - [28/Nov/2026:09:06:25 +0000] \"GET /x HTTP/1.1\" 401 12 \"-\" \"%s\"",
            "AgileCraft.Jira.Api.Model.JiraApiException: RequestResource:https://jira.acme.example/x, RequestMethod:GET, ResponseStatusCode:403, %s");

    private final Diagnostician diagnostician = Diagnostician.ofDefaults();

    @Test
    void noPlantedSecretIsEverShown() throws IOException {
        Random random = new Random(401);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String place : PLACES) {
                String secret = secret(random);
                String planted = place.replace("%s", secret)
                        .replace("%u", URLEncoder.encode(secret, StandardCharsets.UTF_8))
                        .replace("%b", base64("ada:" + secret));
                String failure = FAILURES.get(random.nextInt(FAILURES.size()));
                Captures captures = Captures.of(failure.replace("%s", planted), InputKind.LOG);
                for (CapturedExchange captured : captures.exchanges) {
                    read++;
                    assertHidden(secret, captured, place + " in " + failure);
                }
            }
        }
        assertThat(read).isGreaterThan(ROUNDS * PLACES.size() / 2);
    }

    private void assertHidden(String secret, CapturedExchange captured, String where) throws IOException {
        StringBuilder shown = new StringBuilder(captured.toString());
        shown.append(ExchangeJson.write(new ExchangeRecord(captured.id(), captured.exchange())));
        Explanation explanation = Explanation.of(diagnostician.diagnose(captured.exchange()));
        shown.append(explanation.toText()).append(explanation.toMarkdown()).append(explanation.toJson());
        String all = shown.toString();
        for (String form : forms(secret)) {
            assertThat(all).as(where).doesNotContain(form);
        }
    }

    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>();
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(base64(secret).replace("=", ""));
        forms.add(base64("ada:" + secret).replace("=", ""));
        return forms;
    }

    private static String secret(Random random) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        StringBuilder secret = new StringBuilder(random.nextBoolean() ? "ATATT3xFAKE" : "FAKE1");
        int length = 6 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            secret.append(letters.charAt(random.nextInt(letters.length())));
        }
        return secret.append('9').toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
