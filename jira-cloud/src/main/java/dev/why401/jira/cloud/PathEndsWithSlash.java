package dev.why401.jira.cloud;

import java.util.Optional;

/** Seen when the path that was called ends with a slash and is more than one. */
record PathEndsWithSlash() implements PathSignal {
    @Override
    public String sentence() {
        return "the path ends with a slash";
    }

    @Override
    public String denial() {
        return "the path does not end with a slash";
    }

    @Override
    public Optional<String> seenIn(String path) {
        return path.length() > 1 && path.endsWith("/") ? Optional.of(path) : Optional.empty();
    }
}
