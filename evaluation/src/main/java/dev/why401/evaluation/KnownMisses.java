package dev.why401.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ratchet: a list of the recorded failures whose first suspect is known not to be fair. A case once right may not become
 * wrong without being named in it, and a case that became right is struck off.
 */
final class KnownMisses {
    /** The command that writes the list anew. */
    static final String COMMAND = "mvn -q -pl evaluation -am test -Dtest=RecordedFailuresTest -Dwhy401.update=true";

    private static final String HEAD = """
            # Recorded failures whose first suspect is not fair today. A failure that is not listed here must be right, and one
            # that became right must be struck off; the build checks both. To write this list anew:
            #   %s
            """.formatted(COMMAND);

    private final Set<String> ids;

    KnownMisses(Collection<String> ids) {
        this.ids = new TreeSet<>(ids);
    }

    static KnownMisses read(Path file) throws IOException {
        return new KnownMisses(Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /** Returns the misses among these answers. */
    static KnownMisses among(Collection<Answer> answers) {
        return new KnownMisses(Scores.scored(answers).stream()
                .filter(answer -> !answer.isFair())
                .map(answer -> answer.recorded().id())
                .toList());
    }

    /** Returns a sentence for every case where the list and these answers do not agree. */
    List<String> complaints(Collection<Answer> answers) {
        List<String> complaints = new ArrayList<>();
        Set<String> left = new TreeSet<>(ids);
        for (Answer answer : Scores.scored(answers)) {
            CorpusCase recorded = answer.recorded();
            boolean listed = left.remove(recorded.id());
            if (!answer.isFair() && !listed) {
                complaints.add(recorded.id() + " was right and is wrong now: the first suspect is "
                        + answer.first().cause() + ", the true cause is " + recorded.trueCause()
                        + ". Mend the rule, or name the case in known-misses.txt.");
            } else if (answer.isFair() && listed) {
                complaints.add(recorded.id() + " is right now: strike it off known-misses.txt.");
            }
        }
        left.forEach(id -> complaints.add(id + " is in known-misses.txt but is no scored case: strike it off."));
        return complaints;
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        ids.forEach(id -> text.append(id).append('\n'));
        Files.writeString(file, text);
    }
}
