package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    private final Map<String, Object> build = new HashMap<>();

    @TempDir
    Path root;

    @Test
    void giveEachModuleItsOwn() throws Exception {
        ReportFiles.of(root.resolve("orders"), "target/sfn.json").claim(build, "orders");

        assertThatCode(() -> ReportFiles.of(root.resolve("refunds"), "target/sfn.json")
                        .claim(build, "refunds"))
                .doesNotThrowAnyException();
    }

    @Test
    void areWrittenAgainByTheirModule() throws Exception {
        ReportFiles.of(root, "sfn.json").claim(build, "orders");

        assertThatCode(() -> ReportFiles.of(root, "sfn.json,sfn.xml").claim(build, "orders"))
                .doesNotThrowAnyException();
    }

    @Test
    void areNotOverwrittenByWayOfALink() throws Exception {
        Files.createDirectories(root.resolve("all"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("all"));
        ReportFiles.of(root, "all/sfn.json").claim(build, "orders");

        assertThatThrownBy(() -> ReportFiles.of(root, "link/sfn.json").claim(build, "refunds"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Report 'link/sfn.json' would overwrite the report of module 'orders'");
    }

    @Test
    void goWhereTheirPathLeadsWithoutFoldersOnTheWay() throws Exception {
        ReportFiles.of(root, "target/none/../sfn.json").write("1", List.of());

        assertThat(root.resolve("target")).isDirectoryContaining(file -> file.endsWith("sfn.json"));
        assertThat(root.resolve("target/none")).doesNotExist();
    }

    @Test
    void areNotOverwrittenByAnotherModule() throws Exception {
        ReportFiles.of(root.resolve("orders"), "../sfn.json").claim(build, "orders");

        assertThatThrownBy(() ->
                        ReportFiles.of(root.resolve("refunds"), "../sfn.json").claim(build, "refunds"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Report '../sfn.json' would overwrite the report of module 'orders': set"
                        + " <reports> or -Dsfn.reports to a relative path, which counts from each module");
    }
}
