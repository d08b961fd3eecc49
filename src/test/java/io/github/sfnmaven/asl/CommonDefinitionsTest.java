package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** State machines of the kinds that the documentation shows: nothing is to be said of them. */
class CommonDefinitionsTest {
    @ParameterizedTest
    @MethodSource("definitions")
    void areWithoutAFinding(Path definition) throws IOException {
        SourceFile source = SourceFile.read(definition, definition.getFileName().toString());

        assertThat(AslValidator.validate(
                                TreeReader.readDefinition(source), ValidationOptions.of(StateMachineType.STANDARD))
                        .diagnostics())
                .isEmpty();
    }

    static List<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/definitions"))) {
            return files.sorted().toList();
        }
    }
}
