package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.ExaminedCloud.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailure;
import dev.why401.doctor.Examination;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Actor;
import dev.why401.testkit.JiraCloudFailure;
import dev.why401.testkit.SimulatedJiraCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor at Cloud and what an account may do: products, projects, issues, and calls that nobody is known for. */
class CloudDoctorRightsTest {
    private static final String NOT_FOUND = "ERROR GET " + SITE + ISSUE + " returned 404"
            + " {\"errorMessages\":[\"Issue does not exist or you do not have permission to see it.\"],\"errors\":{}}";
    private static final String BARE_NOT_FOUND = "ERROR GET " + SITE + ISSUE + " returned 404";

    private final ExaminedCloud cloud = new ExaminedCloud();
    private final SimulatedJiraCloud jira = cloud.jira;

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Examination examined(AuthFailure failure) {
        return cloud.doctor().basic(EMAIL, TOKEN).build().examine(failure);
    }

    @Test
    void anAccountWithoutConfluenceIsTakenByJira() {
        jira.account(EMAIL).withoutConfluence();

        Examination examination = cloud.doctor(Product.CONFLUENCE_CLOUD, SITE + "/wiki")
                .basic(EMAIL, TOKEN)
                .build()
                .examine();

        cloud.decided(examination, NO_PRODUCT_ACCESS);
        assertThat(made(examination)).contains("cloud-other-product");
        assertThat(examination.explain()).tells(Actor.PRODUCT_ADMIN, "admin.atlassian.com");
    }

    @Test
    void anAccountWithoutJiraIsTakenByConfluence() {
        jira.account(EMAIL).withoutJira();

        Examination examination = cloud.doctor().basic(EMAIL, TOKEN).build().examine();

        cloud.decided(examination, NO_PRODUCT_ACCESS);
    }

    @Test
    void aMissingPermissionIsTheCauseIfTheIssueIsHiddenFromAKnownAccount() {
        jira.fail(JiraCloudFailure.PERMISSION_HIDDEN);

        for (String line : new String[] {NOT_FOUND, BARE_NOT_FOUND}) {
            cloud.decided(examined(logged(line)), PERMISSION_HIDDEN_AS_NOT_FOUND);
        }
    }

    @Test
    void anAnonymousCallIsTheCauseIfTheCredentialOpensTheIssue() {
        for (String line : new String[] {NOT_FOUND, BARE_NOT_FOUND}) {
            cloud.decided(examined(logged(line)), SILENT_ANONYMOUS);
        }
    }

    @Test
    void aRefusedTokenIsTheCauseIfJiraSaysSoBehindTheNotFound() {
        AuthFailure failure = cloud.captured(EMAIL, WRONG_TOKEN, ISSUE);

        Examination examination = cloud.doctor()
                .context(NEVER_WORKED)
                .basic(EMAIL, WRONG_TOKEN)
                .build()
                .examine(failure);

        cloud.decided(examination, CREDENTIALS_REJECTED);
    }

    @Test
    void anEmptyListIsARefusedTokenIfJiraSaysSoInTheHeaders() {
        Examination examination = cloud.doctor()
                .context(NEVER_WORKED)
                .basic(EMAIL, WRONG_TOKEN)
                .build()
                .examine(cloud.captured(EMAIL, WRONG_TOKEN, "/rest/api/3/project/search"));

        cloud.decided(examination, CREDENTIALS_REJECTED);
    }

    @Test
    void aPermissionThatAKnownAccountLacksIsTold() {
        jira.account(EMAIL).deny("ADD_COMMENTS");

        Examination examination = examined(logged("ERROR POST " + SITE + ISSUE + "/comment returned 403"));

        cloud.decided(examination, PERMISSION_DENIED);
    }

    @Test
    void aCallThatWritesIsNeverMadeAgain() {
        Examination examination = examined(logged("ERROR POST " + SITE + ISSUE + "/comment returned 404"));

        assertThat(made(examination)).doesNotContain("cloud-again");
        cloud.keptItsLimits(examination);
    }
}
