package dev.why401.general;

import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.general.Complaints.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Subject.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Complaints about what somebody may do, and from where: rights, scopes, licences, sites, policies, addresses and devices. */
final class AccessComplaints {
    private AccessComplaints() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "licence",
                                complaint(
                                                LICENCE,
                                                EXPIRED,
                                                WRONG,
                                                MISSING,
                                                REQUIRED,
                                                DISABLED,
                                                SUSPENDED,
                                                EXCEEDED,
                                                INSUFFICIENT,
                                                UNKNOWN,
                                                DENIED)
                                        .and(Words.unsaid("/subscriptions/")),
                                FORBIDDEN)
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(NO_PRODUCT_ACCESS)
                        .isAHintAgainst(CREDENTIALS_REJECTED),
                rule(
                                "scope",
                                complaint(SCOPE, MISSING, INSUFFICIENT, REQUIRED, DENIED, MISMATCHED, FOREIGN),
                                BEARER_ERRORS)
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("scope-unknown", complaint(SCOPE, WRONG, UNKNOWN, MALFORMED), TOKEN_ERRORS)
                        .suggests(OAUTH_APP_MISCONFIGURED, OAUTH_SCOPE_MISSING),
                rule(
                                "permission",
                                any(
                                                complaint(PERMISSION, INSUFFICIENT, MISSING, DENIED, REQUIRED),
                                                complaint(ACCESS, INSUFFICIENT),
                                                complaint(USER, DENIED),
                                                complaint(ACCOUNT, DENIED))
                                        .and(Words.unsaid(
                                                "not exist or you",
                                                "n't exist or you",
                                                "or the calling user",
                                                "<p>You don't have permission to access this resource.")),
                                FORBIDDEN)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED, NO_PRODUCT_ACCESS),
                rule("access-denied", complaint(ACCESS, DENIED).and(status(401).not()), FORBIDDEN)
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(WAF_BLOCKED, IP_NOT_ALLOWLISTED),
                rule("access-denied-at-all", complaint(ACCESS, DENIED), FORBIDDEN)
                        .hintsAt(PERMISSION_DENIED),
                rule(
                                "administrator",
                                complaint(ADMIN, REQUIRED, INSUFFICIENT, DENIED, MISSING)
                                        .and(Words.unsaid(AdministratorDemands.ADMINISTRATOR_ACTS)),
                                FORBIDDEN)
                        .stronglySuggests(ADMIN_REQUIRED),
                rule("policy", complaint(POLICY, DENIED, BANNED, REQUIRED), FORBIDDEN)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .hintsAt(WAF_BLOCKED, CORPORATE_PROXY_BLOCKED),
                rule(
                                "policy-on-tokens",
                                any(
                                                complaint(TOKEN, BANNED, DENIED, DISABLED),
                                                complaint(API_KEY, BANNED, DENIED, DISABLED),
                                                complaint(SCHEME, BANNED, DENIED))
                                        .and(matches(
                                                        "a policy of an organization",
                                                        "polic",
                                                        "(?<![-\\w])(?<!privacy )(?<!cookie )polic(?:y|ies)\\b(?!:)")
                                                .or(says("organization's", "organisation's"))),
                                "https://support.atlassian.com/security-and-access-policies/docs/set-api-token-access")
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(TOKEN_REVOKED, CREDENTIALS_REJECTED),
                rule(
                                "permission-of-a-token-with-scopes",
                                complaint(PERMISSION, INSUFFICIENT, MISSING, DENIED, REQUIRED)
                                        .and(secret(OAUTH_ACCESS_TOKEN, SCOPED_API_TOKEN)),
                                BEARER_ERRORS)
                        .suggests(OAUTH_SCOPE_MISSING),
                rule(
                                "permission-of-a-person-and-not-of-the-token",
                                complaint(PERMISSION, INSUFFICIENT, MISSING, DENIED, REQUIRED)
                                        .and(secret(OAUTH_ACCESS_TOKEN, SCOPED_API_TOKEN), worksInBrowser()),
                                "https://github.com/atlassian/atlassian-mcp-server/issues/159")
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .isAHintAgainst(PERMISSION_DENIED, ADMIN_REQUIRED),
                rule("site-required", complaint(SITE, REQUIRED), FORBIDDEN).hintsAt(NO_PRODUCT_ACCESS, WRONG_SITE),
                rule("site-closed", complaint(SITE, DISABLED, LOCKED, EXPIRED, SUSPENDED), FORBIDDEN)
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED),
                rule("site-denied", complaint(SITE, DENIED, BANNED), FORBIDDEN)
                        .suggests(NO_PRODUCT_ACCESS, TOKEN_POLICY_BLOCKED)
                        .hintsAt(WRONG_SITE, PERMISSION_DENIED, APP_NOT_INSTALLED),
                rule("site-away", complaint(SITE, UNAVAILABLE), FORBIDDEN)
                        .suggests(LICENSE_OR_SITE_SUSPENDED, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .hintsAt(WRONG_SITE),
                rule("site-unknown", complaint(SITE, UNKNOWN, WRONG, MISMATCHED), UNAUTHORIZED)
                        .suggests(WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG, OAUTH_APP_MISCONFIGURED),
                rule(
                                "address",
                                complaint(ADDRESS, DENIED, WRONG, UNKNOWN, MISMATCHED, FOREIGN, UNSUPPORTED)
                                        .and(Words.unsaid("407", "proxy", "altname", "certificate")),
                                FORBIDDEN)
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule("address-banned", complaint(ADDRESS, BANNED, LOCKED), FORBIDDEN)
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule(
                                "address-kept-out-by-an-organisation",
                                complaint(ADDRESS, BANNED)
                                        .and(says(
                                                "organization",
                                                "organisation",
                                                "workspace",
                                                "your company",
                                                "enterprise",
                                                "tenant",
                                                "your administrator",
                                                "your admin",
                                                "allowlist",
                                                "allow list",
                                                "whitelist"))
                                        .or(says("IP allowlist", "IP allow list", "IP whitelist", "IP access list")
                                                .and(says("block", "denied", "refused", "not on", "restrict"))),
                                "https://github.com/atlassian/github-for-jira/issues/1152")
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .isAHintAgainst(IP_BANNED),
                rule("country", complaint(COUNTRY, DENIED, UNSUPPORTED, BANNED, DISABLED, UNAVAILABLE), FORBIDDEN)
                        .stronglySuggests(GEO_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED),
                rule(
                                "region",
                                complaint(COUNTRY, WRONG, MISMATCHED, REQUIRED)
                                        .and(Words.unsaid("your region", "your country", "your location")),
                                UNAUTHORIZED)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG)
                        .isAHintAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED),
                rule(
                                "user-agent",
                                complaint(USER_AGENT, MISSING, DENIED, BANNED, REQUIRED, WRONG, UNSUPPORTED),
                                "RFC 9110 section 10.1.5")
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(CLIENT_BUG)
                        .isAHintAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED),
                rule("firewall", complaint(FIREWALL, BANNED, DENIED), FORBIDDEN)
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .isAHintAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED),
                rule("web-page", any(complaint(WEB_PAGE, BANNED, DENIED), complaint(ACCESS, BANNED)), FORBIDDEN)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(WAF_BLOCKED, GEO_BLOCKED),
                rule(
                                "web-category",
                                complaint(WEB_PAGE, BANNED, DENIED)
                                        .and(says("category", "categorized", "categorised", "reputation")),
                                FORBIDDEN)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED),
                rule(
                                "device",
                                complaint(
                                        DEVICE,
                                        WRONG,
                                        MISSING,
                                        REQUIRED,
                                        FAILED,
                                        DENIED,
                                        BANNED,
                                        UNKNOWN,
                                        UNTRUSTED,
                                        MISMATCHED,
                                        UNSUPPORTED),
                                FORBIDDEN)
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(CLIENT_CERTIFICATE_REQUIRED),
                rule("script", complaint(JAVASCRIPT, REQUIRED, DISABLED, MISSING, UNSUPPORTED), FORBIDDEN)
                        .suggests(BOT_CHALLENGE)
                        .hintsAt(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED));
    }
}
