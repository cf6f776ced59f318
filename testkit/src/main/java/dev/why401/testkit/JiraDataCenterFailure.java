package dev.why401.testkit;

/**
 * A state of the world in which calls to a {@link SimulatedJiraDataCenter} fail whatever they carry.
 *
 * <p>What a request brings upon itself is not listed here: a wrong password, the CAPTCHA after three of them, a personal
 * access token sent as Basic or one that nobody knows, a dead session cookie, a browser's {@code User-Agent} on a write, a
 * missing context path, the API of Cloud. The simulator answers that by itself, always.
 */
public enum JiraDataCenterFailure {

    /**
     * An administrator switched Basic off for API calls, as in
     * https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html.
     */
    BASIC_AUTH_DISABLED,

    /**
     * A reverse proxy in front of Jira removes {@code Authorization}, as in
     * https://github.com/jpadilla/django-rest-framework-jwt/issues/166.
     */
    HEADER_STRIPPED,

    /**
     * Jira redirects to the address that it believes in, 10.20.30.40, as in
     * https://github.com/cptactionhank/docker-atlassian-jira/issues/20; only a client of
     * {@link SimulatedJiraDataCenter#clientBuilder()} can follow without leaving this machine, and finds nothing there.
     */
    REDIRECT_TO_PRIVATE_ADDRESS,

    /**
     * The host was renamed and answers 301 to the same path under its new name, as in
     * https://github.com/pycontribs/jira/issues/1196; writes arrive there as GET, as in
     * https://github.com/pycontribs/jira/issues/645.
     */
    RENAMED_HOST,

    /**
     * A single sign-on app inside Jira redirects the API too, as in https://github.com/apache/devlake/issues/8704.
     */
    SSO_REDIRECT,

    /**
     * Apache httpd in front of Jira redirects everybody to a single sign-on, as in
     * https://github.com/mikebowler/jirametrics/issues/29.
     */
    ACCESS_PROXY_LOGIN,

    /** Jira answers 200 with its login page, as in https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511. */
    LOGIN_PAGE_200,

    /**
     * A page that goes on by script answers 200 with one word, as in https://github.com/pycontribs/jira/issues/1340.
     */
    LOADING_PAGE_200,

    /** Writes want a secure administrator session, as in https://github.com/AtlassianPS/JiraPS/issues/69. */
    WEBSUDO,

    /** Jira takes every write for a forged one, as in https://github.com/MrRefactoring/jira.js/issues/100. */
    XSRF,

    /**
     * Nobody may see the private project, which Jira says as if it did not exist:
     * https://github.com/floralvikings/jira-connector/issues/3.
     */
    PERMISSION_HIDDEN,

    /** The licence of an app is invalid, as in https://dev.obss.com.tr/confluence/display/MD/TiS+v4.36+-+Authorization. */
    APP_LICENCE_INVALID,

    /**
     * A firewall in front of Jira refuses the {@code User-Agent} of an HTTP library and no other, as in
     * https://github.com/sooperset/mcp-atlassian/pull/1326 (which does not show the page; it is minimal here).
     */
    FIREWALL_REFUSES_LIBRARIES,

    /** A front end wants a Windows login, as in https://github.com/pycontribs/jira/issues/174. */
    NEGOTIATE_IN_FRONT,

    /** nginx in front of Jira wants a client certificate, as in https://github.com/pycontribs/jira/issues/1573. */
    CLIENT_CERTIFICATE_WANTED,

    /**
     * The rate that an administrator allows is used up, with the headers of
     * https://confluence.atlassian.com/adminjiraserver/adjusting-your-code-for-rate-limiting-987143384.html (the body is made up).
     */
    RATE_LIMITED
}
