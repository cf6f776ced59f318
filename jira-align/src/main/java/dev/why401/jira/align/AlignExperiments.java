package dev.why401.jira.align;

import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.evidence.SecretKind.SERVICE_ACCOUNT_TOKEN;
import static dev.why401.jira.align.AlignQuestions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.ExperimentPack.WhoAmI;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.doctor.Situation;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be tried at Jira Align. Its own tokens lock nobody out, however often they are refused: no page of the vendor knows of a
 * count. A name with a secret belongs to an Atlassian account and is counted as a login.
 */
final class AlignExperiments {
    /** No role is needed for it; a release may lack it. */
    private static final String CURRENT_USER = "rest/align/api/2/users/current";

    private static final String ONE_USER = "rest/align/api/2/Users?$top=1";

    private static final Pattern USER_ID = Pattern.compile("\\d{1,18}");

    private static final Set<SecretKind> ATLASSIAN = Set.of(API_TOKEN, SCOPED_API_TOKEN, SERVICE_ACCOUNT_TOKEN);

    private AlignExperiments() {}

    static List<Experiment> all() {
        return List.of(users(), prefix(), asBearer(), asBasic());
    }

    private static Experiment users() {
        return Experiment.named("align-users", "ask for one user, which every role may read")
                .reveals(USERS)
                .requests(1)
                .needs("a token", situation -> isSentAs(Scheme.BEARER, situation))
                .sendsCredential()
                .runs(bench -> tell(
                        bench,
                        bench.ask(Ask.get(ONE_USER).presenting(Presented.asGiven())),
                        USERS_SERVED,
                        USERS_REFUSED));
    }

    private static Experiment prefix() {
        return Experiment.named("align-prefix", "put user:<id>| in front of the token")
                .reveals(PREFIX)
                .requests(1)
                .needs("a token without its prefix", AlignExperiments::isBare)
                .needs(
                        "the numeric id of the user, as the name beside the token",
                        situation -> USER_ID.matcher(situation.site().user()).matches())
                .sendsCredential()
                .runs(bench -> {
                    String start = "user:" + bench.site().user() + "|";
                    tell(bench, askAs(bench, Presented.asBearer(start)), PREFIX_ACCEPTED, PREFIX_REFUSED);
                });
    }

    private static Experiment asBearer() {
        return Experiment.named("align-bearer", "send the same token as Bearer, without a name")
                .reveals(AS_BEARER)
                .requests(1)
                .needs("a name with a secret", situation -> isSentAs(Scheme.BASIC, situation))
                .sendsCredential()
                .runs(bench -> tell(
                        bench,
                        askAs(bench, Presented.asBearer(prefixLost(bench.site()))),
                        BEARER_ACCEPTED,
                        BEARER_REFUSED));
    }

    /** Basic takes the token apart at its first colon: the word user becomes the name, and the rest the password. */
    private static String prefixLost(Site site) {
        return site.user().equals("user") ? "user:" : "";
    }

    private static Experiment asBasic() {
        return Experiment.named("align-basic", "send the same token as Basic with the e-mail")
                .reveals(AS_BASIC)
                .requests(1)
                .needs("a token of an Atlassian account, sent as Bearer", AlignExperiments::isAtlassianBearer)
                .needs(
                        "the e-mail of the account, as the name beside the token",
                        situation -> situation.site().user().contains("@"))
                .sendsCredential(any -> true)
                .runs(bench -> tell(bench, askAs(bench, Presented.asBasic()), BASIC_ACCEPTED, BASIC_REFUSED));
    }

    private static boolean isAtlassianBearer(Situation situation) {
        SecretKind kind = situation.site().credential().secret().orNull();
        return isSentAs(Scheme.BEARER, situation) && kind != null && ATLASSIAN.contains(kind);
    }

    private static boolean isBare(Situation situation) {
        SentCredential sent = situation.site().credential();
        return sent.scheme().is(Scheme.BEARER) && !sent.secret().is(SecretKind.ALIGN_TOKEN);
    }

    private static boolean isSentAs(Scheme scheme, Situation situation) {
        return situation.site().credential().scheme().is(scheme);
    }

    private static Reply askAs(Bench bench, Presented form) {
        return bench.ask(Ask.get(CURRENT_USER).presenting(form));
    }

    /** A release without the resource answers 404 once it has accepted the token. */
    private static void tell(Bench bench, Reply reply, Outcome accepted, Outcome refused) {
        if ((reply.isSuccess() && reply.isJson()) || isUnknownRoute(reply)) {
            bench.found(accepted, reply.summary());
        } else if (reply.status() == 400 || reply.status() == 401) {
            bench.found(refused, reply.summary());
        }
    }

    private static boolean isUnknownRoute(Reply reply) {
        return reply.status() == 404 && reply.body().isEmpty();
    }

    /** Asks for the caller's own record, which is refused to whoever is not logged in. */
    record CurrentUser(boolean countsAsLogin) implements WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get(CURRENT_USER);
        }

        @Override
        public Optional<String> account(Reply reply) {
            return reply.json("id").map(id -> "user " + id.replaceFirst("\\.0$", ""));
        }
    }

    /**
     * Asks as a stranger for a resource of the API: it is refused with a bare 401, and everything else that may stand there (a
     * firewall, a login, another product) says more.
     */
    static final class BareRefusal implements Fingerprint {
        private static final Set<Answerer> IN_FRONT = Set.of(
                Answerer.EDGE,
                Answerer.ACCESS_PROXY,
                Answerer.FORWARD_PROXY,
                Answerer.CAPTIVE_PORTAL,
                Answerer.LOGIN_PAGE);

        @Override
        public Ask ask() {
            return Ask.get(CURRENT_USER);
        }

        @Override
        public boolean isProduct(Reply reply) {
            return reply.status() == 401 && !reply.isHtml() && !IN_FRONT.contains(reply.answeredBy());
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            return Optional.empty();
        }
    }
}
