package dev.why401.integration;

import static dev.why401.integration.ConnectionStep.*;

import dev.why401.integration.ConnectionReport.Identity;
import dev.why401.integration.ConnectionTest.Settings;
import dev.why401.integration.JiraProbe.Answer;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps that are taken with the credential: who one is, what one sees, what one may do. */
final class JiraSteps {
    /** Jira's own default for keys; what it says about another key may be about its form. */
    private static final Pattern ORDINARY_KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");

    private final Settings settings;
    private final JiraProbe probe;
    private @Nullable Identity identity;
    private boolean mayCreateIssues;

    JiraSteps(Settings settings, JiraProbe probe) {
        this.settings = settings;
        this.probe = probe;
    }

    Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    boolean mayCreateIssues() {
        return mayCreateIssues;
    }

    /** {@code myself} refuses anonymous callers, and an answer that names nobody proves nothing. */
    StepResult login() {
        Answer answer = probe.ask("myself");
        StepResult refused = refused(LOGIN, answer);
        if (refused != null) {
            return refused;
        }
        Optional<String> id = answer.text("accountId").or(() -> answer.text("name"));
        if (answer.status() != 200 || id.isEmpty()) {
            return StepResult.failed(
                    LOGIN,
                    Causes.SILENT_ANONYMOUS,
                    "Jira answers " + answer.status() + " to the question who the caller is, and names nobody.",
                    Fix.by(
                            Actor.CALLER,
                            "Ask the same with curl and the same credential: if Jira names the account there, something on the"
                                    + " way takes the credential off."));
        }
        Identity found = new Identity(
                shown(id.get()),
                shown(answer.text("displayName").orElse(id.get())),
                answer.text("emailAddress").map(JiraSteps::shown));
        if (Boolean.FALSE.equals(answer.at("active"))) {
            return StepResult.failed(
                    LOGIN,
                    Causes.ACCOUNT_INACTIVE,
                    "Jira takes the caller for " + found + ", whose account is deactivated.",
                    Fix.by(Actor.PRODUCT_ADMIN, "Activate the account, or give the integration another one."));
        }
        identity = found;
        return StepResult.passed(LOGIN, "Jira takes the integration for " + found + ".");
    }

    private static String shown(String text) {
        return IntegrationLog.clean(text, 100);
    }

    /** Returns the failure of a call that got no ordinary answer, {@code null} if it got one. */
    private static @Nullable StepResult refused(ConnectionStep step, Answer answer) {
        IntegrationFailure failure = answer.failure().orElse(null);
        if (failure != null) {
            return StepResult.failed(step, failure);
        }
        if (answer.arrived() && answer.status() < 500) {
            return null;
        }
        String what = answer.problem().orElse("status " + answer.status());
        return StepResult.failed(
                step,
                Causes.SERVICE_INCIDENT,
                "Jira did not answer this question (" + what + ").",
                Fix.by(Actor.CALLER, "Try again later, and look at the status page of the product."));
    }

    StepResult project() {
        String key = settings.project();
        if (key == null) {
            return StepResult.skipped(PROJECT, "No project is set.");
        }
        Answer answer = probe.ask("project/" + key);
        StepResult refused = refused(PROJECT, answer);
        if (refused != null) {
            return refused;
        }
        if (answer.status() == 200 && answer.text("key").isPresent()) {
            String name =
                    answer.text("name").map(text -> " (" + shown(text) + ")").orElse("");
            return StepResult.passed(PROJECT, "The project " + key + name + " is there.");
        }
        return missing(key);
    }

    /**
     * Takes "does not exist or you do not have permission" apart: the validation of new keys, open to everybody on Cloud, says
     * whether a key is taken (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/).
     */
    private StepResult missing(String key) {
        Answer answer = probe.ask("projectvalidate/key", "key", key);
        boolean told = answer.status() == 200 && answer.at("errors") instanceof Map<?, ?>;
        if (!told || !ORDINARY_KEY.matcher(key).matches()) {
            return undecided(key);
        }
        boolean taken = answer.at("errors") instanceof Map<?, ?> errors && errors.get("projectKey") instanceof String;
        return taken ? hidden(key) : absent(key);
    }

    private StepResult undecided(String key) {
        return StepResult.failed(
                PROJECT,
                Causes.PERMISSION_HIDDEN_AS_NOT_FOUND,
                "The project " + key + " does not exist, or " + who() + " may not see it; Jira does not say which.",
                Fix.by(Actor.CALLER, "Compare the key with the one in front of the issue numbers in Jira."),
                browse(key));
    }

