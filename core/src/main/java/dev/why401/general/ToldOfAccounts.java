package dev.why401.general;

import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people tell of the account behind a credential: whose it is, what became of it, how its owner logs in, what its organisation allows. */
final class ToldOfAccounts {
    private static final String API_TOKENS =
            "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/";
    private static final String DEACTIVATION =
            "https://support.atlassian.com/user-management/docs/deactivate-a-managed-account/";

    private static final Signal REFUSED = status(401, 403)
            .or(logSays("401", "403", "unauthorized", "unauthorised", "forbidden", "incorrect", "denied", "failed"));

    /** The name was put in anew and the secret is still that of the name before, or the other way round. */
    private static final Signal HALF_OF_THE_PAIR_CHANGED = RefusalGrammar.found(
            "one half of a pair that was changed without the other",
            List.of("mail", "address", "adresse", "user", "number", "name"),
            "\\b(?:replac|chang|swapp|switch|updat|edit|renam)ed\\b[^\\n.]{0,30}\\b(?:e-?mail|mail|address|user ?name|user id|number|login)\\b[^\\n]{0,60}\\b(?:token|secret|key|password|part after the bar)\\b[^\\n.]{0,25}\\b(?:stayed|unchanged|untouched|same|kept|left|old)\\b"
                    + "|\\b(?:replac|chang|swapp)ed the (?:e-?mail|mail|address|user ?name)[^\\n.]{0,40}\\b(?:by|to|with|for) (?:mine|my own|the (?:bot|service)\\b)"
                    + "|\\b(?:e-?mail|mail|address)(?: address)?\\b[^\\n.]{0,12}\\b(?:was |has |got )?(?:changed|renamed)\\b[^\\n]{0,140}\\btoken\\b[^\\n.]{0,15}\\b(?:unchanged|untouched|same|old|still)\\b"
                    + "|\\be-?mail\\b[^\\n]{0,60}\\bnew\\b[^\\n]{0,80}\\btoken\\b[^\\n]{0,40}\\b(?:unchanged|untouched|since)\\b");

    /** The secret was made by one person and is sent with the name of another. */
    private static final Signal MADE_BY_ANOTHER = RefusalGrammar.found(
            "a token that another person made",
            List.of("token", "key"),
            "\\b(?:token|key)\\b[^\\n.]{0,25}\\b(?:comes|came|copied|taken|is|was) (?:from|out of) (?-i:[A-Z][\\p{L}]{1,20})['\u2019]s\\b"
                    + "|\\b(?:token|key)\\b[^\\n.]{0,40}\\b(?:made|created|generated) (?:it |one )?(?:in|under|from|with) my (?:own )?(?:profile|account|login)\\b"
                    + "|\\b(?:shared|common|the team's|our team's) (?:api )?token\\b[^\\n]{0,60}(?:\\$\\{?[A-Z_]{3,30}EMAIL|e-?mail of (?:the|each|who)|(?:his|her|their|my) own (?:e-?mail|address))"
                    + "|\\btoken\\b[^\\n.]{0,15}\\b(?:hat|von|stammt von) (?:herrn?|frau|kolleg\\p{L}{0,3})\\b|\\btoken (?:de|do|da|del) (?:un )?(?:colega|coll[eè]gue|compa[nñ]er[oa])\\b");

    private static final Signal PAIR_OF_TWO = HALF_OF_THE_PAIR_CHANGED.or(MADE_BY_ANOTHER);

    private static final Signal OWNER_GONE = RefusalGrammar.found(
            "an owner who is gone, or whose account is not active",
            List.of(
                    "left",
                    "board",
                    "inactive",
                    "deactivated",
                    "disabled",
                    "suspended",
                    "seat",
                    "clean",
                    "invit",
                    "verlassen",
                    "ausgeschieden"),
            "\\b(?:owner|colleague|user|person|employee|admin|creator|contractor|lead|he|she|they)\\b[^\\n.]{0,60}\\b(?:left (?:the )?(?:company|firm|organi[sz]ation|us)\\b|has left\\b|(?:was|been|is) off-?boarded)(?!,? so i\\b)"
                    + "|\\boff-?boarding\\b|\\b(?:user|account|owner|person)\\b[^\\n.:{}]{0,40}\\b(?:is|was|are|were|shown as|marked as|set to|now|has been|be) ['\"\u2018\u201c]?(?:inactive|deactivated|suspended)\\b"
                    + "|\\b(?:seat|licen[cs]e)\\b[^\\n.]{0,30}\\b(?:was |has been |is |were )?(?:given to|taken (?:away|from)|moved to|reassigned|freed|removed)\\b"
                    + "|\\bclean(?:ed|ing)?[- ]?up\\b[^\\n.]{0,25}\\b(?:managed |inactive |old |unused )?(?:accounts|users)\\b"
                    + "|\\binvit(?:ation|ed|e)\\b[^\\n]{0,140}\\b(?:nobody (?:clicked|accepted)|never (?:accepted|clicked|answered)|not (?:yet )?(?:been )?accepted)\\b|\\b(?:nobody|no one) (?:clicked|accepted)\\b[^\\n.]{0,40}\\binvitation\\b"
                    + "|\\bdie firma verlassen\\b|\\bist ausgeschieden\\b|\\bkonto (?:ist |wurde )?deaktiviert\\b");

