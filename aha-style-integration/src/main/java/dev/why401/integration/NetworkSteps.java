package dev.why401.integration;

import static dev.why401.integration.ConnectionStep.*;

import dev.why401.integration.ConnectionTest.Settings;
import dev.why401.integration.JiraProbe.Answer;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Fix;
import dev.why401.okhttp.GuardedDns;
import dev.why401.okhttp.HostReach;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The steps that need no credential: where the host is, what encrypts the way, who answers there. */
final class NetworkSteps {
    private final Settings settings;
    private final HttpUrl url;
    private final GuardedDns dns;
    private final JiraProbe probe;
    private @Nullable Answer serverInfo;

    NetworkSteps(Settings settings, GuardedDns dns, JiraProbe probe) {
        this.settings = settings;
        this.url = settings.account().serverUrl();
        this.dns = dns;
        this.probe = probe;
    }

    StepResult host() {
        boolean isName = !isLiteral(url.host());
        if (isName && goesThroughProxy()) {
            return StepResult.skipped(HOST, "Calls go through a proxy, which looks up the name itself.");
        }
        List<InetAddress> addresses;
        try {
            addresses =
                    isName ? settings.client().dns().lookup(url.host()) : List.of(InetAddress.getByName(url.host()));
        } catch (UnknownHostException unknown) {
            addresses = List.of();
        }
        if (addresses.isEmpty()) {
            return StepResult.failed(
                    HOST,
                    Causes.DNS_WRONG,
                    "The name " + url.host() + " is not known here.",
                    Fix.by(
                            Actor.CALLER,
                            "Compare the host in the server URL with the one in the browser's address bar."),
                    Fix.by(
                            Actor.NETWORK_TEAM,
                            "If the name exists only inside the company's network, publish it in the public DNS too."));
        }
        for (InetAddress address : addresses) {
            HostReach reach = HostReach.of(address);
            if (!dns.mayVisit(reach)) {
                return notPublic(address, reach);
            }
        }
        InetAddress first = addresses.get(0);
        return StepResult.passed(
                HOST,
                url.host() + " is at " + first.getHostAddress() + ", "
                        + HostReach.of(first).words() + ".");
    }

    private StepResult notPublic(InetAddress address, HostReach reach) {
        return StepResult.failed(
                HOST,
                Causes.DNS_WRONG,
                url.host() + " leads to " + address.getHostAddress() + ", " + reach.words()
                        + ", which cannot be reached from outside; nothing was sent there.",
                Fix.by(Actor.CALLER, "Enter the public address of Jira as the server URL."),
                Fix.by(
                        Actor.NETWORK_TEAM,
                        "Let the name lead to a public address outside and to the internal one inside (split DNS), and allow"
                                + " the addresses from which the integration calls."));
    }

