package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One complaint has many wordings. */
class ComplaintsTest {
    private final Diagnostician diagnostician = Diagnostician.ofDefaults();

    @Test
    void aTokenOfTheWrongKindIsNoWrongToken() {
        suspectsFirst(
                WRONG_TOKEN_KIND,
                "Token has wrong type",
                "Only refresh tokens are allowed",
                "Expected an access token but got a refresh token",
                "The token provided is not a user access token",
                "The kind of token is not supported here");
    }

    @Test
    void lettersThatDoNotBelongIntoATokenMakeItMalformed() {
        suspectsFirst(
                CREDENTIALS_MALFORMED,
                "Invalid token header. Token string should not contain spaces.",
                "API key contains illegal characters",
                "IDX12741: JWT must have three segments (JWS) or five segments (JWE).");
    }

    @Test
    void whatIsNotValidYetSpeaksOfTheClock() {
        suspectsFirst(
                CLOCK_SKEW,
                "the token is not yet valid",
                "'Expiration time' claim ('exp') is too far in the future",
                "token not to be used before 1451418688 or after 1451419589",
                "Signature expired: 20180806T044229Z is now earlier than 20180806T191638Z",
                "The difference between the request time and the server's time is too large.");
    }

    @Test
    void whatIsNoLongerValidWasRevokedAndIsNotMissing() {
        suspectsFirst(TOKEN_REVOKED, "this API token is no longer valid", "Your access token is no longer recognized");
    }

    @Test
    void whoIsNoAdministratorLacksTheRightOfOne() {
        suspectsFirst(
                ADMIN_REQUIRED,
                "You are not a server admin",
                "You are not an administrator of this workspace",
                "user is not admin",
                "you aren't a system administrator");
    }

    @Test
    void theProxyThatWantsALoginIsNotTheServer() {
        suspectsFirst(
                PROXY_AUTH_REQUIRED,
                "svn: Proxy authentication failed",
                "Invalid proxy credentials",
                "Proxy requires authentication",
                "from this cache until you have authenticated yourself");
    }

    @Test
    void aTokenAgainstForgeryIsNoToken() {
        suspectsFirst(
                XSRF_CHECK_FAILED,
                "Anti cross-site request forgery token mismatch",
                "The antiforgery token could not be decrypted.");
    }

    @Test
    void credentialsThatWereTriedInVainAreNotMissing() {
        suspectsFirst(
                CREDENTIALS_REJECTED,
                "Unable to log in with provided credentials.",
                "No more credentials or we tried too many times. Authentication failed",
                "Could not log in using the supplied password",
                "No more authentication methods to try");
    }

    @Test
    void aWebFilterNamesACategory() {
        suspectsFirst(
                CORPORATE_PROXY_BLOCKED,
                "Not allowed to browse FileHost category",
                "The link has been blocked, it belongs to the category gambling");
    }

    @Test
    void whoSignedInElsewhereAndIsNotKnownHereHasNoAccessToTheProduct() {
        suspectsFirst(
                NO_PRODUCT_ACCESS,
                "SSO failed because no existing account was found in the user list",
                "SAML login: user not found in local directory",
                "OIDC: the user does not exist");
    }

    @Test
    void lettersThatCannotBeReadAsUnicodeAreAMatterOfTheirEncoding() {
        suspectsFirst(
                CREDENTIAL_CHARSET_MISMATCH,
                "Invalid unicode encoding, offending sequence: e9 72",
                "illegal byte sequence for charset");
    }

    @Test
    void anAddressOfMailThatIsNotConfirmedKeepsTheAccountClosed() {
        suspectsFirst(
                ACCOUNT_INACTIVE,
                "Your email address is not verified.",
                "Please confirm your email before you continue",
                "UserNotConfirmedException: User is not confirmed.");
    }

    @Test
    void aDeletedClientFailsToAuthenticate() {
        suspectsFirst(OAUTH_CLIENT_AUTH_FAILED, "The OAuth client was deleted.", "client is disabled");
    }

    @Test
    void noRuleButThoseOfComplaintsReadsThem() {
        List<String> ids = Complaints.rules().stream().map(Rule::id).toList();

        assertThat(new CredentialKnowledge().rules())
                .filteredOn(Rule::readsComplaints)
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    private void suspectsFirst(Cause cause, String... wordings) {
        for (String words : wordings) {
            Exchange exchange = Exchange.builder().logLine(words).build();
            assertThat(diagnostician.diagnose(exchange).suspects().get(0).cause())
                    .as(words)
                    .isEqualTo(cause);
        }
    }
}
