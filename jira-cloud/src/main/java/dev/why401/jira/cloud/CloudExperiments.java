package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.evidence.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be tried at Jira Cloud. */
final class CloudExperiments {
    private static final String GATEWAY_HOST = "api.atlassian.com";
    private static final Pattern CLOUD_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CloudExperiments() {}

    static List<Experiment> all() {
        return List.of(Experiment.named(
                        "cloud-gateway", "try the same e-mail and token at the gateway address of the site")
                .reveals(GATEWAY)
                .requests(2)
                .needs("a site of Atlassian", situation -> situation.site().isUnder("atlassian.net"))
                .needs(
                        "a name with a token",
                        situation -> situation.site().credential().scheme().is(Scheme.BASIC))
                .sendsCredential()
                .runs(CloudExperiments::tryGateway));
    }

    private static void tryGateway(Bench bench) {
        Optional<String> cloudId = bench.ask(Ask.get("/_edge/tenant_info"))
                .json("cloudId")
                .filter(id -> CLOUD_ID.matcher(id).matches());
        if (cloudId.isEmpty()) {
            return;
        }
        String base = "https://" + GATEWAY_HOST + "/ex/jira/" + cloudId.get();
        Reply reply = bench.ask(Ask.get(base + "/rest/api/3/myself").presenting(Presented.asGiven()));
        String category = reply.header("x-failure-category").orElse("");
        if (reply.isSuccess() && reply.json("accountId").isPresent()) {
            bench.found(GATEWAY_ACCEPTS, base);
        } else if (category.contains("SCOPE")) {
            bench.found(GATEWAY_LACKS_SCOPE, base);
        } else if (category.contains("MISMATCH")) {
            bench.found(GATEWAY_MISMATCH, reply.summary());
        } else if (reply.arrived()) {
            bench.found(GATEWAY_REFUSES, reply.summary());
        }
    }

    /** Asks {@code /myself}, which refuses whoever is not logged in. */
    static final class Myself implements ExperimentPack.WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/3/myself");
        }

        @Override
        public Optional<String> account(Reply reply) {
            return reply.json("accountId").map(id -> reply.json("displayName").orElse(id));
        }

        @Override
        public boolean countsAsLogin() {
            return true;
        }
    }

    /** Asks {@code /serverInfo}, which tells strangers what it is. */
    static final class ServerInfo implements ExperimentPack.Fingerprint {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/3/serverInfo");
        }

        @Override
        public boolean isProduct(Reply reply) {
            return reply.json("deploymentType").isPresent();
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            return reply.json("baseUrl");
        }
    }
}
