package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;

import dev.why401.credential.CredentialCheck;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Site;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.SilentMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows how Jira and Confluence on premises (Server and Data Center) refuse calls, and how what stands in front of them does.
 * Immutable and thread-safe.
 */
public final class JiraDataCenterKnowledge implements ExperimentPack {
    static final List<CredentialCheck> CHECKS = List.of(new CredentialChecks());

    private static final List<Rule> RULES = Stream.of(
                    WhoAnswers.rules(),
                    LoginRefusals.rules(),
                    Tokens.rules(),
                    ThinEvidence.rules(),
                    Surroundings.rules(),
                    Sessions.rules(),
                    OAuthLinks.rules(),
                    Redirects.rules(),
                    Addresses.rules(),
                    AnonymousAnswers.rules(),
                    ClientWords.rules(),
                    BitbucketAnswers.rules(),
                    CredentialProbes.rules(),
                    PlaceProbes.rules(),
                    ToldWay.rules(),
                    CrowdAndRemoteCalls.rules())
            .flatMap(List::stream)
            .toList();

    private static final List<Experiment> EXPERIMENTS = DataCenterExperiments.all();

    private static final List<Advice> ADVICE = DataCenterAdvice.all();

    /** What the login layer says on answers that look ordinary. */
    private static final List<SilentMark> SILENT_MARKS = List.of(
            new SilentMark("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"),
            new SilentMark("X-Seraph-LoginReason", "AUTHENTICATION_DENIED"),
            new SilentMark("X-Seraph-LoginReason", "AUTHORISATION_FAILED"),
            new SilentMark("X-AUSERNAME", "anonymous"));

    private final Set<String> hosts;

    /** Makes the pack; {@link java.util.ServiceLoader} does so too. */
    public JiraDataCenterKnowledge() {
        this(Set.of());
    }

    private JiraDataCenterKnowledge(Set<String> hosts) {
        this.hosts = hosts;
    }

    /** Returns the pack that also knows that {@code host} is a product on premises, whatever it answers. */
    static JiraDataCenterKnowledge ofHost(String host) {
        return new JiraDataCenterKnowledge(Set.of(host));
    }

    @Override
    public String id() {
        return "jira-datacenter";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Set<Product> products() {
        return Set.of(JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER);
    }

    /** Claims a host that was configured; no other, since on premises a host may have any name. */
    @Override
    public boolean claims(Address address) {
        return address.host().value().filter(hosts::contains).isPresent();
    }

    @Override
    public Fact<Product> recognise(Exchange exchange) {
        boolean configured = exchange.address().value().filter(this::claims).isPresent();
        return configured ? Fact.present(Recognition.amongBoth(exchange)) : Recognition.of(exchange);
    }

    @Override
    public List<Advice> advice() {
        return ADVICE;
    }

    @Override
    public List<SilentMark> silentMarks() {
        return SILENT_MARKS;
    }

    @Override
    public List<CredentialCheck> credentialChecks() {
        return CHECKS;
    }

    @Override
    public List<Experiment> experiments() {
        return EXPERIMENTS;
    }

    @Override
    public Optional<WhoAmI> whoAmI(Site site) {
        boolean counts = !site.credential().scheme().is(Scheme.BEARER);
        return Optional.of(
                isConfluence(site) ? new ConfluenceOnPremises.CurrentUser(counts) : new JiraOnPremises.Myself(counts));
    }

    @Override
    public Optional<Fingerprint> fingerprint(Site site) {
        return Optional.of(isConfluence(site) ? new ConfluenceOnPremises.Manifest() : new JiraOnPremises.ServerInfo());
    }

    private static boolean isConfluence(Site site) {
        return site.product().equals(CONFLUENCE_DATA_CENTER);
    }
}
