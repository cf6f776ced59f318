/** Small programs that show Why401 at work. */
@NullMarked
package dev.why401.examples;

import org.jspecify.annotations.NullMarked;
