package dev.why401.jira.align;

import static dev.why401.jira.align.Calls.first;
import static dev.why401.jira.align.Calls.suspects;
import static dev.why401.jira.align.Calls.text;
import static dev.why401.testkit.SimulatedJiraAlign.API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.ATLASSIAN_API_TOKEN;
import static dev.why401.testkit.SimulatedJiraAlign.EMAIL;
import static dev.why401.testkit.SimulatedJiraAlign.USER_ID;
import static dev.why401.testkit.SimulatedJiraAlign.V1_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailureException;
import dev.why401.BrokenEnvironmentException;
import dev.why401.CredentialMissingException;
import dev.why401.CredentialRefusedException;
import dev.why401.NetworkBlockedException;
import dev.why401.WrongAddressException;
import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Suspect;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Causes;
import dev.why401.testkit.FakeTokens;
import dev.why401.testkit.JiraAlignFailure;
import java.io.IOException;
import java.util.List;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real calls that fail in each way the vendor's article on 401 names, and in those of its sister articles: the type that is
 * caught, the first suspect or an honest tie, and who has to act. {@link Calls} checks each for secrets.
 */
class RefusedCallsTest {
    private final Calls calls = new Calls();

    @AfterEach
    void stop() {
        calls.close();
    }

    @Test
    void aSoundTokenGetsThroughAndSoDoesAnOrdinaryNotFound() throws IOException {
        assertThat(calls.pass(calls.site().token(API_TOKEN), "Epics")).isEqualTo(200);
        assertThat(calls.pass(calls.site().token(API_TOKEN), "items/179843")).isEqualTo(404);
        assertThat(calls.pass(calls.site().atlassianToken(EMAIL, ATLASSIAN_API_TOKEN), "Epics"))
                .isEqualTo(200);
    }

    // Credentials

    @Test
    void theTokenOfApiOneIsToldFromTheOneOfApiTwo() {
        AuthFailureException refused = calls.refuse(calls.site().token(V1_TOKEN));
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(suspects(refused, 2)).containsExactlyInAnyOrder("wrong-token-kind", "credentials-malformed");
        assertThat(text(refused))
                .contains("API v1 token")
                .contains("Edit My Profile > API Token")
                .contains("The owner of the account");
    }

    @Test
    void aTokenWithoutItsUserPartIsMalformedOrOfAnotherKind() {
        String secretAlone = API_TOKEN.substring(API_TOKEN.indexOf('|') + 1);
        AuthFailureException refused = calls.refuse(calls.site().token(secretAlone));
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(suspects(refused, 2)).containsExactlyInAnyOrder("wrong-token-kind", "credentials-malformed");
        assertThat(text(refused)).contains("user:<id>|");
    }

    @Test
    void aTokenWithoutTheWordBearerIsMalformedAsInSwagger() {
        AuthFailureException refused = calls.refuseHeader(API_TOKEN);
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(first(refused).cause().id()).isEqualTo("credentials-malformed");
        assertThat(text(refused)).contains("the word bearer");
    }

    @Test
    void aDoubledBearerIsMalformed() {
        AuthFailureException refused = calls.refuseHeader("Bearer bearer " + API_TOKEN);
        assertThat(suspects(refused, 5)).contains("credentials-malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 25, 33})
    void aTokenCutByAShellIsMalformed(int length) {
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN.substring(0, length)));
        assertThat(first(refused).cause().id()).isEqualTo("credentials-malformed");
        assertThat(first(refused).probability()).isLessThan(0.9);
        assertThat(text(refused)).contains("shorter than the tokens that Atlassian shows");
    }

