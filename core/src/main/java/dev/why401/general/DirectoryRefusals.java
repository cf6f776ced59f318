package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.PrincipalKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What user directories say when they refuse a login: Active Directory in the code behind LDAP error 49, Crowd in the reasons
 * of its REST API and in its exceptions. Applications log these, and few pass them on.
 */
final class DirectoryRefusals {
    private static final String LDAP =
            "https://ja.confluence.atlassian.com/jirakb/external-ldap-directory-users-cannot-log-in-in-jira-with-ldap-error-code-49-data-775-1087511347.html";
    private static final String CROWD =
            "https://ja.confluence.atlassian.com/jirakb/jira-applications-is-unable-to-connect-to-crowd-due-to-application-failing-to-authenticate-309133697.html";
    private static final String CROWD_CONSOLE =
            "https://confluence.atlassian.com/display/CROWD027/Recovering+your+Console+application+password";
    private static final String CROWD_API = "https://developer.atlassian.com/server/crowd/crowd-rest-resources/";

    private static final String FROM_ADDRESS = "is forbidden from making requests to the application";

    private static final String KERBEROS = "RFC 4120 section 7.5.9";

    private static final String WINDOWS =
            "https://learn.microsoft.com/openspecs/windows_protocols/ms-samr/7440cfac-6052-4925-84e4-c32e417de300";

