package dev.why401.jira.datacenter;

import dev.why401.doctor.Ask;
import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.ExperimentPack.WhoAmI;
import dev.why401.doctor.Reply;
import java.util.Optional;

/** How Jira says who the caller is, and what it is itself. */
final class JiraOnPremises {
    private JiraOnPremises() {}

    /**
     * Asks {@code /myself}, which refuses whoever is not logged in.
     *
     * @param countsAsLogin whether the credential is a name with a secret: a wrong one counts as a failed login and brings the
     *     CAPTCHA, a token as Bearer does not
     *     (https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html)
     */
    record Myself(boolean countsAsLogin) implements WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/2/myself");
        }

        @Override
        public Optional<String> account(Reply reply) {
            return reply.json("name");
        }
    }

    /** Asks {@code /serverInfo}, which tells strangers what it is. */
    static final class ServerInfo implements Fingerprint {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/2/serverInfo");
        }

        /** A Jira that shows strangers nothing refuses in its own name. */
        @Override
        public boolean isProduct(Reply reply) {
            boolean refused = reply.status() == 401 || reply.status() == 403;
            return reply.json("deploymentType").isPresent()
                    || (refused && reply.header("X-AREQUESTID").isPresent());
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            return reply.json("baseUrl");
        }
    }
}
