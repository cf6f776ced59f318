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
public final class SimulatedNetwork implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    /** TEST-NET-3 of RFC 5737, 203.0.113.0/24. */
    private static final byte[] DOCUMENTATION_RANGE = {(byte) 203, 0, 113, 0};

    private static final int FIRST_HOST = 10;

    /** An address and a port in the simulated world. */
    private record Endpoint(InetAddress address, int port) {}

    /** A host as it looks behind TLS inspection. */
    private record Inspected(SimulatedHost host, HeldCertificate signer) {}

    /** Signs the server certificates; null where servers stand at plain loopback addresses. */
    private final @Nullable HeldCertificate authority;

    private final List<LoopbackServer> servers = new ArrayList<>();

    private final Map<String, SimulatedHost> hosts = new ConcurrentHashMap<>();

    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();

    /** Answers that the client's own resolver keeps, whatever is true by now. */
    private final Map<String, List<InetAddress>> cached = new ConcurrentHashMap<>();

    /** The real port behind each endpoint; a server starts when its port is first wanted. */
    private final Map<Endpoint, Supplier<Integer>> ports = new ConcurrentHashMap<>();

    private final Map<Inspected, Integer> inspected = new ConcurrentHashMap<>();
    private volatile @Nullable HeldCertificate inspector;

    private volatile @Nullable SimulatedCorporateProxy proxy;

    private volatile Duration skew = Duration.ZERO;

    private final List<SeenConnection> connections = Collections.synchronizedList(new ArrayList<>());

    private final List<SeenRequest> requests = Collections.synchronizedList(new ArrayList<>());

    private volatile boolean directWayClosed;

    private SimulatedNetwork(@Nullable HeldCertificate authority) {
        this.authority = authority;
    }

    static SimulatedNetwork ofLoopbackAddresses() {
        return new SimulatedNetwork(null);
    }

    static SimulatedNetwork ofPublicNames() {
        return new SimulatedNetwork(new HeldCertificate.Builder()
                .commonName("Why401 simulated authority")
                .certificateAuthority(0)
                .build());
    }

    /**
     * Starts a server.
     *
     * @param publicName its name, where the network has public names
     * @param loopbackName {@code 127.0.0.1} or {@code localhost}, where it has not
     */
    synchronized SimulatedHost open(
            String publicName, String loopbackName, Function<IncomingCall, MockResponse> answers) {
        HeldCertificate signer = authority;
        return signer == null ? openAtLoopback(loopbackName, answers) : openUnder(publicName, signer, answers);
    }

    private SimulatedHost openAtLoopback(String name, Function<IncomingCall, MockResponse> answers) {
        HttpUrl anyPort = new HttpUrl.Builder().scheme("http").host(name).build();
        SimulatedHost host = new SimulatedHost(anyPort, clock(), requests::add, answers);
        int port = started(LoopbackServer.start(null, host::answer));
        host.standsAt(anyPort.newBuilder().port(port).build());
        InetAddress address = address(name, LOOPBACK);
        names.put(name, List.of(address));
        ports.put(new Endpoint(address, port), () -> port);
        return host;
    }

    private SimulatedHost openUnder(String name, HeldCertificate signer, Function<IncomingCall, MockResponse> answers) {
        HttpUrl url = new HttpUrl.Builder().scheme("https").host(name).build();
        SimulatedHost host = new SimulatedHost(url, clock(), requests::add, answers);
        byte[] ownAddress = DOCUMENTATION_RANGE.clone();
        ownAddress[3] = (byte) (FIRST_HOST + hosts.size());
        InetAddress address = address(name, ownAddress);
        hosts.put(name, host);
        names.put(name, List.of(address));
        Supplier<Integer> own = once(() -> withIdentity(host, signer));
        ports.put(new Endpoint(address, 443), () -> {
            HeldCertificate now = inspector;
            return now == null ? own.get() : behindInspection(host, now);
        });
        ports.put(new Endpoint(address, 80), once(() -> LoopbackServer.start(null, host::answerOverPlainHttp)));
        return host;
    }

    private static LoopbackServer withIdentity(SimulatedHost host, HeldCertificate signer) {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName(host.url().host())
                .signedBy(signer)
                .build();
        HandshakeCertificates identity = new HandshakeCertificates.Builder()
                .heldCertificate(certificate, signer.certificate())
                .build();
        return LoopbackServer.start(identity.sslSocketFactory(), host::answer);
    }

    private int behindInspection(SimulatedHost host, HeldCertificate signer) {
        return inspected.computeIfAbsent(new Inspected(host, signer), inspected -> started(withIdentity(host, signer)));
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
                .dns(this::lookUp)
                .socketFactory(new ConfinedSocketFactory(this::connectedTo, this::lookUp));
        HeldCertificate trusted = authority;
        if (trusted != null) {
            HandshakeCertificates trust = new HandshakeCertificates.Builder()
                    .addTrustedCertificate(trusted.certificate())
                    .build();
            builder.sslSocketFactory(trust.sslSocketFactory(), trust.trustManager());
        }
        return builder;
    }

    /** Returns a resolver that asks anew each time and knows nothing of {@link #cacheAnswer}. */
    public Dns freshDns() {
        return host -> answer(names.get(host), host);
    }

    /**
     * Lets a name lead elsewhere for every resolver, or nowhere.
     *
     * @param addresses written as numbers, such as {@code 10.1.2.3} or {@code 2001:db8::1}; with none, the name is unknown
     * @throws IllegalArgumentException if one of them is a name
     */
    public SimulatedNetwork resolve(String host, String... addresses) {
        names.put(host, numbers(host, addresses));
        return this;
    }

    /**
     * Lets the client's own resolver keep an old answer, while {@link #freshDns()} knows the new one.
     *
     * @param addresses as in {@link #resolve}
     */
    public SimulatedNetwork cacheAnswer(String host, String... addresses) {
        cached.put(host, numbers(host, addresses));
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
        List<InetAddress> after = numbers(host, address);
        for (int port : new int[] {80, 443}) {
            Supplier<Integer> server = ports.remove(new Endpoint(before, port));
            if (server != null) {
                ports.put(new Endpoint(after.get(0), port), server);
            }
        }
        names.put(host, after);
        return this;
    }

    /** Returns the address at which a host really stands, whatever {@link #resolve} makes of its name. */
    public InetAddress addressOf(String host) {
        return ports.keySet().stream()
                .map(Endpoint::address)
                .filter(address -> address.getHostName().equals(host))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(host + " is not a host of this simulation"));
    }

    /**
     * Returns the front of a host; a name that nobody has yet is opened, and answers 404 until it is told otherwise.
     *
     * @throws IllegalStateException if this simulation has no public names
     */
    public synchronized SimulatedFront front(String host) {
        HeldCertificate signer = authority;
        if (signer == null) {
            throw new IllegalStateException("A simulation at loopback addresses has no fronts");
        }
        SimulatedHost known = hosts.get(host);
        return (known == null ? openUnder(host, signer, call -> WebServerAnswers.notFound()) : known).front();
    }

    /**
     * Puts TLS inspection in the way: every host shows a certificate of its own name that this authority signed, which
     * the client does not trust, and answers as before to a client that does.
     *
     * @param authority the common name of its certificate, such as {@code Zscaler Root CA}
     * @return the certificate of the authority, for a client that shall trust it
     */
    public X509Certificate inspectTls(String authority) {
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
    @Override
    public synchronized void close() {
        SimulatedCorporateProxy opened = proxy;
        if (opened != null) {
            opened.close();
        }
        synchronized (servers) {
            servers.forEach(LoopbackServer::close);
        }
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        List<InetAddress> old = cached.get(host);
        return answer(old == null ? names.get(host) : old, host);
    }

    private static List<InetAddress> answer(@Nullable List<InetAddress> addresses, String host)
            throws UnknownHostException {
        if (addresses == null || addresses.isEmpty()) {
            throw new UnknownHostException(host + " is not a host of this simulation");
        }
        return addresses;
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
            for (InetAddress address : names.getOrDefault(host, List.of())) {
                Supplier<Integer> found = ports.get(new Endpoint(address, port));
                if (found != null) {
                    return new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), found.get());
                }
            }
            return null;
        }

        @Override
        public @Nullable MockResponse answer(IncomingCall call) throws IOException {
            SimulatedHost host = hosts.get(call.url().host());
            return host == null || find(call.url().host(), call.url().port()) == null
                    ? null
                    : host.answerOverPlainHttp(call);
        }
    }

    private static List<InetAddress> numbers(String host, String... addresses) {
        List<InetAddress> all = new ArrayList<>();
        for (String address : addresses) {
            if (!address.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
                throw new IllegalArgumentException("An address is written in numbers: " + address);
            }
            try {
                all.add(InetAddress.getByAddress(
                        host, InetAddress.getByName(address).getAddress()));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("An address is written in numbers: " + address, e);
            }
        }
        return List.copyOf(all);
    }

    private static InetAddress address(String host, byte[] number) {
        try {
            return InetAddress.getByAddress(host, number);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
