package dev.why401.knowledge;

import java.util.List;

/** Names what a refusal may be about, whatever the words: a token, a signature, an address, a right. */
public enum Subject {
    /** Name and secret, or whatever proves who calls. */
    CREDENTIALS(
            "the credentials",
            "credentials, credential, creds, username or password, user name or password,"
                    + " username and password, access data, authentication data, authentication information, auth info,"
                    + " login information, login details, authentication credentials, username password, user password,"
                    + " access credentials, email or password, password or username, password or email,"
                    + " authentication details"),
    /** The act of proving it. */
    LOGIN(
            "the login",
            "authentication, login, log in, signin, sign in, logon, auth, authenticating, authenticate,"
                    + " logged in, signed in, authenticated, unauthenticated, authorization, authorisation"),
    PASSWORD("the password", "password, passwd, pwd, passphrase, passcode"),
    /** The name of a user. */
    USER(
            "the user name",
            "username, user name, user, userid, user id, email, e mail, email address, login name, principal,"
                    + " api user"),
    ACCOUNT("the account", "account, user account, profile, membership"),
    TOKEN(
            "the token",
            "token, access token, bearer token, bearer, pat, personal access token, oauth token, auth token,"
                    + " authentication token, api token, security token, session token, authorization token,"
                    + " access_token, service ticket, session ticket, login ticket, kerberos ticket, cas ticket,"
                    + " ticket granting ticket, secret"),
    /** What sort of token it is. */
    TOKEN_KIND(
            "the kind of token",
            "token type, token kind, type of token, kind of token, types of token, kinds of token, credential type, type of credential,"
                    + " kind of credential, key type, type of key"),
    API_KEY(
            "the API key",
            "api key, apikey, access key, subscription key, key, license key header, api_key, secret key"),
    /** A token that is signed and says who made it and for whom. */
    SIGNED_TOKEN(
            "the signed token",
            "jwt, jws, id token, identity token, assertion, saml response, saml assertion, json web token, client assertion,"
                    + " qsh, query string hash, alg, signing method, signing algorithm, token algorithm, jwt algorithm"),
    /** What a signed token says. */
    CLAIM("a claim of the token", "claim, claims, token claim, jwt claim"),
    SIGNATURE(
            "the signature",
            "signature, sig, hmac, digest, checksum, signing, webhook signature, token signature," + " jwt signature"),
    /** Who made a token, or for whom, or with which key. */
    ISSUER(
            "the issuer or audience",
            "issuer, audience, aud, iss, kid, key id, jwks, jwk, signing key, token issuer, token audience, azp"),
    REFRESH_TOKEN(
            "the refresh token",
            "refresh token, refresh, refreshed, renew, renewed, refreshtoken, renewal, token refresh, offline token"),
    /** What an OAuth client exchanges for a token. */
    GRANT("the grant", "grant, authorization code, auth code, authorization grant, code verifier, pkce, consent"),
    CLIENT("the client", "client, oauth client"),
    CLIENT_ID(
            "the client id or its secret",
            "client id, client_id, client secret, clientid, client authentication, client credentials, application id, app id,"
                    + " clientsecret, app secret, application secret, client identifier, client id or client secret,"
                    + " secret id"),
    CALLBACK(
            "the redirect URI",
            "redirect uri, redirect url, redirect_uri, callback, callback url, callback uri, reply url, reply address,"
                    + " redirection uri, return url, redirecturi, redirect"),
    CONSUMER_KEY("the consumer key", "consumer key, consumer, oauth consumer, consumerkey"),
    SCOPE("the scope", "scope, scopes, oauth scope"),
    PERMISSION(
            "the permission",
            "permission, permissions, privilege, privileges, right, rights, role, roles, entitlement,"
                    + " access rights, user permissions, authority"),
    ACCESS("the access", "access, acess, access to this resource"),
    ADMIN(
            "the administrator's right",
            "administrator, admin, administrators, sysadmin, system administrator, superuser, administrative privileges,"
                    + " admin privileges, administrator rights, admin rights, administrator permission, admin permission, owner"),
    LICENCE("the licence", "license, licence, licensed, subscription, plan, seat, trial, billing, payment, unlicensed"),
    SITE(
            "the site",
            "site, instance, tenant, subdomain, sub domain, workspace, organization, organisation, org, directory, cloud id, cloudid, realm"),
    APP("the app", "app, application, add on, addon, plugin, integration, installation"),
    ADDRESS(
            "the address",
            "ip, ip address, ip addresses, source address, cidr, network zone, network zones, remote ip, client ip, source ip, ipv4, ipv6, remote address, ip range, remote host"),
    COUNTRY(
            "the country",
            "country, countries, region, territory, territories, jurisdiction, geolocation, geo, location"),
    USER_AGENT("the User-Agent", "user agent, useragent"),
    /** What a page needs to find out whether a human looks at it. */
    JAVASCRIPT("JavaScript", "javascript, java script"),
    ROBOT("the caller as a robot", "bot, robot, crawler, scraper, automated, automation, human, spider"),
    FIREWALL("the firewall", "waf, firewall, security rule, security policy, web application firewall"),
    CAPTCHA("the CAPTCHA", "captcha, recaptcha, hcaptcha, challenge response"),
    FORGERY_TOKEN(
            "the XSRF token",
            "csrf, xsrf, csrf token, xsrf token, crumb, authenticity token, request verification token, antiforgery,"
                    + " anti forgery, referer, csrf cookie, csrf verification, xsrf check, anti csrf, forgery,"
                    + " csrftoken, security hash, form token, verification token, request forgery, request forgery token, forgery token,"
                    + " antiforgery token, anti forgery token, csrf protection, csrf check, csrf validation, synchronizer token,"
                    + " requestverificationtoken"),
    SESSION(
            "the session",
            "session, cookie, cookies, session id, sessionid, session key, session ticket, session cookie, sso session"),
    SECOND_FACTOR(
            "the second factor",
            "totp token, otp token, mfa token, 2fa token, otp code, totp code, mfa code, 2fa code, two factor code, one time code,"
                    + " one time passcode, authenticator code, authentication app code, second factor, two factor, 2fa, mfa, otp, totp, one time password, verification code, multi factor, multifactor,"
                    + " two step, authentication code, security code, web sudo, websudo, step up, two factor authentication,"
                    + " multi factor authentication, strong authentication, factor, authentication context, authn context, acr, acr value,"
                    + " authentication level, level of authentication, authentication strength, assurance level,"
                    + " step up authentication"),
    /** The computer or the telephone of the user. */
    DEVICE(
            "the device",
            "device, endpoint device, device posture, device certificate, device trust, device compliance"),
    CLIENT_CERTIFICATE(
            "the client certificate",
            "client certificate, ssl certificate, client cert, certificate required, client certificates, client ssl certificate,"
                    + " mtls certificate, mtls client certificate, client tls certificate, mutual tls, m tls certificate, m tls client certificate, x509 client certificate,"
                    + " client x509 certificate"),
    CERTIFICATE(
            "the server's certificate",
            "certificate, cert, certificate chain, ca, pki, web pki, ssl, tls, issuer certificate, certification path, trust anchor, root certificate,"
                    + " server certificate, local issuer certificate, ca certificate"),
    /** The login that a proxy on the way asks for. */
    PROXY_LOGIN(
            "the login at the proxy",
            "proxy authentication, proxy authorization, proxy auth, proxy credential, proxy login, proxy user, proxy username,"
                    + " proxy password, proxy authenticate"),
    PROXY("the proxy", "proxy, proxy server"),
    /** How letters are written as bytes. */
    ENCODING(
            "the encoding of letters",
            "unicode, utf, charset, character set, character encoding, codec, ascii, byte sequence, multibyte"),
    HEADER(
            "the Authorization header",
            "authorization header, auth header, authentication header, http authorization header, proxy authorization header"),
    SCHEME(
            "the way to log in",
            "basic, basic auth, basic authentication, password authentication, authentication method, auth method,"
                    + " authentication scheme, authentication type, auth scheme, authorization type, auth mechanism, authentication mechanism, scheme, digest auth"),
    CLOCK(
            "the time",
            "timestamp, time stamp, clock, request timestamp, server time, server clock, local clock, clock skew, time skew, skew, nbf, iat, request time, system time, signature date, oauth_timestamp"),
    LIMIT(
            "the limit",
            "limit, rate limit, quota, rate, requests, request limit, api limit, api calls, calls, usage limit, ratelimit,"
                    + " request quota, throughput"),
    ATTEMPTS(
            "the attempts to log in",
            "attempts, login attempts, failed attempts, failed login, failed logins, login failures,"
                    + " failed login attempts, sign in attempts, consecutive attempts, password attempts,"
                    + " incorrect attempts"),
    POLICY("the policy", "policy, policies, conditional access, access policy, admin policy, security settings"),
    /** What a filter keeps people from. */
    WEB_PAGE(
            "the web page",
            "website, web site, web page, webpage, url category, category, internet access, url,"
                    + " browse, browsing, surf, surfing, link, web category, content category, site category, web access"),
    NOBODY("the anonymous caller", "anonymous, anonymously, anonymous access, anonymous user, anonymous users, guest");

    private final String noun;

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList, which nobody can change
    private final List<String> words;

    Subject(String noun, String words) {
        this.noun = noun;
        this.words = WordList.of(words);
    }

    /** Returns the subject as it reads before its fault, such as "the signature". */
    public String noun() {
        return noun;
    }

    /** Returns the words that name it. */
    List<String> words() {
        return words;
    }
}
