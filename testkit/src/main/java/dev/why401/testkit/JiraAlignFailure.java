package dev.why401.testkit;

/**
 * A state of the world in which calls to a {@link SimulatedJiraAlign} fail whatever they carry.
 *
 * <p>What a request brings upon itself (a token of API 1.0, one that was replaced by a new one, a token without its
 * {@code user:} part, a route that does not exist) is not listed here: the simulator answers that by itself, always.
 * No public record shows the body of a 401 or 403 of Jira Align; all bodies here are minimal.
 */
public enum JiraAlignFailure {

    /**
     * The firewall in front of Jira Align does not know the caller's address and answers 403, as in
     * https://support.atlassian.com/jira-align/kb/error-403-forbidden-when-accessing-jira-align-api-from-jira/ (its
     * code 1006 is seen by the vendor only).
     */
    FIREWALL_403,

    /**
     * The firewall in front of Jira Align answers 401 out of its cache, as the vendor's article on 401 describes:
     * https://support.atlassian.com/jira-align/kb/when-using-the-jira-align-rest-api-an-http-401-error-is-reported
     */
    FIREWALL_401,

    /** The firewall in front of Jira Align refuses the caller's region with a 401, as the same article describes. */
    REGION_BLOCK,

    /**
     * No user may see anything but users, which Jira Align says with 401, as in
     * https://support.atlassian.com/jira-align/kb/how-to-pass-a-bearer-token-when-making-a-jira-align-rest-api-call-via-python
     */
    OBJECT_FORBIDDEN_AS_401,

    /**
     * Something on the way rewrites a special character of the token, which Jira Align answers with 400, as in
     * https://confluence.atlassian.com/jakb/api-token-triggers-error-400-on-jira-align-connector-1318881421.html
     */
    MANGLED_TOKEN,

    /**
     * A proxy between caller and Jira Align removes {@code Authorization}, as in
     * https://github.com/jpadilla/django-rest-framework-jwt/issues/166.
     */
    HEADER_STRIPPED,

    /** Jira Align wants the caller to wait; the clients that honour {@code Retry-After} are the only source. */
    RATE_LIMITED
}
