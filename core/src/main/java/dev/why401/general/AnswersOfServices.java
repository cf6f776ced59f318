package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What services for cars, sports, shops, machines and packages answer, each with codes and sentences of its own. */
final class AnswersOfServices {
    private static final String STRAVA = "https://github.com/googledatastudio/community-connectors/issues/291";
    private static final String TESLA = "https://github.com/teslamotors/vehicle-command/issues/176";
    private static final String PROXMOX = "https://github.com/takala-jp/zabbix-proxmox/issues/25";
    private static final String PYPI = "https://github.com/pypa/packaging-problems/issues/887";
    private static final String META = "https://developers.facebook.com/docs/";
    private static final String INTUIT = "https://developer.intuit.com/";
    private static final String LINKEDIN = "https://learn.microsoft.com/linkedin/";
    private static final String X = "https://docs.x.com/x-api/fundamentals/response-codes-and-errors";

    private static final Signal TICKET_OF_PROXMOX = matches(
                    "a ticket that Proxmox does not take", "ticket", "\\binvalid (?:PVE|PBS|PMG|PDM)\\w{0,4} ticket\\b")
            .as("Proxmox does not take the ticket");

    private AnswersOfServices() {}

    static List<Rule> rules() {
        return List.of(
                strava("scope", "AccessToken", "[\\w:]{1,30}_permission", "missing", "the token lacks a scope")
                        .proves(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED),
                strava("access-token", "Athlete", "access_token", "invalid", "it does not take the access token")
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_REVOKED),
                strava("refresh-token", "RefreshToken", "\\w{1,30}", "invalid", "it does not take the refresh token")
                        .proves(REFRESH_TOKEN_REJECTED),
                strava(
                                "code",
                                "(?:AuthorizationCode|RequestToken)",
                                "code",
                                "(?:invalid|expired)",
                                "the code of the login was spent or is over")
                        .proves(REFRESH_TOKEN_REJECTED),
                strava(
                                "client",
                                "Application",
                                "client_(?:id|secret)",
                                "(?:invalid|missing)",
                                "it does not take the id or the secret of the app")
                        .proves(OAUTH_CLIENT_AUTH_FAILED),
                Rule.when(
                                "partner-not-registered-in-the-region",
                                says("must be registered in the current region")
                                        .as(
                                                "Tesla does not know the account of the app in this region, where it has to be registered"))
                        .proves(APP_NOT_INSTALLED)
                        .suggests(OAUTH_APP_MISCONFIGURED, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, ACCOUNT_INACTIVE)
                        .source(TESLA),
                Rule.when(
                                "user-of-another-region",
                                says("user out of region, use base URL")
                                        .as("the service keeps this user in another region and names its address"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySuggests(WRONG_SITE)
                        .suggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, GEO_BLOCKED)
                        .source("https://github.com/bassmaster187/TeslaLogger/issues/1203"),
                Rule.when(
                                "scopes-missing-of-tesla",
                                says("Unauthorized missing scopes", "Unauthorized: missing scopes")
                                        .as("the token lacks scopes, as the service says"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .source("https://github.com/teslamotors/vehicle-command/issues/28"),
                Rule.when(
                                "ticket-of-proxmox-refused",
                                TICKET_OF_PROXMOX.as(
                                        "Proxmox does not take the ticket of the session: it lives two hours by the clocks of all nodes"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(STALE_SESSION, CLOCK_SKEW, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(PROXMOX)
                        .source("https://github.com/theforeman/foreman_fog_proxmox/issues/55"),
                Rule.when(
                                "fresh-ticket-of-proxmox-refused",
                                TICKET_OF_PROXMOX
                                        .and(secret(SecretKind.PASSWORD))
                                        .as(
                                                "the client has the password and fetches its tickets itself, and a node with another clock refuses a fresh one"))
                        .stronglySuggests(CLOCK_SKEW)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(PROXMOX)
                        .wrongWhen("The client keeps its ticket for longer than two hours."),
                Rule.when(
                                "no-ticket-for-proxmox",
                                logSays("401 No ticket")
                                        .or(says("permission denied - No ticket"))
                                        .as("Proxmox got neither a ticket nor a token"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://pve.proxmox.com/"),
                Rule.when(
                                "forgery-token-of-proxmox",
                                says("permission denied - invalid csrf token")
                                        .as("Proxmox wants its header against forgery beside the ticket"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://pve.proxmox.com/"),
                Rule.when(
                                "index-of-packages-refuses",
                                says("Invalid or non-existent authentication information")
                                        .as(
                                                "PyPI does not take the name and the token: it says so of a wrong one, of one of TestPyPI and of one with a line break alike"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MALFORMED, WRONG_SITE)
                        .hintsAt(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(PYPI)
                        .source("https://github.com/jaraco/skeleton/issues/26")
                        .source("https://github.com/pypi/support/issues/3656"),
                Rule.when(
                                "key-refused-at-the-door-of-datadog",
                                says("status.datadoghq.com")
                                        .and(says("\"Forbidden\"", "\\\"Forbidden\\\""))
                                        .as(
                                                "Datadog answers so to a key that it does not know, before it looks at what the key may do"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MALFORMED, WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED, OAUTH_SCOPE_MISSING)
                        .source("https://docs.datadoghq.com/getting_started/site/"),
                Rule.when(
                                "date-of-a-signature-too-old",
                                challengeOffers("HMAC-SHA256")
                                        .and(says("token has expired")
                                                .or(challengeHas("error_description", "token has expired")))
                                        .as(
                                                "each call is signed anew with the date of the client, which is more than minutes off"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source(
                                "https://learn.microsoft.com/en-au/azure/azure-app-configuration/rest-api-authentication-hmac")
                        .wrongWhen("The client queued the call and sent it a quarter of an hour later."),
                Rule.when(
                                "permission-of-meta-missing",
                                matches(
                                                "the codes of Meta for a permission that the token lacks",
                                                "oauthexception",
                                                "\\(#(?:10|200|299)\\)[^{}]{0,300}?OAuthException|OAuthException[^{}]{0,120}\"code\"\\s?:\\s?(?:10|200|299)\\b")
                                        .as("Meta knows the token, and says that it or the app lacks a permission"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(META),
                Rule.when(
                                "proof-of-the-app-missing",
                                says("require an appsecret_proof argument", "Invalid appsecret_proof")
                                        .as("Meta wants each call signed with the secret of the app"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .suggests(CLIENT_BUG, OAUTH_APP_MISCONFIGURED)
                        .source(META),
                Rule.when(
                                "app-not-allowed-by-intuit",
                                says("ApplicationAuthorizationFailed", "errorCode=003100")
                                        .as(
                                                "QuickBooks has not let this app into the company that was named, or the token is of the trial"))
                        .stronglySuggests(APP_NOT_INSTALLED, WRONG_SITE)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(INTUIT),
                Rule.when(
                                "product-of-linkedin-not-granted",
                                says("Not enough permissions to access: ")
                                        .as("LinkedIn has not granted the app the product or the scope for this call"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .source(LINKEDIN),
                Rule.when(
                                "app-of-x-may-not-write",
                                says(
                                                "not configured with the appropriate oauth1 app permissions",
                                                "Application cannot perform write actions",
                                                "Read-only application cannot POST")
                                        .as("the app is set to read only, and so are the tokens that it was given"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED, OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source(X),
                Rule.when(
                                "token-of-another-client",
                                says(
                                                "Client ID and OAuth token do not match",
                                                "client id and token do not match",
                                                "token was not issued for this client",
                                                "token was issued to another client",
                                                "token was issued for another client",
                                                "token does not belong to this client")
                                        .as("the token was given to another client than the one that is named"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .suggests(WRONG_TOKEN_KIND, AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://dev.twitch.tv/docs/"),
                Rule.when(
                                "capability-of-an-integration-missing",
                                says("restricted_resource", "Insufficient permissions for this endpoint")
                                        .as("Notion knows the integration, which was not given this capability"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .source("https://developers.notion.com/"),
                Rule.when(
                                "table-refuses-a-name",
                                says("User Not Authenticated")
                                        .and(says("Required to provide Auth information"))
                                        .as("ServiceNow says so of a wrong password as of none"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source("https://www.servicenow.com/docs/"),
                Rule.when(
                                "session-of-a-browser-at-salesforce",
                                says("INVALID_SESSION_ID")
                                        .and(scheme(Scheme.COOKIE))
                                        .as(
                                                "the session that Salesforce refuses is that of a browser, kept in a cookie"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(TOKEN_REVOKED)
                        .source("https://help.salesforce.com/"),
                Rule.when(
                                "forged-request-by-its-values",
                                matches(
                                                "a value against forged requests that is not that of the cookie",
                                                "csrf",
                                                "\\bcsrf\\b[^.\\n]{0,50}\\b(?:do(?:es)? not|did not|don't|doesn't|didn't) match\\b|\\bcsrf[- ](?:token )?mismatch")
                                        .as(
                                                "the header against forged requests is not that of the cookie, which travelled along"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(STALE_SESSION)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://playframework.com/documentation/latest/JavaCsrf"),
                Rule.when(
                                "forged-request-for-its-cookie",
                                says("No CSRF token found in headers", "Unauthorized: CSRF token check failed")
                                        .as(
                                                "Play checks for forged requests only where a cookie or a login travels along, as one of an earlier session"))
                        .suggests(STALE_SESSION)
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .source("https://playframework.com/documentation/latest/JavaCsrf"),
                Rule.when(
                                "agent-of-consul-refuses",
                                matches(
                                                "a refusal that Consul's own client prints",
                                                "unexpected response code",
                                                "\\bUnexpected response code: 403 \\(?(?:rpc error[^\\n]{0,40})?Permission denied")
                                        .as(
                                                "Consul says so of a call without a token, too, for which it has rules of its own"))
                        .suggests(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED, WAF_BLOCKED)
                        .source("https://developer.hashicorp.com/consul/docs"),
                Rule.when(
                                "vault-says-no-more",
                                matches(
                                                "the list of errors of Vault with nothing but a refusal",
                                                "permission denied",
                                                "\"errors\"\\s?:\\s?\\[\\s?\"(?:1 error occurred:\\W{0,3}[nt\\W]{0,8})?permission denied")
                                        .as(
                                                "Vault says so of a token that is wrong or over as of one without the right"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://developer.hashicorp.com/vault/docs/auth/approle"),
                Rule.when(
                                "guest-from-afar",
                                says("User can only log in via localhost")
                                        .as("RabbitMQ lets its first user in from the machine itself only"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://www.rabbitmq.com/docs"),
                Rule.when(
                                "right-of-a-package-missing",
                                matches(
                                                "a right for packages that the token lacks",
                                                "permission_denied",
                                                "\\bpermission_denied: (?:read|write|delete|create)_package\\b")
                                        .as("GitHub knows the token, which may not do this with the package"))
                        .stronglySuggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://docs.github.com/"),
                Rule.when(
                                "token-unknown-to-consul",
                                says(
                                                "403 (ACL not found)",
                                                "rpc error making call: ACL not found",
                                                "ACL token not found")
                                        .as("Consul or Nomad knows no such token"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source("https://developer.hashicorp.com/consul/docs"));
    }

    private static Rule strava(String id, String resource, String field, String code, String meaning) {
        Signal signal = matches(
                        "an error of Strava, with what it is about",
                        "resource",
                        "\\bresource['\"\\]]{0,2}\\W{1,6}" + resource + "\\W[^{}]{0,60}?\\bfield\\W[^{}]{0,20}?\\b"
                                + field + "\\W[^{}]{0,60}?\\bcode\\W[^{}]{0,20}?\\b" + code + "\\b")
                .as("Strava says that " + meaning);
        return Rule.when("strava-" + id, signal).source(STRAVA);
    }
}
