package dev.why401.integration;

import dev.why401.AuthFailure;
import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.SentCredential;
import dev.why401.integration.IntegrationLog.Entry;
import dev.why401.integration.IntegrationLog.Level;
import dev.why401.okhttp.ResponseInterpreter;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one page of a log with what is known of the account, and turns its failures into entries. */
final class LogPage implements EvidenceReader.Sink {
    private static final int LONGEST = 1_000;

    private static final Pattern REMOTE_ERROR =
            Pattern.compile("Remote error for ['\u2018\"]([^'\u2019\"\n]{1,100})['\u2019\"]: ?([^\n]*)");

    private static final Pattern LEVEL = Pattern.compile("(?i)\\b(error|warn(?:ing)?|info)\\b");

    /** Time and level at the head of a line, which are no part of the message. */
    private static final Pattern HEAD =
            Pattern.compile("^(?:[A-Z][a-z]{2,8} )?[\\d\\s:.,/TZ+\\[\\]-]*\\b(?i:error|warn(?:ing)?|info)\\]?:? ");

    private final IntegrationAccount account;
    private final Context context;
    private final ResponseInterpreter interpreter;
    private final List<Entry> entries = new ArrayList<>();

    LogPage(IntegrationAccount account, Context context) {
        this.account = account;
        this.context = context;
        this.interpreter = account.interpreter();
    }

    List<Entry> read(Reader page) throws IOException {
        EvidenceReader.read(new LevelWords(page), Optional.of(InputKind.LOG), this);
        return List.copyOf(entries);
    }

    @Override
    public void exchange(CapturedExchange captured) {
        Diagnosis diagnosis = interpreter.diagnose(withAccount(captured.exchange()));
        IntegrationFailure failure = IntegrationFailure.of(AuthFailure.of(diagnosis), account);
        String text =
                captured.exchange().logLine().value().map(shown -> shown.text()).orElse("");
        Matcher remote = REMOTE_ERROR.matcher(text);
        boolean named = remote.find();
        String message = named ? remote.group(2) : lastLine(text);
        entries.add(new Entry(
                Optional.empty(),
                lineOf(captured),
                level(text),
                named ? Optional.of(IntegrationLog.clean(remote.group(1), LONGEST)) : Optional.empty(),
                IntegrationLog.clean(message.isBlank() ? failure.failure().message() : message, LONGEST),
                Optional.of(failure)));
    }

    /** What cannot be read of a log is no failure of the integration. */
    @Override
    public void problem(long lineNumber, String sentence) {}

    /** A log of many calls may show other hosts, of which the account says nothing; an internal one may be Jira's own. */
    private boolean isOurs(Exchange seen) {
        Address address = seen.address().orNull();
        return address == null
                || !address.host().isPresent()
                || address.host().is(account.serverUrl().host())
                || !address.reach().is(Reach.PUBLIC);
    }

    private Exchange withAccount(Exchange seen) {
        if (!isOurs(seen)) {
            return seen;
        }
        boolean credentialShown = seen.credential().scheme().isKnown();
        SentCredential credential = credentialShown ? seen.credential() : account.shape();
        return new Exchange(
                Fact.present(account.edition().product()),
                seen.method(),
                seen.address(),
                seen.requestHeaders(),
                credential,
                seen.redirects(),
                seen.status(),
                seen.responseHeaders(),
                seen.body(),
                seen.logLine(),
                seen.problem(),
                context,
                seen.receivedAt());
    }

    private static long lineOf(CapturedExchange captured) {
        String id = captured.id().value().orElse("");
        return id.matches("line \\d{1,15}") ? Long.parseLong(id.substring("line ".length())) : 0;
    }

    /** The error is the last word of an entry; a warning above it is in the same text. */
    private static Level level(String text) {
        Level level = Level.ERROR;
        Matcher words = LEVEL.matcher(text);
        boolean first = true;
        while (words.find()) {
            String word = words.group(1).toLowerCase(Locale.ROOT);
            if (word.equals("error")) {
                return Level.ERROR;
            }
            level = first && word.startsWith("warn") ? Level.WARNING : level;
            first = false;
        }
        return level;
    }

    private static String lastLine(String text) {
        String stripped = text.strip();
        String line = stripped.substring(stripped.lastIndexOf('\n') + 1);
        return HEAD.matcher(line).replaceFirst("");
    }
}
