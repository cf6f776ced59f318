package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterAdvice.TOKEN_PAGE;
import static dev.why401.jira.datacenter.DataCenterAdvice.WHO_AM_I;
import static dev.why401.jira.datacenter.DataCenterAdvice.WHO_AM_I_BY_NAME;
import static dev.why401.jira.datacenter.DataCenterAdvice.on;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on credentials that never arrived, arrived broken or were sent in the wrong way. */
final class SendingAdvice {
    private SendingAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(CREDENTIALS_MISSING)
                        .meaning("no credential reached the server, and the call ran as anonymous")
                        .fix(
                                CALLER,
                                "Enter a personal access token in the configuration of the integration, and test the connection"
                                        + " against /rest/api/2/myself.")
                        .fix(
                                DEVELOPER,
                                "Send the Authorization header with the first request: Jira and Confluence answer anonymous"
                                        + " callers and never ask, so a client that waits for a challenge stays anonymous."),
                on(CREDENTIALS_PLACEHOLDER)
                        .check(
                                "Compare the length of the value that the program sends with that of the token: this is the"
                                        + " cause if it is empty, masked or a variable's name; a personal access token has 44"
                                        + " characters.")
                        .fix(CALLER, "Put the real token into the variable, and restart the process that reads it.")
                        .fix(DEVELOPER, "Refuse at start-up a token that is empty, masked or still a variable's name."),
                on(CREDENTIALS_MALFORMED)
                        .meaning(
                                "the token or the pair of name and password was damaged on its way into the request, or put"
                                        + " together wrongly")
                        .check("Have curl send the same token (" + WHO_AM_I
                                + "): this is the cause if curl is accepted while the program is refused.")
                        .fix(
                                CALLER,
                                "Copy the token again, whole, with its + and / and without a line break, and do not URL-encode"
                                        + " it.")
                        .fix(
                                DEVELOPER,
                                "Build Basic as base64 of user name, one colon and password, with printf or echo -n so that no"
                                        + " newline gets in."),
                on(CREDENTIAL_CHARSET_MISMATCH)
                        .meaning(
                                "the password has letters outside ASCII, and client and server read them in different character"
                                        + " sets")
                        .check(
                                "Set a password of ASCII letters for a test account and repeat the call: this is the cause if"
                                        + " that is accepted.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Create a personal access token under " + TOKEN_PAGE + ": it is plain ASCII.")
                        .fix(DEVELOPER, "Encode name and password in UTF-8; very old servers read ISO-8859-1."),
                on(AUTHORIZATION_HEADER_STRIPPED)
                        .check(
                                "Call the Tomcat connector directly, past the reverse proxy, with the same token: this is the"
                                        + " cause if X-AUSERNAME names the user there and anonymous through the proxy.")
                        .fix(
                                SITE_OPERATOR,
                                "Let the reverse proxy pass the Authorization header on to Jira (Apache with CGI or AJP: check"
                                        + " RequestHeader unset; nginx: remove proxy_set_header Authorization \"\").")
                        .fix(
                                SITE_OPERATOR,
                                "If the proxy needs a login of its own, give /rest a location without it, or another header."),
                on(REDIRECT_DROPPED_CREDENTIALS)
                        .meaning(
                                "the server redirected to https, another port or another name, and the client sent the second"
                                        + " request without the credential")
                        .check(
                                "Ask with curl -sI for the address you configured: this is the cause if it answers 3xx with"
                                        + " another scheme, host or port in Location.")
                        .fix(
                                CALLER,
                                "Write {found:redirects|the address to which the redirect leads} into the configuration: https,"
                                        + " the present host name, the right port and the context path.")
                        .fix(
                                DEVELOPER,
                                "Switch redirects off for calls of the API and report a 3xx as a wrong base URL."),
                on(AMBIENT_CREDENTIALS_OVERRIDE)
                        .meaning(
                                "something around the program (.netrc, a keychain, a proxy setting) replaced the Bearer header by"
                                        + " its own Basic")
                        .check(
                                "Log the header that really leaves the program: this is the cause if it starts with Basic although"
                                        + " a token was configured; python-requests reads ~/.netrc by itself.")
                        .fix(
                                CALLER,
                                "Remove the entry for {host} from ~/.netrc (or _netrc), or set NETRC to an empty file.")
                        .fix(
                                DEVELOPER,
                                "Set the credential through the library's own auth object, which switches the look-up off"
                                        + " (requests: session.trust_env = False)."),
                on(WRONG_AUTH_SCHEME)
                        .meaning(
                                "a personal access token was sent as the password of Basic, and the server takes it as Bearer"
                                        + " only")
                        .check("Send the same token once as Bearer (" + WHO_AM_I
                                + "): this is the cause if that is accepted.")
                        .fix(
                                CALLER,
                                "Choose bearer or \"personal access token\" in the client and leave the user name empty; what many"
                                        + " clients call API token is for Cloud and travels as Basic.")
                        .fix(
                                DEVELOPER,
                                "Send Authorization: Bearer <token> for Data Center, and offer Cloud and Data Center as separate"
                                        + " choices.")
                        .fix(
                                CALLER,
                                "Stop the client until then: each call counts as a failed login and ends in a CAPTCHA for the"
                                        + " user."),
                on(WRONG_TOKEN_KIND)
                        .meaning(
                                "the token was made elsewhere: for Atlassian Cloud, for another product or by another version")
                        .check(
                                "Look up where the secret was created: this is the cause if that was id.atlassian.com, Jira Align,"
                                        + " Bitbucket, or the profile at another product. ATATT at its start means Cloud.")
                        .fix(ACCOUNT_OWNER, "Create a personal access token at {site} under " + TOKEN_PAGE + ".")
                        .fix(
                                CALLER,
                                "On Jira before 8.14 or Confluence before 7.9 use user name and password: they have no tokens."),
                on(WRONG_SITE)
                        .check(
                                "Ask for <base URL>/rest/api/2/serverInfo without a credential: this is the cause if serverTitle or"
                                        + " baseUrl name another instance than the one where the token was created.")
                        .fix(CALLER, "Write the base URL of the instance on which the token was created.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Create a token on this instance; a copy of production does not keep later ones."),
                on(CREDENTIAL_TRANSPORT_RETIRED)
                        .check(
                                "Look into the client's log for os_username= in a URL or /rest/auth/1/session: this is the cause if"
                                        + " either is there while the same user is accepted by: "
                                        + WHO_AM_I_BY_NAME + ".")
                        .fix(
                                DEVELOPER,
                                "Send the Authorization header with every call in place of a query or a session."));
    }
}
