package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What Amazon's services, and those that speak like them, say of keys, signed calls and signed addresses. */
final class StorageAndSignedCalls {
    private static final String S3 = "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html";
    private static final String COMMON = "https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html";
    private static final String CLOUDFRONT =
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html";

    private StorageAndSignedCalls() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "signature-not-the-one-calculated",
                                says(
                                                "SignatureDoesNotMatch",
                                                "InvalidSignatureException",
                                                "request signature we calculated")
                                        .as("the signature is not the one that the server calculates with this key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MALFORMED, CLIENT_BUG, CLOCK_SKEW)
                        .hintsAt(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING, WAF_BLOCKED)
                        .source(S3)
                        .wrongWhen("A proxy changed the request after it was signed."),
                Rule.when(
                                "access-key-unknown",
                                says(
                                                "InvalidAccessKeyId",
                                                "UnrecognizedClientException",
                                                "InvalidClientTokenId",
                                                "security token included in the request is invalid")
                                        .as("the server does not know this access key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .hintsAt(TOKEN_REVOKED, WRONG_SITE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(COMMON)
                        .wrongWhen("The key belongs to another partition, or the region is not switched on."),
                Rule.when(
                                "key-of-the-environment-shown",
                                matches(
                                                "the list of settings of the AWS CLI",
                                                "_key",
                                                "\\b(?:access|secret)_key[: ]\\s{0,20}\\*{4,20}\\w{0,8}[: ]\\s{0,20}env\\b")
                                        .or(
                                                matches(
                                                        "what somebody read in the list of settings of the AWS CLI",
                                                        "aws configure list",
                                                        "aws configure list[^\\n.]{0,60}\\benv\\b|\\benv\\b[^\\n.]{0,40}aws configure list"))
                                        .as("the AWS CLI says that it takes the key out of the environment"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.aws.amazon.com/cli/latest/reference/configure/list.html"),
                Rule.when(
                                "session-token-over",
                                says("ExpiredToken", "security token included in the request is expired")
                                        .as("the temporary key has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source(COMMON),
                Rule.when(
                                "signed-at-another-time",
                                says(
                                                "is now earlier than",
                                                "is still later than",
                                                "device time is not synchronized",
                                                "AuthFailure.SignatureExpire",
                                                "InvalidTimeStamp.Expired",
                                                "IllegalTimestamp",
                                                "Signature not yet current",
                                                "difference between the request time and")
                                        .as("the time of the signature is far from the time of the server"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, JWT_INVALID, TOKEN_EXPIRED)
                        .source("https://github.com/aws/aws-sdk-js/issues/2565"),
                Rule.when(
                                "signed-for-another-region",
                                says(
                                                "AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region",
                                                "is wrong; expecting '",
                                                "the region is wrong",
                                                "wrong region",
                                                "Credential should be scoped to",
                                                "must be addressed using the specified endpoint",
                                                "<Code>PermanentRedirect",
                                                "(PermanentRedirect) when",
                                                "Please use this region")
                                        .as("the call was signed for another region or sent to its endpoint"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(BASE_URL_WRONG, WRONG_SITE)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source(S3),
                Rule.when(
                                "signed-address-over",
                                matches(
                                                "a signed request that is over",
                                                "request has expired",
                                                "(?<!authentication )request has expired")
                                        .or(says("<X-Amz-Expires>", "signed url has expired"))
                                        .and(says(
                                                "AccessDenied",
                                                "Access Denied",
                                                "ExpiredToken",
                                                "X-Amz-",
                                                "X-Goog-",
                                                "signed url",
                                                "presigned",
                                                "pre-signed"))
                                        .as("the signed address is past its time"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source(S3),
                Rule.when(
                                "signed-address-without-its-key",
                                says("Missing Key-Pair-Id", "<Code>MissingKey</Code>")
                                        .as("the address has to be signed, and carries no signature"))
                        .proves(CREDENTIALS_MISSING)
                        .source(CLOUDFRONT),
                Rule.when(
                                "storage-denies",
                                bodySays("<Code>AccessDenied</Code>")
                                        .as("the storage denies the access and says no more"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .source(S3),
                Rule.when(
                                "action-of-a-policy-named",
                                says("is not authorized to perform:", "is not authorized to perform ")
                                        .and(says("arn:", "on resource"))
                                        .as("the answer names the action that no policy allows"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html")
                        .wrongWhen("The caller is anonymous."),
                Rule.when(
                                "method-not-forwarded",
                                says("not configured to allow the HTTP request method")
                                        .as("the distribution in front lets only some methods through"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CLIENT_BUG, WAF_BLOCKED, REDIRECT_CHANGED_METHOD)
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html"),
                Rule.when(
                                "login-service-refuses-the-person",
                                says("Incorrect username or password")
                                        .and(says("NotAuthorizedException"))
                                        .as("Amazon Cognito refused the name or the password"))
                        .proves(CREDENTIALS_REJECTED)
                        .source(
                                "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html"));
    }
}
