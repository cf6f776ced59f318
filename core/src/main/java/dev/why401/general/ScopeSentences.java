package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Sentences that speak of permissions or privileges and mean those of the token, not of the account. */
final class ScopeSentences {
    private static final String GRAPH = "https://learn.microsoft.com/graph/resolve-auth-errors";

    private ScopeSentences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "more-privileges-than-the-token-has",
                                matches(
                                                "privileges that the token does not give",
                                                "privileges",
                                                "higher privileges than (?:are )?(?:provided|granted|given) by the (?:access )?token"
                                                        + "|\\b(?:access )?token (?:does not|doesn't) (?:have|carry|grant) (?:the )?(?:required|sufficient|necessary|enough) privileges")
                                        .as("the server says that the token's scopes do not suffice"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .isAHintAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 6750 section 3.1"),
                Rule.when(
                                "no-scope-and-no-role-in-the-token",
                                matches(
                                                "a token with neither scopes nor roles",
                                                "claim",
                                                "\\bscp or roles? claims?\\b|\\bscopes? (?:n?or|and) roles? claims? (?:was |were |is |are )?(?:not (?:found|present)|missing)"
                                                        + "|neither scopes? (?:n?or|claim or) roles? claim")
                                        .as("the token has no claim for scopes or roles at all"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .speaksAgainst(JWT_INVALID, PERMISSION_DENIED)
                        .source(GRAPH)
                        .source("https://github.com/AzureAD/microsoft-identity-web/wiki/Web-APIs"));
    }
}
