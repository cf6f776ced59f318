package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.JWT;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** In which place of the request a credential travelled: header, query, cookie, or a header of another name. */
final class CredentialTransports {
    private static final String QUERY = "RFC 6750 section 2.3";

    private static final Signal UNDERSCORED = requestHeader("api_key")
            .or(
                    requestHeader("api_token"),
                    requestHeader("access_token"),
                    requestHeader("auth_token"),
                    requestHeader("project_token"),
                    requestHeader("private_token"),
                    requestHeader("user_token"),
                    requestHeader("x_api_key"),
                    requestHeader("client_secret"))
            .as("a credential travelled in a header with an underscore in its name, which web servers drop by default");

    private CredentialTransports() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("connect-token-in-the-query", queryHas("jwt").as("a signed token travelled in the query"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(JWT_INVALID)
                        .source("https://github.com/getsentry/sentry/issues/63864")
                        .cases("aa-043"),
                Rule.when(
                                "connect-token-in-the-query-of-cloud",
                                queryHas("jwt")
                                        .and(Where.ATLASSIAN_CLOUD)
                                        .as(
                                                "a signed token travelled in the query, where Atlassian Cloud reads none since 2024"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://github.com/getsentry/sentry/issues/63864")
                        .cases("aa-043"),
                Rule.when(
                                "login-in-the-query",
                                queryHas("os_username", "os_password")
                                        .as("user name and password travelled in the query"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .source(
                                "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html"),
                Rule.when(
                                "login-in-the-query-and-it-worked-before",
                                queryHas("os_username", "os_password")
                                        .and(workedBefore())
                                        .as(
                                                "user name and password travel in the query, which was good before, as in versions that still read them"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(SILENT_ANONYMOUS)
                        .source(
                                "https://confluence.atlassian.com/enterprise/disabling-basic-authentication-1044776464.html"),
                Rule.when(
                                "token-in-the-query",
                                queryHas(
                                                "access_token",
                                                "api_key",
                                                "apikey",
                                                "api_token",
                                                "auth_token",
                                                "private_token",
                                                "token")
                                        .as("a token travelled in the query"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(QUERY)
                        .wrongWhen("The parameter is a presigned link's own token, or the API still reads it there."),
                Rule.when(
                                "query-is-the-place-for-it-there",
                                hostUnder(
                                                "api.mapbox.com",
                                                "graph.facebook.com",
                                                "graph.instagram.com",
                                                "api.weixin.qq.com",
                                                "qyapi.weixin.qq.com",
                                                "oapi.dingtalk.com",
                                                "aip.baidubce.com",
                                                "api.vk.com",
                                                "api.trello.com",
                                                "api.pipedrive.com")
                                        .and(queryHas("access_token", "api_token", "token"))
                                        .as("this service reads its token from the address"))
                        .stronglySpeaksAgainst(CREDENTIAL_TRANSPORT_RETIRED, CREDENTIALS_MISSING)
                        .source("https://docs.mapbox.com/api/overview/"),
                Rule.when(
                                "token-in-the-query-overlooked",
                                queryHas("access_token")
                                        .and(
                                                noCredentialSent(),
                                                status(401),
                                                challengeOffers("Bearer"),
                                                challengeHas("error").not())
                                        .as(
                                                "a token travelled in the query, and the server asks for one as if none had come"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 6750 section 2.3")
                        .source(
                                "https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/bearer-tokens.html")
                        .wrongWhen("The server leaves out error for a token that it refused."),
                Rule.when("header-with-underscore", UNDERSCORED)
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .hintsAt(CREDENTIALS_MISSING, CLIENT_BUG)
                        .source("https://github.com/wavesplatform/Waves/issues/784")
                        .cases("gw-063", "gw-064")
                        .source("https://github.com/codacy/codacy-analysis-cli/pull/177"),
                Rule.when(
                                "authorization-header-misspelt",
                                requestHeader("Authorisation")
                                        .or(
                                                requestHeader("Authorization-Token"),
                                                requestHeader("Authorizaton"),
                                                requestHeader("Authorization:"),
                                                logSays(
                                                        "Authorisation: Basic ",
                                                        "Authorisation: Bearer ",
                                                        "Authorizaton: B",
                                                        "Autorization: B",
                                                        "Authorzation: B"))
                                        .as("the credential travelled in a header whose name is not Authorization"))
                        .proves(CLIENT_BUG)
                        .suggests(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "basic-in-place-of-bearer",
                                scheme(BEARER, OAUTH2, JWT)
                                        .and(requestHeader("Authorization", "Basic ["))
                                        .as("a token was meant to be sent, and the header on the wire was Basic"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .hintsAt(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/1512")
                        .cases("dc-047")
                        .source("https://github.com/sooperset/mcp-atlassian/issues/860"),
                Rule.when(
                                "bearer-in-place-of-basic",
                                scheme(BASIC)
                                        .and(requestHeader("Authorization", "Bearer ["))
                                        .as("Basic was meant to be sent, and the header on the wire was Bearer"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .hintsAt(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(WRONG_ENDPOINT_FOR_TOKEN, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                PASSWORD_NOT_ACCEPTED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/860"),
                Rule.when(
                                "behind-apache-and-php",
                                requestHeader("Authorization")
                                        .and(
                                                status(401, 403),
                                                responseHeader("Server", "Apache"),
                                                responseHeader("X-Powered-By", "PHP"))
                                        .as("PHP behind Apache refused the call, and as CGI it gets no Authorization"
                                                + " header"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://github.com/pkp/pkp-lib/issues/9320")
                        .wrongWhen("PHP runs as a module of Apache."),
                Rule.when(
                                "refused-where-the-redirect-led",
                                redirectLeftOrigin()
                                        .and(credentialSent(), status(401))
                                        .as("a redirect led to another origin, where clients send no credential, and"
                                                + " that one asks for one"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source("https://github.com/psf/requests/issues/2949")
                        .wrongWhen("The client was told to send the credential along."),
                Rule.when(
                                "netrc-mentioned",
                                logSays(
                                                ".netrc",
                                                "_netrc",
                                                "credential.helper",
                                                "git-credential",
                                                "keychain",
                                                "Credential Manager",
                                                "CredentialManager",
                                                "gnome-keyring")
                                        .as("the log speaks of credentials that the client finds for itself"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/1512"),
                Rule.when(
                                "cookie-beside-a-credential-and-served-with-curl",
                                requestHeader("Cookie")
                                        .and(
                                                requestHeader("Authorization"),
                                                worksInCurl(),
                                                workedBefore(),
                                                status(401, 403))
                                        .as(
                                                "a cookie travelled beside the credential, which is good in curl, where no old cookie goes along"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, NO_PRODUCT_ACCESS)
                        .source("https://github.com/pycontribs/jira/issues/1904"),
                Rule.when(
                                "cookie-beside-a-credential",
                                requestHeader("Cookie")
                                        .and(scheme(BASIC, BEARER).or(secret(API_TOKEN, PAT)), status(401, 403))
                                        .as("a cookie travelled beside the credential"))
                        .suggests(STALE_SESSION)
                        .source("https://github.com/pycontribs/jira/issues/1904"));
    }
}
