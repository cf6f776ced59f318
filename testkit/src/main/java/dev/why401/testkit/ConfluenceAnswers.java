package dev.why401.testkit;

import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/** What Confluence Cloud says, without the header fields that all of its answers share. */
final class ConfluenceAnswers {

    private ConfluenceAnswers() {}

    /** Byte for byte as measured: https://github.com/brekkylab/backlot/blob/HEAD/backlot/errors/atlassian.py. */
    static MockResponse callerCannotAccess() {
        return Answers.of(403, Answers.JSON, """
                {"statusCode":403,"message":"com.atlassian.confluence.mvc.rest.common.exception.\
                StacklessResponseStatusException: 403 FORBIDDEN \\"Request rejected because caller cannot access\
                 Confluence\\""}\
                 """);
    }

    /** The other order of members that some services have: https://github.com/kovetskiy/mark/issues/493. */
    static MockResponse notPermitted() {
        return Answers.of(403, Answers.JSON, """
                        {"message":"Current user not permitted to use Confluence","statusCode":403}\
                        """).setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
    }

    /** The servlet container's page for a {@code Basic} value that is not one user, one colon, one secret. */
    static MockResponse unauthorized(HttpUrl site) {
        return Answers.of(401, "text/html;charset=utf-8", """
                        <!doctype html><html lang="en"><head><title>HTTP Status 401 - Unauthorized</title></head>\
                        <body><h1>HTTP Status 401 - Unauthorized</h1></body></html>\
                        """)
                .setHeader(
                        "WWW-Authenticate",
                        AtlassianHeaders.challenge(
                                site.newBuilder().addPathSegment("wiki").build()));
    }

    /** https://github.com/hunyadi/md2conf/issues/113. */
    static MockResponse v2NotFound() {
        return Answers.of(404, Answers.JSON, """
                {"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}\
                """);
    }

    static MockResponse currentUser(CloudAccount account) {
        return Answers.of(200, Answers.JSON, """
                {"type":"known","accountId":"%s","accountType":"atlassian","email":"%s"}\
                """.formatted(account.accountId(), account.email()));
    }

    static MockResponse emptyList() {
        return Answers.of(200, Answers.JSON, "{\"results\":[],\"size\":0,\"_links\":{}}");
    }
}
