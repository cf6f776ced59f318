package dev.why401.doctor;

import dev.why401.credential.Credential;
import dev.why401.credential.CredentialInspector;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Finding;
import dev.why401.evidence.Findings;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One examination while it goes on: the evidence so far, and everything that experiments share. Used on one thread. */
final class Case {
    private final Site site;
    private final @Nullable Credential credential;
    private final String user;
    private final Boundary boundary;
    private final Wire wire;
    private final Budget budget;
    private final Clock clock;
    private final Diagnostician diagnostician;
    private final List<ExperimentPack> packs;
    private final Scrubber scrubber;
    private final Map<Ask, Reply> replies = new HashMap<>();
    private Exchange exchange;
    private boolean reproduced;
    private @Nullable Diagnosis diagnosis;

    Case(
            Site site,
            @Nullable Credential credential,
            String user,
            Boundary boundary,
            Wire wire,
            Budget budget,
            Clock clock,
            Diagnostician diagnostician,
            List<ExperimentPack> packs,
            Exchange exchange) {
        this.site = site;
        this.credential = credential;
        this.user = user;
        this.boundary = boundary;
        this.wire = wire;
        this.budget = budget;
        this.clock = clock;
        this.diagnostician = diagnostician;
        this.packs = packs;
        this.scrubber = Scrubber.knowing(
                credential == null ? List.of() : CredentialInspector.secretsIn(credential.authorization()));
        this.exchange = exchange;
    }

    Site site() {
        return site;
    }

    Boundary boundary() {
        return boundary;
    }

    Wire wire() {
        return wire;
    }

    Budget budget() {
        return budget;
    }

    Clock clock() {
        return clock;
    }

    Scrubber scrubber() {
        return scrubber;
    }

    Map<Ask, Reply> replies() {
        return replies;
    }

    Optional<ExperimentPack.WhoAmI> whoAmI() {
        return packs.stream().flatMap(pack -> pack.whoAmI(site).stream()).findFirst();
    }

    Optional<ExperimentPack.Fingerprint> fingerprint() {
        return packs.stream().flatMap(pack -> pack.fingerprint(site).stream()).findFirst();
    }

    Optional<Credential> credentialAs(Presented form) {
        Credential given = credential;
        if (given == null) {
            return Optional.empty();
        }
        return switch (form.form()) {
            case NOTHING -> Optional.empty();
            case AS_GIVEN -> Optional.of(given);
            case BEARER -> given.asBearer(form.prefix());
            case BASIC -> asBasic(given, form.prefix());
        };
    }

    private Optional<Credential> asBasic(Credential given, String name) {
        if (!name.isEmpty()) {
            return given.asBasic(name);
        }
        return given.scheme() == Scheme.BASIC ? Optional.of(given) : given.asBasic(user);
    }

    Exchange exchange() {
        return exchange;
    }

    boolean isReproduced() {
        return reproduced;
    }

    Situation situation() {
        return new Situation(site, diagnosis(), reproduced);
    }

    Diagnosis diagnosis() {
        Diagnosis known = diagnosis;
        if (known == null) {
            known = diagnostician.diagnose(exchange);
            diagnosis = known;
        }
        return known;
    }

    /** Returns the ranking that there would be with that finding. */
    Diagnosis supposing(Finding finding) {
        return diagnostician.diagnose(with(findings().with(finding)));
    }

    private Findings findings() {
        return exchange.context().findings();
    }

    private Exchange with(Findings findings) {
        return exchange.withContext(exchange.context().withFindings(findings));
    }

    void add(List<Finding> found) {
        Findings all = findings();
        for (Finding finding : found) {
            all = all.with(finding);
        }
        replace(with(all));
    }

    /** Takes a fresh exchange for the evidence of the case; what only the old one knows is kept. */
    void adopt(Exchange fresh) {
        Exchange old = exchange;
        reproduced = true;
        replace(new Exchange(
                Fact.present(site.product()),
                fresh.method(),
                fresh.address(),
                fresh.requestHeaders(),
                fresh.credential().scheme().isKnown() ? fresh.credential() : old.credential(),
                fresh.redirects(),
                fresh.status(),
                fresh.responseHeaders(),
                fresh.body(),
                old.logLine(),
                fresh.problem(),
                old.context(),
                fresh.receivedAt()));
    }

    void replace(Exchange better) {
        exchange = better;
        diagnosis = null;
    }
}
