/** Helps to test integrations and knowledge packs against servers that fail on request. */
@NullMarked
package dev.why401.testkit;

import org.jspecify.annotations.NullMarked;
