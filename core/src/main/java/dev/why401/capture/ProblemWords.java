package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises why no answer arrived by the words of the client: curl with OpenSSL, LibreSSL, GnuTLS, Schannel, Secure Transport
 * and rustls, wget, browsers, OkHttp and the JDK.
 */
final class ProblemWords {
    private static final int LONGEST = 1_000;

    private record Words(Kind kind, List<String> anyOf) {
        static Words of(Kind kind, String... anyOf) {
            return new Words(kind, List.of(anyOf));
        }

        boolean areIn(String lower) {
            return anyOf.stream().anyMatch(lower::contains);
        }
    }

    /** The narrower come first: a certificate of another name is also one that could not be verified. */
    private static final List<Words> KNOWN = List.of(
            Words.of(
                    Kind.PROXY_AUTHENTICATION,
                    "connect tunnel failed, response 407",
                    "received http code 407 from proxy",
                    "response code for connect: 407",
                    "failed to authenticate with proxy",
                    "too many tunnel connections attempted",
                    "proxy tunneling failed: proxy authentication required",
                    "proxy returns \"http/1.1 407",
                    "proxy returns \"http/1.0 407",
                    "err_proxy_auth"),
            Words.of(
                    Kind.TUNNEL_REFUSED,
                    "connect tunnel failed, response",
                    "from proxy after connect",
                    "response code for connect: ",
                    "proxy tunneling failed: ",
                    "proxy returns \"http/",
                    "proxy connect aborted",
                    "err_tunnel_connection_failed"),
            Words.of(Kind.PROXY_STATUS_FROM_ORIGIN, "(407) code while not using proxy"),
            Words.of(
                    Kind.TOO_MANY_REDIRECTS,
                    "redirects followed",
                    "redirections exceeded",
                    "too many follow-up requests",
                    "err_too_many_redirects",
                    "ns_error_redirect_loop"),
            Words.of(
                    Kind.CLIENT_CERTIFICATE_WANTED,
                    "alert certificate required",
                    "certificate_required",
                    "certificaterequired",
                    "certificate is required",
                    "alert bad certificate",
                    "bad_certificate",
                    "err_bad_ssl_client_auth_cert",
                    "err_ssl_client_auth_cert",
                    "ssl_error_rx_certificate_required",
                    "sec_i_incomplete_credentials"),
            Words.of(
                    Kind.TLS_WRONG_NAME,
                    "no alternative certificate subject name matches",
                    "does not match target host",
                    "subject name does not match",
                    "sec_e_wrong_principal",
                    "notvalidforname",
                    "not valid for name",
                    "hostname mismatch",
                    "doesn't match requested host name",
                    "does not match the requested host",
                    "certificate's owner does not match hostname",
                    "no subject alternative",
                    "sslpeerunverifiedexception",
                    "err_cert_common_name_invalid",
                    "ssl_error_bad_cert_domain"),
            Words.of(
                    Kind.TLS_WRONG_TIME,
                    "certificate has expired",
                    "certificate is not yet valid",
                    "certificate expired",
                    "cert_expired",
                    "sec_e_cert_expired",
                    "certexpired",
                    "certnotvalidyet",
                    "has expired",
                    "not yet activated",
                    "validity check failed",
                    "certificateexpiredexception",
                    "certificatenotyetvalidexception",
                    "err_cert_date_invalid",
                    "sec_error_expired"),
            Words.of(
                    Kind.TLS_NOT_TRUSTED,
                    "ssl certificate problem",
                    "self signed certificate",
                    "self-signed certificate",
                    "unable to get local issuer",
                    "unable to get issuer",
                    "unable to locally verify the issuer",
                    "unable to verify the first certificate",
                    "certificate verify failed",
                    "certificate verification failed",
                    "certificate is not trusted",
                    "is not trusted",
                    "cannot verify",
                    "have a known issuer",
                    "unknownissuer",
                    "unknown issuer",
                    "invalid peer certificate",
                    "invalid certificate chain",
                    "sec_e_untrusted_root",
                    "cert_trust_is_untrusted_root",
                    "cert_e_untrustedroot",
                    "sec_error_unknown_issuer",
                    "err_cert_authority_invalid",
                    "path building failed",
                    "unable to find valid certification path",
                    "trust anchor",
                    "peer certificate cannot be authenticated",
                    "peer's certificate issuer"),
            Words.of(
                    Kind.UNKNOWN_HOST,
                    "could not resolve host",
                    "couldn't resolve host",
                    "unable to resolve host",
                    "unknownhostexception",
                    "name or service not known",
                    "nodename nor servname",
                    "err_name_not_resolved",
                    "ns_error_unknown_host",
                    "getaddrinfo enotfound"));

    private static final List<String> OTHERS = List.of(
            "connection refused",
            "failed to connect",
            "couldn't connect",
            "could not resolve proxy",
            "connection timed out",
            "operation timed out",
            "empty reply from server",
            "connection reset by peer",
            "recv failure",
            "send failure",
            "wrong version number",
            "handshake failure",
            "ssl_error_syscall",
            "unable to establish ssl connection",
            "schannel: failed",
            "schannel: next initializesecuritycontext failed",
            "gnutls_handshake() failed");

    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:response|http code|for connect:|http/1\\.[01]) (\\d{3})\\b|proxy (authentication required)");

    private ProblemWords() {}

    /** Returns the problem that a client describes; {@code OTHER} if the words are none that are known. */
    static TransportProblem of(String words, @Nullable String issuer) {
        String shown = words.substring(0, Math.min(words.length(), LONGEST));
        Kind kind = kind(shown);
        return new TransportProblem(
                kind == null ? Kind.OTHER : kind, shown, proxyStatus(shown, kind), Fact.ofShown(issuer));
    }

    /** Returns whether the words tell that no answer arrived. */
    static boolean areOne(String words) {
        String shown = words.substring(0, Math.min(words.length(), LONGEST));
        return kind(shown) != null || OTHERS.stream().anyMatch(shown.toLowerCase(Locale.ROOT)::contains);
    }

    private static @Nullable Kind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('\u2018', '\'').replace('\u2019', '\'');
        for (Words known : KNOWN) {
            if (known.areIn(lower)) {
                return known.kind();
            }
        }
        return null;
    }

    private static Fact<Integer> proxyStatus(String words, @Nullable Kind kind) {
        boolean proxy = kind == Kind.PROXY_AUTHENTICATION || kind == Kind.TUNNEL_REFUSED;
        Matcher status = STATUS.matcher(words);
        if (!proxy || !status.find()) {
            return Fact.unknown();
        }
        return Fact.present(status.group(1) == null ? 407 : Integer.valueOf(status.group(1)));
    }
}
