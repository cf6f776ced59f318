package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/** Knows the words that clients of Jira and Confluence on premises put in the place of an answer, and user directories. */
final class ClientWords {
    private static final String JRJC = "https://github.com/hygieia/hygieia/issues/2713";
    private static final String DIRECTORY =
            "https://support.atlassian.com/jira/kb/jira-data-center-requests-intermittently-fail-with-401-error/";

    private ClientWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "java-client-dropped-the-body",
                                onDataCenter(
                                        logSays(
                                                        "errorCollections=[]",
                                                        "errorMessages=[], errors={}]",
                                                        "ErrorCollections=[]")
                                                .as(
                                                        "the client found no message of Jira in the answer, which was no error in JSON")))
                        .hintsAt(
                                CAPTCHA_REQUIRED,
                                CREDENTIALS_REJECTED,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_MALFORMED,
                                WAF_BLOCKED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .source(JRJC),
                Rule.when(
                                "java-client-403",
                                onDataCenter(logSays(
                                                "statusCode=Optional.of(403), errorCollections=[]",
                                                "statusCode=Optional[403], errorCollections=[]")
                                        .as("the client was forbidden without a message of Jira's API")))
                        .suggests(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED)
                        .source(JRJC)
                        .source(Sources.BASIC_LOGIN),
                Rule.when(
                                "java-client-401",
                                onDataCenter(logSays(
                                                "statusCode=Optional.of(401), errorCollections=[]",
                                                "statusCode=Optional[401], errorCollections=[]")
                                        .as("the client was refused without a message of Jira's API")))
                        .suggests(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source("https://github.com/hygieia/hygieia/issues/326"),
                Rule.when(
                                "advice-on-user-names",
                                onDataCenter(
                                        logSays("Ensure you are using JIRA user name not your email address")
                                                .as(
                                                        "the client asks for a user name in place of an e-mail address after each 401")))
                        .hintsAt(EMAIL_NOT_USERNAME, CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source("https://github.com/hygieia/hygieia/issues/2709"),
                Rule.when(
                                "captcha-in-the-security-log",
                                logSays("CAPTCHA elevated security check", "elevated security check")
                                        .as("the security log says that the user has to answer a CAPTCHA"))
                        .proves(CAPTCHA_REQUIRED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .source(Sources.SECURITY_LOG),
                Rule.when(
                                "application-link-without-a-token",
                                says(
                                                "CredentialsRequiredException",
                                                "do not have an authorized access token for the remote resource",
                                                "Authenticate to retrieve your issues",
                                                "Approve to retrieve data from")
                                        .as("the application link has no token of this user for the other product"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(Sources.OAUTH),
                Rule.when(
                                "user-not-in-any-directory",
                                onDataCenter(logSays("do not have USE permission or weren't found")
                                        .and(logSays("has FAILED authentication"))
                                        .as("no user directory knows the user at that moment")))
                        .suggests(NO_PRODUCT_ACCESS, ACCOUNT_INACTIVE, CREDENTIALS_REJECTED)
                        .source(DIRECTORY),
                Rule.when(
                                "not-authorized-to-perform",
                                onDataCenter(logSays("is NOT AUTHORIZED to perform this requ")
                                        .as("Jira's security log says that the user is known and may not do this")))
                        .hintsAt(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .source("https://github.com/guilhemmarchand/TA-jira-service-desk-simple-addon/issues/215")
                        .cases("aa-084"),
                Rule.when(
                                "remote-api-of-confluence-forbids",
                                says("confluence.rpc.NotPermittedException")
                                        .and(Unsaid.of("administ", "Anonymous RPC access"))
                                        .as(
                                                "the remote API of Confluence says that this user is not permitted to do this"))
                        .proves(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://developer.atlassian.com/server/confluence/remote-confluence-methods/"),
                Rule.when(
                                "remote-api-of-confluence-wants-a-login",
                                says("Anonymous RPC access is disabled")
                                        .as("the remote API of Confluence answers nobody who is not logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(SILENT_ANONYMOUS, AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://developer.atlassian.com/server/confluence/remote-confluence-methods/"),
                Rule.when(
                                "remote-api-of-confluence-lost-the-session",
                                says("confluence.rpc.InvalidSessionException")
                                        .as("the token of the remote API of Confluence is not known any more"))
                        .proves(STALE_SESSION)
                        .source("https://developer.atlassian.com/server/confluence/remote-confluence-methods/"),
                Rule.when(
                                "login-of-an-application-forbidden",
                                onDataCenter(pathContains("/rest/usermanagement/")
                                        .or(says("ApplicationPermissionException"))
                                        .and(status(403), Unsaid.of("requested URL could not be retrieved"))
                                        .as("an application was kept from the user directory")))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, WAF_BLOCKED)
                        .source(Sources.CROWD)
                        .cases("dc-066", "dc-067"),
                Rule.when(
                                "login-of-an-application-refused",
                                onDataCenter(pathContains("/rest/usermanagement/")
                                        .and(status(401))
                                        .as("the user directory refused the name or password of an application")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .speaksAgainst(CAPTCHA_REQUIRED, SSO_CREDENTIALS_NOT_ACCEPTED, WRONG_AUTH_SCHEME)
                        .source(Sources.CROWD),
                Rule.when(
                                "single-sign-on-server-in-front",
                                onDataCenter(says("OHS single sign-on", "SSO Failure - Unable to process request")
                                        .as("the single sign-on of an Oracle HTTP Server in front answered")))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(REDIRECT_TO_LOGIN)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.ACCESS_PROXY, "Oracle HTTP Server")
                        .source("https://github.com/hygieia/hygieia/issues/2214")
                        .cases("fo-049"),
                Rule.when(
                                "bitbucket-captcha",
                                says("CaptchaRequiredAuthenticationException")
                                        .and(challengeHas("realm", "Atlassian Bitbucket")
                                                .or(status(401)))
                                        .as("Bitbucket, which answers 401 where Jira answers 403, wants a CAPTCHA"))
                        .proves(CAPTCHA_REQUIRED)
                        .rulesOut(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://github.com/jenkinsci/stashnotifier-plugin/issues/263"),
                Rule.when(
                                "webhook-and-integration-user",
                                onDataCenter(logSays("permission to create WebHook")
                                        .as("the integration's account may not create webhooks")))
                        .proves(ADMIN_REQUIRED)
                        .source("https://github.com/getsentry/sentry/issues/28789")
                        .cases("aa-041"),
                Rule.when(
                                "page-of-tomcat-for-a-client",
                                onDataCenter(bodyBears("<title>Apache Tomcat", "Error report</title>")
                                        .and(
                                                passwordAsBasic(),
                                                logSays("Unexpected character (<)", "Invalid data returned"))
                                        .as("a password was sent, and Tomcat answered with a page in place of data")))
                        .suggests(CREDENTIALS_REJECTED, SSO_CREDENTIALS_NOT_ACCEPTED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .source("https://github.com/chauth/confluence_http_authenticator/issues/18")
                        .cases("dc-090"));
    }
}
