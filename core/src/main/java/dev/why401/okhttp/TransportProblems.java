package dev.why401.okhttp;

import dev.why401.evidence.Fact;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.io.IOException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the exceptions that OkHttp and the JDK throw in place of a refusal. Types decide where there is one; where OkHttp
 * has only a message (RetryAndFollowUpInterceptor, CallServerInterceptor, RealRoutePlanner in 4.12 and 5.x), the message does.
 */
final class TransportProblems {
    private static final int DEEPEST_CAUSE = 10;
    private static final Pattern CONNECT_STATUS = Pattern.compile("unexpected response code for connect: (\\d{3})");

    private TransportProblems() {}

    static Optional<TransportProblem> of(IOException problem) {
        List<Throwable> causes = causes(problem);
        StringBuilder words = new StringBuilder();
        for (Throwable cause : causes) {
            String message = cause.getMessage();
            if (message != null && words.indexOf(message) < 0) {
                words.append(words.isEmpty() ? "" : "; ").append(message);
            }
        }
        String lower = words.toString().toLowerCase(Locale.ROOT);
        Kind kind = kind(problem, causes, lower);
        if (kind == null) {
            return Optional.empty();
        }
        Matcher status = CONNECT_STATUS.matcher(lower);
        Fact<Integer> proxyStatus = status.find() ? Fact.present(Integer.valueOf(status.group(1))) : Fact.unknown();
        String shown = problem.getClass().getSimpleName() + ": " + words;
        return Optional.of(new TransportProblem(kind, shown, proxyStatus, issuer(causes)));
    }

    private static @Nullable Kind kind(IOException problem, List<Throwable> causes, String words) {
        if (problem instanceof UnknownHostException) {
            return Kind.UNKNOWN_HOST;
        }
        if (problem instanceof SSLException) {
            return tls(problem, causes, words);
        }
        if (words.contains("failed to authenticate with proxy")
                || words.contains("too many tunnel connections attempted")
                || words.contains("response code for connect: 407")) {
            return Kind.PROXY_AUTHENTICATION;
        }
        if (words.contains("response code for connect: ")) {
            return Kind.TUNNEL_REFUSED;
        }
        if (words.contains("(407) code while not using proxy")) {
            return Kind.PROXY_STATUS_FROM_ORIGIN;
        }
        return words.contains("too many follow-up requests") ? Kind.TOO_MANY_REDIRECTS : null;
    }

    private static @Nullable Kind tls(IOException problem, List<Throwable> causes, String words) {
        boolean time = causes.stream()
                .anyMatch(
                        c -> c instanceof CertificateExpiredException || c instanceof CertificateNotYetValidException);
        if (time || words.contains("validity check failed")) {
            return Kind.TLS_WRONG_TIME;
        }
        if (problem instanceof SSLPeerUnverifiedException) {
            return Kind.TLS_WRONG_NAME;
        }
        if (words.contains("path building failed")
                || words.contains("unable to find valid certification path")
                || words.contains("trust anchor")
                || words.contains("path does not chain with any of the trust anchors")) {
            return Kind.TLS_NOT_TRUSTED;
        }
        if (words.contains("certificate_required") || words.contains("bad_certificate")) {
            return Kind.CLIENT_CERTIFICATE_WANTED;
        }
        return null;
    }

    /**
     * Returns who issued the server's certificate. Only an exception that carries the chain tells: Conscrypt's always do, those
     * of the JDK when the chain led to an authority and failed for another reason; "path building failed" carries none.
     */
    private static Fact<String> issuer(List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof CertPathValidatorException refused
                    && refused.getCertPath() != null
                    && !refused.getCertPath().getCertificates().isEmpty()
                    && refused.getCertPath().getCertificates().get(0) instanceof X509Certificate certificate) {
                return Fact.present(certificate.getIssuerX500Principal().getName());
            }
        }
        return Fact.unknown();
    }

    private static List<Throwable> causes(Throwable problem) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = problem; each != null && causes.size() < DEEPEST_CAUSE; each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }
}
