package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.COOKIE;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What a report shows of the secret itself and of the client that sent it: quotation marks, letters beyond ASCII, a header sent twice, none at all. */
final class SecretsAsShown {
    private static final String SYNTAX = "RFC 9110 section 11.6.2";

    private static final Signal REFUSED =
            status(400, 401, 403).or(logSays("400", "401", "403", "unauthorized", "unauthorised", "forbidden"));

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

    private SecretsAsShown() {}

    static List<Rule> rules() {
        return List.of(
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
                        .source("https://github.com/psf/requests/issues/3662"));
    }
}
