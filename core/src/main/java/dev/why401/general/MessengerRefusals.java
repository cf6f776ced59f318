package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What Slack and other messengers answer, who refuse with 200 and a code in the answer. */
final class MessengerRefusals {
    private static final String SLACK = "https://docs.slack.dev/reference/methods/auth.test";
    private static final String SLACK_QUERY =
            "https://docs.slack.dev/changelog/2020-11-no-more-tokens-in-querystrings-for-newly-created-apps";
    private static final String SLACK_LOGIN = "https://docs.slack.dev/reference/methods/oauth.v2.access";
    private static final String SLACK_HOOKS =
            "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks";
    private static final String VK = "https://dev.vk.com/reference/errors";

    private static final Signal SLACK_DOES_NOT_KNOW = hostUnder("slack.com")
            .and(bodySays("\"invalid_auth\"", "\"not_authed\""))
            .as("Slack does not know the caller");

    private MessengerRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "error-of-a-messenger-is-no-page",
                                jsonHas("ok", "false")
                                        .and(bodySays("not_found").not())
                                        .as(
                                                "the answer is an error in JSON, and neither a page nor data for strangers"))
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(SLACK),
                Rule.when(
                                "slack-token-in-the-query",
                                SLACK_DOES_NOT_KNOW
                                        .and(queryHas("token"))
                                        .as(
                                                "the token travelled in the address, where Slack reads none of apps that were made since February 2021"))
                        .proves(CREDENTIAL_TRANSPORT_RETIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .source(SLACK_QUERY)
                        .wrongWhen("The app is older, and its token is wrong."),
                Rule.when(
                                "slack-lets-others-in",
                                SLACK_DOES_NOT_KNOW
                                        .and(worksElsewhere())
                                        .as(
                                                "Slack says invalid_auth of a token that comes from an address which is not on its list, as of one that is cut"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER)
                        .source(SLACK),
                Rule.when(
                                "slack-client-refused",
                                bodySays("\"bad_client_secret\"", "\"invalid_client_id\"", "\"invalid_client\"")
                                        .and(jsonHas("ok", "false"))
                                        .as("Slack does not take the id or the secret of the app"))
                        .proves(OAUTH_CLIENT_AUTH_FAILED)
                        .source(SLACK_LOGIN),
                Rule.when(
                                "slack-address-to-come-back-to",
                                bodySays("\"bad_redirect_uri\"")
                                        .and(jsonHas("ok", "false"))
                                        .as("the address to come back to is not the one that the app gave to Slack"))
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .source(SLACK_LOGIN),
                Rule.when(
                                "slack-grant-refused",
                                bodySays(
                                                "\"invalid_refresh_token\"",
                                                "\"invalid_code\"",
                                                "\"code_already_used\"",
                                                "\"code_expired\"",
                                                "\"token_rotation_error\"")
                                        .and(jsonHas("ok", "false"))
                                        .as(
                                                "the code or the refresh token was spent, is over or is not known to Slack"))
                        .proves(REFRESH_TOKEN_REJECTED)
                        .source(SLACK_LOGIN),
                Rule.when(
                                "slack-token-of-another-kind",
                                bodySays(
                                                "\"not_allowed_token_type\"",
                                                "\"bot_access_token_required\"",
                                                "\"user_access_token_required\"")
                                        .and(jsonHas("ok", "false"))
                                        .as("the method of Slack takes tokens of another kind"))
                        .proves(WRONG_TOKEN_KIND)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(SLACK),
                Rule.when(
                                "slack-account-or-app-gone",
                                bodySays("\"account_inactive\"")
                                        .and(jsonHas("ok", "false"))
                                        .as("the account behind the token was switched off, or the app was removed"))
                        .stronglySuggests(ACCOUNT_INACTIVE, TOKEN_REVOKED)
                        .suggests(APP_NOT_INSTALLED)
                        .source(SLACK),
                Rule.when(
                                "slack-hook-gone",
                                hostUnder("hooks.slack.com")
                                        .or(logSays("hooks.slack.com"))
                                        .and(says(
                                                "no_service",
                                                "no_active_hooks",
                                                "no_team",
                                                "team_disabled",
                                                "invalid_token"))
                                        .as(
                                                "the address of the hook is the credential, and Slack knows it no longer or never did"))
                        .proves(TOKEN_REVOKED)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(BASE_URL_WRONG)
                        .speaksAgainst(CREDENTIALS_MISSING, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(SLACK_HOOKS),
                Rule.when(
                                "slack-hook-not-permitted",
                                hostUnder("hooks.slack.com")
                                        .and(bodySays("action_prohibited", "posting_to_general_channel_denied"))
                                        .as("an administrator of Slack does not let the hook write there"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .source(SLACK_HOOKS),
                Rule.when(
                                "token-of-a-bot-as-bearer",
                                hostUnder("discord.com", "discordapp.com")
                                        .or(jsonHas("message", "401: Unauthorized"), logSays("discord"))
                                        .and(
                                                status(401),
                                                scheme(Scheme.BEARER)
                                                        .or(logSays(
                                                                "Bearer ${",
                                                                "Bearer \" +",
                                                                "`Bearer",
                                                                "\"Bearer",
                                                                "'Bearer",
                                                                "Authorization: Bearer")))
                                        .as(
                                                "the token went as Bearer, which Discord takes of people's logins only: bots come with the word Bot"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_PLACEHOLDER, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("https://docs.discord.com/developers/reference#authentication")
                        .wrongWhen("The token is one of a person who logged in."),
                vk("vk-login", "5", "VK does not take the token")
                        .stronglySuggests(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED),
                vk("vk-no-right", "7", "VK says that the token lacks a right")
                        .stronglySuggests(OAUTH_SCOPE_MISSING, PERMISSION_DENIED),
                vk("vk-captcha", "14", "VK wants a captcha to be solved").proves(CAPTCHA_REQUIRED),
                vk("vk-access", "15", "VK says that access is denied").stronglySuggests(PERMISSION_DENIED),
                vk("vk-group-token", "27", "the method of VK takes no token of a group")
                        .stronglySuggests(WRONG_TOKEN_KIND, ENDPOINT_REFUSES_AUTH_METHOD),
                vk("vk-app-token", "28", "the method of VK takes no token of an app")
                        .stronglySuggests(WRONG_TOKEN_KIND, ENDPOINT_REFUSES_AUTH_METHOD),
                Rule.when(
                                "token-of-yandex-as-bearer",
                                hostUnder(
                                                "api.tracker.yandex.net",
                                                "cloud-api.yandex.net",
                                                "api-metrika.yandex.net",
                                                "api360.yandex.net")
                                        .and(
                                                status(401),
                                                scheme(Scheme.BEARER),
                                                secret(SecretKind.OAUTH_ACCESS_TOKEN)
                                                        .or(logSays("y0_")))
                                        .as(
                                                "a token of Yandex's login went as Bearer, and its APIs want the word OAuth before it"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .source("https://yandex.ru/support/tracker/en/concepts/access"));
    }

    private static Rule vk(String id, String code, String sentence) {
        return Rule.when(
                        id,
                        matches(
                                        "the code of an error of VK",
                                        "error_code",
                                        "\"error\":\\s?\\{\\s?\"error_code\":\\s?" + code + "\\b")
                                .as(sentence))
                .source(VK);
    }
}
