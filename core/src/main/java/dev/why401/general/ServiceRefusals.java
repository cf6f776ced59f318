package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** Codes of services that programs are tied to: help desks, messengers, shops, senders of mail, stores of data. */
final class ServiceRefusals {
    private static final String SNOWFLAKE = "https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting";
    private static final String SLACK = "https://docs.slack.dev/reference/methods/auth.test";
    private static final String ZOHO = "https://www.zoho.com/assist/api/refresh-access-token.html";

    private ServiceRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "slack-does-not-know-the-caller",
                                says("invalid_auth")
                                        .and(says("slack", "\"ok\":false", "\"ok\": false", "xoxb", "xoxp", "xoxc"))
                                        .as(
                                                "Slack says so of a token that is wrong or withdrawn, and of one that is not taken in this way or from here"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, WRONG_TOKEN_KIND)
                        .hintsAt(IP_NOT_ALLOWLISTED)
                        .speaksAgainst(PERMISSION_DENIED, BOT_CHALLENGE, BASE_URL_WRONG)
                        .source(SLACK),
                Rule.when(
                                "slack-wants-a-second-factor",
                                says("two_factor_setup_required")
                                        .as("the workspace of Slack wants a second factor to be set up first"))
                        .proves(MFA_REQUIRED)
                        .source(SLACK),
                Rule.when(
                                "bot-not-known",
                                jsonHas("error_code", "401")
                                        .and(jsonHas("description", "Unauthorized"))
                                        .or(hostUnder("discord.com", "discordapp.com")
                                                .and(status(401)))
                                        .as("the messenger does not know the token of this bot"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED)
                        .speaksAgainst(CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://core.telegram.org/bots/api#making-requests")
                        .source("https://docs.discord.com/developers/topics/opcodes-and-status-codes"),
                Rule.when(
                                "bot-not-found",
                                hostUnder("api.telegram.org")
                                        .and(status(404))
                                        .as("the messenger says 404 where the token in the address is cut or empty"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, PERMISSION_DENIED)
                        .source("https://core.telegram.org/bots/api#making-requests"),
                Rule.when(
                                "app-without-a-project-or-plan",
                                says("client-not-enrolled", "attached to a Project", "official-client-forbidden")
                                        .as("the app belongs to no plan of the vendor that covers this API"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, OAUTH_APP_MISCONFIGURED)
                        .suggests(LICENSE_OR_SITE_SUSPENDED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://docs.x.com/x-api/fundamentals/response-codes-and-errors"),
                Rule.when(
                                "credits-used-up",
                                says(
                                                "Maximum credits exceeded",
                                                "insufficient_quota",
                                                "billing_hard_limit_reached",
                                                "billing_not_active",
                                                "credit balance is too low",
                                                "Insufficient Balance",
                                                "run out of credits",
                                                "out of credits",
                                                "no credits left")
                                        .as("what the account has paid for is used up"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED)
                        .suggests(RATE_LIMITED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://platform.openai.com/docs/guides/error-codes")
                        .source("https://docs.sendgrid.com/")
                        .wrongWhen("The quota is one for each minute or day, and comes back by itself."),
                Rule.when(
                                "code-of-zoho-refused",
                                jsonHas("error", "invalid_code")
                                        .as(
                                                "the code or the refresh token was spent, is over, or is of another region"))
                        .stronglySuggests(REFRESH_TOKEN_REJECTED)
                        .suggests(WRONG_SITE)
                        .hintsAt(CLIENT_BUG)
                        .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.AUTHORIZATION_SERVER, "")
                        .source(ZOHO),
                Rule.when(
                                "client-of-zoho-in-another-region",
                                hostUnder(
                                                "accounts.zoho.com",
                                                "accounts.zoho.eu",
                                                "accounts.zoho.in",
                                                "accounts.zoho.jp",
                                                "accounts.zoho.com.au",
                                                "accounts.zoho.com.cn")
                                        .and(says("invalid_client"))
                                        .as(
                                                "Zoho does not know the client, which lives in one region and has another host in each"))
                        .suggests(WRONG_SITE, OAUTH_CLIENT_AUTH_FAILED)
                        .source("https://docs.catalyst.zoho.com/en/faq/sdk/invalid-client-refresh-token/"),
                Rule.when(
                                "signed-token-of-snowflake-refused",
                                says("JWT token is invalid")
                                        .and(says("390144", "390,144", "snowflake"))
                                        .or(says("JWT_TOKEN_INVALID", "JWT_TOKEN_MISSING_ISSUE"))
                                        .as("Snowflake does not take the signed token, its key, its name or its time"))
                        .proves(JWT_INVALID)
                        .suggests(CLOCK_SKEW, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(SNOWFLAKE),
                Rule.when(
                                "signed-token-came-too-late",
                                says("JWT_TOKEN_INVALID_ISSUE_TIME")
                                        .as(
                                                "Snowflake got the signed token more than a minute after the time that stands in it"))
                        .proves(CLOCK_SKEW)
                        .source(SNOWFLAKE)
                        .wrongWhen("The client keeps its token, or is slow."),
                Rule.when(
                                "signed-token-of-snowflake-over",
                                says("JWT_TOKEN_INVALID_EXPIRATION_TIME")
                                        .as("Snowflake says that the signed token has expired"))
                        .proves(TOKEN_EXPIRED)
                        .suggests(CLOCK_SKEW)
                        .source(SNOWFLAKE),
                Rule.when(
                                "signed-token-names-another-user",
                                says("PUBLIC_KEY_FINGERPRINT_MISMATCH", "JWT_TOKEN_INVALID_USER_IN_ISSUER")
                                        .as("the key that signed the token is not the one that is kept for this user"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .suggests(CREDENTIALS_CHANGED)
                        .source(SNOWFLAKE),
                Rule.when(
                                "signed-token-names-another-account",
                                says("JWT_TOKEN_ACCOUNT_MISMATCH")
                                        .as("the token names another account than the address that was called"))
                        .proves(WRONG_SITE)
                        .suggests(JWT_INVALID)
                        .source(SNOWFLAKE),
                Rule.when(
                                "somebody-else-logged-in-at-the-provider",
                                says("you were trying to authenticate as differs from the user")
                                        .as("the user who was named is not the one for whom the provider vouches"))
                        .proves(PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://docs.snowflake.com/en/user-guide/oauth-snowflake-overview"),
                Rule.when(
                                "session-that-is-no-more",
                                says("Session no longer exists. New login required")
                                        .as("Snowflake has closed the session, as after some hours without a call"))
                        .proves(STALE_SESSION)
                        .suggests(TOKEN_EXPIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.snowflake.com/en/user-guide/session-policies"),
                Rule.when(
                                "token-bound-to-another-address",
                                says(
                                                "was given to another ip",
                                                "was issued to another ip",
                                                "was issued for another ip",
                                                "is bound to another ip")
                                        .as("the token is good for calls from the address only to which it was given"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source("https://dev.vk.com/reference/errors"),
                Rule.when(
                                "check-of-the-person-in-a-browser-wanted",
                                says("Validation required: please open redirect_uri")
                                        .as("VK wants the person to prove in a browser who they are"))
                        .stronglySuggests(MFA_REQUIRED)
                        .suggests(CAPTCHA_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source("https://dev.vk.com/reference/errors"),
                Rule.when(
                                "token-that-is-not-signed",
                                says("A JSON web token could not be decoded")
                                        .as("GitHub wants the signed token of an app here, and got another kind"))
                        .stronglySuggests(WRONG_TOKEN_KIND, JWT_INVALID)
                        .speaksAgainst(CREDENTIALS_MALFORMED)
                        .source("https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app"));
    }
}
