package dev.why401.general;

import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.CLIENT_SIGNATURE_BLOCKED;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Causes.WRONG_TOKEN_KIND;
import static dev.why401.knowledge.Signals.noCredentialSent;
import static dev.why401.knowledge.Signals.requestHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.worksInBrowser;
import static dev.why401.knowledge.Signals.worksInCurl;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/** What the User-Agent of a refused call tells: firewalls refuse the default ones of libraries by the name alone. */
final class ClientSignatureEvidence {
    private static final String WAF_BLAMED_ON_TOKEN = "https://github.com/sooperset/mcp-atlassian/pull/1326";

    static final Signal LIBRARY_AGENT = Signal.anyOf(Stream.of(
                            "python-requests",
                            "Python-urllib",
                            "python-httpx",
                            "aiohttp",
                            "Java/",
                            "Java-http-client",
                            "okhttp",
                            "HttpClient/",
                            "Go-http-client",
                            "node-fetch",
                            "undici",
                            "axios/",
                            "got (",
                            "curl/",
                            "Wget/",
                            "libwww-perl",
                            "GuzzleHttp",
                            "RestSharp",
                            "Faraday",
                            "Ruby",
                            "reqwest/",
                            "Dart/",
                            "PowerShell/",
                            "Scrapy")
                    .map(name -> requestHeader("User-Agent", name))
                    .toArray(Signal[]::new))
            .as("the User-Agent is that of an HTTP library");

    private static final Signal REFUSED = status(403, 406);

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "library-agent-refused",
                                LIBRARY_AGENT
                                        .and(REFUSED)
                                        .as("a client with the User-Agent of an HTTP library was refused with 403"))
                        .suggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(WAF_BLOCKED, BOT_CHALLENGE)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .source("https://github.com/bitfireAT/davx5-ose/issues/1990")
                        .cases("aa-087", "dc-036", "gw-002", "gw-003", "gw-004", "gw-046", "gw-126", "gw-127")
                        .wrongWhen(
                                "the application itself refused the call; most programs keep the default name and are served"),
                Rule.when(
                                "agent-on-many-lists",
                                requestHeader("User-Agent", "Python-urllib")
                                        .or(
                                                requestHeader("User-Agent", "libwww-perl"),
                                                requestHeader("User-Agent", "Java/1."))
                                        .and(status(403), noCredentialSent())
                                        .as(
                                                "an open address refused a client whose User-Agent stands on the lists of many firewalls"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .source("https://developers.cloudflare.com/waf/tools/browser-integrity-check/")
                        .source("https://www.islandandpine.com/blog/cloudflare-r2-403-user-agent/")
                        .cases("gw-002", "gw-003"),
                Rule.when(
                                "library-agent-refused-others-served",
                                LIBRARY_AGENT
                                        .and(REFUSED, worksInCurl().or(worksInBrowser()))
                                        .as(
                                                "a client with the User-Agent of an HTTP library is refused where curl or a browser is served"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(WAF_BLOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(WAF_BLAMED_ON_TOKEN)
                        .cases("aa-087", "dc-036", "gw-002", "gw-003", "gw-126", "gw-127"),
                Rule.when(
                                "no-agent-refused",
                                requestHeader("User-Agent")
                                        .not()
                                        .and(REFUSED)
                                        .as("a client without a User-Agent was refused"))
                        .suggests(CLIENT_SIGNATURE_BLOCKED, WAF_BLOCKED)
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html"),
                Rule.when(
                                "served-to-its-own-client-only",
                                says(
                                                "only be used from within",
                                                "only accepts requests from",
                                                "only be used with the official",
                                                "only be used through the official",
                                                "only be accessed through the official",
                                                "only be accessed from the official",
                                                "only available through the official",
                                                "only available in the official",
                                                "use the official client",
                                                "use the official app",
                                                "your client is not authorized to use",
                                                "client_validation_error",
                                                "missing Editor-Version header",
                                                "unofficial client",
                                                "third-party clients are not",
                                                "third party clients are not")
                                        .as("the service says that it serves its own program and no other"))
                        .stronglySuggests(CLIENT_SIGNATURE_BLOCKED)
                        .hintsAt(PERMISSION_DENIED, WRONG_TOKEN_KIND)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, WAF_BLOCKED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .answeredBy(SUGGESTS, Answerer.API_GATEWAY, "")
                        .notAnsweredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION)
                        .source("https://github.com/Wei-Shaw/claude-relay-service/issues/1093")
                        .source("https://github.com/decolua/9router/issues/4103")
                        .wrongWhen("The key itself is of a plan that covers this program alone."));
    }

    private ClientSignatureEvidence() {}
}
