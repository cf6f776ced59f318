package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Questions.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means where a name leads, who vouches for a certificate, what a proxy does, and what time it is there. */
final class ProbedNetwork {
    private static final String PRIVATE_ADDRESSES = "RFC 1918, RFC 6598, RFC 4193";
    private static final String INSPECTION = "https://github.com/scribejava/scribejava/issues/969";
    private static final String PROXIES = "RFC 9110 sections 9.3.6 and 15.5.8";
    private static final String JWT_TIMES = "RFC 7519 section 4.1";

    /** Says how long a name is kept, and which property names a proxy. */
    private static final String JAVA_NETWORKING = "https://docs.oracle.com/en/java/javase/17/core/java-networking.html";

    private ProbedNetwork() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("name-is-public", found(NAMES, NAMES_PUBLIC))
                        .stronglySpeaksAgainst(DNS_WRONG)
                        .source(PRIVATE_ADDRESSES)
                        .wrongWhen("Both look-ups ask the same name server, and that one is wrong."),
                Rule.when("name-leads-inside", found(NAMES, NAMES_PRIVATE))
                        .stronglySuggests(DNS_WRONG)
                        .hintsAt(PROXY_BYPASS_MISSING, CAPTIVE_PORTAL)
                        .source(PRIVATE_ADDRESSES)
                        .wrongWhen("The site stands inside the network that the calling program runs in."),
                Rule.when("name-is-stale", found(NAMES, NAMES_STALE))
                        .stronglySuggests(DNS_WRONG)
                        .source(JAVA_NETWORKING)
                        .wrongWhen("The host has many addresses and each look-up shows some of them."),
                Rule.when(
                                "name-is-stale-and-nobody-answers",
                                found(NAMES, NAMES_STALE)
                                        .and(found(IDENTITY, IDENTITY_NO_ANSWER).or(found(ADDRESS, ADDRESS_NO_ANSWER)))
                                        .as("nobody answers where the name leads here, and a fresh look-up leads"
                                                + " elsewhere"))
                        .proves(DNS_WRONG)
                        .source(JAVA_NETWORKING)
                        .wrongWhen("The host has many addresses, and the one that was called is out of service."),
                Rule.when("name-is-unknown", found(NAMES, NAMES_UNKNOWN))
                        .stronglySuggests(DNS_WRONG)
                        .suggests(BASE_URL_WRONG)
                        .source("RFC 8499 (NXDOMAIN)"),
                Rule.when("certificate-trusted", found(TLS, TLS_TRUSTED))
                        .rulesOut(TLS_INTERCEPTION_UNTRUSTED)
                        .speaksAgainst(CAPTIVE_PORTAL)
                        .stronglySpeaksAgainst(CLIENT_CERTIFICATE_REQUIRED)
                        .source(INSPECTION),
                Rule.when("certificate-of-a-stranger", found(TLS, TLS_UNTRUSTED))
                        .stronglySuggests(TLS_INTERCEPTION_UNTRUSTED)
                        .hintsAt(CAPTIVE_PORTAL, DNS_WRONG)
                        .source(INSPECTION)
                        .wrongWhen(
                                "The server itself uses a private authority, or leaves out an intermediate certificate."),
                Rule.when("client-certificate-asked-for", found(TLS, TLS_CLIENT_CERTIFICATE))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .source("RFC 8446 section 4.3.2")
                        .wrongWhen("The server asks for a certificate and does without one."),
                Rule.when("proxy-wants-its-own-credential", found(PROXY, PROXY_WANTS_CREDENTIAL))
                        .proves(PROXY_AUTH_REQUIRED)
                        .source(PROXIES)
                        .wrongWhen("The JVM holds back a credential for the proxy that is configured."),
                Rule.when("proxy-refuses-the-site", found(PROXY, PROXY_REFUSES))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .source(PROXIES),
                Rule.when("works-without-the-proxy", found(PROXY, PROXY_BYPASS_WORKS))
                        .stronglySuggests(PROXY_BYPASS_MISSING, CORPORATE_PROXY_BLOCKED)
                        .source(PROXIES),
                Rule.when("proxy-passes-the-call-on", found(PROXY, PROXY_PASSES))
                        .stronglySpeaksAgainst(PROXY_AUTH_REQUIRED, CORPORATE_PROXY_BLOCKED, PROXY_BYPASS_MISSING)
                        .source(PROXIES),
                Rule.when("proxy-of-the-environment-ignored", found(PROXY, PROXY_IGNORED))
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .source(JAVA_NETWORKING)
                        .wrongWhen("The way without the proxy is open, and the variable is meant for other programs."),
                Rule.when("portal-answers", found(PORTAL, PORTAL_FOUND))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .source("RFC 8952; RFC 6585 section 6")
                        .wrongWhen("The site redirects its own unencrypted port to another host."),
                Rule.when("no-portal", found(PORTAL, PORTAL_NONE))
                        .stronglySpeaksAgainst(CAPTIVE_PORTAL)
                        .source("RFC 8952"),
                Rule.when("clocks-agree", found(CLOCK, CLOCK_NEAR))
                        .stronglySpeaksAgainst(CLOCK_SKEW)
                        .source("RFC 9110 section 6.6.1"),
                Rule.when(
                                "clocks-differ-and-the-token-has-a-time",
                                found(CLOCK, CLOCK_OFF)
                                        .and(secret(SecretKind.OAUTH_ACCESS_TOKEN, SecretKind.CONNECT_JWT)))
                        .stronglySuggests(CLOCK_SKEW)
                        .source(JWT_TIMES)
                        .wrongWhen("The token was refused for what it says and not for when."));
    }
}
