package dev.why401.evaluation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links between the Markdown pages of the repository, and whether each leads to a file and a place in it. */
final class Links {
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|(`+)(?!`).+?(?<!`)\\1(?!`)");
    private static final Pattern INLINE = Pattern.compile("]\\(([^()\\s]+)\\)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\[[^\\[\\]]+]: (\\S+)$");
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    private final Map<Path, String> pages = new HashMap<>();
    private final List<String> dead = new ArrayList<>();
    private int count;

    private Links() {}

    /** Returns the links of the pages in the root of a repository and in its {@code docs}. */
    static Links of(Path root) throws IOException {
        Links links = new Links();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(page -> links.pages.put(page, read(page)));
        }
        links.pages.forEach(links::follow);
        return links;
    }

    private static String read(Path page) {
        try {
            return CODE.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void follow(Path page, String text) {
        Stream.of(INLINE, DEFINED)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .filter(target -> !target.contains("://"))
                .forEach(target -> follow(page, target, target.indexOf('#')));
    }

    private void follow(Path page, String target, int hash) {
        count++;
        String file = hash < 0 ? target : target.substring(0, hash);
        Path aim = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        String place = hash < 0 ? "" : target.substring(hash + 1);
        if (!Files.exists(aim) || (!place.isEmpty() && !places(aim).contains(place))) {
            dead.add(page.getFileName() + " links to " + target);
        }
    }

    private final Map<Path, Set<String>> places = new HashMap<>();

    private Set<String> places(Path page) {
        return places.computeIfAbsent(page, none -> {
            String text = pages.getOrDefault(page, "");
            Set<String> found = new HashSet<>();
            PLACE.matcher(text).results().map(MatchResult::group).forEach(tag -> {
                Matcher id = PLACE.matcher(tag);
                if (id.matches() && !found.add(id.group(1))) {
                    dead.add(page.getFileName() + " has two places named " + id.group(1));
                }
            });
            HEADING.matcher(text).results().forEach(heading -> found.add(Markdown.anchor(heading.group(1))));
            return found;
        });
    }

    int count() {
        return count;
    }

    /** Returns the links that lead nowhere, and places of the same name. */
    List<String> dead() {
        return dead;
    }
}
