package dev.why401.capture;

import dev.why401.evidence.TransportProblem.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what clients write when a call did not reach the server that it was meant for. */
final class TransportWords {
    private record Words(Kind kind, Pattern pattern) {
        static Words of(Kind kind, String regex) {
            return new Words(kind, Pattern.compile("(?i)" + regex));
        }
    }

    private static final Pattern PROXY_STATUS = Pattern.compile(
            "(?i)(?:proxy returns \"HTTP/1\\.\\d |tunnel connection failed: |response code for connect: |HTTP code |CONNECT tunnel failed, response "
                    + "|proxy response to connect was: \"HTTP/1\\.\\d |proxy connect(?:ion)?[^\\n]{0,40}(?:status|response|code):? ?)(\\d{3})\\b");

    /** The first that is found counts: the narrower comes first. */
    private static final List<Words> ALL = List.of(
            Words.of(Kind.PROXY_STATUS_FROM_ORIGIN, "\\(407\\) code while not using proxy"),
            Words.of(
                    Kind.PROXY_AUTHENTICATION,
                    "failed to authenticate with proxy|too many tunnel connections attempted|ProxyError: 407"
                            + "|\": Proxy Authentication Required|proxyconnect tcp: Proxy Authentication Required"
                            + "|proxy (?:tunnel|server) requires? authentication|ERR_PROXY_AUTH|proxy authentication (?:failed|is required)"),
            Words.of(
                    Kind.TLS_WRONG_TIME,
                    "certificate has expired|CERT_HAS_EXPIRED|certificate is not yet valid|CertificateExpiredException|CertificateNotYetValidException"
                            + "|validity check failed|certificate expired|CERT_NOT_YET_VALID|NotTimeValid|has expired or is not yet valid"),
            Words.of(
                    Kind.TLS_WRONG_NAME,
                    "no (?:subject alternative|name matching)|SSLPeerUnverifiedException|hostname mismatch|hostname '[^'\\n]{1,300}' doesn't match"
                            + "|ERR_TLS_CERT_ALTNAME_INVALID|does not match certificate's altnames|x509: certificate is (?:valid for|not valid for)"
                            + "|RemoteCertificateNameMismatch|no alternative certificate subject name|does not match target host name|certificate subject name"),
            Words.of(
                    Kind.CLIENT_CERTIFICATE_WANTED,
                    "certificate[ _]required|alert[ _]bad[ _]certificate|bad_certificate|tls: bad certificate|ALERT_BAD_CERTIFICATE"),
            Words.of(
                    Kind.TLS_NOT_TRUSTED,
                    "PKIX path (?:building|validation) failed|unable to find valid certification path|CERTIFICATE_VERIFY_FAILED|certificate verify failed"
                            + "|self[- ]signed certificate|unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE"
                            + "|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|unable to verify the first certificate|x509: certificate signed by unknown authority"
                            + "|trust anchor for certification path not found|RemoteCertificateChainErrors|PartialChain|UntrustedRoot"
                            + "|remote certificate (?:is|was) (?:invalid|rejected)|could not establish trust relationship|SSL certificate problem"
                            + "|server certificate verification failed|does not chain with any of the trust anchors"),
            Words.of(
                    Kind.UNKNOWN_HOST,
                    "UnknownHostException|\\bENOTFOUND\\b|\\bEAI_AGAIN\\b|no such host|name or service not known|nodename nor servname|getaddrinfo failed"
                            + "|could not resolve host|failed to resolve '|temporary failure in name resolution|name could not be resolved"
                            + "|UnresolvedAddressException|name does not resolve|NameResolutionError|unable to resolve host|nxdomain"),
            Words.of(
                    Kind.TOO_MANY_REDIRECTS,
                    "TooManyRedirects|redirected too many times|too many redirect|ERR_FR_TOO_MANY_REDIRECTS|ERR_TOO_MANY_REDIRECTS|maximum number of redirects"
                            + "|stopped after \\d{1,3} redirects|too many follow-up requests|redirect count exceeded|max(?:imum)? redirects? (?:reached|exceeded)"
                            + "|\\(\\d{1,3}\\) redirects followed|too many automatic redirections|maximum redirect reached|stuck in a redirect loop"),
            Words.of(
                    Kind.OTHER,
                    "connection refused|ECONNREFUSED|ConnectException|actively refused|couldn't connect to server|ECONNRESET|connection reset"
                            + "|SSLHandshakeException|SSLException|SSLError|ERR_SSL_|handshake[_ ]failure|connect(?:ion)? timed out|ConnectTimeout|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT"
                            + "|SocketTimeoutException|no route to host|network is unreachable|EHOSTUNREACH|ENETUNREACH|i/o timeout|TLS handshake timeout"
                            + "|remote end closed connection|socket hang up|RemoteDisconnected|could not create SSL/TLS secure channel|SSL connection could not be established"));

    private TransportWords() {}

    static void read(String text, LogFacts facts) {
        Matcher proxy = PROXY_STATUS.matcher(text);
        if (proxy.find()) {
            int status = Integer.parseInt(proxy.group(1));
            facts.problem(status == 407 ? Kind.PROXY_AUTHENTICATION : Kind.TUNNEL_REFUSED, status);
            return;
        }
        for (Words words : ALL) {
            if (words.pattern().matcher(text).find()) {
                facts.problem(words.kind(), null);
                return;
            }
        }
    }
}
