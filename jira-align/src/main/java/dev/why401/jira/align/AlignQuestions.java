package dev.why401.jira.align;

import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Topic;

/** What can be found out of a Jira Align and of no other product. */
final class AlignQuestions {

    static final Outcome USERS_SERVED =
            new Outcome("align-users", "served", "the list of users, which every role may read, is served");

    static final Outcome USERS_REFUSED =
            new Outcome("align-users", "refused", "the list of users, which every role may read, is refused, too");

    static final Question USERS =
            Question.of(Topic.PROBE_IDENTITY, "whether the list of users is served", USERS_SERVED, USERS_REFUSED);

    /** The quote is the start of the token as it is accepted. */
    static final Outcome PREFIX_ACCEPTED =
            new Outcome("align-prefix", "accepted", "the same token is accepted with user:<id>| in front of it");

    static final Outcome PREFIX_REFUSED =
            new Outcome("align-prefix", "refused", "the same token is refused with user:<id>| in front of it, too");

    static final Question PREFIX = Question.of(
            Topic.PROBE_VARIANT, "what becomes of the token with its prefix in front", PREFIX_ACCEPTED, PREFIX_REFUSED);

    static final Outcome BEARER_ACCEPTED =
            new Outcome("align-bearer", "accepted", "the same token is accepted when it is sent as Bearer");

    static final Outcome BEARER_REFUSED =
            new Outcome("align-bearer", "refused", "the same token is refused when it is sent as Bearer, too");

    static final Question AS_BEARER =
            Question.of(Topic.PROBE_VARIANT, "what becomes of the token as Bearer", BEARER_ACCEPTED, BEARER_REFUSED);

    static final Outcome BASIC_ACCEPTED = new Outcome(
            "align-basic", "accepted", "the same token is accepted when it is sent as Basic with the e-mail");

    static final Outcome BASIC_REFUSED = new Outcome(
            "align-basic", "refused", "the same token is refused when it is sent as Basic with the e-mail, too");

    static final Question AS_BASIC =
            Question.of(Topic.PROBE_VARIANT, "what becomes of the token as Basic", BASIC_ACCEPTED, BASIC_REFUSED);

    private AlignQuestions() {}
}
