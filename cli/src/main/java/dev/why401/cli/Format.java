package dev.why401.cli;

/** Names the forms in which explanations are written. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    NDJSON
}
