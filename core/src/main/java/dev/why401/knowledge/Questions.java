package dev.why401.knowledge;

import java.util.List;

/**
 * The questions that experiments answer about any product, with what the answers are called. Providers add questions of their own
 * in the same way. Plain values; the class holds nothing else.
 */
public final class Questions {

    // Who the product says the caller is

    /** The product accepts the credential and names its account; the quote is the account. */
    public static final Outcome IDENTITY_ACCEPTED =
            new Outcome("identity", "accepted", "the product accepts the credential and names its account");

    public static final Outcome IDENTITY_REFUSED = new Outcome(
            "identity", "refused", "the product refuses the credential where it only has to say whose it is");

    public static final Outcome IDENTITY_ANONYMOUS = new Outcome(
            "identity", "anonymous", "the product takes the caller for anonymous although the credential was sent");

    public static final Outcome IDENTITY_FRONT = new Outcome(
            "identity", "front", "something in front of the product refuses the question who the caller is");

    public static final Outcome IDENTITY_REDIRECTED =
            new Outcome("identity", "redirected", "the question who the caller is gets a redirect for an answer");

    public static final Outcome IDENTITY_PAGE =
            new Outcome("identity", "page", "the question who the caller is gets a page for people for an answer");

    public static final Outcome IDENTITY_NOT_FOUND = new Outcome(
            "identity", "not-found", "the address at which the product says who the caller is does not exist there");

    public static final Outcome IDENTITY_TROUBLE =
            new Outcome("identity", "trouble", "the question who the caller is meets an outage or a limit");

    public static final Outcome IDENTITY_NO_ANSWER =
            new Outcome("identity", "no-answer", "the question who the caller is gets no answer");

    /** Who the product says the caller is, when the credential is presented as the integration presents it. */
    public static final Question IDENTITY = Question.of(
            Topic.PROBE_IDENTITY,
            "who the product says the caller is",
            IDENTITY_ACCEPTED,
            IDENTITY_REFUSED,
            IDENTITY_ANONYMOUS,
            IDENTITY_FRONT,
            IDENTITY_REDIRECTED,
            IDENTITY_PAGE,
            IDENTITY_NOT_FOUND,
            IDENTITY_TROUBLE,
            IDENTITY_NO_ANSWER);

    // Whether the credential makes a difference

    public static final Outcome STRANGER_SAME =
            new Outcome("stranger", "same", "the same call without the credential is answered in the same words");

    public static final Outcome STRANGER_DIFFERENT = new Outcome(
            "stranger", "different", "the same call without the credential is answered otherwise, so somebody read it");

    /** Whether the credential makes any difference. */
    public static final Question STRANGER = Question.of(
            Topic.PROBE_STRANGER,
            "how the same call without the credential is answered",
            STRANGER_SAME,
            STRANGER_DIFFERENT);

    // What is at the address

    public static final Outcome ADDRESS_PRODUCT =
            new Outcome("address", "product", "the product itself is at the address, and tells strangers so");

    /** The quote is where it leads. */
    public static final Outcome ADDRESS_TO_HTTPS = new Outcome(
            "address", "to-https", "the address is http, and the server redirects it to https on the same host");

    /** The quote is where it leads. */
    public static final Outcome ADDRESS_TO_OTHER_HOST =
            new Outcome("address", "to-other-host", "the server redirects the address to another host");

    /** The quote is where it leads. */
    public static final Outcome ADDRESS_TO_INTERNAL = new Outcome(
            "address",
            "to-internal",
            "the server redirects the address to an internal one that is not reached from outside");

    /** The quote is where it leads. */
    public static final Outcome ADDRESS_TO_LOGIN =
            new Outcome("address", "to-login", "whoever comes without a session is sent to a login page");

    public static final Outcome ADDRESS_LOGIN_PAGE =
            new Outcome("address", "login-page", "a page for people is where the interface of the product should be");

    public static final Outcome ADDRESS_FRONT =
            new Outcome("address", "front", "something in front of the product refuses strangers already");

    public static final Outcome ADDRESS_NOT_FOUND = new Outcome(
            "address", "not-found", "the product is not at this address: its well-known resource does not exist there");

    public static final Outcome ADDRESS_OTHER =
            new Outcome("address", "other", "the address answers, and not as the product does");

    public static final Outcome ADDRESS_NO_ANSWER = new Outcome("address", "no-answer", "the address gives no answer");

    /** What a stranger finds at the address. */
    public static final Question ADDRESS = Question.of(
            Topic.PROBE_PLACE,
            "what a stranger finds at the address",
            ADDRESS_PRODUCT,
            ADDRESS_TO_HTTPS,
            ADDRESS_TO_OTHER_HOST,
            ADDRESS_TO_INTERNAL,
            ADDRESS_TO_LOGIN,
            ADDRESS_LOGIN_PAGE,
            ADDRESS_FRONT,
            ADDRESS_NOT_FOUND,
            ADDRESS_OTHER,
            ADDRESS_NO_ANSWER);

    // Clocks

    public static final Outcome CLOCK_NEAR =
            new Outcome("clock", "near", "the server's clock and this machine's agree within a minute");

    /** The quote is by how much. */
    public static final Outcome CLOCK_OFF =
            new Outcome("clock", "off", "the server's clock and this machine's differ by more than a minute");

