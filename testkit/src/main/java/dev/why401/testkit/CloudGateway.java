package dev.why401.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/**
 * The gateway, {@code api.atlassian.com}: checks credential, installation and scopes before any product sees the
 * call.
 */
final class CloudGateway {

    /** A credential that the gateway accepts. */
    private record Holder(CloudAccount account, CloudAccount.Token token) {
        boolean isApp() {
            return token.kind() == CloudAccount.Token.Kind.OAUTH;
        }
    }

    private final CloudWorld world;
    private final AtlassianHeaders headers;
    private final JiraResources jira;
    private final ConfluenceResources confluence;

    CloudGateway(CloudWorld world, AtlassianHeaders headers, JiraResources jira, ConfluenceResources confluence) {
        this.world = world;
        this.headers = headers;
        this.jira = jira;
        this.confluence = confluence;
    }

    MockResponse answer(IncomingCall call) {
        SentAuthorization sent = SentAuthorization.readByTheBook(call.header("Authorization"));
        List<String> path = call.segments();
        if (path.size() > 3 && path.get(0).equals("ex")) {
            return product(call, path, holderOf(sent));
        }
        return headers.gateway(
                switch (call.method() + " " + call.path()) {
                    case "GET /oauth/token/accessible-resources" ->
                        forAppsOnly(
                                sent,
                                null,
                                holder -> GatewayAnswers.accessibleResources(
                                        world.places().site(), holder.token().scopes()));
                    case "GET /me" -> forAppsOnly(sent, "read:me", holder -> GatewayAnswers.me(holder.account()));
                    default -> GatewayAnswers.notFound();
                });
    }

    private MockResponse product(IncomingCall call, List<String> path, @Nullable Holder holder) {
        if (holder == null) {
            return headers.gateway(
                    isPairOfTwoAccounts(call) ? GatewayAnswers.authMismatch() : GatewayAnswers.unauthorized());
        }
        boolean ownCloudId = path.get(2).equals(CloudWorld.CLOUD_ID);
        if (holder.isApp() && (!ownCloudId || world.failsWith(JiraCloudFailure.APP_NOT_INSTALLED))) {
            return headers.gateway(GatewayAnswers.appNotInstalled());
        }
        if (!ownCloudId) {
            // Not recorded for tokens with scopes; a wrong pair is the nearest record.
            return headers.gateway(GatewayAnswers.unauthorized());
        }
        if (world.failsWith(JiraCloudFailure.SITE_SUSPENDED)) {
            return headers.gateway(GatewayAnswers.tenantSuspended());
        }
        boolean forConfluence = path.get(1).equals("confluence");
        IncomingCall moved = call.movedTo(pathAtTheSite(path.subList(3, path.size()), forConfluence));
        if (!RequiredScopes.cover(holder.token().scopes(), moved)) {
            return headers.gateway(GatewayAnswers.scopeDoesNotMatch());
        }
        CloudCaller caller = new CloudCaller.Known(holder.account());
        return forConfluence ? confluence.answer(moved, caller, false) : jira.answer(moved, caller);
    }

    /** Returns whether the call carries, as Basic, a token that counts and the e-mail of an account that it is not of. */
    private boolean isPairOfTwoAccounts(IncomingCall call) {
        return SentAuthorization.readByTheBook(call.header("Authorization")) instanceof SentAuthorization.Basic basic
                && world.accounts().stream()
                        .filter(account -> !account.email().equalsIgnoreCase(basic.user()))
                        .anyMatch(account -> account.accepted(basic.secret()) != null);
    }

    private static String pathAtTheSite(List<String> segments, boolean forConfluence) {
        String path = "/" + String.join("/", segments);
        return forConfluence && !path.startsWith("/wiki/") ? "/wiki" + path : path;
    }

    private interface AppAnswer {
        MockResponse to(Holder holder);
    }

    private MockResponse forAppsOnly(SentAuthorization sent, @Nullable String scope, AppAnswer answer) {
        Holder holder = holderOf(sent);
        if (holder != null && holder.isApp()) {
            boolean covered = scope == null || holder.token().scopes().contains(scope);
            return covered ? answer.to(holder) : GatewayAnswers.scopeDoesNotMatch();
        }
        return sent instanceof SentAuthorization.SignedBearer
                ? GatewayAnswers.unauthorized()
                : GatewayAnswers.authMismatch();
    }

    private @Nullable Holder holderOf(SentAuthorization sent) {
        if (sent instanceof SentAuthorization.Basic basic) {
            CloudAccount named = world.find(basic.user());
            CloudAccount.Token token = named == null ? null : named.accepted(basic.secret());
            return named != null && token != null && token.kind() == CloudAccount.Token.Kind.SCOPED
                    ? new Holder(named, token)
                    : null;
        }
        if (sent instanceof SentAuthorization.OpaqueBearer bearer) {
            return bearerHolder(bearer.token());
        }
        if (sent instanceof SentAuthorization.SignedBearer bearer) {
            Instant expiry = FakeTokens.expiryOf(bearer.token());
            boolean over = expiry != null && !world.now().isBefore(expiry);
            return over ? null : bearerHolder(bearer.token());
        }
        return null;
    }

    private @Nullable Holder bearerHolder(String secret) {
        Set<CloudAccount.Token.Kind> welcome = Set.of(CloudAccount.Token.Kind.SCOPED, CloudAccount.Token.Kind.OAUTH);
        for (CloudAccount account : world.accounts()) {
            CloudAccount.Token token = account.accepted(secret);
            if (token != null && welcome.contains(token.kind())) {
                return new Holder(account, token);
            }
        }
        return null;
    }
}
