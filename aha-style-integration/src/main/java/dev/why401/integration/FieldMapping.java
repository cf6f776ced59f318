package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields that an integration writes for one type of issue.
 *
 * @param issueType the name of the type of issue, such as {@code Story}
 * @param fields ids or names of fields, such as {@code summary} or {@code customfield_10016}
 */
public record FieldMapping(String issueType, Set<String> fields) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank or too long; the message names the field
     */
    public FieldMapping {
        issueType = Words.name("issueType", issueType);
        Set<String> named = new TreeSet<>();
        requireNonNull(fields, "fields").forEach(field -> named.add(Words.name("fields", field)));
        fields = Set.copyOf(named);
    }

    /** Returns the mapping of these fields. */
    public static FieldMapping of(String issueType, String... fields) {
        return new FieldMapping(issueType, new LinkedHashSet<>(Arrays.asList(requireNonNull(fields, "fields"))));
    }
}
