package dev.why401.doctor;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The proxy through which a client calls an address.
 *
 * @param name host and port, without a user name
 * @param origin where the setting comes from, as a noun
 */
record ProxyInForce(String name, String origin) {
    private static final List<String> VARIABLES =
            List.of("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy");

    /** Returns the proxy that {@code client} uses for {@code url}; {@code null} if it uses none. */
    static @Nullable ProxyInForce of(OkHttpClient client, URI url) {
        Proxy fixed = client.proxy();
        if (fixed != null) {
            return fixed.type() == Proxy.Type.DIRECT
                    ? null
                    : new ProxyInForce(name(fixed), "the setting of the HTTP client");
        }
        List<Proxy> chosen;
        try {
            chosen = client.proxySelector().select(url);
        } catch (RuntimeException broken) {
            return null;
        }
        for (Proxy proxy : chosen) {
            if (proxy.type() != Proxy.Type.DIRECT) {
                return new ProxyInForce(name(proxy), "the proxy selector of the JVM (https.proxyHost, system proxies)");
            }
        }
        return null;
    }

    private static String name(Proxy proxy) {
        return proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : String.valueOf(proxy.type());
    }

    /** Returns the names of the variables of an environment that name a proxy, which Java does not read. */
    static List<String> ignoredIn(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .toList();
    }
}
