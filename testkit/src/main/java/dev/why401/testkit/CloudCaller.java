package dev.why401.testkit;

/** Whom Jira takes the caller for, once the credential has been looked at. */
sealed interface CloudCaller {

    /**
     * Nobody.
     *
     * @param refused whether a credential with a user name was read and refused, which Jira reports in {@code
     *     X-Seraph-LoginReason}
     */
    record Anonymous(boolean refused) implements CloudCaller {}

    /** The holder of an accepted credential. */
    record Known(CloudAccount account) implements CloudCaller {}
}
