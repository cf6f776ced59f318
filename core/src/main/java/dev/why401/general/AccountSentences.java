package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What servers say of the account behind a credential that they know, and of what administrators decided about it. */
final class AccountSentences {
    private AccountSentences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "product-not-open-to-the-account",
                                matches(
                                                "a product that is not open to the account",
                                                "access to",
                                                "\\b(?:do not|don't|does not|doesn't|no longer|without) ?(?:have )?access to (?:jira|confluence|bitbucket|jira align|this product|the product|this application|this site|this app)\\b")
                                        .as("the account may not use the product at all"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .hintsAt(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://support.atlassian.com/user-management/docs/update-product-access-settings/")
                        .wrongWhen("A project or a page is meant, and the words are wider than that."),
                Rule.when(
                                "account-of-single-sign-on-said",
                                matches(
                                                "an account that logs in by single sign-on",
                                                "",
                                                "\\b(?:account|user|organi[sz]ation|login)s?\\b[^\\n.]{0,20}\\b(?:uses?|is managed by|is managed through|logs? in (?:with|via|through)|signs? in (?:with|via|through)|must (?:use|log in with|sign in with)) (?:single sign-?on|sso|saml)\\b")
                                        .as("the account logs in by single sign-on, whose password no API takes"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/configure-saml-single-sign-on-with-an-identity-provider/"),
                Rule.when(
                                "administrator-has-closed-it",
                                matches(
                                                "what an administrator has closed",
                                                "admin",
                                                "\\badmin(?:istrator)?s? (?:has |have )?(?:blocked|disabled|restricted|turned off|disallowed|prohibited|not (?:allowed|approved|enabled))\\b|\\b(?:blocked|disabled|restricted|turned off) by (?:your|an|the) (?:\\w{1,15} )?admin(?:istrator)?s?\\b")
                                        .as("an administrator has closed this way in"))
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(BASIC_AUTH_DISABLED, CORPORATE_PROXY_BLOCKED)
                        .isAHintAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/control-how-users-access-resources-with-api-tokens/"),
                Rule.when(
                                "password-that-opens-the-browser-denied-to-git",
                                says("password or token is incorrect or your account has 2FA")
                                        .and(worksInBrowser(), secret(SecretKind.PASSWORD))
                                        .as(
                                                "GitLab denied git a password with which the person gets in with a browser"))
                        .suggests(MFA_REQUIRED, PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting/"),
                Rule.when(
                                "basic-looked-at-and-denied",
                                says("HTTP Basic: Access denied")
                                        .as("GitLab looked at a name and a secret, and denied the access"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(PASSWORD_NOT_ACCEPTED, TOKEN_EXPIRED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source(
                                "https://docs.gitlab.com/user/profile/account/two_factor_authentication_troubleshooting/"));
    }
}
