package dev.why401.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * The certificates of the simulated hosts, made once for each name: a pair of keys takes tens of milliseconds, and most tests
 * start a simulation of their own. Thread-safe.
 */
final class SimulatedCertificates {
    /** Long enough for any process that runs tests, and told by the connection test. */
    private static final long DAYS = 90;

    /** Signs the certificates of this process, and is trusted by the clients of its simulations alone. */
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("Why401 simulated authority")
            .certificateAuthority(0)
            .duration(DAYS, TimeUnit.DAYS)
            .build();

    private static final Map<String, HandshakeCertificates> IDENTITIES = new ConcurrentHashMap<>();

    private SimulatedCertificates() {}

    /** Returns what a client needs to trust these servers and no others. */
    static HandshakeCertificates trust() {
        return new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
    }

    /** Returns what a server with that name shows. */
    static HandshakeCertificates of(String publicName) {
        return IDENTITIES.computeIfAbsent(publicName, name -> signedBy(AUTHORITY, name));
    }

    /** Returns what a server with that name shows whose certificate {@code authority} signed; made anew each time. */
    static HandshakeCertificates signedBy(HeldCertificate authority, String publicName) {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName(publicName)
                .duration(DAYS, TimeUnit.DAYS)
                .signedBy(authority)
                .build();
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate, authority.certificate())
                .build();
    }
}
