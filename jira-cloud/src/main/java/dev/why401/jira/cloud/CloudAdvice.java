package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.evidence.Product.JIRA_CLOUD;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;
import java.util.stream.Stream;

/** Says what a cause means on Cloud, how to check it there, and which menu mends it. */
final class CloudAdvice {
    private CloudAdvice() {}

    static List<Advice> all() {
        return Stream.of(SendingAdvice.all(), RefusalAdvice.all(), AccessAdvice.all(), ConfluenceAdvice.all())
                .flatMap(List::stream)
                .toList();
    }

    static Advice on(Cause cause) {
        return Advice.on(cause, JIRA_CLOUD, CONFLUENCE_CLOUD);
    }
}
