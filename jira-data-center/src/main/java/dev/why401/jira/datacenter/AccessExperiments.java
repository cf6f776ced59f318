package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterQuestions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Situation;
import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.Questions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be tried around the very call that failed: the permission that it needs, and the call itself. */
final class AccessExperiments {
    private static final Pattern PROJECT =
            Pattern.compile("/rest/api/(?:2|latest)/(issue|project)/([A-Z][A-Z0-9_]{1,60})(-[0-9]{1,10})?(/[a-z]+)?/?");

    private static final Pattern NO_PROJECT =
            Pattern.compile("No project could be found with key '([A-Z][A-Z0-9_]{1,60})'");

    private AccessExperiments() {}

    static List<Experiment> all() {
        return List.of(rights(), repeat());
    }

    /**
     * The permission that a call needs, and where.
     *
     * @param key as {@code mypermissions} names it
     * @param query the part of the query that names project or issue
     */
    record Wanted(String key, String query, String object) {

        static Optional<Wanted> by(Exchange call) {
            Matcher path =
                    PROJECT.matcher(call.address().value().map(Address::path).orElse(""));
            return path.find() && path.end() == path.regionEnd() ? byPath(call, path) : byWords(call);
        }

        private static Optional<Wanted> byWords(Exchange call) {
            return call.logLine()
                    .value()
                    .map(line -> NO_PROJECT.matcher(line.text()))
                    .filter(Matcher::find)
                    .map(words -> new Wanted("BROWSE_PROJECTS", "projectKey=" + words.group(1), words.group(1)));
        }

        private static Optional<Wanted> byPath(Exchange call, Matcher path) {
            String method = call.method().value().orElse("GET");
            boolean issue = path.group(1).equals("issue") && path.group(3) != null;
            String object = path.group(2) + (issue ? path.group(3) : "");
            String under = path.group(4) == null ? "" : path.group(4);
            return Optional.of(
                    new Wanted(key(method, issue, under), (issue ? "issueKey=" : "projectKey=") + object, object));
        }

        /** https://confluence.atlassian.com/adminjiraserver/managing-project-permissions-938847145.html. */
        private static String key(String method, boolean issue, String under) {
            if (method.equals("GET") || method.equals("HEAD")) {
                return "BROWSE_PROJECTS";
            }
            if (!issue) {
                return "ADMINISTER_PROJECTS";
            }
            return switch (under) {
                case "/comment" -> "ADD_COMMENTS";
                case "/worklog" -> "WORK_ON_ISSUES";
                case "/transitions" -> "TRANSITION_ISSUES";
                case "/attachments" -> "CREATE_ATTACHMENTS";
                case "/assignee" -> "ASSIGN_ISSUES";
                default -> method.equals("DELETE") ? "DELETE_ISSUES" : "EDIT_ISSUES";
            };
        }
    }

    private static Experiment rights() {
        return Experiment.named("rights", "ask whether the account has the permission that the call needs")
                .reveals(RIGHTS)
                .requests(1)
                .needs("a Jira", DataCenterExperiments::isJira)
                .needs(
                        "a call that names a project or an issue",
                        situation -> Wanted.by(call(situation)).isPresent())
                .needs("an account that Jira knows", situation -> situation.found(Questions.IDENTITY_ACCEPTED))
                .sendsCredential()
                .runs(AccessExperiments::askForRights);
    }

    private static void askForRights(Bench bench) {
        Wanted wanted = Wanted.by(call(bench.situation())).orElseThrow();
        // Cloud wants the key named, Data Center overlooks it and tells of all.
        Reply reply = bench.ask(Ask.get("rest/api/2/mypermissions?" + wanted.query() + "&permissions=" + wanted.key())
                .presenting(Presented.asGiven()));
        Optional<String> granted = reply.json("permissions." + wanted.key() + ".havePermission");
        if (reply.isSuccess() && granted.isPresent()) {
            bench.found(
                    granted.get().equals("true") ? RIGHTS_GRANTED : RIGHTS_DENIED,
                    wanted.key() + " in " + wanted.object());
        } else if (reply.status() == 404 && reply.isJson()) {
            bench.found(RIGHTS_HIDDEN, wanted.object());
        }
    }

    private static Experiment repeat() {
        return Experiment.named("repeat", "make the call that failed again, with the credential and without it")
                .reveals(REPEAT)
                .requests(2)
                .needs(
                        "a GET on the site, without a query",
                        situation -> target(situation).isPresent())
                .needs("a token, or a login that was accepted", DataCenterExperiments::isNoLogin)
                .sendsCredential()
                .runs(bench -> {
                    Ask ask = Ask.get(target(bench.situation()).orElseThrow());
                    Reply with = bench.ask(ask.presenting(Presented.asGiven()));
                    if (with.isSuccess() && !with.isHtml() && !isForAnybody(with)) {
                        bench.found(REPEAT_SUCCEEDS, with.summary());
                        return;
                    }
                    Reply without = bench.ask(ask);
                    if (with.arrived() && without.arrived()) {
                        bench.found(
                                with.saysTheSameAs(without) ? REPEAT_SAME : REPEAT_DIFFERENT,
                                with.summary() + " with it, " + without.summary() + " without");
                    }
                });
    }

    private static boolean isForAnybody(Reply reply) {
        return reply.header("X-AUSERNAME").filter("anonymous"::equals).isPresent();
    }

    /** Returns the path of the call that failed; values of a query are not kept, so a call with one cannot be repeated. */
    private static Optional<String> target(Situation situation) {
        Exchange call = call(situation);
        boolean reads = call.method().is("GET");
        return call.address()
                .value()
                .filter(address -> reads
                        && address.host().is(situation.site().host())
                        && address.path().length() > situation.site().path().length()
                        && address.path().startsWith(situation.site().path())
                        && address.query().isEmpty())
                .map(Address::path);
    }

    private static Exchange call(Situation situation) {
        return situation.diagnosis().exchange();
    }
}
