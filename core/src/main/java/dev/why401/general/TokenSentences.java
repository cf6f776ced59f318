package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What servers say of a token that is good, and is of another kind, for another place, of another account or in another place. */
final class TokenSentences {
    private static final String QUERY_PARAMETER =
            "https://developer.github.com/changes/2020-02-10-deprecating-auth-through-query-param/";

    private TokenSentences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "other-kind-of-token-said",
                                matches(
                                                "a token of another kind than was expected",
                                                "token",
                                                "\\b(?:id|refresh|access|user|bot|app|service|api|personal access|deploy|project) tokens? (?:was |were |is |has been )?(?:given|used|provided|received|found|passed|sent|supplied) (?:where|instead of|in place of|but)\\b"
                                                        + "|\\bexpect(?:s|ed|ing)? (?:an? )?(?:id|refresh|access|user|bot|app|service|api|personal access) token,? (?:but|got|found|received|not)\\b"
                                                        + "|\\btoken is (?:not an?|an?) (?:id|refresh|access|user|bot|app|service|api) token\\b")
                                        .as("the server says that a token of another kind was sent than it takes"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 9068 section 4"),
                Rule.when(
                                "other-header-wanted-said",
                                matches(
                                                "a header of its own that the token belongs in",
                                                "header",
                                                "\\b(?:token|key|credentials?) (?:must|should|has to|needs to|have to) be (?:sent|passed|provided|supplied|given|set) (?:with|in|via|as|using|through) (?:the |a |an )?['\"`]?(?!authorization)[A-Za-z-]{4,40}['\"`]? header")
                                        .as(
                                                "the server says in which header it wants the token, and that is not Authorization"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_MISSING)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://docs.gitlab.com/api/rest/authentication/")
                        .wrongWhen("Nothing was sent at all, and the server explains what it takes."),
                Rule.when(
                                "header-wanted-in-place-of-a-parameter",
                                matches(
                                                "a header in place of a parameter or cookie",
                                                "",
                                                "\\buse (?:the )?(?:http )?authorization header instead\\b|\\b(?:query|url) param\\w*[^\\n.]{0,40}\\b(?:no longer|deprecated|not (?:supported|accepted|allowed)|removed)\\b"
                                                        + "|\\bcookie(?:[- ]based)? auth\\w*[^\\n.]{0,30}\\b(?:removed|deprecated|no longer|not supported|disabled|retired)\\b")
                                        .as("the server no longer reads the credential from where it was sent"))
                        .stronglySuggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG, WAF_BLOCKED)
                        .source(QUERY_PARAMETER)
                        .source(
                                "https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-basic-auth-and-cookie-based-auth/"),
                Rule.when(
                                "token-of-another-place-said",
                                matches(
                                                "a token of another tenant or site",
                                                "",
                                                "\\b(?:token|credentials?|key|session|certificate)\\b[^\\n.]{0,40}\\b(?:another|a different|other|wrong|different) (?:tenant|site|instance|organi[sz]ation|workspace|realm|region|environment|server|deployment|cloud)\\b")
                                        .as("the words say that the credential is of another tenant, site or instance"))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(JWT_INVALID)
                        .hintsAt(WRONG_ENDPOINT_FOR_TOKEN)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://learn.microsoft.com/entra/identity-platform/reference-error-codes"),
                Rule.when(
                                "token-of-another-user-said",
                                matches(
                                                "a token of another user",
                                                "token",
                                                "\\btoken\\b[^\\n.]{0,30}\\b(?:belongs to|is of|is for|was issued (?:to|for)|is owned by) (?:another|a different|some other) (?:user|account|person|e-?mail)\\b"
                                                        + "|\\b(?:e-?mail|user ?name|user|login|account)\\b[^\\n.]{0,30}\\b(?:does not|doesn't) (?:match|own|belong to) (?:the )?(?:owner of the )?(?:api )?token")
                                        .as(
                                                "the words say that the token is of another account than the name beside it"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/"));
    }
}
