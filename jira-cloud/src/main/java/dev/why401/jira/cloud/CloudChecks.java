package dev.why401.jira.cloud;

import dev.why401.credential.CredentialCheck;
import dev.why401.credential.CredentialView;
import dev.why401.evidence.Address;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.ShapeFinding;
import java.util.ArrayList;
import java.util.List;

/** Looks at credentials for Cloud: is it the kind that the address takes, and is the name an e-mail address? */
final class CloudChecks {
    static final String NAME_IS_NO_EMAIL = "name-is-no-email";
    static final String NO_ATLASSIAN_TOKEN = "no-atlassian-token";
    static final String ALIGN_TOKEN_ON_CLOUD = "align-token-on-cloud";
    static final String DATA_CENTER_TOKEN_ON_CLOUD = "data-center-token-on-cloud";
    static final String SERVICE_ACCOUNT_TOKEN_AT_SITE = "service-account-token-at-site";
    static final String JSON_WEB_TOKEN_AT_SITE = "json-web-token-at-site";
    static final String BEARER_MISSPELT = "bearer-misspelt";
    static final String PLAIN_HTTP = "plain-http";

    /** The checks for a request whose address is known; at the token endpoint a client id stands where the e-mail does. */
    static final List<CredentialCheck> BY_ADDRESS = List.of(CloudChecks::byAddress);

    /** The checks for a credential that is made for a site. */
    static final List<CredentialCheck> FOR_SITE = List.of(CloudChecks::anywhere, CloudChecks::atSite);

    /** The checks for a credential that is made for the gateway. */
    static final List<CredentialCheck> FOR_GATEWAY = List.of(CloudChecks::anywhere);

    private CloudChecks() {}

    private static List<ShapeFinding> byAddress(CredentialView view) {
        Address target = view.target().orNull();
        if (target == null || !(Hosts.isSite(target) || Hosts.isGateway(target))) {
            return List.of();
        }
        List<ShapeFinding> findings = new ArrayList<>(anywhere(view));
        if (Hosts.isSite(target)) {
            findings.addAll(atSite(view));
        }
        if (target.scheme().is("http")) {
            findings.add(new ShapeFinding(
                    PLAIN_HTTP,
                    "The address starts with http://, and the redirect to https makes clients drop the credential;"
                            + " write https://."));
        }
        return findings;
    }

    private static List<ShapeFinding> anywhere(CredentialView view) {
        boolean basic = view.scheme() == Scheme.BASIC;
        boolean named = view.principal().isPresent();
        List<ShapeFinding> findings = new ArrayList<>();
        if (basic && named && !view.principalKind().is(PrincipalKind.EMAIL)) {
            findings.add(new ShapeFinding(
                    NAME_IS_NO_EMAIL,
                    "The name in front of the token is no e-mail address; Cloud knows accounts by their e-mail only."));
        }
        if (basic && named && !view.secretKind().isKnown()) {
            findings.add(new ShapeFinding(
                    NO_ATLASSIAN_TOKEN,
                    "The secret does not begin with ATATT or ATSTT as Atlassian's tokens do; create an API token at"
                            + " id.atlassian.com > Security > API tokens, for passwords are not accepted."));
        }
        if (view.secretKind().is(SecretKind.ALIGN_TOKEN)) {
            findings.add(new ShapeFinding(
                    ALIGN_TOKEN_ON_CLOUD,
                    "This is a token of Jira Align, which Jira Cloud does not know; create one at id.atlassian.com >"
                            + " Security > API tokens."));
        }
        if (view.secretKind().is(SecretKind.PAT)) {
            findings.add(new ShapeFinding(
                    DATA_CENTER_TOKEN_ON_CLOUD,
                    "This is a personal access token of a Data Center product, which Cloud does not know; create an"
                            + " API token at id.atlassian.com > Security > API tokens."));
        }
        return findings;
    }

    private static List<ShapeFinding> atSite(CredentialView view) {
        List<ShapeFinding> findings = new ArrayList<>();
        if (view.secretKind().is(SecretKind.SERVICE_ACCOUNT_TOKEN)) {
            findings.add(new ShapeFinding(
                    SERVICE_ACCOUNT_TOKEN_AT_SITE,
                    "This is a service account's token, which works at https://api.atlassian.com/ex/jira/<cloud id>"
                            + " and not at the site."));
        }
        if (view.scheme() == Scheme.BEARER && view.secretKind().is(SecretKind.OAUTH_ACCESS_TOKEN)) {
            findings.add(new ShapeFinding(
                    JSON_WEB_TOKEN_AT_SITE,
                    "A JSON Web Token is sent to the site as Bearer; access tokens of OAuth 2.0 apps work at"
                            + " https://api.atlassian.com/ex/jira/<cloud id> and not at the site."));
        }
        boolean misspelt = view.schemeWord().equalsIgnoreCase("Bearer")
                && !view.schemeWord().equals("Bearer");
        if (misspelt) {
            findings.add(new ShapeFinding(
                    BEARER_MISSPELT,
                    "The scheme word is not spelt Bearer with one capital letter, and Jira Cloud ignores any other"
                            + " spelling."));
        }
        return findings;
    }
}
