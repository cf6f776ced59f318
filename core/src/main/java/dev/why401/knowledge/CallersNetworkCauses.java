package dev.why401.knowledge;

import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.FORWARD_PROXY;
import static dev.why401.knowledge.Answerer.NOBODY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Family.OPEN_NETWORK;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#OPEN_NETWORK}:
 * refusals and obstacles on the way, most of them on the side of the caller.
 */
final class CallersNetworkCauses {
    static final Cause PROXY_AUTH_REQUIRED = Cause.builder("proxy-auth-required", OPEN_NETWORK)
            .title("The proxy on the caller's side wants a login")
            .meaning("the proxy through which you go out wants a login of its own")
            .check("Run curl -v -x http://<proxy> https://<host> on the same machine: this is the cause if the "
                    + "answer is 407 or \"CONNECT tunnel failed\", and the call with -U <user>, which asks for the "
                    + "password, gets through to the server.")
            .fix(
                    CALLER,
                    "Configure the proxy's user name and password in the HTTP client, apart from those of "
                            + "the server (OkHttp: proxyAuthenticator).")
            .fix(NETWORK_TEAM, "Let {host} pass without a login for this machine.")
            .fix(
                    DEVELOPER,
                    "Where the proxy asks for NTLM or Negotiate, put a local relay in front of it, since "
                            + "OkHttp answers Basic only.")
            .prior(OCCASIONAL)
            .statuses(407)
            .answeredBy(FORWARD_PROXY, NOBODY)
            .build();

    static final Cause PROXY_SSO_NEGOTIATE_REQUIRED = Cause.builder("proxy-sso-negotiate-required", OPEN_NETWORK)
            .title("A Kerberos front end wants the Windows login")
            .meaning("a front end wants a Kerberos or Windows login (Negotiate), which your client does not offer")
            .check("Look at the challenge: this is the cause if WWW-Authenticate says Negotiate or NTLM and every "
                    + "header of the application is missing, while a browser on a domain computer gets in without "
                    + "asking.")
            .fix(SITE_OPERATOR, "Offer a path to the API that does not go through the Kerberos login.")
            .fix(DEVELOPER, "Use a client that speaks SPNEGO, with a keytab for the integration's account.")
            .prior(OCCASIONAL)
            .statuses(401)
            .answeredBy(WEB_SERVER, ACCESS_PROXY)
            .build();

    static final Cause JDK_BASIC_TUNNELING_DISABLED = Cause.builder("jdk-basic-tunneling-disabled", OPEN_NETWORK)
            .title("Java does not send the proxy password for https")
            .meaning("the proxy wants Basic authentication, which Java by default does not send when it opens an "
                    + "https tunnel")
            .check("Start the program once with -Djdk.http.auth.tunneling.disabledSchemes= (empty): this is the "
                    + "cause if https then works, and if plain http calls through the same proxy worked all along.")
            .fix(
                    CALLER,
                    "Start the JVM with -Djdk.http.auth.tunneling.disabledSchemes=\"\" on the command "
                            + "line, because setting it inside the program may come too late.")
            .fix(
                    DEVELOPER,
                    "Use OkHttp with a proxyAuthenticator, which does its own proxy login and does not "
                            + "know this setting.")
            .fix(NETWORK_TEAM, "Let {host} pass the proxy without a login.")
            .prior(RARE)
            .statuses(407)
            .answeredBy(FORWARD_PROXY, NOBODY)
            .build();

    static final Cause PROXY_BYPASS_MISSING = Cause.builder("proxy-bypass-missing", OPEN_NETWORK)
            .title("A call to an internal address was sent to the outbound proxy")
            .meaning("a call to an internal address went to the outbound proxy, which rightly refuses it")
            .check("Repeat the call with curl --noproxy \"*\": this is the cause if it then reaches the server.")
            .fix(
                    CALLER,
                    "Add {host} to the exceptions of the proxy settings: NO_PROXY for most programs, "
                            + "-Dhttp.nonProxyHosts for Java (which also covers https).")
            .fix(
                    NETWORK_TEAM,
                    "Publish the internal names in the proxy auto-configuration file, so that each machine "
                            + "exempts them.")
            .prior(OCCASIONAL)
            .statuses(403, 502, 503, 504, 407)
            .answeredBy(FORWARD_PROXY, NOBODY)
            .build();

    static final Cause CORPORATE_PROXY_BLOCKED = Cause.builder("corporate-proxy-blocked", OPEN_NETWORK)
            .title("The company's web gateway blocked the call")
            .meaning("the web gateway of your own network refused or rewrote the call")
            .check("Make the same call from outside the company network: this is the cause if it is answered "
                    + "there, and the page at your place names your company, a category, or a product such as Squid, "
                    + "Zscaler, Forcepoint, Palo Alto or Fortinet.")
            .fix(
                    NETWORK_TEAM,
                    "Allow {host} for the machine and the account that make the call, and exempt it from "
                            + "content inspection if the refusal stays.")
            .fix(CALLER, "Send the network team the block page, the time in UTC and the address of the machine.")
            .prior(OCCASIONAL)
            .statuses(403, 503, 200)
            .answeredBy(FORWARD_PROXY, NOBODY)
            .build();

