package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the id under which whoever answered can look the call up: trace id, request id, Ray ID, support ID, incident ID.
 * It is the first thing that support will ask for, and safe to show.
 */
public final class References {

    /**
     * An id to quote.
     *
     * @param name what its issuer calls it
     * @param value the id, at most 120 characters
     */
    public record Reference(String name, String value) {}

    private record HeaderSource(String header, String name) {}

    private record BodySource(String marker, String name, Pattern pattern) {}

    /** The more specific first: a block page's own id before the id of a request that merely passed. */
    private static final List<HeaderSource> HEADERS = List.of(
            new HeaderSource("X-Sucuri-Block", "Sucuri block id"),
            new HeaderSource("X-Reference-Error", "Akamai reference"),
            new HeaderSource("atl-traceid", "Atlassian trace id"),
            new HeaderSource("x-trace-id", "trace id"),
            new HeaderSource("atl-request-id", "Atlassian request id"),
            new HeaderSource("X-AREQUESTID", "Jira request id"),
            new HeaderSource("CF-RAY", "Cloudflare Ray ID"),
            new HeaderSource("x-azure-ref", "Azure reference"),
            new HeaderSource("x-msedge-ref", "Azure reference"),
            new HeaderSource("X-Amz-Cf-Id", "CloudFront request id"),
            new HeaderSource("x-amzn-RequestId", "AWS request id"),
            new HeaderSource("x-amz-request-id", "AWS request id"),
            new HeaderSource("X-Kong-Request-Id", "Kong request id"),
            new HeaderSource("X-Iinfo", "Imperva id"),
            new HeaderSource("Akamai-GRN", "Akamai reference"),
            new HeaderSource("X-Akamai-Request-ID", "Akamai request id"),
            new HeaderSource("X-Fastly-Request-ID", "Fastly request id"),
            new HeaderSource("x-vercel-id", "Vercel request id"),
            new HeaderSource("EagleId", "Alibaba Cloud request id"),
            new HeaderSource("x-cloud-trace-context", "Google trace id"),
            new HeaderSource("x-okta-request-id", "Okta request id"),
            new HeaderSource("x-ms-request-id", "Microsoft request id"),
            new HeaderSource("x-ms-correlation-request-id", "Microsoft correlation id"),
            new HeaderSource("X-Request-Id", "request id"),
            new HeaderSource("X-Correlation-Id", "correlation id"));

    private static final List<BodySource> BODIES = List.of(
            body("support id", "F5 support ID", "support ID(?: is)?:?\\s*(?:<[^>]{1,20}>\\s*)?([0-9a-f-]{8,40})"),
            body("incident", "Imperva incident ID", "incident[_ ]id[=:]?\\s*([0-9-]{10,60})"),
            body("reference", "Akamai reference", "Reference\\s*#\\s*([0-9a-f.]{10,60})"),
            body("reference&#", "Akamai reference", "Reference&#32;&#35;((?:[0-9a-f]+|&#46;){3,20})"),
            body("ray id", "Cloudflare Ray ID", "Ray ID:?\\s*(?:<[^>]{1,60}>\\s*)?([0-9a-f]{16})"),
            body("ray_id", "Cloudflare Ray ID", "ray_id\"?\\s*:\\s*\"?([0-9a-f]{16})"),
            body("incidentid", "incident id", "incidentId\"\\s*:\\s*\"([0-9-]{10,60})"),
            body("attack id", "FortiWeb attack ID", "Attack ID:?\\s*(?:<[^>]{1,20}>\\s*){0,3}([0-9A-F]{6,20})"),
            body("case number", "case number", "Case Number:?\\s*(?:<[^>]{1,20}>\\s*){0,3}(\\d{5,25})"),
            body("event id", "event ID", "Event ID:?\\s*(?:<[^>]{1,20}>\\s*){0,3}([0-9a-f-]{8,40})"),
            body("reference id", "reference ID", "reference ID:?\\s*(?:<[^>]{1,20}>\\s*){0,3}([0-9a-z-]{8,80})"),
            body("ref a:", "Azure reference", "Ref A:\\s*([0-9A-F]{16,40})"),
            body("aadsts", "Entra trace id", "Trace ID:\\s*([0-9a-f-]{30,40})"),
            body("request id:", "CloudFront request id", "Request ID:\\s*([A-Za-z0-9_=-]{20,80})"));

    private static final int LONGEST = 120;

    private References() {}

    private static BodySource body(String marker, String name, String regex) {
        return new BodySource(marker, name, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** Returns the id to quote, the block page's own first. */
    public static Optional<Reference> in(Exchange exchange) {
        return inBody(exchange).or(() -> inHeaders(exchange));
    }

    private static Optional<Reference> inHeaders(Exchange exchange) {
        for (HeaderSource source : HEADERS) {
            String value = exchange.responseHeaders().first(source.header()).orNull();
            if (value != null && !value.isBlank() && "<[".indexOf(value.charAt(0)) < 0) {
                return Optional.of(new Reference(source.name(), bounded(value)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reference> inBody(Exchange exchange) {
        ShownText body = exchange.body().orNull();
        if (body == null) {
            return Optional.empty();
        }
        for (BodySource source : BODIES) {
            if (body.lowerCase().contains(source.marker())) {
                Matcher matcher = source.pattern().matcher(body.text());
                if (matcher.find()) {
                    return Optional.of(new Reference(
                            source.name(), bounded(matcher.group(1).replace("&#46;", "."))));
                }
            }
        }
        return Optional.empty();
    }

    private static String bounded(String value) {
        return value.length() <= LONGEST ? value : Quotes.start(value, LONGEST);
    }
}
