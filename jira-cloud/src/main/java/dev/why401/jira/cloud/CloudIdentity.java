package dev.why401.jira.cloud;

import dev.why401.doctor.Ask;
import dev.why401.doctor.ExperimentPack;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.evidence.Product;
import dev.why401.evidence.SecretKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How Jira and Confluence are asked who the caller is, and how they are recognised. */
final class CloudIdentity {
    /** The path of Jira's answer below its root. */
    static final String MYSELF = "rest/api/3/myself";

    /** The path of Confluence's answer below the root of the site. */
    static final String CURRENT_USER = "wiki/rest/api/user/current";

    private static final String WIKI = "wiki/";

    /** Refused calls with these do not bring a CAPTCHA nearer: https://github.com/AtlassianPS/JiraPS/issues/107. */
    private static final Set<SecretKind> NO_LOGIN = Set.of(
            SecretKind.API_TOKEN,
            SecretKind.SCOPED_API_TOKEN,
            SecretKind.SERVICE_ACCOUNT_TOKEN,
            SecretKind.OAUTH_ACCESS_TOKEN,
            SecretKind.CONNECT_JWT);

    private CloudIdentity() {}

    static ExperimentPack.WhoAmI whoAmI(Site site) {
        return isConfluence(site) ? new CurrentUser(site) : new Myself(site);
    }

    static ExperimentPack.Fingerprint fingerprint(Site site) {
        return isConfluence(site) ? new ConfluenceItself(site) : new ServerInfo();
    }

    /** Returns whether Confluence is examined, and not Jira. */
    static boolean isConfluence(Site site) {
        return site.product().equals(Product.CONFLUENCE_CLOUD);
    }

    /**
     * Returns whether a call that carries the credential counts as an attempt to log in. A password does, and so does what
     * cannot be told from one; tokens are no login.
     */
    static boolean countsAsLogin(Site site) {
        return site.credential().secret().value().filter(NO_LOGIN::contains).isEmpty();
    }

    /** Returns the path of Confluence's answer below the base URL, with which some write /wiki and some do not. */
    private static String currentUser(Site site) {
        return site.path().endsWith("/" + WIKI) ? CURRENT_USER.substring(WIKI.length()) : CURRENT_USER;
    }

    /** Returns the account that Jira names. */
    static Optional<String> jiraAccount(Reply reply) {
        return reply.json("accountId").map(id -> reply.json("displayName").orElse(id));
    }

    /** Returns the account that Confluence names; a space that is open to everybody makes it answer to anonymous, too. */
    static Optional<String> confluenceAccount(Reply reply) {
        return reply.json("accountId")
                .filter(id -> !reply.json("type").orElse("").equals("anonymous"))
                .map(id -> reply.json("displayName").orElse(id));
    }

    /** Asks {@code /myself}, which refuses whoever is not logged in. */
    private record Myself(Site site) implements ExperimentPack.WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get(MYSELF);
        }

        @Override
        public Optional<String> account(Reply reply) {
            return jiraAccount(reply);
        }

        @Override
        public boolean countsAsLogin() {
            return CloudIdentity.countsAsLogin(site);
        }
    }

    /** Asks {@code /user/current}. */
    private record CurrentUser(Site site) implements ExperimentPack.WhoAmI {
        @Override
        public Ask ask() {
            return Ask.get(currentUser(site));
        }

        @Override
        public Optional<String> account(Reply reply) {
            return confluenceAccount(reply);
        }

        @Override
        public boolean countsAsLogin() {
            return CloudIdentity.countsAsLogin(site);
        }
    }

    /** Asks {@code /serverInfo}, which tells strangers what it is; at the gateway it is the gateway that answers strangers. */
    private static final class ServerInfo implements ExperimentPack.Fingerprint {
        @Override
        public Ask ask() {
            return Ask.get("rest/api/3/serverInfo");
        }

        @Override
        public boolean isProduct(Reply reply) {
            return reply.json("deploymentType").isPresent() || isGateway(reply);
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            return reply.json("baseUrl");
        }
    }

    /** Recognises Confluence by its words to strangers, whom it refuses or calls anonymous. */
    private record ConfluenceItself(Site site) implements ExperimentPack.Fingerprint {
        @Override
        public Ask ask() {
            return Ask.get(currentUser(site));
        }

        @Override
        public boolean isProduct(Reply reply) {
            boolean refused = reply.json("statusCode").isPresent()
                    && reply.json("message").orElse("").toLowerCase(Locale.ROOT).contains("confluence");
            boolean unread = reply.header("WWW-Authenticate").orElse("").contains("%2Fwiki");
            return refused
                    || unread
                    || reply.json("type").filter("anonymous"::equals).isPresent()
                    || isGateway(reply);
        }

        @Override
        public Optional<String> baseUrl(Reply reply) {
            return Optional.empty();
        }
    }

    private static boolean isGateway(Reply reply) {
        return reply.header("x-failure-category").isPresent();
    }
}
