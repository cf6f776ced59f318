package dev.why401.integration.health;

import okhttp3.Response;

/** Tells answers that prove a credential from those that anybody would have got. */
final class AcceptedCalls {
    private AcceptedCalls() {}

    static boolean proves(Response response) {
        String path = response.request().url().encodedPath();
        return response.isSuccessful() && !isOpen(path) && !isAnonymous(response, path);
    }

    /** Resources that answer everybody say nothing about the credential. */
    private static boolean isOpen(String path) {
        return path.endsWith("/serverInfo")
                || path.endsWith("/tenant_info")
                || path.contains("/healthcheck")
                || (path.endsWith("/status") && !path.contains("/rest/"));
    }

    private static boolean isAnonymous(Response response, String path) {
        String user = response.header("X-AUSERNAME");
        if (user != null) {
            return user.equalsIgnoreCase("anonymous");
        }
        return isJiraCloud(response, path) && response.header("X-AACCOUNTID") == null && !path.endsWith("/myself");
    }

    /**
     * Jira Cloud names the account in each answer to one; an answer without a name was for anybody, as where something on the way
     * took the credential off. The edge adds {@code atl-traceid}, Jira itself {@code x-arequestid}.
     */
    private static boolean isJiraCloud(Response response, String path) {
        return response.header("atl-traceid") != null
                && response.header("X-AREQUESTID") != null
                && !path.startsWith("/wiki/");
    }
}
