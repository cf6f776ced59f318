package dev.why401.testkit;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/**
 * The few hosts of a simulation and the way to them: names, addresses, certificates and what stands in between.
 *
 * <p>Servers are opened either at plain loopback addresses, which any client reaches, or under their public names. There
 * each host has an address of its own out of the range that RFC 5737 reserves for documentation, TLS at port 443, and at
 * port 80 a web server that redirects to it. Only a client of {@link #clientBuilder()} finds it; no name is looked up
 * outside and nothing leaves this machine. Such a client gets nowhere else: any other host is unknown, any other address
 * refuses, and {@link #connections()} tells that it was tried.
 *
 * <pre>{@code
 * try (SimulatedJiraCloud jira = SimulatedJiraCloud.startUnderPublicNames()) {
 *     jira.network().front("jira.acme.example").redirectTo(jira.siteUrl());    // a vanity host
 *     jira.network().resolve("acme.atlassian.net", "10.1.2.3");                // a wrong answer of the DNS
 * }
 * }</pre>
 *
 * <p>Thread-safe; a change counts from the next look-up, connection or request on. A connection that a client has kept
 * from before does not feel it.
 */
public final class SimulatedNetwork {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** An address and a port in the simulated world. */
    private record Endpoint(InetAddress address, int port) {}

    /** A host as it looks behind TLS inspection. */
    private record Inspected(SimulatedHost host, HeldCertificate signer) {}

    /** Whether servers stand under public names, with TLS, and not at plain loopback addresses. */
    private final boolean isPublic;

    private final List<LoopbackServer> servers = new ArrayList<>();

    private final Map<String, SimulatedHost> hosts = new ConcurrentHashMap<>();

    private final SimulatedNames names = new SimulatedNames();

    /** The real port behind each endpoint; a server starts when its port is first wanted. */
    private final Map<Endpoint, Supplier<Integer>> ports = new ConcurrentHashMap<>();

    private final Map<Inspected, Integer> inspected = new ConcurrentHashMap<>();
    private volatile @Nullable HeldCertificate inspector;

    private volatile @Nullable SimulatedCorporateProxy proxy;

    private volatile Duration skew = Duration.ZERO;

    private final List<SeenConnection> connections = Collections.synchronizedList(new ArrayList<>());

    private final List<SeenRequest> requests = Collections.synchronizedList(new ArrayList<>());

    private volatile boolean directWayClosed;

    private SimulatedNetwork(boolean isPublic) {
        this.isPublic = isPublic;
    }

    static SimulatedNetwork ofLoopbackAddresses() {
        return new SimulatedNetwork(false);
    }

    static SimulatedNetwork ofPublicNames() {
        return new SimulatedNetwork(true);
    }

    /**
     * Starts a server.
     *
     * @param publicName its name, where the network has public names
     * @param loopbackName {@code 127.0.0.1} or {@code localhost}, where it has not
     */
    synchronized SimulatedHost open(
            String publicName, String loopbackName, Function<IncomingCall, MockResponse> answers) {
        return isPublic ? openUnder(publicName, answers) : openAtLoopback(loopbackName, answers);
    }

    private SimulatedHost openAtLoopback(String name, Function<IncomingCall, MockResponse> answers) {
        HttpUrl anyPort = new HttpUrl.Builder().scheme("http").host(name).build();
        SimulatedHost host = new SimulatedHost(anyPort, clock(), requests::add, answers);
        int port = started(LoopbackServer.start(null, host::answer));
        host.standsAt(anyPort.newBuilder().port(port).build());
        ports.put(new Endpoint(names.place(name, LOOPBACK), port), () -> port);
        return host;
    }

    private SimulatedHost openUnder(String name, Function<IncomingCall, MockResponse> answers) {
        HttpUrl url = new HttpUrl.Builder().scheme("https").host(name).build();
        SimulatedHost host = new SimulatedHost(url, clock(), requests::add, answers);
        InetAddress address = names.addPublic(name);
        hosts.put(name, host);
        Supplier<Integer> own = once(() -> withIdentity(host, SimulatedCertificates.of(name)));
        ports.put(new Endpoint(address, 443), () -> {
            HeldCertificate now = inspector;
            return now == null ? own.get() : behindInspection(host, now);
        });
        ports.put(new Endpoint(address, 80), once(() -> LoopbackServer.start(null, host::answerOverPlainHttp)));
        return host;
    }

