package dev.why401.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists every root cause that a diagnosis can name, family by family. Each has a page of its own in
 * {@code docs/causes}, named after its id. Thread-safe.
 *
 * <p>An id is never reused; a cause that is renamed keeps its old id as an alias.
 */
public final class Causes {
    // Send a credential
    public static final Cause CREDENTIALS_MISSING = SendCredentialCauses.CREDENTIALS_MISSING;
    public static final Cause CREDENTIALS_PLACEHOLDER = SendCredentialCauses.CREDENTIALS_PLACEHOLDER;
    public static final Cause CREDENTIALS_MALFORMED = SendCredentialCauses.CREDENTIALS_MALFORMED;
    public static final Cause CREDENTIAL_CHARSET_MISMATCH = SendCredentialCauses.CREDENTIAL_CHARSET_MISMATCH;
    public static final Cause AUTHORIZATION_HEADER_STRIPPED = SendCredentialCauses.AUTHORIZATION_HEADER_STRIPPED;
    public static final Cause REDIRECT_DROPPED_CREDENTIALS = SendCredentialCauses.REDIRECT_DROPPED_CREDENTIALS;
    public static final Cause AMBIENT_CREDENTIALS_OVERRIDE = SendCredentialCauses.AMBIENT_CREDENTIALS_OVERRIDE;
    public static final Cause CREDENTIAL_TRANSPORT_RETIRED = SendCredentialCauses.CREDENTIAL_TRANSPORT_RETIRED;
    public static final Cause WRONG_AUTH_SCHEME = SendCredentialCauses.WRONG_AUTH_SCHEME;
    public static final Cause WRONG_TOKEN_KIND = SendCredentialCauses.WRONG_TOKEN_KIND;
    public static final Cause WRONG_ENDPOINT_FOR_TOKEN = SendCredentialCauses.WRONG_ENDPOINT_FOR_TOKEN;
    public static final Cause WRONG_SITE = SendCredentialCauses.WRONG_SITE;
    public static final Cause PRINCIPAL_TOKEN_MISMATCH = SendCredentialCauses.PRINCIPAL_TOKEN_MISMATCH;

    // Replace the credential
    public static final Cause CREDENTIALS_REJECTED = ReplaceCredentialCauses.CREDENTIALS_REJECTED;
    public static final Cause CREDENTIALS_CHANGED = ReplaceCredentialCauses.CREDENTIALS_CHANGED;
    public static final Cause TOKEN_EXPIRED = ReplaceCredentialCauses.TOKEN_EXPIRED;
    public static final Cause TOKEN_REVOKED = ReplaceCredentialCauses.TOKEN_REVOKED;
    public static final Cause REFRESH_TOKEN_REJECTED = ReplaceCredentialCauses.REFRESH_TOKEN_REJECTED;
    public static final Cause PASSWORD_NOT_ACCEPTED = ReplaceCredentialCauses.PASSWORD_NOT_ACCEPTED;
    public static final Cause SSO_CREDENTIALS_NOT_ACCEPTED = ReplaceCredentialCauses.SSO_CREDENTIALS_NOT_ACCEPTED;
    public static final Cause USERNAME_NOT_EMAIL = ReplaceCredentialCauses.USERNAME_NOT_EMAIL;
    public static final Cause EMAIL_NOT_USERNAME = ReplaceCredentialCauses.EMAIL_NOT_USERNAME;
    public static final Cause USERNAME_CASE_MISMATCH = ReplaceCredentialCauses.USERNAME_CASE_MISMATCH;
    public static final Cause JWT_INVALID = ReplaceCredentialCauses.JWT_INVALID;
    public static final Cause OAUTH1_CONSUMER_UNKNOWN = ReplaceCredentialCauses.OAUTH1_CONSUMER_UNKNOWN;
    public static final Cause OAUTH1_SIGNATURE_INVALID = ReplaceCredentialCauses.OAUTH1_SIGNATURE_INVALID;
    public static final Cause OAUTH_CLIENT_AUTH_FAILED = ReplaceCredentialCauses.OAUTH_CLIENT_AUTH_FAILED;
    public static final Cause OAUTH_APP_MISCONFIGURED = ReplaceCredentialCauses.OAUTH_APP_MISCONFIGURED;
    public static final Cause OAUTH_REDIRECT_URI_MISMATCH = ReplaceCredentialCauses.OAUTH_REDIRECT_URI_MISMATCH;
    public static final Cause APP_NOT_INSTALLED = ReplaceCredentialCauses.APP_NOT_INSTALLED;

