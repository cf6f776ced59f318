package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Outcome;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is tried at the site itself. */
final class SiteTrials {
    /** In front of the resources of Jira nothing stands at a site; Confluence's are below /wiki. */
    private static final Pattern OFF_THE_PATH = Pattern.compile("/(?!ex/|wiki/|rest/|_edge/|gateway/)[^/]+/.*");

    private SiteTrials() {}

    /** Asks Jira where Confluence refuses, and Confluence where Jira does. */
    static void otherProduct(Bench bench) {
        boolean askJira = CloudIdentity.isConfluence(bench.site());
        String path = askJira ? CloudIdentity.MYSELF : CloudIdentity.CURRENT_USER;
        Reply reply = bench.ask(Ask.get("/" + path).presenting(Presented.asGiven()));
        Optional<String> account = reply.isSuccess()
                ? askJira ? CloudIdentity.jiraAccount(reply) : CloudIdentity.confluenceAccount(reply)
                : Optional.empty();
        if (account.isPresent()) {
            bench.found(OTHER_ACCEPTS, account.get());
        } else if (reply.status() == 401 || reply.status() == 403) {
            bench.found(OTHER_REFUSES, reply.summary());
        } else if (reply.status() == 404) {
            bench.found(OTHER_MISSING, reply.summary());
        }
    }

    /** Asks {@code mypermissions}, which knows the permissions of a project or issue that the account is shown. */
    static void rights(Bench bench) {
        FailingCall call = FailingCall.of(bench.situation()).orElseThrow();
        FailingCall.Subject subject = call.subject().orElseThrow();
        String wanted = call.permission();
        Reply reply = bench.ask(Ask.get("rest/api/3/mypermissions?" + subject.query() + "&permissions=" + wanted)
                .presenting(Presented.asGiven()));
        if (reply.status() == 404) {
            bench.found(RIGHTS_HIDDEN, subject.words());
        } else if (reply.isSuccess()) {
            rights(bench, reply, wanted, subject.words());
        }
    }

    private static void rights(Bench bench, Reply reply, String wanted, String subject) {
        String has = reply.json("permissions." + wanted + ".havePermission").orElse("");
        if (has.equals("true")) {
            bench.found(RIGHTS_ENOUGH, wanted + " for " + subject);
        } else if (has.equals("false")) {
            boolean hidden = wanted.equals("BROWSE_PROJECTS");
            bench.found(hidden ? RIGHTS_HIDDEN : RIGHTS_LACKING, wanted + " for " + subject);
        }
    }

    /** Makes the failing call again, with the credential and without it. */
    static void again(Bench bench) {
        String path = FailingCall.of(bench.situation()).orElseThrow().path();
        Reply with = bench.ask(Ask.get(path).presenting(Presented.asGiven()));
        Reply without = bench.ask(Ask.get(path));
        if (!with.arrived() || !without.arrived() || with.isHtml()) {
            return;
        }
        Exchange failing = bench.situation().diagnosis().exchange();
        bench.found(meaning(with, without, failing), with.summary() + " with it, " + without.summary() + " without");
        boolean same = failing.status().equals(with.exchange().status());
        if (same && !failing.responseHeaders().isComplete()) {
            bench.shows(with);
        }
    }

    private static Outcome meaning(Reply with, Reply without, Exchange failing) {
        boolean failed = with.header("X-Seraph-LoginReason").orElse("").contains("AUTHENTICATED_FAILED");
        boolean sameAsWithout = with.saysTheSameAs(without);
        if (failed) {
            return AGAIN_LOGIN_FAILED;
        } else if (with.isSuccess() && !sameAsWithout) {
            boolean failedAlike = failing.status().equals(without.exchange().status());
            return failedAlike ? AGAIN_NEEDS_CREDENTIAL : AGAIN_WORKS;
        } else if (with.header("X-AAccountId").isPresent()) {
            return with.isSuccess() ? AGAIN_WORKS : AGAIN_KNOWN;
        }
        return sameAsWithout ? AGAIN_IGNORED : AGAIN_DIFFERENT;
    }

    /** Returns whether the call goes to no path of a product. */
    static boolean isOffThePath(FailingCall call) {
        return OFF_THE_PATH.matcher(call.path()).matches();
    }
}
