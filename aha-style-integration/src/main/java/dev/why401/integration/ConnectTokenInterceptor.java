package dev.why401.integration;

import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the token of an Atlassian Connect app to requests for one origin, as
 * https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/ has it.
 */
final class ConnectTokenInterceptor implements Interceptor {
    private final HttpUrl origin;
    private final Supplier<String> signedToken;

    ConnectTokenInterceptor(HttpUrl origin, Supplier<String> signedToken) {
        this.origin = origin;
        this.signedToken = signedToken;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl url = request.url();
        boolean ours = url.host().equals(origin.host())
                && url.port() == origin.port()
                && url.scheme().equals(origin.scheme());
        return ours && request.header("Authorization") == null
                ? chain.proceed(request.newBuilder()
                        .header("Authorization", "JWT " + token())
                        .build())
                : chain.proceed(request);
    }

    /** Whatever is no token would make OkHttp repeat it in an exception. */
    private String token() throws IOException {
        String token;
        try {
            token = signedToken.get();
        } catch (RuntimeException broken) {
            throw new IOException("The supplier of the Connect token threw "
                    + broken.getClass().getName());
        }
        if (token == null || !token.matches("[A-Za-z0-9._~+/=-]{1,8192}")) {
            throw new IOException("The supplier of the Connect token returned no token");
        }
        return token;
    }
}
