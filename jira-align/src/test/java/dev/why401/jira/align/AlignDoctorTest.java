package dev.why401.jira.align;

import static dev.why401.jira.align.ExaminedAlign.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.testkit.Why401Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.doctor.Examination;
import dev.why401.doctor.Verdict;
import dev.why401.knowledge.Actor;
import dev.why401.testkit.JiraAlignFailure;
import dev.why401.testkit.SimulatedJiraAlign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The doctor at Jira Align, where every wrong credential is refused with the same 401. */
class AlignDoctorTest {
    private static final String V1_TOKEN = SimulatedJiraAlign.V1_TOKEN;

    private final ExaminedAlign site = new ExaminedAlign();

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void bothKindsOfTokenAreHealthyAfterOneRequest() {
        Examination own = site.doctor().bearer(TOKEN).build().examine();
        assertThat(own.verdict()).isEqualTo(Verdict.HEALTHY);
        assertThat(own.account()).contains("user " + USER_ID);
        assertThat(own.loginAttempts()).isZero();
        site.keptItsLimits(own);

        Examination ofAtlassian =
                site.doctor().basic(EMAIL, ATLASSIAN_TOKEN).build().examine();
        assertThat(ofAtlassian.verdict()).isEqualTo(Verdict.HEALTHY);
        assertThat(ofAtlassian.requests()).isEqualTo(1);
        site.keptItsLimits(ofAtlassian);
    }

    // The form of the token

    @Test
    void aTokenWithoutItsPrefixIsTriedWithIt() {
        Examination examination =
                site.doctor().bearer(BARE_TOKEN).user(USER_ID).build().examine();

        site.decided(examination, CREDENTIALS_MALFORMED);
        assertThat(made(examination)).contains("align-prefix");
        assertThat(examination.explain()).tells(Actor.CALLER, "user:<id>|");
    }

    @Test
    void aTokenWithoutItsPrefixIsFoundFromALineOfALogToo() {
        Examination examination =
                site.doctor().bearer(BARE_TOKEN).user(USER_ID).build().examine(logged(401, EPICS));

        site.decided(examination, CREDENTIALS_MALFORMED);
    }

    @Test
    void theTokenOfTheOldApiIsRefusedWithThePrefixToo() {
        Examination examination =
                site.doctor().bearer(V1_TOKEN).user(USER_ID).build().examine();

        site.decided(examination, WRONG_TOKEN_KIND);
        assertThat(examination.explain()).tells(Actor.ACCOUNT_OWNER, "API 2.0 Token");
        site.decided(
                site.doctor()
                        .bearer(V1_TOKEN)
                        .user(USER_ID)
                        .build()
                        .examine(site.captured(JiraAlign.site(SITE).token(V1_TOKEN), EPICS)),
                WRONG_TOKEN_KIND);
    }

    /** The two look alike, and the prefix holds a number that nothing but the owner's profile tells. */
    @Test
    void withoutTheIdOfTheUserATokenWithoutPrefixAndAnOldOneAreNamedTogether() {
        Examination examination = site.doctor().bearer(BARE_TOKEN).build().examine();

        site.undecided(examination, CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND);
        assertThat(made(examination)).doesNotContain("align-prefix");
    }

    @Test
    void aTokenAsBasicIsToldToComeAsBearer() {
        Examination whole = site.doctor().basic(EMAIL, TOKEN).build().examine();
        site.decided(whole, WRONG_AUTH_SCHEME);
        assertThat(whole.explain()).tells(Actor.CALLER, "Authorization: Bearer");
    }

    /** Basic takes the token apart at its first colon. */
    @Test
    void aTokenThatBasicTookApartIsToldToComeAsBearer() {
        String rest = TOKEN.substring("user:".length());

        site.decided(site.doctor().basic("user", rest).build().examine(), WRONG_AUTH_SCHEME);
        site.decided(site.doctor().basic("user", rest).build().examine(logged(401, EPICS)), WRONG_AUTH_SCHEME);
    }

    @Test
    void aTokenOfAnAtlassianAccountAsBearerIsTriedAsBasic() {
        Examination examination =
                site.doctor().bearer(ATLASSIAN_TOKEN).user(EMAIL).build().examine();

        site.decided(examination, WRONG_AUTH_SCHEME);
    }

    // The token itself

    @Test
    void aTokenThatNeverWorkedIsWrong() {
        Examination examination =
                site.doctor().context(NEVER_WORKED).bearer(WRONG_TOKEN).build().examine();

        site.decided(examination, CREDENTIALS_REJECTED);
        assertThat(examination.explain()).tells(Actor.ACCOUNT_OWNER, "Edit My Profile");
    }

    /** Its owner generated a new one, or it was never one: Jira Align says the same 401. */
    @Test
    void whetherATokenWasReplacedOrIsWrongNoRequestCanTell() {
        Examination examination = site.doctor().bearer(WRONG_TOKEN).build().examine();

        site.undecided(examination, CREDENTIALS_REJECTED, TOKEN_REVOKED);
    }

    // The rights of its owner

    @Test
    void anObjectThatTheOwnersRoleDoesNotShowIsAMissingPermissionAndNoWrongToken() {
        site.align.fail(JiraAlignFailure.OBJECT_FORBIDDEN_AS_401);

        Examination examination = site.doctor()
                .bearer(TOKEN)
                .build()
                .examine(site.captured(JiraAlign.site(SITE).token(TOKEN), EPICS));

        site.decided(examination, PERMISSION_DENIED);
        assertThat(examination.diagnosis().exchange().status().is(401)).isTrue();
        site.decided(site.doctor().bearer(TOKEN).build().examine(logged(401, EPICS)), PERMISSION_DENIED);
    }
}
