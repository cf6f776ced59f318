package dev.why401.jira.datacenter;

import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;

import dev.why401.credential.CredentialCheck;
import dev.why401.credential.CredentialView;
import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShapeFinding;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for credentials that Data Center cannot know, and for what is odd about sending them. A personal access token in Basic
 * is found for every product alike, see {@link dev.why401.credential.ShapeFindings#PAT_IN_BASIC}.
 */
final class CredentialChecks implements CredentialCheck {
    static final String CLOUD_TOKEN = "cloud-token-on-data-center";
    static final String ALIGN_TOKEN_HERE = "align-token-on-data-center";
    static final String EMAIL_AS_USER_NAME = "email-as-user-name";
    static final String PLAIN_HTTP = "plain-http";

    static final ShapeFinding PLAIN_HTTP_FINDING = new ShapeFinding(
            PLAIN_HTTP,
            "The address starts with http, which shows the credential to everybody on the way and is redirected by many"
                    + " servers; write https if the server has it.");

    @Override
    public List<ShapeFinding> check(CredentialView view) {
        List<ShapeFinding> found = new ArrayList<>();
        if (view.secretKind().is(API_TOKEN) || view.secretKind().is(SERVICE_ACCOUNT_TOKEN)) {
            found.add(new ShapeFinding(
                    CLOUD_TOKEN,
                    "This is an API token of an Atlassian account, which only Cloud knows; create a personal access token in the"
                            + " profile at the Data Center product itself."));
        }
        if (view.secretKind().is(ALIGN_TOKEN)) {
            found.add(new ShapeFinding(
                    ALIGN_TOKEN_HERE,
                    "This is a token of Jira Align; create a personal access token in the profile at the Data Center product"
                            + " itself."));
        }
        if (view.scheme() == Scheme.BASIC && view.principalKind().is(PrincipalKind.EMAIL)) {
            found.add(new ShapeFinding(
                    EMAIL_AS_USER_NAME,
                    "There is an e-mail address in front of the secret; Data Center wants the user name, which the profile shows,"
                            + " unless user names are e-mail addresses there."));
        }
        if (view.target().value().filter(CredentialChecks::isOpen).isPresent()) {
            found.add(PLAIN_HTTP_FINDING);
        }
        return found;
    }

    /** On this machine nobody listens. */
    static boolean isOpen(Address target) {
        return target.scheme().is("http") && !target.reach().is(Reach.LOOPBACK);
    }
}
