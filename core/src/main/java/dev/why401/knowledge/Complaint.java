package dev.why401.knowledge;

/**
 * What a text says is wrong with what.
 *
 * @param from where it stands in the text
 * @param to the place behind it
 */
record Complaint(Subject subject, Fault fault, int from, int to) {}
