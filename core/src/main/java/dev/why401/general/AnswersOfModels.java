package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What vendors of language models answer to keys and logins. */
final class AnswersOfModels {
    private static final String ANTHROPIC = "https://docs.anthropic.com/";
    private static final String GEMINI = "https://ai.google.dev/";
    private static final String OPENAI = "https://platform.openai.com/docs/guides/error-codes";
    private static final String MOONSHOT = "https://github.com/VectifyAI/OpenKB/issues/196";

    private AnswersOfModels() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "token-of-a-login-sent-as-a-key",
                                requestHeader("x-api-key")
                                        .and(
                                                secret(SecretKind.OAUTH_ACCESS_TOKEN),
                                                scheme(Scheme.BEARER, Scheme.OAUTH2)
                                                        .not())
                                        .as(
                                                "the token of a login travelled in x-api-key, which is for keys: such tokens go as Bearer"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("RFC 6750 section 2.1")
                        .source(ANTHROPIC),
                Rule.when(
                                "router-of-models-found-no-key",
                                says("No auth credentials found", "No cookie auth credentials found")
                                        .as("OpenRouter found neither a key as Bearer nor the cookie of a login"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(WRONG_AUTH_SCHEME, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MALFORMED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://openrouter.ai/docs"),
                Rule.when(
                                "organisation-without-logins",
                                says(
                                                "OAuth authentication is currently not allowed for this organization",
                                                "OAuth not allowed for organization")
                                        .as(
                                                "Anthropic does not let this organisation in with a login, as where its plan has ended or its administrators say so"))
                        .stronglySuggests(LICENSE_OR_SITE_SUSPENDED, TOKEN_POLICY_BLOCKED)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("https://github.com/anthropics/claude-code/issues/6752")
                        .source("https://github.com/anthropics/claude-code/issues/55193"),
                Rule.when(
                                "logins-not-taken-here",
                                says("OAuth authentication is currently not supported")
                                        .as(
                                                "Anthropic takes no login at this address or without the header for its trial"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_AUTH_SCHEME)
                        .suggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(BASIC_AUTH_DISABLED, CREDENTIALS_REJECTED)
                        .source("https://github.com/anthropics/claude-code/issues/5983"),
                Rule.when(
                                "login-for-one-client-alone",
                                says("credential is only authorized for use with")
                                        .as("the login is good for one client of the vendor, and not for the API"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, WRONG_TOKEN_KIND)
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(ANTHROPIC),
                Rule.when(
                                "key-where-google-wants-a-login",
                                says("Expected OAuth 2 access token", "Expected OAuth2 access token")
                                        .and(
                                                secret(SecretKind.API_TOKEN),
                                                Words.unsaid("API keys are not supported by this API"))
                                        .as(
                                                "a key was sent as if it were the token of a login; Google says this of none that came as x-goog-api-key"))
                        .stronglySuggests(WRONG_AUTH_SCHEME, WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_CHANGED, STALE_SESSION)
                        .source(GEMINI),
                Rule.when(
                                "key-as-bearer-to-gemini",
                                says("Expected OAuth 2 access token")
                                        .and(
                                                secret(SecretKind.API_TOKEN),
                                                hostUnder("generativelanguage.googleapis.com"))
                                        .as(
                                                "a key went in Authorization to an API that reads keys in x-goog-api-key or in the address"))
                        .proves(WRONG_AUTH_SCHEME)
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .source(GEMINI),
                Rule.when(
                                "key-that-leaked",
                                matches(
                                                "a key that was blocked because it is known to strangers",
                                                "leaked",
                                                "\\b(?:api key|token|credentials?|secret)\\b[^.\\n]{0,40}\\b(?:leaked|exposed publicly|found in a public)\\b")
                                        .as("the vendor has blocked the key because it was found in public"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .suggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WRONG_TOKEN_KIND)
                        .source(GEMINI),
                Rule.when(
                                "token-without-the-right-to-ask-models",
                                says("authentication method does not have sufficient permissions")
                                        .as("Hugging Face knows the token, which was not given this right"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .source("https://huggingface.co/docs"),
                Rule.when(
                                "organisation-not-verified",
                                says("organization must be verified to use", "organization must be verified to")
                                        .as("the vendor wants the organisation verified before it serves this model"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED, TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source(OPENAI),
                Rule.when(
                                "vendor-with-two-platforms",
                                hostUnder(
                                                "moonshot.cn",
                                                "moonshot.ai",
                                                "kimi.ai",
                                                "minimaxi.com",
                                                "minimax.io",
                                                "minimax.chat",
                                                "bigmodel.cn",
                                                "api.z.ai",
                                                "dashscope.aliyuncs.com",
                                                "dashscope-intl.aliyuncs.com",
                                                "siliconflow.cn",
                                                "siliconflow.com",
                                                "ark.cn-beijing.volces.com",
                                                "bytepluses.com")
                                        .and(status(401, 403))
                                        .or(says("invalid_authentication_error", "MoonshotException", "moonshot.cn")
                                                .and(says("Invalid Authentication")))
                                        .as(
                                                "the vendor has one platform in China and one for the world, and neither takes the keys of the other"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, WRONG_TOKEN_KIND, PERMISSION_DENIED)
                        .source(MOONSHOT),
                Rule.when(
                                "key-of-minimax-refused",
                                matches(
                                                "the code of MiniMax for a key that is wrong",
                                                "base_resp",
                                                "\"base_resp\"[^}]{0,80}\"status_code\"\\s?:\\s?(?:1004|2049)\\b")
                                        .as("MiniMax does not take the key, as where it is one of its other platform"))
                        .proves(CREDENTIALS_REJECTED)
                        .suggests(WRONG_ENDPOINT_FOR_TOKEN, WRONG_SITE)
                        .hintsAt(CREDENTIALS_MISSING)
                        .source("https://platform.minimax.io/"));
    }
}
