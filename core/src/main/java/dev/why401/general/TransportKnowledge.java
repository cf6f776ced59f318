package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of calls that failed before an application could answer: TLS, names, proxies, as exceptions and as the words of
 * the usual clients. Immutable and thread-safe.
 */
public final class TransportKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    TlsFailures.rules(),
                    ClientCertificates.rules(),
                    HandshakeSentences.rules(),
                    WindowsNetworkCodes.rules(),
                    NameFailures.rules(),
                    ProxyFailures.rules(),
                    ProxyNameFailures.rules(),
                    ClosedConnections.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public TransportKnowledge() {}

    @Override
    public String id() {
        return "transport";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
