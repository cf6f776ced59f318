package dev.why401.explain;

import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Evidence;
import dev.why401.diagnosis.Missing;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Product;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.explain.Explanation.Alternative;
import dev.why401.explain.Explanation.Certainty;
import dev.why401.knowledge.References;
import dev.why401.render.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the explanation of a diagnosis. */
final class Explainer {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.5;
    private static final double TIE = 0.02;

    /** A less likely alternative is noise to somebody who wants to act. */
    private static final double WORTH_NAMING = 0.05;

    private static final int MOST_ALTERNATIVES = 4;
    private static final int MOST_EVIDENCE = 5;
    private static final int MOST_FACTS = 3;

    private Explainer() {}

    static Explanation explain(Diagnosis diagnosis) {
        Exchange exchange = diagnosis.exchange();
        Suspect first = diagnosis.likeliest();
        Certainty certainty = certainty(diagnosis);
        boolean known = certainty != Certainty.NOT_KNOWN;
        String call = call(exchange);
        String outcome = outcome(exchange, diagnosis.answeredBy());
        List<String> words = ServerWords.of(exchange);
        Shown shown = new Shown(call, outcome, words);
        return new Explanation(
                summary(diagnosis),
                call,
                outcome,
                exchange.status().value(),
                words,
                certainty,
                headline(certainty, diagnosis),
                known ? first.cause().id() : Explanation.NOT_KNOWN,
                known ? first.cause().title() : "The answer does not tell the cause",
                diagnosis.family().id(),
                known ? first.probability() : 0,
                known ? counted(first.inFavour(), shown) : List.of(),
                known ? counted(first.against(), shown) : List.of(),
                known ? first.fixes() : List.of(),
                alternatives(diagnosis, known),
                settle(certainty, first, exchange),
                diagnosis.answeredBy(),
                diagnosis.retryProbability() >= LIKELY,
                diagnosis.newCredentialProbability() >= LIKELY,
                References.in(exchange),
                CurlCommand.of(exchange));
    }

    private static Certainty certainty(Diagnosis diagnosis) {
        if (!diagnosis.isCauseKnown()) {
            return Certainty.NOT_KNOWN;
        }
        double probability = diagnosis.likeliest().probability();
        if (probability >= SURE) {
            return Certainty.SURE;
        }
        return probability >= LIKELY ? Certainty.LIKELY : Certainty.UNSURE;
    }

    private static String headline(Certainty certainty, Diagnosis diagnosis) {
        Suspect first = diagnosis.likeliest();
        return switch (certainty) {
            case SURE -> Sentences.capital(first.meaning()) + ".";
            case LIKELY -> "Most likely " + first.meaning() + ".";
            case UNSURE ->
                "The cause is not certain. " + (isTied(diagnosis) ? "One of the likeliest" : "The likeliest")
                        + " is that " + first.meaning() + ".";
            case NOT_KNOWN ->
                diagnosis
                        .exchange()
                        .status()
                        .value()
                        .map(status ->
                                "This answer does not tell which of several causes is behind the " + status + ".")
                        .orElse("What is known of this call does not tell why it failed.");
        };
    }

    /** People who read "42 %" and "41 %" see no difference. */
    private static boolean isTied(Diagnosis diagnosis) {
        return diagnosis.suspects().size() > 1
                && diagnosis.likeliest().probability()
                                - diagnosis.suspects().get(1).probability()
                        < TIE;
    }

    private static String summary(Diagnosis diagnosis) {
        Exchange exchange = diagnosis.exchange();
        String host = exchange.address()
                .value()
                .flatMap(address -> address.host().value())
                .map(name -> " from " + name)
                .orElse("");
        TransportProblem problem = exchange.problem().orNull();
        String what = problem != null
                ? "No answer" + host + " (" + problem.kind().words() + ")"
                : exchange.status()
                        .value()
                        .map(status -> "Status " + status + host)
                        .orElseGet(() -> call(exchange) + " failed");
        if (!diagnosis.isCauseKnown()) {
            return what + ": cause not known";
        }
        Suspect first = diagnosis.likeliest();
        return what + ": " + first.meaning() + " (" + first.cause().id() + ", " + Sentences.percent(first.probability())
                + " likely)";
    }

    private static String call(Exchange exchange) {
        String method = exchange.method().value().map(m -> m + " ").orElse("");
        String address = exchange.address().value().map(Address::toString).orElse("");
        if (!address.isEmpty()) {
            return method + address;
        }
        String product = exchange.product()
                .value()
                .map(Product::displayName)
                .map(name -> " to " + name)
                .orElse("");
        return (method.isEmpty() ? "A " : "A " + method) + "call" + product;
    }

