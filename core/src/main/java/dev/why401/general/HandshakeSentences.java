package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.List;

/** Handshakes that failed, as people and clients say it who do not say why. */
final class HandshakeSentences {
    private HandshakeSentences() {}

    static List<Rule> rules() {
        return List.of(Rule.when(
                        "handshake-failed-for-no-said-reason",
                        logSays(
                                        "SSL handshake error",
                                        "TLS handshake error",
                                        "SSL handshake fail",
                                        "TLS handshake fail",
                                        "SSL handshake issue",
                                        "error during SSL handshake",
                                        "error in the SSL handshake",
                                        "Could not create SSL/TLS secure channel",
                                        "SSL connect error",
                                        "SSL connection could not be established",
                                        "SSL_ERROR_SYSCALL")
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
