package dev.why401.general;

import static dev.why401.knowledge.Causes.ACCESS_PROXY_CREDENTIALS_REQUIRED;
import static dev.why401.knowledge.Causes.AMBIENT_CREDENTIALS_OVERRIDE;
import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CORPORATE_PROXY_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.credentialSent;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.method;
import static dev.why401.knowledge.Signals.noCredentialSent;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.worksElsewhere;
import static dev.why401.knowledge.Signals.worksInBrowser;
import static dev.why401.knowledge.Signals.worksInCurl;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What little evidence still tells of a refusal in front of the application: no vendor, no words, only circumstances. */
final class ThinRefusals {
    private static final String WAF_BLAMED_ON_TOKEN = "https://github.com/sooperset/mcp-atlassian/pull/1326";
    private static final Signal FORBIDDEN = status(403);

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "forbidden-without-credential",
                                noCredentialSent()
                                        .and(FORBIDDEN, method("CONNECT").not())
                                        .as("a call without any credential was refused with 403 and not asked for one"))
                        .suggests(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(
                                IP_BANNED,
                                BOT_CHALLENGE,
                                GEO_BLOCKED,
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                CREDENTIALS_MISSING)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4")
                        .cases(
                                "gw-002", "gw-003", "gw-023", "gw-026", "gw-027", "gw-028", "gw-041", "gw-046",
                                "gw-084", "gw-115")
                        .wrongWhen("The application answers 403 to anonymous callers, as Confluence Cloud does."),
                Rule.when(
                                "store-of-artefacts-closed-to-strangers",
                                noCredentialSent()
                                        .and(
                                                FORBIDDEN,
                                                pathContains(
                                                        "/repository/",
                                                        "/artifactory/",
                                                        "/nexus/",
                                                        "/service/rest/",
                                                        "/api/json",
                                                        "/pypi/"))
                                        .as(
                                                "the path is one of a package store or a build server, and the call carried no credential"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE)
                        .source(
                                "https://jfrog.com/help/r/jfrog-artifactory-documentation/allow-anonymous-access-for-p2")
                        .source("https://github.com/microsoft/AzureTRE/issues/4361")
                        .wrongWhen("The store stands on the open internet and keeps out robots or networks."),
                Rule.when(
                                "cloudflare-block-page",
                                bodyBears("cf-error-details", "cf-error-footer", "5xx-error-landing")
                                        .and(FORBIDDEN)
                                        .as("the refusal is a page that Cloudflare writes when a rule blocks a call"))
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, WRONG_AUTH_SCHEME)
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/"),
                Rule.when(
                                "get-not-allowed",
                                method("GET")
                                        .and(status(405))
                                        .as("a plain GET was refused as a method that is not allowed"))
                        .suggests(BASE_URL_WRONG, BOT_CHALLENGE)
                        .hintsAt(WAF_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"),
                Rule.when(
                                "redirected-instead-of-refused",
                                status(302, 303, 307)
                                        .and(credentialSent())
                                        .as("the answer to a call with a credential is a redirect, not a refusal"))
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, TOKEN_REVOKED, PERMISSION_DENIED)
                        .source("https://github.com/oauth2-proxy/oauth2-proxy/issues/2918")
                        .cases("dc-057", "dc-059", "gw-036", "gw-056", "gw-090"),
                Rule.when(
                                "forbidden-web-page",
                                html().and(status(403, 406))
                                        .as("the refusal is a web page, though an API was asked for data"))
                        .hintsAt(
                                WAF_BLOCKED,
                                IP_BANNED,
                                IP_NOT_ALLOWLISTED,
                                CLIENT_SIGNATURE_BLOCKED,
                                BOT_CHALLENGE,
                                CORPORATE_PROXY_BLOCKED)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .cases("gw-023", "gw-026", "gw-027", "gw-028", "gw-068", "gw-084", "gw-085")
                        .wrongWhen("The application gives web pages to API calls."),
                Rule.when(
                                "forbidden-here-served-by-curl",
                                FORBIDDEN
                                        .and(worksInCurl(), scheme(Scheme.BASIC).not())
                                        .as("the call is refused with 403 and served when curl makes it"))
                        .suggests(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .hintsAt(AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(PERMISSION_DENIED, IP_BANNED, IP_NOT_ALLOWLISTED, GEO_BLOCKED)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .cases("aa-087", "dc-036", "dc-038", "dc-049", "gw-002", "gw-003", "gw-126", "gw-127")
                        .wrongWhen("Curl was given another credential."),
                Rule.when(
                                "forbidden-here-served-by-curl-at-all",
                                FORBIDDEN
                                        .and(worksInCurl())
                                        .as("a client is refused with 403 where curl is served, however they log in"))
                        .hintsAt(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .isAHintAgainst(WRONG_AUTH_SCHEME)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .cases("aa-087", "gw-126", "gw-127"),
                Rule.when(
                                "bearer-forbidden-here-served-by-curl",
                                FORBIDDEN
                                        .and(
                                                worksInCurl(),
                                                scheme(Scheme.BEARER),
                                                secret(SecretKind.PAT, SecretKind.OAUTH_ACCESS_TOKEN))
                                        .as(
                                                "a token that belongs into a Bearer header was sent so, and curl gets in with it"))
                        .speaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .cases("aa-087", "dc-036", "dc-038", "dc-049", "gw-127"),
                Rule.when(
                                "forbidden-here-served-in-browser",
                                FORBIDDEN
                                        .and(worksInBrowser())
                                        .as("the call is refused with 403 where a browser is served"))
                        .hintsAt(BOT_CHALLENGE, CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .source("https://github.com/jbangdev/jbang/issues/2212")
                        .cases("gw-085", "gw-126"),
                Rule.when(
                                "forbidden-in-a-browser-too",
                                status(403, 406, 451)
                                        .and(worksInBrowser().not())
                                        .as("a browser is refused as well, so that it is not the make of the client"))
                        .hintsAt(IP_BANNED, GEO_BLOCKED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE)
                        .source("https://github.com/dailydotdev/daily/issues/527"),
                Rule.when(
                                "anybody-forbidden-in-a-browser-too",
                                status(403, 406, 451)
                                        .and(
                                                worksInBrowser().not(),
                                                credentialSent().not())
                                        .as(
                                                "a page that wants no login is refused to a browser as well, so that it may be the place"))
                        .suggests(IP_BANNED, GEO_BLOCKED)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, PERMISSION_DENIED)
                        .source("https://github.com/sdkman/sdkman-cli/issues/849")
                        .source("https://github.com/fullstaq-ruby/server-edition/issues/113")
                        .wrongWhen("Nobody at all is served, wherever they are."),
                Rule.when(
                                "forbidden-here-served-elsewhere",
                                FORBIDDEN
                                        .and(worksElsewhere())
                                        .as("the call is refused with 403 from here and served from other machines"))
                        .suggests(IP_BANNED, IP_NOT_ALLOWLISTED, BOT_CHALLENGE)
                        .hintsAt(GEO_BLOCKED, WAF_BLOCKED, CORPORATE_PROXY_BLOCKED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source("https://github.com/conference-hall/conference-hall/issues/612")
                        .cases("gw-085"),
                Rule.when(
                                "route-not-known",
                                WebServerMarks.GO_NOT_FOUND
                                        .or(WebServerMarks.APACHE_NOT_FOUND)
                                        .as("a web server in front says that it has no such address"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .source("https://github.com/davidski/sprintr/issues/2")
                        .cases("dc-076"));
    }

    private ThinRefusals() {}
}
