package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Knows why one Atlassian application does not trust another. A trusted application signs its calls with a key and a time; the
 * one that is called says in a header and in its log what it disliked.
 */
final class TrustedApplications {
    private static final String GUIDE =
            "https://confluence.atlassian.com/fishkb/application-link-authentication-fails-due-to-bad-url-signature-329982379.html";
    private static final String LINKS =
            "https://confluence.atlassian.com/kb/troubleshooting-application-links-719095724.html";

    private TrustedApplications() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "trusted-application-signature",
                                said("BAD_SIGNATURE", "Bad signature for URL")
                                        .as("the signature of the trusted application does not fit the address"))
                        .proves(JWT_INVALID)
                        .suggests(OAUTH1_SIGNATURE_INVALID)
                        .hintsAt(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(GUIDE),
                Rule.when(
                                "trusted-application-too-old",
                                said("OLD_CERT", "Certificate too old")
                                        .or(logSays("CertificateTooOldException"))
                                        .as("the certificate of the trusted application was too old when it arrived"))
                        .proves(CLOCK_SKEW)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(LINKS),
                Rule.when(
                                "trusted-application-elsewhere",
                                said("BAD_URL", "Request not allowed to access URL")
                                        .as("trusted applications may not call this address"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(LINKS),
                Rule.when(
                                "trusted-application-address",
                                said("BAD_REMOTE_IP", "Request not allowed from IP address")
                                        .as("trusted applications may not call from this address"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(LINKS),
                Rule.when(
                                "trusted-application-unknown",
                                responseHeader("X-Seraph-Trusted-App-Error", "APP_UNKNOWN")
                                        .or(logSays("APP_UNKNOWN;"))
                                        .as("the application that calls is not among the trusted ones"))
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(LINKS),
                Rule.when(
                                "trusted-application-user",
                                responseHeader("X-Seraph-Trusted-App-Error", "USER_UNKNOWN")
                                        .or(logSays("USER_UNKNOWN;"))
                                        .as("the user of the trusted application does not exist on the other side"))
                        .stronglySuggests(ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS)
                        .hintsAt(USERNAME_CASE_MISMATCH)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .source(LINKS));
    }

    private static Signal said(String code, String words) {
        return responseHeader("X-Seraph-Trusted-App-Error", code).or(says(words));
    }
}
