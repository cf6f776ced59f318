package dev.why401.testkit;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Findings;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the packs that know experiments promise; each method returns what is broken. */
final class ExperimentPromises {
    private final List<ExperimentPack> packs = new ArrayList<>();
    private final Diagnostician diagnostician;
    private final String address;

    ExperimentPromises(List<KnowledgePack> all, String address) {
        for (KnowledgePack pack : all) {
            if (pack instanceof ExperimentPack own) {
                packs.add(own);
            }
        }
        this.diagnostician = Diagnostician.of(all);
        this.address = address;
    }

    List<String> spelledOut() {
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, Question> questions = new HashMap<>();
        for (ExperimentPack pack : packs) {
            for (Experiment experiment : pack.experiments()) {
                String name = pack.id() + "/" + experiment.id();
                check(wrong, ids.add(experiment.id()), name + " stands there twice");
                check(wrong, isClause(experiment.sentence()), name + ": " + experiment.sentence());
                check(wrong, !experiment.questions().isEmpty(), name + " reveals nothing");
                check(
                        wrong,
                        !experiment.mayCarryCredential() || experiment.requests() > 0,
                        name + " sends a credential without a request");
                for (Question question : experiment.questions()) {
                    Question known = questions.putIfAbsent(question.id(), question);
                    check(
                            wrong,
                            known == null || known.equals(question),
                            name + ": two questions are " + question.id());
                    check(wrong, isClause(question.noun()), question.id() + ": " + question.noun());
                    question.outcomes()
                            .forEach(outcome -> check(
                                    wrong, isClause(outcome.sentence()), question.id() + ": " + outcome.sentence()));
                }
            }
            for (Site site : sites(pack)) {
                pack.ownHosts(site)
                        .forEach(host -> check(
                                wrong, host.matches("[a-z0-9.-]+") && host.contains("."), pack.id() + " owns " + host));
            }
        }
        return wrong;
    }

    /** It stands within a sentence. */
    private static boolean isClause(String words) {
        return !words.isBlank()
                && !words.endsWith(".")
                && (!Character.isUpperCase(words.charAt(0))
                        || words.matches("[A-Z]{2,}.*|(Jira|Confluence|Atlassian)\\b.*"));
    }

    List<String> meaningful() {
        List<String> wrong = new ArrayList<>();
        for (ExperimentPack pack : packs) {
            for (Experiment experiment : pack.experiments()) {
                for (Question question : experiment.questions()) {
                    boolean tells = pack.products().stream().anyMatch(product -> rankings(product, question) > 1);
                    check(wrong, tells, pack.id() + "/" + experiment.id() + ": " + question.id());
                }
            }
        }
        return wrong;
    }

    /** Returns to how many different rankings the outcomes lead. */
    private int rankings(Product product, Question question) {
        Set<String> rankings = new HashSet<>();
        for (Outcome outcome : question.outcomes()) {
            Context context = Context.unknown().withFindings(Findings.none().with(outcome.found("")));
            Exchange exchange = Exchange.builder()
                    .product(product)
                    .url(address)
                    .status(Fact.present(401))
                    .context(context)
                    .build();
            rankings.add(ranking(diagnostician.diagnose(exchange)));
        }
        return rankings.size();
    }

    private static String ranking(Diagnosis diagnosis) {
        StringBuilder ranking = new StringBuilder();
        diagnosis
                .suspects()
                .forEach(suspect -> ranking.append(
                        String.format(Locale.ROOT, "%s %.6f ", suspect.cause().id(), suspect.probability())));
        return ranking.toString();
    }

    List<String> sceptical() {
        List<String> wrong = new ArrayList<>();
        for (ExperimentPack pack : packs) {
            for (Site site : sites(pack)) {
                pack.whoAmI(site).ifPresent(who -> {
                    check(
                            wrong,
                            !who.ask().presented().isCredential(),
                            pack.id() + " asks who I am and is no stranger");
                    for (String body : List.of(
                            "", "{}", "[]", "null", "<html><body>Log in</body></html>", "{\"anonymous\": true}")) {
                        Reply reply = Reply.of(answered(site, body), diagnostician);
                        check(wrong, who.account(reply).isEmpty(), pack.id() + " takes this for an account: " + body);
                    }
                });
            }
        }
        return wrong;
    }

    private static Exchange answered(Site site, String body) {
        return Exchange.builder()
                .product(site.product())
                .method("GET")
                .url(site.url())
                .status(Fact.present(200))
                .responseHeaders(List.of(new Field("Content-Type", "application/json")))
                .body(body)
                .build();
    }

    private List<Site> sites(ExperimentPack pack) {
        return pack.products().stream()
                .map(product -> Site.of(product, address))
                .toList();
    }

    private static void check(List<String> wrong, boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }
}
