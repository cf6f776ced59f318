package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.LOGIN_PAGE;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.redirectFollowed;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Tells when an access proxy or a single sign-on gateway wrote the answer. */
final class AccessProxyAnswers {
    static List<Rule> rules() {
        return List.of(
                by("cloudflare-access", AccessProxyMarks.CLOUDFLARE_ACCESS, "Cloudflare Access")
                        .source("https://github.com/cloudflare/cloudflared/issues/1637"),
                by("oauth2-proxy", AccessProxyMarks.OAUTH2_PROXY, "oauth2-proxy")
                        .source("https://oauth2-proxy.github.io/oauth2-proxy/behaviour"),
                by("authelia", AccessProxyMarks.AUTHELIA, "Authelia")
                        .source("https://github.com/authelia/authelia/issues/325")
                        .cases("gw-039"),
                by("authentik", AccessProxyMarks.AUTHENTIK, "authentik")
                        .source("https://docs.goauthentik.io/add-secure-apps/providers/proxy/"),
                by("pomerium", AccessProxyMarks.POMERIUM, "Pomerium")
                        .source("https://github.com/pomerium/pomerium/issues/2264"),
                by(
                                "forward-authentication",
                                AccessProxyMarks.FORWARD_AUTH
                                        .or(responseHeader("WWW-Authenticate", "realm=\"traefik\""))
                                        .as("a login in front of the web server stopped the call"),
                                "a login in front of the web server")
                        .source("https://doc.traefik.io/traefik/middlewares/http/forwardauth/"),
                by("easy-auth-redirect", AccessProxyMarks.EASY_AUTH_REDIRECT, "Azure App Service")
                        .source("https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"),
                Rule.when("easy-auth-words", AccessProxyMarks.EASY_AUTH_WORDS)
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "Azure App Service")
                        .answeredBy(SUGGESTS, WEB_SERVER, "IIS")
                        .source("https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2425")
                        .cases("gw-100"),
                by("entra-application-proxy", AccessProxyMarks.ENTRA_APPLICATION_PROXY, "Entra application proxy")
                        .source("https://github.com/AzureAD/microsoft-authentication-library-for-objc/issues/1187"),
                by(
                                "load-balancer-login",
                                AccessProxyMarks.AWS_LOAD_BALANCER_LOGIN
                                        .or(status(561))
                                        .as("the login built into an AWS load balancer stopped the call"),
                                "AWS load balancer")
                        .source("https://repost.aws/knowledge-center/elb-configure-authentication-alb"),
                by("google-iap", AccessProxyMarks.GOOGLE_IAP, "Google Identity-Aware Proxy")
                        .source("https://github.com/kubeflow/pipelines/issues/4143"),
                by("siteminder", AccessProxyMarks.SITEMINDER, "SiteMinder")
                        .source(
                                "https://techdocs.broadcom.com/us/en/symantec-security-software/identity-security/siteminder"),
                by("webseal", AccessProxyMarks.WEBSEAL, "WebSEAL").source("https://www.ibm.com/docs/en/sva"),
                Rule.when("webseal-error", AccessProxyMarks.WEBSEAL_ERROR)
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "WebSEAL")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source("https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/webseal.py"),
                by(
                                "f5-access",
                                AccessProxyMarks.F5_ACCESS
                                        .or(AccessProxyMarks.F5_SESSION_OVER)
                                        .as("the access policy of an F5 gateway stopped the call"),
                                "F5 APM")
                        .source("https://clouddocs.f5.com/training/community/iam/html/"),
                by("netscaler-gateway", AccessProxyMarks.NETSCALER_GATEWAY, "NetScaler Gateway")
                        .source("https://docs.netscaler.com/en-us/citrix-adc/current-release/aaa-tm"),
                by(
                                "akamai-enterprise-access",
                                AccessProxyMarks.AKAMAI_ENTERPRISE_ACCESS,
                                "Akamai Enterprise Application Access")
                        .source("https://techdocs.akamai.com/eaa/docs"),
                by("vercel-protection", AccessProxyMarks.VERCEL_PROTECTION, "Vercel")
                        .source("https://vercel.com/docs/deployment-protection"),
                by("duo-gateway", AccessProxyMarks.DUO_GATEWAY, "Duo").source("https://duo.com/docs/dng"),
                sso("shibboleth", AccessProxyMarks.SHIBBOLETH, "Shibboleth")
                        .source("https://shibboleth.atlassian.net/wiki/spaces/SP3"),
                by("mellon", AccessProxyMarks.MELLON, "mod_auth_mellon")
                        .source("https://github.com/latchset/mod_auth_mellon/blob/main/README.md"),
                sso("cas", AccessProxyMarks.CAS, "CAS").source("https://apereo.github.io/cas/"),
                sso("identity-provider", AccessProxyMarks.IDENTITY_PROVIDER, "")
                        .source("https://github.com/travisghansen/external-auth-server/issues/121")
                        .cases("gw-098"),
                sso("authorization-request", AccessProxyMarks.AUTHORIZATION_REQUEST, "")
                        .source("https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest")
                        .cases("gw-098"),
                sso("saml-request", AccessProxyMarks.SAML_REQUEST, "")
                        .source("https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf"),
                Rule.when("sso-servlet", AccessProxyMarks.SSO_SERVLET)
                        .answeredBy(STRONGLY_SUGGESTS, APPLICATION, "the application's single sign-on app")
                        .answeredBy(SUGGESTS, LOGIN_PAGE, "the application's single sign-on app")
                        .notAnsweredBy(SUGGESTS, EDGE)
                        .source("https://github.com/apache/devlake/issues/8704")
                        .cases("aa-091", "dc-026"),
                Rule.when(
                                "unauthorized-with-location",
                                status(401)
                                        .and(
                                                locationHas("/"),
                                                redirectFollowed().not())
                                        .as("a refusal that is no redirect carries the address of a login"))
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "")
                        .source("https://github.com/authelia/authelia/issues/325")
                        .cases("gw-039"),
                Rule.when(
                                "load-balancer-wants-login",
                                EdgeMarks.AWS_LOAD_BALANCER
                                        .and(status(401))
                                        .as("an AWS load balancer itself refused the call with 401"))
                        .answeredBy(PROVES, ACCESS_PROXY, "AWS load balancer")
                        .source("https://repost.aws/knowledge-center/elb-configure-authentication-alb"),
                Rule.when("windows-login", AccessProxyMarks.NEGOTIATE_OFFERED)
                        .answeredBy(SUGGESTS, WEB_SERVER, "a Windows or Kerberos front end")
                        .answeredBy(SUGGESTS, ACCESS_PROXY, "a Windows or Kerberos front end")
                        .notAnsweredBy(HINTS_AT, APPLICATION)
                        .source("https://www.rfc-editor.org/rfc/rfc4559")
                        .cases("gw-101", "gw-102"),
                Rule.when("http-sys", AccessProxyMarks.HTTP_SYS)
                        .answeredBy(STRONGLY_SUGGESTS, WEB_SERVER, "Windows http.sys")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source("https://github.com/microsoft/IIS.Administration/issues/173"),
                Rule.when("web-server-realm", AccessProxyMarks.BASIC_REALM_OF_WEB_SERVER)
                        .answeredBy(SUGGESTS, WEB_SERVER, "")
                        .source("https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html"));
    }

    private static Rule by(String id, Signal proof, String vendor) {
        return Rule.when(id, proof)
                .answeredBy(PROVES, ACCESS_PROXY, vendor)
                .answeredBy(SUGGESTS, LOGIN_PAGE, vendor)
                .notAnsweredBy(STRONGLY_SUGGESTS, APPLICATION);
    }

    /** The application itself may lead to an identity provider as well as a gateway in front of it. */
    private static Rule sso(String id, Signal proof, String vendor) {
        return Rule.when(id, proof)
                .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, vendor)
                .answeredBy(SUGGESTS, LOGIN_PAGE, vendor)
                .answeredBy(HINTS_AT, APPLICATION, "")
                .notAnsweredBy(SUGGESTS, EDGE);
    }

    private AccessProxyAnswers() {}
}
