package dev.why401.jira.datacenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the base URL of a product as a person writes it; what is wrong with one is said with what to write instead. */
final class SiteAddress {
    private static final String EXAMPLE =
            "https://jira.acme.example or, with a context path, https://acme.example/jira";

    /** The first segments of paths that belong to the API or to pages for people; a context path ends before them. */
    private static final Set<String> NO_CONTEXT = Set.of(
            "rest",
            "browse",
            "secure",
            "projects",
            "issues",
            "plugins",
            "servicedesk",
            "login",
            "display",
            "pages",
            "spaces",
            "download",
            "dashboard");

    private static final Pattern PAGE = Pattern.compile(".*\\.(?:jspa?|action|html?)", Pattern.CASE_INSENSITIVE);

    private static final List<String> CLOUD =
            List.of("atlassian.net", "jira.com", "api.atlassian.com", "id.atlassian.com", "auth.atlassian.com");

    private SiteAddress() {}

    /** Returns the base URL with a slash at its end. */
    static HttpUrl of(@Nullable String written) {
        HttpUrl url = parsed(written);
        refuseOtherProducts(url.host());
        String base = base(url);
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("The address of Jira has a user name or password in it: write " + base
                    + " and give the credential by itself");
        }
        if (!context(url).equals(segments(url))) {
            throw new IllegalArgumentException("The address of Jira holds more than the base URL: write " + base
                    + "; /rest/api/2 and the like belong to each call, /browse and /secure are pages for people");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("The address of Jira has a query or a fragment: write " + base);
        }
        return HttpUrl.get(base + "/");
    }

    private static HttpUrl parsed(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The address of Jira is missing: write " + EXAMPLE);
        }
        boolean placeholder = text.indexOf('<') >= 0 || text.indexOf('{') >= 0 || text.indexOf('$') >= 0;
        HttpUrl url = placeholder ? null : HttpUrl.parse(text);
        if (url != null) {
            return url;
        }
        boolean hasScheme = text.contains("://");
        HttpUrl host = placeholder || hasScheme || text.indexOf('@') >= 0 ? null : HttpUrl.parse("https://" + text);
        if (host != null && (host.host().indexOf('.') > 0 || host.port() != 443)) {
            throw new IllegalArgumentException("The address of Jira has no scheme: write " + base(host)
                    + ", or the same with http:// if the server has no TLS");
        }
        throw new IllegalArgumentException("The address of Jira is no URL of a host: write " + EXAMPLE);
    }

    private static void refuseOtherProducts(String host) {
        if (CLOUD.stream().anyMatch(domain -> isUnder(host, domain))) {
            throw new IllegalArgumentException("The host " + host
                    + " belongs to Jira Cloud, which takes other credentials: use JiraCloud of why401-jira-cloud");
        }
        if (isUnder(host, "jiraalign.com") || isUnder(host, "agilecraft.com")) {
            throw new IllegalArgumentException(
                    "The host " + host + " belongs to Jira Align: use JiraAlign of why401-jira-align");
        }
    }

    /** Scheme, host, port and context path, without a slash at the end: all that an error may repeat. */
    private static String base(HttpUrl url) {
        HttpUrl.Builder base =
                new HttpUrl.Builder().scheme(url.scheme()).host(url.host()).port(url.port());
        context(url).forEach(base::addPathSegment);
        String text = base.build().toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> context(HttpUrl url) {
        List<String> context = new ArrayList<>();
        for (String segment : segments(url)) {
            if (NO_CONTEXT.contains(segment.toLowerCase(Locale.ROOT))
                    || PAGE.matcher(segment).matches()) {
                break;
            }
            context.add(segment);
        }
        return context;
    }

    private static List<String> segments(HttpUrl url) {
        return url.pathSegments().stream().filter(segment -> !segment.isEmpty()).toList();
    }

    private static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
