package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Bare answers of applications that people run themselves, which mean something where the path or a header tells the application:
 * qBittorrent, Redmine, Node-RED, Jenkins, Home Assistant, Keystone, WordPress.
 */
final class SelfHostedAnswers {
    private static final String QBITTORRENT = "https://github.com/rmartin16/qbittorrent-api/issues/63";
    private static final String FORGED_FOR_QBITTORRENT = "https://github.com/piperun/torrent-clipper/issues/7";
    private static final String REDMINE = "https://github.com/kbsali/php-redmine-api/issues/306";
    private static final String KEYSTONE =
            "https://devopsaitoolkit.com/blog/openstack-error-authentication-required-401/";
    private static final String KEYSTONE_ADDRESS =
            "https://devopsaitoolkit.com/blog/debugging-keystone-identity-auth-openstack/";
    private static final String WORDPRESS = "https://github.com/WP-API/WP-API/issues/1489";
    private static final String NODE_RED = "https://nodered.org/docs/";
    private static final String HOME_ASSISTANT = "https://www.home-assistant.io/";
    private static final String ZAMMAD = "https://docs.zammad.org/";

    private static final Signal QBITTORRENT_CALLED =
            pathContains("/api/v2/auth/", "/api/v2/torrents/", "/api/v2/app/", "/api/v2/sync/", "/api/v2/transfer/");

    /** Keystone says it of all whom it does not recognise, whatever they sent. */
    private static final Signal NOT_RECOGNISED_BY_KEYSTONE = says("The request you have made requires authentication");

    private static final Signal KEY_OF_REDMINE = requestHeader("X-Redmine-API-Key");

