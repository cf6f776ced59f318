/** Connects to Jira Cloud and knows how it refuses calls. */
@NullMarked
package dev.why401.jira.cloud;

import org.jspecify.annotations.NullMarked;
