/** Interprets authentication failures: why a call was refused, and what to do about it. */
@NullMarked
package dev.why401;

import org.jspecify.annotations.NullMarked;
