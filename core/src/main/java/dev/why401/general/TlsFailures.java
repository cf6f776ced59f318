package dev.why401.general;

import static dev.why401.evidence.TransportProblem.Kind.TLS_NOT_TRUSTED;
import static dev.why401.evidence.TransportProblem.Kind.TLS_WRONG_NAME;
import static dev.why401.evidence.TransportProblem.Kind.TLS_WRONG_TIME;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** TLS handshakes that ended the call: who is not trusted, by whom, and which certificate is missing. */
final class TlsFailures {
    private static final String ALERTS = "RFC 8446 section 6.2";
    private static final String INSPECTION = "https://github.com/scribejava/scribejava/issues/969";

    private static final Signal NOT_TRUSTED = problem(TLS_NOT_TRUSTED)
            .or(logSays(
                            "PKIX path building failed",
                            "PKIX path validation failed",
                            "unable to find valid certification path",
                            "Trust anchor for certification path not found",
                            "certificate verify failed",
                            "CERTIFICATE_VERIFY_FAILED",
                            "self signed certificate",
                            "self-signed certificate",
                            "SELF_SIGNED_CERT_IN_CHAIN",
                            "unable to get local issuer certificate",
                            "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
                            "unable to verify the first certificate",
                            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
                            "certificate signed by unknown authority",
                            "could not establish trust relationship",
                            "RemoteCertificateChainErrors",
                            "errors in the certificate chain",
                            "SEC_E_UNTRUSTED_ROOT",
                            "ERR_CERT_AUTHORITY_INVALID",
                            ": UnknownIssuer",
                            "(UnknownIssuer)",
                            "alert unknown ca",
                            "certificate verification failed",
                            "verify the certificate of",
                            "No trusted certificate found",
                            "certificate is not trusted",
                            "have a known issuer",
                            "hasn't got a known issuer",
                            "unable to get issuer certificate",
                            "UNABLE_TO_GET_ISSUER_CERT",
                            "DEPTH_ZERO_SELF_SIGNED_CERT",
                            "CERT_UNTRUSTED",
                            "SEC_ERROR_UNKNOWN_ISSUER",
                            "SEC_ERROR_UNTRUSTED_ISSUER",
                            "MOZILLA_PKIX_ERROR",
                            "certificate issuer has been marked as not trusted",
                            "ertificate issuer is not recognized",
                            "CERT_TRUST_IS_UNTRUSTED_ROOT",
                            "CERT_TRUST_IS_PARTIAL_CHAIN",
                            "not trusted by the trust provider",
                            "0x800B0109",
                            "80072f0d",
                            "2147012851",
                            "SECURE_INVALID_CA",
                            "INTERNET_INVALID_CA",
                            "is not standards compliant",
                            "0x80090325",
                            "issued by an authority that is not trusted",
                            "chain was issued by an untrusted",
                            "certificate for this server is invalid",
                            "NSURLErrorDomain Code=-1202",
                            "errSSLXCertChainInvalid",
                            "RecoverableTrustFailure",
                            "UntrustedRoot",
                            "PartialChain",
                            "unknown signer",
                            "CaUsedAsEndEntity",
                            "Fatal - Unknown CA",
                            "s certificate, issued by",
                            "relies on legacy Common Name",
                            "SSL peer certificate or SSH remote key was not OK",
                            "eer certificate cannot be authenticated",
                            "certificate is not authorized to sign",
                            "too many intermediates for path length",
                            "issuer name does not match subject",
                            "remote certificate is invalid",
                            "rejected by the provided RemoteCertificateValidationCallback",
                            "keine Vertrauensstellung",
                            "nicht vertrauensw\u00fcrdig",
                            "n'est pas approuv",
                            "de v\u00e9rifier le certificat",
                            "relation de confiance pour le canal",
                            "certificado no es de confianza",
                            "relaci\u00f3n de confianza para el canal",
                            "relazione di trust per il canale",
                            "rela\u00e7\u00e3o de confian\u00e7a para o canal",
                            "\u4fdd\u8b77\u3055\u308c\u3066\u3044\u308b\u30c1\u30e3\u30cd\u30eb\u306b\u5bfe\u3059\u308b\u4fe1\u983c\u95a2\u4fc2",
                            "\u4fe1\u983c\u95a2\u4fc2\u3092\u78ba\u7acb\u3067\u304d\u307e\u305b\u3093",
                            "\u5efa\u7acb\u4fe1\u4efb\u5173\u7cfb",
                            "\u4fe1\u4efb\u95dc\u4fc2",
                            "\ubcf4\uc548 \ucc44\ub110\uc5d0 \ub300\ud55c \ud2b8\ub7ec\uc2a4\ud2b8",
                            "\u0434\u043e\u0432\u0435\u0440\u0438\u0442\u0435\u043b\u044c\u043d\u044b\u0435 \u043e\u0442\u043d\u043e\u0448\u0435\u043d\u0438\u044f")
                    .and(logSays(
                                    "has expired",
                                    "not yet valid",
                                    "not yet activated",
                                    "not yet been activated",
                                    "validity check failed",
                                    "NotTimeValid",
                                    "NOT_YET_VALID_CERTIFICATE",
                                    "EXPIRED_CERTIFICATE",
                                    "CERT_EXPIRED",
                                    "Hostname mismatch",
                                    "doesn't match",
                                    "is not valid for")
                            .not()))
            .and(
                    Words.unsaid(HandshakeSentences.CHECKS_OF_A_CLIENT),
                    Words.unsaid("RemoteCertificateNameMismatch").or(logSays("RemoteCertificateChainErrors")))
            .as("the client does not trust the authority that signed the server's certificate");

