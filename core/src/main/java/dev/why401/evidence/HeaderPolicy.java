package dev.why401.evidence;

import dev.why401.evidence.HeaderFacts.Field;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides how much of a header value is kept. Only headers on the list below are kept whole; of any other the name alone
 * is kept, for a header that nobody thought of may carry anybody's secret.
 */
final class HeaderPolicy {
    private static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST_NAME = 100;

    /** Names in which there is nothing to hide, with the same in lower case: there are few, and each comes again and again. */
    private static final TextMemo<String> CLEAN_NAMES = new TextMemo<>();

    /** What stands in place of the value of a cookie that the answer takes back. */
    private static final String DELETED = "[deleted]";

    private static final Pattern ENDED =
            Pattern.compile("(?i)max-age\\s?=\\s?(?:0|-\\d)|expires\\s?=[^;]{0,40}\\b19[67]\\d\\b");

    private static final Pattern SCHEME =
            Pattern.compile("(?i)[\"']?(basic|bearer|jwt|oauth|digest|negotiate|ntlm|token|apikey)(?![A-Za-z0-9])");

    /** Kept in full (after scrubbing): protocol headers, and the markers and reference ids of products and gateways. */
    private static final Set<String> KEPT = Set.of(
            // HTTP
            "accept",
            "accept-encoding",
            "accept-language",
            "age",
            "allow",
            "alt-svc",
            "cache-control",
            "connection",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-security-policy",
            "content-type",
            "date",
            "etag",
            "expect",
            "expires",
            "hawtio-forbidden-reason",
            "host",
            "keep-alive",
            "last-modified",
            "mediawiki-api-error",
            "mime-version",
            "origin",
            "p3p",
            "pragma",
            "proxy-authenticate",
            "proxy-connection",
            "proxy-status",
            "proxy-support",
            "retry-after",
            "server",
            "status",
            "strict-transport-security",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "vary",
            "via",
            "warning",
            "www-authenticate",
            "x-content-type-options",
            "x-frame-options",
            "x-powered-by",
            "x-requested-with",
            "x-xss-protection",
            "x-http-method-override",
            // rate limits
            "ratelimit-reason",
            "ratelimit-limit",
            "ratelimit-remaining",
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "x-ratelimit-nearlimit",
            // Atlassian
            "atl-request-id",
            "atl-traceid",
            "micros-issuer",
            "x-aaccountid",
            "x-anodeid",
            "x-arequestid",
            "x-asen",
            "x-atenant-id",
            "x-atlassian-token",
            "x-authentication-denied-reason",
            "x-ausername",
            "x-confluence-request-time",
            "x-failure-category",
            "x-seraph-loginreason",
            "x-seraph-trusted-app-error",
            "x-seraph-trusted-app-status",
            "x-tfs-serviceerror",
            "x-trace-id",
            "x-force-accept-language",
            "timing-allow-origin",
            // edges, gateways, proxies
            "accept-ch",
            "akamai-grn",
            "bfcache-opt-in",
            "cache-status",
            "cf-access-domain",
            "cf-cache-status",
            "cf-chl-out",
            "cf-mitigated",
            "cf-ray",
            "critical-ch",
            "cross-origin-embedder-policy",
            "eagleid",
            "x-akamai-request-id",
            "x-amz-apigw-id",
            "x-amz-cf-id",
            "x-amz-cf-pop",
            "x-amz-id-2",
            "x-amz-request-id",
            "x-amzn-errortype",
            "x-amzn-requestid",
            "x-amzn-trace-id",
            "x-amzn-waf-action",
            "x-azure-externalerror",
            "x-azure-ref",
            "x-backside-transport",
            "x-cache",
            "x-cache-hits",
            "x-cache-lookup",
            "x-cache-status",
            "x-cdn",
            "x-cloud-trace-context",
            "x-correlation-id",
            "x-datadome",
            "x-envoy-upstream-service-time",
            "x-error-code",
            "x-fastly-request-id",
            "x-generator",
            "x-github-request-id",
            "x-goog-iap-generated-response",
            "x-iinfo",
            "x-kong-proxy-latency",
            "x-kong-request-id",
            "x-kong-response-latency",
            "x-kong-upstream-latency",
            "x-ms-correlation-request-id",
            "x-ms-error-code",
            "x-ms-request-id",
            "x-msedge-ref",
            "x-n",
            "x-okta-request-id",
            "x-pomerium-intercepted-response",
            "x-proxy-cache",
            "x-reference-error",
            "x-request-id",
            "x-served-by",
            "x-squid-error",
            "x-sucuri-block",
            "x-sucuri-cache",
            "x-sucuri-id",
            "x-varnish",
            "x-vercel-id",
            "x-vercel-mitigated",
            "x-github-sso",
            "x-oauth-scopes",
            "x-accepted-oauth-scopes");

