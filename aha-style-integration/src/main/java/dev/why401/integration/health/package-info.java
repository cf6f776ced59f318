/**
 * Watches connections over time: when each worked last, why it broke, whether it may be tried again, and who is told.
 *
 * @see dev.why401.integration.health.ConnectionMonitor
 */
@NullMarked
package dev.why401.integration.health;

import org.jspecify.annotations.NullMarked;
