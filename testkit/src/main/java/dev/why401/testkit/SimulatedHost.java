package dev.why401.testkit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;

/** A host of a {@link SimulatedNetwork}: what stands in front of it, what it answers, and what it was asked. Thread-safe. */
final class SimulatedHost {

    private final InstantSource clock;
    private final SimulatedFront front;
    private final List<SeenRequest> seen = Collections.synchronizedList(new ArrayList<>());
    private final Consumer<SeenRequest> observer;
    private volatile HttpUrl url;

    SimulatedHost(
            HttpUrl url,
            InstantSource clock,
            Consumer<SeenRequest> observer,
            Function<IncomingCall, MockResponse> answers) {
        this.url = url;
        this.clock = clock;
        this.observer = observer;
        this.front = new SimulatedFront(answers);
    }

    /** Returns the root. */
    HttpUrl url() {
        return url;
    }

    /** Says where the host turned out to stand. */
    void standsAt(HttpUrl root) {
        url = root;
    }

    SimulatedFront front() {
        return front;
    }

    /** Returns what has reached the host so far, by http or https, whatever was answered. */
    List<SeenRequest> requests() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    MockResponse answer(IncomingCall call) {
        return answered(url, call, front::answer);
    }

    /** Answers at port 80 of a host with TLS: everybody is sent to https, the path kept. */
    MockResponse answerOverPlainHttp(IncomingCall call) {
        HttpUrl plain = url.newBuilder().scheme("http").port(80).build();
        return answered(plain, call, asked -> WebServerAnswers.movedTo(301, Answers.spelled(url) + asked.target()));
    }

    private MockResponse answered(HttpUrl root, IncomingCall call, Function<IncomingCall, MockResponse> answers) {
        HttpUrl asked = call.url()
                .newBuilder()
                .scheme(root.scheme())
                .host(root.host())
                .port(root.port())
                .build();
        SeenRequest request = new SeenRequest(call.method(), asked, call.headers());
        seen.add(request);
        observer.accept(request);
        MockResponse answer;
        if (call.method().equals("HEAD")) {
            // MockWebServer would send the body of an answer to HEAD, and the next answer on the connection after it.
            answer = answers.apply(call.withMethod("GET")).setBody(new Buffer());
        } else {
            answer = answers.apply(call);
        }
        return answer.getHeaders().get("Date") == null
                ? answer.setHeader("Date", Answers.httpDate(clock.instant()))
                : answer;
    }
}
