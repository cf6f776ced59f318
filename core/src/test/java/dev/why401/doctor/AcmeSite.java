package dev.why401.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The invented product at https://acme.example, on this machine: a server, and the only way by which that name is reached. */
final class AcmeSite implements AutoCloseable {
    static final String URL = "https://acme.example/tracker";
    static final String TOKEN = "acme_FAKE_0123456789abcdef";

    private static final InetAddress ADDRESS = address(203, 0, 113, 10);
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .commonName("Acme Test Authority")
            .certificateAuthority(0)
            .build();
    private static final HeldCertificate OWN = new HeldCertificate.Builder()
            .commonName("acme.example")
            .addSubjectAlternativeName("acme.example")
            .signedBy(AUTHORITY)
            .build();

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private List<InetAddress> here = List.of(ADDRESS);

    AcmeSite() throws IOException {
        HandshakeCertificates identity = new HandshakeCertificates.Builder()
                .heldCertificate(OWN, AUTHORITY.certificate())
                .build();
        server.useHttps(identity.sslSocketFactory(), false);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = String.valueOf(request.getPath());
                boolean stranger = request.getHeader("Authorization") == null;
                MockResponse answer = answers.get((stranger ? "stranger " : "") + path);
                return answer == null
                        ? answers.getOrDefault("else", product(404, "{\"error\":\"no such thing\"}"))
                        : answer;
            }
        });
        server.start();
    }

    private static InetAddress address(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(raw);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns an answer of the product itself. */
    static MockResponse product(int status, String json) {
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Server", "AcmeTracker")
                .setHeader("Date", "Fri, 20 Nov 2026 09:14:00 GMT")
                .setHeader("Content-Type", "application/json")
                .setBody(json);
    }

    /** Returns the page of a firewall that blocks. */
    static MockResponse blockPage() {
        return new MockResponse()
                .setResponseCode(403)
                .setHeader("Date", "Fri, 20 Nov 2026 09:14:00 GMT")
                .setHeader("Content-Type", "text/html")
                .setBody(
                        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult"
                                + " with your administrator.<br>Your support ID is: 1234567890123456789</body></html>");
    }

    AcmeSite answers(String path, MockResponse answer) {
        answers.put("/tracker/" + path, answer);
        return this;
    }

    AcmeSite answersStrangers(String path, MockResponse answer) {
        answers.put("stranger /tracker/" + path, answer);
        return this;
    }

    AcmeSite answersAll(MockResponse answer) {
        answers.put("else", answer);
        return this;
    }

    AcmeSite leadsInside() {
        here = List.of(address(10, 1, 2, 3));
        return this;
    }

    Doctor.Builder doctor() {
        Dns names = host -> here;
        return Doctor.forSite(AcmeClinic.PRODUCT, URL)
                .bearer(TOKEN)
                .client(client(names))
                .freshNames(names)
                .clock(Clock.fixed(Instant.parse("2026-11-20T09:14:00Z"), ZoneOffset.UTC))
                .diagnostician(AcmeClinic.diagnostician());
    }

    Examination examine() {
        return doctor().build().examine();
    }

    private OkHttpClient client(Dns names) {
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        return new OkHttpClient.Builder()
                .dns(names)
                .socketFactory(new ToThisMachine(server.getPort()))
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }

    /** Connects to the server, whatever address was asked for. */
    private static final class ToThisMachine extends SocketFactory {
        private final int port;

        ToThisMachine(int port) {
            this.port = port;
        }

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public void connect(SocketAddress asked, int timeout) throws IOException {
                    super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
                }
            };
        }

        @Override
        public Socket createSocket(String host, int ignored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int ignored, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int ignored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int ignored, InetAddress from, int fromPort) {
            throw new UnsupportedOperationException();
        }
    }
}
