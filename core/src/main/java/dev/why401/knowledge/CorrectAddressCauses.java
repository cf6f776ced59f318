package dev.why401.knowledge;

import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.API_GATEWAY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Answerer.NOBODY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Family.CORRECT_ADDRESS;
import static dev.why401.knowledge.Prior.COMMON;
import static dev.why401.knowledge.Prior.OCCASIONAL;
import static dev.why401.knowledge.Prior.RARE;
import static dev.why401.knowledge.Prior.REGULAR;

/**
 * Defines the causes of the family {@link Family#CORRECT_ADDRESS}:
 * calls that went to a wrong place or were sent to one.
 */
final class CorrectAddressCauses {
    static final Cause REDIRECT_TO_LOGIN = Cause.builder("redirect-to-login", CORRECT_ADDRESS)
            .title("The call was redirected to a login page")
            .meaning("the server sent the call to a login page, so it went to an address meant for people, or "
                    + "arrived without credentials")
            .check("Read the Location of the first redirect: this is the cause if it leads to a login or single "
                    + "sign-on page; an access proxy's host there points to access-proxy-credentials-required.")
            .fix(
                    CALLER,
                    "Check that the base URL leads to the API (Jira: /rest/api/2/...) and not to a page of "
                            + "the web interface.")
            .fix(CALLER, "Send the credential with the first request, in the Authorization header.")
            .fix(PRODUCT_ADMIN, "Exclude /rest from the redirect of the single sign-on app or gateway.")
            .prior(REGULAR)
            .statuses(302, 303, 307)
            .answeredBy(LOGIN_PAGE, ACCESS_PROXY, APPLICATION)
            .build();

    static final Cause REDIRECT_TO_PRIVATE_ADDRESS = Cause.builder("redirect-to-private-address", CORRECT_ADDRESS)
            .title("The server redirects to an internal address")
            .meaning("the server sends its callers to an internal address that cannot be reached from where you are")
            .check("Ask with curl -sI for the address you configured and read Location: this is the cause if its "
                    + "host is a private address (10., 172.16. to 172.31., 192.168.), localhost or a name without a "
                    + "dot.")
            .fix(
                    PRODUCT_ADMIN,
                    "Set the product's base URL, and proxyName, proxyPort and scheme of its connector, to "
                            + "the public address.")
            .fix(
                    NETWORK_TEAM,
                    "Let the same name lead to the server from inside and outside (split DNS), and open "
                            + "the way for the caller's addresses.")
            .fix(CALLER, "Use the public https address of the product in the configuration.")
            .prior(OCCASIONAL)
            .statuses(302, 301, 307)
            .answeredBy(WEB_SERVER, APPLICATION, NOBODY)
            .build();

    static final Cause REDIRECT_CHANGED_METHOD = Cause.builder("redirect-changed-method", CORRECT_ADDRESS)
            .title("A redirect turned the POST or PUT into a GET")
            .meaning("a redirect (301, 302 or 303) made the client repeat the writing call as a GET without a body")
            .check("Send the call with curl -X POST -i and without -L: this is the cause if the first answer is a "
                    + "301, 302 or 303, and the access log behind it shows a GET.")
            .fix(
                    CALLER,
                    "Put the final address into the configuration, with https and without a missing or "
                            + "extra slash, so that nothing is redirected.")
            .fix(
                    SITE_OPERATOR,
                    "Redirect API paths with 308 (or 307), which keep method and body, or answer there "
                            + "without a redirect.")
            .fix(DEVELOPER, "Turn off redirects for writing calls, and report the Location instead.")
            .prior(OCCASIONAL)
            .statuses(405, 200, 404, 400)
            .answeredBy(APPLICATION, WEB_SERVER)
            .build();

    static final Cause REDIRECT_NOT_FOLLOWED = Cause.builder("redirect-not-followed", CORRECT_ADDRESS)
            .title("The client stopped at a redirect")
            .meaning("the server has redirected the call properly, and the client did not follow")
            .check("Look at the status and Location: this is the cause if a 3xx is the last answer, its Location "
                    + "is public and no login page, and a call to that Location with the same credential succeeds.")
            .fix(CALLER, "Put the address in Location into the configuration.")
            .fix(
                    DEVELOPER,
                    "Let the client follow redirects for reading calls, and apply the credential to the "
                            + "new address only if it belongs to the same provider.")
            .prior(OCCASIONAL)
            .statuses(301, 302, 307, 308)
            .answeredBy(WEB_SERVER, APPLICATION)
            .build();

