package dev.why401.integration;

/** Names the steps of a connection test, in the order in which they are taken. */
public enum ConnectionStep {
    /** The address and the shape of the credential. */
    ADDRESS("The settings are filled in and the address is valid"),
    /** The name of the host and where it leads. */
    HOST("The host has a public address"),
    /** The TLS handshake. */
    TLS("The connection is encrypted and the certificate is trusted"),
    /** The product answers, and not something in front of it. */
    PRODUCT("Jira itself answers, and not a login page or a gateway"),
    /** The credential is accepted, and whose it is. */
    LOGIN("The credential is accepted"),
    /** The project exists and the account sees it. */
    PROJECT("The project exists and the account sees it"),
    /** The account may do what the integration does. */
    PERMISSIONS("The account may do what the integration does"),
    /** The mapped fields can be written. */
    FIELDS("The mapped fields are on the create and edit screens"),
    /** The server's clock agrees with this machine's. */
    CLOCK("The clocks agree");

    private final String title;

    ConnectionStep(String title) {
        this.title = title;
    }

    /** Returns what is true when the step has passed, as a sentence without its period. */
    public String title() {
        return title;
    }
}
