package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What clients say of an address that carries a name and a password and that they cannot read: in most of them a character of
 * the password stands there that has to be percent-encoded.
 */
final class ProxyAddressComplaints {
    private static final String USER_INFO = "RFC 3986 section 3.2.1";

    private static final Signal UNREADABLE_WITH_A_LOGIN = matches(
                    "an address with a login in it that a client could not read",
                    "://",
                    "(?:failed to parse|(?:cannot|can't|could not|couldn't|unable to) parse|invalid (?:proxy )?(?:url|uri)|malformed(?: url| uri)?|\\bparse)[^\\n]{0,60}?https?://[^\\s/@]{1,200}@")
            .or(logSays(
                    "invalid userinfo",
                    "Unsupported proxy syntax",
                    "Unsupported proxy configured",
                    "URI malformed",
                    "InvalidProxyURL",
                    "Please check proxy URL",
                    "Port number was not a decimal number",
                    "unable to parse proxy URL",
                    "invalid proxy address",
                    "bad proxy address"));

    private ProxyAddressComplaints() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "login-in-an-address-not-readable",
                                UNREADABLE_WITH_A_LOGIN.as(
                                        "the client could not read an address that carries a name and a password"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CLIENT_BUG, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, CREDENTIALS_MISSING, RATE_LIMITED)
                        .source(USER_INFO)
                        .source("https://github.com/psf/requests/issues/5129")
                        .source("https://github.com/apify/got-scraping/issues/55"),
                Rule.when(
                                "login-of-a-proxy-cut-in-the-wrong-place",
                                matches(
                                                "an address with two signs that end a login",
                                                "://",
                                                "https?://[^\\s/@\"']{1,100}@[^\\s/@\"']{1,80}@[\\w.-]{1,80}")
                                        .and(logSays(
                                                "Cannot connect to proxy",
                                                "ProxyError",
                                                "resolve proxy",
                                                "ENOTFOUND",
                                                "proxyconnect",
                                                "no such host"))
                                        .as(
                                                "the address of the proxy holds a password with a sign that ends it, and the client looks for a host of another name"))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PROXY_BYPASS_MISSING, CORPORATE_PROXY_BLOCKED, BASE_URL_WRONG)
                        .speaksAgainst(DNS_WRONG, SERVICE_INCIDENT)
                        .source(USER_INFO)
                        .source("https://github.com/psf/requests/issues/5129"),
                Rule.when(
                                "rest-of-a-password-taken-for-a-proxy",
                                matches(
                                                "the name of a proxy with a rest of a login in front of it",
                                                "proxy",
                                                "(?:resolve|reach|lookup|connect to) proxy:? ['\"(]?[^\\s'\"/@]{0,80}@")
                                        .as(
                                                "what the client takes for the name of the proxy begins with a rest of a password"))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PROXY_BYPASS_MISSING, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(DNS_WRONG, SERVICE_INCIDENT)
                        .source(USER_INFO)
                        .source("https://curl.se/docs/manpage.html#--noproxy"),
                Rule.when(
                                "tunnel-not-known-to-the-proxy",
                                matches(
                                                "a proxy that does not take the method CONNECT",
                                                "connect",
                                                "CONNECT tunnel failed, response (?:400|404|405|501)|code (?:400|404|405|501) from proxy after CONNECT")
                                        .or(
                                                matches(
                                                        "a proxy that opens no tunnel",
                                                        "tunnel",
                                                        "tunnel connection failed: (?:400|404|405|501)|tunneling socket could not be established, (?:statusCode=|cause=)(?:400|404|405|501)|tunnel failed, got: (?:400|404|405|501)"))
                                        .as("the proxy does not take the method that opens a tunnel"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(REDIRECT_CHANGED_METHOD, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("RFC 9110 section 9.3.6")
                        .source("https://github.com/curl/curl/issues/6941"));
    }
}
