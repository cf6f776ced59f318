package dev.why401.jira.align;

/** The public pages that the knowledge of Jira Align comes from. */
final class Sources {
    /** The vendor's article on 401: credentials, firewall, one machine's cache, DNS. */
    static final String KB_401 =
            "https://support.atlassian.com/jira-align/kb/when-using-the-jira-align-rest-api-an-http-401-error-is-reported";

    /** The vendor's article on 403: the firewall does not know the caller's address. */
    static final String KB_403 =
            "https://support.atlassian.com/jira-align/kb/error-403-forbidden-when-accessing-jira-align-api-from-jira/";

    /** The vendor's article on 400: a slash in the token. */
    static final String KB_400 =
            "https://confluence.atlassian.com/jakb/api-token-triggers-error-400-on-jira-align-connector-1318881421.html";

    /** The vendor's article that says that 401 may also mean a missing permission. */
    static final String KB_PERMISSION =
            "https://support.atlassian.com/jira-align/kb/how-to-pass-a-bearer-token-when-making-a-jira-align-rest-api-call-via-python";

    /** Addresses, both kinds of credential, the life of a token. */
    static final String GETTING_STARTED =
            "https://help.jiraalign.com/hc/en-us/articles/360045371954-Getting-started-with-the-REST-API-2-0";

    /** The end of API 1.0 and of its token. */
    static final String MIGRATION =
            "https://help.jiraalign.com/hc/en-us/articles/22079318634900-Migrate-from-API-1-0-to-API-2-0";

    /** A client's record of what an unknown route looks like. */
    static final String ROUTES =
            "https://github.com/CircuitWall/jarela/blob/main/docs/adr/0021-jira-align-type-aware-routing.md";

    /** A client that honours Retry-After, and the only page on EnableApiTokens. */
    static final String DROPKIT = "https://github.com/eugeneacn/dropkit/blob/main/README.md";

    /** The connector's log format. */
    static final String CONNECTOR_LOG =
            "https://confluence.atlassian.com/jakb/connector-captcha_challenge-error-on-jira-align-connector-1318881453.html";

    /** The vendor's article on a 401 in the connector's log. */
    static final String CONNECTOR_401 =
            "https://support.atlassian.com/jira-align/kb/401-unauthorized-error-jira-align-jira-connector/";

    /** The connector's ways to log in. */
    static final String CONNECTOR_ACCOUNT =
            "https://confluence.atlassian.com/jakb/jira-and-jira-align-integration-creating-an-api-service-account-1415751839.html";

    /** The connector's health probe, which needs no credentials. */
    static final String CONNECTOR_PROBE =
            "https://support.atlassian.com/jira-align/kb/how-to-check-if-jira-is-up-and-can-reply-to-jira-align-connectors-api-calls";

    /** What has to be open between the connector and Jira. */
    static final String CONNECTOR_NETWORK =
            "https://community.atlassian.com/t5/Jira-Align-articles/Jira-Align-amp-Jira-Connectivity/ba-p/1284602";

    /** Why a second login at a gateway does not work with the connector. */
    static final String CONNECTOR_TLS =
            "https://help.jiraalign.com/hc/en-us/articles/115000798453-Jira-two-way-SSL-authentication";

    /** How long the connector's OAuth 1.0a tokens live. */
    static final String CONNECTOR_OAUTH1 =
            "https://community.atlassian.com/t5/Jira-Align-articles/Jira-Align-and-Authentication-Methods-Jira-Connector/ba-p/1681108";

    private Sources() {}
}
