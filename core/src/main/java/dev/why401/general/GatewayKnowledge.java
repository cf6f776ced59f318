package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows why something in front of the application, or on the caller's side, refused a call: firewalls, challenges, access
 * proxies, API gateways, web gateways, captive portals, limits and outages. Immutable and thread-safe.
 */
public final class GatewayKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    CloudflareRefusals.rules(),
                    AmazonRefusals.rules(),
                    AzureAndGoogleRefusals.rules(),
                    FirewallRefusals.rules(),
                    BotChallenges.rules(),
                    GuardSentences.rules(),
                    HostingPlatformRefusals.rules(),
                    BlocksInOtherLanguages.rules(),
                    AccessProxyRefusals.rules(),
                    ApiGatewayRefusals.rules(),
                    GatewayReasons.rules(),
                    GatewayChecks.rules(),
                    VerdictsOfGateways.rules(),
                    VerdictsOnBlockPages.rules(),
                    ServersThatAreAnother.rules(),
                    StorageAndSignedCalls.rules(),
                    InternetInformationServices.rules(),
                    CallersNetworkRefusals.rules(),
                    NetworkLogins.rules(),
                    ClientSignatureEvidence.rules(),
                    LoginPageFailures.rules(),
                    WebServerRefusals.rules(),
                    ServerLogs.rules(),
                    ProxyLogs.rules(),
                    LimitsAndOutages.rules(),
                    ThinRefusals.rules(),
                    CircumstancesInFront.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public GatewayKnowledge() {}

    @Override
    public String id() {
        return "gateways";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
