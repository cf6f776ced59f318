package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Servers that people run themselves and what each says in words of its own: RabbitMQ, etcd, Verdaccio, Jolokia, Hawtio, MediaWiki. */
final class SelfHostedRefusals {
    private static final String RABBIT =
            "https://devopsaitoolkit.com/blog/rabbitmq-error-management-http-access-denied/";
    private static final String RABBIT_ACCESS = "https://www.rabbitmq.com/docs/access-control";
    private static final String ETCD = "https://etcd.io/docs/v3.5/dev-guide/api_grpc_gateway/";
    private static final String VERDACCIO = "https://github.com/verdaccio/verdaccio/issues/1462";
    private static final String NPM = "https://github.com/verdaccio/verdaccio/issues/5217";
    private static final String JOLOKIA = "https://gist.github.com/bayotop/2bb8c2f96ffadf67e3750237b67f02fd";
    private static final String HAWTIO = "https://github.com/hawtio/hawtio/pull/2012";
    private static final String WIKI = "https://www.mediawiki.org/wiki/API:Errors_and_warnings";
    private static final String WIKI_LOGIN = "https://www.mediawiki.org/wiki/API:Login/da";

    private static final Signal TOKEN_SENT = scheme(BEARER, OAUTH2, JWT);

    /** Verdaccio and its sisters keep whoever is not recognised as nobody. */
    private static final Signal NOBODY_AT_THE_REGISTRY = says(
            "authorization required to access package",
            "authorization required to publish package",
            "authorization required to unpublish package",
            "unregistered users are not allowed to");

    private static final Signal DENIED_BY_THE_WIKI = jsonHas("error.code", "readapidenied")
            .or(jsonHas("error.code", "writeapidenied"), responseHeader("MediaWiki-API-Error", "readapidenied"));

