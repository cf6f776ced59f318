package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the problem of a call of what its client said of it. */
final class ProblemWords {
    private static final int LONGEST = 1_000;

    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:response|http code|for connect:|http/1\\.[01]) (\\d{3})\\b|proxy (authentication required)");

    private ProblemWords() {}

    /** Returns the problem that a client describes; {@code OTHER} if the words are none that are known. */
    static TransportProblem of(String words, @Nullable String issuer) {
        String shown = words.substring(0, Math.min(words.length(), LONGEST));
        Kind kind = TransportWords.ofClient(shown);
        return new TransportProblem(
                kind == null ? Kind.OTHER : kind, shown, proxyStatus(shown, kind), Fact.ofShown(issuer));
    }

    /** Returns whether the words tell that no answer arrived. */
    static boolean areOne(String words) {
        String shown = words.substring(0, Math.min(words.length(), LONGEST));
        return TransportWords.ofClient(shown) != null;
    }

    private static Fact<Integer> proxyStatus(String words, @Nullable Kind kind) {
        boolean proxy = kind == Kind.PROXY_AUTHENTICATION || kind == Kind.TUNNEL_REFUSED;
        Matcher status = STATUS.matcher(words);
        if (!proxy || !status.find()) {
            return Fact.unknown();
        }
        return Fact.present(status.group(1) == null ? 407 : Integer.valueOf(status.group(1)));
    }
}
