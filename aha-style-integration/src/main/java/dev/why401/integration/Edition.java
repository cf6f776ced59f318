package dev.why401.integration;

import dev.why401.evidence.Product;

/** Names the kinds of Jira that an integration is set up for. */
public enum Edition {
    /** A site of Jira Cloud, which takes an API token with the e-mail of its account. */
    JIRA_CLOUD("jira-cloud", "Jira Cloud"),
    /** A Jira on premises, which takes a password with its user name, or a personal access token. */
    JIRA_DATA_CENTER("jira-data-center", "Jira Data Center"),
    /** A site of Jira Cloud that is still connected through an Atlassian Connect app: to be converted to Jira Cloud. */
    JIRA_VIA_CONNECT("jira-via-connect", "Jira via Connect");

    private final String id;
    private final String displayName;

    Edition(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    /** Returns the stable id, as the JSON form of an account holds it. */
    public String id() {
        return id;
    }

    /** Returns the name as people read it. */
    public String displayName() {
        return displayName;
    }

    /** Returns the product behind the edition. */
    public Product product() {
        return this == JIRA_DATA_CENTER ? Product.JIRA_DATA_CENTER : Product.JIRA_CLOUD;
    }

    /**
     * Returns the edition with that id.
     *
     * @throws IllegalArgumentException if there is none; the message names the field {@code edition}
     */
    public static Edition ofId(String id) {
        return Words.byId("edition", id, values(), Edition::id);
    }
}
