/**
 * What is known of one call: facts that are present, absent or unknown, and never a secret.
 *
 * @see dev.why401.evidence.Exchange
 */
@NullMarked
package dev.why401.evidence;

import org.jspecify.annotations.NullMarked;
