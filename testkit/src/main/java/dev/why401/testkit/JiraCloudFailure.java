package dev.why401.testkit;

/**
 * A state of the world in which calls to a {@link SimulatedJiraCloud} fail whatever they carry.
 *
 * <p>What a request brings upon itself (a wrong token, a password, an odd spelling of the scheme, a scoped token at
 * the site, a browser's {@code User-Agent}) is not listed here: the simulator answers that by itself, always.
 */
public enum JiraCloudFailure {

    /**
     * Jira's own allowlist refuses the caller's address at the site and through the gateway, with the body of
     * https://confluence.atlassian.com/pages/viewpage.action?pageId=1384133808 (which gives no status; 403 is
     * assumed).
     */
    IP_NOT_ALLOWED,

    /**
     * The site is suspended: the site host answers 503 (https://github.com/atlassian/github-for-jira/pull/1193) with
     * the "Page unavailable" page, the gateway 403 {@code Tenant is restricted: suspended-inactivity}, and
     * accessible-resources still lists the site.
     */
    SITE_SUSPENDED,

    /**
     * The provider is down: Jira answers the edge's "Page unavailable" page
     * (https://github.com/OctopusDeploy/Issues/issues/7463; 503 is assumed), Confluence takes everybody for a
     * stranger (https://github.com/department-of-veterans-affairs/va.gov-team/issues/47277), the gateway an empty
     * 503, for which no record was found.
     */
    SERVICE_INCIDENT,

    /**
     * No account may use Jira, which answers as to a wrong token (https://github.com/AtlassianPS/JiraPS/issues/87),
     * nor Confluence, which says so (https://github.com/department-of-veterans-affairs/va.gov-team/issues/47277).
     */
    NO_PRODUCT_ACCESS,

    /**
     * No account may see any project that is not open to everybody, and Jira says "does not exist or you do not have
     * permission", as in https://github.com/brekkylab/backlot/blob/HEAD/tests/test_atlassian.py.
     */
    PERMISSION_HIDDEN,

    /**
     * Jira wants an administrator for everything but the questions who and where one is, and says so as in
     * https://github.com/tenable/integration-jira-cloud/issues/129.
     */
    ADMIN_REQUIRED,

    /**
     * Jira wants an administrator as above and answers 401 with empty arrays instead, as for the tabs of a screen in
     * https://github.com/tenable/integration-jira-cloud/issues/129.
     */
    ADMIN_REQUIRED_AS_401,

    /** Jira refuses every write as forged, as in https://github.com/MrRefactoring/jira.js/issues/100. */
    XSRF,

    /**
     * Jira refuses to look at any credential with a user name until a CAPTCHA is solved, as
     * https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/ describes (status and body are
     * those of an on-premises Jira, https://github.com/gioboa/jira-plugin/issues/173).
     */
    CAPTCHA,

    /**
     * The quota is used up at the site and at the gateway, with the headers of
     * https://developer.atlassian.com/cloud/jira/platform/rate-limiting (the wording of the body is made up).
     */
    RATE_LIMITED,

    /**
     * The gateway finds no installation or grant of the OAuth app on the site, as in
     * https://community.developer.atlassian.com/t/how-to-interpret-400-403-and-404-errors-returned-by-post-rest-api-2-search/45759.
     */
    APP_NOT_INSTALLED,

    /**
     * A proxy between caller and provider removes {@code Authorization}, as in
     * https://github.com/jpadilla/django-rest-framework-jwt/issues/166, and site and gateway answer as they do
     * without one.
     */
    HEADER_STRIPPED,

    /**
     * A cache in front of the site replays an old 401 to every GET, as in
     * https://github.com/MicrosoftDocs/azure-docs/issues/54790.
     */
    CACHED_401,

    /**
     * CloudFront's firewall refuses every call to site and gateway, as in
     * https://repost.aws/knowledge-center/cloudfront-error-request-blocked.
     */
    CLOUDFRONT_BLOCKED,

    /**
     * CloudFront takes every call to site and gateway for malformed, as it does a GET with a body in
     * https://github.com/codefresh-io/argo-hub/issues/570.
     */
    CLOUDFRONT_BAD_REQUEST,

    /** CloudFront refuses the caller's country, as in https://github.com/moby/moby/issues/34058. */
    CLOUDFRONT_GEO_BLOCKED,

    /**
     * Cloudflare in front of the site wants a browser, as in
     * https://github.com/djangopackages/djangopackages/issues/1352.
     */
    CLOUDFLARE_CHALLENGE,

    /**
     * Cloudflare in front of the site refuses the {@code User-Agent} of an HTTP library and no other, as in
     * https://github.com/AdoptOpenJDK/openjdk-api-v3/issues/273.
     */
    CLOUDFLARE_1010,

    /**
     * Cloudflare in front of the site has the caller's address banned, as in
     * https://github.com/Paperspace/gradient-cli/issues/394.
     */
    CLOUDFLARE_IP_BANNED,

    /** Akamai in front of the site denies access, as in https://github.com/Ekultek/WhatWaf/issues/1139. */
    AKAMAI_DENIED,

    /**
     * F5 in front of the site rejects the request with status 200, as in
     * https://github.com/Ekultek/WhatWaf/issues/1371.
     */
    F5_REJECTED,

    /**
     * An access proxy in front of the site sends everybody to its login host, as in
     * https://github.com/stefanko-ch/Nexus-Stack/issues/893.
     */
    ACCESS_PROXY_LOGIN,

    /**
     * The site answers 200 with a login page, as in https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/511 (an
     * on-premises Jira; this page is made up).
     */
    LOGIN_PAGE_200,

    /**
     * The site redirects to the same path at another origin, which makes clients drop {@code Authorization}, as in
     * https://github.com/ankitpokhrel/jira-cli/issues/682.
     */
    REDIRECT_TO_OTHER_ORIGIN,

    /**
     * The site redirects to an internal address, 10.20.30.40, as in https://github.com/omidraha/atlassian/issues/5;
     * only a client of {@link SimulatedJiraCloud#clientBuilder()} can follow without leaving this machine, and finds
     * nothing there.
     */
    REDIRECT_TO_PRIVATE_ADDRESS
}
