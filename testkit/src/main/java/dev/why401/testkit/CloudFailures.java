package dev.why401.testkit;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;

/** Lets the failure that is on speak before the site or the gateway does, where it stands in front of them. */
final class CloudFailures {

    /** Where no client can go but one that stays inside the simulation. */
    private static final HttpUrl PRIVATE_ADDRESS = HttpUrl.get("http://10.20.30.40:8080/");

    /** Agents that HTTP libraries send when nobody sets one. */
    private static final Pattern LIBRARY_AGENT =
            Pattern.compile("(?i)(okhttp|java|python-\\w+|curl|go-http-client)/.*");

    private static final Duration AGE_OF_CACHED_ANSWER = Duration.ofSeconds(1873);

    private final CloudWorld world;
    private final AtlassianHeaders headers;

    CloudFailures(CloudWorld world, AtlassianHeaders headers) {
        this.world = world;
        this.headers = headers;
    }

    MockResponse inFrontOfSite(IncomingCall call, Function<IncomingCall, MockResponse> site) {
        JiraCloudFailure failure = world.failure();
        MockResponse instead = failure == null ? null : insteadOfSite(failure, call);
        return instead == null ? site.apply(withoutWhatIsStripped(call)) : instead;
    }

    MockResponse inFrontOfGateway(IncomingCall call, Function<IncomingCall, MockResponse> gateway) {
        JiraCloudFailure failure = world.failure();
        MockResponse instead = failure == null ? null : insteadOfGateway(failure, call);
        return instead == null ? gateway.apply(withoutWhatIsStripped(call)) : instead;
    }

    private IncomingCall withoutWhatIsStripped(IncomingCall call) {
        return world.failsWith(JiraCloudFailure.HEADER_STRIPPED) ? call.withoutAuthorization() : call;
    }

    private @Nullable MockResponse insteadOfSite(JiraCloudFailure failure, IncomingCall call) {
        HttpUrl asked = onto(world.places().site(), call);
        boolean product = call.isUnder("/rest") || call.isUnder("/wiki");
        return switch (failure) {
            case CLOUDFRONT_BLOCKED -> EdgePages.cloudFrontBlocked();
            case CLOUDFRONT_BAD_REQUEST -> EdgePages.cloudFrontBadRequest();
            case CLOUDFRONT_GEO_BLOCKED -> EdgePages.cloudFrontGeoBlocked();
            case CLOUDFLARE_CHALLENGE -> EdgePages.cloudflareChallenge();
            case CLOUDFLARE_1010 -> namesALibrary(call) ? EdgePages.cloudflareError(1010) : null;
            case CLOUDFLARE_IP_BANNED -> EdgePages.cloudflareError(1006);
            case AKAMAI_DENIED -> EdgePages.akamaiDenied(asked);
            case F5_REJECTED -> EdgePages.f5Rejected();
            case ACCESS_PROXY_LOGIN ->
                EdgePages.accessProxyRedirect(world.places().login(), asked);
            case LOGIN_PAGE_200 -> headers.edge(JiraAnswers.loginPage());
            case REDIRECT_TO_OTHER_ORIGIN ->
                Answers.redirect(301, onto(world.places().otherOrigin(), call).toString());
            case REDIRECT_TO_PRIVATE_ADDRESS ->
                Answers.redirect(302, onto(PRIVATE_ADDRESS, call).toString());
            case CACHED_401 -> call.method().equals("GET") ? cachedRefusal() : null;
            case RATE_LIMITED -> product ? asJira(JiraAnswers.rateLimited()) : null;
            case IP_NOT_ALLOWED -> product ? asJira(JiraAnswers.addressNotAllowed()) : null;
            case SITE_SUSPENDED -> product ? headers.edge(JiraAnswers.pageUnavailable(503)) : null;
            case SERVICE_INCIDENT -> call.isUnder("/rest") ? headers.edge(JiraAnswers.pageUnavailable(503)) : null;
            case NO_PRODUCT_ACCESS,
                    PERMISSION_HIDDEN,
                    ADMIN_REQUIRED,
                    ADMIN_REQUIRED_AS_401,
                    XSRF,
                    CAPTCHA,
                    APP_NOT_INSTALLED,
                    HEADER_STRIPPED -> null;
        };
    }

    private @Nullable MockResponse insteadOfGateway(JiraCloudFailure failure, IncomingCall call) {
        boolean product = call.isUnder("/ex");
        return switch (failure) {
            case CLOUDFRONT_BLOCKED -> EdgePages.cloudFrontBlocked();
            case CLOUDFRONT_BAD_REQUEST -> EdgePages.cloudFrontBadRequest();
            case CLOUDFRONT_GEO_BLOCKED -> EdgePages.cloudFrontGeoBlocked();
            case RATE_LIMITED -> product ? headers.gateway(GatewayAnswers.rateLimited()) : null;
            case IP_NOT_ALLOWED -> product ? asJira(JiraAnswers.addressNotAllowed()) : null;
            case SERVICE_INCIDENT -> headers.gateway(Answers.empty(503));
            default -> null;
        };
    }

    /** One and the same answer each time, ids included: the cache does not ask Jira again. */
    private MockResponse cachedRefusal() {
        return JiraAnswers.notAuthenticated(Answers.JSON, world.places().site())
                .setHeader("Date", Answers.httpDate(world.now().minus(AGE_OF_CACHED_ANSWER)))
                .setHeader("Server", "AtlassianEdge")
                .setHeader("x-arequestid", "0f0e0d0c0b0a09080706050403020100")
                .setHeader("Age", AGE_OF_CACHED_ANSWER.toSeconds())
                .setHeader("X-Cache", "HIT");
    }

    private MockResponse asJira(MockResponse answer) {
        return headers.jira(answer, new CloudCaller.Anonymous(false));
    }

    private static HttpUrl onto(HttpUrl place, IncomingCall call) {
        return call.url()
                .newBuilder()
                .scheme(place.scheme())
                .host(place.host())
                .port(place.port())
                .build();
    }

    private static boolean namesALibrary(IncomingCall call) {
        String agent = call.header("User-Agent");
        return agent == null || LIBRARY_AGENT.matcher(agent).matches();
    }
}
