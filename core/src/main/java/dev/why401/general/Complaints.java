package dev.why401.general;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What refusals have in common however they are worded: a subject and what is wrong with it, in any order and any spelling.
 * Weaker than a sentence that is known, for the words between may turn the meaning.
 *
 * <p>The rules stand in a table for each family of subjects; here is what the tables share.
 */
final class Complaints {
    static final String UNAUTHORIZED = "RFC 9110 section 15.5.2";
    static final String FORBIDDEN = "RFC 9110 section 15.5.4";
    static final String TOKEN_ERRORS = "RFC 6749 section 5.2";
    static final String BEARER_ERRORS = "RFC 6750 section 3.1";
    static final String CLAIMS = "RFC 7519 section 4.1";

    static final Signal OF_NO_CERTIFICATE =
            Words.unsaid("certificate", "x509", ": UnknownIssuer", "(UnknownIssuer)", "SSL", "TLS");

    private Complaints() {}

    static List<Rule> rules() {
        return Stream.of(
                        TokenComplaints.rules(),
                        GrantComplaints.rules(),
                        AccountComplaints.rules(),
                        AccessComplaints.rules(),
                        MessageComplaints.rules())
                .flatMap(List::stream)
                .toList();
    }

    static Signal any(Signal first, Signal... others) {
        return first.or(others);
    }

    static Rule rule(String id, Signal signal, String source) {
        return Rule.when("complaint-" + id, signal.as(sentence(signal))).source(source);
    }

    /** Says the first complaint: the quote shows which of them it is. */
    private static String sentence(Signal signal) {
        if (signal.parts().isEmpty()) {
            return signal.sentence();
        }
        Signal first = signal;
        while (!first.parts().isEmpty()) {
            first = first.parts().get(0);
        }
        boolean alone = signal.parts().stream()
                .skip(1)
                .noneMatch(part -> part.sentence().startsWith("the words "));
        return alone && signal.parts().get(0).parts().isEmpty()
                ? first.sentence()
                : first.sentence() + ", or something alike";
    }
}
