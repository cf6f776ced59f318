/**
 * What texts are made of, for the renderers of this project and nobody else: lines that break well, Markdown and HTML in which the words
 * of strangers stay words. It is public for the compiler alone and may change at any time.
 */
@NullMarked
package dev.why401.render;

import org.jspecify.annotations.NullMarked;
