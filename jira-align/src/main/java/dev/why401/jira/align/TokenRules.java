package dev.why401.jira.align;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.CONNECT_JWT;
import static dev.why401.evidence.SecretKind.FOREIGN_TOKEN;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.ACCOUNT_INACTIVE;
import static dev.why401.knowledge.Causes.AUTHORIZATION_HEADER_STRIPPED;
import static dev.why401.knowledge.Causes.CACHED_ERROR_RESPONSE;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.CLOCK_SKEW;
import static dev.why401.knowledge.Causes.CREDENTIALS_CHANGED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_PLACEHOLDER;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.JWT_INVALID;
import static dev.why401.knowledge.Causes.NO_PRODUCT_ACCESS;
import static dev.why401.knowledge.Causes.OAUTH_SCOPE_MISSING;
import static dev.why401.knowledge.Causes.PASSWORD_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;
import static dev.why401.knowledge.Causes.PRINCIPAL_TOKEN_MISMATCH;
import static dev.why401.knowledge.Causes.SSO_CREDENTIALS_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.STALE_SESSION;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_POLICY_BLOCKED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_SITE;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.challengeHas;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.json;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.workedBefore;
import static dev.why401.knowledge.Signals.worksInBrowser;
import static dev.why401.knowledge.Signals.worksInCurl;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What the kind, the scheme and the life of the credential tell. Jira Align takes two kinds on one host: its own token as
 * Bearer, and, from people who log in through Atlassian Guard, an Atlassian account token as Basic.
 */
final class TokenRules {
    private static final Signal ATLASSIAN_TOKEN = secret(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN)
            .as("the secret is a token of an Atlassian account");
    private static final Signal REFUSED = status(401);

