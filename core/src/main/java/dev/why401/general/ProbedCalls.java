package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Questions.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means how a site answers calls that were made to find out: with the credential, without it, elsewhere, otherwise. */
final class ProbedCalls {
    private static final String CHALLENGES = "RFC 9110 section 11.6.1";
    private static final String FRONTS = "RFC 9110 section 3.7 (intermediaries answer in the name of the origin)";
    private static final String OKHTTP_REDIRECTS = "https://square.github.io/okhttp/features/calls/";

    /** The credential itself, or the account behind it, is what fails. */
    private static final Cause[] ABOUT_THE_CREDENTIAL = {
        CREDENTIALS_PLACEHOLDER,
        CREDENTIALS_MALFORMED,
        CREDENTIAL_CHARSET_MISMATCH,
        CREDENTIAL_TRANSPORT_RETIRED,
        WRONG_AUTH_SCHEME,
        WRONG_TOKEN_KIND,
        WRONG_ENDPOINT_FOR_TOKEN,
        WRONG_SITE,
        PRINCIPAL_TOKEN_MISMATCH,
        CREDENTIALS_REJECTED,
        CREDENTIALS_CHANGED,
        TOKEN_EXPIRED,
        TOKEN_REVOKED,
        PASSWORD_NOT_ACCEPTED,
        SSO_CREDENTIALS_NOT_ACCEPTED,
        USERNAME_NOT_EMAIL,
        EMAIL_NOT_USERNAME,
        USERNAME_CASE_MISMATCH,
        JWT_INVALID,
        CAPTCHA_REQUIRED,
        ACCOUNT_LOCKED,
        ACCOUNT_INACTIVE,
        BASIC_AUTH_DISABLED,
        TOKEN_POLICY_BLOCKED,
    };

    /** Somebody in front of the product refuses, whatever is sent. */
    private static final Cause[] IN_FRONT = {
        IP_BANNED,
        GEO_BLOCKED,
        WAF_BLOCKED,
        CLIENT_SIGNATURE_BLOCKED,
        BOT_CHALLENGE,
        ACCESS_PROXY_CREDENTIALS_REQUIRED,
        PROXY_AUTH_REQUIRED,
        PROXY_SSO_NEGOTIATE_REQUIRED,
        CORPORATE_PROXY_BLOCKED,
        CAPTIVE_PORTAL,
    };

    /** The address leads to another place. */
    private static final Cause[] WRONG_PLACE = {
        REDIRECT_DROPPED_CREDENTIALS,
        REDIRECT_TO_LOGIN,
        REDIRECT_TO_PRIVATE_ADDRESS,
        REDIRECT_NOT_FOLLOWED,
        BASE_URL_WRONG,
        LOGIN_PAGE_AS_SUCCESS,
        DNS_WRONG,
        CAPTIVE_PORTAL,
        TLS_INTERCEPTION_UNTRUSTED,
    };

    private ProbedCalls() {}

    static List<Rule> rules() {
        return List.of(
                accepted(),
                refused(),
                anonymous(),
                identityInFront(),
                same(),
                different(),
                product(),
                addressInFront(),
                Rule.when(
                                "accepted-without-the-cookies",
                                found(IDENTITY, IDENTITY_ACCEPTED)
                                        .and(requestHeader("Cookie"))
                                        .as(
                                                "the call that fails carries cookies, and without them the product accepts the"
                                                        + " credential"))
                        .stronglySuggests(STALE_SESSION)
                        .source("RFC 6265 section 4.1.2 (a cookie outlives what it stood for)")
                        .wrongWhen("The call fails for what it asks for, cookies or not."),
                Rule.when("address-to-https", found(ADDRESS, ADDRESS_TO_HTTPS))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .isAHintAgainst(REDIRECT_NOT_FOLLOWED, BASE_URL_WRONG)
                        .source(OKHTTP_REDIRECTS)
                        .wrongWhen("The client keeps the header across the redirect, or does not follow it at all."),
                Rule.when("address-to-other-host", found(ADDRESS, ADDRESS_TO_OTHER_HOST))
                        .proves(REDIRECT_DROPPED_CREDENTIALS)
                        .isAHintAgainst(REDIRECT_NOT_FOLLOWED, BASE_URL_WRONG)
                        .source(OKHTTP_REDIRECTS)
                        .wrongWhen("The client keeps the header across the redirect, or does not follow it at all."),
                Rule.when("address-to-internal", found(ADDRESS, ADDRESS_TO_INTERNAL))
                        .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                        .source("RFC 1918; RFC 9110 section 10.2.2")
                        .wrongWhen("The calling program runs inside the network that the address belongs to."),
                Rule.when("address-to-login", found(ADDRESS, ADDRESS_TO_LOGIN))
                        .stronglySuggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, WAF_BLOCKED)
                        .source(FRONTS),
                Rule.when("address-login-page", found(ADDRESS, ADDRESS_LOGIN_PAGE))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(CAPTIVE_PORTAL)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED)
                        .source(FRONTS),
                Rule.when("address-not-found", found(ADDRESS, ADDRESS_NOT_FOUND))
                        .stronglySuggests(BASE_URL_WRONG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, SILENT_ANONYMOUS, CREDENTIALS_REJECTED)
                        .source("RFC 9110 section 15.5.5")
                        .wrongWhen("Something in front of the product hides its well-known resource."),
                Rule.when("nonsense-path-refused-alike", found(NONSENSE, NONSENSE_SAME))
                        .suggests(IN_FRONT)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                        .source(FRONTS)
                        .wrongWhen("The product asks for a login before it looks whether a path exists."),
                Rule.when("nonsense-path-answered-otherwise", found(NONSENSE, NONSENSE_DIFFERENT))
                        .speaksAgainst(IP_BANNED, GEO_BLOCKED, CORPORATE_PROXY_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(FRONTS)
                        .wrongWhen("The firewall has a rule for single paths."),
                Rule.when("user-agent-matters", found(USER_AGENT, USER_AGENT_MATTERS))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(IP_BANNED, GEO_BLOCKED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(WAF_BLOCKED)
                        .source("RFC 9110 section 10.1.5")
                        .wrongWhen("The site answers browsers with a page and programs with data, and refuses both."),
                Rule.when("user-agent-refused-alike", found(USER_AGENT, USER_AGENT_SAME))
                        .stronglySpeaksAgainst(CLIENT_SIGNATURE_BLOCKED)
                        .source("RFC 9110 section 10.1.5")
                        .wrongWhen("The signature that is refused is that of the TLS handshake or of HTTP itself."));
    }

