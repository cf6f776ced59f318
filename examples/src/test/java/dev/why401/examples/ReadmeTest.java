package dev.why401.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SNIPPETS =
            Path.of("src", "main", "java", "dev", "why401", "examples", "ReadmeSnippets.java");

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** The formatter may break lines elsewhere, so white space does not count. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void eachJavaSnippetIsCompiledHere() throws IOException {
        String compiled = squeezed(Files.readString(SNIPPETS));

        List<String> statements = new ArrayList<>();
        for (String block : blocks("java")) {
            statements.addAll(List.of(block.split("\n\n", -1)));
        }

        assertThat(statements)
                .hasSizeGreaterThan(4)
                .allSatisfy(statement -> assertThat(compiled).contains(squeezed(statement)));
    }

    @Test
    void theSectionsWithTheTwoCommandsStartWithAShellBlock() throws IOException {
        String readme = Files.readString(README);

        assertThat(readme)
                .containsPattern("## Quick start\n\n```sh\n[^\n]+\n```")
                .containsPattern("## Tests\n\n```sh\n[^\n]+\n```");
    }
}
