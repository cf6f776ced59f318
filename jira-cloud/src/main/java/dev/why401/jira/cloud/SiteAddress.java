package dev.why401.jira.cloud;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads the address of a site as a person writes it; what is wrong with one is said with what to write instead. */
final class SiteAddress {
    private static final String EXAMPLE = "https://<site>.atlassian.net";
    private static final Pattern GATEWAY_PATH = Pattern.compile("/ex/(?:jira|confluence)/([^/]+).*");

    /** Shorter than a token, so that none that was given in place of the site is repeated. */
    private static final Pattern SITE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    private SiteAddress() {}

    /** Returns the root of a site of Cloud. */
    static HttpUrl ofSite(String written) {
        String text = required(written);
        refuseAnythingButHttps(text);
        HttpUrl url = parsed(text);
        refuseOtherHosts(url);
        return root(url);
    }

    /** Returns the root of a site, or of something on this machine that stands for one. */
    static HttpUrl ofSiteOrLoopback(String written) {
        HttpUrl url = HttpUrl.parse(required(written));
        return url != null && isLoopback(url.host()) ? root(url) : ofSite(written);
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    static String required(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The address of the site is missing: write " + EXAMPLE);
        }
        return text;
    }

    private static void refuseAnythingButHttps(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://")) {
            return;
        }
        if (lower.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "The address of the site starts with http://: write https:// instead, for the redirect to https"
                            + " makes the client drop the credential");
        }
        if (SITE_NAME.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The address of the site is a bare name: write https://" + text + ".atlassian.net");
        }
        throw new IllegalArgumentException("The address of the site has no https:// in front: write " + EXAMPLE);
    }

    private static HttpUrl parsed(String text) {
        HttpUrl url = text.indexOf('<') >= 0 || text.indexOf('{') >= 0 ? null : HttpUrl.parse(text);
        if (url == null) {
            throw new IllegalArgumentException(
                    "The address of the site is no URL of a host: write " + EXAMPLE + " with the name of your site");
        }
        return url;
    }

    private static void refuseOtherHosts(HttpUrl url) {
        String host = url.host();
        if (isUnder(host, Hosts.GATEWAYS)) {
            Matcher path = GATEWAY_PATH.matcher(url.encodedPath());
            throw new IllegalArgumentException(
                    "This is the address of the gateway and not of a site: write JiraCloud.gateway("
                            + (path.matches() ? "\"" + path.group(1) + "\"" : "<cloud id>") + ")");
        }
        if (host.equals("jiraalign.com") || host.endsWith(".jiraalign.com")) {
            throw new IllegalArgumentException(
                    "This is an address of Jira Align and not of Jira Cloud: use why401-jira-align");
        }
        boolean bareDomain = false;
        for (String domain : Hosts.SITES) {
            bareDomain |= host.equals(domain);
        }
        if (bareDomain || !isUnder(host, Hosts.SITES)) {
            throw new IllegalArgumentException("The host " + host + " is no site of Jira Cloud: write " + EXAMPLE
                    + ", as it stands behind a custom domain too");
        }
        if (url.port() != 443) {
            throw new IllegalArgumentException("Sites of Jira Cloud have no port: write https://" + host);
        }
    }

    private static HttpUrl root(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new IllegalArgumentException("The address of the site has a user name or password in it: write "
                    + bare(url) + " and give the credential by itself");
        }
        if (!url.encodedPath().equals("/")) {
            throw new IllegalArgumentException("The address of the site has a path: write " + bare(url)
                    + " alone; /rest/api/3 and the like belong to each call, /jira and /browse are pages for people,"
                    + " and Confluence is under /wiki of the same site");
        }
        if (url.query() != null || url.fragment() != null) {
            throw new IllegalArgumentException("The address of the site has a query or a fragment: write " + bare(url));
        }
        return url;
    }

    /** Scheme, host and port: all that an error may repeat. */
    private static String bare(HttpUrl url) {
        String text = new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build()
                .toString();
        return text.substring(0, text.length() - 1);
    }

    private static boolean isUnder(String host, String... domains) {
        for (String domain : domains) {
            if (host.equals(domain) || host.endsWith("." + domain)) {
                return true;
            }
        }
        return false;
    }
}
