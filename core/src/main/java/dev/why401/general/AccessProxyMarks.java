package dev.why401.general;

import static dev.why401.knowledge.Signals.challengeHas;
import static dev.why401.knowledge.Signals.challengeOffers;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.setsCookie;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;

import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;
import java.util.stream.Stream;

/**
 * Signs that an identity-aware proxy or a single sign-on gateway in front of the application wrote the answer or led the
 * call away. The redirect is the message of these systems: its target names the system.
 */
final class AccessProxyMarks {
    /** A proxy refreshes its session cookies on answers that pass as well; only beside a refusal do they tell who refused. */
    private static Signal refusedWithCookie(String... names) {
        return Signal.anyOf(Stream.of(names).map(Signals::setsCookie).toArray(Signal[]::new))
                .and(status(302, 303, 307, 401, 403));
    }

    // Systems that stand in front of any application

    static final Signal CLOUDFLARE_ACCESS = locationHas("cloudflareaccess.com", "/cdn-cgi/access/login")
            .or(
                    setsCookie("CF_AppSession"),
                    responseHeader("cf-access-domain"),
                    challengeOffers("Cloudflare-Access"),
                    says(".cloudflareaccess.com", "/cdn-cgi/access/", "Cloudflare Access</title>"))
            .as("the call was led to the login of Cloudflare Access");

    static final Signal OAUTH2_PROXY = locationHas("/oauth2/sign_in", "/oauth2/start")
            .or(
                    refusedWithCookie("_oauth2_proxy"),
                    says("action=\"/oauth2/start\"", "action=\"/oauth2/sign_in\"", "OAuth2 Proxy"))
            .as("oauth2-proxy led the call to its own sign-in");

    static final Signal AUTHELIA = locationHas("?rd=", "&rd=")
            .and(locationHas("?rm=", "&rm="))
            .or(
                    says(
                            "is not authorized to user <anonymous>",
                            "is not authorized to user '<anonymous>'",
                            "is not authorized to user \"<anonymous>\""),
                    says("<title>Login - Authelia", "data-basepath=\"", "authelia_session")
                            .and(says("authelia")),
                    refusedWithCookie("authelia_session"))
            .as("the call was led to the portal of Authelia");

    static final Signal AUTHENTIK = locationHas("/outpost.goauthentik.io/", "/if/flow/")
            .or(refusedWithCookie("authentik_proxy"), says("ak-flow-executor", "window.authentik = {"))
            .as("authentik led the call to its login flow");

    static final Signal POMERIUM = locationHas("/.pomerium/")
            .or(refusedWithCookie("_pomerium"), responseHeader("x-pomerium-intercepted-response"))
            .as("the call was led to the sign-in of Pomerium");

    static final Signal FORWARD_AUTH = refusedWithCookie("_forward_auth", "VouchCookie")
            .or(locationHas("vouch-failcount", "/?rd=", "/login?rd=", "/start?rd=", "&rd="))
            .as("a login in front of the web server (forward authentication) stopped the call");

    static final Signal EASY_AUTH_REDIRECT = locationHas("/.auth/login")
            .or(refusedWithCookie("AppServiceAuthSession"))
            .as("the login built into Azure App Service stopped the call");

    static final Signal EASY_AUTH_WORDS = matches(
                    "a permission to view a page that is missing, and not for a login of Windows",
                    "permission to view this directory",
                    "You do not have permission to view this directory or page(?! using)")
            .as("the words are those with which Azure App Service and IIS refuse a caller");

    static final Signal ENTRA_APPLICATION_PROXY = locationHas("msappproxy.net")
            .or(refusedWithCookie("AzureAppProxy"))
            .as("the call was stopped by Entra application proxy");

    static final Signal AWS_LOAD_BALANCER_LOGIN = refusedWithCookie("AWSELBAuthSessionCookie")
            .or(locationHas("/oauth2/idpresponse"), locationHas("amazoncognito.com"))
            .and(locationHas("/error?error=", "?error=redirect_mismatch").not())
            .as("the login built into an AWS load balancer or Cognito stopped the call");