    private static String outcome(Exchange exchange, AnsweredBy answeredBy) {
        TransportProblem problem = exchange.problem().orNull();
        if (problem != null) {
            boolean saysMore = problem.kind() != TransportProblem.Kind.OTHER;
            return saysMore ? "got no answer, because " + problem.kind().words() : "failed before an answer arrived";
        }
        StringBuilder outcome = new StringBuilder();
        List<Hop> hops = exchange.redirects().value().orElse(List.of());
        if (!hops.isEmpty()) {
            outcome.append(redirected(hops)).append(" and ");
        }
        outcome.append(exchange.status()
                .value()
                .map(status -> "came back as " + status)
                .orElse("failed"));
        if (answeredBy.isKnown() && exchange.status().isPresent()) {
            outcome.append(", answered by ").append(answeredBy.words());
        }
        return outcome.toString();
    }

    private static String redirected(List<Hop> hops) {
        String target = hops.get(hops.size() - 1)
                .location()
                .value()
                .map(address -> " to " + address)
                .orElse("");
        if (hops.size() == 1) {
            return "was redirected" + target;
        }
        return "was redirected " + hops.size() + " times" + (target.isEmpty() ? "" : ", at last" + target + ",");
    }

    /** Each sentence once, and each quote where it stands first. */
    private static List<Evidence> counted(List<Evidence> evidence, Shown shown) {
        Set<String> sentences = new LinkedHashSet<>();
        List<Evidence> told = new ArrayList<>();
        for (Evidence piece : evidence) {
            boolean news = piece.counted() && told.size() < MOST_EVIDENCE && sentences.add(piece.sentence());
            if (!news) {
                continue;
            }
            boolean quotable = shown.isNews(piece.quote());
            if (quotable || !shown.says(piece.sentence())) {
                told.add(quotable ? piece : piece.withoutQuote());
            }
        }
        return told;
    }

    private static List<Alternative> alternatives(Diagnosis diagnosis, boolean firstIsNamed) {
        return diagnosis.suspects().stream()
                .skip(firstIsNamed ? 1 : 0)
                .limit(MOST_ALTERNATIVES)
                .filter(suspect -> suspect.probability() >= WORTH_NAMING)
                .map(suspect -> new Alternative(
                        suspect.cause().id(), suspect.meaning(), suspect.probability(), suspect.check()))
                .toList();
    }

    private static List<String> settle(Certainty certainty, Suspect first, Exchange exchange) {
        List<String> settle = new ArrayList<>();
        if (certainty == Certainty.SURE) {
            return settle;
        }
        if (certainty != Certainty.NOT_KNOWN) {
            settle.add(first.check());
        }
        Set<String> facts = new LinkedHashSet<>();
        for (Missing missing : first.missing()) {
            missing.facts().stream()
                    .map(Explainer::withoutDetail)
                    .filter(fact -> !fact.equals("the log line"))
                    .map(fact -> beyondWhatIsShown(fact, exchange))
                    .forEach(facts::add);
        }
        if (exchange.status().isPresent()) {
            // Who has the answer at hand needs no log of it.
            facts.remove("the log line");
        }
        if (!facts.isEmpty()) {
            settle.add("Not known so far: "
                    + Sentences.list(facts.stream().limit(MOST_FACTS).toList()) + ". With "
                    + (facts.size() == 1 ? "it" : "them") + ", this explanation would be surer.");
        }
        return settle;
    }

    /** Where a part of it is shown above, only the rest is not known. */
    private static String beyondWhatIsShown(String fact, Exchange exchange) {
        return switch (fact) {
            case "the headers of the answer" ->
                exchange.responseHeaders().fields().isEmpty() ? fact : "all headers of the answer";
            case "the body of the answer" ->
                exchange.body().isPresent() || exchange.logLine().isPresent() ? "the whole body of the answer" : fact;
            case "the credential that was sent" -> beyondWhatIsKnown(exchange.credential(), fact);
            default -> fact;
        };
    }

    private static String beyondWhatIsKnown(SentCredential credential, String fact) {
        if (credential.secret().isPresent()) {
            return credential.scheme().isPresent()
                    ? "the exact form of the credential that was sent"
                    : "the scheme in front of the secret that was sent";
        }
        return credential.scheme().isPresent() ? "the kind of secret that was sent" : fact;
    }

    /** "the headers of the answer (X-AREQUESTID)" names a detail that only the rule cares for. */
    private static String withoutDetail(String fact) {
        int detail = fact.indexOf(" (");
        return detail < 0 ? fact : fact.substring(0, detail);
    }
}
