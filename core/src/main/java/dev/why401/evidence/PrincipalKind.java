package dev.why401.evidence;

/** Names what kind of name went with the secret. */
public enum PrincipalKind {
    /** No name went with the secret. */
    NONE("no user name"),
    /** An e-mail address. */
    EMAIL("an e-mail address"),
    /** A login name that is not an e-mail address. */
    USERNAME("a user name"),
    /** A numeric or opaque user id. */
    USER_ID("a user id");

    private final String words;

    PrincipalKind(String words) {
        this.words = words;
    }

    /** Returns the kind as it reads in a sentence. */
    public String words() {
        return words;
    }
}
