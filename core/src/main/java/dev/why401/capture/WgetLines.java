package dev.why401.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises what wget says between the messages. Not thread-safe. */
final class WgetLines {
    /** Names what a line tells. */
    enum What {
        REQUEST,
        STATUS,
        LOCATION,
        PROBLEM,
        BODY,
        NOTHING
    }

    /** What a line tells. */
    record Said(What what, String text) {}

    private static final Pattern URL = Pattern.compile("--\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d--  (\\S.*)");
    private static final Pattern AWAITING =
            Pattern.compile("(?:HTTP|Proxy) request sent, awaiting response\\.\\.\\. ?(\\d{3}.*)?");
    private static final Pattern LOCATION = Pattern.compile("Location: (\\S+) \\[following]");
    private static final Pattern SKIPPED = Pattern.compile("Skipping \\d+ bytes of body: \\[(.*)] done\\.");
    private static final Pattern ISSUER =
            Pattern.compile("ERROR: cannot verify .{1,300}'s certificate, issued by .(.*).:");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:wget: )?(?:ERROR: .*|unable to resolve host address .*|Proxy tunneling failed: .*|Unable to establish SSL connection\\.?|"
                    + "(?:Resolving|Connecting to) .* failed: .*|\\d+ redirections exceeded\\.)");
    private static final Pattern NOTHING = Pattern.compile(
            "---(?:request|response) (?:begin|end)---|Length: .*|Saving to: .*|Reusing existing connection.*|Authentication selected: .*"
                    + "|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d ERROR \\d{3}: .*|Username/Password Authentication Failed\\.");

    private boolean wget;
    private @Nullable String issuer;

    @Nullable
    Said read(String line) {
        if (line.length() > 8_000) {
            return null;
        }
        Matcher url = URL.matcher(line);
        if (url.matches()) {
            wget = true;
            issuer = null;
            return new Said(What.REQUEST, url.group(1));
        }
        return wget || line.startsWith("wget: ") ? ofWget(line) : null;
    }

    private @Nullable Said ofWget(String line) {
        Matcher awaiting = AWAITING.matcher(line);
        if (awaiting.matches()) {
            String status = awaiting.group(1);
            return status == null ? new Said(What.NOTHING, "") : new Said(What.STATUS, status);
        }
        Matcher location = LOCATION.matcher(line);
        if (location.matches()) {
            return new Said(What.LOCATION, location.group(1));
        }
        Matcher skipped = SKIPPED.matcher(line);
        if (skipped.matches()) {
            return new Said(What.BODY, skipped.group(1));
        }
        Matcher by = ISSUER.matcher(line.replace('\u2019', '\''));
        if (by.matches()) {
            issuer = by.group(1);
        }
        if (PROBLEM.matcher(line).matches()) {
            return new Said(What.PROBLEM, line);
        }
        return NOTHING.matcher(line).matches() ? new Said(What.NOTHING, "") : null;
    }

    boolean isOfWget() {
        return wget;
    }

    @Nullable
    String issuer() {
        return issuer;
    }
}
