package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Servers that take no change without a header that forms cannot send: Kibana, Graylog, Ambari, Hadoop, Livy, GoCD, Transmission. */
final class ForgeryHeaders {
    private static final String KIBANA = "https://www.elastic.co/docs/api/doc/kibana/";
    private static final String GRAYLOG = "https://github.com/Graylog2/graylog2-server/pull/4998";
    private static final String LIVY = "https://github.com/MicrosoftDocs/azure-docs/issues/10457";

    private ForgeryHeaders() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "header-against-forgery-wanted",
                                says(
                                                "must contain a kbn-xsrf header",
                                                "must contain a kbn-version",
                                                "must contain an osd-xsrf header",
                                                "must contain a osd-xsrf header",
                                                "Missing kbn-xsrf",
                                                "CSRF protection header is missing",
                                                "Missing Required Header for CSRF",
                                                "Missing Required Header for Vulnerability Protection",
                                                "X-Requested-By HTTP header is required",
                                                "CSRF protection is turned on",
                                                "X-Requested-By header is required",
                                                "X-Requested-By header is missing",
                                                "Missing required header X-Requested",
                                                "X-XSRF-Header is missing",
                                                "XSRF header is missing",
                                                "XSRF check: missing",
                                                "Missing X-CSRF",
                                                "X-CSRF-Token: Required",
                                                "X-CSRF-Token header is missing",
                                                "CSRF token not found in request",
                                                "CSRF token invalid",
                                                "Forbidden - referer not supplied",
                                                "Forbidden - referer invalid",
                                                "Forbidden - origin invalid",
                                                "Forbidden - origin not supplied",
                                                "blocked as a potential Cross-Site Request Forgery",
                                                "CSRF header(s) not present",
                                                "Anti cross-site request forgery token")
                                        .as(
                                                "the server wants a header in each change by which it knows that no form of a stranger made it"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(KIBANA)
                        .source(GRAYLOG)
                        .source(LIVY)
                        .source("https://apollographql.com/docs/router/configuration/csrf"),
                Rule.when(
                                "header-against-forgery-named",
                                matches(
                                                "a header against forged requests that is missing",
                                                "header",
                                                "\\b(?:kbn-xsrf|osd-xsrf|kbn-version|x-requested-(?:by|with)|x-xsrf-[a-z]{2,20}|x-csrf-[a-z]{2,20}|x-syno-token|x-fetch-metadata|sec-fetch-site)\\b[\"'`]?[^\\n.]{0,30}\\b(?:header )?(?:is |was )?(?:missing|required|absent|not (?:present|set|found|provided))"
                                                        + "|\\b(?:missing|required?|must (?:contain|include|have|send|set)|needs?|without)\\b[^\\n.]{0,30}\\b(?:kbn-xsrf|osd-xsrf|x-requested-(?:by|with)|x-xsrf-[a-z]{2,20}|x-csrf-[a-z]{2,20})\\b")
                                        .and(status(400, 401, 403, 406, 409, 412, 419, 422)
                                                .or(logSays("400", "403", "csrf", "xsrf")))
                                        .as("the refusal names a header against forged requests"))
                        .proves(XSRF_CHECK_FAILED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source(KIBANA)
                        .source(GRAYLOG),
                Rule.when(
                                "session-of-transmission-wanted",
                                responseHeader("X-Transmission-Session-Id")
                                        .and(status(409))
                                        .or(says("X-Transmission-Session-Id").and(status(409)))
                                        .as("Transmission gives out a word with 409 that each call has to repeat"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(STALE_SESSION)
                        .source("https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md"));
    }
}
