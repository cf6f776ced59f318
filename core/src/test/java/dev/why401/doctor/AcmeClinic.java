package dev.why401.doctor;

import static dev.why401.knowledge.Questions.IDENTITY;
import static dev.why401.knowledge.Questions.IDENTITY_FRONT;
import static dev.why401.knowledge.Questions.IDENTITY_REFUSED;
import static dev.why401.knowledge.Questions.NAMES;
import static dev.why401.knowledge.Questions.NAMES_PRIVATE;
import static dev.why401.knowledge.Questions.NAMES_PUBLIC;
import static dev.why401.knowledge.Questions.STRANGER;
import static dev.why401.knowledge.Questions.STRANGER_DIFFERENT;
import static dev.why401.knowledge.Questions.STRANGER_SAME;
import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.found;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.problem;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.status;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Weights;
import dev.why401.evidence.Product;
import dev.why401.evidence.TransportProblem.Kind;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An invented product with a few causes, rules and experiments of its own, weighed with numbers of its own: reports in tests
 * change when the package that writes them does, and not when knowledge grows.
 */
final class AcmeClinic implements ExperimentPack {
    static final Product PRODUCT = new Product("acme-tracker", "Acme Tracker");

    /** With a proof this strong the shipped causes are far behind. */
    private static final Weights WEIGHTS = new Weights(24, 4, 1.2, 0.5, 0, 0.72, 0.9, -30, 0, 1, 1);

    private static final Outcome VAULT_KNOWS =
            new Outcome("acme-vault", "knows-it", "the vault of Acme Tracker knows the token and accepts it");

    private static final Outcome VAULT_REFUSES =
            new Outcome("acme-vault", "refuses-it", "the vault of Acme Tracker does not accept the token either");

    private static final Question VAULT = Question.of(
            Topic.PROBE_VARIANT, "whether the vault of Acme Tracker takes the token", VAULT_KNOWS, VAULT_REFUSES);

    static final Cause VAULT_TOKEN = Cause.builder("acme-vault-token", Family.CORRECT_ADDRESS)
            .title("The token works at the vault only")
            .meaning("the token is one of the vault, which the address of the site does not take")
            .check("Look at the token in the vault: this is the cause if it says \"vault only\".")
            .fix(
                    Actor.CALLER,
                    "Put {found:acme-vault|the address of the vault} into the configuration as the base URL.")
            .fix(Actor.ACCOUNT_OWNER, "If that is not possible, create a token for the site at {site}.")
            .build();

    static final Cause EXPIRED = Cause.builder("acme-token-expired", Family.REPLACE_CREDENTIAL)
            .title("The token of Acme Tracker has expired")
            .meaning("the token has reached its end date")
            .check("Look at acme.example > Profile > Tokens: this is the cause if the end date has passed.")
            .fix(Actor.ACCOUNT_OWNER, "Create a new token at acme.example > Profile > Tokens.")
            .fix(Actor.CALLER, "Put the new token into the configuration and test the connection to {site}.")
            .newCredentialHelps()
            .build();

    static final Cause REVOKED = Cause.builder("acme-token-revoked", Family.REPLACE_CREDENTIAL)
            .title("The token of Acme Tracker was revoked")
            .meaning("somebody revoked the token")
            .check("Look at acme.example > Profile > Tokens: this is the cause if the token is not in the list.")
            .fix(Actor.ACCOUNT_OWNER, "Create a new token at acme.example > Profile > Tokens.")
            .newCredentialHelps()
            .build();

    static final Cause STRIPPED = Cause.builder("acme-header-stripped", Family.OPEN_NETWORK)
            .title("Something in front of Acme Tracker removes the credential")
            .meaning("something in front of Acme Tracker removes the credential before Acme Tracker sees it")
            .check("Read the log of Acme Tracker: this is the cause if the call is logged as anonymous.")
            .fix(Actor.SITE_OPERATOR, "Let the proxy pass the Authorization header on to {host}.")
            .build();

