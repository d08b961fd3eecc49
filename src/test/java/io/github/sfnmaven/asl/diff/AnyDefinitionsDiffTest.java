package io.github.sfnmaven.asl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for whatever definitions, right or wrong, tried on those that we have. */
class AnyDefinitionsDiffTest {
    private static final List<TreeNode> DEFINITIONS = definitions();

    @Test
    void nothingChangesFromADefinitionToItself() {
        assertThat(DEFINITIONS)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(DefinitionDiff.between(each, each).changes()).isEmpty());
    }

    @Test
    void somethingChangesExactlyFromOneToAnother() {
        Random random = new Random(42);

        for (int i = 0; i < 2000; i++) {
            TreeNode one = any(random);
            TreeNode other = any(random);
            DefinitionDiff diff = DefinitionDiff.between(one, other);
            assertThat(diff.isEmpty()).isEqualTo(one.sameValue(other));
            assertThat(diff.lines()).hasSameSizeAs(diff.json());
        }
    }

    @Test
    void oneChangedLineIsSeen() {
        Random random = new Random(7);

        for (int i = 0; i < 2000; i++) {
            TreeNode one = any(random);
            Optional<TreeNode> other = mutated(one, random);
            if (other.isPresent()) {
                assertThat(DefinitionDiff.between(one, other.get()).isEmpty()).isEqualTo(one.sameValue(other.get()));
                assertThat(DefinitionDiff.between(other.get(), one).isEmpty()).isEqualTo(one.sameValue(other.get()));
            }
        }
    }

    private static TreeNode any(Random random) {
        return DEFINITIONS.get(random.nextInt(DEFINITIONS.size()));
    }

    /** The definition without a line, or with a letter or a value changed, if it can still be read. */
    private static Optional<TreeNode> mutated(TreeNode definition, Random random) {
        List<String> lines =
                new ArrayList<>(JsonWriter.pretty(definition).lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, lines.get(at).replaceFirst("[a-z]", "x"));
            default -> lines.set(at, lines.get(at).replaceFirst(": .*?(,?)$", ": []$1"));
        }
        return TreeReader.read(SourceFile.of("a.yaml", String.join("\n", lines)))
                .root();
    }

    private static List<TreeNode> definitions() {
        List<TreeNode> found = new ArrayList<>();
        for (String folder : List.of("asl-cases/definitions", "definitions", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources", folder))) {
                files.filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                        .sorted()
                        .flatMap(file -> read(file).stream())
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Optional<TreeNode> read(Path file) {
        try {
            return TreeReader.readDefinition(SourceFile.read(file, file.toString()))
                    .root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