    private static Rule accepted() {
        return Rule.when("identity-accepted", found(IDENTITY, IDENTITY_ACCEPTED))
                .suggests(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                .hintsAt(
                        ADMIN_REQUIRED,
                        OAUTH_SCOPE_MISSING,
                        XSRF_CHECK_FAILED,
                        AMBIENT_CREDENTIALS_OVERRIDE,
                        STALE_SESSION)
                .stronglySpeaksAgainst(ABOUT_THE_CREDENTIAL)
                .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED, IP_NOT_ALLOWLISTED, DNS_WRONG)
                .speaksAgainst(NO_PRODUCT_ACCESS, LICENSE_OR_SITE_SUSPENDED)
                .speaksAgainst(IN_FRONT)
                .source("RFC 9110 section 15.3.1")
                .wrongWhen("The program that fails sends another credential than the one that was examined.");
    }

    private static Rule refused() {
        return Rule.when("identity-refused", found(IDENTITY, IDENTITY_REFUSED))
                .stronglySpeaksAgainst(
                        PERMISSION_DENIED,
                        PERMISSION_HIDDEN_AS_NOT_FOUND,
                        ADMIN_REQUIRED,
                        XSRF_CHECK_FAILED,
                        REDIRECT_CHANGED_METHOD,
                        ENDPOINT_REFUSES_AUTH_METHOD)
                .source("RFC 9110 section 15.5.2");
    }

    private static Rule anonymous() {
        return Rule.when("identity-anonymous", found(IDENTITY, IDENTITY_ANONYMOUS))
                .suggests(AUTHORIZATION_HEADER_STRIPPED, SILENT_ANONYMOUS)
                .speaksAgainst(IN_FRONT)
                .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                .source(CHALLENGES);
    }

    private static Rule identityInFront() {
        return Rule.when("identity-in-front", found(IDENTITY, IDENTITY_FRONT))
                .hintsAt(IN_FRONT)
                .speaksAgainst(ABOUT_THE_CREDENTIAL)
                .speaksAgainst(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND, ADMIN_REQUIRED)
                .source(FRONTS);
    }

    private static Rule same() {
        return Rule.when("stranger-answered-alike", found(STRANGER, STRANGER_SAME))
                .suggests(AUTHORIZATION_HEADER_STRIPPED)
                .suggests(IN_FRONT)
                .suggests(IP_NOT_ALLOWLISTED)
                .source(CHALLENGES)
                .wrongWhen("The product answers a wrong credential and a missing one in the same words.");
    }

    private static Rule different() {
        return Rule.when("stranger-answered-otherwise", found(STRANGER, STRANGER_DIFFERENT))
                .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                .stronglySpeaksAgainst(IN_FRONT)
                .source(CHALLENGES)
                .wrongWhen("The answer differs from one call to the next for another reason.");
    }

    private static Rule product() {
        return Rule.when("address-is-the-product", found(ADDRESS, ADDRESS_PRODUCT))
                .stronglySpeaksAgainst(WRONG_PLACE)
                .speaksAgainst(IP_BANNED, GEO_BLOCKED, WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE)
                .speaksAgainst(ACCESS_PROXY_CREDENTIALS_REQUIRED, PROXY_SSO_NEGOTIATE_REQUIRED, SERVICE_INCIDENT)
                .stronglySpeaksAgainst(PROXY_AUTH_REQUIRED, CORPORATE_PROXY_BLOCKED, CLIENT_CERTIFICATE_REQUIRED)
                .source(FRONTS)
                .wrongWhen("A firewall or an access proxy lets this one resource pass.");
    }

    private static Rule addressInFront() {
        return Rule.when("address-refused-in-front", found(ADDRESS, ADDRESS_FRONT))
                .hintsAt(IN_FRONT)
                .stronglySpeaksAgainst(ABOUT_THE_CREDENTIAL)
                .stronglySpeaksAgainst(AUTHORIZATION_HEADER_STRIPPED)
                .source(FRONTS);
    }
}
