package dev.why401.capture;

import dev.why401.evidence.Fact;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remembers what curl says of its connection: whether TLS is spoken, with whom, and what went wrong. Not thread-safe. */
final class CurlConnection {
    private static final Pattern NEXT = Pattern.compile("Issue another request to this URL: '(.*)'");
    private static final Pattern STREAM = Pattern.compile("\\[HTTP/[23]] \\[\\d+] OPENED stream for (\\S+)");
    private static final Pattern CONNECTED =
            Pattern.compile("Connected to (\\S{1,300}) \\(.{0,100}?\\) port (\\d{1,5})");
    private static final Pattern NAMED = Pattern.compile(
            "(?:esolve host: |onnect to |target host name ')([A-Za-z0-9.:_-]{1,255})'?(?: port (\\d{1,5}))?");
    private static final Pattern TUNNEL = Pattern.compile("Establish HTTP proxy tunnel to (\\S{1,300})");
    private static final Pattern AUTH = Pattern.compile("(Server|Proxy) auth using (\\w+) with user '(.*)'");
    private static final Pattern TLS = Pattern.compile(
            "SSL connection using|TLSv1|TLS handshake|schannel: |ALPN|SSL certificate|using HTTP/2|using HTTP/3|QUIC");

    private @Nullable String nextUrl;
    private @Nullable String issuer;
    private @Nullable String complaint;
    private @Nullable String tunnelTo;
    private @Nullable String connectedTo;
    private boolean proxied;
    private boolean followsRedirect;
    private @Nullable SentCredential said;
    private boolean proxySaid;
    private boolean tls;
    private boolean verbose;
    private int port;

    /** Returns whether the remark tells that another request follows. */
    static boolean startsAnother(String text) {
        return NEXT.matcher(text.strip()).matches();
    }

    /** Takes a remark. */
    void note(String text) {
        verbose = true;
        String remark = text.strip();
        Matcher next = NEXT.matcher(remark);
        if (next.matches()) {
            nextUrl = next.group(1);
            return;
        }
        Matcher stream = STREAM.matcher(remark);
        if (stream.matches()) {
            nextUrl = stream.group(1);
        }
        connected(remark);
        auth(remark);
        proxied |= remark.startsWith("Uses proxy ");
        tls |= TLS.matcher(remark).find();
        String lower = remark.toLowerCase(Locale.ROOT);
        if (lower.startsWith("issuer: ")) {
            issuer = remark.substring("issuer: ".length());
        }
        boolean passed = lower.contains("continuing anyway") || lower.startsWith("tlsv1");
        if (!passed && ProblemWords.areOne(remark) && (complaint == null || isBetter(remark))) {
            complaint = remark;
        }
    }

    /** The first address that refuses is not the last word, and the reason of a failed handshake is. */
    private boolean isBetter(String remark) {
        return complaint != null
                && ProblemWords.of(complaint, null).kind() == Kind.OTHER
                && ProblemWords.of(remark, null).kind() != Kind.OTHER;
    }

    private void connected(String remark) {
        Matcher connected = CONNECTED.matcher(remark);
        if (connected.lookingAt()) {
            tls = false;
            issuer = null;
            complaint = null;
            port = Integer.parseInt(connected.group(2));
            boolean named = !connected.group(1).startsWith("(");
            connectedTo = named ? connected.group(1) : null;
        }
        Matcher tunnel = TUNNEL.matcher(remark);
        if (tunnel.matches()) {
            tunnelTo = tunnel.group(1);
        }
    }

    private void auth(String remark) {
        Matcher auth = AUTH.matcher(remark);
        if (auth.matches()) {
            said = SaidCredential.of(auth.group(2), auth.group(3));
            proxySaid = auth.group(1).equals("Proxy");
        }
    }

    /** Returns what curl said of the credential of the next request. */
    @Nullable
    SentCredential takeSaid(boolean forProxy) {
        SentCredential told = proxySaid == forProxy ? said : null;
        said = told == null ? said : null;
        return forProxy ? null : told;
    }

    boolean endsAnswer(String text) {
        return text.startsWith("Connection #")
                || text.startsWith("Closing connection")
                || text.startsWith("shutting down");
    }

    @Nullable
    String issuer() {
        return issuer;
    }

