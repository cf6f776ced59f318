package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.SecretKind.OAUTH_ACCESS_TOKEN;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.jira.datacenter.DataCenterSignals.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people tell of a token for a product on premises: where it was made, how long it is, what became of it. */
final class ToldTokens {
    private static final String ADMINISTERING =
            "https://confluence.atlassian.com/enterprise/administering-personal-access-tokens-1026032364.html";
    private static final String COPIES =
            "https://confluence.atlassian.com/adminjiraserver/establishing-staging-server-environments-for-jira-938847042.html";

    private static final Signal REFUSED_TOKEN = scheme(BEARER).and(status(401, 403));

    private static final Signal MADE_IN_ANOTHER_ENVIRONMENT = matches(
            "a token of another environment",
            "",
            "\\b(?:token|PAT)\\b[^\\n]{0,40}?\\b(?:created|made|generated|issued|is|comes|stammt|erstellt|erzeugt)\\b[^\\n]{0,25}?\\b(?:on|in|at|from|under|auf|aus|von)\\b (?:the |our |my |der |dem )?(?:prod|production|produktion|live|test|stage|staging|dev|uat|qa|sandbox)\\b");

    private ToldTokens() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("token-of-another-site-told", onDataCenter(REFUSED_TOKEN.and(new TokenOfAnotherPlace(false))))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                AUTHORIZATION_HEADER_STRIPPED,
                                AMBIENT_CREDENTIALS_OVERRIDE)
                        .source(Sources.TOKENS)
                        .wrongWhen("The host is an older name of the one that was called."),
                Rule.when(
                                "token-of-another-product-told",
                                onDataCenter(REFUSED_TOKEN.and(new TokenOfAnotherPlace(true))))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "token-of-a-sibling-product-told",
                                onDataCenter(matches(
                                                "a token that another product gave out",
                                                "",
                                                "\\b(?:from|of|in|aus|von) (?:our |the )?(?:Bitbucket|Bamboo|Crowd|GitLab|GitHub)\\b[^\\n]{0,40}\\btoken\\b|\\btoken\\b[^\\n]{0,30}\\b(?:from|of|in|aus|von) (?:our |the )?(?:Bitbucket|Bamboo|Crowd|GitLab|GitHub)\\b|\\bHTTP access token\\b")
                                        .and(REFUSED_TOKEN)
                                        .as("the token is one that a product beside the called one gave out")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .hintsAt(WRONG_SITE)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "token-of-another-environment-told",
                                onDataCenter(MADE_IN_ANOTHER_ENVIRONMENT
                                        .and(REFUSED_TOKEN)
                                        .as("somebody tells in which of several environments the token was made")))
                        .suggests(WRONG_SITE)
                        .speaksAgainst(
                                AUTHORIZATION_HEADER_STRIPPED,
                                AMBIENT_CREDENTIALS_OVERRIDE,
                                CREDENTIALS_MALFORMED,
                                CREDENTIALS_PLACEHOLDER)
                        .source(COPIES),
                Rule.when(
                                "database-replaced-told",
                                onDataCenter(
                                        matches(
                                                        "a database that was replaced by another",
                                                        "",
                                                        "\\b(?:db|database|datenbank)\\b[^\\n]{0,50}\\b(?:cloned|copied|refreshed|restored|overwritten|replaced|imported|zur\u00fcckgespielt|kopiert|wiederhergestellt)\\b|\\b(?:refreshed|restored|cloned|copied|restore|klon|r\u00fccksicherung)\\b[^\\n]{0,40}\\b(?:db|database|dump|backup|datenbank|snapshot)\\b")
                                                .and(REFUSED_TOKEN)
                                                .as(
                                                        "somebody says that the database of the site was replaced, and with it all tokens")))
                        .stronglySuggests(WRONG_SITE)
                        .suggests(TOKEN_REVOKED)
                        .speaksAgainst(TOKEN_EXPIRED, CREDENTIALS_CHANGED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(COPIES),
                Rule.when(
                                "token-leaked-told",
                                matches(
                                                "a token that others got to see",
                                                "",
                                                "\\b(?:leaked|published|exposed|pushed|committed|found)\\b[^\\n]{0,30}\\b(?:token|PAT|secret)\\b|\\b(?:token|PAT|secret)\\b[^\\n]{0,30}\\b(?:leaked|published|exposed|pushed|committed|(?:in|to) (?:a|the) public repo)\\b|\\bsecret scan(?:ning|ner)\\b")
                                        .and(
                                                status(401, 403).or(logSays("401", "403")),
                                                workedBefore(),
                                                secret(PASSWORD).not())
                                        .as("the token was seen by others, and such tokens are revoked"))
                        .stronglySuggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source(ADMINISTERING)
                        .source("https://docs.github.com/code-security/secret-scanning"),
                Rule.when(
                                "token-not-listed-told",
                                onDataCenter(matches(
                                                "a token that the list does not have any more",
                                                "",
                                                "\\b(?:token|PAT)s?\\b[^\\n]{0,80}\\b(?:no longer (?:listed|there|in the list|shown|exists?)|(?:isn't|not) (?:listed|in the list|there|shown) any ?more|gone from the list|vanished|nicht mehr (?:da|in der liste|aufgef\u00fchrt))\\b|\\bin der liste\\b[^\\n]{0,30}\\bnicht mehr\\b|\\badmin\\w*\\b[^\\n]{0,40}\\b(?:deleted|revoked|cleaned up)\\b[^\\n]{0,30}\\btokens?\\b")
                                        .and(secret(PAT).or(scheme(BEARER)))
                                        .as("somebody says that the token is not in the list of tokens any more")))
                        .stronglySuggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED)
                        .source(ADMINISTERING),
                Rule.when(
                                "tokens-switched-off-told",
                                onDataCenter(matches(
                                                "personal access tokens that are switched off",
                                                "personal access token",
                                                "\\bpersonal access tokens?\\b['\"]?[^\\n]{0,40}\\b(?:disappeared|gone|disabled|switched off|turned off|removed|hidden|not (?:there|shown|available) any ?more)\\b|\\b(?:disabled|switched off|turned off|removed)\\b[^\\n]{0,20}\\bpersonal access tokens\\b")
                                        .or(logSays("atlassian.pats.enabled"))
                                        .and(REFUSED_TOKEN)
                                        .as("somebody says that the feature of tokens itself is switched off")))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED)
                        .suggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_CHANGED, CREDENTIALS_REJECTED)
                        .source(ADMINISTERING),
                Rule.when(
                                "token-of-such-a-life-not-made",
                                onDataCenter(pathContains("/rest/pat/")
                                        .and(
                                                status(400, 403),
                                                says("expirationDuration", "expiration", "expiry", "limit of tokens"))
                                        .as("the product makes no token that lives so long, or not one more")))
                        .proves(TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED, CREDENTIALS_CHANGED, CLIENT_BUG)
                        .speaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_MALFORMED)
                        .source(ADMINISTERING),
                Rule.when(
                                "token-of-an-identity-provider-told",
                                onDataCenter(
                                        matches(
                                                        "a token of an identity provider",
                                                        "",
                                                        "\\b(?:Entra|Azure(?: ?AD)?|AAD|Keycloak|Okta|ADFS|Auth0|Google|Ping|OneLogin)\\b(?: ID)?[^\\n]{0,15}\\b(?:access |id |bearer )?(?:token|jwt)\\b|\\bBearer eyJ|\\btoken \\(eyJ")
                                                .and(scheme(BEARER), secret(OAUTH_ACCESS_TOKEN), status(401, 403))
                                                .as(
                                                        "the token is one of an identity provider, and Jira and Confluence take those that they gave out themselves")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .suggests(SSO_CREDENTIALS_NOT_ACCEPTED, JWT_INVALID)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(Sources.TOKENS)
                        .wrongWhen("A gateway in front takes that token."),
                Rule.when(
                                "token-of-another-length-told",
                                onDataCenter(
                                        matches(
                                                        "a token that has not the 44 signs of one",
                                                        "",
                                                        "\\b(?:token|PAT)\\b[^\\n]{0,20}\\b(?:has|is|hat|ist|only|nur|with)\\b[^\\n]{0,10}\\b(?!44\\b)\\d{1,3} (?:characters|chars|signs|zeichen)\\b")
                                                .and(scheme(BEARER), status(401))
                                                .as(
                                                        "somebody counts the signs of the token, and a personal access token has 44")))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(TOKEN_EXPIRED, TOKEN_REVOKED, CREDENTIALS_REJECTED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "other-scheme-word-told",
                                onDataCenter(matches(
                                                "a header with a scheme word that the product does not know",
                                                "authorization",
                                                "\\bAuthorization['\"]?\\s?[:=]\\s?['\"]?(?:Token|PAT|ApiKey|Api-Key|Key|JWT|PersonalAccessToken|PrivateToken|GenieKey)[ :]")
                                        .and(status(401, 403))
                                        .as("the header that is shown has another scheme word than Bearer or Basic")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MISSING, CREDENTIALS_REJECTED, TOKEN_EXPIRED, AUTHORIZATION_HEADER_STRIPPED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "basic-on-the-wire-told",
                                onDataCenter(scheme(BEARER)
                                        .and(
                                                matches(
                                                        "a header that begins with Basic",
                                                        "basic",
                                                        ">\\s?Authorization: Basic\\b|-> ['\"]Basic ?['\"]|\\b(?:begins?|starts?|beginnt) (?:with|mit) ['\"]?Basic\\b|\\b(?:sends?|sent|shows?|sieht|steht|is|was)\\b[^\\n]{0,25}Authorization: ?['\"]?Basic\\b"))
                                        .as("somebody saw Basic in the request where a Bearer was meant")))
                        .proves(AMBIENT_CREDENTIALS_OVERRIDE)
                        .stronglySpeaksAgainst(
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_MISSING,
                                PERMISSION_DENIED,
                                AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://requests.readthedocs.io/en/latest/user/quickstart/#custom-headers")
                        .source("https://github.com/sooperset/mcp-atlassian/issues/860"),
                Rule.when(
                                "token-of-an-atlassian-account-told",
                                onDataCenter(
                                        logSays("id.atlassian.com")
                                                .and(
                                                        status(401, 403),
                                                        hostUnder("atlassian.com", "atlassian.net")
                                                                .not()
                                                                .or(status(401)))
                                                .as(
                                                        "the token was made at id.atlassian.com, and products on premises know none of those")))
                        .stronglySuggests(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(WRONG_AUTH_SCHEME, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "token-made-as-somebody-else-told",
                                matches(
                                                "a token that was made under another name",
                                                "when i ",
                                                "\\blogged in as\\b[^\\n]{0,30}\\bwhen I (?:made|created|generated)\\b[^\\n]{0,20}\\b(?:token|PAT)\\b")
                                        .and(scheme(dev.why401.evidence.Scheme.BASIC), status(401, 403))
                                        .as("the token was made by another user than the one whose name goes with it"))
                        .stronglySuggests(PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(WRONG_TOKEN_KIND, WRONG_AUTH_SCHEME, CREDENTIALS_MALFORMED)
                        .source(
                                "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"),
                Rule.when(
                                "password-as-bearer-on-premises",
                                onDataCenter(
                                        scheme(BEARER)
                                                .and(secret(PASSWORD), status(401))
                                                .as(
                                                        "a password travelled as Bearer, under which Jira and Confluence read tokens alone")))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source(Sources.TOKENS),
                Rule.when(
                                "token-for-the-shares-of-confluence",
                                product(CONFLUENCE_DATA_CENTER)
                                        .and(
                                                challengeHas("realm", "WebDAV")
                                                        .or(pathContains("/plugins/servlet/confluence/default")),
                                                scheme(BEARER),
                                                status(401))
                                        .as(
                                                "the WebDAV of Confluence takes names and passwords as Basic, and a token was sent"))
                        .stronglySuggests(ENDPOINT_REFUSES_AUTH_METHOD, WRONG_AUTH_SCHEME)
                        .stronglySpeaksAgainst(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                GATEWAY_AUTH_HEADER_CONFLICT,
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED)
                        .source(
                                "https://confluence.atlassian.com/doc/configuring-a-webdav-client-for-confluence-148867.html"));
    }
}
