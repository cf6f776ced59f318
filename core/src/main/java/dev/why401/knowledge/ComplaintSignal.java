package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of the answer or the log that find one of some faults with a subject. */
record ComplaintSignal(Subject subject, Set<Fault> faults) implements BasicSignal {
    /** A longer list says no more. */
    private static final int MOST_NAMED = 3;

    ComplaintSignal {
        faults = Set.copyOf(faults);
    }

    @Override
    public Topic topic() {
        return Topic.WORDS;
    }

    @Override
    public String sentence() {
        return faults.size() > MOST_NAMED
                ? "the words find fault with " + subject.noun()
                : "the words say that " + subject.noun() + " " + predicates();
    }

    @Override
    public String denial() {
        return faults.size() > MOST_NAMED
                ? "the words find no fault with " + subject.noun()
                : "no words say that " + subject.noun() + " " + predicates();
    }

    private String predicates() {
        return faults.stream().sorted().map(Fault::predicate).collect(Collectors.joining(" or "));
    }

    @Override
    public Reading read(Exchange exchange) {
        for (String text : texts(exchange)) {
            for (Complaint complaint : ComplaintReader.read(text, isHtml(exchange, text))) {
                if (complaint.subject() == subject && faults.contains(complaint.fault())) {
                    return Reading.seen(Quotes.around(text, complaint.from(), complaint.to()), Topic.WORDS);
                }
            }
        }
        return isAllKnown(exchange) ? Reading.notSeen() : Reading.cannotTell(AnswerSignals.NO_BODY);
    }

    static boolean isAllKnown(Exchange exchange) {
        ShownText body = exchange.body().orNull();
        return body == null ? exchange.body().isKnown() || exchange.problem().isPresent() : body.isComplete();
    }

    static boolean isHtml(Exchange exchange, String text) {
        ShownText body = exchange.body().orNull();
        return body != null && body.text().equals(text) && text.indexOf('<') >= 0;
    }

    /** A page that came with success carries the texts of forms, scripts and help, whatever happened to the call. */
    private static boolean isPageThatWasServed(Exchange exchange, ShownText body) {
        Integer status = exchange.status().orNull();
        return status != null && status < 300 && body.looksLikeHtml();
    }

    /** Returns the texts in which somebody complains. */
    static List<String> texts(Exchange exchange) {
        @Nullable ShownText body = exchange.body().orNull();
        @Nullable ShownText log = exchange.logLine().orNull();
        @Nullable TransportProblem problem = exchange.problem().orNull();
        List<String> texts = new ArrayList<>();
        if (body != null && !isPageThatWasServed(exchange, body)) {
            texts.add(body.text());
        }
        if (log != null) {
            texts.add(log.text());
        }
        if (problem != null) {
            texts.add(problem.words());
        }
        texts.addAll(exchange.responseHeaders().all("WWW-Authenticate"));
        texts.addAll(exchange.responseHeaders().all("X-Seraph-Trusted-App-Error"));
        for (String error : exchange.responseHeaders().all("X-TFS-ServiceError")) {
            texts.add(error.replace("%20", " "));
        }
        return texts;
    }
}
