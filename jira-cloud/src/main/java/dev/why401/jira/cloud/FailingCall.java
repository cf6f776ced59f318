package dev.why401.jira.cloud;

import dev.why401.doctor.Situation;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The call of the case, as far as the evidence shows it: the values of its query are not kept.
 *
 * @param method in upper case; GET where nobody says
 * @param path with its leading slash
 * @param hasQuery whether there was a query
 */
record FailingCall(String method, String path, boolean hasQuery) {
    /** A project or issue in a path of Jira: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/. */
    private static final Pattern SUBJECT = Pattern.compile(
            "/rest/(?:api|agile)/[a-z0-9.]+/(project|issue)/([A-Za-z][A-Za-z0-9_]*(?:-[0-9]+)?|[0-9]+)");

    /** Resources beside the projects and issues, which no key is called. */
    private static final List<String> NO_KEYS = List.of(
            "search",
            "recent",
            "type",
            "createmeta",
            "picker",
            "bulk",
            "bulkfetch",
            "archive",
            "properties",
            "watching");

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~@:+-]*)+");

    /**
     * A project or an issue.
     *
     * @param isIssue whether it is an issue
     * @param key its key or id
     */
    record Subject(boolean isIssue, String key) {
        /** Returns it as it reads in a sentence. */
        String words() {
            return (isIssue ? "issue " : "project ") + key;
        }

        /** Returns the query that asks {@code mypermissions} about it. */
        String query() {
            boolean isId = Character.isDigit(key.charAt(0));
            return (isIssue ? "issue" : "project") + (isId ? "Id=" : "Key=") + key;
        }
    }

    /** Returns the call of the case; empty if it went to another host or shows no path. */
    static Optional<FailingCall> of(Situation situation) {
        Exchange exchange = situation.diagnosis().exchange();
        return exchange.address()
                .value()
                .filter(address -> !address.host().isPresent()
                        || address.host().is(situation.site().host()))
                .filter(address -> PLAIN.matcher(address.path()).matches())
                .map(address -> of(exchange, address));
    }

    private static FailingCall of(Exchange exchange, Address address) {
        return new FailingCall(
                exchange.method().value().orElse("GET"),
                address.path(),
                !address.query().isEmpty());
    }

    /** Returns the project or issue that the path names. */
    Optional<Subject> subject() {
        Matcher named = SUBJECT.matcher(path);
        return named.find() && !NO_KEYS.contains(named.group(2))
                ? Optional.of(new Subject(named.group(1).equals("issue"), named.group(2)))
                : Optional.empty();
    }

    /** Returns whether it only asks, and its path alone says for what. */
    boolean canBeRepeated() {
        boolean queryMatters = hasQuery && subject().isEmpty();
        return method.equals("GET") && !queryMatters;
    }

    /** Returns the project permission that it needs: https://support.atlassian.com/jira-cloud-administration/docs/permissions-for-company-managed-projects/. */
    String permission() {
        boolean onIssue = subject().filter(Subject::isIssue).isPresent();
        if (method.equals("GET")) {
            return "BROWSE_PROJECTS";
        } else if (!onIssue) {
            return "ADMINISTER_PROJECTS";
        } else if (path.contains("/comment")) {
            return "ADD_COMMENTS";
        } else if (path.contains("/worklog")) {
            return "WORK_ON_ISSUES";
        } else if (path.contains("/attachments")) {
            return "CREATE_ATTACHMENTS";
        } else if (path.contains("/transitions")) {
            return "TRANSITION_ISSUES";
        } else if (path.contains("/assignee")) {
            return "ASSIGN_ISSUES";
        }
        return method.equals("DELETE") ? "DELETE_ISSUES" : "EDIT_ISSUES";
    }
}
