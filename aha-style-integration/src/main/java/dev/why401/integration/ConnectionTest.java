package dev.why401.integration;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Context;
import dev.why401.integration.health.ConnectionMonitor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Tests a connection as a check list: step by step, each with its result, so that the owner of an integration sees how far the
 * account gets and who has to do what.
 *
 * <pre>{@code
 * ConnectionReport report = ConnectionTest.builder(account)
 *         .project("ACME")
 *         .operations(Operation.CREATE_ISSUES, Operation.CREATE_VERSIONS)
 *         .build()
 *         .run(listener);
 * }</pre>
 *
 * <p>A test that passes proves the credential: Jira has named the account, and an anonymous answer counts as a failure. Where a
 * call is refused for no certain reason, the {@linkplain dev.why401.doctor.Doctor doctor} tries what tells the suspects apart; the
 * failure of the step is then what it found, with an {@linkplain StepResult#examination account} of it.
 *
 * <p>The credential is sent to the server with one call until it is accepted, so that a test adds no more than one to a count of
 * failed logins. The doctor sends it nowhere where that would count as another one; an API token that a site of Cloud refuses is
 * shown to Atlassian's gateway, which takes the tokens with scopes. Only GET and HEAD are used. No redirect is followed, and
 * nothing is sent to an address that is not public, unless {@link Builder#allowPrivateAddresses} says so; link-local addresses
 * are never visited. Blocking, for a minute more at most where the doctor looks at a step; thread-safe.
 */
public final class ConnectionTest {
    private static final StepListener NOBODY = new StepListener() {};

    private final Settings settings;

    private ConnectionTest(Settings settings) {
        this.settings = settings;
    }

    /** Holds what a test was told. */
    record Settings(
            IntegrationAccount account,
            OkHttpClient client,
            @Nullable String project,
            Set<Operation> operations,
            List<FieldMapping> mappings,
            Context context,
            Clock clock,
            boolean privateAllowed,
            @Nullable ConnectionMonitor monitor,
            List<String> egress,
            boolean doctor) {}

    /** Returns a builder of a test of {@code account}. */
    public static Builder builder(IntegrationAccount account) {
        return new Builder(account);
    }

    /** Runs all steps and returns what came of them. Never throws for anything that a server does. */
    public ConnectionReport run() {
        return run(NOBODY);
    }

    /** Runs all steps, tells {@code listener} about each while it is taken, and returns what came of them. */
    public ConnectionReport run(StepListener listener) {
        return new TestRun(settings, requireNonNull(listener, "listener")).run();
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {
        /** Wider than Jira's own default, which an administrator can change; it stays one segment of a path. */
        private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_ -]+");

        private static final Pattern EGRESS =
                Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:/\\d{1,3})?");

        private final IntegrationAccount account;
        private OkHttpClient client = new OkHttpClient();
        private @Nullable String project;
        private final Set<Operation> operations = EnumSet.of(Operation.BROWSE);
        private final List<FieldMapping> mappings = new ArrayList<>();
        private Context context = Context.unknown();
        private Clock clock = Clock.systemUTC();
        private boolean privateAllowed;
        private @Nullable ConnectionMonitor monitor;
        private final List<String> egress = new ArrayList<>();
        private boolean doctor = true;

        private Builder(IntegrationAccount account) {
            this.account = requireNonNull(account, "account");
        }

        /**
         * Takes the way to the server from a client: name resolution, proxy, TLS, timeouts. Its interceptors, cookies, cache and
         * authenticator are left out, so that nothing but the account's credential can log in.
         */
        public Builder client(OkHttpClient value) {
            client = requireNonNull(value, "client");
            return this;
        }

        /**
         * Sets the key of the project that the integration writes to; without it no step asks about a project.
         *
         * @throws IllegalArgumentException if the key is blank, too long, or holds what no key does
         */
        public Builder project(String key) {
            String named = Words.name("project", key);
            if (!KEY.matcher(named).matches()) {
                throw new IllegalArgumentException(
                        "project: write the key of the project, which is made of letters, digits and underscores");
            }
            project = named;
            return this;
        }

        /** Adds what the integration does; reading is always among it. */
        public Builder operations(Operation... values) {
            for (Operation operation : requireNonNull(values, "operations")) {
                operations.add(requireNonNull(operation, "operations"));
            }
            return this;
        }

        /** Adds fields that the integration writes. */
        public Builder mapping(FieldMapping mapping) {
            mappings.add(requireNonNull(mapping, "mapping"));
            return this;
        }

        /** Sets what the product knows beside, such as whether the account worked before. */
        public Builder context(Context value) {
            context = requireNonNull(value, "context");
            return this;
        }

        /** Sets the clock that is compared with the server's. */
        public Builder clock(Clock value) {
            clock = requireNonNull(value, "clock");
            return this;
        }

        /** Allows private and loopback addresses: for a product that runs in the same network as the Jira it calls. */
        public Builder allowPrivateAddresses() {
            privateAllowed = true;
            return this;
        }

        /**
         * Lets a monitor watch the calls that carry the credential, under the {@linkplain IntegrationAccount#id id} of the
         * account: the history becomes evidence, a test that passes heals the connection, and one that is refused breaks it
         * and counts for the guard; the requests of the doctor count nothing. A test is held back as every other call is,
         * which makes it safe to run it by the clock; where a person asks for it, call {@link ConnectionMonitor#retryNow}
         * before.
         */
        public Builder watchedBy(ConnectionMonitor value) {
            monitor = requireNonNull(value, "monitor");
            return this;
        }

        /**
         * Adds addresses from which the product calls, as it publishes them for allowlists: they are told where the network team
         * has to act.
         *
         * @throws IllegalArgumentException if one is neither an IP address nor a range such as {@code 192.0.2.0/28}
         */
        public Builder callsFrom(String... addresses) {
            for (String address : requireNonNull(addresses, "callsFrom")) {
                if (!EGRESS.matcher(requireNonNull(address, "callsFrom")).matches()) {
                    throw new IllegalArgumentException(
                            "callsFrom: \"" + Words.quoted(address) + "\" is no IP address and no range of them");
                }
                egress.add(address);
            }
            return this;
        }

        /**
         * Leaves the doctor out: a step that fails for no certain reason names the likeliest one, and no request is made beside those
         * of the steps.
         */
        public Builder withoutDoctor() {
            doctor = false;
            return this;
        }

        /** Returns the test. */
        public ConnectionTest build() {
            return new ConnectionTest(new Settings(
                    account,
                    client,
                    project,
                    Set.copyOf(operations),
                    List.copyOf(mappings),
                    context,
                    clock,
                    privateAllowed,
                    monitor,
                    List.copyOf(egress),
                    doctor));
        }
    }
}