    static final Signal GOOGLE_IAP = responseHeader("X-Goog-IAP-Generated-Response")
            .or(says("Invalid IAP credentials"), locationHas("/_gcp_gatekeeper/", "iap.googleapis.com"))
            .as("the answer was made by Google's Identity-Aware Proxy");

    static final Signal SITEMINDER = locationHas(
                    "login.fcc",
                    "/siteminderagent/",
                    "/affwebservices/",
                    "/siteminder/",
                    "smauthreason=",
                    "SMAGENTNAME=")
            .or(says("/siteminderagent/", "SMAGENTNAME="))
            .or(refusedWithCookie("SMCHALLENGE", "SMSESSION", "FORMCRED"))
            .as("the call was stopped by SiteMinder");

    static final Signal WEBSEAL = locationHas("/pkmslogin")
            .or(says("/pkmslogin.form"), refusedWithCookie("PD-ID", "PD-S-SESSION-ID", "PD-H-SESSION-ID"))
            .as("IBM WebSEAL stopped the call");

    static final Signal WEBSEAL_ERROR = says("WebSEAL")
            .or(responseHeader("Server", "WebSEAL").and(statusBetween(400, 599)))
            .as("the answer names IBM WebSEAL as its maker");

    static final Signal F5_ACCESS = locationHas("/my.policy", "/vdesk/")
            .or(refusedWithCookie("LastMRH_Session"), says("/my.policy", "/vdesk/hangup.php3"))
            .as("the access policy of an F5 gateway stopped the call");

    /** The page to which an F5 gateway leads whoever has no session any more, or whom its policy did not let in. */
    static final Signal F5_SESSION_OVER =
            locationHas("/my.logout.php3").as("the access policy of an F5 gateway says that there is no session");

    static final Signal NETSCALER_GATEWAY = locationHas("/logon/LogonPoint", "/vpn/index.html", "/vpn/tmindex.html")
            .or(refusedWithCookie("NSC_AAAC", "NSC_TASS", "NSC_TMAS"))
            .or(says("/vpn/js/gateway_login", "/logon/LogonPoint/"))
            .as("a NetScaler gateway stopped the call");

    static final Signal AKAMAI_ENTERPRISE_ACCESS =
            locationHas("akamai-access.com").as("the call was stopped by Akamai Enterprise Application Access");

    static final Signal VERCEL_PROTECTION = locationHas("vercel.com/sso-api")
            .or(refusedWithCookie("_vercel_sso_nonce"))
            .as("the call was stopped by Vercel's deployment protection");

    static final Signal DUO_GATEWAY = locationHas("duosecurity.com", "/dag/saml2/idp/")
            .or(says("duo_iframe", "duosecurity.com"))
            .as("a Duo gateway asks for a second factor");

    static final Signal SHIBBOLETH = locationHas("/Shibboleth.sso/", "/idp/profile/SAML2/", "/idp/profile/cas/")
            .or(refusedWithCookie("_shibstate_"))
            .as("the call was led by Shibboleth to its identity provider");

    static final Signal MELLON = locationHas("/mellon/login", "/mellon/auth")
            .or(refusedWithCookie("mellon-cookie"))
            .as("the web server in front (mod_auth_mellon) asks for a login of its own");

    static final Signal CAS = locationHas("/cas/login").as("a CAS server was asked to log the caller in");

