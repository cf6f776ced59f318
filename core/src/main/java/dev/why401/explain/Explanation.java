package dev.why401.explain;

import dev.why401.diagnosis.AnsweredBy;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Evidence;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.References.Reference;
import java.util.List;
import java.util.Optional;

/**
 * The explanation of one failure as a document, in the order in which a person wants to know: what was called, what came
 * back, what it most likely means and why, what to do and who does it, what else it could be, what would settle it.
 *
 * <p>It may be shown to the user of an integration as it is: it holds no secret, and a server's words are scrubbed, bounded
 * and set apart. Immutable and thread-safe.
 *
 * @param summary one line that stands alone: the status, the host and the likeliest cause, without the words of the server
 * @param call what was called, for example {@code GET https://acme.atlassian.net/rest/api/3/myself}
 * @param outcome what came back, as it reads after the call: "came back as 401, answered by Jira itself"
 * @param status the status, if an answer arrived
 * @param words the words of the server or of the log, a few lines
 * @param certainty how sure the headline is
 * @param headline what it most likely means, one sentence
 * @param causeId the id of the first suspect
 * @param causeTitle the title of its page
 * @param familyId the id of the family with the most probability
 * @param probability the probability of the first suspect
 * @param because the evidence that was weighed in its favour, strongest first
 * @param against the evidence that was weighed against it, strongest first
 * @param steps what to do and who
 * @param alternatives what else it could be
 * @param settle what would settle it, one sentence each; empty when there is no doubt
 * @param answeredBy who most likely wrote the answer
 * @param retryable whether the same call may succeed later without anybody acting
 * @param newCredentialHelps whether a new or other credential could help
 * @param reference the id that support will ask for
 * @param curl a command that repeats the call, with the secret left out; empty when the call is not known
 */
public record Explanation(
        String summary,
        String call,
        String outcome,
        Optional<Integer> status,
        List<String> words,
        Certainty certainty,
        String headline,
        String causeId,
        String causeTitle,
        String familyId,
        double probability,
        List<Evidence> because,
        List<Evidence> against,
        List<Fix> steps,
        List<Alternative> alternatives,
        List<String> settle,
        AnsweredBy answeredBy,
        boolean retryable,
        boolean newCredentialHelps,
        Optional<Reference> reference,
        String curl) {

    /** The id that stands for a failure whose cause the evidence does not tell. */
    public static final String NOT_KNOWN = "not-known";

    public Explanation {
        words = List.copyOf(words);
        because = List.copyOf(because);
        against = List.copyOf(against);
        steps = List.copyOf(steps);
        alternatives = List.copyOf(alternatives);
        settle = List.copyOf(settle);
    }

    /** Says how sure the headline is. */
    public enum Certainty {
        /** The headline is a statement. */
        SURE,
        /** The headline says "most likely". */
        LIKELY,
        /** The headline says that it is not clear yet. */
        UNSURE,
        /** Nothing in the evidence singles out a cause. */
        NOT_KNOWN
    }

    /**
     * Another suspect.
     *
     * @param causeId its id
     * @param meaning what it means, as a clause
     * @param probability its probability
     * @param check how to tell
     */
    public record Alternative(String causeId, String meaning, double probability, String check) {}

    /** Returns the explanation of a diagnosis. */
    public static Explanation of(Diagnosis diagnosis) {
        return Explainer.explain(diagnosis);
    }

    /**
     * Returns the explanation as plain text with a final line end. No line is longer than 100 columns, but for addresses and
     * the command, which must stay whole to be copied.
     */
    public String toText() {
        return toText(TextStyle.plain());
    }

    /** Returns the explanation as {@link #toText()} does, as wide and as colourful as the style says. */
    public String toText(TextStyle style) {
        return TextRenderer.render(this, style);
    }

    /** Returns the explanation as CommonMark; the server's words cannot break out of their block. */
    public String toMarkdown() {
        return MarkdownRenderer.render(this);
    }

    /**
     * Returns the explanation as a fragment of HTML: one {@code article} of the class {@code why401} without scripts, styles and
     * links. Everything in it is escaped, so that a server's words stay words. {@link HtmlPage} puts such fragments on a page.
     */
    public String toHtml() {
        return HtmlRenderer.render(this);
    }

    /**
     * Returns the explanation as a JSON object of one line: problem details (RFC 9457) with {@code type}, {@code title},
     * {@code status} and {@code detail}, and extension members for the rest.
     */
    public String toJson() {
        return JsonRenderer.render(this);
    }

    /** Returns the explanation as one line for a log: key=value pairs and the headline. */
    public String toLogLine() {
        return LogLineRenderer.render(this);
    }

    /** Returns {@link #toText}. */
    @Override
    public String toString() {
        return toText();
    }
}
