package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions of which it is known whether Step Functions takes them. */
class LabelledDefinitionsTest {
    private static final Path CASES = Path.of("src/test/resources/asl-cases");

    /** Definitions of other people, who published them as running; they lie beside the project or not at all. */
    private static final Path CORPUS = Path.of("../shared/corpus");

    /**
     * Refused whatever the service says: what JSON does not have, and an empty expression, of which its refusal is on
     * record (floci-io/floci#2745).
     */
    private static final Set<String> REFUSED =
            Set.of("015-json-trailing-garbage.json", "533-jsonata-empty-expression.json");

    /** Labelled invalid, but the service is on record for creating it (aws/aws-cdk#33831). */
    private static final Set<String> CREATED = Set.of("391-map-writer-empty.json");

    /** A line of a manifest. */
    record Labelled(Path file, String verdict, StateMachineType type, String why) {
        String name() {
            return file.getFileName().toString();
        }

        ValidationReport validate() {
            try {
                SourceFile source = SourceFile.read(file, name());
                return AslValidator.validate(TreeReader.readDefinition(source), ValidationOptions.of(type));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return verdict + " " + file.getFileName() + ": " + why;
        }
    }

    @ParameterizedTest
    @MethodSource
    void accepts(Labelled definition) {
        assertThat(definition.validate().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void rejectsForOneReason(Labelled definition) {
        assertThat(definition.validate().diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.range().end())
                    .isGreaterThanOrEqualTo(finding.range().begin());
        });
    }

    /** Nobody knows what the service says, so nothing of it is an error. */
    @ParameterizedTest
    @MethodSource
    void takesTheBenefitOfTheDoubt(Labelled definition) {
        assertThat(definition.validate().diagnostics())
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    @Test
    void acceptsWhatOthersRun() throws IOException {
        assumeTrue(Files.exists(CORPUS), "no corpus beside the project");

        assertThat(labelled(CORPUS, "real", "valid"))
                .allSatisfy(definition -> assertThat(definition.validate().diagnostics())
                        .filteredOn(Diagnostic::isError)
                        .isEmpty());
        assertThat(labelled(CORPUS, "real", "invalid"))
                .allSatisfy(
                        definition -> assertThat(definition.validate().valid()).isFalse());
    }

    static List<Labelled> accepts() throws IOException {
        return labelled(CASES, "definitions", "valid");
    }

    static List<Labelled> rejectsForOneReason() throws IOException {
        return labelled(CASES, "definitions", "invalid").stream()
                .filter(each -> !CREATED.contains(each.name()))
                .toList();
    }

    static List<Labelled> takesTheBenefitOfTheDoubt() throws IOException {
        return Stream.concat(
                        labelled(CASES, "definitions", "disputed").stream()
                                .filter(each -> !REFUSED.contains(each.name())),
                        labelled(CASES, "definitions", "invalid").stream()
                                .filter(each -> CREATED.contains(each.name())))
                .toList();
    }

    private static List<Labelled> labelled(Path folder, String definitions, String verdict) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("manifest.tsv"));
        List<String> columns = List.of(lines.get(0).split("\t"));
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(row -> row[columns.indexOf("verdict")].equals(verdict))
                .map(row -> new Labelled(
                        folder.resolve(definitions).resolve(row[columns.indexOf("file")]),
                        verdict,
                        StateMachineType.valueOf(row[columns.indexOf("type")]),
                        row[row.length - 1]))
                .toList();
    }
}
