package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.velocity.TemplateLoader.TemplateRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateFolderTest {
    private final Path base;
    private final Path folder;
    private final TemplateFolder loader;

    TemplateFolderTest(@TempDir Path base) throws IOException {
        this.base = base;
        folder = Files.createDirectories(base.resolve("templates"));
        Files.createDirectory(folder.resolve("parts"));
        Files.writeString(folder.resolve("main.vm"), "main");
        Files.writeString(folder.resolve("parts/a.vm"), "part");
        Files.writeString(base.resolve("secret.txt"), "secret");
        Files.createDirectory(base.resolve("templates-2"));
        Files.writeString(base.resolve("templates-2/b.vm"), "other");
        loader = TemplateFolder.of(TemplateReference.of("templates/main.vm", base));
    }

    @Test
    void readsFilesBelowTheFolder() throws Exception {
        SourceFile part = loader.load("parts/a.vm");

        assertThat(part.text()).isEqualTo("part");
        assertThat(part.name()).isEqualTo("templates/parts/a.vm");
        assertThat(loader.load("parts/../parts/a.vm").text()).isEqualTo("part");
    }

    @Test
    void readsBuiltInTemplates() throws Exception {
        assertThat(loader.load("builtin:state-machine").text()).contains("AWS::StepFunctions::StateMachine");
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.txt, lies outside",
        "parts/../../secret.txt, lies outside",
        "../templates-2/b.vm, lies outside",
        "/etc/passwd, is an absolute path",
        "\\secret.txt, is an absolute path",
        "nowhere.vm, does not exist",
        "parts, is not a file",
        "builtin:nothing, is not a built-in template",
        "'', is not a file"
    })
    void refusesEverythingElse(String name, String message) {
        assertThatThrownBy(() -> loader.load(name))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesAbsolutePathsEvenInside() {
        assertThatThrownBy(() -> loader.load(folder.resolve("parts/a.vm").toString()))
                .isInstanceOf(TemplateRefused.class);
    }

    @Test
    void refusesLinksThatLeadOutside() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.vm"), base.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("linked"), base.resolve("templates-2"));

        assertThatThrownBy(() -> loader.load("link.vm")).hasMessageStartingWith("lies outside");
        assertThatThrownBy(() -> loader.load("linked/b.vm")).hasMessageStartingWith("lies outside");
    }

    @Test
    void followsLinksThatStayInside() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.vm"), folder.resolve("parts/a.vm"));
        Path linked = Files.createSymbolicLink(base.resolve("linked"), folder);

        assertThat(loader.load("link.vm").text()).isEqualTo("part");
        assertThat(TemplateFolder.of(TemplateReference.of(linked + "/main.vm", base))
                        .load("parts/a.vm")
                        .text())
                .isEqualTo("part");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("latin.vm"), new byte[] {'a', '\n', (byte) 0xE4});

        assertThatThrownBy(() -> loader.load("latin.vm")).hasMessage("is not UTF-8 at 2:1");
    }

    @Test
    void knowsOnlyBuiltInsForABuiltIn() {
        TemplateFolder builtIn = TemplateFolder.of(new TemplateReference.BuiltIn("rest-api"));

        assertThatThrownBy(() -> builtIn.load("a.vm")).hasMessage("is not a built-in template");
    }
}
