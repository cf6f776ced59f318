/** Connects to Jira Align and knows how it refuses calls. */
@NullMarked
package dev.why401.jira.align;

import org.jspecify.annotations.NullMarked;
