package dev.why401.testkit;

import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.product;
import static dev.why401.knowledge.Signals.responseHeader;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.SilentMark;
import java.util.List;
import java.util.Set;

/** A small pack of an invented product that keeps each promise. */
public final class AcmeKnowledge implements KnowledgePack {
    static final Product PRODUCT = new Product("acme-tracker", "Acme Tracker");

    private static final List<Rule> RULES = List.of(
            Rule.when(
                            "token-expired",
                            product(PRODUCT)
                                    .and(jsonHas("error", "token_expired"))
                                    .as("Acme Tracker says that the token expired"))
                    .proves(Causes.TOKEN_EXPIRED)
                    .source("https://acme.example/docs/errors")
                    .cases("acme-1"),
            Rule.when(
                            "anonymous",
                            product(PRODUCT)
                                    .and(responseHeader("X-Failure-Category", "anonymous"))
                                    .as("Acme Tracker answered as to anonymous"))
                    .stronglySuggests(Causes.SILENT_ANONYMOUS)
                    .source("https://acme.example/docs/errors"));

    /** Makes the pack. */
    public AcmeKnowledge() {}

    @Override
    public String id() {
        return "acme-tracker";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Set<Product> products() {
        return Set.of(PRODUCT);
    }

    @Override
    public boolean claims(Address address) {
        return address.isUnder("tracker.acme.example");
    }

    @Override
    public Fact<Product> recognise(Exchange exchange) {
        boolean ours = exchange.address().value().filter(this::claims).isPresent();
        return ours ? Fact.present(PRODUCT) : Fact.unknown();
    }

    @Override
    public List<Advice> advice() {
        return List.of(Advice.on(Causes.TOKEN_EXPIRED, PRODUCT)
                .meaning("the token has reached the end date in its owner's profile")
                .check("Look at {site}/profile: this is the cause if the end date has passed.")
                .fix(Actor.ACCOUNT_OWNER, "Create a new token at {site}/profile."));
    }

    @Override
    public List<SilentMark> silentMarks() {
        return List.of(new SilentMark("X-Failure-Category", "anonymous"));
    }
}
