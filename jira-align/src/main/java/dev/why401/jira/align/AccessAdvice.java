package dev.why401.jira.align;

import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Actor.VENDOR_SUPPORT;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.CACHED_ERROR_RESPONSE;
import static dev.why401.knowledge.Causes.DNS_WRONG;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REDIRECT_TO_LOGIN;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;

/** Advice on addresses, permissions, the firewall and the caller's machine. */
final class AccessAdvice {
    private static final String MY_ADDRESS =
            "Find the outgoing address of the integration, for test and production, on the machine where it runs (curl"
                    + " https://checkip.amazonaws.com).";
    private static final String TELL_SUPPORT =
            "Send Atlassian support these addresses, the site and {reference}; keep the token as it is.";
    private static final String USE_API =
            "Let the calls go to {site}/rest/align/api/2/<Resource>, which answers in JSON.";

    private AccessAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(BASE_URL_WRONG)
                        .meaning("the address is not one of Jira Align's API: site, path or version is wrong")
                        .check("Open {site}/rest/align/api/docs/index.html in a browser: this is the cause if no"
                                + " Swagger page"
                                + " appears, or if the page does not list the resource that you call.")
                        .fix(
                                CALLER,
                                "Write the site alone into the configuration (https://<site>.jiraalign.com), and let"
                                        + " the"
                                        + " calls go to /rest/align/api/2/<Resource>.")
                        .fix(
                                DEVELOPER,
                                "Ask for each type of work item at its own collection (/epics, /features, /stories),"
                                        + " since"
                                        + " there is none that holds them all.")
                        .fix(
                                DEVELOPER,
                                "Move calls of API 1.0 to API 2.0, with the API 2.0 Token, because release 10.130.0"
                                        + " removed API 1.0."),
                on(PERMISSION_DENIED)
                        .meaning("the owner of the token may not see or change this object, which Jira Align says with"
                                + " 401 as well as with 403")
                        .check("Ask for another object with the same token, such as"
                                + " {site}/rest/align/api/2/Users?$top=1:"
                                + " this is the cause if that is answered.")
                        .fix(
                                CALLER,
                                "Open the object in Jira Align as the owner of the token and note what is missing,"
                                        + " because"
                                        + " the token may do exactly what its owner may.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the owner's system role what the call needs (to change work items, Add Agile"
                                        + " Objects"
                                        + " and Manage Agile Objects).")
                        .fix(PRODUCT_ADMIN, "Add the owner to the portfolio and the program of the object."),
                on(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .check("Open the object in Jira Align, once as the owner of the token and once as an"
                                + " administrator: this is the cause if only the second sees it.")
                        .fix(
                                CALLER,
                                "Check that the id belongs to this collection, because an epic is not found under"
                                        + " /features.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Add the owner of the token to the portfolio and the program of the object."),
                on(ADMIN_REQUIRED)
                        .check("Open the same page of Jira Align's Administration as the owner of the token: this is"
                                + " the cause"
                                + " if the page is not there.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Decide whether the owner of the token may have a system role that covers this part of"
                                        + " Administration, and give no more than that."),
                on(IP_NOT_ALLOWLISTED)
                        .meaning("the firewall in front of Jira Align does not let your address through")
                        .check("Make the same call from a machine whose address is on the allowlist: this is the"
                                + " cause if it"
                                + " succeeds there; the firewall's own code (1006) is visible to Atlassian"
                                + " support only.")
                        .fix(CALLER, MY_ADDRESS)
                        .fix(CALLER, TELL_SUPPORT)
                        .fix(
                                VENDOR_SUPPORT,
                                "Add the addresses to the allowlist of the site, and look for code 1006 in the"
                                        + " firewall's"
                                        + " log under {reference}.")
                        .fix(
                                SITE_OPERATOR,
                                "For a self-hosted Jira Align, add the addresses to the firewall in front of it.")
                        .fix(
                                NETWORK_TEAM,
                                "Check that your own firewall lets the call out, and keep the outgoing address the"
                                        + " same."),
                on(IP_BANNED)
                        .meaning("the firewall in front of Jira Align has banned your address or network")
                        .fix(CALLER, MY_ADDRESS)
                        .fix(CALLER, TELL_SUPPORT)
                        .fix(
                                VENDOR_SUPPORT,
                                "Lift the ban, or put the addresses on the allowlist of the site; the entry shows under"
                                        + " {reference}."),
                on(GEO_BLOCKED)
                        .meaning("the firewall in front of Jira Align blocks the region of your address, which it may"
                                + " say"
                                + " with 401 too")
                        .check("Make the same call with the same token from a region where the site is in use: this"
                                + " is the cause"
                                + " if it is answered there.")
                        .fix(CALLER, MY_ADDRESS)
                        .fix(CALLER, TELL_SUPPORT)
                        .fix(
                                VENDOR_SUPPORT,
                                "Allow the region or these addresses in the firewall of the site; if neither was blocked, look at its"
                                        + " rules for the API under {reference}.")
                        .fix(
                                NETWORK_TEAM,
                                "Check from which region the outgoing address seems to come, since proxies and cloud"
                                        + " machines often sit elsewhere."),
                on(WAF_BLOCKED)
                        .meaning("a rule of the firewall in front of Jira Align refused the call before Jira Align"
                                + " saw it")
                        .fix(CALLER, MY_ADDRESS)
                        .fix(CALLER, TELL_SUPPORT)
                        .fix(
                                VENDOR_SUPPORT,
                                "Find the rule for the API that acted, under {reference}, and make an exception for this"
                                        + " caller; if none did, look at the regions that the firewall blocks."),
                on(CACHED_ERROR_RESPONSE)
                        .meaning("the firewall in front of Jira Align repeats an old refusal out of its cache")
                        .check("Make sure of the token first, with curl on another machine: this is the cause if"
                                + " the token is"
                                + " accepted there, or if the refusal carries an Age header or"
                                + " CF-Cache-Status: HIT.")
                        .fix(CALLER, MY_ADDRESS)
                        .fix(CALLER, TELL_SUPPORT)
                        .fix(
                                VENDOR_SUPPORT,
                                "Empty the firewall's cache for the site, and keep answers to the API out of it."),
                on(STALE_SESSION)
                        .meaning("an old login that this machine keeps is judged in place of the token")
                        .check("Make the same call with curl, which sends no cookies, or on another machine: this is"
                                + " the cause"
                                + " if it is answered there.")
                        .fix(
                                CALLER,
                                "Clear the browser's cache and cookies for {host} on this machine and log in again;"
                                        + " Swagger"
                                        + " runs in the browser too.")
                        .fix(CALLER, "Delete the cookies that the program has stored, and restart it.")
                        .fix(
                                CALLER,
                                "If only this machine is refused, empty its resolver's cache too, with {flush-dns}.")
                        .fix(DEVELOPER, "Send no cookies together with a token, in OkHttp with CookieJar.NO_COOKIES."),
                on(DNS_WRONG)
                        .meaning("this machine finds the site at a wrong or old address, or not at all")
                        .check("Compare the answer of nslookup {host} here and on a machine that works: this is the"
                                + " cause if"
                                + " they differ without an internal reason.")
                        .fix(
                                CALLER,
                                "Empty the resolver's cache of this machine with {flush-dns}, and restart the program,"
                                        + " since Java keeps addresses of its own.")
                        .fix(
                                NETWORK_TEAM,
                                "Look into the DNS of the company if that does not help: the entry for {host}, and old"
                                        + " lines in the machine's hosts file."),
                on(RATE_LIMITED)
                        .fix(CALLER, "Wait as long as Retry-After says, or a few minutes, and start again slowly.")
                        .fix(
                                DEVELOPER,
                                "Fetch pages of 100 ($top=100 is the most that Jira Align gives) and only the fields"
                                        + " you"
                                        + " need ($select), and spread the calls of parallel jobs."),
                on(LOGIN_PAGE_AS_SUCCESS).fix(CALLER, USE_API),
                on(REDIRECT_TO_LOGIN).fix(CALLER, USE_API));
    }

    private static Advice on(Cause cause) {
        return Advice.on(cause, JIRA_ALIGN);
    }
}