    @Nullable
    String complaint() {
        return complaint;
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean isTunnelBuilt(Call call) {
        Integer status = call.status.orNull();
        return call.tunnel && status != null && status >= 200 && status < 300;
    }

    /** Fills in what the connection and the command tell of a call. */
    void complete(Call call, @Nullable CurlCommand command) {
        if (command != null) {
            command.reveal(call);
            boolean silent = call.sentShown == Call.Shown.NOTHING && call.url == null && nextUrl == null;
            if (silent && !followsRedirect) {
                command.describe(call);
            }
        }
        complaint =
                complaint == null ? call.problem.map(TransportProblem::words).orNull() : complaint;
        String host = Call.first(call.sent(), "Host");
        boolean refused = call.tunnel || isRefusalOfTunnel(call);
        if (refused && !isTunnelBuilt(call)) {
            refuseTunnel(call, command);
        } else if (!followsRedirect && (call.url == null || isPath(call.url))) {
            call.url = url(call.url, host, command);
        } else if (call.url != null && isPath(call.url)) {
            call.url = url(call.url, host, null);
        }
        followsRedirect = call.redirectsTo() != null;
        if (!call.isAnswered() && !call.problem.isPresent() && complaint != null) {
            call.problem = Fact.present(ProblemWords.of(complaint, issuer));
        }
        complaint = null;
        if (!call.tunnel) {
            nextUrl = null;
        }
    }

    private static boolean isPath(String target) {
        return target.startsWith("/") || target.equals("*");
    }

    private static boolean isRefusalOfTunnel(Call call) {
        return call.problem
                .value()
                .filter(problem -> problem.proxyStatus().isPresent())
                .isPresent();
    }

    /** The proxy's answer stays; it is nothing that the server said. */
    private void refuseTunnel(Call call, @Nullable CurlCommand command) {
        String status = call.status.value().map(String::valueOf).orElse("");
        if (!call.problem.isPresent() && call.isAnswered()) {
            call.problem = Fact.present(ProblemWords.of("CONNECT tunnel failed, response " + status, issuer));
        }
        String target = tunnelTo == null ? call.url : tunnelTo;
        String origin = target == null
                ? null
                : "https://" + (target.endsWith(":443") ? target.substring(0, target.length() - 4) : target);
        boolean sameHost = command != null
                && command.url() != null
                && (target == null || hostOf(command.url()).equals(hostOf("//" + target)));
        if (call.method == null || call.tunnel) {
            call.sent().forEach(call::alsoSends);
            call.sent().clear();
            call.sentShown = Call.Shown.NOTHING;
            call.method = command == null ? null : command.method();
        }
        if (sameHost || call.url == null || call.tunnel) {
            call.url = sameHost && command != null ? command.url() : origin;
        }
        call.status = Fact.unknown();
        call.tunnel = call.problem.isPresent() ? false : call.tunnel;
    }

    private @Nullable String url(@Nullable String target, @Nullable String host, @Nullable CurlCommand command) {
        if (nextUrl != null) {
            return nextUrl;
        }
        String commanded = command == null ? null : command.url();
        if (host == null) {
            return commanded == null ? failedHost() : commanded;
        }
        if (commanded != null
                && hostOf(commanded).equals(hostOf("//" + host))
                && pathOf(commanded).equals(target)) {
            return commanded;
        }
        boolean plain = !tls && (port == 80 || verbose);
        String scheme = tls || port == 443 ? "https://" : plain ? "http://" : "";
        return scheme + host + (target == null ? "" : target);
    }

    /** Returns the host that was to be called, where no request was shown. */
    private @Nullable String failedHost() {
        if (complaint != null) {
            Matcher named = NAMED.matcher(complaint);
            if (named.find() && !proxied) {
                return origin(named.group(1), named.group(2));
            }
        }
        return proxied || connectedTo == null ? null : origin(connectedTo, String.valueOf(port));
    }

    private String origin(String host, @Nullable String onPort) {
        String scheme = tls || "443".equals(onPort) ? "https://" : "";
        boolean usual = onPort == null || onPort.equals("443") || onPort.equals("80");
        return scheme + host + (usual ? "" : ":" + onPort);
    }

    private static String hostOf(String url) {
        int from = url.indexOf("//") + 2;
        int end = from;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(from, end).toLowerCase(Locale.ROOT);
        return authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d{1,5}$", "");
    }

    private static String pathOf(String url) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? "/" : url.substring(path).replaceFirst("#.*", "");
    }

    /** Forgets everything: another command begins. */
    void forget() {
        nextUrl = null;
        issuer = null;
        complaint = null;
        tunnelTo = null;
        connectedTo = null;
        proxied = false;
        followsRedirect = false;
        said = null;
        tls = false;
        verbose = false;
        port = 0;
    }
}
