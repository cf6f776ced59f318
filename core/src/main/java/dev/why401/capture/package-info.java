/**
 * Reads what people paste about a refused call (HAR files, transcripts of curl, HTTP messages, logs, exchange records) into
 * exchanges that hold no secret.
 *
 * @see dev.why401.capture.EvidenceReader
 */
@NullMarked
package dev.why401.capture;

import org.jspecify.annotations.NullMarked;
