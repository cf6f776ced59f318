package dev.why401.integration;

import static java.util.Objects.requireNonNull;

/**
 * Holds the account that many integrations share: a change of it is a change for all of them, and what is refused is explained
 * with the template as the place to mend it.
 *
 * <p>Thread-safe. Ask for the {@link #account} when a call is made and not before, so that a change counts from the next call
 * on.
 */
public final class IntegrationTemplate {
    private final String name;
    private IntegrationAccount account;

    private IntegrationTemplate(String name, IntegrationAccount account) {
        this.name = name;
        this.account = account;
    }

    /**
     * Returns a template.
     *
     * @param name the name under which people find it
     * @throws IllegalArgumentException if the name is blank or more than one short line
     */
    public static IntegrationTemplate of(String name, IntegrationAccount account) {
        String shown = Words.name("template", name);
        return new IntegrationTemplate(shown, requireNonNull(account, "account").inTemplate(shown));
    }

    /** Returns the name. */
    public String name() {
        return name;
    }

    /** Returns the account as it is now. */
    public synchronized IntegrationAccount account() {
        return account;
    }

    /** Puts another account in the place of the present one; its id stays, so that history and health go on. */
    public synchronized IntegrationAccount change(IntegrationAccount next) {
        account = requireNonNull(next, "next").replacing(account);
        return account;
    }

    /**
     * Gives the account a new secret.
     *
     * @throws IllegalArgumentException if the secret cannot work; the template stays as it is
     */
    public synchronized IntegrationAccount newSecret(String secret) {
        account = account.withSecret(secret);
        return account;
    }

    @Override
    public String toString() {
        return "IntegrationTemplate[" + name + ", " + account() + "]";
    }
}
