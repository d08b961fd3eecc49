package io.github.sfnmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people read here and on the site. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md").map(Path::of), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToFilesThatAreThere(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(match -> match.group(1)))
                .allSatisfy(link ->
                        assertThat(page.resolveSibling(link).normalize()).exists());
    }

    /** Rules show what cannot be read, too. */
    static Stream<Path> pagesBesideRules() throws IOException {
        return pages().filter(page -> !page.startsWith("docs/rules"));
    }

    @ParameterizedTest
    @MethodSource("pagesBesideRules")
    void showsYamlThatCanBeRead(Path page) throws IOException {
        assertThat(YAML.matcher(Files.readString(page)).results())
                .extracting(match -> read(page, match).diagnostics())
                .allMatch(diagnostics -> diagnostics.isEmpty());
    }

    private static Document read(Path page, MatchResult block) {
        return TreeReader.read(SourceFile.of(page + ".yaml", block.group(1).stripIndent()));
    }
}
