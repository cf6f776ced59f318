package dev.why401.integration;

import java.util.List;
import java.util.Optional;

/**
 * What came of a connection test.
 *
 * @param results one result for each step, in the order of the steps
 * @param identity whom Jira took the caller for; empty if the credential was not accepted
 */
public record ConnectionReport(List<StepResult> results, Optional<Identity> identity) {

    public ConnectionReport {
        results = List.copyOf(results);
    }

    /**
     * Whom Jira takes the caller for.
     *
     * @param id the account id (Cloud) or the user name (on premises)
     * @param displayName the name that people see
     * @param email the e-mail, if Jira shows it
     */
    public record Identity(String id, String displayName, Optional<String> email) {

        /** Returns the identity as it reads in a sentence. */
        @Override
        public String toString() {
            return displayName + " (" + email.orElse(id) + ")";
        }
    }

    /** Returns whether the credential is proven and no step failed. */
    public boolean passed() {
        return identity.isPresent() && failures().isEmpty();
    }

    /** Returns the results of the steps that failed. */
    public List<StepResult> failures() {
        return results.stream().filter(StepResult::hasFailed).toList();
    }

    /** Returns the result of a step. */
    public StepResult of(ConnectionStep step) {
        return results.stream()
                .filter(result -> result.step() == step)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the check list as plain text, one step after the other, with what to do under the steps that failed. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        results.forEach(result -> text.append(result.toText()));
        return text.toString();
    }
}
