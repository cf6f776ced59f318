package dev.why401.knowledge;

import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Actor.VENDOR_SUPPORT;
import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Answerer.NOBODY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Family.OPEN_NETWORK;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#OPEN_NETWORK}:
 * refusals by something in front of the application, on the side of the site.
 */
final class RefusedInFrontCauses {
    static final Cause IP_NOT_ALLOWLISTED = Cause.builder("ip-not-allowlisted", OPEN_NETWORK)
            .title("The address of the caller is not on the product's allowlist")
            .meaning("the product accepts calls only from listed addresses, and yours is not among them")
            .check("Make the same call from a machine inside the allowed network: this is the cause if it "
                    + "succeeds there, and the refusal at your place is the same with a wrong or no credential.")
            .fix(
                    CALLER,
                    "Find the public address from which the integration calls, on the machine where it "
                            + "runs, for test and production (curl https://checkip.amazonaws.com).")
            .fix(
                    PRODUCT_ADMIN,
                    "Add this address to the allowlist (Atlassian Cloud: admin.atlassian.com > Security > "
                            + "IP allowlists; Data Center: the application entry for Jira user server or Crowd).")
            .fix(
                    VENDOR_SUPPORT,
                    "Where the vendor keeps the list, add the address to it (the request needs "
                            + "the address, the site and {reference}).")
            .fix(NETWORK_TEAM, "Give the integration a fixed outgoing address, and tell its owner before it changes.")
            .prior(REGULAR)
            .statuses(403, 401)
            .answeredBy(APPLICATION, EDGE, API_GATEWAY, WEB_SERVER, NOBODY)
            .build();

    static final Cause IP_BANNED = Cause.builder("ip-banned", OPEN_NETWORK)
            .title("The address of the caller is on a block list")
            .meaning("the address or network of the caller is banned in front of the site")
            .check("Make the same call from another network, a mobile phone's for instance: this is the cause if "
                    + "it is answered there, and the refusal at your place names an address, a network or one of "
                    + "Cloudflare's codes 1005 to 1008 and 1012.")
            .fix(
                    SITE_OPERATOR,
                    "Lift the ban of this address or network; the entry shows under {reference} in the firewall's log.")
            .fix(
                    NETWORK_TEAM,
                    "Route the integration through an outgoing address of your own instead of one shared "
                            + "with others (cloud runners, VPN, web gateway).")
            .fix(
                    CALLER,
                    "Stop calls that are refused again and again, since they keep the reputation of the address low.")
            .prior(OCCASIONAL)
            .statuses(403)
            .answeredBy(EDGE, WEB_SERVER, NOBODY)
            .build();

    static final Cause GEO_BLOCKED = Cause.builder("geo-blocked", OPEN_NETWORK)
            .title("Calls from this country or region are blocked")
            .meaning("the site does not accept calls from the country or region of your address")
            .check("Make the same call from an address in a country where the site is in use: this is the cause "
                    + "if it is answered there, or if the page speaks of your country or of Cloudflare code 1009.")
            .fix(
                    SITE_OPERATOR,
                    "Allow the country, or this one address, in the rules of the firewall; the entry shows "
                            + "under {reference}.")
            .fix(
                    NETWORK_TEAM,
                    "Check from which country your outgoing address seems to come, since proxies and cloud "
                            + "regions often sit elsewhere.")
            .prior(OCCASIONAL)
            .statuses(403, 401)
            .answeredBy(EDGE)
            .build();

    static final Cause WAF_BLOCKED = Cause.builder("waf-blocked", OPEN_NETWORK)
            .title("A web application firewall blocked the request")
            .meaning("a firewall in front of the site blocked the request before the application saw it")
            .check("Send a plain GET for the same host without credentials, query and body: this is the cause if "
                    + "that is answered by the application while the full request gets an HTML page with a reference "
                    + "or support id.")
            .fix(
                    SITE_OPERATOR,
                    "Find the rule that acted, under {reference} in the firewall's log, and make an "
                            + "exception for this path or caller.")
            .fix(
                    CALLER,
                    "Leave out one after another the parts of the request that may look like an attack (a "
                            + "URL in a parameter, HTML or SQL in the text, very long values) to find the trigger.")
            .fix(CALLER, "Leave the credential as it is, because nothing behind the firewall has looked at it.")
            .prior(REGULAR)
            .statuses(403, 406, 200)
            .answeredBy(EDGE, WEB_SERVER, NOBODY)
            .build();

