package io.github.sfnmaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFilesTest {
    @TempDir
    Path base;

    @BeforeEach
    void files() throws IOException {
        for (String file : List.of(
                "sfn/b.asl.json",
                "sfn/a.asl.yaml",
                "sfn/deep/c.asl.yml",
                "sfn/notes.txt",
                "sfn/plain.json",
                "odd[1].json")) {
            Path path = base.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "{}");
        }
    }

    @Test
    void searchesADirectoryByTheThreeEndingsAndSortsByPath() throws Exception {
        assertThat(relative(new DefinitionFiles(base).below(Path.of("sfn"))))
                .containsExactly("sfn/a.asl.yaml", "sfn/b.asl.json", "sfn/deep/c.asl.yml");
    }

    @Test
    void findsNothingWhereThereIsNoDirectory() throws Exception {
        assertThat(new DefinitionFiles(base).below(Path.of("none"))).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheListAndDropsRepetitions() throws Exception {
        assertThat(named(" sfn/plain.json , sfn, sfn/b.asl.json"))
                .containsExactly("sfn/plain.json", "sfn/a.asl.yaml", "sfn/b.asl.json", "sfn/deep/c.asl.yml");
    }

    @Test
    void readsGlobsWithBracesAndCommas() throws Exception {
        assertThat(named("sfn/{a,b}.asl.{json,yaml}")).containsExactly("sfn/a.asl.yaml", "sfn/b.asl.json");
    }

    @Test
    void letsTwoStarsStandForNoDirectoryToo() throws Exception {
        assertThat(named("sfn/**/*.asl.*")).containsExactly("sfn/a.asl.yaml", "sfn/b.asl.json", "sfn/deep/c.asl.yml");
        assertThat(named("**/b.asl.json")).containsExactly("sfn/b.asl.json");
    }

    @Test
    void prefersAnExistingPathToGlobSyntax() throws Exception {
        assertThat(named("odd[1].json")).containsExactly("odd[1].json");
    }

    @Test
    void refusesAnEntryThatMatchesNothing() {
        DefinitionFiles files = new DefinitionFiles(base);

        for (String entry : List.of("sfn/oder.asl.json", "sfn/*.xml", "none/**", "sfn/[")) {
            assertThatThrownBy(() -> files.named(entry))
                    .isInstanceOf(NoSuchDefinitionException.class)
                    .hasMessageContaining("matches no definition");
        }
    }

    private List<String> named(String list) throws Exception {
        return relative(new DefinitionFiles(base).named(list));
    }

    private List<String> relative(List<Path> found) {
        return found.stream()
                .map(path -> base.relativize(path).toString().replace('\\', '/'))
                .toList();
    }
}
