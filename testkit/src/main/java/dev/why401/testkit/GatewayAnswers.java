package dev.why401.testkit;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/** What api.atlassian.com itself says, without the header fields that all of its answers share. */
final class GatewayAnswers {

    private GatewayAnswers() {}

    /**
     * https://community.atlassian.com/forums/Jira-questions/OAuth-3LO-Access-Token-Returns-401-quot-Unauthorized-scope-does/qaq-p/3062781
     * tells it from {@link #scopeDoesNotMatch()}.
     */
    static MockResponse unauthorized() {
        return error(401, "Unauthorized").setHeader("x-failure-category", "FAILURE_CLIENT_AUTH");
    }

    /**
     * https://github.com/reubenjohn/reposix/blob/HEAD/docs/reference/confluence.md, which shows the header and reads it as
     * e-mail and token of two accounts; the body is assumed. Other readings of the header are in circulation.
     */
    static MockResponse authMismatch() {
        return error(401, "Unauthorized").setHeader("x-failure-category", "FAILURE_CLIENT_AUTH_MISMATCH");
    }

    /** https://github.com/kovetskiy/mark/issues/917. */
    static MockResponse scopeDoesNotMatch() {
        return error(401, "Unauthorized; scope does not match")
                .setHeader("x-failure-category", "FAILURE_CLIENT_SCOPE_CHECK");
    }

    static MockResponse appNotInstalled() {
        return error(403, "The app is not installed on this instance");
    }

    static MockResponse tenantSuspended() {
        return error(403, "Tenant is restricted: suspended-inactivity");
    }

    /** The answer to a path outside any product; no record was found. */
    static MockResponse notFound() {
        return error(404, "Not Found");
    }

    static MockResponse rateLimited() {
        return error(429, "Rate limit exceeded.")
                .setHeader("Retry-After", "30")
                .setHeader("X-RateLimit-Remaining", "0");
    }

    /** https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/ shows the members. */
    static MockResponse accessibleResources(HttpUrl site, Set<String> scopes) {
        String listed =
                new TreeSet<>(scopes).stream().map(scope -> "\"" + scope + "\"").collect(Collectors.joining(","));
        return Answers.of(200, Answers.JSON, """
                [{"id":"%s","url":"%s","name":"acme","scopes":[%s],"avatarUrl":"%2$s/avatar.png"}]\
                """.formatted(CloudWorld.CLOUD_ID, Answers.spelled(site), listed));
    }

    static MockResponse me(CloudAccount account) {
        return Answers.of(200, Answers.JSON, """
                {"account_type":"atlassian","account_id":"%s","email":"%s","account_status":"active"}\
                """.formatted(account.accountId(), account.email()));
    }

    private static MockResponse error(int status, String message) {
        return Answers.of(status, Answers.JSON, "{\"code\":" + status + ",\"message\":\"" + message + "\"}");
    }
}