    private static final String[] SINGLE_SIGN_ON = {
        "okta",
        "onelogin",
        "azure ad",
        "azure saml",
        "entra",
        "adfs",
        "pingone",
        "pingfederate",
        "saml",
        " sso",
        "sso ",
        "single sign",
        "myapps.microsoft",
        "jumpcloud",
        "keycloak",
        "google workspace"
    };

    private ToldOfAccounts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "name-and-secret-of-two-accounts-told",
                                PAIR_OF_TWO
                                        .and(REFUSED)
                                        .as(
                                                "somebody tells that the name and the secret beside it are of two accounts"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED, ACCOUNT_INACTIVE, IP_NOT_ALLOWLISTED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .source(API_TOKENS),
                Rule.when(
                                "owner-of-the-credential-gone-told",
                                OWNER_GONE
                                        .and(REFUSED)
                                        .as("somebody tells that the owner is gone or that the account is not active"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(TOKEN_REVOKED)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_CHANGED, WRONG_SITE)
                        .source(DEACTIVATION)
                        .wrongWhen("It is another person who is gone, and the credential was replaced since."),
                Rule.when(
                                "password-of-single-sign-on-told",
                                logSays(SINGLE_SIGN_ON)
                                        .or(
                                                matches(
                                                        "a password that was never set",
                                                        "password",
                                                        "\\bnever (?:set|had|chose|see|saw|get)\\b[^\\n.]{0,20}\\bpassword\\b|\\bno (?:own )?password (?:there|at|of its own)\\b"))
                                        .and(secret(PASSWORD), REFUSED)
                                        .as(
                                                "the person logs in through an identity provider, and a password was sent to the application"))
                        .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/configure-saml-single-sign-on-with-an-identity-provider/")
                        .wrongWhen("The password is that of a local account which needs no identity provider."),
                Rule.when(
                                "some-kinds-of-people-refused-told",
                                RefusalGrammar.found(
                                                "people of one kind who are refused",
                                                List.of(
                                                        "contractor",
                                                        "guest",
                                                        "external",
                                                        "consultant",
                                                        "freelancer",
                                                        "partner",
                                                        "company address"),
                                                "\\b(?:contractors?|guests?|externals?|external users?|consultants?|freelancers?)\\b[^\\n]{0,160}\\b(?:401|403|refused|denied|cannot|can't|fails?)\\b"
                                                        + "|\\baccounts? of (?:the|a) partner company\\b[^\\n]{0,120}\\b(?:can|cannot|401|403)\\b|\\ball (?:of us )?with (?:a|an|our) company address\\b[^\\n.]{0,20}\\b(?:cannot|can't|401|403|refused)\\b")
                                        .and(REFUSED)
                                        .as(
                                                "the credentials of people of one kind are refused and those of others are not, as by a policy"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(MFA_REQUIRED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                IP_NOT_ALLOWLISTED)
                        .source("https://support.atlassian.com/security-and-access-policies/docs/set-api-token-access"),
                Rule.when(
                                "place-for-tokens-gone-told",
                                RefusalGrammar.found(
                                                "the place where tokens are made, which is gone",
                                                List.of("token", "key"),
                                                "\\b(?:token|key)s?\\b[^\\n.]{0,40}\\b(?:tab|button|menu|page|option|section|link)\\b[^\\n.]{0,20}\\b(?:vanished|disappeared|(?:is|was) (?:gone|missing|hidden)|isn't there|is not there|gr[ae]yed out|removed)\\b"
                                                        + "|\\b(?:tab|button|menu|page|option|section|link)\\b[^\\n.]{0,40}\\b(?:token|key)s?\\b[^\\n.]{0,20}\\b(?:vanished|disappeared|(?:is|was) (?:gone|missing|hidden)|isn't there|is not there|gr[ae]yed out)\\b"
                                                        + "|\\b(?:token|key)s?\\b ?: ?the (?:tab|button|menu|option) (?:isn't|is not|was) (?:there|gone)\\b")
                                        .as(
                                                "the place where people make their tokens is gone, as where an administrator does not allow it"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(
                                TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED, ADMIN_REQUIRED)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/control-how-users-access-resources-with-api-tokens/"),
                Rule.when(
                                "apps-held-back-told",
                                RefusalGrammar.found(
                                                "data that apps may not have, or apps that people may not add",
                                                List.of("data", "classif", "app access", "app"),
                                                "\\bdata (?:security|protection) polic|\\bsecurity ?> ?data protection\\b|\\bapp access (?:rule|polic)|\\bclassified\\b|\\bclassification level\\b"
                                                        + "|\\b(?:can|may)(?:not| not| no longer)\\b[^\\n.]{0,12}\\b(?:install|add|connect)\\b[^\\n.]{0,20}\\bapps?\\b|\\bn[aã]o podem mais instalar apps?\\b|\\bkeine apps mehr\\b")
                                        .and(
                                                secret(OAUTH_ACCESS_TOKEN, CONNECT_JWT),
                                                status(403).or(logSays("403", "forbidden")))
                                        .as(
                                                "an app is refused, and somebody tells of a policy about what apps may reach"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(APP_NOT_INSTALLED)
                        .speaksAgainst(OAUTH_SCOPE_MISSING, PERMISSION_DENIED, IP_NOT_ALLOWLISTED, JWT_INVALID)
                        .source("https://support.atlassian.com/security-and-access-policies/docs/block-app-access")
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/data-security-policy-developer-guide"),
                Rule.when(
                                "site-not-to-be-chosen-told",
                                matches(
                                                "a site that cannot be chosen at the consent",
                                                "site",
                                                "\\b(?:site|workspace|organi[sz]ation)\\b[^\\n.]{0,30}\\b(?:gr[ae]yed[ -]out|not selectable|cannot be (?:chosen|selected)|missing from the (?:list|drop))")
                                        .and(scheme(OAUTH2))
                                        .as(
                                                "at the consent the site cannot be chosen, as where its administrators admit no such apps"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(APP_NOT_INSTALLED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(OAUTH_APP_MISCONFIGURED, OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(
                                "https://support.atlassian.com/security-and-access-policies/docs/manage-your-users-third-party-apps/"),
                Rule.when(
                                "code-after-the-password-told",
                                RefusalGrammar.found(
                                                "a code that is asked for after the password",
                                                List.of("digit", "code by", "authenticator"),
                                                "\\b(?:6|six)[- ]digits?\\b[^\\n.]{0,12}\\b(?:field|code|number|form)\\b|\\bcode by (?:e-?mail|mail|sms|text)\\b|\\bauthenticator app\\b")
                                        .and(secret(PASSWORD).or(scheme(COOKIE)))
                                        .as("after the password a code is asked for, as somebody says"))
                        .stronglySuggests(MFA_REQUIRED)
                        .speaksAgainst(STALE_SESSION, ACCOUNT_LOCKED, CREDENTIALS_CHANGED)
                        .source(
                                "https://support.atlassian.com/atlassian-account/docs/manage-two-step-verification-for-your-atlassian-account/"),
                Rule.when(
                                "no-plan-any-more-told",
                                RefusalGrammar.found(
                                                "a trial or a bill that came to its end",
                                                List.of("trial", "billing", "plan", "invoice", "unpaid"),
                                                "\\btrial\\b[^\\n.]{0,30}\\b(?:is over|ran out|ended|expired|began on|went by)\\b|\\b(?:\\d{2}|thirty|fourteen) days (?:went by|are over|have passed|ran out)\\b[^\\n.]{0,60}\\btrial\\b"
                                                        + "|\\bbilling (?:banner|problem|warning|page|notice)\\b|\\b(?:picks?|choose|chooses|select|selects) a plan\\b|\\bunpaid (?:bill|invoice)\\b|\\binvoice (?:was |is )?(?:not paid|overdue|unpaid)\\b")
                                        .as("somebody tells of a trial that is over or of a bill"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(
                                OAUTH_SCOPE_MISSING,
                                PERMISSION_DENIED,
                                ACCOUNT_INACTIVE,
                                TOKEN_EXPIRED,
                                WAF_BLOCKED,
                                SERVICE_INCIDENT)
                        .source("https://support.atlassian.com/subscriptions-and-billing/"),
                Rule.when(
                                "names-that-differ-in-case-told",
                                RefusalGrammar.found(
                                                "one address in two spellings",
                                                List.of("@"),
                                                "(?-i:(?<![\\w.@-])([\\w.-]{0,30}[A-Z][\\w.-]{0,30})@[\\s\\S]{1,160}?(?<![\\w.@-])(?!\\1@))(?i:\\1)@")
                                        .as(
                                                "the log shows one address in two spellings, of which one has capital letters"))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .hintsAt(NO_PRODUCT_ACCESS, ACCOUNT_INACTIVE)
                        .speaksAgainst(STALE_SESSION, IP_NOT_ALLOWLISTED, PERMISSION_DENIED)
                        .source("https://support.atlassian.com/provisioning-users/docs/understand-user-provisioning/"));
    }
}
