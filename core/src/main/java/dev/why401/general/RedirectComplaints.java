package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What clients say who were redirected and would not or could not go there, or who went round in a circle. */
final class RedirectComplaints {
    private static final String METHODS = "RFC 9110 section 15.4";

    private static final Signal OTHER_PROTOCOL = logSays(
            "Protocol \"https:\" not supported. Expected \"http:\"",
            "Protocol 'https:' not supported. Expected 'http:'",
            "Protocol \"http:\" not supported. Expected \"https:\"",
            "Protocol 'http:' not supported. Expected 'https:'");

    /** What Amazon S3, and stores that speak like it, say to a signed link that is called with a header. */
    private static final Signal TWO_MECHANISMS = says(
                    "only one auth mechanism",
                    "only one authentication mechanism",
                    "more than one auth mechanism",
                    "multiple auth mechanisms")
            .as("the store got a signature in the address and another credential in a header");

    private RedirectComplaints() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "client-refuses-to-be-redirected",
                                logSays(
                                                "redirection forbidden:",
                                                "redirects are not supported",
                                                "redirect is not supported",
                                                "redirects not supported",
                                                "redirect not allowed",
                                                "redirects are disabled",
                                                "redirects disabled",
                                                "redirect was not followed",
                                                "redirects were not followed",
                                                "refusing to follow redirect",
                                                "unable to follow redirect",
                                                "cannot follow redirect",
                                                "unexpected redirect",
                                                "auto redirect is disabled",
                                                "redirect mode is set to error",
                                                "cannot be redirected automatically",
                                                "redirection to insecure")
                                        .as("the client says that it was redirected and did not go there"))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .hintsAt(BASE_URL_WRONG, CLIENT_BUG, REDIRECT_TO_LOGIN)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(METHODS)
                        .source("https://docs.ruby-lang.org/en/master/OpenURI.html"),
                Rule.when(
                                "permanent-redirect-as-the-error",
                                logSays(
                                                "301 Client Error: Moved Permanently",
                                                "308 Client Error: Permanent Redirect",
                                                "307 Client Error: Temporary Redirect",
                                                "(received 301",
                                                "(received 308",
                                                "HTTP Error 301",
                                                "HTTP Error 307",
                                                "HTTP Error 308",
                                                "Request failed with status code 301",
                                                "Request failed with status code 307",
                                                "Request failed with status code 308")
                                        .as(
                                                "the client takes a redirect for a failure, which means that it did not follow it"))
                        .stronglySuggests(REDIRECT_NOT_FOLLOWED)
                        .suggests(BASE_URL_WRONG)
                        .source(METHODS),
                Rule.when(
                                "client-bound-to-one-protocol",
                                OTHER_PROTOCOL.as(
                                        "the client can only speak one of http and https, and was given the other"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(REDIRECT_NOT_FOLLOWED, BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source("https://nodejs.org/api/errors.html#err_invalid_protocol"),
                Rule.when(
                                "client-bound-to-http-and-redirected",
                                OTHER_PROTOCOL
                                        .and(urlScheme("http"))
                                        .as(
                                                "http was called, and the client was led to https, which it cannot speak here"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .source("https://github.com/TooTallNate/node-get-uri/issues/10")
                        .wrongWhen("The client put an agent for http on a call of https."),
                Rule.when(
                                "loop-with-a-credential",
                                logSays(
                                                "REDIRECT_LOOP",
                                                "redirect loop",
                                                "redirection loop",
                                                "ERR_TOO_MANY_REDIRECTS",
                                                "too many redirects",
                                                "redirected too many times",
                                                "redirected you too many")
                                        .and(requestHeader("Authorization"))
                                        .as(
                                                "the call goes round in a circle, and it carries a header that a login in front may read as its own"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN, STALE_SESSION)
                        .speaksAgainst(REDIRECT_NOT_FOLLOWED, REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://www.authelia.com/configuration/miscellaneous/server-endpoints-authz/"),
                Rule.when(
                                "client-stops-at-a-redirect",
                                logSays("RedirectDetected", "attempted to redirect to http")
                                        .as("the client says that it follows no redirect with this request"))
                        .proves(REDIRECT_NOT_FOLLOWED)
                        .suggests(BASE_URL_WRONG)
                        .source("https://github.com/pypa/twine/blob/main/twine/exceptions.py"),
                Rule.when(
                                "client-met-a-single-sign-on",
                                logSays(
                                                "SSO redirect",
                                                "redirected to SSO",
                                                "redirected to the SSO",
                                                "redirect to SSO",
                                                "SAML redirect",
                                                "redirected to SAML",
                                                "redirected to an SSO",
                                                "SSO login page instead of",
                                                "SSO page instead of")
                                        .as("the client says that it was sent on to a single sign-on"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(
                                LOGIN_PAGE_AS_SUCCESS, SSO_CREDENTIALS_NOT_ACCEPTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, TOKEN_POLICY_BLOCKED)
                        .source("https://github.com/Spenhouet/confluence-markdown-exporter"),
                Rule.when(
                                "store-answered-for-another-host",
                                scheme(BASIC, BEARER)
                                        .or(secret(API_TOKEN, PAT, OAUTH_ACCESS_TOKEN))
                                        .and(
                                                status(400, 401, 403),
                                                hostUnder(
                                                                "amazonaws.com",
                                                                "windows.net",
                                                                "googleapis.com",
                                                                "digitaloceanspaces.com",
                                                                "cloudflarestorage.com")
                                                        .not(),
                                                responseHeader("Server", "AmazonS3")
                                                        .or(
                                                                responseHeader("Server", "UploadServer"),
                                                                responseHeader("Server", "Windows-Azure-Blob"),
                                                                bodySays(
                                                                        "<Code>InvalidAuthenticationInfo</Code>",
                                                                        "<Code>AuthenticationFailed</Code>",
                                                                        "<Code>AuthenticationRequired</Code>",
                                                                        "request has multiple authentication types")))
                                        .as(
                                                "an API was called with its own credential, and a store of files answered, to which a redirect must have led"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                CREDENTIALS_MALFORMED,
                                PERMISSION_DENIED)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
                        .source("https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes")
                        .wrongWhen("The host is a name of the caller's own for the store, and the link has expired."),
                Rule.when(
                                "another-credential-at-a-store",
                                says(
                                                "Authentication information is not given in the correct format",
                                                "InvalidAuthenticationInfo",
                                                "Unsupported Authorization Type")
                                        .and(redirected())
                                        .as(
                                                "a redirect led to a store, which stumbles over the Authorization header that came along"))
                        .proves(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes"),
                Rule.when(
                                "redirected-to-a-bad-request",
                                redirected()
                                        .and(status(400))
                                        .as("where the redirect led to, the request counts as bad, as it does at stores"
                                                + " that get a credential beside a signed link"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .hintsAt(CLIENT_BUG)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
                        .source("https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes")
                        .wrongWhen(
                                "The redirect only raised http to https, and the request is a bad one for another reason."),
                Rule.when("two-mechanisms-at-a-store", TWO_MECHANISMS)
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"),
                Rule.when(
                                "two-mechanisms-and-one-of-an-api",
                                TWO_MECHANISMS
                                        .or(bodySays("request has multiple authentication types"))
                                        .and(
                                                scheme(BASIC, BEARER),
                                                hostUnder("amazonaws.com", "windows.net", "googleapis.com")
                                                        .not())
                                        .as(
                                                "an API was called with its own credential, and a store of files got it beside the signature of a link"))
                        .proves(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"),
                Rule.when(
                                "two-mechanisms-and-none-was-meant",
                                TWO_MECHANISMS
                                        .and(noCredentialSent())
                                        .as(
                                                "no credential was meant to be sent, and the store got one beside a signed link"))
                        .proves(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .source("https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")
                        .wrongWhen(
                                "The report shows the first call, and the client kept a credential for a later one."),
                Rule.when(
                                "signed-link-called-with-a-header",
                                queryHas("X-Amz-Signature", "X-Goog-Signature", "sig", "Signature")
                                        .and(credentialSent().or(requestHeader("Authorization")), status(400, 401, 403))
                                        .as(
                                                "a link that carries its own signature was called with a credential beside it"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .source("https://github.com/danialfarid/ng-file-upload/issues/615")
                        .wrongWhen("The signature of the link is the credential that is meant, and it has expired."),
                Rule.when(
                                "signed-link-and-a-header-told",
                                logSays(
                                                "presigned",
                                                "pre-signed",
                                                "signed url",
                                                "X-Amz-Signature=",
                                                "X-Goog-Signature=",
                                                "X-Amz-Credential=")
                                        .and(logSays(
                                                "Unsupported Authorization Type",
                                                "auth mechanism",
                                                "Authorization header",
                                                "InvalidAuthenticationInfo"))
                                        .as("the log speaks of a signed link and of an Authorization header beside it"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://github.com/danialfarid/ng-file-upload/issues/615"),
                Rule.when(
                                "store-cannot-read-the-header",
                                says("Authentication information is not given in the correct format")
                                        .as("a store of Azure cannot read the Authorization header"))
                        .suggests(CREDENTIALS_FORWARDED_ON_REDIRECT, CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes"),
                Rule.when(
                                "image-not-to-be-loaded",
                                logSays(
                                                "Error pulling image",
                                                "pull access denied",
                                                "Failed to pull image",
                                                "trying to fetch remote history",
                                                "error pulling manifest",
                                                "pulling from host")
                                        .and(status(401, 403))
                                        .as("a registry of images refused the image"))
                        .suggests(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .hintsAt(CREDENTIALS_FORWARDED_ON_REDIRECT, CREDENTIALS_REJECTED)
                        .speaksAgainst(WAF_BLOCKED, CAPTCHA_REQUIRED)
                        .source("https://distribution.github.io/distribution/spec/api/")
                        .source("https://github.com/moby/moby/issues/13649"));
    }
}
