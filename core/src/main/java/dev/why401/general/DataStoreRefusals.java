package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes and sentences of stores of data, indexes and servers of builds that say more than their status does. */
final class DataStoreRefusals {
    private static final String ELASTICSEARCH =
            "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/anonymous-access";
    private static final String SPLUNK = "https://github.com/fluent/fluent-bit/pull/12043";
    private static final String REGISTRY =
            "https://github.com/distribution/distribution/blob/main/registry/auth/token/accesscontroller.go";
    private static final String VAULT = "https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v2";

    private DataStoreRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "cosmos-sees-another-time",
                                says("token is not valid at the current time")
                                        .and(says("current server time"))
                                        .as(
                                                "the server shows the time for which the client signed the key, and its own, and the two do not fit"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/Azure/azure-cosmos-dotnet-v2/issues/506")
                        .source("https://github.com/docker/for-win/issues/3168")
                        .wrongWhen("A token that was made for a user of the store was kept for too long."),
                Rule.when(
                                "elastic-key-withdrawn",
                                matches(
                                                "a key of Elasticsearch that was withdrawn",
                                                "api key",
                                                "\\bapi key (?:\\[[^\\]\\n]{1,80}\\] )?has been invalidated")
                                        .as("Elasticsearch says that the key was withdrawn"))
                        .proves(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source(
                                "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key"),
                Rule.when(
                                "elastic-key-over",
                                matches(
                                                "a key of Elasticsearch that has expired",
                                                "api key",
                                                "\\bapi key (?:\\[[^\\]\\n]{1,80}\\] )?(?:is expired|has expired)")
                                        .as("Elasticsearch says that the key has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(
                                "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key"),
                Rule.when(
                                "elastic-sees-nobody",
                                matches(
                                                "the user of those who did not log in",
                                                "for user [",
                                                "\\bis unauthorized for user \\[_?(?:anonymous|anonymous_user|es_anonymous_user|elastic/anonymous)\\]")
                                        .as("the server took the caller for the user of those who did not log in"))
                        .stronglySuggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, OAUTH_SCOPE_MISSING)
                        .source(ELASTICSEARCH),
                Rule.when(
                                "store-of-google-sees-nobody",
                                says("Anonymous caller does not have")
                                        .as("the store of files saw a caller without a credential"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, OAUTH_SCOPE_MISSING, WAF_BLOCKED)
                        .source("https://cloud.google.com/storage/docs/troubleshooting#access-permission"),
                Rule.when(
                                "registry-got-no-token",
                                says("authorization token required")
                                        .as(
                                                "the registry got no token, with which its clients come only after they were asked"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source(REGISTRY),
                Rule.when(
                                "registry-token-covers-less",
                                logSays("error authorizing context")
                                        .and(logSays("insufficient scope"))
                                        .as(
                                                "the token was taken by the registry and does not cover this repository or this act"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(REGISTRY),
                Rule.when(
                                "splunk-wants-its-own-word",
                                jsonHas("text", "Invalid authorization")
                                        .and(jsonHas("code", "3"))
                                        .as(
                                                "the collector of Splunk could not read the header, in which the word Splunk comes before the token"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(SPLUNK),
                Rule.when(
                                "splunk-got-no-token",
                                jsonHas("text", "Token is required")
                                        .and(jsonHas("code", "2"))
                                        .as("the collector of Splunk got no token"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source(SPLUNK),
                Rule.when(
                                "splunk-does-not-know-the-token",
                                jsonHas("text", "Invalid token")
                                        .and(jsonHas("code", "4"))
                                        .as("the collector of Splunk does not know the token"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(SPLUNK),
                Rule.when(
                                "splunk-token-switched-off",
                                jsonHas("text", "Token disabled")
                                        .and(jsonHas("code", "1"))
                                        .as("the token of the collector of Splunk is switched off"))
                        .proves(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(SPLUNK),
                Rule.when(
                                "vault-keeps-versions-there",
                                says("Invalid path for a versioned K/V secrets engine")
                                        .as(
                                                "the secrets of this place have versions, and their path has the word data in it"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .source(VAULT),
                Rule.when(
                                "artifactory-name-beside-the-token",
                                says("Wrong username was used")
                                        .as(
                                                "Artifactory knows the token, and the name beside it is not that of its user"))
                        .proves(PRINCIPAL_TOKEN_MISMATCH)
                        .suggests(EMAIL_NOT_USERNAME)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"),
                Rule.when(
                                "stripe-app-let-go",
                                says("Application access may have been revoked")
                                        .as(
                                                "Stripe says that the account is not, or no longer, connected to the one of the key"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(WRONG_SITE, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://docs.stripe.com/error-codes"),
                Rule.when(
                                "hook-with-another-signature",
                                says(
                                                "No signatures found matching the expected signature for payload",
                                                "No webhook signature matched",
                                                "signatures found with expected scheme")
                                        .as(
                                                "the receiver of a hook computed another signature: the body was changed before, or the secret is another"))
                        .proves(CLIENT_BUG, CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(JWT_INVALID)
                        .source("https://docs.stripe.com/webhooks/signature"),
                Rule.when(
                                "zoom-knows-no-such-app-in-the-account",
                                hostUnder("zoom.us")
                                        .and(
                                                pathContains("/oauth/token"),
                                                status(400),
                                                jsonHas("reason", "Bad Request"),
                                                jsonHas("error", "invalid_request"))
                                        .as(
                                                "Zoom says so of an app that is not activated, and of an account that is not the app's"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(WRONG_SITE, OAUTH_CLIENT_AUTH_FAILED, CLIENT_BUG)
                        .source("https://developers.zoom.us/docs/internal-apps/s2s-oauth/"),
                Rule.when(
                                "gitlab-hides-the-project",
                                bodySays("404 Project Not Found", "404 Group Not Found")
                                        .as("GitLab says so of a project that the caller may not see"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(SILENT_ANONYMOUS, BASE_URL_WRONG)
                        .source("https://docs.gitlab.com/api/rest/troubleshooting/"),
                Rule.when(
                                "gitlab-saw-no-token-of-the-job",
                                bodySays("404 Project Not Found", "404 Group Not Found")
                                        .and(logSays(
                                                "JOB_TOKEN:",
                                                "JOB_TOKEN :",
                                                "job_token=",
                                                "CI_JOBTOKEN",
                                                "PRIVATE_TOKEN:"))
                                        .as(
                                                "GitLab hides the project, and the header or variable of the token has a name that nobody reads"))
                        .proves(SILENT_ANONYMOUS)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .source("https://docs.gitlab.com/ci/jobs/ci_job_token/"),
                Rule.when(
                                "user-of-another-organisation",
                                says("user is not managed by this organization", "is not managed by your organization")
                                        .as("the user is not one over whom this organisation may decide"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND)
                        .source("https://developer.atlassian.com/cloud/admin/user-management/rest/intro/"),
                Rule.when(
                                "key-of-another-organisation",
                                says(
                                                "API key is not permitted to access this organization",
                                                "key does not belong to this organization",
                                                "key does not have access to this organization")
                                        .as("the key is one of another organisation than the address names"))
                        .proves(WRONG_SITE)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/cloud/admin/organization/rest/intro/"),
                Rule.when(
                                "sendgrid-does-not-know-the-key",
                                says("provided authorization grant is invalid, expired, or revoked")
                                        .as("SendGrid says so of a key that it does not know; its keys never expire"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, REFRESH_TOKEN_REJECTED)
                        .source("https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
                Rule.when(
                                "sendgrid-no-longer-knows-the-key",
                                says("provided authorization grant is invalid, expired, or revoked")
                                        .and(workedBefore())
                                        .as("SendGrid knew the key before and does not know it now"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .suggests(ACCOUNT_INACTIVE)
                        .source("https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
                Rule.when(
                                "right-of-administrators-named",
                                says("Overall/Administer permission", "missing the Overall/Administer")
                                        .or(responseHeader("X-Required-Permission", "Hudson.Administer"))
                                        .as("the right that is missing is the one of administrators"))
                        .proves(ADMIN_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://www.jenkins.io/doc/book/security/managing-security/"),
                Rule.when(
                                "key-of-zendesk-as-bearer",
                                hostUnder("zendesk.com")
                                        .and(
                                                status(401),
                                                scheme(Scheme.BEARER),
                                                principal(PrincipalKind.EMAIL)
                                                        .or(logSays("API token", "Admin Center", "/token:")))
                                        .as(
                                                "a key of Zendesk went as Bearer, and it is the password of Basic beside address/token"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("https://developer.zendesk.com/api-reference/introduction/security-and-auth/")
                        .wrongWhen("It is a token of an OAuth client."),
                Rule.when(
                                "client-of-sharepoint-without-modern-login",
                                says("does not support SharePoint Online credentials")
                                        .as(
                                                "the client logs in to SharePoint with a name and a password, which the tenant no longer takes, or not with a second factor"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(MFA_REQUIRED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://learn.microsoft.com/sharepoint/dev/solution-guidance/security-apponly-azureacs"),
                Rule.when(
                                "broker-of-messages-refuses-the-login",
                                says(
                                                "ACCESS_REFUSED - Login was refused",
                                                "Login was refused using authentication mechanism",
                                                "Connection Refused: not authori",
                                                "Connection Refused: bad user name or password",
                                                "Connection Refused, not authori",
                                                "Connection refused: Not authorized")
                                        .as("the broker of messages spoke with the client and refused its login"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(USERNAME_CASE_MISMATCH)
                        .hintsAt(PERMISSION_DENIED, ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CORPORATE_PROXY_BLOCKED, IP_BANNED, DNS_WRONG)
                        .source("https://www.rabbitmq.com/docs/access-control")
                        .source("https://docs.oasis-open.org/mqtt/mqtt/v3.1.1/os/mqtt-v3.1.1-os.html#_Table_3.1_-"));
    }
}
