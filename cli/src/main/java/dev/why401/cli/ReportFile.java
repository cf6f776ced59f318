package dev.why401.cli;

import dev.why401.doctor.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The file that a report is written to; the end of its name says how. */
final class ReportFile {
    private static final Map<String, Function<Examination, String>> FORMS = Map.of(
            ".html", Examination::toHtmlPage,
            ".md", Examination::toMarkdown,
            ".json", examination -> examination.toJson() + "\n",
            ".txt", Examination::toText);

    private final Path path;
    private final String name;
    private final Function<Examination, String> form;

    private ReportFile(Path path, String name, Function<Examination, String> form) {
        this.path = path;
        this.name = name;
        this.form = form;
    }

    /** Returns the file, which is not touched yet; fails with one sentence if no report can be written there. */
    static ReportFile named(String file) {
        String name = Inputs.shown(file);
        int dot = Math.max(0, file.lastIndexOf('.'));
        Function<Examination, String> form = FORMS.get(file.substring(dot).toLowerCase(Locale.ROOT));
        if (form == null) {
            throw new CommandFailure(
                    "The name of the report ends in .html, .md, .json or .txt, which says how it is written.");
        }
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException notEvenAName) {
            throw new CommandFailure("This is no name of a file: " + name);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("There is no directory for the report " + name + "; create it first.");
        }
        if (Files.isDirectory(path)) {
            throw new CommandFailure(name + " is a directory; name a file in it.");
        }
        return new ReportFile(path, name, form);
    }

    void write(Examination examination) {
        try {
            Files.writeString(path, form.apply(examination));
        } catch (IOException failed) {
            throw new CommandFailure(
                    "The report could not be written to " + name + "; check the permissions and the disk.");
        }
    }
}
