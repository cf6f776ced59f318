package dev.why401.general;

import static dev.why401.general.Where.ATLASSIAN_CLOUD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Programs that were told of a credential and did not send it, or not so that anybody could read it. A record says what a client
 * was to send; only a header on the wire says that it did.
 */
final class UnsentCredentials {
    private static final String OPTIONS_OF_THE_LIBRARY = "https://github.com/pycontribs/jira/issues/779";

    private static final Signal GUEST = matches(
                    "a login as nobody",
                    "guest",
                    "(?:logged(?: in)?|connected|signed in|authenticated|running|user(?:name)?:?|login:?) ?(?:as )?[\"'(<]?guest\\b")
            .or(
                    matches(
                            "a login as nobody",
                            "logged in",
                            "logged in (?:as|user)[: ]{1,3}[\"'(<]?(?:null|undefined|none|nil|anonymous|unknown|nobody)\\b"),
                    matches("a login as nobody", "anonymous", "connected as[: ]{1,2}[\"'(<]?anonymous\\b"))
            .as("the client tells that it was let in as a guest, that is as nobody");

    private static final Signal SERVED_FOR_NOBODY = responseHeader("X-AUSERNAME", "anonymous")
            .or(says("Anonymous users do not have", "Please try logging in first"))
            .as("the application served or refused the call as one of nobody");

    /** Words of programs that were started without settings. */
    private static final Signal NOT_SET_UP = matches(
                    "a client without settings",
                    "configured",
                    "(?:\\bno\\b|\\bnot\\b|n't|\\bnever\\b|\\bisn't\\b)[^.\\n]{0,40}\\bconfigured\\b")
            .or(logSays(
                    "is not set up",
                    "not been set up",
                    "not set up yet",
                    "setup required",
                    "missing configuration",
                    "configuration is missing",
                    "configuration missing",
                    "configuration not found"))
            .and(logSays("password", "token", "credential", "api key", "apikey", "api_key", "secret", "username"))
            .as("the client says that it was not given what it needs to log in");

    /** Settings of libraries that send a name and a password only after a challenge; many servers never send one. */
    private static final Signal KEPT_FOR_A_CHALLENGE = logSays(
                    "BasicCredentialsProvider",
                    "setCredentialsProvider",
                    "setDefaultCredentialsProvider",
                    "CredentialsProvider is set",
                    "NetworkCredential",
                    "CredentialCache",
                    "UseDefaultCredentials",
                    "-Credential $",
                    "-Credential (",
                    "-Credential [",
                    "HTTPBasicAuthHandler",
                    "HTTPPasswordMgr",
                    "Authenticator.setDefault",
                    "PasswordAuthentication(",
                    "PreemptiveAuthenticate",
                    "preemptive",
                    "pre-emptive",
                    "--auth-no-challenge",
                    "CURLAUTH_ANY",
                    "--anyauth")
            .as("the client has a login that is sent only when the server asks for it");

    private static final Signal NO_HEADER_ON_THE_WIRE = matches(
                    "a request that was seen without the header",
                    "authorization",
                    "\\b(?:no|without(?: an?| the| any)?|lacks?(?: an?| the)?|missing(?: the)?) Authorization (?:line|header)\\b[^\\n]{0,30}(?:\\)|\\bin (?:the )?(?:wire|request|first|trace|capture|fiddler|wireshark|tcpdump)|\\bon the wire|\\bis sent|\\bwas sent|\\bsent\\b)")
            .as("somebody saw the request, and it had no Authorization header");

