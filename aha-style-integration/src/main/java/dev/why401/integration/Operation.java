package dev.why401.integration;

import java.util.List;

/** Names what an integration does in Jira, and the permissions of which it needs any one. */
public enum Operation {
    /** Reads projects and issues. */
    BROWSE("read issues", "BROWSE_PROJECTS", "Browse Projects"),
    /** Creates issues. */
    CREATE_ISSUES("create issues", "CREATE_ISSUES", "Create Issues"),
    /** Changes fields of issues. */
    EDIT_ISSUES("edit issues", "EDIT_ISSUES", "Edit Issues"),
    /** Creates and changes versions. */
    CREATE_VERSIONS("create versions", "ADMINISTER_PROJECTS", "Administer Projects"),
    /** Installs webhooks, which is for administrators of Jira. */
    INSTALL_WEBHOOKS("install webhooks", "ADMINISTER", "Administer Jira");

    private final String words;
    private final String permission;
    private final String permissionName;

    Operation(String words, String permission, String permissionName) {
        this.words = words;
        this.permission = permission;
        this.permissionName = permissionName;
    }

    /** Returns the operation as it reads after "may". */
    public String words() {
        return words;
    }

    /** Returns the keys of the permissions of which one is enough, as {@code mypermissions} names them. */
    public List<String> permissions() {
        return this == CREATE_VERSIONS ? List.of(permission, "ADMINISTER") : List.of(permission);
    }

    /** Returns whether the permission is one for the whole Jira, so that it can be asked about without a project. */
    boolean isGlobal() {
        return this == INSTALL_WEBHOOKS;
    }

    /** Returns the permission as Jira's administration shows it. */
    public String permissionName() {
        return permissionName;
    }
}
