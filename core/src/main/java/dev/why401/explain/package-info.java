/**
 * Says in words what a diagnosis found: one document, rendered as text, Markdown, JSON or one line.
 *
 * @see dev.why401.explain.Explanation
 */
@NullMarked
package dev.why401.explain;

import org.jspecify.annotations.NullMarked;
