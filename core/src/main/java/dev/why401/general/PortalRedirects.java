package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Redirects to a portal on another host that is told where to lead the caller back to, as logins in front of applications make
 * them, and redirects to a page that denies.
 */
final class PortalRedirects {
    private static final String LEMON =
            "https://manpages.ubuntu.com/manpages/bionic/man3/Lemonldap::NG::Portal::Simple.3pm.html";
    private static final String DENIED = "https://github.com/aspnet/Announcements/issues/40";

    /** The redirect leads away from the host that was called, and not to the same path or by https alone. */
    private static final Signal LED_AWAY = redirectLeftOrigin()
            .and(
                    redirectToHttps().not(),
                    redirectToOtherSpelling().not(),
                    redirectGainedPort().not(),
                    redirectLostPort().not());

    /** Hosts that are named after the login that they are. */
    private static final Signal HOST_OF_LOGINS = locationHas(
            "://auth.",
            "://auth-",
            "://auth2.",
            "://authn.",
            "://authenticate.",
            "://authelia.",
            "://authentik.",
            "://sso.",
            "://sso-",
            "://websso.",
            "://login.",
            "://login-",
            "://weblogin.",
            "://logon.",
            "://signin.",
            "://sign-in.",
            "://idp.",
            "://idp-",
            "://iam.",
            "://cas.",
            "://adfs.",
            "://sts.",
            "://saml.",
            "://shibboleth.",
            "://keycloak.",
            "://tinyauth.",
            "://vouch.",
            "://passport.",
            "://secureauth.",
            "://anmeldung.",
            "://connexion.",
            "://logowanie.");

    /** Hosts that are a login or a place for people. */
    private static final Signal HOST_OF_PEOPLE =
            locationHas("://id.", "://identity.", "://portal.", "://account.", "://accounts.", "://access.", "://my.");

    /** Parameters by which logins are told where the caller came from. */
    private static final Signal WHERE_TO_RETURN = locationHas(
            "?rd=",
            "&rd=",
            "goto=",
            "?service=",
            "&service=",
            "RelayState=",
            "relay_url=",
            "?dest=",
            "&dest=",
            "destination=",
            "?target=",
            "&target=",
            "?return=",
            "&return=",
            "return_to=",
            "returnto=",
            "return_url=",
            "returnurl=",
            "return_uri=",
            "?back=",
            "back_url=",
            "backurl=",
            "backto=",
            "?next=",
            "&next=",
            "continue=",
            "?redirect=",
            "&redirect=",
            "redirect_to=",
            "redirectto=",
            "redirect_url=",
            "redirecturl=",
            "redirect_uri=",
            "redirecturi=",
            "redir_url=",
            "callback_url=",
            "callbackurl=",
            "original_url=",
            "originalurl=",
            "origurl=",
            "request_url=",
            "requested_url=",
            "?referer=",
            "success_url=",
            "forward_url=");

    /** Parameters that other hosts know as well: of links that are counted, or of pictures. */
    private static final Signal SOME_ADDRESS =
            locationHas("?url=", "&url=", "?uri=", "?r=", "?u=", "?from=", "?origin=", "?ref=", "?to=");

    /** Portals of networks, gateways on the caller's side, tills and hosts for pictures are told an address as well. */
    private static final Signal NO_LOGIN = locationHas(
            "captive",
            "/accept?",
            "splash",
            "hotspot",
            "wifi",
            "wlan",
            "guest",
            "zscaler",
            "netskope",
            "menlosecurity",
            "blockpage",
            "block-page",
            "blocked",
            "webfilter",
            "webguard",
            "fgtauth",
            "/step-up",
            "://pay",
            "checkout",
            "payment",
            "://cdn",
            "://img",
            "://media");

    static final Signal TOLD_WHERE_TO_RETURN = LED_AWAY.and(HOST_OF_LOGINS
                    .or(HOST_OF_PEOPLE)
                    .and(WHERE_TO_RETURN.or(SOME_ADDRESS))
                    .or(WHERE_TO_RETURN))
            .and(NO_LOGIN.not())
            .as("a redirect led to another host and told it where to lead the caller back to, as it tells a login");

    static final Signal LED_TO_DENIAL = locationHas(
                    "/lmerror/403",
                    "/accessdenied",
                    "/access-denied",
                    "/access_denied",
                    "/error/403",
                    "/errors/403",
                    "/error403",
                    "/403.html",
                    "/403.htm",
                    "/403.php",
                    "/403.asp",
                    "/403.jsp",
                    "/forbidden",
                    "/not-authorized",
                    "/notauthorized",
                    "/not_authorized",
                    "/no-access",
                    "/noaccess",
                    "/no-permission",
                    "/nopermission")
            .as("a redirect led to a page that says that the access is denied");

    /** What LemonLDAP::NG and ASP.NET keep for people who are logged in. */
    static final Signal LED_TO_MISSING_RIGHT = locationHas("/lmerror/403", "/account/accessdenied");

    private PortalRedirects() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("portal-told-where-to-return", TOLD_WHERE_TO_RETURN)
                        .stronglySuggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(REDIRECT_NOT_FOLLOWED)
                        .speaksAgainst(CREDENTIALS_REJECTED, REDIRECT_DROPPED_CREDENTIALS)
                        .source(LEMON)
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour")
                        .wrongWhen("The other host counts who follows a link, or fetches pictures."),
                Rule.when(
                                "host-named-after-a-login",
                                LED_AWAY.and(HOST_OF_LOGINS, LED_TO_DENIAL.not())
                                        .as("a redirect led to another host, whose name is that of a login"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(REDIRECT_NOT_FOLLOWED)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS)
                        .source(LEMON)
                        .source("https://github.com/authelia/authelia/issues/325"),
                Rule.when("led-to-a-page-that-denies", LED_TO_DENIAL)
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(
                                REDIRECT_NOT_FOLLOWED,
                                REDIRECT_DROPPED_CREDENTIALS,
                                BASE_URL_WRONG,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                LOGIN_PAGE_AS_SUCCESS)
                        .speaksAgainst(REDIRECT_TO_LOGIN)
                        .source(DENIED)
                        .source("https://github.com/DuendeArchive/Support/issues/1055")
                        .wrongWhen("Nobody was logged in, and the application has one page for both."),
                Rule.when(
                                "led-to-the-page-of-a-right-that-is-missing",
                                LED_TO_MISSING_RIGHT.as(
                                        "the redirect leads to the page that the login keeps for people whom it knows and who may not do this"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, BASE_URL_WRONG)
                        .source(DENIED)
                        .source(LEMON));
    }
}
