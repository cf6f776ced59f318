package dev.why401.testkit;

import static dev.why401.testkit.SimulatedJiraCloud.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraCloud.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedFrontTest {

    private static final String MYSELF = "rest/api/3/myself";

    private final SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames();
    private final OkHttpClient client =
            jira.clientBuilder().followRedirects(false).build();

    @AfterEach
    void stop() {
        jira.close();
    }

    private Probe at(String root) {
        return Probe.get(HttpUrl.get(root), MYSELF).basic(EMAIL, API_TOKEN).with(client);
    }

    @Test
    void plainHttpRedirectsToTheSamePathOverTlsWhichCostsTheCredential() throws IOException {
        Probe.Answer redirect = at("http://acme.atlassian.net/").send();
        Probe.Answer followed =
                at("http://acme.atlassian.net/").followingRedirects().send();

        assertThat(redirect.status()).isEqualTo(301);
        assertThat(redirect.header("Location")).isEqualTo("https://acme.atlassian.net/rest/api/3/myself");
        assertThat(followed.status()).isEqualTo(401);
        assertThat(followed.finalUrl()).hasToString("https://acme.atlassian.net/rest/api/3/myself");
        assertThat(jira.network().requests())
                .filteredOn(SeenRequest::carriesAuthorization)
                .allSatisfy(seen -> assertThat(seen.url().isHttps()).isFalse());
    }

    @Test
    void aVanityHostRedirectsEveryRequestToTheSite() throws IOException {
        jira.network().front("jira.acme.example").redirectTo(jira.siteUrl());

        Probe.Answer redirect = at("https://jira.acme.example/").send();
        Probe.Answer followed =
                at("https://jira.acme.example/").followingRedirects().send();

        assertThat(redirect.status()).isEqualTo(301);
        assertThat(redirect.header("Location")).isEqualTo("https://acme.atlassian.net/rest/api/3/myself");
        assertThat(redirect.header("x-arequestid"))
                .as("Jira had no part in this")
                .isNull();
        assertThat(followed.status()).isEqualTo(401);
    }

    @Test
    void aProxyInFrontStripsAuthorizationAndNothingElse() throws IOException {
        jira.network().front("acme.atlassian.net").stripAuthorization();

        Probe.Answer answer = at("https://acme.atlassian.net/").send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-Seraph-LoginReason")).isNull();
        assertThat(jira.requestsToSite())
                .singleElement()
                .satisfies(seen -> assertThat(seen.carriesAuthorization()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.5:8080", "http://jira-internal", "http://jira-internal/jira/"})
    void anOnPremisesFrontRedirectsToAnInternalAddress(String root) throws IOException {
        try (SimulatedJiraDataCenter onPremises = SimulatedJiraDataCenter.startUnderPublicNames("/jira")) {
            OkHttpClient following = onPremises.clientBuilder().build();
            onPremises.network().front("jira.acme.example").redirectTo(HttpUrl.get(root));

            Probe probe = Probe.get(onPremises.baseUrl(), "rest/api/2/myself");
            Probe.Answer redirect = probe.with(
                            following.newBuilder().followRedirects(false).build())
                    .send();

            assertThat(redirect.header("Location")).isEqualTo(root.replaceFirst("/$", "") + "/jira/rest/api/2/myself");
            assertThatThrownBy(() -> probe.with(following).send()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFrontRedirectsEverythingToTheMetadataAddressWhereNobodyAnswers() throws IOException {
        HttpUrl metadata = HttpUrl.get("http://169.254.169.254/latest/meta-data/");
        jira.network().front("acme.atlassian.net").redirectAllTo(metadata);

        assertThat(at("https://acme.atlassian.net/").send().header("Location")).isEqualTo(metadata.toString());
        assertThatThrownBy(() ->
                        at("https://acme.atlassian.net/").followingRedirects().send())
                .isInstanceOf(IOException.class);
        assertThat(jira.connections())
                .filteredOn(tried -> !tried.established())
                .singleElement()
                .hasToString("169.254.169.254:80 (refused)");
    }

    @Test
    void aSingleSignOnShowsItsFormWithStatus200InPlaceOfTheApi() throws IOException {
        jira.network().front("acme.atlassian.net").showLoginPage();

        Probe.Answer answer = at("https://acme.atlassian.net/").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("id=\"passwordInput\"");
        assertThat(answer.header("x-arequestid")).isNull();
    }

    @Test
    void aFrontThatPassesEverythingOnIsNotNoticed() throws IOException {
        jira.network().front("acme.atlassian.net").showLoginPage().passOn();

        assertThat(at("https://acme.atlassian.net/").send().status()).isEqualTo(200);
    }

    @Test
    void aNewNameIsOpenedAndHasNothingToSayYet() throws IOException {
        jira.network().front("status.acme.example");

        assertThat(at("https://status.acme.example/").send().status()).isEqualTo(404);
    }

    @Test
    void loopbackAddressesHaveNeitherFrontsNorTls() {
        try (SimulatedJiraCloud plain = SimulatedJiraCloud.start()) {
            assertThatThrownBy(() -> plain.network().front("jira.acme.example"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> plain.network().inspectTls("Zscaler Root CA"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
