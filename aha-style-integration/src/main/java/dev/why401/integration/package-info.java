/**
 * What a product that syncs with Jira for its customers builds on top of a diagnosis: accounts and templates, the connection
 * test as a check list, the integration log.
 */
@NullMarked
package dev.why401.integration;

import org.jspecify.annotations.NullMarked;
