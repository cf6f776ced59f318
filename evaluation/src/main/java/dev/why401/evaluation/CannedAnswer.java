package dev.why401.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Answers every call as Jira Cloud does, from memory: as the last interceptor it leaves the costs of OkHttp's own chain and of
 * the interceptors before it, and no network.
 */
final class CannedAnswer implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json;charset=UTF-8");

    static final CannedAnswer SUCCESS = new CannedAnswer(200, "OK", "OK", """
            {"self":"https://acme.atlassian.net/rest/api/3/user?accountId=5b10ac8d82e05b22cc7d4ef5","accountId":"5b10ac8d82e05b22cc7d4ef5",
            "accountType":"atlassian","emailAddress":"mia@example.com","displayName":"Mia Krystof","active":true,"timeZone":"Europe/Berlin",
            "locale":"en_GB","groups":{"size":3,"items":[]},"applicationRoles":{"size":1,"items":[]},"expand":"groups,applicationRoles"}
            """);

    /** 210 bytes, as long as the usual error of the REST API. */
    static final CannedAnswer REFUSAL = new CannedAnswer(401, "Unauthorized", "AUTHENTICATED_FAILED", """
            {"errorMessages":["Client must be authenticated to access this resource."],"errors":{},\
            "message":"Client must be authenticated to access this resource.","status-code":401,"path":"/rest/api/3/myself?expand=gro"}\
            """);

    private final int status;
    private final String reason;
    private final byte[] body;
    private final Headers headers;

    private CannedAnswer(int status, String reason, String loginReason, String body) {
        this.status = status;
        this.reason = reason;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.headers = new Headers.Builder()
                .add("Date", "Sat, 21 Nov 2026 09:14:00 GMT")
                .add("Content-Type", JSON.toString())
                .add("Server", "AtlassianEdge")
                .add("Timing-Allow-Origin", "*")
                .add("X-Arequestid", "0f0e0d0c0b0a09080706050403020100")
                .add("X-Aaccountid", "5b10ac8d82e05b22cc7d4ef5")
                .add("Cache-Control", "no-cache, no-store, no-transform")
                .add("X-Content-Type-Options", "nosniff")
                .add("X-Xss-Protection", "1; mode=block")
                .add("Atl-Traceid", "0f0e0d0c0b0a09080706050403020100")
                .add("Atl-Request-Id", "0f0e0d0c-0b0a-0908-0706-050403020100")
                .add("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload")
                .add("Vary", "Accept-Encoding")
                .add("X-Seraph-LoginReason", loginReason)
                .build();
    }

    /** Returns a request as an integration sends it. */
    static Request request() {
        return new Request.Builder()
                .url("https://acme.atlassian.net/rest/api/3/myself")
                .header("Accept", "application/json")
                .header("Authorization", "Basic bWlhQGV4YW1wbGUuY29tOkFUQVRUM3hGQUtFMDAwMDAwMDAwMDAwMDAwMA==")
                .build();
    }

    /** Returns a client that is answered by this, after the given interceptors. */
    OkHttpClient client(Interceptor... before) {
        OkHttpClient.Builder client = new OkHttpClient.Builder();
        for (Interceptor interceptor : before) {
            client.addInterceptor(interceptor);
        }
        return client.addInterceptor(this).build();
    }

    int length() {
        return body.length;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_2)
                .code(status)
                .message(reason)
                .headers(headers)
                .body(ResponseBody.create(body, JSON))
                .build();
    }
}