    static final Cause CAPTIVE_PORTAL = Cause.builder("captive-portal", OPEN_NETWORK)
            .title("The login page of the local network answered")
            .meaning("the network you are in wants a login of its own before it lets you out")
            .check("Open http://example.com in a browser on the same machine: this is the cause if a login or "
                    + "terms page of the network appears in its place.")
            .fix(CALLER, "Open a browser on that machine, log in to the network and try again.")
            .fix(NETWORK_TEAM, "Exempt the machine from the portal if it runs without a user.")
            .prior(RARE)
            .statuses(302, 200, 511)
            .answeredBy(Answerer.CAPTIVE_PORTAL)
            .build();

    static final Cause CLIENT_CERTIFICATE_REQUIRED = Cause.builder("client-certificate-required", OPEN_NETWORK)
            .title("The server expects a client certificate")
            .meaning("the server expects a client certificate, and none or an unknown one was presented")
            .check("Call once with curl --cert client.pem --key client.key: this is the cause if that gets "
                    + "through, or if the refusal says that no required SSL certificate was sent.")
            .fix(
                    SITE_OPERATOR,
                    "Issue a client certificate for the integration, or name the authority whose "
                            + "certificates are accepted.")
            .fix(
                    CALLER,
                    "Put certificate and private key into the key store that the HTTP client uses, with "
                            + "the whole chain, and renew them before they expire.")
            .fix(
                    SITE_OPERATOR,
                    "If the certificate was presented and refused, look whether it has expired or comes "
                            + "from another authority; the entry shows under {reference}.")
            .prior(OCCASIONAL)
            .statuses(400, 403)
            .answeredBy(WEB_SERVER, EDGE, NOBODY)
            .build();

    static final Cause TLS_INTERCEPTION_UNTRUSTED = Cause.builder("tls-interception-untrusted", OPEN_NETWORK)
            .title("A TLS-inspecting proxy presents a certificate that the client does not trust")
            .meaning("a proxy on the way opens the encrypted connection, and the client does not trust the "
                    + "certificate that it shows")
            .check("Print the issuer with openssl s_client -connect <host>:443 on the same machine: this is the "
                    + "cause if it names your company or an inspection product (Zscaler, Netskope, ...) and not a "
                    + "public authority.")
            .fix(
                    NETWORK_TEAM,
                    "Exempt {host} from inspection, or hand out the root certificate of the inspecting proxy.")
            .fix(
                    CALLER,
                    "Import that root certificate with keytool -importcert -cacerts into exactly the Java "
                            + "that runs the program (print java.home to be sure); to other clients name its file: "
                            + "REQUESTS_CA_BUNDLE for Python requests, NODE_EXTRA_CA_CERTS for Node, --cacert for curl.")
            .fix(
                    CALLER,
                    "Do not switch the certificate check off, since the secret would then go to anybody on the way.")
            .prior(OCCASIONAL)
            .answeredBy(NOBODY)
            .build();

    static final Cause CACHED_ERROR_RESPONSE = Cause.builder("cached-error-response", OPEN_NETWORK)
            .title("A cache replays an old refusal")
            .meaning("a cache on the way replays a refusal that was given to an earlier call")
            .check("Repeat the call with an extra, meaningless query parameter and Cache-Control: no-cache: this "
                    + "is the cause if that is accepted, or if the refusal carries an Age header or X-Cache: HIT.")
            .fix(
                    SITE_OPERATOR,
                    "Empty the cache for this path, and never store answers to requests that carry an "
                            + "Authorization header.")
            .fix(CALLER, "Wait until the cached answer has expired if nobody can empty the cache.")
            .prior(RARE)
            .statuses(401, 403)
            .answeredBy(EDGE, APPLICATION, API_GATEWAY, WEB_SERVER)
            .retryable()
            .build();

    static final Cause RATE_LIMITED = Cause.builder("rate-limited", OPEN_NETWORK)
            .title("Too many calls in a short time")
            .meaning("too many calls came in a short time, and the server refuses more for a while")
            .check("Stop all calls for a few minutes and repeat a single one: this is the cause if that is "
                    + "accepted with nothing changed, or if the refusal carries Retry-After or RateLimit headers.")
            .fix(CALLER, "Wait as long as Retry-After says, or a few minutes, and start again slowly.")
            .fix(
                    DEVELOPER,
                    "Respect Retry-After, wait longer after each refusal, and spread the calls of parallel jobs.")
            .fix(
                    DEVELOPER,
                    "Ask for fewer things more seldom: larger pages, only what has changed, webhooks "
                            + "instead of polling.")
            .prior(REGULAR)
            .statuses(429, 403, 503)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE, WEB_SERVER)
            .retryable()
            .build();

    private CallersNetworkCauses() {}
}
