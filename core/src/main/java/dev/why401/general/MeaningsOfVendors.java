package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Sentences of registries, test managers, shops and suites for offices that say more than their words, or something else. */
final class MeaningsOfVendors {
    private static final Signal SHAREPOINT_CLIENT = logSays(
            "Get-PnP",
            "Set-PnP",
            "Add-PnP",
            "New-PnP",
            "Invoke-PnP",
            "PnP.PowerShell",
            "PnP.Framework",
            "GetACSAppOnlyContext",
            "GetAppOnlyAuthenticatedContext",
            "Microsoft.SharePoint.Client",
            "office365\\runtime",
            "office365/runtime");

    private static final Signal INCORRECT_KEY_ECHOED = says(
            "Incorrect API key provided: http",
            "Incorrect API key provided: Bearer",
            "Incorrect API key provided: \"",
            "Incorrect API key provided: '",
            "Incorrect API key provided: {",
            "Incorrect API key provided: [");

    private MeaningsOfVendors() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "key-of-a-registry-over-or-too-small",
                                says(
                                                "API key is invalid, has expired, or does not have permission",
                                                "api key invalid, has expired, or does not have permission",
                                                "token is invalid, has expired, or does not have",
                                                "key is invalid, expired, or does not have",
                                                "token is invalid, expired, or does not have",
                                                "token is invalid, expired, or lacks",
                                                "invalid, expired, or lacks permission",
                                                "invalid, expired or lacks permission")
                                        .as(
                                                "the registry names three reasons in one sentence, of which the end of the key is the usual one"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .hintsAt(OAUTH_SCOPE_MISSING, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, WAF_BLOCKED)
                        .source("https://github.com/kubernetes-client/csharp/issues/582")
                        .source("https://github.com/NLog/NLog/issues/4683"),
                Rule.when(
                                "key-of-hex-does-not-reach",
                                says("key not authorized for this action", "account not authorized for this action")
                                        .as(
                                                "Hex knows the caller, whose key or account may not do this: publish, say, without a second factor"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED)
                        .suggests(MFA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED, TOKEN_EXPIRED)
                        .source("https://github.com/hexpm/hex/issues/565")
                        .source("https://github.com/hexpm/hex/issues/923")
                        .source("https://github.com/dwyl/learn-elixir/issues/236"),
                Rule.when(
                                "package-held-back-by-a-firewall-for-packages",
                                says(
                                                "Requested item is quarantined",
                                                "component is quarantined",
                                                "blocked for violating organization security policy",
                                                "blocked by Socket Firewall",
                                                "Socket Firewall",
                                                "blocked by JFrog",
                                                "blocked by jfrog packages curation",
                                                "restricted by Curation Policy",
                                                "blocked by curation")
                                        .as("a firewall for packages holds back what was asked for, whoever asks"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(
                                WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, IP_BANNED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://github.com/vercel/next.js/issues/13119")
                        .source("https://github.com/jfrog/jfrog-cli/issues/3150")
                        .source("https://github.com/open-gitagent/gitagent/issues/55"),
                Rule.when(
                                "runner-of-gitlab-not-known",
                                logSays(
                                                "Checking for jobs... forbidden",
                                                "Unable to get builds forbidden",
                                                "jobs/request: 403",
                                                "(check registration token)")
                                        .or(pathContains("/api/v4/jobs/request", "/builds/register.json")
                                                .and(status(403)))
                                        .as(
                                                "GitLab does not know the token of the runner, as of one that was removed or of the token for registering"))
                        .stronglySuggests(WRONG_TOKEN_KIND, CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(WAF_BLOCKED, PERMISSION_DENIED, IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, TOKEN_EXPIRED)
                        .source("https://github.com/evanlucas/gcr/issues/11")
                        .source("https://github.com/cattle-ops/terraform-aws-gitlab-runner/issues/1143")
                        .source("https://github.com/sameersbn/docker-gitlab/issues/2720"),
                Rule.when(
                                "tests-of-xray-kept-in-another-region",
                                says("Xray data is in another region")
                                        .as(
                                                "Xray keeps the data of this site in another region, which has its own host"))
                        .proves(WRONG_ENDPOINT_FOR_TOKEN)
                        .suggests(BASE_URL_WRONG, WRONG_SITE)
                        .rulesOut(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source("https://github.com/inluxc/playwright-xray/issues/68")
                        .source("https://github.com/mikepenz/xray-action/issues/947")
                        .source("https://github.com/Qytera-Gmbh/cypress-xray-plugin/issues/496"),
                Rule.when(
                                "client-or-licence-of-xray",
                                says(
                                                "Invalid client credentials or user license",
                                                "Invalid user credentials or user license")
                                        .as("Xray names the key and the licence of its user in one sentence"))
                        .stronglySuggests(CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED, NO_PRODUCT_ACCESS)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .source("https://docs.getxray.app/display/XRAYCLOUD/REST+API"),
                Rule.when(
                                "token-of-cloudflare-does-not-reach",
                                says("Authentication error [code: 10000]", "Authentication error (10000)")
                                        .as(
                                                "Cloudflare says so of a token that does not reach: its permissions, its account, or the addresses it is bound to"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(PERMISSION_DENIED, WRONG_SITE, IP_NOT_ALLOWLISTED)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .speaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, TOKEN_EXPIRED)
                        .source("https://github.com/cloudflare/terraform-provider-cloudflare/issues/1533")
                        .source("https://github.com/lablabs/cloudflare-exporter/issues/120")
                        .source("https://github.com/cloudflare/workers-sdk/issues/3582"),
                Rule.when(
                                "airflow-sees-nobody",
                                says("stable-rest-api-ref.html#section/Errors/Unauthenticated")
                                        .and(scheme(Scheme.BASIC))
                                        .as(
                                                "a name and a password came, and Airflow saw nobody, as long as its backend for them is not switched on"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://github.com/apache/airflow/issues/23663")
                        .source("https://github.com/apache/airflow/issues/14423")
                        .source("https://github.com/apache/airflow/issues/23321"),
                Rule.when(
                                "app-of-sharepoint-refused",
                                SHAREPOINT_CLIENT
                                        .and(logSays("(401)", "401 Client Error", "401 Unauthorized")
                                                .or(status(401)))
                                        .as(
                                                "the app logged in, and SharePoint Online takes the tokens of such apps only where its tenant allows them"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD, PERMISSION_DENIED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://github.com/pnp/powershell/issues/3549")
                        .source("https://github.com/pnp/PnP-PowerShell/issues/2906")
                        .source("https://github.com/pnp/pnpjs/issues/1391"),
                Rule.when(
                                "shop-forgot-the-app",
                                says("API key or access token (unrecognized login or wrong password)")
                                        .and(secret(SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as(
                                                "the shop does not know the token of the app any more, as after the app was removed"))
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(WRONG_TOKEN_KIND)
                        .source("https://github.com/christophergregory/shopify-node-api/issues/63")
                        .source("https://github.com/Shopify/shopify_django_app/issues/37")
                        .source("https://github.com/gnikyt/laravel-shopify/issues/512"),
                Rule.when(
                                "tenant-of-xero-not-the-one",
                                says(
                                                "\"Detail\":\"AuthenticationUnsuccessful\"",
                                                "\"detail\": \"AuthenticationUnsuccessful\"")
                                        .as(
                                                "Xero took the token, and the tenant that was named is missing, not connected, or has another id by now"))
                        .stronglySuggests(WRONG_SITE, APP_NOT_INSTALLED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://github.com/NangoHQ/nango/issues/203")
                        .source("https://github.com/XeroAPI/xero-php-oauth2/issues/147")
                        .source("https://github.com/dcblogdev/laravel-xero/issues/40"),
                Rule.when(
                                "something-else-in-the-place-of-the-key",
                                INCORRECT_KEY_ECHOED.as("the server repeats what came as the key, and it is no key"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("https://github.com/continuedev/continue/issues/10250"),
                Rule.when(
                                "variable-in-the-place-of-the-key",
                                says(
                                                "Incorrect API key provided: undefined",
                                                "Incorrect API key provided: None",
                                                "Incorrect API key provided: null",
                                                "Incorrect API key provided: your",
                                                "Incorrect API key provided: $",
                                                "Incorrect API key provided: <",
                                                "Incorrect API key provided: %",
                                                "Incorrect API key provided: sk-xxx")
                                        .as("the server repeats what came as the key, and nobody filled it in"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("https://github.com/jas3333/GPT-Helper/issues/26")
                        .source("https://github.com/yihong0618/bilingual_book_maker/issues/195"),
                Rule.when(
                                "key-of-twilio-in-the-place-of-the-account",
                                says("AccountSid SK")
                                        .as("the id of a key stands where Twilio wants the id of the account"))
                        .stronglySuggests(WRONG_TOKEN_KIND, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/twilio/twilio-ruby/issues/478")
                        .source("https://github.com/twilio/twilio-php/issues/850"),
                Rule.when(
                                "twilio-asks-for-a-login",
                                says("Authenticate")
                                        .and(says(
                                                "Twilio\\Exceptions",
                                                "Twilio returned",
                                                "twilio.com/docs/errors",
                                                "TwilioRestException",
                                                "TwilioException"))
                                        .as(
                                                "Twilio does not take the pair: an id and a secret of different kinds, or of different accounts"))
                        .stronglySuggests(CREDENTIALS_REJECTED, WRONG_TOKEN_KIND)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .hintsAt(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(WRONG_AUTH_SCHEME, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://github.com/twilio/twilio-python/issues/259")
                        .source("https://github.com/twilio/twilio-php/issues/380")
                        .source("https://github.com/twilio/twilio-video-app-react/issues/171"),
                Rule.when(
                                "login-by-gigya-wants-a-captcha",
                                says("Login Failed Captcha Required")
                                        .or(
                                                matches(
                                                        "a login that needs a CAPTCHA",
                                                        "captchaneeded",
                                                        "\\bcaptchaNeeded\\b(?!\\\\?[\"']?\\s?[:=]\\s?[\"']?(?:false|0|no|null)\\b)"))
                                        .as("the login service counts the failed logins and wants a CAPTCHA"))
                        .proves(CAPTCHA_REQUIRED)
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD"),
                Rule.when(
                                "pages-of-a-filter-for-a-host-of-ones-own",
                                internalHost()
                                        .and(says(
                                                "Blocked Category",
                                                "URL Category",
                                                "Web Filter",
                                                "Web Gateway",
                                                "Web Protection",
                                                "content filter",
                                                "not categorized",
                                                "Uncategorized"))
                                        .as(
                                                "a filter for the web answered a call to a host of one's own, which is to go past the proxy"))
                        .stronglySuggests(PROXY_BYPASS_MISSING)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, IP_BANNED, WAF_BLOCKED, GEO_BLOCKED)
                        .source("RFC 9110 section 7.6"),
                Rule.when(
                                "token-of-digitalocean-not-known",
                                says("Unable to authenticate you")
                                        .as("DigitalOcean says so of a token that was revoked, is over or was cut"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .speaksAgainst(BASE_URL_WRONG, PERMISSION_DENIED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://docs.digitalocean.com/"),
                Rule.when(
                                "forge-forbids-its-first-call",
                                pathContains("/api/v1/version", "/api/v1/user/repos", "/api/v1/orgs/", "/api/v1/repos/")
                                        .and(status(403))
                                        .as(
                                                "Gitea or Forgejo forbids so what the scopes of the token leave out, and what a visitor may not see"))
                        .suggests(OAUTH_SCOPE_MISSING, CREDENTIALS_MISSING)
                        .speaksAgainst(WAF_BLOCKED, IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://docs.gitea.com/"),
                Rule.when(
                                "forge-hides-its-version-from-a-token",
                                pathContains("/api/v1/version")
                                        .and(status(403), requestHeader("Authorization"))
                                        .as(
                                                "no right guards the version of Gitea or Forgejo, so it is the scopes of the token that leave it out"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .speaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://docs.gitea.com/"),
                Rule.when(
                                "login-at-anaconda-over-or-overruled",
                                says("anaconda login", "anaconda.org again", "anaconda logout")
                                        .and(says("401", "unauthorized"))
                                        .as(
                                                "conda had a login at anaconda.org, which is over, or which a file of other logins took the place of"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source("https://docs.anaconda.com/"),
                Rule.when(
                                "forge-has-its-own-word-for-the-scheme",
                                pathContains("/api/v1/version", "/api/v1/user", "/api/v1/orgs/", "/api/v1/repos/")
                                        .and(requestHeader("Authorization", "token "))
                                        .as(
                                                "the word token in front of the secret is the one that Gitea and Forgejo want"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source("https://docs.gitea.com/"),
                Rule.when(
                                "cookie-of-notion-over",
                                hostUnder("notion.so", "notion.com")
                                        .and(pathStartsWith("/api/v3/"), status(401))
                                        .as(
                                                "the inner interface of Notion does not take the token of the cookie any more, which lives as long as the login"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(TOKEN_REVOKED, STALE_SESSION)
                        .speaksAgainst(CREDENTIALS_CHANGED, PERMISSION_DENIED)
                        .source("https://www.notion.so/"));
    }
}
