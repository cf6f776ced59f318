package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What people tell of the client, its surroundings and its network, beside an error that does not show it. */
final class ToldReasons {
    private ToldReasons() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "variable-in-the-words-of-a-refusal",
                                matches(
                                                "a variable that nobody filled in",
                                                "for user",
                                                "\\bfor user(?:name)? ['\"]?(?:\\$\\{?[A-Z][A-Z0-9_]{2,40}|%[A-Z][A-Z0-9_]{2,40}%|\\{\\{[^}\\n]{2,40}\\}\\}|undefined\\b|null\\b|None\\b)")
                                        .as("the user whom the refusal names is a variable that nobody filled in"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .source("https://github.com/atlassian/gajira-login/issues/39"),
                Rule.when(
                                "basic-of-the-server-in-front-told",
                                matches(
                                                "a server in front with basic authentication of its own",
                                                "basic auth",
                                                "\\b(?:nginx|apache|traefik|caddy|haproxy|ingress|gateway|reverse proxy)(?:'s)? (?:has |with |wants |uses |does )?basic auth"
                                                        + "|\\bbasic auth(?:entication)? (?:in front of|on the (?:reverse )?proxy|of the (?:reverse )?proxy|of the gateway)")
                                        .as(
                                                "somebody speaks of a server in front that has basic authentication of its own"))
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/Fuchs/jira-remote-user-sso/issues/5"),
                Rule.when(
                                "token-of-somebody-else-told",
                                matches(
                                                "a token of another account",
                                                "token",
                                                "\\btoken (?:belongs to|was (?:created|issued|generated) (?:by|for)|is (?:from|of|for)) (?:(?:another|a different|the wrong) (?:user|account|person|e-?mail)|someone else|somebody else)\\b"
                                                        + "|\\btoken belongs to [^\\n]{1,40}\\b(?:but|not|while)\\b")
                                        .as("somebody says that the token is one of another account than was named"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .source(
                                "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"),
                Rule.when(
                                "variable-not-filled-in-told",
                                matches(
                                                "a variable that was not filled in",
                                                "variable",
                                                "\\bvariables?\\b[^\\n.]{0,40}\\b(?:not|isn't|wasn't|never|n't) (?:being |been )?(?:expanded|substituted|resolved|interpolated|replaced|evaluated|set|defined|exported)\\b")
                                        .as("somebody says that a variable was not filled in"))
                        .stronglySuggests(CREDENTIALS_PLACEHOLDER)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://docs.github.com/actions/reference/workflows-and-actions/contexts"),
                Rule.when(
                                "other-credential-taken-told",
                                matches(
                                                "a credential from elsewhere that was taken",
                                                "",
                                                "(?:\\.netrc|_netrc|keychain|credential (?:manager|helper|store)|environment variables?|env vars?|cached credentials?)\\b[^\\n.]{0,50}\\b(?:instead|overrid\\w*|overrules?|wins|takes precedence|took precedence|another user|other user|old)\\b"
                                                        + "|\\boverrid\\w*\\b[^\\n.]{0,60}(?:\\.netrc|keychain|credential manager|environment variable)")
                                        .as("somebody says that the client took a credential from elsewhere"))
                        .stronglySuggests(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://requests.readthedocs.io/en/latest/user/authentication/"),
                Rule.when(
                                "two-logins-in-one-header-told",
                                matches(
                                                "a login of a server in front beside that of the application",
                                                "basic auth",
                                                "\\b(?:reverse proxy|nginx|apache|traefik|caddy|haproxy|ingress|gateway|in front)\\b[^\\n.]{0,40}\\bbasic auth|\\bbasic auth\\w*\\b[^\\n.]{0,40}\\b(?:reverse proxy|nginx|apache|traefik|caddy|haproxy|ingress|gateway|in front)\\b")
                                        .and(says("token", "bearer", "jwt", "api key"))
                                        .as("somebody tells of a login in front of an application that wants a token"))
                        .stronglySuggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source("RFC 9110 section 11.6.2"),
                Rule.when(
                                "cookies-blamed-told",
                                matches(
                                                "cookies that are blamed",
                                                "cookie",
                                                "\\b(?:clear(?:ed|ing)?|delet(?:ed|e|ing)|remov(?:ed|e|ing)|reset(?:ting)?)\\b[^\\n.]{0,25}\\bcookies?\\b[^\\n.]{0,40}\\b(?:fix\\w*|help\\w*|works?|solv\\w*|resolv\\w*)|\\b(?:old|stale|expired|previous) (?:jsessionid|session|login)? ?cookies?\\b")
                                        .as("somebody blames a cookie of an earlier session"))
                        .stronglySuggests(STALE_SESSION)
                        .speaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED, CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .source("https://github.com/psf/requests/issues/2018"),
                Rule.when(
                                "old-address-told",
                                matches(
                                                "an old address of a host",
                                                "",
                                                "\\bhosts file\\b|\\b(?:stale|old|outdated|wrong|cached) (?:dns|ip(?: address)?(?: in (?:the )?dns)?)\\b(?![^\\n.]{0,40}\\ballow)|\\bresolv\\w+ to (?:the |an )?(?:old|wrong|stale|different)\\b|\\bdns (?:cache|record)s?\\b[^\\n.]{0,30}\\b(?:stale|old|wrong|outdated)\\b|\\b(?:flush|clear|purg|restart)\\w*\\b[^\\n.]{0,25}\\b(?:dns|nscd|systemd-resolved|dnsmasq)\\b|\\bflushdns\\b|--flush-caches\\b|\\bflush-caches\\b")
                                        .as("somebody says that the name of the host leads to an old or wrong address"))
                        .stronglySuggests(DNS_WRONG)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, WAF_BLOCKED, CREDENTIALS_REJECTED)
                        .source("https://docs.oracle.com/javase/8/docs/technotes/guides/net/properties.html"),
                Rule.when(
                                "exceptions-of-the-proxy-told",
                                says("NO_PROXY", "nonProxyHosts", "proxy exceptions", "bypass the proxy")
                                        .as("somebody speaks of the hosts that are not to be called through the proxy"))
                        .suggests(PROXY_BYPASS_MISSING)
                        .hintsAt(CORPORATE_PROXY_BLOCKED)
                        .source("https://curl.se/docs/manpage.html")
                        .wrongWhen("The list is shown and holds the host."),
                Rule.when(
                                "network-of-guests-told",
                                matches(
                                                "the network of a hotel or of guests",
                                                "",
                                                "\\b(?:captive portal|hot ?spot login|wi-?fi log-?in|guest wi-?fi|hotel wi-?fi|airport wi-?fi|train wi-?fi|hotel-?wlan|g\u00e4ste-?wlan|wlan im (?:hotel|zug)|wifi de l'h\u00f4tel|wi-?fi (?:do|del) hotel)\\b|\\bhotel\\b[^\\n]{0,80}\\b(?:wi-?fi|wlan)\\b")
                                        .as(
                                                "somebody tells of a network for guests, which has a login page of its own"))
                        .stronglySuggests(CAPTIVE_PORTAL)
                        .source("RFC 8952 section 1"));
    }
}