    static final Cause FIREWALL = Cause.builder("acme-firewall", Family.OPEN_NETWORK)
            .title("A firewall in front of Acme Tracker refused the call")
            .meaning("a firewall in front of Acme Tracker refused the call before Acme Tracker saw it")
            .check("Make the call from another network: this is the cause if it is answered there.")
            .fix(
                    Actor.SITE_OPERATOR,
                    "Look up the {reference} in the log of the firewall, and let calls to {host} pass.")
            .fix(Actor.CALLER, "Leave the credential as it is, because nobody has looked at it.")
            .answeredBy(Answerer.EDGE)
            .build();

    static final Cause WRONG_NAME = Cause.builder("acme-wrong-name", Family.OPEN_NETWORK)
            .title("The name of the site leads somewhere else")
            .meaning("the name of the site leads to another place than the site")
            .check("Look the name up on another machine: this is the cause if the addresses differ.")
            .fix(Actor.NETWORK_TEAM, "Correct the record of {host} in your name servers.")
            .build();

    private static final List<Rule> RULES = List.of(
            Rule.when("refused", status(401))
                    .proves(EXPIRED, REVOKED, VAULT_TOKEN)
                    .stronglySuggests(STRIPPED),
            Rule.when("writes", responseHeader("Server", "AcmeTracker"))
                    .hintsAt(EXPIRED)
                    .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Acme Tracker"),
            Rule.when("block-page", html().and(bodyBears("support id")).as("the answer is a block page of F5 BIG-IP"))
                    .proves(FIREWALL)
                    .answeredBy(Strength.PROVES, Answerer.EDGE, "F5 BIG-IP"),
            Rule.when("who-refused", found(IDENTITY, IDENTITY_REFUSED)).speaksAgainst(FIREWALL),
            Rule.when("who-in-front", found(IDENTITY, IDENTITY_FRONT)).suggests(FIREWALL),
            Rule.when("vault-knows", found(VAULT, VAULT_KNOWS)).proves(VAULT_TOKEN),
            Rule.when("vault-refuses", found(VAULT, VAULT_REFUSES)).rulesOut(VAULT_TOKEN),
            Rule.when("same", found(STRANGER, STRANGER_SAME))
                    .stronglySuggests(STRIPPED)
                    .speaksAgainst(EXPIRED, REVOKED, VAULT_TOKEN),
            Rule.when("different", found(STRANGER, STRANGER_DIFFERENT)).rulesOut(STRIPPED),
            Rule.when("no-answer", problem(Kind.UNKNOWN_HOST)).proves(WRONG_NAME, FIREWALL),
            Rule.when("public", found(NAMES, NAMES_PUBLIC)).stronglySpeaksAgainst(WRONG_NAME),
            Rule.when("inside", found(NAMES, NAMES_PRIVATE)).proves(WRONG_NAME));

    static Diagnostician diagnostician() {
        return Diagnostician.withOnly(List.of(new AcmeClinic())).weighing(WEIGHTS);
    }

    @Override
    public String id() {
        return "acme-clinic";
    }

    @Override
    public Set<Product> products() {
        return Set.of(PRODUCT);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public List<Experiment> experiments() {
        return List.of(Experiment.named("acme-vault", "show the token to the vault of Acme Tracker")
                .reveals(VAULT)
                .requests(1)
                .sendsCredential()
                .runs(bench -> {
                    Reply reply = bench.ask(Ask.get("vault/me").presenting(Presented.asGiven()));
                    bench.found(
                            reply.isSuccess() ? VAULT_KNOWS : VAULT_REFUSES,
                            reply.json("base").orElse(reply.summary()));
                }));
    }

    @Override
    public Optional<WhoAmI> whoAmI(Site site) {
        return Optional.of(new WhoAmI() {
            @Override
            public Ask ask() {
                return Ask.get("api/me");
            }

            @Override
            public Optional<String> account(Reply reply) {
                return reply.json("name");
            }

            @Override
            public boolean countsAsLogin() {
                return true;
            }
        });
    }
}
