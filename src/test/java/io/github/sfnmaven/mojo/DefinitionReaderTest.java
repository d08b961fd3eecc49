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
        write("src/main/sfn/policy.json", "{\"Version\": \"2012-10-17\", \"Statement\": []}");
        write("src/main/sfn/stack.yaml", "Resources: {}");
        write("src/main/sfn/prod.json", "{\"Stage\": \"prod\"}");
        write("src/main/sfn/list.json", "[{\"ParameterKey\": \"A\", \"ParameterValue\": \"b\"}]");
        write("src/main/sfn/README.md", "StartAt, States");
        write("src/main/sfn/README.json");
        write("src/main/sfn/.gitkeep");
        write("src/main/sfn/.hidden.json");
        write("src/main/sfn/.idea/order.json");
        write("src/main/sfn/stack.vm", "Resources: {StartAt, States}");
        write("src/main/sfn/notes.txt", "StartAt: where\nthe States");
        write("src/main/sfn/order.png", "\u0000");

        assertThat(names(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hello.json, hello.asl.json",
        "hello.yaml, hello.asl.yaml",
        "hello.YML, hello.asl.yaml",
        "hello.asl, hello.asl.json",
        "hello.ASL, hello.asl.json",
        "hello.asl.json.txt, hello.asl.json",
        "hello.asl.jsonc, hello.asl.json",
        "hello.asl.json~, hello.asl.json",
        "hello.asl.json.bak, hello.asl.json",
        "hello.asl.js, hello.asl.json",
        "hello-asl.json, hello-asl.asl.json",
        "deep/er/hello.json5, hello.asl.json",
    })
    void refusesADefaultDirectoryInWhichNothingHasTheNameOfADefinition(String file, String name) throws Exception {
        write("src/main/sfn/" + file, "{}");

        assertThatThrownBy(() -> names(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'src/main/sfn/" + file + "' is no definition by its name: rename it to " + name
                        + ", or name it in <definitions> or -Dsfn.definitions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello.txt", "hello", "hello.template"})
    void refusesADefinitionOfAnyNameByItsContent(String file) throws Exception {
        write("src/main/sfn/" + file, "{\"StartAt\": \"A\", \"States\": {}}");

        assertThatThrownBy(() -> names(null)).hasMessageContaining("rename it to hello.asl.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"states\": {}}", "{\"StartAt\": \"A\"}", "{\"definition\": {}}", "7"})
    void refusesAJsonFileThatMayBeABrokenDefinition(String content) throws Exception {
        write("src/main/sfn/hello.json", content);

        assertThatThrownBy(() -> names(null)).hasMessageContaining("is no definition by its name");
    }

    @Test
    void namesAllFilesThatMayBeDefinitions() throws Exception {
        write("src/main/sfn/hello.json", "{}");
        write("src/main/sfn/sub/order.yaml", "StartAt: A");

        assertThatThrownBy(() -> names(null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("None of 2 files in 'src/main/sfn' is a definition by its name ('src/main/sfn/hello.json',"
                        + " 'src/main/sfn/sub/order.yaml'): rename them to hello.asl.json, order.asl.yaml, or name them"
                        + " in <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesANamedDirectoryInWhichNothingHasTheNameOfADefinition() throws Exception {
        write("flows/hello.json");

        assertThatThrownBy(() -> names("flows"))
                .hasMessage(
                        "'flows/hello.json' is no definition by its name: rename it to hello.asl.json, or name it in"
                                + " <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesAFileInPlaceOfTheDefaultDirectory() throws Exception {
        write("src/main/sfn", "{\"StartAt\": \"A\"}");

        assertThatThrownBy(() -> names(null))
                .hasMessage("'src/main/sfn' is not a directory: move the definition into a directory of this name, or"
                        + " name it in <definitions> or -Dsfn.definitions");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "src/main/sfn")
    void warnsOfADefinitionThatIsLeftOutBesideOthers(@Nullable String definitions) throws Exception {
        String content = "{\"StartAt\": \"A\", \"States\": {}}";
        write("src/main/sfn/order.asl.json", content);
        write("src/main/sfn/hello.json", content);
        write("src/main/sfn/order.json", content);
        write("src/main/sfn/order.asl.json.bak", content);
        write("src/main/sfn/policy.json");

        assertThat(new DefinitionReader(folder).warnings(definitions))
                .containsExactly(
                        "'src/main/sfn/hello.json' has the fields of a definition, but is left out because of its name:"
                                + " rename it to hello.asl.json, or move it out of this directory",
                        "'src/main/sfn/order.json' has the fields of a definition, but is left out because of its name:"
                                + " rename it to order.asl.json (another file has that name), or move it out of this"
                                + " directory");
    }

    @Test
    void doesNotWarnOfADefinitionThatIsNamedOutright() throws Exception {
        String content = "{\"StartAt\": \"A\", \"States\": {}}";
        write("src/main/sfn/order.asl.json", content);
        write("src/main/sfn/hello.json", content);

        assertThat(new DefinitionReader(folder).warnings("src/main/sfn, src/main/sfn/hello.json"))
                .isEmpty();
        assertThat(new DefinitionReader(folder).warnings("src/main/sfn/order.asl.json"))
                .isEmpty();
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
        return write(name, "{}");
    }

    private Path write(String name, String content) throws Exception {
        return TestBuild.in(folder).write(name, content);
    }
}
