package dev.why401.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailingCallTest {
    private static FailingCall get(String path) {
        return new FailingCall("GET", path, false);
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/api/3/issue/ACME-1, issueKey=ACME-1",
        "/rest/api/2/issue/ACME-1/comment, issueKey=ACME-1",
        "/rest/api/latest/issue/10001, issueId=10001",
        "/ex/jira/11223344-a1b2-4c3d-8e9f-0123456789ab/rest/api/3/issue/ACME-1, issueKey=ACME-1",
        "/rest/agile/1.0/issue/ACME-1, issueKey=ACME-1",
        "/rest/api/3/project/ACME, projectKey=ACME",
        "/rest/api/3/project/10000/statuses, projectId=10000",
    })
    void aPathNamesTheProjectOrIssueThatPermissionsAreAskedFor(String path, String query) {
        assertThat(get(path).subject()).map(FailingCall.Subject::query).contains(query);
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/api/3/project/search",
        "/rest/api/3/issue/createmeta",
        "/rest/api/3/myself",
        "/wiki/rest/api/space"
    })
    void otherResourcesNameNone(String path) {
        assertThat(get(path).subject()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/api/3/issue/ACME-1, BROWSE_PROJECTS",
        "PUT, /rest/api/3/issue/ACME-1, EDIT_ISSUES",
        "DELETE, /rest/api/3/issue/ACME-1, DELETE_ISSUES",
        "POST, /rest/api/3/issue/ACME-1/comment, ADD_COMMENTS",
        "POST, /rest/api/3/issue/ACME-1/worklog, WORK_ON_ISSUES",
        "POST, /rest/api/3/issue/ACME-1/transitions, TRANSITION_ISSUES",
        "PUT, /rest/api/3/issue/ACME-1/assignee, ASSIGN_ISSUES",
        "POST, /rest/api/3/issue/ACME-1/attachments, CREATE_ATTACHMENTS",
        "PUT, /rest/api/3/project/ACME, ADMINISTER_PROJECTS",
    })
    void methodAndPathTellThePermissionThatACallNeeds(String method, String path, String permission) {
        assertThat(new FailingCall(method, path, false).permission()).isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/api/3/issue/ACME-1, true, true",
        "GET, /rest/api/3/search/jql, false, true",
        "GET, /rest/api/3/search/jql, true, false",
        "POST, /rest/api/3/issue/ACME-1/comment, false, false",
    })
    void aCallIsRepeatedIfItOnlyAsksAndItsLostQueryDoesNotMatter(
            String method, String path, boolean hasQuery, boolean repeated) {
        assertThat(new FailingCall(method, path, hasQuery).canBeRepeated()).isEqualTo(repeated);
    }
}