    private TokenRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "unauthorized",
                                onAlign(REFUSED)
                                        .as("the status is 401, which on Jira Align mostly means a token in the"
                                                + " wrong format"
                                                + " or one that is no longer the current one"))
                        .suggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .isAHintAgainst(TOKEN_EXPIRED, PASSWORD_NOT_ACCEPTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .source(Sources.KB_401)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "align-token-refused",
                                onAlign(scheme(BEARER), secret(ALIGN_TOKEN), REFUSED)
                                        .as("a Jira Align token was sent as Bearer and refused"))
                        .suggests(TOKEN_REVOKED)
                        .hintsAt(ACCOUNT_INACTIVE, CREDENTIALS_CHANGED, WRONG_SITE, PERMISSION_DENIED)
                        .source(Sources.GETTING_STARTED)
                        .source(Sources.KB_PERMISSION)
                        .wrongWhen("the record says what was meant to be sent, and not what was sent"),
                Rule.when(
                                "bad-request",
                                onAlign(status(400), secret(ALIGN_TOKEN))
                                        .as("the status is 400, which Jira Align gives when a script has changed"
                                                + " a special"
                                                + " character of the token"))
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source(Sources.KB_400)
                        .wrongWhen("the request itself is wrong: a field, a filter, the body"),
                Rule.when(
                                "bad-request-without-a-word",
                                onAlign(
                                                status(400),
                                                secret(ALIGN_TOKEN),
                                                emptyBody().or(html()))
                                        .as("the 400 says nothing of a field or a filter, so nobody may have"
                                                + " read that far"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .hintsAt(CLIENT_BUG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(Sources.KB_400)
                        .wrongWhen("a proxy on the way refuses the request for its own reasons"),
                Rule.when(
                                "bad-request-explained",
                                onAlign(status(400), json()).as("the 400 comes with an explanation in JSON"))
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_400),
                Rule.when(
                                "align-token-has-no-end-date",
                                onAlign(secret(ALIGN_TOKEN))
                                        .as("the secret is a Jira Align token, which has no end date"))
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CLOCK_SKEW, JWT_INVALID, OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PASSWORD_NOT_ACCEPTED, SSO_CREDENTIALS_NOT_ACCEPTED)
                        .speaksAgainst(WRONG_TOKEN_KIND)
                        .isAHintAgainst(TOKEN_POLICY_BLOCKED, CREDENTIALS_PLACEHOLDER)
                        .source(Sources.GETTING_STARTED)
                        .cases("aa-006", "aa-012"),
                Rule.when(
                                "server-says-expired",
                                onAlign(challengeHas("error_description", "expired"))
                                        .as("the server itself says that the token has expired"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .speaksAgainst(TOKEN_REVOKED, CREDENTIALS_REJECTED, ACCOUNT_INACTIVE)
                        .source("RFC 6750 section 3.1"),
                Rule.when(
                                "align-token-as-bearer",
                                onAlign(scheme(BEARER), secret(ALIGN_TOKEN))
                                        .as("a Jira Align token was sent as Bearer"))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(Sources.KB_401)
                        .cases("aa-006", "aa-012"),
                Rule.when(
                                "align-token-as-basic",
                                onAlign(scheme(BASIC), secret(ALIGN_TOKEN), status(401, 400))
                                        .as("a Jira Align token was sent as Basic, and Jira Align reads it as"
                                                + " Bearer only"))
                        .proves(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("a client encodes the word user and a number in front of some other secret"),
                Rule.when(
                                "atlassian-token-as-bearer",
                                onAlign(scheme(BEARER), ATLASSIAN_TOKEN, REFUSED)
                                        .as("a token of an Atlassian account was sent as Bearer,"
                                                + " and Jira Align reads it as Basic only"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED, TOKEN_EXPIRED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "atlassian-token-as-basic",
                                onAlign(scheme(BASIC), ATLASSIAN_TOKEN, REFUSED)
                                        .as("a token of an Atlassian account was sent as Basic, which Jira Align"
                                                + " takes only"
                                                + " from people who log in through Atlassian Guard"))
                        .suggests(WRONG_TOKEN_KIND, CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .hintsAt(TOKEN_POLICY_BLOCKED, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "password-as-basic",
                                onAlign(scheme(BASIC), secret(PASSWORD))
                                        .as("a password was sent, and Jira Align's API takes tokens only"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(WRONG_TOKEN_KIND)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the secret is a token whose kind its shape does not tell"),
                Rule.when(
                                "password-of-the-connector",
                                onAlign(secret(PASSWORD), says("connector", "Jira connection"))
                                        .as(
                                                "it is the connector that logs in, and at a Jira, which may take passwords"))
                        .suggests(CREDENTIALS_REJECTED, CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .source(Sources.CONNECTOR_401)
                        .wrongWhen("the Jira is one of the Cloud, which takes none"),
                Rule.when(
                                "token-of-another-product",
                                onAlign(secret(PAT, OAUTH_ACCESS_TOKEN, CONNECT_JWT, FOREIGN_TOKEN))
                                        .as("the secret is of a kind that Jira Align's API does not take"))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED, TOKEN_EXPIRED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "align-token-worked-before",
                                onAlign(secret(ALIGN_TOKEN), workedBefore(), REFUSED)
                                        .as("the token worked before, and a Jira Align token ends only when its owner"
                                                + " generates a new one or is deactivated"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .suggests(CREDENTIALS_CHANGED, ACCOUNT_INACTIVE)
                        .hintsAt(GEO_BLOCKED, CACHED_ERROR_RESPONSE)
                        .speaksAgainst(WRONG_TOKEN_KIND, WRONG_SITE)
                        .isAHintAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the call worked with the token in its old form, before it was pasted anew"),
                Rule.when("never-worked", onAlign(workedBefore().not(), REFUSED))
                        .suggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .speaksAgainst(TOKEN_REVOKED, CREDENTIALS_CHANGED, ACCOUNT_INACTIVE, CACHED_ERROR_RESPONSE)
                        .source(Sources.KB_401),
                Rule.when(
                                "refused-in-curl-too",
                                onAlign(worksInCurl().not(), REFUSED)
                                        .as("the same token is refused in curl, Postman or Swagger too"))
                        .suggests(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .hintsAt(WRONG_TOKEN_KIND, ACCOUNT_INACTIVE, PERMISSION_DENIED)
                        .isAHintAgainst(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_PERMISSION),
                Rule.when(
                                "accepted-in-curl",
                                onAlign(worksInCurl(), REFUSED)
                                        .as("the same token is accepted in curl, Postman or Swagger"))
                        .suggests(CREDENTIALS_MALFORMED)
                        .hintsAt(AUTHORIZATION_HEADER_STRIPPED, STALE_SESSION, CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED, ACCOUNT_INACTIVE, WRONG_TOKEN_KIND)
                        .source(Sources.KB_PERMISSION)
                        .wrongWhen("curl was given another token, or asked for another object"),
                Rule.when("owner-gets-in", onAlign(worksInBrowser(), REFUSED))
                        .speaksAgainst(ACCOUNT_INACTIVE, NO_PRODUCT_ACCESS)
                        .hintsAt(TOKEN_REVOKED, CREDENTIALS_MALFORMED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "self-hosted",
                                onAlign(
                                                pathContains("/rest/align/api"),
                                                hostUnder("jiraalign.com", "agilecraft.com")
                                                        .not(),
                                                REFUSED)
                                        .as("the host is not under jiraalign.com, as with a self-hosted Jira Align,"
                                                + " where API tokens may be switched off"))
                        .hintsAt(TOKEN_POLICY_BLOCKED)
                        .source(Sources.DROPKIT)
                        .wrongWhen("a proxy of the customer stands in front of a site of Atlassian"));
    }
}
