package dev.why401.diagnosis;

import dev.why401.knowledge.Answerer;
import java.io.Serializable;
import java.util.List;

/**
 * Tells who most likely wrote the answer.
 *
 * @param answerer who
 * @param name the vendor or product, where the evidence tells; otherwise empty
 * @param probability between 0 and 1
 * @param because the evidence for it, strongest first; empty when it is only what is usual
 */
public record AnsweredBy(Answerer answerer, String name, double probability, List<Evidence> because)
        implements Serializable {

    /** From here on we say it without "probably". */
    private static final double SURE = 0.8;

    public AnsweredBy {
        because = List.copyOf(because);
    }

    /** Returns whether there is evidence, and enough of it to say so. */
    public boolean isKnown() {
        return !because.isEmpty() && probability >= SURE;
    }

    /** Returns the answerer as it reads after "answered by". */
    public String words() {
        if (name.isEmpty()) {
            return answerer.words();
        }
        String kind = answerer.words().replaceFirst("^(?:the|an?) ", "");
        if (name.endsWith(" " + kind)) {
            return name;
        }
        return answerer == Answerer.APPLICATION ? name + " itself" : name + ", " + answerer.words();
    }
}
