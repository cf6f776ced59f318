package dev.why401.integration.health;

/**
 * What a call knew when it began.
 *
 * @param version the version of its credential
 * @param changes how often the connection had broken and healed
 * @param isTrial whether it is the one call that tries a refused credential again
 */
record Ticket(long version, long changes, boolean isTrial) {}
