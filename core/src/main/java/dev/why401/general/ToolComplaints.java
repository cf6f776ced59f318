package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What tools of the command line, clients of packages and connectors say of a call that they did not make, or of what came back. */
final class ToolComplaints {
    private ToolComplaints() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "plain-http-not-allowed-by-the-client",
                                logSays(
                                                "CLEARTEXT communication",
                                                "Cleartext HTTP traffic to",
                                                "ERR_CLEARTEXT_NOT_PERMITTED",
                                                "Insecure HTTP is not allowed by platform",
                                                "App Transport Security policy requires",
                                                "NSURLErrorDomain Code=-1022",
                                                "insecure protocols with repositories, without explicit opt-in",
                                                "maven-default-http-blocker",
                                                "Blocked mirror for repositories",
                                                "configuration does not allow connections to http:",
                                                "is not a trusted or secure host and is being ignored",
                                                "remote: ssl required",
                                                "Error 403: ssl required",
                                                "This request has been blocked; the content must be served over HTTPS")
                                        .as("plain http is not allowed here, and the address says http"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(CLIENT_BUG)
                        .hintsAt(REDIRECT_NOT_FOLLOWED)
                        .stronglySpeaksAgainst(
                                WAF_BLOCKED,
                                CLIENT_SIGNATURE_BLOCKED,
                                PERMISSION_DENIED,
                                CREDENTIALS_MISSING,
                                CREDENTIALS_REJECTED)
                        .speaksAgainst(CORPORATE_PROXY_BLOCKED, IP_NOT_ALLOWLISTED, TOKEN_EXPIRED)
                        .source("https://developer.android.com/privacy-and-security/security-config")
                        .source("https://maven.apache.org/docs/3.8.1/release-notes.html"),
                Rule.when(
                                "list-of-packages-is-a-page",
                                logSays("got 'NOSPLIT'", "does the network require authentication?")
                                        .as(
                                                "apt got something else than its list, and asks itself whether the network wants a login"))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .suggests(CORPORATE_PROXY_BLOCKED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source("https://salsa.debian.org/apt-team/apt"),
                Rule.when(
                                "key-of-ssh-not-taken",
                                logSays(
                                                "Permission denied (publickey",
                                                "Permission denied (keyboard-interactive",
                                                "Permission denied (password",
                                                "Permission denied (gssapi",
                                                "No supported authentication methods available",
                                                "Unable to negotiate an authentication method",
                                                "attempted ssh-agent authentication")
                                        .as("the server took none of the keys that SSH showed it, or none was shown"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, OAUTH_SCOPE_MISSING, WAF_BLOCKED)
                        .source("RFC 4252 section 5.1"),
                Rule.when(
                                "agent-of-ssh-showed-too-many-keys",
                                logSays("Too many authentication failures")
                                        .and(logSays("ssh", "Received disconnect", "port 22", "git@"))
                                        .as(
                                                "the server of SSH ended it after so many keys as it takes (MaxAuthTries), as where an agent shows others first"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE, CREDENTIALS_REJECTED)
                        .speaksAgainst(ACCOUNT_LOCKED, RATE_LIMITED, PERMISSION_DENIED)
                        .source("https://man.openbsd.org/sshd_config#MaxAuthTries"),
                Rule.when(
                                "soap-client-got-a-page",
                                logSays(
                                                "The server sent HTTP status code 200",
                                                "Unsupported Content-Type: text/html",
                                                "Invalid Content-Type:text/html")
                                        .or(logSays("does not match the content type of the binding")
                                                .and(logSays("text/html")))
                                        .as("a client of SOAP got a page with success and no message"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BASE_URL_WRONG, REDIRECT_TO_LOGIN)
                        .source("https://github.com/eclipse-ee4j/metro-jax-ws")
                        .source("https://learn.microsoft.com/dotnet/framework/wcf/"),
                Rule.when(
                                "maven-sent-the-password-as-it-is-kept",
                                logSays(
                                                "Failed to decrypt password for server",
                                                "Not all credentials could be decrypted")
                                        .as(
                                                "Maven could not decrypt the password of its settings, and sends the encrypted text"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("https://maven.apache.org/guides/mini/guide-encryption.html"),
                Rule.when(
                                "password-read-as-a-port",
                                logSays(
                                                "Port could not be cast to integer value",
                                                "nonnumeric port:",
                                                "Port number was not a decimal number",
                                                "For input string: \"\" in port")
                                        .or(matches(
                                                "a port that is no number",
                                                "after host",
                                                "invalid port \":[^\"\\n]{0,80}\" after host"))
                                        .as(
                                                "what stands behind the first colon of the address is no port, as where a password with #, / or ? was written into it as it is"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("RFC 3986 section 3.2.1")
                        .wrongWhen("The port itself was misspelt."),
                Rule.when(
                                "private-key-not-readable",
                                logSays(
                                                "DECODER routines::unsupported",
                                                "algid parse error",
                                                "Could not deserialize key data",
                                                "Invalid PEM formatted message",
                                                "secretOrPrivateKey must be an asymmetric key",
                                                "error in libcrypto",
                                                "ssh: no key found",
                                                "Failed to parse private key",
                                                "could not parse PEM private key",
                                                "Unable to load PEM file")
                                        .and(Words.unsaid("client certificate", "client cert"))
                                        .as(
                                                "the client could not read the private key with which it was to sign: lost line breaks, or a key of another form"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(CLIENT_BUG, CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, BASE_URL_WRONG)
                        .source("RFC 7468 section 10"),
                Rule.when(
                                "ssh-has-no-algorithm-in-common",
                                logSays(
                                                "no matching host key type found",
                                                "no matching key exchange method found",
                                                "no matching cipher found",
                                                "no mutual signature algorithm")
                                        .as("client and server of SSH know no algorithm in common"))
                        .stronglySuggests(CLIENT_BUG)
                        .speaksAgainst(WRONG_TOKEN_KIND, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source("https://www.openssh.com/legacy.html"),
                Rule.when(
                                "java-git-says-not-authorized",
                                matches(
                                                "an address of a repository, and the words of JGit for 401",
                                                "not authorized",
                                                "\\bhttps?://[^\\s'\"]{3,300}: not authorized\\b")
                                        .as("JGit says so of each 401, whatever was wrong with the login"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .source("https://github.com/eclipse-jgit/jgit"),
                Rule.when(
                                "library-of-git-tried-again-and-again",
                                logSays("or authentication replays")
                                        .as(
                                                "libgit2 sent the same login again and again, and each time it was refused"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(REDIRECT_TO_LOGIN, BASE_URL_WRONG, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://libgit2.org/"),
                Rule.when(
                                "address-with-a-login-not-fetched",
                                logSays(
                                                "URL that includes credentials",
                                                "is an url with embedded credentials",
                                                "URLs contain embedded credentials")
                                        .as("browsers and fetch call no address with a login in it"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .hintsAt(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, WRONG_TOKEN_KIND)
                        .source("https://fetch.spec.whatwg.org/#dom-request"),
                Rule.when(
                                "browser-could-not-negotiate",
                                logSays("net::ERR_MISSING_AUTH_CREDENTIALS", "ERR_MISCONFIGURED_AUTH_ENVIRONMENT")
                                        .as("Chrome was asked for a Kerberos ticket, and the machine has none"))
                        .stronglySuggests(PROXY_SSO_NEGOTIATE_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h"),
                Rule.when(
                                "nobody-has-logged-in-yet",
                                logSays(
                                                "Error loading SSO Token",
                                                "You do not currently have an active account selected",
                                                "You are not logged into any GitHub hosts")
                                        .as("the tool has no login kept for this, or not any more"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html"),
                Rule.when(
                                "asked-where-nobody-sits",
                                logSays(
                                                "_prompt_for_password",
                                                "interactive login from a non TTY device",
                                                "cannot prompt during non-interactive execution",
                                                "Cannot prompt because user interactivity has been disabled",
                                                "cannot prompt because terminal prompts have been disabled")
                                        .as("the client had no login and asked for one where nobody can answer"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(MFA_REQUIRED, TOKEN_EXPIRED)
                        .speaksAgainst(PERMISSION_DENIED, BASE_URL_WRONG)
                        .source("https://pip.pypa.io/en/stable/topics/authentication/")
                        .source("https://github.com/git-ecosystem/git-credential-manager"),
                Rule.when(
                                "helper-of-kubectl-of-another-age",
                                logSays(
                                                "exec plugin: invalid apiVersion",
                                                "no kind \"ExecCredential\" is registered",
                                                "auth plugin has been removed",
                                                "No Auth Provider found for name",
                                                "exec plugin is configured to use API version")
                                        .as(
                                                "kubectl and the program that gets it a credential are of different versions"))
                        .stronglySuggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, APP_NOT_INSTALLED, TOKEN_REVOKED)
                        .source(
                                "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins"),
                Rule.when(
                                "person-wanted-and-program-came",
                                logSays(
                                                "only supported as a User (not a Service Principal)",
                                                "is not supported for service principals",
                                                "not supported for service accounts")
                                        .as("the login is that of a program, and that of a person is wanted here"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source(
                                "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/azure_cli"),
                Rule.when(
                                "key-of-an-api-without-its-name",
                                logSays("web API key can only be specified when a web API key name is provided")
                                        .as("Power Query has a key for this address and was told no place for it"))
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/powerquery-m/web-contents"),
                Rule.when(
                                "forbidden-in-the-words-of-n8n",
                                says("Forbidden - perhaps check your credentials")
                                        .as("n8n says so of each 403, whatever its reason is"))
                        .suggests(PERMISSION_DENIED)
                        .hintsAt(CREDENTIALS_REJECTED, OAUTH_SCOPE_MISSING, WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("https://docs.n8n.io/"),
                Rule.when(
                                "workflow-wants-one-login-only",
                                says("DirectApiRequestHasMoreThanOneAuthorization", "Only one scheme should be used")
                                        .as(
                                                "the address is signed already, and the call brings an Authorization header besides"))
                        .stronglySuggests(CLIENT_BUG)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .hintsAt(CREDENTIALS_FORWARDED_ON_REDIRECT)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_MALFORMED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"));
    }
}
