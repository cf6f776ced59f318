package dev.why401.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs the tour of the README's quick start: simulated servers fail in many ways, recorded failures are interpreted, and a real
 * account is checked if the environment names one.
 */
public final class QuickStart {

    private QuickStart() {}

    /** Takes no arguments; reads JIRA_URL, JIRA_EMAIL and JIRA_API_TOKEN. */
    public static void main(String[] args) throws IOException {
        Page page = new Page(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        page.title("Why401: why was the call refused, and what to do about it?");
        page.text(
                "Each call below goes over real HTTP to a simulated server on this machine and fails in its own way.");
        SimulatedFailures.show(page);
        RecordedFailures.show(page);
        RealAccount.show(page, System.getenv());
    }
}
