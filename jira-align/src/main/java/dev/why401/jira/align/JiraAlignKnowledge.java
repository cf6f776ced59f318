package dev.why401.jira.align;

import dev.why401.credential.CredentialCheck;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Site;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows how Jira Align refuses calls of its API 2.0, and how its firewall does. */
public final class JiraAlignKnowledge implements ExperimentPack {
    /** The domains of the sites that Atlassian runs; a self-hosted Jira Align has any name. */
    static final List<String> DOMAINS = List.of("jiraalign.com", "agilecraft.com");

    private static final String API_PATH = "/rest/align/api";

    static final List<CredentialCheck> CHECKS = List.of(new AlignTokenCheck());

    private static final List<Rule> RULES = Stream.of(
                    AddressRules.rules(),
                    ShapeRules.rules(),
                    TokenRules.rules(),
                    PermissionRules.rules(),
                    FirewallRules.rules(),
                    MachineRules.rules(),
                    AlignProbes.rules())
            .flatMap(List::stream)
            .toList();

    private final Set<String> hosts;

    /** Makes the pack; called by {@link java.util.ServiceLoader}. */
    public JiraAlignKnowledge() {
        this(Set.of());
    }

    private JiraAlignKnowledge(Set<String> hosts) {
        this.hosts = hosts;
    }

    /** Returns the pack that also knows that {@code host} is a Jira Align, whatever is asked of it. */
    static JiraAlignKnowledge ofHost(String host) {
        return new JiraAlignKnowledge(Set.of(host));
    }

    @Override
    public String id() {
        return "jira-align";
    }

    @Override
    public Set<Product> products() {
        return Set.of(Product.JIRA_ALIGN);
    }

    /** Claims the sites by their domain, and a self-hosted one by the path of the API or because it was configured. */
    @Override
    public boolean claims(Address address) {
        return DOMAINS.stream().anyMatch(address::isUnder)
                || address.path().contains(API_PATH)
                || address.host().value().filter(hosts::contains).isPresent();
    }

    /** Recognises what {@link #claims} does, in an address or in a log line. */
    @Override
    public Fact<Product> recognise(Exchange exchange) {
        boolean called = exchange.address().value().filter(this::claims).isPresent();
        return called || isInLog(exchange) ? Fact.present(Product.JIRA_ALIGN) : Fact.unknown();
    }

    private static boolean isInLog(Exchange exchange) {
        ShownText line = exchange.logLine().orNull();
        return line != null
                && !exchange.address().isPresent()
                && !ConnectorLog.isIn(exchange)
                && (line.lowerCase().contains(API_PATH)
                        || DOMAINS.stream().anyMatch(domain -> line.lowerCase().contains("." + domain)));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public List<CredentialCheck> credentialChecks() {
        return CHECKS;
    }

    @Override
    public List<Advice> advice() {
        return AlignAdvice.ALL;
    }

    @Override
    public List<Experiment> experiments() {
        return AlignExperiments.all();
    }

    @Override
    public Optional<WhoAmI> whoAmI(Site site) {
        return Optional.of(
                new AlignExperiments.CurrentUser(!site.credential().scheme().is(Scheme.BEARER)));
    }

    @Override
    public Optional<Fingerprint> fingerprint(Site site) {
        return Optional.of(new AlignExperiments.BareRefusal());
    }
}
