package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Codes with which services, appliances and mail servers say what is wrong with an account, a key or the place it was sent to. */
final class LoginServices {
    private static final String OKTA = "https://developer.okta.com/docs/reference/api/authn/";
    private static final String OKTA_CODES = "https://developer.okta.com/docs/reference/error-codes/";
    private static final String SYNOLOGY =
            "https://global.download.synology.com/download/Document/Software/DeveloperGuide/Os/DSM/All/enu/DSM_Login_Web_API_Guide_enu.pdf";
    private static final String CLOUDFLARE = "https://developers.cloudflare.com/fundamentals/api/troubleshooting/";

    private LoginServices() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "okta-account-locked",
                                jsonHas("status", "LOCKED_OUT")
                                        .or(okta("069|119"))
                                        .as("Okta says that the account is locked"))
                        .proves(ACCOUNT_LOCKED)
                        .source(OKTA),
                Rule.when(
                                "okta-password-over",
                                jsonHas("status", "PASSWORD_EXPIRED")
                                        .or(okta("064"))
                                        .as("Okta says that the password has to be set anew"))
                        .proves(CREDENTIALS_CHANGED)
                        .source(OKTA),
                Rule.when(
                                "okta-second-factor",
                                jsonHas("status", "MFA_ENROLL")
                                        .or(jsonHas("status", "MFA_REQUIRED"), jsonHas("status", "MFA_CHALLENGE"))
                                        .as("Okta took the password and wants a second factor"))
                        .proves(MFA_REQUIRED)
                        .source(OKTA),
                Rule.when(
                                "okta-code-of-the-second-factor-wrong",
                                okta("068").as("Okta did not take the code of the second factor"))
                        .proves(MFA_REQUIRED)
                        .source(OKTA_CODES),
                Rule.when(
                                "okta-login-refused",
                                okta("004")
                                        .as("Okta refused the login, and says the same of a locked account by default"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_LOCKED)
                        .hintsAt(CREDENTIALS_CHANGED, ACCOUNT_INACTIVE)
                        .speaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(OKTA_CODES),
                Rule.when("okta-session-over", okta("005").as("Okta does not know the session, or not any more"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING)
                        .source(OKTA_CODES),
                Rule.when("okta-forbids", okta("006").as("Okta knows the caller, who may not do this"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING, ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(OKTA_CODES),
                Rule.when("okta-feature-not-there", okta("015").as("the organisation at Okta has not this feature"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, LICENSE_OR_SITE_SUSPENDED)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(OKTA_CODES),
                Rule.when("okta-counts", okta("047").as("Okta says that a limit of calls is reached"))
                        .proves(RATE_LIMITED)
                        .source(OKTA_CODES),
                synology("synology-account-off", "401", "the account is disabled")
                        .proves(ACCOUNT_INACTIVE),
                synology("synology-no-right", "402", "the user may not use this service")
                        .stronglySuggests(NO_PRODUCT_ACCESS, PERMISSION_DENIED),
                synology("synology-second-factor", "403", "a code of the second factor is wanted")
                        .proves(MFA_REQUIRED),
                synology("synology-second-factor-wrong", "404", "the code of the second factor is wrong")
                        .proves(MFA_REQUIRED),
                synology("synology-second-factor-to-be-set-up", "406", "a second factor has to be set up")
                        .proves(MFA_REQUIRED),
                synology("synology-address-blocked", "407", "the address is blocked")
                        .proves(IP_BANNED),
                Rule.when(
                                "one-time-code-wanted-in-json",
                                bodySays("\"type\":\"otp\"", "\"type\": \"otp\"")
                                        .as("the answer asks for a one-time code"))
                        .stronglySuggests(MFA_REQUIRED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(SYNOLOGY),
                Rule.when(
                                "sap-refuses-the-logon",
                                says("Logon Error Message", "Anmeldung fehlgeschlagen")
                                        .and(status(401))
                                        .as(
                                                "the page says that the logon failed, as that of SAP does of a wrong password and of a locked or outdated one as well"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(ACCOUNT_LOCKED, CREDENTIALS_CHANGED)
                        .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN)
                        .source("https://help.sap.com/"),
                Rule.when(
                                "login-prohibited-for-the-user",
                                says(
                                                "user is prohibited from logging in",
                                                "sign in is prohibited",
                                                "account is prohibited from signing in",
                                                "user is not allowed login",
                                                "not allowed to log in because",
                                                "Please sign-in at least once")
                                        .as("the server knows the user, whose account is not open for logins"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .hintsAt(NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://github.com/go-gitea/gitea/blob/main/models/user/error.go")
                        .source(
                                "https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity"),
                Rule.when(
                                "service-not-among-those-of-the-user",
                                says(
                                                "notACalendarUser",
                                                "must be signed up for Google Calendar",
                                                "Mail service not enabled",
                                                "Gmail API is not enabled for the user",
                                                "does not have a Google Drive license")
                                        .as("the account has no access to this service of the vendor"))
                        .proves(NO_PRODUCT_ACCESS)
                        .speaksAgainst(WRONG_AUTH_SCHEME, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://developers.google.com/workspace/calendar/api/guides/errors"),
                Rule.when(
                                "mailbox-not-one-of-the-cloud",
                                says(
                                                "MailboxNotEnabledForRESTAPI",
                                                "MailboxNotSupportedForRESTAPI",
                                                "mailbox is either inactive",
                                                "REST API is not yet supported for this mailbox")
                                        .as(
                                                "Microsoft Graph finds no mailbox in the cloud: it has no licence, is soft-deleted, or is one on premises"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(WRONG_AUTH_SCHEME, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://learn.microsoft.com/graph/errors"),
                Rule.when(
                                "mail-server-takes-no-passwords",
                                says("SmtpClientAuthentication is disabled", "smtp_auth_disabled")
                                        .as("Exchange takes no user name and password for sending mail"))
                        .proves(BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_REJECTED)
                        .source(
                                "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission"),
                Rule.when(
                                "mailbox-of-somebody-else",
                                says("User is authenticated but not connected")
                                        .as(
                                                "Exchange took the login and opens no mailbox: the token is not one for this user, or IMAP is turned off for the mailbox"))
                        .suggests(PRINCIPAL_TOKEN_MISMATCH, NO_PRODUCT_ACCESS, OAUTH_SCOPE_MISSING)
                        .hintsAt(PERMISSION_DENIED, TOKEN_POLICY_BLOCKED, SERVICE_INCIDENT)
                        .source("https://github.com/simonrob/email-oauth2-proxy/issues/275")
                        .source("https://github.com/imapsync/imapsync/issues/411"),
                Rule.when(
                                "login-in-the-browser-wanted-by-google",
                                says("Please log in via your web browser", "accounts/answer/78754")
                                        .as("Google wants the person to show up in a browser first"))
                        .stronglySuggests(CAPTCHA_REQUIRED)
                        .suggests(MFA_REQUIRED, PASSWORD_NOT_ACCEPTED)
                        .source("https://support.google.com/mail/answer/7126229"),
                Rule.when(
                                "name-and-key-of-cloudflare",
                                says("Unknown X-Auth-Key or X-Auth-Email")
                                        .as("Cloudflare knows no user with this address and this global key together"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH, CREDENTIALS_REJECTED)
                        .source(CLOUDFLARE),
                Rule.when(
                                "address-of-cloudflare-has-no-such-form",
                                says("Invalid format for X-Auth-Email")
                                        .as("Cloudflare wants an e-mail address beside the global key"))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .source(CLOUDFLARE)
                        .wrongWhen("The client sends an empty header beside a token of another kind."),
                Rule.when(
                                "key-of-cloudflare-has-no-such-form",
                                says("Invalid format for X-Auth-Key")
                                        .as("what was sent as the global key of Cloudflare has not the form of one"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(CLOUDFLARE),
                Rule.when(
                                "nothing-sent-to-cloudflare",
                                says("Missing X-Auth-Key, X-Auth-Email or Authorization")
                                        .as("Cloudflare got none of its headers"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source(CLOUDFLARE),
                Rule.when(
                                "header-that-cloudflare-does-not-read",
                                says("Missing X-Auth-Key, X-Auth-Email or Authorization")
                                        .and(requestHeader("Authorization"))
                                        .as(
                                                "an Authorization header was sent, and Cloudflare says so of one without the word Bearer, and of one with no token behind it"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, WRONG_AUTH_SCHEME)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(CLOUDFLARE),
                Rule.when(
                                "header-of-cloudflare-has-no-such-form",
                                says("\"code\":6111", "\"code\": 6111")
                                        .as(
                                                "Cloudflare cannot read the header: the token has a character that none has"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .source(CLOUDFLARE),
                Rule.when(
                                "account-and-key-of-twilio",
                                jsonHas("code", "20003")
                                        .as("Twilio does not take this key for this account, or takes none of the two"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH, LICENSE_OR_SITE_SUSPENDED)
                        .isAHintAgainst(CREDENTIALS_MISSING)
                        .source("https://www.twilio.com/docs/api/errors/20003"),
                Rule.when(
                                "organisation-and-key-differ",
                                says("mismatched_organization", "header should match organization for API key")
                                        .as("the organisation that was named is not that of the key"))
                        .proves(PRINCIPAL_TOKEN_MISMATCH)
                        .source("https://platform.openai.com/docs/guides/error-codes"),
                Rule.when(
                                "key-of-datadog-refused",
                                hostUnder("datadoghq.com", "datadoghq.eu", "ddog-gov.com")
                                        .and(status(403))
                                        .as(
                                                "Datadog says 403 of a key that this site does not know, as of one made on another site"))
                        .stronglySuggests(CREDENTIALS_REJECTED, WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(WRONG_SITE, PERMISSION_DENIED)
                        .source("https://docs.datadoghq.com/getting_started/site/"),
                Rule.when(
                                "key-of-mailgun-refused",
                                hostUnder("mailgun.net")
                                        .or(says(
                                                "MailgunAPIError",
                                                "Mailgun API response",
                                                "Mailgun error",
                                                "mailgun-js",
                                                "mailgun.js",
                                                "mailgun\\lib"))
                                        .and(says("Forbidden"), status(401).or(says("401", "Forbidden")))
                                        .as(
                                                "Mailgun says Forbidden to a key that this region does not know, and has another host for the EU"))
                        .stronglySuggests(CREDENTIALS_REJECTED, WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source("https://github.com/mailgun/mailgun.js/issues/388")
                        .source("https://github.com/mailgun/mailgun-js-boland/issues/268")
                        .source("https://github.com/dongri/mailgun-rs/issues/9"),
                Rule.when(
                                "key-or-region-of-new-relic",
                                says("Missing API key or an invalid region", "license key invalid or region mismatch")
                                        .as(
                                                "the client of New Relic says the same of a wrong key as of another region"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://docs.newrelic.com/"),
                Rule.when(
                                "key-without-an-end",
                                hostUnder(
                                                "mailgun.net",
                                                "datadoghq.com",
                                                "datadoghq.eu",
                                                "sendgrid.com",
                                                "algolia.net",
                                                "algolianet.com",
                                                "twilio.com",
                                                "nr-data.net",
                                                "newrelic.com",
                                                "postmarkapp.com",
                                                "mandrillapp.com",
                                                "mailchimp.com",
                                                "monday.com")
                                        .or(says("MailgunAPIError", "Invalid Application-ID or API key"))
                                        .and(secret(SecretKind.API_TOKEN))
                                        .as("the keys of this vendor have no end"))
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source("https://documentation.mailgun.com/")
                        .source("https://docs.datadoghq.com/"),
                Rule.when(
                                "domain-of-another-region",
                                hostUnder("api.mailgun.net")
                                        .and(says("Domain not found", "domain not found"))
                                        .as(
                                                "Mailgun does not know the domain in this region, and has another for the EU"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://documentation.mailgun.com/docs/mailgun/api-reference/api-overview"),
                Rule.when(
                                "other-endpoint-for-this-key-named",
                                says("Wrong endpoint. Use", "use the sandbox endpoint", "use the production endpoint")
                                        .as("the server names the endpoint that this key belongs to"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://developers.deepl.com/docs/getting-started/auth"),
                Rule.when(
                                "live-and-test-mixed-up",
                                says(
                                                "exists in live mode, but a test mode key",
                                                "exists in test mode, but a live mode key")
                                        .as(
                                                "the key is one of the test side and the object one of the live side, or the reverse"))
                        .proves(WRONG_SITE)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .source("https://docs.stripe.com/keys"),
                Rule.when(
                                "tenant-of-xero-not-connected",
                                hostUnder("api.xero.com")
                                        .and(status(403), says("AuthenticationUnsuccessful"))
                                        .as(
                                                "Xero took the token, and the organisation is not connected to the app, or no longer"))
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://developer.xero.com/documentation/guides/oauth2/tenants"),
                Rule.when(
                                "token-of-a-shop-refused",
                                says("[API] Invalid API key or access token")
                                        .as(
                                                "Shopify does not take the token, as after the app was removed from the shop"))
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .suggests(APP_NOT_INSTALLED, WRONG_SITE)
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_MISSING)
                        .source("https://shopify.dev/docs/api/usage/response-codes"),
                Rule.when(
                                "shop-took-the-token-before",
                                says("[API] Invalid API key or access token")
                                        .and(workedBefore())
                                        .as("Shopify took the token before, which ends when a shop removes the app"))
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://shopify.dev/docs/apps/build/authentication-authorization"),
                Rule.when(
                                "token-in-the-call-retired-by-zabbix",
                                says("unexpected parameter \"auth\"", "unexpected parameter \\\"auth\\\"")
                                        .as(
                                                "Zabbix reads the token in the Authorization header only, since version 7.2"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .source("https://www.zabbix.com/documentation/current/en/manual/api"),
                Rule.when(
                                "token-of-postgrest-refused",
                                says("PGRST301", "PGRST303", "JWSInvalidSignature")
                                        .and(Words.unsaid("JWT expired", "JWT issued at future"))
                                        .as("PostgREST could not verify the signed token"))
                        .proves(JWT_INVALID)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.postgrest.org/en/stable/references/errors.html"),
                Rule.when(
                                "postgrest-answers-nobody-unknown",
                                says("PGRST302").as("PostgREST got no token, and answers nobody without one"))
                        .proves(CREDENTIALS_MISSING)
                        .source("https://docs.postgrest.org/en/stable/references/errors.html"),
                Rule.when(
                                "signed-token-from-the-future",
                                says("JWT issued at future")
                                        .as("the time at which the token was issued lies ahead of the server's clock"))
                        .proves(CLOCK_SKEW)
                        .source("https://docs.postgrest.org/en/stable/references/errors.html"),
                Rule.when(
                                "kind-of-token-shut-out",
                                matches(
                                                "a kind of token that an endpoint does not take",
                                                "token",
                                                "\\b(?:unavailable|forbidden|not (?:allowed|available|supported|permitted)) (?:with|for|using|to) (?:an? |the )?(?:personal access|organi[sz]ation access|service account|deploy|job|bot|app|user|installation)[ -]tokens?\\b")
                                        .or(says(
                                                "is unavailable with group auth",
                                                "is unavailable with user auth",
                                                "is unavailable with service token"))
                                        .as("the server takes the token, and not for this endpoint"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://docs.docker.com/security/access-tokens/")
                        .source("https://dev.vk.com/reference/errors"),
                Rule.when(
                                "app-kept-out-by-a-setting-of-the-tenant",
                                says("API is not accessible for application")
                                        .as("the administrator has to let apps in that log in by themselves"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/power-bi/developer/embedded/embed-service-principal"),
                Rule.when(
                                "conversation-of-slack-not-seen",
                                jsonHas("error", "channel_not_found")
                                        .as("Slack says so of a conversation to which the token has no way, too"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(WRONG_SITE)
                        .source("https://docs.slack.dev/reference/methods/conversations.history"),
                Rule.when(
                                "session-of-grafana-not-there",
                                bodySays("user token not found")
                                        .as("Grafana looked for the session of a cookie and found none"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .source("https://github.com/grafana/grafana/blob/main/pkg/services/auth/auth.go"),
                Rule.when(
                                "credentials-came-and-fit-no-realm",
                                says("unable to authenticate with provided credentials")
                                        .as(
                                                "Elasticsearch got a credential, and none of its ways to log in could use it"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING, AUTHORIZATION_HEADER_STRIPPED, REDIRECT_DROPPED_CREDENTIALS)
                        .source(
                                "https://www.elastic.co/guide/en/elasticsearch/reference/current/token-authentication-services.html"),
                Rule.when(
                                "key-as-bearer-where-apikey-is-offered",
                                scheme(Scheme.BEARER)
                                        .and(status(401), challengeOffers("ApiKey"))
                                        .as(
                                                "a token went as Bearer to a server that wants API keys under a scheme of their own"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source(
                                "https://www.elastic.co/guide/en/elasticsearch/reference/current/token-authentication-services.html")
                        .wrongWhen("It is a token of the server's own token service."),
                Rule.when(
                                "anonymous-by-the-limit-of-github",
                                hostUnder("api.github.com")
                                        .and(
                                                responseHeader("x-ratelimit-limit", "60"),
                                                responseHeader("x-ratelimit-limit", "600")
                                                        .not(),
                                                responseHeader("x-ratelimit-limit", "605")
                                                        .not(),
                                                status(401)
                                                        .and(credentialSent())
                                                        .not())
                                        .as("GitHub grants sixty calls an hour, which is what it grants to strangers"))
                        .stronglySuggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .source("https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api"),
                Rule.when(
                                "bad-credentials-at-github",
                                hostUnder("api.github.com")
                                        .and(
                                                status(401),
                                                credentialSent(),
                                                pathStartsWith("/repos/", "/orgs/", "/users/", "/search/"))
                                        .as(
                                                "GitHub says 401 here of a credential that it does not know any more; strangers are served, or told 404"))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .source("https://github.com/renovatebot/renovate/issues/2286")
                        .source("https://github.com/actions/create-github-app-token/issues/128"),
                Rule.when(
                                "higher-limit-for-those-who-log-in",
                                says("Authenticated requests get a higher rate limit")
                                        .as("the limit is that of callers without a login"))
                        .suggests(RATE_LIMITED)
                        .hintsAt(CREDENTIALS_MISSING)
                        .source("https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api"),
                Rule.when(
                                "role-of-postgres-with-a-capital",
                                matches(
                                                "a role whose name has a capital",
                                                "does not exist",
                                                "\\brole \"(?!Administrator\")(?=[^\"\\n]{0,40}(?-i:[A-Z]))[^\"\\n]{1,60}\" does not exist")
                                        .as(
                                                "PostgreSQL has no role of this name, and makes all letters small of a name that is created without quotes"))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .isAHintAgainst(CREDENTIALS_REJECTED)
                        .source("https://www.postgresql.org/docs/current/sql-syntax-lexical.html")
                        .wrongWhen(
                                "The client took the name of the user of the machine, as it does where none is set."),
                Rule.when(
                                "name-in-two-spellings",
                                matches(
                                                "the name of a user, and the same in other capitals",
                                                "user",
                                                "\\buser(?:name)?[\"']?(?:: ?[\"'\\[]?| [\"'\\[])([a-z][\\w.-]{2,30})\\b[^\\w.-][^\\n]{0,250}?(?:[\"'\\[]|(?:user|name|uid|cn|login)[:=]? ?)(?!(?-i:\\1)\\b)\\1(?![\\w.-])")
                                        .as("the log shows the name of the user in two spellings"))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://httpd.apache.org/docs/2.4/programs/htpasswd.html")
                        .wrongWhen("One of the two is the name of a product or of a place, and not that of a user."),
                Rule.when(
                                "realm-in-small-letters",
                                says("KDC reply did not match expectations")
                                        .as("the KDC answered for another spelling of the name or the realm"))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .suggests(WRONG_SITE, EMAIL_NOT_USERNAME)
                        .source("https://web.mit.edu/kerberos/krb5-latest/doc/admin/conf_files/krb5_conf.html"));
    }

    private static Signal okta(String endings) {
        return matches("an error code of Okta", "e0000", "\\bE0000(?:" + endings + ")\\b");
    }

    private static Rule synology(String id, String code, String meaning) {
        return Rule.when(
                        id,
                        pathContains("/webapi/")
                                .and(jsonHas("success", "false"), jsonHas("error.code", code))
                                .as("the login of Synology DSM says that " + meaning + " (" + code + ")"))
                .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                .source(SYNOLOGY);
    }
}
