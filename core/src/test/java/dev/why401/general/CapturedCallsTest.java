package dev.why401.general;

import static dev.why401.general.CapturedCalls.NOW;
import static dev.why401.general.CapturedCalls.answered;
import static dev.why401.general.CapturedCalls.basic;
import static dev.why401.general.CapturedCalls.date;
import static dev.why401.general.CapturedCalls.failed;
import static dev.why401.general.CapturedCalls.jwt;
import static dev.why401.general.CapturedCalls.redirect;
import static dev.why401.general.CapturedCalls.refused;
import static dev.why401.general.CapturedCalls.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.credential.CredentialInspector;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem.Kind;
import dev.why401.general.RecordedAnswers.Answer;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What general knowledge makes of answers as they are recorded and as they are captured. */
class CapturedCallsTest {
    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.withOnly(GeneralPacks.all());
    private static final String PAIR = "jane@acme.example:FAKE-secret-0123";
    private static final String SITE = "https://acme.atlassian.net/rest/api/3/myself";

    /** One captured call and the id of its cause. */
    record Captured(String what, String cause, Exchange exchange) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Answer> recorded() {
        return RecordedAnswers.in("/general-answers.ndjson");
    }

    static List<Captured> captured() {
        List<Captured> all = new ArrayList<>();
        all.addAll(credentials());
        all.addAll(tokens());
        all.addAll(ways());
        return all;
    }

