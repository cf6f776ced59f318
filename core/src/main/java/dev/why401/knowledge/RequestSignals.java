package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Basic signals on what was asked, by whom and from where. */
final class RequestSignals {
    static final String NO_CREDENTIAL = "the credential that was sent";
    static final String NO_ADDRESS = "the address that was called";

    private static final Reading CREDENTIAL_UNKNOWN = Reading.cannotTell(NO_CREDENTIAL);
    private static final Reading ADDRESS_UNKNOWN = Reading.cannotTell(NO_ADDRESS);
    private static final Reading PRODUCT_UNKNOWN = Reading.cannotTell(OnlyOn.NO_PRODUCT);

    private RequestSignals() {}

    record MethodIn(List<String> methods) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.REQUEST;
        }

        @Override
        public String sentence() {
            return "the request is " + String.join(" or ", methods);
        }

        @Override
        public String denial() {
            return "the request is not " + String.join(" or ", methods);
        }

        @Override
        public Reading read(Exchange exchange) {
            String method = exchange.method().orNull();
            if (method == null) {
                return Reading.cannotTell("the request method");
            }
            return methods.contains(method.toUpperCase(Locale.ROOT))
                    ? Reading.seen(method, Topic.REQUEST)
                    : Reading.notSeen();
        }
    }

    record RequestHeader(String name, String containing) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.REQUEST;
        }

        @Override
        public String sentence() {
            return "the request carries the header " + name
                    + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public String denial() {
            return "the request carries no header " + name
                    + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public Reading read(Exchange exchange) {
            boolean unknown = !exchange.requestHeaders().isComplete();
            for (HeaderFacts.Field field : exchange.requestHeaders().fields()) {
                if (field.name().equalsIgnoreCase(name)) {
                    if (AnswerSignals.contains(field.value(), containing)) {
                        return Reading.seen(Quotes.bounded(field.name() + ": " + field.value()), Topic.REQUEST);
                    }
                    unknown = false;
                }
            }
            return unknown ? Reading.cannotTell("the headers of the request (" + name + ")") : Reading.notSeen();
        }
    }

    record SchemeIn(Set<Scheme> schemes) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CREDENTIAL;
        }

        @Override
        public String sentence() {
            return schemes.equals(Set.of(Scheme.NONE))
                    ? "the request carried no credential"
                    : "the credential travelled as " + joined(schemes, Scheme::words);
        }

        @Override
        public String denial() {
            return schemes.equals(Set.of(Scheme.NONE))
                    ? "the request carried a credential"
                    : "the credential did not travel as " + joined(schemes, Scheme::words);
        }

        @Override
        public Reading read(Exchange exchange) {
            return among(exchange.credential().scheme(), schemes);
        }
    }

    record PrincipalIn(Set<PrincipalKind> kinds) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CREDENTIAL;
        }

        @Override
        public String sentence() {
            return joined(kinds, PrincipalKind::words) + " was sent with the secret";
        }

        @Override
        public String denial() {
            return "it was not " + joined(kinds, PrincipalKind::words) + " that was sent with the secret";
        }

        @Override
        public Reading read(Exchange exchange) {
            return among(exchange.credential().principal(), kinds);
        }
    }

    record SecretIn(Set<SecretKind> kinds) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CREDENTIAL;
        }

        @Override
        public String sentence() {
            return "the secret is " + joined(kinds, SecretKind::words);
        }

        @Override
        public String denial() {
            return "the secret is not " + joined(kinds, SecretKind::words);
        }

        @Override
        public Reading read(Exchange exchange) {
            return among(exchange.credential().secret(), kinds);
        }
    }

    record Finding(String id, String words) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CREDENTIAL;
        }

        @Override
        public String sentence() {
            return words;
        }

        @Override
        public Reading read(Exchange exchange) {
            for (ShapeFinding finding : exchange.credential().findings()) {
                if (finding.id().equals(id)) {
                    return Reading.seen(finding.message(), Topic.CREDENTIAL);
                }
            }
            return exchange.credential().jwt().isKnown() ? Reading.notSeen() : CREDENTIAL_UNKNOWN;
        }
    }

    /** The credential was in hand when the call was captured, and the check of its shape found nothing. */
    record SoundShape() implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.CREDENTIAL;
        }

        @Override
        public String sentence() {
            return "the shape of the credential was checked as it was sent, and nothing is odd about it";
        }

        @Override
        public String denial() {
            return "something is odd about the shape of the credential";
        }

        @Override
        public Reading read(Exchange exchange) {
            SentCredential credential = exchange.credential();
            boolean looked = credential.jwt().isKnown() && credential.scheme().isPresent();
            if (!looked) {
                return CREDENTIAL_UNKNOWN;
            }
            boolean sound = !credential.scheme().is(Scheme.NONE)
                    && credential.findings().isEmpty();
            return sound ? Reading.seen("", Topic.CREDENTIAL) : Reading.notSeen();
        }
    }

    record HostUnder(List<String> domains) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the call went to a host under " + String.join(" or ", domains);
        }

        @Override
        public String denial() {
            return "the call did not go to a host under " + String.join(" or ", domains);
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            if (address == null || !address.host().isPresent()) {
                return ADDRESS_UNKNOWN;
            }
            return domains.stream().anyMatch(address::isUnder)
                    ? Reading.seen(address.host().orNull() + "", Topic.ADDRESS)
                    : Reading.notSeen();
        }
    }

    record PathHas(List<String> anyOf, boolean atStart) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the path " + (atStart ? "starts with " : "contains ") + String.join(" or ", anyOf);
        }

        @Override
        public String denial() {
            return "the path does not " + (atStart ? "start with " : "contain ") + String.join(" or ", anyOf);
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            if (address == null) {
                return ADDRESS_UNKNOWN;
            }
            return anyOf.stream().anyMatch(part -> isIn(address.path(), part))
                    ? Reading.seen(Quotes.bounded(address.path()), Topic.ADDRESS)
                    : Reading.notSeen();
        }

        private boolean isIn(String path, String part) {
            return atStart ? path.regionMatches(true, 0, part, 0, part.length()) : AnswerSignals.contains(path, part);
        }
    }

    record QueryHas(List<String> names) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the URL has the query parameter " + String.join(" or ", names);
        }

        @Override
        public String denial() {
            return "the URL has no query parameter " + String.join(" or ", names);
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            if (address == null) {
                return ADDRESS_UNKNOWN;
            }
            if (!address.query().isEmpty()) {
                for (String name : names) {
                    if (address.hasQuery(name)) {
                        return Reading.seen("?" + name + "=", Topic.ADDRESS);
                    }
                }
            }
            return Reading.notSeen();
        }
    }

    record UrlScheme(String scheme) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the URL starts with " + scheme + "://";
        }

        @Override
        public String denial() {
            return "the URL does not start with " + scheme + "://";
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            if (address == null || !address.scheme().isPresent()) {
                return ADDRESS_UNKNOWN;
            }
            return address.scheme().is(scheme) ? Reading.seen(scheme + "://", Topic.ADDRESS) : Reading.notSeen();
        }
    }

    record HostReach(Set<Reach> reaches) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the host that was called is not a public one";
        }

        @Override
        public Reading read(Exchange exchange) {
            Address address = exchange.address().orNull();
            if (address == null || !address.host().isPresent()) {
                return ADDRESS_UNKNOWN;
            }
            return among(address.reach(), reaches) instanceof Reading.Seen
                    ? Reading.seen(address.host().orNull() + "", Topic.ADDRESS)
                    : Reading.notSeen();
        }
    }

    record ProductIn(Set<Product> products) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.ADDRESS;
        }

        @Override
        public String sentence() {
            return "the call was meant for " + joined(products, Product::displayName);
        }

        @Override
        public String denial() {
            return "the call was not meant for " + joined(products, Product::displayName);
        }

        @Override
        public Reading read(Exchange exchange) {
            Product product = exchange.product().orNull();
            if (product == null) {
                return PRODUCT_UNKNOWN;
            }
            return products.contains(product) ? Reading.seen("", Topic.ADDRESS) : Reading.notSeen();
        }
    }

    /** One of the facts that only the caller knows. */
    enum Report {
        WORKED_BEFORE("the same call worked before", "the same call never worked"),
        WORKS_IN_BROWSER("the same person gets in with a browser", "a browser does not get in either"),
        WORKS_IN_CURL("the same call works with curl", "the same call fails with curl too"),
        WORKS_ELSEWHERE("the same call works from other machines", "the same call fails from other machines too");

        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        final String yes;
        final String no;

        Report(String yes, String no) {
            this.yes = yes;
            this.no = no;
        }

        /** The one thing about these facts that can be quoted is the time at which it worked last. */
        String quoteFrom(Context context) {
            Instant time = this == WORKED_BEFORE ? context.lastWorked().orNull() : null;
            return time == null ? "" : "last worked " + MINUTE.format(time);
        }

        Fact<Boolean> in(Context context) {
            return switch (this) {
                case WORKED_BEFORE -> context.workedBefore();
                case WORKS_IN_BROWSER -> context.worksInBrowser();
                case WORKS_IN_CURL -> context.worksInCurl();
                case WORKS_ELSEWHERE -> context.worksElsewhere();
            };
        }
    }

    record Reported(Report report) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.HISTORY;
        }

        @Override
        public String sentence() {
            return report.yes;
        }

        @Override
        public String denial() {
            return report.no;
        }

        @Override
        public Reading read(Exchange exchange) {
            Boolean answer = report.in(exchange.context()).orNull();
            if (answer == null) {
                return Reading.cannotTell("whether " + report.yes);
            }
            return answer ? Reading.seen(report.quoteFrom(exchange.context()), Topic.HISTORY) : Reading.notSeen();
        }
    }

    private static <T> Reading among(Fact<T> fact, Set<T> wanted) {
        T value = fact.orNull();
        if (value != null) {
            return wanted.contains(value) ? Reading.seen("", Topic.CREDENTIAL) : Reading.notSeen();
        }
        return fact.isKnown() ? Reading.notSeen() : CREDENTIAL_UNKNOWN;
    }

    private static <T> String joined(Set<T> values, Function<T, String> words) {
        return values.stream().map(words).sorted().collect(Collectors.joining(" or "));
    }
}
