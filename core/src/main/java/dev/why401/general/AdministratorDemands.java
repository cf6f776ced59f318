package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/**
 * What administrators of an organisation demand of everybody who comes: a known network, a second factor, single sign-on, an app
 * that they have approved. "An admin requires..." names who set the rule; it does not ask the caller to be one.
 */
final class AdministratorDemands {
    private static final String BITBUCKET_CONTROLS =
            "https://bitbucket.org/blog/big-strides-cloud-security-ip-whitelisting-required-2-step-verification-bitbucket";
    private static final String APP_APPROVAL =
            "https://support.atlassian.com/atlassian-cloud/kb/your-site-admin-must-authorize-this-app-error-in-atlassian-cloud-apps";

    /** The administrator acts in these words, or is the one to be asked. */
    static final String[] ADMINISTRATOR_ACTS = {
        "admin requires",
        "administrator requires",
        "admins require",
        "administrators require",
        "admin has",
        "administrator has",
        "admin must",
        "administrator must",
        "admin needs to",
        "administrator needs to",
        "by your admin",
        "by an admin",
        "by the admin",
        "by your org",
        "contact your",
        "contact an admin",
        "contact the admin",
        "ask your",
        "ask an admin"
    };

    private AdministratorDemands() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "known-network-demanded",
                                matches(
                                                "a demand for an address on a list",
                                                "listed ip",
                                                "(?:to be|be|are|come|access(?: it)?) (?:on|from|via|through) an? (?:allow|white)[- ]?listed ip")
                                        .or(
                                                matches(
                                                        "a demand for an address on a list",
                                                        "ed ip",
                                                        "(?:from|on|via|through) (?:an? )?(?:allowed|approved|permitted|trusted|authori[sz]ed) ip\\b"),
                                                matches(
                                                        "a demand for an address on a list",
                                                        "from your ip",
                                                        "(?:access|login|sign-?in|requests?) from your ip (?:address )?(?:is|are|has been|was) (?:restricted|limited|not|disabled|blocked by)"),
                                                matches(
                                                        "a demand for a network",
                                                        "network",
                                                        "(?:outside (?:of )?(?:the|your) (?:allowed|trusted|approved|corporate) network|(?:allowed|trusted|approved) networks? only)"))
                                        .as("whoever calls has to come from an address or network that is on a list"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(BITBUCKET_CONTROLS)
                        .cases("wa-007"),
                Rule.when(
                                "second-factor-demanded-of-all",
                                matches(
                                                "a demand to switch on a second factor",
                                                "step ",
                                                "(?:requires?|required|must|need|enable|set up|turn on|activate|enrol+)\\b[^.\\n]{0,60}(?:two|2)[- ]?step (?:verification|authentication)")
                                        .or(
                                                matches(
                                                        "a demand to switch on a second factor",
                                                        "authentication",
                                                        "(?:must|needs? to|have to|has to|requires?|required|please)\\b[^.\\n]{0,40}(?:enable|set up|turn on|activate|enrol+ in|register for)\\b[^.\\n]{0,30}(?:two|2|multi)[- ]?factor"),
                                                says(
                                                        "two-step verification is required",
                                                        "2-step verification is required"))
                                        .as("whoever calls has to have a second factor switched on"))
                        .stronglySuggests(MFA_REQUIRED)
                        .stronglySpeaksAgainst(
                                ADMIN_REQUIRED,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                CAPTCHA_REQUIRED,
                                BASIC_AUTH_DISABLED)
                        .source(BITBUCKET_CONTROLS)
                        .cases("wa-008"),
                Rule.when(
                                "approval-of-the-app-demanded",
                                matches(
                                                "an app that an administrator has to let in",
                                                "must authori",
                                                "admin(?:istrator)? must authori[sz]e this app")
                                        .or(
                                                says(
                                                        "admin approval required",
                                                        "needs admin approval",
                                                        "need admin approval",
                                                        "requires admin approval",
                                                        "administrator approval is required",
                                                        "blocked user-installed apps",
                                                        "blocked user installed apps",
                                                        "app is blocked by your",
                                                        "app has been blocked by your",
                                                        "app is not approved by",
                                                        "hasn't been approved by your",
                                                        "has not been approved by your",
                                                        "third-party apps are blocked",
                                                        "third-party application access restrictions",
                                                        "OAuth App access restrictions"),
                                                matches(
                                                        "an organisation that lets no app in",
                                                        "apps",
                                                        "(?:organi[sz]ation|admin(?:istrator)?|site|workspace)[^.\\n]{0,40}(?:blocked|blocks|restricted|restricts|disabled|does not allow|doesn't allow)[^.\\n]{0,40}\\bapps?\\b"))
                                        .as("an administrator has to let the app in first"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(
                                ADMIN_REQUIRED,
                                OAUTH_CLIENT_AUTH_FAILED,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                CREDENTIALS_REJECTED,
                                NO_PRODUCT_ACCESS)
                        .source(APP_APPROVAL)
                        .source(
                                "https://docs.github.com/organizations/managing-oauth-access-to-your-organizations-data")
                        .cases("wa-016"),
                Rule.when(
                                "single-sign-on-demanded",
                                matches(
                                                "a demand for single sign-on",
                                                "single sign",
                                                "(?:requires?|required|must|please|need to|have to|has to)[^.\\n]{0,40}(?:log|sign|authenticate|use|using|with|through|via)[^.\\n]{0,20}single sign-?on")
                                        .or(
                                                matches(
                                                        "a demand for single sign-on",
                                                        "sso",
                                                        "(?:requires?|required|must|please|need to|have to|has to|enforces?)[^.\\n]{0,40}(?:log in|login|sign in|authenticate|use|with|through|via)[^.\\n]{0,20}\\bsso\\b"),
                                                matches(
                                                        "an account that a company manages",
                                                        "managed by",
                                                        "account is managed by (?:your|an?|the) (?:company|organi[sz]ation|employer)[^\\n]{0,80}(?:single sign|sso|identity provider)"))
                                        .or(says(
                                                "requires single sign-on",
                                                "requires single sign on",
                                                "enforces single sign-on",
                                                "single sign-on is required",
                                                "single sign-on is enforced",
                                                "admin requires SSO",
                                                "organization requires SSO",
                                                "workspace requires SSO"))
                                        .as("whoever calls has to log in by single sign-on"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(TOKEN_POLICY_BLOCKED, REDIRECT_TO_LOGIN)
                        .speaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED, BASE_URL_WRONG)
                        .source("https://jira.atlassian.com/browse/ID-6351")
                        .source("https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/301")
                        .source("https://github.com/MistyKuu/bitbucket-for-visual-studio/issues/72")
                        .cases("wa-038"));
    }
}
