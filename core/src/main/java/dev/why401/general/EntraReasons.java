package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.matches;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * The numbered errors of Microsoft Entra that no other rule names. A number says more than the words behind it, and it stays
 * where the words are translated.
 */
final class EntraReasons {
    private static final String CODES =
            "https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity-platform/reference-error-codes.md";

    /** What most errors of a server that issues tokens are about, and these are not. */
    private static final Cause[] USUAL = {
        OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED, OAUTH_REDIRECT_URI_MISMATCH, CREDENTIALS_REJECTED
    };

    private EntraReasons() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "tenant-kept-out-by-the-network",
                                "50002|500021|500022",
                                "the proxy of the caller's network lets nobody sign in to this tenant")
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED, TOKEN_POLICY_BLOCKED)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(USUAL),
                rule(
                                "tenant-closed-to-the-other",
                                "500212|500213|1000104",
                                "one of two tenants lets nobody of the other in")
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(USUAL),
                rule("refused-by-the-provider", "90123", "the provider in which the user logs in denied the request")
                        .suggests(TOKEN_POLICY_BLOCKED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(USUAL),
                rule(
                                "device-or-risk",
                                "50005|50097|50129|50131|50155|50187|53010|53011|530032|530034|530035|135011|130007|80012",
                                "a policy does not take the device, the time or the risk of this login")
                        .proves(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(USUAL),
                rule("second-factor", "50072|50074|50078|53004|500121", "Microsoft Entra wants a second factor")
                        .proves(MFA_REQUIRED)
                        .speaksAgainst(USUAL),
                rule(
                                "second-factor-of-another",
                                "50161|50170",
                                "a provider outside is to check a second factor, and is not set up for it")
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(USUAL),
                rule(
                                "certificate-not-sent",
                                "50192",
                                "the login wanted a credential of its own, such as a certificate, and none came")
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED, CREDENTIALS_MISSING)
                        .speaksAgainst(USUAL),
                rule("password-wrong", "50056|50064", "the name or the password is wrong")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED),
                rule("password-to-be-changed", "50135", "the password has to be changed first")
                        .proves(CREDENTIALS_CHANGED)
                        .speaksAgainst(USUAL),
                rule("password-to-be-set", "50125", "the password is to be set or registered anew first")
                        .stronglySuggests(CREDENTIALS_CHANGED)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(USUAL),
                rule("user-of-another-tenant", "50014|51004|90125|50197|16003|90084", "the user is not in this tenant")
                        .stronglySuggests(NO_PRODUCT_ACCESS, WRONG_SITE)
                        .speaksAgainst(USUAL),
                rule(
                                "another-tenant",
                                "700005|900432|90038|50134|500208|50049|50059|50107|90019|90051",
                                "the call went to another tenant or cloud, or named none")
                        .proves(WRONG_SITE)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(USUAL),
                rule("another-user-on-the-device", "81012", "another user is logged in to the device")
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH, STALE_SESSION)
                        .speaksAgainst(USUAL),
                rule("clocks", "80013", "the clocks of two machines differ")
                        .proves(CLOCK_SKEW)
                        .speaksAgainst(USUAL),
                rule("request-too-old", "76026", "the signed request was too old when it arrived")
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(STALE_SESSION)
                        .speaksAgainst(USUAL),
                rule(
                                "assertion",
                                "50006|50008|5000819|50027|50048|50099|50120|90016|900384|130005",
                                "a signed token does not hold")
                        .proves(JWT_INVALID)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED),
                rule(
                                "client-secret",
                                "70002|50012|700030|7000216",
                                "the id, the secret or the certificate of the app is wrong")
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED)
                        .hintsAt(JWT_INVALID)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED, CREDENTIALS_REJECTED),
                rule("app-turned-off", "70001|700011|7000229", "the app is turned off or not in this tenant")
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(OAUTH_CLIENT_AUTH_FAILED, TOKEN_POLICY_BLOCKED),
                rule("resource-turned-off", "500014", "the service that the token is for is turned off in this tenant")
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED, LICENSE_OR_SITE_SUSPENDED)
                        .suggests(APP_NOT_INSTALLED)
                        .speaksAgainst(USUAL),
                rule("app-not-consented", "90008|90095|90099|52004", "nobody has let this app in")
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(USUAL),
                rule(
                                "app-set-up-wrongly",
                                "50001|50003|50010|70021|700211|700212|7002121|700213|700222|700226|50146|501461|50194|9001023|90009|90124|90130|9002332|700025|70003|70005|65002|650054|650056|75011|76021",
                                "the app is registered otherwise than it asks")
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(USUAL),
                rule("reply-address", "70004|900971", "the address to come back to is missing, or not one of the app's")
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, REFRESH_TOKEN_REJECTED),
                rule("refresh", "70043|50139|50085", "the refresh token is not there or has had its time")
                        .proves(REFRESH_TOKEN_REJECTED)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED),
                rule("token-of-the-user-over", "90086", "the token of the user has expired")
                        .stronglySuggests(TOKEN_EXPIRED)
                        .speaksAgainst(USUAL),
                rule(
                                "request-malformed",
                                "501481|501491|50147|50050|50196|70007|90004|90005|90015|90023|90056|900561|90100|901002|90102|90107|90117|90119|90121|140000|75001|75005|75016|7500514|750054",
                                "the request is not one that the server can read")
                        .stronglySuggests(CLIENT_BUG)
                        .speaksAgainst(USUAL),
                rule("input-not-readable", "90013", "what the user entered is not readable as it arrived")
                        .stronglySuggests(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .speaksAgainst(USUAL),
                rule("other-kind-of-token", "700229|221000|240002", "a token of another kind is wanted")
                        .proves(WRONG_TOKEN_KIND)
                        .speaksAgainst(USUAL),
                rule(
                                "session-lost",
                                "16001|16002|160021|50136|50143|50168|90007",
                                "the session of the browser is lost or another one")
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(USUAL),
                rule("too-much", "50166|90055|50088", "there were too many requests")
                        .proves(RATE_LIMITED)
                        .speaksAgainst(USUAL),
                rule(
                                "server-down",
                                "50000|50033|50086|50087|90006|90012|90024|90033|90036|90090|90091|70012|40008|40010|80001|80002|80005|80007|80010|80014",
                                "a server behind the login failed or did not answer")
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(USUAL));
    }

    private static Rule rule(String id, String numbers, String sentence) {
        Signal signal = matches("the number of an Entra error", "aadsts", "AADSTS(?:" + numbers + ")\\b")
                .as("Microsoft Entra says by a number: " + sentence);
        return Rule.when("entra-" + id, signal).source(CODES);
    }
}
