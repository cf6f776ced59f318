package dev.why401.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** One MockWebServer on 127.0.0.1. Thread-safe. */
final class LoopbackServer implements AutoCloseable {

    /** MockWebServer logs each request at INFO, under one name up to OkHttp 4 and another since 5. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger(MockWebServer.class.getName()), Logger.getLogger("mockwebserver3.MockWebServer"));

    private final MockWebServer server = new MockWebServer();

    private LoopbackServer(Function<IncomingCall, MockResponse> answers) {
        server.setServerSocketFactory(new PromptServerSocketFactory());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.apply(IncomingCall.of(request));
            }
        });
    }

    static LoopbackServer start(@Nullable SSLSocketFactory tls, Function<IncomingCall, MockResponse> answers) {
        for (Logger logger : CHATTY) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.SEVERE);
            }
        }
        LoopbackServer started = new LoopbackServer(answers);
        if (tls != null) {
            started.server.useHttps(tls, false);
        }
        try {
            started.server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return started;
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
