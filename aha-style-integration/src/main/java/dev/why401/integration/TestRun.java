package dev.why401.integration;

import static dev.why401.integration.ConnectionStep.*;

import dev.why401.evidence.ShapeFinding;
import dev.why401.integration.ConnectionTest.Settings;
import dev.why401.integration.StepResult.Outcome;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Fix;
import dev.why401.okhttp.GuardedDns;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a connection test: takes the steps in their order and leaves out what an earlier failure makes pointless. */
final class TestRun {
    private static final Logger LOG = LoggerFactory.getLogger(TestRun.class);

    /** What signed tokens usually forgive; a Date header is exact to one second. */
    private static final Duration TOLERANCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final StepListener listener;
    private final JiraProbe probe;
    private final NetworkSteps network;
    private final JiraSteps jira;
    private final SecondLook secondLook;
    private final Map<ConnectionStep, StepResult> results = new EnumMap<>(ConnectionStep.class);

    TestRun(Settings settings, StepListener listener) {
        this.settings = settings;
        this.listener = listener;
        GuardedDns dns = new GuardedDns(
                settings.client().dns(), Set.of(settings.account().serverUrl().host()), settings.privateAllowed());
        probe = new JiraProbe(settings, dns);
        network = new NetworkSteps(settings, dns, probe);
        jira = new JiraSteps(settings, probe);
        secondLook = new SecondLook(settings, listener);
    }

    ConnectionReport run() {
        for (ConnectionStep step : ConnectionStep.values()) {
            tell(each -> each.started(step));
            ConnectionStep failed = failedBefore(step);
            StepResult result =
                    failed == null ? withEgress(secondLook.at(take(step))) : StepResult.skipped(step, failed);
            results.put(step, result);
            tell(each -> each.finished(result));
        }
        return new ConnectionReport(List.copyOf(results.values()), jira.identity());
    }

    private void tell(Consumer<StepListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException broken) {
            LOG.debug("A listener broke: {}", broken.getClass().getName());
        }
    }

    /** Returns the failed step without which {@code step} has nothing to look at. */
    private @Nullable ConnectionStep failedBefore(ConnectionStep step) {
        if (step == CLOCK) {
            return null;
        }
        for (Map.Entry<ConnectionStep, StepResult> earlier : results.entrySet()) {
            boolean harmless = earlier.getKey() == PERMISSIONS && jira.mayCreateIssues();
            if (earlier.getValue().outcome() == Outcome.FAILED && !harmless) {
                return earlier.getKey();
            }
        }
        return null;
    }

    /** Whoever has to open the way wants to know for which addresses. */
    private StepResult withEgress(StepResult result) {
        boolean isForNetworkTeam = result.steps().stream().anyMatch(fix -> fix.actor() == Actor.NETWORK_TEAM);
        if (settings.egress().isEmpty() || !isForNetworkTeam) {
            return result;
        }
        return result.with(
                Fix.by(Actor.NETWORK_TEAM, "The integration calls from " + String.join(", ", settings.egress()) + "."));
    }

    private StepResult take(ConnectionStep step) {
        return switch (step) {
            case ADDRESS -> address();
            case HOST -> network.host();
            case TLS -> network.tls();
            case PRODUCT -> network.product();
            case LOGIN -> jira.login();
            case PROJECT -> jira.project();
            case PERMISSIONS -> jira.permissions();
            case FIELDS -> jira.fields();
            case CLOCK -> clock();
        };
    }

    /** An account that cannot work was never made; what is odd is worth a word before the server is asked. */
    private StepResult address() {
        IntegrationAccount account = settings.account();
        String odd = account.findings().stream().map(ShapeFinding::message).collect(Collectors.joining(" "));
        return StepResult.passed(
                ADDRESS,
                account.serverUrl() + ", " + account.edition().displayName() + "."
                        + (odd.isEmpty() ? "" : " Worth a look: " + odd));
    }

    private StepResult clock() {
        Instant server = probe.serverTime().orElse(null);
        Instant own = probe.ownTime().orElse(null);
        if (server == null || own == null) {
            return StepResult.skipped(CLOCK, "No answer named the server's time.");
        }
        Duration apart = Duration.between(own, server);
        if (apart.abs().compareTo(TOLERANCE) <= 0) {
            return StepResult.passed(CLOCK, "The server's clock and this machine's agree.");
        }
        return StepResult.failed(
                CLOCK,
                Causes.CLOCK_SKEW,
                "The server's clock is " + apart.abs().toMinutes() + " minutes "
                        + (apart.isNegative() ? "behind" : "ahead of") + " this machine's.",
                Fix.by(Actor.CALLER, "Let this machine take its time from a time server (NTP)."),
                Fix.by(Actor.PRODUCT_ADMIN, "If this machine's time is right, do the same on the server."));
    }
}