    /** Whether the clocks agree. */
    public static final Question CLOCK = Question.of(
            Topic.PROBE_NETWORK, "how the server's clock compares with this machine's", CLOCK_NEAR, CLOCK_OFF);

    // The way to the host

    /** The quote names the addresses. */
    public static final Outcome NAMES_PUBLIC = new Outcome(
            "names", "public", "the name of the host leads to public addresses, and a fresh look-up agrees");

    /** The quote names the addresses. */
    public static final Outcome NAMES_PRIVATE = new Outcome(
            "names", "private", "the name of the host leads to an address inside a network, which was not visited");

    /** The quote names both. */
    public static final Outcome NAMES_STALE =
            new Outcome("names", "stale", "the name of the host leads somewhere else here than a fresh look-up says");

    public static final Outcome NAMES_UNKNOWN =
            new Outcome("names", "unknown", "the name of the host is known neither here nor to a fresh look-up");

    /** Where the name of the host leads. */
    public static final Question NAMES = Question.of(
            Topic.PROBE_NETWORK,
            "where the name of the host leads",
            NAMES_PUBLIC,
            NAMES_PRIVATE,
            NAMES_STALE,
            NAMES_UNKNOWN);

    /** The quote names the issuer. */
    public static final Outcome TLS_TRUSTED =
            new Outcome("tls", "trusted", "the certificate is issued by an authority that this program trusts");

    /** The quote names the issuer. */
    public static final Outcome TLS_UNTRUSTED = new Outcome(
            "tls", "untrusted", "the certificate is issued by an authority that this program does not trust");

    public static final Outcome TLS_CLIENT_CERTIFICATE =
            new Outcome("tls", "client-certificate", "the server asks for a client certificate");

    public static final Outcome TLS_NO_HANDSHAKE =
            new Outcome("tls", "no-handshake", "TLS is not spoken at the address");

    /** Who vouches for the server. */
    public static final Question TLS = Question.of(
            Topic.PROBE_NETWORK,
            "who vouches for the server's certificate",
            TLS_TRUSTED,
            TLS_UNTRUSTED,
            TLS_CLIENT_CERTIFICATE,
            TLS_NO_HANDSHAKE);

    /** The quote names the proxy. */
    public static final Outcome PROXY_PASSES =
            new Outcome("proxy", "passes", "calls go through a proxy, and it passes them on");

    /** The quote names the proxy. */
    public static final Outcome PROXY_WANTS_CREDENTIAL =
            new Outcome("proxy", "wants-credential", "calls go through a proxy that wants a credential of its own");

    /** The quote names the proxy. */
    public static final Outcome PROXY_REFUSES =
            new Outcome("proxy", "refuses", "calls go through a proxy, and it does not let them through");

    /** The quote names the proxy. */
    public static final Outcome PROXY_BYPASS_WORKS = new Outcome(
            "proxy", "bypass-works", "the call fails through the proxy, and without the proxy the site answers");

    /** The quote names the variables. */
    public static final Outcome PROXY_IGNORED = new Outcome(
            "proxy",
            "ignored",
            "the environment names a proxy, and this program calls without one, as Java does unless told");

    /** What the proxy in force does with the call. */
    public static final Question PROXY = Question.of(
            Topic.PROBE_NETWORK,
            "what the proxy does with the call",
            PROXY_PASSES,
            PROXY_WANTS_CREDENTIAL,
            PROXY_REFUSES,
            PROXY_BYPASS_WORKS,
            PROXY_IGNORED);

    /** The quote is where it leads, if it is a redirect. */
    public static final Outcome PORTAL_FOUND = new Outcome(
            "portal", "found", "a page of the local network answers in the name of the host on the unencrypted port");

    public static final Outcome PORTAL_NONE =
            new Outcome("portal", "none", "no page of a local network answers in the name of the host");

    /** Whether a local network wants a login of its own. */
    public static final Question PORTAL = Question.of(
            Topic.PROBE_NETWORK, "who answers on the unencrypted port of the host", PORTAL_FOUND, PORTAL_NONE);

    // The same call in another form

    public static final Outcome NONSENSE_SAME = new Outcome(
            "nonsense", "same", "a path that cannot exist is refused in the same way, so the path was never looked at");

    public static final Outcome NONSENSE_DIFFERENT =
            new Outcome("nonsense", "different", "a path that cannot exist is answered otherwise");

    /** Whether the path makes a difference. */
    public static final Question NONSENSE = Question.of(
            Topic.PROBE_VARIANT, "how a path that cannot exist is answered", NONSENSE_SAME, NONSENSE_DIFFERENT);

    public static final Outcome USER_AGENT_MATTERS =
            new Outcome("user-agent", "matters", "the same call under another User-Agent is not refused that way");

    public static final Outcome USER_AGENT_SAME =
            new Outcome("user-agent", "same", "the same call under another User-Agent is refused alike");

    /** Whether the User-Agent makes a difference. */
    public static final Question USER_AGENT = Question.of(
            Topic.PROBE_VARIANT,
            "how the same call under another User-Agent is answered",
            USER_AGENT_MATTERS,
            USER_AGENT_SAME);

    private static final List<Question> ALL =
            List.of(IDENTITY, STRANGER, ADDRESS, CLOCK, NAMES, TLS, PROXY, PORTAL, NONSENSE, USER_AGENT);

    private Questions() {}

    /** Returns them all. */
    public static List<Question> all() {
        return ALL;
    }
}
