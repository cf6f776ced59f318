package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What an authorization server says in the address to which it sends the browser back, where there is no body to read. */
final class AuthorizationAnswers {
    private static final String CODES = "RFC 6749 section 4.1.2.1";
    private static final String LOGIN_CODES = "https://openid.net/specs/openid-connect-core-1_0.html#AuthError";

    /** An error in the address is an answer of OAuth where OAuth was asked, or where it comes with what else OAuth adds. */
    private static final Signal OF_OAUTH = scheme(Scheme.OAUTH2)
            .or(
                    pathContains("/authorize", "/oauth", "openid-connect/auth", "/saml", "/login/sso"),
                    locationHas("error_description=", "error_uri=", "&state=", "?state="));

    private AuthorizationAnswers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "sent-back-with-an-error",
                                locationHas("?error=", "&error=", "#error=")
                                        .and(OF_OAUTH)
                                        .as("the authorization server sent the browser back with an error"))
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(CLIENT_BUG)
                        .rulesOut(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_TO_LOGIN)
                        .stronglySpeaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_NOT_FOLLOWED)
                        .isAHintAgainst(OAUTH_CLIENT_AUTH_FAILED)
                        .source(CODES),
                back(
                                "callback-refused",
                                "the address to come back to is not the registered one",
                                "redirect_uri_mismatch",
                                "redirect_mismatch",
                                "invalid_redirect_uri",
                                "bad_redirect_uri")
                        .proves(OAUTH_REDIRECT_URI_MISMATCH)
                        .source(
                                "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors"),
                back(
                                "scope-refused",
                                "a scope was asked for that this client cannot have",
                                "invalid_scope",
                                "invalid_resource",
                                "invalid_target")
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(OAUTH_SCOPE_MISSING)
                        .hintsAt(CLIENT_BUG)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(CODES),
                back(
                                "client-may-not-ask",
                                "the client may not ask in this way",
                                "unauthorized_client",
                                "unsupported_response_type",
                                "unsupported_response_mode",
                                "request_not_supported",
                                "request_uri_not_supported",
                                "registration_not_supported")
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(CLIENT_BUG)
                        .hintsAt(OAUTH_CLIENT_AUTH_FAILED)
                        .stronglySpeaksAgainst(OAUTH_REDIRECT_URI_MISMATCH)
                        .source(CODES),
                back(
                                "application-closed",
                                "the provider has closed the app",
                                "application_suspended",
                                "application_disabled",
                                "app_disabled")
                        .stronglySuggests(OAUTH_APP_MISCONFIGURED)
                        .suggests(TOKEN_POLICY_BLOCKED, APP_NOT_INSTALLED)
                        .speaksAgainst(OAUTH_REDIRECT_URI_MISMATCH, OAUTH_CLIENT_AUTH_FAILED)
                        .source(
                                "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors"),
                back(
                                "consent-refused",
                                "somebody, or a rule of the provider, said no",
                                "access_denied",
                                "user_denied",
                                "user_cancelled_login",
                                "user_cancelled_authorize")
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, APP_NOT_INSTALLED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .hintsAt(PERMISSION_DENIED, NO_PRODUCT_ACCESS)
                        .speaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(CODES),
                back("consent-wanted", "nobody has consented to the app yet", "consent_required")
                        .stronglySuggests(APP_NOT_INSTALLED, TOKEN_POLICY_BLOCKED)
                        .suggests(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(LOGIN_CODES),
                back(
                                "login-wanted",
                                "it was asked without a page, and a person has to log in first",
                                "login_required",
                                "interaction_required",
                                "account_selection_required")
                        .stronglySuggests(STALE_SESSION)
                        .suggests(MFA_REQUIRED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .speaksAgainst(OAUTH_APP_MISCONFIGURED)
                        .source(LOGIN_CODES),
                back(
                                "provider-in-trouble",
                                "the server itself is in trouble",
                                "server_error",
                                "temporarily_unavailable")
                        .stronglySuggests(SERVICE_INCIDENT)
                        .hintsAt(OAUTH_APP_MISCONFIGURED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, OAUTH_REDIRECT_URI_MISMATCH)
                        .source(CODES));
    }

    private static Rule back(String id, String meaning, String... codes) {
        String[] parameters = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            parameters[i] = "error=" + codes[i];
        }
        return Rule.when(
                "sent-back-" + id,
                locationHas(parameters).as("the authorization server says in the address to come back to: " + meaning));
    }
}
