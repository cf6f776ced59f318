package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Statuses that say more than the profile of a cause, outages, and what keeps a refusal in caches. */
final class HttpStatuses {
    private static final String SERVER_ERRORS = "RFC 9110 section 15.6";

    private static final Signal FORBIDDEN = status(403);

    private HttpStatuses() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("payment-wanted", status(402))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .source("RFC 9110 section 15.5.3"),
                Rule.when(
                                "legal-reasons",
                                status(451)
                                        .and(Words.unsaid("dmca", "X-MS-Location", "copyright")
                                                .or(hostUnder("github.com").not()))
                                        .as("the status says that the law forbids it"))
                        .stronglySuggests(GEO_BLOCKED)
                        .source("RFC 7725 section 3"),
                Rule.when(
                                "bad-request-with-a-credential",
                                status(400)
                                        .and(credentialSent())
                                        .as("the server calls the request itself bad, and a credential was part of it"))
                        .hintsAt(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .source("RFC 9110 section 15.5.1")
                        .cases("dc-091", "gw-139", "jc-051")
                        .source(
                                "https://confluence.atlassian.com/jakb/api-token-triggers-error-400-on-jira-align-connector-1318881421.html"),
                Rule.when("forbidden-and-nothing-more", FORBIDDEN.as("the call is refused with 403, as firewalls do"))
                        .hintsAt(WAF_BLOCKED)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4"),
                Rule.when(
                                "forbidden-in-data",
                                FORBIDDEN.and(json()).as("the refusal is data, as applications write it"))
                        .isAHintAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, IP_BANNED)
                        .source("https://www.rfc-editor.org/rfc/rfc9457"),
                Rule.when(
                                "forbidden-with-an-access-token",
                                FORBIDDEN
                                        .and(secret(SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as("a token of OAuth was answered with 403"))
                        .hintsAt(OAUTH_SCOPE_MISSING, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .isAHintAgainst(WAF_BLOCKED)
                        .source("RFC 6750 section 3.1"),
                Rule.when(
                                "forbidden-on-cloud",
                                FORBIDDEN
                                        .and(Where.ATLASSIAN_CLOUD)
                                        .as("Atlassian Cloud answers 403 for reasons of its own nearly always"))
                        .isAHintAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes"),
                Rule.when(
                                "api-of-administrators-forbidden",
                                FORBIDDEN
                                        .and(pathContains(
                                                "/api/admin/",
                                                "/admin/api/",
                                                "/api/v1/admin/",
                                                "/api/v2/admin/",
                                                "/admin/rest/"))
                                        .as("the path is that of an API for administrators"))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .source("https://grafana.com/docs/grafana/latest/developers/http_api/admin/"),
                Rule.when("misdirected", status(421))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CLIENT_BUG, DNS_WRONG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("RFC 9110 section 15.5.20")
                        .source("https://github.com/nginx/nginx-gateway-fabric/pull/170"),
                Rule.when(
                                "name-of-the-connection-is-another",
                                says(
                                                "Server Name Indication",
                                                "via SNI and hostname provided via HTTP",
                                                "TLS SNI doesn't match",
                                                "Subject Alternative Names (SANs)",
                                                "strict host matching: TLS ServerName",
                                                "no SNI was provided",
                                                "provided via SNI, but no hostname",
                                                "have no compatible SSL setup",
                                                "SNI does not match",
                                                "TLS options difference: SNI",
                                                "did not include a hostname")
                                        .as("the host of the request is not the one that the connection was made for"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source("RFC 9110 section 7.4")
                        .source("https://github.com/Kong/kong/issues/4001")
                        .source("https://github.com/haproxy/haproxy/issues/3081"),
                Rule.when(
                                "jetty-checks-the-name-of-the-connection",
                                says("Invalid SNI", "Host does not match SNI", "BadMessageException: 400: SNI")
                                        .as(
                                                "Jetty says that the host of the request is not one that its certificate is made for"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CLIENT_CERTIFICATE_REQUIRED)
                        .source("https://github.com/jetty/jetty.project/issues/13333")
                        .wrongWhen("A proxy in front hands the name on that it was called by."),
                Rule.when("page-expired", status(419))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .suggests(STALE_SESSION)
                        .source(
                                "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php"),
                Rule.when("gone", status(410))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(ENDPOINT_REFUSES_AUTH_METHOD, CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("RFC 9110 section 15.5.11"),
                Rule.when("server-error", statusBetween(500, 504))
                        .suggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED, WRONG_AUTH_SCHEME)
                        .source(SERVER_ERRORS)
                        .cases("gw-136")
                        .wrongWhen("A forward proxy or a bot challenge answers with 503."),
                Rule.when(
                                "outage-said",
                                says(
                                                "service unavailable",
                                                "temporarily unavailable",
                                                "upstream connect error",
                                                "no healthy upstream",
                                                "bad gateway",
                                                "gateway timeout",
                                                "gateway time-out",
                                                "under maintenance",
                                                "scheduled maintenance",
                                                "down for maintenance",
                                                "an incident",
                                                "confirmed incident",
                                                "known incident",
                                                "ongoing incident",
                                                "confirmed an outage",
                                                "partial outage",
                                                "known outage",
                                                "degraded performance",
                                                "status page says",
                                                "status page shows",
                                                "status page reports",
                                                "status page confirms",
                                                "major outage")
                                        .as("the answer speaks of an outage"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(SERVER_ERRORS)
                        .source("https://github.com/prometheus/alertmanager/issues/4609"),
                Rule.when(
                                "login-service-down-said",
                                says(
                                                "authentication service is unavailable",
                                                "authentication service unavailable",
                                                "auth service unavailable",
                                                "identity provider is unavailable",
                                                "identity service unavailable",
                                                "unable to reach the authentication",
                                                "could not connect to the authentication",
                                                "unable to connect to crowd",
                                                "crowd server is not available",
                                                "error communicating with the remote directory",
                                                "unable to connect to ldap",
                                                "failed to fetch jwks",
                                                "unable to fetch jwks",
                                                "temporarily_unavailable")
                                        .as("the server says that what checks its logins cannot be reached"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 6749 section 4.1.2.1"),
                Rule.when(
                                "credential-refused-out-of-a-cache",
                                servedFromCache()
                                        .and(status(401, 403), credentialSent())
                                        .as(
                                                "a credential was sent, and a cache refused the call with an answer from earlier"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_AUTH_SCHEME)
                        .source("RFC 9111 section 3.5"),
                Rule.when(
                                "not-found-out-of-a-cache",
                                servedFromCache()
                                        .and(status(404), credentialSent(), Where.API)
                                        .as(
                                                "a cache answered for the API, with a 404 that was perhaps meant for somebody else"))
                        .proves(CACHED_ERROR_RESPONSE)
                        .stronglySpeaksAgainst(SILENT_ANONYMOUS)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("RFC 9111 section 3.5")
                        .wrongWhen("The object is really not there, and the cache holds a right answer."),
                Rule.when(
                                "refusal-not-out-of-a-cache",
                                servedFromCache()
                                        .not()
                                        .and(status(401, 403))
                                        .as("the refusal was made for this call, not taken out of a cache"))
                        .stronglySpeaksAgainst(CACHED_ERROR_RESPONSE)
                        .source("RFC 9111 section 5.1"),
                Rule.when(
                                "refusal-may-be-stored",
                                responseHeader("Cache-Control", "public")
                                        .and(status(401, 403))
                                        .as("the refusal may be stored by shared caches (Cache-Control: public)"))
                        .hintsAt(CACHED_ERROR_RESPONSE)
                        .source("RFC 9111 section 3")
                        .cases("gw-102"));
    }
}
