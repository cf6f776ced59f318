package dev.why401.jira.cloud;

import static dev.why401.knowledge.Signals.matches;

import dev.why401.knowledge.Signal;

/** Words in which people tell that their data is kept in a region of the world. */
final class RegionWords {
    static final Signal TOLD = matches(
                    "a region that somebody names",
                    "",
                    "\\bapp\\.(?:eu|us)\\.[a-z]{3,20}\\.|\\bdata residency\\b|\\b(?:in|of|for) (?:the )?(?-i:EU|US|AU)(?: region)?\\b|\\b(?-i:EU|US|AU) (?:region|instance|site|account|data cent)")
            .as("somebody tells in which region the data is kept");

    private RegionWords() {}
}
