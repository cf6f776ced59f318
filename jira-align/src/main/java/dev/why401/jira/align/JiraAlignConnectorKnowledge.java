package dev.why401.jira.align;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.APP_NOT_INSTALLED;
import static dev.why401.knowledge.Causes.CAPTCHA_REQUIRED;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.GATEWAY_AUTH_HEADER_CONFLICT;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.NO_PRODUCT_ACCESS;
import static dev.why401.knowledge.Causes.OAUTH_CLIENT_AUTH_FAILED;
import static dev.why401.knowledge.Causes.OAUTH_SCOPE_MISSING;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.REDIRECT_TO_PRIVATE_ADDRESS;
import static dev.why401.knowledge.Causes.REFRESH_TOKEN_REJECTED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Topic;
import java.util.List;

/**
 * Knows the log of Jira Align's Jira connector, in which Jira Align is the caller and Jira the one that refuses. It is asked
 * about every exchange, because a pasted log line seldom says which Jira was called.
 */
public final class JiraAlignConnectorKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = List.of(
            Rule.when(
                            "connector",
                            ConnectorLog.says(
                                    Topic.REQUEST,
                                    "the call was made by Jira Align's Jira connector, which does not speak OAuth 2.0"))
                    .stronglySpeaksAgainst(REFRESH_TOKEN_REJECTED, OAUTH_SCOPE_MISSING, OAUTH_CLIENT_AUTH_FAILED)
                    .stronglySpeaksAgainst(APP_NOT_INSTALLED)
                    .source(Sources.CONNECTOR_ACCOUNT)
                    .cases("aa-040", "dc-041"),
            Rule.when(
                            "health-probe-refused",
                            ConnectorLog.says(
                                    Topic.ADDRESS,
                                    "the connector's health probe was refused, which asks for a resource open to"
                                            + " everybody",
                                    "serverinfo?dohealthcheck"))
                    .suggests(CAPTCHA_REQUIRED)
                    .hintsAt(IP_NOT_ALLOWLISTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                    .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                    .speaksAgainst(CREDENTIALS_MISSING, NO_PRODUCT_ACCESS)
                    .source(Sources.CONNECTOR_PROBE)
                    .source(Sources.CONNECTOR_LOG)
                    .cases("aa-040", "dc-041")
                    .wrongWhen("the line reports something else than the refusal of the probe"),
            Rule.when(
                            "captcha-in-log",
                            ConnectorLog.says(
                                    Topic.LOGIN,
                                    "the connector's log shows that Jira wants a CAPTCHA solved",
                                    "x-authentication-denied-reason:captcha_challenge"))
                    .proves(CAPTCHA_REQUIRED)
                    .source(Sources.CONNECTOR_LOG),
            Rule.when(
                            "login-denied-in-log",
                            ConnectorLog.says(
                                    Topic.LOGIN,
                                    "the connector's log shows that Jira did not even try the login",
                                    "x-seraph-loginreason:authentication_denied"))
                    .stronglySuggests(CAPTCHA_REQUIRED)
                    .source(Sources.CONNECTOR_LOG),
            Rule.when(
                            "login-failed-in-log",
                            ConnectorLog.says(
                                    Topic.LOGIN,
                                    "the connector's log shows that Jira read the credential and refused it",
                                    "x-seraph-loginreason:authenticated_failed"))
                    .stronglySuggests(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                    .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                    .stronglySpeaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                    .source(Sources.CONNECTOR_LOG)
                    .source(Sources.CONNECTOR_401),
            Rule.when(
                            "unauthorized-in-log",
                            ConnectorLog.says(
                                    Topic.STATUS,
                                    "the connector's log shows a 401 from Jira",
                                    "responsestatuscode:401"))
                    .suggests(CREDENTIALS_CHANGED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                    .hintsAt(TOKEN_REVOKED)
                    .speaksAgainst(PERMISSION_DENIED)
                    .source(Sources.CONNECTOR_401),
            Rule.when(
                            "forbidden-in-log",
                            ConnectorLog.says(
                                    Topic.STATUS,
                                    "the connector's log shows a 403 from Jira",
                                    "responsestatuscode:403"))
                    .suggests(CAPTCHA_REQUIRED, PERMISSION_DENIED)
                    .hintsAt(ADMIN_REQUIRED, NO_PRODUCT_ACCESS, IP_NOT_ALLOWLISTED)
                    .source(Sources.CONNECTOR_LOG)
                    .source(Sources.CONNECTOR_ACCOUNT)
                    .cases("aa-040"),
            Rule.when(
                            "redirect-in-log",
                            ConnectorLog.says(
                                    Topic.STATUS,
                                    "the connector's log shows a redirect in place of Jira's answer",
                                    "responsestatuscode:302",
                                    "responsestatuscode:303",
                                    "responsestatuscode:307"))
                    .suggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                    .hintsAt(REDIRECT_TO_PRIVATE_ADDRESS)
                    .source(Sources.CONNECTOR_TLS)
                    .source(Sources.CONNECTOR_NETWORK),
            Rule.when(
                            "basic-challenge-in-log",
                            ConnectorLog.says(
                                    Topic.CHALLENGE,
                                    "the connector's log shows a challenge for Basic, and Jira's own asks for OAuth",
                                    "www-authenticate:basic",
                                    "www-authenticate:negotiate",
                                    "www-authenticate:ntlm"))
                    .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                    .speaksAgainst(CAPTCHA_REQUIRED)
                    .source(Sources.CONNECTOR_TLS)
                    .wrongWhen("an app of Jira sends a challenge of its own"),
            Rule.when(
                            "oauth1-token-rejected-in-log",
                            ConnectorLog.says(
                                    Topic.CHALLENGE,
                                    "the connector's log shows that Jira no longer takes the connector's OAuth 1.0a"
                                            + " token",
                                    "oauth_problem=\"token_rejected",
                                    "oauth_problem=token_rejected",
                                    "oauth_problem=\"token_revoked",
                                    "oauth_problem=token_revoked",
                                    "oauth_problem=\"token_expired",
                                    "oauth_problem=token_expired"))
                    .stronglySuggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                    .source(Sources.CONNECTOR_OAUTH1),
            Rule.when(
                            "name-not-resolved-in-log",
                            ConnectorLog.says(
                                    Topic.TRANSPORT,
                                    "the connector could not resolve the host name of Jira, which has to be a public"
                                            + " one",
                                    "the remote name could not be resolved",
                                    "no such host is known"))
                    .stronglySuggests(DNS_WRONG)
                    .source(Sources.CONNECTOR_NETWORK));

    /** Makes the pack; called by {@link java.util.ServiceLoader}. */
    public JiraAlignConnectorKnowledge() {}

    @Override
    public String id() {
        return "jira-align-connector";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
