package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.ExaminedDataCenter.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.doctor.Examination;
import dev.why401.testkit.JiraDataCenterFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doctor on the way to Jira on premises: names, TLS, proxies, firewalls. */
class DataCenterDoctorNetworkTest {
    private final ExaminedDataCenter site = new ExaminedDataCenter("");

    @AfterEach
    void stop() {
        site.close();
    }

    private Examination withPassword() {
        return site.doctor(SITE).basic(USER, PASSWORD).build().examine();
    }

    private Examination withToken() {
        return site.doctor(SITE).bearer(TOKEN).build().examine();
    }

    @Test
    void aFirewallThatRefusesLibrariesIsTriedUnderAnotherUserAgent() {
        site.jira.fail(JiraDataCenterFailure.FIREWALL_REFUSES_LIBRARIES);

        Examination examination = site.decided(withToken(), CLIENT_SIGNATURE_BLOCKED);
        assertThat(made(examination)).contains("user-agent");
        site.decided(
                site.doctor(SITE)
                        .bearer(TOKEN)
                        .build()
                        .examine(site.captured(JiraDataCenter.site(SITE).personalAccessToken(TOKEN), SITE + MYSELF)),
                CLIENT_SIGNATURE_BLOCKED);
        site.decided(
                site.doctor(SITE).bearer(TOKEN).build().examine(logged(403, SITE + ISSUE)), CLIENT_SIGNATURE_BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zscaler Root CA", "Acme Root CA 7"})
    void tlsInspectionIsFoundBeforeAnythingIsSent(String authority) {
        site.jira.network().inspectTls(authority);

        Examination examination = site.decided(withPassword(), TLS_INTERCEPTION_UNTRUSTED);

        assertThat(site.credentialsSent()).isZero();
        assertThat(examination.loginAttempts()).isLessThanOrEqualTo(1);
    }

    @Test
    void aNameThatLeadsInsideIsWrongAndItsAddressIsNotVisited() {
        site.jira.network().resolve(HOST, "10.1.2.3");

        Examination examination = site.decided(withPassword(), DNS_WRONG);

        assertThat(site.credentialsSent()).isZero();
        assertThat(told(examination)).contains("10.1.2.3");
        assertThat(site.jira.connections()).noneMatch(seen -> seen.toString().contains("10.1.2.3"));
    }

    @Test
    void aStaleAnswerOfTheCacheIsToldFromAFreshOne() {
        site.jira.network().cacheAnswer(HOST, "203.0.113.99");

        Examination examination = site.decided(withPassword(), DNS_WRONG);

        assertThat(told(examination)).contains("203.0.113.99 here");
    }

    @Test
    void aProxyThatWantsALoginOfItsOwnSeesNoCredentialOfJira() {
        var proxy = site.jira.network().corporateProxy().requireLogin("anna", "FAKE-proxy-password");

        Examination examination = site.doctor(SITE, site.jira.clientBuilder().proxy(proxy.proxy()))
                .basic(USER, PASSWORD)
                .build()
                .examine();

        site.decided(examination, PROXY_AUTH_REQUIRED);
        assertThat(site.credentialsSent()).isZero();
        assertThat(proxy.requestLines()).isNotEmpty().allMatch(line -> line.startsWith("CONNECT " + HOST + ":443 "));
    }
}