    private static LoopbackServer withIdentity(SimulatedHost host, HandshakeCertificates identity) {
        return LoopbackServer.start(identity.sslSocketFactory(), host::answer);
    }

    private int behindInspection(SimulatedHost host, HeldCertificate signer) {
        return inspected.computeIfAbsent(
                new Inspected(host, signer),
                inspected -> started(withIdentity(
                        host, SimulatedCertificates.signedBy(signer, host.url().host()))));
    }

    private Supplier<Integer> once(Supplier<LoopbackServer> server) {
        return new Supplier<>() {
            private int port;

            @Override
            public synchronized Integer get() {
                if (port == 0) {
                    port = started(server.get());
                }
                return port;
            }
        };
    }

    private int started(LoopbackServer server) {
        synchronized (servers) {
            servers.add(server);
        }
        return server.port();
    }

    /** Returns a builder of clients that trust and reach the hosts of this simulation, and reach nothing else. */
    public OkHttpClient.Builder clientBuilder() {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .dns(names::lookUpThroughCache)
                .socketFactory(new ConfinedSocketFactory(this::connectedTo, names::lookUpThroughCache));
        if (isPublic) {
            HandshakeCertificates trust = SimulatedCertificates.trust();
            builder.sslSocketFactory(trust.sslSocketFactory(), trust.trustManager());
        }
        return builder;
    }

    /** Returns a resolver that asks anew each time and knows nothing of {@link #cacheAnswer}. */
    public Dns freshDns() {
        return names::lookUp;
    }

    /**
     * Lets a name lead elsewhere for every resolver, or nowhere.
     *
     * @param addresses written as numbers, such as {@code 10.1.2.3} or {@code 2001:db8::1}; with none, the name is unknown
     * @throws IllegalArgumentException if one of them is a name
     */
    public SimulatedNetwork resolve(String host, String... addresses) {
        names.lead(host, addresses);
        return this;
    }

    /**
     * Lets the client's own resolver keep an old answer, while {@link #freshDns()} knows the new one.
     *
     * @param addresses as in {@link #resolve}
     */
    public SimulatedNetwork cacheAnswer(String host, String... addresses) {
        names.cache(host, addresses);
        return this;
    }

    /**
     * Puts a host at another address, at which it answers as before, and lets its name lead there: a private one, say, as
     * inside a company's network.
     *
     * @param address written in numbers
     * @throws IllegalArgumentException if there is no such host
     */
    public SimulatedNetwork moveHost(String host, String address) {
        InetAddress before = addressOf(host);
        InetAddress after =
                names.place(host, SimulatedNames.number(host, address).getAddress());
        for (int port : new int[] {80, 443}) {
            Supplier<Integer> server = ports.remove(new Endpoint(before, port));
            if (server != null) {
                ports.put(new Endpoint(after, port), server);
            }
        }
        return this;
    }

    /**
     * Returns the address at which a host really stands, whatever {@link #resolve} makes of its name.
     *
     * @throws IllegalArgumentException if there is no such host
     */
    public InetAddress addressOf(String host) {
        return names.placeOf(host);
    }

    /**
     * Returns the front of a host; a name that nobody has yet is opened, and answers 404 until it is told otherwise.
     *
     * @throws IllegalStateException if this simulation has no public names
     */
    public synchronized SimulatedFront front(String host) {
        requirePublicNames();
        SimulatedHost known = hosts.get(host);
        return (known == null ? openUnder(host, call -> WebServerAnswers.notFound()) : known).front();
    }