    /** HttpUrl has made sure that a host of digits and dots, or with a colon, is an address. */
    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }

    private boolean goesThroughProxy() {
        OkHttpClient client = settings.client();
        Proxy fixed = client.proxy();
        if (fixed != null) {
            return fixed.type() != Proxy.Type.DIRECT;
        }
        return client.proxySelector().select(url.uri()).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    StepResult tls() {
        if (!url.isHttps()) {
            return StepResult.skipped(
                    TLS, "The server URL starts with http://, so nothing is encrypted; write https:// if Jira has it.");
        }
        Answer answer = serverInfo();
        StepResult noAnswer = noAnswer(TLS, answer);
        if (noAnswer != null) {
            return noAnswer;
        }
        return StepResult.passed(TLS, probe.handshake().map(NetworkSteps::words).orElse("The certificate is trusted."));
    }

    private static String words(Handshake handshake) {
        String version = handshake.tlsVersion().javaName();
        for (Certificate certificate : handshake.peerCertificates()) {
            if (certificate instanceof X509Certificate own) {
                LocalDate end =
                        own.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
                return version + "; the certificate is trusted and valid until " + end + ".";
            }
        }
        return version + ".";
    }

    /** Returns the failure of a call to which nobody answered, {@code null} if somebody did. */
    private @Nullable StepResult noAnswer(ConnectionStep step, Answer answer) {
        IntegrationFailure failure = answer.failure().orElse(null);
        if (failure != null) {
            return failure.failure().status().isPresent() ? null : StepResult.failed(step, failure);
        }
        return answer.problem()
                .map(words -> StepResult.failed(
                        step,
                        Causes.DNS_WRONG,
                        "No answer came from " + url.host() + ":" + url.port() + " (" + words + ").",
                        Fix.by(Actor.CALLER, "Compare host and port in the server URL with those in the browser."),
                        Fix.by(
                                Actor.NETWORK_TEAM,
                                "Open the way to the port for the addresses from which the integration calls.")))
                .orElse(null);
    }

    StepResult product() {
        Answer answer = serverInfo();
        StepResult noAnswer = noAnswer(PRODUCT, answer);
        if (noAnswer != null) {
            return noAnswer;
        }
        IntegrationFailure failure = answer.failure().orElse(null);
        if (failure != null) {
            return isJiraItself(failure)
                    ? StepResult.passed(PRODUCT, "Jira answers, and wants a login for everything.")
                    : StepResult.failed(PRODUCT, failure);
        }
        if (answer.status() >= 300 && answer.status() < 400) {
            return redirected(answer);
        }
        String deployment = answer.text("deploymentType").orElse("");
        if (answer.status() != 200 || answer.text("baseUrl").isEmpty()) {
            return somethingElse(answer);
        }
        boolean cloud = deployment.equals("Cloud");
        boolean wantsCloud = settings.account().edition() != Edition.JIRA_DATA_CENTER;
        return deployment.isEmpty() || cloud == wantsCloud ? jira(answer) : otherEdition(cloud);
    }

    private static boolean isJiraItself(IntegrationFailure failure) {
        return failure.failure().status().orElse(0) == 401
                && failure.failure().diagnosis().answeredBy().answerer() == Answerer.APPLICATION;
    }

    private StepResult jira(Answer answer) {
        String base = answer.text("baseUrl").orElse("");
        HttpUrl believed = HttpUrl.parse(base);
        boolean same = believed != null && believed.host().equals(url.host()) && believed.port() == url.port();
        String version = answer.text("version").map(text -> " " + text).orElse("");
        return StepResult.passed(
                PRODUCT,
                "Jira" + version + " answers."
                        + (same
                                ? ""
                                : " It believes that its own address is "
                                        + IntegrationLog.clean(base, 200)
                                        + ": if it links or redirects there, an administrator has to correct the base URL."));
    }

    private StepResult redirected(Answer answer) {
        return StepResult.failed(
                PRODUCT,
                Causes.BASE_URL_WRONG,
                "The server redirects to " + IntegrationLog.clean(answer.location(), 300) + ", which was not followed.",
                Fix.by(Actor.CALLER, "If that is the Jira you mean, enter its address as the server URL."),
                Fix.by(Actor.PRODUCT_ADMIN, "If it is not, look why /rest is redirected there."));
    }

    private StepResult somethingElse(Answer answer) {
        if (answer.status() >= 500) {
            return StepResult.failed(
                    PRODUCT,
                    Causes.SERVICE_INCIDENT,
                    "The server answers " + answer.status() + ".",
                    Fix.by(Actor.CALLER, "Try again later, and look at the status page of the product."));
        }
        return StepResult.failed(
                PRODUCT,
                Causes.BASE_URL_WRONG,
                "The server answers " + answer.status() + " to the question which Jira it is, and not as a Jira does.",
                Fix.by(
                        Actor.CALLER,
                        "Enter the base URL that Jira shows under System > General configuration, with its context path if it"
                                + " has one."));
    }

    private static StepResult otherEdition(boolean cloud) {
        Edition right = cloud ? Edition.JIRA_CLOUD : Edition.JIRA_DATA_CENTER;
        return StepResult.failed(
                PRODUCT,
                Causes.WRONG_SITE,
                "The server is a " + right.displayName() + ", and the account is of another edition.",
                Fix.by(Actor.CALLER, "Set the integration up anew with the edition " + right.displayName() + "."));
    }

    /** Asked once for both steps. */
    private Answer serverInfo() {
        Answer known = serverInfo;
        if (known == null) {
            known = probe.askAsStranger("serverInfo");
            serverInfo = known;
        }
        return known;
    }
}
