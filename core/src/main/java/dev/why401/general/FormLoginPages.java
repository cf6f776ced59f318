package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What login pages answer when their session is over, and the statuses that servers have for it: Tomcat's forms, Keycloak. */
final class FormLoginPages {
    private static final String TOMCAT =
            "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/authenticator/LocalStrings.properties";
    private static final String KEYCLOAK =
            "https://github.com/keycloak/keycloak/blob/main/themes/src/main/resources/theme/base/login/messages/messages_en.properties";

    private FormLoginPages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "form-login-came-late",
                                says("time allowed for the login process has been exceeded")
                                        .as("the session was over when the form of the login came back"))
                        .proves(STALE_SESSION)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, LOGIN_PAGE_AS_SUCCESS)
                        .source(TOMCAT),
                Rule.when(
                                "form-login-called-directly",
                                says("Invalid direct reference to form login page")
                                        .as(
                                                "the login was called without the page that leads to it, so that the server knows no session for it"))
                        .proves(STALE_SESSION)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(TOMCAT),
                Rule.when(
                                "keycloak-lost-the-login",
                                says(
                                                "Cookie not found. Please make sure cookies are enabled",
                                                "Restart login cookie not found",
                                                "restart_login",
                                                "cookie_not_found",
                                                "Page has expired",
                                                "An error occurred, please login again through your application",
                                                "Action expired. Please",
                                                "Authentication session not found")
                                        .as("the page of the login is older than the session that it belongs to"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(KEYCLOAK),
                Rule.when(
                                "keycloak-knows-somebody-else",
                                says(
                                                "already authenticated as different user",
                                                "different_user_authenticated",
                                                "Please sign out first")
                                        .as("the browser still has the session of somebody else"))
                        .proves(STALE_SESSION)
                        .suggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(KEYCLOAK),
                Rule.when(
                                "keycloak-does-not-say-why",
                                challengeHas("error_description", "Token verification failed")
                                        .or(bodySays("Token verification failed"))
                                        .and(pathContains("/protocol/openid-connect/userinfo", "/userinfo"))
                                        .as(
                                                "Keycloak could not verify the token, as of one from another realm or another address of its own"))
                        .stronglySuggests(JWT_INVALID, WRONG_SITE)
                        .suggests(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_REVOKED)
                        .speaksAgainst(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME)
                        .source("https://github.com/keycloak/keycloak/issues/9445")
                        .source("https://github.com/keycloak/keycloak/pull/6618"),
                Rule.when(
                                "keycloak-has-no-such-path",
                                says("RESTEASY003210", "Unable to find matching target resource method")
                                        .and(pathContains("/realms/").or(says("/realms/")))
                                        .as(
                                                "Keycloak has nothing at this path; since version 17 its addresses have no /auth in front"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source("https://www.keycloak.org/migration/migrating-to-quarkus"),
                Rule.when(
                                "keycloak-client-without-an-account",
                                says(
                                                "Client not enabled to retrieve service account",
                                                "Public client not allowed to retrieve service account",
                                                "Bearer-only not allowed",
                                                "Client is not allowed to initiate")
                                        .as("the client of Keycloak has not switched this way of logging in on"))
                        .proves(OAUTH_APP_MISCONFIGURED)
                        .speaksAgainst(CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source("https://www.keycloak.org/docs/latest/server_admin/#_service_accounts"),
                Rule.when(
                                "keycloak-knows-no-such-realm",
                                jsonHas("error", "Realm does not exist")
                                        .or(bodySays("Realm does not exist"), logSays("Realm does not exist"))
                                        .as("Keycloak has no realm of this name"))
                        .proves(BASE_URL_WRONG)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(
                                "https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/services/resources/RealmsResource.java"),
                Rule.when(
                                "form-in-place-of-a-file",
                                bodySays("j_security_check", "name=\"j_username\"", "name=\"j_password\"")
                                        .and(status(200), credentialSent())
                                        .as(
                                                "a credential was sent in a header, and the form of the application's own login came, which is all that it knows"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .source(
                                "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#form-based-authentication"),
                Rule.when(
                                "salesforce-leads-to-its-login-in-a-script",
                                bodySays("handleRedirect(", "redirectOnLoad()")
                                        .and(bodySays("startURL="))
                                        .as("Salesforce sent a script that leads to its login in place of the data"))
                        .proves(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(TOKEN_EXPIRED, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://help.salesforce.com/s/articleView?id=000387035&type=1"),
                Rule.when(
                                "server-behind-saw-no-certificate",
                                says("No client certificate chain in this request", "No SSL client certificate chain")
                                        .as("the application wants a client certificate, and none reached it"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .rulesOut(CREDENTIALS_MISSING)
                        .source(TOMCAT));
    }
}
