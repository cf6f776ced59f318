package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;

import dev.why401.credential.CredentialCheck;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Site;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.SilentMark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows how Jira Cloud and Confluence Cloud refuse calls: at the site, at the gateway {@code api.atlassian.com}, and where
 * OAuth tokens are issued. Immutable and thread-safe.
 */
public final class JiraCloudKnowledge implements ExperimentPack {
    private static final List<Rule> RULES = Stream.of(
                    WhoAnswers.rules(),
                    SiteLogin.rules(),
                    SiteTokens.rules(),
                    AnonymousAnswers.rules(),
                    Refusals.rules(),
                    ConfluenceAnswers.rules(),
                    GatewayAnswers.rules(),
                    OAuthAnswers.rules(),
                    Addresses.rules(),
                    ClientWords.rules(),
                    GatewayProbes.rules(),
                    SiteProbes.rules())
            .flatMap(List::stream)
            .toList();

    private static final List<Advice> ADVICE = CloudAdvice.all();

    /** What Jira says of a login on answers that look ordinary; OK and OUT are ordinary. */
    private static final List<SilentMark> SILENT_MARKS = List.of(
            new SilentMark("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"),
            new SilentMark("X-Seraph-LoginReason", "AUTHENTICATION_DENIED"),
            new SilentMark("X-Seraph-LoginReason", "AUTHORISATION_FAILED"));

    /** Makes the pack; {@link java.util.ServiceLoader} does so too. */
    public JiraCloudKnowledge() {}

    @Override
    public String id() {
        return "jira-cloud";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Set<Product> products() {
        return Set.of(JIRA_CLOUD, CONFLUENCE_CLOUD);
    }

    @Override
    public boolean claims(Address address) {
        return Hosts.claims(address);
    }

    @Override
    public Fact<Product> recognise(Exchange exchange) {
        return Recognition.of(exchange);
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
        return CloudChecks.BY_ADDRESS;
    }

    @Override
    public List<Experiment> experiments() {
        return CloudExperiments.all();
    }

    /** Atlassian's own hosts: the gateway, for its sites alone. */
    @Override
    public Set<String> ownHosts(Site site) {
        return Hosts.gatewayOf(site).map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<WhoAmI> whoAmI(Site site) {
        return Optional.of(CloudIdentity.whoAmI(site));
    }

    @Override
    public Optional<Fingerprint> fingerprint(Site site) {
        return Optional.of(CloudIdentity.fingerprint(site));
    }
}
