/** Tests against recorded failures and against a simulated Jira Cloud. */
@NullMarked
package dev.why401.jira.cloud;

import org.jspecify.annotations.NullMarked;
