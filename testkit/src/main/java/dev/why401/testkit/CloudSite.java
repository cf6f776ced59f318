package dev.why401.testkit;

import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * The site host, {@code <site>.atlassian.net}: what is in front, whom the credential stands for, which product
 * answers.
 */
final class CloudSite {

    private final CloudWorld world;
    private final AtlassianHeaders headers;
    private final JiraResources jira;
    private final ConfluenceResources confluence;

    CloudSite(CloudWorld world, AtlassianHeaders headers, JiraResources jira, ConfluenceResources confluence) {
        this.world = world;
        this.headers = headers;
        this.jira = jira;
        this.confluence = confluence;
    }

    MockResponse answer(IncomingCall call) {
        if (call.is("GET", "/_edge/tenant_info")) {
            return headers.edge(JiraAnswers.tenantInfo());
        }
        SentAuthorization sent = SentAuthorization.readBySite(call.header("Authorization"));
        boolean forConfluence = call.isUnder("/wiki");
        MockResponse refused = refuseAtTheEdge(sent, forConfluence);
        if (refused != null) {
            return refused;
        }
        if (forConfluence) {
            boolean unreadable = sent instanceof SentAuthorization.Basic basic && !basic.isReadablePair();
            return confluence.answer(call, callerOf(sent), unreadable);
        }
        if (!call.isUnder("/rest")) {
            return headers.edge(JiraAnswers.deadLink());
        }
        return askJira(call, sent);
    }

    private MockResponse askJira(IncomingCall call, SentAuthorization sent) {
        CloudCaller nobody = new CloudCaller.Anonymous(false);
        if (sent instanceof SentAuthorization.SignedBearer) {
            return headers.jira(JiraAnswers.signedBearerRefused(world.places().site()), nobody);
        }
        if (sent instanceof SentAuthorization.ConnectToken) {
            return headers.jira(JiraAnswers.connectAppRefused(), nobody);
        }
        if (world.failsWith(JiraCloudFailure.CAPTCHA)
                && sent instanceof SentAuthorization.Basic basic
                && basic.namesUser()) {
            return headers.jira(JiraAnswers.captchaChallenge(), nobody);
        }
        return jira.answer(call, callerOf(sent));
    }

    /** Returns the refusal of a credential that neither product gets to see, null if there is none. */
    private @Nullable MockResponse refuseAtTheEdge(SentAuthorization sent, boolean forConfluence) {
        if (sent instanceof SentAuthorization.OpaqueBearer && !forConfluence) {
            return headers.edge(JiraAnswers.connectTokenUnreadable());
        }
        if (sent instanceof SentAuthorization.Basic basic) {
            CloudAccount named = world.find(basic.user());
            if (named != null && named.hasPassword(basic.secret())) {
                return headers.edge(JiraAnswers.passwordsAreDeprecated());
            }
        }
        return null;
    }

    private CloudCaller callerOf(SentAuthorization sent) {
        if (!(sent instanceof SentAuthorization.Basic basic)) {
            return new CloudCaller.Anonymous(false);
        }
        CloudAccount named = world.find(basic.user());
        CloudAccount.Token token = named == null ? null : named.accepted(basic.secret());
        return named != null && token != null && token.kind() == CloudAccount.Token.Kind.UNSCOPED
                ? new CloudCaller.Known(named)
                : new CloudCaller.Anonymous(basic.namesUser());
    }
}