    private static final Signal WRONG_NAME = problem(TLS_WRONG_NAME)
            .or(logSays(
                    "No subject alternative names",
                    "No subject alternative DNS name",
                    "No name matching",
                    "SSLPeerUnverifiedException",
                    "Hostname mismatch",
                    "does not match certificate's altnames",
                    "ERR_TLS_CERT_ALTNAME_INVALID",
                    "certificate is valid for",
                    "no alternative certificate subject name matches",
                    "doesn't match either of",
                    "did not match expected hostname",
                    "any of the subject alternative names",
                    "certificate is not valid for",
                    "IP address mismatch",
                    "does not match target host name",
                    "not in the cert's altnames",
                    "did not match any of the valid hosts",
                    "pretending to be",
                    "common name mismatch",
                    "SSL_ERROR_BAD_CERT_DOMAIN",
                    "NotValidForName",
                    "certificate not valid for name",
                    "SECURE_CERT_CN_INVALID",
                    "SEC_CERT_CN_INVALID",
                    "80072f06",
                    "2147012858",
                    "host name in the certificate is invalid",
                    "SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL",
                    "CERT_E_CN_NO_MATCH",
                    "800B010F",
                    "RemoteCertificateNameMismatch",
                    "ERR_CERT_COMMON_NAME_INVALID"))
            .or(matches(
                    "a name that is not that of the certificate",
                    "hostname",
                    "hostname '[^'\\n]{1,200}' doesn't match"))
            .as("the certificate belongs to another host name");

    private static final Signal PLAIN_HTTP = says(
            "plain HTTP request was sent to HTTPS port",
            "sent an HTTP request to an HTTPS server",
            "combination of host and port requires TLS",
            "speaking plain HTTP to an SSL-enabled server port");

