package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** The four facts that no answer contains and every support desk asks for. */
final class Circumstances {
    private static final String CHECK_LIST =
            "https://support.atlassian.com/jira-align/kb/401-unauthorized-error-jira-align-jira-connector/";
    private static final String BANS =
            "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/";
    private static final String OTHER_CLIENT = "https://github.com/sooperset/mcp-atlassian/pull/1326";

    /** How each kind of secret travels where it is at home. */
    private static final Signal SENT_AS_IT_BELONGS = Where.DATA_CENTER
            .and(scheme(BEARER), secret(PAT))
            .or(
                    Where.DATA_CENTER.and(scheme(BASIC), secret(PASSWORD)),
                    hostUnder("atlassian.net", "atlassian.com", "jira.com")
                            .not()
                            .and(scheme(BASIC), secret(PASSWORD)),
                    Where.ATLASSIAN_CLOUD.and(scheme(BASIC), secret(API_TOKEN)));

    private Circumstances() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("worked-before", workedBefore())
                        .hintsAt(
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                REFRESH_TOKEN_REJECTED,
                                CAPTCHA_REQUIRED,
                                ACCOUNT_LOCKED,
                                ACCOUNT_INACTIVE,
                                LICENSE_OR_SITE_SUSPENDED,
                                TOKEN_POLICY_BLOCKED,
                                CREDENTIAL_TRANSPORT_RETIRED,
                                PASSWORD_NOT_ACCEPTED,
                                STALE_SESSION,
                                SERVICE_INCIDENT,
                                IP_BANNED,
                                WAF_BLOCKED,
                                TLS_INTERCEPTION_UNTRUSTED,
                                CLOCK_SKEW,
                                RATE_LIMITED)
                        .speaksAgainst(
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                WRONG_SITE,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                PRINCIPAL_TOKEN_MISMATCH,
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                OAUTH_REDIRECT_URI_MISMATCH,
                                BASE_URL_WRONG)
                        .isAHintAgainst(
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED,
                                CREDENTIAL_CHARSET_MISMATCH,
                                PERMISSION_DENIED,
                                OAUTH_SCOPE_MISSING)
                        .source(CHECK_LIST)
                        .cases("aa-009", "aa-036", "aa-040", "aa-043"),
                Rule.when("never-worked", workedBefore().not().as("the call never worked"))
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, TOKEN_REVOKED, STALE_SESSION)
                        .speaksAgainst(
                                TOKEN_EXPIRED,
                                LICENSE_OR_SITE_SUSPENDED,
                                ACCOUNT_INACTIVE,
                                SERVICE_INCIDENT,
                                RATE_LIMITED)
                        .hintsAt(
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                USERNAME_NOT_EMAIL,
                                CREDENTIALS_MALFORMED,
                                BASE_URL_WRONG)
                        .source(CHECK_LIST),
                Rule.when("works-in-a-browser", worksInBrowser())
                        .hintsAt(
                                PASSWORD_NOT_ACCEPTED,
                                SSO_CREDENTIALS_NOT_ACCEPTED,
                                CAPTCHA_REQUIRED,
                                BOT_CHALLENGE,
                                CLIENT_SIGNATURE_BLOCKED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(ACCOUNT_INACTIVE, LICENSE_OR_SITE_SUSPENDED, DNS_WRONG, SERVICE_INCIDENT)
                        .speaksAgainst(NO_PRODUCT_ACCESS, IP_BANNED, GEO_BLOCKED)
                        .isAHintAgainst(CREDENTIALS_CHANGED)
                        .source("https://jira.atlassian.com/browse/ID-6351")
                        .cases("aa-033", "gw-039", "gw-085", "gw-126")
                        .wrongWhen("The browser has a session that is still alive, or the new password."),
                Rule.when("fails-in-a-browser-too", worksInBrowser().not().as("the browser does not get in either"))
                        .hintsAt(
                                IP_NOT_ALLOWLISTED,
                                CORPORATE_PROXY_BLOCKED,
                                DNS_WRONG,
                                SERVICE_INCIDENT,
                                BASE_URL_WRONG,
                                ACCOUNT_LOCKED,
                                CREDENTIALS_CHANGED,
                                LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(CLIENT_BUG, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                PASSWORD_NOT_ACCEPTED,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MISSING,
                                SILENT_ANONYMOUS,
                                BOT_CHALLENGE)
                        .source(BANS)
                        .wrongWhen("The browser shows the API's own answer to somebody who is not logged in."),
                Rule.when(
                                "browser-served-and-client-with-an-old-password",
                                worksInBrowser()
                                        .and(workedBefore(), secret(PASSWORD), status(401))
                                        .as(
                                                "the person gets in with a browser, and the client had the password that was good before"))
                        .suggests(CREDENTIALS_CHANGED)
                        .hintsAt(CAPTCHA_REQUIRED, CREDENTIAL_CHARSET_MISMATCH, MFA_REQUIRED)
                        .isAHintAgainst(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(
                                "https://support.atlassian.com/jira-align/kb/401-unauthorized-error-jira-align-jira-connector/")
                        .source("https://github.com/abapGit/abapGit/issues/4800"),
                Rule.when(
                                "works-in-a-browser-with-that-password",
                                worksInBrowser()
                                        .and(secret(PASSWORD), status(401))
                                        .as(
                                                "the same person gets in with a browser, and the password is refused for the API"))
                        .suggests(PASSWORD_NOT_ACCEPTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .hintsAt(CREDENTIAL_CHARSET_MISMATCH, ENDPOINT_REFUSES_AUTH_METHOD)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://jira.atlassian.com/browse/ID-6351")
                        .cases("aa-033", "jc-001", "jc-008", "jc-065"),
                Rule.when("works-with-curl", worksInCurl())
                        .suggests(CLIENT_BUG, WRONG_AUTH_SCHEME)
                        .hintsAt(
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                CLIENT_SIGNATURE_BLOCKED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                REDIRECT_NOT_FOLLOWED,
                                ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                PASSWORD_NOT_ACCEPTED,
                                ACCOUNT_INACTIVE,
                                ACCOUNT_LOCKED,
                                NO_PRODUCT_ACCESS,
                                LICENSE_OR_SITE_SUSPENDED,
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED,
                                OAUTH_SCOPE_MISSING)
                        .speaksAgainst(
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                GEO_BLOCKED,
                                SERVICE_INCIDENT,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                USERNAME_NOT_EMAIL,
                                EMAIL_NOT_USERNAME,
                                PRINCIPAL_TOKEN_MISMATCH,
                                TOKEN_POLICY_BLOCKED,
                                CAPTCHA_REQUIRED)
                        .source(OTHER_CLIENT)
                        .cases("aa-032", "aa-084", "aa-087", "aa-094")
                        .wrongWhen("Curl ran on another machine, with another credential or against another path."),
                Rule.when(
                                "right-scheme-and-works-with-curl",
                                worksInCurl()
                                        .and(SENT_AS_IT_BELONGS)
                                        .as("the credential is sent as the product wants it, and curl gets in with it"))
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .suggests(CLIENT_BUG)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED, CLIENT_SIGNATURE_BLOCKED)
                        .source(OTHER_CLIENT)
                        .source("https://github.com/docToolchain/docToolchain/issues/1458")
                        .wrongWhen("The scheme is what the settings say, and the client sends another one."),
                Rule.when(
                                "works-with-curl-and-401",
                                worksInCurl()
                                        .and(status(401))
                                        .as("the same call works with curl, and this client gets a 401"))
                        .suggests(CREDENTIALS_PLACEHOLDER, AMBIENT_CREDENTIALS_OVERRIDE, CREDENTIALS_MALFORMED)
                        .hintsAt(CREDENTIALS_MISSING, CLIENT_BUG)
                        .source("https://github.com/atlassian/gajira-login/issues/39")
                        .cases("aa-032", "dc-047"),
                Rule.when(
                                "password-good-in-curl-and-refused-here",
                                worksInCurl()
                                        .and(
                                                status(401),
                                                scheme(BASIC),
                                                secret(PASSWORD),
                                                requestHeader("Authorization"))
                                        .as(
                                                "the header was sent, the password is good in curl, and this client may encode it otherwise"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source("RFC 7617 section 2.1")
                        .wrongWhen("Another password than in curl stands in the settings."),
                Rule.when(
                                "gate-lets-curl-in",
                                worksInCurl()
                                        .and(status(401), scheme(BASIC), challengeOffers("Basic"))
                                        .as(
                                                "the same name and secret pass in curl, so whoever asks for Basic here knows them"))
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(OTHER_CLIENT)
                        .wrongWhen("Curl was given the login of the gateway, and this client that of the product."),
                Rule.when(
                                "password-good-in-curl",
                                worksInCurl()
                                        .and(status(401), scheme(BASIC), secret(PASSWORD))
                                        .as(
                                                "the password is good in curl, and of letters beyond ASCII each client makes other bytes"))
                        .suggests(CREDENTIAL_CHARSET_MISMATCH)
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "works-with-curl-and-400",
                                worksInCurl()
                                        .and(status(400))
                                        .as("the same call works with curl, and this client gets a 400"))
                        .stronglySuggests(CLIENT_BUG)
                        .source("https://github.com/pycontribs/jira/issues/1945")
                        .cases("dc-091"),
                Rule.when("fails-with-curl-too", worksInCurl().not().as("the same call fails with curl too"))
                        .stronglySpeaksAgainst(CLIENT_BUG, AMBIENT_CREDENTIALS_OVERRIDE)
                        .isAHintAgainst(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(BOT_CHALLENGE, WAF_BLOCKED, CREDENTIALS_REJECTED)
                        .source(OTHER_CLIENT)
                        .cases("gw-014", "gw-017", "gw-049", "gw-084"),
                Rule.when("works-elsewhere", worksElsewhere())
                        .suggests(
                                IP_NOT_ALLOWLISTED,
                                IP_BANNED,
                                TLS_INTERCEPTION_UNTRUSTED,
                                CORPORATE_PROXY_BLOCKED,
                                DNS_WRONG,
                                AMBIENT_CREDENTIALS_OVERRIDE)
                        .hintsAt(
                                BOT_CHALLENGE,
                                WAF_BLOCKED,
                                GEO_BLOCKED,
                                PROXY_AUTH_REQUIRED,
                                CLOCK_SKEW,
                                CACHED_ERROR_RESPONSE,
                                CREDENTIALS_PLACEHOLDER,
                                STALE_SESSION)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                ACCOUNT_INACTIVE,
                                LICENSE_OR_SITE_SUSPENDED,
                                WRONG_AUTH_SCHEME,
                                WRONG_TOKEN_KIND,
                                BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .source(CHECK_LIST)
                        .cases("dc-047", "gw-032", "gw-085", "gw-110"),
                Rule.when(
                                "unauthorized-here-served-elsewhere",
                                worksElsewhere()
                                        .and(status(401))
                                        .as("another machine gets in, and this one is answered with 401"))
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED)
                        .hintsAt(CLOCK_SKEW, CREDENTIALS_MISSING)
                        .source("https://github.com/atlassian/gajira-login/issues/39")
                        .source("RFC 9110 section 15.5.2")
                        .wrongWhen(
                                "A firewall in front says 401, as that of Jira Align does, and lets other addresses pass.")
                        .cases("dc-047"),
                Rule.when(
                                "fails-everywhere-since-lately",
                                workedBefore()
                                        .and(
                                                worksElsewhere().not(),
                                                worksInBrowser().not())
                                        .as("what worked before fails from everywhere, and in the browser"))
                        .suggests(SERVICE_INCIDENT)
                        .hintsAt(LICENSE_OR_SITE_SUSPENDED, ACCOUNT_LOCKED, ACCOUNT_INACTIVE)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(CHECK_LIST),
                Rule.when(
                                "fails-elsewhere-too",
                                worksElsewhere().not().as("the same call fails from other machines too"))
                        .speaksAgainst(
                                TLS_INTERCEPTION_UNTRUSTED,
                                DNS_WRONG,
                                CLOCK_SKEW,
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                CORPORATE_PROXY_BLOCKED,
                                CAPTIVE_PORTAL)
                        .source(CHECK_LIST),
                Rule.when(
                                "token-and-person-refused-alike",
                                workedBefore()
                                        .and(
                                                worksInBrowser().not(),
                                                status(401, 403),
                                                secret(API_TOKEN, SCOPED_API_TOKEN, ALIGN_TOKEN, PAT))
                                        .as(
                                                "the token was good before, and now its owner does not get in with a browser either"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(NO_PRODUCT_ACCESS)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .source("https://support.atlassian.com/user-management/docs/deactivate-a-managed-account/")
                        .wrongWhen("The browser shows the API's own answer to somebody who is not logged in."),
                Rule.when(
                                "token-worked-before-and-401",
                                workedBefore()
                                        .and(
                                                status(401),
                                                scheme(BASIC, BEARER),
                                                secret(PASSWORD).not())
                                        .as("the same token worked before and is refused now"))
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .source(CHECK_LIST)
                        .cases("aa-009", "aa-095"));
    }
}
