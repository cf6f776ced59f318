package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Suspect;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scrubber;
import dev.why401.explain.Explanation;
import dev.why401.explain.TextStyle;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an examination came to: the experiments in their order with what each did to the ranking, and the diagnosis at the end.
 *
 * <p>May be shown and pasted as it is: it holds no secret, and the words of servers are scrubbed and bounded. Immutable, thread-safe and
 * serializable.
 */
@SuppressWarnings("serial") // what List.copyOf returns is serializable
public final class Examination implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double WORTH_NAMING = 0.05;
    private static final int LONGEST_URL = 300;

    private final String url;
    private final Product product;
    private final Verdict verdict;
    private final Ending ending;
    private final List<Step> steps;
    private final List<NotMade> notMade;
    private final Diagnosis before;
    private final Diagnosis diagnosis;
    private final @Nullable String account;
    private final Instant startedAt;
    private final Duration took;

    Examination(
            Site site,
            Verdict verdict,
            Ending ending,
            List<Step> steps,
            List<NotMade> notMade,
            Diagnosis before,
            Diagnosis diagnosis,
            @Nullable String account,
            Instant startedAt,
            Duration took) {
        this.url = Scrubber.patternsOnly().line(site.url(), LONGEST_URL);
        this.product = site.product();
        this.verdict = requireNonNull(verdict, "verdict");
        this.ending = requireNonNull(ending, "ending");
        this.steps = List.copyOf(steps);
        this.notMade = List.copyOf(notMade);
        this.before = before;
        this.diagnosis = diagnosis;
        this.account = account;
        this.startedAt = startedAt;
        this.took = took;
    }

    /** Returns the address that was examined, scrubbed: a token may have been pasted into it. */
    public String url() {
        return url;
    }

    /** Returns the product that it is meant to be. */
    public Product product() {
        return product;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Returns why it ended. */
    public Ending ending() {
        return ending;
    }

    /** Returns the experiments that were made, in their order. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns the experiments that were not made and why, those that never applied left out. */
    public List<NotMade> notMade() {
        return notMade;
    }

    /** Returns the ranking before the first experiment. */
    public Diagnosis before() {
        return before;
    }

    /** Returns the ranking at the end, with the findings among its evidence. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** Returns the failure that was found; empty if the site is healthy. */
    public Optional<AuthFailure> failure() {
        return verdict == Verdict.HEALTHY ? Optional.empty() : Optional.of(AuthFailure.of(diagnosis));
    }

    /** Returns the account for which the product took the caller, as far as it named one; scrubbed. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Returns how many requests were made. */
    public int requests() {
        return steps.stream().mapToInt(step -> step.requests().size()).sum();
    }

    /** Returns how many of them counted as attempts to log in. */
    public int loginAttempts() {
        return (int) steps.stream()
                .flatMap(step -> step.requests().stream())
                .filter(SentRequest::countedAsLogin)
                .count();
    }

    /** Returns when it began. */
    public Instant startedAt() {
        return startedAt;
    }

    /** Returns how long it took. */
    public Duration took() {
        return took;
    }

    /**
     * Returns the suspects between which no safe experiment could decide, the likeliest first; empty unless undecided. Each says
     * with {@link Suspect#check} what a person has to look at.
     */
    public List<Suspect> undecided() {
        return verdict != Verdict.UNDECIDED
                ? List.of()
                : diagnosis.suspects().stream()
                        .filter(suspect -> suspect.probability() >= WORTH_NAMING)
                        .toList();
    }

    /** Returns the explanation of the failure at the end. */
    public Explanation explain() {
        return Explanation.of(diagnosis);
    }

    /** Returns the way of the call and how far the call came. */
    public Way way() {
        return WayFinder.find(this);
    }

    /**
     * Returns the report as plain text with a final line end: the verdict first, then the way of the call, what to do, and what it
     * rests on. No line is longer than 100 columns, but for addresses and the command, which must stay whole to be copied.
     */
    public String toText() {
        return toText(TextStyle.plain());
    }

    /** Returns the report as {@link #toText()} does, as wide and as colourful as the style says. */
    public String toText(TextStyle style) {
        return TextReport.render(this, style);
    }

    /** Returns the report as CommonMark; the words of servers cannot break out of their code. */
    public String toMarkdown() {
        return MarkdownReport.render(this);
    }

    /**
     * Returns the report as a fragment of HTML: one {@code article} of the class {@code why401} without scripts, styles and links.
     * Everything in it is escaped, so that a server's words stay words.
     */
    public String toHtml() {
        return HtmlReport.render(this);
    }

    /**
     * Returns the report as one HTML document that stands alone: its style is inside, it has no script, asks no other place for
     * anything, and its content security policy lets a browser do neither. It follows the reader's choice of light or dark,
     * fits a phone, and prints.
     */
    public String toHtmlPage() {
        return HtmlReport.page(this);
    }

    /**
     * Returns the report as a JSON object of one line. Members: {@code verdict}, {@code ending}, {@code headline}, {@code product},
     * {@code url}, {@code account} where one was named, {@code startedAt}, {@code tookMillis}, {@code requests},
     * {@code loginAttempts}, {@code way}, {@code suspects} with their probabilities at the start and after each experiment
     * ({@code null} where one was not among the leading ones), {@code steps}, {@code notMade}, {@code undecided}, and unless the site is
     * healthy {@code explanation}, which is {@link Explanation#toJson()}.
     */
    public String toJson() {
        return JsonReport.render(this);
    }

    @Override
    public String toString() {
        return "Examination[" + verdict.id() + ", " + diagnosis.likeliest() + ", " + requests() + " requests]";
    }
}
