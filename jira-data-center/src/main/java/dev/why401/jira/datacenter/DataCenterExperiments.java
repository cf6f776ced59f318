package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterQuestions.*;
import static dev.why401.knowledge.Questions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Situation;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be tried at a Jira or Confluence on premises with the credential. */
final class DataCenterExperiments {
    /** A name that no directory has: a login under it is refused, and counted against nobody. */
    private static final String NOBODY = "why401-no-such-user";

    /** Jira asks for a CAPTCHA after three failed logins unless an administrator sets another number. */
    private static final int LOGINS_BEFORE_CAPTCHA = 3;

    private DataCenterExperiments() {}

    static List<Experiment> all() {
        return Stream.of(
                        Stream.of(asBearer(), arrival(), failedLogins()),
                        AccessExperiments.all().stream(),
                        PlaceExperiments.all().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** A token as Bearer that is not known is overlooked, and none is counted as a failed login. */
    private static Experiment asBearer() {
        return Experiment.named("secret-as-bearer", "send the same secret as Bearer, without the name")
                .reveals(AS_BEARER)
                .requests(1)
                .needs("a name with a secret", situation -> isSentAs(Scheme.BASIC, situation))
                .sendsCredential()
                .runs(bench -> {
                    Reply reply = askWhoIAm(bench, Presented.asBearer());
                    if (account(bench, reply).isPresent()) {
                        bench.found(BEARER_ACCEPTED, reply.summary());
                    } else if (isAnonymous(reply)) {
                        bench.found(BEARER_OVERLOOKED, reply.summary());
                    } else if (reply.status() == 401 || reply.status() == 403) {
                        bench.found(BEARER_REFUSED, reply.summary());
                    }
                });
    }

    /**
     * An unknown token is overlooked as if none had been sent, while a login as Basic that fails is always told so: the one
     * shows whether the other arrives.
     */
    private static Experiment arrival() {
        return Experiment.named("login-arrival", "log in by a name that nobody has, to see whether a login arrives")
                .reveals(ARRIVAL)
                .requests(2)
                .needs("a token", situation -> isSentAs(Scheme.BEARER, situation))
                .sendsCredential(any -> true)
                .runs(bench -> {
                    Reply without = bench.ask(bench.whoAmI().orElseThrow().ask());
                    Reply with = askWhoIAm(bench, Presented.asBasic(NOBODY));
                    if (with.arrived() && without.arrived()) {
                        bench.found(with.saysTheSameAs(without) ? ARRIVAL_LOST : ARRIVAL_READ, with.summary());
                    }
                });
    }

    private static Experiment failedLogins() {
        return Experiment.named("failed-logins", "read in the session of the account how many logins failed")
                .reveals(FAILED_LOGINS)
                .requests(1)
                .needs("a Jira", DataCenterExperiments::isJira)
                .needs("a token, or a login that was accepted", DataCenterExperiments::isNoLogin)
                .sendsCredential()
                .runs(bench -> {
                    Reply reply = bench.ask(Ask.get("rest/auth/1/session").presenting(Presented.asGiven()));
                    Optional<Integer> failed = reply.json("loginInfo.failedLoginCount")
                            .flatMap(DataCenterExperiments::number)
                            .or(() -> reply.json("name").map(name -> 0));
                    if (failed.isPresent()) {
                        boolean many = failed.get() >= LOGINS_BEFORE_CAPTCHA;
                        bench.found(many ? SESSION_CROWDED : SESSION_QUIET, failed.get() + " failed logins");
                    } else if (reply.status() == 401) {
                        bench.found(SESSION_NOBODY, reply.summary());
                    }
                });
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}(\\.0)?") ? Optional.of((int) Double.parseDouble(text)) : Optional.empty();
    }

    static Reply askWhoIAm(Bench bench, Presented form) {
        return bench.ask(bench.whoAmI().orElseThrow().ask().presenting(form));
    }

    private static Optional<String> account(Bench bench, Reply reply) {
        return reply.isSuccess() ? bench.whoAmI().orElseThrow().account(reply) : Optional.empty();
    }

    /** Returns whether Jira or Confluence itself says that it saw nobody. */
    private static boolean isAnonymous(Reply reply) {
        return reply.header("X-AUSERNAME").filter("anonymous"::equals).isPresent()
                || (reply.isSuccess()
                        && reply.json("type").filter("anonymous"::equals).isPresent());
    }

    static boolean isSentAs(Scheme scheme, Situation situation) {
        return situation.site().credential().scheme().is(scheme);
    }

    /** Confluence knows neither the session nor the permissions of Jira. */
    static boolean isJira(Situation situation) {
        return situation.site().product().equals(Product.JIRA_DATA_CENTER);
    }

    /** A name with a secret that was accepted a moment ago has no failed login any more, and will have none. */
    static boolean isNoLogin(Situation situation) {
        return isSentAs(Scheme.BEARER, situation) || situation.found(IDENTITY_ACCEPTED);
    }
}
