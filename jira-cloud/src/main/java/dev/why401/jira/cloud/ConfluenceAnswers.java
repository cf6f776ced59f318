package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.OAUTH2;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.jira.cloud.CloudSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Unsaid;
import java.util.List;

/**
 * Knows how Confluence differs from Jira: it refuses a bad credential instead of demoting it, with 403 where it could read
 * the credential and 401 where it could not.
 */
final class ConfluenceAnswers {
    private static final String GATEWAY_NOTES =
            "https://github.com/mozilla/markfluence/blob/HEAD/docs/confluence/api.md";
    private static final String RETIRED_DOWNLOADS = "https://github.com/pchuri/confluence-cli/pull/199";

    /** Somebody tells that Jira answers the same credential. */
    private static final Signal JIRA_SERVES_THE_SAME = matches(
                    "Jira, which serves the same account",
                    "jira",
                    "\\bjira\\b(?! (?:connector|plugin|app\\b))[^.\\n]{0,25}\\b(?:works?|fine|ok|okay|finds|returns|answers|geht|funktioniert|funciona|fonctionne|200)\\b(?! (?:not|nicht))")
            .or(
                    matches(
                            "Jira, which serves the same account",
                            "/rest/api/",
                            "(?<!wiki)/rest/api/[23]/[a-z]{3,20}[^.\\n]{0,25}\\b(?:works?|fine|ok|okay|finds|returns|answers|200)\\b"));

