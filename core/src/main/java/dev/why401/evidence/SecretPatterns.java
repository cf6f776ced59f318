package dev.why401.evidence;

import dev.why401.evidence.SecretShapes.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds secrets by their {@linkplain SecretShapes shape}, by their {@linkplain NamedSecrets name}, and what
 * {@linkplain Base64Secrets Base64} hides. A pattern runs only on text that has its mark ({@link SecretMarks}), so that ordinary bodies
 * cost one pass.
 */
final class SecretPatterns {
    /** In front of it stand the shapes that tell a kind by themselves: what they leave is looked at by its name. */
    private static final int FIRST_BY_NAME =
            Arrays.stream(SecretShapes.ALL).map(Shape::mark).toList().indexOf(SecretMarks.MEMBER);

    private static final Pattern HOOK = Pattern.compile(SecretShapes.WEBHOOK);

    private SecretPatterns() {}

    /** Returns every pattern that is searched for in a stranger's text, for the test of their cost. */
    static List<Pattern> patterns() {
        return Stream.concat(Arrays.stream(SecretShapes.ALL).map(Shape::pattern), Stream.of(NamedSecrets.pattern()))
                .toList();
    }

    static String hide(String text) {
        return hide(text, SecretMarks.in(text));
    }

    /** What is hidden may have kept another pattern from matching, so that the marks are looked for again. */
    static String hide(String text, int marksOfText) {
        int marks = marksOfText;
        if (marks == 0) {
            return text;
        }
        String clean = text;
        for (int i = 0; i < SecretShapes.ALL.length; i++) {
            Shape shape = SecretShapes.ALL[i];
            if (i == FIRST_BY_NAME && (marks & SecretMarks.NAMED) != 0) {
                clean = NamedSecrets.hide(clean);
                marks |= SecretMarks.in(clean);
            }
            if ((marks & shape.mark()) != 0) {
                String before = clean;
                clean = hideGroup(clean, shape);
                marks = clean.equals(before) ? marks : marks | SecretMarks.in(clean);
            }
        }
        return Base64Secrets.hide(clean, marks);
    }

    /** Returns a kind for each secret that the words around it give away and that is no token of a known kind. */
    static List<String> kindsByPlace(String text) {
        List<String> kinds = new ArrayList<>();
        int marks = SecretMarks.in(text);
        String clean = text;
        for (int i = 0; i < SecretShapes.ALL.length; i++) {
            Shape shape = SecretShapes.ALL[i];
            if (i == FIRST_BY_NAME && (marks & SecretMarks.NAMED) != 0) {
                String before = clean;
                clean = NamedSecrets.hide(clean);
                kinds.addAll(Collections.nCopies(
                        Math.max(0, countHidden(clean) - countHidden(before)), SecretShapes.BY_NAME));
                marks |= SecretMarks.in(clean);
            }
            if ((marks & shape.mark()) != 0) {
                String before = clean;
                clean = hideGroup(clean, shape);
                int found = shape.kind().isEmpty() ? 0 : countHidden(clean) - countHidden(before);
                kinds.addAll(Collections.nCopies(Math.max(0, found), shape.kind()));
                marks |= SecretMarks.in(clean);
            }
        }
        String before = clean;
        clean = Base64Secrets.hide(clean, marks);
        kinds.addAll(Collections.nCopies(
                Math.max(0, countHidden(clean) - countHidden(before)), "name and secret in Base64"));
        int drawn = countHidden(DrawnWords.hide(clean)) - countHidden(clean);
        kinds.addAll(Collections.nCopies(drawn, "token by its look"));
        return kinds;
    }

    private static int countHidden(String text) {
        int count = 0;
        for (int at = text.indexOf(Scrubber.HIDDEN); at >= 0; at = text.indexOf(Scrubber.HIDDEN, at + 1)) {
            count++;
        }
        return count;
    }

    private static String hideGroup(String text, Shape shape) {
        Matcher matcher = shape.pattern().matcher(text);
        StringBuilder clean = null;
        int from = 0;
        while (matcher.find()) {
            String found = matcher.group(shape.group());
            if (found == null
                    || SecretValues.saysNothing(found)
                    || !shape.isSecret().test(found)) {
                continue;
            }
            clean = clean == null ? new StringBuilder(text.length()) : clean;
            clean.append(text, from, matcher.start(shape.group())).append(Scrubber.HIDDEN);
            from = matcher.end(shape.group()) - (closesQuotation(found) ? 1 : 0);
        }
        return clean == null ? text : clean.append(text, from, text.length()).toString();
    }

    /** An address between backticks ends where they do. */
    private static boolean closesQuotation(String found) {
        return found.indexOf('`') == found.length() - 1;
    }

    /** Hides what makes the address of a webhook a secret: its host tells what its path is. */
    static String hideWebhook(String url) {
        if ((SecretMarks.in(url) & SecretMarks.HOOK) == 0) {
            return url;
        }
        Matcher hook = HOOK.matcher(url);
        return hook.find() ? url.substring(0, hook.start(1)) + Scrubber.HIDDEN + url.substring(hook.end(1)) : url;
    }
}
