package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Basic signals on what came back. */
final class AnswerSignals {
    static final String NO_STATUS = "the status of the answer";
    static final String NO_HEADERS = "the headers of the answer";
    static final String NO_BODY = "the body of the answer";

    private AnswerSignals() {}

    record StatusIn(int from, int to, List<Integer> others) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.STATUS;
        }

        @Override
        public String sentence() {
            if (others.isEmpty()) {
                return "the status is between " + from + " and " + to;
            }
            return "the status is " + others.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        }

        @Override
        public String denial() {
            return sentence().replaceFirst("is ", "is not ");
        }

        @Override
        public Reading read(Exchange exchange) {
            Integer status = exchange.status().orNull();
            if (status == null) {
                return exchange.status().isKnown() ? Reading.notSeen() : Reading.cannotTell(NO_STATUS);
            }
            boolean hit = others.isEmpty() ? status >= from && status <= to : others.contains(status);
            return hit ? Reading.seen("status " + status, Topic.STATUS) : Reading.notSeen();
        }
    }

    /** A header of the answer, with any value or with one that contains some text. */
    record ResponseHeader(String name, String containing, Topic topic) implements BasicSignal {
        @Override
        public String sentence() {
            return "the answer carries the header " + name
                    + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public String denial() {
            return "the answer carries no header " + name
                    + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public Reading read(Exchange exchange) {
            return readHeader(exchange.responseHeaders(), NO_HEADERS, exchange.status());
        }

        @Override
        public boolean isSeen(Exchange exchange) {
            List<HeaderFacts.Field> fields = exchange.responseHeaders().fields();
            for (int i = 0; i < fields.size(); i++) {
                HeaderFacts.Field field = fields.get(i);
                if (field.name().equalsIgnoreCase(name) && contains(field.value(), containing)) {
                    return true;
                }
            }
            return false;
        }

        private Reading readHeader(HeaderFacts headers, String missing, Fact<Integer> status) {
            boolean unknown = !headers.isComplete();
            for (HeaderFacts.Field field : headers.fields()) {
                if (field.name().equalsIgnoreCase(name)) {
                    if (contains(field.value(), containing)) {
                        return Reading.seen(Quotes.bounded(field.name() + ": " + field.value()), topic);
                    }
                    unknown = false;
                }
            }
            boolean noAnswer = status.isKnown() && !status.isPresent();
            return unknown && !noAnswer ? Reading.cannotTell(missing + " (" + name + ")") : Reading.notSeen();
        }
    }

    /** A header of the answer whose name starts with some text. */
    record ResponseHeaderPrefix(String prefix, Topic topic) implements BasicSignal {
        @Override
        public String sentence() {
            return "the answer carries a header that starts with " + prefix;
        }

        @Override
        public String denial() {
            return "the answer carries no header that starts with " + prefix;
        }

        @Override
        public Reading read(Exchange exchange) {
            return exchange.responseHeaders()
                    .firstWithPrefix(prefix)
                    .map(field -> Reading.seen(Quotes.bounded(field.name() + ": " + field.value()), topic))
                    .orElseGet(() -> exchange.responseHeaders().isComplete()
                            ? Reading.notSeen()
                            : Reading.cannotTell(NO_HEADERS + " (" + prefix + "...)"));
        }
    }

    /** Where words may stand. */
    enum Place {
        BODY("the body of the answer"),
        LOG("the log line"),
        ANYWHERE("the answer or the log");

        final String words;

        Place(String words) {
            this.words = words;
        }
    }

    /** Any of some phrases, without regard to case. */
    record Says(Place place, List<String> phrases, List<String> lowerCase, Topic topic) implements BasicSignal {
        static Says of(Place place, Topic topic, String... phrases) {
            List<String> all = List.of(phrases);
            return new Says(place, all, all.stream().map(Says::searched).toList(), topic);
        }

        /** As {@link ShownText#lowerCase} writes what is searched. */
        private static String searched(String phrase) {
            return phrase.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        }

        @Override
        public String sentence() {
            return place.words + " says " + quoted();
        }

        @Override
        public String denial() {
            return place.words + " does not say " + quoted();
        }

        private String quoted() {
            return phrases.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(" or "));
        }

        @Override
        public Reading read(Exchange exchange) {
            boolean wholeBody = false;
            if (place != Place.LOG) {
                ShownText body = exchange.body().orNull();
                wholeBody = body == null ? exchange.body().isKnown() : body.isComplete();
                Reading reading = body == null ? null : find(body);
                if (reading != null) {
                    return reading;
                }
            }
            boolean log = false;
            if (place != Place.BODY) {
                ShownText line = exchange.logLine().orNull();
                log = line != null;
                Reading reading = line == null ? null : find(line);
                if (reading != null) {
                    return reading;
                }
                TransportProblem problem = exchange.problem().orNull();
                if (problem != null) {
                    wholeBody = true;
                    String words = problem.words().toLowerCase(Locale.ROOT);
                    for (String phrase : lowerCase) {
                        if (words.contains(phrase)) {
                            return Reading.seen(Quotes.bounded(problem.words()), topic);
                        }
                    }
                }
            }
            boolean known = place == Place.LOG ? log : wholeBody;
            return known ? Reading.notSeen() : Reading.cannotTell(place == Place.LOG ? "the log line" : NO_BODY);
        }

        @Override
        public boolean isSeen(Exchange exchange) {
            ShownText body = place == Place.LOG ? null : exchange.body().orNull();
            ShownText line = place == Place.BODY ? null : exchange.logLine().orNull();
            TransportProblem problem =
                    place == Place.BODY ? null : exchange.problem().orNull();
            return (body != null && holds(body.lowerCase()))
                    || (line != null && holds(line.lowerCase()))
                    || (problem != null && holds(problem.words().toLowerCase(Locale.ROOT)));
        }

        private boolean holds(String lower) {
            for (int i = 0; i < lowerCase.size(); i++) {
                if (lower.contains(lowerCase.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Reading find(ShownText text) {
            String lower = text.lowerCase();
            for (String phrase : lowerCase) {
                int at = lower.indexOf(phrase);
                if (at >= 0) {
                    return Reading.seen(Quotes.around(text.text(), at, at + phrase.length()), topic);
                }
            }
            return null;
        }
    }

    /** A pattern in the body, in the log or in either; looked for only where its marker is. */
    record Matches(Place place, String what, String marker, Pattern pattern, Topic topic) implements BasicSignal {
        @Override
        public String sentence() {
            return place.words + " has " + what;
        }

        @Override
        public String denial() {
            return place.words + " has no sign of " + what;
        }

        @Override
        public Reading read(Exchange exchange) {
            ShownText body = place == Place.LOG ? null : exchange.body().orNull();
            ShownText log = place == Place.BODY ? null : exchange.logLine().orNull();
            for (ShownText text : new ShownText[] {body, log}) {
                if (text != null && text.lowerCase().contains(marker)) {
                    Matcher matcher = pattern.matcher(text.withoutMoments());
                    if (matcher.find()) {
                        return Reading.seen(
                                Quotes.bounded(Quotes.onOneLine(text.text().substring(matcher.start(), matcher.end()))),
                                topic);
                    }
                }
            }
            if (place == Place.LOG) {
                return log != null ? Reading.notSeen() : Reading.cannotTell("the log line");
            }
            boolean wholeBody = body == null ? exchange.body().isKnown() : body.isComplete();
            return wholeBody ? Reading.notSeen() : Reading.cannotTell(NO_BODY);
        }
    }

    /** A member of a JSON error body. */
    record JsonMember(String path, String containing) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.WORDS;
        }

        @Override
        public String sentence() {
            return "the error body has \"" + path + "\"" + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public String denial() {
            return "the error body has no \"" + path + "\""
                    + (containing.isEmpty() ? "" : " with \"" + containing + "\"");
        }

        @Override
        public Reading read(Exchange exchange) {
            ShownText body = exchange.body().orNull();
            if (body == null) {
                return exchange.body().isKnown() ? Reading.notSeen() : Reading.cannotTell(NO_BODY);
            }
            Fact<String> value = body.json(path);
            String text = value.orNull();
            if (text != null && contains(text, containing)) {
                return Reading.seen(Quotes.bounded("\"" + path + "\": \"" + text + "\""), Topic.WORDS);
            }
            return value.isKnown() ? Reading.notSeen() : Reading.cannotTell(NO_BODY);
        }
    }

    /** A JSON body with exactly these members. */
    record JsonShape(List<String> members) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.FORM;
        }

        @Override
        public String sentence() {
            return "the body is a JSON object of exactly " + String.join(", ", members);
        }

        @Override
        public String denial() {
            return "the body is not a JSON object of exactly " + String.join(", ", members);
        }

        @Override
        public Reading read(Exchange exchange) {
            ShownText body = exchange.body().orNull();
            if (body == null) {
                return exchange.body().isKnown() ? Reading.notSeen() : Reading.cannotTell(NO_BODY);
            }
            return body.hasExactlyMembers(members.toArray(String[]::new))
                    ? Reading.seen("{" + String.join(", ", members) + "}", Topic.FORM)
                    : Reading.notSeen();
        }
    }

    /** The kind of document. */
    enum Form {
        HTML("an HTML page", "text/html"),
        JSON("JSON", "json"),
        EMPTY("empty", "");

        final String words;
        final String mediaType;

        Form(String words, String mediaType) {
            this.words = words;
            this.mediaType = mediaType;
        }
    }

    record BodyForm(Form form) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.FORM;
        }

        @Override
        public String sentence() {
            return "the body is " + form.words;
        }

        @Override
        public String denial() {
            return "the body is not " + form.words;
        }

        @Override
        public Reading read(Exchange exchange) {
            ShownText body = exchange.body().orNull();
            if (body == null
                    && exchange.responseHeaders().first("Content-Length").is("0")) {
                return form == Form.EMPTY ? Reading.seen("Content-Length: 0", Topic.FORM) : Reading.notSeen();
            }
            if (form == Form.EMPTY) {
                if (body == null) {
                    return exchange.body().isKnown()
                            ? Reading.seen("no body", Topic.FORM)
                            : Reading.cannotTell(NO_BODY);
                }
                boolean empty = body.isBlank() && body.isComplete();
                return empty ? Reading.seen("an empty body", Topic.FORM) : Reading.notSeen();
            }
            String type = exchange.responseHeaders().first("Content-Type").orNull();
            if (body != null && !body.isBlank()) {
                boolean hit = form == Form.HTML ? body.looksLikeHtml() : body.isJson();
                return hit ? Reading.seen("", Topic.FORM) : Reading.notSeen();
            }
            if (type != null) {
                return contains(type, form.mediaType)
                        ? Reading.seen("Content-Type: " + type, Topic.FORM)
                        : Reading.notSeen();
            }
            return body == null && !exchange.body().isKnown() ? Reading.cannotTell(NO_BODY) : Reading.notSeen();
        }
    }

    record Problem(TransportProblem.Kind kind) implements BasicSignal {
        @Override
        public Topic topic() {
            return Topic.TRANSPORT;
        }

        @Override
        public String sentence() {
            return kind.words();
        }

        @Override
        public Reading read(Exchange exchange) {
            TransportProblem problem = exchange.problem().orNull();
            if (problem == null) {
                return exchange.problem().isKnown() || exchange.status().isPresent()
                        ? Reading.notSeen()
                        : Reading.cannotTell("the error of the client");
            }
            return problem.kind() == kind
                    ? Reading.seen(Quotes.bounded(problem.words()), Topic.TRANSPORT)
                    : Reading.notSeen();
        }
    }

    /** Whether {@code text} contains {@code part} without regard to case; an empty part is in every text. */
    static boolean contains(String text, String part) {
        return new SilentMark("", part).isIn(text);
    }
}
