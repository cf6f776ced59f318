package dev.why401.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a TLS handshake shows of a server: the chain, even where it is not trusted, and whether a client certificate is wanted. After
 * the handshake the connection is closed; nothing is ever sent over it.
 *
 * @param chain the certificates, the server's own first; empty if there was no handshake
 * @param trusted whether the client trusts the chain
 * @param wantsClientCertificate whether the server asked for a client certificate
 * @param protocol the version that was agreed on, such as {@code TLSv1.3}; empty if there was no handshake
 */
record TlsLook(List<X509Certificate> chain, boolean trusted, boolean wantsClientCertificate, String protocol) {

    /** Looks at the server of that name at that address. Never throws. */
    static TlsLook at(OkHttpClient client, InetAddress address, String host, int port, Duration limit) {
        Recorder recorder = new Recorder();
        Wanted wanted = new Wanted();
        int millis = (int) Math.min(limit.toMillis(), 5_000);
        String protocol = "";
        try (Socket plain = client.socketFactory().createSocket()) {
            plain.connect(new InetSocketAddress(address, port), millis);
            plain.setSoTimeout(millis);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {wanted}, new TrustManager[] {recorder}, new SecureRandom());
            try (SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
                tls.startHandshake();
                protocol = tls.getSession().getProtocol();
            }
        } catch (IOException | GeneralSecurityException | RuntimeException ended) {
            // What was seen until then is what there is to see.
        }
        List<X509Certificate> chain = recorder.chain;
        return new TlsLook(
                chain, !chain.isEmpty() && isTrusted(client.x509TrustManager(), recorder), wanted.asked, protocol);
    }

    private static boolean isTrusted(@Nullable X509TrustManager trust, Recorder seen) {
        if (trust == null) {
            return false;
        }
        try {
            trust.checkServerTrusted(seen.chain.toArray(X509Certificate[]::new), seen.keyExchange);
            return true;
        } catch (CertificateException | RuntimeException untrusted) {
            return false;
        }
    }

    /** Returns who issued the server's certificate; empty if there was no handshake. */
    String issuer() {
        return chain.isEmpty() ? "" : chain.get(0).getIssuerX500Principal().getName();
    }

    /** Returns who issued what, from the server's certificate up, and over which version of TLS. */
    String summary() {
        StringBuilder words = new StringBuilder("issued by ").append(issuer());
        if (chain.size() > 1) {
            words.append(", which shows ")
                    .append(chain.get(chain.size() - 1)
                            .getSubjectX500Principal()
                            .getName());
        }
        return words.append(protocol.isEmpty() ? "" : ", " + protocol).toString();
    }

    /** Keeps the chain and lets the handshake go on: what is not trusted is worth knowing, too. */
    private static final class Recorder extends X509ExtendedTrustManager {
        private List<X509Certificate> chain = List.of();
        private String keyExchange = "UNKNOWN";

        private void keep(X509Certificate[] shown, String authType) {
            chain = List.of(shown);
            keyExchange = authType;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String authType) {
            keep(shown, authType);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String authType, Socket socket) {
            keep(shown, authType);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String authType, SSLEngine engine) {
            keep(shown, authType);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String authType) throws CertificateException {
            throw new CertificateException("This side is never the server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String authType, Socket socket)
                throws CertificateException {
            throw new CertificateException("This side is never the server");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("This side is never the server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    /** Has no certificate to show, and notes that one was asked for. */
    private static final class Wanted extends X509ExtendedKeyManager {
        private boolean asked;

        @Override
        public @Nullable String chooseClientAlias(
                String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
            asked = true;
            return null;
        }

        @Override
        public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
            return null;
        }

        @Override
        public @Nullable String chooseServerAlias(
                String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
            return null;
        }

        @Override
        public X509Certificate @Nullable [] getCertificateChain(String alias) {
            return null;
        }

        @Override
        public @Nullable PrivateKey getPrivateKey(String alias) {
            return null;
        }
    }
}
