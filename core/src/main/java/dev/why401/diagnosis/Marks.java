package dev.why401.diagnosis;

import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Product;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShownText;
import java.util.List;
import java.util.Locale;

/**
 * Tells what an exchange shows, one mark after the other, without understanding any of it: the words of the answer and of the log
 * line, the names of its headers, the words of the address, the status, the shape of the credential, what the caller reports. What was
 * not shown has no mark.
 */
final class Marks {
    /** Longer words are keys and ids. */
    private static final int LONGEST_WORD = 31;

    /** Of longer texts the start is read; pages say what they have to say in their head. */
    private static final int READ = 4_000;

    private static final int DIGITS_OF_STATUS = 3;

    /** Longer words are told by their start as well, which most of their forms share: expired, expires, expiration. */
    private static final int STEM = 6;

    /** Takes the marks; the same mark may come several times. */
    interface Sink {
        /**
         * Takes one mark.
         *
         * @param kind the kind of the mark
         * @param text in lower case; holds the mark from {@code from} to {@code to}
         */
        void mark(Kind kind, String text, int from, int to);
    }

    /** Where a mark was seen. */
    enum Kind {
        WORD,
        STEM,
        PAIR,
        HOST,
        PATH,
        LOCATION,
        HEADER,
        METHOD,
        STATUS,
        PRODUCT,
        SCHEME,
        PRINCIPAL,
        SECRET,
        CREDENTIAL,
        CALL,
        STATUS_OF_PRODUCT,
        STATUS_OF_SECRET,
        SECRET_OF_PRODUCT,
        FORM,
        REDIRECTS,
        WORKED_BEFORE,
        WORKS_IN_BROWSER,
        WORKS_IN_CURL,
        WORKS_ELSEWHERE;

        private final String prefix = name().toLowerCase(Locale.ROOT).replace('_', '-') + "=";

        private final long hash = Marks.hash(prefix, 0, prefix.length(), NO_HASH);

        /** Returns what a mark of this kind starts with when it is written: {@code word=}. */
        String prefix() {
            return prefix;
        }

        /** Returns the hash of a mark of this kind, written out. */
        long hash(String text, int from, int to) {
            return Marks.hash(text, from, to, hash);
        }
    }

    /** What the hash of nothing is. */
    static final long NO_HASH = 1;

    /** Odd, and spreads the low bits over all: as wide as a mark is long, and no two that are known share a hash. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Returns the hash of a text of which the hash of the start is {@code before}; never 0. */
    static long hash(String text, int from, int to, long before) {
        long all = before;
        for (int i = from; i < to; i++) {
            all = (all ^ text.charAt(i)) * SPREAD;
            all ^= all >>> 29;
        }
        return all == 0 ? 1 : all;
    }

    private final Sink sink;

    private Marks(Sink sink) {
        this.sink = sink;
    }

    /** Tells {@code sink} what {@code exchange} shows. */
    static void of(Exchange exchange, Sink sink) {
        Marks marks = new Marks(sink);
        ofCall(call(exchange), sink);
        marks.tell(exchange);
        marks.text(exchange.body());
        marks.text(exchange.logLine());
    }

    /** Tells {@code sink} what {@code exchange} shows beside its {@link #call} and the words of the answer and of the log line. */
    static void besideTexts(Exchange exchange, Sink sink) {
        new Marks(sink).tell(exchange);
    }

    /** Tells {@code sink} the words of an answer or a log line, which is in lower case. */
    static void ofText(String lower, Sink sink) {
        new Marks(sink).words(Kind.WORD, lower);
    }

    private void tell(Exchange exchange) {
        tell(Kind.METHOD, exchange.method());
        Address called = exchange.address().orNull();
        if (called != null) {
            String host = called.host().orNull();
            if (host != null) {
                words(Kind.HOST, host.toLowerCase(Locale.ROOT));
            }
            words(Kind.PATH, called.path().toLowerCase(Locale.ROOT));
        }
        List<Hop> hops = exchange.redirects().orNull();
        if (hops != null) {
            tell(Kind.REDIRECTS, hops.isEmpty() ? "none" : hops.size() == 1 ? "one" : "several");
            for (Hop hop : hops) {
                String location = hop.locationText().orNull();
                if (location != null) {
                    words(Kind.LOCATION, location.toLowerCase(Locale.ROOT));
                }
            }
        }
        for (HeaderFacts.Field field : exchange.responseHeaders().fields()) {
            tell(Kind.HEADER, field.name());
        }
        form(exchange.body());
        context(exchange.context());
    }

