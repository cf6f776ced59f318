package dev.why401.doctor;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import okhttp3.mockwebserver.MockResponse;

/** Examinations of the invented product, each made over HTTP against a server of its own. */
final class Examined {
    private static final String REFUSED = "{\"error\":\"token refused\"}";

    private Examined() {}

    static Map<String, Callable<Examination>> all() {
        Map<String, Callable<Examination>> all = new TreeMap<>();
        all.put("decided", Examined::decided);
        all.put("undecided", Examined::undecided);
        all.put("healthy", Examined::healthy);
        all.put("firewall", Examined::firewall);
        all.put("inside", Examined::inside);
        return all;
    }

    /** The token is one of the vault. */
    static Examination decided() throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.answers("api/me", AcmeSite.product(401, REFUSED))
                    .answersStrangers("api/me", AcmeSite.product(401, "{\"error\":\"who are you\"}"))
                    .answers("vault/me", AcmeSite.product(200, "{\"base\":\"https://vault.acme.example/acme\"}"))
                    .examine();
        }
    }

    /** Expired and revoked tokens look the same from outside. */
    static Examination undecided() throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.answers("api/me", AcmeSite.product(401, REFUSED))
                    .answersStrangers("api/me", AcmeSite.product(401, "{\"error\":\"who are you\"}"))
                    .answers("vault/me", AcmeSite.product(401, REFUSED))
                    .examine();
        }
    }

    static Examination healthy() throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.answers("api/me", AcmeSite.product(200, "{\"name\":\"Integration of Acme\"}"))
                    .examine();
        }
    }

    static Examination firewall() throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.answersAll(AcmeSite.blockPage()).examine();
        }
    }

    /** The name leads to a private address, where nobody goes. */
    static Examination inside() throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.leadsInside().examine();
        }
    }

    /** Whatever the server is asked, it says these words, in each place in which it can say anything. */
    static Examination hostile(String words) throws IOException {
        String line = words.replaceAll("[^\\x20-\\x7e]", " ").strip();
        MockResponse answer = AcmeSite.product(401, "{\"error\":" + quoted(words) + ",\"name\":" + quoted(words) + "}")
                .setHeader("X-Request-Id", line)
                .setHeader("WWW-Authenticate", "Bearer realm=\"" + line.replace("\"", "") + "\"");
        try (AcmeSite site = new AcmeSite()) {
            MockResponse vault = AcmeSite.product(200, "{\"base\":" + quoted(words) + "}");
            return site.answersAll(answer).answers("vault/me", vault).examine();
        }
    }

    /** An account that is a trap. */
    static Examination hostileAccount(String words) throws IOException {
        try (AcmeSite site = new AcmeSite()) {
            return site.answers("api/me", AcmeSite.product(200, "{\"name\":" + quoted(words) + "}"))
                    .examine();
        }
    }

    private static String quoted(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
