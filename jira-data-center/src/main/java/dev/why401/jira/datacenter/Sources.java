package dev.why401.jira.datacenter;

/** The public pages that several of the pack's rules come from. */
final class Sources {
    /** A whole refused exchange: a token sent as Basic that ended in the CAPTCHA. */
    static final String CAPTCHA_EXCHANGE = "https://github.com/ankitpokhrel/jira-cli/issues/353";

    /** Confluence answers 401 where Jira answers 403. */
    static final String CONFLUENCE_CAPTCHA =
            "https://confluence.atlassian.com/confkb/authentication_denied-error-when-accessing-confluence-content-via-rest-api-call-966681459.html";

    /** Names the header, the three meanings, and that Jira does not ask for credentials. */
    static final String BASIC_LOGIN =
            "https://developer.atlassian.com/server/jira/platform/jira-rest-api-example-basic-authentication-6291732";

    static final String BASIC_DISABLED =
            "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html";

    /** How tokens are made, how they travel, from which versions on, and that they may end. */
    static final String TOKENS =
            "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html";

    /** The same token: 401 as Basic, 200 as Bearer. */
    static final String TOKEN_AS_BASIC = "https://github.com/cosmix/jira-mcp/issues/46";

    /** A renewed token that was not entered everywhere. */
    static final String TOKEN_RENEWED =
            "https://support.atlassian.com/jira-align/kb/401-unauthorized-error-jira-align-jira-connector/";

    /** What Jira makes of a token that it does not know, and its OAuth 2.0 endpoints. */
    static final String UNKNOWN_TOKEN = "https://github.com/OpenHands/OpenHands/pull/14250";

    /** What Confluence makes of a token that it does not know: an anonymous success. */
    static final String UNKNOWN_TOKEN_CONFLUENCE =
            "https://community.atlassian.com/t5/Confluence-questions/Identify-incorrect-Personal-Access-Token/qaq-p/2094301";

    static final String OAUTH = "https://confluence.atlassian.com/kb/oauth-troubleshooting-guide-719095274.html";

    static final String SECURITY_LOG =
            "https://support.atlassian.com/jira/kb/user-receives-repeated-captcha-prompts-on-login-to-jira-data-center/";

    static final String CROWD =
            "https://support.atlassian.com/confluence/kb/403-error-during-connection-between-confluence-and-jira-for-user-management/";

    /** The server in front does not know the path, because the context path is missing. */
    static final String CONTEXT_PATH = "https://github.com/gioboa/jira-plugin/issues/62";

    /** Version 3 of the API exists on Cloud only. */
    static final String NO_VERSION_3 = "https://github.com/TestPlanIt/testplanit/issues/494";

    static final String LOST_METHOD = "https://github.com/pycontribs/jira/issues/645";

    /** The first request carried the credential, the one after the redirect did not. */
    static final String LOST_CREDENTIAL = "https://github.com/pycontribs/jira/issues/1196";

    static final String PROXY_SETTINGS = "https://github.com/cptactionhank/docker-atlassian-jira/issues/20";

    static final String XSRF = "https://github.com/sooperset/mcp-atlassian/pull/1249";

    private Sources() {}
}
