package dev.why401.cli;

import dev.why401.credential.Credential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.jira.align.JiraAlign;
import dev.why401.jira.cloud.JiraCloud;
import dev.why401.jira.datacenter.JiraDataCenter;
import java.util.List;

/** Looks at the shape of a credential as the provider's own entry does, without a call. */
enum TokenCheck {
    JIRA_CLOUD {
        @Override
        Checked check(String user, String secret) {
            // Every credential of a site has a name; without one only the secret is looked at.
            String name = user.isEmpty() ? NOBODY : user;
            JiraCloud cloud = JiraCloud.site("https://acme.atlassian.net").apiToken(name, secret);
            return new Checked(cloud.credential(), cloud.findings(), "Basic, with the e-mail of the account");
        }
    },
    JIRA_ALIGN {
        @Override
        Checked check(String user, String secret) {
            JiraAlign.Site site = JiraAlign.site("https://acme.jiraalign.com");
            JiraAlign align = user.isEmpty() ? site.token(secret) : site.atlassianToken(user, secret);
            return new Checked(
                    align.credential(), align.findings(), user.isEmpty() ? "Bearer" : "Basic, with the e-mail");
        }
    },
    JIRA_DATA_CENTER {
        @Override
        Checked check(String user, String secret) {
            JiraDataCenter.Site site = JiraDataCenter.site("https://jira.acme.example");
            JiraDataCenter onPremises = user.isEmpty() ? site.personalAccessToken(secret) : site.password(user, secret);
            return new Checked(
                    onPremises.credential(),
                    onPremises.findings(),
                    user.isEmpty() ? "Bearer" : "Basic, with the user name");
        }
    };

    private static final String NOBODY = "integration@acme.example";

    /**
     * What was seen.
     *
     * @param travels how it is sent
     */
    record Checked(Credential credential, List<ShapeFinding> findings, String travels) {}

    /**
     * Returns what is odd about the credential.
     *
     * @param user the e-mail address or user name; empty when none was given
     * @throws IllegalArgumentException if it could not be sent at all; the message says what to write and repeats nothing
     */
    abstract Checked check(String user, String secret);
}
