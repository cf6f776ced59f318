package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What clients do of their own, and what is told of it beside the refusal: shells, pip, curl, Docker, Git, libraries for one vendor. */
final class ClientHabits {
    private static final String HUB = "https://github.com/docker-archive-public/docker.kitematic/issues/2837";
    private static final String SCANNING =
            "https://docs.github.com/code-security/secret-scanning/secret-scanning-partnership-program/secret-scanning-partner-program";
    private static final String GITHUB_STATUS = "https://www.githubstatus.com/history";

    /** The registry of Docker itself, whose users are known by their Docker ID. */
    private static final Signal AT_DOCKER_HUB = hostUnder("docker.io", "hub.docker.com")
            .or(says("docker.io/"), logSays("registry-1.docker.io", "index.docker.io"))
            .and(says("incorrect username or password"))
            .as("Docker's own registry does not know the name with this password");

    private static final Signal REFUSED =
            status(401, 403).or(logSays("401", "403", "unauthorized", "bad credentials", "forbidden"));

    private static final Signal MANY_AT_ONCE = matches(
                    "a failure of many at once",
                    "",
                    "\\b(?:others|other (?:users|people|teams|customers)|everybody|everyone|all (?:of )?(?:our|my|the) (?:\\w{1,20} )?(?:teams?|apps?|projects?|pipelines?|repos(?:itories)?|accounts?|tokens?)|several (?:users|people|customers|teams)|(?:two|three|four|five|six|ten|many|multiple) (?:unrelated |different |independent )?(?:apps|tokens|accounts|users|maintainers|teams|projects|customers|organi[sz]ations))\\b[^\\n]{0,60}\\b(?:at once|same time|simultaneously|too|as well|affected|same (?:issue|problem|error)|reporting|this hour|since (?:about |around |~ ?)?\\d{1,2}(?::\\d\\d|h| ?[ap]m| uhr))")
            .or(
                    matches(
                            "a failure of many services at once",
                            "at once",
                            "\\b(?:apps|tokens|services|accounts|apis|teams|projects|maintainers)\\b[^\\n]{0,40}\\b(?:all )?at once\\b|\\band [a-z]{2,20} at once\\b"),
                    matches(
                            "a call that passes now and then",
                            "",
                            "\\b(?:every (?:second|third|fourth|other) (?:call|request|try|attempt)|now and then|intermittently|sporadically|a retry (?:helps|works|passes)|retry klappt mal)\\b[^\\n]{0,60}"
                                    + "(?:fine|ok|passes|works|succeeds|correct(?:ly)?|mal nicht|200)?"),
                    logSays(
                            "twitter is full of",
                            "status page says",
                            "statuspage shows",
                            "according to the status page",
                            "their status page",
                            "downdetector"))
            .as("somebody tells of a failure that hits many at once, or comes and goes");

