package io.github.sfnmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRootTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/a.json, orders/src/a.json, orders/src/a.json",
        "../shared/a.json, shared/a.json, shared/a.json",
        "ä b#?%.json, orders/ä b#?%.json, orders/%C3%A4%20b%23%3F%25.json",
        "../a:b.json, a:b.json, ./a:b.json",
        "/elsewhere/a b.json, /elsewhere/a b.json, file:///elsewhere/a%20b.json",
    })
    void namesFilesFromTheRoot(String file, String name, String uri) {
        SourceRoot root = new SourceRoot(Path.of("/repository/orders"), Path.of("/repository"));

        assertThat(root.name(file)).isEqualTo(name);
        assertThat(root.uri(file)).isEqualTo(uri);
    }

    @Test
    void isTheRepositoryAroundTheModule() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path module = Files.createDirectories(folder.resolve("services/orders"));

        SourceRoot root = SourceRoot.ofRepository(module);

        assertThat(root.name("src/a.json")).isEqualTo("services/orders/src/a.json");
        assertThat(root.module()).isEqualTo("services/orders");
    }

    @Test
    void isARepositoryWhoseGitFolderLiesElsewhere() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: /elsewhere");

        assertThat(SourceRoot.ofRepository(folder)).isEqualTo(new SourceRoot(folder, folder));
    }

    @Test
    void seesThroughSymbolicLinks() throws IOException {
        Path module = Files.createDirectories(folder.resolve("real/orders"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(new SourceRoot(module, link).name("a.json")).isEqualTo("orders/a.json");
    }
}
