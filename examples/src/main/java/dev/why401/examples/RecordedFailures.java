package dev.why401.examples;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import dev.why401.explain.Explanation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Interprets recorded failures of real servers, offline, and prints a table. */
final class RecordedFailures {
    private static final int WORDS = 52;

    private RecordedFailures() {}

    static void show(Page page) throws IOException {
        page.title("Recorded failures of real servers, interpreted offline");
        Diagnostician diagnostician = Diagnostician.ofDefaults();
        page.text(String.format("%-6s  %-" + WORDS + "s  %s", "status", "first words", "likeliest cause"));
        page.text(String.format("%-6s  %-" + WORDS + "s  %s", "------", "-".repeat(WORDS), "-".repeat(38)));
        try (InputStream in = RecordedFailures.class.getResourceAsStream("recorded.ndjson")) {
            if (in == null) {
                throw new IOException("recorded.ndjson is not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                page.text(row(diagnostician, ExchangeJson.read(line)));
            }
        }
    }

    private static String row(Diagnostician diagnostician, Exchange exchange) {
        AuthFailure failure = AuthFailure.of(diagnostician.diagnose(exchange));
        Explanation explanation = failure.explain();
        List<String> words = explanation.words();
        String first = words.isEmpty() ? "(nothing shown)" : words.get(0);
        String cut = first.length() <= WORDS ? first : first.substring(0, WORDS - 3) + "...";
        String status = explanation.status().map(String::valueOf).orElse("-");
        return String.format(
                "%-6s  %-" + WORDS + "s  %s, %d %%",
                status,
                cut,
                failure.causeId(),
                Math.round(failure.probability() * 100));
    }
}
