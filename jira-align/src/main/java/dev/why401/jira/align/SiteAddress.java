package dev.why401.jira.align;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the address of a site as somebody wrote it, and says what to write where it cannot be one of Jira Align. */
final class SiteAddress {
    private static final String EXAMPLE = "https://<site>.jiraalign.com";

    /** Shorter than a token, so that none that was given in place of the site is repeated. */
    private static final Pattern SITE_NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,28}[A-Za-z0-9])?");

    private SiteAddress() {}

    /**
     * Returns the root of the site.
     *
     * @throws IllegalArgumentException if this is no https address of a Jira Align; the message repeats no more than the host
     */
    static HttpUrl ofSite(@Nullable String written) {
        HttpUrl url = parse(written);
        if (!url.isHttps()) {
            throw new IllegalArgumentException("The site of Jira Align starts with http, which would show the token to"
                    + " everybody on the way; write https://" + url.host());
        }
        return rootOf(url);
    }

    /**
     * Returns the root of a site, or of something on this machine that stands for one and may be spoken to in plain http.
     *
     * @throws IllegalArgumentException as {@link #ofSite} does
     */
    static HttpUrl ofSiteOrLoopback(@Nullable String written) {
        HttpUrl url = parse(written);
        boolean loopback = Address.read(url.toString())
                .value()
                .filter(address -> address.reach().is(Reach.LOOPBACK))
                .isPresent();
        return loopback ? rootOf(url) : ofSite(written);
    }

    private static HttpUrl parse(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The site of Jira Align is missing; write " + EXAMPLE);
        }
        HttpUrl url = HttpUrl.parse(text);
        if (url != null) {
            return url;
        }
        if (SITE_NAME.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The site of Jira Align is a bare name; write https://" + text + ".jiraalign.com");
        }
        HttpUrl host = text.contains("://") || text.indexOf('@') >= 0 ? null : HttpUrl.parse("https://" + text);
        if (host != null && host.host().indexOf('.') > 0) {
            throw new IllegalArgumentException("The site of Jira Align has no scheme; write https://" + host.host());
        }
        throw new IllegalArgumentException("The site of Jira Align is not a web address; write " + EXAMPLE);
    }

    private static HttpUrl rootOf(HttpUrl url) {
        String host = url.host();
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("The site of Jira Align holds a user name or password; write https://"
                    + host + ", and give the token by itself");
        }
        if (isUnder(host, "atlassian.net") || isUnder(host, "atlassian.com")) {
            throw new IllegalArgumentException(
                    host + " belongs to Jira Cloud or to Atlassian's own pages, and not to Jira" + " Align; write "
                            + EXAMPLE + " (for Jira Cloud, use the module why401-jira-cloud)");
        }
        if (JiraAlignKnowledge.DOMAINS.contains(host)) {
            throw new IllegalArgumentException(host + " names no site; write https://<site>." + host);
        }
        String path = url.encodedPath();
        if (path.contains("/rest")) {
            throw new IllegalArgumentException(
                    "The site of Jira Align holds the path of the API, which is not a part of it;" + " write "
                            + root(url) + " and add " + JiraAlign.API_PATH + " to the calls");
        }
        boolean more = !path.equals("/") || url.querySize() > 0 || url.fragment() != null;
        if (more) {
            throw new IllegalArgumentException(
                    "The site of Jira Align holds more than scheme and host; write " + root(url));
        }
        return url;
    }

    private static String root(HttpUrl url) {
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + url.host() + (usual ? "" : ":" + url.port());
    }

    private static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