    private SelfHostedAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "torrents-wrong-origin",
                                QBITTORRENT_CALLED
                                        .and(
                                                status(401),
                                                requestHeader("Origin").or(requestHeader("Referer")))
                                        .as(
                                                "qBittorrent says 401 of an Origin or a Referer of another host, and not of a wrong password"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, STALE_SESSION)
                        .source(FORGED_FOR_QBITTORRENT)
                        .source(QBITTORRENT),
                Rule.when(
                                "torrents-401",
                                QBITTORRENT_CALLED
                                        .and(status(401), bodySays("Unauthorized"))
                                        .as(
                                                "qBittorrent says 401 of the headers Host, Origin and Referer, and of a login that it does not take says it with 200"))
                        .suggests(XSRF_CHECK_FAILED)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source(QBITTORRENT)
                        .wrongWhen("A proxy in front made the answer."),
                Rule.when(
                                "origins-differ-in-the-log",
                                says("header & Target origin mismatch", "header &amp; Target origin mismatch")
                                        .as(
                                                "the log says that the Origin or the Referer is not that of the host that was called"))
                        .proves(XSRF_CHECK_FAILED)
                        .source(FORGED_FOR_QBITTORRENT),
                Rule.when(
                                "torrents-login-failed",
                                pathContains("/api/v2/auth/login")
                                        .and(bodySays("Fails."))
                                        .as(
                                                "qBittorrent answers a login that it does not take with this one word, and 200"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source(QBITTORRENT),
                Rule.when(
                                "torrents-session-over",
                                QBITTORRENT_CALLED
                                        .and(
                                                status(403),
                                                bodySays("Forbidden"),
                                                pathContains("/auth/").not())
                                        .as("qBittorrent says 403 of whoever has no session, or not any more"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source(QBITTORRENT),
                Rule.when(
                                "redmine-closed",
                                KEY_OF_REDMINE
                                        .and(status(403), emptyBody())
                                        .as(
                                                "Redmine says 403 and nothing else where its REST interface is off, as of a right that is missing"))
                        .stronglySuggests(PERMISSION_DENIED, BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(REDMINE)
                        .source("https://github.com/zapadi/redmine-net-api/issues/199"),
                Rule.when(
                                "redmine-closed-to-everybody",
                                KEY_OF_REDMINE
                                        .and(status(403), emptyBody(), pathContains("/users/current", "/my/account"))
                                        .as("whoever is let in may see himself, so Redmine's REST interface is off"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .speaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(REDMINE),
                Rule.when(
                                "redmine-does-not-take-the-key",
                                status(401)
                                        .and(KEY_OF_REDMINE.or(challengeHas("realm", "Redmine API")
                                                .and(credentialSent())))
                                        .as(
                                                "Redmine says the same of a key that it does not know as of one whose account is locked, and its keys do not expire"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://github.com/wolfgangimig/itol/issues/29"),
                Rule.when(
                                "flows-denied",
                                pathStartsWith("/flows", "/flow/")
                                        .and(status(401), emptyBody(), scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT))
                                        .as(
                                                "Node-RED says 401 and nothing else of a right that is missing; of a token that it does not know it says Unauthorized"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(NODE_RED),
                Rule.when(
                                "builds-saw-nobody",
                                responseHeader("X-Jenkins")
                                        .or(responseHeader("X-You-Are-Authenticated-As"))
                                        .and(
                                                status(403),
                                                bodySays("Authentication required", "anonymous is missing the"),
                                                scheme(Scheme.BASIC))
                                        .as(
                                                "a name and a secret were sent, and Jenkins served nobody; of wrong ones it would have said 401"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, WAF_BLOCKED)
                        .source("https://www.jenkins.io/doc/"),
                Rule.when(
                                "builds-name-the-right",
                                responseHeader("X-Required-Permission")
                                        .and(credentialSent(), Words.unsaid("anonymous", "Authentication required"))
                                        .as("Jenkins knows the caller and names the right that is missing"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source("https://www.jenkins.io/doc/"),
                Rule.when(
                                "house-bans-the-address",
                                pathStartsWith(
                                                "/api/states",
                                                "/api/services",
                                                "/api/websocket",
                                                "/api/events",
                                                "/api/history",
                                                "/auth/login_flow",
                                                "/api/webhook")
                                        .and(status(403), bodySays("403: Forbidden"))
                                        .as("Home Assistant says 403 of an address that it banned after failed logins"))
                        .stronglySuggests(IP_BANNED)
                        .speaksAgainst(WAF_BLOCKED, PERMISSION_DENIED)
                        .source(HOME_ASSISTANT),
                Rule.when(
                                "keystone-does-not-take-the-login",
                                NOT_RECOGNISED_BY_KEYSTONE
                                        .and(secret(SecretKind.PASSWORD)
                                                .or(method("POST").and(pathContains("/auth/tokens", "/v2.0/tokens"))))
                                        .as(
                                                "Keystone says this of a wrong password, of an unknown user and of a wrong domain alike"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_LOCKED, CREDENTIALS_CHANGED, WRONG_SITE)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(KEYSTONE),
                Rule.when(
                                "cloud-reads-another-header",
                                responseHeader("WWW-Authenticate", "Keystone uri=")
                                        .or(responseHeader("WWW-Authenticate", "Swift realm="))
                                        .and(
                                                scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT, Scheme.BASIC),
                                                requestHeader("Authorization"))
                                        .as(
                                                "OpenStack reads its tokens from X-Auth-Token, and this one went in Authorization"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(KEYSTONE),
                Rule.when(
                                "keystone-does-not-take-the-token",
                                NOT_RECOGNISED_BY_KEYSTONE
                                        .and(requestHeader("X-Auth-Token")
                                                .or(secret(SecretKind.OAUTH_ACCESS_TOKEN)
                                                        .and(requestHeader("Authorization")
                                                                .not())))
                                        .as("Keystone says this of a token that is over or that it does not know"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(KEYSTONE),
                Rule.when(
                                "keystone-not-found",
                                logSays(
                                                "Could not find versioned identity endpoints",
                                                "Please check that your auth_url is correct",
                                                "Could not determine a suitable URL for the plugin")
                                        .and(logSays("HTTP 404", "Not Found", "suitable URL"))
                                        .as("the client found no Keystone at the address that it was given"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(KEYSTONE_ADDRESS),
                Rule.when(
                                "rest-of-wordpress-not-where-called",
                                status(404)
                                        .and(pathContains("/wp-json/"), html(), credentialSent())
                                        .as(
                                                "a web page says 404 where WordPress has its REST interface, which says so in JSON: the address does not reach it"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED)
                        .source(WORDPRESS)
                        .source("https://github.com/WP-API/WP-API/issues/929"),
                Rule.when(
                                "tickets-take-no-passwords",
                                says("API password access disabled", "API token access disabled")
                                        .as("Zammad says which way into its API is switched off"))
                        .stronglySuggests(BASIC_AUTH_DISABLED, TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(ZAMMAD),
                Rule.when(
                                "tickets-deny-the-token",
                                bodySays("\"Not authorized (token)!\"", "\"Token authorization failed.\"")
                                        .as("Zammad knows the token, which has no right to this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(ZAMMAD),
                Rule.when(
                                "chat-sees-a-forged-request",
                                says("Appears to be a CSRF attempt")
                                        .as("the application holds the call for one that a stranger forged"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://developers.mattermost.com/"));
    }
}
