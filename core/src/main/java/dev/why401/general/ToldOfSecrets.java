package dev.why401.general;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_ALIGN;
import static dev.why401.evidence.Product.JIRA_CLOUD;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people show and tell of the secret itself: how old it is, what became of it on its way into the header, and where it is from. */
final class ToldOfSecrets {
    private static final String COUNT = "(?:\\d{1,4}|an?|one|two|three|four|five|ten|twenty|a few|few|some|several)";
    private static final String SYNTAX = "RFC 9110 section 11.6.2";

    /** A token that was made a moment ago has not come to its end yet. */
    private static final Signal NEW_TOKEN = RefusalGrammar.found(
            "a token that is new",
            List.of("token", "key"),
            "\\b(?:tokens?|keys?)\\b[^\\n.;]{0,20}\\b(?:is|are|was|were|be)? ?(?:only |just |not even )?" + COUNT
                    + " ?(?:s|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?) old\\b"
                    + "|\\b(?:tokens?|keys?)\\b[^\\n.;]{0,20}\\b(?:minted|made|created|generated|issued|requested)\\b[^\\n.;]{0,15}?\\b"
                    + COUNT
                    + " ?(?:s|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?) (?:before|ago|earlier)\\b"
                    + "|\\b(?:minted|made|created|generated|got) (?:the |a |this |my )?(?:api |access )?(?:token|key) "
                    + COUNT
                    + " (?:seconds?|minutes?|hours?|days?) ago\\b"
                    + "|\\btokens? (?:are|is) (?:days|hours|minutes) old\\b"
                    + "|\\b(?:brand[- ]new|fresh(?:ly (?:made|minted|created|generated|issued))?) (?:api |access )?(?:token|key)\\b"
                    + "|\\btoken\\b[^\\n\u3002]{0,6}(?:\u662f)?(?:\u4eca\u5929|\u521a\u521a|\u521a)[^\\n\u3002]{0,3}(?:\u5efa|\u751f\u6210|\u521b\u5efa)"
                    + "|\\b(?:token|schl\u00fcssel) (?:ist |wurde )?(?:ganz |brand)?(?:neu|gerade erst erstellt|heute erstellt|frisch erstellt)\\b");

    private static final Signal REFUSED =
            status(400, 401, 403).or(logSays("400", "401", "403", "unauthorized", "unauthorised", "forbidden"));

    private static final Signal SPOILED = RefusalGrammar.found(
            "a secret that was spoiled on its way",
            List.of(
                    "\\r",
                    "\\n",
                    "%3d",
                    "quotes",
                    "base64",
                    "left ",
                    "left out",
                    "newline",
                    "line break",
                    "carriage",
                    "lines"),
            "(?:\u672b\u5c3e|\u6700\u540e|\u540e\u9762)[^\\n]{0,8}\\\\[rn]|(?:ends?|ending|end) (?:with|in) (?:an? )?(?:invisible )?\\\\[rn]\\b|\\btrailing \\\\[rn]|\\\\[rn]['\"]? at (?:the|its) end\\b|\\b(?:extra|additional|hidden) (?:\\\\[rn]|carriage return|newline|line break)"
                    + "|\\b(?:carriage return|newline|line break)\\b[^\\n.]{0,30}\\b(?:token|key|secret|password|header|value)\\b"
                    + "|\\b(?:token|key|secret|password|header)\\b[^\\n.]{0,30}\\b(?:carriage return|newline|line break)\\b"
                    + "|\\b(?:header|base64|value)\\b[^\\n.]{0,30}\\b(?:breaks|is broken|wraps|wrapped|split) (?:over|into|across|at)\\b[^\\n.]{0,20}\\b(?:lines|76)\\b"
                    + "|\\bquotes (?:around|about) the (?:api )?(?:key|token|secret|password)\\b"
                    + "|\\bbase64\\b[^\\n.]{0,40}\\b(?:in|into) the (?:password|token|secret|api token) field\\b"
                    + "|\\bleft (?:away|out|off) the (?:['\"]?user:|user id|word user|colon|prefix|first part)");

    /** Only the secret is encoded, where a name, a colon and the secret belong; or an encoded "=" stands in a header. */
    private static final Signal ENCODED_AMISS = RefusalGrammar.found(
            "a credential that was encoded in the wrong way",
            List.of("base64", "btoa", "b64encode", "buffer.from"),
            "\\b(?:btoa|b64encode|base64_encode|Base64\\.(?:strict_)?encode64|Buffer\\.from)\\((?:str\\()?(?:process\\.env\\.|os\\.environ\\[['\"]|os\\.getenv\\(['\"]|env\\.|\\$)?[A-Za-z_]{0,40}(?:TOKEN|KEY|PAT)['\")\\]]{0,3}\\)");

