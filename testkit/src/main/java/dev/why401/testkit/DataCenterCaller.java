package dev.why401.testkit;

import okhttp3.mockwebserver.MockResponse;

/** Whom a Jira on premises takes a caller for, or why it does not look any further. */
sealed interface DataCenterCaller {

    /** A user whose login in this very request succeeded, or whose session is alive. */
    record Known(DataCenterUser user) implements DataCenterCaller {}

    /** Nobody: no credential came, or one that Jira overlooks. */
    record Anonymous() implements DataCenterCaller {}

    /**
     * Somebody whose login failed; Jira answers at once.
     *
     * @param reason the value of {@code X-Seraph-LoginReason}, empty if there is none
     */
    record Refused(String reason, MockResponse answer) implements DataCenterCaller {}
}
