package dev.why401.testkit;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.net.SocketFactory;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.tls.HandshakeCertificates;

/**
 * The few hosts of a simulation and the way to them.
 *
 * <p>Servers are opened either at plain loopback addresses, which any client reaches, or under their public names
 * with TLS, which only a client of {@link #clientBuilder()} reaches. Such a client gets nowhere else: any other host
 * is unknown, any other address refuses. Thread-safe.
 */
final class SimulatedNetwork implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** Whether servers stand under public names, with TLS, and not at plain loopback addresses. */
    private final boolean isPublic;

    private final List<LoopbackServer> servers = new ArrayList<>();

    /** Real port by {@code host:port} of the URL. */
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();

    private SimulatedNetwork(boolean isPublic) {
        this.isPublic = isPublic;
    }

    static SimulatedNetwork ofLoopbackAddresses() {
        return new SimulatedNetwork(false);
    }

    static SimulatedNetwork ofPublicNames() {
        return new SimulatedNetwork(true);
    }

    /** A server of this network and the URL of its root. */
    record Host(HttpUrl url, LoopbackServer server) {}

    /**
     * Starts a server.
     *
     * @param publicName its name, where the network has public names
     * @param loopbackName {@code 127.0.0.1} or {@code localhost}, where it has not
     */
    synchronized Host open(String publicName, String loopbackName, Function<IncomingCall, MockResponse> answers) {
        HttpUrl url;
        LoopbackServer server;
        if (isPublic) {
            server = LoopbackServer.start(SimulatedCertificates.of(publicName).sslSocketFactory(), answers);
            url = new HttpUrl.Builder().scheme("https").host(publicName).build();
        } else {
            server = LoopbackServer.start(null, answers);
            url = new HttpUrl.Builder()
                    .scheme("http")
                    .host(loopbackName)
                    .port(server.port())
                    .build();
        }
        servers.add(server);
        ports.put(url.host() + ":" + url.port(), server.port());
        return new Host(url, server);
    }

    OkHttpClient.Builder clientBuilder() {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .dns(this::lookup)
                .socketFactory(new ConfinedSocketFactory());
        if (isPublic) {
            HandshakeCertificates trust = SimulatedCertificates.trust();
            builder.sslSocketFactory(trust.sslSocketFactory(), trust.trustManager());
        }
        return builder;
    }

    private List<InetAddress> lookup(String host) throws UnknownHostException {
        if (ports.keySet().stream().noneMatch(known -> known.startsWith(host + ":"))) {
            throw new UnknownHostException(host + " is not a host of this simulation");
        }
        return List.of(InetAddress.getByAddress(host, LOOPBACK));
    }

    @Override
    public synchronized void close() {
        servers.forEach(LoopbackServer::close);
    }

    private final class ConfinedSocket extends Socket {
        @Override
        public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
            InetSocketAddress wanted = (InetSocketAddress) endpoint;
            String address = wanted.getHostString() + ":" + wanted.getPort();
            Integer port = ports.get(address);
            if (port == null) {
                throw new ConnectException("Nothing answers at " + address + " in this simulation");
            }
            super.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), timeoutMillis);
        }
    }

    private final class ConfinedSocketFactory extends SocketFactory {
        @Override
        public Socket createSocket() {
            return new ConfinedSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }

        private Socket connected(InetSocketAddress address) throws IOException {
            Socket socket = createSocket();
            socket.connect(address, 0);
            return socket;
        }
    }
}