    private StepResult hidden(String key) {
        return StepResult.failed(
                PROJECT,
                Causes.PERMISSION_HIDDEN_AS_NOT_FOUND,
                "The project " + key + " exists, but " + who() + " may not see it.",
                browse(key));
    }

    private static StepResult absent(String key) {
        return StepResult.failed(
                PROJECT,
                Causes.BASE_URL_WRONG,
                "There is no project " + key + " in this Jira: Jira says that the key is free.",
                Fix.by(
                        Actor.CALLER,
                        "Enter the key that stands in front of the issue numbers in Jira, and make sure that the server URL is"
                                + " that of the right Jira."));
    }

    private Fix browse(String key) {
        return Fix.by(
                Actor.PRODUCT_ADMIN, "Give " + who() + " the permission Browse Projects in the project " + key + ".");
    }

    private String who() {
        Identity found = identity;
        return found == null ? "the account" : found.toString();
    }

    StepResult permissions() {
        String key = settings.project();
        Set<Operation> wanted = settings.operations().stream()
                .filter(operation -> key != null || operation.isGlobal())
                .collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty()) {
            return StepResult.skipped(PERMISSIONS, "No project is set.");
        }
        Set<String> asked = new TreeSet<>();
        wanted.forEach(operation -> asked.addAll(operation.permissions()));
        if (key != null) {
            asked.addAll(Operation.CREATE_ISSUES.permissions());
        }
        String names = String.join(",", asked);
        Answer answer = key == null
                ? probe.ask("mypermissions", "permissions", names)
                : probe.ask("mypermissions", "projectKey", key, "permissions", names);
        StepResult refused = refused(PERMISSIONS, answer);
        if (refused != null) {
            return refused;
        }
        if (!(answer.at("permissions") instanceof Map<?, ?> told)) {
            return StepResult.skipped(PERMISSIONS, "Jira does not tell the permissions of the caller.");
        }
        mayCreateIssues = Operation.CREATE_ISSUES.permissions().stream().anyMatch(name -> has(told, name));
        return weighed(wanted, key == null ? "this Jira" : key, told);
    }

    private StepResult weighed(Set<Operation> wanted, String where, Map<?, ?> told) {
        List<Operation> missing = new ArrayList<>();
        List<Operation> unknown = new ArrayList<>();
        for (Operation operation : wanted) {
            List<String> names = operation.permissions();
            if (names.stream().noneMatch(name -> has(told, name))) {
                (names.stream().anyMatch(told::containsKey) ? missing : unknown).add(operation);
            }
        }
        if (!missing.isEmpty()) {
            Cause cause = missing.stream().allMatch(Operation.INSTALL_WEBHOOKS::equals)
                    ? Causes.ADMIN_REQUIRED
                    : Causes.PERMISSION_DENIED;
            Fix[] fixes =
                    missing.stream().map(operation -> grant(operation, where)).toArray(Fix[]::new);
            return StepResult.failed(
                    PERMISSIONS, cause, who() + " may not " + words(missing) + " in " + where + ".", fixes);
        }
        return unknown.isEmpty()
                ? StepResult.passed(PERMISSIONS, who() + " may " + words(wanted) + " in " + where + ".")
                : StepResult.skipped(
                        PERMISSIONS, "This Jira does not tell whether " + who() + " may " + words(unknown) + ".");
    }

    private static boolean has(Map<?, ?> told, String permission) {
        return told.get(permission) instanceof Map<?, ?> one && Boolean.TRUE.equals(one.get("havePermission"));
    }

    private static String words(Iterable<Operation> operations) {
        Set<Operation> sorted = new TreeSet<>();
        operations.forEach(sorted::add);
        return sorted.stream().map(Operation::words).collect(Collectors.joining(", "));
    }

    private Fix grant(Operation operation, String key) {
        return switch (operation) {
            case CREATE_VERSIONS -> VersionSteps.grant(key);
            case INSTALL_WEBHOOKS ->
                Fix.by(
                        Actor.PRODUCT_ADMIN,
                        "Install the webhook yourself, as an administrator of Jira: no permission in a project is enough for"
                                + " it.");
            default ->
                Fix.by(
                        Actor.PRODUCT_ADMIN,
                        "Give " + who() + " the permission " + operation.permissionName() + " in the project " + key
                                + ".");
        };
    }

    StepResult fields() {
        String key = settings.project();
        if (key == null || settings.mappings().isEmpty()) {
            return StepResult.skipped(FIELDS, "No fields are mapped.");
        }
        return new FieldsOnScreens(probe, key).check(settings.mappings());
    }
}
