package dev.why401.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP proxy of a company, on this machine: it leads to the hosts of one {@link SimulatedNetwork} and to nothing else,
 * by {@code CONNECT} for https and with requests in absolute form for http.
 *
 * <p>It lets everybody pass until it is told otherwise. It answers as Squid does:
 * https://github.com/squid-cache/squid/pull/1899.
 *
 * <pre>{@code
 * SimulatedCorporateProxy proxy = jira.network().corporateProxy().requireLogin("anna", "FAKE-proxy-password");
 * OkHttpClient client = jira.clientBuilder().proxy(proxy.proxy()).build();
 * }</pre>
 *
 * <p>Thread-safe; a change counts from the next request on, but not for what goes through an open tunnel.
 */
public final class SimulatedCorporateProxy {

    /** Finds the way into the simulated network. */
    interface Hosts {
        /** Returns where the server of a host really listens, null if nobody is there. */
        @Nullable
        InetSocketAddress find(String host, int port) throws IOException;

        /** Answers a request by plain http, null if nobody is there. */
        @Nullable
        MockResponse answer(IncomingCall call) throws IOException;
    }

    private interface Rule {
        /** Returns the refusal of a request with this {@code Proxy-Authorization}, null if it may pass. */
        @Nullable
        MockResponse refusal(@Nullable String credentials);
    }

    private final Hosts hosts;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> requestLines = Collections.synchronizedList(new ArrayList<>());

    private volatile Rule rule = credentials -> null;

    private SimulatedCorporateProxy(Hosts hosts, ServerSocket server) {
        this.hosts = hosts;
        this.server = server;
    }

    static SimulatedCorporateProxy start(Hosts hosts) {
        try {
            ServerSocket socket = new PromptServerSocketFactory()
                    .createServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
            SimulatedCorporateProxy proxy = new SimulatedCorporateProxy(hosts, socket);
            inBackground(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the proxy for a client's configuration. */
    public Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, address());
    }

    /** Returns where the proxy listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    /**
     * Answers 407 to whoever does not send this pair as Basic.
     *
     * @param password must contain the word {@code FAKE}
     */
    public SimulatedCorporateProxy requireLogin(String user, String password) {
        String expected = Credentials.basic(user, FakeTokens.requireFake(password));
        rule = sent -> expected.equals(sent) ? null : ProxyAnswers.loginRequired();
        return this;
    }

    /** Answers every request 403 and a page that forbids it. */
    public SimulatedCorporateProxy block() {
        rule = sent -> ProxyAnswers.blocked();
        return this;
    }

    /** Lets everybody pass. */
    public SimulatedCorporateProxy passOn() {
        rule = sent -> null;
        return this;
    }

    /** Returns the request lines that the proxy got so far, such as {@code CONNECT acme.atlassian.net:443 HTTP/1.1}. */
    public List<String> requestLines() {
        synchronized (requestLines) {
            return List.copyOf(requestLines);
        }
    }

    void close() {
        closeQuietly(server);
        open.forEach(SimulatedCorporateProxy::closeQuietly);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                inBackground(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try {
            BufferedSource source = Okio.buffer(Okio.source(client));
            BufferedSink sink = Okio.buffer(Okio.sink(client));
            while (answerNext(client, source, sink)) {
                sink.flush();
            }
        } catch (IOException e) {
            closeQuietly(client); // The client went away, and so does its connection.
        }
    }

    /** Returns whether the connection takes a further request. */
    private boolean answerNext(Socket client, BufferedSource source, BufferedSink sink) throws IOException {
        String line = source.readUtf8LineStrict();
        requestLines.add(line);
        Headers headers = readHeaders(source);
        String length = headers.get("Content-Length");
        source.skip(length == null ? 0 : Long.parseLong(length));
        String[] words = line.split(" ", 3);
        String method = words[0];
        boolean connect = method.equals("CONNECT");
        HttpUrl target = words.length < 2 ? null : HttpUrl.parse(connect ? "https://" + words[1] : words[1]);
        MockResponse refusal =
                target == null ? ProxyAnswers.invalidUrl() : rule.refusal(headers.get("Proxy-Authorization"));
        if (refusal != null || target == null) {
            write(refusal, method, sink);
            return true;
        }
        if (connect) {
            return !tunnel(target, client, source, sink);
        }
        write(hosts.answer(new IncomingCall(method, target, headers)), method, sink);
        return true;
    }

    /** Returns whether a tunnel was dug; it owns the connection from then on. */
    private boolean tunnel(HttpUrl to, Socket client, BufferedSource source, BufferedSink sink) throws IOException {
        InetSocketAddress target = hosts.find(to.host(), to.port());
        if (target == null) {
            write(null, "CONNECT", sink);
            return false;
        }
        Socket far = new Socket(target.getAddress(), target.getPort());
        open.add(far);
        far.setTcpNoDelay(true);
        sink.writeUtf8("HTTP/1.1 200 Connection established\r\n\r\n").flush();
        inBackground(() -> pass(client, source::inputStream, far));
        inBackground(() -> pass(far, far::getInputStream, client));
        return true;
    }

    private interface Stream {
        InputStream open() throws IOException;
    }

    private static void pass(Socket from, Stream bytes, Socket to) {
        try (from;
                to) {
            bytes.open().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end hung up, and so does the other.
        }
    }

    private static void closeQuietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }

    private static Headers readHeaders(BufferedSource source) throws IOException {
        Headers.Builder headers = new Headers.Builder();
        for (String line = source.readUtf8LineStrict(); !line.isEmpty(); line = source.readUtf8LineStrict()) {
            headers.add(line);
        }
        return headers.build();
    }

    /** Writes an answer, or that nobody was there to give one. */
    private static void write(@Nullable MockResponse given, String method, BufferedSink sink) throws IOException {
        MockResponse answer = given == null ? ProxyAnswers.unreachable() : given;
        sink.writeUtf8(answer.getStatus()).writeUtf8("\r\n");
        Headers headers = answer.getHeaders();
        for (int i = 0; i < headers.size(); i++) {
            sink.writeUtf8(headers.name(i) + ": " + headers.value(i) + "\r\n");
        }
        sink.writeUtf8("\r\n");
        Buffer body = answer.getBody();
        if (body != null && !method.equals("HEAD")) {
            sink.writeAll(body);
        }
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "simulated corporate proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
