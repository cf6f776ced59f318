package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.credential.Credential;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Experience;
import dev.why401.evidence.Context;
import dev.why401.evidence.Product;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why calls to a site fail, by experiment: the cheapest safe one first that tells the leading suspects apart, and so on until
 * the case is decided or no safe experiment is left.
 *
 * <pre>{@code
 * Examination found = Doctor.forSite(Product.JIRA_CLOUD, "https://acme.atlassian.net")
 *         .basic(email, token)
 *         .build()
 *         .examine(failure);
 * show(found.explain().toText());
 * }</pre>
 *
 * <p>What it does is safe. Requests go to the host that was named and to hosts of the provider, and to nobody else; the
 * credential goes there by https alone and to no redirect target, no more often than the allowed attempts to log in; only GET and
 * HEAD are used; private and loopback addresses are visited if {@link Builder#allowPrivateAddresses} says so, link-local ones
 * never; and it ends in time. It blocks the thread that calls it, ends early when that is interrupted, and is immutable and thread-safe.
 */
public final class Doctor {
    private final Settings settings;

    private Doctor(Settings settings) {
        this.settings = settings;
    }

    /** What a doctor was told. */
    record Settings(
            Product product,
            HttpUrl base,
            @Nullable Credential credential,
            String user,
            OkHttpClient client,
            Dns freshNames,
            Diagnostician diagnostician,
            Context context,
            Clock clock,
            Limits limits,
            boolean privateAllowed) {}

    /**
     * Returns a builder of a doctor for the product at that address.
     *
     * @param url the base URL as the integration uses it
     * @throws IllegalArgumentException if it is no http or https URL, or holds a user name or password
     */
    public static Builder forSite(Product product, String url) {
        return new Builder(requireNonNull(product, "product"), Site.baseOf(url));
    }

    /** Returns the experiments among which it chooses: those that can be made at any site, and those of the providers. */
    public List<Experiment> experiments() {
        return begin().experiments();
    }

    /** Looks whether the credential works at the site, and if not, finds out why. Never throws for anything that a server does. */
    public Examination examine() {
        return begin().run();
    }

    /** Finds out why a call failed. Never throws for anything that a server does. */
    public Examination examine(AuthFailure failure) {
        return begin(failure).run();
    }

    /** Returns an examination that has not begun, of whether the credential works at the site. */
    public Visit begin() {
        return new Visit(settings, null);
    }

    /** Returns an examination that has not begun, of a call that failed. */
    public Visit begin(AuthFailure failure) {
        return new Visit(settings, requireNonNull(failure, "failure"));
    }

    /** Collects the options. Not thread-safe. */
    public static final class Builder {
        private final Product product;
        private final HttpUrl base;
        private @Nullable Credential credential;
        private String user = "";
        private OkHttpClient client = new OkHttpClient();
        private Dns freshNames = FreshNames.ofSystem();
        private @Nullable Diagnostician diagnostician;
        private Context context = Context.unknown();
        private Clock clock = Clock.systemUTC();
        private Limits limits = Limits.STANDARD;
        private boolean privateAllowed;

        private Builder(Product product, HttpUrl base) {
            this.product = product;
            this.base = base;
        }

        /**
         * Sets a user name or e-mail with its password or token, as the integration sends it with Basic. Whatever its shape is, it
         * is taken: that it is wrong may be what there is to find.
         *
         * @throws IllegalArgumentException if one of them is missing or blank, or has a control character inside
         */
        public Builder basic(String name, String secret) {
            credential = Credential.basic(name, secret, List.of());
            user = name.strip();
            return this;
        }

        /**
         * Sets a token, as the integration sends it with Bearer.
         *
         * @throws IllegalArgumentException if it is missing or blank, or has a character inside that no header can carry
         */
        public Builder bearer(String token) {
            credential = Credential.bearer(token, List.of());
            return this;
        }

        /** Sets the credential of a client that is in use. */
        public Builder credential(Credential value) {
            credential = requireNonNull(value, "credential");
            return this;
        }

        /** Sets the name beside which a token alone is tried as Basic; without it, it is not. */
        public Builder user(String name) {
            user = requireNonNull(name, "user").strip();
            return this;
        }

        /**
         * Takes the way to the site from a client: name resolution, proxy, TLS. Its interceptors, cookies, cache and authenticator
         * are left out, so that nothing but the given credential can log in.
         */
        public Builder client(OkHttpClient value) {
            client = requireNonNull(value, "client");
            return this;
        }

        /** Sets what looks up names anew, past the caches of the client and of the machine; a look-up may take a second. */
        public Builder freshNames(Dns value) {
            freshNames = requireNonNull(value, "fresh names");
            return this;
        }

        /** Sets the knowledge; by default that of the class path. What it remembers of recorded failures is not asked. */
        public Builder diagnostician(Diagnostician value) {
            diagnostician = requireNonNull(value, "diagnostician");
            return this;
        }

        /** Sets what the caller knows beside, such as whether the credential worked before. */
        public Builder context(Context value) {
            context = requireNonNull(value, "context");
            return this;
        }

        /** Sets the clock that is compared with the server's. */
        public Builder clock(Clock value) {
            clock = requireNonNull(value, "clock");
            return this;
        }

        /** Sets how many requests are made at most; 8 by default. */
        public Builder requests(int most) {
            return limits(old -> new Limits(most, old.logins(), old.time()));
        }

        /**
         * Sets how many requests that count as an attempt to log in are made at most; 1 by default, which locks no account that was
         * not about to lock. With 0 the credential is not sent at all, and the doctor looks at everything else.
         */
        public Builder loginAttempts(int most) {
            return limits(old -> new Limits(old.requests(), most, old.time()));
        }

        /** Sets after which time it ends; one minute by default. */
        public Builder deadline(Duration most) {
            return limits(old -> new Limits(old.requests(), old.logins(), requireNonNull(most, "deadline")));
        }

        private Builder limits(UnaryOperator<Limits> change) {
            limits = change.apply(limits);
            return this;
        }

        /** Allows private and loopback addresses: for a site inside the network that this program runs in. */
        public Builder allowPrivateAddresses() {
            privateAllowed = true;
            return this;
        }

        /**
         * Returns the doctor.
         *
         * @throws IllegalStateException if no provider on the class path knows how to ask the product who the caller is
         */
        public Doctor build() {
            // Who can ask the server needs no memory of other failures.
            Diagnostician known =
                    (diagnostician == null ? Diagnostician.ofDefaults() : diagnostician).remembering(Experience.none());
            Settings settings = new Settings(
                    product, base, credential, user, client, freshNames, known, context, clock, limits, privateAllowed);
            if (!Visit.canAsk(settings)) {
                throw new IllegalStateException(
                        "No provider on the class path knows how to ask " + product.displayName()
                                + " who the caller is; add the module of the product, such as why401-jira-cloud");
            }
            return new Doctor(settings);
        }
    }
}
