package dev.why401.jira.datacenter;

import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Topic;

/** What can be found out of a Jira or Confluence on premises, beside what can be found out of any site. */
final class DataCenterQuestions {

    // The same secret in another form

    static final Outcome BEARER_ACCEPTED =
            new Outcome("secret-as-bearer", "accepted", "the same secret is accepted when it is sent as Bearer");

    static final Outcome BEARER_OVERLOOKED = new Outcome(
            "secret-as-bearer",
            "overlooked",
            "sent as Bearer, the same secret is overlooked, as one that nobody issued");

    static final Outcome BEARER_REFUSED =
            new Outcome("secret-as-bearer", "refused", "the same secret is refused when it is sent as Bearer, too");

    static final Question AS_BEARER = Question.of(
            Topic.PROBE_VARIANT,
            "what becomes of the same secret as Bearer",
            BEARER_ACCEPTED,
            BEARER_OVERLOOKED,
            BEARER_REFUSED);

    static final Outcome ARRIVAL_READ = new Outcome(
            "login-arrival", "read", "a login as Basic by a name that nobody has is refused aloud, so headers arrive");

    static final Outcome ARRIVAL_LOST = new Outcome(
            "login-arrival",
            "lost",
            "a login as Basic by a name that nobody has is answered as if none was sent, so it never arrives");

    static final Question ARRIVAL = Question.of(
            Topic.PROBE_STRANGER, "whether an Authorization header arrives at all", ARRIVAL_READ, ARRIVAL_LOST);

    // The account

    /** The quote is the count. */
    static final Outcome SESSION_QUIET =
            new Outcome("failed-logins", "few", "the account has fewer failed logins than bring a CAPTCHA");

    /** The quote is the count. */
    static final Outcome SESSION_CROWDED =
            new Outcome("failed-logins", "many", "the account has as many failed logins as bring a CAPTCHA");

    static final Outcome SESSION_NOBODY =
            new Outcome("failed-logins", "nobody", "Jira knows no session and no login for the credential");

    static final Question FAILED_LOGINS = Question.of(
            Topic.PROBE_IDENTITY,
            "how many logins of the account failed",
            SESSION_QUIET,
            SESSION_CROWDED,
            SESSION_NOBODY);

    static final Outcome RIGHTS_GRANTED =
            new Outcome("rights", "granted", "the account has the permission that the call needs");

    /** The quote names permission and project. */
    static final Outcome RIGHTS_DENIED =
            new Outcome("rights", "denied", "the account lacks the permission that the call needs");

    /** The quote names the project. */
    static final Outcome RIGHTS_HIDDEN =
            new Outcome("rights", "hidden", "the project is not there for this account: it is hidden from it, or gone");

    static final Question RIGHTS = Question.of(
            Topic.PROBE_RIGHTS,
            "whether the account has the permission that the call needs",
            RIGHTS_GRANTED,
            RIGHTS_DENIED,
            RIGHTS_HIDDEN);

    // The call that failed

    static final Outcome REPEAT_SUCCEEDS =
            new Outcome("repeat", "succeeds", "the call that failed succeeds with this credential");

    static final Outcome REPEAT_SAME = new Outcome(
            "repeat", "same", "the call that failed is refused in the same words with the credential and without it");

    static final Outcome REPEAT_DIFFERENT = new Outcome(
            "repeat",
            "different",
            "the call that failed is refused with the credential and answered otherwise without");

    static final Question REPEAT = Question.of(
            Topic.PROBE_STRANGER,
            "how the call that failed is answered now",
            REPEAT_SUCCEEDS,
            REPEAT_SAME,
            REPEAT_DIFFERENT);

    // The address

    /** The quote is the base URL. */
    static final Outcome CONTEXT_FOUND =
            new Outcome("context-path", "found", "the product answers at another path of the same host");

    static final Outcome CONTEXT_NONE =
            new Outcome("context-path", "none", "the product answers at none of the usual paths of the host");

    static final Question CONTEXT_PATH =
            Question.of(Topic.PROBE_PLACE, "at which path of the host the product is", CONTEXT_FOUND, CONTEXT_NONE);

    static final Outcome BASE_SAME =
            new Outcome("base-url", "same", "the base URL that the product believes in is the one that was called");

    /** The quote is the base URL. */
    static final Outcome BASE_OTHER_PATH =
            new Outcome("base-url", "other-path", "the product believes in a base URL with another path");

    /** The quote is the base URL. */
    static final Outcome BASE_OTHER_ORIGIN = new Outcome(
            "base-url", "other-origin", "the product believes in a base URL with another scheme, host or port");

    /** The quote is the base URL. */
    static final Outcome BASE_INTERNAL =
            new Outcome("base-url", "internal", "the product believes in an internal base URL");

    static final Question BASE_URL = Question.of(
            Topic.PROBE_PLACE,
            "which base URL the product believes in",
            BASE_SAME,
            BASE_OTHER_PATH,
            BASE_OTHER_ORIGIN,
            BASE_INTERNAL);

    /** The quote is the base URL. */
    static final Outcome HOPS_TO_PRODUCT = new Outcome(
            "redirects", "product", "redirects that stay on the host lead to the product at another base URL");

    /** The quote is where they leave to. */
    static final Outcome HOPS_AWAY =
            new Outcome("redirects", "away", "redirects lead from the host to another one, which was not asked");

    /** The quote is where they leave to. */
    static final Outcome HOPS_TO_LOGIN = new Outcome("redirects", "login", "redirects end at a login page");

    static final Outcome HOPS_ASTRAY =
            new Outcome("redirects", "astray", "redirects stay on the host and do not lead to the product");

    static final Question HOPS = Question.of(
            Topic.PROBE_PLACE, "where the redirects lead", HOPS_TO_PRODUCT, HOPS_AWAY, HOPS_TO_LOGIN, HOPS_ASTRAY);

    private DataCenterQuestions() {}
}
