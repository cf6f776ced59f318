package dev.why401.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/** Makes sockets that stay inside a simulation and believe that they do not. */
final class ConfinedSocketFactory extends SocketFactory {

    /** Knows where a connection really goes. */
    interface Way {
        /** Returns where to connect to instead; throws what a refused connection throws. */
        InetSocketAddress to(SocketAddress wanted) throws IOException;
    }

    private static final class ConfinedSocket extends Socket {
        private final Way way;
        private volatile @Nullable InetSocketAddress wanted;

        ConfinedSocket(Way way) {
            this.way = way;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
            super.connect(way.to(endpoint), timeoutMillis);
            wanted = (InetSocketAddress) endpoint;
        }

        @Override
        public @Nullable InetAddress getInetAddress() {
            InetSocketAddress known = wanted;
            return known == null ? super.getInetAddress() : known.getAddress();
        }

        @Override
        public int getPort() {
            InetSocketAddress known = wanted;
            return known == null ? super.getPort() : known.getPort();
        }

        @Override
        public @Nullable SocketAddress getRemoteSocketAddress() {
            InetSocketAddress known = wanted;
            return known == null ? super.getRemoteSocketAddress() : known;
        }
    }

    private final Way way;
    private final Dns dns;

    ConfinedSocketFactory(Way way, Dns dns) {
        this.way = way;
        this.dns = dns;
    }

    @Override
    public Socket createSocket() {
        return new ConfinedSocket(way);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(dns.lookup(host).get(0), port));
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
