package io.github.sfnmaven.bench;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read and judge definitions, once warm and in a fresh virtual machine. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class ValidateBenchmark {
    private static final ValidationOptions OPTIONS = ValidationOptions.of(StateMachineType.STANDARD);

    /** What is judged: 5 states, a definition of nearly 1 MiB, or 500 definitions. */
    @Param({"small-jsonpath", "small-jsonata", "large-jsonpath", "large-jsonata", "many"})
    public String size = "";

    private List<SourceFile> sources = List.of();

    @Setup
    public void generate() {
        sources = switch (size) {
            case "small-jsonpath" -> List.of(Definitions.chain("a.asl.json", 5, false));
            case "small-jsonata" -> List.of(Definitions.chain("a.asl.json", 5, true));
            case "large-jsonpath" -> List.of(Definitions.chain("a.asl.json", 1_800, false));
            case "large-jsonata" -> List.of(Definitions.chain("a.asl.json", 2_400, true));
            default -> Definitions.many(500);
        };
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 3, time = 2)
    public int warm() {
        return findings();
    }

    /** What a user waits for: nothing is compiled yet, and classes are loaded. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(10)
    public int cold() {
        return findings();
    }

    private int findings() {
        return sources.stream()
                .mapToInt(source -> AslValidator.validate(TreeReader.read(source), OPTIONS)
                        .diagnostics()
                        .size())
                .sum();
    }
}