    static final Cause CREDENTIALS_FORWARDED_ON_REDIRECT = Cause.builder(
                    "credentials-forwarded-on-redirect", CORRECT_ADDRESS)
            .title("The credentials were carried along to a server that refuses them")
            .meaning("a redirect led to a storage server, and the credentials carried along clash with the "
                    + "signature in its address")
            .check("Fetch the Location with curl and without Authorization: this is the cause if that succeeds, "
                    + "and the refusal comes from the storage host (\"Only one auth mechanism allowed\", say).")
            .fix(
                    DEVELOPER,
                    "Follow a redirect that leaves the host without the Authorization header and without "
                            + "headers of your own that carry a secret.")
            .fix(
                    DEVELOPER,
                    "Do not add the credential in an OkHttp network interceptor, since that runs again for "
                            + "each redirect.")
            .fix(ACCOUNT_OWNER, "Replace the credential if it went to a host that does not belong to the provider.")
            .prior(RARE)
            .statuses(400, 403, 401)
            .answeredBy(APPLICATION)
            .build();

    static final Cause BASE_URL_WRONG = Cause.builder("base-url-wrong", CORRECT_ADDRESS)
            .title("The base URL is not right")
            .meaning("the address is not right: host, path, context path or API version")
            .check("Ask without credentials for what the server says of itself (Jira: <base "
                    + "URL>/rest/api/2/serverInfo): this is the cause if the answer is no JSON of the product, or "
                    + "names another baseUrl than the one you use.")
            .fix(
                    CALLER,
                    "Open the product in a browser and copy scheme, host, port and context path (such as "
                            + "/jira, or /wiki on Confluence Cloud) from there.")
            .fix(
                    CALLER,
                    "Compare path and version with the documentation of the product: Jira Cloud "
                            + "/rest/api/3, Jira Data Center /rest/api/2, Jira Align /rest/align/api/2.")
            .fix(CALLER, "Remove a part that stands twice, such as /rest/api both in the base URL and in the call.")
            .prior(COMMON)
            .statuses(404, 401, 403, 405, 301)
            .answeredBy(APPLICATION, WEB_SERVER, EDGE, API_GATEWAY, NOBODY)
            .build();

    static final Cause SILENT_ANONYMOUS = Cause.builder("silent-anonymous", CORRECT_ADDRESS)
            .title("The server answered as if nobody were logged in")
            .meaning("the server ignored or refused the credentials and answered the call as anonymous")
            .check("Call a resource closed to anonymous users with the same credential (Jira: "
                    + "/rest/api/2/myself): this is the cause if that is refused while the data calls come back "
                    + "empty, as \"not found\", or with a login reason AUTHENTICATED_FAILED in the headers.")
            .fix(
                    CALLER,
                    "Stop the sync from deleting or closing anything, because its empty results may mean "
                            + "\"not logged in\".")
            .fix(
                    ACCOUNT_OWNER,
                    "Create a new token, enter it with the account's e-mail (Data Center: as Bearer), and "
                            + "test it on a resource that needs a login, such as /rest/api/2/myself.")
            .fix(
                    DEVELOPER,
                    "Check each connection with a resource that needs a login, and treat "
                            + "X-Seraph-LoginReason: AUTHENTICATED_FAILED on any status as a refusal.")
            .prior(REGULAR)
            .statuses(200, 404, 400, 403)
            .answeredBy(APPLICATION)
            .newCredentialHelps()
            .build();

    static final Cause LOGIN_PAGE_AS_SUCCESS = Cause.builder("login-page-as-success", CORRECT_ADDRESS)
            .title("A login page came back with status 200")
            .meaning("a login page came back in place of the data, with a status that says success")
            .check("Look at Content-Type and the start of the body: this is the cause if there is HTML with a "
                    + "login form where JSON was asked for.")
            .fix(
                    CALLER,
                    "Check that the base URL leads to the API and that its version exists on this product "
                            + "(/rest/api/3 exists on Jira Cloud only).")
            .fix(
                    CALLER,
                    "Send the credential in the Authorization header with the first request, and ask for "
                            + "JSON with Accept: application/json.")
            .fix(PRODUCT_ADMIN, "Exclude /rest from the redirect of the single sign-on app, gateway or proxy.")
            .fix(DEVELOPER, "Treat HTML on a path of the API as a failure, whatever its status.")
            .prior(REGULAR)
            .statuses(200)
            .answeredBy(LOGIN_PAGE, ACCESS_PROXY, APPLICATION)
            .build();

    private CorrectAddressCauses() {}
}
