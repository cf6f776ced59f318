package dev.why401.evaluation.reference;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Product;
import dev.why401.evidence.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one recorded failure looked like, in a line. */
final class CaseLine {
    private static final int LONGEST_QUOTE = 110;
    private static final Pattern TITLE =
            Pattern.compile("<title[^<>]*>\\s*([^<>]{1,200}?)\\s*</title>", Pattern.CASE_INSENSITIVE);
    private static final List<String> TELLING_HEADERS = List.of(
            "X-Seraph-LoginReason",
            "X-Authentication-Denied-Reason",
            "X-Failure-Category",
            "WWW-Authenticate",
            "Proxy-Authenticate",
            "Retry-After",
            "Server");

    private CaseLine() {}

    static String of(RecordedCase recorded) {
        String id = recorded.source().startsWith("http")
                ? Markdown.link(recorded.id(), recorded.source())
                : Markdown.text(recorded.id());
        List<String> parts = new ArrayList<>();
        parts.add(product(recorded.product()));
        Exchange exchange = recorded.exchange();
        exchange.redirects()
                .value()
                .filter(hops -> !hops.isEmpty())
                .ifPresent(hops -> parts.add(redirect(hops.get(hops.size() - 1))));
        exchange.status().value().ifPresent(status -> parts.add(String.valueOf(status)));
        quote(exchange, parts);
        if (!recorded.source().startsWith("http")) {
            parts.add(Markdown.source(recorded.source()));
        }
        return id + ": " + String.join(", ", parts) + (recorded.isSettled() ? "" : " (its cause was never settled)");
    }

    static String product(String label) {
        return switch (label) {
            case "gateway" -> "in front of an application";
            case "other", "" -> "another product";
            default -> Product.of(label).displayName();
        };
    }

    private static String redirect(Hop hop) {
        return hop.locationText()
                .value()
                .map(location -> "redirect to " + Markdown.code(shortened(location)))
                .orElse("redirect");
    }

    private static void quote(Exchange exchange, List<String> parts) {
        ShownText body = exchange.body().orNull();
        ShownText line = exchange.logLine().orNull();
        if (body != null && !body.isBlank()) {
            parts.add(words(body));
        } else if (line != null && !line.isBlank()) {
            parts.add(words(line));
        } else if (exchange.problem().isPresent()) {
            exchange.problem()
                    .value()
                    .ifPresent(problem -> parts.add(problem.kind().words()));
        } else {
            header(exchange, parts);
        }
    }

    private static String words(ShownText shown) {
        Matcher title = TITLE.matcher(shown.text());
        if (title.find()) {
            return "a page titled " + Markdown.code(shortened(title.group(1)));
        }
        return Markdown.code(shortened(shown.text()));
    }

    private static void header(Exchange exchange, List<String> parts) {
        for (String name : TELLING_HEADERS) {
            String value = exchange.responseHeaders().first(name).orNull();
            if (value != null) {
                parts.add(Markdown.code(shortened(name + ": " + value)));
                return;
            }
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, end > LONGEST_QUOTE / 2 ? end : LONGEST_QUOTE) + " ...";
    }
}