    private ClientHabits() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("docker-id-wanted", AT_DOCKER_HUB)
                        .suggests(EMAIL_NOT_USERNAME, CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_CHANGED)
                        .speaksAgainst(CREDENTIALS_MISSING, BASE_URL_WRONG, PASSWORD_NOT_ACCEPTED)
                        .source(HUB)
                        .source("https://github.com/docker/hub-feedback/issues/1098"),
                Rule.when(
                                "docker-id-wanted-and-mail-sent",
                                AT_DOCKER_HUB
                                        .and(principal(PrincipalKind.EMAIL))
                                        .as(
                                                "an e-mail address was sent to Docker's registry, which knows people by their ID"))
                        .stronglySuggests(EMAIL_NOT_USERNAME)
                        .source(HUB),
                Rule.when(
                                "token-pushed-and-withdrawn-told",
                                matches(
                                                "a token that was pushed for everybody to see",
                                                "",
                                                "\\b(?:commit(?:ted)?|push(?:ed)?|leak(?:ed)?|publish(?:ed)?|exposed)\\b[^\\n]{0,60}(?:\\btokens?|\\bsecrets?|\\bkeys?|\\.env|\\bcredentials?)\\b|\\b(?:token|secret|key|\\.env|credential)s?\\b[^\\n]{0,60}\\b(?:commit(?:ted)?|pushed|leaked|exposed)\\b")
                                        .and(
                                                REFUSED,
                                                logSays(
                                                        "public",
                                                        "secret scanning",
                                                        "We found a",
                                                        "GitGuardian",
                                                        "in code",
                                                        "leaked",
                                                        "exposed"))
                                        .as(
                                                "somebody tells that the token was published, and vendors withdraw tokens that they find so"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(SCANNING),
                Rule.when("many-at-once-told", MANY_AT_ONCE.and(REFUSED))
                        .suggests(SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .isAHintAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .source(GITHUB_STATUS)
                        .wrongWhen("All of them use the same account."),
                Rule.when(
                                "many-at-once-and-it-worked-told",
                                MANY_AT_ONCE
                                        .and(
                                                workedBefore(),
                                                worksElsewhere().not(),
                                                REFUSED.or(logSays("access", "npm ERR")))
                                        .as(
                                                "what worked before fails on all machines, for many at once or now and then"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(GITHUB_STATUS),
                Rule.when(
                                "reload-helps-told",
                                logSays(
                                                "force refresh",
                                                "forced refresh",
                                                "hard refresh",
                                                "force reload",
                                                "hard reload",
                                                "ctrl-r",
                                                "ctrl+r",
                                                "ctrl-f5",
                                                "ctrl+f5",
                                                "ctrl+shift+r",
                                                "shift-reload",
                                                "disable cache",
                                                "with a cache buster",
                                                "?nocache",
                                                "with a random query",
                                                "with a dummy parameter",
                                                "GOPROXY=direct works",
                                                "GOPROXY=direct is")
                                        .and(REFUSED.or(status(404, 410)))
                                        .as("somebody says that the call passes when no cache may answer it"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .suggests(STALE_SESSION)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED, TOKEN_REVOKED, CREDENTIALS_MISSING)
                        .source("RFC 9111 section 3.5"),
                Rule.when(
                                "token-without-a-word-before-it",
                                matches(
                                                "a token that stands alone in the Authorization header",
                                                "authorization",
                                                "\\bauthorization[\"'`]?(?: header)?\\s?(?:[:=]|=>)\\s?[\"'`]?(?:pat[A-Za-z0-9]{4}|ghp_|gho_|github_pat_|glpat-|xox[abp]-|sk-|sk_|eyJ|ATATT|ATCTT|SG\\.|dapi|hvs\\.|shpat_|npm_)")
                                        .as(
                                                "the Authorization header holds a token and no word for the scheme before it"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 9110 section 11.6.2")
                        .wrongWhen("The server is one of the few that want the bare token."),
                Rule.when(
                                "shell-split-the-header",
                                matches(
                                                "a part of a header that was taken for a host",
                                                "could not resolve host",
                                                "Could not resolve host: (?:Bearer|Basic|Token|Splunk|application|text|\\d{4}-\\d\\d-\\d\\d|[A-Za-z][A-Za-z0-9-]{1,40}:)(?:[\\s,;'\"/]|$)")
                                        .as(
                                                "the shell cut the header at its blank, and curl took the rest for an address"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(BASE_URL_WRONG, DNS_WRONG, CREDENTIALS_REJECTED)
                        .source("https://curl.se/docs/manpage.html#-H"),
                Rule.when(
                                "ansible-prefers-the-netrc",
                                matches(
                                                "how the module uri of Ansible tells of a refusal",
                                                "status code was 40",
                                                "Status code was 40[13] and not \\[")
                                        .and(scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT))
                                        .as(
                                                "a header was given to Ansible, which puts the login of .netrc in its place where there is one for the host"))
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://docs.ansible.com/ansible/9/collections/ansible/builtin/uri_module.html")
                        .source("https://github.com/gpocentek/python-gitlab/issues/2425"),
                Rule.when(
                                "ansible-prefers-the-netrc-and-curl-does-not",
                                matches(
                                                "how the module uri of Ansible tells of a refusal",
                                                "status code was 40",
                                                "Status code was 40[13] and not \\[")
                                        .and(scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT), worksInCurl())
                                        .as(
                                                "the header passes with curl, which reads no .netrc of its own accord, as Ansible does"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_PLACEHOLDER, WRONG_AUTH_SCHEME)
                        .source("https://docs.ansible.com/ansible/9/collections/ansible/builtin/uri_module.html")
                        .source("https://github.com/gpocentek/python-gitlab/issues/2425"),
                Rule.when(
                                "pip-found-another-credential",
                                logSays(
                                                "Found credentials in keyring",
                                                "Found credentials in netrc",
                                                "Found credentials in url",
                                                "Using credentials from netrc",
                                                "credentials found in keyring")
                                        .and(REFUSED)
                                        .as("the client says from which place it took the credential"))
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://pip.pypa.io/en/stable/topics/authentication/"),
                Rule.when(
                                "pip-took-the-keyring-told",
                                logSays("in keyring", "from keyring", "in netrc")
                                        .and(
                                                REFUSED,
                                                logSays(
                                                        "PIP_EXTRA_INDEX_URL",
                                                        "PIP_INDEX_URL",
                                                        "new PAT",
                                                        "new token",
                                                        "rotated"))
                                        .as(
                                                "a new credential stands in a setting, and the client took the one that the keyring has"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://pip.pypa.io/en/stable/topics/authentication/"),
                Rule.when(
                                "curl-went-on-to-another-host",
                                matches(
                                                "curl that goes on to another address",
                                                "issue another request to this url",
                                                "Issue another request to this URL: '?https?://[^\\s']{3,200}")
                                        .and(REFUSED, logSays("Bearer", "Authorization", "-H ", "PRIVATE-TOKEN", "-u "))
                                        .as(
                                                "curl followed a redirect, and since 7.58 it takes the header of a credential to the first host alone"))
                        .stronglySuggests(REDIRECT_DROPPED_CREDENTIALS)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_CHANGED)
                        .source("https://curl.se/docs/CVE-2018-1000007.html"),
                Rule.when(
                                "library-calls-the-public-host",
                                logSays("gitlab.Gitlab(private_token=", "Gitlab(private_token=", "Gitlab(oauth_token=")
                                        .or(logSays("created on", "made on", "issued by")
                                                .and(
                                                        hostUnder("api.github.com", "gitlab.com"),
                                                        logSays(
                                                                "Enterprise Server",
                                                                "GHES",
                                                                "self-managed",
                                                                "self-hosted")))
                                        .and(REFUSED)
                                        .as(
                                                "the library was given no address and calls the public host, where a token of one's own server is not known"))
                        .stronglySuggests(WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://python-gitlab.readthedocs.io/en/stable/api-usage.html"),
                Rule.when(
                                "key-of-another-region-told",
                                hostUnder("datadoghq.com", "newrelic.com", "mailgun.net", "twilio.com", "sentry.io")
                                        .and(
                                                hostUnder("eu.mailgun.net", "api.eu.mailgun.net", "eu01.nr-data.net")
                                                        .not(),
                                                status(401, 403, 404),
                                                logSays(
                                                        "datadoghq.eu",
                                                        "us3.datadoghq",
                                                        "us5.datadoghq",
                                                        "ap1.datadoghq",
                                                        "ddog-gov",
                                                        "eu01xx",
                                                        "region eu",
                                                        "eu region",
                                                        "european region",
                                                        "one.eu.newrelic",
                                                        "de.sentry.io"))
                                        .as(
                                                "the key is one of another region of the vendor than the host that was called, as somebody tells"))
                        .proves(WRONG_SITE, WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.datadoghq.com/getting_started/site/")
                        .source(
                                "https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center/"),
                Rule.when(
                                "name-beside-a-token-of-bitbucket",
                                hostUnder("bitbucket.org")
                                        .or(logSays("bitbucket.org"))
                                        .and(
                                                status(401),
                                                scheme(Scheme.BASIC),
                                                principal(PrincipalKind.USERNAME),
                                                secret(SecretKind.API_TOKEN, SecretKind.SCOPED_API_TOKEN)
                                                        .or(logSays("ATATT")))
                                        .as(
                                                "an API token went with a user name, and the REST interface of Bitbucket takes it with the e-mail address"))
                        .stronglySuggests(USERNAME_NOT_EMAIL)
                        .source("https://support.atlassian.com/bitbucket-cloud/docs/using-api-tokens/"),
                Rule.when(
                                "quotes-sent-along-told",
                                matches(
                                                "quotes that were sent along",
                                                "quote",
                                                "\\b(?:including|with|incl\\.?) (?:the |its |both )?(?:double |single |surrounding )?quotes\\b|\\bquotes (?:are|were|get|got) (?:part of|sent|included|passed)\\b|--env-file[^\\n]{0,60}\\bquotes\\b")
                                        .and(REFUSED.or(says("invalid_auth", "invalid token", "incorrect api key")))
                                        .as("somebody says that quotes went along with the secret"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source("https://docs.docker.com/reference/cli/docker/container/run/#env"),
                Rule.when(
                                "one-address-family-told",
                                matches(
                                                "a call that works with one family of addresses alone",
                                                "curl -",
                                                "curl (?:-\\w )?-4\\b[^\\n]{0,40}\\b(?:works|fine|ok|200)\\b|curl (?:-\\w )?-6\\b[^\\n]{0,40}\\b(?:does not|doesn't|fails|refused|hangs)\\b")
                                        .as(
                                                "somebody says that the host answers at one of its addresses and not at the other"))
                        .stronglySuggests(DNS_WRONG)
                        .speaksAgainst(BASE_URL_WRONG, CLIENT_BUG)
                        .source("RFC 8305 section 1"));
    }
}
