package dev.why401.cli;

/** Exchange records as people have them. */
final class Records {
    /** Jira Cloud refuses a token that travels as Bearer. */
    static final String REFUSED =
            "{\"id\":\"call-1\",\"product\":\"jira-cloud\",\"request\":{\"method\":\"GET\",\"url\":"
                    + "\"https://acme.atlassian.net/rest/api/3/myself\",\"headers\":{}},\"auth\":{\"scheme\":\"bearer\",\"secret\":"
                    + "\"api-token\"},\"response\":{\"status\":403,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":"
                    + "\"{\\\"error\\\": \\\"Failed to parse Connect Session Auth Token\\\"}\"}}";

    /** A firewall answers; the id is a number. */
    static final String BLOCKED =
            "{\"id\":17,\"request\":{\"method\":\"GET\",\"url\":\"https://www.acme.example/api\"},"
                    + "\"response\":{\"status\":403,\"headers\":{\"Content-Type\":\"text/html\",\"Server\":\"CloudFront\"},\"body\":"
                    + "\"<html><head><title>ERROR: The request could not be satisfied</title></head><body><h1>403 ERROR</h1>"
                    + "<h2>The request could not be satisfied.</h2>Request blocked.</body></html>\"}}";

    /** Nothing is wrong, and there is no id. */
    static final String QUIET = "{\"request\":{\"method\":\"GET\",\"url\":\"https://acme.example/api/items\"},\"auth\":"
            + "{\"scheme\":\"bearer\"},\"response\":{\"status\":200,\"headers\":{\"Content-Type\":\"application/json\"},"
            + "\"body\":\"{\\\"items\\\":[{\\\"id\\\":1}]}\"}}";

    private Records() {}
}