    // Unblock the account or the method
    public static final Cause CAPTCHA_REQUIRED = UnblockAccountCauses.CAPTCHA_REQUIRED;
    public static final Cause ACCOUNT_LOCKED = UnblockAccountCauses.ACCOUNT_LOCKED;
    public static final Cause ACCOUNT_INACTIVE = UnblockAccountCauses.ACCOUNT_INACTIVE;
    public static final Cause NO_PRODUCT_ACCESS = UnblockAccountCauses.NO_PRODUCT_ACCESS;
    public static final Cause MFA_REQUIRED = UnblockAccountCauses.MFA_REQUIRED;
    public static final Cause BASIC_AUTH_DISABLED = UnblockAccountCauses.BASIC_AUTH_DISABLED;
    public static final Cause TOKEN_POLICY_BLOCKED = UnblockAccountCauses.TOKEN_POLICY_BLOCKED;
    public static final Cause LICENSE_OR_SITE_SUSPENDED = UnblockAccountCauses.LICENSE_OR_SITE_SUSPENDED;

    // Grant a permission
    public static final Cause PERMISSION_DENIED = GrantPermissionCauses.PERMISSION_DENIED;
    public static final Cause PERMISSION_HIDDEN_AS_NOT_FOUND = GrantPermissionCauses.PERMISSION_HIDDEN_AS_NOT_FOUND;
    public static final Cause ADMIN_REQUIRED = GrantPermissionCauses.ADMIN_REQUIRED;
    public static final Cause OAUTH_SCOPE_MISSING = GrantPermissionCauses.OAUTH_SCOPE_MISSING;
    public static final Cause ENDPOINT_REFUSES_AUTH_METHOD = GrantPermissionCauses.ENDPOINT_REFUSES_AUTH_METHOD;
    public static final Cause XSRF_CHECK_FAILED = GrantPermissionCauses.XSRF_CHECK_FAILED;

    // Open the network: refused in front of the application
    public static final Cause IP_NOT_ALLOWLISTED = RefusedInFrontCauses.IP_NOT_ALLOWLISTED;
    public static final Cause IP_BANNED = RefusedInFrontCauses.IP_BANNED;
    public static final Cause GEO_BLOCKED = RefusedInFrontCauses.GEO_BLOCKED;
    public static final Cause WAF_BLOCKED = RefusedInFrontCauses.WAF_BLOCKED;
    public static final Cause CLIENT_SIGNATURE_BLOCKED = RefusedInFrontCauses.CLIENT_SIGNATURE_BLOCKED;
    public static final Cause BOT_CHALLENGE = RefusedInFrontCauses.BOT_CHALLENGE;
    public static final Cause ACCESS_PROXY_CREDENTIALS_REQUIRED =
            RefusedInFrontCauses.ACCESS_PROXY_CREDENTIALS_REQUIRED;
    public static final Cause GATEWAY_AUTH_HEADER_CONFLICT = RefusedInFrontCauses.GATEWAY_AUTH_HEADER_CONFLICT;

    // Open the network: on the way from the caller
    public static final Cause PROXY_AUTH_REQUIRED = CallersNetworkCauses.PROXY_AUTH_REQUIRED;
    public static final Cause PROXY_SSO_NEGOTIATE_REQUIRED = CallersNetworkCauses.PROXY_SSO_NEGOTIATE_REQUIRED;
    public static final Cause JDK_BASIC_TUNNELING_DISABLED = CallersNetworkCauses.JDK_BASIC_TUNNELING_DISABLED;
    public static final Cause PROXY_BYPASS_MISSING = CallersNetworkCauses.PROXY_BYPASS_MISSING;
    public static final Cause CORPORATE_PROXY_BLOCKED = CallersNetworkCauses.CORPORATE_PROXY_BLOCKED;
    public static final Cause CAPTIVE_PORTAL = CallersNetworkCauses.CAPTIVE_PORTAL;
    public static final Cause CLIENT_CERTIFICATE_REQUIRED = CallersNetworkCauses.CLIENT_CERTIFICATE_REQUIRED;
    public static final Cause TLS_INTERCEPTION_UNTRUSTED = CallersNetworkCauses.TLS_INTERCEPTION_UNTRUSTED;
    public static final Cause CACHED_ERROR_RESPONSE = CallersNetworkCauses.CACHED_ERROR_RESPONSE;
    public static final Cause RATE_LIMITED = CallersNetworkCauses.RATE_LIMITED;

    // Correct the address
    public static final Cause REDIRECT_TO_LOGIN = CorrectAddressCauses.REDIRECT_TO_LOGIN;
    public static final Cause REDIRECT_TO_PRIVATE_ADDRESS = CorrectAddressCauses.REDIRECT_TO_PRIVATE_ADDRESS;
    public static final Cause REDIRECT_CHANGED_METHOD = CorrectAddressCauses.REDIRECT_CHANGED_METHOD;
    public static final Cause REDIRECT_NOT_FOLLOWED = CorrectAddressCauses.REDIRECT_NOT_FOLLOWED;
    public static final Cause CREDENTIALS_FORWARDED_ON_REDIRECT =
            CorrectAddressCauses.CREDENTIALS_FORWARDED_ON_REDIRECT;
    public static final Cause BASE_URL_WRONG = CorrectAddressCauses.BASE_URL_WRONG;
    public static final Cause SILENT_ANONYMOUS = CorrectAddressCauses.SILENT_ANONYMOUS;
    public static final Cause LOGIN_PAGE_AS_SUCCESS = CorrectAddressCauses.LOGIN_PAGE_AS_SUCCESS;

