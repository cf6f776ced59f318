package dev.why401.capture;

import dev.why401.evidence.TransportProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what clients write when a call did not reach the server that it was meant for: curl with OpenSSL, LibreSSL, GnuTLS,
 * Schannel, Secure Transport and rustls, wget, browsers, OkHttp, the JDK, Python, Go, Node.js, .NET, Ruby and PHP.
 */
final class TransportWords {
    /**
     * The words for one kind of problem, in lower case.
     *
     * @param plain what nothing else says
     * @param ofClient what tells the same only where a client is known to speak
     */
    private record Words(Kind kind, List<String> plain, List<String> ofClient) {
        boolean areIn(String lower, boolean clientSpeaks) {
            return holdsOne(lower, plain) || (clientSpeaks && holdsOne(lower, ofClient));
        }

        private static boolean holdsOne(String lower, List<String> phrases) {
            for (String phrase : phrases) {
                if (lower.contains(phrase)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Pattern PROXY_STATUS = Pattern.compile(
            "(?:proxy returns \"http/1\\.\\d |tunnel connection failed: |response code for connect: |http code |connect tunnel failed, response "
                    + "|proxy response to connect was: \"http/1\\.\\d )(\\d{3})\\b");

    /** The narrower come first: a certificate of another name is also one that could not be verified. */
    private static final List<Words> ALL = List.of(
            new Words(Kind.PROXY_STATUS_FROM_ORIGIN, List.of("(407) code while not using proxy"), List.of()),
            new Words(
                    Kind.PROXY_AUTHENTICATION,
                    List.of(
                            "failed to authenticate with proxy",
                            "too many tunnel connections attempted",
                            "proxyerror: 407",
                            "\": proxy authentication required",
                            "proxyconnect tcp: proxy authentication required",
                            "err_proxy_auth"),
                    List.of(
                            "connect tunnel failed, response 407",
                            "received http code 407 from proxy",
                            "response code for connect: 407",
                            "proxy tunneling failed: proxy authentication required",
                            "proxy returns \"http/1.1 407",
                            "proxy returns \"http/1.0 407")),
            new Words(
                    Kind.TUNNEL_REFUSED,
                    List.of("err_tunnel_connection_failed"),
                    List.of(
                            "connect tunnel failed, response",
                            "from proxy after connect",
                            "response code for connect: ",
                            "proxy tunneling failed: ",
                            "proxy returns \"http/",
                            "proxy connect aborted")),
            new Words(
                    Kind.CLIENT_CERTIFICATE_WANTED,
                    List.of(
                            "certificate required",
                            "certificate_required",
                            "alert bad certificate",
                            "bad_certificate",
                            "tls: bad certificate",
                            "err_bad_ssl_client_auth_cert",
                            "err_ssl_client_auth_cert",
                            "sec_i_incomplete_credentials"),
                    List.of("certificaterequired", "certificate is required")),
            new Words(
                    Kind.TLS_WRONG_NAME,
                    List.of(
                            "no subject alternative",
                            "no name matching",
                            "sslpeerunverifiedexception",
                            "hostname mismatch",
                            "certificate did not match expected hostname",
                            "not in the cert's altnames",
                            "any of the subject alternative names",
                            "' doesn't match '",
                            "err_tls_cert_altname_invalid",
                            "does not match certificate's altnames",
                            "x509: certificate is valid for",
                            "x509: certificate is not valid for",
                            "remotecertificatenamemismatch",
                            "no alternative certificate subject name",
                            "does not match target host name",
                            "sec_e_wrong_principal",
                            "err_cert_common_name_invalid",
                            "ssl_error_bad_cert_domain"),
                    List.of(
                            "does not match target host",
                            "subject name does not match",
                            "notvalidforname",
                            "not valid for name",
                            "doesn't match requested host name",
                            "does not match the requested host",
                            "certificate's owner does not match hostname")),
            new Words(
                    Kind.TLS_WRONG_TIME,
                    List.of(
                            "certificate has expired",
                            "cert_has_expired",
                            "cert_not_yet_valid",
                            "certificate is not yet valid",
                            "certificateexpiredexception",
                            "certificatenotyetvalidexception",
                            "validity check failed",
                            "certificate expired",
                            "nottimevalid",
                            "sec_e_cert_expired",
                            "err_cert_date_invalid",
                            "sec_error_expired"),
                    List.of("cert_expired", "certexpired", "certnotvalidyet", "has expired", "not yet activated")),
            new Words(
                    Kind.TLS_NOT_TRUSTED,
                    List.of(
                            "pkix path",
                            "unable to find valid certification path",
                            "certificate_verify_failed",
                            "certificate verify failed",
                            "self signed certificate",
                            "self-signed certificate",
                            "self_signed_cert",
                            "unable to get local issuer certificate",
                            "unable to get issuer certificate",
                            "unable_to_get_issuer_cert",
                            "unable_to_verify_leaf_signature",
                            "unable to verify the first certificate",
                            "x509: certificate signed by unknown authority",
                            "trust anchor for certification path not found",
                            "does not chain with any of the trust anchors",
                            "remotecertificatechainerrors",
                            "partialchain",
                            "untrustedroot",
                            "remote certificate is invalid",
                            "remote certificate was rejected",
                            "could not establish trust relationship",
                            "ssl certificate problem",
                            "server certificate verification failed",
                            "sec_e_untrusted_root",
                            "cert_trust_is_untrusted_root",
                            "sec_error_unknown_issuer",
                            "err_cert_authority_invalid"),
                    List.of(
                            "unable to get local issuer",
                            "unable to get issuer",
                            "unable to locally verify the issuer",
                            "certificate verification failed",
                            "is not trusted",
                            "cannot verify",
                            "have a known issuer",
                            ": unknownissuer",
                            "(unknownissuer)",
                            "unknown issuer",
                            "invalid peer certificate",
                            "invalid certificate chain",
                            "path building failed",
                            "trust anchor",
                            "peer certificate cannot be authenticated",
                            "peer's certificate issuer")),
            new Words(
                    Kind.UNKNOWN_HOST,
                    List.of(
                            "unknownhostexception",
                            "enotfound",
                            "eai_again",
                            "no such host",
                            "name or service not known",
                            "nodename nor servname",
                            "getaddrinfo failed",
                            "could not resolve host",
                            "failed to resolve '",
                            "temporary failure in name resolution",
                            "name could not be resolved",
                            "unresolvedaddressexception",
                            "name does not resolve",
                            "nameresolutionerror",
                            "unable to resolve host",
                            "err_name_not_resolved",
                            "ns_error_unknown_host"),
                    List.of("couldn't resolve host")),
            new Words(
                    Kind.TOO_MANY_REDIRECTS,
                    List.of(
                            "toomanyredirects",
                            "redirected too many times",
                            "too many redirect",
                            "err_fr_too_many_redirects",
                            "err_too_many_redirects",
                            "maximum number of redirects",
                            "too many follow-up requests",
                            "redirect count exceeded",
                            "maximum redirect reached",
                            "max redirects exceeded",
                            ") redirects followed",
                            "0 redirects",
                            "too many automatic redirections",
                            "stuck in a redirect loop",
                            "ns_error_redirect_loop"),
                    List.of("redirects followed", "redirections exceeded")),
            new Words(
                    Kind.OTHER,
                    List.of(
                            "connection refused",
                            "econnrefused",
                            "connectexception",
                            "actively refused",
                            "couldn't connect to server",
                            "econnreset",
                            "connection reset",
                            "sslhandshakeexception",
                            "sslexception",
                            "sslerror",
                            "err_ssl_",
                            "handshake_failure",
                            "handshake failure",
                            "connection timed out",
                            "connect timed out",
                            "connecttimeout",
                            "etimedout",
                            "connect_timeout",
                            "sockettimeoutexception",
                            "no route to host",
                            "network is unreachable",
                            "ehostunreach",
                            "enetunreach",
                            "i/o timeout",
                            "handshake timeout",
                            "remote end closed connection",
                            "socket hang up",
                            "remotedisconnected",
                            "could not create ssl/tls secure channel",
                            "ssl connection could not be established",
                            "ssl_error_syscall",
                            "net::err_",
                            "ns_error_net_"),
                    List.of(
                            "failed to connect",
                            "couldn't connect",
                            "could not resolve proxy",
                            "operation timed out",
                            "empty reply from server",
                            "recv failure",
                            "send failure",
                            "wrong version number",
                            "unable to establish ssl connection",
                            "schannel: failed",
                            "schannel: next initializesecuritycontext failed",
                            "gnutls_handshake() failed")));

    private TransportWords() {}

    /** Returns what the words of a client tell of; {@code null} if they are none that are known. */
    static @Nullable Kind ofClient(String words) {
        return kind(words, true);
    }

    private static @Nullable Kind kind(String text, boolean clientSpeaks) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2018', '\'').replace('\u2019', '\'');
        for (Words words : ALL) {
            if (words.areIn(lower, clientSpeaks)) {
                return words.kind();
            }
        }
        return null;
    }

    static void read(String text, LogFacts facts) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher proxy = PROXY_STATUS.matcher(lower);
        if ((lower.contains("proxy") || lower.contains("connect")) && proxy.find()) {
            int status = Integer.parseInt(proxy.group(1));
            facts.problem(status == 407 ? Kind.PROXY_AUTHENTICATION : Kind.TUNNEL_REFUSED, status);
        } else {
            facts.problem(kind(text, false), null);
        }
    }
}
