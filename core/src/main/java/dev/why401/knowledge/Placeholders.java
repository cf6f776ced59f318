package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the few placeholders that a fix may hold: {@code {host}}, {@code {site}}, {@code {reference}},
 * {@code {flush-dns}}, and {@code {found:<question>|<words>}}, which is the quote of what an experiment found out and the words where none
 * did. What is unknown becomes neutral words, so that a step always reads.
 */
public final class Placeholders {
    private static final Pattern FOUND = Pattern.compile("\\{found:([a-z0-9-]+)\\|([^}]*)\\}");

    private Placeholders() {}

    /** Returns {@code step} with its placeholders filled from {@code exchange}. */
    public static String fill(String step, Exchange exchange) {
        if (step.indexOf('{') < 0) {
            return step;
        }
        String filled = step;
        if (filled.contains("{host}")) {
            filled = filled.replace("{host}", host(exchange));
        }
        if (filled.contains("{site}")) {
            filled = filled.replace("{site}", site(exchange));
        }
        if (filled.contains("{reference}")) {
            filled = filled.replace("{reference}", reference(exchange));
        }
        if (filled.contains("{flush-dns}")) {
            filled = filled.replace("{flush-dns}", flushDns(System.getProperty("os.name", "")));
        }
        return filled.contains("{found:") ? withFindings(filled, exchange) : filled;
    }

    private static String withFindings(String step, Exchange exchange) {
        return FOUND.matcher(step).replaceAll(place -> {
            String quote = exchange.context()
                    .findings()
                    .about(place.group(1))
                    .map(Finding::quote)
                    .orElse("");
            return Matcher.quoteReplacement(quote.isEmpty() ? place.group(2) : quote);
        });
    }

    private static String host(Exchange exchange) {
        return exchange.address().value().flatMap(a -> a.host().value()).orElse("the host");
    }

    private static String site(Exchange exchange) {
        return exchange.address()
                .value()
                .filter(a -> a.scheme().isPresent() && a.host().isPresent())
                .map(Placeholders::origin)
                .orElse("the site");
    }

    private static String reference(Exchange exchange) {
        return References.in(exchange)
                .map(found -> found.name() + " " + found.value())
                .orElse("the time of the call in UTC");
    }

    private static String origin(Address address) {
        return new Address(address.scheme(), address.host(), address.port(), "", List.of()).toString();
    }

    /** Returns the command that empties the resolver cache of an operating system. */
    static String flushDns(String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return "ipconfig /flushdns";
        }
        if (os.contains("mac")) {
            return "sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder";
        }
        return "resolvectl flush-caches (with nscd: sudo nscd -i hosts)";
    }
}
