package dev.why401.jira.datacenter;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.jira.datacenter.DataCenterSignals.jira;
import static dev.why401.jira.datacenter.DataCenterSignals.onDataCenter;
import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.CAPTIVE_PORTAL;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.FORWARD_PROXY;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Answerer.NOBODY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Tells Jira and Confluence on premises from what the customer put in front of them. */
final class WhoAnswers {
    private WhoAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "jira-error-page",
                                onDataCenter(bodyBears(
                                                "MyJiraHome.jspa",
                                                "Go to Jira home",
                                                "<title>Unauthorized (401)</title>",
                                                "<title>Forbidden (403)</title>",
                                                "page-type-message")
                                        .as("the page is one of Jira's own error pages")))
                        .answeredBy(PROVES, APPLICATION, "Jira")
                        .notAnsweredBy(PROVES, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL)
                        .notAnsweredBy(STRONGLY_SUGGESTS, LOGIN_PAGE, ACCESS_PROXY, WEB_SERVER)
                        .rulesOut(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(
                                CLIENT_SIGNATURE_BLOCKED,
                                BOT_CHALLENGE,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source("https://github.com/gioboa/jira-plugin/issues/173")
                        .cases("aa-116", "aa-117", "dc-010", "dc-015", "dc-067", "dc-105", "dc-106"),
                Rule.when(
                                "tomcat-status-report",
                                onDataCenter(bodyBears("<b>Type</b> Status Report")
                                        .as("the page is the one that Tomcat makes for the application in it")))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Tomcat")
                        .notAnsweredBy(STRONGLY_SUGGESTS, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL, LOGIN_PAGE)
                        .source("https://github.com/markdown-confluence/markdown-confluence/issues/621")
                        .cases("dc-004"),
                Rule.when(
                                "security-log-line",
                                onDataCenter(logSays("http-nio-", "ajp-nio-", "atlassian-jira-security.log")
                                        .as("the line is from the log of the application's own server")))
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Jira")
                        .notAnsweredBy(STRONGLY_SUGGESTS, NOBODY, EDGE, FORWARD_PROXY)
                        .source("https://github.com/gioboa/jira-plugin/issues/137")
                        .cases("dc-043"),
                Rule.when(
                                "no-mark-of-jira",
                                onDataCenter(jira().and(
                                                responseHeader("X-AREQUESTID").not(),
                                                responseHeader("X-ASESSIONID").not(),
                                                responseHeader("X-AUSERNAME").not(),
                                                responseHeader("X-Seraph-LoginReason")
                                                        .not(),
                                                statusBetween(300, 499))
                                        .as("the answer has none of the headers that Jira puts on every answer")))
                        .notAnsweredBy(STRONGLY_SUGGESTS, APPLICATION)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CAPTCHA_REQUIRED,
                                PERMISSION_DENIED,
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                SILENT_ANONYMOUS)
                        .source("https://github.com/ankitpokhrel/jira-cli/issues/353")
                        .wrongWhen("A proxy on the way removes the headers that it does not know."),
                Rule.when(
                                "basic-challenge-of-a-stranger",
                                onDataCenter(challengeOffers("Basic")
                                        .and(
                                                challengeHas("realm", "protected-area")
                                                        .not(),
                                                challengeHas("realm", "Atlassian")
                                                        .not(),
                                                challengeHas("realm", "WebDAV").not())
                                        .as("the challenge offers Basic, which Jira and Confluence do not ask for")))
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .answeredBy(SUGGESTS, WEB_SERVER, "")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "")
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/server/jira/platform/basic-authentication/")
                        .source("https://github.com/Fuchs/jira-remote-user-sso/issues/5")
                        .wrongWhen("The URL asks for it with os_authType=basic."),
                Rule.when(
                                "basic-for-the-product-asked-by-a-stranger",
                                onDataCenter(
                                        challengeOffers("Basic")
                                                .and(
                                                        challengeHas("realm", "protected-area")
                                                                .not(),
                                                        challengeHas("realm", "Atlassian")
                                                                .not(),
                                                        challengeHas("realm", "WebDAV")
                                                                .not(),
                                                        scheme(BASIC),
                                                        status(401))
                                                .as(
                                                        "Basic for the product was sent, and something in front of it asks for Basic of its own")))
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://github.com/Fuchs/jira-remote-user-sso/issues/5")
                        .wrongWhen("The name and the secret were those of the gateway, and one of them is wrong."),
                Rule.when(
                                "windows-login-in-front",
                                onDataCenter(challengeOffers("Negotiate")
                                        .and(responseHeader("WWW-Authenticate", "Negotiate [hidden]")
                                                .not())
                                        .or(challengeOffers("NTLM"))
                                        .as("the challenge asks for a Windows login, which Jira by itself does not")))
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "")
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source("https://github.com/pycontribs/jira/issues/174")
                        .wrongWhen("A Kerberos app inside Jira asks, and takes tokens all the same."),
                Rule.when(
                                "token-of-the-product-called-invalid-by-another",
                                onDataCenter(secret(PAT)
                                        .and(challengeHas("error", "invalid_token")
                                                .or(logSays("error=\"invalid_token\"", "error=invalid_token")))
                                        .as(
                                                "a personal access token was sent, and the refusal is one in the form of OAuth 2.0, which the"
                                                        + " product itself does not give to such a token")))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("RFC 6750 section 3.1")
                        .source(Sources.TOKENS),
                Rule.when(
                                "client-waits-for-another-challenge",
                                onDataCenter(challengeOffers("OAuth")
                                        .and(says("Unknown authentication scheme"))
                                        .as(
                                                "the client sends a password when it is asked for one, and the product asks with a challenge that"
                                                        + " the client does not know")))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .rulesOut(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source("https://www.gnu.org/software/wget/manual/html_node/HTTP-Options.html"),
                Rule.when(
                                "oauth-challenge-is-ordinary",
                                onDataCenter(challengeOffers("OAuth")
                                        .as("the challenge is the one that Jira and Confluence send with every 401")))
                        .answeredBy(PROVES, APPLICATION, "")
                        .notAnsweredBy(PROVES, EDGE, FORWARD_PROXY, CAPTIVE_PORTAL)
                        .stronglySpeaksAgainst(
                                WAF_BLOCKED,
                                CLIENT_SIGNATURE_BLOCKED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(Sources.CAPTCHA_EXCHANGE)
                        .cases("aa-040", "dc-001", "dc-041"),
                Rule.when(
                                "limit-of-the-administrator",
                                onDataCenter(responseHeader("X-RateLimit-FillRate")
                                        .or(responseHeader("X-RateLimit-Interval-Seconds"))
                                        .and(status(429))
                                        .as("the answer names the rate that an administrator allows")))
                        .proves(RATE_LIMITED)
                        .answeredBy(PROVES, APPLICATION, "")
                        .source(
                                "https://confluence.atlassian.com/adminjiraserver/adjusting-your-code-for-rate-limiting-987143384.html"),
                Rule.when(
                                "hosted-by-the-customer",
                                onDataCenter(product(
                                                dev.why401.evidence.Product.JIRA_DATA_CENTER,
                                                dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER)
                                        .as("the product runs on the customer's own servers")))
                        .speaksAgainst(
                                APP_NOT_INSTALLED,
                                SERVICE_INCIDENT,
                                OAUTH_SCOPE_MISSING,
                                PRINCIPAL_TOKEN_MISMATCH,
                                TOKEN_POLICY_BLOCKED,
                                CREDENTIAL_TRANSPORT_RETIRED,
                                JWT_INVALID)
                        .isAHintAgainst(GEO_BLOCKED)
                        .source(Sources.TOKENS)
                        .cases("dc-004", "dc-106"));
    }
}
