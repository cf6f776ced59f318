/** Connects an OkHttp client to Jira on premises, and knows how Jira and Confluence Server and Data Center refuse. */
@NullMarked
package dev.why401.jira.datacenter;

import org.jspecify.annotations.NullMarked;
