package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailureException;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Context;
import dev.why401.evidence.Fact;
import dev.why401.explain.Explanation;
import dev.why401.testkit.SimulatedJiraAlign;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes real calls to a simulated Jira Align at {@code https://acme.jiraalign.com} and catches what they end with. */
final class Calls implements AutoCloseable {
    private final SimulatedJiraAlign align = SimulatedJiraAlign.startUnderPublicNames();
    private final JiraAlign.Site site = JiraAlign.site(align.siteUrl().toString());

    SimulatedJiraAlign align() {
        return align;
    }

    JiraAlign.Site site() {
        return site;
    }

    /** Returns the status of a call that passes. */
    int pass(JiraAlign connection, String path) throws IOException {
        try (Response response =
                client(connection).newCall(get(connection, path).build()).execute()) {
            return response.code();
        }
    }

    AuthFailureException refuse(JiraAlign connection) {
        return refuse(connection, "Epics");
    }

    AuthFailureException refuse(JiraAlign connection, String path) {
        return refuse(client(connection), get(connection, path).build());
    }

    AuthFailureException refuse(JiraAlign connection, String path, Context context) {
        return refuse(
                client(connection),
                get(connection, path).tag(Context.class, context).build());
    }

    /** Sends an Authorization header of the caller's own making in place of the connection's. */
    AuthFailureException refuseHeader(String authorization) {
        JiraAlign connection = site.token(SimulatedJiraAlign.API_TOKEN);
        return refuse(
                client(connection),
                get(connection, "Epics").header("Authorization", authorization).build());
    }

    private AuthFailureException refuse(OkHttpClient client, Request request) {
        try (Response response = client.newCall(request).execute()) {
            throw new AssertionError("The call passed with " + response.code());
        } catch (AuthFailureException refused) {
            showsNoSecret(refused);
            return refused;
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }

    private OkHttpClient client(JiraAlign connection) {
        return connection.install(align.clientBuilder()).build();
    }

    private Request.Builder get(JiraAlign connection, String path) {
        return new Request.Builder().url(connection.apiUrl().resolve(path));
    }

    /** All secrets of the tests contain this word, and nothing else does. */
    static void showsNoSecret(AuthFailureException refused) {
        Explanation explanation = refused.explain();
        List<String> shown = List.of(
                refused.getMessage(),
                refused.toString(),
                explanation.toText(),
                explanation.toMarkdown(),
                explanation.toJson(),
                refused.failure().diagnosis().exchange().toString());
        assertThat(shown)
                .allSatisfy(text -> assertThat(text).doesNotContain("FAKE").doesNotContain("RkFLR"));
    }

    /** Returns the long form without its line breaks. */
    static String text(AuthFailureException refused) {
        return refused.explain().toText().replaceAll("\\s+", " ");
    }

    static List<String> suspects(AuthFailureException refused, int most) {
        return refused.failure().diagnosis().suspects().stream()
                .limit(most)
                .map(suspect -> suspect.cause().id())
                .toList();
    }

    static Suspect first(AuthFailureException refused) {
        return refused.failure().diagnosis().likeliest();
    }

    static Context workedBefore() {
        return new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    static Context worksElsewhere() {
        return new Context(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.present(true));
    }

    @Override
    public void close() {
        align.close();
    }
}
