package dev.why401.evidence;

/** Names what kind of secret was sent, as far as its shape or its owner tells. */
public enum SecretKind {
    /** No secret was sent. */
    NONE("no secret"),
    /** Atlassian account API token, with or without scopes: its text does not tell. */
    API_TOKEN("an API token"),
    /** Atlassian account API token known to have scopes. */
    SCOPED_API_TOKEN("an API token with scopes"),
    /** API token of an Atlassian service account (prefix ATSTT); always scoped. */
    SERVICE_ACCOUNT_TOKEN("a service account token"),
    /** An account password. */
    PASSWORD("a password"),
    /** Personal access token of a Data Center product. */
    PAT("a personal access token"),
    /** OAuth access token. */
    OAUTH_ACCESS_TOKEN("an OAuth access token"),
    /** Jira Align user token {@code user:<id>|<secret>}. */
    ALIGN_TOKEN("a Jira Align token"),
    /** JSON Web Token signed by an Atlassian Connect app. */
    CONNECT_JWT("a Connect JWT"),
    /** A token of a product that is none of ours (GitHub, GitLab, Bitbucket, ...). */
    FOREIGN_TOKEN("a token of another product");

    private final String words;

    SecretKind(String words) {
        this.words = words;
    }

    /** Returns the kind as it reads in a sentence. */
    public String words() {
        return words;
    }
}