    static final Cause CLIENT_SIGNATURE_BLOCKED = Cause.builder("client-signature-blocked", OPEN_NETWORK)
            .title("The request was refused because of the program that sent it")
            .meaning("something in front of the site refuses programs with this User-Agent or connection signature")
            .check("Repeat the call with curl -A \"acme-integration/1.0\" and nothing else changed: this is the "
                    + "cause if the User-Agent alone decides whether the call is answered.")
            .fix(
                    DEVELOPER,
                    "Send a User-Agent of your own, such as \"acme-integration/1.0 "
                            + "(+https://acme.example)\", and not the library's default.")
            .fix(DEVELOPER, "Do not pretend to be a browser, because Jira Cloud then refuses writing calls as forged.")
            .fix(
                    SITE_OPERATOR,
                    "Take the integration's User-Agent off the list of blocked clients; the entry shows "
                            + "under {reference}.")
            .prior(REGULAR)
            .statuses(403, 406)
            .answeredBy(EDGE, WEB_SERVER, NOBODY)
            .build();

    static final Cause BOT_CHALLENGE = Cause.builder("bot-challenge", OPEN_NETWORK)
            .title("A page that checks for a human stands in front of the site")
            .meaning("a challenge page that only a browser can pass stands in front of the site")
            .check("Look at the headers and the page title: this is the cause if there is cf-mitigated: challenge "
                    + "or x-amzn-waf-action, or a title such as \"Just a moment...\" with a script, while a browser "
                    + "passes after a second.")
            .fix(
                    SITE_OPERATOR,
                    "Exempt the API's path or the caller's address from the challenge; with Cloudflare's "
                            + "Bot Fight Mode no exception helps and it has to be turned off.")
            .fix(CALLER, "Send the operator {reference}, your outgoing address and your User-Agent.")
            .fix(CALLER, "Call the API at an address without this protection, if the vendor offers one.")
            .prior(REGULAR)
            .statuses(403, 503, 202, 405, 200)
            .answeredBy(EDGE, WEB_SERVER)
            .build();

    static final Cause ACCESS_PROXY_CREDENTIALS_REQUIRED = Cause.builder(
                    "access-proxy-credentials-required", OPEN_NETWORK)
            .title("An access proxy in front of the application wants its own credential")
            .meaning("an access proxy in front of the application wants a credential of its own, and yours for the "
                    + "application was never looked at")
            .check("Make the call without any credential: this is the cause if the answer stays the same, lacks "
                    + "every header of the application and points to a login such as cloudflareaccess.com, "
                    + "login.microsoftonline.com, okta.com or /oauth2/sign_in.")
            .fix(
                    SITE_OPERATOR,
                    "Issue a service token of the access proxy for the integration, with a policy for "
                            + "services and not for people.")
            .fix(
                    CALLER,
                    "Send that token in the proxy's own headers (Cloudflare Access: CF-Access-Client-Id "
                            + "and CF-Access-Client-Secret) besides the credential of the application.")
            .fix(
                    SITE_OPERATOR,
                    "Let the API's path pass the proxy without a login instead, if the application checks "
                            + "its callers itself.")
            .prior(REGULAR)
            .statuses(302, 401, 403, 200)
            .answeredBy(ACCESS_PROXY, LOGIN_PAGE, API_GATEWAY)
            .build();

    static final Cause GATEWAY_AUTH_HEADER_CONFLICT = Cause.builder("gateway-auth-header-conflict", OPEN_NETWORK)
            .title("A gateway and the application both read the one Authorization header")
            .meaning("a gateway and the application both claim the Authorization header, and one credential cannot "
                    + "satisfy both")
            .check("Look at the challenge: this is the cause if WWW-Authenticate asks for Basic from a web server "
                    + "while you sent Bearer (or the other way round), and satisfying it makes the application "
                    + "refuse you instead.")
            .fix(
                    SITE_OPERATOR,
                    "Turn the gateway's own login off for the API's path, or let it read another header, a "
                            + "client certificate or the caller's address.")
            .fix(CALLER, "Call the application at an address that does not pass the gateway, if there is one.")
            .prior(RARE)
            .statuses(401)
            .answeredBy(WEB_SERVER, ACCESS_PROXY, APPLICATION, API_GATEWAY)
            .build();

    private RefusedInFrontCauses() {}
}