    private DirectoryRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "directory-code-locked",
                                activeDirectory("775")
                                        .or(matches(
                                                "the event with which Windows tells of a locked account",
                                                "4740",
                                                "\\bevent(?: ?id)?[ :=]{1,3}4740\\b"))
                                        .as("Active Directory says that the account is locked (data 775, event 4740)"))
                        .proves(ACCOUNT_LOCKED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LDAP)
                        .wrongWhen("The account is the one with which the application searches the directory."),
                Rule.when(
                                "directory-code-disabled",
                                activeDirectory("533", "701")
                                        .as(
                                                "Active Directory says that the account is disabled or has ended (data 533, 701)"))
                        .proves(ACCOUNT_INACTIVE)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LDAP)
                        .wrongWhen("The account is the one with which the application searches the directory."),
                Rule.when(
                                "directory-code-password-ended",
                                activeDirectory("532", "773")
                                        .as(
                                                "Active Directory says that the password has ended or has to be set anew (data"
                                                        + " 532, 773)"))
                        .proves(CREDENTIALS_CHANGED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .source(LDAP),
                Rule.when(
                                "directory-code-wrong-password",
                                activeDirectory("52e")
                                        .as("Active Directory knows the account and refuses the password (data 52e)"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .rulesOut(CREDENTIALS_MISSING, EMAIL_NOT_USERNAME)
                        .source(LDAP),
                Rule.when(
                                "directory-code-unknown-user",
                                activeDirectory("525").as("Active Directory does not know the user (data 525)"))
                        .suggests(CREDENTIALS_REJECTED, EMAIL_NOT_USERNAME, USERNAME_NOT_EMAIL, ACCOUNT_INACTIVE)
                        .rulesOut(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_CHANGED)
                        .source(LDAP),
                Rule.when(
                                "directory-code-unknown-address",
                                activeDirectory("525")
                                        .and(principal(PrincipalKind.EMAIL))
                                        .as(
                                                "Active Directory does not know the e-mail address as a name (data 525): it knows users by sAMAccountName and userPrincipalName"))
                        .stronglySuggests(EMAIL_NOT_USERNAME)
                        .hintsAt(ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(LDAP),
                Rule.when(
                                "directory-code-time-or-machine",
                                activeDirectory("530", "531")
                                        .as(
                                                "Active Directory lets the account in at other times or from other machines only (data 530, 531)"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(PERMISSION_DENIED, IP_NOT_ALLOWLISTED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(LDAP),
                Rule.when(
                                "directory-refuses-login",
                                says("LDAP: error code 49", "rejected by the LDAP server")
                                        .as("the user directory refused the name and password"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(LDAP)
                        .source("https://support.atlassian.com/jira/kb/user-directories-health-check/"),
                Rule.when(
                                "directory-not-reached",
                                logSays(
                                                "crowd.exception.runtime.OperationFailedException",
                                                "javax.naming.CommunicationException",
                                                "javax.naming.ServiceUnavailableException",
                                                "LDAP response read timed out",
                                                "Can't contact LDAP server")
                                        .and(Words.unsaid("LDAP: error code 49", "PKIX", "SSLHandshakeException"))
                                        .as("the application could not ask the user directory"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(DNS_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_CHANGED, CREDENTIALS_REJECTED, SSO_CREDENTIALS_NOT_ACCEPTED, STALE_SESSION)
                        .source("https://support.atlassian.com/jira/kb/user-directories-health-check/"),
                Rule.when(
                                "kerberos-account-closed",
                                says(
                                                "Clients credentials have been revoked",
                                                "Client's credentials have been revoked",
                                                "KDC_ERR_CLIENT_REVOKED")
                                        .as("the Kerberos server says that the account is locked or closed"))
                        .stronglySuggests(ACCOUNT_LOCKED, ACCOUNT_INACTIVE)
                        .rulesOut(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, TOKEN_REVOKED)
                        .source(KERBEROS),
                Rule.when(
                                "kerberos-account-ended",
                                says("KDC_ERR_NAME_EXP", "Client's entry in database has expired")
                                        .as("the Kerberos server says that the account has ended"))
                        .proves(ACCOUNT_INACTIVE)
                        .rulesOut(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, TOKEN_EXPIRED)
                        .source(KERBEROS),
                Rule.when(
                                "kerberos-ticket-over",
                                says(
                                                "AP_ERR_TKT_EXPIRED",
                                                "Ticket expired while",
                                                "(Ticket expired)",
                                                "Mechanism level: Ticket expired")
                                        .as("the Kerberos ticket of the client has had its time"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED, CLOCK_SKEW)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(KERBEROS),
                Rule.when("windows-says-locked", windows("ACCOUNT_LOCKED_OUT", "C0000234", "the account is locked"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-disabled",
                                windows(
                                        "ACCOUNT_DISABLED|ACCOUNT_EXPIRED",
                                        "C0000072|C0000193",
                                        "the account is disabled or has ended"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-password-ended",
                                windows(
                                        "PASSWORD_EXPIRED|PASSWORD_MUST_CHANGE",
                                        "C0000071|C0000224",
                                        "the password has ended or has to be changed"))
                        .proves(CREDENTIALS_CHANGED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-wrong-password",
                                windows("WRONG_PASSWORD", "C000006A", "the name is right and the password is wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .speaksAgainst(EMAIL_NOT_USERNAME, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-no-such-user",
                                windows("NO_SUCH_USER", "C0000064", "there is no user of this name"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(EMAIL_NOT_USERNAME, ACCOUNT_INACTIVE, WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_CHANGED, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-logon-failure",
                                windows("LOGON_FAILURE", "C000006D", "the name or the password is wrong"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .source(WINDOWS)
                        .wrongWhen("A second number beside it says more."),
                Rule.when(
                                "windows-says-not-here-or-not-now",
                                windows(
                                        "INVALID_LOGON_HOURS|INVALID_WORKSTATION|LOGON_TYPE_NOT_GRANTED|ACCOUNT_RESTRICTION",
                                        "C000006F|C0000070|C000015B|C000006E",
                                        "the account may not log in at this time, from this machine or in this way"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(WINDOWS),
                Rule.when(
                                "windows-says-clocks-differ",
                                windows("TIME_DIFFERENCE_AT_DC", "C0000133", "the clocks are too far apart"))
                        .proves(CLOCK_SKEW)
                        .source(WINDOWS),
                Rule.when(
                                "kerberos-password-ended",
                                says("KDC_ERR_KEY_EXPIRED", "Password has expired while getting initial credentials")
                                        .as("the Kerberos server says that the password has ended"))
                        .proves(CREDENTIALS_CHANGED)
                        .rulesOut(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(KERBEROS),
                Rule.when(
                                "kerberos-password-wrong",
                                says(
                                                "Preauthentication failed",
                                                "Pre-authentication information was invalid",
                                                "KDC_ERR_PREAUTH_FAILED",
                                                "Password incorrect while getting initial credentials")
                                        .as("the Kerberos server does not take the password"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(KERBEROS),
                Rule.when(
                                "kerberos-knows-no-such-user",
                                says(
                                                "KDC_ERR_C_PRINCIPAL_UNKNOWN",
                                                "Client not found in Kerberos database",
                                                "not found in Kerberos database while getting initial")
                                        .as("the Kerberos server does not know the user"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(EMAIL_NOT_USERNAME, ACCOUNT_INACTIVE, USERNAME_CASE_MISMATCH)
                        .stronglySpeaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .source(KERBEROS),
                Rule.when(
                                "crowd-does-not-know-the-application",
                                says(
                                                "Application failed to authenticate",
                                                "Invalid application client",
                                                "application name or password is incorrect")
                                        .as("Crowd refused the password of the application, not that of a user"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .speaksAgainst(CAPTCHA_REQUIRED, PERMISSION_DENIED, ACCOUNT_INACTIVE, TOKEN_EXPIRED)
                        .source(CROWD)
                        .source(CROWD_CONSOLE),
                Rule.when(
                                "crowd-password-wrong",
                                says("INVALID_USER_AUTHENTICATION", "password was invalid")
                                        .as("the user directory says that the password is wrong"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .source(CROWD_API),
                Rule.when(
                                "crowd-account-inactive",
                                Words.inRefusal("INACTIVE_ACCOUNT", "InactiveAccountException")
                                        .as("the user directory says that the account is not active"))
                        .proves(ACCOUNT_INACTIVE)
                        .source(CROWD_API),
                Rule.when(
                                "crowd-password-ended",
                                Words.inRefusal("EXPIRED_CREDENTIAL", "ExpiredCredentialException")
                                        .as("the user directory says that the password has ended"))
                        .proves(CREDENTIALS_CHANGED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source(CROWD_API),
                Rule.when(
                                "crowd-access-denied",
                                Words.inRefusal("APPLICATION_ACCESS_DENIED", "ApplicationAccessDeniedException")
                                        .and(Words.unsaid(FROM_ADDRESS))
                                        .as("the user directory does not let this user into the application"))
                        .proves(NO_PRODUCT_ACCESS)
                        .rulesOut(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(CROWD_API),
                Rule.when(
                                "crowd-address-unknown",
                                Words.inRefusal(FROM_ADDRESS)
                                        .as("the user directory takes no request from the address of the application"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .source(
                                "https://confluence.atlassian.com/crowd/specifying-an-application-s-address-or-hostname-25788433.html"));
    }

    /** The code stands in the message of Active Directory, whatever program passes it on. */
    private static Signal activeDirectory(String... codes) {
        String[] phrases = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            phrases[i] = "AcceptSecurityContext error, data " + codes[i];
        }
        return says(phrases);
    }

    /** The names and numbers are those of Windows, which Samba, proxies and event logs write down as they are. */
    private static Signal windows(String names, String numbers, String meaning) {
        return RefusalGrammar.found(
                        "a status of Windows",
                        List.of("status_", "0xc0000"),
                        "\\b(?:NT_)?STATUS_(?:" + names + ")\\b|\\b0x(?:" + numbers + ")\\b")
                .as("Windows says by a number that " + meaning);
    }
}
