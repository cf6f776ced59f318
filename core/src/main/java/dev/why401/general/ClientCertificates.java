package dev.why401.general;

import static dev.why401.evidence.TransportProblem.Kind.CLIENT_CERTIFICATE_WANTED;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Servers and gateways that want a certificate of the client: what they log and answer, and what clients say, where none came or a wrong one. */
final class ClientCertificates {
    private static final String ALERTS = "RFC 8446 section 6.2";

    /** The alert 116 exists for nothing else; clients write it in these ways. */
    static final Signal ALERT = logSays(
                    "certificate_required",
                    "alert certificate required",
                    "ALERT_CERTIFICATE_REQUIRED",
                    "tls: certificate required",
                    "SSL alert number 116",
                    "alert number 116",
                    "TLS alert: 'CertificateRequired'")
            .as("the server ended the TLS connection because no client certificate came");

    /** What client and server log when the server asked for a certificate of the client and an empty list came. */
    private static final Signal NO_CLIENT_CERTIFICATE = logSays(
                    "No X.509 certificate for client authentication",
                    "use empty Certificate message instead",
                    "client didn't provide a certificate",
                    "peer did not return a certificate",
                    "peer did not send a certificate",
                    "no certificate returned",
                    "Empty client certificate chain",
                    "null cert chain",
                    "client sent no required SSL certificate",
                    "client sent no certificate",
                    "client did not present a certificate",
                    "client certificate was not presented",
                    "peer sent no certificates",
                    "SEC_E_INCOMPLETE_CREDENTIALS",
                    "0x80090320")
            .as("the server asked for a certificate of the client, and the client had none to show");

    /** An alert that comes from the other side is about the certificate that this side showed. */
    private static final Signal AUTHORITY_UNKNOWN_TO_THE_OTHER_SIDE = logSays(
                    "alert unknown ca",
                    "ALERT_UNKNOWN_CA",
                    "tls: unknown certificate authority",
                    "fatal alert: unknown_ca",
                    "fatal alert: UnknownCA",
                    "TLS alert: 'UnknownCA'",
                    "alert number 48")
            .and(logSays("TLS handshake error from", "SSL_accept", "while SSL handshaking")
                    .not())
            .as("the server says by an alert that it does not know who signed the certificate of the client");

    private ClientCertificates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "wcf-forbidden-as-anonymous",
                                logSays("forbidden with client authentication scheme 'Anonymous'")
                                        .as(
                                                "WCF got a 403, and calls a client Anonymous that logs in with a certificate or not at all"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(BOT_CHALLENGE, SILENT_ANONYMOUS)
                        .source("https://github.com/dotnet/wcf/issues/4210")
                        .wrongWhen("The service wants no certificate: WCF says so of every 403 without a login."),
                Rule.when(
                                "client-certificate-missing",
                                ALERT.as("the server ended the TLS connection because no client certificate came"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(ALERTS),
                Rule.when("client-had-no-certificate", NO_CLIENT_CERTIFICATE)
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .stronglySpeaksAgainst(TLS_INTERCEPTION_UNTRUSTED, OAUTH_CLIENT_AUTH_FAILED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("https://github.com/jetty/jetty.project/issues/3477")
                        .source("RFC 8446 section 4.4.2.4"),
                Rule.when("client-certificate-of-an-unknown-authority", AUTHORITY_UNKNOWN_TO_THE_OTHER_SIDE)
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .hintsAt(TLS_INTERCEPTION_UNTRUSTED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 8446 section 6.2")
                        .wrongWhen(
                                "The line stands in the log of the server: then the client does not trust the server."),
                Rule.when(
                                "certificate-unknown-alert",
                                logSays(
                                                "fatal alert: certificate_unknown",
                                                "fatal alert: CertificateUnknown",
                                                "alert certificate unknown",
                                                "ALERT_CERTIFICATE_UNKNOWN",
                                                "TLS alert: 'CertificateUnknown'",
                                                "alert number 46")
                                        .and(Words.unsaid(
                                                "TLS handshake error from", "SSL_accept", "while SSL handshaking"))
                                        .as(
                                                "the other side says by an alert that it does not take the certificate that it was shown"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(TLS_INTERCEPTION_UNTRUSTED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(ALERTS)
                        .wrongWhen(
                                "The line stands in the log of the server: then the client does not trust the server."),
                Rule.when(
                                "client-certificate-not-loaded",
                                logSays(
                                                "could not load PEM client certificate",
                                                "could not load client cert",
                                                "unable to load client cert",
                                                "unable to load client key",
                                                "unable to set private key file",
                                                "unable to use client certificate",
                                                "problem with the local client certificate",
                                                "problem with the local SSL certificate",
                                                "no key found, wrong pass phrase",
                                                "private key does not match",
                                                "KEY_VALUES_MISMATCH",
                                                "key values mismatch",
                                                "failed to find any PEM data in certificate",
                                                "failed to find any PEM data in key",
                                                "UnrecoverableKeyException",
                                                "Cannot recover key",
                                                "keystore password was incorrect",
                                                "keystore was tampered with",
                                                "Invalid keystore format",
                                                "specified network password is not correct",
                                                "CLIENT_CERT_NO_PRIVATE_KEY",
                                                "CLIENT_CERT_NO_ACCESS_PRIVATE_KEY",
                                                "ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED",
                                                "ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY")
                                        .as(
                                                "the client could not use the certificate or the key that it was given to show"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(CLIENT_BUG, TLS_INTERCEPTION_UNTRUSTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("https://curl.se/libcurl/c/libcurl-errors.html")
                        .source("https://docs.oracle.com/javase/8/docs/api/java/security/KeyStore.html")
                        .wrongWhen(
                                "The store holds the authorities that are trusted, and no certificate of the client."),
                Rule.when(
                                "client-certificate-alert",
                                problem(CLIENT_CERTIFICATE_WANTED)
                                        .or(logSays(
                                                "certificate_required",
                                                "alert certificate required",
                                                "tls: certificate required",
                                                "bad_certificate",
                                                "alert bad certificate",
                                                "ALERT_BAD_CERTIFICATE",
                                                "tls: bad certificate",
                                                "ERR_BAD_SSL_CLIENT_AUTH_CERT",
                                                "that issued your certificate",
                                                "peer cannot verify your certificate",
                                                "peer rejected your certificate",
                                                "remote error: tls: unknown certificate",
                                                "remote error: tls: expired certificate",
                                                "CLIENT_AUTH_CERT_NEEDED",
                                                "80072f0c",
                                                "2147012852",
                                                "no renegotiation",
                                                "NO_RENEGOTIATION",
                                                "no_renegotiation",
                                                "requested renegotiation when AllowRenegotiation",
                                                "NSURLErrorDomain Code=-1205",
                                                "ClientCertificateRejected"))
                                        .as("the server ended the TLS connection over the client's certificate"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(ALERTS)
                        .cases("gw-119")
                        .source("https://github.com/google/conscrypt/issues/777"),
                Rule.when(
                                "client-certificate-page",
                                bodySays(
                                                "No required SSL certificate was sent",
                                                "Required SSL Certificate Not Sent",
                                                "The SSL certificate error")
                                        .as(
                                                "the web server says that the client's certificate is missing or not accepted"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "nginx")
                        .source("https://github.com/kubernetes/ingress-nginx/issues/7176")
                        .cases("dc-064", "gw-140")
                        .source("https://github.com/pycontribs/jira/issues/1573"));
    }
}
