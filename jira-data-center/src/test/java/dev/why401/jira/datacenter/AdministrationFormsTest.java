package dev.why401.jira.datacenter;

import static dev.why401.knowledge.Causes.MFA_REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.ExchangeJson;
import org.junit.jupiter.api.Test;

/** A page of the administration says something only where a form was sent and the page came in its place. */
class AdministrationFormsTest {
    private static final String FORM = "<html><head><title>Edit user</title></head><body><form></form></body></html>";

    @Test
    void aFormThatCameAgainMayWantTheSessionOfAnAdministrator() {
        assertThat(probability(answered("POST", FORM))).isGreaterThan(probability(answered("GET", FORM)));
    }

    @Test
    void aPageThatWasReadSaysNothingOfASecondFactor() {
        assertThat(answered("GET", FORM).likeliest().cause()).isNotEqualTo(MFA_REQUIRED);
        assertThat(answered("GET", FORM).showsFailure()).isFalse();
    }

    @Test
    void thePageThatAsksForThePasswordSaysItself() {
        Diagnosis diagnosis = answered("POST", "<html><head><title>Administrator Access - Jira</title></head></html>");

        assertThat(diagnosis.likeliest().cause()).isEqualTo(MFA_REQUIRED);
    }

    private static double probability(Diagnosis diagnosis) {
        return diagnosis.suspects().stream()
                .filter(suspect -> suspect.cause().equals(MFA_REQUIRED))
                .mapToDouble(suspect -> suspect.probability())
                .sum();
    }

    private static Diagnosis answered(String method, String page) {
        return Diagnostician.ofDefaults().diagnose(ExchangeJson.read("""
                        {"product": "jira-datacenter",
                         "request": {"method": "%s", "url": "https://jira.acme.example/secure/admin/user/EditUser.jspa"},
                         "auth": {"scheme": "basic", "principal": "username", "secret": "password"},
                         "response": {"status": 200, "headers": {"Content-Type": "text/html"}, "body": "%s"}}
                        """.formatted(method, page)));
    }
}
