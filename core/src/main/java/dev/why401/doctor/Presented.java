package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

/**
 * Says in which form a request of an experiment carries the credential. An experiment names the form and never sees the secret.
 * Immutable and thread-safe.
 *
 * @param form how it travels
 * @param prefix what stands before the secret: the start of a Bearer token, or the name of Basic; empty for none, or for the name
 *     that was given
 */
public record Presented(Form form, String prefix) {
    private static final Presented NOTHING = new Presented(Form.NOTHING, "");
    private static final Presented AS_GIVEN = new Presented(Form.AS_GIVEN, "");

    public Presented {
        requireNonNull(form, "form");
        requireNonNull(prefix, "prefix");
    }

    /** How a credential travels. */
    public enum Form {
        /** The request carries no credential. */
        NOTHING("without a credential"),
        /** The credential as the integration sends it. */
        AS_GIVEN("with the credential"),
        /** The secret alone, as Bearer. */
        BEARER("with the secret as Bearer"),
        /** The secret beside the user name or e-mail, as Basic. */
        BASIC("with the secret as Basic");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** Returns the form as it reads after "GET ... ". */
        public String words() {
            return words;
        }
    }

    /** Returns the form of a call by a stranger. */
    public static Presented nothing() {
        return NOTHING;
    }

    /** Returns the form in which the integration sends it. */
    public static Presented asGiven() {
        return AS_GIVEN;
    }

    /** Returns the secret alone, as Bearer. */
    public static Presented asBearer() {
        return new Presented(Form.BEARER, "");
    }

    /** Returns the secret alone, as Bearer, behind {@code prefix}. */
    public static Presented asBearer(String prefix) {
        return new Presented(Form.BEARER, prefix);
    }

    /** Returns the secret beside the user name, as Basic. */
    public static Presented asBasic() {
        return new Presented(Form.BASIC, "");
    }

    /** Returns the secret beside another name than the one that was given, as Basic. */
    public static Presented asBasic(String name) {
        return new Presented(Form.BASIC, name);
    }

    /** Returns whether a credential travels at all. */
    public boolean isCredential() {
        return form != Form.NOTHING;
    }
}
