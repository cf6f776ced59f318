package dev.why401.capture;

import dev.why401.evidence.TransportProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what clients write when a call did not reach the server that it was meant for. */
final class TransportWords {
    private record Words(Kind kind, List<String> phrases) {
        static Words of(Kind kind, String... lowerCase) {
            return new Words(kind, List.of(lowerCase));
        }

        boolean areIn(String lower) {
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

    /** The first that is found counts: the narrower comes first. */
    private static final List<Words> ALL = List.of(
            Words.of(Kind.PROXY_STATUS_FROM_ORIGIN, "(407) code while not using proxy"),
            Words.of(
                    Kind.PROXY_AUTHENTICATION,
                    "failed to authenticate with proxy",
                    "too many tunnel connections attempted",
                    "proxyerror: 407",
                    "\": proxy authentication required",
                    "proxyconnect tcp: proxy authentication required"),
            Words.of(
                    Kind.TLS_WRONG_TIME,
                    "certificate has expired",
                    "cert_has_expired",
                    "cert_not_yet_valid",
                    "certificate is not yet valid",
                    "certificateexpiredexception",
                    "certificatenotyetvalidexception",
                    "validity check failed",
                    "certificate expired",
                    "nottimevalid"),
            Words.of(
                    Kind.TLS_WRONG_NAME,
                    "no subject alternative",
                    "no name matching",
                    "sslpeerunverifiedexception",
                    "hostname mismatch",
                    "' doesn't match '",
                    "err_tls_cert_altname_invalid",
                    "does not match certificate's altnames",
                    "x509: certificate is valid for",
                    "x509: certificate is not valid for",
                    "remotecertificatenamemismatch",
                    "no alternative certificate subject name",
                    "does not match target host name"),
            Words.of(
                    Kind.CLIENT_CERTIFICATE_WANTED,
                    "certificate required",
                    "certificate_required",
                    "alert bad certificate",
                    "alert_bad_certificate",
                    "bad_certificate",
                    "tls: bad certificate"),
            Words.of(
                    Kind.TLS_NOT_TRUSTED,
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
                    "server certificate verification failed"),
            Words.of(
                    Kind.UNKNOWN_HOST,
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
                    "unable to resolve host"),
            Words.of(
                    Kind.TOO_MANY_REDIRECTS,
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
                    "stuck in a redirect loop"),
            Words.of(
                    Kind.OTHER,
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
                    "ssl connection could not be established"));

    private TransportWords() {}

    static void read(String text, LogFacts facts) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher proxy = PROXY_STATUS.matcher(lower);
        if ((lower.contains("proxy") || lower.contains("connect")) && proxy.find()) {
            int status = Integer.parseInt(proxy.group(1));
            facts.problem(status == 407 ? Kind.PROXY_AUTHENTICATION : Kind.TUNNEL_REFUSED, status);
            return;
        }
        for (Words words : ALL) {
            if (words.areIn(lower)) {
                facts.problem(words.kind(), null);
                return;
            }
        }
    }
}
