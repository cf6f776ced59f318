package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes and set sentences of products that people host themselves: databases, chats, forges, clouds of files, and frameworks. */
final class ProductCodes {
    private static final String NEO4J = "https://neo4j.com/docs/";
    private static final String HASURA = "https://hasura.io/docs/";
    private static final String NEXTCLOUD = "https://docs.nextcloud.com/";
    private static final String HASHICORP = "https://developer.hashicorp.com/";
    private static final String MATTERMOST = "https://developers.mattermost.com/";
    private static final String TOMCAT = "https://tomcat.apache.org/";

    private ProductCodes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "neo4j-counts-logins",
                                says("Neo.ClientError.Security.AuthenticationRateLimit")
                                        .as("Neo4j gives the code of a user with too many wrong logins in a row"))
                        .proves(ACCOUNT_LOCKED)
                        .suggests(CREDENTIALS_REJECTED)
                        .source(NEO4J),
                Rule.when(
                                "neo4j-token-over",
                                says("Neo.ClientError.Security.TokenExpired")
                                        .as("Neo4j gives the code of a token that is over"))
                        .proves(TOKEN_EXPIRED)
                        .source(NEO4J),
                Rule.when(
                                "neo4j-denies",
                                says("Neo.ClientError.Security.Forbidden")
                                        .as("Neo4j gives the code of a right that is missing"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(NEO4J),
                Rule.when(
                                "hasura-wants-its-secret",
                                says("x-hasura-admin-secret")
                                        .and(says("required, but not found"))
                                        .as("Hasura got neither its secret nor a token"))
                        .proves(CREDENTIALS_MISSING)
                        .source(HASURA),
                Rule.when(
                                "hasura-does-not-take-the-secret",
                                matches(
                                                "a secret of Hasura that is wrong",
                                                "x-hasura-admin-secret",
                                                "invalid \\\\?\"?x-hasura-admin-secret")
                                        .as("Hasura does not take the secret"))
                        .proves(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, LOGIN_PAGE_AS_SUCCESS)
                        .source(HASURA),
                Rule.when(
                                "hasura-could-not-verify",
                                matches(
                                                "the code of Hasura for a signed token",
                                                "invalid-jwt",
                                                "\"code\":\\s?\"invalid-jwt\"")
                                        .as("Hasura gives its code of a signed token that is over or not good"))
                        .stronglySuggests(JWT_INVALID, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, LOGIN_PAGE_AS_SUCCESS)
                        .source(HASURA),
                Rule.when(
                                "host-that-the-product-does-not-know",
                                says(
                                                "Blocked host:",
                                                "Blocked hosts:",
                                                "Access through untrusted domain",
                                                "Hostname verification failed",
                                                "Invalid HTTP_HOST header",
                                                "Invalid Host header",
                                                "To allow requests to these hosts",
                                                "Host header is specified and is not an IP address or localhost",
                                                "Bad Request - Invalid Hostname",
                                                "Blocked request. This host")
                                        .as("the product is called by a name that is on none of its lists"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                WAF_BLOCKED,
                                CLIENT_SIGNATURE_BLOCKED,
                                IP_BANNED,
                                PERMISSION_DENIED,
                                CREDENTIALS_REJECTED)
                        .source("https://guides.rubyonrails.org/")
                        .source("https://docs.djangoproject.com/")
                        .source(NEXTCLOUD)
                        .wrongWhen("A proxy in front hands another name on than it was called by."),
                Rule.when(
                                "cloud-of-files-did-not-take-the-login",
                                says("Current user is not logged in")
                                        .and(scheme(BASIC))
                                        .as(
                                                "a name and a password came, and Nextcloud did not take them; with a second factor it takes passwords of apps only"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(MFA_REQUIRED, PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .source(NEXTCLOUD),
                Rule.when(
                                "token-of-hashicorp-unknown",
                                bodySays("ACL not found", "ACL token not found")
                                        .or(logSays("ACL not found", "ACL token not found"))
                                        .as("the server knows no such token, or not any more"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, BASE_URL_WRONG)
                        .source(HASHICORP),
                Rule.when(
                                "chat-counts-logins",
                                says("check_user_login_attempts.too_many")
                                        .as("Mattermost gives the code of an account with too many wrong logins"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(MATTERMOST),
                Rule.when(
                                "chat-wants-a-second-factor",
                                says("api.context.mfa_required", "mfa.validate_token.authenticate")
                                        .as("Mattermost gives the code of a second factor that is missing or wrong"))
                        .proves(MFA_REQUIRED)
                        .source(MATTERMOST),
                Rule.when(
                                "chat-knows-the-account-as-inactive",
                                says("api.user.login.inactive", "api.user.login.not_verified")
                                        .as(
                                                "Mattermost gives the code of an account that is switched off or not confirmed"))
                        .proves(ACCOUNT_INACTIVE)
                        .source(MATTERMOST),
                Rule.when(
                                "chat-closes-sessions",
                                says("api.context.session_expired")
                                        .and(Words.unsaid("CSRF attempt"))
                                        .as("Mattermost knows no such session, or not any more"))
                        .stronglySuggests(TOKEN_EXPIRED, STALE_SESSION)
                        .suggests(TOKEN_REVOKED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source(MATTERMOST),
                Rule.when(
                                "chat-did-not-take-the-token",
                                says("You must be logged in to do this")
                                        .and(requestHeader("X-Auth-Token"))
                                        .as("a token came, and Rocket.Chat knows none of that user"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED, PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://developer.rocket.chat/"),
                Rule.when(
                                "forum-does-not-take-the-key",
                                says("The API username or key is invalid")
                                        .as("Discourse does not take the key together with that name"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, OAUTH_SCOPE_MISSING)
                        .source("https://docs.discourse.org/"),
                Rule.when(
                                "forge-prohibits-the-login",
                                says("user prohibit login", "This account is prohibited from signing in")
                                        .as("an administrator has barred the account from signing in"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://docs.gitea.com/"),
                Rule.when(
                                "forge-sees-nobody",
                                says("Only signed in user is allowed to call APIs")
                                        .and(scheme(BASIC))
                                        .as(
                                                "a name and a password came, and the forge saw nobody: it takes none of an account with a second factor"))
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(CREDENTIALS_REJECTED)
                        .source("https://docs.gitea.com/")
                        .source("https://github.com/go-gitea/gitea/issues/25503"),
                Rule.when(
                                "forge-takes-no-token-here",
                                says("\"message\":\"auth required\"", "\"message\": \"auth required\"")
                                        .and(secret(SecretKind.PAT, SecretKind.API_TOKEN))
                                        .as(
                                                "the forge gives out and lists tokens to a name and a password alone, and a token was sent"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://github.com/go-gitea/gitea/issues/25511")
                        .source("https://github.com/go-gitea/gitea/issues/21186"),
                Rule.when(
                                "influx-does-not-take-the-token",
                                says(
                                                "<unauthorized> unauthorized access",
                                                "\"message\":\"unauthorized access\"",
                                                "\"message\": \"unauthorized access\"",
                                                "unauthorized: unauthorized access")
                                        .as("InfluxDB words a 401 so, and a missing right in another way"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING, WRONG_AUTH_SCHEME, WRONG_SITE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .source("https://docs.influxdata.com/influxdb/v2/api/"),
                Rule.when(
                                "syncthing-does-not-know-the-key",
                                responseHeader("X-Syncthing-Version")
                                        .and(bodySays("CSRF Error"), requestHeader("X-API-Key"))
                                        .as(
                                                "Syncthing asks for its CSRF token where it does not know the key that came"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(XSRF_CHECK_FAILED, WRONG_SITE)
                        .source("https://docs.syncthing.net/dev/rest.html"),
                Rule.when(
                                "syncthing-checks-the-host",
                                bodySays("Host check error")
                                        .and(status(403))
                                        .as(
                                                "Syncthing listens on its own machine and was called by another name, as by a proxy in front"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.syncthing.net/users/faq.html"),
                Rule.when(
                                "realm-of-a-product",
                                challengeHas("realm", "Sonatype Nexus")
                                        .or(
                                                challengeHas("realm", "Artifactory Realm"),
                                                challengeHas("realm", "InfluxDB"),
                                                challengeHas("realm", "RabbitMQ Management"),
                                                challengeHas("realm", "ActiveMQRealm"),
                                                challengeHas("realm", "Jenkins"),
                                                challengeHas("realm", "Subversion"),
                                                challengeHas("realm", "CouchDB"))
                                        .and(
                                                scheme(BEARER, OAUTH2, JWT),
                                                Words.unsaid("number of segments", "token is malformed"))
                                        .as(
                                                "the product itself, which names its realm, asks for Basic, and a token was sent"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .source("https://help.sonatype.com/"),
                Rule.when(
                                "search-server-denies",
                                says("Unauthorized request, Response code: 403")
                                        .as("Solr says that its rules give the user no right to this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .source("https://solr.apache.org/guide/"),
                Rule.when(
                                "page-of-tomcat-that-forbids",
                                bodySays("HTTP Status 403")
                                        .and(
                                                status(403),
                                                bodySays(
                                                        "refuses to authorize it",
                                                        "Access to the specified resource has been forbidden",
                                                        "Access to the requested resource has been denied"))
                                        .as(
                                                "the page is the one of Tomcat and its relatives for a call that they forbid"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(IP_NOT_ALLOWLISTED, XSRF_CHECK_FAILED)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, IP_BANNED)
                        .source(TOMCAT),
                Rule.when(
                                "registry-was-asked-by-nobody",
                                says("failed to fetch anonymous token")
                                        .as(
                                                "the client of the registry had no login for it, and asked for a token without any"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://helm.sh/docs/"),
                Rule.when(
                                "client-has-no-login-yet",
                                matches(
                                                "a client that found no token of its own",
                                                "token",
                                                "\\b(?:required |access |api |auth )?token could not be found\\b|\\bno (?:access |api |auth )?token (?:was )?(?:found|available)\\b[^\\n]{0,80}\\blogin\\b")
                                        .or(logSays(
                                                "Unable to locate credentials",
                                                "acli jira auth login",
                                                "acli auth login",
                                                "please run:  gh auth login",
                                                "not logged into any GitHub hosts",
                                                "Please supply credentials for this source"))
                                        .as(
                                                "the client found no credential in its own settings and says how to log in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://developer.atlassian.com/cloud/acli/")
                        .source(HASHICORP));
    }
}
