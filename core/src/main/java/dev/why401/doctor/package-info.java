/**
 * Resolves doubt by experiment: chooses the cheapest safe experiment that tells the leading suspects apart, runs it, weighs what
 * it found with the same knowledge, and goes on until the case is decided or nothing safe is left.
 */
@NullMarked
package dev.why401.doctor;

import org.jspecify.annotations.NullMarked;
