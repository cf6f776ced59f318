package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What registries of packages, hosts of repositories, build services and keepers of secrets write when they refuse. */
final class RepositoryRefusals {
    private static final String AZURE_DEVOPS =
            "https://learn.microsoft.com/azure/devops/organizations/security/troubleshoot-permissions";
    private static final String NPM = "https://docs.npmjs.com/common-errors";
    private static final String ARTIFACTORY =
            "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-lock-and-login-suspension";
    private static final String VAULT = "https://developer.hashicorp.com/vault/api-docs#http-status-codes";
    private static final String HUBSPOT = "https://developers.hubspot.com/changelog/upcoming-api-key-sunset";

    private RepositoryRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "azure-devops-sees-nobody",
                                matches(
                                                "the code of a refusal in which the name is empty",
                                                "tf400813",
                                                "TF400813: The user '(?:aaaaaaaa-aaaa-aaaa-aaaa[^']{0,20})?' is not authorized|TF400813: Resource not available for anonymous access")
                                        .as(
                                                "Azure DevOps made no user of what was sent, as of a token that is over or cut"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .suggests(TOKEN_REVOKED, WRONG_TOKEN_KIND, BASE_URL_WRONG)
                        .speaksAgainst(
                                PERMISSION_DENIED,
                                ADMIN_REQUIRED,
                                OAUTH_SCOPE_MISSING,
                                AUTHORIZATION_HEADER_STRIPPED,
                                WRONG_AUTH_SCHEME)
                        .source(AZURE_DEVOPS)
                        .source("https://github.com/microsoft/azure-devops-auth-samples/issues/52"),
                Rule.when(
                                "azure-devops-sees-nobody-from-here",
                                matches(
                                                "the code of a refusal in which the name is empty",
                                                "tf400813",
                                                "TF400813: The user '(?:aaaaaaaa-aaaa-aaaa-aaaa[^']{0,20})?' is not authorized|TF400813: Resource not available for anonymous access")
                                        .and(worksElsewhere())
                                        .as(
                                                "Azure DevOps made no user of what came from here, and of the same from elsewhere it does: a variable was not filled in"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, IP_NOT_ALLOWLISTED)
                        .source("https://github.com/microsoft/azure-devops-auth-samples/issues/52"),
                Rule.when(
                                "azure-devops-knows-the-user",
                                matches(
                                                "the code of a refusal that names a user",
                                                "tf400813",
                                                "TF400813: The user '(?!aaaaaaaa-aaaa-aaaa)[^']{1,200}' is not authorized")
                                        .as(
                                                "Azure DevOps knows the user, who is not let into this organisation or place"))
                        .stronglySuggests(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .suggests(WRONG_SITE, OAUTH_SCOPE_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "azure-devops-does-not-let-in",
                                says("TF30063", "VS30063")
                                        .as("Azure DevOps does not let in whoever the client logged in as"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, STALE_SESSION, NO_PRODUCT_ACCESS)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "azure-devops-hides-the-place",
                                says("TF401019", "VS800075", "TF200016")
                                        .as("Azure DevOps does not say whether the place is missing or hidden"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(BASE_URL_WRONG, PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "azure-devops-names-the-right",
                                says(
                                                "TF401027",
                                                "TF50309",
                                                "TF401289",
                                                "TF237111",
                                                "needs the following permission(s) on")
                                        .as("Azure DevOps names the right that the user lacks"))
                        .proves(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "azure-devops-policy",
                                says("VS403463", "conditional access policy defined by your")
                                        .as("a policy of the directory keeps the caller out of Azure DevOps"))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(MFA_REQUIRED)
                        .source(
                                "https://learn.microsoft.com/azure/devops/organizations/accounts/conditional-access-policies"),
                Rule.when(
                                "token-refused-by-the-marketplace",
                                says(
                                                "marketplace.visualstudio.com",
                                                "aka.ms/vscodepat",
                                                "personal access token is correct and hasn't expired")
                                        .and(status(401).or(says("(401)", "401 (Not Authorized)")))
                                        .as(
                                                "the marketplace of Visual Studio says the same of a token that is over as of one made for one organisation, or without the right to publish"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(TOKEN_EXPIRED, WRONG_SITE, CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME, CREDENTIALS_MISSING)
                        .source("https://github.com/microsoft/vscode-vsce/issues/507")
                        .source("https://github.com/microsoft/vscode-docs/pull/61.patch"),
                Rule.when(
                                "package-hidden-by-a-feed",
                                logSays(
                                                "was not found in the package registry",
                                                "Could not find a version that satisfies the requirement",
                                                "No matching distribution found for",
                                                "is not in this registry",
                                                "is not in the npm registry",
                                                "Unable to find package",
                                                "NU1101",
                                                "Could not find artifact",
                                                "no matching package named",
                                                "Could not find gem",
                                                "matches any version in any of the sources",
                                                "doesn't match any versions, version solving failed",
                                                "couldn't find package")
                                        .and(credentialSent()
                                                .or(says("pkgs.dev.azure.com", "artifactory", "/packages/pypi/simple")))
                                        .as(
                                                "a store of packages was asked with a credential and knows no such package, as it says of one that the caller may not see"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(BASE_URL_WRONG, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .hintsAt(OAUTH_SCOPE_MISSING, TOKEN_EXPIRED)
                        .source("https://github.com/astral-sh/uv/issues/3542")
                        .wrongWhen("The name or the version of the package is wrong."),
                Rule.when(
                                "azure-devops-token-over",
                                responseHeader("X-TFS-ServiceError", "has%20expired")
                                        .or(responseHeader("X-TFS-ServiceError", "has expired"))
                                        .as("Azure DevOps says in a header that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://github.com/microsoft/azure-pipelines-agent/issues/1559"),
                Rule.when(
                                "publishing-answered-with-not-found",
                                matches(
                                                "a package that could not be published because there is none",
                                                "404",
                                                "404 Not Found - PUT https?://|404[^\\n]{0,80}is not in (?:this|the npm) registry")
                                        .and(says("PUT http"))
                                        .as(
                                                "the registry of npm says 404 to whoever may not publish there, logged in or not"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_MISSING)
                        .suggests(TOKEN_EXPIRED, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(NPM)
                        .source("https://github.com/npm/cli/issues/1637"),
                Rule.when(
                                "second-factor-wanted-to-publish",
                                says(
                                                "with bypass 2fa enabled is required",
                                                "requires a one-time password",
                                                "must provide a one-time pass",
                                                "npm ERR! code EOTP",
                                                "Two-factor authentication is required to publish")
                                        .as("the registry wants a second factor from whoever publishes"))
                        .proves(MFA_REQUIRED)
                        .suggests(WRONG_TOKEN_KIND)
                        .source(NPM),
                Rule.when(
                                "registry-takes-tokens-alone",
                                says(
                                                "Content access is protected by token",
                                                "accept only encrypted passwords",
                                                "please use personal access token to login",
                                                "Username/Password authentication is no longer supported")
                                        .as("the registry takes a token of its own in place of the password"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(CREDENTIALS_REJECTED, MFA_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source("https://central.sonatype.org/publish/generate-token/")
                        .source("https://github.com/docker/hub-feedback/issues/1981"),
                Rule.when(
                                "login-suspended-after-failures",
                                says("recurrent login failures", "User is suspended due to")
                                        .as("the server takes no login for a while, since several have failed"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source(ARTIFACTORY),
                Rule.when(
                                "token-for-another-user-asked",
                                says("can only create user token(s) for themselves")
                                        .as("the name in the request is not the one that the login has"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH, USERNAME_CASE_MISMATCH)
                        .hintsAt(ADMIN_REQUIRED)
                        .isAHintAgainst(PERMISSION_DENIED)
                        .speaksAgainst(CLIENT_BUG, CREDENTIALS_REJECTED)
                        .source("https://github.com/jfrog/jfrog-cli/issues/780"),
                Rule.when(
                                "token-of-artifactory-withdrawn",
                                says("Token failed verification: revoked")
                                        .as("the registry says that somebody withdrew the token"))
                        .proves(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(ARTIFACTORY),
                Rule.when(
                                "token-of-artifactory-over",
                                says("Token failed verification: expired")
                                        .as("the registry says that the token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(ARTIFACTORY),
                Rule.when(
                                "key-of-another-form",
                                says(
                                                "Key format is not valid",
                                                "Bad HTTP authentication header format",
                                                "API key format is invalid",
                                                "invalid API key format",
                                                "Invalid token format",
                                                "token format is invalid",
                                                "Token failed verification: parse")
                                        .as("what was sent has not the form of the keys that this server gives out"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .suggests(CREDENTIALS_REJECTED, JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_DENIED, WRONG_AUTH_SCHEME)
                        .source("https://auth0.com/docs/api/management/v2")
                        .source("https://docs.opsgenie.com/docs/response"),
                Rule.when(
                                "key-in-the-query-retired",
                                says(
                                                "hapikey",
                                                "deprecating-auth-through-query-param",
                                                "Must specify access token via Authorization header")
                                        .as("the key travelled in the address, where the server no longer reads it"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .suggests(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_MISSING)
                        .source(HUBSPOT)
                        .source(
                                "https://developer.github.com/changes/2020-02-10-deprecating-auth-through-query-param/"),
                Rule.when(
                                "key-of-hubspot-in-the-query",
                                queryHas("hapikey")
                                        .and(Words.unsaid("supports both API Key"))
                                        .as(
                                                "the key travelled as hapikey, which HubSpot has not read since November 2022"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(HUBSPOT),
                Rule.when(
                                "repository-not-found-said-to-git",
                                matches(
                                                "a repository that git was told is not there",
                                                "not found",
                                                "remote: (?:the )?(?:repository|project)[^\\n]{0,80} not found|fatal: repository '[^'\\n]{1,300}' not found|ERROR: Repository not found")
                                        .as(
                                                "a host of repositories says the same of one that is hidden as of one that is not there"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                OAUTH_SCOPE_MISSING,
                                TOKEN_POLICY_BLOCKED,
                                CREDENTIALS_MISSING)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED)
                        .source(
                                "https://docs.github.com/repositories/creating-and-managing-repositories/troubleshooting-cloning-errors"),
                Rule.when(
                                "git-sends-two-headers",
                                says("Duplicate header: \"Authorization\"")
                                        .as(
                                                "git sent two Authorization headers: a setting left one behind, and the client added its own"))
                        .proves(AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, PERMISSION_DENIED)
                        .source("https://github.com/actions/checkout/issues/2299"),
                Rule.when(
                                "token-of-a-job-of-gitlab",
                                logSays("CI_JOB_TOKEN", "JOB-TOKEN")
                                        .and(status(401, 403))
                                        .as(
                                                "the token of a job of GitLab was refused, which few endpoints take, and only in a header of its own"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_TOKEN_KIND)
                        .suggests(PERMISSION_DENIED)
                        .isAHintAgainst(TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://docs.gitlab.com/ci/jobs/ci_job_token/"),
                Rule.when(
                                "token-of-azure-devops-as-bearer",
                                hostUnder("dev.azure.com", "visualstudio.com")
                                        .and(scheme(Scheme.BEARER), secret(SecretKind.PAT), status(203, 302, 401))
                                        .as(
                                                "a personal access token went as Bearer to Azure DevOps, which wants it as the password of Basic"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .source(AZURE_DEVOPS),
                Rule.when(
                                "machine-known-in-place-of-the-person",
                                matches(
                                                "the account of a machine",
                                                "$'",
                                                "\\b(?:user|login failed for user) '[\\w.-]{1,40}\\\\{1,2}[\\w-]{1,30}\\$'")
                                        .as(
                                                "the server saw the Windows account of the machine, which a client sends on its own"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(PROXY_SSO_NEGOTIATE_REQUIRED, CREDENTIALS_REJECTED)
                        .source("https://learn.microsoft.com/dotnet/api/system.net.credentialcache.defaultcredentials"),
                Rule.when(
                                "login-of-docker-succeeded",
                                logSays("Login Succeeded").as("the login at the registry had succeeded just before"))
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.docker.com/reference/cli/docker/login/"),
                Rule.when(
                                "module-proxy-of-go-found-nothing",
                                hostUnder("proxy.golang.org")
                                        .and(status(404, 410))
                                        .as(
                                                "the public proxy of Go did not find the module: it sees public ones only, and keeps that it found none"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://proxy.golang.org/"),
                Rule.when(
                                "feed-of-packages-says-unauthorized",
                                logSays(
                                                "Unable to load the service index for source",
                                                "Could not transfer artifact",
                                                "Could not transfer metadata",
                                                "ERR_PNPM_FETCH_401",
                                                "Received status code 401 from server",
                                                "pip._internal")
                                        .and(status(401).or(logSays("401")))
                                        .as(
                                                "a client of packages was refused with 401, as it is without the entry of that source"))
                        .stronglySuggests(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED)
                        .source(
                                "https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds")
                        .source("https://maven.apache.org/settings.html#servers"),
                Rule.when(
                                "placeholder-in-the-address-of-a-repository",
                                matches(
                                                "a variable that nobody filled in, in front of a host",
                                                "$",
                                                "https?://(?:[^\\s/@:]{1,60}:)?\\$(?:\\{[A-Za-z_][A-Za-z0-9_.]{1,60}\\}|[A-Z_][A-Z0-9_]{1,60})@")
                                        .as("the address still has a variable where the credential belongs"))
                        .proves(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 3986 section 3.2.1"),
                Rule.when(
                                "web-host-reads-no-token",
                                hostUnder("github.com")
                                        .and(
                                                hostUnder("api.github.com", "uploads.github.com")
                                                        .not(),
                                                status(404),
                                                scheme(Scheme.BEARER),
                                                secret(
                                                        SecretKind.PAT,
                                                        SecretKind.API_TOKEN,
                                                        SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as(
                                                "the web host of GitHub reads no tokens and hides what is private; the API does read them"))
                        .stronglySuggests(SILENT_ANONYMOUS)
                        .suggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .speaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source("https://docs.github.com/rest/releases/assets#get-a-release-asset"),
                Rule.when(
                                "vault-does-not-know-the-token",
                                says("permission denied")
                                        .and(
                                                says("invalid token", "bad token"),
                                                says("errors occurred", "error occurred", "vault"))
                                        .as("the keeper of secrets does not know the token, or not any more"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source(VAULT),
                Rule.when(
                                "vault-lets-no-policy-do-this",
                                matches(
                                                "the list of errors of Vault with a denial in it",
                                                "permission denied",
                                                "1 error occurred:(?:\\\\n|\\s){1,4}(?:\\\\t|\\s){0,4}\\* permission denied")
                                        .as("no policy of the token reaches this path of the keeper of secrets"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(TOKEN_EXPIRED)
                        .speaksAgainst(ADMIN_REQUIRED)
                        .source(VAULT),
                Rule.when("vault-wants-a-token", says("missing client token").as("the keeper of secrets got no token"))
                        .proves(CREDENTIALS_MISSING)
                        .source(VAULT),
                Rule.when(
                                "vault-login-of-a-machine-refused",
                                matches(
                                                "the id of a role or its secret that is refused",
                                                "invalid",
                                                "\\binvalid (?:role[_ ]id|secret[_ ]id|role or secret id)\\b")
                                        .as("the keeper of secrets does not take the id of the role or its secret"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED)
                        .source("https://developer.hashicorp.com/vault/docs/auth/approle"),
                Rule.when(
                                "helper-of-the-client-failed",
                                matches(
                                                "a helper that was to get the credential",
                                                "getting credentials:",
                                                "getting credentials: exec: executable [^\\n]{1,80} (?:failed|not found)")
                                        .as("the program that was to get the credential for the client failed"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .speaksAgainst(PERMISSION_DENIED, BASE_URL_WRONG)
                        .source(
                                "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins"));
    }
}