    /** What is between quotation marks went along with them. */
    private static final Signal IN_QUOTES = matches(
            "a secret in quotation marks behind the word of its scheme",
            "authorization",
            "\\bauthorization['\"]?: ?(?:bearer|basic|token|apikey) (?:\"[^\"\\s]{3,200}\"|'[^'\\s]{3,200}'|\u201c[^\\s\u201d]{3,200}\u201d)");

    private static final Signal HEADER_TWICE = RefusalGrammar.found(
            "an Authorization header that was sent twice",
            List.of("authorization", "bearer", "basic"),
            "\\bsets? authorization (?:header )?twice\\b|\\b(?:two|2|duplicate|doubled|double) authorization headers?\\b|\\bauthorization (?:header )?(?:is |was )?(?:sent|added|set|there|appears) twice\\b"
                    + "|\\bauthorization['\"]?: ?(bearer|basic) [^\\n,]{1,80}, ?\\1 ");

    private static final Signal PRIVATE_WINDOW = RefusalGrammar.found(
                    "a private window in which the call is served",
                    List.of(
                            "incognito",
                            "private window",
                            "private tab",
                            "inprivate",
                            "private browsing",
                            "privaten fenster"),
                    "\\b(?:incognito|private (?:window|tab|browsing)|inprivate|privaten fenster)\\b[^\\n.]{0,80}?(?<!not )\\b(?:good|ok|okay|works?|worked|fine|200|creates?|succeeds?|passes|geht|klappt|funktioniert)\\b"
                            + "|(?<!not )\\b(?:good|ok|works?|worked|fine|200|succeeds?|geht|klappt|funktioniert)\\b[^\\n.]{0,20}\\bin (?:an? |einem )?(?:incognito|private (?:window|tab)|inprivate|privaten fenster)")
            .as("the same is served in a private window of the browser, which has no cookies");

    private static final Signal ANY_SECRET = RefusalGrammar.found(
            "an answer that is the same for any secret",
            List.of("token", "password", "secret", "key"),
            "\\b(?:whatever|whichever|no matter (?:which|what)|any|every) (?:wrong |random )?(?:token|password|secret|api key)\\b[^\\n.]{0,50}\\b(?:same|200|accepted|answer|works)\\b"
                    + "|\\b(?:even|also) with (?:an? )?(?:wrong |random |made-up |empty |false )?(?:token|password|secret|key)\\b[^\\n.]{0,30}\\b(?:200|same|works|accepted|ok)\\b");

