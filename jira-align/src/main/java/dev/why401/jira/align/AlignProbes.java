package dev.why401.jira.align;

import static dev.why401.jira.align.AlignQuestions.*;
import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Questions.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how Jira Align answers what was tried. */
final class AlignProbes {

    /** The token itself is at fault, or the way in which it is sent. */
    private static final Cause[] THE_TOKEN = {
        CREDENTIALS_REJECTED,
        CREDENTIALS_MALFORMED,
        CREDENTIALS_CHANGED,
        WRONG_TOKEN_KIND,
        WRONG_AUTH_SCHEME,
        WRONG_SITE,
        TOKEN_REVOKED,
        TOKEN_EXPIRED,
        TOKEN_POLICY_BLOCKED,
        ACCOUNT_INACTIVE,
        PASSWORD_NOT_ACCEPTED,
        PRINCIPAL_TOKEN_MISMATCH,
        AUTHORIZATION_HEADER_STRIPPED,
    };

    /** It is a sound secret of a living account that travels wrongly. */
    private static final Cause[] BEYOND_THE_FORM = {
        CREDENTIALS_REJECTED,
        CREDENTIALS_CHANGED,
        WRONG_SITE,
        TOKEN_REVOKED,
        TOKEN_EXPIRED,
        TOKEN_POLICY_BLOCKED,
        ACCOUNT_INACTIVE,
        PASSWORD_NOT_ACCEPTED,
        AUTHORIZATION_HEADER_STRIPPED,
    };

    private AlignProbes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("users-are-served", found(USERS, USERS_SERVED))
                        .suggests(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(ADMIN_REQUIRED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(THE_TOKEN)
                        .stronglySpeaksAgainst(GEO_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(Sources.KB_PERMISSION)
                        .wrongWhen("the program that fails sends another token than the one that was examined"),
                Rule.when(
                                "token-taken-and-object-refused",
                                onAlign(
                                                found(USERS, USERS_SERVED).or(found(IDENTITY, IDENTITY_ACCEPTED)),
                                                status(401, 403))
                                        .as("the same token is taken elsewhere, and refused for this object"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .source(Sources.KB_PERMISSION)
                        .wrongWhen("the refusal came out of a cache, or the token was mended in the meantime"),
                Rule.when(
                                "who-am-i-refused",
                                onAlign(found(IDENTITY, IDENTITY_REFUSED))
                                        .as("the owner's own record, for which no role is needed, is refused"))
                        .hintsAt(CREDENTIALS_REJECTED, TOKEN_REVOKED, WRONG_TOKEN_KIND, CREDENTIALS_MALFORMED)
                        .source(Sources.KB_401),
                Rule.when("users-are-refused", found(USERS, USERS_REFUSED))
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .source(Sources.KB_PERMISSION)
                        .wrongWhen("the role of the owner may not read users"),
                Rule.when("accepted-with-its-prefix", found(PREFIX, PREFIX_ACCEPTED))
                        .proves(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(BEYOND_THE_FORM)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND)
                        .source(Sources.KB_401),
                Rule.when("refused-with-its-prefix", found(PREFIX, PREFIX_REFUSED))
                        .suggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED)
                        .source(Sources.MIGRATION)
                        .wrongWhen("the id is that of another user, or the token was cut at its end, too"),
                Rule.when("accepted-as-bearer", found(AS_BEARER, BEARER_ACCEPTED))
                        .proves(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(BEYOND_THE_FORM)
                        .source(Sources.GETTING_STARTED),
                Rule.when("refused-as-bearer", found(AS_BEARER, BEARER_REFUSED))
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the token is one that Jira Align takes as Bearer, and has been replaced"),
                Rule.when("accepted-as-basic", found(AS_BASIC, BASIC_ACCEPTED))
                        .proves(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(BEYOND_THE_FORM)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND)
                        .source(Sources.GETTING_STARTED),
                Rule.when("refused-as-basic", found(AS_BASIC, BASIC_REFUSED))
                        .speaksAgainst(WRONG_AUTH_SCHEME)
                        .hintsAt(WRONG_TOKEN_KIND, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the scheme is wrong, and the token has ended as well"));
    }
}
