package dev.why401.jira.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seen when the gateway was called with the name of a site, or something alike, where a cloud id belongs. */
record NoCloudId() implements PathSignal {
    private static final Pattern PLACE =
            Pattern.compile("/ex/(?:jira|confluence)/([A-Za-z0-9][A-Za-z0-9.-]{2,80})(?:/.*)?");
    private static final List<String> MASKS =
            List.of("cloud", "uuid", "redacted", "tenant", "your", "xxx", "hidden", "id-");

    @Override
    public String sentence() {
        return "there is no cloud id in the path where the gateway wants one";
    }

    @Override
    public String denial() {
        return "nothing but a cloud id stands in the path where the gateway wants one";
    }

    @Override
    public Optional<String> seenIn(String path) {
        return Optional.of(PLACE.matcher(path))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(id -> !CloudId.isOne(id) && !isMasked(id));
    }

    private static boolean isMasked(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return lower.equals("id") || MASKS.stream().anyMatch(lower::contains) || CloudId.hasTheLengthOfOne(id);
    }
}
