package dev.why401.evaluation;

import dev.why401.credential.CredentialCheck;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.SilentMark;
import java.util.List;
import java.util.Set;

/**
 * A pack as it would be if some recorded failures had never been seen: a rule all of whose recorded cases are among them is
 * left out. A rule that cites no case was not written from one and stays.
 */
record WithoutCases(KnowledgePack pack, List<Rule> rules) implements KnowledgePack {

    WithoutCases {
        rules = List.copyOf(rules);
    }

    static WithoutCases of(KnowledgePack pack, Set<String> unseen) {
        return new WithoutCases(
                pack,
                pack.rules().stream()
                        .filter(rule -> rule.cases().isEmpty() || !unseen.containsAll(rule.cases()))
                        .toList());
    }

    @Override
    public String id() {
        return pack.id();
    }

    @Override
    public Set<Product> products() {
        return pack.products();
    }

    @Override
    public boolean claims(Address address) {
        return pack.claims(address);
    }

    @Override
    public Fact<Product> recognise(Exchange exchange) {
        return pack.recognise(exchange);
    }

    @Override
    public List<Advice> advice() {
        return pack.advice();
    }

    @Override
    public List<SilentMark> silentMarks() {
        return pack.silentMarks();
    }

    @Override
    public List<CredentialCheck> credentialChecks() {
        return pack.credentialChecks();
    }
}
