/**
 * Weighs what was seen and ranks the suspects.
 *
 * @see dev.why401.diagnosis.Diagnostician
 */
@NullMarked
package dev.why401.diagnosis;

import org.jspecify.annotations.NullMarked;
