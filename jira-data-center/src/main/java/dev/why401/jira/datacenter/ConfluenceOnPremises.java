package dev.why401.jira.datacenter;

import dev.why401.doctor.Ask;
import dev.why401.doctor.ExperimentPack.Fingerprint;
import dev.why401.doctor.ExperimentPack.WhoAmI;
import dev.why401.doctor.Reply;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Confluence says who the caller is, and what it is itself. */
final class ConfluenceOnPremises {
    private ConfluenceOnPremises() {}

    /**
     * Asks {@code /user/current}, which calls a stranger anonymous
     * (https://docs.atlassian.com/ConfluenceServer/rest/7.20.3/#api/user-getCurrent).
     *
     * @param countsAsLogin as in {@link JiraOnPremises.Myself}
     */
    record CurrentUser(boolean countsAsLogin) implements WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/user/current");
        }

        @Override
        public Optional<String> account(Reply reply) {
            boolean known = reply.json("type").filter("known"::equals).isPresent();
            return known ? reply.json("username").or(() -> reply.json("displayName")) : Optional.empty();
        }
    }

    /**
     * Asks for the manifest of application links, which every Confluence shows to strangers so that others can link to it
     * (https://confluence.atlassian.com/kb/how-to-update-or-fix-application-links-via-sql-764117580.html).
     */
    static final class Manifest implements Fingerprint {
        private static final Pattern URL = Pattern.compile("<url>\\s*([^<\\s]{1,200})\\s*</url>");

        @Override
        public Ask ask() {
            return Ask.get("rest/applinks/1.0/manifest").with("Accept", "application/xml");
        }

        @Override
        public boolean isProduct(Reply reply) {
            boolean refused = reply.status() == 401 || reply.status() == 403;
            return reply.body().contains("<typeId>confluence</typeId>")
                    || (refused && reply.header("X-Confluence-Request-Time").isPresent());
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            Matcher url = URL.matcher(reply.body());
            return url.find() ? Optional.of(url.group(1)) : Optional.empty();
        }
    }
}
