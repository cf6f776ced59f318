package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Handshakes that failed, as people and clients say it who do not say why. */
final class HandshakeSentences {
    /** Alerts of RFC 8446 about a certificate that was shown, in the spellings of OpenSSL, Java, Go, rustls and .NET. */
    static final String[] ALERTS_ABOUT_A_CERTIFICATE = {
        "alert certificate expired",
        "ALERT_CERTIFICATE_EXPIRED",
        "fatal alert: certificate_expired",
        "fatal alert: CertificateExpired",
        "remote error: tls: expired certificate",
        "TLS alert: 'CertificateExpired'",
        "alert number 45",
        "alert certificate revoked",
        "ALERT_CERTIFICATE_REVOKED",
        "fatal alert: certificate_revoked",
        "fatal alert: CertificateRevoked",
        "remote error: tls: revoked certificate",
        "TLS alert: 'CertificateRevoked'",
        "alert number 44",
        "alert unsupported certificate",
        "ALERT_UNSUPPORTED_CERTIFICATE",
        "fatal alert: unsupported_certificate",
        "fatal alert: UnsupportedCertificate",
        "remote error: tls: unsupported certificate",
        "alert number 43"
    };

    /** What servers log of the certificate of a client that they checked: whoever reads it must not doubt that of the server. */
    static final String[] CHECKS_OF_A_CLIENT = {
        "Unable to authenticate the request",
        "Certificate Verification: ",
        "AH02039",
        "AH02276",
        "verify client certificate",
        "client certificate verif",
        "client SSL certificate verify error",
        "client certificate authentication failed",
        "SSL client CA chain",
        "SSL client certificate not trusted",
        "ssl_client_verify",
        // OpenSSL names the step in which a server reads what the client showed; nginx and HAProxy say so of their own
        // side.
        "tls_process_client_certificate",
        "ssl3_get_client_certificate",
        "certificate verify failed) while SSL handshaking, client",
        "SSL handshake failure (error:0A000086"
    };

    /** The exception of the old .NET Framework, as it is translated. */
    private static final Signal CHANNEL_NOT_MADE = logSays(
            "Could not create SSL/TLS secure channel",
            "SSL/TLS-Kanal erstellt werden",
            "de cr\u00e9er un canal s\u00e9curis\u00e9 SSL/TLS",
            "crear un canal seguro SSL/TLS",
            "criar um canal seguro",
            "creare un canale sicuro SSL/TLS",
            "\u0441\u043e\u0437\u0434\u0430\u0442\u044c \u0437\u0430\u0449\u0438\u0449\u0435\u043d\u043d\u044b\u0439 \u043a\u0430\u043d\u0430\u043b SSL/TLS",
            "\u672a\u80fd\u521b\u5efa SSL/TLS \u5b89\u5168\u901a\u9053",
            "\u7121\u6cd5\u5efa\u7acb SSL/TLS \u7684\u5b89\u5168\u901a\u9053",
            "\u30c1\u30e3\u30cd\u30eb\u3092\u4f5c\u6210\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f");

    private HandshakeSentences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "certificate-of-the-client-refused-by-an-alert",
                                logSays(ALERTS_ABOUT_A_CERTIFICATE)
                                        .and(Words.unsaid(
                                                "TLS handshake error from", "SSL_accept", "while SSL handshaking"))
                                        .as(
                                                "the other side says by an alert that the certificate that it was shown is out of date, revoked or of no use"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .hintsAt(CLOCK_SKEW)
                        .stronglySpeaksAgainst(
                                SERVICE_INCIDENT, TLS_INTERCEPTION_UNTRUSTED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .answeredBy(Strength.PROVES, Answerer.NOBODY, "")
                        .source("RFC 8446 section 6.2")
                        .source("https://github.com/golang/go/pull/53251"),
                Rule.when(
                                "dotnet-could-not-make-a-channel",
                                CHANNEL_NOT_MADE.as(
                                        "the old .NET Framework says so most often where it offers no version of TLS that the server takes"))
                        .stronglySuggests(CLIENT_BUG)
                        .source("https://learn.microsoft.com/dotnet/framework/network-programming/tls"),
                Rule.when(
                                "handshake-failed-for-no-said-reason",
                                logSays(
                                                "SSL handshake error",
                                                "TLS handshake error",
                                                "SSL handshake fail",
                                                "TLS handshake fail",
                                                "SSL handshake issue",
                                                "error during SSL handshake",
                                                "error in the SSL handshake",
                                                "SSL/TLS \ubcf4\uc548 \ucc44\ub110\uc744 \ub9cc\ub4e4 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4",
                                                "SSL connect error",
                                                "SSL connection could not be established",
                                                "SSL_ERROR_SYSCALL")
                                        .or(CHANNEL_NOT_MADE)
                                        .and(logSays("certificate", "alert", "hostname", "protocol version", "cipher")
                                                .not())
                                        .as("the TLS handshake failed, and the words do not say why"))
                        .suggests(TLS_INTERCEPTION_UNTRUSTED, CLIENT_CERTIFICATE_REQUIRED)
                        .hintsAt(CLIENT_BUG, CORPORATE_PROXY_BLOCKED, SERVICE_INCIDENT, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .answeredBy(Strength.SUGGESTS, Answerer.NOBODY, "")
                        .source("RFC 8446 section 6.2")
                        .source(
                                "https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/could-not-create-ssl-tls-secure-channel")
                        .wrongWhen("A server behind the one that answered failed the handshake."));
    }
}
