package io.github.sfnmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final Path PAGE = Path.of("docs/examples.md");

    @Test
    void allStandOnThePage() throws IOException {
        assertThat(examples())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(PAGE).content().contains("[" + name + "](../examples/" + name + ")"));
    }

    @Test
    void allAreRunByAnIntegrationTest() throws IOException {
        assertThat(examples())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("src/it/example-" + name + "/prebuild.groovy"))
                        .content()
                        .contains("Example.copy('" + name + "', basedir)"));
    }

    @Test
    void nameNothingOutsideOfThemselves() throws IOException {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).content().doesNotContain("<relativePath>", "..", "@"));
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }
}
