package dev.why401.jira.cloud;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cloud id as a person writes it. */
final class CloudId {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private CloudId() {}

    /** Returns whether the text is a cloud id and nothing else. */
    static boolean isOne(String text) {
        return UUID.matcher(text).matches();
    }

    /** Returns whether the text has as many letters and dashes as a cloud id: most probably one whose digits were masked. */
    static boolean hasTheLengthOfOne(String text) {
        return text.length() == 36
                && text.chars().filter(letter -> letter == '-').count() == 4;
    }

    /** Returns the id without what stands around it. */
    static String of(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (UUID.matcher(text).matches()) {
            return text;
        }
        Matcher inside = UUID.matcher(text);
        if (inside.find()) {
            throw new IllegalArgumentException("There is more than the cloud id: write " + inside.group() + " alone");
        }
        throw new IllegalArgumentException((text.isEmpty() ? "The cloud id is missing" : "This is no cloud id")
                + ": read it at https://<site>.atlassian.net/_edge/tenant_info, which needs no login; it has the"
                + " form 11111111-2222-3333-4444-555555555555");
    }
}
