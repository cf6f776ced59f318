package dev.why401.general;

import static dev.why401.credential.ShapeFindings.SCHEME_MISSING;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a credential on its way to a server that speaks as if none had come: left behind by a redirect, taken off by
 * something between, put where this server does not look, or written so that it reads as nothing.
 */
final class CredentialsOnTheWay {
    private static final String SYNTAX = "RFC 9110 section 11.4";

    /** The names under which keys travel that are no Authorization; servers differ in which of them they read. */
    private static final Signal KEY_IN_A_HEADER_OF_ITS_OWN = any(Stream.of(
                    "X-Api-Key",
                    "X-Api-Token",
                    "X-Auth-Token",
                    "X-Auth-Key",
                    "X-Access-Token",
                    "X-Token",
                    "Api-Key",
                    "Api-Token",
                    "ApiKey",
                    "Access-Token",
                    "Auth-Token",
                    "Token",
                    "Private-Token")
            .map(name -> requestHeader(name)));

    private static final Signal KEY_IN_THE_QUERY = queryHas(
            "apikey",
            "api_key",
            "api-key",
            "x_api_key",
            "x-api-key",
            "apiKey",
            "app_key",
            "key",
            "token",
            "access_token",
            "api_token",
            "auth_token");

    /** Laravel says so of a bad token too, FastAPI of a missing header alone. */
    static final Signal FRAMEWORK_KNOWS_NOBODY = bodySays("\"Unauthenticated.\"", "\"Not authenticated\"");

    /** No credential arrived, as frameworks word it as well that say no more than that. */
    private static final Signal NOBODY_KNOWN = CredentialWords.NOTHING_ARRIVED
            .or(
                    FRAMEWORK_KNOWS_NOBODY,
                    bodySays("\"no credentials\"", "\"no token\""),
                    bodySays("\"Not authorized.\"").and(bodySays("\"jsonrpc\"")))
            .as("the server saw no credential");

