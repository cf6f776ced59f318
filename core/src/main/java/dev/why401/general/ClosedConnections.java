package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Connections that the other side closed without an answer, in the words of the clients. Firewalls drop calls so, and in TLS
 * 1.3 a server that misses a client certificate tells after the handshake, when a client may read the end before the alert.
 */
final class ClosedConnections {
    private static final String ALERT_AFTER_HANDSHAKE = "RFC 8446 section 4.4.2.4";

    private static final Signal AT_THE_PROXY = logSays(
                    "Cannot connect to proxy", "Unable to connect to proxy", "Proxy CONNECT aborted")
            .as("the connection was one to a proxy");

    static final Signal CLOSED = logSays(
                    "unexpected end of stream",
                    "Unexpected end of file from server",
                    "header parser received no bytes",
                    "Remote end closed connection without response",
                    "Empty reply from server",
                    "other side closed",
                    "socket hang up",
                    "terminated the handshake",
                    "closed connection during handshake",
                    "connection was non-properly terminated",
                    "TLS packet with unexpected length was received",
                    "SSL_ERROR_SYSCALL",
                    "UNEXPECTED_EOF_WHILE_READING",
                    "EOF occurred in violation of protocol",
                    "unexpected eof while reading",
                    "wsarecv: An existing connection",
                    "HTTP/2 stream 0 was not closed cleanly",
                    "HTTP/2 stream 1 was not closed cleanly",
                    "stream was reset: INTERNAL_ERROR",
                    "stream was reset: PROTOCOL_ERROR",
                    "stream error received: INTERNAL_ERROR",
                    "ERR_HTTP2_PROTOCOL_ERROR",
                    "ERR_HTTP2_STREAM_ERROR",
                    "ConnectionShutdownException",
                    "Connection reset",
                    "ECONNRESET",
                    "Broken pipe",
                    "Error writing to server",
                    "forcibly closed by the remote host",
                    "connection was closed unexpectedly",
                    "ERR_CONNECTION_CLOSED",
                    "ERR_EMPTY_RESPONSE",
                    "ERR_CONNECTION_RESET",
                    "Server disconnected",
                    "specified session has been invalidated")
            .or(
                    matches(
                            "what Go's client says of a connection that ended: EOF behind the address",
                            "eof",
                            "\\b(?:Get|Post|Put|Head|Patch|Delete) \\\\?\"?https?://[^\"\\s]{1,300}\"?: (?:unexpected )?EOF\\s*(?:$|\")"))
            .and(AT_THE_PROXY.not())
            .as("the other side closed the connection and gave no answer");

    /** Only a TLS handshake that is over leaves these traces. */
    private static final Signal CLOSED_AFTER_HANDSHAKE = logSays(
                    "ConnectionShutdownException",
                    "Broken pipe",
                    "Error writing to server",
                    "specified session has been invalidated")
            .and(urlScheme("https"))
            .as("the other side closed the connection right after the TLS handshake");

    private ClosedConnections() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("closed-without-an-answer", CLOSED)
                        .suggests(WAF_BLOCKED, SERVICE_INCIDENT)
                        .hintsAt(
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                CLIENT_SIGNATURE_BLOCKED,
                                CLIENT_CERTIFICATE_REQUIRED,
                                CORPORATE_PROXY_BLOCKED,
                                CLIENT_BUG)
                        .isAHintAgainst(TLS_INTERCEPTION_UNTRUSTED, PROXY_AUTH_REQUIRED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                PERMISSION_DENIED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND)
                        .answeredBy(PROVES, Answerer.NOBODY, "")
                        .source("RFC 9110 section 7.6.1")
                        .wrongWhen("A pooled connection had gone stale: then the next try succeeds."),
                Rule.when(
                                "closed-for-the-program-alone",
                                CLOSED.and(worksInBrowser())
                                        .as("the connection is closed on the program and not on a browser"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .source("https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return")
                        .wrongWhen("The browser holds a client certificate or runs on another machine."),
                Rule.when(
                                "closed-over-tls",
                                CLOSED.and(urlScheme("https"))
                                        .as("the other side closed a TLS connection and gave no answer"))
                        .suggests(CLIENT_CERTIFICATE_REQUIRED)
                        .source(ALERT_AFTER_HANDSHAKE),
                Rule.when("closed-after-the-handshake", CLOSED_AFTER_HANDSHAKE)
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .isAHintAgainst(WAF_BLOCKED)
                        .source(ALERT_AFTER_HANDSHAKE));
    }
}