    private SelfHostedRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "user-of-the-broker-from-elsewhere",
                                says("can only log in via localhost", "can only connect via localhost")
                                        .as("the broker takes this user from its own machine only"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, WRONG_AUTH_SCHEME)
                        .source(RABBIT_ACCESS),
                Rule.when(
                                "user-of-the-broker-without-a-tag",
                                says(
                                                "Not management user",
                                                "Not monitor user",
                                                "Not policymaker",
                                                "not authorised to access virtual host")
                                        .as(
                                                "the broker knows the user, who lacks the tag or the permission that this interface wants"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .hintsAt(NO_PRODUCT_ACCESS, ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .speaksAgainst(WRONG_AUTH_SCHEME, AUTHORIZATION_HEADER_STRIPPED)
                        .source(RABBIT),
                Rule.when(
                                "user-of-the-broker-is-no-administrator",
                                says("Not administrator user")
                                        .as("the broker knows the user, who is not one of its administrators"))
                        .stronglySuggests(ADMIN_REQUIRED)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .source(RABBIT),
                Rule.when(
                                "broker-closes-a-part-to-the-user",
                                matches(
                                                "a virtual host, a queue or an exchange that is closed to a user",
                                                "refused for user",
                                                "access to (?:vhost|queue|exchange|topic) \\\\?'[^'\\n]{0,120}'[^\\n]{0,80} refused for user")
                                        .as("the broker took the login and closes this part of itself to the user"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(RABBIT_ACCESS),
                Rule.when(
                                "etcd-sees-nobody",
                                says("etcdserver: user name is empty")
                                        .as("etcd saw no token with the call, though it wants logins"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(ETCD),
                Rule.when(
                                "etcd-does-not-know-the-token",
                                says("etcdserver: invalid auth token")
                                        .as(
                                                "etcd does not know the token, which lives for minutes and dies with the server"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(ETCD),
                Rule.when(
                                "etcd-wants-the-bare-token",
                                says("etcdserver: invalid auth token")
                                        .and(TOKEN_SENT)
                                        .as("the token went with the word Bearer, and etcd takes it without any word"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(ETCD),
                Rule.when(
                                "registry-takes-the-caller-for-nobody",
                                NOBODY_AT_THE_REGISTRY
                                        .and(TOKEN_SENT)
                                        .as(
                                                "a token was sent, and the registry saw nobody, as it does where the token is over or not its own"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/verdaccio/verdaccio/issues/3171")
                        .source(VERDACCIO),
                Rule.when(
                                "registry-saw-nobody",
                                NOBODY_AT_THE_REGISTRY.as(
                                        "the registry saw nobody, and the package is for people who are logged in"))
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(VERDACCIO),
                Rule.when(
                                "registry-names-whom-it-denies",
                                matches(
                                                "a user whom the registry denies a package",
                                                "is not allowed to",
                                                "\\buser [\\w.@-]{1,80} is not allowed to (?:access|publish|unpublish) package\\b")
                                        .as("the registry knows the user, who may not do this with the package"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source(VERDACCIO),
                Rule.when(
                                "npm-adds-its-sentence-on-policies",
                                says("a package version that is forbidden by your security policy")
                                        .as("npm says this of each 403, and no firewall does"))
                        .stronglySpeaksAgainst(WAF_BLOCKED)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("https://docs.npmjs.com/"),
                Rule.when(
                                "npm-reads-the-challenge-only",
                                logSays(
                                                "your authentication token seems to be invalid",
                                                "Incorrect or missing password")
                                        .as(
                                                "npm says this of each 401 by the scheme that is asked for, also where it had no credential for this registry"))
                        .suggests(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(NPM),
                Rule.when(
                                "agent-wants-an-origin",
                                matches(
                                                "an origin that the agent does not allow",
                                                "to call this agent",
                                                "\\bOrigin [^\\n\"]{1,200} is not allowed to call this agent")
                                        .as(
                                                "the agent Jolokia allows calls of listed origins only, against forged ones"))
                        .proves(XSRF_CHECK_FAILED)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source(JOLOKIA),
                Rule.when(
                                "agent-does-not-allow-the-address",
                                matches(
                                                "an address that the agent does not allow",
                                                "no access from client",
                                                "\\bNo access from client [\\w.:%/-]{1,60} allowed")
                                        .as("the agent Jolokia allows calls from listed addresses only"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(JOLOKIA),
                Rule.when("console-gives-its-reason", responseHeader("Hawtio-Forbidden-Reason"))
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "the console Hawtio")
                        .stronglySpeaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, IP_BANNED)
                        .source(HAWTIO),
                Rule.when(
                                "console-was-sent-nothing",
                                responseHeader("Hawtio-Forbidden-Reason")
                                        .and(noCredentialSent())
                                        .as("the console Hawtio says 403 and asks for no login where none was sent"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .source(HAWTIO),
                Rule.when(
                                "console-refuses-the-login",
                                responseHeader("Hawtio-Forbidden-Reason", "NONE")
                                        .and(scheme(BASIC))
                                        .as("the console Hawtio says 403 of a login that it does not take"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(PERMISSION_DENIED)
                        .source(HAWTIO),
                Rule.when(
                                "wiki-reads-no-header",
                                DENIED_BY_THE_WIKI
                                        .and(scheme(BASIC))
                                        .as(
                                                "a name and a password went as Basic, which the wiki does not read: for it nobody called"))
                        .stronglySuggests(SILENT_ANONYMOUS, WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source(WIKI)
                        .source(WIKI_LOGIN),
                Rule.when(
                                "wiki-lets-nobody-read",
                                DENIED_BY_THE_WIKI.as("the wiki lets no stranger read, and a stranger is whom it saw"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(PERMISSION_DENIED, STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(WIKI),
                Rule.when(
                                "wiki-counts-logins",
                                says("made too many recent login attempts")
                                        .or(jsonHas("login.result", "Throttled"))
                                        .as("the wiki counted logins that failed, and holds up the next"))
                        .stronglySuggests(ACCOUNT_LOCKED)
                        .suggests(RATE_LIMITED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source(WIKI_LOGIN),
                Rule.when(
                                "wiki-refuses-the-login",
                                jsonHas("login.result", "WrongPass")
                                        .or(
                                                jsonHas("login.reason", "Incorrect username or password"),
                                                jsonHas("clientlogin.message", "Incorrect username or password"),
                                                jsonHas("login.result", "NotExists"),
                                                jsonHas("clientlogin.messagecode", "wrongpassword"))
                                        .as("the wiki does not take the name or the password"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source(WIKI_LOGIN),
                Rule.when(
                                "wiki-wants-a-person",
                                says("requires user interaction, which is not supported by action=login")
                                        .as("the wiki asks for more than a password, and takes one of a bot only"))
                        .stronglySuggests(MFA_REQUIRED, PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                PERMISSION_DENIED,
                                BASE_URL_WRONG,
                                CLIENT_BUG)
                        .source(WIKI_LOGIN),
                Rule.when(
                                "wiki-misses-the-token-of-the-login",
                                jsonHas("login.result", "NeedToken")
                                        .or(jsonHas("login.result", "WrongToken"))
                                        .as("the wiki wants its own token with the login, in the session that got it"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .suggests(STALE_SESSION, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source(WIKI_LOGIN));
    }
}
