package dev.why401.okhttp;

import static java.util.Objects.requireNonNull;

import dev.why401.credential.Credential;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds a credential to requests for one origin and to no other. Add it as an application interceptor: it runs before OkHttp
 * follows redirects, so a redirect target never gets the credential from here, and OkHttp itself drops the header when a
 * redirect leaves the origin.
 *
 * <p>A request that brings its own Authorization header keeps it. Thread-safe.
 */
public final class CredentialInterceptor implements Interceptor {
    private final HttpUrl origin;
    private final Credential credential;

    private CredentialInterceptor(HttpUrl origin, Credential credential) {
        this.origin = origin;
        this.credential = credential;
    }

    /** Returns an interceptor that adds {@code credential} to requests with the scheme, host and port of {@code origin}. */
    public static CredentialInterceptor forOrigin(HttpUrl origin, Credential credential) {
        return new CredentialInterceptor(requireNonNull(origin, "origin"), requireNonNull(credential, "credential"));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl url = request.url();
        boolean ours = url.host().equals(origin.host())
                && url.port() == origin.port()
                && url.scheme().equals(origin.scheme());
        if (!ours || request.header("Authorization") != null) {
            return chain.proceed(request);
        }
        return chain.proceed(request.newBuilder()
                .header("Authorization", credential.authorization())
                .tag(Credential.class, credential)
                .build());
    }
}