    private UnsentCredentials() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "header-on-the-wire",
                                requestHeader("Authorization").as("the request shows an Authorization header"))
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "nobody-here-and-served-with-curl",
                                SERVED_FOR_NOBODY
                                        .and(worksInCurl())
                                        .as(
                                                "the application saw nobody, and the same credential is good when curl sends it"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, CLIENT_BUG)
                        .isAHintAgainst(SILENT_ANONYMOUS)
                        .source(OPTIONS_OF_THE_LIBRARY)
                        .cases("gb-017"),
                Rule.when(
                                "login-kept-for-a-challenge",
                                KEPT_FOR_A_CHALLENGE
                                        .and(
                                                status(401, 403).or(logSays("401", "unauthorized")),
                                                worksInBrowser().or(worksInCurl(), NO_HEADER_ON_THE_WIRE))
                                        .as(
                                                "the client keeps its login until the server asks for it, and others get in"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(SSO_CREDENTIALS_NOT_ACCEPTED, CLIENT_SIGNATURE_BLOCKED, WRONG_AUTH_SCHEME)
                        .isAHintAgainst(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MALFORMED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source(
                                "https://hc.apache.org/httpcomponents-client-4.5.x/current/tutorial/html/authentication.html#d5e717")
                        .source("https://learn.microsoft.com/dotnet/api/system.net.webrequest.preauthenticate")
                        .wrongWhen("The server does ask, and the login is wrong."),
                Rule.when("no-header-on-the-wire-told", NO_HEADER_ON_THE_WIRE)
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CLIENT_BUG, REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "secret-empty-in-the-log",
                                matches(
                                                "an Authorization header that ends behind the scheme",
                                                "authorization: ",
                                                "\\bauthorization: (?:bearer|basic|token|apikey) [\"'](?![\\w\\[<*.]|\\s{0,3}[+.&%])")
                                        .or(
                                                matches(
                                                        "an Authorization header whose value ends behind the scheme",
                                                        "authorization",
                                                        "\\bauthorization[\"']?\\s?[:=]\\s?[\"'](?:bearer|basic|token|apikey) ?[\"'](?!\\s{0,3}[+.&%\\w])"),
                                                matches(
                                                        "a Jira Align token with nothing behind the bar",
                                                        "user:",
                                                        "\\buser:\\d{1,9}\\|(?:[\"'\\s]|$)"),
                                                matches(
                                                        "a variable of a pipeline that was not filled in",
                                                        "authorization: bearer ",
                                                        "authorization: bearer (?:user:\\d{1,9}\\|)?\\$\\([A-Za-z_.]{3,60}\\)"))
                                        .or(
                                                matches(
                                                        "a secret in the environment of a build that is empty",
                                                        "env:",
                                                        "(?m)\\benv:\\s{0,4}\\n(?:[^\\n]{0,200}\\n){0,20}?\\s{0,12}(?-i:[A-Z][A-Z0-9_]{0,40}(?:TOKEN|SECRET|PASSWORD|API_KEY|_PAT)): ?$"))
                                        .as(
                                                "the log shows a credential that is empty, as where a build was given no secrets"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(AMBIENT_CREDENTIALS_OVERRIDE, AUTHORIZATION_HEADER_STRIPPED, TOKEN_EXPIRED)
                        .source(
                                "https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets")
                        .wrongWhen("Whoever wrote the report cut the secret out."),
                Rule.when(
                                "scheme-printed-twice",
                                matches(
                                                "a scheme that stands twice before one secret",
                                                "",
                                                "\\b(?:bearer:? bearer|basic:? basic|bearer basic|basic bearer|token bearer|(?<!requesting )(?<!fetching )bearer token:)(?: |$)|\\bauthorization: ?authorization:")
                                        .and(status(400, 401, 403).or(logSays("401", "403", "unauthorized", "invalid")))
                                        .as("the header that is shown names the scheme twice"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_MISSING)
                        .source("RFC 9110 section 11.4")
                        .wrongWhen("The words speak of the two schemes and quote no header."),
                Rule.when(
                                "jenkins-saw-nobody",
                                says("/login?from=")
                                        .and(says("Authentication required"), status(403))
                                        .as("Jenkins saw nobody and sends a browser to its login"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(REDIRECT_TO_LOGIN, CREDENTIALS_REJECTED)
                        .speaksAgainst(WAF_BLOCKED, BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED)
                        .source("https://github.com/hacklanta/hubot-yardmaster/issues/25"),
                Rule.when("let-in-as-a-guest", GUEST)
                        .suggests(SILENT_ANONYMOUS, CREDENTIALS_MISSING)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED)
                        .speaksAgainst(
                                PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED, BASE_URL_WRONG)
                        .source("https://github.com/marc0l92/obsidian-jira-issue/issues/90")
                        .cases("ga-031"),
                Rule.when(
                                "let-in-as-a-guest-with-a-credential",
                                GUEST.and(credentialSent())
                                        .as("a credential was to be sent, and the client was let in as a guest"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MALFORMED, SILENT_ANONYMOUS)
                        .hintsAt(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_AUTH_SCHEME)
                        .source("https://github.com/marc0l92/obsidian-jira-issue/issues/90")
                        .cases("ga-031"),
                Rule.when(
                                "client-tells-that-it-sends-nothing",
                                logSays(
                                                "with no credentials",
                                                "no credentials, anonymous",
                                                "without credentials",
                                                "no credentials specified",
                                                "no credentials configured",
                                                "credentials: none",
                                                "using anonymous access",
                                                "trying anonymous access")
                                        .as("the client tells that it calls without any credential"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/315")
                        .cases("fz-28"),
                Rule.when(
                                "client-asks-to-be-logged-in",
                                logSays(
                                                "set the GH_TOKEN environment variable",
                                                "Populate the GH_TOKEN environment variable",
                                                "not logged into any GitHub hosts",
                                                "Jira client (fetcher) not available",
                                                "Confluence client (fetcher) not available",
                                                "acli jira auth login",
                                                "acli auth login",
                                                "run forge login to store",
                                                "not logged in to any GitHub hosts",
                                                "To get started with GitHub CLI",
                                                "To get started with GitLab CLI",
                                                "please run: glab auth login",
                                                "you need to run the login command",
                                                "az devops login if using PAT",
                                                "Run `tea login add`",
                                                "tea login add",
                                                "run `jira init`",
                                                "needs to run `jira init`",
                                                "run 'jira init'",
                                                "run `acli",
                                                "run 'acli",
                                                "Please run az login",
                                                "Please run 'az login'",
                                                "run gcloud auth login",
                                                "Please run: heroku login",
                                                "you are not logged in. Please",
                                                "run \"sentry-cli login\"",
                                                "run `sentry-cli login`",
                                                "Auth token is required for this request",
                                                "run `vercel login`",
                                                "run `netlify login`",
                                                "run firebase login",
                                                "run wrangler login",
                                                "run `doctl auth init`",
                                                "Run `huggingface-cli login`",
                                                "run \"terraform login\"",
                                                "terraform login app.terraform.io",
                                                "run 'snyk auth'",
                                                "run `snyk auth`")
                                        .or(
                                                matches(
                                                        "a variable with a credential that a program looked for and that is not there",
                                                        "keyerror",
                                                        "KeyError: u?['\"](?-i:[A-Z][A-Z0-9_]{0,40}(?:TOKEN|KEY|SECRET|PASSWORD|PAT|USERNAME|EMAIL))['\"]"))
                                        .or(
                                                matches(
                                                                "a setting with a credential that has to be given",
                                                                "must be",
                                                                "\\b(?:token|api[_ -]?key|password|credentials?|secret|username|email)\\b[^\\n]{0,30}\\bmust be (?:set|provided|specified|supplied|configured|defined)\\b")
                                                        .and(logSays("must be")),
                                                matches(
                                                        "an argument of a provider that is not there",
                                                        "the argument",
                                                        "The argument \\W?(?:api_|access_|auth_)?(?:token|key|password|secret|username|client_id)\\W? is required"))
                                        .as("the client was never logged in, and says how to do so"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, BASE_URL_WRONG, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(TOKEN_REVOKED)
                        .source("https://cli.github.com/manual/")
                        .source("https://docs.gitlab.com/")
                        .wrongWhen("The client says so after every refusal."),
                Rule.when("client-not-set-up", NOT_SET_UP)
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .hintsAt(CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .speaksAgainst(
                                OAUTH_CLIENT_AUTH_FAILED, PASSWORD_NOT_ACCEPTED, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://github.com/KnisterPeter/vscode-jira/issues/17")
                        .cases("ga-015")
                        .wrongWhen("The client says so after every login that failed."),
                Rule.when(
                                "search-as-nobody-is-a-bad-request",
                                noCredentialSent()
                                        .and(status(400), ATLASSIAN_CLOUD.or(Where.DATA_CENTER))
                                        .as(
                                                "no credential was sent, and to nobody a search for hidden projects is a bad request"))
                        .suggests(CREDENTIALS_MISSING, SILENT_ANONYMOUS)
                        .speaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, CLIENT_CERTIFICATE_REQUIRED)
                        .source("https://github.com/nbrown02/FlowViz-Jira/issues/32")
                        .cases("ga-033")
                        .source("https://github.com/apache/maven-changes-plugin/issues/569"));
    }
}
