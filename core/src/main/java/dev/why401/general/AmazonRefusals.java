package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CLOCK_SKEW;
import static dev.why401.knowledge.Causes.CREDENTIALS_FORWARDED_ON_REDIRECT;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_PLACEHOLDER;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GATEWAY_AUTH_HEADER_CONFLICT;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.method;
import static dev.why401.knowledge.Signals.queryHas;
import static dev.why401.knowledge.Signals.requestHeader;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;
import static dev.why401.knowledge.Signals.urlScheme;
import static dev.why401.knowledge.Signals.worksInCurl;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Causes that CloudFront, AWS WAF, Amazon API Gateway and Amazon S3 name. */
final class AmazonRefusals {
    private static final String GATEWAY_403 =
            "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden";
    private static final String PRESIGNED = "https://github.com/oras-project/oras-java/pull/334";

    private static final Signal CLOUDFRONT_BAD_REQUEST = EdgeMarks.CLOUDFRONT_PAGE
            .and(says("Bad request."))
            .or(says("could not be satisfied. Bad Request"), says("cloudfront").and(says("Bad request. We can")))
            .as("the page of CloudFront says that the request was bad, not that it was blocked");

    private static final Signal PRESIGNED_ADDRESS = queryHas(
                    "X-Amz-Signature", "X-Amz-Algorithm", "X-Goog-Signature", "sig")
            .as("the address is signed in itself");

    /** The values of query parameters are not kept; these names are made for addresses. */
    private static Signal urlInParameter() {
        return queryHas("redirect_uri", "returnUrl", "return_url", "callback", "next", "continue");
    }

    /** Each name of a part, as the gateway lists those that it does not find. */
    private static final Signal NOT_A_SIGNATURE = says(
            "not a valid key=value pair",
            "Invalid key=value pair",
            "IncompleteSignature",
            "Authorization header requires 'Credential'",
            "Authorization header requires \\u0027Credential",
            "Authorization header requires 'Signature'",
            "Authorization header requires 'SignedHeaders'",
            "Credential must have exactly 5 slash-delimited elements");

