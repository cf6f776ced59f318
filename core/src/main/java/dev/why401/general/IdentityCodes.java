package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of services and protocols that log people in: Firebase, CAS, SAML, WS-Security, Supabase, AD FS and directories. */
final class IdentityCodes {
    private static final String FIREBASE = "https://firebase.google.com/docs/auth/admin/errors";
    private static final String CAS =
            "https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html";
    private static final String SUPABASE = "https://supabase.com/docs/guides/auth/debugging/error-codes";
    private static final String LDAP = "https://ldap.com/ldap-result-code-reference/";
    private static final String SECURITY_OF_MESSAGES = "https://docs.oasis-open.org/";

    private IdentityCodes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "firebase-app-not-set-up",
                                says(
                                                "auth/unauthorized-domain",
                                                "auth/unauthorized-continue-uri",
                                                "auth/invalid-oauth-client-id",
                                                "auth/app-not-authorized",
                                                "auth/auth-domain-config-required")
                                        .as(
                                                "Firebase says that the app, or its domain, is not on the list of the project"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://firebase.google.com/"),
                Rule.when(
                                "firebase-way-switched-off",
                                says("auth/operation-not-allowed", "auth/admin-restricted-operation")
                                        .as("this way of login is switched off in the project of Firebase"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source(FIREBASE),
                Rule.when(
                                "firebase-token-over",
                                Words.inRefusal("auth/id-token-expired", "auth/session-cookie-expired")
                                        .as("Firebase says that the token is over"))
                        .proves(TOKEN_EXPIRED)
                        .source(FIREBASE),
                Rule.when(
                                "firebase-login-over",
                                says("auth/user-token-expired")
                                        .as(
                                                "Firebase says so where the password was changed or the user was signed out everywhere, too"))
                        .stronglySuggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .suggests(CREDENTIALS_CHANGED)
                        .source(FIREBASE),
                Rule.when(
                                "firebase-token-withdrawn",
                                Words.inRefusal("auth/id-token-revoked", "auth/session-cookie-revoked")
                                        .as("Firebase says that the token was withdrawn"))
                        .proves(TOKEN_REVOKED)
                        .source(FIREBASE),
                Rule.when(
                                "firebase-wants-a-factor",
                                Words.inRefusal("auth/multi-factor-auth-required", "auth/requires-recent-login")
                                        .as("Firebase wants a second factor or a new login"))
                        .proves(MFA_REQUIRED)
                        .source("https://firebase.google.com/"),
                Rule.when(
                                "firebase-key-refused",
                                says("auth/api-key-not-valid", "auth/invalid-api-key")
                                        .as("Firebase does not know the key of the app"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, CREDENTIALS_PLACEHOLDER)
                        .source("https://firebase.google.com/"),
                Rule.when(
                                "reply-address-not-registered",
                                says("AADSTS500113").as("the app has no address to come back to in Microsoft Entra"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("https://learn.microsoft.com/entra/identity-platform/reference-error-codes"),
                Rule.when(
                                "federation-denies-the-caller",
                                says("MSIS5007")
                                        .or(logSays("caller authorization failed for caller identity"))
                                        .as("AD FS knows the caller, whom its rules keep out of this application"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(NO_PRODUCT_ACCESS, TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CLIENT_BUG)
                        .source("https://learn.microsoft.com/"),
                Rule.when(
                                "cas-ticket-refused",
                                bodySays("authenticationFailure code")
                                        .or(logSays("TicketValidationException", "authenticationFailure"))
                                        .and(says("INVALID_TICKET", "not recognized"))
                                        .as("CAS does not know the ticket, which lives for seconds and is good once"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(STALE_SESSION, CREDENTIALS_REJECTED, WRONG_SITE)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(CAS),
                Rule.when(
                                "cas-ticket-for-another-service",
                                says("does not match supplied service")
                                        .or(says("INVALID_SERVICE").and(says("authenticationFailure")))
                                        .as("the ticket of CAS was made for another address of the application"))
                        .stronglySuggests(OAUTH_REDIRECT_URI_MISMATCH)
                        .suggests(BASE_URL_WRONG, OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CAS),
                Rule.when(
                                "cas-does-not-know-the-application",
                                says("not authorized to use CAS", "UnauthorizedServiceException")
                                        .or(says("UNAUTHORIZED_SERVICE").and(says("authenticationFailure")))
                                        .as("the application is not registered in CAS"))
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(TOKEN_POLICY_BLOCKED, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(CAS),
                Rule.when(
                                "saml-request-denied",
                                says("SAML:2.0:status:RequestDenied")
                                        .as(
                                                "the identity provider could answer and chose not to let this login through"))
                        .suggests(PERMISSION_DENIED, NO_PRODUCT_ACCESS, TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf"),
                Rule.when(
                                "saml-login-failed",
                                says("SAML:2.0:status:AuthnFailed", "SAML:2.0:status:UnknownPrincipal")
                                        .as("the identity provider could not log the user in"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_INACTIVE, PERMISSION_DENIED)
                        .source("https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf"),
                Rule.when(
                                "message-of-soap-too-old",
                                says(
                                                "Invalid timestamp: The message timestamp has expired",
                                                "security semantics of the message have expired",
                                                "The message has expired (WSSecurityEngine")
                                        .or(says(":MessageExpired").and(says("wsse", "wssecurity", "soap")))
                                        .as(
                                                "the signed message was too old, or not yet valid, for the clock of the server"))
                        .proves(CLOCK_SKEW)
                        .suggests(TOKEN_EXPIRED, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(SECURITY_OF_MESSAGES)
                        .wrongWhen("The message waited too long on its way."),
                Rule.when(
                                "message-of-soap-not-verified",
                                says("An error occurred when verifying security for the message")
                                        .as(
                                                "WCF says so of a message from another time, and of one without the credential it wants"))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://msdn.microsoft.com/en-us/library/aa738468(v=vs.110)"),
                Rule.when(
                                "supabase-account-closed",
                                jsonHas("error_code", "user_banned")
                                        .or(
                                                jsonHas("error_code", "email_not_confirmed"),
                                                jsonHas("error_code", "phone_not_confirmed"),
                                                jsonHas("code", "user_banned"),
                                                jsonHas("code", "email_not_confirmed"))
                                        .as("Supabase says that the user is banned or was never confirmed"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, IP_BANNED)
                        .source(SUPABASE),
                Rule.when(
                                "supabase-way-switched-off",
                                jsonHas("error_code", "provider_disabled")
                                        .or(
                                                jsonHas("error_code", "email_provider_disabled"),
                                                jsonHas("error_code", "phone_provider_disabled"),
                                                jsonHas("error_code", "anonymous_provider_disabled"))
                                        .and(jsonHas("msg"))
                                        .as("Supabase says that this way of login is switched off"))
                        .proves(BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(SUPABASE),
                Rule.when(
                                "supabase-session-over",
                                jsonHas("error_code", "session_not_found")
                                        .or(jsonHas("error_code", "session_expired"))
                                        .as("the session behind the token of Supabase is over, as after a logout"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(SUPABASE),
                Rule.when(
                                "supabase-refresh-refused",
                                jsonHas("error_code", "refresh_token_not_found")
                                        .or(jsonHas("error_code", "refresh_token_already_used"))
                                        .as("Supabase does not take the refresh token, which is good once"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .source(SUPABASE),
                Rule.when(
                                "directory-wants-protection",
                                says(
                                                "requires binds to turn on integrity checking",
                                                "LDAP_STRONG_AUTH_REQUIRED",
                                                "Strong(er) authentication required",
                                                "Confidentiality required",
                                                "LDAP: error code 8 -",
                                                "LDAP: error code 13 -")
                                        .as("the directory takes a login over TLS only, or signed (result 8, 13)"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(CLIENT_BUG)
                        .hintsAt(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LDAP)
                        .source("https://learn.microsoft.com/"),
                Rule.when(
                                "directory-saw-no-login",
                                says("a successful bind must be completed on the connection")
                                        .as("the directory was asked by a client that had not logged in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(LDAP),
                Rule.when(
                                "directory-shows-no-such-entry",
                                logSays(
                                                "noSuchObject",
                                                "LDAP: error code 32",
                                                "No such object (32)",
                                                "LDAP_NO_SUCH_OBJECT")
                                        .as(
                                                "the directory shows no such entry: the base is wrong, or this account may not see it"))
                        .stronglySuggests(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("RFC 4511 appendix A.2"),
                Rule.when(
                                "directory-counts-logins",
                                Words.inRefusal(
                                                "Exceed password retry limit",
                                                "Account locked due to",
                                                "exceed password retry limit")
                                        .and(says("ldap", "(49)", "error code 19", "error code 49"))
                                        .as("the directory locks the account after wrong passwords"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LDAP),
                Rule.when(
                                "kerberos-service-has-another-key",
                                says(
                                                "Mechanism level: Checksum failed",
                                                "KRB_AP_ERR_MODIFIED",
                                                "KrbException: Checksum failed")
                                        .as(
                                                "the ticket was made for another key than the service holds: its password was changed, or the name is another's"))
                        .stronglySuggests(CREDENTIALS_CHANGED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED, CLIENT_BUG)
                        .source("RFC 4120 section 7.5.9"),
                Rule.when(
                                "kerberos-knows-no-such-service",
                                says("KDC_ERR_S_PRINCIPAL_UNKNOWN", "Server not found in Kerberos database")
                                        .as(
                                                "there is no such service in the realm: the name of the host is not the registered one"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .suggests(DNS_WRONG)
                        .hintsAt(BASE_URL_WRONG)
                        .source("RFC 4120 section 7.5.9"),
                Rule.when(
                                "app-approved-for-others-only",
                                says("user is not admin approved to access this app")
                                        .as(
                                                "the administrators of Salesforce have to let the user use this app, and did not"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .suggests(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source(
                                "https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.preauth_user_app_access_through_eca.htm"),
                Rule.when(
                                "chat-server-full",
                                jsonHas("errcode", "M_RESOURCE_LIMIT_EXCEEDED")
                                        .as(
                                                "the Matrix server has more users, or is otherwise fuller, than its owner allows"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(RATE_LIMITED, ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://spec.matrix.org/"),
                Rule.when(
                                "flow-without-its-cookie",
                                Words.inRefusal("security_csrf_violation")
                                        .as("Ory got the form without the cookie that belongs to it"))
                        .proves(XSRF_CHECK_FAILED)
                        .suggests(STALE_SESSION)
                        .source("https://www.ory.sh/docs/kratos/debug/csrf"),
                Rule.when(
                                "password-over-by-its-exception",
                                logSays("CredentialsExpiredException", "ExpiredCredentialsException")
                                        .and(Words.unsaid("jwt", "token"))
                                        .as(
                                                "the application threw the exception that it has for a password that has ended"))
                        .stronglySuggests(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://docs.spring.io/"),
                Rule.when(
                                "digest-of-the-page-refused",
                                Words.inRefusal(
                                                "-2130575252",
                                                "-2130575251",
                                                "security validation for this page is invalid")
                                        .as("the form digest that SharePoint got is another one, or is over"))
                        .proves(XSRF_CHECK_FAILED)
                        .suggests(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(
                                "https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-csomspt/d647eab8-3c4a-4121-b248-35d7423a11da"),
                Rule.when(
                                "content-key-for-the-other-interface",
                                says("jwt audience invalid. expected: /")
                                        .as(
                                                "the token of Ghost was made for another of its interfaces than the address is one of"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://docs.ghost.org/admin-api"),
                Rule.when(
                                "session-of-the-hypervisor-over",
                                says("vmodl.fault.NotAuthenticated", "The session is not authenticated")
                                        .as("vSphere knows no such session, or not any more"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://developer.broadcom.com/"),
                Rule.when(
                                "cluster-manager-does-not-take-the-token",
                                jsonHas("message", "must authenticate")
                                        .and(jsonHas("type", "error"), credentialSent())
                                        .as("Rancher says so of a token that it does not know or that is over, too"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://ranchermanager.docs.rancher.com/"),
                Rule.when(
                                "login-of-an-organisation-only",
                                says(
                                                "not in required orgs or teams",
                                                "is not in any of the required",
                                                "is not a member of any of the required")
                                        .as(
                                                "the login was good, and the user belongs to none of the groups that may come in"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://dexidp.io/"));
    }
}
