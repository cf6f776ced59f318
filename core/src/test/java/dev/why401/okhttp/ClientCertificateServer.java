package dev.why401.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;

/**
 * A server that wants a client certificate, says so with a TLS alert, and leaves the connection open until the client has read
 * it. A server that closes at once races with its own alert, and the client may see a broken pipe.
 */
final class ClientCertificateServer implements Closeable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final HandshakeCertificates certificates;
    private final Thread thread = new Thread(this::serve, "client-certificate-server");

    ClientCertificateServer(HandshakeCertificates certificates) throws IOException {
        this.certificates = certificates;
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "https://localhost:" + listening.getLocalPort() + "/rest";
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket plain = listening.accept()) {
                plain.setSoTimeout(5_000);
                refuse(plain);
                while (plain.getInputStream().read() != -1) {
                    // Waits until the client is done.
                }
            } catch (IOException ended) {
                // The client went away or the test is over.
            }
        }
    }

    private void refuse(Socket plain) throws IOException {
        SSLSocket tls =
                (SSLSocket) certificates.sslSocketFactory().createSocket(plain, "localhost", plain.getPort(), false);
        tls.setUseClientMode(false);
        tls.setNeedClientAuth(true);
        try {
            tls.startHandshake();
        } catch (IOException expected) {
            // This is the refusal.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
