package io.github.sfnmaven.asl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.diff.Place.Kind;
import io.github.sfnmaven.golden.Transcript;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionDiffTest {
    private static final String BETWEEN = "\n---\n";

    /** The input is the deployed definition, a line of dashes, and the wanted one, in short YAML. */
    @ParameterizedTest
    @MethodSource
    void saysWhatChanges(Transcript.Case each) {
        assertThat(answer(each.input())).isEqualTo(each.answer());
    }

    static List<Transcript.Case> saysWhatChanges() {
        return Transcript.cases("diff/changes.golden", DefinitionDiffTest::answer);
    }

    private static String answer(String input) {
        List<TreeNode> both = List.of(
                yaml(input.substring(0, input.indexOf(BETWEEN))),
                yaml(input.substring(input.indexOf(BETWEEN) + BETWEEN.length())));
        DefinitionDiff diff = DefinitionDiff.between(both.get(0), both.get(1));
        return diff.isEmpty() ? "no changes" : String.join("\n", diff.lines());
    }

    @Test
    void keepsValuesAsTheyAre() {
        TreeNode deployed =
                yaml("{StartAt: A, States: {A: {Type: Task, Retry: [{ErrorEquals: [E], MaxAttempts: 2}]}}}");
        TreeNode wanted = yaml(
                "{StartAt: A, States: {A: {Type: Pass, Result: [null, {b: 1.50, a: 1e2}], Retry: [{ErrorEquals: [E], MaxAttempts: 5}]}}}");

        DefinitionDiff diff = DefinitionDiff.between(deployed, wanted);

        Place place = new Place(Kind.STATE, "A");
        assertThat(diff.changes())
                .containsExactly(
                        changed(place, new Part("Type", "", ""), "Task", "Pass"),
                        new Change.Changed(
                                place,
                                new Part("Result", "", ""),
                                Optional.empty(),
                                Optional.of(Value.of(yaml("[null, {a: 100, b: 1.5}]")))),
                        changed(place, new Part("Retry", "E", "MaxAttempts"), new BigDecimal(2), new BigDecimal(5)));
        assertThat(((Change.Changed) diff.changes().get(0)).isType()).isTrue();
        assertThat(((Change.Changed) diff.changes().get(1)).isType()).isFalse();
    }

    @Test
    void writesAReport() {
        String long100 = "x".repeat(100);
        TreeNode deployed = yaml("""
                StartAt: A
                Comment: old
                States:
                  A: {Type: Task, Next: M, Retry: [{ErrorEquals: [E], MaxAttempts: 2}], ResultPath: null}
                  M: {Type: Map, Next: Gone, ItemProcessor: {StartAt: In, States: {In: {Type: Pass, End: true}}}}
                  Gone: {Type: Succeed}
                """);
        TreeNode wanted = yaml("""
                StartAt: B
                Comment: %s
                States:
                  B: {Type: Task, Next: M, Retry: [{ErrorEquals: [E], MaxAttempts: 5}]}
                  M: {Type: Map, End: true, ItemProcessor: {StartAt: In, States: {In: {Type: Pass, Next: P}, P: {
                    Type: Parallel, End: true, Branches: [{}]}}}}
                """.formatted(long100));

        assertThat(JsonWriter.pretty(DefinitionDiff.between(deployed, wanted).json()))
                .isEqualTo("""
                        [
                          {
                            "change": "changed",
                            "in": "state machine",
                            "field": "Comment",
                            "from": "old",
                            "to": "%s"
                          },
                          {
                            "change": "renamed",
                            "in": "state",
                            "path": "B",
                            "from": "A"
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "B",
                            "field": "Retry",
                            "item": "E",
                            "member": "MaxAttempts",
                            "from": 2,
                            "to": 5
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "B",
                            "field": "ResultPath",
                            "from": null
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "M",
                            "field": "End",
                            "to": true
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "M",
                            "field": "Next",
                            "from": "Gone"
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "M/In",
                            "field": "Next",
                            "to": "P"
                          },
                          {
                            "change": "changed",
                            "in": "state",
                            "path": "M/In",
                            "field": "End",
                            "from": true
                          },
                          {
                            "change": "added",
                            "in": "state",
                            "path": "M/P",
                            "type": "Parallel"
                          },
                          {
                            "change": "removed",
                            "in": "state",
                            "path": "Gone",
                            "type": "Succeed"
                          }
                        ]
                        """.formatted(long100));
    }

    @Test
    void readsJsonAndYamlAlike() {
        TreeNode json = TreeReader.readDefinition(
                        SourceFile.of(
                                "a.json",
                                "{\"States\": {\"A\": {\"Seconds\": 1.0, \"End\": true, \"Type\": \"Wait\"}}, \"StartAt\": \"A\"}"))
                .root()
                .orElseThrow();
        TreeNode yaml = yaml("StartAt: A\nStates:\n  A:\n    Type: Wait\n    Seconds: 1\n    End: true");

        assertThat(DefinitionDiff.between(json, yaml)).isEqualTo(new DefinitionDiff(List.of()));
    }

    @Test
    void findsThousandsOfRenamedStatesInNoTime() {
        // Each has changed, and only the one before it tells what it was.
        TreeNode deployed = chain("Old", 1);
        TreeNode wanted = chain("New", 2);

        List<String> lines = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> DefinitionDiff.between(deployed, wanted).lines());

        assertThat(lines)
                .hasSize(10_000)
                .startsWith("~ state 'Old0' renamed to 'New0'", "~ state 'New0': TimeoutSeconds 1 -> 2")
                .endsWith("~ state 'Old4999' renamed to 'New4999'", "~ state 'New4999': TimeoutSeconds 1 -> 2");
    }

    private static TreeNode chain(String name, int seconds) {
        return yaml(IntStream.range(0, 5000)
                .mapToObj(i ->
                        "  %s%d: {Type: Task, TimeoutSeconds: %d, Next: %s%d, Catch: [{ErrorEquals: [E], Next: Failed}]}"
                                .formatted(name, i, seconds, name, Math.min(i + 1, 4999)))
                .collect(Collectors.joining("\n", "StartAt: " + name + "0\nStates:\n", "\n  Failed: {Type: Fail}\n")));
    }

    private static Change changed(Place place, Part part, Object from, Object to) {
        return new Change.Changed(place, part, Optional.of(new Value(from)), Optional.of(new Value(to)));
    }

    private static TreeNode yaml(String text) {
        return TreeReader.read(SourceFile.of("a.yaml", text)).root().orElseThrow();
    }
}