    /**
     * Puts TLS inspection in the way: every host shows a certificate of its own name that this authority signed, which
     * the client does not trust, and answers as before to a client that does.
     *
     * @param authority the common name of its certificate, such as {@code Zscaler Root CA}
     * @return the certificate of the authority, for a client that shall trust it
     * @throws IllegalStateException if this simulation has no public names
     */
    public X509Certificate inspectTls(String authority) {
        requirePublicNames();
        HeldCertificate signer = new HeldCertificate.Builder()
                .commonName(authority)
                .certificateAuthority(0)
                .build();
        inspector = signer;
        return signer.certificate();
    }

    /** Takes TLS inspection out of the way. */
    public SimulatedNetwork endTlsInspection() {
        inspector = null;
        return this;
    }

    /**
     * Sets the clocks of all servers wrong: their {@code Date} fields, what they say of the time, and from when they take
     * a token for expired.
     *
     * @param ahead how much ahead of this machine's clock; negative for behind
     */
    public SimulatedNetwork skewClock(Duration ahead) {
        skew = ahead;
        return this;
    }

    /** Returns the clock of the servers. */
    InstantSource clock() {
        return () -> Instant.now().plus(skew);
    }

    /** Returns the proxy through which a client may reach the hosts with public names; it is opened when first asked for. */
    public synchronized SimulatedCorporateProxy corporateProxy() {
        SimulatedCorporateProxy known = proxy;
        if (known == null) {
            known = SimulatedCorporateProxy.start(new ProxiedHosts());
            int port = known.address().getPort();
            ports.put(new Endpoint(known.address().getAddress(), port), () -> port);
            proxy = known;
        }
        return known;
    }

    /** Closes the direct way, as companies do: every connection is refused but the one to {@link #corporateProxy()}. */
    public SimulatedNetwork closeDirectWay() {
        directWayClosed = true;
        return this;
    }

    /** Returns every connection that clients of {@link #clientBuilder()} opened or tried to open so far, in order. */
    public List<SeenConnection> connections() {
        synchronized (connections) {
            return List.copyOf(connections);
        }
    }

    /** Returns what has reached any host so far, in order. */
    public List<SeenRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** Stops all servers. */
    synchronized void close() {
        SimulatedCorporateProxy opened = proxy;
        if (opened != null) {
            opened.close();
        }
        synchronized (servers) {
            servers.forEach(LoopbackServer::close);
        }
    }

    private void requirePublicNames() {
        if (!isPublic) {
            throw new IllegalStateException("A simulation at loopback addresses has no names and no TLS");
        }
    }

    private @Nullable InetSocketAddress proxyAddress() {
        SimulatedCorporateProxy opened = proxy;
        return opened == null ? null : opened.address();
    }

    /** Returns where a connection really goes. */
    private InetSocketAddress connectedTo(SocketAddress endpoint) throws IOException {
        InetSocketAddress wanted = (InetSocketAddress) endpoint;
        InetAddress address = wanted.getAddress();
        if (address == null) {
            throw new UnknownHostException(wanted.getHostString() + " was not resolved");
        }
        boolean closed = directWayClosed && !wanted.equals(proxyAddress());
        Supplier<Integer> port = closed ? null : ports.get(new Endpoint(address, wanted.getPort()));
        SeenConnection tried = new SeenConnection(wanted.getHostString(), address, wanted.getPort(), port != null);
        connections.add(tried);
        if (port == null) {
            throw new ConnectException("Nothing answers in this simulation at " + tried);
        }
        return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port.get());
    }

    private final class ProxiedHosts implements SimulatedCorporateProxy.Hosts {
        @Override
        public @Nullable InetSocketAddress find(String host, int port) throws IOException {
            for (InetAddress address : addressesOf(host)) {
                Supplier<Integer> found = ports.get(new Endpoint(address, port));
                if (found != null) {
                    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), found.get());
                }
            }
            return null;
        }

        private List<InetAddress> addressesOf(String host) {
            try {
                return names.lookUp(host);
            } catch (UnknownHostException e) {
                return List.of();
            }
        }

        @Override
        public @Nullable MockResponse answer(IncomingCall call) throws IOException {
            SimulatedHost host = hosts.get(call.url().host());
            return host == null || find(call.url().host(), call.url().port()) == null
                    ? null
                    : host.answerOverPlainHttp(call);
        }
    }
}
