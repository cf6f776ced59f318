package dev.why401.integration.health;

import dev.why401.AuthFailure;
import dev.why401.AuthFailureException;
import dev.why401.evidence.Context;
import dev.why401.okhttp.AuthFailureInterceptor;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the calls of one account's client, from outside of the {@link AuthFailureInterceptor}. Thread-safe. */
final class MonitorInterceptor implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(MonitorInterceptor.class);

    private final ConnectionMonitor monitor;
    private final String accountId;
    private final LongSupplier credentialVersion;
    private final Predicate<Response> proof;

    MonitorInterceptor(
            ConnectionMonitor monitor, String accountId, LongSupplier credentialVersion, Predicate<Response> proof) {
        this.monitor = monitor;
        this.accountId = accountId;
        this.credentialVersion = credentialVersion;
        this.proof = proof;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        MonitoredCall call = monitor.begin(accountId, version());
        Response response;
        try {
            response = chain.proceed(withContext(chain.request(), call.context()));
        } catch (AuthFailureException refused) {
            call.failed(refused.failure());
            throw refused;
        }
        note(call, response);
        return response;
    }

    /** A client that is called asynchronously survives no other exception. */
    private long version() throws IOException {
        try {
            return ConnectionHistory.checkedVersion(credentialVersion.getAsLong());
        } catch (RuntimeException broken) {
            throw new IOException("The version of the credential of account " + accountId + " cannot be told", broken);
        }
    }

    private void note(MonitoredCall call, Response response) {
        Optional<AuthFailure> observed = AuthFailureInterceptor.failureOf(response);
        if (observed.isPresent()) {
            call.failed(observed.get());
        } else if (proves(response)) {
            call.succeeded();
        }
    }

    private boolean proves(Response response) {
        try {
            return proof.test(response);
        } catch (RuntimeException broken) {
            LOG.warn("The proof of success broke: {}", broken.getClass().getName());
            return false;
        }
    }

    /** What the caller says about the past goes before what the history says. */
    private static Request withContext(Request request, Context past) {
        if (!past.workedBefore().isKnown()) {
            return request;
        }
        Context said = request.tag(Context.class);
        if (said != null && said.workedBefore().isKnown()) {
            return request;
        }
        Context both = said == null
                ? past
                : new Context(
                        past.workedBefore(),
                        said.worksInBrowser(),
                        said.worksInCurl(),
                        said.worksElsewhere(),
                        past.lastWorked());
        return request.newBuilder().tag(Context.class, both).build();
    }
}