    private ConfluenceAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("confluence-knows-nobody", says("caller cannot access Confluence"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, NO_PRODUCT_ACCESS, TOKEN_EXPIRED)
                        .hintsAt(
                                TOKEN_REVOKED,
                                WRONG_AUTH_SCHEME,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                AUTHORIZATION_HEADER_STRIPPED,
                                SILENT_ANONYMOUS,
                                USERNAME_NOT_EMAIL)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, XSRF_CHECK_FAILED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-095", "jc-096", "jc-099"),
                Rule.when("confluence-user-not-permitted", says("Current user not permitted to use Confluence"))
                        .suggests(NO_PRODUCT_ACCESS, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .hintsAt(
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                WRONG_TOKEN_KIND,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                USERNAME_NOT_EMAIL,
                                SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, XSRF_CHECK_FAILED)
                        .source("https://github.com/department-of-veterans-affairs/va.gov-team/issues/47277")
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-060", "jc-061", "jc-062", "jc-098"),
                Rule.when(
                                "confluence-got-nothing",
                                strangerToConfluence()
                                        .and(noCredentialSent())
                                        .as("Confluence turns away a request that carried no credential"))
                        .proves(CREDENTIALS_MISSING)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-095", "jc-098"),
                Rule.when(
                                "confluence-knows-nobody-any-more",
                                strangerToConfluence()
                                        .and(workedBefore())
                                        .as("Confluence turns away an account that it let in before"))
                        .suggests(NO_PRODUCT_ACCESS, TOKEN_EXPIRED)
                        .hintsAt(TOKEN_REVOKED, ACCOUNT_INACTIVE, SERVICE_INCIDENT)
                        .source("https://github.com/department-of-veterans-affairs/va.gov-team/issues/47277")
                        .cases("jc-060"),
                Rule.when(
                                "confluence-turns-a-bearer-away",
                                strangerToConfluence()
                                        .and(
                                                scheme(BEARER),
                                                secret(OAUTH_ACCESS_TOKEN).not())
                                        .as("Confluence at the site treats an opaque Bearer token like no credential"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(CREDENTIALS_REJECTED, NO_PRODUCT_ACCESS, TOKEN_EXPIRED)
                        .source(CloudSignals.MEASURED_TESTS)
                        .cases("jc-099"),
                Rule.when(
                                "confluence-turns-oauth-away",
                                strangerToConfluence()
                                        .and(site(), scheme(BEARER, OAUTH2), secret(OAUTH_ACCESS_TOKEN))
                                        .as("Confluence at the site turns an OAuth access token away"))
                        .stronglySuggests(WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://developer.atlassian.com/cloud/confluence/oauth-2-3lo-apps/"),
                Rule.when(
                                "confluence-turns-a-pair-away",
                                strangerToConfluence()
                                        .and(status(403), apiToken())
                                        .as("Confluence read the credential, for one it cannot read is answered with"
                                                + " 401"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(NO_PRODUCT_ACCESS, TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_MISSING)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .source(GATEWAY_NOTES)
                        .cases("jc-060", "jc-062", "jc-096"),
                Rule.when(
                                "confluence-forbids-a-pair",
                                product(CONFLUENCE_CLOUD)
                                        .and(status(403), scheme(BASIC))
                                        .as("Confluence says 403 to name and token, as it does when it refuses them"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(TOKEN_EXPIRED, NO_PRODUCT_ACCESS, PERMISSION_DENIED, WRONG_ENDPOINT_FOR_TOKEN)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-060", "jc-062", "jc-096"),
                Rule.when(
                                "confluence-cannot-read-it",
                                onCloud(status(401)
                                        .and(
                                                challengeHas("realm", "%2Fwiki"),
                                                pathContains("/download/attachments/")
                                                        .not())
                                        .as("Confluence answers 401 with its own realm to Basic values that it"
                                                + " cannot read, and 403 to those it refuses")))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER, WRONG_ENDPOINT_FOR_TOKEN)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .source(GATEWAY_NOTES)
                        .cases("jc-097"),
                Rule.when(
                                "confluence-401-at-site",
                                site().and(pathStartsWith("/wiki/"), status(401))
                                        .as("Confluence at the site says 401, which it keeps for credentials that it"
                                                + " cannot read and for retired paths"))
                        .suggests(CREDENTIALS_MALFORMED, ENDPOINT_REFUSES_AUTH_METHOD, WRONG_ENDPOINT_FOR_TOKEN)
                        .hintsAt(CREDENTIALS_PLACEHOLDER)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(CloudSignals.MEASURED_ERRORS)
                        .cases("jc-097", "jc-128", "gw-089")
                        .wrongWhen("The answer is years old: Confluence used to say 401 to refused credentials too."),
                Rule.when(
                                "retired-attachment-download",
                                onCloud(pathContains("/download/attachments/", "/download/thumbnails/")
                                        .and(status(401, 403))
                                        .as("attachments were asked for at a path that was closed to API credentials"
                                                + " in 2026")))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(RETIRED_DOWNLOADS)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1368")
                        .cases("jc-134", "jc-137", "gw-089")
                        .wrongWhen("Other calls with the same credential fail as well."),
                Rule.when(
                                "redirect-to-media-host",
                                locationHas("api.media.atlassian.com")
                                        .as("the redirect leads to the media host, whose signed addresses need no"
                                                + " credential"))
                        .stronglySpeaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .source(RETIRED_DOWNLOADS)
                        .cases("jc-134"),
                Rule.when(
                                "media-host-refused-told",
                                onCloud(
                                        logSays("media service", "api.media.atlassian.com", "media host")
                                                .and(status(400, 401, 403))
                                                .as(
                                                        "the host of the files refused the call, whose addresses are signed, as somebody says")))
                        .suggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source("https://github.com/pchuri/confluence-cli/pull/199"),
                Rule.when(
                                "credential-kept-on-the-way-to-the-media-host",
                                onCloud(logSays(
                                                "Authorization kept",
                                                "Authorization header kept",
                                                "kept the Authorization",
                                                "unrestricted auth",
                                                "location-trusted")
                                        .and(locationHas("api.media.atlassian.com")
                                                .or(logSays("api.media.atlassian.com")))
                                        .as("the log says that the credential went along to the host of the files")))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source("https://github.com/pchuri/confluence-cli/pull/199"),
                Rule.when(
                                "remote-procedures-of-the-past",
                                onCloud(
                                        pathContains("/rpc/xmlrpc", "/rpc/soap-axis", "/rpc/soap/", "/rpc/json-rpc")
                                                .as(
                                                        "the interface for remote procedures was called, which Confluence Cloud has given up")))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .suggests(PASSWORD_NOT_ACCEPTED, BASE_URL_WRONG)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/intro/"),
                Rule.when(
                                "media-host-refused",
                                locationHas("api.media.atlassian.com")
                                        .and(status(400, 401, 403))
                                        .as(
                                                "the media host refused a signed address, as it does where another credential"
                                                        + " comes along"))
                        .stronglySuggests(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, ENDPOINT_REFUSES_AUTH_METHOD, PERMISSION_DENIED)
                        .source("https://github.com/pchuri/confluence-cli/pull/199")
                        .wrongWhen("The client waited until the signature of the address was over.")
                        .cases("jc-134"),
                Rule.when(
                                "confluence-v2-not-found",
                                onCloud(jsonHas("errors.0.code", "NOT_FOUND").or(says("'code': 'NOT_FOUND'"))))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING, WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://github.com/hunyadi/md2conf/issues/106")
                        .source("https://github.com/hunyadi/md2conf/issues/113")
                        .cases("jc-124"),
                Rule.when(
                                "confluence-v2-bare-not-found",
                                onCloud(bodySays(
                                                "\"title\":\"Not Found\"",
                                                "\"title\": \"Not Found\"",
                                                "'title': 'Not Found'")
                                        .and(bodySays("NOT_FOUND"), gateway().not())
                                        .as("Confluence says Not Found without naming the object, as it does to callers"
                                                + " whose credential it does not accept")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .hintsAt(TOKEN_REVOKED, WRONG_ENDPOINT_FOR_TOKEN)
                        .source(GATEWAY_NOTES)
                        .cases("jc-124"),
                Rule.when(
                                "confluence-not-found-behind-the-gateway",
                                onCloud(status(404)
                                        .and(gateway(), jsonHas("errors.0.code", "NOT_FOUND"), credentialSent())
                                        .as(
                                                "Confluence says Not Found to a caller whom the gateway had let pass, and that"
                                                        + " refuses bad tokens itself")))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(WRONG_SITE)
                        .hintsAt(BASE_URL_WRONG, NO_PRODUCT_ACCESS)
                        .speaksAgainst(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                WRONG_ENDPOINT_FOR_TOKEN)
                        .source(GATEWAY_NOTES),
                Rule.when(
                                "confluence-v2-names-what-is-not-found",
                                onCloud(says(
                                                "Cannot find a page with id",
                                                "Could not find page with id",
                                                "Cannot find a space with id",
                                                "Could not find space with id")
                                        .as("Confluence says that it has no such page or space")))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(WRONG_SITE)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                TOKEN_EXPIRED,
                                WRONG_ENDPOINT_FOR_TOKEN,
                                SILENT_ANONYMOUS)
                        .source(GATEWAY_NOTES),
                Rule.when(
                                "confluence-refuses-a-known-caller",
                                onCloud(says("api.service.exceptions.PermissionException", "\"authorized\":false")
                                        .and(Unsaid.of(
                                                "Not permitted to use confluence",
                                                "No permission to use Confluence",
                                                "NotFoundException",
                                                "No space with key",
                                                "No content found with",
                                                "Basic auth with password"))
                                        .as("Confluence knows the caller and finds a permission missing")))
                        .stronglySuggests(PERMISSION_DENIED)
                        .hintsAt(NO_PRODUCT_ACCESS, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/intro/"),
                Rule.when(
                                "confluence-sees-no-user",
                                onCloud(says("user: null", "for user null", "user 'null'")
                                        .and(says("Confluence"))
                                        .as("Confluence names no user where it names the caller")))
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/intro/"),
                Rule.when(
                                "confluence-shows-nothing-to-the-caller",
                                onCloud(
                                        says("exceptions.NotFoundException")
                                                .and(says("\"authorized\":false"))
                                                .as(
                                                        "Confluence says Not Found, and that the caller is not authorized to see more")))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .hintsAt(CREDENTIALS_REJECTED, USERNAME_NOT_EMAIL)
                        .speaksAgainst(PERMISSION_DENIED, BASE_URL_WRONG)
                        .source("https://developer.atlassian.com/cloud/confluence/rest/v1/intro/"),
                Rule.when(
                                "confluence-closed-to-an-account-of-jira",
                                onCloud(status(403)
                                        .and(
                                                strangerToConfluence()
                                                        .or(product(CONFLUENCE_CLOUD), pathStartsWith("/wiki/")),
                                                JIRA_SERVES_THE_SAME)
                                        .as("Jira serves the same account, and Confluence refuses it")))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .hintsAt(OAUTH_SCOPE_MISSING, APP_NOT_INSTALLED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .source("https://support.atlassian.com/user-management/docs/manage-product-access/")
                        .wrongWhen("Jira shows to everybody what was asked for."),
                Rule.when(
                                "client-says-no-such-space",
                                onCloud(says("no such space", "No space with key")
                                        .as("the client says that there is no such space")))
                        .suggests(BASE_URL_WRONG, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .source("https://github.com/kovetskiy/mark/issues/13")
                        .cases("jc-122"));
    }
}
