package dev.why401.integration;

import static dev.why401.integration.ConnectionStep.FIELDS;

import dev.why401.integration.JiraProbe.Answer;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Fix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks for mapped fields on the create and edit screens, through the metadata that Jira gives of both. */
final class FieldsOnScreens {
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;

    private final JiraProbe probe;
    private final String project;
    private final List<String> notLookedAt = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();

    FieldsOnScreens(JiraProbe probe, String project) {
        this.probe = probe;
        this.project = project;
    }

    StepResult check(List<FieldMapping> mappings) {
        List<?> types = pages("issueTypes", "issue/createmeta/" + project + "/issuetypes");
        if (types == null) {
            return StepResult.skipped(FIELDS, "This Jira does not tell which fields are on its screens.");
        }
        for (FieldMapping mapping : mappings) {
            String typeId = idOf(mapping.issueType(), types);
            if (typeId == null) {
                missing.add("the type " + mapping.issueType() + " is not among those of the project");
                fixes.add(Fix.by(
                        Actor.CALLER,
                        "Map to a type of issue that the project " + project
                                + " has, or let an administrator add it."));
            } else {
                onCreateScreen(mapping, typeId);
                onEditScreen(mapping);
            }
        }
        return result();
    }

    private StepResult result() {
        String left = notLookedAt.isEmpty() ? "" : " Not looked at: " + String.join("; ", notLookedAt) + ".";
        if (missing.isEmpty()) {
            return StepResult.passed(FIELDS, "All mapped fields that were looked at can be written." + left);
        }
        return StepResult.failed(
                FIELDS,
                Causes.PERMISSION_DENIED,
                "Not all mapped fields can be written: " + String.join("; ", missing) + "." + left,
                fixes.toArray(Fix[]::new));
    }

    private void onCreateScreen(FieldMapping mapping, String typeId) {
        List<?> fields = pages("fields", "issue/createmeta/" + project + "/issuetypes/" + typeId);
        if (fields == null) {
            notLookedAt.add("the create screen of " + mapping.issueType());
            return;
        }
        Set<String> there = new HashSet<>();
        for (Object field : fields) {
            if (field instanceof Map<?, ?> one) {
                addNames(one, there);
            }
        }
        compare("create", mapping, there);
    }

    /** What is on an edit screen is told for an issue only, so the newest one of the type stands for all. */
    private void onEditScreen(FieldMapping mapping) {
        String issue = newestOf(mapping.issueType());
        Answer answer = issue == null ? null : probe.ask("issue/" + issue + "/editmeta");
        if (answer == null || answer.status() != 200 || !(answer.at("fields") instanceof Map<?, ?> fields)) {
            notLookedAt.add("the edit screen of " + mapping.issueType() + ", for which there is no issue to ask about");
            return;
        }
        Set<String> there = new HashSet<>();
        fields.forEach((id, field) -> {
            there.add(String.valueOf(id).toLowerCase(Locale.ROOT));
            if (field instanceof Map<?, ?> one) {
                addNames(one, there);
            }
        });
        compare("edit", mapping, there);
    }

    private void compare(String screen, FieldMapping mapping, Set<String> there) {
        Set<String> absent = new TreeSet<>();
        for (String field : mapping.fields()) {
            if (!there.contains(field.toLowerCase(Locale.ROOT))) {
                absent.add(field);
            }
        }
        if (!absent.isEmpty()) {
            String names = String.join(", ", absent);
            missing.add("not on the " + screen + " screen of " + mapping.issueType() + ": " + names);
            fixes.add(Fix.by(
                    Actor.PRODUCT_ADMIN,
                    "Put these fields on the " + screen + " screen of " + mapping.issueType() + " in the project "
                            + project + ", and let the account edit them: " + names + "."));
        }
    }

    private static void addNames(Map<?, ?> field, Set<String> names) {
        for (String name : List.of("fieldId", "key", "name")) {
            if (field.get(name) instanceof String text) {
                names.add(text.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static @Nullable String idOf(String type, List<?> types) {
        for (Object each : types) {
            if (each instanceof Map<?, ?> one
                    && one.get("name") instanceof String name
                    && name.equalsIgnoreCase(type)
                    && one.get("id") instanceof String id
                    && id.matches("[A-Za-z0-9_-]{1,40}")) {
                return id;
            }
        }
        return null;
    }

    private @Nullable String newestOf(String type) {
        String jql =
                "project = \"" + quoted(project) + "\" AND issuetype = \"" + quoted(type) + "\" ORDER BY created DESC";
        String resource = probe.isCloud() ? "search/jql" : "search";
        Answer answer = probe.ask(resource, "jql", jql, "maxResults", "1", "fields", "summary");
        for (Object issue : answer.list("issues")) {
            if (issue instanceof Map<?, ?> one
                    && one.get("key") instanceof String key
                    && key.matches("[A-Za-z][A-Za-z0-9_]{0,80}-\\d{1,12}")) {
                return key;
            }
        }
        return null;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Cloud names the list after what is in it, Data Center {@code values}. Returns null if Jira has no such resource. */
    private @Nullable List<?> pages(String cloudName, String path) {
        List<Object> all = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer answer = probe.ask(path, "startAt", String.valueOf(all.size()), "maxResults", String.valueOf(PAGE));
            if (answer.status() != 200) {
                return page == 0 ? null : all;
            }
            List<?> part = answer.list(answer.at(cloudName) == null ? "values" : cloudName);
            all.addAll(part);
            boolean last = !(answer.at("total") instanceof Double total) || all.size() >= total;
            if (part.isEmpty() || last) {
                break;
            }
        }
        return all;
    }
}
