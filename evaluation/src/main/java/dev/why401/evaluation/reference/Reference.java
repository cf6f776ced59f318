package dev.why401.evaluation.reference;

import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.KnowledgePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reference in {@code docs}: pages on causes, signals and products, as far as they follow from the rules. The order of
 * what is on them depends on nothing but the rules and the recorded cases.
 */
public final class Reference {
    /** The command that writes the reference anew. */
    static final String COMMAND = "mvn -q -pl evaluation -am test -Dtest=ReferenceTest -Dwhy401.update=true";

    /** Stands on pages that are written by the program alone. */
    static final String NOTE = "<!-- Written by the program, see CONTRIBUTING.md; do not edit. -->\n\n";

    private final Path docs;
    private final Map<Path, String> pages;

    private Reference(Path root) {
        docs = root.resolve("docs");
        pages = pages(docs, Knowledge.of(root));
    }

    /**
     * Returns the reference of a repository.
     *
     * @param root its root
     */
    static Reference of(Path root) {
        return new Reference(root);
    }

    /** Writes the reference anew; run it from the root of the repository. */
    public static void main(String... arguments) throws IOException {
        of(Path.of("").toAbsolutePath()).write();
    }

    /** Returns each page with what belongs on it today. */
    Map<Path, String> pages() {
        return pages;
    }

    private static Map<Path, String> pages(Path docs, Knowledge knowledge) {
        Map<Path, String> pages = new TreeMap<>();
        for (Cause cause : Causes.all()) {
            Path page = docs.resolve("causes").resolve(cause.id() + ".md");
            pages.put(page, new CausePage(knowledge, cause).filled(read(page)));
        }
        pages.put(docs.resolve("causes").resolve("README.md"), CauseIndex.page(knowledge));
        SignalPages signals = new SignalPages(knowledge);
        pages.put(docs.resolve("signals.md"), signals.index());
        for (KnowledgePack pack : knowledge.packs()) {
            pages.put(docs.resolve("signals").resolve(pack.id() + ".md"), signals.page(pack));
        }
        pages.put(docs.resolve("experiments.md"), new ExperimentsPage(knowledge).page());
        Path products = docs.resolve("products.md");
        pages.put(products, new ProductsPage(knowledge).filled(read(products)));
        return Collections.unmodifiableMap(pages);
    }

    /** Returns the pages that are not as they should be, or should not be there. */
    List<Path> outOfDate() throws IOException {
        List<Path> wrong = new ArrayList<>();
        pages.forEach((page, text) -> {
            if (!Files.exists(page) || !read(page).equals(text)) {
                wrong.add(docs.relativize(page));
            }
        });
        for (Path page : signalPages()) {
            if (!pages.containsKey(page)) {
                wrong.add(docs.relativize(page));
            }
        }
        return wrong;
    }

    /** Writes all pages anew, and removes those of packs that are no more. */
    void write() throws IOException {
        Files.createDirectories(docs.resolve("signals"));
        for (Path page : signalPages()) {
            if (!pages.containsKey(page)) {
                Files.delete(page);
            }
        }
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
    }

    private List<Path> signalPages() throws IOException {
        Path folder = docs.resolve("signals");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("There is no page " + page, unreadable);
        }
    }
}
