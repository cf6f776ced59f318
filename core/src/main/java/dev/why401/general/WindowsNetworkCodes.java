package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** The numbers that Windows gives to failures of its network and of its logins, which programs print in place of a reason. */
final class WindowsNetworkCodes {
    private static final String WINHTTP = "https://learn.microsoft.com/windows/win32/winhttp/error-messages";
    private static final String SSPI = "https://learn.microsoft.com/windows/win32/secauthn/sspi-status-codes";
    private static final String BITS = "https://learn.microsoft.com/windows/win32/bits/bits-return-values";

    private WindowsNetworkCodes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "windows-could-not-secure-the-connection",
                                logSays(
                                                "80072f8f",
                                                "2147012721",
                                                "80072f7d",
                                                "2147012739",
                                                "ERROR_WINHTTP_SECURE_FAILURE",
                                                "ERROR_INTERNET_SECURITY_CHANNEL_ERROR",
                                                "occurred in the secure channel support",
                                                "SECURE_CHANNEL_ERROR")
                                        .as(
                                                "Windows could not secure the connection: certificate, clock or version of TLS"))
                        .stronglySuggests(TLS_INTERCEPTION_UNTRUSTED)
                        .suggests(CLOCK_SKEW, CLIENT_BUG)
                        .hintsAt(CLIENT_CERTIFICATE_REQUIRED, CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(WINHTTP),
                Rule.when(
                                "windows-says-clocks-are-skewed",
                                logSays("0x80090324", "SEC_E_TIME_SKEW", "client and server machines are skewed")
                                        .as("Windows says that the clocks of client and server are too far apart"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED, CREDENTIALS_REJECTED)
                        .source(SSPI),
                Rule.when(
                                "windows-says-logon-denied",
                                logSays("8009030C", "SEC_E_LOGON_DENIED", "The logon attempt failed")
                                        .as("Windows says that the logon was denied: name or password are wrong"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(ACCOUNT_LOCKED, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .source(SSPI),
                Rule.when(
                                "windows-has-no-ticket",
                                logSays(
                                                "8009030E",
                                                "SEC_E_NO_CREDENTIALS",
                                                "available in the security package",
                                                "0x80090303",
                                                "Cannot generate SSPI context",
                                                "SEC_E_TARGET_UNKNOWN",
                                                "specified target is unknown or unreachable",
                                                "0x80090311",
                                                "SEC_E_NO_AUTHENTICATING_AUTHORITY",
                                                "authority could be contacted for authentication",
                                                "0x80090346",
                                                "SEC_E_BAD_BINDINGS",
                                                "0x80090322",
                                                "SEC_E_WRONG_PRINCIPAL",
                                                "target principal name is incorrect")
                                        .and(Words.unsaid(
                                                "schannel", "CERT_E_CN_NO_MATCH", "SSL Provider", "certificate"))
                                        .as(
                                                "Windows could not make a ticket for this server: no login, or no such service"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, DNS_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED, WRONG_AUTH_SCHEME, PERMISSION_DENIED)
                        .source(SSPI),
                Rule.when(
                                "windows-passed-nobody-on",
                                says("NT AUTHORITY\\ANONYMOUS LOGON", "NT AUTHORITY\\\\ANONYMOUS LOGON")
                                        .as(
                                                "the server saw nobody: the login of Windows was not passed on over the second hop"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PASSWORD_NOT_ACCEPTED, CREDENTIALS_CHANGED)
                        .source(
                                "https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error"),
                Rule.when(
                                "windows-download-refused-with-401",
                                logSays("0x80190191", "0x80244017", "BG_E_HTTP_ERROR_401", "PT_HTTP_STATUS_DENIED")
                                        .as("a download of Windows has a number of its own for 401"))
                        .stronglySuggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .hintsAt(PROXY_AUTH_REQUIRED)
                        .source(BITS),
                Rule.when(
                                "windows-download-refused-with-403",
                                logSays("0x80244018", "PT_HTTP_STATUS_FORBIDDEN")
                                        .as("the updates of Windows have a number of their own for 403"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(PERMISSION_DENIED, WAF_BLOCKED)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .source(BITS),
                Rule.when(
                                "windows-transfer-refused-with-403",
                                logSays("0x80190193", "BG_E_HTTP_ERROR_403")
                                        .as("transfers in the background (BITS) have a number of their own for 403"))
                        .suggests(PERMISSION_DENIED, CORPORATE_PROXY_BLOCKED)
                        .hintsAt(WAF_BLOCKED, CLIENT_CERTIFICATE_REQUIRED)
                        .source(BITS));
    }
}
