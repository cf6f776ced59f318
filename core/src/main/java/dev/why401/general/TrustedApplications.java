package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows why one Atlassian application does not trust another. A trusted application signs its calls with a key and a time; the
 * one that is called says in a header what it disliked: a code, a sentence and what the sentence is about, each behind a
 * semicolon and a tab. The names are those of {@code TransportErrorMessage.Code} in Atlassian's library, all of them but
 * {@code SYSTEM} and {@code UNKNOWN}, which tell of no reason.
 */
final class TrustedApplications {
    private static final String GUIDE =
            "https://confluence.atlassian.com/kb/trusted-applications-authentication-troubleshooting-guide-719095231.html";
    private static final String SIGNATURES =
            "https://confluence.atlassian.com/fishkb/application-link-authentication-fails-due-to-bad-url-signature-329982379.html";
    private static final String CLOCKS =
            "https://confluence.atlassian.com/kb/certificatetoooldexception-certificate-too-old-720638127.html";

    private static final Signal SIGNATURE = refused("BAD_SIGNATURE")
            .or(says("Bad signature for URL", "Missing signature in a v2 request"))
            .as("the signature of the trusted application does not fit the address");

    private static final Signal TOO_OLD = refused("OLD_CERT")
            .or(says("Certificate too old"), logSays("CertificateTooOldException"))
            .as("the certificate of the trusted application was too old when it arrived");

    private static final Signal KEY = refused("BAD_MAGIC", "MISSING_CERT")
            .or(says("Unable to decrypt certificate"))
            .as("the certificate of the trusted application cannot be opened with the key that is known of it");

    private static final Signal ELSEWHERE = refused("BAD_URL")
            .or(says("Request not allowed to access URL"))
            .as("trusted applications may not call this address");

    private static final Signal ADDRESS = refused("BAD_REMOTE_IP", "BAD_XFORWARD_IP")
            .or(says("Request not allowed from IP address"), logSays("InvalidRemoteAddressException"))
            .as("trusted applications may not call from this address");

    private static final Signal APPLICATION =
            refused("APP_UNKNOWN").as("the application that calls is not among the trusted ones");

    private static final Signal USER = refused("USER_UNKNOWN", "UNKNOWN_USER")
            .or(says("trustedapps.UnknownUserException", "Unknown User: {0}"))
            .as("the user of the trusted application does not exist on the other side");

    private static final Signal LOGIN =
            refused("PERMISSION_DENIED").as("the user of the trusted application may not log in on the other side");

    private static final Signal PROTOCOL = refused(
                    "BAD_PROTOCOL_VERSION", "APP_ID_NOT_FOUND", "SECRET_KEY_NOT_FOUND", "MAGIC_NUMBER_NOT_FOUND")
            .as("the headers of the trusted application are not complete or of another version");

    private TrustedApplications() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "trusted-application-refused",
                                SIGNATURE
                                        .or(TOO_OLD, KEY, ELSEWHERE, ADDRESS, APPLICATION, USER, LOGIN, PROTOCOL)
                                        .as(
                                                "the server read what a trusted application sent, and says what it refuses"))
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source(GUIDE),
                Rule.when("trusted-application-signature", SIGNATURE)
                        .stronglySuggests(JWT_INVALID, OAUTH1_SIGNATURE_INVALID)
                        .suggests(BASE_URL_WRONG)
                        .source(SIGNATURES),
                Rule.when("trusted-application-too-old", TOO_OLD)
                        .proves(CLOCK_SKEW)
                        .source(CLOCKS)
                        .wrongWhen("The network takes longer than the timeout of the link, which is 10 seconds."),
                Rule.when("trusted-application-key", KEY)
                        .stronglySuggests(JWT_INVALID)
                        .hintsAt(OAUTH1_CONSUMER_UNKNOWN)
                        .source(GUIDE),
                Rule.when("trusted-application-elsewhere", ELSEWHERE)
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(PERMISSION_DENIED)
                        .source(GUIDE),
                Rule.when("trusted-application-address", ADDRESS)
                        .proves(IP_NOT_ALLOWLISTED)
                        .source(GUIDE),
                Rule.when("trusted-application-unknown", APPLICATION)
                        .proves(OAUTH1_CONSUMER_UNKNOWN)
                        .source(GUIDE),
                Rule.when("trusted-application-user", USER)
                        .stronglySuggests(ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS)
                        .suggests(USERNAME_CASE_MISMATCH, WRONG_SITE)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, DNS_WRONG, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(GUIDE),
                Rule.when("trusted-application-login", LOGIN)
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(GUIDE)
                        .wrongWhen("The other side is no Atlassian product and means its own permissions."),
                Rule.when("trusted-application-protocol", PROTOCOL)
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .source(GUIDE));
    }

    /** Returns that the header has one of the codes, or that the line of a log has it with what follows a code there. */
    private static Signal refused(String... codes) {
        return Signal.anyOf(Stream.of(codes)
                .flatMap(code -> Stream.of(responseHeader("X-Seraph-Trusted-App-Error", code), logSays(code + ";")))
                .toArray(Signal[]::new));
    }
}
