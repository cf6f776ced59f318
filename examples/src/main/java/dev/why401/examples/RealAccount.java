package dev.why401.examples;

import dev.why401.AuthFailureException;
import dev.why401.jira.cloud.JiraCloud;
import java.io.IOException;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Checks a real account of Jira Cloud if the environment names one. */
final class RealAccount {
    private RealAccount() {}

    static void show(Page page, Map<String, String> environment) throws IOException {
        page.title("Your own account");
        String site = environment.getOrDefault("JIRA_URL", "");
        String email = environment.getOrDefault("JIRA_EMAIL", "");
        String token = environment.getOrDefault("JIRA_API_TOKEN", "");
        if (site.isEmpty() || email.isEmpty() || token.isEmpty()) {
            page.text("Set JIRA_URL, JIRA_EMAIL and JIRA_API_TOKEN to check a real account of Jira Cloud here.");
            return;
        }
        try {
            check(page, site, email, token);
        } catch (IllegalArgumentException e) {
            page.text("The configuration cannot work: " + e.getMessage());
        }
    }

    private static void check(Page page, String site, String email, String token) throws IOException {
        OkHttpClient client = JiraCloud.site(site)
                .apiToken(email, token)
                .install(new OkHttpClient.Builder())
                .build();
        String myself = (site.endsWith("/") ? site : site + "/") + "rest/api/3/myself";
        Request request = new Request.Builder()
                .url(myself)
                .header("Accept", "application/json")
                .build();
        try (Response response = client.newCall(request).execute()) {
            page.text("GET " + myself + " came back as " + response.code() + ": the account and its token work.");
        } catch (AuthFailureException e) {
            page.indented(e.explain().toText());
        } catch (IOException e) {
            page.text("The call failed, but not for a reason of authentication: " + e);
        }
    }
}
