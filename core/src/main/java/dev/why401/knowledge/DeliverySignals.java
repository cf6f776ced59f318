package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Basic signals on what stood between client and server: an inspecting proxy, a cache. */
final class DeliverySignals {
    private DeliverySignals() {}

    /** The issuer of a certificate that was not trusted. */
    record CertificateIssuer(List<String> names) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.TRANSPORT;
        }

        @Override
        public String sentence() {
            return "the certificate was issued by " + String.join(" or ", names);
        }

        @Override
        public String denial() {
            return "the certificate was not issued by " + String.join(" or ", names);
        }

        @Override
        public Reading read(Exchange exchange) {
            TransportProblem problem = exchange.problem().orNull();
            String issuer = problem == null ? null : problem.peer().orNull();
            if (issuer == null) {
                return exchange.status().isPresent()
                        ? Reading.notSeen()
                        : Reading.cannotTell("the issuer of the certificate");
            }
            String lower = issuer.toLowerCase(Locale.ROOT);
            return names.stream().anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)))
                    ? Reading.seen(Quotes.bounded(issuer), Topic.TRANSPORT)
                    : Reading.notSeen();
        }
    }

    /** Age above zero (RFC 9111 section 5.1), or a cache that says that it had the answer in store. */
    record FromCache() implements BasicSignal {
        private static final Pattern AGE = Pattern.compile("0*[1-9]\\d*");
        private static final Pattern HIT = Pattern.compile("(?i)(^|[^a-z])hit\\b");
        private static final List<String> CACHE_HEADERS = List.of(
                "X-Cache", "CF-Cache-Status", "X-Sucuri-Cache", "X-Proxy-Cache", "X-Cache-Status", "Cache-Status");

        @Override
        public Topic topic() {
            return Topic.TIME;
        }

        @Override
        public String sentence() {
            return "a cache had the answer in store";
        }

        @Override
        public String denial() {
            return "the answer did not come out of a cache";
        }

        @Override
        public Reading read(Exchange exchange) {
            HeaderFacts headers = exchange.responseHeaders();
            String age = headers.first("Age").orNull();
            if (age != null && AGE.matcher(age.strip()).matches()) {
                return Reading.seen("Age: " + age, Topic.TIME);
            }
            for (String name : CACHE_HEADERS) {
                for (String value : headers.all(name)) {
                    if (HIT.matcher(value).find()) {
                        return Reading.seen(Quotes.bounded(name + ": " + value), Topic.TIME);
                    }
                }
            }
            return headers.isComplete() ? Reading.notSeen() : Reading.cannotTell(AnswerSignals.NO_HEADERS + " (Age)");
        }
    }

    /** A header that is not among those of an answer that look like all: whoever copies Date and length copies the rest. */
    record ShownWithout(String name, Topic topic) implements BasicSignal {
        private static final List<String> OF_THE_TRANSPORT =
                List.of("Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive");

        @Override
        public String sentence() {
            return "the headers of the answer look whole, and " + name + " is not among them";
        }

        @Override
        public String denial() {
            return "the answer carries " + name;
        }

        @Override
        public Reading read(Exchange exchange) {
            HeaderFacts headers = exchange.responseHeaders();
            if (headers.first(name).isPresent()) {
                return Reading.notSeen();
            }
            boolean looksWhole = headers.first("Date").isPresent()
                    && OF_THE_TRANSPORT.stream()
                            .anyMatch(header -> headers.first(header).isPresent());
            return headers.isComplete() || looksWhole
                    ? Reading.seen("", topic)
                    : Reading.cannotTell(AnswerSignals.NO_HEADERS + " (" + name + ")");
        }
    }

    /** The body to its end; of what is not shown nobody can say that it lacks a word. */
    record WholeBody() implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.WORDS;
        }

        @Override
        public String sentence() {
            return "the whole body is shown";
        }

        @Override
        public String denial() {
            return "the body is not shown, or not to its end";
        }

        @Override
        public Reading read(Exchange exchange) {
            ShownText body = exchange.body().orNull();
            boolean whole = body == null ? exchange.body().isKnown() : body.isComplete();
            return whole ? Reading.seen("", Topic.WORDS) : Reading.notSeen();
        }
    }

    record LineShown() implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.WORDS;
        }

        @Override
        public String sentence() {
            return "a line of a log is shown";
        }

        @Override
        public String denial() {
            return "no line of a log is shown";
        }

        @Override
        public Reading read(Exchange exchange) {
            return exchange.logLine().isPresent() ? Reading.seen("", Topic.WORDS) : Reading.notSeen();
        }
    }
}
