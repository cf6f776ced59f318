package dev.why401.general;

import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What Bitbucket Cloud says when it refuses: which kinds of secrets it takes where, and what it hides. */
final class BitbucketCloudRefusals {
    private static final String MECHANISM =
            "https://support.atlassian.com/bitbucket-cloud/kb/this-api-is-not-accessible-by-this-authentication-mechanism";
    private static final String END_OF_APP_PASSWORDS = "https://github.com/isomorphic-git/isomorphic-git/issues/2364";

    private static final Signal APP_PASSWORDS_ENDED = matches(
                    "the end of app passwords",
                    "app password",
                    "app passwords?[^\\n]{0,60}(?:deprecated|removed|disabled|no longer|discontinued|retired|not supported|unsupported|inactive|replaced)")
            .or(matches(
                    "the end of app passwords",
                    "app password",
                    "(?:no longer|not|stopped) (?:supports?|supporting|accepts?|accepting)[^\\n]{0,30}app passwords?"))
            .as("Bitbucket says that app passwords have come to their end");

    private BitbucketCloudRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("bitbucket-app-passwords-ended", APP_PASSWORDS_ENDED)
                        .stronglySuggests(WRONG_TOKEN_KIND, PASSWORD_NOT_ACCEPTED)
                        .suggests(CREDENTIAL_TRANSPORT_RETIRED)
                        .hintsAt(TOKEN_EXPIRED)
                        .speaksAgainst(BASIC_AUTH_DISABLED, PERMISSION_DENIED, CREDENTIALS_MISSING, WRONG_AUTH_SCHEME)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source(END_OF_APP_PASSWORDS)
                        .source(
                                "https://www.atlassian.com/blog/bitbucket/bitbucket-cloud-enters-phase-2-of-app-password-deprecation")
                        .cases("wa-002"),
                Rule.when(
                                "bitbucket-wants-an-app-password",
                                says(
                                                "To make an API call, you need to use an app password",
                                                "you need to use an app password",
                                                "you must use an app password")
                                        .as("Bitbucket takes no account password of a user with a second factor"))
                        .proves(PASSWORD_NOT_ACCEPTED)
                        .hintsAt(MFA_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source("https://github.com/amuniz/bitbucket-branch-source-plugin/issues/16"),
                Rule.when(
                                "bitbucket-wants-a-token-of-whom-single-sign-on-knows",
                                says(
                                                "account admin requires single sign-on, you'll need to authenticate with an",
                                                "account admin requires single sign-on, you must authenticate with an")
                                        .as(
                                                "Bitbucket takes no password of an account that its company lets in by single sign-on"))
                        .proves(SSO_CREDENTIALS_NOT_ACCEPTED)
                        .suggests(PASSWORD_NOT_ACCEPTED)
                        .stronglySpeaksAgainst(CREDENTIALS_CHANGED, CAPTCHA_REQUIRED, PERMISSION_DENIED)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source("https://github.com/jenkinsci/bitbucket-branch-source-plugin/issues/301")
                        .source("https://github.com/MistyKuu/bitbucket-for-visual-studio/issues/72"),
                Rule.when(
                                "bitbucket-mechanism-not-taken",
                                says(
                                                "not accessible by this authentication mechanism",
                                                "only accessible with the following authentication types")
                                        .as(
                                                "Bitbucket does not open this resource to the kind of credential that was sent"))
                        .proves(ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source(MECHANISM)
                        .cases("wa-005"),
                Rule.when(
                                "bitbucket-repository-hidden",
                                says("may not have access to this repository or it no longer exists")
                                        .as("Bitbucket does not say whether the repository is gone or hidden"))
                        .proves(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED, WRONG_SITE)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source(
                                "https://support.atlassian.com/bitbucket-cloud/docs/grant-repository-access-to-users-and-groups/")
                        .cases("wa-006"),
                Rule.when(
                                "bitbucket-write-or-admin-wanted",
                                says("You must have write or admin access", "INSUFFICIENT_RIGHTS")
                                        .as("Bitbucket wants more than the right to read"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "Bitbucket")
                        .source("https://github.com/jenkins-x/jx/issues/7118")
                        .cases("fz-28")
                        .wrongWhen("Nobody was logged in: strangers are told the same."));
    }
}
