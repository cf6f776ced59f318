/** Measures how good and how fast the diagnoses are. */
@NullMarked
package dev.why401.evaluation;

import org.jspecify.annotations.NullMarked;
