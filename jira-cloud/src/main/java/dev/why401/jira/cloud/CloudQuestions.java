package dev.why401.jira.cloud;

import dev.why401.knowledge.Outcome;
import dev.why401.knowledge.Question;
import dev.why401.knowledge.Topic;

/** What can be found out of Atlassian Cloud and of no other product. */
final class CloudQuestions {

    // The same credential at the gateway; each quote is the base URL there

    static final Outcome GATEWAY_ACCEPTS = new Outcome(
            "cloud-gateway", "accepts", "the same credential is accepted at the gateway address of the site");

    static final Outcome GATEWAY_LACKS_SCOPE = new Outcome(
            "cloud-gateway",
            "lacks-scope",
            "the gateway address of the site knows the token, and misses a scope for this one question");

    static final Outcome GATEWAY_NOT_INSTALLED = new Outcome(
            "cloud-gateway", "not-installed", "the gateway knows the token, and no grant of its app for this site");

    static final Outcome GATEWAY_MISMATCH =
            new Outcome("cloud-gateway", "mismatch", "the gateway says of the credential FAILURE_CLIENT_AUTH_MISMATCH");

    static final Outcome GATEWAY_REFUSES =
            new Outcome("cloud-gateway", "refuses", "the gateway address of the site refuses the same credential, too");

    /** What the gateway says to the credential that the site refuses. */
    static final Question GATEWAY = Question.of(
            Topic.PROBE_PLACE,
            "what the gateway says to the same credential",
            GATEWAY_ACCEPTS,
            GATEWAY_LACKS_SCOPE,
            GATEWAY_NOT_INSTALLED,
            GATEWAY_MISMATCH,
            GATEWAY_REFUSES);

    // The token alone at the gateway; each quote is the base URL there

    static final Outcome ALONE_ALIVE = new Outcome(
            "cloud-token-alone", "alive", "the gateway knows the token when it comes alone, without the e-mail");

    static final Outcome ALONE_REFUSED =
            new Outcome("cloud-token-alone", "refused", "the gateway does not know the token alone either");

    /** What the gateway says to the token without the e-mail. */
    static final Question TOKEN_ALONE = Question.of(
            Topic.PROBE_VARIANT, "what the gateway says to the token without the e-mail", ALONE_ALIVE, ALONE_REFUSED);

    // The other product of the site

    static final Outcome OTHER_ACCEPTS = new Outcome(
            "cloud-other-product", "accepts", "the other product of the same site accepts the same credential");

    static final Outcome OTHER_REFUSES = new Outcome(
            "cloud-other-product", "refuses", "the other product of the same site refuses the same credential, too");

    static final Outcome OTHER_MISSING =
            new Outcome("cloud-other-product", "missing", "the site does not have the other product");

    /** What the other product of the site, Jira or Confluence, says to the credential. */
    static final Question OTHER_PRODUCT = Question.of(
            Topic.PROBE_PLACE,
            "what the other product of the site says to the same credential",
            OTHER_ACCEPTS,
            OTHER_REFUSES,
            OTHER_MISSING);

    // What an OAuth token was granted

    static final Outcome GRANTS_SITE = new Outcome(
            "cloud-grants", "site", "the token is alive, and its grant covers the site; the grant lists its scopes");

    static final Outcome GRANTS_OTHER_SITE =
            new Outcome("cloud-grants", "other-site", "the token is alive, and its grant is for other sites only");

    static final Outcome GRANTS_NOTHING =
            new Outcome("cloud-grants", "nothing", "the token is alive, and its grant is for no site at all");

    static final Outcome GRANTS_REFUSED = new Outcome(
            "cloud-grants", "refused", "the gateway does not accept the token where it would only list its grant");

    /** What accessible-resources lists for the token. */
    static final Question GRANTS = Question.of(
            Topic.PROBE_RIGHTS,
            "which sites the token was granted",
            GRANTS_SITE,
            GRANTS_OTHER_SITE,
            GRANTS_NOTHING,
            GRANTS_REFUSED);

    // What the account may do with the project or issue of the failing call; the quote names it

    static final Outcome RIGHTS_HIDDEN = new Outcome(
            "cloud-rights", "hidden", "the account is not shown the project or issue of the call, or there is none");

    static final Outcome RIGHTS_LACKING =
            new Outcome("cloud-rights", "lacking", "the account lacks a permission that the call needs");

    static final Outcome RIGHTS_ENOUGH =
            new Outcome("cloud-rights", "enough", "the account has the permissions that the call needs there");

    /** What mypermissions says of the project or issue of the failing call. */
    static final Question RIGHTS = Question.of(
            Topic.PROBE_RIGHTS,
            "what the account may do with the project or issue of the call",
            RIGHTS_HIDDEN,
            RIGHTS_LACKING,
            RIGHTS_ENOUGH);

    // The failing call once more

    static final Outcome AGAIN_NEEDS_CREDENTIAL = new Outcome(
            "cloud-again",
            "needs-credential",
            "the call succeeds with the credential, and without it is answered as the failing one was");

    static final Outcome AGAIN_WORKS = new Outcome("cloud-again", "works", "the call succeeds now with the credential");

    static final Outcome AGAIN_KNOWN =
            new Outcome("cloud-again", "known", "Jira answers the call to the account, and does not do what is asked");

    static final Outcome AGAIN_LOGIN_FAILED = new Outcome(
            "cloud-again", "login-failed", "Jira refuses the credential and answers the call as to anonymous");

    static final Outcome AGAIN_IGNORED = new Outcome(
            "cloud-again", "ignored", "the call is answered in the same words with the credential and without it");

    static final Outcome AGAIN_DIFFERENT = new Outcome(
            "cloud-again", "different", "the call is answered otherwise with the credential than without it");

    /** How the failing call is answered when it is made with the credential and without. */
    static final Question AGAIN = Question.of(
            Topic.PROBE_VARIANT,
            "how the failing call is answered with the credential and without it",
            AGAIN_NEEDS_CREDENTIAL,
            AGAIN_WORKS,
            AGAIN_KNOWN,
            AGAIN_LOGIN_FAILED,
            AGAIN_IGNORED,
            AGAIN_DIFFERENT);

    private CloudQuestions() {}
}
