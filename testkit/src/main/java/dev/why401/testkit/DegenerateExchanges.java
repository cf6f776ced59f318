package dev.why401.testkit;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Hop;
import dev.why401.evidence.JwtFacts;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.Scrubber;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.evidence.ShownText;
import dev.why401.evidence.TransportProblem;
import dev.why401.evidence.TransportProblem.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence at its thinnest, its oddest and its largest, by what is odd about it. */
final class DegenerateExchanges {
    private static final List<String> HEADERS = List.of(
            "Server",
            "Date",
            "Age",
            "Location",
            "Set-Cookie",
            "Content-Type",
            "WWW-Authenticate",
            "Proxy-Authenticate",
            "X-Seraph-LoginReason",
            "X-Cache",
            "Via",
            "X-Request-Id");

    /** Text that breaks parsers and patterns: open quotes, half characters, deep nesting, near misses repeated. */
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000\u001b[2J\r\n\t",
            "\"",
            "{",
            "{\"",
            "[[[[",
            "{}",
            "[]",
            "null",
            "\ud800",
            "\ud83d\ude00",
            "<",
            "<html",
            "<!--",
            "%",
            "%zz",
            "$1 \\ (?<x>",
            "=,;",
            "Basic realm=\"",
            "://",
            "?",
            "-1",
            "99999999999999999999");

    private static final List<String> LARGE = List.of(
            "a",
            "<p ",
            "{\"a\":",
            "[",
            "error code: ",
            "\"message\":\"",
            " \n",
            "login ",
            "https://a.example/",
            "\u00e9",
            "0");

    private DegenerateExchanges() {}

    static Map<String, Exchange> all() {
        Map<String, Exchange> all = new LinkedHashMap<>();
        all.put("nothing", Exchange.builder().build());
        all.put("absent parts", absentParts());
        for (int status : new int[] {-1, 0, 100, 200, 302, 400, 401, 403, 404, 407, 500, 999, Integer.MAX_VALUE}) {
            all.put(
                    "status " + status,
                    Exchange.builder().status(Fact.present(status)).build());
        }
        for (Kind kind : Kind.values()) {
            all.put("no answer, " + kind, problem(kind, ""));
        }
        HOSTILE.forEach(text -> {
            all.put(
                    "a log line of " + shown(text),
                    Exchange.builder().logLine(text).build());
            all.put("a body of " + shown(text), Exchange.builder().body(text).build());
            all.put(
                    "a start of " + shown(text),
                    Exchange.builder().startOfBody(text, "it broke off").build());
            all.put("nothing but " + shown(text), everything(text, 3));
        });
        LARGE.forEach(text -> all.put("64 KiB of " + shown(text), everything(filled(text), 40)));
        return all;
    }

    private static String shown(String text) {
        return text.isBlank() ? text.length() + " blanks" : text.replaceAll("[^ -~]", "?");
    }

    private static String filled(String piece) {
        return piece.repeat(ShownText.LONGEST / piece.length() + 1);
    }

    private static Exchange absentParts() {
        return Exchange.builder()
                .requestHeaders(List.of())
                .credential(SentCredential.none())
                .redirects(Fact.present(List.of()))
                .status(Fact.absent())
                .responseHeaders(List.of())
                .noBody()
                .problem(Fact.absent())
                .build();
    }

    private static Exchange problem(Kind kind, String words) {
        return Exchange.builder()
                .status(Fact.absent())
                .noBody()
                .problem(Fact.present(new TransportProblem(kind, words, Fact.unknown(), Fact.ofShown(words))))
                .build();
    }

    /** One text in each place that takes text. */
    private static Exchange everything(String text, int hops) {
        String start = text.substring(0, Math.min(text.length(), 1_500));
        List<Field> fields = new ArrayList<>();
        HEADERS.forEach(name -> fields.add(new Field(name, start)));
        fields.add(new Field(start, start));
        Hop hop = Hop.shown(Fact.unknown(), Address.read("/" + start), start, Scrubber.patternsOnly());
        Fact<Instant> longAgo = Fact.present(Instant.MIN);
        return Exchange.builder()
                .method(start)
                .url("https://service.example/" + start + "?" + start)
                .requestHeaders(fields)
                .credential(new SentCredential(
                        Fact.present(Scheme.OTHER),
                        Fact.present(PrincipalKind.USERNAME),
                        Fact.present(SecretKind.FOREIGN_TOKEN),
                        List.of(new ShapeFinding("", start)),
                        Fact.present(
                                new JwtFacts(longAgo, longAgo, longAgo, Fact.present(start), Fact.present(start)))))
                .redirects(Fact.present(Collections.nCopies(hops, hop)))
                .status(Fact.present(401))
                .responseHeaders(fields)
                .body(text)
                .logLine(text)
                .receivedAt(Instant.MAX)
                .build();
    }
}