    /** Returns what {@link #ofCall} takes: what was sent, the status and the product, which calls share. */
    static String call(Exchange exchange) {
        SentCredential sent = exchange.credential();
        Integer status = exchange.status().orNull();
        Product product = exchange.product().orNull();
        return name(sent.scheme())
                + ' '
                + name(sent.principal())
                + ' '
                + name(sent.secret())
                + ' '
                + (status == null ? "unknown" : status.toString())
                + ' '
                + (product == null ? "unknown" : product.id());
    }

    /** Tells {@code sink} what a {@linkplain #call call} shows. */
    static void ofCall(String call, Sink sink) {
        new Marks(sink).credentialAndStatus(call.split(" ", -1));
    }

    private void credentialAndStatus(String[] call) {
        String scheme = call[0];
        String principal = call[1];
        String secret = call[2];
        String code = call[3];
        String of = call[4];
        tell(Kind.SCHEME, scheme);
        tell(Kind.PRINCIPAL, principal);
        tell(Kind.SECRET, secret);
        tell(Kind.CREDENTIAL, scheme + '/' + principal + '/' + secret);
        tell(Kind.STATUS, code);
        tell(Kind.PRODUCT, of);
        tell(Kind.CALL, code + '/' + of + '/' + scheme);
        tell(Kind.STATUS_OF_PRODUCT, code + '/' + of);
        tell(Kind.STATUS_OF_SECRET, code + '/' + secret);
        tell(Kind.SECRET_OF_PRODUCT, secret + '/' + of);
    }

    private static String name(Fact<? extends Enum<?>> fact) {
        Enum<?> value = fact.orNull();
        return value == null ? "unknown" : value.name();
    }

    private void form(Fact<ShownText> body) {
        ShownText shown = body.orNull();
        if (shown != null) {
            tell(
                    Kind.FORM,
                    shown.isBlank() ? "empty" : shown.looksLikeHtml() ? "html" : shown.isJson() ? "json" : "text");
        }
    }

    private void context(Context context) {
        tell(Kind.WORKED_BEFORE, context.workedBefore());
        tell(Kind.WORKS_IN_BROWSER, context.worksInBrowser());
        tell(Kind.WORKS_IN_CURL, context.worksInCurl());
        tell(Kind.WORKS_ELSEWHERE, context.worksElsewhere());
    }

    private void tell(Kind kind, Fact<?> fact) {
        Object value = fact.orNull();
        if (value != null) {
            tell(kind, value.toString());
        }
    }

    private void tell(Kind kind, String whole) {
        sink.mark(kind, whole.toLowerCase(Locale.ROOT), 0, whole.length());
    }

    private void text(Fact<ShownText> text) {
        ShownText shown = text.orNull();
        if (shown != null) {
            words(Kind.WORD, shown.lowerCase());
        }
    }

    /** Tells the words of a text in lower case, and its numbers of three digits that may be a status. */
    private void words(Kind kind, String text) {
        int end = Math.min(text.length(), READ);
        int at = 0;
        int before = -1;
        int endOfBefore = -1;
        while (at < end) {
            int from = at++;
            if (!isInWord(text.charAt(from))) {
                continue;
            }
            while (at < end && isInWord(text.charAt(at))) {
                at++;
            }
            if (isWord(text, from, at)) {
                sink.mark(kind, text, from, at);
                if (kind == Kind.WORD) {
                    moreOfWord(text, from, at, from == endOfBefore + 1 ? before : -1);
                    before = from;
                    endOfBefore = at;
                }
            } else if (isStatus(text, from, at)) {
                sink.mark(kind, text, from, at);
            }
        }
    }

    /**
     * Tells how a word begins, and the pair that it makes with the word in front.
     *
     * @param before where the word in front begins; -1 if there is none one sign in front
     */
    private void moreOfWord(String text, int from, int to, int before) {
        if (to - from > STEM) {
            sink.mark(Kind.STEM, text, from, from + STEM);
        }
        if (before >= 0 && text.charAt(from - 1) == ' ') {
            sink.mark(Kind.PAIR, text, before, to);
        }
    }

    private static boolean isWord(String text, int from, int to) {
        return Character.isLetter(text.charAt(from)) && to - from > 1 && to - from <= LONGEST_WORD;
    }

    private static boolean isStatus(String text, int from, int to) {
        return to - from == DIGITS_OF_STATUS
                && text.charAt(from) != '0'
                && Character.isDigit(text.charAt(from))
                && Character.isDigit(text.charAt(from + 1))
                && Character.isDigit(text.charAt(from + 2));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
