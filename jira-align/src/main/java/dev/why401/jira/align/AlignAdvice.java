package dev.why401.jira.align;

import dev.why401.knowledge.Advice;
import java.util.List;
import java.util.stream.Stream;

/** How the causes read, are checked and are mended on Jira Align. */
final class AlignAdvice {
    static final List<Advice> ALL = Stream.of(CredentialAdvice.all(), AccessAdvice.all())
            .flatMap(List::stream)
            .toList();

    private AlignAdvice() {}
}