    /** Logins of gateways for remote access and of access managers: each path belongs to one product. */
    static final Signal OTHER_ACCESS_GATEWAY = locationHas(
                    "/web/launch/",
                    "/oam/server/",
                    "obrareq.cgi",
                    "/oamfed/",
                    "/openam/",
                    "/am/XUI",
                    "/am/UI/Login",
                    "/nidp/",
                    "/dana-na/",
                    "/remote/login",
                    "/remote/saml/",
                    "/+CSCOE+/",
                    "/sslvpn/Login",
                    "/global-protect/",
                    "/isam/sps/",
                    "/mga/sps/",
                    "zpa-auth.net",
                    ".awsapps.com/start")
            .or(locationHas("/_oauth?"), refusedWithCookie("__Host-grv_app_session", "iPlanetDirectoryPro", "DSSIGNIN"))
            .as("the call was led to the login of a gateway for remote access or of an access manager");

    /** Microsoft's tunnels to a developer's machine want a login unless they are opened to everybody. */
    static final Signal DEV_TUNNEL = status(401)
            .and(challengeOffers("tunnel").or(hostUnder("devtunnels.ms")))
            .or(locationHas("github.dev/pf-signin", "tunnels.api.visualstudio.com/auth"))
            .as("the refusal is that of a tunnel to a developer's machine, which wants a login of its own");

    // Identity providers: the application itself may have sent the call there

    static final Signal IDENTITY_PROVIDER = locationHas(
                    "login.microsoftonline.com",
                    "login.windows.net",
                    "login.microsoft.com",
                    ".okta.com",
                    ".oktapreview.com",
                    ".okta-emea.com",
                    ".auth0.com",
                    ".onelogin.com",
                    ".pingone.",
                    "/idp/startSSO.ping",
                    "/as/authorization.oauth2",
                    "accounts.google.com",
                    "/adfs/ls",
                    "/adfs/oauth2",
                    "/protocol/openid-connect/auth",
                    "/protocol/saml",
                    "/oidc/authorize",
                    ".jumpcloud.com",
                    ".duosecurity.com",
                    "id.atlassian.com/login")
            .as("the call was led to the login of an identity provider");

    static final Signal AUTHORIZATION_REQUEST = locationHas("redirect_uri=")
            .and(locationHas("client_id=", "response_type="))
            .or(locationHas("/authorize", "/oauth2/auth", "/openid-connect/auth", "/oauth/auth")
                    .and(locationHas("client_id=")))
            .as("the call was led into an OpenID Connect login");

    static final Signal SAML_REQUEST = locationHas("SAMLRequest=")
            .or(
                    says("name=\"SAMLRequest\"", "name='SAMLRequest'", "name=\"SAMLResponse\""),
                    locationHas("/saml2/", "/saml/sso", "/samlsso", "/simplesaml/"))
            .as("the call was led into a SAML login");

    static final Signal SSO_SERVLET = locationHas(
                    "/plugins/servlet/samlsso", "/plugins/servlet/saml", "/plugins/servlet/oidc")
            .or(pathContains("/plugins/servlet/samlsso", "/plugins/servlet/saml/", "/plugins/servlet/oidc"))
            .or(says("/plugins/servlet/samlsso", "/plugins/servlet/saml/", "/plugins/servlet/oidc"))
            .as("the call ended in the single sign-on servlet of the application");

    // Windows

    static final Signal NEGOTIATE_OFFERED = challengeOffers("Negotiate")
            .and(responseHeader("WWW-Authenticate", "Negotiate [hidden]").not())
            .or(
                    challengeOffers("NTLM"),
                    logSays(
                            "authentication header received from the server was 'Negotiate",
                            "authentication header received from the server was 'NTLM"))
            .and(status(401))
            .as("the server asks for a Windows login (Negotiate or NTLM)");

    static final Signal HTTP_SYS = responseHeader("Server", "Microsoft-HTTPAPI")
            .and(emptyBody().or(says("HTTP Error 40")))
            .as("the web server built into Windows made the answer");

    static final Signal BASIC_REALM_OF_WEB_SERVER = challengeHas("realm", "restricted")
            .or(challengeHas("realm", "private"), challengeHas("realm", "protected"), challengeHas("realm", "admin"))
            .and(challengeOffers("Basic"))
            .as("the challenge has a realm as web servers' own logins have");

    private AccessProxyMarks() {}
}
