package dev.why401.jira.cloud;

import static dev.why401.knowledge.Causes.APP_NOT_INSTALLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.ExchangeJson;
import org.junit.jupiter.api.Test;

/** The list of sites that a token works for is data, and says most when it is empty. */
class GrantedSitesTest {

    @Test
    void aGrantOfNoSiteIsAFailureThoughItCameWithSuccess() {
        Diagnosis diagnosis = granted("[]");

        assertThat(diagnosis.showsFailure()).isTrue();
        assertThat(diagnosis.likeliest().cause()).isEqualTo(APP_NOT_INSTALLED);
    }

    @Test
    void aGrantOfASiteIsNoFailure() {
        assertThat(granted("[{\\\"id\\\":\\\"1\\\",\\\"url\\\":\\\"https://acme.atlassian.net\\\"}]")
                        .showsFailure())
                .isFalse();
    }

    private static Diagnosis granted(String sites) {
        return Diagnostician.ofDefaults().diagnose(ExchangeJson.read("""
                        {"product": "jira-cloud",
                         "request": {"method": "GET", "url": "https://api.atlassian.com/oauth/token/accessible-resources"},
                         "auth": {"scheme": "oauth2", "principal": "none", "secret": "oauth-access-token"},
                         "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": "%s"}}
                        """.formatted(sites)));
    }
}
