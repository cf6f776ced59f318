package dev.why401.doctor;

import static dev.why401.knowledge.Questions.*;

import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.ExperimentPack.WhoAmI;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Outcome;
import java.util.List;
import java.util.Optional;

/** Calls to the site, with and without the credential, to the right path and to a wrong one. */
final class CallExperiments {
    static final String WHO_AM_I = "who-am-i";

    /** What a rule on the User-Agents of libraries and scripts lets pass. */
    private static final String OTHER_USER_AGENT =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static final String NONSENSE_PATH = "why401-no-such-path-7c1f";

    private final WhoAmI whoAmI;

    CallExperiments(WhoAmI whoAmI) {
        this.whoAmI = whoAmI;
    }

    List<Experiment> all() {
        return List.of(whoAmI(), stranger(), look(), nonsense(), userAgent());
    }

    /** Asks who the caller is, with the credential as the integration presents it. */
    Experiment whoAmI() {
        return Experiment.named(WHO_AM_I, "ask the product who the caller is, with the credential")
                .reveals(IDENTITY, CLOCK)
                .requests(1)
                .sendsCredential(any -> whoAmI.countsAsLogin())
                .runs(this::askWhoIAm);
    }

    private void askWhoIAm(Bench bench) {
        Reply reply = bench.ask(whoAmI.ask().presenting(Presented.asGiven()));
        Optional<String> account = reply.isSuccess() ? whoAmI.account(reply) : Optional.empty();
        bench.found(Replies.identity(reply, account.isPresent()), account.orElse(reply.summary()));
        Replies.clock(bench, reply);
        if (account.isEmpty() && isEnd(reply, bench.site()) && isBetter(reply, bench.situation())) {
            bench.shows(reply);
        }
    }

    /** A failure of which a line in a log is all that is known is better looked at where it can be seen whole. */
    private static boolean isBetter(Reply reply, Situation situation) {
        Exchange known = situation.diagnosis().exchange();
        if (!known.status().isKnown() && !known.problem().isKnown()) {
            boolean fails = reply.status() >= 300 || !reply.arrived();
            return fails || !known.logLine().isPresent();
        }
        boolean sameStatus = known.status().isPresent()
                && known.status().equals(reply.exchange().status());
        return sameStatus && !known.responseHeaders().isComplete();
    }

    /** The doctor follows no redirect, and most clients do: only one that cannot lead to the product shows how the call ends. */
    private static boolean isEnd(Reply reply, Site site) {
        Outcome place = Replies.address(reply, false, site);
        return !reply.isRedirect() || place.equals(ADDRESS_TO_LOGIN) || place.equals(ADDRESS_TO_INTERNAL);
    }

    /** Makes the same call with and without the credential. The reply with it is known when the product was asked before. */
    private Experiment stranger() {
        return Experiment.named("stranger", "make the same call without the credential and compare the answers")
                .reveals(STRANGER)
                .requests(1)
                .needs(
                        "the answer to the call with the credential",
                        situation -> situation.findings().about(IDENTITY.id()).isPresent() && answers(situation))
                .runs(bench -> {
                    Reply with = bench.ask(whoAmI.ask().presenting(Presented.asGiven()));
                    Reply without = bench.ask(whoAmI.ask());
                    if (with.arrived() && without.arrived()) {
                        bench.found(
                                with.saysTheSameAs(without) ? STRANGER_SAME : STRANGER_DIFFERENT,
                                with.summary() + " with it, " + without.summary() + " without");
                    }
                });
    }

    /** Looks at the address as a stranger. */
    Experiment look() {
        return Experiment.named("look", "look at the address without a credential")
                .reveals(ADDRESS, CLOCK)
                .requests(1)
                .runs(bench -> {
                    Optional<Fingerprint> product = bench.fingerprint();
                    Reply reply = bench.ask(product.map(Fingerprint::ask).orElse(Ask.get("")));
                    boolean isProduct =
                            product.filter(one -> one.isProduct(reply)).isPresent();
                    bench.found(Replies.address(reply, isProduct, bench.site()), Replies.quote(reply));
                    Replies.clock(bench, reply);
                    boolean fine = isProduct && reply.isSuccess();
                    if (!fine && isAllThereIs(bench.situation()) && isEnd(reply, bench.site())) {
                        bench.shows(reply);
                    }
                });
    }

    private static boolean isAllThereIs(Situation situation) {
        Exchange known = situation.diagnosis().exchange();
        return !known.status().isKnown()
                && !known.problem().isKnown()
                && !known.logLine().isPresent();
    }

    private static boolean answers(Situation situation) {
        return !situation.found(IDENTITY_NO_ANSWER) && !situation.found(ADDRESS_NO_ANSWER);
    }

    private Experiment nonsense() {
        return Experiment.named("nonsense", "ask for a path that cannot exist and compare the answers")
                .reveals(NONSENSE)
                .requests(2)
                .needs("a host that answers", CallExperiments::answers)
                .runs(bench -> {
                    Reply known = bench.ask(whoAmI.ask());
                    Reply nonsense = bench.ask(Ask.get(NONSENSE_PATH));
                    if (known.arrived() && nonsense.arrived()) {
                        bench.found(
                                known.saysTheSameAs(nonsense) ? NONSENSE_SAME : NONSENSE_DIFFERENT,
                                nonsense.summary() + " for the path that cannot exist");
                    }
                });
    }

    private Experiment userAgent() {
        return Experiment.named("user-agent", "make the same call under the User-Agent of a browser")
                .reveals(USER_AGENT)
                .requests(2)
                .needs("a host that answers", CallExperiments::answers)
                .runs(bench -> {
                    Reply known = bench.ask(whoAmI.ask());
                    Reply other = bench.ask(whoAmI.ask().with("User-Agent", OTHER_USER_AGENT));
                    if (known.arrived() && other.arrived()) {
                        boolean matters = known.status() >= 400 && !known.saysTheSameAs(other);
                        bench.found(
                                matters ? USER_AGENT_MATTERS : USER_AGENT_SAME,
                                other.summary() + " under the User-Agent of a browser, " + known.summary()
                                        + " under that of this program");
                    }
                });
    }
}