    private TlsFailures() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("certificate-not-trusted", NOT_TRUSTED)
                        .stronglySuggests(TLS_INTERCEPTION_UNTRUSTED)
                        .hintsAt(CAPTIVE_PORTAL, CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(INSPECTION)
                        .cases("gw-032", "gw-033")
                        .wrongWhen(
                                "The server itself uses a private authority, or leaves out an intermediate certificate."),
                Rule.when(
                                "certificate-of-an-inspecting-proxy",
                                certificateIssuedBy(
                                                "zscaler",
                                                "netskope",
                                                "caadmin",
                                                "forcepoint",
                                                "websense",
                                                "blue coat",
                                                "bluecoat",
                                                "symantec web",
                                                "fortinet",
                                                "fortigate",
                                                "palo alto",
                                                "umbrella",
                                                "mcafee web",
                                                "skyhigh",
                                                "checkpoint",
                                                "check point",
                                                "sophos",
                                                "barracuda",
                                                "kaspersky",
                                                "eset ssl",
                                                "avast",
                                                "bitdefender",
                                                "mitmproxy",
                                                "charles proxy",
                                                "fiddler",
                                                "burp")
                                        .as("the certificate was issued by a product that opens TLS on the way"))
                        .proves(TLS_INTERCEPTION_UNTRUSTED)
                        .source(INSPECTION),
                Rule.when(
                                "inspecting-product-in-the-log",
                                NOT_TRUSTED
                                        .and(logSays(
                                                "zscaler",
                                                "netskope",
                                                "fortinet",
                                                "fortigate",
                                                "forcepoint",
                                                "palo alto",
                                                "blue coat",
                                                "umbrella root",
                                                "kaspersky",
                                                "mitmproxy",
                                                "MITM_DETECTED",
                                                "charles proxy",
                                                "fiddler"))
                                        .as("the log names a product that opens TLS on the way"))
                        .proves(TLS_INTERCEPTION_UNTRUSTED)
                        .source(INSPECTION),
                Rule.when("certificate-of-another-name", WRONG_NAME)
                        .suggests(BASE_URL_WRONG, DNS_WRONG)
                        .hintsAt(CAPTIVE_PORTAL, CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 9110 section 4.3.4"),
                Rule.when(
                                "certificate-of-a-network-login",
                                matches(
                                                "the name of a network's login in a certificate",
                                                "cert",
                                                "(?:cert|altnames|DNS:|subject|valid for)[^\\n]{0,200}(?:wifi|wi-fi|hotspot|captive|guest-?portal|securelogin\\.(?:aruba|hpe|networks))")
                                        .as("the certificate that came is that of a network's login page"))
                        .proves(CAPTIVE_PORTAL)
                        .speaksAgainst(DNS_WRONG, TLS_INTERCEPTION_UNTRUSTED, BASE_URL_WRONG)
                        .source("RFC 8952 section 1"),
                Rule.when(
                                "certificate-not-yet-valid",
                                logSays(
                                                "CertificateNotYetValidException",
                                                "certificate is not yet valid",
                                                "certificate has not yet been activated",
                                                "is not yet activated",
                                                "certificate not yet valid",
                                                "CERT_NOT_YET_VALID",
                                                "NotValidYet",
                                                "certificate not valid yet",
                                                "NOT_YET_VALID_CERTIFICATE",
                                                "ServerCertificateNotYetValid",
                                                "NSURLErrorDomain Code=-1204",
                                                "NSURLErrorDomain error -1204",
                                                "errSSLCertNotYetValid",
                                                "NotBefore:")
                                        .as(
                                                "the certificate of the server is not valid yet by the clock of this machine"))
                        .stronglySuggests(CLOCK_SKEW)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 5280 section 4.1.2.5"),
                Rule.when(
                                "certificate-ended-before-now",
                                matches(
                                                "a certificate whose end lies before the time that the client shows beside it",
                                                "certificate",
                                                "current time \\S{10,40} is after \\S|certificate expired on [^\\n]{5,60}\\bcurrent time is\\b"
                                                        + "|certificate expired [^\\n]{0,20}\\b(?:days?|hours?|months?) ago")
                                        .as(
                                                "the client says until when the certificate held, and that it is later now"))
                        .suggests(SERVICE_INCIDENT)
                        .hintsAt(DNS_WRONG)
                        .isAHintAgainst(CLOCK_SKEW)
                        .source("https://pkg.go.dev/crypto/x509#CertificateInvalidError")
                        .source("https://github.com/ZoneMinder/zoneminder/issues/1660")
                        .wrongWhen("The clock of this machine runs ahead."),
                Rule.when(
                                "clock-of-a-machine-without-a-battery",
                                matches(
                                                "a time long before any certificate in use",
                                                "current time",
                                                "current time (?:is )?\\W?(?:19[789]\\d|200\\d)-|current time \\S{10,40} is before \\S")
                                        .as(
                                                "the time that this machine shows lies before the beginning of the certificate"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT)
                        .source("https://pkg.go.dev/crypto/x509#CertificateInvalidError"),
                Rule.when(
                                "certificate-expired",
                                problem(TLS_WRONG_TIME)
                                        .or(logSays(
                                                "CertificateExpiredException",
                                                "certificate has expired",
                                                "CERT_HAS_EXPIRED",
                                                "certificate expired",
                                                "expired certificate",
                                                "certificate is not yet valid",
                                                "certificate has not yet been activated",
                                                "certificate not yet valid",
                                                "validity check failed",
                                                "has expired or is not yet valid",
                                                "NotAfter:",
                                                "ERR_CERT_DATE_INVALID",
                                                "SEC_CERT_DATE_INVALID",
                                                "SECURE_CERT_DATE_INVALID",
                                                "80072f05",
                                                "2147012859",
                                                "date in the certificate is invalid",
                                                "NotTimeValid",
                                                "CertExpired",
                                                "peer certificate: Expired",
                                                "InvalidCertificate(Expired",
                                                "SEC_ERROR_EXPIRED_CERTIFICATE",
                                                "SEC_E_CERT_EXPIRED",
                                                "CERT_E_EXPIRED",
                                                "800B0101",
                                                "0x80090328",
                                                "ServerCertificateHasBadDate",
                                                "NSURLErrorDomain Code=-1201",
                                                "errSSLCertExpired",
                                                "certificate is expired"))
                                        .and(
                                                Words.unsaid(HandshakeSentences.ALERTS_ABOUT_A_CERTIFICATE),
                                                Words.unsaid(HandshakeSentences.CHECKS_OF_A_CLIENT))
                                        .as(
                                                "the certificate of the server is not valid at the time that this machine shows"))
                        .stronglySuggests(SERVICE_INCIDENT, CLOCK_SKEW)
                        .hintsAt(TLS_INTERCEPTION_UNTRUSTED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 5280 section 4.1.2.5")
                        .wrongWhen("The certificate really has expired: then its owner has to renew it."),
                Rule.when(
                                "revocation-not-checked",
                                logSays(
                                                "CRYPT_E_NO_REVOCATION_CHECK",
                                                "CRYPT_E_REVOCATION_OFFLINE",
                                                "0x80092012",
                                                "0x80092013",
                                                "unable to check revocation",
                                                "Unable to determine revocation status",
                                                "RevocationStatusUnknown",
                                                "Could not determine revocation status")
                                        .as(
                                                "the client could not find out whether the certificate of the server was revoked, as of those that proxies make"))
                        .stronglySuggests(TLS_INTERCEPTION_UNTRUSTED)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("https://github.com/curl/curl/issues/264"),
                Rule.when(
                                "no-authorities-at-all",
                                logSays(
                                                "trustAnchors parameter must be non-empty",
                                                "error setting certificate verify locations",
                                                "error setting certificate file",
                                                "error adding trust anchors",
                                                "Ignoring extra certs from",
                                                "Problem with the SSL CA cert",
                                                "no root certificates",
                                                "No CA certificates",
                                                "no valid certificate authorities",
                                                "Could not find a suitable TLS CA certificate bundle",
                                                "invalid path to CA bundle")
                                        .as("the client found no list of authorities that it could trust"))
                        .stronglySuggests(TLS_INTERCEPTION_UNTRUSTED)
                        .suggests(CLIENT_BUG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 5280 section 6.1"),
                Rule.when(
                                "tls-ended-before-any-credential",
                                NOT_TRUSTED
                                        .or(ClientCertificates.ALERT, logSays("fatal alert", "SSLHandshakeException"))
                                        .as("the TLS handshake failed, so that no credential was ever looked at"))
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                TOKEN_EXPIRED,
                                PERMISSION_DENIED)
                        .source(ALERTS),
                Rule.when(
                                "protocol-version-alert",
                                logSays(
                                                "alert: protocol_version",
                                                "alert protocol_version",
                                                "alert, protocol_version",
                                                "alert (protocol_version",
                                                "ALERT_PROTOCOL_VERSION",
                                                "alert protocol version",
                                                "tls: protocol version not supported",
                                                "SSL_UNSUPPORTED_PROTOCOL",
                                                "[SSL: UNSUPPORTED_PROTOCOL",
                                                ":unsupported protocol",
                                                "unsupported protocol (_ssl")
                                        .as("client and server have no version of TLS in common"))
                        .proves(CLIENT_BUG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(ALERTS),
                Rule.when(
                                "tls-of-another-age",
                                logSays(
                                                "UNSAFE_LEGACY_RENEGOTIATION",
                                                "unsafe legacy renegotiation",
                                                "DH_KEY_TOO_SMALL",
                                                "dh key too small",
                                                "EE_KEY_TOO_SMALL",
                                                "ee key too small",
                                                "CA_MD_TOO_WEAK",
                                                "ca md too weak",
                                                "No appropriate protocol",
                                                "no cipher suites in common",
                                                "NO_SHARED_CIPHER",
                                                "no shared cipher",
                                                "SEC_E_ALGORITHM_MISMATCH",
                                                "ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
                                                "algorithm constraints")
                                        .as(
                                                "one side of the TLS connection is so old, or so strict, that the other does not go on"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(TLS_INTERCEPTION_UNTRUSTED)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("https://docs.openssl.org/3.0/man7/migration_guide/")
                        .source("https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/"),
                Rule.when(
                                "certificate-of-another-name-here-only",
                                WRONG_NAME
                                        .and(worksInCurl().or(worksElsewhere()))
                                        .as(
                                                "the certificate belongs to another host name here, and elsewhere the name leads to the right one"))
                        .stronglySuggests(DNS_WRONG)
                        .isAHintAgainst(TLS_INTERCEPTION_UNTRUSTED, CORPORATE_PROXY_BLOCKED, BASE_URL_WRONG)
                        .source("https://docs.oracle.com/javase/8/docs/technotes/guides/net/properties.html")
                        .wrongWhen("A proxy on the way of this client alone shows a page of its own."),
                Rule.when(
                                "unrecognized-name-alert",
                                logSays("unrecognized_name", "unrecognized name", "UNRECOGNIZED_NAME")
                                        .as("the server says in the TLS handshake that it does not serve this name"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(DNS_WRONG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 6066 section 3"),
                Rule.when(
                                "handshake-failure-alert",
                                logSays(
                                                "handshake_failure",
                                                "HANDSHAKE_FAILURE",
                                                "alert handshake failure",
                                                "tls: handshake failure")
                                        .as("the server broke off the TLS handshake without saying why"))
                        .suggests(CLIENT_CERTIFICATE_REQUIRED)
                        .hintsAt(CLIENT_BUG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source(ALERTS)
                        .cases("gw-120")
                        .wrongWhen("Client and server have no cipher or protocol version in common."),
                Rule.when(
                                "tls-spoken-to-a-plain-port",
                                logSays(
                                                "Unrecognized SSL message, plaintext connection",
                                                "Unsupported or unrecognized SSL message",
                                                "wrong version number",
                                                "WRONG_VERSION_NUMBER",
                                                "server gave HTTP response to HTTPS client",
                                                "packet length too long",
                                                "first record does not look like a TLS handshake")
                                        .as("the client spoke TLS to a port that does not"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, CAPTIVE_PORTAL, CLIENT_BUG)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 8446 section 5.1"),
                Rule.when(
                                "plain-http-sent-though-https-was-asked",
                                PLAIN_HTTP
                                        .and(urlScheme("https"))
                                        .as(
                                                "https was called and the server got plain http, as from clients that give a proxy the call in place of a tunnel"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source("RFC 9110 section 9.3.6")
                        .wrongWhen("A server behind the one that answered is called with http."),
                Rule.when(
                                "plain-http-sent-to-a-tls-port",
                                PLAIN_HTTP.as("the web server says that http was spoken to an https port"))
                        .proves(BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source("RFC 9110 section 4.2.2"));
    }
}
