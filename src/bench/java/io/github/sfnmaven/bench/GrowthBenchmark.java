package io.github.sfnmaven.bench;

import io.github.sfnmaven.growth.LargeInput;
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

/** How the time grows with the size of inputs in which much is wrong: four times the size, four times the time. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class GrowthBenchmark {
    /** The part of the size that once took many seconds. */
    @Param({"16", "4", "1"})
    public int part = 1;

    @Param
    public LargeInput input = LargeInput.UNKNOWN_FIELDS_OF_THE_MACHINE;

    private String text = "";

    @Setup
    public void generate() {
        text = input.text(input.size() / part);
    }

    @Benchmark
    public int check() {
        return input.check(text);
    }
}