    @Test
    void aRegeneratedTokenIsNoLongerTheCurrentOne() {
        calls.align().user(USER_ID).apiToken(FakeTokens.alignToken(USER_ID, "second"));
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN));
        assertThat(refused).isInstanceOf(CredentialRefusedException.class);
        assertThat(suspects(refused, 2)).containsExactlyInAnyOrder("credentials-rejected", "token-revoked");
        assertThat(suspects(refused, 10)).doesNotContain("token-expired", "wrong-auth-scheme", "wrong-token-kind");
        assertThat(refused.couldNewCredentialHelp()).isTrue();
    }

    @Test
    void aRegeneratedTokenThatWorkedBeforeWasReplacedAndDidNotExpire() {
        calls.align().user(USER_ID).apiToken(FakeTokens.alignToken(USER_ID, "second"));
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN), "Epics", Calls.workedBefore());
        assertThat(refused).isInstanceOf(CredentialRefusedException.class);
        assertThat(first(refused).cause().id()).isEqualTo("token-revoked");
        assertThat(suspects(refused, 10)).doesNotContain("token-expired");
        assertThat(text(refused))
                .contains("has generated a new one")
                .contains("Generate New API Token")
                .contains("An administrator of the product")
                .contains("service user");
    }

    @Test
    void aDeactivatedOwnerIsAmongTheSuspectsOfATokenThatWorkedBefore() {
        calls.align().user(USER_ID).deactivate();
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN), "Epics", Calls.workedBefore());
        assertThat(refused).isInstanceOf(CredentialRefusedException.class);
        assertThat(suspects(refused, 4)).contains("account-inactive");
    }

    @Test
    void aTokenOfAnAtlassianAccountHasToGoAsBasic() {
        AuthFailureException refused = calls.refuse(calls.site().token(ATLASSIAN_API_TOKEN));
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(first(refused).cause().id()).isEqualTo("wrong-auth-scheme");
        assertThat(text(refused)).contains("Atlassian Guard").contains("Basic");
    }

    @Test
    void aTokenOfJiraAlignHasToGoAsBearer() {
        int colon = API_TOKEN.indexOf(':');
        AuthFailureException refused =
                calls.refuseHeader(Credentials.basic(API_TOKEN.substring(0, colon), API_TOKEN.substring(colon + 1)));
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(first(refused).cause().id()).isEqualTo("wrong-auth-scheme");
        assertThat(first(refused).probability()).isGreaterThan(0.9);
    }

    @Test
    void aPasswordIsNotTaken() {
        AuthFailureException refused = calls.refuse(calls.site().atlassianToken(EMAIL, "FAKE-password-of-anna"));
        assertThat(refused).isInstanceOf(CredentialRefusedException.class);
        assertThat(first(refused).cause().id()).isEqualTo("password-not-accepted");
        assertThat(text(refused)).contains("takes tokens only");
    }

    @Test
    void anUnknownTokenOfAnAtlassianAccountMayHaveExpired() {
        AuthFailureException refused =
                calls.refuse(calls.site().atlassianToken(EMAIL, "ATATT3xFAKE-of-another-account"));
        assertThat(refused).isInstanceOf(CredentialRefusedException.class);
        assertThat(suspects(refused, 4)).contains("credentials-rejected", "token-expired");
    }

    @Test
    void aSlashThatEscapingDoubledExplainsABadRequest() {
        calls.align().fail(JiraAlignFailure.MANGLED_TOKEN);
        String escaped = API_TOKEN.substring(0, API_TOKEN.length() - 1) + "//";
        AuthFailureException refused = calls.refuse(calls.site().token(escaped));
        assertThat(refused).isInstanceOf(CredentialMissingException.class);
        assertThat(first(refused).cause().id()).isEqualTo("credentials-malformed");
        assertThat(text(refused)).contains("slash or backslash").contains("Generate a new token");
    }

    @Test
    void aBadRequestWithASoundTokenIsAnOrdinaryOne() throws IOException {
        calls.align().fail(JiraAlignFailure.MANGLED_TOKEN);
        assertThat(calls.pass(calls.site().token(API_TOKEN), "Epics")).isEqualTo(400);
    }

    @Test
    void aMissingPermissionSaidWithUnauthorizedIsASuspectAndTheHelpSaysHowToTell() {
        calls.align().fail(JiraAlignFailure.OBJECT_FORBIDDEN_AS_401);
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN), "Epics/17");
        assertThat(suspects(refused, 3)).contains("permission-denied", "credentials-rejected");
        assertThat(text(refused))
                .contains("Ask for another object with the same token, such as"
                        + " https://acme.jiraalign.com/rest/align/api/2/Users?$top=1");
    }

    // Address

    @Test
    void aPathOfApiOneIsAWrongAddress() {
        AuthFailureException refused = calls.refuse(calls.site().token(V1_TOKEN), "/api/users");
        assertThat(refused).isInstanceOfAny(WrongAddressException.class, CredentialMissingException.class);
        assertThat(suspects(refused, 2)).containsExactlyInAnyOrder("base-url-wrong", "wrong-token-kind");
        assertThat(text(refused)).contains("10.130.0");
    }

    // Firewall

    @Test
    void aForbiddenCallIsAMatterOfTheFirewallAndNotOfTheToken() {
        calls.align().fail(JiraAlignFailure.FIREWALL_403);
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN));
        assertThat(refused).isInstanceOf(NetworkBlockedException.class);
        assertThat(first(refused).cause().id()).isEqualTo("ip-not-allowlisted");
        assertThat(first(refused).probability()).isLessThan(0.9);
        assertThat(refused.couldNewCredentialHelp()).isFalse();
        assertThat(text(refused))
                .contains("answered by Cloudflare")
                .contains("Atlassian support")
                .contains("for test and production")
                .contains("1006")
                .contains("The vendor's support")
                .contains("Cloudflare Ray ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIREWALL_401", "REGION_BLOCK"})
    void anUnauthorizedOfTheFirewallLeavesRuleRegionAndAllowlistTied(String failure) {
        calls.align().fail(JiraAlignFailure.valueOf(failure));
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN));
        assertThat(refused).isInstanceOf(NetworkBlockedException.class);
        assertThat(suspects(refused, 3)).containsExactlyInAnyOrder("geo-blocked", "ip-not-allowlisted", "waf-blocked");
        assertThat(first(refused).probability()).isLessThan(0.5);
        for (Suspect tied : refused.failure().diagnosis().suspects().subList(0, 3)) {
            assertThat(countedRules(tied)).as(tied.toString()).contains("jira-align/unauthorized-page");
            assertThat(tied.actors()).as(tied.toString()).contains(Actor.VENDOR_SUPPORT);
            assertThat(tied.fixes())
                    .as(tied.toString())
                    .noneMatch(fix -> fix.step().contains("cache"));
            assertThat(tied.probability()).isGreaterThan(0.1);
        }
        assertThat(text(refused))
                .contains("exception for this caller")
                .contains("1006")
                .contains("blocks the region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIREWALL_401", "REGION_BLOCK"})
    void anAnswerWithoutAgeOrHitIsNotOneOutOfACache(String failure) {
        calls.align().fail(JiraAlignFailure.valueOf(failure));
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN));
        Suspect cached = refused.failure()
                .diagnosis()
                .suspect(Causes.CACHED_ERROR_RESPONSE)
                .orElseThrow();
        assertThat(cached.probability()).isLessThan(0.05);
        assertThat(cached.against())
                .extracting(Evidence::rule)
                .contains("jira-align/unauthorized-page-made-for-this-call");
    }

    private static List<String> countedRules(Suspect suspect) {
        return suspect.inFavour().stream()
                .filter(Evidence::counted)
                .map(Evidence::rule)
                .toList();
    }

    @Test
    void aRegionBlockIsSurerWhenOtherPlacesGetThrough() {
        calls.align().fail(JiraAlignFailure.REGION_BLOCK);
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN), "Epics", Calls.worksElsewhere());
        assertThat(refused).isInstanceOf(NetworkBlockedException.class);
        assertThat(suspects(refused, 2)).containsExactlyInAnyOrder("geo-blocked", "ip-not-allowlisted");
        assertThat(first(refused).actors()).contains(Actor.VENDOR_SUPPORT, Actor.NETWORK_TEAM);
    }

    // Local issues

    @Test
    void aSingleMachineThatIsRefusedKeepsAnOldLogin() {
        calls.align().user(USER_ID).revokeTokens();
        AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN), "Epics", Calls.worksElsewhere());
        assertThat(refused).isInstanceOf(BrokenEnvironmentException.class);
        assertThat(first(refused).cause().id()).isEqualTo("stale-session");
        assertThat(suspects(refused, 10)).doesNotContain("token-revoked", "account-inactive");
        assertThat(text(refused))
                .contains("cache and cookies for acme.jiraalign.com")
                .contains("empty its resolver's cache")
                .contains("You, who run the integration");
    }

    @Test
    void everyRefusalNamesWhoHasToActAndTheCallInACurlLineWithoutTheToken() {
        for (JiraAlignFailure failure : JiraAlignFailure.values()) {
            boolean passes = failure == JiraAlignFailure.RATE_LIMITED || failure == JiraAlignFailure.MANGLED_TOKEN;
            if (!passes) {
                calls.align().fail(failure);
                AuthFailureException refused = calls.refuse(calls.site().token(API_TOKEN));
                assertThat(refused.failure().mustAct()).as(failure.name()).isNotEmpty();
                assertThat(text(refused))
                        .as(failure.name())
                        .contains("What to do")
                        .contains("curl -i -H \"Authorization: Bearer $TOKEN\"");
            }
        }
    }
}
