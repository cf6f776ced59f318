package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.AUTHORIZATION_HEADER_STRIPPED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CACHED_ERROR_RESPONSE;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_CERTIFICATE_REQUIRED;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GATEWAY_AUTH_HEADER_CONFLICT;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.JWT_INVALID;
import static dev.why401.knowledge.Causes.LICENSE_OR_SITE_SUSPENDED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REDIRECT_DROPPED_CREDENTIALS;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_SITE;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.challengeHas;
import static dev.why401.knowledge.Signals.challengeOffers;
import static dev.why401.knowledge.Signals.credentialSent;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.worksElsewhere;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Causes that Azure Front Door, Application Gateway, API Management and App Service and Google's front ends name. */
final class AzureAndGoogleRefusals {
    static List<Rule> rules() {
        return List.of(
                Rule.when("front-door-blocked", EdgeMarks.FRONT_DOOR_BLOCK)
                        .proves(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(IP_BANNED, GEO_BLOCKED, RATE_LIMITED)
                        .source(
                                "https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code"),
                Rule.when(
                                "front-door-unknown-host",
                                says("Azure Front Door Service configuration")
                                        .as(
                                                "the edge Azure Front Door says that it has no configuration for this host"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(SERVICE_INCIDENT)
                        .source("https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues"),
                Rule.when(
                                "front-door-outage",
                                says("Our services aren't available right now")
                                        .as(
                                                "the edge Azure Front Door says that the services are not available right now"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source("https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues"),
                Rule.when(
                                "login-of-app-service-refused-a-token",
                                challengeHas("resource_id")
                                        .and(challengeHas("authorization_uri"))
                                        .or(logSays(
                                                "EasyAuth",
                                                "Easy Auth",
                                                "App Service Authentication",
                                                "allowedAudiences",
                                                "Allowed Token Audiences"))
                                        .and(status(401, 403), scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "the login that App Service keeps in front took the token for one that is meant for somebody else"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(
                                AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS, CREDENTIALS_REJECTED)
                        .source("https://github.com/CyberDrain/CIPP/issues/368")
                        .source("https://github.com/MicrosoftDocs/azure-docs/issues/60977")
                        .source("https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2425")
                        .wrongWhen("The token has expired, of which the answer says the same."),
                Rule.when(
                                "app-service-stopped",
                                says("web app is stopped", "Web App - Unavailable")
                                        .as("the platform Azure App Service says that the application is stopped"))
                        .stronglySuggests(SERVICE_INCIDENT, LICENSE_OR_SITE_SUSPENDED)
                        .source("https://github.com/rzander/ruckzuck/issues/187")
                        .source("https://learn.microsoft.com/azure/app-service/overview-manage-costs"),
                Rule.when(
                                "application-gateway-forbidden",
                                EdgeMarks.APPLICATION_GATEWAY
                                        .and(status(403))
                                        .as("the gateway of Azure itself refused the call with 403"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://learn.microsoft.com/azure/application-gateway/http-response-codes"),
                Rule.when(
                                "application-gateway-bad-request",
                                EdgeMarks.APPLICATION_GATEWAY
                                        .and(status(400))
                                        .as(
                                                "the gateway of Azure itself calls the request bad, as it does without a client certificate"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(CLIENT_BUG, CREDENTIALS_MALFORMED)
                        .source("https://learn.microsoft.com/azure/application-gateway/http-response-codes"),
                Rule.when(
                                "application-gateway-no-backend",
                                EdgeMarks.APPLICATION_GATEWAY
                                        .and(status(502, 504))
                                        .as("the gateway of Azure got no proper answer from the service behind it"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source("https://learn.microsoft.com/azure/application-gateway/http-response-codes"),
                Rule.when(
                                "app-service-names-the-address",
                                responseHeader("x-ms-forbidden-ip")
                                        .or(says("web app you have attempted to reach has blocked your access"))
                                        .as("the access restrictions of Azure App Service turn the address away"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(WAF_BLOCKED, PERMISSION_DENIED, CORPORATE_PROXY_BLOCKED)
                        .source("https://github.com/Azure/static-web-apps/issues/1666"),
                Rule.when(
                                "subscription-key-missing",
                                says("missing subscription key")
                                        .or(challengeOffers("AzureApiManagementKey")
                                                .and(Words.unsaid("invalid subscription key")))
                                        .as("the gateway of Azure says that its subscription key is missing"))
                        .stronglySuggests(CREDENTIALS_MISSING, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://github.com/MicrosoftDocs/azure-docs/issues/15130"),
                Rule.when(
                                "subscription-key-invalid",
                                says("invalid subscription key")
                                        .as("the gateway of Azure says that its subscription key is not valid"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, WRONG_SITE, CACHED_ERROR_RESPONSE)
                        .source("https://github.com/MicrosoftDocs/azure-docs/issues/54790")
                        .cases("gw-110"),
                Rule.when(
                                "subscription-key-works-elsewhere",
                                says("subscription key")
                                        .and(worksElsewhere())
                                        .as("the key is refused here and accepted by the same gateway elsewhere"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/MicrosoftDocs/azure-docs/issues/54790")
                        .cases("gw-110"),
                Rule.when(
                                "management-quota",
                                says("Out of call volume quota", "Rate limit is exceeded. Try again in")
                                        .as("the gateway of Azure says that a quota is used up"))
                        .proves(RATE_LIMITED)
                        .source("https://learn.microsoft.com/azure/api-management/rate-limit-policy"),
                Rule.when("app-service-refusal", AccessProxyMarks.EASY_AUTH_WORDS)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(JWT_INVALID, WRONG_TOKEN_KIND)
                        .source("https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2425")
                        .cases("gw-100"),
                Rule.when(
                                "app-service-refused-a-token",
                                AccessProxyMarks.EASY_AUTH_WORDS
                                        .and(scheme(Scheme.BEARER, Scheme.OAUTH2))
                                        .as("the login built into Azure App Service did not take the token"))
                        .stronglySuggests(JWT_INVALID, WRONG_TOKEN_KIND)
                        .suggests(TOKEN_EXPIRED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2425")
                        .cases("gw-100"),
                Rule.when(
                                "google-platform-forbidden",
                                says("Your client does not have permission to get URL")
                                        .as("the front end of Google says that the client may not get this URL"))
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GEO_BLOCKED)
                        .hintsAt(IP_BANNED, BASE_URL_WRONG)
                        .source("https://cloud.google.com/run/docs/troubleshooting#unauthorized-client")
                        .source("https://github.com/firebase/flutterfire/issues/1262"),
                Rule.when(
                                "google-service-wants-a-token",
                                says("Your client does not have permission to get URL")
                                        .and(hostUnder("run.app", "cloudfunctions.net", "appspot.com")
                                                .or(credentialSent()))
                                        .as(
                                                "the front end of Google does not let this caller to a service that it hosts"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CREDENTIALS_MISSING)
                        .answeredBy(PROVES, Answerer.ACCESS_PROXY, "Google's front end")
                        .source("https://cloud.google.com/run/docs/troubleshooting#unauthorized-client"),
                Rule.when(
                                "google-unusual-traffic",
                                says("unusual traffic from your computer network")
                                        .as(
                                                "the front end of Google says that it saw unusual traffic from the caller's network"))
                        .stronglySuggests(BOT_CHALLENGE, IP_BANNED)
                        .speaksAgainst(RATE_LIMITED)
                        .source("https://support.google.com/websearch/answer/86640"),
                Rule.when(
                                "google-cloud-armor",
                                says("blocked by Google Cloud Armor", "<title>403</title>403 Forbidden")
                                        .as("the refusal has the form that Google Cloud Armor gives to it"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, GEO_BLOCKED)
                        .source("https://cloud.google.com/armor/docs/troubleshooting"),
                Rule.when(
                                "google-unregistered-caller",
                                says("doesn't allow unregistered callers")
                                        .as("the API front end of Google says that the call carried no identity"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .source("https://cloud.google.com/endpoints/docs/openapi/troubleshoot-response-errors"),
                Rule.when(
                                "iap-token-refused",
                                says("IAP credentials")
                                        .and(says(
                                                "Invalid JWT audience",
                                                "JWT signature",
                                                "Invalid JWT",
                                                "claim",
                                                "audience"))
                                        .as("Google's Identity-Aware Proxy says what it does not like about the token"))
                        .proves(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when(
                                "iap-cannot-parse-the-token",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(says("Unable to parse JWT"))
                                        .as("Google's Identity-Aware Proxy was given a token that is no signed one"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(CREDENTIALS_MALFORMED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(JWT_INVALID, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when(
                                "iap-read-the-token-of-the-application",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(
                                                says("Unable to parse JWT", "Base64 decode failed"),
                                                secret(
                                                        SecretKind.PAT,
                                                        SecretKind.API_TOKEN,
                                                        SecretKind.ALIGN_TOKEN,
                                                        SecretKind.PASSWORD))
                                        .as(
                                                "Google's Identity-Aware Proxy read the credential that was meant for the application"))
                        .proves(GATEWAY_AUTH_HEADER_CONFLICT)
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when(
                                "iap-got-no-id-token",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(says("Base64 decode failed", "ya29."))
                                        .as(
                                                "Google's Identity-Aware Proxy was given an access token in place of an id token"))
                        .proves(WRONG_TOKEN_KIND)
                        .rulesOut(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://cloud.google.com/iap/docs/authentication-howto"),
                Rule.when(
                                "iap-credentials",
                                AccessProxyMarks.GOOGLE_IAP
                                        .and(Words.unsaid("Unable to parse JWT")
                                                .or(secret(
                                                        SecretKind.PAT,
                                                        SecretKind.API_TOKEN,
                                                        SecretKind.ALIGN_TOKEN,
                                                        SecretKind.PASSWORD)))
                                        .as("the answer was made by Google's Identity-Aware Proxy"))
                        .proves(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(JWT_INVALID)
                        .source("https://github.com/kubeflow/pipelines/issues/4143"));
    }

    private AzureAndGoogleRefusals() {}
}
