/** Tests against recorded failures and against a simulated Jira Data Center. */
@NullMarked
package dev.why401.jira.datacenter;

import org.jspecify.annotations.NullMarked;
