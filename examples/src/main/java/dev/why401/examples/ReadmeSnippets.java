package dev.why401.examples;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.CredentialRefusedException;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.Examination;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.integration.ConnectionReport;
import dev.why401.integration.ConnectionTest;
import dev.why401.integration.IntegrationAccount;
import dev.why401.integration.IntegrationLog;
import dev.why401.integration.Operation;
import dev.why401.integration.health.ConnectionHistory;
import dev.why401.jira.align.JiraAlign;
import dev.why401.jira.cloud.JiraCloud;
import dev.why401.okhttp.AuthFailureInterceptor;
import dev.why401.okhttp.ResponseInterpreter;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The snippets of the README as they stand there; a test compares the two. */
abstract class ReadmeSnippets {

    abstract void use(Response response);

    abstract void askForNewToken(String explanation);

    abstract void showToUser(String explanation);

    abstract void count(String causeId);

    void firstUse(String email, String token, Request request) throws IOException {
        OkHttpClient client = JiraCloud.site("https://acme.atlassian.net")
                .apiToken(email, token)
                .install(new OkHttpClient.Builder())
                .build();

        try (Response response = client.newCall(request).execute()) {
            use(response);
        } catch (CredentialRefusedException e) { // replace the credential
            askForNewToken(e.explain().toText());
        } catch (AuthFailureException e) { // anything else that has to do with access
            showToUser(e.explain().toText());
        }
    }

    void doctor(String email, String token, AuthFailure failure) {
        Examination found = Doctor.forSite(Product.JIRA_CLOUD, "https://acme.atlassian.net")
                .basic(email, token)
                .build()
                .examine(failure); // or examine(), to see whether the credential works at all

        showToUser(found.explain().toText());
    }

    void integration(String email, String apiToken) {
        IntegrationAccount account = IntegrationAccount.jiraCloud("https://acme.atlassian.net", email, apiToken);

        ConnectionReport report = ConnectionTest.builder(account)
                .project("ACME")
                .operations(Operation.CREATE_ISSUES, Operation.CREATE_VERSIONS)
                .build()
                .run();
        showToUser(report.toText());
    }

    void integrationLog(Reader pageOfALog, IntegrationAccount account, ConnectionHistory history) throws IOException {
        Context known = history.context(account.id(), account.credentialVersion());
        for (IntegrationLog.Entry entry : IntegrationLog.read(pageOfALog, account, known)) {
            entry.failure().ifPresent(failure -> showToUser(failure.explain().toText()));
        }
    }

    OkHttpClient align(String token) {
        return JiraAlign.site("https://acme.jiraalign.com")
                .token(token)
                .install(new OkHttpClient.Builder())
                .build();
    }

    OkHttpClient anyOtherApi() {
        return new OkHttpClient.Builder()
                .addInterceptor(AuthFailureInterceptor.ofDefaults())
                .build();
    }

    AuthFailureInterceptor observing() {
        // Observe only: nothing is thrown, the response stays as it was.
        AuthFailureInterceptor observing = AuthFailureInterceptor.builder()
                .observing(failure -> count(failure.causeId()))
                .build();
        return observing;
    }

    Optional<AuthFailure> byAnotherWay(Response response) {
        // Retrofit, Feign, Spring: interpret a response that came by another way.
        Optional<AuthFailure> failure = ResponseInterpreter.ofDefaults().interpret(response);
        return failure;
    }

    Diagnosis fromALog() {
        // A log line, a ticket: whatever is known of the call.
        Diagnosis diagnosis = Diagnostician.ofDefaults()
                .diagnose(Exchange.builder()
                        .url("https://acme.atlassian.net/rest/api/3/myself")
                        .logLine("401 Client must be authenticated to access this resource.")
                        .build());
        return diagnosis;
    }

    Request withHistory(Request request) {
        // What the caller alone can know is evidence, too: this call worked before.
        Context workedBefore = new Context(Fact.present(true), Fact.unknown(), Fact.unknown(), Fact.unknown());
        return request.newBuilder().tag(Context.class, workedBefore).build();
    }
}
