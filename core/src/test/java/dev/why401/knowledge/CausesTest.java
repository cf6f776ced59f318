package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
    /** The vocabulary, in its order. An id that has been published stays here for good, or becomes an alias. */
    private static final List<String> VOCABULARY = List.of(
            "credentials-missing",
            "credentials-placeholder",
            "credentials-malformed",
            "credential-charset-mismatch",
            "authorization-header-stripped",
            "redirect-dropped-credentials",
            "ambient-credentials-override",
            "credential-transport-retired",
            "wrong-auth-scheme",
            "wrong-token-kind",
            "wrong-endpoint-for-token",
            "wrong-site",
            "principal-token-mismatch",
            "credentials-rejected",
            "credentials-changed",
            "token-expired",
            "token-revoked",
            "refresh-token-rejected",
            "password-not-accepted",
            "sso-credentials-not-accepted",
            "username-not-email",
            "email-not-username",
            "username-case-mismatch",
            "jwt-invalid",
            "oauth1-consumer-unknown",
            "oauth1-signature-invalid",
            "oauth-client-auth-failed",
            "oauth-app-misconfigured",
            "oauth-redirect-uri-mismatch",
            "app-not-installed",
            "captcha-required",
            "account-locked",
            "account-inactive",
            "no-product-access",
            "mfa-required",
            "basic-auth-disabled",
            "token-policy-blocked",
            "license-or-site-suspended",
            "permission-denied",
            "permission-hidden-as-not-found",
            "admin-required",
            "oauth-scope-missing",
            "endpoint-refuses-auth-method",
            "xsrf-check-failed",
            "ip-not-allowlisted",
            "ip-banned",
            "geo-blocked",
            "waf-blocked",
            "client-signature-blocked",
            "bot-challenge",
            "access-proxy-credentials-required",
            "gateway-auth-header-conflict",
            "proxy-auth-required",
            "proxy-sso-negotiate-required",
            "jdk-basic-tunneling-disabled",
            "proxy-bypass-missing",
            "corporate-proxy-blocked",
            "captive-portal",
            "client-certificate-required",
            "tls-interception-untrusted",
            "cached-error-response",
            "rate-limited",
            "redirect-to-login",
            "redirect-to-private-address",
            "redirect-changed-method",
            "redirect-not-followed",
            "credentials-forwarded-on-redirect",
            "base-url-wrong",
            "silent-anonymous",
            "login-page-as-success",
            "stale-session",
            "dns-wrong",
            "clock-skew",
            "client-bug",
            "service-incident");

    @Test
    void theCausesAreThoseOfTheVocabularyInItsOrder() {
        assertThat(VOCABULARY).hasSize(75);
        assertThat(Causes.all()).extracting(Cause::id).containsExactlyElementsOf(VOCABULARY);
    }

    @Test
    void aCauseIsFoundByItsIdAndAnUnknownIdFindsNone() {
        assertThat(VOCABULARY)
                .allSatisfy(id -> assertThat(Causes.find(id)).map(Cause::id).contains(id));
        assertThat(Causes.find("no-such-cause")).isEmpty();
    }

    @Test
    void titlesAndMeaningsDoNotEndWithAPeriodAndChecksAndStepsDo() {
        assertThat(Causes.all()).allSatisfy(cause -> {
            assertThat(cause.title()).doesNotEndWith(".").matches("[A-Z].*");
            assertThat(cause.meaning()).doesNotEndWith(".").doesNotContain(". ");
            assertThat(cause.check()).endsWith(".").matches("[A-Z].*");
            assertThat(cause.fixes())
                    .hasSizeBetween(1, 4)
                    .extracting(Fix::step)
                    .allSatisfy(step -> assertThat(step).endsWith(".").matches("[A-Z].*"));
        });
    }
}