    private ToldOfSecrets() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("token-is-new-told", NEW_TOKEN.as("somebody says that the token is new"))
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .speaksAgainst(REFRESH_TOKEN_REJECTED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/")
                        .wrongWhen("The old token is still the one that is sent."),
                Rule.when(
                                "secret-spoiled-told",
                                SPOILED.or(ENCODED_AMISS)
                                        .and(REFUSED)
                                        .as("somebody shows that the secret was spoiled on its way into the header"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, AUTHORIZATION_HEADER_STRIPPED, TOKEN_REVOKED)
                        .isAHintAgainst(PERMISSION_DENIED)
                        .source("RFC 7617 section 2")
                        .source("https://www.gnu.org/software/coreutils/manual/html_node/base64-invocation.html"),
                Rule.when(
                                "secret-in-quotes-in-the-header",
                                IN_QUOTES
                                        .and(REFUSED)
                                        .as("the header that is shown has quotation marks around the secret"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_PLACEHOLDER, TOKEN_EXPIRED)
                        .source(SYNTAX)
                        .wrongWhen("Whoever wrote the report put the quotation marks there."),
                Rule.when(
                                "secrets-not-given-to-strangers",
                                RefusalGrammar.found(
                                                "a build of a fork or of Dependabot",
                                                List.of("dependabot", "fork"),
                                                "\\b(?:prs?|pull requests?|merge requests?|mrs?|runs?|builds?|workflows?)\\b[^\\n.]{0,40}\\b(?:by|of|from) (?:an? )?(?:dependabot|forks?\\b)|\\bdependabot\\b[^\\n.]{0,40}\\b(?:prs?|pull requests?|fails?|401|403)\\b|\\bfork(?:ed)? (?:prs?|pull requests?)\\b")
                                        .and(REFUSED.or(status(404)))
                                        .as("the build is one of a fork or of Dependabot, which get no secrets"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(
                                "https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets")
                        .source(
                                "https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions"),
                Rule.when(
                                "no-login-chosen-told",
                                RefusalGrammar.found(
                                                "a client that was set to log in as nobody",
                                                List.of("anonymous", "auth", "no headers"),
                                                "['\"\u2018]?\\banonymous['\"\u2019]? (?:is |was )?(?:selected|chosen|set|ticked)\\b|\\bauthenti\\w{3,12}\\b[^\\n.]{0,20}['\"\u2018](?:none|no auth|keine|ninguna|aucune)['\"\u2019]|\\bno credentials option\\b")
                                        .and(noCredentialSent())
                                        .as("the client was set to log in as nobody"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED, PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/power-query/connector-authentication"),
                Rule.when(
                                "header-sent-twice-and-a-bad-request",
                                HEADER_TWICE
                                        .and(status(400))
                                        .as("the Authorization header was sent twice, and the request was called bad"))
                        .proves(CLIENT_BUG)
                        .source("RFC 9110 section 5.3"),
                Rule.when("header-sent-twice-told", HEADER_TWICE.as("the Authorization header was sent twice"))
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(CREDENTIALS_MALFORMED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("RFC 9110 section 5.3"),
                Rule.when("served-in-a-private-window-told", PRIVATE_WINDOW)
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                PERMISSION_DENIED,
                                OAUTH_SCOPE_MISSING,
                                ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://fetch.spec.whatwg.org/#concept-request-credentials-mode"),
                Rule.when(
                                "any-secret-is-served-told",
                                ANY_SECRET
                                        .and(statusBetween(200, 299))
                                        .as(
                                                "the answer is the same whichever secret is sent, so something else decides who calls"))
                        .stronglySuggests(STALE_SESSION)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE, SILENT_ANONYMOUS)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://fetch.spec.whatwg.org/#concept-request-credentials-mode"),
                Rule.when(
                                "name-beyond-ascii-shown",
                                matches(
                                                "an e-mail address with a letter beyond ASCII",
                                                "@",
                                                "(?<![\\w.+-])[\\w.+-]{0,40}[\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f][\\w.+-]{0,40}@[a-z0-9]")
                                        .and(
                                                scheme(COOKIE).not(),
                                                status(400, 401)
                                                        .or(logSays(
                                                                "401", "unauthorized", "Encoding", "codec", "latin-1")))
                                        .as(
                                                "the name in front of the colon has a letter beyond ASCII, which two sides may write differently"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "name-could-not-be-encoded",
                                logSays(
                                                "incompatible character encodings",
                                                "'latin-1' codec can't encode",
                                                "'ascii' codec can't encode",
                                                "outside of the Latin1 range",
                                                "value is not a valid ByteString")
                                        .and(logSays("authorization", "btoa", "credential", "auth"), scheme(BASIC))
                                        .as(
                                                "the client could not write the name or the secret in the character set that it took"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("RFC 7617 section 2.1")
                        .source("https://github.com/psf/requests/issues/3662"),
                Rule.when(
                                "prefix-of-another-atlassian-secret-told",
                                matches(
                                                "the prefix of an app password or an access token of Bitbucket",
                                                "at",
                                                "(?-i:(?<![A-Za-z0-9])(?:ATBB|ATCTT3))")
                                        .and(product(JIRA_CLOUD, CONFLUENCE_CLOUD, JIRA_ALIGN))
                                        .as(
                                                "the secret begins as those of Bitbucket or of an organisation do, which no Jira and no Confluence takes"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED)
                        .source("https://github.com/trufflesecurity/trufflehog/issues/649")
                        .source("https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/"),
                Rule.when(
                                "secret-of-an-app-as-key-told",
                                RefusalGrammar.found(
                                                "the secret of an app in place of a key",
                                                List.of("secret"),
                                                "\\b(?:oauth )?(?:app(?:lication)?|client)(?:'s)? secret\\b[^\\n.]{0,25}\\b(?:as|for|in place of|instead of) (?:the |an? )?(?:api )?(?:key|token|password)\\b")
                                        .and(REFUSED)
                                        .as("the secret of an OAuth app was sent in place of a key"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_PLACEHOLDER)
                        .source("RFC 6749 section 2.3.1"),
                Rule.when(
                                "other-login-seen-on-the-wire-told",
                                RefusalGrammar.found(
                                                "another login than was set",
                                                List.of(
                                                        "authorization",
                                                        "machine ",
                                                        "find-generic-password",
                                                        "grep",
                                                        "usedefaultcredentials"),
                                                "\\bauthorization: (?:negotiate|ntlm|basic|bearer)\\b[^\\n]{0,30}(?:going out|where does (?:that|it|this) come from|(?:is|was) not mine|nobody set)"
                                                        + "|[`'\"\u2018]machine [\\w.-]{3,60}[`'\"\u2019]|\\bsecurity find-(?:generic|internet)-password\\b"
                                                        + "|\\benv\\b[^\\n]{0,20}\\bgrep\\b[^\\n]{0,120}\\b(?:old|former|another|other)\\b|-UseDefaultCredentials\\b")
                                        .and(REFUSED)
                                        .as("somebody found a login that the client took from its surroundings"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                CREDENTIALS_PLACEHOLDER,
                                CREDENTIALS_MALFORMED,
                                AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://requests.readthedocs.io/en/latest/user/authentication/")
                        .source(
                                "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod"));
    }
}
