package dev.why401.jira.align;

import static dev.why401.evidence.PrincipalKind.EMAIL;
import static dev.why401.evidence.PrincipalKind.USERNAME;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.OTHER;
import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.PASSWORD_NOT_ACCEPTED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.credentialLooksSound;
import static dev.why401.knowledge.Signals.credentialShape;
import static dev.why401.knowledge.Signals.principal;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;

import dev.why401.credential.ShapeFindings;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What the check of the token's shape means once a call was refused. */
final class ShapeRules {
    private static final Signal REFUSED = status(400, 401);
    private static final Signal SHORT =
            credentialShape(AlignTokenCheck.SHORT, "the token is shorter than the tokens that Atlassian shows");
    private static final Signal LONG =
            credentialShape(AlignTokenCheck.LONG, "the token is longer than the tokens that Atlassian shows");
    private static final Signal SLASH_DOUBLED =
            credentialShape(AlignTokenCheck.SLASH_DOUBLED, "a slash or a backslash stands twice in the token");

    private ShapeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "prefix-missing",
                                onAlign(
                                                REFUSED,
                                                credentialShape(
                                                        AlignTokenCheck.PREFIX_MISSING,
                                                        "the token does not begin with user:<id>|, as API 2.0 Tokens"
                                                                + " do"))
                                        .as("the token does not begin with user:<id>|, as API 2.0 Tokens do"))
                        .stronglySuggests(CREDENTIALS_MALFORMED, WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.KB_401)
                        .source(Sources.MIGRATION),
                Rule.when(
                                "bearer-word-missing",
                                onAlign(
                                                REFUSED,
                                                scheme(OTHER),
                                                secret(ALIGN_TOKEN),
                                                credentialShape(
                                                        ShapeFindings.SCHEME_MISSING,
                                                        "the token was sent without the word Bearer"))
                                        .as("the token was sent without the word Bearer in front"))
                        .proves(CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.KB_401),
                Rule.when("token-short", onAlign(REFUSED, SHORT).as(SHORT.sentence()))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .source(Sources.KB_401)
                        .source(Sources.KB_400)
                        .wrongWhen("this release of Jira Align makes shorter tokens than those in the articles"),
                Rule.when("token-long", onAlign(REFUSED, LONG).as(LONG.sentence()))
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_401)
                        .source(Sources.KB_400)
                        .wrongWhen("this release of Jira Align makes longer tokens than those in the articles"),
                Rule.when("slash-doubled", onAlign(REFUSED, SLASH_DOUBLED).as(SLASH_DOUBLED.sentence()))
                        .suggests(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_400)
                        .wrongWhen("chance has put two slashes next to each other"),
                Rule.when(
                                "quote-inside",
                                onAlign(
                                                REFUSED,
                                                credentialShape(
                                                        AlignTokenCheck.QUOTE_INSIDE,
                                                        "a quotation mark is in the token"))
                                        .as("a quotation mark is in the token, which Jira Align never puts there"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_400),
                Rule.when(
                                "nothing-odd-about-the-token",
                                onAlign(REFUSED, secret(ALIGN_TOKEN), credentialLooksSound())
                                        .as("the token has the shape and the length of those that Atlassian shows"))
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source(Sources.KB_401),
                Rule.when(
                                "basic-with-a-user-name",
                                onAlign(scheme(BASIC), principal(USERNAME), status(401))
                                        .as("a user name was sent as Basic, and Jira Align takes Basic only with"
                                                + " an e-mail"
                                                + " address"))
                        .suggests(PASSWORD_NOT_ACCEPTED, WRONG_AUTH_SCHEME)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "basic-with-an-e-mail",
                                onAlign(scheme(BASIC), principal(EMAIL), new ShapelessSecret(), status(401))
                                        .as("an e-mail address was sent as Basic with something that looks like no"
                                                + " token"))
                        .stronglySuggests(PASSWORD_NOT_ACCEPTED)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the token is one of before 2023, which had no prefix"));
    }
}
