package dev.why401.knowledge;

/** Groups causes by what the catcher of a failure can do about it. */
public enum Family {
    /** The credential never arrived, or arrived broken. */
    SEND_CREDENTIAL("send-credential", "Send a credential"),
    /** The credential arrived and was refused. */
    REPLACE_CREDENTIAL("replace-credential", "Replace the credential"),
    /** The account or the method of authentication is blocked. */
    UNBLOCK_ACCOUNT("unblock-account", "Unblock the account or the method"),
    /** The caller is known but not allowed. */
    GRANT_PERMISSION("grant-permission", "Grant a permission"),
    /** Something in front of the application answered. */
    OPEN_NETWORK("open-network", "Open the network"),
    /** The call went to a wrong place or was sent to one. */
    CORRECT_ADDRESS("correct-address", "Correct the address"),
    /** Clocks, caches, clients, outages. */
    REPAIR_ENVIRONMENT("repair-environment", "Repair the environment");

    private final String id;
    private final String title;

    Family(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns the stable id. */
    public String id() {
        return id;
    }

    /** Returns what to do, in the imperative. */
    public String title() {
        return title;
    }
}
