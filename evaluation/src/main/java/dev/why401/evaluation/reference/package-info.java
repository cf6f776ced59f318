/** Writes the reference in {@code docs}: what the rules say of each cause, each signal and each product. */
@NullMarked
package dev.why401.evaluation.reference;

import org.jspecify.annotations.NullMarked;
