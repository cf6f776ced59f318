package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.ExaminedCloud.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.doctor.Examination;
import dev.why401.evidence.Product;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SeenConnection;
import dev.why401.testkit.SimulatedJiraCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor at Cloud and the way there: addresses, redirects, names, certificates, and who stands in front. */
class CloudDoctorPlacesTest {
    private final ExaminedCloud cloud = new ExaminedCloud();
    private final SimulatedJiraCloud jira = cloud.jira;

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Examination examined() {
        return cloud.doctor().basic(EMAIL, TOKEN).build().examine();
    }

    @Test
    void anHttpAddressIsLookedAtWithoutTheCredential() {
        Examination examination = cloud.doctor(Product.JIRA_CLOUD, "http://acme.atlassian.net")
                .basic(EMAIL, TOKEN)
                .build()
                .examine();

        cloud.decided(examination, REDIRECT_DROPPED_CREDENTIALS);
        assertThat(cloud.credentialsSent()).isZero();
    }

    @Test
    void aVanityHostThatRedirectsIsToldAndTheTargetIsNotAsked() {
        jira.network().front("jira.acme.example").redirectTo(jira.siteUrl());

        Examination examination = cloud.doctor(Product.JIRA_CLOUD, "https://jira.acme.example")
                .basic(EMAIL, TOKEN)
                .build()
                .examine();

        cloud.decided(examination, REDIRECT_DROPPED_CREDENTIALS);
        assertThat(jira.requestsToSite()).isEmpty();
        assertThat(told(examination)).contains("https://acme.atlassian.net/rest/api/3/serverInfo");
    }

    @Test
    void aRedirectToAnInternalAddressIsReportedAndNotVisited() {
        jira.fail(JiraCloudFailure.REDIRECT_TO_PRIVATE_ADDRESS);

        Examination examination = examined();

        cloud.decided(examination, REDIRECT_TO_PRIVATE_ADDRESS);
        assertThat(examination.explain()).says("10.20.30.40");
    }

    @Test
    void aPathInFrontOfTheProductsOwnIsAWrongBaseUrl() {
        for (String prefix : new String[] {"/jira", "/tracker"}) {
            Examination examination = cloud.doctor(Product.JIRA_CLOUD, SITE + prefix)
                    .basic(EMAIL, TOKEN)
                    .build()
                    .examine();

            cloud.decided(examination, BASE_URL_WRONG);
        }
    }

    @Test
    void aCallOffTheProductsOwnPathIsWrongWhateverTheBaseUrl() {
        for (String address : new String[] {SITE, ""}) {
            Examination examination = cloud.doctor()
                    .basic(EMAIL, TOKEN)
                    .build()
                    .examine(logged("ERROR GET " + address + "/tracker" + ISSUE + " returned 404"));

            cloud.decided(examination, BASE_URL_WRONG);
        }
    }

    @Test
    void aBaseUrlOffTheProductsOwnPathIsFoundFromAStatusAlone() {
        Examination examination = cloud.doctor(Product.JIRA_CLOUD, SITE + "/tracker")
                .basic(EMAIL, TOKEN)
                .build()
                .examine(logged("ERROR the request to Jira failed with status 404"));

        cloud.decided(examination, BASE_URL_WRONG);
        assertThat(cloud.credentialsSent()).isZero();
    }

    @Test
    void aLoginPageWithStatus200IsNoData() {
        jira.network().front("acme.atlassian.net").showLoginPage();

        cloud.decided(examined(), LOGIN_PAGE_AS_SUCCESS);
    }

    @Test
    void aNameThatLeadsInsideIsReportedAndNotVisited() {
        jira.network().resolve("acme.atlassian.net", "10.1.2.3");

        Examination examination = examined();

        cloud.decided(examination, DNS_WRONG);
        assertThat(jira.connections()).isEmpty();
    }

    @Test
    void anOldAnswerOfTheResolverIsComparedWithAFreshOne() {
        jira.network().cacheAnswer("acme.atlassian.net", "203.0.113.200");

        Examination examination = examined();

        cloud.decided(examination, DNS_WRONG);
        assertThat(jira.connections()).isNotEmpty().noneMatch(SeenConnection::established);
    }

    @Test
    void tlsInspectionIsToldByItsIssuer() {
        jira.network().inspectTls("Zscaler Root CA");

        Examination examination = examined();

        cloud.decided(examination, TLS_INTERCEPTION_UNTRUSTED);
        assertThat(cloud.credentialsSent()).isZero();
    }

    @Test
    void aFirewallIsToldFromARefusedCredential() {
        jira.fail(JiraCloudFailure.CLOUDFRONT_BLOCKED);

        cloud.decided(examined(), WAF_BLOCKED);
    }

    @Test
    void aRuleOnUserAgentsIsTold() {
        jira.fail(JiraCloudFailure.CLOUDFLARE_1010);

        cloud.decided(examined(), CLIENT_SIGNATURE_BLOCKED);
    }

    @Test
    void anAccessProxyThatWantsALoginIsToldAndItsLoginHostIsNotAsked() {
        jira.fail(JiraCloudFailure.ACCESS_PROXY_LOGIN);

        cloud.decided(examined(), ACCESS_PROXY_CREDENTIALS_REQUIRED);
        assertThat(jira.requestsToLoginHost()).isEmpty();
    }

    @Test
    void anAddressThatIsNotAllowedIsTold() {
        jira.fail(JiraCloudFailure.IP_NOT_ALLOWED);

        cloud.decided(examined(), IP_NOT_ALLOWLISTED);
    }

    @Test
    void aCallerWhoMeetsTheSameIn403sOfALogIsToldApart() {
        jira.fail(JiraCloudFailure.CLOUDFRONT_BLOCKED);
        Examination firewall = cloud.doctor()
                .basic(EMAIL, TOKEN)
                .build()
                .examine(logged("ERROR GET " + SITE + ISSUE + " returned 403"));
        cloud.decided(firewall, WAF_BLOCKED);

        jira.fail(JiraCloudFailure.IP_NOT_ALLOWED);
        Examination allowlist = cloud.doctor()
                .basic(EMAIL, TOKEN)
                .build()
                .examine(logged("ERROR GET " + SITE + ISSUE + " returned 403"));
        cloud.decided(allowlist, IP_NOT_ALLOWLISTED);

        jira.fail(JiraCloudFailure.CLOUDFLARE_1010);
        Examination signature = cloud.doctor()
                .basic(EMAIL, TOKEN)
                .build()
                .examine(logged("ERROR GET " + SITE + ISSUE + " returned 403"));
        cloud.decided(signature, CLIENT_SIGNATURE_BLOCKED);
    }
}
