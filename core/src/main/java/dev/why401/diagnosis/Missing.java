package dev.why401.diagnosis;

import dev.why401.knowledge.Strength;
import java.io.Serializable;
import java.util.List;

/**
 * Something that would speak for or against a suspect and that nobody showed.
 *
 * @param rule the id of the rule that could not tell
 * @param sentence what would have to be seen, as a clause
 * @param facts the facts that are missing, as nouns
 * @param inFavour whether it would speak for the suspect
 * @param strength how much it would say
 */
public record Missing(String rule, String sentence, List<String> facts, boolean inFavour, Strength strength)
        implements Serializable {
    public Missing {
        facts = List.copyOf(facts);
    }
}
