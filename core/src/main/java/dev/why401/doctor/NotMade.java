package dev.why401.doctor;

import java.io.Serializable;

/**
 * An experiment that was not made, and why. Immutable and thread-safe.
 *
 * @param experiment its id
 * @param sentence what would have been done, as an imperative
 * @param reason why not, as a clause
 */
public record NotMade(String experiment, String sentence, String reason) implements Serializable {}
