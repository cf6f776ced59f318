package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Reasons that well-known services give in codes and set phrases of their own, where the general words say something else. */
final class ReasonsOfServices {
    private ReasonsOfServices() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "keycloak-could-not-verify",
                                challengeHas("error_description", "Token verification failed")
                                        .or(says("Token verification failed"))
                                        .as(
                                                "the server Keycloak read the token and did not find it good: its issuer, its signature or its time"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/endpoints/UserInfoEndpoint.java"),
                Rule.when(
                                "caller-of-the-introspection-refused",
                                pathContains("/introspect", "/oauth/check_token", "/oauth2/revoke", "/oauth/revoke")
                                        .and(
                                                status(400, 401),
                                                scheme(Scheme.BEARER, Scheme.JWT)
                                                        .not()
                                                        .or(says("invalid_client", "Authentication failed")))
                                        .or(
                                                matches(
                                                        "a call to look at a token that was refused",
                                                        "introspect",
                                                        "\\b40[01]\\b[^\\n]{0,40}request for \"?https?://\\S{1,200}/introspect"))
                                        .as(
                                                "the endpoint that looks at tokens refuses whoever asks, and that is a client with a secret"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source("RFC 7662 section 2.3"),
                Rule.when(
                                "secret-passes-in-the-form-told",
                                RefusalGrammar.found(
                                                "a secret that passes in the form and not in the header",
                                                List.of("secret"),
                                                "\\bsecret\\b[^\\n]{0,120}\\b(?:POST body|form(?: parameter| body)?|request body|client_secret_post)\\b[^\\n]{0,60}\\b(?:works?|fine|ok|succeeds?|accepted)\\b")
                                        .as(
                                                "somebody says that the secret of a client is taken in the form and refused in the header"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(ACCOUNT_LOCKED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 6749 section 2.3.1"),
                Rule.when(
                                "github-wants-another-kind",
                                says(
                                                "must authenticate with an access token authorized to a GitHub App",
                                                "This endpoint requires you to be authenticated with an installation",
                                                "Resource not accessible by personal access token to this endpoint")
                                        .as("GitHub says of which kind the credential has to be for this endpoint"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, WRONG_AUTH_SCHEME)
                        .source("https://docs.github.com/rest/apps/installations"),
                Rule.when(
                                "github-takes-no-passwords",
                                says("Support for password authentication was removed")
                                        .as("GitHub says that it takes no passwords any more"))
                        .proves(PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, BASIC_AUTH_DISABLED)
                        .source(
                                "https://docs.github.com/get-started/git-basics/about-remote-repositories#cloning-with-https-urls"),
                Rule.when(
                                "okta-wants-an-assignment",
                                says(
                                                "User is not assigned to the client application",
                                                "user is not assigned to this application")
                                        .as(
                                                "the login service knows the user and has not assigned the application to it"))
                        .proves(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .source("https://developer.okta.com/docs/reference/error-codes/"),
                Rule.when(
                                "netsuite-audit-names-the-time",
                                says("InvalidTimestamp", "timestamp_refused")
                                        .and(scheme(Scheme.OAUTH1)
                                                .or(says("Login Audit Trail", "INVALID_LOGIN_ATTEMPT")))
                                        .as("the server refuses the time in the signature"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://oauth.net/core/1.0a/#nonce"),
                Rule.when(
                                "cloudflare-api-token-does-not-reach",
                                says("\"code\":10000", "\"code\": 10000")
                                        .and(says("Authentication error"), status(403))
                                        .as(
                                                "the API of Cloudflare answers 403 and its code 10000 where the token does not reach"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED, WRONG_SITE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://developers.cloudflare.com/fundamentals/api/troubleshooting/"),
                Rule.when(
                                "stream-reset-for-this-client",
                                RefusalGrammar.found(
                                                "a stream of HTTP/2 that the server reset",
                                                List.of(
                                                        "http/2 stream",
                                                        "stream error",
                                                        "nghttp2_",
                                                        "streamreset",
                                                        "stream was reset",
                                                        "http2_"),
                                                "HTTP/2 stream \\d{1,5} was not closed cleanly|stream error: stream ID \\d{1,5}; (?:INTERNAL_ERROR|PROTOCOL_ERROR|REFUSED_STREAM)|NGHTTP2_(?:INTERNAL|PROTOCOL)_ERROR|<StreamReset|stream was reset: (?:INTERNAL|PROTOCOL)_ERROR|ERR_HTTP2_PROTOCOL_ERROR")
                                        .and(worksInBrowser().or(worksInCurl()))
                                        .as(
                                                "the server resets the stream of this client, and serves another on the same machine"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED, BOT_CHALLENGE)
                        .speaksAgainst(STALE_SESSION, CLIENT_CERTIFICATE_REQUIRED, SERVICE_INCIDENT)
                        .source("https://github.com/lexiforest/curl_cffi")
                        .source("https://github.com/curl/curl/issues/3750"),
                Rule.when(
                                "same-headers-from-another-program-told",
                                RefusalGrammar.found(
                                                "the same headers sent by another program",
                                                List.of("header", "as curl"),
                                                "\\b(?:same|identical|exact|all)\\b[^\\n.]{0,20}\\bheaders\\b[^\\n]{0,60}\\b(?:curl|DevTools|chrome|browser|python|requests|postman)\\b|\\bcop(?:y|ied) as curl\\b")
                                        .and(
                                                status(403, 406, 429).or(logSays("403", "406", "not closed cleanly")),
                                                worksInBrowser().or(logSays("Chrome", "browser", "Firefox")))
                                        .as(
                                                "somebody sent the headers of a browser with another program, and was refused all the same"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(BOT_CHALLENGE)
                        .speaksAgainst(IP_BANNED, IP_NOT_ALLOWLISTED, GEO_BLOCKED, PERMISSION_DENIED)
                        .source("https://github.com/lexiforest/curl_cffi"),
                Rule.when(
                                "rules-on-agents-in-a-configuration",
                                logSays(
                                                "BrowserMatch",
                                                "SetEnvIfNoCase User-Agent",
                                                "SetEnvIf User-Agent",
                                                "$http_user_agent",
                                                "%{HTTP_USER_AGENT}",
                                                "hdr(user-agent)",
                                                "hdr_sub(user-agent)",
                                                "wget -U",
                                                "with -U Mozilla",
                                                "curl -A")
                                        .and(status(403, 406, 444).or(logSays("403", "406", "forbidden")))
                                        .as("the talk is of rules on the name that a program gives itself"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED, IP_BANNED)
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html"),
                Rule.when(
                                "host-for-client-certificates",
                                hostUnder("mtls.api")
                                        .or(
                                                matches(
                                                        "a host for calls with a client certificate",
                                                        "mtls",
                                                        "https?://(?:[\\w-]{1,40}\\.){0,4}mtls[.-]|https?://[\\w.-]{1,80}[.-]mtls\\."))
                                        .and(logSays("reset", "handshake", "EOF", "closed", "alert", "certificate")
                                                .or(status(400, 403, 495, 496)))
                                        .as("the host is one that asks for a client certificate, as its name says"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, IP_BANNED)
                        .source(
                                "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html"),
                Rule.when(
                                "websocket-refused",
                                says("websocket", "wss://", "Sec-WebSocket", "Unexpected server response: 40")
                                        .and(status(401, 403).or(logSays("401", "403")))
                                        .as(
                                                "a connection for WebSocket was refused, which a browser opens without an Authorization header"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED, XSRF_CHECK_FAILED)
                        .isAHintAgainst(WAF_BLOCKED, PERMISSION_DENIED)
                        .hintsAt(CREDENTIALS_MISSING)
                        .source("RFC 6455 section 10.2")
                        .source("https://websockets.spec.whatwg.org/"),
                Rule.when(
                                "proxy-of-the-environment-and-an-own-host",
                                logSays(
                                                "HTTP_PROXY",
                                                "HTTPS_PROXY",
                                                "NO_PROXY",
                                                "http_proxy",
                                                "https_proxy",
                                                "no_proxy")
                                        .and(
                                                RefusalGrammar.found(
                                                        "an address of an own network",
                                                        List.of(
                                                                "10.",
                                                                "192.168.",
                                                                "172.",
                                                                "localhost",
                                                                "127.0.0.1",
                                                                ".svc",
                                                                ".internal",
                                                                ".local"),
                                                        "https?://(?:10\\.\\d{1,3}\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|localhost\\b|127\\.0\\.0\\.1|[\\w.-]{1,80}\\.(?:svc|internal|local|lan|corp)\\b)"))
                                        .as(
                                                "the environment names a proxy, and the host that was called is one of the own network"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://pkg.go.dev/net/http#ProxyFromEnvironment"),
                Rule.when(
                                "signed-link-refused-in-the-log",
                                RefusalGrammar.found(
                                                "a link that carries its own signature, and was refused",
                                                List.of(
                                                        "x-amz-",
                                                        "x-goog-",
                                                        "sig=",
                                                        "amazonaws.com",
                                                        "blob.core.windows.net"),
                                                "[?&](?:X-Amz-(?:Expires|Signature|Algorithm|Credential)|X-Goog-Signature|sig)=[^\\n]{0,300}\\b400\\b|\\b400\\b[^\\n]{0,200}[?&](?:X-Amz-(?:Expires|Signature|Algorithm|Credential)|X-Goog-Signature|sig)=")
                                        .and(credentialSent())
                                        .as(
                                                "a credential was to be sent, and a link with a signature of its own was answered with 400"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"),
                Rule.when(
                                "two-ways-of-a-login-at-a-store",
                                says("multiple authentication types", "Only one auth mechanism allowed")
                                        .as("a store of files got a credential beside a link that is signed"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(REDIRECT_TO_PRIVATE_ADDRESS)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"),
                Rule.when(
                                "somebody-logged-out-told",
                                RefusalGrammar.found(
                                                "somebody who had just logged out",
                                                List.of("logged out", "log out", "logout", "signed out"),
                                                "\\b(?:had |has |have |was )?(?:just |previously )?(?:logged|signed) out\\b(?! (?:of nowhere|automatically|every))|\\bafter (?:the )?(?:logout|log out|sign-?out)\\b")
                                        .and(
                                                scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2),
                                                says(
                                                        "invalid token",
                                                        "invalid_token",
                                                        "inactive",
                                                        "not active",
                                                        "revoked"))
                                        .as(
                                                "the token is refused after somebody logged out, which ends it before its time"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("RFC 7009 section 1"));
    }
}
