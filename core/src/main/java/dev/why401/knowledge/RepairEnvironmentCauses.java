package dev.why401.knowledge;

import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Actor.VENDOR_SUPPORT;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.AUTHORIZATION_SERVER;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.NOBODY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Family.REPAIR_ENVIRONMENT;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;

/**
 * Defines the causes of the family {@link Family#REPAIR_ENVIRONMENT}:
 * clocks, caches, clients and outages.
 */
final class RepairEnvironmentCauses {
    static final Cause STALE_SESSION = Cause.builder("stale-session", REPAIR_ENVIRONMENT)
            .title("An old cookie or cached session wins over the new credentials")
            .meaning("an old session cookie went along with the call and was judged in place of the credentials")
            .check("Repeat the call without any cookie (curl sends none unless told): this is the cause if that "
                    + "is accepted with the same credential, or if the refusal speaks of an invalid cookie.")
            .fix(CALLER, "Delete the stored cookies or the session file of the program and restart it.")
            .fix(
                    CALLER,
                    "If only one machine is affected, clear the browser's cache and cookies for {host} "
                            + "there, log out and in again.")
            .fix(DEVELOPER, "Send no cookies together with a token, in OkHttp with CookieJar.NO_COOKIES.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION)
            .build();

    static final Cause DNS_WRONG = Cause.builder("dns-wrong", REPAIR_ENVIRONMENT)
            .title("The host name leads to a wrong or old address")
            .meaning("the host name was not found, or was resolved to a wrong or old address")
            .check("Compare the answer of nslookup <host> on this machine with that of a public resolver "
                    + "(nslookup <host> 1.1.1.1): this is the cause if they differ without an internal reason, or if "
                    + "only this machine fails.")
            .fix(
                    CALLER,
                    "Empty the resolver's cache with {flush-dns} and restart the program, since Java keeps "
                            + "addresses of its own.")
            .fix(
                    NETWORK_TEAM,
                    "Correct the entry for {host} in the DNS, and look for old lines in the hosts file of the machine.")
            .fix(CALLER, "Check the spelling of the host name in the base URL.")
            .prior(RARE)
            .answeredBy(NOBODY, WEB_SERVER)
            .retryable()
            .build();

    static final Cause CLOCK_SKEW = Cause.builder("clock-skew", REPAIR_ENVIRONMENT)
            .title("The clocks of the two machines disagree")
            .meaning("the clock of this machine, or of the server, is wrong, so that a credential with a time in it "
                    + "counts as not yet valid or expired")
            .check("Compare the Date header of the refusal with the time of your machine in UTC: this is the "
                    + "cause if they differ by more than a minute and the credential is signed or has a short life "
                    + "(JWT, OAuth, signed requests).")
            .fix(
                    CALLER,
                    "Set the clock by NTP and check the time zone; in a container or virtual machine, "
                            + "check the host's clock.")
            .fix(DEVELOPER, "Set iat a little back and sign right before sending.")
            .fix(SITE_OPERATOR, "Correct the server's clock if it is the one that is off.")
            .prior(OCCASIONAL)
            .statuses(401, 403)
            .answeredBy(APPLICATION, API_GATEWAY, AUTHORIZATION_SERVER, NOBODY)
            .build();

    static final Cause CLIENT_BUG = Cause.builder("client-bug", REPAIR_ENVIRONMENT)
            .title("The HTTP client sent something that the server does not accept")
            .meaning("the client did something that the server answers with a refusal, such as a GET with a body or "
                    + "the same header twice")
            .check("Make the same call with curl, as plainly as possible: this is the cause if curl is accepted "
                    + "with the same credential, address and machine while the program is refused.")
            .fix(CALLER, "Update the client library; known faults of this kind are mended in newer versions.")
            .fix(
                    DEVELOPER,
                    "Log the request as it leaves, without its secrets, and compare method, headers and "
                            + "body with what curl -v shows.")
            .fix(
                    DEVELOPER,
                    "Send no body with GET, each header once, and the header names as the documentation writes them.")
            .prior(OCCASIONAL)
            .statuses(400, 403, 405, 401)
            .answeredBy(APPLICATION, EDGE, API_GATEWAY, WEB_SERVER, NOBODY)
            .build();

    static final Cause SERVICE_INCIDENT = Cause.builder("service-incident", REPAIR_ENVIRONMENT)
            .title("The provider has an incident")
            .meaning("the provider has a disturbance and refuses calls that are in order")
            .check("Look at the provider's status page (Atlassian: https://status.atlassian.com) and at other "
                    + "accounts: this is the cause if several accounts and tokens began to fail at the same minute "
                    + "without any change.")
            .fix(CALLER, "Wait and try again with growing pauses; leave the credentials as they are.")
            .fix(
                    VENDOR_SUPPORT,
                    "Trace the failing calls if the status page shows nothing (the request needs the site "
                            + "and {reference}).")
            .prior(OCCASIONAL)
            .statuses(401, 403, 503, 500)
            .answeredBy(APPLICATION, API_GATEWAY, EDGE, AUTHORIZATION_SERVER, NOBODY)
            .retryable()
            .build();

    private RepairEnvironmentCauses() {}
}
