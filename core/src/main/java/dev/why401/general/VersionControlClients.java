package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Git, which says what it could not read, and Subversion, whose clients give each failure a number and keep the status to themselves. */
final class VersionControlClients {
    private static final String ROOT = "https://subversion.apache.org/";

    private VersionControlClients() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "git-got-something-else",
                                logSays(
                                                "could not determine hash algorithm; is this a git repository",
                                                "not valid: is this a git repository",
                                                "expected Content-Type application/x-git-upload-pack",
                                                "protocol error: bad line length character: <htm",
                                                "protocol error: bad line length character: <!DO",
                                                "invalid content-type: text/html",
                                                "Expected JSON type, got: \"text/html",
                                                "invalid content-type: 'text/html")
                                        .as(
                                                "git was answered with success and with something that is no repository, as the page of a login, of a check for robots or of a proxy"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BASE_URL_WRONG, BOT_CHALLENGE, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://github.com/phpipam/phpipam/issues/3693")
                        .source("https://git-scm.com/docs"),
                Rule.when(
                                "git-lfs-was-refused",
                                logSays("Authentication required: Author", "batch response: Author")
                                        .and(logSays("Check that you have proper access to the repository"))
                                        .as(
                                                "git-lfs words a 401 and a 403 alike; it had asked the helper of git for a login before"))
                        .stronglySuggests(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_MISSING)
                        .speaksAgainst(BASE_URL_WRONG, OAUTH_SCOPE_MISSING)
                        .source("https://github.com/git-lfs/git-lfs/blob/main/lfsapi/errors.go"),
                Rule.when(
                                "git-was-sent-to-a-login",
                                matches(
                                                "an address of a login to which git was sent",
                                                "redirecting to",
                                                "warning: redirecting to \\S{1,200}?(?:/oauth2?/|/login|/signin|/sign_in|/saml|/sso|/auth/|//(?:login|sso|auth|idp|accounts)\\.)")
                                        .or(
                                                matches(
                                                        "an address of a login to which git was sent",
                                                        "update url base from redirection",
                                                        "update url base from redirection[\\s\\S]{0,2000}?redirect: https?://\\S{0,200}?(?:oauth|openid|login|sign-?in|saml|sso|auth|idp|accounts)"))
                                        .as("git followed a redirect to a login"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, CREDENTIALS_REJECTED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .source("https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpfollowRedirects"),
                Rule.when(
                                "git-got-something-else-of-late",
                                logSays("; is this a git repository", "not valid: is this a git repository")
                                        .and(workedBefore())
                                        .as(
                                                "the repository was there before, so that something in front of it answers git now"))
                        .suggests(BOT_CHALLENGE)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://git-scm.com/docs"),
                Rule.when(
                                "subversion-knows-no-scheme-of-the-offer",
                                logSays("E120191", "requested authentication type(s) are not supported")
                                        .as(
                                                "the client knows none of the ways to log in that it is offered; it knows Basic, Digest and Negotiate, and proxies want NTLM"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD, PROXY_AUTH_REQUIRED)
                        .suggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG, PERMISSION_DENIED)
                        .source(ROOT)
                        .source("https://github.com/nono303/win-svn/issues/2"),
                Rule.when(
                                "subversion-failed-in-the-middle-of-a-login",
                                logSays("E120190")
                                        .as(
                                                "the client broke off in the steps of a login, which Negotiate and NTLM have most of"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .hintsAt(CREDENTIALS_REJECTED, PROXY_AUTH_REQUIRED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(ROOT),
                Rule.when("subversion-was-refused", logSays("E175013:").as("the client gives the number of a 403"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(BASE_URL_WRONG, CREDENTIALS_MISSING)
                        .source(ROOT),
                Rule.when(
                                "subversion-was-refused-where-browsers-are-not",
                                logSays("E175013:", "E175015:")
                                        .and(worksInBrowser())
                                        .as(
                                                "a browser reads the same with GET, and Subversion comes with methods that some servers in front refuse"))
                        .stronglySuggests(WAF_BLOCKED)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://github.com/subclipse/svnclientadapter/issues/12"),
                Rule.when(
                                "subversion-method-refused",
                                matches(
                                                "a method of Subversion that is refused",
                                                "e175015",
                                                "E175015: The HTTP method '(?:OPTIONS|PROPFIND|REPORT|CHECKOUT|MERGE|MKACTIVITY|PUT|DELETE)' is not allowed")
                                        .as(
                                                "who answers knows no method of Subversion: it is no repository, or something in front refuses"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/bozimmerman/Sip/issues/2"),
                Rule.when(
                                "subversion-tried-its-logins",
                                logSays("E215004")
                                        .as(
                                                "the client gives the number of a login that was refused, or of having none left"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .source(ROOT),
                Rule.when(
                                "subversion-got-no-repository",
                                logSays(
                                                "did not include the requested activity-collection-set",
                                                "this often means that the URL is not WebDAV-enabled",
                                                "E130003: The XML response contains invalid XML")
                                        .as("what answered is no repository, as a page for people is none"))
                        .stronglySuggests(BASE_URL_WRONG, LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN)
                        .source(ROOT),
                Rule.when(
                                "subversion-moved-for-good",
                                logSays("Repository moved permanently to")
                                        .as("the server sends the client to another address for good"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(REDIRECT_NOT_FOLLOWED)
                        .source(ROOT),
                Rule.when(
                                "subversion-moved-for-now",
                                logSays("Repository moved temporarily to")
                                        .as(
                                                "the server sends the client to another address for now, as whoever wants a login first"))
                        .suggests(REDIRECT_TO_LOGIN, REDIRECT_NOT_FOLLOWED)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, BASE_URL_WRONG)
                        .source(ROOT),
                Rule.when(
                                "subversion-moved-to-a-login",
                                matches(
                                                "a login where a repository was",
                                                "repository moved",
                                                "repository moved (?:temporarily|permanently) to '[^'\\n]{0,120}(?:login|sso|signin|sign-in|oauth|saml|adfs|auth)\\b")
                                        .as("the server sends the client to the address of a login"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(ROOT));
    }
}