    private HeaderPolicy() {}

    /** Returns what may be kept of a field. */
    static Field keep(Field raw, Scrubber scrubber) {
        String known = scrubber.knowsValues() ? null : CLEAN_NAMES.find(raw.name());
        if (known != null) {
            return new Field(raw.name(), valueOf(known, raw.value(), scrubber));
        }
        String name = scrubber.line(raw.name(), LONGEST_NAME);
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equals(raw.name()) && !scrubber.knowsValues()) {
            CLEAN_NAMES.put(name, lower);
        }
        return new Field(name, valueOf(lower, raw.value(), scrubber));
    }

    private static String valueOf(String lower, String value, Scrubber scrubber) {
        return switch (lower) {
            case "set-cookie" -> setCookie(scrubber.withoutKnown(value), scrubber);
            case "cookie" -> cookieNames(scrubber.withoutKnown(value), scrubber);
            case "authorization", "proxy-authorization" -> schemeOnly(value);
            case "location", "content-location", "referer", "link" ->
                Address.read(value, scrubber)
                        .map(Address::toString)
                        .value()
                        .orElseGet(() -> scrubber.line(beforeQuery(scrubber.withoutKnown(value)), 200));
            case "x-ausername" -> value.strip().equalsIgnoreCase("anonymous") ? "anonymous" : "[a user]";
            case "x-aaccountid" -> "[an account]";
            default -> KEPT.contains(lower) ? scrubber.line(value, LONGEST_VALUE) : Scrubber.HIDDEN;
        };
    }

    private static String beforeQuery(String value) {
        int end = 0;
        while (end < value.length() && "?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(0, end);
    }

    /** Another first word may be the start of a secret with a blank in it. */
    private static String schemeOnly(String value) {
        Matcher scheme = SCHEME.matcher(value.strip());
        return scheme.lookingAt() ? scheme.group(1) + " " + Scrubber.HIDDEN : Scrubber.HIDDEN;
    }

    /** Of a cookie that is taken back there is no value to keep secret (RFC 6265 section 3.1: it ends in the past). */
    private static String setCookie(String value, Scrubber scrubber) {
        String[] parts = value.split(";", 2);
        int equals = parts[0].indexOf('=');
        boolean deleted =
                parts.length > 1 && equals > 0 && ENDED.matcher(parts[1]).find();
        return cookieNames(deleted ? parts[0].substring(0, equals + 1) + DELETED : parts[0], scrubber);
    }

    /** Keeps the names; of atlassian.xsrf.token also the ending that says whether somebody is logged in. */
    private static String cookieNames(String value, Scrubber scrubber) {
        StringBuilder kept = new StringBuilder();
        for (String pair : value.split(";", 30)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? nameless(pair) : scrubber.line(pair.substring(0, equals), 100);
            if (name.isEmpty()) {
                continue;
            }
            kept.append(kept.isEmpty() ? "" : "; ").append(name);
            if (equals >= 0) {
                kept.append('=').append(loginMark(name, pair.substring(equals + 1)));
            }
        }
        return kept.toString();
    }

    /** Without "=" all of it is a value (RFC 6265 section 5.2, RFC 6265bis). */
    private static String nameless(String pair) {
        return pair.isBlank() ? "" : Scrubber.HIDDEN;
    }

    private static String loginMark(String cookie, String value) {
        if (value.equals(DELETED)) {
            return DELETED;
        }
        if (cookie.equals("atlassian.xsrf.token")) {
            String bare = value.strip();
            if (bare.endsWith("_lin") || bare.endsWith("|lin")) {
                return Scrubber.HIDDEN + "_lin";
            }
            if (bare.endsWith("_lout") || bare.endsWith("|lout")) {
                return Scrubber.HIDDEN + "_lout";
            }
        }
        return Scrubber.HIDDEN;
    }
}
