/** The program {@code why401}. Not meant for embedding: nothing here is a public interface but the command line. */
@NullMarked
package dev.why401.cli;

import org.jspecify.annotations.NullMarked;