    /** The header is given back in the answer; the services behind no gateway say the type of an error in a member of their own. */
    private static final String[] SIGNED_AFTER_ALL = {
        "AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256", "\"__type\"", "slash-delimited elements", "aws4_request"
    };

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "cloudfront-blocked",
                                EdgeMarks.CLOUDFRONT_PAGE
                                        .and(says("Request blocked."))
                                        .as("the page of CloudFront says that the request was blocked"))
                        .proves(WAF_BLOCKED)
                        .suggests(CLIENT_SIGNATURE_BLOCKED, IP_BANNED, RATE_LIMITED)
                        .hintsAt(IP_NOT_ALLOWLISTED, BOT_CHALLENGE)
                        .speaksAgainst(CLIENT_BUG)
                        .source("https://repost.aws/knowledge-center/cloudfront-error-request-blocked"),
                Rule.when(
                                "amazon-wants-a-signature",
                                NOT_A_SIGNATURE
                                        .and(Words.unsaid(SIGNED_AFTER_ALL))
                                        .as(
                                                "the gateway of Amazon took the Authorization header for a signature, as it does for unknown paths"))
                        .stronglySuggests(BASE_URL_WRONG, GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(
                                PERMISSION_DENIED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING, CREDENTIALS_MALFORMED)
                        .source("https://repost.aws/knowledge-center/api-gateway-authentication-token-errors"),
                Rule.when(
                                "amazon-signature-spoilt",
                                NOT_A_SIGNATURE
                                        .and(says(SIGNED_AFTER_ALL))
                                        .as(
                                                "a service of Amazon cannot read the signature, which was there and was put together wrongly"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CLIENT_BUG)
                        .hintsAt(CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html"),
                Rule.when(
                                "cloudfront-takes-no-body-of-a-get",
                                EdgeMarks.CLOUDFRONT_PAGE
                                        .and(status(400), method("GET"))
                                        .as("CloudFront calls a GET a bad request, as it does of one that has a body"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(WAF_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-400-bad-request.html"),
                Rule.when("cloudfront-bad-request", CLOUDFRONT_BAD_REQUEST)
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(WAF_BLOCKED)
                        .source(
                                "https://aws.amazon.com/premiumsupport/knowledge-center/resolve-cloudfront-bad-request-error/")
                        .cases("gw-141", "jc-106"),
                Rule.when(
                                "cloudfront-knows-no-such-host-told",
                                CLOUDFRONT_BAD_REQUEST
                                        .and(logSays("Host header", "SNI", "alternate domain", "CNAME", "proxy_pass"))
                                        .as(
                                                "CloudFront calls the request bad, and the talk is of the host that it was sent for"))
                        .proves(BASE_URL_WRONG)
                        .speaksAgainst(CLIENT_BUG)
                        .source("https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html"),
                Rule.when(
                                "cloudfront-bad-request-to-an-api",
                                CLOUDFRONT_BAD_REQUEST
                                        .and(method("GET"), urlScheme("https"))
                                        .as(
                                                "the edge CloudFront calls a GET over https a bad request, as it does when a body is attached"))
                        .proves(CLIENT_BUG)
                        .source("https://github.com/pycontribs/jira/issues/1945")
                        .cases("jc-106")
                        .wrongWhen("The host name is not attached to the distribution."),
                Rule.when(
                                "cloudfront-bad-request-for-this-client-only",
                                CLOUDFRONT_BAD_REQUEST
                                        .and(worksInCurl())
                                        .as(
                                                "the edge CloudFront calls the request bad, and the same call by curl is answered"))
                        .stronglySuggests(CLIENT_BUG)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source("https://github.com/pycontribs/jira/issues/1945")
                        .cases("jc-106"),
                Rule.when(
                                "get-with-a-body",
                                method("GET")
                                        .and(requestHeader("Transfer-Encoding")
                                                .or(requestHeader("Content-Length")
                                                        .and(requestHeader("Content-Type"))))
                                        .and(status(400, 403))
                                        .as("the GET carried a body, which CloudFront and other edges refuse"))
                        .suggests(CLIENT_BUG)
                        .source("https://github.com/pycontribs/jira/issues/1945"),
                Rule.when(
                                "cloudfront-country",
                                says("configured to block access from your country")
                                        .as("the edge CloudFront says that the country of the caller is blocked"))
                        .proves(GEO_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html")
                        .cases("gw-131"),
                Rule.when(
                                "cloudfront-origin-trouble",
                                EdgeMarks.CLOUDFRONT_PAGE
                                        .and(statusBetween(500, 504))
                                        .as(
                                                "the page of CloudFront says that the site behind it gave no proper answer"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html"),
                Rule.when("aws-waf-challenge", EdgeMarks.AWS_WAF_ACTION)
                        .proves(BOT_CHALLENGE)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"),
                Rule.when("aws-waf-challenge-page", EdgeMarks.AWS_WAF_SCRIPT)
                        .proves(BOT_CHALLENGE)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"),
                Rule.when("aws-waf-block-words", EdgeMarks.AWS_WAF_WORDS)
                        .proves(WAF_BLOCKED)
                        .source("https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html")
                        .cases("gw-020"),
                Rule.when(
                                "aws-load-balancer-refusal",
                                EdgeMarks.AWS_LOAD_BALANCER
                                        .and(status(403))
                                        .as("an AWS load balancer itself refused the call with 403"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, IP_BANNED)
                        .source(
                                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"),
                Rule.when(
                                "aws-load-balancer-no-target",
                                EdgeMarks.AWS_LOAD_BALANCER
                                        .and(status(502, 503, 504))
                                        .as("an AWS load balancer got no proper answer from the service behind it"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .source(
                                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"),
                Rule.when(
                                "url-in-a-parameter",
                                status(403)
                                        .and(urlInParameter())
                                        .as("a call with an address inside a parameter was refused with 403"))
                        .suggests(WAF_BLOCKED)
                        .source("https://github.com/DuendeArchive/IdentityServer4/issues/5231")
                        .cases("gw-041"),
                Rule.when(
                                "amazon-missing-token",
                                says("Missing Authentication Token", "MissingAuthenticationTokenException")
                                        .or(responseHeader("x-amzn-errortype", "MissingAuthenticationToken"))
                                        .as(
                                                "the gateway of Amazon speaks of a missing authentication token, as it does for unknown paths"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://repost.aws/knowledge-center/api-gateway-authentication-token-errors")
                        .cases("gw-074"),
                Rule.when(
                                "amazon-missing-token-of-an-api-of-its-own",
                                says("Missing Authentication Token")
                                        .or(responseHeader("x-amzn-errortype", "MissingAuthenticationToken"))
                                        .and(responseHeader("x-amz-apigw-id"))
                                        .as(
                                                "the path is none of those that this API was given, and few APIs there want signed calls"))
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://repost.aws/knowledge-center/api-gateway-authentication-token-errors")
                        .wrongWhen("The API wants calls that are signed (AWS_IAM)."),
                Rule.when(
                                "amazon-forbidden",
                                responseHeader("x-amzn-errortype", "ForbiddenException")
                                        .as(
                                                "the gateway of Amazon refused the call without saying which of its checks failed"))
                        .suggests(CREDENTIALS_REJECTED, WAF_BLOCKED, CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .hintsAt(IP_NOT_ALLOWLISTED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(GATEWAY_403)
                        .cases("gw-076"),
                Rule.when(
                                "amazon-explicit-deny",
                                says("with an explicit deny")
                                        .or(says("User is not authorized to access this resource")
                                                .and(status(403).or(logSays("403", "Forbidden"))))
                                        .and(Words.unsaid("User: anonymous"))
                                        .as("the policy of the gateway denies this caller by name"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .source(GATEWAY_403)
                        .cases("gw-077"),
                Rule.when(
                                "amazon-anonymous",
                                says("User: anonymous is not authorized to perform")
                                        .as("the gateway saw an anonymous caller where it wants a signed request"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(PERMISSION_DENIED)
                        .source(GATEWAY_403)
                        .cases("gw-078"),
                Rule.when(
                                "amazon-signature-time",
                                says(
                                                "Signature expired",
                                                "Signature not yet current",
                                                "RequestTimeTooSkewed",
                                                "The difference between the request time and the current time is too large")
                                        .as(
                                                "the signature of the request is too old or too new for the server's clock"))
                        .stronglySuggests(CLOCK_SKEW)
                        .hintsAt(TOKEN_EXPIRED)
                        .source(GATEWAY_403)
                        .cases("gw-079"),
                Rule.when(
                                "storage-two-credentials",
                                says("Only one auth mechanism allowed")
                                        .as("the file store got a second credential besides the one in the address"))
                        .proves(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .source(PRESIGNED)
                        .cases("gw-087", "gw-088"),
                Rule.when(
                                "storage-takes-no-such-header",
                                says("Unsupported Authorization Type")
                                        .as(
                                                "the file store reads its own signatures only, and got the credential of another server"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source("https://github.com/danialfarid/ng-file-upload/issues/615"),
                Rule.when(
                                "presigned-address-with-a-header",
                                PRESIGNED_ADDRESS
                                        .and(requestHeader("Authorization"), status(400, 401, 403))
                                        .as(
                                                "an address that is signed in itself was called with an Authorization header on top"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .source(PRESIGNED),
                Rule.when(
                                "accepted-without-data",
                                status(202)
                                        .and(method("GET"), html().or(emptyBody()))
                                        .as("a GET was answered with 202 and no data"))
                        .stronglySuggests(BOT_CHALLENGE)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"));
    }

    private AmazonRefusals() {}
}
