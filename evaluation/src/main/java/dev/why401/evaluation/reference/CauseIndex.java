package dev.why401.evaluation.reference;

import static dev.why401.evaluation.reference.Markdown.link;
import static dev.why401.evaluation.reference.Markdown.text;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Family;

/** Writes the list of all causes, by what to do about them. */
final class CauseIndex {
    private CauseIndex() {}

    static String page(Knowledge knowledge) {
        StringBuilder page = new StringBuilder("# Causes\n\n");
        page.append(Reference.NOTE);
        page.append("The ")
                .append(Causes.all().size())
                .append(
                        " causes that a diagnosis can name, by what to do about them. In brackets: rules that speak for it, and"
                                + " recorded failures.\n");
        for (Family family : Family.values()) {
            page.append("\n## ").append(family.title()).append("\n\n");
            Causes.all().stream()
                    .filter(cause -> cause.family() == family)
                    .forEach(cause -> page.append(line(knowledge, cause)));
        }
        return page.toString();
    }

    private static String line(Knowledge knowledge, Cause cause) {
        return "- " + link(cause.id(), cause.id() + ".md") + ": " + text(cause.title()) + " ("
                + knowledge.rulesOn(cause, true).size() + ", "
                + knowledge.realCasesOf(cause).size() + ")\n";
    }
}