    private static List<Captured> credentials() {
        String pat = "MDAwMDAwMDAwMDAwOkZBS0VGQUtFRkFLRUZBS0VGQUtF";
        return List.of(
                shape("a variable", "credentials-placeholder", "Bearer ${JIRA_TOKEN}"),
                shape("a printed null", "credentials-placeholder", "Bearer null"),
                shape("asterisks", "credentials-placeholder", "Bearer ********"),
                shape("nothing after Bearer", "credentials-placeholder", "Bearer "),
                shape("Bearer twice", "credentials-malformed", "Bearer Bearer FAKE0123456789abcdef"),
                shape("two credentials", "credentials-malformed", "Bearer FAKE0123456789abcdef, Basic RkFLRTpGQUtF"),
                shape("no scheme word", "credentials-malformed", "FAKE0123456789abcdef0123"),
                shape("a scheme word of one's own", "wrong-auth-scheme", "Token FAKE0123456789abcdef"),
                shape("quotation marks", "credentials-malformed", "Bearer \"FAKE0123456789abcdef\""),
                shape("a pair in plain", "credentials-malformed", "Basic " + PAIR),
                shape("a pair for a URL", "credentials-malformed", basic("jane%40acme.example:FAKE%2Fsecret%2B1")),
                shape("a line end", "credentials-malformed", basic("jane:FAKE-secret-0123\n")),
                shape("no name", "credentials-malformed", basic(":FAKE-secret-0123")),
                shape("half a token", "credentials-malformed", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJGQUtFIn0"),
                shape("an umlaut", "credential-charset-mismatch", basic("jane:FAKE-geheimnis-\u00fc")),
                shape(
                        "a pair in Bearer",
                        "wrong-auth-scheme",
                        "Bearer " + basic(PAIR).substring(6)),
                shape("a personal access token in Basic", "wrong-auth-scheme", basic("jane:" + pat)),
                shape("a bare token in Basic", "wrong-auth-scheme", "Basic ATATT3xFAKE0000000000000000000000"),
                shape("another vendor's token", "wrong-token-kind", "Bearer ghp_FAKE00000000000000000000000000000000"),
                new Captured(
                        "an API token in Bearer",
                        "wrong-auth-scheme",
                        refusedWith("Bearer ATATT3xFAKE0000000000000000000000", SITE)),
                new Captured(
                        "no scheme word, and an application that saw nobody",
                        "credentials-malformed",
                        refused()
                                .credential(sent("FAKE0123456789abcdef0123"))
                                .responseHeaders(List.of(new Field("X-AUSERNAME", "anonymous")))
                                .build()),
                new Captured(
                        "no scheme word, and nothing arrived",
                        "credentials-malformed",
                        refused()
                                .credential(sent("FAKE0123456789abcdef0123"))
                                .body("{\"detail\":\"Authentication credentials were not provided.\"}")
                                .build()),
                shape("a sound pair", "credentials-rejected", basic("jane:FAKE-secret-0123")),
                new Captured(
                        "no header at all",
                        "credentials-missing",
                        refused().credential(SentCredential.none()).build()));
    }

    private static List<Captured> tokens() {
        long now = NOW.getEpochSecond();
        Exchange ahead = refused()
                .credential(sent(jwt("{\"iat\":" + (now + 600) + ",\"exp\":" + (now + 4200) + "}")))
                .responseHeaders(List.of(date(NOW)))
                .receivedAt(NOW.plus(Duration.ofMinutes(10)))
                .build();
        Exchange behind = refused()
                .credential(sent(jwt("{\"exp\":" + (now - 60) + "}")))
                .responseHeaders(List.of(date(NOW)))
                .receivedAt(NOW.minus(Duration.ofHours(1)))
                .build();
        Exchange oauth1 = refused()
                .credential(sent("OAuth oauth_consumer_key=\"FAKE\", oauth_signature=\"FAKE\", oauth_timestamp=\"1\""))
                .receivedAt(NOW.minus(Duration.ofHours(1)))
                .build();
        return List.of(
                shape("exp has passed", "token-expired", jwt("{\"exp\":" + (now - 60) + "}")),
                shape("nbf is to come", "clock-skew", jwt("{\"nbf\":" + (now + 900) + "}")),
                new Captured("a clock that is ahead", "clock-skew", ahead),
                new Captured("a clock by which the token lives on", "clock-skew", behind),
                new Captured("a signed request and a clock that is behind", "clock-skew", oauth1),
                shape("exp in milliseconds", "jwt-invalid", jwt("{\"exp\":" + (now + 600) * 1000 + "}")),
                new Captured(
                        "exp is to come",
                        "credentials-rejected",
                        refused()
                                .credential(sent(jwt("{\"exp\":" + (now + 600) + "}")))
                                .body("{\"message\":\"Invalid token\"}")
                                .build()));
    }

    private static List<Captured> ways() {
        SentCredential token = sent("Bearer FAKE0123456789abcdef");
        return List.of(
                new Captured(
                        "a redirect that dropped the credential",
                        "redirect-dropped-credentials",
                        refused()
                                .credential(token)
                                .redirects(redirect(301, "https://api2.acme.example/api/v1/items", false, "GET"))
                                .build()),
                new Captured(
                        "a redirect that kept the credential",
                        "credentials-rejected",
                        refused()
                                .credential(token)
                                .redirects(redirect(301, CapturedCalls.CALLED + "/", true, "GET"))
                                .body("{\"message\":\"Bad credentials\"}")
                                .build()),
                new Captured(
                        "a redirect that changed the method",
                        "redirect-changed-method",
                        answered(405)
                                .method("POST")
                                .credential(token)
                                .redirects(redirect(301, CapturedCalls.CALLED + "/", true, "GET"))
                                .build()),
                new Captured(
                        "a redirect that carried the credential away",
                        "credentials-forwarded-on-redirect",
                        answered(400)
                                .credential(token)
                                .redirects(redirect(
                                        302, "https://files.s3.amazonaws.com/a?X-Amz-Signature=FAKE", true, "GET"))
                                .body("<Error><Code>InvalidArgument</Code>"
                                        + "<Message>Only one auth mechanism allowed</Message></Error>")
                                .build()),
                new Captured(
                        "a refusal out of a cache",
                        "cached-error-response",
                        refused()
                                .credential(token)
                                .responseHeaders(List.of(new Field("Age", "120"), new Field("X-Cache", "HIT")))
                                .build()),
                new Captured(
                        "an inspecting proxy",
                        "tls-interception-untrusted",
                        failed(
                                Kind.TLS_NOT_TRUSTED,
                                "SSLHandshakeException: PKIX path building failed",
                                Fact.present("CN=Zscaler Root CA, O=Zscaler Inc."))),
                new Captured(
                        "an object hidden from nobody in particular",
                        "permission-hidden-as-not-found",
                        answered(404)
                                .url("https://jira.acme.example/rest/api/2/issue/ABC-1")
                                .credential(token)
                                .body("{\"errorMessages\":[\"Issue does not exist or you do not have permission to"
                                        + " see it.\"],\"errors\":{}}")
                                .build()));
    }

    private static Captured shape(String what, String cause, String authorization) {
        return new Captured(what, cause, refusedWith(authorization));
    }

    static SentCredential sent(String authorization) {
        return CredentialInspector.inspect(authorization, false, Address.read(CapturedCalls.CALLED), List.of());
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void suspectsTheCauseOfARecordedAnswerFirst(Answer answer) {
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(answer.exchange());

        assertThat(diagnosis.likeliest().cause().id())
                .as("%s: %s", answer, diagnosis)
                .isEqualTo(answer.cause());
    }

    @ParameterizedTest
    @MethodSource("captured")
    void suspectsTheCauseOfACapturedCallFirst(Captured call) {
        Diagnosis diagnosis = DIAGNOSTICIAN.diagnose(call.exchange());

        assertThat(diagnosis.likeliest().cause().id()).as(diagnosis.toString()).isEqualTo(call.cause());
    }

    @Test
    void eachRuleIsShownByARecordedCaseOrByAnAnswerHere() {
        List<Exchange> shown = Stream.concat(
                        recorded().stream().map(Answer::exchange),
                        captured().stream().map(Captured::exchange))
                .toList();
        List<String> unshown = new ArrayList<>();
        for (KnowledgePack pack : List.of(
                new AtlassianKnowledge(),
                new CredentialKnowledge(),
                new HistoryKnowledge(),
                new HttpKnowledge(),
                new OAuthKnowledge(),
                new PermissionKnowledge(),
                new RedirectKnowledge(),
                new TransportKnowledge())) {
            pack.rules().stream()
                    .filter(rule -> rule.cases().isEmpty())
                    .filter(rule -> shown.stream().noneMatch(exchange -> Signals.seen(rule.signal(), exchange)))
                    .forEach(rule -> unshown.add(pack.id() + "/" + rule.id()));
        }

        assertThat(shown).hasSizeGreaterThan(150);
        assertThat(unshown).isEmpty();
    }
}
