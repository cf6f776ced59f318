package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Error codes of the platforms of Amazon, Microsoft, Google and Apple, and what their command lines say of a login that is
 * over. A code says more than the words beside it, and it stays where the words change.
 */
final class CloudPlatformRefusals {
    private static final String AZURE_STORAGE =
            "https://learn.microsoft.com/rest/api/storageservices/authorization-error-codes";
    private static final String AZURE_SERVICES =
            "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors";
    private static final String AZURE_LOCAL_LOGIN =
            "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent";
    private static final String AZURE_VAULT = "https://learn.microsoft.com/azure/key-vault/general/rest-error-codes";
    private static final String AMAZON = "https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html";
    private static final String AMAZON_EC2 =
            "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html";
    private static final String AMAZON_TOKENS =
            "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html";
    private static final String COGNITO =
            "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html";
    private static final String GOOGLE_REASONS =
            "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto";
    private static final String GOOGLE_CONSENT =
            "https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors";
    private static final String APPLE =
            "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns";

    private CloudPlatformRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "network-of-the-resource-closed",
                                says(
                                                "Public network access is disabled",
                                                "ForbiddenByConnection",
                                                "ForbiddenByFirewall",
                                                "AuthorizationSourceIPMismatch",
                                                "due to Virtual Network/Firewall rules",
                                                "account firewall settings",
                                                "Client address is not authorized",
                                                "API_KEY_IP_ADDRESS_BLOCKED",
                                                "blocked by Databricks IP ACL",
                                                "is not allowed to access Snowflake",
                                                "IP_ADDRESS_NOT_ON_ACCESS_LIST")
                                        .or(
                                                matches(
                                                        "an address that is on no list",
                                                        "is not ",
                                                        "\\b(?:IP|address|network)\\b[^\\n]{0,80}\\bis not (?:on the access list|allowed to access the server)\\b"))
                                        .as(
                                                "the resource lets calls in from chosen networks only, and this is none of them"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source(AZURE_VAULT)
                        .source("https://learn.microsoft.com/azure/storage/common/storage-network-security"),
                Rule.when(
                                "storage-closed-to-this-network-or-caller",
                                says("AuthorizationFailure")
                                        .and(says("This request is not authorized to perform this operation."))
                                        .or(responseHeader("x-ms-error-code", "AuthorizationFailure"))
                                        .as("Azure Storage says so when its firewall does not take the address"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source(AZURE_STORAGE)
                        .source(
                                "https://learn.microsoft.com/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-403-errors"),
                Rule.when(
                                "signature-with-other-rights",
                                says(
                                                "AuthorizationPermissionMismatch",
                                                "AuthorizationServiceMismatch",
                                                "AuthorizationResourceTypeMismatch",
                                                "InsufficientAccountPermissions")
                                        .as(
                                                "Azure Storage knows the caller, whose role or signed address does not cover this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED)
                        .source(AZURE_STORAGE),
                Rule.when(
                                "keys-turned-off",
                                says(
                                                "KeyBasedAuthenticationNotPermitted",
                                                "Key based authentication is not permitted",
                                                "Key based authentication is disabled",
                                                "Key-based authentication is disabled",
                                                "AuthenticationTypeDisabled",
                                                "LocalAuthDisabled",
                                                "Local authentication is disabled",
                                                "Local Authorization is disabled")
                                        .as("the resource takes no keys any more, only tokens of the directory"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(WRONG_AUTH_SCHEME, CREDENTIAL_TRANSPORT_RETIRED, BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(AZURE_LOCAL_LOGIN),
                Rule.when(
                                "storage-got-nothing-to-read",
                                says(
                                                "NoAuthenticationInformation",
                                                "PublicAccessNotPermitted",
                                                "Public access is not permitted on this storage account")
                                        .as("Azure Storage was called without any credential"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(SILENT_ANONYMOUS)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(AZURE_STORAGE),
                Rule.when(
                                "storage-could-not-check-the-signature",
                                says("Make sure the value of Authorization header is formed correctly")
                                        .or(responseHeader("x-ms-error-code", "AuthenticationFailed"))
                                        .as("Azure Storage could not make the signature of the call its own"))
                        .stronglySuggests(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .suggests(TOKEN_EXPIRED, CLOCK_SKEW, CLIENT_BUG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING, WAF_BLOCKED)
                        .source(AZURE_STORAGE),
                Rule.when(
                                "signed-address-outside-its-time",
                                says(
                                                "Signature not valid in the specified time frame",
                                                "Signature not valid in the specified key time frame")
                                        .as("the time of the signed address is over or has not come"))
                        .proves(TOKEN_EXPIRED)
                        .suggests(CLOCK_SKEW)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source("https://learn.microsoft.com/rest/api/storageservices/create-service-sas"),
                Rule.when(
                                "signed-address-wants-https",
                                says("AuthorizationProtocolMismatch")
                                        .as("the signed address is good over https only, and was called over http"))
                        .proves(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(AZURE_STORAGE),
                Rule.when(
                                "date-of-the-request-too-old",
                                says("Request date header too old")
                                        .as("the server calls the date of the signed request too old"))
                        .proves(CLOCK_SKEW)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(AZURE_STORAGE),
                Rule.when(
                                "token-of-another-directory",
                                says(
                                                "InvalidAuthenticationTokenTenant",
                                                "access token is from the wrong issuer",
                                                "The tenant for tenant guid")
                                        .as("the token was issued by another directory than the resource is in"))
                        .proves(WRONG_SITE)
                        .suggests(JWT_INVALID)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(AZURE_SERVICES),
                Rule.when(
                                "vault-of-azure-got-no-token",
                                says("AKV10000", "AuthenticationFailedMissingToken")
                                        .as("the service of Azure found no token in the request"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(AZURE_VAULT)
                        .wrongWhen("It is the first call of a client that asks for the challenge on purpose."),
                Rule.when(
                                "vault-of-azure-and-audience",
                                says("AKV10022").as("the token is one for another service than Key Vault"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(JWT_INVALID)
                        .source(AZURE_VAULT),
                Rule.when(
                                "vault-of-azure-and-issuer",
                                says("AKV10032").as("the token was issued by another directory than that of the vault"))
                        .proves(WRONG_SITE)
                        .suggests(JWT_INVALID)
                        .speaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(AZURE_VAULT),
                Rule.when(
                                "vault-of-azure-forbids",
                                says("ForbiddenByPolicy", "ForbiddenByRbac")
                                        .as(
                                                "Key Vault knows the caller, to whom neither a policy nor a role gives this right"))
                        .proves(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED)
                        .source(AZURE_VAULT),
                Rule.when(
                                "azure-token-over",
                                says("ExpiredAuthenticationToken").as("Azure says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(AZURE_SERVICES),
                Rule.when(
                                "azure-cannot-read-the-header",
                                says("AuthenticationFailedInvalidHeader")
                                        .as("Azure cannot read the Authorization header"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(AZURE_SERVICES),
                Rule.when(
                                "azure-subscription-not-there",
                                says("SubscriptionNotFound", "InvalidSubscriptionId")
                                        .as("Azure finds no such subscription for this caller"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(AZURE_SERVICES),
                Rule.when(
                                "subscription-out-of-use",
                                says(
                                                "OptInRequired",
                                                "SubscriptionRequiredException",
                                                "NotSignedUp",
                                                "AllAccessDisabled",
                                                "PendingVerification",
                                                "AccountIsDisabled",
                                                "GCP_SUSPENDED",
                                                "not subscribed to this service",
                                                "needs a subscription for the service",
                                                "ReadOnlyDisabledSubscription",
                                                "DisabledSubscription",
                                                "BILLING_DISABLED",
                                                "CONSUMER_SUSPENDED",
                                                "UserProjectAccountProblem",
                                                "AccountProblem</Code>")
                                        .as(
                                                "the account of the platform is not signed up for the service, or is suspended"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(AMAZON)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
                        .source(GOOGLE_REASONS)
                        .wrongWhen("It is the region that was never switched on for the account."),
                Rule.when(
                                "credentials-not-validated-by-amazon",
                                says("was not able to validate the provided access credentials")
                                        .as("Amazon does not know the key, or the clock that signed with it is wrong"))
                        .suggests(CREDENTIALS_REJECTED, CLOCK_SKEW)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(AMAZON_EC2),
                Rule.when(
                                "token-of-a-build-refused-by-amazon",
                                says(
                                                "InvalidIdentityToken",
                                                "Incorrect token audience",
                                                "retrieve verification key from your identity provider",
                                                "Not authorized to perform sts:AssumeRoleWithWebIdentity")
                                        .as("Amazon did not exchange the signed token for a role"))
                        .suggests(JWT_INVALID, OAUTH_APP_MISCONFIGURED, PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(AMAZON_TOKENS),
                Rule.when(
                                "issuer-of-the-build-unknown-to-amazon",
                                says("No OpenIDConnect provider found in your account")
                                        .as("nobody has told the account of the issuer of this token"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(JWT_INVALID, CREDENTIALS_REJECTED)
                        .source(AMAZON_TOKENS),
                Rule.when(
                                "client-wants-a-new-login",
                                says(
                                                "aws sso login",
                                                "SSO session associated with this profile",
                                                "SSO session has expired",
                                                "az login",
                                                "gcloud auth login",
                                                "gcloud auth application-default login",
                                                "Reauthentication is needed",
                                                "Reauthentication failed",
                                                "Token has expired and refresh failed")
                                        .and(says("expired", "invalid", "refresh", "reauth"), Words.unsaid("Preauth"))
                                        .as("the command line wants a new login, since what it had kept is over"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(REFRESH_TOKEN_REJECTED, STALE_SESSION)
                        .stronglySpeaksAgainst(ACCOUNT_INACTIVE, CREDENTIALS_REJECTED)
                        .source("https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html"),
                Rule.when(
                                "cognito-knows-the-account-unfinished",
                                says("UserNotConfirmedException", "User is not confirmed.")
                                        .as("Amazon Cognito knows the user, who has not confirmed the account"))
                        .proves(ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(COGNITO),
                Rule.when(
                                "cognito-wants-a-new-password",
                                says("PasswordResetRequiredException", "NEW_PASSWORD_REQUIRED")
                                        .as("Amazon Cognito wants the password to be changed first"))
                        .proves(CREDENTIALS_CHANGED)
                        .source(COGNITO),
                Rule.when(
                                "cognito-app-without-its-secret",
                                says(
                                                "Unable to verify secret hash for client",
                                                "SECRET_HASH was not received",
                                                "is configured with secret but")
                                        .as("Amazon Cognito misses the secret of the app, or got a wrong one"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(COGNITO),
                Rule.when(
                                "cognito-flow-turned-off",
                                matches(
                                                "a flow that is not enabled for the client",
                                                "flow not enabled",
                                                "\\b(?:USER|ADMIN|CUSTOM)_[A-Z_]{3,30} flow not enabled for this client\\b|\\bauth flow not enabled\\b")
                                        .as("the app may not log in this way"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(COGNITO),
                Rule.when(
                                "google-organisation-forbids-the-app",
                                says(
                                                "admin_policy_enforced",
                                                "\"org_internal\"",
                                                "403: org_internal",
                                                "error=org_internal",
                                                "code org_internal",
                                                "domain administrators have disabled",
                                                "USER_BLOCKED_BY_ADMIN",
                                                "ORG_RESTRICTION_VIOLATION",
                                                "USAGE_RESTRICTION_VIOLATED",
                                                "LOCATION_ORG_POLICY_VIOLATED")
                                        .as("a policy of the Google organisation keeps this app or caller out"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .suggests(APP_NOT_INSTALLED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH, PERMISSION_DENIED)
                        .source(GOOGLE_CONSENT)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "perimeter-of-google-crossed",
                                says("SECURITY_POLICY_VIOLATED", "vpcServiceControlsUniqueIdentifier")
                                        .as(
                                                "the service lies inside a perimeter of networks, devices and projects, and the call came from outside"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://cloud.google.com/vpc-service-controls/docs/troubleshooting")
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-token-over",
                                says("ACCESS_TOKEN_EXPIRED").as("Google says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-session-over",
                                says("SESSION_COOKIE_INVALID").as("Google does not take the cookie of the session"))
                        .proves(STALE_SESSION)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-account-out-of-use",
                                says("ACCOUNT_STATE_INVALID")
                                        .as("the account behind the token is not one that is in use"))
                        .proves(ACCOUNT_INACTIVE)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-got-two-credentials",
                                says("OVERLOADED_CREDENTIALS")
                                        .as("two kinds of credential came along, a key and a token as a rule"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(CLIENT_BUG, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-names-the-right",
                                says("IAM_PERMISSION_DENIED").as("Google names the right that the caller lacks"))
                        .proves(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "app-lets-testers-in-only",
                                says(
                                                "access_denied: The developer hasn",
                                                "developer hasn't given you access to this app",
                                                "developer hasn\u2019t given you access to this app",
                                                "has not completed the Google verification process",
                                                "User not registered in the Developer Dashboard",
                                                "app is still in development mode",
                                                "app is in development mode",
                                                "aplicativo ainda est\u00e1 em modo de desenvolvimento",
                                                "This app is in development mode",
                                                "invalid_team_for_non_distributed_app",
                                                "can only be accessed by developer-approved testers")
                                        .as(
                                                "the app is not published: it lets in those only whom its developer has entered"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("https://support.google.com/cloud/answer/10311615")
                        .source("https://developer.spotify.com/documentation/web-api/concepts/quota-modes"),
                Rule.when(
                                "google-key-not-for-this-api",
                                says("API_KEY_SERVICE_BLOCKED").as("the key of Google is not let to this API"))
                        .stronglySuggests(PERMISSION_DENIED, TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-counted-a-stranger",
                                says("dailyLimitExceededUnreg", "Daily Limit for Unauthenticated Use Exceeded")
                                        .as("Google counts the call among those that carry no key"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(RATE_LIMITED)
                        .source("https://developers.google.com/workspace/drive/api/guides/handle-errors"),
                Rule.when(
                                "google-project-unknown",
                                says("CONSUMER_INVALID", "RESOURCE_PROJECT_INVALID", "USER_PROJECT_DENIED")
                                        .as(
                                                "Google does not let the caller charge this project, or knows no such project"))
                        .stronglySuggests(PERMISSION_DENIED, WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "google-wants-another-kind-of-token",
                                says("ACCESS_TOKEN_TYPE_UNSUPPORTED", "API keys are not supported by this API")
                                        .as("Google takes another kind of credential here"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(GOOGLE_REASONS),
                Rule.when(
                                "apple-key-of-another-environment",
                                apple(
                                        "BadEnvironmentKeyIdInToken",
                                        "BadEnvironmentKeyInToken",
                                        "BadCertificateEnvironment"))
                        .proves(WRONG_SITE)
                        .suggests(JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(APPLE),
                Rule.when("apple-got-no-token", apple("MissingProviderToken"))
                        .proves(CREDENTIALS_MISSING)
                        .source(APPLE),
                Rule.when("apple-certificate-refused", apple("\"BadCertificate\""))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .source(APPLE),
                Rule.when("apple-token-refused", apple("InvalidProviderToken", "UnrelatedKeyIdInToken"))
                        .proves(JWT_INVALID)
                        .suggests(CLOCK_SKEW, WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(APPLE),
                Rule.when("apple-token-too-old", apple("ExpiredProviderToken"))
                        .stronglySuggests(TOKEN_EXPIRED, JWT_INVALID)
                        .suggests(CLOCK_SKEW)
                        .source(APPLE),
                Rule.when(
                                "apple-wants-a-signed-token",
                                says("Provide a properly configured and signed bearer token")
                                        .as(
                                                "Apple says of every token that it cannot use that it wants one that is signed"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(CREDENTIALS_MISSING, CLOCK_SKEW)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests"));
    }

    private static Signal apple(String... reasons) {
        return says(reasons).as("the push service of Apple gives the reason \"" + reasons[0] + "\"");
    }
}
