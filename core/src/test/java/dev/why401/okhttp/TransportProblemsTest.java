package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class TransportProblemsTest {
    private static final String NO_ANCHOR = "Trust anchor for certification path not found.";

    @Test
    void tellsWhoIssuedTheCertificateWhereTheExceptionCarriesTheChain() throws GeneralSecurityException {
        HeldCertificate inspector = new HeldCertificate.Builder()
                .commonName("Zscaler Intermediate Root CA")
                .certificateAuthority(0)
                .build();
        HeldCertificate server = new HeldCertificate.Builder()
                .commonName("acme")
                .signedBy(inspector)
                .build();
        CertPath chain = CertificateFactory.getInstance("X.509").generateCertPath(List.of(server.certificate()));

        TransportProblem problem = problem(new CertPathValidatorException(NO_ANCHOR, null, chain, -1));

        assertThat(problem.kind()).isEqualTo(Kind.TLS_NOT_TRUSTED);
        assertThat(problem.peer().orNull()).contains("Zscaler Intermediate Root CA");
    }

    @Test
    void knowsNoIssuerWhereTheExceptionCarriesNoChain() {
        TransportProblem problem = problem(new CertPathValidatorException(NO_ANCHOR));

        assertThat(problem.kind()).isEqualTo(Kind.TLS_NOT_TRUSTED);
        assertThat(problem.peer().isKnown()).isFalse();
    }

    private static TransportProblem problem(CertPathValidatorException cause) {
        IOException thrown = new SSLHandshakeException(NO_ANCHOR);
        thrown.initCause(cause);
        return TransportProblems.of(thrown).orElseThrow();
    }
}
