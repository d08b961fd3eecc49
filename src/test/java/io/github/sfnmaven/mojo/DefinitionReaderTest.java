package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void searchesTheDefaultDirectoryWhereNothingIsSet(@Nullable String definitions) throws Exception {
        write("src/main/sfn/order.asl.json");

        assertThat(names(definitions)).containsExactly("src/main/sfn/order.asl.json");
    }

    @Test
    void findsNothingWhereThereIsNoDefaultDirectory() throws Exception {
        assertThat(names(null)).isEmpty();
    }

    @Test
    void findsNothingInADefaultDirectoryWithoutDefinitions() throws Exception {
        write("src/main/sfn/policy.json");

        assertThat(names(null)).isEmpty();
    }

    @Test
    void givesFilesOutsideTheirWholePath() throws Exception {
        Path module = Files.createDirectory(folder.resolve("module"));
        Path shared = write("shared/order.asl.json");

        List<SourceFile> found = new DefinitionReader(module).read("../shared/order.asl.json");

        assertThat(found)
                .extracting(SourceFile::name)
                .containsExactly(shared.toString().replace('\\', '/'));
    }

    @Test
    void takesAFileOfAnyNameThatIsNamedOutright() throws Exception {
        write("flow.txt");

        assertThat(names("flow.txt")).containsExactly("flow.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/sfn", "oder.asl.json", "*.asl.json"})
    void refusesAnEntryThatMatchesNothing(String definitions) {
        assertThatThrownBy(() -> names(definitions))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + definitions + "' matches no definition: set <definitions> or -Dsfn.definitions");
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/sfm, src/main/sfn",
        "src/main/sfn/oder.asl.json, src/main/sfn/order.asl.json",
        "order.asl.json, src/main/sfn/order.asl.json",
        "src/main/sfm/*.json, src/main/sfn"
    })
    void saysWhatLiesNear(String definitions, String near) throws Exception {
        write("src/main/sfn/order.asl.json");

        assertThatThrownBy(() -> names(definitions))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + definitions + "' matches no definition (did you mean '" + near
                        + "'?): set <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesADirectoryWithoutDefinitionsThatIsNamed() throws Exception {
        write("flows/readme.md");

        assertThatThrownBy(() -> names("flows"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'flows' matches no definition: set <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesAListThatNamesNothing() {
        assertThatThrownBy(() -> names(" , "))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("',' names no definition: set <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesADirectoryWithADefinitionsName() throws Exception {
        write("src/main/sfn/order.asl.json/readme.md");

        assertThatThrownBy(() -> names(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'src/main/sfn/order.asl.json' is a directory, not a file: remove or rename it, or set"
                        + " <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesALinkToNothing() throws Exception {
        Path link = folder.resolve("src/main/sfn/order.asl.json");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("gone.json"));

        assertThatThrownBy(() -> names(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'src/main/sfn/order.asl.json' is a symbolic link to a file that does not exist: remove or"
                        + " rename it, or set <definitions> or -Dsfn.definitions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random"})
    @DisabledOnOs(OS.WINDOWS)
    void refusesADevice(String device) {
        assertThatThrownBy(() -> names(device))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + device + "' is a pipe, a socket or a device, not a file: remove or rename it, or set"
                        + " <definitions> or -Dsfn.definitions");
    }

    private List<String> names(@Nullable String definitions) throws Exception {
        return new DefinitionReader(folder)
                .read(definitions).stream().map(SourceFile::name).toList();
    }

    private Path write(String name) throws Exception {
        return TestBuild.in(folder).write(name, "{}");
    }
}