    private CredentialsOnTheWay() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "application-finds-no-header",
                                matches(
                                                "an application that finds no header although one was sent",
                                                "header",
                                                "\\bno '?authorization[^\\n]{0,20} header (?:was )?(?:found|present|sent|received)|\\b(?:fail|failed|unable|could not)(?: to)? (?:get|read|find) (?:the )?(?:http )?authorization header\\b")
                                        .and(scheme(Scheme.BASIC, Scheme.BEARER)
                                                .or(secret(SecretKind.PASSWORD, SecretKind.API_TOKEN, SecretKind.PAT)))
                                        .as("a credential was sent, and the application finds no Authorization header"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .source("https://github.com/FreshRSS/FreshRSS/issues/2446"),
                Rule.when(
                                "password-called-wrong-in-the-log",
                                RefusalGrammar.found(
                                                "a login that is called wrong",
                                                List.of("password", "passwd"),
                                                "\\b(?:wrong|incorrect|invalid) (?:e-?mail|login|user ?name|user)?(?:/| or | and )?(?:password|passwd)\\b")
                                        .and(logSays("password", "passwd"))
                                        .as("the log calls a password wrong, so one arrived"))
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 11.4")
                        .wrongWhen("The server says the same of an empty password."),
                Rule.when(
                                "nothing-arrived-behind-cgi",
                                NOBODY_KNOWN
                                        .and(says(
                                                "php-fpm",
                                                "fastcgi",
                                                "fcgid",
                                                "mod_wsgi",
                                                "mod_php",
                                                "WSGIPassAuthorization",
                                                "CGIPassAuth",
                                                "cPanel",
                                                "shared hosting",
                                                "jwt_auth_no_auth_header",
                                                "HTTP_AUTHORIZATION"))
                                        .as(
                                                "no credential arrived, and the talk is of CGI, FastCGI or WSGI, to which web servers give no Authorization header unless told to"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .source(
                                "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIPassAuthorization.html")
                        .source("https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/"),
                Rule.when(
                                "nothing-arrived-and-another-server-knows-the-caller",
                                NOBODY_KNOWN
                                        .and(worksElsewhere())
                                        .as("the same call is let in elsewhere, and here no credential arrived"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .hintsAt(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")
                        .wrongWhen("It is the client that is another one elsewhere, and not the server."),
                Rule.when(
                                "header-shown-and-nothing-arrived",
                                NOBODY_KNOWN
                                        .and(
                                                matches(
                                                        "an Authorization header with a secret",
                                                        "authorization",
                                                        "\\bAuthorization['\"]?: ?['\"]?(?:Bearer|Token|Basic|JWT) (?:ey|\\[|\\*\\*|\u2026|(?=[\\w.-]{0,40}\\d)[\\w.-]{8})"))
                                        .as("the header is shown that was sent, and the server says that none arrived"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/encode/django-rest-framework/issues/488"),
                Rule.when(
                                "redirect-followed-and-nothing-arrived",
                                NOBODY_KNOWN
                                        .and(redirectFollowed())
                                        .as("a redirect was followed, and behind it no credential arrived"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(
                                "https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.allowautoredirect")
                        .source("https://fetch.spec.whatwg.org/#http-redirect-fetch"),
                Rule.when(
                                "redirect-left-the-origin-and-nobody-known",
                                NOBODY_KNOWN
                                        .and(redirectLeftOrigin())
                                        .as(
                                                "a redirect led to another origin, for which clients drop the credential, and there none arrived"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://fetch.spec.whatwg.org/#http-redirect-fetch"),
                Rule.when(
                                "git-redirected-and-asks-for-a-login",
                                logSays("warning: redirecting to")
                                        .and(logSays(
                                                "could not read Username",
                                                "could not read Password",
                                                "Authentication failed for"))
                                        .as("git followed a redirect, and asks for a login behind it"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpfollowRedirects"),
                Rule.when(
                                "redirected-and-nothing-arrived",
                                CredentialWords.NOTHING_ARRIVED
                                        .and(redirected(), credentialSent())
                                        .as(
                                                "a credential was sent, the call was redirected, and the last server saw no credential"))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .source(
                                "https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler.allowautoredirect")
                        .source("https://github.com/mrwuss/p21-api-documentation/issues/142")
                        .wrongWhen("The client keeps the header within one origin, and a proxy takes it off."),
                Rule.when(
                                "scheme-word-missing-and-nothing-arrived",
                                CredentialWords.NOTHING_ARRIVED
                                        .and(CredentialShapes.anyOf(
                                                "the credential was sent without a scheme word in front",
                                                SCHEME_MISSING))
                                        .as(
                                                "the credential was sent without a scheme word in front, and the server saw none"))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .source(SYNTAX)
                        .source("https://www.django-rest-framework.org/api-guide/authentication/#tokenauthentication"),
                Rule.when(
                                "another-scheme-word-reads-as-nothing",
                                says("Authentication credentials were not provided")
                                        .and(credentialSent())
                                        .as(
                                                "the application takes every credential with another scheme word for none at all"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .cases("gw-060")
                        .source(
                                "https://www.django-rest-framework.org/api-guide/authentication/#custom-authentication"),
                Rule.when(
                                "header-itself-missing",
                                says(
                                                "authorization header not found",
                                                "authorization header was not",
                                                "authorization header is missing",
                                                "authorization header missing",
                                                "missing authorization header",
                                                "no authorization header",
                                                "authorization header not present",
                                                "auth header not found",
                                                "auth header is missing",
                                                "no_auth_header")
                                        .and(credentialSent())
                                        .as(
                                                "a credential was sent, and the server misses the header itself and not only what is in it"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .suggests(REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .source("https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth"),
                Rule.when(
                                "oauth-client-came-without-a-token",
                                CredentialWords.NOTHING_ARRIVED
                                        .or(bodySays("Missing authentication", "Authentication required"))
                                        .and(scheme(Scheme.OAUTH2), secret(SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as(
                                                "a library was to fetch the token, and the server saw none, as where the library did not fetch it"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source("https://github.com/spring-projects/spring-security/issues/7982"),
                Rule.when(
                                "key-looked-for-under-another-name",
                                says(
                                                "No API key found in",
                                                "Missing API key",
                                                "API key missing",
                                                "API key is missing",
                                                "API key not found",
                                                "API key was not provided",
                                                "did not provide an API key",
                                                "API key is required",
                                                "API key required",
                                                "API_KEY_MISSING",
                                                "No api_key was supplied",
                                                "No token provided",
                                                "Token not provided",
                                                "Missing token")
                                        .and(KEY_IN_A_HEADER_OF_ITS_OWN.or(KEY_IN_THE_QUERY))
                                        .as(
                                                "a key was sent, and the server found none under the name that it looks for"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MISSING, CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://developer.konghq.com/plugins/key-auth/"),
                Rule.when(
                                "through-the-api-server-of-kubernetes",
                                pathContains("/api/v1/proxy/namespaces/")
                                        .or(
                                                pathContains("/api/v1/namespaces/")
                                                        .and(pathContains("/proxy/")),
                                                pathContains("/k8s/clusters/").and(pathContains("/proxy/")))
                                        .and(status(401, 403), requestHeader("Authorization"))
                                        .as(
                                                "the call goes through the API server of Kubernetes, which reads the Authorization header itself and takes it off"))
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source("https://github.com/kubernetes/kubernetes/issues/38775")
                        .wrongWhen("The service behind it took its credential from a cookie and refused it."),
                Rule.when(
                                "asks-for-a-login-whatever-was-wrong",
                                says("User Not Authenticated")
                                        .and(says("Required to provide Auth information"), credentialSent())
                                        .as("the application says the same of a wrong login as of none"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(ACCOUNT_LOCKED, MFA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, WRONG_AUTH_SCHEME)
                        .source("https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB3041645"));
    }

    private static Signal any(Stream<Signal> signals) {
        List<Signal> all = signals.toList();
        return all.get(0).or(all.subList(1, all.size()).toArray(Signal[]::new));
    }
}
