package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;

import dev.why401.doctor.Ask;
import dev.why401.doctor.Bench;
import dev.why401.doctor.Presented;
import dev.why401.doctor.Reply;
import dev.why401.doctor.Site;
import dev.why401.knowledge.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is tried at the gateway, {@code https://api.atlassian.com}. */
final class GatewayTrials {
    private static final String FAILURE_CATEGORY = "x-failure-category";

    /** A grant is for a handful of sites, and the start of the body that is read holds no more. */
    private static final int MOST_SITES = 20;

    private static final Pattern BASE =
            Pattern.compile("/ex/(?:jira|confluence)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/.*");

    private GatewayTrials() {}

    /** Tries the credential as the integration sends it. */
    static void sameCredential(Bench bench) {
        Optional<String> base = baseUrl(bench);
        if (base.isPresent()) {
            Reply reply = bench.ask(whoAmI(bench.site(), base.get()).presenting(Presented.asGiven()));
            meaning(bench.site(), reply).ifPresent(outcome -> bench.found(outcome, base.get()));
        }
    }

    /** Tries the token as Bearer, which names no account that it could not belong to. */
    static void tokenAlone(Bench bench) {
        Optional<String> base = bench.canPresent(Presented.asBearer()) ? baseUrl(bench) : Optional.empty();
        if (base.isPresent()) {
            Reply reply = bench.ask(whoAmI(bench.site(), base.get()).presenting(Presented.asBearer()));
            meaning(bench.site(), reply)
                    .map(outcome -> isAlive(outcome) ? ALONE_ALIVE : ALONE_REFUSED)
                    .ifPresent(outcome -> bench.found(outcome, base.get()));
        }
    }

    /** Lists what an OAuth token was granted; only OAuth tokens may ask. */
    static void grants(Bench bench) {
        Optional<String> host =
                Hosts.isGateway(bench.site()) ? Optional.of(bench.site().host()) : Hosts.gatewayOf(bench.site());
        if (host.isEmpty()) {
            return;
        }
        Reply reply = bench.ask(Ask.get("https://" + host.get() + "/oauth/token/accessible-resources")
                .presenting(Presented.asGiven()));
        if (reply.status() == 401 || reply.status() == 403) {
            bench.found(GRANTS_REFUSED, reply.summary());
        } else if (reply.isSuccess() && reply.body().stripLeading().startsWith("[")) {
            List<String> granted = granted(reply);
            boolean isAmongThem = granted.stream().anyMatch(place -> isPlace(bench.site(), place));
            Outcome none = granted.isEmpty() ? GRANTS_NOTHING : GRANTS_OTHER_SITE;
            bench.found(isAmongThem ? GRANTS_SITE : none, String.join(", ", granted));
        }
    }

    /** Returns the addresses of the sites, and their ids where the gateway is examined. */
    private static List<String> granted(Reply reply) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < MOST_SITES; i++) {
            Optional<String> id = reply.json(i + ".id");
            if (id.isEmpty()) {
                break;
            }
            places.add(reply.json(i + ".url").orElse("") + " (" + id.get() + ")");
        }
        return places;
    }

    private static boolean isPlace(Site site, String place) {
        Optional<String> cloudId = cloudIdIn(site);
        return cloudId.isPresent()
                ? place.contains("(" + cloudId.get() + ")")
                : place.startsWith("https://" + site.host() + " ");
    }

    private static Ask whoAmI(Site site, String base) {
        boolean confluence = CloudIdentity.isConfluence(site);
        return Ask.get(base + "/" + (confluence ? CloudIdentity.CURRENT_USER : CloudIdentity.MYSELF));
    }

    private static Optional<Outcome> meaning(Site site, Reply reply) {
        String category = reply.header(FAILURE_CATEGORY).orElse("");
        String words = reply.json("message").orElse("");
        if (reply.isSuccess()) {
            boolean confluence = CloudIdentity.isConfluence(site);
            return (confluence ? CloudIdentity.confluenceAccount(reply) : CloudIdentity.jiraAccount(reply))
                    .map(account -> GATEWAY_ACCEPTS);
        } else if (category.contains("SCOPE") || words.contains("scope does not match")) {
            return Optional.of(GATEWAY_LACKS_SCOPE);
        } else if (words.contains("app is not installed")) {
            return Optional.of(GATEWAY_NOT_INSTALLED);
        } else if (category.contains("MISMATCH")) {
            return Optional.of(GATEWAY_MISMATCH);
        }
        return reply.status() == 401 ? Optional.of(GATEWAY_REFUSES) : Optional.empty();
    }

    private static boolean isAlive(Outcome outcome) {
        return outcome.equals(GATEWAY_ACCEPTS)
                || outcome.equals(GATEWAY_LACKS_SCOPE)
                || outcome.equals(GATEWAY_NOT_INSTALLED);
    }

    /** Returns the base URL of the site at the gateway, without a slash at the end. */
    private static Optional<String> baseUrl(Bench bench) {
        Site site = bench.site();
        Optional<String> host = Hosts.isGateway(site) ? Optional.of(site.host()) : Hosts.gatewayOf(site);
        Optional<String> cloudId = Hosts.isGateway(site)
                ? cloudIdIn(site)
                : bench.ask(Ask.get("/_edge/tenant_info")).json("cloudId").filter(CloudId::isOne);
        String product = CloudIdentity.isConfluence(site) ? "confluence" : "jira";
        return host.flatMap(name -> cloudId.map(id -> "https://" + name + "/ex/" + product + "/" + id));
    }

    private static Optional<String> cloudIdIn(Site site) {
        Matcher base = BASE.matcher(site.path());
        return base.matches() ? Optional.of(base.group(1)) : Optional.empty();
    }
}
