/**
 * What authors of knowledge write with: signals, rules, causes, fixes, and the packs that hold them.
 *
 * @see dev.why401.knowledge.KnowledgePack
 */
@NullMarked
package dev.why401.knowledge;

import org.jspecify.annotations.NullMarked;