    // Repair the environment
    public static final Cause STALE_SESSION = RepairEnvironmentCauses.STALE_SESSION;
    public static final Cause DNS_WRONG = RepairEnvironmentCauses.DNS_WRONG;
    public static final Cause CLOCK_SKEW = RepairEnvironmentCauses.CLOCK_SKEW;
    public static final Cause CLIENT_BUG = RepairEnvironmentCauses.CLIENT_BUG;
    public static final Cause SERVICE_INCIDENT = RepairEnvironmentCauses.SERVICE_INCIDENT;

    private static final List<Cause> ALL = List.of(
            CREDENTIALS_MISSING,
            CREDENTIALS_PLACEHOLDER,
            CREDENTIALS_MALFORMED,
            CREDENTIAL_CHARSET_MISMATCH,
            AUTHORIZATION_HEADER_STRIPPED,
            REDIRECT_DROPPED_CREDENTIALS,
            AMBIENT_CREDENTIALS_OVERRIDE,
            CREDENTIAL_TRANSPORT_RETIRED,
            WRONG_AUTH_SCHEME,
            WRONG_TOKEN_KIND,
            WRONG_ENDPOINT_FOR_TOKEN,
            WRONG_SITE,
            PRINCIPAL_TOKEN_MISMATCH,
            CREDENTIALS_REJECTED,
            CREDENTIALS_CHANGED,
            TOKEN_EXPIRED,
            TOKEN_REVOKED,
            REFRESH_TOKEN_REJECTED,
            PASSWORD_NOT_ACCEPTED,
            SSO_CREDENTIALS_NOT_ACCEPTED,
            USERNAME_NOT_EMAIL,
            EMAIL_NOT_USERNAME,
            USERNAME_CASE_MISMATCH,
            JWT_INVALID,
            OAUTH1_CONSUMER_UNKNOWN,
            OAUTH1_SIGNATURE_INVALID,
            OAUTH_CLIENT_AUTH_FAILED,
            OAUTH_APP_MISCONFIGURED,
            OAUTH_REDIRECT_URI_MISMATCH,
            APP_NOT_INSTALLED,
            CAPTCHA_REQUIRED,
            ACCOUNT_LOCKED,
            ACCOUNT_INACTIVE,
            NO_PRODUCT_ACCESS,
            MFA_REQUIRED,
            BASIC_AUTH_DISABLED,
            TOKEN_POLICY_BLOCKED,
            LICENSE_OR_SITE_SUSPENDED,
            PERMISSION_DENIED,
            PERMISSION_HIDDEN_AS_NOT_FOUND,
            ADMIN_REQUIRED,
            OAUTH_SCOPE_MISSING,
            ENDPOINT_REFUSES_AUTH_METHOD,
            XSRF_CHECK_FAILED,
            IP_NOT_ALLOWLISTED,
            IP_BANNED,
            GEO_BLOCKED,
            WAF_BLOCKED,
            CLIENT_SIGNATURE_BLOCKED,
            BOT_CHALLENGE,
            ACCESS_PROXY_CREDENTIALS_REQUIRED,
            GATEWAY_AUTH_HEADER_CONFLICT,
            PROXY_AUTH_REQUIRED,
            PROXY_SSO_NEGOTIATE_REQUIRED,
            JDK_BASIC_TUNNELING_DISABLED,
            PROXY_BYPASS_MISSING,
            CORPORATE_PROXY_BLOCKED,
            CAPTIVE_PORTAL,
            CLIENT_CERTIFICATE_REQUIRED,
            TLS_INTERCEPTION_UNTRUSTED,
            CACHED_ERROR_RESPONSE,
            RATE_LIMITED,
            REDIRECT_TO_LOGIN,
            REDIRECT_TO_PRIVATE_ADDRESS,
            REDIRECT_CHANGED_METHOD,
            REDIRECT_NOT_FOLLOWED,
            CREDENTIALS_FORWARDED_ON_REDIRECT,
            BASE_URL_WRONG,
            SILENT_ANONYMOUS,
            LOGIN_PAGE_AS_SUCCESS,
            STALE_SESSION,
            DNS_WRONG,
            CLOCK_SKEW,
            CLIENT_BUG,
            SERVICE_INCIDENT);

    private static final Map<String, Cause> BY_ID = byId();

    private Causes() {}

    /** Returns all causes in the order of the vocabulary. */
    public static List<Cause> all() {
        return ALL;
    }

    /** Returns the cause with this id, or the one that had it before it was renamed. */
    public static Optional<Cause> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, Cause> byId() {
        Map<String, Cause> causes = new HashMap<>();
        for (Cause cause : ALL) {
            put(causes, cause.id(), cause);
            cause.aliases().forEach(alias -> put(causes, alias, cause));
        }
        return Map.copyOf(causes);
    }

    private static void put(Map<String, Cause> causes, String id, Cause cause) {
        if (causes.putIfAbsent(id, cause) != null) {
            throw new IllegalStateException("Two causes answer to the id " + id);
        }
    }
}
