package dev.why401.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;

/**
 * The web server in front of a host of a {@link SimulatedNetwork}: it passes everything on until it is told otherwise,
 * and does one thing at a time.
 *
 * <p>Thread-safe; a change counts from the next request on.
 */
public final class SimulatedFront {

    private final Function<IncomingCall, MockResponse> behind;
    private volatile Function<IncomingCall, MockResponse> answers;

    SimulatedFront(Function<IncomingCall, MockResponse> behind) {
        this.behind = behind;
        this.answers = behind;
    }

    /** Passes everything on to what stands behind. */
    public SimulatedFront passOn() {
        answers = behind;
        return this;
    }

    /**
     * Redirects every request to the same path and query below another root, as a vanity host does, a renamed one, or an
     * on-premises one that believes in an internal address:
     * https://github.com/cptactionhank/docker-atlassian-jira/issues/20.
     *
     * @param root such as {@code https://acme.atlassian.net} or {@code http://10.0.0.5:8080/jira}
     */
    public SimulatedFront redirectTo(HttpUrl root) {
        answers = call -> WebServerAnswers.movedTo(301, Answers.spelled(root) + call.target());
        return this;
    }

    /**
     * Redirects every request to one and the same address.
     *
     * @param address such as {@code http://169.254.169.254/latest/meta-data/}
     */
    public SimulatedFront redirectAllTo(HttpUrl address) {
        answers = call -> WebServerAnswers.movedTo(302, address.toString());
        return this;
    }

    /**
     * Passes everything on but {@code Authorization}, as in
     * https://github.com/home-assistant/core/issues/16306.
     */
    public SimulatedFront stripAuthorization() {
        answers = call -> behind.apply(call.withoutAuthorization());
        return this;
    }

    /** Answers every request 200 and the form of a single sign-on in place of what was asked for. */
    public SimulatedFront showLoginPage() {
        answers = call -> EdgePages.signOnForm();
        return this;
    }

    /**
     * Lies: the answers come in this order, one for each request, and from the start again.
     *
     * @throws IllegalArgumentException if there are none
     */
    public SimulatedFront lie(HostileAnswer... lies) {
        List<HostileAnswer> told = List.of(lies);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("Who lies says something");
        }
        AtomicInteger next = new AtomicInteger();
        answers = call ->
                told.get(Math.floorMod(next.getAndIncrement(), told.size())).to(call);
        return this;
    }

    MockResponse answer(IncomingCall call) {
        return answers.apply(call);
    }
}
