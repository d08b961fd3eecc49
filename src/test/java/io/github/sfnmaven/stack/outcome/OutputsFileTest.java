package io.github.sfnmaven.stack.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsFileTest {
    private static final Map<String, String> NASTY = new TreeMap<>(Map.of(
            "Arn", "arn:aws:states:eu-central-1:123456789012:stateMachine:order",
            "Backslash", "C:\\temp\\$HOME `id` \"x\"",
            "Blank", "  two blanks before",
            "Empty", "",
            "Equals", "a=b:c#d!e",
            "Lines", "one\ntwo\r\n\tthree",
            "Quote", "it's \"so\" $x `y` \\",
            "Unicode", "Grüße 日本 😀"));

    @Test
    void knowsTheFormatByTheExtension() {
        assertThat(OutputsFile.of(Path.of("a/stack.properties"))).contains(OutputsFile.PROPERTIES);
        assertThat(OutputsFile.of(Path.of("stack.JSON"))).contains(OutputsFile.JSON);
        assertThat(OutputsFile.of(Path.of(".env"))).contains(OutputsFile.ENV);
        assertThat(OutputsFile.of(Path.of("stack.txt"))).isEmpty();
        assertThat(OutputsFile.of(Path.of("env"))).isEmpty();
    }

    @Test
    void writesSortedLines() {
        assertThat(OutputsFile.PROPERTIES.text(Map.of("B", "2", "A", "arn:aws:x")))
                .isEqualTo("A=arn:aws:x\nB=2\n");
        assertThat(OutputsFile.ENV.text(Map.of("B", "two words", "A", "arn:aws:x")))
                .isEqualTo("A=arn:aws:x\nB='two words'\n");
        assertThat(OutputsFile.JSON.text(Map.of("B", "2", "A", "arn:aws:x")).replaceAll("\\s", ""))
                .isEqualTo("{\"A\":\"arn:aws:x\",\"B\":\"2\"}");
    }

    @Test
    void writesPropertiesThatReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/folder/outputs.properties");

        OutputsFile.PROPERTIES.write(file, NASTY);

        Properties read = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            read.load(in);
        }
        assertThat(read).isEqualTo(NASTY);
    }

    @Test
    void writesJsonThatReadsBack() {
        ObjectNode root = (ObjectNode) TreeReader.read(SourceFile.of("o.json", OutputsFile.JSON.text(NASTY)))
                .root()
                .orElseThrow();

        assertThat(root.members().stream()
                        .collect(Collectors.toMap(
                                member -> member.name(), member -> ((TextNode) member.value()).value())))
                .isEqualTo(NASTY);
    }

    @Test
    void quotesWhatAShellWouldNotTakeBare() {
        assertThat(OutputsFile.ENV.text(NASTY)).isEqualTo("""
                        Arn=arn:aws:states:eu-central-1:123456789012:stateMachine:order
                        Backslash='C:\\temp\\$HOME `id` "x"'
                        Blank='  two blanks before'
                        Empty=''
                        Equals='a=b:c#d!e'
                        Lines='one
                        two\r
                        \tthree'
                        Quote="it's \\"so\\" \\$x \\`y\\` \\\\"
                        Unicode='Grüße 日本 😀'
                        """);
    }
}
