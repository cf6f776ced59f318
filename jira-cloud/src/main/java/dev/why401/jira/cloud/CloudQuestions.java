package dev.why401.jira.cloud;

import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Topic;

/** What can be found out of a site of Jira Cloud and of no other. */
final class CloudQuestions {

    /** The quote is the base URL at the gateway. */
    static final Outcome GATEWAY_ACCEPTS = new Outcome(
            "cloud-gateway", "accepts", "the same e-mail and token are accepted at the gateway address of the site");

    /** The quote is the base URL at the gateway. */
    static final Outcome GATEWAY_LACKS_SCOPE = new Outcome(
            "cloud-gateway",
            "lacks-scope",
            "the gateway address of the site knows the token, and misses a scope for this one question");

    static final Outcome GATEWAY_MISMATCH = new Outcome(
            "cloud-gateway", "mismatch", "the gateway says that the e-mail and the token do not go together");

    static final Outcome GATEWAY_REFUSES =
            new Outcome("cloud-gateway", "refuses", "the gateway address of the site refuses the same pair, too");

    static final Question GATEWAY = Question.of(
            Topic.PROBE_PLACE,
            "what the gateway says to the same e-mail and token",
            GATEWAY_ACCEPTS,
            GATEWAY_LACKS_SCOPE,
            GATEWAY_MISMATCH,
            GATEWAY_REFUSES);

    private CloudQuestions() {}
}
